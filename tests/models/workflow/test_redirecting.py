"""What lies at a desk that vanished goes on by a visible act: a table, its rule in words above each row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.access.scopes import Followed, KeptInCell
from models.core.base import Base, set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.directives.tables import AnswerVersion, Directive, DirectiveAnswer, newest_answer
from models.meetings.meetings import Meeting
from models.operations.tree_health import desks, read_tree
from models.overview.questions import on_desk, queue
from models.overview.waiting import tasks
from models.people.notices import Notice
from models.platform.journal import JournalRow
from models.reports.content import newest, report_of
from models.reports.tables import Report, StepEvent
from models.units.acts import move
from models.units.units import Unit
from models.workflow.engine import history, offers, take
from models.workflow.queue import at_desk
from models.workflow.redirecting import desk_now, redirect, redirect_all, unit_of, vanished
from models.workflow.tables import steps_from
from tests.conftest import TODAY
from tests.make import meeting, quarter_of
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, approve, issued, passed, submit
from tests.models.two_blocs import JAN, Two
from tests.models.workflow.routes import published


@pytest.fixture
def two(cast: Cast, db: Session) -> Two:
    made = Two.of(cast)
    quarter_of(db, made.c3)
    made.step(made.c3, "submit", "cell_secretary")
    return made


def while_its_people_serve(c: Two) -> None:
    c.empty_s()


def when_they_left(c: Two) -> None:
    c.empty_s()
    c.leave(c.s)


def when_they_left_before(c: Two) -> None:
    c.leave(c.s)
    c.empty_s()


def with_the_next_gone_too(c: Two) -> None:
    when_they_left_before(c)
    for where in (c.c1, c.c2):
        c.end(where, JAN[1])
    move(c.db, SYSTEM, c.c3, c.bloc, JAN[2])
    c.leave(c.d)
    c.end(c.d, JAN[2])


def when_nobody_serves_but_it_stands(c: Two) -> None:
    c.leave(c.s)


def with_the_whole_way_gone(c: Two) -> None:
    move(c.db, SYSTEM, c.c3, c.e, JAN[0])
    for where in (c.s, c.c1, c.c2, c.g, c.d, c.bloc):
        c.leave(where)
        c.end(where)


ROWS: dict[str, tuple[Callable[[Two], None], str]] = {
    # Whoever serves in the dissolved unit finishes what lies there.
    "its people serve": (while_its_people_serve, "s"),
    # When the last of them left, the nearest above in the tree of the quarter's last day.
    "they left": (when_they_left, "d"),
    "they left before": (when_they_left_before, "d"),
    # Where that is gone too, the next that stands.
    "the next gone too": (with_the_next_gone_too, "bloc"),
    # A desk that stands waits for somebody to be appointed.
    "it stands": (when_nobody_serves_but_it_stands, "s"),
    # Where the whole way is gone, the desk above the unit today.
    "the whole way gone": (with_the_whole_way_gone, "e"),
}


@pytest.mark.parametrize("row", ROWS)
def test_a_report_lies_at_a_desk_that_is_there(two: Two, db: Session, row: str) -> None:
    act, expected = ROWS[row]
    before = two.report(two.c3).row_version
    act(two)
    redirect_all(db, SYSTEM)
    db.expire_all()
    report, desk = two.report(two.c3), getattr(two, expected)
    assert report.desk_unit_id == desk.id and report.state == "submitted"
    moved = [event for event in history(db, report) if event.step == "redirect"]
    told = list(db.scalars(select(JournalRow).where(JournalRow.act == "report.redirect")))
    assert len(moved) == len(told) == report.row_version - before
    assert [event.note.endswith(desk.name) for event in moved[-1:]] == [True] * bool(moved)
    assert (moved == []) is (expected == "s")
    assert not vanished(db, report) and not redirect(db, SYSTEM, report), "a second round changes nothing"


def test_the_new_desk_is_told_and_everything_that_lists_its_work_agrees(two: Two, db: Session) -> None:
    when_they_left_before(two)
    db.expire_all()
    report, secretary = two.report(two.c3), two.who("committee_secretary", two.d)
    notices = db.scalars(select(Notice).where(Notice.kind == "redirected")).all()
    assert {each.unit_id for each in notices} == {two.c3.id}
    assert secretary.account_id in {each.account_id for each in notices}
    with open_session(db.connection(), secretary) as seen:
        mine = seen.get_one(Report, report.id)
        assert [row.id for row, decides in on_desk(seen, secretary) if decides] == [report.id]
        assert [each.report.id for each in queue(seen, secretary)] == [report.id]
        assert [
            task.number for task in tasks(seen, secretary, date(2019, 1, 20)) if task.code == "decide"
        ] == [report.id]
        assert "approve" in {offer.step.code for offer in offers(seen, secretary, mine) if offer.allowed}
    old = two.who("committee_secretary", two.s)
    assert offers(db, old, report) == []
    last = newest(db, report)
    assert last is not None
    done = take(db, secretary, report, "approve", row_version=report.row_version, version=last.number)
    assert done.state == "approved"


def test_the_desk_above_the_unit_today_reads_and_decides_where_the_whole_way_is_gone(
    two: Two, db: Session
) -> None:
    stranger = two.who("committee_secretary", two.e)
    with open_session(db.connection(), stranger) as seen:
        assert seen.get(Report, two.report(two.c3).id) is None
    with_the_whole_way_gone(two)
    redirect_all(db, SYSTEM)
    db.expire_all()
    secretary = two.who("committee_secretary", two.e)
    with open_session(db.connection(), secretary) as seen:
        report = seen.get_one(Report, two.report(two.c3).id)
        last = newest(seen, report)
        assert last is not None and [row.id for row, _ in on_desk(seen, secretary)] == [report.id]
        taken = take(seen, secretary, report, "approve", row_version=report.row_version, version=last.number)
        assert taken.state == "approved"
        seen.flush()


def test_who_decides_in_place_of_a_desk_that_is_gone_reads_that_quarter_and_nothing_else_of_before(
    two: Two, db: Session
) -> None:
    """Of other quarters only what was accepted, as every new superior (reports/earlier.py)."""
    early = date(2018, 8, 1)
    meeting(db, two.c3, early)
    begun = report_of(db, SYSTEM, two.c3, Quarter(2018, 3))
    with_the_whole_way_gone(two)
    redirect_all(db, SYSTEM)
    db.expire_all()
    with open_session(db.connection(), two.who("committee_secretary", two.e)) as seen:
        found = seen.scalars(select(Report).where(Report.unit_id == two.c3.id)).all()
        assert [report.quarter for report in found] == [date(2018, 10, 1)] and begun.id != found[0].id
        held = set(seen.scalars(select(Meeting.period).where(Meeting.unit_id == two.c3.id)))
        assert held and early not in held and min(held) >= date(2018, 10, 1)
        version = newest(seen, found[0])
        assert version is not None and seen.scalars(select(StepEvent)).all()
    again = db.get_one(Unit, two.e.id).handed
    assert again.endswith("@quarter=2018-10-01") and redirect_all(db, SYSTEM) == 0
    assert db.get_one(Unit, two.e.id).handed == again


def test_what_is_submitted_when_the_whole_way_is_gone_goes_to_the_desk_above_today(
    two: Two, db: Session
) -> None:
    two.step(two.c3, "recall", "cell_secretary")
    with_the_whole_way_gone(two)
    report = two.step(two.c3, "submit", "cell_secretary")
    assert report.desk_unit_id == two.e.id
    secretary = two.who("committee_secretary", two.e)
    with open_session(db.connection(), secretary) as seen:
        assert seen.get(Report, report.id) is not None


def test_a_dissolved_bloc_issues_its_last_quarter_while_its_people_serve(two: Two, db: Session) -> None:
    gaps = {two.d.id: "Chưa gửi", two.g.id: "Chưa gửi"}
    for where in (two.c1, two.c2, two.c3, two.g, two.s, two.d, two.bloc):
        two.end(where)
    two.step(two.bloc, "close", "board_officer", gaps=gaps)
    waits = [task.code for task in tasks(db, two.who("bloc_secretary", two.bloc), date(2019, 1, 20))]
    assert "sign" in waits
    assert two.step(two.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy").state == "issued"


def test_what_is_open_or_decided_stays_where_it_is(two: Two, db: Session) -> None:
    two.step(two.c3, "approve", "committee_secretary", two.s)
    when_they_left_before(two)
    assert redirect_all(db, SYSTEM) == 0
    assert two.report(two.c3).desk_unit_id == two.s.id
    assert desk_now(db, two.report(two.c3)) == two.d.id


def told(db: Session) -> list[str]:
    """What doctor tells of items that wait in vain; not of routes that name a dissolved unit."""
    db.flush()
    return [each for each in desks(db, read_tree(db)) if each.startswith(("report ", "directive_answer "))]


DECIDES = {"guards": ["not_own", "newest_seen"], "effects": ["accept"]}
NAMES: dict[str, tuple[str, str, str, str]] = {
    # The unit directly above is the desk as well: both go to the next above.
    "the parent": ("parent", "", "s", "d"),
    # Of a named one above the desk, the desk itself stands in.
    "a named one": ("named", "bloc", "bloc", "s"),
}


SECRETARY = {"bloc": "bloc", "s": "committee"}


@pytest.mark.parametrize("row", NAMES)
def test_the_desk_stands_in_for_those_whom_a_route_names_and_who_vanished(
    cast: Cast, db: Session, row: str
) -> None:
    actor, named, gone, expected = NAMES[row]
    two = Two.of(cast)
    published(two, actor=actor, desk=getattr(two, named).id if named else None, **DECIDES)
    quarter_of(db, two.c3)
    report = two.step(two.c3, "submit", "cell_secretary")
    old, new = getattr(two, gone), getattr(two, expected)
    waits = at_desk(db, two.who(f"{SECRETARY[gone]}_secretary", old), "report", (actor,))
    assert [item.id for item, _step in waits] == [report.id]
    put_away(two, old)
    assert told(db) == [f"report {two.c3.code}"], "until the next round"
    assert redirect_all(db, SYSTEM) == 1 and redirect_all(db, SYSTEM) == 0
    db.expire_all()
    assert (report.stand_in_id, told(db)) == (new.id, [])
    assert {
        unit_of(report, s) for s in steps_from(db, report.route_id, report.state) if s.code == "approve"
    } == {new.id}
    event = history(db, report)[-1]
    assert (event.step, event.note) == ("redirect", f"{old.name} → {new.name}")
    acts = list(db.scalars(select(JournalRow).where(JournalRow.act == "report.redirect")))
    assert len(acts) == 1 and db.scalars(select(Notice).where(Notice.kind == "redirected")).all()
    secretary = two.who("committee_secretary", new)
    with open_session(db.connection(), secretary) as seen:
        mine = seen.get_one(Report, report.id)
        assert [item.id for item, _s in at_desk(seen, secretary, "report", (actor,))] == [report.id]
        assert report.id in [task.number for task in tasks(seen, secretary, date(2019, 1, 20))]
        done = take(seen, secretary, mine, "approve", row_version=mine.row_version, version=1)
        assert (done.state, done.stand_in_id) == ("approved", None)
        seen.flush()


def put_away(c: Two, where: Unit, *, left: bool = True) -> None:
    """A unit is dissolved and nobody is left, what stood under it goes elsewhere."""
    for below in (c.c1, c.c2, c.c3, c.s, c.d, c.g):
        if below.parent_id == where.id:
            move(c.db, SYSTEM, below, c.bloc2 if where is c.bloc else c.e, JAN[0])
    c.end(where)
    if left:
        c.leave(where)
    c.db.expire_all()


def test_who_serves_where_the_route_names_it_is_waited_for(cast: Cast, db: Session) -> None:
    two = Two.of(cast)
    published(two, actor="named", desk=two.bloc.id, **DECIDES)
    quarter_of(db, two.c3)
    report = two.step(two.c3, "submit", "cell_secretary")
    put_away(two, two.bloc, left=False)
    assert vanished(db, report) == {} and redirect_all(db, SYSTEM) == 0


def answer_of(cast: Cast) -> tuple[Two, DirectiveAnswer]:
    """C1 has answered what D passed on of the Bloc's letter."""
    set_clock(LETTER)
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1)
    answer = submit(cast, directive, cast.c1, "cell_secretary", FULL)
    two = Two.of(cast)
    set_clock(TODAY)
    return two, answer


def test_an_answer_to_a_directive_goes_on_like_a_report(cast: Cast, db: Session) -> None:
    two, answer = answer_of(cast)
    assert answer.desk_unit_id == two.d.id
    put_away(two, two.d)
    assert told(db) == [f"directive_answer {two.c1.code}"]
    assert redirect_all(db, SYSTEM) == 1 and told(db) == []
    db.expire_all()
    assert (answer.desk_unit_id, answer.asked_by_id, answer.state) == (two.bloc.id, two.d.id, "submitted")
    assert history(db, answer)[-1].step == "redirect"
    acts = list(db.scalars(select(JournalRow).where(JournalRow.act == "answer.redirect")))
    notices = db.scalars(select(Notice).where(Notice.kind == "answer_redirected")).all()
    by = two.who("bloc_secretary", two.bloc)
    assert len(acts) == 1 and by.account_id in {each.account_id for each in notices}
    assert approve(two, answer, "bloc_secretary", two.bloc).state == "approved"


def test_an_answer_whose_askers_are_all_gone_goes_to_the_desk_above_the_unit_today(
    cast: Cast, db: Session
) -> None:
    """That desk reads the letter and what was answered, and nothing that only cells make."""
    two, answer = answer_of(cast)
    quarter_of(db, two.c1)
    stranger = two.who("committee_secretary", two.e)
    with open_session(db.connection(), stranger) as seen:
        assert seen.scalars(select(Directive)).all() == [] and seen.get(DirectiveAnswer, answer.id) is None
    move(db, SYSTEM, two.c1, two.e, JAN[0])
    for where in (two.c2, two.c3, two.g, two.s, two.d, two.bloc):
        two.leave(where)
        two.end(where)
    redirect_all(db, SYSTEM)
    db.expire_all()
    secretary = two.who("committee_secretary", two.e)
    with open_session(db.connection(), secretary) as seen:
        mine = seen.get_one(DirectiveAnswer, answer.id)
        assert (mine.desk_unit_id, mine.directive.symbol) == (two.e.id, "285-CV/ĐUK")
        assert len(seen.scalars(select(AnswerVersion)).all()) == 1
        assert [item.id for item, _step in at_desk(seen, secretary, "answer")] == [answer.id]
        last = newest_answer(seen, mine)
        assert last is not None
        take(seen, secretary, mine, "approve", row_version=mine.row_version, version=last.number)
        seen.flush()
    nothing_of_cells(db, secretary)


def nothing_of_cells(db: Session, by: Principal) -> None:
    """Of all that only cells make there are rows, and `by` reads none."""
    kept = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, KeptInCell | Followed)]
    db.flush()
    assert any(db.scalars(select(table).limit(1)).all() for table in kept)
    with open_session(db.connection(), by) as seen:
        assert [table.__name__ for table in kept if seen.scalars(select(table).limit(1)).all()] == []


def test_who_files_and_who_decides_for_others_read_nothing_that_only_cells_make(
    two: Two, db: Session
) -> None:
    """The desk to which a report was handed, and the superior that files for a cell where nobody is left."""
    with_the_whole_way_gone(two)
    two.leave(two.c3)
    two.end(two.c3, JAN[2])
    redirect_all(db, SYSTEM)
    db.expire_all()
    assert two.report(two.c3).desk_unit_id == two.e.id
    for role, where in (("committee_secretary", two.e), ("bloc_secretary", two.bloc2)):
        nothing_of_cells(db, two.who(role, where))


def approved_by_s(two: Two) -> Report:
    two.step(two.c3, "approve", "committee_secretary", two.s)
    when_they_left_before(two)
    two.db.expire_all()
    return two.report(two.c3)


def test_who_decides_now_opens_again_what_a_desk_had_approved_that_vanished(two: Two, db: Session) -> None:
    """It comes to that desk by a visible act first, goes back to it, and is decided there."""
    report = approved_by_s(two)
    assert [o.step.code for o in offers(db, two.who("bloc_secretary", two.bloc), report)] == []
    assert [o.step.code for o in offers(db, two.who("committee_secretary", two.d), report)] == ["reopen"]
    opened = two.step(two.c3, "reopen", "committee_secretary", two.d, note="Sai số liệu")
    assert (opened.state, opened.returned_unit_id) == ("reopened", two.d.id)
    assert [event.step for event in history(db, report)][-2:] == ["redirect", "reopen"]
    again = two.step(two.c3, "submit", "cell_secretary")
    assert again.desk_unit_id == two.d.id
    assert two.step(two.c3, "approve", "committee_secretary", two.d).accepted_number == 2


def test_a_question_to_open_again_reaches_a_desk_that_is_there(two: Two, db: Session) -> None:
    report = approved_by_s(two)
    two.step(two.c3, "ask", "cell_secretary", note="Xin mở lại")
    assert report.desk_unit_id == two.d.id
    secretary = two.who("committee_secretary", two.d)
    asked = db.scalars(select(Notice).where(Notice.kind == "asked")).all()
    assert secretary.account_id in {each.account_id for each in asked}
    with pytest.raises(Refusal, match=r"route\.asked"):
        two.step(two.c3, "ask", "cell_secretary", note="Xin mở lại lần nữa")
    assert two.step(two.c3, "reopen", "committee_secretary", two.d, note="Được").state == "reopened"


def test_an_approved_answer_is_opened_again_by_who_decides_now(cast: Cast, db: Session) -> None:
    two, answer = answer_of(cast)
    approve(two, answer, "committee_secretary", two.d)
    put_away(two, two.d)
    by = two.who("bloc_secretary", two.bloc)
    take(db, by, answer, "reopen", row_version=answer.row_version, note="Bổ sung")
    assert (answer.state, answer.desk_unit_id) == ("reopened", two.bloc.id)
    assert [event.step for event in history(db, answer)][-2:] == ["redirect", "reopen"]
