"""The table of signals: what each rule reads, its numbers, and the function that asks (design 3.2).

A rule gives the numbers of its question, or nothing; never a verdict. Whether it is switched on, its numbers
and its level are rows an office publishes (tables.py). What it may read is `Seen`: totals, grades and facts,
which rise. Rules that read items of a sheet are in items.py, and are for the cell alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from models.core.counts import average, percent
from models.signals.alike import Phrases, phrases

FIGURES, FACTS, HISTORY, NEIGHBOURS, NARRATIVE, TIME, ITEMS = READS = (
    *("figures", "facts", "history", "neighbours", "narrative", "time", "items"),
)
"""What a rule reads: the figures, the meetings with what rises of them, the quarters before, those who report
to the same desk, the text, the day it came, or items of a sheet (kept in the cell)."""
FULL = 10_000
"""A sheet without a lost point, in hundredths."""
LOOK_BACK = 4
"""Quarters before this one that a rule may look at."""


@dataclass(frozen=True)
class Past:
    """A quarter as it was reported: its figures and its text."""

    figures: Mapping[str, int]
    narrative: Mapping[str, str] = field(default_factory=dict)

    _measured: dict[Any, int | None] = field(init=False, default_factory=dict, compare=False, repr=False)

    def measured(self, measure: Callable[[Mapping[str, int]], int | None]) -> int | None:
        """An average of its figures, made once: each report at a desk is compared with all others there."""
        if measure not in self._measured:
            self._measured[measure] = measure(self.figures)
        return self._measured[measure]

    @cached_property
    def phrases(self) -> Phrases:
        """The text as runs of words."""
        return phrases(self.narrative)


@dataclass(frozen=True)
class Seen(Past):
    """A report as rules see it.

    `before`: quarters before, the newest first, None where nothing was reported; `around`: what others report
    to the same desk for the quarter. `cells_owed`: cells it should count; `days_late`: after its last day.
    """

    meetings: Sequence[Mapping[str, Any]] = ()
    recorded: Sequence[datetime] = ()
    before: Sequence[Past | None] = ()
    around: Sequence[Past] = ()
    cells_owed: int = 0
    days_late: int = 0

    @property
    def known(self) -> list[Past]:
        """The quarters before that were reported."""
        return [past for past in self.before if past is not None]

    @cached_property
    def known_together(self) -> dict[str, int]:
        """Their figures added up."""
        return together(self.known)


@dataclass(frozen=True)
class Number:
    """A number an office may set: its name, its unit for the reader, what is shipped and how far it goes."""

    name: str
    unit: str
    shipped: int
    low: int
    high: int


Numbers = Mapping[str, int]
Asks = Callable[[Seen, Numbers], Mapping[str, Any] | None]


@dataclass(frozen=True)
class Rule:
    """A rule as the program knows it. One that reads neighbours is asked at the desk alone, since the sender
    does not read them; one that reads items in the cell alone: it has no function here."""

    code: str
    reads: str
    numbers: tuple[Number, ...]
    asks: Asks | None = None

    @property
    def kept(self) -> bool:
        """Whether it stays in the cell: asked there, counted nowhere, frozen nowhere."""
        return self.reads == ITEMS

    @property
    def of_desk(self) -> bool:
        """Whether it is asked at the desk alone."""
        return self.reads == NEIGHBOURS

    @property
    def shipped(self) -> dict[str, int]:
        """Its numbers as they are shipped."""
        return {number.name: number.shipped for number in self.numbers}


def share_of(part: int, whole: int) -> int:
    """A share in whole percent, not rounded up; 0 of nothing."""
    return part * 100 // whole if whole else 0


def mean_of(figures: Mapping[str, int]) -> int | None:
    """Average points in hundredths."""
    return average(figures["points_sum"], figures["scored"])


def rate_of(figures: Mapping[str, int]) -> int | None:
    """Attendance in tenths of a percent."""
    return percent(figures["present"], figures["due"])


def together(past: Sequence[Past]) -> dict[str, int]:
    """Figures of several quarters added up."""
    names = {name for each in past for name in each.figures}
    return {name: sum(each.figures.get(name, 0) for each in past) for name in names}
