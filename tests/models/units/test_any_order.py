"""Whatever is done to the tree within an open quarter, nothing is counted twice
and nothing is lost, and a quarter that is reported reads the same (design 3.8, 3.10; domain.md 1).

Units are founded, renamed, moved, changed in kind and dissolved, alone or with all below them, with and
without a successor, on several days of the quarter, in any order, while the cells hold their meetings. Two
Blocs, so that units move across.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.counts import COUNTS
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.meetings.meetings import Meeting
from models.reports.content import content, freeze, report_of
from models.reports.figures import add_up, cell_months, cell_quarter, check_figures, children_of
from models.reports.filing import filers, filing, unfiled, with_months
from models.reports.lineage import leaves, subtree
from models.units.acts import Decision, change_kind, dissolve, establish, move, rename
from models.units.units import Unit, spell_on, subtree_on
from tests.make import decider, examples, meeting, score, unit

pytestmark = pytest.mark.property

III, IV = Quarter(2018, 3), Quarter(2018, 4)
ACTS = ("found", "rename", "move", "kind", "dissolve", "merge", "end")
TURNED = {
    "grassroots_cell": "grassroots_committee",
    "grassroots_committee": "grassroots_cell",
    "subordinate_cell": "sectional_committee",
    "sectional_committee": "subordinate_cell",
}
PLAYS = some.lists(
    some.tuples(some.sampled_from(ACTS), some.integers(0, 108), some.integers(0, 30), some.integers(0, 30)),
    min_size=3,
    max_size=12,
)
"""Acts: which, on which day of the quarter or of the weeks after it, on which unit, with which other."""


def clock(day: date) -> None:
    set_clock(datetime(day.year, day.month, day.day, 5, tzinfo=UTC))


class Office:
    """Two Blocs with committees, a sectional one and cells; quarter III is reported to the roots."""

    def __init__(self, db: Session) -> None:
        self.db = db
        clock(date(2018, 10, 1))
        self.roots = [unit(db, "bloc") for _ in range(2)]
        d, e = (unit(db, "grassroots_committee", root) for root in self.roots)
        s = unit(db, "sectional_committee", d)
        places = (("subordinate_cell", d), ("subordinate_cell", s), ("subordinate_cell", e))
        cells = [unit(db, kind, where, members=9) for kind, where in places]
        cells.append(unit(db, "grassroots_cell", self.roots[0], members=9))
        self.units = [d, e, s, *cells, *self.roots]
        decider(db, d, "committee_secretary")
        decider(db, cells[1], "cell_secretary")  # who is dissolved after the quarter finishes it there
        meeting(db, cells[0], III.months[0], III.months[0].replace(day=26))
        open_period(db, IV)

    def attempt(self, act: Callable[[], Any]) -> None:
        """A verb that may refuse; a refusal changes nothing."""
        try:
            with self.db.begin_nested():
                act()
        except Refusal:
            pass
        self.db.flush()
        self.db.expire_all()

    def do(self, act: str, day: date, which: int, other: int) -> None:
        """One act on the tree, where it can be done."""
        clock(day)
        where, with_ = self.units[which % len(self.units)], self.units[other % len(self.units)]
        decided = Decision(day)
        acts: dict[str, Callable[[], Any]] = {
            "found": lambda: self.found(where, day),
            "rename": lambda: rename(self.db, SYSTEM, where, f"{where.name} mới", decided),
            "move": lambda: move(self.db, SYSTEM, where, with_, decided),
            "kind": lambda: change_kind(self.db, SYSTEM, where, TURNED.get(where.kind_code, ""), decided),
            "dissolve": lambda: dissolve(self.db, SYSTEM, where, decided),
            "merge": lambda: dissolve(self.db, SYSTEM, where, decided, with_),
            "end": lambda: self.end(where, with_ if other % 3 else None, decided),
        }
        self.attempt(acts[act])

    def end(self, where: Unit, successor: Unit | None, decided: Decision) -> None:
        """A unit with everything below it is dissolved, from the cells up."""
        below = [spell.unit_id for spell in subtree_on(self.db, where.id, decided.on)]
        for number in reversed(below):
            dissolve(
                self.db,
                SYSTEM,
                self.db.get_one(Unit, number),
                decided,
                successor if number == where.id else None,
            )

    def found(self, where: Unit, day: date) -> None:
        kind = "grassroots_cell" if where.parent_id is None else "subordinate_cell"
        code = f"M{len(self.units)}-{where.id}"
        self.units.append(
            establish(self.db, SYSTEM, parent=where, kind_code=kind, name=f"Chi bộ {code}", code=code, on=day)
        )

    def meet(self, month: date) -> None:
        """Every cell of the day holds its meeting on the 26th; every other one is voted."""
        day = month.replace(day=26)
        clock(day)
        for number, where in enumerate(self.units):
            if where.kind.is_cell and where.dissolved_on is None:
                held = meeting(self.db, where, month, day)
                if number % 2:
                    score(self.db, held)

    def play(self, plays: Iterable[tuple[str, int, int, int]]) -> None:
        """The acts in the order of their days, the meetings of each month between them."""
        left = sorted(plays, key=lambda each: each[1])
        for month in IV.months:
            until = month.replace(day=26)
            while left and self.day(left[0][1]) <= until:
                act, number, *units = left.pop(0)
                self.do(act, self.day(number), *units)
            self.meet(month)
        for act, number, *units in left:
            self.do(act, self.day(number), *units)
        clock(date(2019, 1, 20))

    def day(self, number: int) -> date:
        return date.fromordinal(IV.first.toordinal() + number)

    def accept(self, where: Unit, quarter: Quarter) -> dict[str, Any]:
        """Freeze and accept the reports of a tree from the bottom up; what the unit's says."""
        for child in children_of(self.db, where, quarter):
            if not child.dissolved:
                self.accept(self.db.get_one(Unit, child.unit_id), quarter)
        report = report_of(self.db, SYSTEM, where, quarter)
        version = freeze(self.db, SYSTEM, report, {})
        report.accepted_number = version.number
        self.db.flush()
        return dict(json.loads(version.content))

    def numbers(self) -> list[int]:
        return [each.id for each in self.units]


def told(office: Office, quarter: Quarter) -> list[Any]:
    """What a reported quarter reads: the trees with their names and figures."""
    found: list[Any] = []
    for root in office.roots:
        for row in subtree(office.db, root, quarter):
            body = row.content or {}
            found.append((row.spell.unit_id, row.spell.name, row.under, row.spell.path, body.get("figures")))
            if row.report is not None:
                found.append(content(office.db, row.report))
    return json.loads(json.dumps(found, default=str))  # type: ignore[no-any-return]


def heads(office: Office) -> list[Unit]:
    """Units that stand at the end, did not fall silent since, and report to nobody below a root."""
    silent = filing(office.db, IV).silent
    standing = [
        u for u in office.units if u.id not in silent and spell_on(office.db, u.id, IV.last) is not None
    ]
    taken = [(c, each.id) for each in standing for c in children_of(office.db, each, IV)]
    takers = {c.unit_id: number for c, number in taken}
    assert len(takers) == len(taken), "each reports to one"
    right = filers(office.db, IV, takers)
    assert right == takers, "who is named takes in"
    tops = [each for each in standing if each.id not in takers]
    nobody = filers(office.db, IV, [each.id for each in tops if each.parent_id is not None])
    assert set(nobody.values()) <= {None}
    return tops


def nothing_is_lost_and_nothing_counts_twice(office: Office) -> None:
    db, lost = office.db, {spell.unit_id for spell in unfiled(office.db, IV)}
    bodies = [office.accept(head, IV) for head in heads(office)]
    taken = [leaf for body in bodies for leaf in leaves(db, body)]
    assert len({leaf.unit_id for leaf in taken}) == len(taken), "once"
    counted = {leaf.unit_id: leaf.figures for leaf in taken}
    mine = with_months(db, office.numbers(), IV)
    lost &= mine
    assert set(counted) | lost == mine and not set(counted) & lost
    for number, figures in counted.items():
        assert dict(figures) == cell_quarter(cell_months(db, number, IV)), number
        assert not check_figures(figures)
    whole = add_up(body["figures"] for body in bodies)
    assert whole == add_up(counted.values())
    held = [
        row
        for row in db.scalars(select(Meeting).where(Meeting.unit_id.in_(office.numbers())))
        if row.period in IV.months and row.unit_id not in lost
    ]
    assert (whole["held"], whole["present"], whole["due"]) == (
        len(held),
        sum(row.present for row in held),
        sum(row.due for row in held),
    )
    silent = filing(db, IV).silent
    for each in office.units:
        if each.id not in silent and spell_on(db, each.id, IV.last) is not None:
            body = content(db, report_of(db, SYSTEM, each, IV))
            below = add_up(leaf.figures for leaf in leaves(db, body))
            assert {name: body["figures"][name] for name in COUNTS} == below, "at every level"


def every_report_has_one_owner_that_stands(office: Office) -> None:
    db, others = office.db, filing(office.db, IV)
    heirs = filers(db, IV, {*others.gone, *others.silent})
    open_period(db, IV)
    rows = list(
        db.scalars(
            select(Duty).where(
                Duty.source == "report", Duty.quarter == IV.first, Duty.about_id.in_(office.numbers())
            )
        )
    )
    assert len({row.about_id for row in rows}) == len(rows)
    for row in rows:
        stands = spell_on(db, row.about_id, IV.last) is not None
        expected = heirs.get(row.about_id, row.about_id if stands else None)
        if expected is not None:
            assert row.unit_id == expected
            assert spell_on(db, row.unit_id, IV.last) is not None
            assert row.unit_id not in others.silent
        assert row.applicable == (stands or row.about_id in others.gone)


@settings(
    max_examples=examples(2, 10), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(PLAYS)
def test_acts_on_the_tree_in_any_order_lose_nothing_and_count_nothing_twice(
    db: Session, plays: list[tuple[str, int, int, int]]
) -> None:
    with db.begin_nested() as tried:
        office = Office(db)
        for root in office.roots:
            office.accept(root, III)
        before = told(office, III)
        office.play(plays)
        nothing_is_lost_and_nothing_counts_twice(office)
        every_report_has_one_owner_that_stands(office)
        assert told(office, III) == before
        tried.rollback()
    db.expire_all()
