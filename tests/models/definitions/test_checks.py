"""What must hold of a definition's rules before it is published, each problem at its place."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid
from models.definitions.definitions import publish
from models.definitions.formula_text import parse
from tests.models.definitions.drafting import draft, form, one

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
        publish(db, SYSTEM, form(db, *fields, rules=rules, kind="year_form"))
    assert told.value.fields[place].code == code


def test_two_thousand_fields_and_clashing_codes_are_refused(db: Session) -> None:
    many = [{"code": "g", "title": "Nhóm", "fields": [one(f"f{n}", "text") for n in range(2_000)]}]
    with pytest.raises(Invalid) as told:
        draft(db, many, {})
    assert told.value.fields["groups"].code == "definition.fields"
    for bad in ("a", "1a", "a b", "x" * 41, "<b>"):
        with pytest.raises(Invalid) as told:
            draft(db, [{"code": "g", "title": "Nhóm", "fields": [one("a", "text"), one(bad, "text")]}], {})
        assert told.value.fields[bad].code in ("field.same_code", "field.code")
