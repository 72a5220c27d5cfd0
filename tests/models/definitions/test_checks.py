"""What must hold of a definition's rules before it is published, each problem at its place."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Checks, Invalid
from models.definitions.checks import (
    MOST_CASES,
    MOST_CHOICES,
    MOST_FIELDS,
    cases_of,
    check_fields,
    check_names,
    check_rules,
    conditions,
    depending,
    hidden_beside,
    names_of,
)
from models.definitions.definitions import publish
from models.definitions.formula_text import parse
from tests.models.definitions.drafting import draft, form, one
from tests.models.definitions.item import Band, field
from tests.models.definitions.item import form as unsaved

BAD = [
    ((one("a", "computed"),), {}, "a", "formula.none"),
    (
        (one("a", "computed", formula=parse("[b] + 1")), one("b", "computed", formula=parse("[a] + 1"))),
        {},
        "b",
        "formula.circle",
    ),
    ((one("a", "computed", formula=parse("[a] + 1")),), {}, "a", "formula.circle"),
    ((one("a", "computed", formula=parse("10 / [n]")), one("n", "number")), {}, "a", "formula.zero"),
    ((one("a", "computed", formula=parse("[h] + 1")), one("h", "heading")), {}, "a", "formula.field"),
    (
        (
            one("a", "computed", formula=parse("[n] + 1")),
            one("n", "number", applies=parse("unit_kind thuộc (bloc)")),
        ),
        {},
        "a",
        "formula.hidden",
    ),
    (
        (
            one("a", "number", applies=parse("[b] thuộc (yes)")),
            one("b", "yes_no", applies=parse("[a] thuộc (x)")),
        ),
        {},
        "b",
        "formula.field",
    ),
    ((one("a", "number", applies=parse("[n] > 1")), one("n", "number")), {}, "a", "formula.words_only"),
    ((one("a", "pick", choices=[{"code": "x", "label": "X"}]),), {}, "a", "field.choices"),
    ((one("a", "number", low="9", high="1"),), {}, "a", "field.range_order"),
    ((one("a", "number", total="list"), one("b", "text", total="sum")), {}, "b", "field.total"),
    ((one("a", "number", title="Trùng"), one("b", "number", title="trùng")), {}, "b", "field.same_title"),
    ((one("a", "wizard"),), {}, "a", "field.kind"),
    ((one("a", "table"),), {}, "a", "field.columns"),
    (
        (one("a", "number"),),
        {"checks": [{"at": "z", "level": "block", "message": "x", "must": parse("[a] > 1")}]},
        "checks-0",
        "formula.field",
    ),
    (
        (one("a", "number"),),
        {"checks": [{"at": "a", "level": "shout", "message": "x", "must": parse("[a] > 1")}]},
        "checks-0",
        "field.choice",
    ),
    (
        (one("a", "number"),),
        {"checks": [{"at": "a", "level": "warn", "message": "x", "must": {"eval": "1"}}]},
        "checks-0",
        "field.condition",
    ),
]


@pytest.mark.parametrize(("fields", "rules", "place", "code"), BAD)
def test_a_definition_that_cannot_stand_is_refused_with_the_place(
    db: Session, fields: Any, rules: Any, place: str, code: str
) -> None:
    with pytest.raises(Invalid) as told:
        publish(db, SYSTEM, form(db, *fields, rules=rules, kind="period_form"))
    assert told.value.fields[place].code == code


def test_every_mistake_of_an_item_is_told_at_once(db: Session) -> None:
    bent = {"low": "9", "high": "1", "total": "rows", "default": "constant", "default_value": "x"}
    fields = [one("a", "number") | bent, one("b", "text") | {"title": "a"}]
    with pytest.raises(Invalid) as told:
        publish(db, SYSTEM, form(db, *fields, kind="period_form"))
    of_a = [each.code for place, each in told.value.fields.items() if place.partition(".")[0] == "a"]
    assert of_a == ["field.range_order", "field.total", "field.default_value"]


def test_two_thousand_fields_and_clashing_codes_are_refused(db: Session) -> None:
    many = [{"code": "g", "title": "Nhóm", "fields": [one(f"f{n}", "text") for n in range(2_000)]}]
    with pytest.raises(Invalid) as told:
        draft(db, many, {})
    assert told.value.fields["groups"].code == "definition.fields"
    for bad in ("a", "1a", "a b", "x" * 41, "<b>"):
        with pytest.raises(Invalid) as told:
            draft(db, [{"code": "g", "title": "Nhóm", "fields": [one("a", "text"), one(bad, "text")]}], {})
        assert told.value.fields[bad].code in ("field.same_code", "field.code")


def told(check: Any, version: Any) -> dict[str, str]:
    """Codes of what a check refuses, by place."""
    checks = Checks()
    check(version, checks)
    return {place: each.code for place, each in checks.fields.items()}


@pytest.mark.parametrize(
    ("code", "sound"),
    [
        ("a", True),
        ("_9", True),
        ("A" * 40, True),
        ("A" * 41, False),
        ("9a", False),
        ("đ", False),
        ("", False),
    ],
)
def test_a_code_is_letters_digits_and_underlines(code: str, sound: bool) -> None:
    groups = [{"code": code, "fields": []}, {"code": "g", "fields": [{"code": code}]}]
    if sound:
        check_names(groups)  # a group and a field may have the same
        return
    with pytest.raises(Invalid) as refused:
        check_names(groups)
    assert {each.code for each in refused.value.fields.values()} == {"field.code"}


@pytest.mark.parametrize(("count", "sound"), [(MOST_FIELDS, True), (MOST_FIELDS + 1, False)])
def test_there_are_not_more_fields_than_people_can_bear(count: int, sound: bool) -> None:
    fields = [field(f"f{number}", "text") for number in range(count)]
    assert told(check_fields, unsaved(*fields)) == ({} if sound else {"groups": "definition.fields"})
    groups = [{"code": "g", "fields": [{"code": each.code} for each in fields]}]
    if sound:
        check_names(groups)
        return
    with pytest.raises(Invalid) as refused:
        check_names(groups)
    assert refused.value.fields["groups"].code == "definition.fields"


def bands(count: int) -> tuple[Band, ...]:
    return tuple(Band(f"b{number}", f"Mức {number}") for number in range(count))


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (field("a", "pick", bands(MOST_CHOICES)), ""),
        (field("a", "pick", bands(MOST_CHOICES + 1)), "field.too_many"),
        # a mean is weighed by a whole number of the same form
        (field("a", "decimal", total="mean", weight="n"), ""),
        (field("a", "decimal", total="mean", weight="share"), "field.weight"),
        (field("a", "decimal", total="mean", weight="nothing"), "field.weight"),
        (field("a", "decimal", total="mean"), ""),
        (field("a", "text", total="sum"), "field.total"),
    ],
)
def test_a_fields_options_fit_its_kind(made: Any, code: str) -> None:
    version = unsaved(made, field("n", "number"), field("share", "percent"))
    assert told(check_fields, version) == ({"a": code} if code else {})


def test_rules_may_name_numbers_with_the_least_they_can_be_choices_and_facts() -> None:
    columns = [
        {"code": c, "kind": k, "title": c} for c, k in (("n", "number"), ("d", "decimal"), ("t", "text"))
    ]
    names = names_of(
        unsaved(
            field("n", "number"),
            field("low", "number", low="2"),
            field("signed", "decimal"),
            field("points", "points", floor="150"),
            field("yes", "yes_no"),
            field("pick", "pick", bands(2)),
            field("works", "table", columns=columns),
            field("words", "text"),
            field("odd", "wizard"),
        )
    )
    assert {name: names.numbers[name] for name in names.numbers if name != "works"} == {
        "n": 0,
        "low": 2,
        "signed": None,
        "points": Fraction(3, 2),
        "yes": 0,
        "works.n": 0,
        "works.d": None,
    }
    assert names.choices == {"yes": {"yes", "no"}, "pick": {"b0", "b1"}}
    assert "members" in names.facts and "attendance_rate" not in names.facts
    assert names_of(unsaved(kind="no_such")).facts == frozenset()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({}, ""),
        ({"message": "  "}, "field.required"),
        ({"level": "shout"}, "field.choice"),
        ({"at": "z"}, "formula.field"),
        ({"must": parse("[z] > 1")}, "formula.field"),
        ({"must": parse("1 + 1")}, "formula.type"),
        ({"when": parse("[z] > 1")}, "formula.field"),
        ({"when": parse("unit_kind thuộc (bloc)")}, ""),
    ],
)
def test_a_rule_between_fields_is_whole_and_names_what_is_there(change: dict[str, Any], code: str) -> None:
    sound = {"at": "a", "level": "warn", "message": "x", "must": parse("[a] > 1")}
    version = unsaved(field("a", "number"), checks=[sound, sound | change])
    assert told(check_rules, version) == ({"checks-1": code} if code else {})


CHAIN = unsaved(
    field("n", "number"),
    field("a", "computed", formula=parse("[n] + 1")),
    field("b", "computed", formula=parse("[a] + 1")),
    field("c", "text", applies=parse("[yes] thuộc (yes)")),
    field("yes", "yes_no", max_when=[[parse("[d] thuộc (b0)"), 100]]),
    field("d", "pick", bands(2)),
    field("draft", "computed", formula={"eval": "[n]"}),
)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        # by formula or condition, over however many others, and itself
        ("n", {"n", "a", "b"}),
        ("a", {"a", "b"}),
        ("b", {"b"}),
        ("d", {"d", "yes", "c"}),
        ("nothing", {"nothing"}),
    ],
)
def test_what_hangs_on_a_field_would_go_in_a_circle(code: str, found: set[str]) -> None:
    assert depending(CHAIN, code) == found


def test_a_fields_conditions_are_when_it_applies_and_when_it_has_another_maximum() -> None:
    applies, other = parse("unit_kind thuộc (bloc)"), parse("[d] thuộc (b0)")
    assert conditions(field("a", "points")) == []
    assert conditions(field("a", "points", max_when=[[other, 100]], applies=applies)) == [applies, other]


def test_what_stands_under_another_condition_may_be_hidden() -> None:
    bloc, cell = parse("unit_kind thuộc (bloc)"), parse("unit_kind thuộc (grassroots_cell)")
    made = unsaved(
        field("always", "number"),
        field("bloc", "number", applies=bloc),
        field("cell", "number", applies=cell),
        field("sum", "computed", applies=bloc, formula=parse("[always] + [bloc]")),
    )
    assert hidden_beside(made, None) == {"bloc", "cell", "sum"}
    assert hidden_beside(made, bloc) == {"cell"}
    assert told(check_rules, made) == {}
    made.fields[3].option["formula"] = parse("[always] + [cell]")
    assert told(check_rules, made) == {"sum": "formula.hidden"}


def test_every_case_that_conditions_tell_apart_is_gone_through_once() -> None:
    made = unsaved(
        field("a", "points", applies=parse("không unit_kind thuộc (bloc)")),
        field("b", "points", applies=parse("meeting_kind thuộc (thematic) hoặc [yes] thuộc (yes)")),
        field("yes", "yes_no"),
    )
    cases = cases_of(made, ["thematic", "regular"])
    assert cases is not None
    assert sorted(
        tuple(case[name] for name in ("meeting_kind", "unit_kind", "answer.yes")) for case in cases
    ) == [
        (meeting, kind, yes)
        for meeting in ("regular", "thematic")
        for kind in ("-", "bloc")
        for yes in ("no", "yes")
    ]
    assert cases_of(unsaved(field("a", "points")), ["regular"]) == [{"meeting_kind": "regular"}]


def test_cases_too_many_to_go_through_are_not_gone_through() -> None:
    def asking(count: int) -> Any:
        asked = [field(f"q{number}", "yes_no") for number in range(count)]
        return unsaved(
            *asked, *(field(f"a{n}", "points", applies=parse(f"[q{n}] thuộc (yes)")) for n in range(count))
        )

    assert MOST_CASES == 2**12
    assert len(cases_of(asking(12), ["regular"]) or ()) == MOST_CASES
    assert cases_of(asking(13), ["regular"]) is None
