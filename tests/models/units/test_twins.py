"""Units of one name under one superior are asked back; everything else is not."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Checks, Invalid
from models.units.acts import Decision, dissolve, establish, move, rename
from models.units.twins import ask_twin, twin_of
from models.units.units import Unit
from tests.make import unit

DAY = date(2018, 1, 1)


def cell(db: Session, parent: Unit, name: str, code: str, twin: bool = False) -> Unit:
    kind = "grassroots_cell"
    return establish(db, SYSTEM, parent=parent, kind_code=kind, name=name, code=code, on=DAY, twin=twin)


@pytest.mark.parametrize(
    "typed",
    ["Chi bộ Thúy Hòa", "chi bộ thuý hoà", "CHI  BỘ  THÚY HÒA", "Chi bo\u0323\u0302 Thuy\u0301 Hoa\u0300"],
)
def test_a_second_unit_called_the_same_is_asked_back_and_stands_when_it_is_meant(
    db: Session, typed: str
) -> None:
    bloc = unit(db, "bloc")
    cell(db, bloc, "Chi bộ Thúy Hòa", "A1")
    with pytest.raises(Invalid) as refused:
        cell(db, bloc, typed, "A2")
    told = refused.value.fields["twin"]
    assert (told.code, told.values) == ("unit.twin", {"code": "A1", "name": "Chi bộ Thúy Hòa"})
    assert cell(db, bloc, typed, "A2", twin=True).code == "A2"


def test_another_superior_a_name_of_before_and_one_that_is_gone_ask_nothing(db: Session) -> None:
    bloc, other = unit(db, "bloc"), unit(db, "bloc")
    one = cell(db, bloc, "Chi bộ Một", "A1")
    cell(db, other, "Chi bộ Một", "B1")
    rename(db, SYSTEM, one, "Chi bộ Hai", Decision(date(2018, 2, 1)))
    two = cell(db, bloc, "Chi bộ Một", "A2")
    dissolve(db, SYSTEM, two, Decision(date(2018, 3, 1)))
    cell(db, bloc, "Chi bộ Một", "A3")
    assert twin_of(db, bloc.id, "Chi bộ Ba") is None and twin_of(db, bloc.id, " ") is None


def test_a_new_name_is_asked_back_as_a_new_unit_is(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell(db, bloc, "Chi bộ Một", "A1")
    two = cell(db, bloc, "Chi bộ Hai", "A2")
    with pytest.raises(Invalid) as refused:
        rename(db, SYSTEM, two, "CHI BỘ MỘT", Decision(date(2018, 2, 1)))
    assert list(refused.value.fields) == ["twin"]
    assert two.name == "Chi bộ Hai"
    rename(db, SYSTEM, two, "Chi bộ hai", Decision(date(2018, 2, 1)))  # its own name in other letters
    rename(db, SYSTEM, two, "Chi bộ Một", Decision(date(2018, 2, 1)), twin=True)
    assert two.name == "Chi bộ Một"


def test_tops_are_compared_with_tops(db: Session) -> None:
    top = unit(db, "bloc", name="Đảng bộ Khối")
    checks = Checks()
    ask_twin(db, checks, None, "đảng bộ khối", False)
    ask_twin(db, Checks(), top.id, "đảng bộ khối", False)
    assert list(checks.fields) == ["twin"]
    ask_twin(db, again := Checks(), None, "đảng bộ khối", False, top.id)
    assert not again.fields


def test_a_move_asks_nothing(db: Session) -> None:
    """It is a decision about a unit that is known."""
    bloc, other = unit(db, "bloc"), unit(db, "bloc")
    cell(db, bloc, "Chi bộ Một", "A1")
    two = cell(db, other, "Chi bộ Một", "B1")
    assert move(db, SYSTEM, two, bloc, Decision(date(2018, 2, 1))).parent_id == bloc.id
