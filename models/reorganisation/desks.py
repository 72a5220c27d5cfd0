"""Where what lies at a desk that a reorganisation ends will go: foretold from the plan by the rule by which
it goes there on the day (workflow/redirecting.py; workflow/guards.py for reports, directives/steps.py for
answers). Nothing is changed here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import DECIDING
from models.core.base import today
from models.core.periods import Quarter
from models.directives.tables import DirectiveAnswer
from models.people.people import Post, held_on
from models.reorganisation.plan import Played
from models.reorganisation.reading import pieces
from models.reports.tables import Report
from models.units.units import Unit, UnitSpell

Named = Collection[tuple[int | None, str, int | None]]
"""Posts as rows of a decision name them: person, role and unit."""


class Desks:
    """The desks of a plan. `db` is the program's own session; `begun` and `ended` are the posts that rows of
    the decision begin and end."""

    def __init__(self, db: Session, played: Played, begun: Named, ended: Named) -> None:
        self.db, self.played, self.begun, self.ended = db, played, begun, ended

    def of_reports(self, reports: Sequence[Report]) -> Iterator[tuple[Report, int | None]]:
        """Of reports at desks that end those that go elsewhere, each with the desk that decides then: the
        stops above it on the quarter's last day, else those above it in the tree that comes out."""
        ways = {report.id: _way(report.path) for report in reports}
        spells = self._spells({n for way in ways.values() for n in way})

        def stops(report: Report) -> list[int]:
            last = Quarter.of(report.quarter).last
            return [
                n
                for n in ways[report.id]
                for spell in spells.get(n, ())
                if spell.starts_on <= last and (spell.ends_on is None or spell.ends_on > last)
                if spell.kind.is_stop and not spell.kind.is_cell
            ]

        return self._go([(report, stops(report)) for report in reports])

    def of_answers(self, answers: Sequence[DirectiveAnswer]) -> Iterator[tuple[DirectiveAnswer, int | None]]:
        """The same of answers to directives: whoever asked, or else whoever asked that one."""
        chains, above = {a.id: [a.asked_by_id] for a in answers}, {a.id: a.above_id for a in answers}
        while wanted := {n for n in above.values() if n is not None}:
            columns = (DirectiveAnswer.id, DirectiveAnswer.asked_by_id, DirectiveAnswer.above_id)
            found: dict[int, tuple[int, int | None]] = {}
            for some in pieces(sorted(wanted)):
                rows = self.db.execute(select(*columns).where(DirectiveAnswer.id.in_(some)))
                found |= {number: (asked_by, next_) for number, asked_by, next_ in rows}
            for number, next_ in above.items():
                asked_by, above[number] = found[next_] if next_ is not None else (0, None)
                chains[number] += [asked_by] if asked_by else []
        return self._go([(answer, chains[answer.id]) for answer in answers])

    def _go(self, items: Sequence[tuple[Any, list[int]]]) -> Iterator[tuple[Any, int | None]]:
        """Items with the desks that may decide, the nearest first. Whoever serves at a desk that ends still
        finishes what lies there; where none stands and nobody decides, the tree that comes out says."""
        new = {item.unit_id: _way(self.played.paths.get(item.unit_id, "")) for item, _desks in items}
        desks = {item.desk_unit_id for item, _desks in items}
        every = {*desks, *(n for _item, way in items for n in way), *(n for way in new.values() for n in way)}
        filled, gone = self._filled(every), self._gone(every)
        for item, way in items:
            if filled.get(item.desk_unit_id, set()) - {item.submitter_id}:
                continue
            desk = self._first(way, filled, item)
            if desk is None and gone.issuperset(way):
                desk = self._first(new[item.unit_id], filled, item)
            yield item, desk

    def _first(self, way: Iterable[int], filled: Mapping[int, set[int]], item: Any) -> int | None:
        return next((n for n in way if filled.get(n, set()) - {item.submitter_id}), None)

    def _filled(self, units: Collection[int]) -> dict[int, set[int]]:
        """Persons who decide in each unit once the rows about posts hold."""
        found: dict[int, set[int]] = {}
        ended = set(self.ended)
        for some in pieces(sorted(n for n in units if n > 0)):
            held = select(Post.person_id, Post.role, Post.unit_id).where(
                Post.unit_id.in_(some), Post.role.in_(DECIDING), held_on(today())
            )
            for person, role, unit_id in self.db.execute(held):
                if unit_id is not None and (person, role, unit_id) not in ended:
                    found.setdefault(unit_id, set()).add(person)
        for person_id, role, number in self.begun:
            if role in DECIDING and number is not None and person_id is not None:
                found.setdefault(number, set()).add(person_id)
        return found

    def _gone(self, units: Collection[int]) -> set[int]:
        """Units that do not stand in the tree that comes out."""
        known, gone = (
            self.played.after,
            {n for n in units if n in self.played.after and self.played.after[n].gone},
        )
        for some in pieces(sorted(n for n in units if n not in known)):
            ended = select(Unit.id).where(Unit.id.in_(some), Unit.dissolved_on.is_not(None))
            gone |= set(self.db.scalars(ended))
        return gone

    def _spells(self, units: Collection[int]) -> dict[int, list[UnitSpell]]:
        found: dict[int, list[UnitSpell]] = {}
        for some in pieces(sorted(units)):
            for spell in self.db.scalars(select(UnitSpell).where(UnitSpell.unit_id.in_(some))):
                found.setdefault(spell.unit_id, []).append(spell)
        return found


def _way(path: str) -> list[int]:
    """The units above a place, the nearest first."""
    return [int(number) for number in reversed(path.split(".")[:-2]) if number]
