"""The dated tree: what a unit is today, what it was, and who sees it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.units.acts import Decision, rename
from models.units.amend import set_headcount
from models.units.members import headcounts_on
from models.units.units import find_units, get_unit, place_on, spell_on, stood_in, unit_in
from tests.make import as_, unit
from tests.statements import counted


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


def test_a_spell_that_was_read_is_its_own_answer_on_its_days_and_asks_on_others(db: Session) -> None:
    bloc = unit(db, "bloc", on=date(2018, 1, 1))
    cell = unit(db, "grassroots_cell", bloc, on=date(2018, 1, 1))
    rename(db, SYSTEM, cell, "Chi bộ Mới", Decision(date(2019, 1, 15)))
    then = unit_in(db, cell.id, date(2018, 11, 1))
    with counted(db) as sent:
        assert spell_on(db, then, date(2018, 12, 31)) is then
        assert place_on(db, then, date(2018, 12, 31)) == stood_in(db, then, date(2018, 11, 1)) == cell.path
    assert sent == []
    later = spell_on(db, then, date(2019, 2, 1))
    assert later is not None and (later.name, later.unit_id) == ("Chi bộ Mới", cell.id)
    assert place_on(db, then, date(2017, 12, 31)) is None
    assert stood_in(db, then, date(2019, 2, 1)) == cell.path
