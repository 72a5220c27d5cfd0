"""The quarter driven at random: founding, moving, dissolving,
meetings, excuses, extensions, late arrivals, supplements (design 3.7).

Held after every step: each duty is in exactly one state, the same in SQL as in the pure function; the numbers
add up at every level and date; a version with its supplements is the full total once nothing late is left.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock, today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.acts import excuse, extend
from models.duties.opening import lives, open_period
from models.duties.standing import add_states, judge, state_case, tallied
from models.duties.tables import STATES, Duty
from models.overview.tally import board
from models.reports.content import accepted, missing, newest, report_of
from models.reports.figures import Figures, add_up, children_of
from models.reports.supplements import late_arrivals, make_supplement, supplements_of, total
from models.units.acts import Decision, dissolve, move
from models.units.units import Unit
from models.workflow.engine import take
from models.workflow.tables import states
from tests.make import as_, decider, examples, meeting, unit

pytestmark = pytest.mark.property

IV = Quarter(2018, 4)
WHICH = some.integers(0, 50)
DESK = {"bloc": "bloc_secretary", "grassroots_committee": "committee_secretary"}


class Office(RuleBasedStateMachine):
    """One Bloc with two committees and their cells from 26
    December 2018 on; refusals of verbs are part of the play."""

    db: Session
    end: Callable[[], None]

    def begin(self, db: Session) -> None:
        """Plant the tree and open the quarter."""
        self.db = db
        set_clock(datetime(2018, 12, 26, 5, tzinfo=UTC))
        self.bloc = unit(db, "bloc")
        self.committees = [unit(db, "grassroots_committee", self.bloc) for _ in range(2)]
        self.cells = [
            unit(db, "subordinate_cell", where, members=9) for where in (*self.committees, self.committees[0])
        ]
        self.cells.append(unit(db, "grassroots_cell", self.bloc, members=9))
        for where in (self.bloc, *self.committees):
            decider(db, where, DESK[where.kind_code])
        open_period(db, IV)

    def teardown(self) -> None:
        self.end()

    def attempt(self, act: Callable[[], Any]) -> None:
        """A verb that may refuse; a refusal changes nothing."""
        try:
            with self.db.begin_nested():
                act()
        except Refusal:
            pass
        self.db.flush()
        self.db.expire_all()

    @rule(days=some.integers(1, 9))
    def time_passes(self, days: int) -> None:
        day = min(today() + timedelta(days=days), date(2019, 3, 1))
        set_clock(datetime(day.year, day.month, day.day, 5, tzinfo=UTC))

    @rule(which=WHICH)
    def a_cell_is_founded(self, which: int) -> None:
        where = self.committees[which % 2]
        self.attempt(
            lambda: self.cells.append(unit(self.db, "subordinate_cell", where, on=today(), members=5))
        )

    @rule(which=WHICH)
    def a_cell_is_moved(self, which: int) -> None:
        cell = self.cells[which % len(self.cells)]
        self.attempt(lambda: move(self.db, SYSTEM, cell, self.committees[which % 2], Decision(today())))

    @rule(which=WHICH)
    def a_cell_is_dissolved(self, which: int) -> None:
        cell = self.cells[which % len(self.cells)]
        self.attempt(lambda: dissolve(self.db, SYSTEM, cell, Decision(today())))

    @rule(which=WHICH, month=some.sampled_from(IV.months), kind=some.sampled_from(("regular", "combined")))
    def a_meeting_is_recorded(self, which: int, month: date, kind: str) -> None:
        cell = self.cells[which % len(self.cells)]
        held = min(month.replace(day=26), today())
        self.attempt(lambda: meeting(self.db, cell, month, held, kind=kind, topic_id=1, outside_reason="x"))

    @rule(which=WHICH, days=some.integers(0, 20), before=some.booleans())
    def a_duty_is_excused_or_gets_more_time(self, which: int, days: int, before: bool) -> None:
        duty = self.duties()[which % len(self.duties())]
        if days < 8:
            self.attempt(lambda: excuse(self.db, SYSTEM, duty, duty.row_version, "Đang kiện toàn"))
            return
        self.attempt(
            lambda: extend(
                self.db,
                SYSTEM,
                duty,
                duty.row_version,
                duty.due_on + timedelta(days=days),
                "Mưa lũ",
                before=before,
            )
        )

    @rule(which=WHICH)
    def a_cell_reports_and_is_approved(self, which: int) -> None:
        cell = self.cells[which % len(self.cells)]
        self.attempt(lambda: self.report(cell, "cell_secretary"))

    @rule(which=WHICH)
    def a_committee_reports_with_gaps(self, which: int) -> None:
        self.attempt(lambda: self.report(self.committees[which % 2], "committee_secretary"))

    @rule(which=WHICH)
    def the_bloc_closes_with_gaps(self, which: int) -> None:
        self.attempt(lambda: self.report(self.committees[which % 2], "committee_secretary"))
        self.attempt(lambda: self.submit(self.bloc, "bloc_secretary", "close"))

    @rule(which=WHICH)
    def what_comes_late_is_supplemented(self, which: int) -> None:
        """A silent cell reports after all; then the committees' supplements, then the Bloc's."""
        self.attempt(lambda: self.report(self.cells[which % len(self.cells)], "cell_secretary"))
        for where in (*self.committees, self.bloc):
            self.attempt(lambda place=where: self.supplement(place))  # type: ignore[misc]

    def supplement(self, where: Unit) -> None:
        report = report_of(self.db, SYSTEM, where, IV)
        make_supplement(self.db, as_(DESK[where.kind_code], where), report, report.row_version)

    def report(self, where: Unit, role: str) -> None:
        report = self.submit(where, role, "submit")
        desk = self.db.get_one(Unit, report.desk_unit_id)
        last = newest(self.db, report)
        assert last is not None
        take(
            self.db,
            as_(DESK[desk.kind_code], desk),
            report,
            "approve",
            row_version=report.row_version,
            version=last.number,
        )

    def submit(self, where: Unit, role: str, step: str) -> Any:
        report = report_of(self.db, SYSTEM, where, IV)
        gaps = {child.unit_id: "Chưa gửi" for child in missing(self.db, report)}
        return take(
            self.db,
            as_(role, where),
            report,
            step,
            row_version=report.row_version,
            gaps=gaps,
            unvoted_known=True,
        )

    def duties(self) -> list[Duty]:
        return list(
            self.db.scalars(
                select(Duty)
                .where(Duty.quarter == IV.first, Duty.path.startswith(self.bloc.path))
                .order_by(Duty.id)
            )
        )

    @invariant()
    def every_duty_is_in_exactly_one_state(self) -> None:
        duties = self.duties()
        assert len({(d.source, d.about_id, d.period, d.subject_id) for d in duties}) == len(duties)
        living = {
            number
            for number, since in self.db.execute(
                select(Unit.id, Unit.founded_on).where(Unit.path.startswith(self.bloc.path))
            )
            if since <= IV.last
        }
        assert {d.about_id for d in duties if d.source == "report"} == living
        for day in (today(), IV.last, date(2019, 1, 10)):
            counted = {number: state for number, state in self.db.execute(select(Duty.id, state_case(day)))}
            said = {d.id: judge(d, day).state for d in duties}
            assert said == {number: counted[number] for number in said} and set(said.values()) <= set(STATES)

    @invariant()
    def the_numbers_add_up_at_every_level(self) -> None:
        stood = [
            life.last for life in lives(self.db, IV).values()
        ]  # a cell moved after the quarter left its duties of the quarter behind
        for day in (today(), date(2019, 1, 10)):
            for where in (self.bloc, *self.committees):
                rows = tallied(self.db, where.path, IV, day)
                below = [
                    tallied(self.db, spell.path, IV, day) for spell in stood if spell.parent_id == where.id
                ]
                here = [row for row in rows if row.path == where.path]
                assert add_states(rows) == add_states(row for part in (*below, here) for row in part)
                shown = board(self.db, where, IV, day)
                for source, counts in shown.counts.items():
                    parts = [
                        marks
                        for row in shown.rows
                        for (name, _), marks in row.marks.items()
                        if name == source
                    ]
                    assert counts == {state: sum(part[state] for part in parts) for state in STATES}

    @invariant()
    def a_version_with_its_supplements_is_the_full_total(self) -> None:
        for where in (*self.committees, self.bloc):
            report = report_of(self.db, SYSTEM, where, IV)
            base = newest(self.db, report)
            if (
                base is None
                or states(self.db, report.route_id)[report.state].is_open
                or late_arrivals(self.db, report)
            ):
                continue
            assert total(json.loads(base.content), supplements_of(self.db, base)) == self.whole(where)

    def whole(self, where: Unit) -> Figures:
        """All that came from below, each with its own supplements, and the dissolved cells
        the parent files itself: in its version, or in a supplement of those that fell to it since."""
        children = children_of(self.db, where, IV)
        there = accepted(self.db, children, IV)
        parts = [
            total(json.loads(version.content), supplements_of(self.db, version)) for version in there.values()
        ]
        base = newest(self.db, report_of(self.db, SYSTEM, where, IV))
        assert base is not None
        frozen = (base, *supplements_of(self.db, base))
        rows = [row for each in frozen for row in json.loads(each.content)["children"]]
        own = [row for row in rows if row["version"] is None and not row.get("supplement")]
        return add_up([*parts, *(row["figures"] for row in own)])


def test_a_quarter_driven_at_random_keeps_its_books(prepared: Engine) -> None:
    def office() -> Office:
        connection = prepared.connect()
        outer = connection.begin()
        db = Session(connection, info={"principal": SYSTEM}, join_transaction_mode="create_savepoint")
        machine = Office()

        def end() -> None:
            db.close()
            outer.rollback()
            connection.close()

        machine.end = end
        machine.begin(db)
        return machine

    quick = settings(
        max_examples=examples(2, 12),
        stateful_step_count=15,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(office, settings=quick)
