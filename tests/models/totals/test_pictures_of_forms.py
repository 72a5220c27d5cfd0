"""What a field of a form came to in the last periods and by each answer, from rows of places alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Refusal
from models.core.periods import Term
from models.definitions.definitions import DefinitionVersion, Field, get_version
from models.definitions.formula_text import parse
from models.totals.of_forms import at_place
from models.totals.pictures_of_forms import by_value, drawn_fields, over_periods, terms_before
from models.units.units import Unit
from tests.make import as_, unit
from tests.models.filling.forms import published, renewed, sent_in
from tests.statements import counted

CHOICES = [{"code": "b", "label": "Chưa"}, {"code": "a", "label": "Có"}, {"code": "c", "label": "Đang làm"}]
FIELDS: list[dict[str, Any]] = [
    {"code": "members", "kind": "number", "title": "Số đảng viên"},
    {"code": "done", "kind": "pick", "title": "Đã làm", "choices": CHOICES},
    {"code": "on", "kind": "date", "title": "Ngày", "total": "max"},
    {"code": "told", "kind": "text", "title": "Nhận xét"},
    {"code": "apart", "kind": "number", "title": "Không tổng hợp", "total": "none"},
    {"code": "half", "kind": "computed", "title": "Một nửa", "formula": parse("[members] / 2")},
    {"code": "many", "kind": "computed", "title": "Đông", "formula": parse("[members] > 9")},
]
TERMS = [Term(date(2019, month, 1), 1) for month in (1, 2, 3)]


@pytest.fixture
def version(db: Session, bloc: Unit) -> DefinitionVersion:
    set_clock(datetime(2019, 4, 10, 3, tzinfo=UTC))
    made = published(db, bloc, fields=[each | {"required": False} for each in FIELDS], period="month")
    return get_version(db, made.id)


def of(version: DefinitionVersion, code: str) -> Field:
    return next(field for field in version.fields if field.code == code)


def test_fields_that_come_to_a_number_or_are_counted_are_drawn(version: DefinitionVersion) -> None:
    assert [field.code for field in drawn_fields(version)] == ["members", "done", "half", "many"]


def test_the_last_periods_of_each_kind() -> None:
    assert [term.first.month for term in terms_before(TERMS[1], 4)] == [11, 12, 1, 2]
    year = terms_before(Term(date(2019, 1, 1), 12), 3)
    assert [(term.first.year, term.months) for term in year] == [(2017, 12), (2018, 12), (2019, 12)]
    assert terms_before(Term(date(2019, 2, 3), 0)) == [Term(date(2019, 2, 3), 0)]


def test_a_field_over_periods_in_whichever_version_it_was_asked(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    one, two = (unit(db, "subordinate_cell", committee) for _ in range(2))
    sent_in(db, one, TERMS[0], members="3", done="a")
    sent_in(db, two, TERMS[0], members="4", done="a")
    sent_in(db, one, TERMS[2], members="10", done="b")
    newer = get_version(db, renewed(db, version).id)
    sent_in(db, two, TERMS[2], members="5", done="a")
    found = over_periods(db, SYSTEM, bloc, of(newer, "members"), TERMS)
    assert [(each.number, each.units) for each in found] == [(7, 2), (None, 0), (15, 2)]
    done = over_periods(db, SYSTEM, bloc, of(version, "done"), TERMS)
    assert [each.part.get("counts", {}) for each in done] == [{"a": 2}, {}, {"a": 1, "b": 1}]
    half = over_periods(db, SYSTEM, bloc, of(newer, "half"), TERMS)
    assert [each.number for each in half] == [3.5, None, 2.5], "of the newest version that was answered"
    below = over_periods(db, SYSTEM, two, of(newer, "members"), TERMS)
    assert [each.number for each in below] == [4, None, 5]
    with pytest.raises(Refusal, match=r"access\.denied"):
        over_periods(db, as_("cell_secretary", one), committee, of(newer, "members"), TERMS)


def test_each_value_that_is_offered_stands_there_in_the_order_of_the_form(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    for n, done in enumerate("aab"):
        sent_in(db, unit(db, "grassroots_cell", bloc), TERMS[0], members=str(n + 8), done=done)
    _count, parts = at_place(db, bloc.path, version, TERMS[0])
    found = by_value(of(version, "done"), parts["done"], ["b", "a", "c"])
    assert [(each.code, each.n) for each in found] == [("b", 1), ("a", 2), ("c", 0)]
    assert [(e.code, e.n) for e in by_value(of(version, "many"), parts["many"], ["yes", "no"])] == [
        ("yes", 1),
        ("no", 2),
    ]
    assert [(e.code, e.n) for e in by_value(of(version, "done"), parts["done"], [])] == [("a", 2), ("b", 1)]


def test_statements_do_not_grow_with_what_stands_below(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee, asked = unit(db, "grassroots_committee", bloc), []
    for n in range(1, 4):
        for _ in range(n):
            sent_in(db, unit(db, "subordinate_cell", committee), TERMS[0], members="1")
        db.expire_all()
        field = of(get_version(db, version.id), "members")
        with counted(db) as statements:
            over_periods(db, SYSTEM, bloc, field, TERMS)
        asked.append(len(statements))
    assert asked[0] == asked[1] == asked[2]
