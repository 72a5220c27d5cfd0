"""Rules as data: what is known of a filled form, what formulas
come to, which rule is broken, which cannot be judged and why."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from models.definitions.formula_text import parse
from models.definitions.formulas import Known
from models.definitions.judging import (
    computed,
    fact_numbers,
    facts_behind,
    facts_of,
    formulas_of,
    is_truth,
    judge,
    know,
    number_formulas,
    numbers_behind,
    numbers_of,
    unjudged,
    with_computed,
    words_of,
)
from tests.models.definitions.item import BANDS, field, form

HOURS = {"columns": [{"code": c, "kind": k, "title": c} for c, k in (("hours", "number"), ("what", "text"))]}


def formula(code: str, text: str) -> Any:
    return field(code, "computed", formula=parse(text))


def rule(must: str, when: str = "", level: str = "block", at: str = "n") -> dict[str, Any]:
    """A rule that is told in its own formula's words."""
    return {
        "at": at,
        "level": level,
        "message": must,
        "must": parse(must),
        "when": parse(when) if when else None,
    }


@pytest.mark.parametrize(
    ("case", "answers", "words"),
    [
        # a case is the kind of meeting, or all words that tell cases apart
        ("regular", {}, {"meeting_kind": "regular"}),
        ({"unit_kind": "bloc"}, {}, {"unit_kind": "bloc"}),
        # an answer by its field's code; empty: not answered
        ("regular", {"a": "yes", "b": None}, {"meeting_kind": "regular", "answer.a": "yes", "answer.b": ""}),
    ],
)
def test_conditions_ask_the_case_and_every_answer(case: Any, answers: Any, words: dict[str, str]) -> None:
    assert words_of(case, answers) == words


@pytest.mark.parametrize(
    ("name", "fact", "number"),
    [
        # rates are kept in hundredths of a percent, points in hundredths
        ("attendance_rate", 9167, Fraction(9167, 100)),
        ("speaker_rate", 5000, 50),
        ("points_sum", 9900, 99),
        # other facts are whole; yes counts 1
        ("held", 3, 3),
        ("in_window", True, 1),
        ("in_window", False, 0),
        ("held", None, None),
    ],
)
def test_a_fact_is_seen_in_the_offices_measure(name: str, fact: Any, number: Any) -> None:
    assert fact_numbers({name: fact}) == {name: number}


def test_a_number_is_exact_and_a_tables_column_is_its_sum() -> None:
    made = form(
        field("n", "number"),
        field("share", "percent"),
        field("words", "text"),
        field("works", "table", **HOURS),
        field("none", "number"),
    )
    works = '[{"hours":"2"},{"what":"x"},{"hours":"5"}]'
    answers = {"n": "3", "share": "17/18", "words": "9", "works": works}
    assert numbers_of(made, answers) == {
        "n": 3,
        "share": Fraction(17 * 100, 18),
        "words": None,
        "works": 3,  # as many as it has rows
        "works.hours": 7,
        "none": None,
    }


def test_formulas_are_worked_out_in_whichever_order_they_stand() -> None:
    made = form(
        formula("twice", "[sum] * 2"),
        formula("sum", "[n] + {held}"),
        field("n", "number"),
        formula("enough", "[twice] >= 10"),
        formula("unknown", "[missing] + 1"),
        field("missing", "number"),
    )
    known = know(made, "regular", {"n": "2"}, {"held": 3})
    assert {code: known.numbers[code] for code in ("sum", "twice", "enough", "unknown")} == {
        "sum": 5,
        "twice": 10,
        "enough": 1,
        "unknown": None,
    }
    assert computed(made, known) == {"sum": "5", "twice": "10", "enough": "yes"}
    assert computed(made, know(made, "regular", {"n": "1"}, {"held": 3}))["enough"] == "no"


def test_in_a_circle_nothing_is_known_and_what_stands_beside_it_is() -> None:
    formulas = {"a": parse("[b] + 1"), "b": parse("[a] + 1"), "c": parse("2 + 2"), "d": parse("[a] + 1")}
    assert with_computed(Known(), formulas).numbers == {"c": 4}


def test_a_formula_gives_a_number_or_a_truth() -> None:
    made = form(formula("a", "1 + 1"), formula("b", "[a] > 1"), field("c", "computed"), field("n", "number"))
    assert list(formulas_of(made)) == ["a", "b"]
    assert list(number_formulas(made)) == ["a"]
    assert [is_truth(each) for each in made.fields] == [False, True, False, False]


@pytest.mark.parametrize(
    ("made", "answers", "broken"),
    [
        (rule("[n] <= 3"), {"n": "4"}, True),
        (rule("[n] <= 3"), {"n": "3"}, False),
        # a rule that needs what is not answered yet is not judged
        (rule("[n] <= 3"), {}, False),
        # nor one whose time has not come, or is not known to have come
        (rule("[n] <= 3", when="[m] > 0"), {"n": "4", "m": "0"}, False),
        (rule("[n] <= 3", when="[m] > 0"), {"n": "4"}, False),
        (rule("[n] <= 3", when="[m] > 0"), {"n": "4", "m": "1"}, True),
        (rule("[n] <= 3", when="meeting_kind thuộc (thematic)"), {"n": "4"}, False),
        (rule("[n] <= 3", when="meeting_kind thuộc (regular)"), {"n": "4"}, True),
    ],
)
def test_a_rule_is_broken_when_its_time_has_come_and_what_must_be_is_known_not_to_be(
    made: dict[str, Any], answers: dict[str, str], broken: bool
) -> None:
    version = form(field("n", "number"), field("m", "number"), checks=[made])
    found = judge(version, know(version, "regular", answers, {}))
    assert [(each.at, each.level, each.message) for each in found] == (
        [("n", "block", "[n] <= 3")] if broken else []
    )


RULED = form(
    field("n", "number"),
    formula("share", "[n] * 100 / {members}"),
    formula("over", "[share] - {held}"),
    formula("full", "[n] >= {members}"),
    field("works", "table", **HOURS),
    formula("mixed", "[over] + [full] + [works.hours]"),
    checks=[rule("[share] <= 100", when="{cells} > 0"), rule("[n] > 0")],
)


@pytest.mark.parametrize(
    ("text", "facts", "numbers"),
    [
        ("[n] + 1", set(), {"n"}),
        ("{held} + 1", {"held"}, set()),
        # a computed field stands on what it is made of, over however many others
        ("[share] + 1", {"members"}, {"n"}),
        ("[over] + {cells}", {"members", "held", "cells"}, {"n"}),
        # a truth counts as one number of its own; a column of a table is a number
        ("[mixed] + 1", {"members", "held"}, {"n", "full", "works.hours"}),
    ],
)
def test_a_formula_stands_on_the_facts_and_numbers_it_is_made_of_in_the_end(
    text: str, facts: set[str], numbers: set[str]
) -> None:
    assert facts_behind(RULED, parse(text)) == facts
    assert numbers_behind(RULED, parse(text)) == numbers


def test_every_fact_that_a_version_names_is_known_beforehand() -> None:
    assert facts_of(RULED) == {"members", "held", "cells"}
    assert facts_of(form(field("n", "number"))) == set()


@pytest.mark.parametrize(
    ("facts", "answers", "lack"),
    [
        ({"cells": 1, "members": 4}, {"n": "1"}, None),
        # not there, or there as nothing
        ({"cells": 1}, {"n": "1"}, {"members"}),
        ({"cells": 1, "members": None}, {"n": "1"}, {"members"}),
        ({}, {"n": "1"}, {"cells", "members"}),
        # not to be judged at all
        ({"cells": 0}, {"n": "1"}, None),
    ],
)
def test_a_rule_that_cannot_be_judged_for_want_of_a_fact_says_which(
    facts: dict[str, int | None], answers: dict[str, str], lack: set[str] | None
) -> None:
    found = unjudged(RULED, know(RULED, "regular", answers, facts))
    assert [(each.message, lacking) for each, lacking in found] == (
        [("[share] <= 100", lack)] if lack is not None else []
    )


YES_FIRST = {"in": ["answer.first", ["yes"]]}
CHAIN = (
    field("last", "text", applies={"in": ["answer.middle", ["b1"]]}),
    field("middle", "choice", BANDS, applies=YES_FIRST),
    field("first", "yes_no"),
)


@pytest.mark.parametrize(
    ("first", "middle", "hidden"),
    [
        ("yes", "b1", set()),
        ("yes", "b2", {"last"}),
        ("yes", "", {"last"}),
        # what a hidden question says is not given: the one that hangs on it goes too
        ("no", "b1", {"last", "middle"}),
        ("", "b1", {"last", "middle"}),
    ],
)
def test_a_question_hides_with_the_one_it_hangs_on_wherever_it_stands(
    first: str, middle: str, hidden: set[str]
) -> None:
    answers = {"first": first, "middle": middle, "last": "chữ"}
    assert know(form(*CHAIN), {}, answers, {}).hidden == hidden


def test_a_condition_on_what_is_asked_elsewhere_or_not_known_still_holds() -> None:
    version = form(*CHAIN, field("u", "text", applies={"in": ["unit_kind", ["cell"]]}))
    assert know(version, {}, {"middle": "b2"}, {}, own={"last", "u"}).hidden == set()
    assert know(version, {"unit_kind": "bloc"}, {}, {}).hidden == {"u", "middle", "last"}


def test_a_circle_of_conditions_in_a_draft_comes_to_an_end() -> None:
    circle = form(
        field("a", "yes_no", applies={"not": {"in": ["answer.b", ["yes"]]}}),
        field("b", "yes_no", applies={"not": {"in": ["answer.a", ["yes"]]}}),
        field("c", "text", applies={"strange": []}),
    )
    found = know(circle, {}, {"a": "yes", "b": "yes"}, {}).hidden
    assert "c" not in found and found == know(circle, {}, {"a": "yes", "b": "yes"}, {}).hidden


def test_rules_and_formulas_know_nothing_of_what_is_hidden() -> None:
    version = form(
        field("first", "yes_no"),
        field("n", "number", applies=YES_FIRST),
        field("twice", "computed", formula=parse("[n] * 2"), applies=YES_FIRST),
        checks=[rule("[n] > 3", at="n"), rule("[n] > 5", at="first")],
    )
    shown = know(version, {}, {"first": "yes", "n": "2"}, {})
    assert len(judge(version, shown)) == 2 and computed(version, shown) == {"twice": "4"}
    gone = know(version, {}, {"first": "no", "n": "2"}, {})
    assert judge(version, gone) == [] and computed(version, gone) == {} and gone.numbers["n"] is None
