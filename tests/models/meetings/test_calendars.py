"""Windows and dates of meetings: prescribed for all below, agreed one by one."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy.orm import Session

from models.core.errors import Refusal
from models.core.periods import EARLY_WINDOW
from models.meetings.calendars import (
    agree_plan,
    count_waiting,
    counted_by_day,
    named_plans_of,
    plan_meeting,
    plans_waiting,
    prescribe_window,
)
from models.meetings.facts import proposal
from tests.make import NOV, OCT, as_, unit
from tests.statements import counted


def test_a_committee_prescribes_the_window_of_all_under_it(db: Session) -> None:
    committee = unit(db, "grassroots_committee", unit(db, "bloc"))
    section = unit(db, "sectional_committee", committee)
    cell = unit(db, "subordinate_cell", section)
    prescribe_window(db, as_("committee_secretary", committee), committee, EARLY_WINDOW, OCT)
    assert proposal(db, cell, date(2018, 11, 3)).period == NOV
    with pytest.raises(Refusal, match=r"window\.prescribed_above"):
        prescribe_window(db, as_("cell_secretary", cell), cell, EARLY_WINDOW, OCT)


def test_a_committee_agrees_dates_of_its_subordinate_cells(db: Session) -> None:
    committee = unit(db, "grassroots_committee", unit(db, "bloc"))
    cell = unit(db, "subordinate_cell", committee)
    plan = plan_meeting(db, as_("cell_secretary", cell), cell, NOV, date(2018, 11, 26), time(14), "Phòng họp")
    assert not plan.agreed
    with pytest.raises(Refusal, match=r"access\.denied"):
        agree_plan(db, as_("cell_secretary", cell), plan, plan.row_version)
    agree_plan(db, as_("committee_officer", committee), plan, plan.row_version)
    assert plan.agreed and [each for each, _name in named_plans_of(db, committee.path, NOV)] == [plan]
    with counted(db) as sent:
        assert named_plans_of(db, committee.path, NOV) == [(plan, cell.name)]
    assert len(sent) == 1


def test_what_waits_is_found_behind_any_number_that_is_others_to_agree(db: Session) -> None:
    """The right is asked before the list is cut: earlier dates of another committee hide none."""
    bloc = unit(db, "bloc")
    here, there = (unit(db, "grassroots_committee", bloc) for _ in range(2))
    own, *others = [unit(db, "subordinate_cell", where) for where in (here, *[there] * 5)]
    for number, cell in enumerate(others, 1):
        plan_meeting(db, as_("cell_secretary", cell), cell, NOV, date(2018, 11, number), time(8))
    late = plan_meeting(db, as_("cell_secretary", own), own, NOV, date(2018, 11, 26), time(14))
    by = as_("committee_officer", here)
    assert [plan.id for plan, _name in plans_waiting(db, by, 2)] == [late.id]
    assert (count_waiting(db, by, 9), count_waiting(db, as_("board_officer", bloc), 9)) == (1, 6)
    assert count_waiting(db, as_("board_officer", bloc), 4) == 4
    board = as_("board_officer", bloc)
    found = [plan.planned_on.day for skip in (0, 2, 4) for plan, _name in plans_waiting(db, board, 2, skip)]
    assert found == [1, 2, 3, 4, 5, 26]
    assert plans_waiting(db, board, 9, period=OCT) == [] and len(plans_waiting(db, board, 9, period=NOV)) == 6
    assert counted_by_day(db, here.path, NOV) == {(date(2018, 11, 26), False): 1}
    assert sum(counted_by_day(db, bloc.path, NOV).values()) == 6 and not counted_by_day(db, bloc.path, OCT)
    agree_plan(db, by, late, late.row_version)
    assert plans_waiting(db, by, 2) == [] and count_waiting(db, by, 9) == 0
