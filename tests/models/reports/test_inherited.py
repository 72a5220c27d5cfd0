"""What stood under a Bloc that ended without having reported, and whose successor was there in the quarter:
the successor takes its reports in, by manifest, denominator, list of the missing and supplement, once, and
read by who serves there; nothing else of that place is shown (reports/filing.py, reports/left_over.py)."""

from __future__ import annotations

import json
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.meetings.locks import QuarterLock
from models.meetings.meetings import Meeting
from models.overview.owed import follow_filers, open_due
from models.overview.tally import board
from models.people.people import Account, begin_post
from models.reports.content import content, newest
from models.reports.figures import children_of
from models.reports.filing import filers, unfiled
from models.reports.left_over import hand_on, is_left, left_over
from models.reports.lineage import leaves
from models.reports.supplements import late_arrivals, make_supplement, missing_now, supplements_of, total
from models.reports.tables import Manifest, Report, ReportVersion
from models.units.acts import Decision, establish, move
from models.units.units import Unit
from models.workflow.redirecting import redirect_all
from tests.make import QUARTER, meeting, quarter_of, somebody, unit
from tests.models.cast import Cast
from tests.models.two_blocs import JAN, Two

DAY = date(2019, 1, 20)


@pytest.fixture
def two(cast: Cast, db: Session) -> Two:
    """C1 and C3 have met, C2 has not; C1's report is with D, C3's not even written."""
    made = Two.of(cast)
    open_due(db)
    for cell in (made.c1, made.c3, made.g):
        quarter_of(db, cell, 2)
    made.approved(made.c1, "cell_secretary", made.d, "committee_secretary", unvoted_known=True)
    return made


def settled(two: Two) -> None:
    """What the worker's round does."""
    follow_filers(two.db)
    hand_on(two.db)
    redirect_all(two.db, SYSTEM)
    two.db.expire_all()


def taken_over(two: Two, heir: Unit) -> None:
    """D with all below it moves to another Bloc, G ends, and so does the first Bloc; its people leave."""
    move(two.db, SYSTEM, two.d, heir, JAN[0])
    two.end(two.g, JAN[1])
    two.end(two.bloc, JAN[1], heir)
    for where in (two.g, two.bloc):
        two.leave(where)
    settled(two)


def reported_by_d(two: Two) -> Report:
    two.step(two.d, "submit", "committee_secretary", gaps={two.c2.id: "Đang kiện toàn", two.s.id: "Chưa gửi"})
    return two.step(two.d, "approve", "bloc_secretary", two.bloc2)


def closed(two: Two, **gaps: str) -> Report:
    named = {getattr(two, name).id: reason for name, reason in gaps.items()}
    return two.step(two.bloc2, "close", "bloc_secretary", gaps=named)


def test_the_successor_takes_in_what_stands_as_it_files_for_what_is_gone_and_issues_it(
    two: Two, db: Session
) -> None:
    taken_over(two, two.bloc2)
    assert left_over(db) == unfiled(db, QUARTER) == [] and not is_left(db, two.bloc.id)
    assert filers(db, QUARTER, [two.d.id, two.g.id]) == {two.d.id: two.bloc2.id, two.g.id: two.bloc2.id}
    found = {child.unit_id: (child.handed, child.dissolved) for child in children_of(db, two.bloc2, QUARTER)}
    assert found == {two.e.id: (False, False), two.d.id: (True, False), two.g.id: (False, True)}
    below_d = reported_by_d(two)
    report = closed(two, e="Chưa gửi")
    report = two.step(two.bloc2, "sign", "bloc_secretary", destination="Tỉnh ủy")
    assert report.state == "issued"
    version = newest(db, report)
    assert version is not None
    body = json.loads(version.content)
    came = {row["unit"]: (row["version"], row["figures"]["held"]) for row in body["children"]}
    assert came == {two.d.id: (1, 2), two.g.id: (None, 2)}
    assert {leaf.unit_id for leaf in leaves(db, body)} == {two.c1.id, two.g.id}
    assert (body["figures"]["cells"], body["cells_owed"]) == (2, 5), "C2, C3 and C4 are missing, each once"
    missing = {row["unit"]: (row["child"], row["reason"]) for row in body["missing"] if row["cell"]}
    assert missing == {
        two.c2.id: (two.d.id, "Đang kiện toàn"),
        two.c3.id: (two.d.id, "Chưa gửi"),
        two.c4.id: (two.e.id, "Chưa gửi"),
    }
    took = select(ReportVersion.report_id).join(Manifest, Manifest.child_version_id == ReportVersion.id)
    assert list(db.scalars(took.where(Manifest.version_id == version.id))) == [below_d.id]
    rows = select(Duty).where(Duty.source == "report", Duty.quarter == QUARTER.first, Duty.applicable)
    owners = {row.about_id: (row.unit_id, row.done) for row in db.scalars(rows)}
    assert owners[two.d.id] == (two.d.id, True)
    assert owners[two.g.id] == owners[two.bloc.id] == owners[two.bloc2.id] == (two.bloc2.id, True)
    locks = {row.unit_id: row.report_id for row in db.scalars(select(QuarterLock))}
    assert (locks[two.d.id], locks[two.g.id], locks[two.bloc2.id]) == (below_d.id, report.id, report.id)


def test_what_it_says_is_the_same_before_and_after_its_people_may_read_that_place(
    two: Two, db: Session
) -> None:
    """Between the last post that ends and the worker's round nothing is counted as less."""
    by = two.who("bloc_secretary", two.bloc2)
    move(db, SYSTEM, two.d, two.bloc2, JAN[0])
    two.end(two.g, JAN[1])
    two.end(two.bloc, JAN[1], two.bloc2)
    for where in (two.g, two.bloc):
        two.leave(where)
    with open_session(db.connection(), by) as seen:
        before = content(seen, seen.get_one(Report, two.report(two.bloc2).id))
    assert before == content(db, two.report(two.bloc2)) and before["cells_owed"] == 5
    settled(two)
    assert db.get_one(Unit, two.bloc2.id).handed == f"{two.bloc.id}.{two.d.id}.@quarter=2018-10-01"
    assert hand_on(db) == 0, "once"
    early = meeting(db, two.c1, date(2018, 8, 1))
    with open_session(db.connection(), two.who("bloc_secretary", two.bloc2)) as seen:
        report = seen.get_one(Report, two.report(two.bloc2).id)
        assert content(seen, report) == before
        held = set(seen.scalars(select(Meeting.id).where(Meeting.unit_id == two.c1.id)))
        assert held and early.id not in held, "of that quarter alone"


def test_who_serves_there_reads_what_was_taken_in_although_it_was_accepted_at_the_old_desk(
    two: Two, db: Session
) -> None:
    two.step(two.d, "submit", "committee_secretary", gaps={two.c2.id: "x", two.s.id: "x"})
    two.step(two.d, "receive", "board_officer", two.bloc)
    two.step(two.d, "approve", "bloc_secretary", two.bloc)
    taken_over(two, two.bloc2)
    report = closed(two, e="Chưa gửi")
    with open_session(db.connection(), two.who("bloc_secretary", two.bloc2)) as seen:
        version = newest(seen, seen.get_one(Report, report.id))
        assert version is not None
        assert {leaf.unit_id for leaf in leaves(seen, json.loads(version.content))} == {two.c1.id, two.g.id}


def test_what_comes_after_the_successor_has_closed_enters_its_supplement(two: Two, db: Session) -> None:
    report = closed(two, e="Chưa gửi")
    taken_over(two, two.bloc2)
    assert {row["unit"] for row in late_arrivals(db, report)} == {two.g.id}, "D's report is still to come"
    reported_by_d(two)
    by = two.who("bloc_secretary", two.bloc2)
    with open_session(db.connection(), by) as seen:
        mine = seen.get_one(Report, report.id)
        came = {row["unit"]: row["figures"]["held"] for row in late_arrivals(seen, mine)}
        assert came == {two.g.id: 2, two.d.id: 2}
        made = make_supplement(seen, by, mine, mine.row_version)
        assert late_arrivals(seen, mine) == []
        seen.flush()
        version = newest(seen, mine)
        assert version is not None
        assert total(json.loads(version.content), [made])["held"] == 4
        left = {row["unit"] for row in missing_now(seen, json.loads(version.content), [made]) if row["cell"]}
        assert left == {two.c2.id, two.c3.id, two.c4.id} and supplements_of(seen, version) == [made]


def test_boards_and_lists_of_the_quarter_keep_to_the_tree_in_which_it_passed(two: Two, db: Session) -> None:
    taken_over(two, two.bloc2)
    rows = board(db, two.bloc2, QUARTER, DAY).rows
    assert [row.child.unit_id for row in rows if not row.child.dissolved] == [two.e.id]


def test_the_nearest_successor_on_the_way_up_takes_in_what_stood_below_it(two: Two, db: Session) -> None:
    """E goes on from D, the second Bloc from the first: C3, and C1's report that was accepted, go to E."""
    move(db, SYSTEM, two.c3, two.e, JAN[0])
    for where in (two.s, two.c1, two.c2, two.g):
        two.end(where)
    two.end(two.d, JAN[1], two.e)
    two.end(two.bloc, JAN[1], two.bloc2)
    for where in (two.s, two.c1, two.c2, two.g, two.d, two.bloc):
        two.leave(where)
    settled(two)
    assert {c.unit_id for c in children_of(db, two.e, QUARTER) if c.handed} == {two.c1.id, two.c3.id}
    assert [c.unit_id for c in children_of(db, two.bloc2, QUARTER) if c.handed] == []
    assert filers(db, QUARTER, [two.c3.id, two.g.id]) == {two.c3.id: two.e.id, two.g.id: two.bloc2.id}
    assert unfiled(db, QUARTER) == []


def test_no_report_takes_in_its_own_by_way_of_a_successor_that_stood_below_it(two: Two, db: Session) -> None:
    """S became a Bloc's only heir: D, above S in the quarter, reports to nobody, and that is told."""
    move(db, SYSTEM, two.d, two.bloc2, JAN[0])
    two.end(two.g)
    two.end(two.bloc, JAN[1], two.s)
    for where in (two.g, two.bloc):
        two.leave(where)
    assert filers(db, QUARTER, [two.s.id, two.d.id, two.g.id]) == {
        two.s.id: two.d.id,
        two.d.id: None,
        two.g.id: two.s.id,
    }
    assert [c.unit_id for c in children_of(db, two.s, QUARTER)] == [two.c3.id, two.g.id]
    assert [spell.unit_id for spell in unfiled(db, QUARTER)] == [two.bloc.id]


def test_two_that_hand_over_to_each_other_are_one_line_and_its_end_is_told(two: Two, db: Session) -> None:
    """Each Bloc went into the other's committee: D's Bloc into E, E's into D."""
    third = unit(db, "bloc")
    for where in (two.d, two.e):
        move(db, SYSTEM, where, third, JAN[0])
    two.end(two.g)
    two.end(two.bloc, JAN[1], two.e)
    two.end(two.bloc2, JAN[1], two.d)
    for where in (two.g, two.bloc, two.bloc2):
        two.leave(where)
    assert filers(db, QUARTER, [two.d.id, two.e.id]) == {two.d.id: None, two.e.id: two.d.id}
    assert two.e.id in {c.unit_id for c in children_of(db, two.d, QUARTER)}
    assert {c.unit_id for c in children_of(db, two.e, QUARTER)} == {two.c4.id, two.g.id}
    assert [spell.unit_id for spell in unfiled(db, QUARTER)] == [two.bloc.id]


def short_of_d(two: Two, heir: Unit | None) -> None:
    """The first Bloc has issued its quarter without D, and ended; its people left."""
    two.step(two.g, "submit", "cell_secretary", unvoted_known=True)
    two.step(two.g, "receive", "board_officer", two.bloc)
    two.step(two.g, "approve", "bloc_secretary", two.bloc)
    two.step(two.bloc, "close", "bloc_secretary", gaps={two.d.id: "Chưa gửi"})
    two.step(two.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    where = heir or establish(two.db, SYSTEM, parent=None, kind_code="bloc", name="Mới", code="R1", on=DAY)
    move(two.db, SYSTEM, two.d, where, Decision(DAY))
    for each in (two.g, two.bloc):
        two.end(each, Decision(DAY), where if each is two.bloc else None)
        two.leave(each)
    settled(two)


def test_what_an_issued_report_went_without_goes_to_a_successor_that_was_there(two: Two, db: Session) -> None:
    short_of_d(two, two.bloc2)
    assert {c.unit_id for c in children_of(db, two.bloc2, QUARTER) if c.handed} == {two.d.id}
    assert filers(db, QUARTER, [two.d.id]) == {two.d.id: two.bloc2.id} and left_over(db) == []
    reported_by_d(two)
    whole = content(db, two.report(two.bloc2))
    assert (whole["figures"]["cells"], whole["cells_owed"]) == (1, 4), (
        "G stands in the report that was issued"
    )


def test_and_is_told_where_none_was_until_somebody_is_given_a_post_to_add_it(two: Two, db: Session) -> None:
    short_of_d(two, None)
    (left,) = left_over(db)
    assert (left.quarter, left.root_id, left.can_finish, left.short) == (QUARTER, two.bloc.id, True, True)
    boss = two.principal(somebody(db, "administrator", None).id)
    person = db.scalars(
        select(Account).where(Account.login == f"{two.e.code}.committee_secretary".lower())
    ).one()
    begin_post(db, boss, person.person, "bloc_secretary", two.bloc, DAY)
    assert left_over(db) == [] and filers(db, QUARTER, [two.d.id]) == {two.d.id: two.bloc.id}
    assert {c.unit_id for c in children_of(db, two.bloc, QUARTER)} == {two.d.id, two.g.id}


def e_takes_over(two: Two) -> Unit:
    """E goes on from D and has taken C1 in; nobody was there to go on from the Bloc, whose G is left over."""
    db, later = (
        two.db,
        establish(two.db, SYSTEM, parent=None, kind_code="bloc", name="Mới", code="R1", on=DAY),
    )
    for where in (two.c1, two.c2, two.c3):
        move(db, SYSTEM, where, two.e, JAN[0])
    for where in (two.s, two.g):
        two.end(where)
    two.end(two.d, JAN[1], two.e)
    two.end(two.bloc, Decision(DAY), later)
    for where in (two.s, two.g, two.d, two.bloc):
        two.leave(where)
    settled(two)
    assert {c.unit_id for c in children_of(db, two.e, QUARTER) if c.handed} >= {two.c1.id, two.c3.id}
    gaps = {u.id: "Chưa gửi" for u in (two.c2, two.c3, two.c4)}
    two.step(two.e, "submit", "committee_secretary", gaps=gaps)
    return later


def finished_by(two: Two, later: Unit) -> set[int]:
    """A post is given in the Bloc; what its report then counts."""
    assert [left.root_id for left in left_over(two.db)] == [two.bloc.id]
    boss = two.principal(somebody(two.db, "administrator", None).id)
    person = somebody(two.db, "bloc_secretary", later).person
    begin_post(two.db, boss, person, "bloc_secretary", two.bloc, DAY)
    two.db.expire_all()
    return {leaf.unit_id for leaf in leaves(two.db, content(two.db, two.report(two.bloc)))}


def test_what_a_successor_has_reported_is_not_counted_again_by_whoever_finishes_the_rest(
    two: Two, db: Session
) -> None:
    later = e_takes_over(two)
    theirs = newest(db, two.report(two.e))
    assert theirs is not None
    mine = finished_by(two, later)
    assert (
        mine.isdisjoint(leaf.unit_id for leaf in leaves(db, json.loads(theirs.content))) and two.g.id in mine
    )
    assert two.c1.id not in {c.unit_id for c in children_of(db, two.bloc, QUARTER)}


def test_nor_what_came_to_it_later_by_a_supplement(two: Two, db: Session) -> None:
    later = e_takes_over(two)
    two.step(two.c3, "submit", "cell_secretary", unvoted_known=True)
    settled(two)
    two.step(two.c3, "approve", "committee_secretary", two.e)
    report = two.report(two.e)
    made = make_supplement(db, two.who("committee_secretary", two.e), report, report.row_version)
    assert [row["unit"] for row in json.loads(made.content)["children"]] == [two.c3.id]
    assert finished_by(two, later) == {two.g.id}


def test_its_people_read_what_a_supplement_takes_in_also_where_the_quarter_was_closed_before(
    two: Two, db: Session
) -> None:
    two.step(two.d, "submit", "committee_secretary", gaps={two.c2.id: "x", two.s.id: "x"})
    two.step(two.d, "receive", "board_officer", two.bloc)
    two.step(two.d, "approve", "bloc_secretary", two.bloc)
    report = closed(two, e="Chưa gửi")
    for where in (two.d, two.g):
        move(db, SYSTEM, where, two.bloc2, JAN[0])
    two.end(two.bloc, JAN[1], two.bloc2)
    two.leave(two.bloc)
    settled(two)
    by = two.who("bloc_secretary", two.bloc2)
    with open_session(db.connection(), by) as seen:
        mine = seen.get_one(Report, report.id)
        made = make_supplement(seen, by, mine, mine.row_version)
        assert two.d.id in [row["unit"] for row in json.loads(made.content)["children"]]
        assert seen.scalar(select(Report.state).where(Report.unit_id == two.d.id)) == "approved"


def test_the_next_quarter_knows_nothing_of_it(two: Two, db: Session) -> None:
    taken_over(two, two.bloc2)
    assert {c.handed for c in children_of(db, two.bloc2, Quarter(2019, 1))} == {False}
