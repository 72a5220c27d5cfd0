"""Months, quarters, meeting windows and deadlines: pure functions, no tables (domain.md 1, letter L2, L6).

A month is stored as its first day, a quarter as the first day of its first month.
"""

from __future__ import annotations

import calendar
from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.core.base import ZONE

ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}
YEARS = range(1900, 2101)
"""Years that anything here is of: what is typed or asked for outside them is a slip."""


def month_of(day: date) -> date:
    """First day of the month of `day`."""
    return day.replace(day=1)


def add_months(month: date, count: int) -> date:
    """First day of the month `count` months after `month`."""
    index = month.year * 12 + month.month - 1 + count
    return date(index // 12, index % 12 + 1, 1)


def month_end(month: date) -> date:
    """Last day of the month of `month`."""
    return month.replace(day=calendar.monthrange(month.year, month.month)[1])


@dataclass(frozen=True, order=True)
class Quarter:
    """A quarter of a year (quý); prints as `IV/2018`, is named `2018-Q4`."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Quarter:
        """The quarter that holds `day`."""
        return cls(day.year, (day.month + 2) // 3)

    @classmethod
    def parse(cls, text: str) -> Quarter:
        """Read `2018-Q4`; ValueError for anything else."""
        year, _, number = text.partition("-Q")
        plain = year.isascii() and year.isdecimal() and len(year) == 4 and int(year) in YEARS
        if not plain or number not in ("1", "2", "3", "4"):
            raise ValueError(text)
        return cls(int(year), int(number))

    @property
    def first(self) -> date:
        """First day; also the stored form."""
        return date(self.year, self.number * 3 - 2, 1)

    @property
    def last(self) -> date:
        """Last day: the tree of this day routes the report."""
        return month_end(date(self.year, self.number * 3, 1))

    @property
    def months(self) -> tuple[date, date, date]:
        """The three months, each as its first day."""
        return (self.first, add_months(self.first, 1), add_months(self.first, 2))

    def shift(self, count: int) -> Quarter:
        """The quarter `count` quarters later."""
        return Quarter.of(add_months(self.first, 3 * count))

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"

    @property
    def roman(self) -> str:
        """`IV/2018`, as offices print it."""
        return f"{self.number_roman}/{self.year}"

    @property
    def number_roman(self) -> str:
        """`IV`."""
        return ROMAN[self.number]


LENGTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
"""Months of the periods of which forms are, by the name of the period."""
PERIODS = (*LENGTHS, "once", "occasion")
"""The same, and what is of no period: asked for once, by a day of its own; begun at each occasion."""


@dataclass(frozen=True, order=True)
class Term:
    """A period of a form (kỳ báo cáo): a month, a quarter, half a year, a year; of no months a day."""

    first: date
    months: int

    @classmethod
    def of(cls, kind: str, day: date) -> Term:
        """The one of this kind, a name of `LENGTHS`, that holds `day`."""
        months = LENGTHS[kind]
        return cls(date(day.year, (day.month - 1) // months * months + 1, 1), months)

    @classmethod
    def between(cls, first: date, last: date) -> Term:
        """The one from its first day to its last."""
        if first == last:
            return cls(first, 0)
        return cls(first, (last.year - first.year) * 12 + last.month - first.month + 1)

    @property
    def last(self) -> date:
        """Last day: what the unit was on it fills the form in."""
        if not self.months:
            return self.first
        return month_end(add_months(self.first, self.months - 1))

    @property
    def kind(self) -> str:
        """Its name in `LENGTHS`; `day` of a single one."""
        if not self.months:
            return "day"
        return next(name for name, months in LENGTHS.items() if months == self.months)

    @property
    def number(self) -> int:
        """Which of its year, from 1; of a single day its number in the month."""
        return (self.first.month - 1) // self.months + 1 if self.months else self.first.day

    @property
    def quarters(self) -> list[Quarter]:
        """The quarters in which it lies, in order."""
        first = Quarter.of(self.first)
        return [first.shift(n) for n in range((self.months + 2) // 3 or 1)]


def by_quarter(days: Iterable[tuple[date, int]]) -> list[tuple[Quarter, list[int]]]:
    """Units of days, by the quarters in which these lie."""
    found: dict[Quarter, set[int]] = {}
    for day, unit_id in days:
        found.setdefault(Quarter.of(day), set()).add(unit_id)
    return [(quarter, sorted(units)) for quarter, units in sorted(found.items())]


@dataclass(frozen=True)
class Span:
    """Part of a window: from day `first` to day `last` of
    the month `offset` (0 or 1) after the one it counts for."""

    first: int
    last: int
    offset: int

    def days(self, month: date) -> tuple[date, date]:
        """First and last date for the meeting month `month`; day 31 means the month's end."""
        there = add_months(month, self.offset)
        end = month_end(there)
        return (
            min(there.replace(day=1) + timedelta(days=self.first - 1), end),
            min(there + timedelta(days=self.last - 1), end),
        )


Window = tuple[Span, ...]
SHIPPED_WINDOW: Window = (Span(25, 31, 0), Span(1, 5, 1))
EARLY_WINDOW: Window = (Span(1, 5, 0),)


def in_window(window: Window, month: date, day: date) -> bool:
    """Whether `day` lies in the window of `month` (letter L2)."""
    return any(first <= day <= last for first, last in (span.days(month) for span in window))


def propose_month(window: Window, day: date, taken: Container[date]) -> tuple[date, str]:
    """The month a meeting on `day` counts for, and why: `window` or `calendar` (domain.md 1).

    The earliest month whose window holds the day and that
    has no regular meeting yet, else the month of the day.
    """
    own = month_of(day)
    for month in (add_months(own, -1), own):
        if in_window(window, month, day) and month not in taken:
            return month, "window"
    return own, "calendar"


def due_day(quarter: Quarter, day: int) -> date:
    """Last day (inclusive) of a deadline on `day` of the month after the quarter (domain.md 3)."""
    month = add_months(quarter.first, 3)
    return min(month.replace(day=1) + timedelta(days=day - 1), month_end(month))


def check_window(spans: Iterable[Span]) -> str | None:
    """Code of what is wrong with a window, or None."""
    spans = tuple(spans)
    if not spans:
        return "window.empty"
    if any(not 1 <= s.first <= s.last <= 31 or s.offset not in (0, 1) for s in spans):
        return "window.days"
    return None


@dataclass(frozen=True)
class Due:
    """A day; strict is "trước ngày 10/11", which ends at 23:59:59
    on the 9th in Việt Nam, inclusive ends with the day itself."""

    day: date
    strict: bool = False

    @property
    def last(self) -> date:
        """The last day on which it is in time."""
        return self.day - timedelta(days=1) if self.strict else self.day

    def late(self, done: datetime | None, today: date) -> bool:
        """Judged on the moment it was done; what is not done is late once the last day is past."""
        return (done.astimezone(ZONE).date() if done is not None else today) > self.last
