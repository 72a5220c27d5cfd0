"""A report at a desk that vanished goes on by a visible act: a table, its rule in words above each row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.overview.questions import on_desk, queue
from models.overview.waiting import tasks
from models.people.notices import Notice
from models.people.people import Post, end_post
from models.platform.journal import JournalRow
from models.reports.content import newest
from models.reports.tables import Report
from models.review.redirecting import redirect, redirect_all, vanished
from models.units.acts import Decision, dissolve, move
from models.units.units import Unit
from models.workflow.engine import history, offers, take
from tests.make import quarter_of, unit
from tests.models.cast import Cast

JAN = [Decision(date(2019, 1, day)) for day in (5, 8, 12)]


class Two(Cast):
    """The cast beside a second Bloc with a committee E."""

    def __init__(self, db: Session) -> None:
        super().__init__(db)
        self.bloc2 = unit(db, "bloc")
        self.e = unit(db, "grassroots_committee", self.bloc2)
        self.post("bloc_secretary", self.bloc2)
        self.post("committee_secretary", self.e)

    def ends(self, where: Unit, on: Decision = JAN[1]) -> None:
        """A unit is dissolved; its people still hold their posts."""
        dissolve(self.db, SYSTEM, where, on)

    def leave(self, where: Unit) -> None:
        """Every post in a unit ends."""
        for post in self.db.scalars(select(Post).where(Post.unit_id == where.id, Post.ends_on.is_(None))):
            end_post(self.db, SYSTEM, post, JAN[1].on)

    def empty_s(self) -> None:
        """C3 moves from S to D after the quarter, S is dissolved."""
        move(self.db, SYSTEM, self.c3, self.d, JAN[0])
        self.ends(self.s)


@pytest.fixture
def two(db: Session) -> Two:
    made = Two(db)
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
        c.ends(where, JAN[1])
    move(c.db, SYSTEM, c.c3, c.bloc, JAN[2])
    c.leave(c.d)
    c.ends(c.d, JAN[2])


def when_nobody_serves_but_it_stands(c: Two) -> None:
    c.leave(c.s)


def with_the_whole_way_gone(c: Two) -> None:
    move(c.db, SYSTEM, c.c3, c.e, JAN[0])
    for where in (c.s, c.c1, c.c2, c.g, c.d, c.bloc):
        c.leave(where)
        c.ends(where)


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
        two.ends(where)
    two.step(two.bloc, "close", "board_officer", gaps=gaps)
    waits = [task.code for task in tasks(db, two.who("bloc_secretary", two.bloc), date(2019, 1, 20))]
    assert "sign" in waits
    assert two.step(two.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy").state == "issued"


def test_what_is_open_or_decided_stays_where_it_is(two: Two, db: Session) -> None:
    two.step(two.c3, "approve", "committee_secretary", two.s)
    when_they_left_before(two)
    assert redirect_all(db, SYSTEM) == 0
    assert two.report(two.c3).desk_unit_id == two.s.id
