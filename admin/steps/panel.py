"""What a step that freezes or issues something does, said before it is done: what is frozen, who is
missing, what was typed, how it is taken back (design 3.5, 3.7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from admin.web.request import db
from admin.web.words import named
from models.workflow.tables import OWN, Step, states, steps_from

FREEZES, NUMBERS = "freeze", "number"
"""Effects of steps that freeze a version, and that give a document its number."""
FIRST_LETTERS = 90


@dataclass(frozen=True)
class Written:
    """A field of what is written: its name on the page's form, its title, its first line."""

    name: str
    label: str
    first: str


@dataclass(frozen=True)
class Panel:
    """What a step freezes or issues, and how it is taken back."""

    heading: str
    lines: Sequence[tuple[str, str]]
    """What goes along, in words and numbers: its figures, members, reports from below, remarks."""
    written: Sequence[Written] = ()
    missing: Sequence[tuple[str, str]] = ()
    """Who or what is missing, each with the reason given so far; with fields at the step, those
    are where it is given."""
    missing_said: str = ""
    missing_url: str = ""
    back: str = ""


def first_line(text: str) -> str:
    """The first line of a text, cut where it is long."""
    line = next((each.strip() for each in text.splitlines() if each.strip()), "")
    return line if len(line) <= FIRST_LETTERS else f"{line[:FIRST_LETTERS].rstrip()}…"


def written_of(fields: Iterable[tuple[str, str, str]]) -> list[Written]:
    """Name, title and text of fields with the first line of each."""
    return [Written(name, label, first_line(text)) for name, label, text in fields]


def has_panel(step: Step) -> bool:
    """Whether a step freezes or issues something."""
    return bool({FREEZES, NUMBERS} & set(step.effect_names))


def way_back(item: Any, step: Step) -> str:
    """How what a step does is taken back by the own unit, read from the route: by the step that leads from
    where this one leads into an open state, until another step is taken there."""
    leaving = steps_from(db(), item.route_id, step.to_state)
    open_ = {code for code, state in states(db(), item.route_id).items() if state.is_open}
    back = next((each for each in leaving if each.actor == OWN and each.to_state in open_), None)
    if NUMBERS in step.effect_names:
        again = _("A number that was given stays given.")
        return f"{again} {_by(back)}".strip() if back is not None else again
    if back is None:
        return _("It cannot be taken back from here: only the unit above can send it back.")
    if any(each.actor != OWN for each in leaving):
        return _("It can be taken back by “%(step)s” until the unit above receives it.", step=named(back))
    others = [f"“{named(each)}”" for each in leaving if each is not back and each.to_state != step.to_state]
    if not others:
        return _("It can be taken back by “%(step)s”.", step=named(back))
    return _("It can be taken back by “%(step)s” until %(next)s.", step=named(back), next=", ".join(others))


def _by(back: Step) -> str:
    return str(_("To mend something afterwards: “%(step)s”, which gives a new number.", step=named(back)))
