"""Sums of places: from the leaf up to the Bloc in the act's own transaction, in one order of keys, at a cost
that does not grow with the tree; what stands above is marked."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.units import acts
from models.units.sums import (
    KEY,
    SumMark,
    UnitSum,
    above_in_sql,
    above_of,
    add_up,
    at_place,
    by_child,
    mark_above,
    tops,
    way_up,
)
from models.units.units import Unit
from tests.make import NOV, OCT, unit
from tests.statements import counted


@pytest.mark.parametrize(("path", "above"), [("1.", ""), ("1.20.", "1."), ("1.20.305.", "1.20.")])
def test_the_place_above_is_the_same_in_sql(db: Session, path: str, above: str) -> None:
    assert above_of(path) == above
    assert db.connection().scalar(select(above_in_sql(path))) == above


def test_the_way_up_ends_at_the_top_that_is_given() -> None:
    assert way_up("1.20.305.", "1.20.") == ["1.20.", "1.20.305."]
    assert way_up("1.20.305.", "") == ["1.", "1.20.", "1.20.305."]


def rows(db: Session) -> dict[tuple[object, ...], tuple[int, int]]:
    """What stands, by key."""
    found = select(*(getattr(UnitSum, name) for name in KEY), UnitSum.n, UnitSum.total)
    return {tuple(row[:4]): tuple(row[4:]) for row in db.execute(found)}


def line(db: Session, *kinds: str) -> list[Unit]:
    """Units of these kinds, each under the one before."""
    found: list[Unit] = []
    for kind in kinds:
        found.append(unit(db, kind, found[-1] if found else None))
    return found


def test_sums_end_at_the_bloc_and_without_one_at_the_highest_that_owes_a_report(
    db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(acts, "may_be_top", lambda _kind: True)  # as offices of before were founded
    lines = [
        line(db, "province", "bloc", "grassroots_committee", "subordinate_cell"),
        line(db, "bloc", "grassroots_cell"),
        line(db, "province", "grassroots_committee", "sectional_committee", "subordinate_cell"),
        line(db, "province", "grassroots_cell"),
        line(db, "grassroots_committee", "subordinate_cell"),
        line(db, "grassroots_cell"),
    ]
    found = tops(db, ((each[-1].path, OCT) for each in lines))
    ends = [1, 0, 1, 1, 0, 0]
    assert found == {(each[-1].path, OCT): each[n].path for each, n in zip(lines, ends, strict=True)}


def test_what_enters_and_leaves_is_added_at_every_place_and_nothing_stays_of_nothing(db: Session) -> None:
    _province, bloc, committee, cell = line(
        db, "province", "bloc", "grassroots_committee", "subordinate_cell"
    )
    add_up(db, [(cell.path, OCT, "grade", "good", 2, 180), (cell.path, OCT, "grade", "none", 1, 0)])
    assert set(rows(db)) == {
        (each.path, OCT, "grade", value) for each in (bloc, committee, cell) for value in ("good", "none")
    }
    add_up(db, [(cell.path, OCT, "grade", "good", -1, -80), (cell.path, OCT, "grade", "none", -1, 0)])
    assert rows(db) == {(each.path, OCT, "grade", "good"): (1, 100) for each in (bloc, committee, cell)}
    assert at_place(db, bloc.path, "grade", OCT, NOV) == {OCT: {"good": (1, 100)}}
    assert by_child(db, bloc.path, ("grade",), OCT, NOV) == {committee.id: {"grade": {"good": (1, 100)}}}
    assert by_child(db, bloc.path, ("grade",), NOV, NOV) == {}


def test_an_act_costs_the_same_however_wide_and_deep_the_tree_is(db: Session) -> None:
    lines = [
        line(db, "bloc", "grassroots_cell"),
        line(db, "bloc", "grassroots_committee", "sectional_committee", "subordinate_cell"),
    ]
    for each in lines:
        for _ in range(3):
            unit(db, "grassroots_cell", each[0])
        with counted(db) as first:
            add_up(db, [(each[-1].path, OCT, "grade", "none", 1, 0)])
        assert len(first) == 2, first  # up to where, and all rows at once
        changes = [("none", -1, 0), ("good", 1, 90)]
        with counted(db) as voted:
            add_up(db, [(each[-1].path, OCT, "grade", *change) for change in changes])
        assert len(voted) == 3, voted  # and what is left of nothing goes
    with counted(db) as nothing:
        add_up(db, [(lines[0][-1].path, OCT, "grade", "good", n, 90 * n) for n in (1, -1)])
    assert nothing == []


def test_above_a_bloc_an_act_leaves_a_mark_and_waits_for_no_row(db: Session) -> None:
    province, bloc, cell = line(db, "province", "bloc", "grassroots_cell")
    db.execute(delete(SumMark))  # of founding them
    for month in (OCT, NOV):
        add_up(db, [(cell.path, month, "grade", "good", 1, 90)])
    add_up(db, [(cell.path, OCT, "grade", "good", 1, 80)])
    found = db.scalars(select(SumMark).order_by(SumMark.id))
    marks = [(each.path, each.above, each.period) for each in found]
    assert marks == [(bloc.path, province.path, month) for month in (OCT, NOV, OCT)]
    assert {key[0] for key in rows(db)} == {bloc.path, cell.path}
    mark_above(db, [(cell.path, OCT)])
    assert len(list(db.scalars(select(SumMark.id)))) == 4


def test_all_take_the_rows_of_places_in_one_order(db: Session) -> None:
    bloc, committee, _first = line(db, "bloc", "grassroots_committee", "subordinate_cell")
    cells = [unit(db, "subordinate_cell", committee) for _ in range(3)]
    changes = [
        (each.path, month, "grade", value, 1, 0)
        for each in cells
        for month in (NOV, OCT)
        for value in ("poor", "good")
    ]
    for listed in (changes, list(reversed(changes))):
        db.execute(delete(UnitSum))
        add_up(db, [(*each[:4], 1, 0) for each in listed])
        found = select(*(getattr(UnitSum, name) for name in KEY))
        keys = [tuple(row) for row in db.execute(found.order_by(UnitSum.id))]
        assert len(keys) == 5 * 4
        assert keys == sorted(keys)
    assert at_place(db, bloc.path, "grade", date.min, date.max)[OCT] == {"poor": (3, 0), "good": (3, 0)}
