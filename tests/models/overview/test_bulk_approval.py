"""Approving together, a part at a time: a result for each row, nothing undone by
a neighbour, judged by what holds when its part's turn comes, never twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Refusal
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.overview.bulk_approval import (
    AT_ONCE,
    BulkDecision,
    ask_bulk,
    clean_now,
    decide,
    decisions_of,
    draw_wanted,
    left,
    outcome,
    step_of,
    under_way,
)
from models.people.people import Account, begin_post, end_post, posts_in
from models.platform.jobs import LEASE, Job, cancel, claim, finish
from models.platform.journal import JournalRow, verify
from models.platform.store import Store
from models.reports.tables import StepEvent
from models.review.issuing import Drawn, Issue, Made, issue
from models.review.pins import Place, add_pin
from models.review.steps import REPORT
from models.workflow import engine
from models.workflow.engine import take
from models.workflow.guards import Apart
from tests.make import LONG_AGO, QUARTER, unit
from tests.models.overview.desk import ROLE, Desk


@pytest.fixture
def desk(db: Session) -> Desk:
    return Desk(db)


def started(db: Session, job: Job, holder: str = "w") -> Job:
    assert claim(db, holder) is job
    return job


def test_each_report_is_approved_with_a_result_and_the_job_tells_its_rows(desk: Desk, db: Session) -> None:
    job = started(db, desk.ask())
    assert set(under_way(db, desk.boss)) == {desk.report(cell).id for cell in desk.cells}
    desk.run(job, 2)
    assert (job.rows_done, job.rows_total, len(left(db, job.id))) == (2, 3, 1)
    desk.run(job)
    assert desk.said(job) == [("done", "")] * 3
    assert desk.states() == ["approved"] * 3
    assert json.loads(outcome(db, job.id)) == {"done": 3}
    assert finish(db, job.id, "w", "", 0, "", outcome(db, job.id))
    assert under_way(db, desk.boss) == {}
    assert [row.unit_name for row in decisions_of(db, job)] == [cell.name for cell in desk.cells]
    assert verify(db) is None


def test_another_version_or_row_version_than_the_one_shown_is_refused_and_undoes_nothing(
    desk: Desk, db: Session
) -> None:
    job = started(db, desk.ask(c0=(2, desk.report(desk.c1).row_version), c1=(1, 1)))
    desk.run(job)
    assert desk.said(job) == [("refused", "version.stale"), ("refused", "desk.moved"), ("done", "")]
    assert desk.states() == ["submitted", "submitted", "approved"]
    assert json.loads(decisions_of(db, job)[0].details or "") == {"newest": 1, "seen": 2}


def test_what_was_decided_elsewhere_meanwhile_is_refused(desk: Desk, db: Session) -> None:
    job = started(db, desk.ask())
    report = desk.report(desk.c1)
    take(db, desk.boss, report, "send_back", row_version=report.row_version, version=1, note="sửa")
    desk.run(job)
    assert desk.said(job)[0] == ("refused", "desk.moved")
    assert desk.states() == ["returned", "approved", "approved"]


def test_what_is_not_clean_any_more_is_refused(desk: Desk, db: Session) -> None:
    job = started(db, desk.ask())
    duty = db.scalars(select(Duty).where(Duty.source == "report", Duty.about_id == desk.c2.id)).one()
    duty.due_on = date(2019, 1, 2)
    place = Place("figure", "held", "")
    add_pin(db, desk.boss, desk.report(desk.c1), [place], "figure", "held", "must", "Xem lại")
    desk.run(job)
    assert desk.said(job) == [("refused", "pin.unsent"), ("refused", "desk.unclean"), ("done", "")]


def test_a_step_refused_half_way_leaves_nothing_of_itself(
    desk: Desk, db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rule that says no after the state was written: the report
    is as before, its row says why, the next one is approved."""

    def refusing(_db: Session, items: Sequence[Any]) -> None:
        if desk.c1.id in {item.unit_id for item in items}:
            raise Refusal("note.required")

    monkeypatch.setattr(engine.STEP_TAKEN, "listeners", (*engine.STEP_TAKEN.listeners, refusing))
    job = started(db, desk.ask())
    before = db.scalar(select(func.count()).select_from(JournalRow))
    desk.run(job, 1)
    assert desk.said(job)[0] == ("refused", "note.required")
    assert desk.states()[0] == "submitted"
    assert db.scalar(select(func.count()).select_from(JournalRow)) == before
    desk.run(job)
    assert desk.states() == ["submitted", "approved", "approved"]


def test_one_refused_half_way_in_a_part_undoes_itself_alone(
    desk: Desk, db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The states of all were written when a rule said no to one: each then takes the step by itself."""
    asked: list[int] = []

    def refusing(_db: Session, items: Sequence[Any]) -> None:
        asked.append(len(items))
        if desk.c2.id in {item.unit_id for item in items}:
            raise Refusal("note.required")

    monkeypatch.setattr(engine.STEP_TAKEN, "listeners", (*engine.STEP_TAKEN.listeners, refusing))
    job = started(db, desk.ask())
    desk.run(job)
    assert asked == [3, 1, 1, 1]
    assert desk.said(job) == [("done", ""), ("refused", "note.required"), ("done", "")]
    assert desk.states() == ["approved", "submitted", "approved"]
    acts = select(JournalRow.subject_id).where(JournalRow.act == "report.approve").order_by(JournalRow.id)
    assert db.scalars(acts).all() == [desk.report(cell).id for cell in (desk.c1, desk.cells[2])]
    assert verify(db) is None


def test_posts_that_ended_meanwhile_decide_nothing_more(desk: Desk, db: Session) -> None:
    job = started(db, desk.ask())
    desk.run(job, 1)
    rows = left(db, job.id)
    clean = clean_now(db, job.account_id, [report_id for _n, report_id in rows])
    assert len(clean) == 2
    for post in posts_in(db, [desk.d.id], date(2019, 1, 6)):
        if post.person_id == desk.boss.person_id:
            end_post(db, SYSTEM, post, date(2019, 1, 6))
    assert decide(db, job, "w", [number for number, _report_id in rows], clean)
    db.expire_all()
    assert desk.said(job) == [("done", ""), *[("refused", "access.denied")] * 2]
    assert desk.states() == ["approved", "submitted", "submitted"]


def test_who_still_sees_but_decides_no_more_is_told_so(desk: Desk, db: Session) -> None:
    job = started(db, desk.ask(desk.who("committee_officer", desk.d)))
    desk.run(job)
    assert desk.said(job) == [("refused", "access.denied")] * 3


def test_nobody_approves_an_own_submission_among_others(desk: Desk, db: Session) -> None:
    """The cell's secretary who was made secretary of the committee after submitting."""
    both = desk.who("cell_secretary", desk.c1)
    person = db.get_one(Account, both.account_id).person
    begin_post(db, SYSTEM, person, ROLE, desk.d, LONG_AGO)
    job = started(db, desk.ask(desk.principal(both.account_id or 0)))
    desk.run(job)
    assert desk.said(job) == [("refused", "route.own"), ("done", ""), ("done", "")]


def test_whose_account_was_closed_decides_nothing(desk: Desk, db: Session) -> None:
    job = started(db, desk.ask())
    db.get_one(Account, job.account_id).active = False
    db.flush()
    with pytest.raises(Refusal, match=r"desk\.account"):
        desk.run(job)
    assert desk.states() == ["submitted"] * 3


def test_whoever_takes_over_goes_on_with_what_is_not_decided_and_the_dead_decides_nothing(
    desk: Desk, db: Session
) -> None:
    job = started(db, desk.ask(), "dead")
    desk.run(job, 1, "dead")
    rows, clean = left(db, job.id), {report_id for _n, report_id in left(db, job.id)}
    set_clock(datetime(2019, 1, 6, 3, tzinfo=UTC) + LEASE + timedelta(seconds=1))
    assert claim(db, "living") is job
    assert not decide(db, job, "dead", [rows[0][0]], clean)
    desk.run(job, 99, "living")
    assert desk.said(job) == [("done", "")] * 3
    assert (job.rows_done, job.attempts) == (3, 2)
    events = (
        select(StepEvent.report_id, func.count())
        .where(StepEvent.step == "approve")
        .group_by(StepEvent.report_id)
    )
    assert {n for _report, n in db.execute(events)} == {1}


def test_giving_up_stops_between_two_parts(desk: Desk, db: Session) -> None:
    job = started(db, desk.ask())
    desk.run(job, 1)
    rows, clean = left(db, job.id), {report_id for _n, report_id in left(db, job.id)}
    cancel(db, desk.boss, job)
    assert not decide(db, job, "w", [rows[0][0]], clean)
    db.expire_all()
    assert desk.said(job) == [("done", ""), ("waiting", ""), ("waiting", "")]
    assert under_way(db, desk.boss) == {}


def test_nothing_ticked_a_strangers_report_and_a_second_click(desk: Desk, db: Session) -> None:
    with pytest.raises(Refusal, match=r"desk\.nothing"):
        ask_bulk(db, desk.boss, {}, "Duyệt", "/desk/bulk/", "vi")
    foreign = desk.who("cell_secretary", desk.c3)
    with pytest.raises(Refusal, match=r"access\.unknown"):
        desk.ask(foreign)
    assert desk.ask().id == desk.ask().id
    assert len(decisions_of(db, desk.ask())) == 3


def test_rows_are_their_owners(desk: Desk, db: Session) -> None:
    desk.ask()
    for other in (desk.who("bloc_secretary", desk.bloc), desk.who("committee_officer", desk.d)):
        with open_session(db.connection(), other) as theirs:
            assert theirs.scalars(select(BulkDecision)).all() == []


def statements(db: Session, act: Any) -> int:
    """How many statements an act asks."""
    seen: list[str] = []

    def note(*words: Any) -> None:
        seen.append(words[2])

    event.listen(db.get_bind(), "before_cursor_execute", note)
    act()
    event.remove(db.get_bind(), "before_cursor_execute", note)
    return len(seen)


def test_a_part_is_judged_and_decided_in_a_fixed_number_of_statements(db: Session) -> None:
    def measured(cells: int) -> tuple[int, int]:
        with db.begin_nested() as nested:
            desk = Desk(db, cells)
            job = started(db, desk.ask())
            rows = left(db, job.id)
            reports = [report_id for _n, report_id in rows]
            ask, clean = (
                statements(db, lambda: clean_now(db, job.account_id, reports)),
                clean_now(db, job.account_id, reports),
            )
            assert clean == set(reports)
            done = statements(db, lambda: decide(db, job, "w", [number for number, _id in rows], clean))
            assert set(desk.said(job)) == {("done", "")} and len(rows) == cells
            nested.rollback()
        db.expire_all()
        return ask, done

    few, many = measured(5), measured(45)
    assert few == many
    assert max(many) < 60, many
    assert AT_ONCE >= 45


def test_where_receiving_is_apart_the_officer_receives_together_and_the_secretary_then_approves(
    db: Session,
) -> None:
    """At the Bloc the board receives and the secretary decides: nobody does the other's part together."""
    desk = Desk(db)
    cells = [unit(db, "grassroots_cell", desk.bloc, members=10) for _n in range(3)]
    for cell in cells:
        desk.post("cell_secretary", cell)
    open_period(db, QUARTER)
    for cell in cells:
        desk.step(cell, "submit", "cell_secretary")
    officer, head = desk.who("board_officer", desk.bloc), desk.who("bloc_secretary", desk.bloc)

    def ask(by: Principal, step: str) -> Job:
        seen = {desk.report(c).id: (1, desk.report(c).row_version) for c in cells}
        with open_session(db.connection(), by) as session, session.begin():
            number = ask_bulk(session, by, seen, "Cùng lúc", f"/desk/bulk/?act={step}", "vi", step).id
        return started(db, db.get_one(Job, number, populate_existing=True))

    def run(job: Job) -> set[tuple[str, str]]:
        rows = left(db, job.id)
        clean = clean_now(db, job.account_id, [report for _n, report in rows], step_of(db, job.id))
        assert decide(db, job, "w", [number for number, _report in rows], clean)
        finish(db, job.id, "w", "", 0, "", outcome(db, job.id))
        db.expire_all()
        return set(desk.said(job))

    assert run(ask(officer, "approve")) == {("refused", "access.denied")}
    assert {desk.report(c).state for c in cells} == {"submitted"}
    assert run(ask(head, "approve")) != {("done", "")}, "who decides sees received ones only"
    assert run(ask(officer, "receive")) == {("done", "")}
    assert {desk.report(c).state for c in cells} == {"received"}
    assert run(ask(head, "approve")) == {("done", "")}
    assert {desk.report(c).state for c in cells} == {"approved"}
    assert verify(db) is None


def test_what_a_step_signs_is_drawn_between_two_parts(
    desk: Desk, db: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An office's own route may number what is approved; nobody waits for its documents."""
    accept = REPORT.effects["accept"]

    def number(db: Session, move: Any) -> None:
        if move.known.many:
            raise Apart
        accept(db, move)
        issue(db, move.by, move.item, move.newest(db), "Tỉnh ủy")

    monkeypatch.setattr(Store, "root", tmp_path)
    monkeypatch.setattr("models.review.issuing.MAKERS", {"a": lambda *_g: Made("a.txt", "text/plain", b"a")})
    monkeypatch.setitem(REPORT.effects, "accept", number)  # type: ignore[arg-type]
    job, drawn = started(db, desk.ask()), Drawn()
    for standing in ("waiting", "done"):
        rows = left(db, job.id)
        draw_wanted(db, job.account_id, drawn)
        clean = clean_now(db, job.account_id, [report_id for _n, report_id in rows])
        assert decide(db, job, "w", [each for each, _report_id in rows], clean, drawn)
        db.expire_all()
        assert desk.said(job) == [(standing, "")] * 3
    assert desk.states() == ["approved"] * 3 and left(db, job.id) == []
    assert db.scalar(select(func.count()).select_from(Issue)) == 3
