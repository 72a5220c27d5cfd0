"""What forms of a period come to at a unit and by the units below it: from rows of places, in as many
statements and rows whatever stands below."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion
from models.totals.of_forms import at_place, branches, by_child, totals
from models.units.units import Unit, UnitSpell, spell_on
from tests.make import as_, unit
from tests.models.totals.filled import YEAR, filled, year_form
from tests.statements import counted

PRIZES = [{"name": "Tổ 1", "n": "100"}]


@pytest.fixture
def version(db: Session, bloc: Unit) -> DefinitionVersion:
    return year_form(db, bloc)


def then(db: Session, where: Unit) -> UnitSpell:
    spell = spell_on(db, where.id, YEAR.last)
    assert spell is not None
    return spell


def test_totals_and_branches_tell_what_was_filled_in(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee, other = unit(db, "grassroots_committee", bloc), unit(db, "grassroots_cell", bloc)
    cell = unit(db, "subordinate_cell", committee)
    filled(db, cell, visits="3", prizes=PRIZES)
    filled(db, committee, visits="4")
    count, found = totals(db, SYSTEM, bloc, version, YEAR)
    told = {total.field.code: (total.text, total.units) for total in found}
    assert count == 2 and told["visits"] == ("7", 2) and told["rate"] == ("–", 0)
    assert told["prizes"] == (f"{cell.name}; Tổ 1; 100", 1) and "apart" not in told
    lines = {each.unit.unit_id: each for each in branches(db, SYSTEM, then(db, bloc), version, YEAR)}
    assert set(lines) == {committee.id, other.id}
    assert lines[other.id].sheets == 0, "who filled in nothing is named too"
    assert [t.text for t in lines[committee.id].totals if t.field.code == "visits"] == ["7"]
    below = branches(db, SYSTEM, then(db, committee), version, YEAR)
    assert [(each.unit.unit_id, each.sheets) for each in below] == [(committee.id, 1), (cell.id, 1)]
    assert by_child(db, committee.path, version, YEAR)[cell.id][1]["visits"]["sum"] == "3"
    assert at_place(db, bloc.path, version, YEAR)[0] == 2
    assert at_place(db, other.path, version, YEAR) == (0, {})
    with pytest.raises(Refusal, match=r"access\.denied"):
        totals(db, as_("cell_secretary", cell), committee, version, YEAR)
    with pytest.raises(Refusal, match=r"access\.denied"):
        branches(db, as_("cell_secretary", cell), then(db, committee), version, YEAR)


def test_statements_and_rows_read_do_not_grow_with_the_leaves(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    sent, rows = [], []
    for n in range(1, 4):
        for _ in range(n):
            filled(db, unit(db, "subordinate_cell", committee), visits="1", prizes=PRIZES)
        db.expire_all()
        spell = then(db, bloc)
        with counted(db) as statements:
            count, _found = totals(db, SYSTEM, spell, version, YEAR)
            branches(db, SYSTEM, spell, version, YEAR)
        sent.append(len(statements))
        rows.append(len(list(at_place(db, bloc.path, version, YEAR)[1])))
        below = by_child(db, bloc.path, version, YEAR)
        assert count == n * (n + 1) // 2 and len(below) == 1
    assert sent[1] == sent[2] <= 6 and rows[0] == rows[-1]
