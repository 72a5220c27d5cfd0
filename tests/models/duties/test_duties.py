"""Duties through a quarter: fulfilled by meetings, sheets and reports and given
back with them, judged in Việt Nam's time, moved and dissolved with their units."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import ZONE
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.duties.standing import judge
from models.meetings.meetings import void_meeting
from models.reports.content import report_of
from models.scoring.sheets import open_sheet, propose, save_answers, vote, withdraw
from models.units.acts import Decision, dissolve, move
from models.workflow.engine import take
from tests.make import as_, decider, meeting, unit
from tests.models.duties.tree import DECEMBER, IV, at, duty, perfect, tree


@pytest.mark.parametrize("quarter", [Quarter(2018, 1).shift(n) for n in range(8)])
def test_a_report_sent_at_the_edge_of_its_day_is_judged_in_vietnam(db: Session, quarter: Quarter) -> None:
    _bloc, _committee, cell = tree(db)
    at(quarter.last - timedelta(days=2))
    open_period(db, quarter)
    report = report_of(db, SYSTEM, cell, quarter)
    due = duty(db, cell, "report", quarter.first).due_on
    assert due == Quarter.of(quarter.last + timedelta(days=1)).first.replace(day=7)
    for clock, day, state in ((time(23, 59, 59), due, "in_time"), (time(0), due + timedelta(days=1), "late")):
        report.first_submitted_at = datetime.combine(day, clock, ZONE).astimezone(UTC)
        db.flush()
        open_period(db, quarter, [cell.id])
        assert judge(duty(db, cell, "report", quarter.first), due + timedelta(days=9)).state == state


def test_a_meeting_and_its_sheet_fulfil_their_duties_and_give_them_back(db: Session) -> None:
    _, _, cell = tree(db)
    held = meeting(db, cell, DECEMBER, date(2019, 1, 3), kind="combined", topic_id=1, ends_at="10:00")
    assert duty(db, cell, "meeting", DECEMBER).done_on == date(2019, 1, 3)
    assert duty(db, cell, "thematic").done_on == date(2019, 1, 3)
    owed = duty(db, cell, "sheet", DECEMBER)
    assert (owed.opens_on, owed.due_on, owed.done) == (date(2019, 1, 3), date(2019, 1, 8), False)
    sheet = open_sheet(db, SYSTEM, held)
    at(date(2019, 1, 8))
    save_answers(db, SYSTEM, sheet, sheet.row_version, perfect(db, sheet))
    propose(db, SYSTEM, sheet, sheet.row_version)
    vote(db, SYSTEM, sheet, sheet.row_version, 9, 10)
    assert judge(duty(db, cell, "sheet", DECEMBER), date(2019, 2, 1)).state == "in_time"
    at(date(2019, 1, 20))
    withdraw(db, SYSTEM, sheet, sheet.row_version)
    assert judge(duty(db, cell, "sheet", DECEMBER), date(2019, 2, 1)).state == "missing"
    propose(db, SYSTEM, sheet, sheet.row_version)
    vote(db, SYSTEM, sheet, sheet.row_version, 9, 10)
    assert (
        judge(duty(db, cell, "sheet", DECEMBER), date(2019, 2, 1)).state == "in_time"
    )  # judged on the first vote
    void_meeting(db, SYSTEM, held, held.row_version, "ghi nhầm")
    assert not duty(db, cell, "meeting", DECEMBER).done
    assert judge(duty(db, cell, "sheet", DECEMBER), date(2019, 2, 1)).state == "not_applicable"


def test_a_report_taken_back_is_owed_again_and_judged_on_its_first_submission(db: Session) -> None:
    _bloc, committee, cell = tree(db)
    secretary, boss = as_("cell_secretary", cell), as_("committee_secretary", committee)
    decider(db, committee, "committee_secretary")
    at(date(2019, 1, 6))
    report = report_of(db, secretary, cell, IV)
    take(db, secretary, report, "submit", row_version=report.row_version)
    assert judge(duty(db, cell, "report"), date(2019, 1, 20)).state == "in_time"
    take(db, secretary, report, "recall", row_version=report.row_version)
    assert judge(duty(db, cell, "report"), date(2019, 1, 20)).state == "missing"
    at(date(2019, 1, 12))
    take(db, secretary, report, "submit", row_version=report.row_version)
    assert judge(duty(db, cell, "report"), date(2019, 1, 20)).state == "in_time"
    take(db, boss, report, "send_back", row_version=report.row_version, version=2, note="bổ sung")
    assert judge(duty(db, cell, "report"), date(2019, 1, 20)).state == "in_time"


def test_a_moved_units_duty_goes_with_it_and_a_dissolved_cells_report_is_its_last_parents(
    db: Session,
) -> None:
    bloc, committee, cell = tree(db)
    other = unit(db, "grassroots_committee", bloc)
    gone = unit(db, "subordinate_cell", committee, members=5)
    open_period(db, IV)
    move(db, SYSTEM, cell, other, Decision(date(2018, 11, 15)))
    assert {duty(db, cell, "meeting", month).path for month in IV.months} == {cell.path}
    dissolve(db, SYSTEM, gone, Decision(date(2018, 12, 10)))
    owed = duty(db, gone, "report")
    assert (owed.unit_id, owed.path, owed.applicable) == (committee.id, committee.path, True)
    assert judge(duty(db, gone, "meeting", DECEMBER), date(2019, 2, 1)).state == "not_applicable"
    assert judge(duty(db, gone, "meeting", date(2018, 11, 1)), date(2019, 2, 1)).state == "missing"
    assert judge(duty(db, gone, "thematic"), date(2019, 2, 1)).state == "not_applicable"
    decider(db, bloc, "bloc_secretary")
    at(date(2019, 1, 9))
    report = report_of(db, SYSTEM, committee, IV)
    boss = as_("committee_secretary", committee)
    take(db, boss, report, "submit", row_version=report.row_version, gaps={cell.id: "Chi bộ đã chuyển đi"})
    assert judge(duty(db, gone, "report"), date(2019, 2, 1)).state == "in_time"
