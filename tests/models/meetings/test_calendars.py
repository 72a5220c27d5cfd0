"""Windows and dates of meetings: prescribed for all below, agreed one by one."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy.orm import Session

from models.core.errors import Refusal
from models.core.periods import EARLY_WINDOW
from models.meetings.calendars import agree_plan, plan_meeting, plans_of, prescribe_window
from models.meetings.facts import proposal
from tests.make import NOV, OCT, as_, unit


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
    assert plan.agreed and plans_of(db, committee.path, NOV) == [plan]
