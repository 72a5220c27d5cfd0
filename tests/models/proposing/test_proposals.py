"""What is proposed: constants, the last period's answers, figures; what does not fit is not."""

from __future__ import annotations

from typing import Any

import pytest

from models.core.errors import Checks
from models.definitions.checks import check_fields
from models.definitions.judging import facts_of
from models.definitions.rubrics import check_rubric
from models.proposing.proposals import from_last, proposals, proposes
from tests.models.definitions.item import BANDS, field, form


def proposing(kind: str, way: str, value: str = "", choices: Any = (), **option: Any) -> Any:
    made = field("x", kind, choices, default=way, default_value=value, **option)
    made.required = False
    return made


@pytest.mark.parametrize(
    ("made", "facts", "last", "found"),
    [
        (proposing("number", "constant", "12"), {}, {}, "12"),
        # a constant is read as a workbook's cell is: by the label of its choice
        (proposing("pick", "constant", "từ 95%", BANDS), {}, {}, "b1"),
        (proposing("date", "constant", "05/01/2019"), {}, {}, "2019-01-05"),
        (proposing("number", "fact", "held"), {"held": 3}, {}, "3"),
        (proposing("decimal", "fact", "points_sum"), {"points_sum": 9_250}, {}, "92.5"),
        (proposing("number", "fact", "held"), {"held": None}, {}, None),
        # half a point is no whole number
        (proposing("number", "fact", "points_sum"), {"points_sum": 9_250}, {}, None),
        (proposing("several", "last", choices=BANDS), {}, {"x": "b1,b2"}, "b1,b2"),
        (proposing("pick", "last", choices=BANDS), {}, {"x": "gone"}, None),
        (proposing("number", "last", high="5"), {}, {"x": "9"}, None),
        (proposing("text", "last"), {}, {}, None),
        (proposing("heading", "constant", "x"), {}, {}, None),
    ],
)  # fmt: skip
def test_a_form_proposes_what_fits(made: Any, facts: Any, last: Any, found: str | None) -> None:
    assert proposals(form(made), facts, last) == ({} if found is None else {"x": found})


def test_what_is_read_beforehand_is_read_only_where_something_proposes_it() -> None:
    none, last = form(field("x", "text")), form(proposing("text", "last"))
    fact = form(proposing("number", "fact", "held"))
    assert [proposes(each) for each in (none, last, fact)] == [False, True, True]
    assert [from_last(each) for each in (none, last, fact)] == [False, True, False]
    assert [facts_of(each) for each in (none, last, fact)] == [set(), set(), {"held"}]


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (proposing("number", "constant", "12"), None),
        (proposing("number", "constant", "mười"), "field.default_value"),
        (proposing("number", "constant", "9", high="5"), "field.default_value"),
        (proposing("number", "fact", "held"), None),
        (proposing("number", "fact", "nothing"), "field.default_fact"),
        (proposing("text", "fact", "held"), "field.default_fact"),
        (proposing("number", "often", "1"), "field.default"),
        (proposing("heading", "last"), "field.default"),
        (proposing("table", "last", columns=[{"code": "a", "kind": "text", "title": "A"}]), "field.default"),
        (field("x", "number", default_value="1"), "field.default"),
    ],
)
def test_publishing_refuses_what_cannot_be_proposed(made: Any, code: str | None) -> None:
    checks = Checks()
    check_fields(form(made), checks)
    assert [each.code for each in checks.fields.values()] == ([code] if code else [])


def test_nothing_is_proposed_on_a_score_sheet() -> None:
    checks = Checks()
    check_rubric(form(proposing("points", "constant", "5"), kind="rubric"), checks)
    assert checks.fields["x"].code == "rubric.default"
