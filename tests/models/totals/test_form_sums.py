"""Forms of a period in rows of a table of sums: every place is the fold of the sheets at and below it, with
each save and each act on the tree; above the Blocs the worker folds it; what is not right is told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion
from models.definitions.formula_text import parse
from models.filling.sending import take_back
from models.reports.period_forms import FormSheet
from models.totals.folding import astray, to_fold
from models.totals.form_sums import FormSum, rebuild_forms, uncounted
from models.units.acts import Decision, dissolve, move, rename
from models.units.amend import set_headcount
from models.units.sums import SumMark
from models.units.units import Unit
from tests.make import examples, meeting, unit
from tests.models.risen.forms import TYPED
from tests.models.totals.filled import filled, right, stand, year_form
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted

PRIZES = [{"name": "Tổ 1", "n": "100"}, {"name": "Tổ 2"}]


@pytest.fixture
def version(db: Session, bloc: Unit) -> DefinitionVersion:
    return year_form(db, bloc)


def test_a_save_brings_every_place_up_to_the_bloc_up_to_date(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    one, two = unit(db, "subordinate_cell", committee), unit(db, "subordinate_cell", committee)
    assert not uncounted(db)
    filled(db, one, visits="3", least="4", prizes=PRIZES, idea="a")
    filled(db, two, visits="5", least="2", last="2018-03-01")
    filled(db, committee, visits="1", idea="b")
    assert set(stand(db, version)) == {one.path, two.path, committee.path, bloc.path}
    assert stand(db, version) == right(db, version)
    told = stand(db, version)[bloc.path]
    assert (told["visits"]["sum"], told["least"]["min"], told["prizes"]["by"]) == ("9", "2", [one.name] * 2)
    filled(db, two, visits="6")
    assert stand(db, version) == right(db, version), "what was the least is taken out again"
    assert stand(db, version)[bloc.path]["least"]["min"] == "4"
    filled(db, one)
    filled(db, two)
    filled(db, committee)
    assert stand(db, version)[bloc.path] == {"": {"n": 3}}, "three that say nothing"
    assert astray(db) == []


def test_only_what_is_sent_counts(db: Session, bloc: Unit, version: DefinitionVersion) -> None:
    from_begin = unit(db, "grassroots_cell", bloc)
    sheet = filled(db, from_begin, visits="3")
    take_back(db, SYSTEM, sheet, sheet.row_version)
    assert stand(db, version) == {}
    rebuild_forms(db)
    assert stand(db, version) == {}
    filled(db, from_begin, visits="3")
    assert stand(db, version)[bloc.path]["visits"]["sum"] == "3"


def test_a_save_of_one_field_writes_its_rows_alone_whatever_stands_beside(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    sent = []
    for n in range(4):
        cell = unit(db, "subordinate_cell", committee)
        sheet = filled(db, cell, visits="1", least="2")
        before = rows(db)
        db.expire_all()
        with counted(db) as statements:
            filled(db, cell, visits="2", least="2")
        sent.append(len(statements))
        after = rows(db)
        other = {key for key in before | after if before.get(key) != after.get(key)}
        assert len(other) == 2 * 4, "visits and what is worked out from it, at the leaf and three places"
        assert sheet.sent_at is not None and n >= 0
    assert sent[-1] == sent[1], "whatever stands beside it"


def rows(db: Session) -> dict[tuple[str, str], str]:
    return {(p, f): part for p, f, part in db.execute(select(FormSum.path, FormSum.field, FormSum.part))}


def test_who_moves_is_carried_over_and_a_new_name_stands_in_rows(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    old, new = unit(db, "grassroots_committee", bloc), unit(db, "grassroots_committee", bloc)
    cell, stays = unit(db, "subordinate_cell", old), unit(db, "subordinate_cell", old)
    filled(db, cell, visits="3", prizes=PRIZES)
    filled(db, stays, visits="4")
    was = old.path
    move(db, SYSTEM, cell, new, Decision(date(2018, 11, 5)))
    db.expire_all()
    assert stand(db, version) == right(db, version)
    assert stand(db, version)[was]["visits"]["sum"] == "4"
    assert stand(db, version)[new.path]["visits"]["sum"] == "3"
    rename(db, SYSTEM, cell, "Chi bộ Tên Mới", Decision(date(2018, 12, 1)))
    db.expire_all()
    assert stand(db, version)[bloc.path]["prizes"]["by"] == ["Chi bộ Tên Mới"] * 2
    assert stand(db, version) == right(db, version) and astray(db) == []


def test_what_is_worked_out_with_figures_follows_the_meetings(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    cell = unit(db, "grassroots_cell", bloc, members=12)
    filled(db, cell, visits="3")
    assert stand(db, version)[bloc.path]["each"]["of"]["{held}"]["sum"] == "0"
    meeting(db, cell, date(2018, 5, 1))
    assert stand(db, version)[bloc.path]["each"]["of"]["{held}"]["sum"] == "1"
    assert stand(db, version) == right(db, version) and astray(db) == []


def test_what_is_worked_out_with_members_follows_their_count(db: Session, bloc: Unit) -> None:
    field = {"code": "due", "kind": "computed", "title": "Lượt", "formula": parse("{members} + 1")}
    version = year_form(db, bloc, [field])
    cell = unit(db, "grassroots_cell", bloc, members=12)
    filled(db, cell)
    assert stand(db, version)[bloc.path]["due"]["of"] == {"{members}": {"n": 1, "sum": "12"}}
    set_headcount(db, SYSTEM, cell, date(2018, 11, 1), 20)
    assert stand(db, version)[bloc.path]["due"]["of"] == {"{members}": {"n": 1, "sum": "20"}}
    assert stand(db, version) == right(db, version)


def test_what_is_not_right_is_told_and_a_rebuild_mends_it(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    cell = unit(db, "subordinate_cell", committee)
    filled(db, cell, visits="3", prizes=PRIZES)
    good = stand(db, version)
    db.execute(update(FormSum).where(FormSum.path == committee.path).values(part='{"n":9}'))
    assert astray(db) == sorted([committee.path, bloc.path])
    assert rebuild_forms(db) == 1 and stand(db, version) == good and astray(db) == []
    db.execute(delete(FormSum))
    assert uncounted(db) and astray(db) == [cell.path], "the places above are what is below them"
    rebuild_forms(db)
    assert stand(db, version) == good and not uncounted(db)


ACTS = some.lists(
    some.tuples(
        some.sampled_from(["fill", "fill", "fill", "move", "end", "name", "meet", "fold"]),
        some.integers(0, 20),
        some.integers(0, 20),
        TYPED,
    ),
    max_size=14,
)


@pytest.mark.property
@settings(
    max_examples=examples(5, 25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ACTS)
def test_any_acts_in_any_order_come_to_what_the_sheets_say(
    db: Session, acts: list[tuple[str, int, int, dict[str, Any]]]
) -> None:
    with db.begin_nested() as aside:
        here = Country(db)
        version = year_form(db, here.top)
        for step, (what, which, other, typed) in enumerate(acts):
            do(here, Decision(date(2018, 10, 5 + step)), what, which, other, typed)
        fold_all(db)
        assert stand(db, version) == right(db, version)
        assert [path for path in astray(db) if path in stand(db, version)] == []
        known = stand(db, version)
        rebuild_forms(db)
        assert stand(db, version) == known
        aside.rollback()
    db.info.pop("frozen", None)
    db.expunge_all()


def do(here: Country, on: Decision, what: str, which: int, other: int, typed: dict[str, Any]) -> None:
    """One act where it can be done."""
    db, cell = here.db, here.cells[which % len(here.cells)]
    try:
        with db.begin_nested():
            if what == "fill":
                everybody = [*here.cells, *here.committees, *here.blocs]
                filled(db, everybody[which % len(everybody)], **typed)
            elif what == "move":
                moved = here.movable[which % len(here.movable)]
                move(db, SYSTEM, moved, here.homes[other % len(here.homes)], on)
            elif what == "end":
                dissolve(db, SYSTEM, cell, on)
            elif what == "name":
                rename(db, SYSTEM, cell, f"Chi bộ {on.on}", on)
            elif what == "meet":
                meeting(db, cell, date(2018, 1 + other % 9, 1))
            else:
                fold_all(db)
    except Refusal:
        pass
    db.expire_all()


def test_above_the_blocs_the_worker_folds_what_was_marked(db: Session) -> None:
    here = Country(db)
    version = year_form(db, here.top)
    filled(db, here.cells[0], visits="3")
    bloc, province = here.blocs[0], here.provinces[0]
    assert bloc.path in stand(db, version) and province.path not in stand(db, version)
    assert db.scalar(select(SumMark.id).where(SumMark.above == province.path)) is not None
    fold_all(db)
    assert stand(db, version) == right(db, version) and not to_fold(db, 9)
    assert stand(db, version)[here.top.path]["visits"]["sum"] == "3"
    assert db.scalars(select(FormSheet.id)).all()
