"""The form of a meeting, and how what it holds becomes the values that models/meetings/judging.py judges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as __
from wtforms import BooleanField, SelectField
from wtforms.validators import Optional

from forms.base import Form, choice, clock, day, long_text, number, options, read_month, text
from forms.inputs import AttachedFilesField
from models.core.counts import ATTENDANCE
from models.meetings.judging import LIMITS

COUNTED = ("members", *ATTENDANCE)


class MeetingForm(Form):
    """A meeting (sinh hoạt chi bộ): its fields in the order of the page."""

    members_of_cell: Sequence[Any]  # rows of the roll, as the screen fills them in
    unit_id = choice(__("Cell"), coerce=int)
    held_on = day(__("Held on"))
    period = choice(__("Counts for the month"), coerce=read_month)
    kind = choice(__("Kind of meeting"))
    begins_at = clock(__("Begins at"))
    ends_at = clock(__("Ends at"))
    place = text(__("Place"), most=LIMITS["place"])
    outside_reason = text(
        __("Reason for a day outside the window"),
        most=LIMITS["outside_reason"],
        description=__("Kept in the cell"),
    )
    topic_id = choice(__("Topic"), need=False, coerce=int)
    topic_text = text(__("Own wording of the topic"), most=LIMITS["topic_text"])
    members = number(__("Members of the cell"))
    present = number(__("Present"))
    excused = number(__("Excused"))
    unexcused = number(__("Unexcused"))
    exempt = number(__("Exempt"), description=__("Long illness, away, special duty"))
    speakers = number(__("Spoke"))
    chair = text(__("Chair"), most=LIMITS["chair"])
    clerk = text(__("Clerk"), most=LIMITS["clerk"])
    conclusions = long_text(__("Conclusions"))
    minutes = long_text(__("Minutes"), most=LIMITS["minutes"])
    remark_for_superior = long_text(
        __("Remark for the superior"),
        most=LIMITS["remark_for_superior"],
        description=__("This rises with the report"),
    )
    files = AttachedFilesField(
        __("Attachments"), [Optional()], description=__("PDF, Word or image, 10 MB each; kept in the cell")
    )


def with_roll(members: Sequence[tuple[int, bool]], statuses: Sequence[tuple[str, Any]]) -> type[MeetingForm]:
    """A meeting's form with a roll: for each member the status
    and whether they spoke; totals then need not be typed."""
    parts: dict[str, Any] = {}
    for number_, exempt in members:
        default = "exempt" if exempt else ""
        parts[f"roll_{number_}"] = SelectField(
            "", [Optional()], choices=options([("", "–"), *statuses]), default=default, validate_choice=False
        )
        parts[f"spoke_{number_}"] = BooleanField("")
    return type("RollForm", (MeetingForm,), parts)


def meeting_values(form: Any, members: Sequence[int]) -> dict[str, Any]:
    """What was typed, as models/meetings/judging.py takes it;
    a roll in which anybody is marked stands for the totals."""
    names = (
        "held_on",
        "period",
        "kind",
        "begins_at",
        "ends_at",
        "place",
        "outside_reason",
        "topic_id",
        "topic_text",
        *COUNTED,
    )
    values = {
        name: form[name].data
        for name in (*names, "chair", "clerk", "conclusions", "minutes", "remark_for_superior")
    }
    marked = {n: (form[f"roll_{n}"].data or "", bool(form[f"spoke_{n}"].data)) for n in members}
    if any(status not in ("", "exempt") for status, _ in marked.values()):
        values["roll"] = marked
    return values


def filled_meeting(meeting: Any, kept: Any, roll: Mapping[int, Any]) -> dict[str, Any]:
    """What the form shows of a recorded meeting."""
    shown = {
        name: getattr(meeting, name)
        for name in ("unit_id", "held_on", "kind", "place", "topic_id", "topic_text", "remark_for_superior")
    }
    shown |= {
        name: getattr(meeting, name) for name in ("present", "excused", "unexcused", "exempt", "speakers")
    }
    shown |= {"members": meeting.due + meeting.exempt, "period": f"{meeting.period:%Y-%m}"}
    shown |= {
        name: getattr(kept, name)
        for name in ("begins_at", "ends_at", "chair", "clerk", "conclusions", "minutes", "outside_reason")
    }
    for number_, entry in roll.items():
        shown |= {f"roll_{number_}": entry.status, f"spoke_{number_}": entry.spoke}
    return shown


def month_choices(
    around: date, months: Sequence[date], lacking: Sequence[date] = ()
) -> list[tuple[str, str]]:
    """Months that may be chosen, the newest first; those that lack their meeting, however old, say so."""
    said = {month: f" ({gettext('not recorded yet')})" for month in lacking}
    offered = sorted({*months, *lacking, around.replace(day=1)}, reverse=True)
    return [("", "–"), *((f"{m:%Y-%m}", f"{m:%m/%Y}{said.get(m, '')}") for m in offered)]
