"""Forms of reports and directives: what may stand in one, what blocks, what is told, what is explained."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.guard import open_session
from models.core.errors import Checks, Invalid, Refusal
from models.definitions.formula_text import parse
from models.definitions.judging import know
from models.definitions.report_forms import (
    asked_only,
    asks,
    check_directive_form,
    check_report_form,
    clean_answers,
    explained_now,
    explained_when,
    findings,
    letters_lacking,
    need_rules,
    readable,
    reason_at,
    with_reasons,
)
from models.platform.journal import canonical
from tests.make import as_, unit
from tests.models.definitions.drafting import draft
from tests.models.definitions.item import BANDS, field, form
from tests.statements import counted


def rule(level: str, at: str = "n", must: str = "[n] <= {members}") -> dict[str, Any]:
    return {"at": at, "level": level, "message": f"{level} {at}", "must": parse(must)}


def told(check: Any, made: Any) -> dict[str, str]:
    checks = Checks()
    check(made, checks)
    return {place: each.code for place, each in checks.fields.items()}


@pytest.mark.parametrize(
    ("kind", "report", "directive"),
    [
        ("number", "", ""),
        ("long_text", "", ""),
        # what earns points belongs to a rubric; a directive adds up what was chosen
        ("yes_no", "form.earns", ""),
        ("points", "form.earns", ""),
    ],
)
def test_fields_of_a_report_earn_no_points(kind: str, report: str, directive: str) -> None:
    made = form(field("n", kind))
    assert told(check_report_form, made) == ({"n": report} if report else {})
    assert told(check_directive_form, made) == ({"n": directive} if directive else {})


def test_a_choice_in_a_directives_form_has_something_to_choose() -> None:
    assert told(check_directive_form, form(field("n", "choice"))) == {"n": "definition.empty"}
    assert told(check_directive_form, form(field("n", "choice", choices=BANDS))) == {}


@pytest.mark.parametrize("check", [check_report_form, check_directive_form])
@pytest.mark.parametrize(
    ("level", "at", "code"),
    [
        # a reason is asked at what is filled in or worked out, and is there
        ("explain", "why", ""),
        ("explain", "line", ""),
        ("explain", "n", ""),
        ("explain", "day", ""),
        ("explain", "head", "rule.explain_at"),
        ("explain", "nowhere", "rule.explain_at"),
        ("block", "n", ""),
        ("warn", "n", ""),
    ],
)
def test_a_reason_is_asked_where_something_is_filled_in(check: Any, level: str, at: str, code: str) -> None:
    fields = (("n", "number"), ("why", "long_text"), ("line", "text"), ("day", "date"))
    fields += (("head", "heading"),)
    made = form(*(field(*each) for each in fields), checks=[rule("block"), rule(level, at)])
    assert told(check, made) == ({"checks-1": code} if code else {})


FORM = form(
    field("n", "number"),
    field("why", "long_text"),
    field("head", "heading"),
    checks=[rule("block"), rule("warn", must="[n] >= 5"), rule("explain", at="why", must="[n] >= 3")],
)


@pytest.mark.parametrize(
    ("answers", "found", "sent"),
    [
        ({"n": "9"}, [], True),
        ({"n": "4"}, ["warn n"], True),
        # one that asks for an explanation is content once it has one
        ({"n": "2"}, ["warn n", "explain why"], False),
        ({"n": "2", "why": "Mới lập"}, ["warn n"], True),
        # what blocks is never explained away
        ({"n": "11", "why": "Mới lập"}, ["block n"], False),
        ({}, [], True),
    ],
)
def test_what_blocks_or_is_still_to_be_explained_is_not_sent_up(
    answers: dict[str, str], found: list[str], sent: bool
) -> None:
    facts = {"members": 10}
    assert [each.message for each in findings(FORM, answers, facts)] == found
    if sent:
        need_rules(FORM, answers, facts)
        return
    with pytest.raises(Refusal) as refused:
        need_rules(FORM, answers, facts)
    wanted = "; ".join(each for each in found if not each.startswith("warn"))
    assert (refused.value.code, refused.value.values) == ("rule.stands", {"message": wanted})


@pytest.mark.parametrize(
    ("typed", "facts", "own", "clean"),
    [
        # stored as the kind stores it; what is empty, foreign or not filled in is left out
        ({"n": " 7 ", "why": "", "head": "x", "z": "1"}, {"members": 10}, None, {"n": "7"}),
        # a draft may lack its explanation
        ({"n": "2"}, {"members": 10}, None, {"n": "2"}),
        # a rule that names a figure is judged where the figure is given
        ({"n": "11"}, {"members": 10}, None, {"n": "rule.broken"}),
        ({"n": "11"}, None, None, {"n": "11"}),
        # a rule told at another's field is judged where that is written
        ({"n": "11"}, {"members": 10}, ["why"], {"n": "11"}),
        ({"n": "11"}, {"members": 10}, ["n"], {"n": "rule.broken"}),
        ({"n": "x", "why": "a" * 20_001}, None, None, {"n": "field.number", "why": "field.long"}),
    ],
)
def test_what_is_typed_is_stored_or_told_at_its_field(
    typed: dict[str, str], facts: Any, own: Any, clean: dict[str, str]
) -> None:
    if not any("." in each for each in clean.values()):
        assert clean_answers(FORM, typed, facts, own=own) == clean
        return
    with pytest.raises(Invalid) as refused:
        clean_answers(FORM, typed, facts, own=own)
    assert {place: each.code for place, each in refused.value.fields.items()} == clean


def test_a_rule_may_hang_on_the_case() -> None:
    made = form(
        field("n", "number"),
        checks=[rule("block", must="[n] >= 1") | {"when": parse("unit_kind thuộc (grassroots_cell)")}],
    )
    assert clean_answers(made, {"n": "0"}, case={"unit_kind": "bloc"}) == {"n": "0"}
    with pytest.raises(Invalid):
        clean_answers(made, {"n": "0"}, case={"unit_kind": "grassroots_cell"})
    assert findings(made, {"n": "0"}, {}) == []


def test_when_and_whether_a_field_must_be_filled_in_are_told_of_the_rules_that_ask_there() -> None:
    """Filled in or not: the mark stays while it is required."""
    must, when = parse("[n] <= {members}"), parse("[n] > 0")
    rules = [rule("explain", "why"), rule("explain", "why") | {"when": when}, rule("block"), rule("warn")]
    made = form(field("n", "number"), field("why", "long_text"), checks=rules)
    assert explained_when(made) == {"why": [{"not": must}, {"all": [when, {"not": must}]}]}
    assert explained_when(form(field("n", "number"))) == {}
    for answers in ({"n": "13"}, {"n": "13", "why": "x"}):
        assert explained_now(made, answers, {"members": 12}) == {"why"}
    assert explained_now(made, {"n": "12"}, {"members": 12}) == set()
    assert explained_now(made, {"n": "13"}, {}) == set(), "what is not known is not judged"


def test_of_what_is_typed_only_what_can_be_read_counts() -> None:
    made = form(field("n", "number"), field("why", "long_text"))
    assert readable(made, {"n": "mười", "why": "x"}) == {"why": "x"}
    assert readable(made, {"n": "10", "why": "", "nowhere": "y"}) == {"n": "10"}


def test_whether_rules_ask_for_something_is_told_without_the_fields_and_to_whom_they_bind(
    db: Session,
) -> None:
    bloc, stranger = unit(db, "bloc"), unit(db, "bloc")
    version = draft(db, unit=bloc)
    assert not asks(db, version.id, "checks")
    version.rules = canonical(version.rule | {"checks": [{"must": True}]})
    with counted(db) as sent:
        assert asks(db, version.id, "checks")
    assert len([each for each in sent if each.startswith("SELECT")]) == 1
    theirs = open_session(db.connection(), as_("board_officer", stranger))
    with theirs, pytest.raises(Refusal, match=r"access\.unknown"):
        asks(theirs, version.id, "checks")


def test_a_reason_stands_beside_a_field_that_is_not_words_itself() -> None:
    made = form(field("n", "number"), field("t", "long_text"), checks=[rule("explain"), rule("explain", "t")])
    assert [each.code for each in with_reasons(made)] == ["n", "n.why", "t"]
    assert told(check_report_form, made) == {}
    assert (reason_at(made, "n"), reason_at(made, "t")) == ("n.why", "t")
    assert explained_now(made, {"n": "9"}, {"members": 3}) == {"n.why", "t"}
    left = findings(made, {"n": "9", "n.why": "Mới chuyển đến"}, {"members": 3})
    assert [each.at for each in left] == ["t"]
    assert clean_answers(made, {"n": "9", "n.why": " Vì sao "}) == {"n": "9", "n.why": "Vì sao"}
    with pytest.raises(Invalid) as wrong:
        clean_answers(made, {"n": "9", "n.why": "x" * 20_001})
    assert set(wrong.value.fields) == {"n.why"}


def test_a_reason_is_sent_while_a_rule_asks_for_it_and_its_question_is_asked() -> None:
    when = {"in": ["answer.t", ["a"]]}
    made = form(field("t", "text"), field("n", "number", applies=when), checks=[rule("explain")])
    for answers, facts, sent in (
        ({"t": "a", "n": "9"}, {"members": 3}, True),
        ({"t": "a", "n": "2"}, {"members": 3}, False),
        ({"t": "b", "n": "9"}, {"members": 3}, False),
    ):
        kept = answers | {"n.why": "Vì sao"}
        assert ("n.why" in asked_only(made, kept, know(made, {}, kept, facts))) is sent


def test_words_that_no_file_can_show_are_told_at_their_field() -> None:
    fields = [
        SimpleNamespace(code=code, kind=kind, title=code.upper())
        for code, kind in (("a", "long_text"), ("b", "text"), ("c", "file"), ("d", "text"))
    ]
    answers = {"a": "Họ 漢 và \U0001f680", "b": "\uf0b7 ☑", "c": "0:漢.pdf"}
    found = letters_lacking(fields, answers)
    assert {code: refusal.values for code, refusal in found.items()} == {
        "a": {"title": "A", "letters": "漢 (U+6F22), \U0001f680 (U+1F680)"}
    }
