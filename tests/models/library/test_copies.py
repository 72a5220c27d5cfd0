"""A unit makes its own draft of what somebody else issued; groups and questions come into a draft and what
they name follows; what was issued stays as it is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import DefinitionVersion, described, new_definition, publish
from models.definitions.formulas import named
from models.definitions.in_force import in_force
from models.library.copies import Picked, bring, newest_of, own_version, renamed
from tests.make import as_, unit
from tests.models.definitions.drafting import DAY, draft, form, one


def test_a_units_own_version_holds_in_the_place_of_the_shipped_one(db: Session) -> None:
    bloc = unit(db, "bloc")
    cell = unit(db, "grassroots_cell", bloc)
    shipped = in_force(db, "rubric", cell.path, DAY)
    before = described(shipped)
    own = own_version(db, as_("board_officer", bloc), shipped, bloc, DAY, "Khung của Khối")
    assert (own.state, own.unit_id, own.definition.code) == ("draft", bloc.id, shipped.definition.code)
    assert own.definition.name == "Khung của Khối" and own.lower_may == shipped.lower_may
    assert described(own) == before == described(shipped) and own.rule == shipped.rule
    assert in_force(db, "rubric", cell.path, DAY).id == shipped.id
    publish(db, as_("board_officer", bloc), own)
    assert in_force(db, "rubric", cell.path, DAY).id == own.id


def test_the_second_one_is_the_next_version_of_the_same_form(db: Session) -> None:
    bloc, by = unit(db, "bloc"), SYSTEM
    source = draft(db)
    first = own_version(db, by, source, bloc, DAY)
    second = own_version(db, by, source, bloc, date(2020, 1, 1))
    assert (second.definition_id, second.number) == (first.definition_id, 2)
    assert described(second) == described(source)
    newest = newest_of(db, "rubric", source.definition.code, bloc.id)
    assert newest is not None and newest.id == second.id
    assert newest_of(db, "report_form", source.definition.code, bloc.id) is None


@pytest.mark.parametrize("role", ["committee_officer", "cell_secretary"])
def test_nobody_makes_one_who_may_not_change_the_units_forms(db: Session, role: str) -> None:
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    source = draft(db)
    for place in (bloc, committee):
        with pytest.raises(Refusal, match=r"access\.denied"):
            own_version(db, as_(role, committee), source, place, DAY)
    other = unit(db, "bloc")
    with pytest.raises(Refusal, match=r"access\.denied"):
        own_version(db, as_("board_officer", bloc), source, other, DAY)


def test_a_name_that_cannot_be_read_is_refused_at_its_place(db: Session) -> None:
    bloc = unit(db, "bloc")
    with pytest.raises(Invalid) as told:
        own_version(db, SYSTEM, draft(db), bloc, DAY, "Khung\u202e")
    assert set(told.value.fields) == {"name"}


def test_an_own_form_of_another_code_is_no_version_of_it(db: Session) -> None:
    bloc = unit(db, "bloc")
    new_definition(db, SYSTEM, bloc, "rubric", "khac", "Khung khác", DAY)
    db.flush()
    assert own_version(db, SYSTEM, draft(db), bloc, DAY).number == 1


# groups and questions


FIELDS = [
    one("kind", "choice", choices=[{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]),
    one("count", "number", applies={"in": ["answer.kind", ["a"]]}),
    one("rate", "computed", formula={"div": [{"field": "count"}, {"sum": ["count", "works.n"]}]}),
    one("works", "table", columns=[{"code": "n", "title": "Số", "kind": "number"}]),
    one("begun", "date"),
    one("content", "decimal", total="mean", weight="count"),
]
RULES = [
    {"at": "count", "must": {"gt": [{"field": "count"}, {"num": "0"}]}, "level": "block", "message": "m"},
    {
        "at": "rate",
        "must": {"lt": [{"field": "rate"}, {"fact": "members"}]},
        "when": {"in": ["answer.kind", ["b"]]},
        "level": "warn",
        "message": "n",
    },
]


def source_of(db: Session) -> DefinitionVersion:
    return form(db, *FIELDS, rules={"checks": RULES})


def everything(version: DefinitionVersion) -> list[Picked]:
    return [(group, tuple(group.fields)) for group in version.groups]


def test_what_is_copied_gets_codes_of_its_own_and_what_it_names_follows(db: Session) -> None:
    source, target = source_of(db), source_of(db)
    group = bring(db, SYSTEM, target, target.row_version, everything(source))
    copied = {field.code: field.option for field in target.groups[-1].fields}
    assert target.groups[-1].id == group.id and group.title == "Nhóm" and group.code == "g_2"
    assert list(copied) == [f"{each['code']}_2" for each in FIELDS]
    assert copied["count_2"]["applies"] == {"in": ["answer.kind_2", ["a"]]}
    assert copied["rate_2"]["formula"] == {"div": [{"field": "count_2"}, {"sum": ["count_2", "works_2.n"]}]}
    assert copied["content_2"]["weight"] == "count_2"
    assert [rule["at"] for rule in target.rule["checks"]] == ["count", "rate", "count_2", "rate_2"]
    last = target.rule["checks"][-1]
    assert last["when"] == {"in": ["answer.kind_2", ["b"]]} and last["must"]["lt"][0] == {"field": "rate_2"}
    assert [f.code for f in source.fields] == [each["code"] for each in FIELDS]
    assert len(source.rule["checks"]) == 2


def test_a_rule_comes_along_only_with_all_that_it_names(db: Session) -> None:
    source, target = source_of(db), form(db, one("own", "text"))
    by_code = {field.code: field for field in source.fields}
    group = bring(
        db,
        SYSTEM,
        target,
        target.row_version,
        [(None, (by_code["count"], by_code["rate"]))],
        target.groups[0],
    )
    assert group.id == target.groups[0].id and len(target.groups) == 1
    assert [field.code for field in target.fields] == ["own", "count", "rate"]
    assert [rule["at"] for rule in target.rule["checks"]] == ["count"]


def test_several_forms_are_copied_at_once_each_with_its_own_names(db: Session) -> None:
    one_of, other, target = source_of(db), source_of(db), form(db, one("own", "text"))
    bring(db, SYSTEM, target, target.row_version, [*everything(one_of), *everything(other)])
    formulas = [f.option["formula"]["div"][0] for f in target.fields if f.code.startswith("rate")]
    assert formulas == [{"field": "count"}, {"field": "count_2"}]
    assert [g.code for g in target.groups] == ["g", "g_2", "g_3"]
    assert len(target.rule["checks"]) == 4


def test_what_is_copied_says_the_same_as_its_source(db: Session) -> None:
    source, target = source_of(db), form(db, one("own", "text"))
    bring(db, SYSTEM, target, target.row_version, everything(source))
    assert described(target)[-1]["fields"] == described(source)[0]["fields"]


@pytest.mark.parametrize("case", ["stale", "published", "nothing", "many", "foreign"])
def test_nothing_is_copied_where_it_may_not(db: Session, case: str) -> None:
    source, target, by = source_of(db), source_of(db), SYSTEM
    picked, seen = everything(source), target.row_version
    if case == "published":
        target = publish(db, SYSTEM, form(db, one("own", "text")))
        seen = target.row_version
    elif case == "foreign":
        by = as_("board_officer", unit(db, "bloc"))
    elif case == "nothing":
        picked = []
    elif case == "many":
        picked = everything(source) * 100
    before = len(target.fields)
    codes = {"stale": "stale", "published": "definition.frozen", "nothing": "field.required"}
    codes |= {"many": "definition.fields", "foreign": "access.denied"}
    with pytest.raises(Refusal) as told:
        bring(db, by, target, seen - 1 if case == "stale" else seen, picked)
    assert told.value.code == codes[case] and len(target.fields) == before


TREES = [
    {"field": "t.c"},
    {"day": "a"},
    {"days": [{"day": "a"}, {"if": [{"in": ["answer.a", ["x"]]}, {"day": "b"}, {"day": "a"}]}]},
    {"join": [{"text": "a"}, {"said": {"field": "a"}}, {"said": {"add": [{"field": "a"}, {"num": "1"}]}}]},
    {"not": {"in": ["meeting_kind", ["a"]]}},
    {"gt": [{"fact": "a"}, {"sum": ["a", "t.a"]}]},
]


@pytest.mark.parametrize("tree", TREES)
def test_names_are_changed_and_nothing_else(tree: Any) -> None:
    codes = {"a": "a_2", "t": "t_2", "b": "b"}
    found = renamed(tree, codes)
    assert renamed(found, {new: old for old, new in codes.items()}) == tree
    assert set(named(found)) == {codes.get(each, each) for each in named(tree)}
    assert renamed(tree, {}) == tree
