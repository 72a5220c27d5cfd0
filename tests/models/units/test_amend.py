"""Corrections of a unit that are no dated act: its members, how to reach it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.units.amend import amend_unit, set_contact, set_headcount
from models.units.members import headcounts_of
from models.units.units import Headcount
from tests.models.cast import Cast

TODAY, TOMORROW = date(2019, 1, 20), date(2019, 1, 21)


def test_a_second_count_of_a_day_replaces_the_first(db: Session, cast: Cast) -> None:
    before = db.scalar(select(func.count(Headcount.id)).where(Headcount.unit_id == cast.c1.id)) or 0
    for members in (15, 16):
        set_headcount(db, SYSTEM, cast.c1, TODAY, members)
    assert db.scalar(select(func.count(Headcount.id)).where(Headcount.unit_id == cast.c1.id)) == before + 1
    assert headcounts_of(db, [cast.c1.id], TODAY) == {cast.c1.id: 16}


@pytest.mark.parametrize(("day", "members", "field"), [(TOMORROW, 5, "as_of"), (TODAY, 100_001, "members")])
def test_a_day_to_come_and_an_army_are_refused(
    db: Session, cast: Cast, day: date, members: int, field: str
) -> None:
    with pytest.raises(Invalid) as told:
        set_headcount(db, SYSTEM, cast.c1, day, members)
    assert list(told.value.fields) == [field]


def test_contact_and_members_are_amended_on_the_version_that_was_seen(db: Session, cast: Cast) -> None:
    version = cast.c1.row_version
    amend_unit(db, SYSTEM, cast.c1, version, "  P. 12,  tầng 3 ", 18)
    db.flush()
    assert cast.c1.contact == "P. 12, tầng 3" and headcounts_of(db, [cast.c1.id], TODAY) == {cast.c1.id: 18}
    with pytest.raises(Refusal, match="stale"):
        amend_unit(db, SYSTEM, cast.c1, version, "", None)
    with pytest.raises(Invalid):
        set_contact(db, SYSTEM, cast.c1, "x" * 201)


def test_a_stranger_amends_nothing(db: Session, cast: Cast) -> None:
    with pytest.raises(Refusal, match=r"access\.denied"):
        set_contact(db, cast.who("cell_secretary", cast.c2), cast.c1, "x")
