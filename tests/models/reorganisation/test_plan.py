"""A plan's tree: paths, and which units come out otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.reorganisation.plan import ACTS, FIELDS, PEOPLE_ACTS, USES, Node, Played, paths_of, unused
from models.reorganisation.tables import TEXTS

DAY = date(2015, 1, 1)


def node(number: int, parent: int | None) -> Node:
    return Node(number, f"U{number}", f"Tổ chức {number}", "committee", parent, DAY, DAY)


def test_paths_lead_from_the_root_and_what_stands_above_the_tree_is_one() -> None:
    assert paths_of({2: node(2, 1), 3: node(3, 2)}) == {2: "2.", 3: "2.3."}


def test_units_in_a_circle_have_no_path() -> None:
    assert paths_of({1: node(1, 2), 2: node(2, 1), 3: node(3, None)}) == {3: "3."}


def test_touched_are_those_that_change_and_those_carried_along() -> None:
    before = {1: node(1, None), 2: node(2, 1), 3: node(3, 2), 4: node(4, 1)}
    after = before | {2: replace(before[2], parent=4), -1: node(-1, 1)}
    assert sorted(Played(before, after).touched()) == [-1, 2, 3]


def test_every_act_says_which_fields_it_reads_and_every_field_is_read_by_one() -> None:
    assert set(USES) == {*ACTS, *PEOPLE_ACTS}
    assert {name for read in USES.values() for name in read} == set(FIELDS) == set(TEXTS) - {"act", "code"}


def test_what_an_act_does_not_read_is_named_and_blanks_say_nothing() -> None:
    full = dict.fromkeys(TEXTS, "X") | {"act": "merge"}
    assert unused(full) == ["source", "new_code", "name", "kind", "login", "role"]
    assert unused(dict.fromkeys(TEXTS, " ") | {"act": "merge", "to": "X"}) == []
    assert unused(full | {"act": "bán"}) == unused({}) == []
