"""Values of many sheets at once are what each sheet gives by itself; one value is taken out of a sheet by the
database; values are ordered as people order them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from models.answers.values import AnswerOf, Sent, order_of, told_by, values_of_each
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.formula_text import parse
from models.platform.journal import canonical
from models.reports.period_forms import FormSheet, filled_each
from models.units.units import Unit
from tests.make import of_year, unit
from tests.models.filling.forms import published
from tests.statements import counted

CHOICES = [{"code": "a", "label": "Có"}, {"code": "b", "label": "Chưa"}]
COLUMNS = [{"code": "n", "kind": "number", "title": "Số"}]
FIELDS: list[dict[str, Any]] = [
    {"code": "members", "kind": "number", "title": "Số đảng viên", "low": "1"},
    {"code": "done", "kind": "pick", "title": "Đã làm", "choices": CHOICES},
    {"code": "why", "kind": "text", "title": "Vì sao", "applies": {"in": ["answer.done", ["b"]]}},
    {"code": "costs", "kind": "table", "title": "Kinh phí", "columns": COLUMNS},
    {"code": "each", "kind": "computed", "title": "Mỗi người", "formula": parse("[costs.n] / [members]")},
    {"code": "held", "kind": "computed", "title": "Số buổi", "formula": parse("{held} + [members]")},
    {"code": "many", "kind": "computed", "title": "Đông", "formula": parse("[members] > 9")},
]
ANSWERS: list[dict[str, str]] = [
    {"members": "3", "done": "a", "why": "giấu", "costs": '[{"n":"6"},{"n":"1"}]'},
    {"members": "12", "done": "b", "why": "thiếu người"},
    {"done": "b"},
    {},
]
EXPLAIN = {
    "at": "members",
    "must": parse("[members] <= 5"),
    "when": None,
    "level": "explain",
    "message": "Vì sao nhiều",
}
YEAR = of_year(2018)


def sheets(db: Session, version: DefinitionVersion, bloc: Unit, more: dict[str, str]) -> list[FormSheet]:
    found = []
    for answers in ANSWERS:
        cell = unit(db, "grassroots_cell", bloc)
        sheet = FormSheet(unit_id=cell.id, path=cell.path, version_id=version.id)
        sheet.starts_on, sheet.ends_on = YEAR.first, YEAR.last
        sheet.answers = canonical(answers | more)
        found.append(sheet)
    db.add_all(found)
    db.flush()
    return found


@pytest.mark.parametrize(
    ("rules", "more"),
    [({}, {}), ({"checks": [EXPLAIN]}, {"members.why": "đông"}), ({"checks": []}, {"members.why": "đông"})],
    ids=["plain", "reasons asked for", "reasons of no rule"],
)
def test_what_is_read_at_once_is_what_each_sheet_gives(
    db: Session, bloc: Unit, rules: dict[str, Any], more: dict[str, str]
) -> None:
    fields = [each | {"required": False} for each in FIELDS]
    version = get_version(db, published(db, bloc, fields=fields, **rules).id)
    rows = sheets(db, version, bloc, more)
    right = [
        values for values, _known in filled_each(db, version, YEAR, [(s, "grassroots_cell") for s in rows])
    ]
    given = [Sent(s.unit_id, "grassroots_cell", s.values) for s in rows]
    assert values_of_each(db, version, YEAR, given) == right
    assert right[0].keys() >= {"each", "held", "many"} and "why" not in right[0], "what it hangs on is read"
    for code in ("members", "why", "each", "held", "many"):
        read = told_by(version, {code})
        some = [
            Sent(*g[:2], {c: v for c, v in g.answers.items() if read is None or c in read}) for g in given
        ]
        one = [values.get(code) for values in values_of_each(db, version, YEAR, some, {code})]
        assert one == [values.get(code) for values in right], code
    with counted(db) as few:
        values_of_each(db, version, YEAR, given[:1])
    with counted(db) as all_:
        values_of_each(db, version, YEAR, given)
    assert len(few) == len(all_)


def test_a_field_is_told_by_what_it_is_made_of_alone(db: Session, bloc: Unit) -> None:
    fields = [each | {"required": False} for each in FIELDS]
    version = published(db, bloc, fields=fields)
    asked = {code: set(told_by(version, {code}) or ()) for code in ("members", "each", "why")}
    assert asked == {"members": {"members"}, "each": {"members", "costs"}, "why": {"why", "done"}}
    assert told_by(version, None) is None


@pytest.mark.parametrize("code", ["members", "members.why", "không có", 'l"ạ'])
def test_the_database_takes_one_value_out_of_a_sheet(db: Session, bloc: Unit, code: str) -> None:
    version = published(db, bloc)
    held = {"members": "12", "members.why": "Nhiều hơn năm trước"}
    cell = unit(db, "grassroots_cell", bloc)
    sheet = FormSheet(unit_id=cell.id, path=cell.path, version_id=version.id, answers=canonical(held))
    sheet.starts_on, sheet.ends_on = YEAR.first, YEAR.last
    db.add(sheet)
    db.flush()
    assert db.scalar(select(AnswerOf(FormSheet.answers, literal(code)))) == held.get(code)


def ordered(kind: str, values: list[str], **more: Any) -> list[str]:
    field = SimpleNamespace(kind=kind, option=more.pop("option", {}), choices=more.pop("choices", ()))
    return sorted(values, key=lambda value: order_of(field, value))


def test_values_are_ordered_as_people_order_them() -> None:
    assert ordered("number", ["10", "9", "100"]) == ["9", "10", "100"]
    assert ordered("decimal", ["2.5", "-1", "10"]) == ["-1", "2.5", "10"]
    assert ordered("percent", ["1/2", "0/0", "1/3", "9/10"]) == ["1/3", "1/2", "9/10", "0/0"]
    assert ordered("date", ["2018-12-01", "2018-02-20", "2017-05-30"])[0] == "2017-05-30"
    assert ordered("month", ["2018-12", "2018-02"]) == ["2018-02", "2018-12"]
    assert ordered("text", ["đ", "e", "d", "ă", "a"]) == ["a", "ă", "d", "đ", "e"]
    choices = [SimpleNamespace(code=c, label=c) for c in ("z", "y", "x")]
    assert ordered("pick", ["x", "y", "z"], choices=choices) == ["z", "y", "x"]
    assert ordered("several", ["x", "z,x", "z,y"], choices=choices) == ["z,y", "z,x", "x"]
    formula = {"formula": parse("[members] > 9")}
    assert ordered("computed", ["no", "yes"], option=formula) == ["yes", "no"]
    assert ordered("computed", ["7/2", "10", "3"], option={"formula": parse("[a] / [b]")}) == [
        "3",
        "7/2",
        "10",
    ]
