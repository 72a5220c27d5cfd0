"""The acts on the tree: from which day each holds, what it takes along, and what may not be done."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.units.acts import (
    Decision,
    change_kind,
    delete_unit,
    dissolve,
    establish,
    move,
    rename,
)
from models.units.units import children, find_units, spell_on, spells, tree_on
from tests.make import LONG_AGO, as_, meeting, unit


def test_a_past_day_reads_the_old_name_and_the_new_day_the_new(db: Session) -> None:
    cell = unit(db, "grassroots_cell", unit(db, "bloc"), "Chi bộ Cũ")
    rename(db, SYSTEM, cell, "Chi bộ Mới", Decision(date(2018, 11, 15), "12-QĐ/ĐUK", date(2018, 11, 10)))
    before, after = spell_on(db, cell.id, date(2018, 11, 14)), spell_on(db, cell.id, date(2018, 11, 15))
    assert before and after and (before.name, after.name) == ("Chi bộ Cũ", "Chi bộ Mới")
    assert after.doc_symbol == "12-QĐ/ĐUK"
    assert find_units(db, "cu") == [] and len(spells(db, cell.id)) == 2


def test_a_move_takes_descendants_along_and_leaves_older_rows(db: Session) -> None:
    bloc = unit(db, "bloc")
    old, new = unit(db, "grassroots_committee", bloc), unit(db, "grassroots_committee", bloc)
    section = unit(db, "sectional_committee", old)
    cell = unit(db, "subordinate_cell", section)
    was, goes = meeting(db, cell, date(2018, 9, 1)), meeting(db, cell, date(2018, 11, 1))
    move(db, SYSTEM, section, new, Decision(date(2018, 12, 1)))
    db.expire_all()
    assert cell.path.startswith(new.path) and goes.path == cell.path
    assert was.path.startswith(old.path)
    assert [s.unit_id for s in tree_on(db, old.path, date(2018, 11, 30))] == [old.id, section.id, cell.id]
    assert [s.unit_id for s in tree_on(db, new.path, date(2018, 12, 1))] == [new.id, section.id, cell.id]


def test_a_dissolved_unit_is_no_more_from_that_day(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell = unit(db, "grassroots_cell", bloc)
    dissolve(db, SYSTEM, cell, Decision(date(2018, 12, 10)))
    assert spell_on(db, cell.id, date(2018, 12, 9)) and not spell_on(db, cell.id, date(2018, 12, 10))
    assert children(db, bloc.id) == []
    with pytest.raises(Refusal, match=r"unit\.dissolved"):
        rename(db, SYSTEM, cell, "X", Decision(date(2018, 12, 11)))


def test_what_cannot_be_is_told_at_its_field(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell = unit(db, "grassroots_cell", bloc, on=date(2018, 1, 1))
    with pytest.raises(Invalid) as told:
        establish(
            db,
            SYSTEM,
            parent=cell,
            kind_code="subordinate_cell",
            name=" ",
            code=cell.code,
            on=date(2100, 1, 1),
        )
    assert {name: r.code for name, r in told.value.fields.items()} == {
        "name": "field.required",
        "code": "unit.code_taken",
        "on": "unit.future",
        "parent_id": "unit.under_cell",
    }
    with pytest.raises(Invalid, match="invalid"):
        rename(db, SYSTEM, cell, "Y", Decision(date(2017, 12, 31)))
    with pytest.raises(Invalid, match="invalid"):
        change_kind(db, SYSTEM, bloc, "grassroots_cell", Decision(date(2019, 1, 1)))


def test_what_was_or_becomes_a_cell_says_so_in_its_whole_history(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell, committee = unit(db, "grassroots_cell", bloc), unit(db, "grassroots_committee", bloc)
    other, day = unit(db, "grassroots_committee", bloc), Decision(date(2019, 1, 7))
    change_kind(db, SYSTEM, cell, "grassroots_committee", day)
    rename(db, SYSTEM, committee, "Đảng ủy Mới", Decision(date(2018, 12, 1)))
    db.expire_all()
    change_kind(db, SYSTEM, committee, "grassroots_cell", day)
    rename(db, SYSTEM, other, "Đảng ủy Khác", day)
    db.expire_all()
    told = {each: {spell.of_cell for spell in spells(db, each.id)} for each in (cell, committee, other)}
    assert told == {cell: {True}, committee: {True}, other: {False}}


def test_a_unit_is_erased_only_if_nothing_hangs_on_it(db: Session) -> None:
    bloc = unit(db, "bloc")
    empty, counted = unit(db, "grassroots_cell", bloc), unit(db, "grassroots_cell", bloc, members=9)
    delete_unit(db, SYSTEM, empty)
    assert children(db, bloc.id) == [counted]
    with pytest.raises(Refusal, match="headcount"):
        delete_unit(db, SYSTEM, counted)


def test_only_the_bloc_changes_the_tree_and_only_its_own(db: Session) -> None:
    bloc, foreign = unit(db, "bloc"), unit(db, "bloc")
    cell = unit(db, "grassroots_cell", bloc)
    for by in (as_("cell_secretary", cell), as_("bloc_secretary", foreign), as_("auditor", None)):
        with pytest.raises(Refusal, match=r"access\.denied"):
            rename(db, by, cell, "Z", Decision(LONG_AGO))


def test_a_cell_or_committee_stands_under_somebody(db: Session) -> None:
    for kind in ("grassroots_cell", "grassroots_committee"):
        with pytest.raises(Invalid) as refused:
            establish(db, SYSTEM, parent=None, kind_code=kind, name="Lẻ", code="LE", on=LONG_AGO)
        assert refused.value.fields["parent_id"].code == "unit.kind_under"
