"""A unit makes its own draft of what somebody else issued; what was issued stays as it is."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import described, new_definition, publish
from models.definitions.in_force import in_force
from models.library.copies import newest_of, own_version
from tests.make import as_, unit
from tests.models.definitions.drafting import DAY, draft


def test_a_units_own_version_holds_in_the_place_of_the_shipped_one(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell = unit(db, "grassroots_cell", bloc)
    shipped = in_force(db, "rubric", cell.path, DAY)
    before = described(shipped)
    own = own_version(db, as_("board_officer", bloc), shipped, bloc, DAY, "Khung của Khối")
    assert (own.state, own.unit_id, own.definition.code) == ("draft", bloc.id, shipped.definition.code)
    assert own.definition.name == "Khung của Khối" and own.lower_may == shipped.lower_may
    assert described(own) == before == described(shipped) and own.rule == shipped.rule
    assert in_force(db, "rubric", cell.path, DAY).id == shipped.id
    publish(db, as_("board_officer", bloc), own)
    assert in_force(db, "rubric", cell.path, DAY).id == own.id


def test_the_second_one_is_the_next_version_of_the_same_form(db: Session) -> None:
    bloc, by = unit(db, "bloc"), SYSTEM
    source = draft(db)
    first = own_version(db, by, source, bloc, DAY)
    second = own_version(db, by, source, bloc, date(2020, 1, 1))
    assert (second.definition_id, second.number) == (first.definition_id, 2)
    assert described(second) == described(source)
    newest = newest_of(db, "rubric", source.definition.code, bloc.id)
    assert newest is not None and newest.id == second.id
    assert newest_of(db, "report_form", source.definition.code, bloc.id) is None


@pytest.mark.parametrize("role", ["committee_officer", "cell_secretary"])
def test_nobody_makes_one_who_may_not_change_the_units_forms(db: Session, role: str) -> None:
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    source = draft(db)
    for place in (bloc, committee):
        with pytest.raises(Refusal, match=r"access\.denied"):
            own_version(db, as_(role, committee), source, place, DAY)
    other = unit(db, "bloc")
    with pytest.raises(Refusal, match=r"access\.denied"):
        own_version(db, as_("board_officer", bloc), source, other, DAY)


def test_a_name_that_cannot_be_read_is_refused_at_its_place(db: Session) -> None:
    bloc = unit(db, "bloc")
    with pytest.raises(Invalid) as told:
        own_version(db, SYSTEM, draft(db), bloc, DAY, "Khung\u202e")
    assert set(told.value.fields) == {"name"}


def test_an_own_form_of_another_code_is_no_version_of_it(db: Session) -> None:
    bloc = unit(db, "bloc")
    new_definition(db, SYSTEM, bloc, "rubric", "khac", "Khung khác", DAY)
    db.flush()
    assert own_version(db, SYSTEM, draft(db), bloc, DAY).number == 1
