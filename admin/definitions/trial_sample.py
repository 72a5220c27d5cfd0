"""What a form is tried on: a sample meeting for a rubric, for other
forms sample figures, those that its own rules and formulas name."""

from __future__ import annotations

from typing import Any

from flask import request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.definitions.builder import unit_kinds
from admin.web.words import word
from forms.base import Form, choice, number
from models.definitions.checks import CASES
from models.definitions.definitions import DefinitionVersion
from models.definitions.judging import HUNDREDTHS, facts_of

MEETING = {"due": 18, "present": 17, "unexcused": 0, "speakers": 9, "duration_minutes": 120}
FIGURE = "figure_"


class MeetingForm(Form):
    """A sample meeting."""

    meeting_kind = choice(__("Kind of meeting"))
    unit_kind = choice(__("Kind of unit"), need=False)
    due = number(__("Members due"))
    present = number(__("Present"))
    unexcused = number(__("Absent without excuse"))
    speakers = number(__("Spoke"))
    duration_minutes = number(__("Duration in minutes"))

    @property
    def kinds(self) -> dict[str, str]:
        """What conditions may ask of the meeting."""
        return {"meeting_kind": self.meeting_kind.data or "regular", "unit_kind": self.unit_kind.data or ""}

    @property
    def facts(self) -> dict[str, int | bool | None]:
        """Facts of the sample meeting, as a meeting's own."""
        due, present, unexcused, speakers, minutes = (self[name].data for name in MEETING)
        return {
            "attendance_rate": present * 10_000 // due
            if due and present is not None and present <= due
            else None,
            "unexcused": unexcused,
            "excused_runs": None,
            "in_window": True,
            "duration_minutes": minutes,
            "minimum_minutes": 120 if self.meeting_kind.data != "regular" else 90,
            "speaker_rate": speakers * 10_000 // present
            if present and speakers is not None and speakers <= present
            else None,
        }


class FiguresForm(Form):
    """Sample figures of a unit; one left empty is a figure that the unit has not got."""

    unit_kind = choice(__("Kind of unit"), need=False)

    @property
    def kinds(self) -> dict[str, str]:
        """What conditions may ask of the unit."""
        return {"meeting_kind": "regular", "unit_kind": self.unit_kind.data or ""}

    @property
    def facts(self) -> dict[str, int | bool | None]:
        """The figures as they are kept, points in hundredths."""
        typed = {
            name.removeprefix(FIGURE): field.data
            for name, field in self._fields.items()
            if name.startswith(FIGURE)
        }
        return {
            name: value * 100 if value is not None and name in HUNDREDTHS else value
            for name, value in typed.items()
        }


def sample_form(version: DefinitionVersion) -> Any:
    """The form of the sample, `title` above it; as it was sent, or new."""
    data: dict[str, Any] = {}
    kind: type[Form]
    if version.definition.kind == "rubric":
        asked = request.args.get("kind")
        kind, data = (
            MeetingForm,
            {
                **MEETING,
                "meeting_kind": asked
                if asked in CASES
                else next(iter(version.rule.get("for", CASES)), "regular"),
            },
        )
    else:
        named = {
            f"{FIGURE}{name}": number(word("fact", name))
            for name in sorted(facts_of(version), key=lambda name: word("fact", name))
        }
        kind = type("SampleForm", (FiguresForm,), named)
    form: Any = kind() if request.method == "POST" else kind(formdata=None, data=data)
    if "meeting_kind" in form:
        form.meeting_kind.choices = [(case, word("kind", case)) for case in CASES]
    form.unit_kind.choices = [("", "–"), *unit_kinds()]
    form.title = _("A sample meeting") if version.definition.kind == "rubric" else _("A sample unit")
    return form
