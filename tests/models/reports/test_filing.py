"""Who files for whom when the tree changes within the quarter: a table, its rule in words above each row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.periods import Quarter
from models.reports.content import content, missing, report_of
from models.reports.figures import children_of
from models.reports.filing import filers, filing, gone, unfiled, with_months
from models.reports.supplements import gaps_below, late_arrivals, make_supplement
from models.units.acts import Decision, change_kind, move
from models.workflow.engine import take
from tests.make import NOV, QUARTER, as_, meeting, quarter_of, unit
from tests.models.cast import Cast
from tests.models.two_blocs import Two

DAY = [Decision(date(2018, 11, day)) for day in (5, 12, 20, 28)]


@pytest.fixture
def two(cast: Cast) -> Two:
    return Two.of(cast)


def with_its_superior_moved(c: Two) -> None:
    c.end(c.c3, DAY[0])
    move(c.db, SYSTEM, c.s, c.e, DAY[1])


def with_its_superior_moved_and_gone(c: Two) -> None:
    with_its_superior_moved(c)
    c.end(c.s, DAY[2])


def with_its_superior_gone(c: Two) -> None:
    c.end(c.c3, DAY[0])
    c.end(c.s, DAY[1])


def with_its_superior_a_cell(c: Two) -> None:
    c.end(c.c3, DAY[0])
    change_kind(c.db, SYSTEM, c.s, "subordinate_cell", DAY[1])


def moved_on_its_last_day(c: Two) -> None:
    move(c.db, SYSTEM, c.c3, c.e, DAY[0])
    c.end(c.c3, DAY[0])


def into_a_cell_elsewhere(c: Two) -> None:
    c.end(c.c3, DAY[0], c.c4)
    for where in (c.c1, c.c2, c.g, c.s, c.d, c.bloc):
        c.end(where, DAY[1])


def through_a_successor_that_is_gone(c: Two) -> None:
    third = unit(c.db, "bloc")
    c.all_end(DAY[0], third)
    c.end(third, DAY[1], c.bloc2)


ROWS: dict[str, tuple[Callable[[Two], None], str]] = {
    # The last parent files for a cell that is gone.
    "by its last parent": (lambda c: c.end(c.c3, DAY[0]), "s"),
    # A successor changes nothing of it while the last parent stands.
    "merged": (lambda c: c.end(c.c3, DAY[0], c.g), "s"),
    # Where the last parent is gone as well, the nearest above it that stands.
    "its superior gone": (with_its_superior_gone, "d"),
    # A last parent that moved files from its new place: the months moved with it.
    "its superior moved": (with_its_superior_moved, "s"),
    # A last parent that moved and is gone then hands over to where it stood last.
    "its superior moved and gone": (with_its_superior_moved_and_gone, "e"),
    # A last parent that is a cell by then takes nothing in; the next above does.
    "its superior a cell": (with_its_superior_a_cell, "d"),
    # A move on the very day of the end is the last place.
    "moved on its last day": (moved_on_its_last_day, "e"),
    # Where nobody stands above any more, the nearest on the way up that has a successor hands over to it.
    "the whole way gone": (lambda c: c.all_end(DAY[0], c.bloc2), "bloc2"),
    # A successor that is a cell takes nothing in: whoever stands above it does.
    "into a cell elsewhere": (into_a_cell_elsewhere, "e"),
    # A successor that is gone hands over to its own.
    "a line of successors": (through_a_successor_that_is_gone, "bloc2"),
    # Without a successor nobody files, and that is told.
    "nobody is left": (lambda c: c.all_end(DAY[0]), ""),
}


@pytest.mark.parametrize("row", ROWS)
def test_one_unit_files_for_what_is_gone_and_takes_it_in_once(two: Two, db: Session, row: str) -> None:
    act, expected = ROWS[row]
    held = meeting(db, two.c3, QUARTER.first)
    act(two)
    filer = getattr(two, expected).id if expected else None
    assert filers(db, QUARTER, [two.c3.id]) == {two.c3.id: filer}
    assert gone(db, QUARTER)[two.c3.id].filer == filer
    everybody = (two.bloc, two.d, two.s, two.c1, two.g, two.bloc2, two.e, two.c4)
    takers = [u.id for u in everybody if two.c3.id in {c.unit_id for c in children_of(db, u, QUARTER)}]
    assert takers == ([filer] if filer else [])
    assert (two.c3.id in {spell.unit_id for spell in unfiled(db, QUARTER)}) is (filer is None)
    assert held.unit_id == two.c3.id


def test_what_stood_on_the_last_day_is_gone_only_in_the_next_quarter(two: Two, db: Session) -> None:
    """Its last day is 31 December, so the quarter is its own; in the next it has no month."""
    two.end(two.c1, Decision(date(2019, 1, 1)))
    assert two.c1.id not in gone(db, QUARTER) and two.c1.id not in gone(db, Quarter(2019, 1))
    assert [c.dissolved for c in children_of(db, two.d, QUARTER) if c.unit_id == two.c1.id] == [False]
    assert filers(db, QUARTER, [two.c1.id]) == {two.c1.id: two.d.id}


def test_a_committee_that_is_gone_has_no_part_of_its_own(two: Two, db: Session) -> None:
    with_its_superior_gone(two)
    assert with_months(db, [two.c3.id, two.s.id], QUARTER) == {two.c3.id}
    assert two.s.id not in gone(db, QUARTER)
    assert two.s.id not in {c.unit_id for c in children_of(db, two.d, QUARTER)}


def test_what_falls_to_a_root_that_has_closed_the_quarter_enters_a_supplement_once(
    two: Two, db: Session
) -> None:
    """The first Bloc is dissolved as of December, by a document that came after the second had closed."""
    meeting(db, two.c3, QUARTER.first)
    by, report = as_("bloc_secretary", two.bloc2), report_of(db, SYSTEM, two.bloc2, QUARTER)
    take(db, by, report, "close", row_version=report.row_version, gaps={two.e.id: "Chưa gửi"})
    assert late_arrivals(db, report) == []
    two.all_end(Decision(date(2018, 12, 28)), two.bloc2)
    came = {row["unit"]: row["figures"]["held"] for row in late_arrivals(db, report)}
    assert came == {two.c1.id: 0, two.c2.id: 0, two.c3.id: 1, two.g.id: 0}
    make_supplement(db, by, report, report.row_version)
    assert late_arrivals(db, report) == []


def ends(c: Two) -> None:
    c.end(c.c3)


def ends_and_all_left(c: Two) -> None:
    ends(c)
    c.leave(c.c3)


def ends_and_a_clerk_is_left(c: Two) -> None:
    c.post("cell_clerk", c.c3)
    ends(c)
    c.leave(c.c3, "cell_clerk")


def left_and_its_superior_too(c: Two) -> None:
    ends_and_all_left(c)
    c.end(c.s)
    c.leave(c.s)


def left_and_its_superior_still_serves(c: Two) -> None:
    ends_and_all_left(c)
    c.end(c.s)


def submitted_and_left(c: Two) -> None:
    c.step(c.c3, "submit", "cell_secretary", unvoted_known=True)
    ends_and_all_left(c)


def sent_back_and_left(c: Two) -> None:
    c.step(c.c3, "submit", "cell_secretary", unvoted_known=True)
    c.step(c.c3, "send_back", "committee_secretary", c.s, note="Bổ sung")
    ends_and_all_left(c)


SILENT: dict[str, tuple[Callable[[Two], None], str, bool]] = {
    # Whoever may submit there finishes the quarter.
    "its people serve": (ends, "s", False),
    # Where nobody is left, whoever takes its report in files its months.
    "nobody is left": (ends_and_all_left, "s", True),
    # Who may write but not submit does not count.
    "a clerk is left": (ends_and_a_clerk_is_left, "s", True),
    # Its superior fell silent as well: the next above.
    "its superior too": (left_and_its_superior_too, "d", True),
    # A dissolved superior whose people serve files like any other.
    "its superior still serves": (left_and_its_superior_still_serves, "s", True),
    # What was submitted stands, and is decided at a desk that is there.
    "submitted before": (submitted_and_left, "s", False),
    # What came back and was not sent again is nothing that stands.
    "sent back before": (sent_back_and_left, "s", True),
    # Where the whole way is silent, the line of successors leads on.
    "the whole way": (lambda c: c.all_end(successor=c.bloc2, left=True), "bloc2", True),
}


@pytest.mark.parametrize("row", SILENT)
def test_a_unit_dissolved_after_the_quarter_is_filed_once_whoever_is_left(
    two: Two, db: Session, row: str
) -> None:
    act, expected, silent = SILENT[row]
    meeting(db, two.c3, NOV)
    act(two)
    filer = getattr(two, expected)
    assert filers(db, QUARTER, [two.c3.id]) == {two.c3.id: filer.id}
    assert (two.c3.id in filing(db, QUARTER).silent) is (two.c3.id in gone(db, QUARTER)) is silent
    whole = {number: each.filer for number, each in gone(db, QUARTER).items()}
    assert {n: filing(db, QUARTER, [n]).gone[n].filer for n in whole} == whole, "asked of one alone"
    everybody = (two.bloc, two.d, two.s, two.c1, two.g, two.bloc2, two.e, two.c4)
    taken = [
        (u.id, child.dissolved)
        for u in everybody
        for child in children_of(db, u, QUARTER)
        if child.unit_id == two.c3.id
    ]
    assert taken == [(filer.id, silent)]


def test_what_fell_silent_is_counted_as_it_stood_on_the_last_day(two: Two, db: Session) -> None:
    """It was a cell then and had nine members (domain.md 3); its superior has it in its report and
    names it as missing no more."""
    quarter_of(db, two.c3, 2)
    report = report_of(db, SYSTEM, two.s, QUARTER)
    assert [child.unit_id for child in missing(db, report)] == [two.c3.id]
    ends_and_all_left(two)
    body = content(db, report)
    (row,) = body["children"]
    assert (row["unit"], row["dissolved"], row["version"], len(row["meetings"])) == (two.c3.id, True, None, 2)
    assert (row["figures"]["cells"], row["figures"]["members"], row["figures"]["owed"]) == (1, 9, 3)
    assert body["gaps"] == missing(db, report) == [] and body["cells_owed"] == 1


def test_what_stood_under_a_silent_committee_reports_past_it(two: Two, db: Session) -> None:
    quarter_of(db, two.c3)
    accepted = two.approved(two.c3, "cell_secretary", two.s, "committee_secretary")
    move(db, SYSTEM, two.c3, two.d, Decision(date(2019, 1, 5)))
    two.end(two.s)
    assert two.s.id in {child.unit_id for child in children_of(db, two.d, QUARTER)}
    two.leave(two.s)
    children = {child.unit_id: child.dissolved for child in children_of(db, two.d, QUARTER)}
    assert children == {two.c1.id: False, two.c2.id: False, two.c3.id: False}
    taken = {row["unit"]: row["version"] for row in content(db, two.report(two.d))["children"]}
    assert taken == {two.c3.id: accepted.accepted_number}


def test_a_silent_root_is_told_where_nobody_takes_in_what_stood_under_it(two: Two, db: Session) -> None:
    two.all_end()
    assert unfiled(db, QUARTER) == []
    for where in (two.c1, two.c2, two.c3, two.g, two.s, two.d, two.bloc):
        two.leave(where)
    lost = {two.c1.id, two.c2.id, two.c3.id, two.g.id}
    assert {spell.unit_id for spell in unfiled(db, QUARTER)} == {*lost, two.s.id, two.d.id, two.bloc.id}


def test_a_cell_that_falls_silent_after_its_superior_went_without_it_enters_a_supplement(
    two: Two, db: Session
) -> None:
    quarter_of(db, two.c3, 1)
    two.step(two.s, "submit", "committee_secretary", gaps={two.c3.id: "Đang sáp nhập"})
    report = two.step(two.s, "approve", "committee_secretary", two.d)
    ends_and_all_left(two)
    (came,) = late_arrivals(db, report)
    assert (came["unit"], came["figures"]["held"], came["reason"]) == (two.c3.id, 1, "Đang sáp nhập")
    officer = two.who("committee_officer", two.s)
    assert [gap.arrived for gap in gaps_below(db, two.s.path, QUARTER)] == [False]
    make_supplement(db, officer, report, report.row_version)
    assert late_arrivals(db, report) == []
    assert [gap.arrived for gap in gaps_below(db, two.s.path, QUARTER)] == [True]


def went_without(c: Two, *but: str) -> None:
    """S has reported without C3, and was dissolved; only who holds one of some roles is left in it."""
    quarter_of(c.db, c.c3, 2)
    c.step(c.s, "submit", "committee_secretary", gaps={c.c3.id: "Đang kiện toàn"})
    c.step(c.s, "approve", "committee_secretary", c.d)
    move(c.db, SYSTEM, c.c3, c.d, Decision(date(2019, 1, 5)))
    c.end(c.s)
    c.leave(c.s, *but)


def test_what_a_report_went_without_is_reported_past_it_when_nobody_can_add_to_it(
    two: Two, db: Session
) -> None:
    went_without(two)
    assert filers(db, QUARTER, [two.c3.id]) == {two.c3.id: two.d.id}
    two.step(two.c3, "submit", "cell_secretary", unvoted_known=True)
    two.step(two.c3, "approve", "committee_secretary", two.d)
    assert children_of(db, two.s, QUARTER) == []
    body = content(db, two.report(two.d))
    rows = {
        row["unit"]: (row["version"], row["figures"]["held"], row["cells_owed"]) for row in body["children"]
    }
    assert rows == {two.s.id: (1, 0, 0), two.c3.id: (1, 2, 1)}
    assert (body["figures"]["cells"], body["cells_owed"]) == (1, 3), "C1 and C2 are missing, each once"


def test_it_is_reported_past_it_silent_as_well_and_not_while_somebody_can_add_to_it(
    two: Two, db: Session
) -> None:
    went_without(two, "committee_officer")
    assert filing(db, QUARTER).shut == {} and filers(db, QUARTER, [two.c3.id]) == {two.c3.id: two.s.id}
    two.leave(two.s)
    ends_and_all_left(two)
    assert filing(db, QUARTER).shut == {two.s.id: {two.c3.id}}
    assert gone(db, QUARTER)[two.c3.id].filer == two.d.id
    assert {c.unit_id: c.dissolved for c in children_of(db, two.d, QUARTER)}[two.c3.id]


def test_what_a_supplement_brought_is_where_it_is(two: Two, db: Session) -> None:
    went_without(two, "committee_officer")
    two.step(two.c3, "submit", "cell_secretary", unvoted_known=True)
    two.step(two.c3, "approve", "committee_secretary", two.d)
    report = two.report(two.s)
    make_supplement(db, two.who("committee_officer", two.s), report, report.row_version)
    two.leave(two.s)
    assert filing(db, QUARTER).shut == {} and filers(db, QUARTER, [two.c3.id]) == {two.c3.id: two.s.id}
