"""A unit list and accounts at once: every problem at its row and column, parents in any order, the same list twice changes nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access import SYSTEM
from models.errors import Refusal
from models.imports import import_people, import_units, plan_people, plan_units
from models.units import headcounts_on, tree_on
from tests.make import as_, unit

Row = tuple[int, dict[str, Any]]
ON = date(2018, 1, 1)


def line(number: int, code: str, kind: str, parent: str = "", **more: Any) -> Row:
    """A row of a unit list."""
    return number, {"code": code, "name": f"Tổ chức {code}", "kind": kind, "parent": parent, "founded_on": ON} | more


LIST = [
    line(2, "X.1", "Chi bộ trực thuộc", "X", members=12),
    line(3, "X", "đảng bộ cơ sở", "K9"),
    line(4, "K9", "Đảng bộ Khối"),
    line(5, "Y", "Grassroots cell", "K9", members=7),
]


def test_parents_may_stand_below_their_children(db: Session) -> None:
    made = {made.code: made for made in import_units(db, SYSTEM, LIST)}
    assert tree_on(db, made["K9"].path, ON)[0].unit_id == made["K9"].id
    assert made["X.1"].path == f"{made['K9'].id}.{made['X'].id}.{made['X.1'].id}."
    assert headcounts_on(db, made["K9"].path, ON) == {made["X.1"].id: 12, made["Y"].id: 7}


def test_the_same_list_twice_changes_nothing(db: Session) -> None:
    import_units(db, SYSTEM, LIST)
    plan = plan_units(db, SYSTEM, LIST)
    assert (len(plan.known), plan.new, plan.problems) == (4, [], [])
    assert import_units(db, SYSTEM, LIST) == []


def test_every_problem_is_told_at_once_at_its_row_and_column(db: Session) -> None:
    rows = [
        line(2, "K9", "Đảng bộ Khối"),
        line(3, "A", "Câu lạc bộ", "K9"),
        line(4, "B", "Chi bộ cơ sở", "nowhere"),
        line(5, "C", "Chi bộ cơ sở", "K9"),
        line(6, "D", "Chi bộ trực thuộc", "C"),
        line(8, "C", "Chi bộ cơ sở", "K9"),
        line(7, "E", "Chi bộ cơ sở", "K9", founded_on=date(2100, 1, 1)),
    ]
    told = {(p.row, p.column, p.refusal.code) for p in plan_units(db, SYSTEM, rows).problems}
    assert told == {
        (3, "kind", "unit.kind"),
        (8, "code", "unit.code_twice"),
        (4, "parent", "unit.parent_unknown"),
        (6, "parent", "unit.under_cell"),
        (7, "founded_on", "unit.future"),
    }
    with pytest.raises(Refusal, match=r"import\.problems"):
        import_units(db, SYSTEM, rows)


def test_a_ring_of_parents_is_refused(db: Session) -> None:
    rows = [line(2, "P", "Đảng bộ cơ sở", "Q"), line(3, "Q", "Đảng bộ cơ sở", "P")]
    assert {p.refusal.code for p in plan_units(db, SYSTEM, rows).problems} == {"unit.into_itself"}


def test_a_bloc_founds_under_itself_only(db: Session) -> None:
    own, foreign = unit(db, "bloc"), unit(db, "bloc")
    by = as_("board_officer", own)
    rows = [line(2, "N1", "Chi bộ cơ sở", own.code), line(3, "N2", "Chi bộ cơ sở", foreign.code), line(4, "N3", "Đảng bộ Khối")]
    told = {(p.row, p.refusal.code) for p in plan_units(db, by, rows).problems}
    assert told == {(3, "access.denied"), (4, "unit.parent_needed")}


def test_accounts_come_with_their_posts(db: Session) -> None:
    cell = unit(db, "grassroots_cell", unit(db, "bloc"))
    good = {"name": "Lý Thu Hà", "login": "ha.ly", "role": "cell_clerk", "unit": cell.code}
    rows = [(2, good), (3, good | {"login": "x.y", "role": "board_head"}), (4, good | {"unit": "no"}), (5, good | {"login": "HA.LY"})]
    told = {(p.row, p.column) for p in plan_people(db, SYSTEM, rows).problems}
    assert told == {(3, "role"), (4, "unit"), (4, "login"), (5, "login")}
    assert [account.login for account in import_people(db, SYSTEM, rows[:1])] == ["ha.ly"]
    assert (2, "login") in {(p.row, p.column) for p in plan_people(db, SYSTEM, rows[:1]).problems}
