"""What a reorganisation would change, and what it would not: counted before and after, unit by unit, from the
plan alone. Nothing is run on the database, so nobody waits while it is looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from models.access.grants import GRANTS
from models.access.guard import looking
from models.core.base import today
from models.core.counts import GRADES
from models.core.periods import Quarter
from models.core.spelling import compared
from models.definitions.definitions import Definition, DefinitionVersion
from models.definitions.topics import TopicOrientation
from models.directives.tables import DirectiveAnswer
from models.duties.tables import Duty
from models.meetings.calendars import MeetingWindow
from models.people.delegation import Delegation
from models.people.people import Post, held_on, role_fits
from models.platform.journal import canonical, digest
from models.reorganisation.checks import Judged, people_of
from models.reorganisation.desks import Desks
from models.reorganisation.plan import Node, Played, Row
from models.reorganisation.reading import pieces, rows_of
from models.reorganisation.tables import Reorganisation
from models.reports.figures import OWING_DAY
from models.reports.tables import Report
from models.scoring.grade_sums import GradeSum
from models.units.members import headcounts_of
from models.units.units import Unit, UnitKind, UnitSpell
from models.workflow.tables import State

FIGURES = ("cells", "members", "owed", "held", "scored", *GRADES, "points_sum")


@dataclass
class Line:
    """One figure of a quarter at the top: before, after, and the units that make the difference."""

    figure: str
    before: int = 0
    after: int = 0
    because: list[tuple[str, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Branch:
    """How many cells and held meetings a superior takes in, before and after."""

    name: str
    cells_before: int
    cells_after: int
    held_before: int
    held_after: int


@dataclass(frozen=True)
class Affected:
    """Something that changes hands or ends: which unit, what, from whom and to whom."""

    unit: str
    what: str
    old: str = ""
    new: str = ""
    subject_id: int | None = None


@dataclass(frozen=True)
class Counted:
    """A quarter's figures, and its superiors whose sums change."""

    quarter: Quarter
    lines: tuple[Line, ...]
    branches: tuple[Branch, ...]


@dataclass(frozen=True)
class Proof:
    """All that is shown before deciding, and the fingerprint of what it was made from."""

    quarters: tuple[Counted, ...]
    affected: Mapping[str, tuple[Affected, ...]]
    sha256: str


KINDS = ("reports", "duties", "answers", "delegations", "posts_end", "posts_misfit", "no_issuer", "unreached")
"""What may be affected, in the order of the page."""


def prove(db: Session, one: Reorganisation, judged: Judged) -> Proof:
    """The whole of it. `db` is the reader's session: rights were judged before (`judge`); counts are read
    with the program's own, since what changes hands may go where the reader does not look."""
    with looking(db) as system:
        facts = _Facts(system, judged, rows_of(one))
        quarters = tuple(facts.count(quarter) for quarter in facts.open_quarters())
        affected = {kind: tuple(getattr(facts, kind)()) for kind in KINDS}
    return Proof(quarters, affected, fingerprint(db, one, judged))


def fingerprint(db: Session, one: Reorganisation, judged: Judged) -> str:
    """SHA-256 of acts, tree, posts and definitions: what a decision was made on. Counts are left out: they
    move every day until the act's."""
    numbers = sorted(n for n in judged.played.before if n > 0)
    with looking(db) as system:
        posts: list[int] = []
        for some in pieces(numbers):
            held = select(Post.id).where(Post.unit_id.in_(some), Post.ends_on.is_(None))
            posts += system.scalars(held)
        shipped = select(DefinitionVersion.id).where(DefinitionVersion.state == "published")
        definitions = sorted(system.scalars(shipped))
    tree = [
        [n, node.code, node.name, node.kind, node.parent, node.gone] for n, node in _ordered(judged.played)
    ]
    acts = [[*vars(row).values()] for row in rows_of(one)]
    head = [one.doc_symbol, str(one.doc_date), str(one.on), str(judged.counts_from)]
    return digest(canonical([head, acts, tree, sorted(posts), definitions]))


def _ordered(played: Played) -> list[tuple[int, Node]]:
    return sorted(played.before.items())


class _Facts:
    """Reads what is needed once, for all questions."""

    def __init__(self, db: Session, judged: Judged, rows: Sequence[Row]) -> None:
        self.db, self.played, self.on, self.rows = db, judged.played, judged.counts_from, rows
        self.was, self.now = self.played.was, self.played.paths
        self.touched = self.played.touched()
        self.old = sorted(n for n in self.touched if n > 0)
        self.kinds = {kind.code: kind for kind in db.scalars(select(UnitKind))}
        self.names = {n: node.name for n, node in (self.played.before | self.played.after).items()}

    def open_quarters(self) -> list[Quarter]:
        """Quarters that the acts can reach: from the one of their day to today's."""
        first, last = Quarter.of(self.on), Quarter.of(max(today(), self.on))
        found = [first]
        while found[-1] < last:
            found.append(found[-1].shift(1))
        return found

    def _is_cell(self, kind: str) -> bool:
        return kind in self.kinds and self.kinds[kind].is_cell

    def count(self, quarter: Quarter) -> Counted:
        """Figures of a quarter by unit, before and after; what differs is told unit by unit."""
        before, after = self._figures(quarter, self.old)
        lines = [Line(name) for name in FIGURES]
        for line in lines:
            line.before = sum(values[line.figure] for values in before.values())
            line.after = sum(values[line.figure] for values in after.values())
            line.because = [
                (self.names[n], delta)
                for n in sorted({*before, *after})
                if (delta := after[n][line.figure] - before[n][line.figure])
            ]
        return Counted(quarter, tuple(lines), tuple(self._branches(before, after)))

    def _figures(self, quarter: Quarter, units: Sequence[int]) -> tuple[Any, Any]:
        """By unit, as the tree stands and as it would: cells and members of the quarter's last day, months
        owed by the kind on day 25, and what was held and scored, which goes along with its unit."""
        held: dict[int, dict[str, int]] = defaultdict(lambda: dict.fromkeys(FIGURES, 0))
        grades = (GradeSum.unit_id, GradeSum.grade, func.sum(GradeSum.n), func.sum(GradeSum.points_sum))
        members: dict[int, int] = {}
        spells: dict[int, list[UnitSpell]] = defaultdict(list)
        for some in pieces(units):
            sums = select(*grades).where(GradeSum.unit_id.in_(some), GradeSum.period.in_(quarter.months))
            for unit_id, grade, n, points in self.db.execute(sums.group_by(GradeSum.unit_id, GradeSum.grade)):
                held[unit_id]["held"] += int(n)
                if grade in GRADES:
                    held[unit_id]["scored"] += int(n)
                    held[unit_id][grade] += int(n)
                    held[unit_id]["points_sum"] += int(points)
            members |= headcounts_of(self.db, some, min(quarter.last, today()))
            for spell in self.db.scalars(select(UnitSpell).where(UnitSpell.unit_id.in_(some))):
                spells[spell.unit_id].append(spell)
        before: dict[int, dict[str, int]] = defaultdict(_nothing)
        after: dict[int, dict[str, int]] = defaultdict(_nothing)
        for n in units:
            before[n] = held[n] | self._stands(n, quarter, members.get(n, 0), spells[n], None)
            after[n] = held[n] | self._stands(n, quarter, members.get(n, 0), spells[n], self.played.after[n])
        for n, node in self.played.after.items():
            if n < 0:
                after[n] = _nothing() | self._stands(n, quarter, 0, [], node)
        return before, after

    def _stands(
        self, n: int, quarter: Quarter, members: int, spells: Sequence[UnitSpell], then: Node | None
    ) -> dict[str, int]:
        """Whether it is a cell at the quarter's end, its members then, and how many months it owes."""

        def cell_on(day: date) -> bool:
            if then is not None and day >= self.on:
                return not then.gone and self._is_cell(then.kind)
            return any(
                s.kind.is_cell and s.starts_on <= day and (s.ends_on is None or s.ends_on > day)
                for s in spells
            )

        stands = cell_on(quarter.last)
        owed = sum(cell_on(month.replace(day=OWING_DAY)) for month in quarter.months)
        return {"cells": int(stands), "members": members * stands, "owed": owed}

    def _branches(self, before: Mapping[int, Any], after: Mapping[int, Any]) -> Iterable[Branch]:
        """Superiors whose own sums change, the highest first: those above what moves, before or after."""
        sums: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        for figures, paths, shift in ((before, self.was, 0), (after, self.now, 1)):
            for n, values in figures.items():
                for part in paths.get(n, "").split(".")[:-2]:
                    sums[int(part)][shift] += values["cells"]
                    sums[int(part)][2 + shift] += values["held"]
        order = self.was | self.now
        for n in sorted(sums, key=lambda each: (order.get(each, "").count("."), self.names.get(each, ""))):
            b, a, held_b, held_a = sums[n]
            if (b, held_b) != (a, held_a):
                yield Branch(self.names.get(n, ""), b, a, held_b, held_a)

    # what changes hands or ends

    def _above(self, tree: Mapping[int, Node], n: int) -> str:
        parent = tree[n].parent if n in tree else None
        return self.names.get(parent or 0, "")

    def reports(self) -> Iterable[Affected]:
        """Reports under way that go to another desk: those of quarters that end on the day or later by the
        tree that comes out; those of any quarter whose desk ends and where nobody finishes them, by the rule
        of that day (desks.py). What was decided stays where it is."""
        vanish = []
        for some in pieces(self.old):
            waits = select(Report).join(Report.standing)
            waits = waits.where(Report.unit_id.in_(some), Report.desk_unit_id.is_not(None))
            for report in self.db.scalars(waits.where(State.is_final.is_(False)).order_by(Report.id)):
                desk, new = report.desk_unit_id or 0, self._above(self.played.after, report.unit_id)
                if self._ends(desk):
                    vanish.append(report)
                elif Quarter.of(report.quarter).last >= self.on and new != self.names.get(desk):
                    yield self._report(report, new)
        for report, number in self._desks().of_reports(vanish):
            yield self._report(report, self._called(number))

    def _ends(self, desk: int) -> bool:
        return desk in self.played.after and self.played.after[desk].gone

    def _report(self, report: Report, new: str) -> Affected:
        old, what = self.names.get(report.desk_unit_id or 0, ""), Quarter.of(report.quarter).roman
        return Affected(self.names[report.unit_id], what, old, new, report.id)

    def _called(self, number: int | None) -> str:
        """The name of a desk; one of an earlier quarter's tree may stand outside the plan."""
        unit = self.db.get(Unit, number) if number is not None and number not in self.names else None
        return unit.name if unit is not None else self.names.get(number or 0, "")

    def _desks(self) -> Desks:
        return Desks(self.db, self.played, self._posts_named("begin"), self._posts_named("end"))

    def duties(self) -> Iterable[Affected]:
        """Duties of the quarters that are reached, by unit: whose they are from now on."""
        first = Quarter.of(self.on).first
        for some in pieces(self.old):
            asked = select(Duty.about_id, func.count(Duty.id)).where(
                Duty.about_id.in_(some), Duty.quarter >= first
            )
            for n, count in self.db.execute(asked.where(Duty.done.is_(False)).group_by(Duty.about_id)):
                old, new = self._owner(self.played.before, n), self._owner(self.played.after, n)
                if old != new:
                    yield Affected(self.names[n], str(count), old, new)

    def _owner(self, tree: Mapping[int, Node], n: int) -> str:
        """The unit itself while it stands; else the nearest above it that does."""
        seen: set[int] = set()
        number: int | None = n
        while number is not None and number in tree and tree[number].gone and number not in seen:
            seen.add(number)
            number = tree[number].parent
        return self.names.get(number or 0, "")

    def answers(self) -> Iterable[Affected]:
        """Answers to directives that are outstanding in units that end, and those that wait at a desk that
        ends and where nobody finishes them, with the desk that takes them (desks.py)."""
        waits: list[DirectiveAnswer] = []
        ends = [n for n in self.old if self.played.after[n].gone]
        told = joinedload(DirectiveAnswer.directive), joinedload(DirectiveAnswer.standing)
        for some in pieces(ends):
            asked = select(DirectiveAnswer).options(*told, selectinload(DirectiveAnswer.unit_then))
            asked = asked.where(DirectiveAnswer.unit_id.in_(some) | DirectiveAnswer.desk_unit_id.in_(some))
            for answer in self.db.scalars(asked.order_by(DirectiveAnswer.id)):
                unit, what = answer.unit_then.name, answer.directive.abstract
                lies = not (answer.standing.is_open or answer.standing.is_final)
                if answer.unit_id in some and answer.done_at is None:
                    yield Affected(unit, what, subject_id=answer.id)
                elif answer.desk_unit_id in some and lies:
                    waits.append(answer)
        for answer, number in self._desks().of_answers(waits):
            old, new = self.names[answer.desk_unit_id or 0], self._called(number)
            yield Affected(answer.unit_then.name, answer.directive.abstract, old, new, answer.id)

    def delegations(self) -> Iterable[Affected]:
        """Delegations that hold in units that end."""
        for some in pieces([n for n in self.old if self.played.after[n].gone]):
            holding = select(Delegation).where(
                Delegation.unit_id.in_(some), Delegation.last_on >= self.on, Delegation.ended_at.is_(None)
            )
            for each in self.db.scalars(holding):
                yield Affected(self.names[each.unit_id], each.act, each.giver, each.taker)

    def _posts(self) -> list[Post]:
        return [
            post
            for some in pieces(self.old)
            for post in self.db.scalars(select(Post).where(Post.unit_id.in_(some), held_on(today())))
        ]

    def posts_end(self) -> Iterable[Affected]:
        """Posts held in units that end: they stay to finish what is open, until they are ended. Units that
        ended before are only carried along."""
        for post in self._posts():
            number = post.unit_id or 0
            if self.played.after[number].gone and not self.played.before[number].gone:
                yield Affected(self.names[post.unit_id or 0], post.role, post.holder)

    def posts_misfit(self) -> Iterable[Affected]:
        """Posts whose role does not fit the new kind of their unit: they end on the day."""
        for post in self._posts():
            node = self.played.after[post.unit_id or 0]
            if not node.gone and not role_fits(post.role, self.kinds.get(node.kind)):
                yield Affected(self.names[post.unit_id or 0], post.role, post.holder)

    def no_issuer(self) -> Iterable[Affected]:
        """Units with people whom nobody above could give a code any more, but the administrator."""
        peopled = {post.unit_id for post in self._posts()}
        issuing = [role for role, reach in GRANTS["code.issue"].items() if reach != "any"]
        above = {int(part) for n in self.old for part in self.now.get(n, "").split(".")[:-2] if part}
        filled: set[int] = set()
        ended = self._posts_named("end")
        for some in pieces(sorted(n for n in above if n > 0)):
            held = select(Post.person_id, Post.role, Post.unit_id).where(
                Post.unit_id.in_(some), Post.role.in_(issuing), held_on(today())
            )
            filled |= {post[2] or 0 for post in self.db.execute(held) if tuple(post) not in ended}
        begun = {unit for _person, role, unit in self._posts_named("begin") if role in issuing}
        for n in self.old:
            node = self.played.after[n]
            way = {int(part) for part in self.now.get(n, "").split(".")[:-2] if part}
            if n in peopled and not node.gone and node.parent is not None and not way & (filled | begun):
                yield Affected(self.names[n], "", new=self._above(self.played.after, n))

    def _posts_named(self, act: str) -> set[tuple[int | None, str, int | None]]:
        """Posts that rows of the decision begin or end: person, role and unit."""
        rows = [row for row in self.rows if row.act == act]
        people = people_of(self.db, rows)
        return {(people.get(compared(row.login)), row.role, self.played.named(row.code)) for row in rows}

    def unreached(self) -> Iterable[Affected]:
        """Definitions, windows and topics of superiors that no longer stand above a unit, by the unit that
        leads the way out."""
        lost: dict[int, set[int]] = defaultdict(set)
        for n in self.old:
            if self.played.after[n].gone:
                continue
            old = {int(part) for part in self.was[n].split(".")[:-2] if part}
            new = {int(part) for part in self.now.get(n, "").split(".")[:-2] if part}
            for issuer in old - new:
                lost[issuer].add(n)
        for table, what in (
            (Definition, "definition"),
            (MeetingWindow, "window"),
            (TopicOrientation, "topic"),
        ):
            for some in pieces(sorted(lost)):
                counted = select(table.unit_id, func.count(table.id)).where(table.unit_id.in_(some))
                for number, count in self.db.execute(counted.group_by(table.unit_id)):
                    units = str(len(lost[number or 0]))
                    yield Affected(self.names.get(number or 0, ""), what, str(count), units)


def _nothing() -> dict[str, int]:
    return dict.fromkeys(FIGURES, 0)
