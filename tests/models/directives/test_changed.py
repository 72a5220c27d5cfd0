"""What changed in an answer submitted again: figures or words alone, against what was dealt with above
before; own words, totals, units below and the missing ones (design 3.6)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.directives.answers import write_answer
from models.directives.changed import OWN_WORDS, PLAN, TOTAL, changed_in, differ, seen_before
from models.directives.tables import Directive, DirectiveAnswer, newest_answer
from models.reports.differences import FIGURES, NOTHING, WORDS
from models.workflow.engine import take
from tests.models.cast import Cast
from tests.models.letters import FULL, approve, issued, passed, row, submit
from tests.statements import counted

OWN = "cell_secretary"


def again(cast: Cast, by: Principal, answer: DirectiveAnswer, how: str, **typed: str) -> None:
    """Taken back by the unit (`recall`) or given back by the desk, then submitted again."""
    desk = cast.who("bloc_secretary", cast.bloc)
    who, note = (by, "") if how == "recall" else (desk, "Xem lại")
    number = newest_answer(cast.db, answer)
    assert number is not None
    take(cast.db, who, answer, how, row_version=answer.row_version, version=number.number, note=note)
    write_answer(cast.db, by, answer, answer.row_version, FULL | typed)
    take(cast.db, by, answer, "submit", row_version=answer.row_version)


@pytest.fixture
def directive(cast: Cast) -> Directive:
    return issued(cast)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        # a count changed
        ({"members": "13"}, FIGURES),
        # a choice that is counted
        ({"way": "b"}, FIGURES),
        # words alone
        ({"note": "Thiếu tài liệu"}, WORDS),
        # the same again
        ({}, NOTHING),
    ],
)
def test_in_what_it_changed_is_told_in_one_word(
    cast: Cast, db: Session, directive: Directive, typed: dict[str, str], told: str
) -> None:
    answer = submit(cast, directive, cast.g, OWN, FULL)
    assert changed_in(db, [answer.id]) == {}
    again(cast, cast.who(OWN, cast.g), answer, "send_back", **typed)
    assert changed_in(db, [answer.id]) == {answer.id: told}


def test_it_is_compared_with_what_was_dealt_with_above_whatever_was_recalled_since(
    cast: Cast, db: Session, directive: Directive
) -> None:
    answer, by = submit(cast, directive, cast.g, OWN, FULL), cast.who(OWN, cast.g)
    again(cast, by, answer, "send_back", members="13")
    again(cast, by, answer, "recall", members="14")
    last = newest_answer(db, answer)
    assert last is not None and last.number == 3
    assert seen_before(db, {answer.id: last})[answer.id].number == 1


def test_what_the_desk_only_received_is_no_reason_to_compare_it_with_itself(
    cast: Cast, db: Session, directive: Directive
) -> None:
    answer, by = submit(cast, directive, cast.g, OWN, FULL), cast.who(OWN, cast.g)
    again(cast, by, answer, "recall", members="14")
    take(
        db, cast.who("board_officer", cast.bloc), answer, "receive", row_version=answer.row_version, version=2
    )
    last = newest_answer(db, answer)
    assert last is not None
    assert seen_before(db, {answer.id: last})[answer.id].number == 1


def body(**other: Any) -> dict[str, Any]:
    return {
        "plan": "", "answers": {}, "totals": {}, "children": [], "gaps": [], "missing": [],
        "asked": 1, "answered": 1,
    } | other  # fmt: skip


def test_of_what_was_passed_on_totals_children_and_reasons_are_compared() -> None:
    child = {"unit": 4, "name": "Chi bộ Bốn", "version": 1, "sha256": "a", "asked": 1, "answered": 1}
    gap = {"unit": 5, "name": "Chi bộ Năm", "reason": "Chưa họp"}
    old = body(
        plan="Một", children=[child], gaps=[gap], missing=[gap], asked=2,
        totals={"members": {"n": 1, "sum": "12"}, "note": {"n": 1, "list": ["Không"]}},
    )  # fmt: skip
    new = old | {
        "plan": "Hai",
        "children": [child | {"version": 2, "sha256": "b"}],
        "gaps": [gap | {"reason": "Bí thư ốm"}],
        "missing": [gap | {"reason": "Bí thư ốm"}],
        "totals": {"members": {"n": 1, "sum": "13"}, "note": {"n": 1, "list": ["Có"]}},
    }
    found = [(c.what, c.place, c.name, c.label) for c in differ(old, new)]
    assert found == [
        ("narrative", PLAN, PLAN, ""),
        ("figure", TOTAL, "members", ""),
        ("narrative", TOTAL, "note", ""),
        ("child", "4", "version", "Chi bộ Bốn"),
        ("gap", "gap", "5", "Chi bộ Năm"),
    ]
    assert differ(old, json.loads(json.dumps(old))) == []


def test_an_answer_of_its_own_says_each_field_once() -> None:
    old = body(answers={"members": "12"}, totals={"members": {"n": 1, "sum": "12"}})
    new = body(answers={"members": "13", "way": ""}, totals={"members": {"n": 1, "sum": "13"}, "way": {}})
    assert [(c.what, c.place, c.old, c.new) for c in differ(old, new)] == [("figure", OWN_WORDS, "12", "13")]


def test_many_cost_the_same_statements(cast: Cast, db: Session, directive: Directive) -> None:
    passed(cast, directive, cast.d, cast.c1, cast.c2)
    answers = [submit(cast, directive, where, OWN, FULL) for where in (cast.g, cast.c1, cast.c2)]
    for answer, where in zip(answers, (cast.g, cast.c1, cast.c2), strict=True):
        again(cast, cast.who(OWN, where), answer, "recall", members="9")
    sent = []
    for many in (answers[:1], answers):
        with counted(db) as seen:
            assert set(changed_in(db, [each.id for each in many]).values()) == {FIGURES}
        sent.append(len(seen))
    assert sent[0] == sent[1] <= 3
    approve(cast, answers[0], "bloc_secretary", cast.bloc)
    assert row(cast, directive, cast.g).accepted_number == 2
