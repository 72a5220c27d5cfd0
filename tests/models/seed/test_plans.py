"""The demonstration's coming month holds a plan of most cells, one each, in their window, agreed by most
committees, and nothing of an earlier month."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.base import set_clock
from models.core.periods import add_months, in_window, month_of
from models.meetings.calendars import MeetingPlan, window_for
from models.platform.journal import verify
from models.seed.demo.build import SEED
from models.seed.demo.plans import play_plans
from models.seed.demo.quarters import WORKING_DAY
from models.seed.demo.tree import plant_tree
from models.units.units import Unit


def test_most_cells_have_a_day_in_their_window_and_most_committees_agree(db: Session) -> None:
    bloc = plant_tree(db, Random(SEED))
    play_plans(db, bloc, Random(SEED + 1))
    set_clock(None)
    assert verify(db) is None
    plans = list(db.scalars(select(MeetingPlan)))
    assert 240 <= len(plans) <= len(bloc.cells) == 300
    assert max(Counter(plan.unit_id for plan in plans).values()) == 1
    this = month_of(WORKING_DAY)
    assert {plan.period for plan in plans} == {this, add_months(this, 1)}
    paths = dict(db.execute(select(Unit.id, Unit.path).where(Unit.id.in_(bloc.cells))).all())
    for plan in plans:
        window = window_for(db, paths[plan.unit_id], plan.period)
        assert in_window(window, plan.period, plan.planned_on) and plan.planned_on.weekday() < 5
        assert WORKING_DAY < plan.planned_on <= WORKING_DAY + timedelta(days=35)
    agreed = sum(plan.agreed for plan in plans)
    assert len(plans) // 2 < agreed < len(plans)
