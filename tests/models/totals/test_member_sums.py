"""Above the Blocs members are told from what the worker has added up: by any acts on the tree the same as
from the cells that stand there today."""

from __future__ import annotations

import random
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import today
from models.core.errors import Refusal
from models.totals.folding import astray, mark_all
from models.totals.member_sums import (
    CELLS,
    MEMBERS,
    above_today,
    before_delete,
    members,
    members_at,
    tree_changed,
)
from models.units.acts import Decision, dissolve, move
from models.units.amend import set_headcount
from models.units.members import members_of
from models.units.sums import PRESENT, SumMark, UnitSum
from models.units.units import Unit
from tests.make import OCT, examples
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted as sent_by


def seen_alike(here: Country) -> None:
    """Of every unit the same is told as by its cells."""
    units = [here.top, *here.provinces, *here.movable]
    assert members_at(here.db, units, today()) == members_of(here.db, [u.id for u in units], today())


def act(here: Country, luck: random.Random) -> None:
    """One act on the tree or on members, where it can be done."""
    db, cell, on = here.db, luck.choice(here.cells), Decision(date(2018, luck.randrange(9, 13), 1))
    try:
        with db.begin_nested():
            match luck.choice(("count", "count", "move", "end", "fold")):
                case "count":
                    set_headcount(db, SYSTEM, cell, date(2018, luck.randrange(1, 12), 1), luck.randrange(40))
                case "move":
                    move(db, SYSTEM, luck.choice(here.movable), luck.choice(here.homes), on)
                case "end":
                    dissolve(db, SYSTEM, cell, on)
                case "fold":
                    fold_all(db)
    except Refusal:
        pass
    db.expire_all()


@pytest.mark.parametrize("seed", range(examples(2, 6)))
def test_any_acts_are_told_above_as_the_cells_tell_them(db: Session, seed: int) -> None:
    here, luck = Country(db), random.Random(seed)
    fold_all(db)
    seen_alike(here)
    for _ in range(10):
        act(here, luck)
    fold_all(db)
    seen_alike(here)
    assert astray(db) == []
    rows = select(UnitSum.path, UnitSum.field, UnitSum.n).where(UnitSum.period == PRESENT)
    kept = sorted(db.execute(rows).all())
    mark_all(db)
    fold_all(db)
    assert sorted(db.execute(rows).all()) == kept


def test_a_count_reaches_the_country_by_the_workers_next_round(db: Session) -> None:
    here = Country(db)
    fold_all(db)
    before = members_at(db, [here.top, here.blocs[0]], today())
    set_headcount(db, SYSTEM, here.cells[0], OCT, 20)
    assert members_at(db, [here.top], today()) == {here.top.id: before[here.top.id]}
    assert members_at(db, [here.top, here.blocs[0]], today()) == before  # of several, as what is above them
    assert members_at(db, [here.blocs[0]], today()) == {here.blocs[0].id: before[here.blocs[0].id] + 8}
    fold_all(db)
    assert members_at(db, [here.top], today()) == {here.top.id: before[here.top.id] + 8}


def test_what_stands_above_the_blocs_is_asked_of_no_cell(db: Session) -> None:
    here = Country(db)
    fold_all(db)
    assert above_today(db, [here.top, *here.provinces, *here.movable]) == {
        unit.id: unit.path for unit in (here.top, *here.provinces)
    }
    with sent_by(db) as sent:
        members_at(db, [here.top, *here.provinces], today())
        members_at(db, here.blocs, today())
    assert len(sent) == 3 and not any("headcount" in each for each in sent)
    with sent_by(db) as sent:
        found = members(db, here.blocs[0].path)
    assert len(sent) == 1
    cells = [u for u in here.cells if u.path.startswith(here.blocs[0].path)]
    assert found == {(MEMBERS, ""): 12 * len(cells), (CELLS, ""): len(cells)}


def test_an_act_on_many_units_marks_their_blocs_in_three_statements(db: Session) -> None:
    here = Country(db)
    fold_all(db)
    with sent_by(db) as sent:
        tree_changed(db, [unit.id for unit in here.cells], today())
    assert len(sent) == 3
    marked = set(db.scalars(select(SumMark.path).where(SumMark.period == PRESENT)))
    assert marked >= {unit.path for unit in here.blocs}
    fold_all(db)
    lone = db.get_one(Unit, here.cells[0].id)
    before_delete(db, lone)
    assert set(db.scalars(select(SumMark.path))) == {
        unit.path for unit in here.blocs if lone.path.startswith(unit.path)
    }
