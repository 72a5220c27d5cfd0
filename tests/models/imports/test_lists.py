"""Lists of accounts and narratives brought in: every problem at once, all or nothing."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.definitions.definitions import fill, get_version, new_definition, publish
from models.definitions.kinds import KINDS
from models.imports.lists import (
    bring_narrative,
    bring_people,
    plan_narrative,
    plan_people,
)
from models.imports.plan import CHANGED, NEW, SAME, Row
from models.people.people import begin_post, enrol
from models.reports.content import narrative, report_of
from models.units.acts import establish
from tests.make import LONG_AGO, as_, unit


def test_nobody_brings_in_a_post_for_themselves(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell, other = unit(db, "grassroots_cell", bloc), unit(db, "grassroots_cell", bloc)
    account = enrol(db, SYSTEM, name="Lý Thu Hà", login="ha.ly", unit=cell)
    begin_post(db, SYSTEM, account.person, "cell_clerk", cell, LONG_AGO)
    by = as_("board_officer", bloc, account.id)
    by.person_id = account.person_id
    row = {"name": "Lý Thu Hà", "login": "ha.ly", "role": "cell_clerk", "unit": other.code}
    told = [(p.column, p.refusal.code) for p in plan_people(db, by, [(2, row)]).problems]
    assert told == [("login", "post.own")]
    assert plan_people(db, by, [(2, row | {"unit": cell.code})]).problems == [], "held already: nothing given"


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
    form = get_version(db, report.form_version_id)
    codes = [field.code for field in form.fields if KINDS[field.kind].filled]
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


def test_units_logins_and_names_are_read_as_they_were_meant(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell = establish(
        db, SYSTEM, parent=bloc, kind_code="grassroots_cell", name="Chi bộ Một", code="ĐU01", on=LONG_AGO
    )
    row = {"name": "Lý Thúy Hòa", "login": "hoa.ly", "role": "cell_clerk", "unit": "\u0189u01"}
    made = bring_people(db, SYSTEM, plan_people(db, SYSTEM, [(2, row)]).take(False))
    assert [(a.login, a.path) for a in made] == [("hoa.ly", cell.path)]
    again = [
        (2, row | {"name": "LÝ THUÝ HOÀ", "login": "ＨＯＡ.LY", "unit": "\u00f0U01"}),
        (3, row | {"unit": "đu01"}),
    ]
    plan = plan_people(db, SYSTEM, again)
    assert [(each.row, each.what, each.unit) for each in plan.rows] == [(2, SAME, "ĐU01")]
    assert [(p.row, p.column, p.refusal.code, p.unit) for p in plan.problems] == [
        (3, "login", "import.twice", "ĐU01")
    ]
    typed = [(2, {"unit": "đU01", "quarter": Quarter(2018, 4), "code": "shortcomings", "text": "Chưa đều"})]
    assert bring_narrative(db, SYSTEM, plan_narrative(db, SYSTEM, typed).take(False))[0].unit_id == cell.id
