"""The dated tree: what a unit is today, what it was, and who sees it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.units.amend import set_headcount
from models.units.units import find_units, get_unit, headcounts_on
from tests.make import as_, unit


def test_a_unit_is_found_without_marks(db: Session) -> None:
    office = unit(db, "grassroots_cell", unit(db, "bloc"), "Chi bộ Văn phòng Ủy ban")
    assert find_units(db, "van phong") == [office]
    assert find_units(db, "uỷ ban") == [office]
    assert find_units(db, "100%") == []


def test_several_blocs_stand_under_a_province(db: Session) -> None:
    province = unit(db, "province")
    blocs = [unit(db, "bloc", province, f"Khối {n}") for n in (1, 2)]
    cell = unit(db, "grassroots_cell", blocs[0])
    theirs = open_session(db.connection(), as_("bloc_secretary", blocs[1]))
    with pytest.raises(Refusal, match=r"access\.unknown"):
        get_unit(theirs, cell.id)
    assert get_unit(theirs, province.id).name == province.name


def test_members_are_counted_as_of_a_day(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell = unit(db, "grassroots_cell", bloc, members=9)
    set_headcount(db, SYSTEM, cell, date(2019, 1, 10), 11)
    assert headcounts_on(db, bloc.path, date(2018, 12, 31)) == {cell.id: 9}
    assert headcounts_on(db, bloc.path, date(2019, 3, 31)) == {cell.id: 11}
