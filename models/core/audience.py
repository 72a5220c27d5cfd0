"""Who fills a form of a period in and by when, as the rules of its version say: kinds of unit, everywhere
under its issuer or below some of its units, single units; so many days after the period, or a day of the
month after it; once, by a day of its own; at each occasion, without a day; and who approves what was sent
(design 3.3, 3.7, 3.9).

`kinds`: codes; `below` and `units`: numbers of units; `due`: {"after": days} or {"day": day of the month};
`due_on`: a day (ISO). Where nobody is named everybody may fill it in, and nobody owes it. `route`: one of
`ROUTES`; where it says none, what is sent is final until a superior sends it back.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from models.core.errors import Checks
from models.core.periods import LENGTHS, Quarter, Term, add_months, month_end

MOST_AFTER = 366
MOST_UNITS = 200
"""So many units may be named one by one."""
ROUTES = ("superior", "each")
"""Who approves a form that was sent (duyệt): the unit directly above, or each one above it up to the Bloc."""


@dataclass(frozen=True)
class Audience:
    """Who fills a form in, and by when."""

    period: str = "year"
    kinds: frozenset[str] = frozenset()
    below: frozenset[int] = frozenset()
    units: frozenset[int] = frozenset()
    after: int | None = None
    day: int | None = None
    due_on: date | None = None
    route: str = ""

    @property
    def named(self) -> bool:
        """Whether it says who fills it in."""
        return bool(self.kinds or self.units)

    def asks(self, unit_id: int, kind: str, path: str) -> bool:
        """Whether it asks a unit of this kind at this place, under its issuer."""
        if unit_id in self.units:
            return True
        there = not self.below or not self.below.isdisjoint(int(n) for n in path.split(".") if n)
        return kind in self.kinds and there

    def terms(self, quarter: Quarter) -> list[Term]:
        """Its periods that are owed in a quarter: those that end in it; what is asked for once in that of its
        day; nothing of each occasion."""
        if self.period == "once":
            there = self.due_on is not None and Quarter.of(self.due_on) == quarter
            return [Term(self.due_on, 0)] if self.due_on is not None and there else []
        if self.period not in LENGTHS:
            return []
        ends = (Term.of(self.period, month) for month in quarter.months)
        return [term for term in dict.fromkeys(ends) if quarter.first <= term.last <= quarter.last]

    def last_day(self, term: Term) -> date:
        """The last day on which the form of a period is in time."""
        if self.due_on is not None and not term.months:
            return self.due_on
        if self.day is not None:
            month = add_months(term.last.replace(day=1), 1)
            return min(month + timedelta(days=self.day - 1), month_end(month))
        return term.last + timedelta(days=self.after or 0)


def audience_of(version: Any) -> Audience:
    """What the rules of a version of a form say; read once for each wording."""
    return _audience(version.rules)


@lru_cache(maxsize=1024)
def _audience(rules: str) -> Audience:
    rule = json.loads(rules)
    due, day = rule.get("due") or {}, rule.get("due_on")
    named = {name: frozenset(rule.get(name) or ()) for name in ("kinds", "below", "units")}
    return Audience(
        rule.get("period", "year"),
        **named,
        after=due.get("after"),
        day=due.get("day"),
        due_on=date.fromisoformat(day) if day else None,
        route=rule.get("route") or "",
    )


def check_asked(rule: Mapping[str, Any], holds_from: date, checks: Checks) -> None:
    """Whether what rules say of who, when and by whose approval can stand; problems at `head.kinds`,
    `head.below`, `head.units`, `head.due`, `head.due_on`, `head.route`: no field is called so."""
    for name, sort in (("kinds", str), ("below", int), ("units", int)):
        named = rule.get(name) or []
        right = isinstance(named, list) and all(type(each) is sort for each in named)
        checks.need(right, f"head.{name}", "field.choice")
        checks.need(
            not right or len(named) <= MOST_UNITS, f"head.{name}", "form.many_units", limit=MOST_UNITS
        )
    checks.need(rule.get("kinds") or not rule.get("below"), "head.kinds", "form.no_kinds")
    checks.need(rule.get("route") in (None, "", *ROUTES), "head.route", "field.choice")
    _check_due(rule, checks)
    if rule.get("period") == "once":
        day = _day(rule.get("due_on"))
        if checks.need(day, "head.due_on", "field.required") and day is not None:
            checks.need(day >= holds_from, "head.due_on", "form.due_early", day=holds_from)


def _check_due(rule: Mapping[str, Any], checks: Checks) -> None:
    due, periodic = rule.get("due"), rule.get("period", "year") in LENGTHS
    owed = rule.get("kinds") or rule.get("units")
    if not checks.need(due or not periodic or not owed, "head.due", "form.no_due") or not due:
        return
    if not checks.need(isinstance(due, dict) and len(due) == 1, "head.due", "field.choice"):
        return
    for name, low, high in (("after", 0, MOST_AFTER), ("day", 1, 31)):
        n = due.get(name, low)
        checks.need(type(n) is int and low <= n <= high, "head.due", "field.between", low=low, high=high)
    checks.need(due.keys() <= {"after", "day"}, "head.due", "field.choice")


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
