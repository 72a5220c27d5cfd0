"""Duties as lists: the ones behind a number, counts by quarter, one act that reminds of what is missing."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.duties.opening import open_period
from models.duties.tables import Duty
from models.overview.chasing import chase
from tests.models.cast import Cast
from tests.models.overview.owing import IV, told


def test_one_act_reminds_each_missing_duty_once_a_day_and_only_ones_own_units(
    cast: Cast, db: Session
) -> None:
    open_period(db, IV)
    duties = list(db.scalars(select(Duty).where(Duty.source == "report", Duty.quarter == IV.first)))
    boss = cast.who("committee_officer", cast.d)
    today = date(2019, 1, 20)

    def words(_duty: Duty) -> dict[str, str]:
        return {"vi": "báo cáo quý IV/2018", "en": "report IV/2018"}

    assert chase(db, boss, duties, words, today) > 0
    assert told(db, "chase") == {cast.c1.id, cast.c2.id, cast.c3.id, cast.s.id}
    assert chase(db, boss, duties, words, today) == 0
    assert chase(db, boss, duties, words, date(2019, 1, 21)) > 0
