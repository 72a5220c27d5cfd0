"""Yearly forms: a rule over twelve months, a table of rows, means
weighted up the tree; a rule that blocks, a stale sheet, who may."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import now
from models.core.errors import Invalid, Refusal
from models.core.periods import Term
from models.definitions.definitions import (
    DefinitionVersion,
    fill,
    get_version,
    new_definition,
    new_draft,
    publish,
)
from models.definitions.formula_text import parse
from models.definitions.in_force import all_in_force
from models.platform.journal import canonical
from models.reports.period_forms import (
    FORMS_CHANGED,
    FormDraft,
    FormSheet,
    answered,
    begin_form,
    fill_form,
    forms_known,
    lacking,
    outcome_of,
    term_figures,
    written,
)
from models.scoring.sheets import Answer, open_sheet, propose, save_answers, vote
from models.totals.of_forms import totals
from models.units.units import Unit
from tests.make import as_, full, meeting, of_year, unit
from tests.statements import counted

COLUMNS = [
    {"code": "work", "kind": "text", "title": "Việc"},
    {"code": "members", "kind": "number", "title": "Số đảng viên"},
    {"code": "score", "kind": "decimal", "title": "Điểm", "total": "mean", "weight": "members"},
]
FIELDS: list[dict[str, Any]] = [
    {"code": "works", "kind": "table", "title": "Việc đã làm", "columns": COLUMNS},
    {"code": "members", "kind": "number", "title": "Số đảng viên", "low": "1"},
    {"code": "content", "kind": "decimal", "title": "Mức hài lòng", "total": "mean", "weight": "members"},
    {"code": "rate", "kind": "percent", "title": "Tỷ lệ hoàn thành"},
    {
        "code": "each",
        "kind": "computed",
        "title": "Bình quân",
        "formula": parse("[works.members] / [members]"),
    },
    {
        "code": "good_year",
        "kind": "computed",
        "title": "Năm tốt",
        "formula": parse("{good} + {fair} = 12 và {good} >= 7 và {average} + {poor} = 0"),
    },
]
RULE = {
    "at": "works",
    "must": parse("[works.members] <= [members] * 12"),
    "when": None,
    "level": "block",
    "message": "Quá số lượt",
}


@pytest.fixture
def version(db: Session, bloc: Unit) -> DefinitionVersion:
    made = new_definition(db, SYSTEM, bloc, "period_form", "year", "Biểu năm", date(2018, 1, 1))
    fill(db, SYSTEM, made, [{"code": "g", "title": "Cả năm", "fields": FIELDS}], {"checks": [RULE]})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)


def filled(
    db: Session, cell: Unit, members: int, content: str, rows: list[dict[str, str]], rate: str
) -> FormSheet:
    sheet = begin_form(db, SYSTEM, cell, of_year(2018))
    typed = {"members": str(members), "content": content, "works": rows, "rate": rate}
    db.flush()
    return sent(db, fill_form(db, SYSTEM, sheet, sheet.row_version, typed))


def sent(db: Session, sheet: FormSheet) -> FormSheet:
    """The sheet as it is sent, whatever it lacks (filling/sending.py judges that)."""
    sheet.answers, sheet.sent_at = canonical(written(db, sheet)), now()
    db.flush()
    FORMS_CHANGED.tell(db, [sheet.id])
    return sheet


def scored(db: Session, cell: Unit, month: int, short: bool = False) -> None:
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, date(2018, month, 1)))
    answers = full(get_version(db, sheet.version_id)) | {"attendance": Answer("b2", note="11/12")}
    answers |= (
        {code: Answer("no", note="x") for code in ("order", "minutes", "secretary_prepares")} if short else {}
    )
    save_answers(db, SYSTEM, sheet, sheet.row_version, answers)
    vote(db, SYSTEM, propose(db, SYSTEM, sheet, sheet.row_version), sheet.row_version, 11, 11)


def test_a_year_is_good_by_the_rule_over_twelve_months(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    cell = unit(db, "grassroots_cell", bloc, members=12)
    sheet = filled(db, cell, 12, "90", [], "1/2")
    for month in range(1, 12):
        scored(db, cell, month, short=month <= 5)
    assert outcome_of(db, sheet)["good_year"] == "no"
    scored(db, cell, 12)
    figures = term_figures(db, sheet)
    assert (figures["good"], figures["fair"]) == (7, 5)
    assert outcome_of(db, sheet)["good_year"] == "yes"


def test_means_are_weighted_and_rates_are_of_sums_up_the_tree(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    one, two = unit(db, "subordinate_cell", committee), unit(db, "subordinate_cell", committee)
    filled(
        db,
        one,
        10,
        "90",
        [{"work": "họp", "members": "5", "score": "8"}, {"work": "thăm", "members": "15", "score": "4"}],
        "1/1",
    )
    filled(db, two, 30, "60", [{"work": "họp", "members": "20", "score": "10"}], "1/3")
    for place in (committee, bloc):
        count, found = totals(db, SYSTEM, place, version, of_year(2018))
        told = {total.field.code: (total.text, total.units) for total in found}
        assert count == 2
        assert (
            told["content"] == ("67,5", 2)
            and told["rate"] == ("2/4 (50%)", 2)
            and told["members"] == ("40", 2)
        )
        assert told["works"][0] == "Việc: họp\nthăm\nhọp; Số đảng viên: 40; Điểm: 7,5"
    assert totals(db, as_("committee_officer", committee), committee, version, of_year(2018))[0] == 2
    with pytest.raises(Refusal, match=r"access\.denied"):
        totals(db, as_("cell_secretary", one), committee, version, of_year(2018))


def test_what_breaks_a_rule_or_is_stale_is_refused(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    sheet = begin_form(db, SYSTEM, cell, of_year(2018))
    db.flush()
    rows = [{"work": "a", "members": "13", "score": "1"}]
    typed = {"members": "1", "content": "5", "works": rows}
    fill_form(db, SYSTEM, sheet, sheet.row_version, typed)
    problems = lacking(db, sheet)
    assert problems["works"].values["message"] == "Quá số lượt", "kept, but not to be sent"
    assert problems["rate"].code == "directive.field_missing" and len(problems) == 2
    db.flush()
    with pytest.raises(Invalid) as told:
        fill_form(
            db, SYSTEM, sheet, sheet.row_version, {"members": "0", "content": "x", "rate": "3/2", "works": []}
        )
    assert {name: refusal.code for name, refusal in told.value.fields.items()} == {
        "members": "field.between",
        "content": "field.decimal",
        "rate": "field.part",
    }
    with pytest.raises(Refusal, match="stale"):
        fill_form(db, SYSTEM, sheet, sheet.row_version - 1, {})
    with pytest.raises(Refusal, match=r"access\.denied"):
        fill_form(db, as_("bloc_secretary", bloc), sheet, sheet.row_version, {})
    with pytest.raises(Refusal, match=r"form\.year"):
        begin_form(db, SYSTEM, cell, of_year(18))
    assert begin_form(db, SYSTEM, cell, of_year(2018)).id == sheet.id
    sent(db, sheet)
    with pytest.raises(Refusal, match=r"form\.sent"):
        fill_form(db, SYSTEM, sheet, sheet.row_version, {})


def test_several_forms_are_in_force_at_once_and_each_is_begun_by_itself(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    cell = unit(db, "grassroots_cell", bloc, members=12)
    second = new_definition(db, SYSTEM, bloc, "period_form", "other", "Biểu thứ hai", date(2018, 1, 1))
    fill(db, SYSTEM, second, [{"code": "g", "title": "Cả năm", "fields": FIELDS[1:2]}], {})
    db.flush()
    db.expire(second)
    assert begin_form(db, SYSTEM, cell, of_year(2018)).version_id == version.id, (
        "one is in force: it need not be named"
    )
    publish(db, SYSTEM, second)
    held = all_in_force(db, "period_form", cell.path, date(2018, 12, 31))
    assert [each.id for each in held] == [second.id, version.id], "in the order of their codes"
    with pytest.raises(Invalid) as several:
        begin_form(db, SYSTEM, cell, of_year(2018))
    assert several.value.fields["form"].code == "field.required"
    sheets = {code: begin_form(db, SYSTEM, cell, of_year(2018), code) for code in ("year", "other")}
    assert {code: sheet.version_id for code, sheet in sheets.items()} == {
        "year": version.id,
        "other": second.id,
    }
    assert begin_form(db, SYSTEM, cell, of_year(2018), "other").id == sheets["other"].id
    newer = new_draft(db, SYSTEM, get_version(db, second.id), date(2018, 6, 1))
    db.flush()
    db.expire(newer)
    publish(db, SYSTEM, newer)
    assert begin_form(db, SYSTEM, cell, of_year(2018), "other").version_id == newer.id, (
        "each form has its newest version"
    )
    assert begin_form(db, SYSTEM, cell, of_year(2018), "year").version_id == version.id
    with pytest.raises(Invalid) as none:
        begin_form(db, SYSTEM, cell, of_year(2017), "year")
    assert none.value.fields["form"].code == "definition.none"
    own = new_definition(db, SYSTEM, cell, "period_form", "year", "Biểu riêng", date(2018, 1, 1))
    fill(db, SYSTEM, own, [{"code": "g", "title": "Cả năm", "fields": FIELDS[1:2]}], {})
    db.flush()
    db.expire(own)
    publish(db, SYSTEM, own)
    assert begin_form(db, SYSTEM, cell, of_year(2018), "year").version_id == own.id, (
        "the nearest issuer's of that code"
    )
    assert forms_known(db) == {"year": ("Biểu riêng", "year"), "other": ("Biểu thứ hai", "year")}


@pytest.mark.parametrize(
    ("kind", "day", "owed"),
    [("month", date(2018, 11, 30), 1), ("quarter", date(2018, 11, 1), 3), ("half", date(2018, 11, 1), 6)],
)
def test_a_form_of_a_shorter_period_has_the_figures_of_its_months(
    db: Session, bloc: Unit, version: DefinitionVersion, kind: str, day: date, owed: int
) -> None:
    cell = unit(db, "grassroots_cell", bloc, members=12)
    made = new_definition(db, SYSTEM, bloc, "period_form", "short", "Biểu ngắn", date(2018, 1, 1))
    fields = [FIELDS[1], {"code": "met", "kind": "computed", "title": "Đã họp", "formula": parse("{held}")}]
    fill(db, SYSTEM, made, [{"code": "g", "title": "Kỳ", "fields": fields}], {"period": kind})
    db.flush()
    db.expire(made)
    publish(db, SYSTEM, made)
    for month in (8, 10, 11, 12):
        meeting(db, cell, date(2018, month, 1))
    term = Term.of(kind, day)
    assert begin_form(db, SYSTEM, cell, of_year(2018)).version_id == version.id, "the only one of a year"
    sheet = begin_form(db, SYSTEM, cell, term)
    assert sheet.version_id == made.id and sheet.term == term
    assert begin_form(db, SYSTEM, cell, term, "short").id == sheet.id
    assert begin_form(db, SYSTEM, cell, Term.of(kind, date(2018, 5, 1))).id != sheet.id
    figures = term_figures(db, sheet)
    held = {"month": 1, "quarter": 3, "half": 4}[kind]
    assert (figures["owed"], figures["held"], figures["members"]) == (owed, held, 12)
    sent(db, fill_form(db, SYSTEM, sheet, sheet.row_version, {"members": "12"}))
    assert outcome_of(db, sheet)["met"] == str(held)
    count, found = totals(db, SYSTEM, bloc, get_version(db, made.id), term)
    assert count == 1 and {each.field.code: each.text for each in found}["members"] == "12"
    with pytest.raises(Invalid) as other:
        begin_form(db, SYSTEM, cell, of_year(2018), "short")
    assert other.value.fields["part"].code == f"form.of_{kind}"
    with pytest.raises(Invalid) as whole:
        begin_form(db, SYSTEM, cell, term, "year")
    assert whole.value.fields["part"].code == "form.of_year"


def test_a_form_of_no_known_period_is_not_published(db: Session, bloc: Unit) -> None:
    made = new_definition(db, SYSTEM, bloc, "period_form", "short", "Biểu lạ", date(2018, 1, 1))
    fill(db, SYSTEM, made, [{"code": "g", "title": "Kỳ", "fields": [FIELDS[1]]}], {"period": "decade"})
    db.flush()
    db.expire(made)
    with pytest.raises(Invalid) as refused:
        publish(db, SYSTEM, made)
    assert refused.value.fields["period"].code == "field.choice"


def test_every_unit_s_answers_stand_in_the_order_of_units_in_as_many_statements_as_one_s(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    sent = []
    for number in range(3):
        cell = unit(db, "subordinate_cell", committee, f"Chi bộ {number}")
        filled(db, cell, 10 + number, "90", [], "1/1")
        db.flush()
        db.expire_all()
        with counted(db) as statements:
            found = answered(db, SYSTEM, bloc, version, of_year(2018))
        sent.append(len(statements))
    assert [(row.unit, row.above, row.values["members"]) for row in found] == [
        (f"Chi bộ {number}", committee.name, str(10 + number)) for number in range(3)
    ]
    assert all(row.sent_at is not None and "good_year" in row.values for row in found)
    assert sent[1] == sent[2], "whatever their number"
    with pytest.raises(Refusal, match=r"access\.denied"):
        answered(db, as_("cell_secretary", cell), committee, version, of_year(2018))


def test_a_draft_of_before_with_letters_that_no_file_can_show_is_not_sent(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    sheet = begin_form(db, SYSTEM, unit(db, "grassroots_cell", bloc), of_year(2018))
    db.flush()
    rows = [{"work": "a", "members": "1", "score": "1"}]
    fill_form(db, SYSTEM, sheet, sheet.row_version, {"members": "1", "content": "5", "works": rows})
    draft = db.scalars(select(FormDraft).where(FormDraft.sheet_id == sheet.id)).one()
    draft.answers = canonical(json.loads(draft.answers) | {"works": '[{"work":"漢"}]'})
    db.flush()
    assert lacking(db, sheet)["works"].code == "rule.letter"
