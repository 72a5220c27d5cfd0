"""Who fills a form of a period in and by when: pure rules, what they refuse, and who may begin one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.audience import Audience, audience_of, check_asked
from models.core.base import now, today
from models.core.errors import Checks, Invalid, Refusal
from models.core.periods import Quarter, Term
from models.definitions.definitions import get_version
from models.definitions.formula_text import parse
from models.reports.period_forms import FORMS_CHANGED, begin_form, counted_in
from models.totals.folding import astray
from models.totals.of_forms import totals
from models.units.units import Unit
from tests.make import QUARTER, unit
from tests.models.filling.forms import FIELDS, YEAR, published

MONTHS = [Term(date(2018, month, 1), 1) for month in (10, 11, 12)]


@pytest.mark.parametrize(
    ("period", "quarter", "terms"),
    [
        ("month", QUARTER, MONTHS),
        ("quarter", QUARTER, [Term(date(2018, 10, 1), 3)]),
        ("half", QUARTER, [Term(date(2018, 7, 1), 6)]),
        ("half", Quarter(2018, 2), [Term(date(2018, 1, 1), 6)]),
        ("half", Quarter(2018, 3), []),
        ("year", QUARTER, [Term(date(2018, 1, 1), 12)]),
        ("year", Quarter(2018, 1), []),
        ("occasion", QUARTER, []),
    ],
)
def test_a_period_is_owed_in_the_quarter_in_which_it_ends(
    period: str, quarter: Quarter, terms: list[Term]
) -> None:
    assert Audience(period).terms(quarter) == terms


def test_what_is_asked_for_once_is_owed_in_the_quarter_of_its_day() -> None:
    once = Audience("once", due_on=date(2018, 12, 20))
    assert once.terms(QUARTER) == [Term(date(2018, 12, 20), 0)] and once.terms(Quarter(2019, 1)) == []
    assert once.last_day(once.terms(QUARTER)[0]) == date(2018, 12, 20)
    assert Term(date(2018, 12, 20), 0).last == date(2018, 12, 20)
    assert Term.between(date(2018, 12, 20), date(2018, 12, 20)).kind == "day"


@pytest.mark.parametrize(
    ("rule", "last"),
    [
        ({"after": 0}, date(2019, 1, 31)),
        ({"after": 5}, date(2019, 2, 5)),
        ({"day": 5}, date(2019, 2, 5)),
        ({"day": 31}, date(2019, 2, 28)),
    ],
)
def test_the_last_day_is_so_many_days_after_or_a_day_of_the_next_month(
    rule: dict[str, int], last: date
) -> None:
    assert Audience("month", **rule).last_day(Term(date(2019, 1, 1), 1)) == last


def test_kinds_are_asked_everywhere_or_below_some_units_and_single_units_whatever_they_are() -> None:
    assert not Audience().named and Audience(units=frozenset({4})).named
    kinds = Audience(kinds=frozenset({"a", "b"}), units=frozenset({9}))
    assert kinds.asks(3, "a", "1.3.") and not kinds.asks(3, "c", "1.3.") and kinds.asks(9, "c", "1.9.")
    below = Audience(kinds=frozenset({"a"}), below=frozenset({2}))
    assert below.asks(3, "a", "1.2.3.") and below.asks(2, "a", "1.2.") and not below.asks(4, "a", "1.4.")


@pytest.mark.parametrize(
    ("rule", "at", "code"),
    [
        ({"kinds": "cell", "due": {"day": 5}}, "kinds", "field.choice"),
        ({"units": ["D1"], "due": {"day": 5}}, "units", "field.choice"),
        ({"below": [True], "kinds": ["a"], "due": {"day": 5}}, "below", "field.choice"),
        ({"units": list(range(201)), "due": {"day": 5}}, "units", "form.many_units"),
        ({"below": [3]}, "kinds", "form.no_kinds"),
        ({"kinds": ["a"]}, "due", "form.no_due"),
        ({"kinds": ["a"], "due": {"after": 367}}, "due", "field.between"),
        ({"kinds": ["a"], "due": {"day": 0}}, "due", "field.between"),
        ({"kinds": ["a"], "due": {"day": "5"}}, "due", "field.between"),
        ({"kinds": ["a"], "due": {"day": 5, "after": 5}}, "due", "field.choice"),
        ({"kinds": ["a"], "due": {"other": 5}}, "due", "field.choice"),
        ({"period": "once", "kinds": ["a"]}, "due_on", "field.required"),
        ({"period": "once", "kinds": ["a"], "due_on": "20/12"}, "due_on", "field.required"),
        ({"period": "once", "kinds": ["a"], "due_on": "2018-12-31"}, "due_on", "form.due_early"),
    ],
)
def test_what_cannot_stand_is_refused_at_its_place(rule: dict[str, Any], at: str, code: str) -> None:
    checks = Checks()
    check_asked(rule, date(2019, 1, 1), checks)
    assert {place: said.code for place, said in checks.fields.items()} == {f"head.{at}": code}


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"kinds": ["a"], "due": {"after": 0}},
        {"units": [3], "due": {"day": 31}},
        {"period": "occasion", "kinds": ["a"]},
        {"period": "once", "units": [3], "due_on": "2019-01-01"},
    ],
)
def test_what_can_stand_is_not_refused(rule: dict[str, Any]) -> None:
    checks = Checks()
    check_asked(rule, date(2019, 1, 1), checks)
    assert checks.fields == {}


def test_figures_are_of_months_not_of_a_day(db: Session, bloc: Unit) -> None:
    met = {"code": "met", "kind": "computed", "title": "Đã họp", "formula": parse("{held}")}
    with pytest.raises(Invalid) as told:
        published(db, bloc, fields=[*FIELDS, met], period="occasion")
    assert told.value.fields["period"].code == "form.no_facts"


def test_only_units_that_are_asked_begin_one_where_somebody_is(db: Session, bloc: Unit) -> None:
    one, other = unit(db, "grassroots_cell", bloc), unit(db, "grassroots_cell", bloc)
    committee = unit(db, "grassroots_committee", bloc)
    rule = {"kinds": ["grassroots_committee"], "units": [one.id], "due": {"day": 10}}
    version = published(db, bloc, **rule)
    assert audience_of(version).asks(one.id, "grassroots_cell", one.path)
    assert begin_form(db, SYSTEM, one, YEAR) and begin_form(db, SYSTEM, committee, YEAR)
    with pytest.raises(Refusal, match=r"form\.not_asked"):
        begin_form(db, SYSTEM, other, YEAR)


def test_at_each_occasion_one_is_begun_anew_and_once_there_is_one(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    published(db, bloc, "V", "Biểu vụ việc", period="occasion")
    published(db, bloc, "M", "Biểu một lần", period="once", due_on="2019-02-15", units=[cell.id])
    for day, code in ((None, "field.required"), (date(2019, 1, 21), "form.to_come")):
        with pytest.raises(Invalid) as told:
            begin_form(db, SYSTEM, cell, YEAR, "V", day)
        assert told.value.fields["day"].code == code
    with pytest.raises(Invalid) as unnamed:
        begin_form(db, SYSTEM, cell, Term(date(2019, 1, 1), 1))
    assert unnamed.value.fields["part"].code in ("form.of_once", "form.of_occasion")
    sheets = [begin_form(db, SYSTEM, cell, YEAR, "V", day) for day in (today(), today(), date(2019, 1, 3))]
    assert [(sheet.starts_on, sheet.turn) for sheet in sheets] == [
        (today(), 1),
        (today(), 2),
        (date(2019, 1, 3), 1),
    ]
    for sheet in sheets:
        sheet.sent_at, sheet.answers = now(), '{"members":"2"}'
    db.flush()
    FORMS_CHANGED.tell(db, [sheet.id for sheet in sheets])
    assert astray(db) == []
    version = get_version(db, sheets[0].version_id)
    count, found = totals(db, SYSTEM, bloc, version, counted_in(version, sheets[0].term))
    assert count == 3 and {each.field.code: each.text for each in found}["members"] == "6", "of the year"
    once = begin_form(db, SYSTEM, cell, YEAR, "M")
    assert once.starts_on == once.ends_on == date(2019, 2, 15)
    assert begin_form(db, SYSTEM, cell, YEAR, "M").id == once.id
