"""Lists brought in: parents before children, every problem at once,
all or nothing, by branch or unit, twice the same changes nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.definitions.definitions import fill, get_version, new_definition, publish
from models.imports.lists import (
    bring_narrative,
    bring_people,
    bring_units,
    plan_narrative,
    plan_people,
    plan_units,
)
from models.imports.plan import CHANGED, NEW, SAME, Row
from models.people.people import enrol
from models.reports.content import narrative, report_of
from models.units.units import Unit, headcounts_on, tree_on
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


def test_accounts_come_with_their_posts_and_a_person_may_hold_two(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell, other = unit(db, "grassroots_cell", bloc), unit(db, "grassroots_cell", bloc)
    good = {"name": "Lý Thu Hà", "login": "ha.ly", "role": "cell_clerk", "unit": cell.code}
    rows = [
        (2, good),
        (3, good | {"login": "x.y", "role": "board_head"}),
        (4, good | {"unit": "no"}),
        (5, good | {"login": "HA.LY"}),
    ]
    rows += [(6, good | {"unit": other.code}), (7, good | {"name": "Người khác", "role": "cell_member"})]
    told = {(p.row, p.column) for p in plan_people(db, SYSTEM, rows).problems}
    assert told == {(3, "role"), (4, "unit"), (5, "login"), (7, "name")}
    assert [
        a.login for a in bring_people(db, SYSTEM, plan_people(db, SYSTEM, [rows[0], rows[4]]).take(False))
    ] == ["ha.ly"]
    again = plan_people(db, SYSTEM, [rows[0], rows[4], (7, good | {"role": "cell_member"})])
    assert [row.what for row in again.rows] == [SAME, SAME, CHANGED]
    assert bring_people(db, SYSTEM, again.take(False)) == []


def test_a_login_of_somebody_foreign_is_taken(db: Session) -> None:
    own, foreign = unit(db, "bloc"), unit(db, "bloc")
    cell = unit(db, "grassroots_cell", own)
    enrol(db, SYSTEM, name="Ai đó", login="ai.do", unit=foreign)
    by = as_("board_officer", own)
    with open_session(db.connection(), by) as mine:
        plan = plan_people(
            mine, by, [(2, {"name": "Ai đó", "login": "ai.do", "role": "cell_clerk", "unit": cell.code})]
        )
    assert [(p.column, p.refusal.code) for p in plan.problems] == [("login", "account.login_taken")]


def test_a_workbook_names_no_kept_file(db: Session) -> None:
    bloc = unit(db, "bloc")
    form = new_definition(db, SYSTEM, bloc, "report_form", "filed", "Mẫu có tệp", date(2018, 10, 1))
    fill(
        db,
        SYSTEM,
        form,
        [{"code": "g", "title": "Nhóm", "fields": [{"code": "proof", "kind": "file", "title": "Tệp"}]}],
        {},
    )
    db.flush()
    db.expire(form)
    publish(db, SYSTEM, form)
    cell = unit(db, "grassroots_cell", bloc)
    forged: list[Row] = [
        (5, {"unit": cell.code, "quarter": Quarter(2018, 4), "code": "proof", "text": f"{'0' * 64}:a.pdf"})
    ]
    plan = plan_narrative(db, SYSTEM, forged)
    assert [(p.column, p.refusal.code) for p in plan.problems] == [("text", "field.file")] and not plan.rows


def test_a_narrative_comes_in_field_by_field_and_not_into_a_closed_report(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell, quarter = unit(db, "grassroots_cell", bloc), Quarter(2018, 4)
    report = report_of(db, SYSTEM, cell, quarter)
    codes = [field.code for field in get_version(db, report.form_version_id).fields]
    rows = [
        (n, {"unit": cell.code, "quarter": quarter, "code": code, "text": f"Nội dung {n}"})
        for n, code in enumerate(codes, 5)
    ]
    assert plan_narrative(db, SYSTEM, rows).count(NEW) == len(codes)
    bring_narrative(db, SYSTEM, plan_narrative(db, SYSTEM, rows).take(False))
    assert narrative(db, report)[codes[0]] == "Nội dung 5"
    assert plan_narrative(db, SYSTEM, rows).count(SAME) == len(codes)
    gone = [(5, {"unit": cell.code, "quarter": quarter, "code": "no_more", "text": "x"})]
    assert [p.refusal.code for p in plan_narrative(db, SYSTEM, gone).problems] == ["import.no_item"]
    stranger = as_("cell_secretary", unit(db, "grassroots_cell", bloc))
    assert [p.refusal.code for p in plan_narrative(db, stranger, rows).problems] == ["import.not_yours"]
