"""Lists of units brought in: parents before children, every problem at once, all or nothing, by branch,
twice the same changes nothing; the preview keeps the list's order and names each unit's own superior."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.imports.plan import CHANGED, NEW, SAME, Row
from models.imports.units import bring_units, plan_units
from models.meetings.locks import lock
from models.platform.settings import change_setting
from models.reports.content import report_of
from models.units.acts import Decision, dissolve
from models.units.members import headcounts_on
from models.units.units import Unit, tree_on
from tests.make import as_, unit

ON = date(2018, 1, 1)


def line(number: int, code: str, kind: str, parent: str = "", **more: Any) -> Row:
    """A row of a unit list."""
    return number, {
        "code": code,
        "name": f"Tổ chức {code}",
        "kind": kind,
        "parent": parent,
        "founded_on": ON,
    } | more


LIST = [
    line(2, "X.1", "Chi bộ trực thuộc", "X", members=12),
    line(3, "X", "đảng bộ cơ sở", "K9"),
    line(4, "K9", "Đảng bộ Khối"),
    line(5, "Y", "Grassroots cell", "K9", members=7),
]


def brought(db: Session, rows: list[Row], per_unit: bool = False) -> list[Unit]:
    return bring_units(db, SYSTEM, plan_units(db, SYSTEM, rows).take(per_unit))


def test_parents_may_stand_below_their_children(db: Session) -> None:
    made = {made.code: made for made in brought(db, LIST)}
    assert tree_on(db, made["K9"].path, ON)[0].unit_id == made["K9"].id
    assert made["X.1"].path == f"{made['K9'].id}.{made['X'].id}.{made['X.1'].id}."
    assert headcounts_on(db, made["K9"].path, ON) == {made["X.1"].id: 12, made["Y"].id: 7}


def test_the_same_list_twice_changes_nothing(db: Session) -> None:
    brought(db, LIST)
    plan = plan_units(db, SYSTEM, LIST)
    assert (plan.count(SAME), plan.count(NEW), plan.problems) == (4, 0, [])
    with pytest.raises(Refusal, match=r"import\.nothing"):
        plan.take(per_unit=False)


def test_members_and_contact_change_and_what_a_decision_changes_is_refused(db: Session) -> None:
    brought(db, LIST)
    rows = [
        line(2, "Y", "Chi bộ cơ sở", "K9", members=9, contact="024"),
        line(3, "X", "Đảng bộ cơ sở", "K9", name="Tên khác"),
    ]
    plan = plan_units(db, SYSTEM, rows)
    assert [(row.what, row.was) for row in plan.rows] == [(CHANGED, {"members": 7, "contact": ""})]
    assert [(p.row, p.column, p.refusal.code) for p in plan.problems] == [(3, "name", "import.dated")]
    changed = bring_units(db, SYSTEM, plan.take(per_unit=True))
    assert [(u.code, u.contact) for u in changed] == [("Y", "024")]


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
    plan = plan_units(db, SYSTEM, rows)
    assert {(p.row, p.column, p.refusal.code) for p in plan.problems} == {
        (3, "kind", "unit.kind"),
        (8, "code", "unit.code_twice"),
        (4, "parent", "unit.parent_unknown"),
        (6, "parent", "unit.under_cell"),
        (7, "founded_on", "unit.future"),
    }
    with pytest.raises(Refusal, match=r"import\.problems"):
        plan.take(per_unit=False)


def test_a_branch_without_problems_comes_in_where_the_officer_chooses(db: Session) -> None:
    brought(db, [line(2, "K9", "Đảng bộ Khối")])
    rows = [
        line(2, "A", "Đảng bộ cơ sở", "K9"),
        line(3, "A1", "Chi bộ trực thuộc", "A"),
        line(4, "A2", "Đoàn", "A"),
        line(5, "B", "Chi bộ cơ sở", "K9"),
    ]
    assert [u.code for u in brought(db, rows, per_unit=True)] == ["B"]
    assert db.scalar(select(Unit.id).where(Unit.code.in_(["A", "A1", "A2"]))) is None


def test_a_ring_of_parents_is_refused(db: Session) -> None:
    rows = [line(2, "P", "Đảng bộ cơ sở", "Q"), line(3, "Q", "Đảng bộ cơ sở", "P")]
    assert {p.refusal.code for p in plan_units(db, SYSTEM, rows).problems} == {"unit.into_itself"}


def test_a_bloc_founds_under_itself_only(db: Session) -> None:
    own, foreign = unit(db, "bloc"), unit(db, "bloc")
    by = as_("board_officer", own)
    rows = [
        line(2, "N1", "Chi bộ cơ sở", own.code),
        line(3, "N2", "Chi bộ cơ sở", foreign.code),
        line(4, "N3", "Đảng bộ Khối"),
    ]
    told = {(p.row, p.refusal.code) for p in plan_units(db, by, rows).problems}
    assert told == {(3, "access.denied"), (4, "unit.parent_needed")}
    with open_session(db.connection(), by) as mine:
        known = plan_units(mine, by, [line(2, foreign.code, "Đảng bộ Khối", members=3)])
    assert [(p.column, p.refusal.code) for p in known.problems] == [("code", "import.not_yours")]


def test_the_preview_keeps_the_lists_order_and_names_each_units_own_superior(db: Session) -> None:
    plan = plan_units(db, SYSTEM, LIST)
    assert [(row.row, row.about, row.unit) for row in plan.rows] == [
        (2, "X.1", "K9"),
        (3, "X", "K9"),
        (4, "K9", "K9"),
        (5, "Y", "K9"),
    ]
    assert [row.shown.get("parent") for row in plan.rows] == [
        "Tổ chức X (X)",
        "Tổ chức K9 (K9)",
        None,
        "Tổ chức K9 (K9)",
    ]
    assert (plan.ready, plan.waiting) == (4, 0)


def test_units_are_counted_not_the_branches_they_come_in_with(db: Session) -> None:
    brought(db, [line(2, "K9", "Đảng bộ Khối")])
    rows = [
        line(2, "A", "Đảng bộ cơ sở", "K9"),
        line(3, "A1", "Chi bộ trực thuộc", "A"),
        line(4, "A2", "Đoàn", "A"),
        line(5, "B", "Chi bộ cơ sở", "K9"),
        line(6, "C", "Chi bộ cơ sở", "K9"),
    ]
    plan = plan_units(db, SYSTEM, rows)
    assert (plan.count(NEW), plan.ready, plan.waiting) == (4, 2, 3)


def test_a_day_that_is_not_told_is_its_superiors_or_the_offices_first_and_is_shown(db: Session) -> None:
    change_setting(db, SYSTEM, "in_use_from", "2018-Q4")
    rows = [
        line(2, "K9", "Đảng bộ Khối", founded_on=None),
        line(3, "X", "Đảng bộ cơ sở", "K9", founded_on=date(2018, 11, 5)),
        line(4, "X.1", "Chi bộ trực thuộc", "X", founded_on=None),
        line(5, "Y", "Chi bộ cơ sở", "K9", founded_on=None),
    ]
    plan = plan_units(db, SYSTEM, rows)
    assert plan.proposed == {"2018-10-01": ["K9", "Y"], "2018-11-05": ["X.1"]}
    assert plan.rows[2].shown["founded_on"] == date(2018, 11, 5)
    made = {made.code: made for made in bring_units(db, SYSTEM, plan.take(per_unit=False))}
    assert {code: each.founded_on.isoformat() for code, each in made.items()} == {
        "K9": "2018-10-01",
        "X": "2018-11-05",
        "X.1": "2018-11-05",
        "Y": "2018-10-01",
    }
    assert made["K9"].in_use_from == date(2018, 10, 1)


def test_what_the_act_would_refuse_the_preview_refuses(db: Session) -> None:
    rows = [
        line(2, "K9", "Đảng bộ Khối", founded_on=date(2018, 6, 1)),
        line(3, "X", "Chi bộ cơ sở", "K9", founded_on=date(2018, 5, 31)),
        line(4, "Y", "Chi bộ cơ sở", "K9", members=100_001, name="x" * 201, contact="x" * 201),
        line(5, "Z" * 41, "Chi bộ cơ sở", "K9", founded_on=today()),
    ]
    told = {(p.row, p.column, p.refusal.code) for p in plan_units(db, SYSTEM, rows).problems}
    assert told == {
        (3, "founded_on", "unit.before_parent"),
        (4, "founded_on", "unit.before_parent"),
        (4, "members", "unit.members"),
        (4, "name", "field.long"),
        (4, "contact", "field.long"),
        (5, "code", "field.long"),
    }
    brought(db, rows[:1])
    again = plan_units(db, SYSTEM, [line(2, "K9", "Đảng bộ Khối", founded_on=None, members=100_001)])
    assert [p.refusal.code for p in again.problems] == ["unit.members"]


def test_under_what_is_dissolved_or_in_a_quarter_that_is_reported_nothing_is_founded(db: Session) -> None:
    """The act refuses both (units/acts.py): the preview names the rows, before anything is brought in."""
    made = {each.code: each for each in brought(db, LIST)}
    dissolve(db, SYSTEM, made["X.1"], Decision(date(2018, 7, 1)))
    dissolve(db, SYSTEM, made["X"], Decision(date(2018, 7, 1)))
    quarter = Quarter(2018, 3)
    lock(db, report_of(db, SYSTEM, made["K9"], quarter).id, quarter.first, [made["K9"].id])
    rows = [
        line(2, "A", "Chi bộ trực thuộc", "X", founded_on=None),
        line(3, "B", "Đảng bộ cơ sở", "K9", founded_on=None),
        line(4, "B.1", "Chi bộ trực thuộc", "B", founded_on=date(2018, 9, 30)),
        line(5, "C", "Chi bộ cơ sở", "K9", founded_on=date(2018, 10, 1)),
    ]
    plan = plan_units(db, SYSTEM, rows)
    assert {(p.row, p.column, p.refusal.code) for p in plan.problems} == {
        (2, "parent", "unit.dissolved"),
        (2, "founded_on", "unit.quarter_locked"),
        (3, "founded_on", "unit.quarter_locked"),
        (4, "founded_on", "unit.quarter_locked"),
    }
    assert [each.code for each in brought(db, rows[3:])] == ["C"]


def test_codes_of_a_list_are_read_as_they_were_meant(db: Session) -> None:
    """In other letters it is the same unit: as a row and as a superior, of the office and of the list."""
    brought(db, [line(2, "ĐU01", "Đảng bộ Khối")])
    rows = [
        line(2, "\u00d0u01", "Đảng bộ Khối", name="tổ chức đu01", contact="024"),
        line(3, "CB–01", "Đảng bộ cơ sở", "\u0189u01"),
        line(4, "X", "Chi bộ trực thuộc", "cb-01"),
        line(5, "cb-01", "Đảng bộ cơ sở", "ĐU01"),
    ]
    plan = plan_units(db, SYSTEM, rows)
    told = [(p.row, p.column, p.refusal.code, p.refusal.values.get("code")) for p in plan.problems]
    assert told == [(5, "code", "unit.code_twice", "CB–01")]
    assert [(row.row, row.what, row.unit) for row in plan.rows] == [
        (2, CHANGED, "ĐU01"),
        (3, NEW, "CB–01"),
        (4, NEW, "CB–01"),
    ]
    made = {each.code: each for each in brought(db, rows[:3])}
    assert set(made) == {"ĐU01", "CB–01", "X"}, "kept as typed, and as the office has it"
    assert made["X"].path == f"{made['CB–01'].path}{made['X'].id}." and made["ĐU01"].contact == "024"
    again = plan_units(db, SYSTEM, rows[:3])
    assert (again.count(SAME), again.problems) == (3, [])


def test_a_unit_called_as_another_beside_it_is_asked_back_in_a_list(db: Session) -> None:
    brought(db, [line(2, "K9", "Đảng bộ Khối"), line(3, "Y", "Chi bộ cơ sở", "K9", name="Chi bộ Thúy Hòa")])
    cell = "Chi bộ cơ sở"
    rows = [
        line(2, "Z1", cell, "K9", name="CHI BỘ THUÝ HOÀ"),
        line(3, "Z2", cell, "K9", name="Chi bộ Mới"),
        line(4, "Z3", cell, "k9", name="chi bộ  mới"),
        line(5, "Z4", cell, "", name="Chi bộ Mới"),
        line(6, "Y", cell, "K9", name="chi bộ thuý hoà"),
    ]
    plan = plan_units(db, SYSTEM, rows)
    told = {p.row: (p.column, p.refusal.values) for p in plan.problems if p.refusal.code == "unit.twin"}
    assert told == {
        2: ("name", {"code": "Y", "name": "Chi bộ Thúy Hòa"}),
        3: ("name", {"code": "Z3", "name": "chi bộ mới"}),
        4: ("name", {"code": "Z2", "name": "Chi bộ Mới"}),
    }
    assert (6, SAME) in [(row.row, row.what) for row in plan.rows], (
        "its own name in other letters is no change"
    )


def test_texts_a_unit_cannot_bear_are_told_before_anything_is_brought_in(db: Session) -> None:
    brought(db, LIST)
    rows = [
        line(2, "Z", "Chi bộ cơ sở", "K9", name="Chi\u202ebộ"),
        line(3, "Z2", "Chi bộ cơ sở", "K9", name=""),
        line(4, "Z3", "Chi bộ cơ sở", "K9", contact="9" * 201),
        line(5, "Y", "Chi bộ cơ sở", "K9", contact="09\u202e12"),
    ]
    plan = plan_units(db, SYSTEM, rows)
    assert [(p.row, p.column, p.refusal.code) for p in plan.problems] == [
        (2, "name", "field.unseen"),
        (3, "name", "field.required"),
        (4, "contact", "field.long"),
        (5, "contact", "field.unseen"),
    ]
    assert plan.rows == []
