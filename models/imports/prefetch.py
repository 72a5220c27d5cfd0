"""What judging a meeting and its sheet asks of the database, fetched once for
the units of a whole file (stack.md 7). Rules stay in meetings/judging.py and facts.py."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, lazyload

from models.core.periods import SHIPPED_WINDOW, Window
from models.definitions.topics import Topic
from models.imports.plan import Planned
from models.meetings.calendars import MeetingWindow
from models.meetings.facts import Runs, longest_run
from models.meetings.judging import Clean, Lookups, clean_meeting
from models.meetings.meetings import Meeting, RollEntry
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
        return self.spell_on(unit.id, day) is not None

    def spell_on(self, unit_id: int, day: date) -> UnitSpell | None:
        """What a unit was on a day; None when it did not exist then."""
        spells = self._spells.get(unit_id, ())
        return next(
            (s for s in spells if s.starts_on <= day and (s.ends_on is None or s.ends_on > day)), None
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


class AsPlanned(Runs):
    """Runs of excused members as they will be once the meetings of a file are in: `planned` rows with what
    they come to (`clean`) and the meeting they change; `rolled`: meetings with a roll. Two statements, where
    a row is of such a meeting."""

    def __init__(self, db: Session, planned: Sequence[Planned], rolled: Collection[int]) -> None:
        super().__init__(db)
        self.planned, self.rolled = planned, rolled
        self._held: dict[int, list[tuple[date, int]]] = {}
        self._excused: set[tuple[int, int]] = set()

    def excused(self, meeting: Meeting, look_back: int) -> int | None:
        if meeting.id not in self.rolled:
            return None
        if not self._held:
            self._read()
        held = self._held.get(meeting.unit_id, [])
        latest = [number for period, number in held if period <= meeting.period][:look_back]
        return longest_run(latest, self._excused) if meeting.id in latest else None

    def _read(self) -> None:
        """Regular meetings of the cells, the newest first, and who was excused at which."""
        cells = {_place(row)[0] for row in self.planned}
        found = select(Meeting.id, Meeting.unit_id, Meeting.period, Meeting.kind)
        found = found.where(Meeting.unit_id.in_(cells), Meeting.voided_at.is_(None))
        stands = {number: (unit_id, period, kind) for number, unit_id, period, kind in self.db.execute(found)}
        for row in self.planned:
            if "clean" in row.values:
                there, shown = row.values.get("meeting"), row.values["clean"].shown
                number = there.id if there is not None else -row.row
                stands[number] = (_place(row)[0], shown["period"], shown["kind"])
        for number, (unit_id, period, kind) in stands.items():
            if kind != "thematic":
                self._held.setdefault(unit_id, []).append((period, number))
        for held in self._held.values():
            held.sort(reverse=True)
        out = select(RollEntry.meeting_id, RollEntry.member_id).where(RollEntry.unit_id.in_(cells))
        self._excused = {
            (m, member) for m, member in self.db.execute(out.where(RollEntry.status == "excused"))
        }


def _place(row: Planned) -> tuple[int, str]:
    """The cell of a planned row, and where the row stands."""
    there: Meeting | None = row.values.get("meeting")
    at: tuple[int, str] = row.values["_at"] if there is None else (there.unit_id, there.path)
    return at
