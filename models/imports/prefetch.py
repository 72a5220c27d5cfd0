"""What judging a meeting asks of the database, fetched once for the
units of a whole file (stack.md 7). Rules stay in meetings/judging.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, lazyload

from models.core.periods import SHIPPED_WINDOW, Window
from models.definitions.topics import Topic
from models.meetings.calendars import MeetingWindow
from models.meetings.judging import Clean, Lookups, clean_meeting
from models.units.units import Unit, UnitSpell


class Prefetched(Lookups):
    """Spells, windows and topics of some units, answered without a statement for each row."""

    def __init__(self, db: Session, units: Sequence[Unit]) -> None:
        super().__init__(db)
        self._spells: dict[int, list[UnitSpell]] = {}
        ids = [unit.id for unit in units]
        found = select(UnitSpell).where(UnitSpell.unit_id.in_(ids)).options(lazyload(UnitSpell.kind))
        for spell in db.scalars(found):
            self._spells.setdefault(spell.unit_id, []).append(spell)
        paths = {spell.path for there in self._spells.values() for spell in there}
        above = {int(number) for path in paths for number in path.split(".") if number}
        self._windows: dict[int, list[MeetingWindow]] = {}
        for row in db.scalars(
            select(MeetingWindow).where(MeetingWindow.unit_id.in_(above)).order_by(MeetingWindow.starts_on)
        ):
            self._windows.setdefault(row.unit_id or 0, []).append(row)
        self._topics = list(db.scalars(select(Topic)))
        self._judged: dict[tuple[Any, ...], Any] = {}

    def existed(self, unit: Unit, day: date) -> bool:
        return any(
            spell.starts_on <= day and (spell.ends_on is None or spell.ends_on > day)
            for spell in self._spells.get(unit.id, ())
        )

    def names(self, unit: Unit) -> list[str]:
        """What a unit is and was called."""
        return [spell.name for spell in self._spells.get(unit.id, ())]

    def window(self, unit: Unit, period: date) -> Window:
        key = (self.stood_in(unit, period), period)
        if key not in self._judged:
            self._judged[key] = self._window(*key)
        window: Window = self._judged[key]
        return window

    def stood_in(self, unit: Unit, day: date) -> str:
        """Where the unit's rows of the quarter of `day` stand."""
        there = self._spells.get(unit.id, ())
        return next(s.path for s in there if s.counts_from <= day < s.counts_until)

    def _window(self, path: str, period: date) -> Window:
        for number in reversed([int(n) for n in path.split(".") if n]):
            held = [row for row in self._windows.get(number, ()) if row.starts_on <= period]
            if held:
                return held[-1].window
        return SHIPPED_WINDOW

    def topics(self, day: date) -> Mapping[int, Topic]:
        if (day,) not in self._judged:
            self._judged[(day,)] = {
                t.id: t
                for t in self._topics
                if t.holds_from <= day and (t.retired_on is None or t.retired_on > day)
            }
        topics: Mapping[int, Topic] = self._judged[(day,)]
        return topics

    def clean(self, db: Session, unit: Unit, values: Mapping[str, Any]) -> Clean:
        """Judge one meeting by the rules of the screen; raises `Invalid`."""
        return clean_meeting(db, unit, values, self)
