"""Where a unit stands with what a directive asks of it, in words, and how many stand where: by its answer,
else by its plan, else by its receipt, each counted apart (letter L1; design 3.7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Protocol

from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.web.words import word
from models.core.base import today
from models.core.periods import Due
from models.directives.asked import Asked
from models.directives.tables import Directive, judged_by

STANDINGS = (("good", "in_time"), ("warn", "late"), ("open", "open"), ("bad", "missing"))
"""Colour and code of each standing of a unit asked; they add up to all that were asked."""

GIVEN_SAID = {"answer": __("answered"), "plan": __("sent a plan"), "receipt": __("acknowledged receipt")}


class Judged(Protocol):
    """What is asked of a unit, as it is judged: a row of an answer, or what a page reads of one."""

    @property
    def first_due(self) -> Due: ...

    @property
    def due(self) -> Due: ...

    @property
    def done_at(self) -> datetime | None: ...

    def late(self, today: date) -> bool: ...


def due_words(due: Due) -> str:
    """`trước ngày 10/11/2018 (hết ngày 09/11)`, or `chậm nhất ngày 10/11/2018`."""
    if due.strict:
        return str(
            _(
                "before %(day)s (until the end of %(last)s)",
                day=f"{due.day:%d/%m/%Y}",
                last=f"{due.last:%d/%m}",
            )
        )
    return str(_("by %(day)s at the latest", day=f"{due.day:%d/%m/%Y}"))


def until_words(answer: Judged) -> str:
    """The same for one unit, with the day it was first asked for where it was given more time."""
    if answer.due == answer.first_due:
        return due_words(answer.due)
    return str(
        _(
            "%(now)s (given more time; first asked %(first)s)",
            now=due_words(answer.due),
            first=due_words(answer.first_due),
        )
    )


def standing_of(row: Judged) -> str:
    """Where a unit stands with what it was asked: in time, late, still open, or missing."""
    late = row.late(today())
    if row.done_at is not None:
        return "late" if late else "in_time"
    return "missing" if late else "open"


def standing_words(directive: Any, code: str) -> str:
    """A standing in words, by what the directive is judged by: a receipt in time is no answer in time. Also
    of a row of columns."""
    what = judged_by(directive)
    return word("directive.standing" if what == "answer" else f"directive.standing.{what}", code)


def given_counts(directive: Directive, rows: Sequence[Asked]) -> list[tuple[str, int]]:
    """How many units were asked, how many gave each thing that is asked for, and how many of what it is
    judged by came in time, late, may still come, or are missing: each counted apart."""
    found = [(str(_("units asked")), len(rows)), *besides_of(directive, rows)]
    codes = Counter(standing_of(row) for row in rows)
    return found + [(standing_words(directive, code), codes[code]) for _kind, code in STANDINGS]


def besides_of(directive: Directive, rows: Sequence[Asked]) -> list[tuple[str, int]]:
    """The receipts and plans that are asked beside what it is judged by."""
    what, found = judged_by(directive), list[tuple[str, int]]()
    if directive.asks_receipt and what != "receipt":
        n = sum(1 for row in rows if row.received_at is not None)
        found.append((str(_("acknowledged receipt")), n))
    if directive.asks_plan and what != "plan":
        found.append((str(_("sent a plan")), sum(1 for row in rows if row.plan_at is not None)))
    return found


def done_words(directive: Directive, done: int, n: int) -> str:
    """`2 trong 5 đơn vị đã báo cáo`, or acknowledged, or sent a plan."""
    what, values = judged_by(directive), {"done": done, "n": n}
    if what == "receipt":
        return str(_("%(done)s of %(n)s units have acknowledged receipt", **values))
    if what == "plan":
        return str(_("%(done)s of %(n)s units have sent a plan", **values))
    return str(_("%(done)s of %(n)s units have answered", **values))
