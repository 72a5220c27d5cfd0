"""The cards of a report's page: what each of them is given, so that page and template agree on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from admin.reports.questions import Asked
from models.review.returns import Return

Rows = list[dict[str, Any]]
"""Rows of a card, each with the names its template asks for."""


@dataclass(frozen=True)
class Head:
    """Above everything: whose report of which quarter, where it stands, its sheets to download."""

    title: str
    intro: str
    became: str
    """What became of the unit since."""
    crumbs: list[tuple[str, str | None]]
    state: str
    state_label: str
    steps: Rows
    downloads: Rows
    row_version: int
    """Row version of the report as shown, sent with each act."""
    version: int | None
    """The frozen version that is shown, sent with each step; None where nothing is frozen."""
    back: Return | None
    """Who gave it back and why, until it goes up again."""


@dataclass(frozen=True)
class Counted:
    """Figures and what they are made of: how many cells they count, meetings, questions to ask oneself."""

    figure_columns: list[str]
    figures: Rows
    closing: dict[str, Any] | None
    questions: list[Asked]
    answered: list[Asked]
    """What the sender answered to questions, for those above."""
    meetings: Rows
    own: Rows
    """What own fields come to with those of the units below."""


@dataclass(frozen=True)
class Told:
    """The narrative: to be read, or while the report is open to be written."""

    narrative: Rows
    narrative_form: Any
    narrative_url: str
    asked_url: str
    """Where the page asks which fields must be filled in by what is typed so far."""
    copy_url: str | None


@dataclass(frozen=True)
class Under:
    """What came from below and from above: reports of the units under it, directives carried out, forms."""

    children: Rows
    directives_done: Rows
    forms: Rows
    """Forms of a period that end in the quarter, sent or owed at and below the unit."""


@dataclass(frozen=True)
class Decision:
    """What this person may do, with the reason where a step is refused."""

    offers: Rows
    url: str
    form: Any
    """The page's one form where it was refused: its mistakes, told on top."""
    saved: bool
    """Whether the page comes back from saving: the next thing to do is its main act."""


@dataclass(frozen=True)
class Since:
    """What changed since this reviewer last looked, and since which version."""

    sections: Rows
    since: str


@dataclass(frozen=True)
class Review:
    """Remarks pinned and answered, who looked, what changed below, what was issued."""

    remarks: Rows
    remarks_here: dict[str, Rows]
    """The same by the place they are pinned to."""
    left: int
    """How many wait for an answer."""
    drafts: Rows
    pin_form: Any
    answers: Any
    """The part of the form in which remarks are answered; None for whoever does not answer them."""
    pin_url: str
    answer_url: str
    looks: Rows
    seen_url: str | None
    levels: dict[str, Any] | None
    issued: Rows


@dataclass(frozen=True)
class Record:
    """What is proved and kept: checks, steps taken, frozen versions."""

    checks: Rows
    events: Rows
    versions: Rows
