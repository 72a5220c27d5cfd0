"""The form of a meeting on screen: its lists and roll, the month
proposed for its day (letter L2; domain.md 2.2)."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from werkzeug.datastructures import MultiDict

from admin.lists.pages import own_cells
from admin.web import address
from admin.web.request import db
from admin.web.words import choices, month, shown
from forms.base import ask
from forms.meeting import MeetingForm, filled_meeting, month_choices, with_roll
from models.core.base import today
from models.core.periods import Quarter, add_months, in_window, month_of
from models.definitions.topics import orientations, topics_on
from models.meetings.calendars import window_for
from models.meetings.facts import Proposal, proposal
from models.meetings.judging import KINDS, STATUSES
from models.meetings.meetings import (
    Meeting,
    last_way,
    record_of,
    roll_entries,
)
from models.meetings.members import Member, roll_of
from models.overview.owing import months_to_record
from models.units.members import headcounts_on
from models.units.units import Unit, get_unit, stood_in

ALWAYS_COUNTED = ("members", "present", "speakers")
"""Totals that must be typed where no roll is kept (models/meetings/judging.py)."""
SECTIONS: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (
        __("When and where"),
        ("unit_id", "held_on", "period", "kind", "begins_at", "ends_at", "place", "outside_reason"),
    ),
    (__("Thematic part"), ("topic_id", "topic_text")),
    (__("Attendance"), ("members", "present", "excused", "unexcused", "exempt", "speakers")),
    (__("Kept in the cell"), ("chair", "clerk", "conclusions", "minutes", "files")),
    (__("For the superior"), ("remark_for_superior",)),
)


def explained(proposed: Proposal, unit: Unit) -> str:
    """The proposed month in a sentence."""
    spans = "; ".join(
        f"{first:%d/%m}–{last:%d/%m}"
        for first, last in (span.days(proposed.period) for span in proposed.window)
    )
    values = {"day": shown(proposed.day), "month": month(proposed.period), "window": spans}
    if proposed.inside:
        return str(
            _(
                "A meeting on %(day)s counts for %(month)s: the day lies in the window of that month "
                "(%(window)s).",
                **values,
            )
        )
    return str(
        _(
            "%(day)s lies outside the window of %(month)s (%(window)s): it is accepted "
            "with a reason and flagged.",
            **values,
        )
    )


def meeting_form(row: Meeting | None) -> MeetingForm:
    """The form of a new meeting (row None) or of one that is changed, as sent or filled in."""
    cells = [get_unit(db(), row.unit_id)] if row is not None else own_cells("meeting.record")
    unit = _cell(cells, row)
    members = roll_of(db(), unit.id) if unit is not None else []
    entries = roll_entries(db(), row.id) if row is not None else {}
    gone = db().scalars(select(Member).where(Member.id.in_(set(entries) - {m.id for m in members})))
    members = [*members, *gone]
    form_class = with_roll([(m.id, m.exempt) for m in members], choices("status", STATUSES))
    form = form_class(data=_fresh(unit, row, entries)) if request.method == "GET" else form_class()
    form.members_of_cell = members
    for name in ALWAYS_COUNTED:  # a roll counts by itself
        form[name].flags.required = not members
    form.unit_id.choices = [(str(cell.id), cell.name) for cell in cells]
    form.kind.choices = choices("kind", KINDS)
    around = row.period if row is not None else month_of(today())
    lacking = [m for m, _last in months_to_record(db(), unit, today())] if unit is not None else []
    offered = [add_months(month_of(today()), -n) for n in range(-1, 15)]
    form.period.choices = month_choices(around, offered, lacking)
    _propose(form, unit)
    form.topic_id.choices = _topics(unit, row)
    thematic = form.kind.data in ("thematic", "combined")
    ask(form.topic_id, now=thematic, when=_("Required when the meeting has a thematic part."))
    outside = unit is not None and _outside(form, unit)
    ask(form.outside_reason, now=outside, when=_("Required when the day lies outside the window."))
    return form


def _propose(form: MeetingForm, unit: Unit | None) -> None:
    """Take the month of the day where none was chosen: the page's script had no time to, or there is none."""
    day = form.held_on.data
    if request.method == "POST" and unit is not None and isinstance(day, date) and not form.period.data:
        found = f"{proposal(db(), unit, day).period:%Y-%m}"
        if found in [each.value for each in form.period.choices]:
            form.period.process(MultiDict({form.period.name: found}))


def _outside(form: MeetingForm, unit: Unit) -> bool:
    """Whether the day lies outside the window of the month it is to count for."""
    day, period = form.held_on.data, form.period.data
    if not isinstance(day, date) or not isinstance(period, date) or form.kind.data == "thematic":
        return False
    month_ = month_of(period)
    return not in_window(window_for(db(), stood_in(db(), unit, month_), month_), month_, day)


def _cell(cells: list[Unit], row: Meeting | None) -> Unit | None:
    asked = request.form.get("unit_id") or request.args.get("unit", "")
    chosen = [cell for cell in cells if str(cell.id) == asked and row is None]
    return next(iter(chosen or cells), None)


def _fresh(unit: Unit | None, row: Meeting | None, entries: dict[int, Any]) -> dict[str, Any]:
    if row is not None:
        return filled_meeting(row, record_of(db(), row), entries)
    if unit is None:
        return {}
    counted = headcounts_on(db(), unit.path, today()).get(unit.id)
    asked = request.args.get("period", "")
    proposed = {"unit_id": unit.id, "kind": "regular", "members": counted, "period": asked}
    return proposed | last_way(db(), unit.id)


def _topics(unit: Unit | None, row: Meeting | None) -> list[tuple[str, str]]:
    """Topics, those the committee orients its cells towards first."""
    offered = topics_on(db(), row.held_on if row is not None else today())
    path = row.path if row is not None else unit.path if unit is not None else ""
    quarter = Quarter.of(row.period if row is not None else today())
    wished = {each.topic_id for each in orientations(db(), path, quarter)}
    offered.sort(key=lambda topic: topic.id not in wished)
    star = _("oriented by the committee")
    return [("", "–"), *((str(t.id), f"{t}{f' ({star})' if t.id in wished else ''}") for t in offered)]


def form_page(form: MeetingForm, title: str, back: str, row: Meeting | None = None) -> str:
    """The page of the form."""
    unit_id = form.unit_id.choices[0].value if form.unit_id.choices else ""
    roll = [
        {"name": m.name, "field": form[f"roll_{m.id}"], "spoke_field": form[f"spoke_{m.id}"]}
        for m in form.members_of_cell
    ]
    context = {"form": form, "sections": SECTIONS, "roll": roll, "back": back, "title": title}
    if row is None and request.method == "GET" and form.begins_at.data:
        context["intro"] = _(
            "Place, hours, chair and clerk are those of the last meeting; change what differs."
        )
    context |= {
        "proposal_url": url_for("meetings.proposal_view", unit=unit_id),
        "row_version": address.version_due(row.row_version) if row is not None else None,
    }
    return render_template(
        "khoi/meetings/meeting.html", **context, sentence=_sentence(form, row), problems=[]
    )


def _sentence(form: MeetingForm, row: Meeting | None) -> str:
    """The proposal in words where the page is shown again; on an empty form it waits for the date."""
    unit = get_unit(db(), row.unit_id) if row is not None else _cell(own_cells("meeting.record"), None)
    day = form.held_on.data
    return explained(proposal(db(), unit, day), unit) if unit is not None and isinstance(day, date) else ""
