"""Rows of a reorganisation played on a tree in memory: the rule in words above each."""

from __future__ import annotations

from datetime import date

import pytest

from models.reorganisation.plan import ACTS, DEEPEST, FIELDS, USES, Kind, Node, Played, Row
from models.reorganisation.playing import play

DAY = date(2025, 2, 1)
LONG_AGO = date(2015, 1, 1)
KINDS = {
    "bloc": Kind("bloc", False, True),
    "committee": Kind("committee", False, False),
    "cell": Kind("cell", True, False),
}


def node(number: int, code: str, kind: str, parent: int | None, since: date = LONG_AGO) -> Node:
    return Node(number, code, f"Tổ chức {code}", kind, parent, since, LONG_AGO)


TREE = {
    each.id: each
    for each in (
        node(1, "K", "bloc", None),
        node(2, "D", "committee", 1),
        node(3, "D1", "cell", 2),
        node(4, "D2", "cell", 2),
        node(5, "E", "committee", 1),
        node(6, "E1", "cell", 5),
        node(7, "C", "cell", 1),
    )
}


def played(*rows: dict[str, str], tree: dict[int, Node] | None = None) -> Played:
    numbered = [Row(line, **row) for line, row in enumerate(rows, 1)]
    return play(tree or TREE, numbered, KINDS, DAY)


def wrong(*rows: dict[str, str], tree: dict[int, Node] | None = None) -> list[tuple[int, str, str]]:
    return [(t.line, t.field, t.refusal.code) for t in played(*rows, tree=tree).troubles]


def place(found: Played, code: str) -> str:
    """Codes on the way down to a unit."""
    number = next(n for n, each in found.after.items() if each.code == code)
    return "/".join(found.after[int(n)].code for n in found.paths[number].split(".") if n)


def test_a_moved_committee_takes_its_cells_along() -> None:
    found = played({"act": "move", "code": "D", "to": "E"})
    assert not found.troubles and place(found, "D1") == "K/E/D/D1"
    assert sorted(found.touched()) == [2, 3, 4]


def test_the_order_of_rows_says_nothing() -> None:
    rows = [
        {"act": "merge", "code": "D1", "to": "N1"},
        {"act": "merge", "code": "D2", "to": "N1"},
        {"act": "found", "code": "N1", "to": "N", "name": "Chi bộ mới", "kind": "cell"},
        {"act": "move", "code": "C", "to": "N"},
        {"act": "found", "code": "N", "to": "K", "name": "Đảng bộ mới", "kind": "committee"},
        {"act": "dissolve", "code": "D"},
    ]
    forward, back = played(*rows), played(*reversed(rows))
    assert not forward.troubles and not back.troubles
    for code in ("N1", "C"):
        assert place(forward, code) == place(back, code)
    assert place(forward, "N1") == "K/N/N1" and forward.after[3].gone and forward.after[2].gone


def test_units_are_named_as_they_were_meant_and_a_code_is_taken_in_other_letters_too() -> None:
    tree = TREE | {8: node(8, "ĐU–08", "committee", 1)}
    found = played(
        {"act": "move", "code": "d1", "to": "\u00d0u-08"},
        {"act": "move", "code": "Ｅ1", "to": "đu-08"},
        tree=tree,
    )
    assert not found.troubles and place(found, "D1") == "K/ĐU–08/D1" and place(found, "E1") == "K/ĐU–08/E1"
    new = {"act": "found", "code": "\u0189U-08", "to": "K", "name": "Mới", "kind": "cell"}
    assert wrong(new, tree=tree) == [(1, "code", "unit.code_taken")]
    assert wrong({"act": "change", "code": "C", "new_code": "đu-08"}, tree=tree) == [
        (1, "new_code", "unit.code_taken")
    ]
    twice = [new | {"code": "ĐX"}, new | {"code": "\u00f0x", "name": "Khác"}]
    assert (2, "code", "unit.code_taken") in wrong(*twice)
    assert wrong({"act": "change", "code": "C", "new_code": "c"}) == [], "its own code in other letters"


def test_what_stands_under_a_merged_unit_goes_to_the_one_it_was_merged_into_unless_sent_elsewhere() -> None:
    found = played({"act": "merge", "code": "D", "to": "E"}, {"act": "move", "code": "D2", "to": "K"})
    assert not found.troubles
    assert (place(found, "D1"), place(found, "D2")) == ("K/E/D1", "K/D2")
    assert found.heirs == [(2, 5, "merge")]


def test_of_units_merged_one_into_the_other_the_last_takes_over() -> None:
    found = played(
        {"act": "merge", "code": "D", "to": "E"},
        {"act": "merge", "code": "E", "to": "N"},
        {"act": "found", "code": "N", "to": "K", "name": "Đảng bộ mới", "kind": "committee"},
    )
    assert not found.troubles and place(found, "D1") == "K/N/D1"


def test_a_bloc_is_dissolved_into_two_roots() -> None:
    found = played(
        {"act": "found", "code": "R1", "name": "Đảng bộ một", "kind": "bloc"},
        {"act": "found", "code": "R2", "name": "Đảng bộ hai", "kind": "bloc"},
        {"act": "move", "code": "D", "to": "R1"},
        {"act": "move", "code": "E", "to": "R2"},
        {"act": "move", "code": "C", "to": "R2"},
        {"act": "dissolve", "code": "K"},
    )
    assert not found.troubles
    assert [place(found, code) for code in ("D2", "E1", "C")] == ["R1/D/D2", "R2/E/E1", "R2/C"]


def test_two_roots_are_joined_under_one() -> None:
    tree = TREE | {8: node(8, "P", "bloc", None), 9: node(9, "P1", "committee", 8)}
    found = played(
        {"act": "found", "code": "T", "name": "Đảng bộ tỉnh mới", "kind": "bloc"},
        {"act": "merge", "code": "K", "to": "T"},
        {"act": "merge", "code": "P", "to": "T"},
        tree=tree,
    )
    assert not found.troubles and place(found, "D1") == "T/D/D1" and place(found, "P1") == "T/P1"


def test_a_cell_becomes_a_committee_with_its_cells() -> None:
    found = played(
        {"act": "change", "code": "C", "kind": "committee", "name": "Đảng bộ C"},
        {"act": "split", "code": "C1", "source": "C", "to": "C", "name": "Chi bộ một", "kind": "cell"},
        {"act": "split", "code": "C2", "source": "C", "to": "C", "name": "Chi bộ hai", "kind": "cell"},
    )
    assert not found.troubles and place(found, "C2") == "K/C/C2"
    assert [(a, act) for a, _b, act in found.heirs] == [(7, "split"), (7, "split")]


def test_a_unit_split_off_stands_beside_the_one_it_came_from_and_is_of_its_kind() -> None:
    found = played({"act": "split", "code": "D3", "source": "D1", "name": "Chi bộ ba"})
    assert not found.troubles and place(found, "D3") == "K/D/D3"
    assert next(each for each in found.after.values() if each.code == "D3").kind == "cell"


def test_records_go_to_the_cell_that_goes_on_or_to_the_one_named_and_else_to_nobody() -> None:
    found = played(
        {"act": "merge", "code": "D1", "to": "D2"},
        {"act": "dissolve", "code": "E1", "custodian": "C"},
    )
    assert (found.after[3].custodian, found.after[6].custodian) == (4, 7)
    assert played({"act": "dissolve", "code": "C"}).after[7].custodian is None
    assert wrong({"act": "dissolve", "code": "C", "custodian": "D"}) == [
        (1, "custodian", "unit.custodian_cell")
    ]


REFUSED = [
    # a code that nobody has
    ([{"act": "move", "code": "X", "to": "E"}], [(1, "code", "reorganisation.unknown")]),
    ([{"act": "move", "code": "D", "to": "X"}], [(1, "to", "reorganisation.unknown")]),
    # an act that there is not
    ([{"act": "sell", "code": "D"}], [(1, "act", "field.choice")]),
    # where to must be said
    ([{"act": "move", "code": "D"}], [(1, "to", "field.required")]),
    ([{"act": "merge", "code": "D"}], [(1, "to", "field.required")]),
    # it stands there already
    ([{"act": "move", "code": "D", "to": "K"}], [(1, "to", "unit.same_parent")]),
    # into itself, at once or in a circle
    ([{"act": "merge", "code": "D", "to": "D"}], [(1, "to", "unit.into_itself")]),
    ([{"act": "move", "code": "K", "to": "D"}], [(1, "to", "unit.into_itself")]),
    # nothing stands under a cell
    ([{"act": "move", "code": "D", "to": "C"}], [(1, "kind", "unit.cell_with_children")]),
    ([{"act": "change", "code": "D", "kind": "cell"}], [(1, "kind", "unit.cell_with_children")]),
    # a unit that goes leaves nothing under it
    ([{"act": "dissolve", "code": "D"}], [(1, "code", "unit.has_children")]),
    # nothing is moved under a unit that goes
    (
        [
            {"act": "move", "code": "C", "to": "D"},
            {"act": "merge", "code": "D1", "to": "D2"},
            {"act": "dissolve", "code": "D2"},
        ],
        [],
    ),
    # a new code is nobody's yet, in capitals or not
    (
        [{"act": "found", "code": "d1", "to": "D", "name": "Mới", "kind": "cell"}],
        [(1, "code", "unit.code_taken")],
    ),
    ([{"act": "change", "code": "D1", "new_code": "D2"}], [(1, "new_code", "unit.code_taken")]),
    # what is to change must be said
    ([{"act": "change", "code": "D1"}], [(1, "name", "reorganisation.nothing")]),
    # a field is changed once
    (
        [{"act": "change", "code": "D1", "name": "A"}, {"act": "change", "code": "D1", "name": "B"}],
        [(2, "name", "reorganisation.twice")],
    ),
    # a kind that there is not, a kind that is missing
    ([{"act": "change", "code": "D1", "kind": "club"}], [(1, "kind", "unit.kind")]),
    ([{"act": "found", "code": "N", "to": "K", "name": "Mới"}], [(1, "kind", "field.required")]),
    # only a root stands under nothing
    (
        [{"act": "found", "code": "N", "name": "Mới", "kind": "committee"}],
        [(1, "to", "reorganisation.no_superior")],
    ),
    ([{"act": "move", "code": "D", "to": "-"}], [(1, "to", "reorganisation.no_superior")]),
]


@pytest.mark.parametrize(("rows", "expected"), REFUSED)
def test_what_cannot_be_is_told_at_its_row(
    rows: list[dict[str, str]], expected: list[tuple[int, str, str]]
) -> None:
    if not expected:
        assert wrong(*rows)
        return
    assert wrong(*rows) == expected


def test_everything_wrong_is_told_at_once() -> None:
    rows = [
        {"act": "move", "code": "X", "to": "E"},
        {"act": "dissolve", "code": "D"},
        {"act": "sell", "code": "C"},
    ]
    assert [line for line, _field, _code in wrong(*rows)] == [1, 2, 3]


def test_an_act_may_not_reach_behind_the_last_change_of_a_unit_or_of_one_it_takes_along() -> None:
    later = TREE | {3: node(3, "D1", "cell", 2, date(2025, 3, 1))}
    assert wrong({"act": "change", "code": "D1", "name": "A"}, tree=later) == [
        (1, "code", "unit.before_last")
    ]
    assert wrong({"act": "move", "code": "D", "to": "E"}, tree=later) == [(1, "code", "unit.before_last")]


def test_a_path_that_is_too_deep_to_be_stored_is_refused() -> None:
    tree, above = dict(TREE), 1
    for number in range(1000, 1000 + DEEPEST // 5):
        tree[number] = node(number, f"N{number}", "committee", above)
        above = number
    deep = tree[above].code
    assert wrong({"act": "move", "code": "D", "to": deep}, tree=tree)[0][2] == "reorganisation.deep"


ROWS: dict[str, dict[str, str]] = {
    "found": {"code": "N1", "to": "D", "name": "Chi bộ mới", "kind": "cell"},
    "split": {"code": "N1", "source": "D1", "name": "Chi bộ mới", "to": "D", "kind": "cell"},
    "change": {"code": "D1", "name": "Tên", "kind": "committee", "new_code": "M1"},
    "move": {"code": "D1", "to": "E", "name": "Tên", "kind": "committee", "new_code": "M1"},
    "merge": {"code": "D1", "to": "D2"},
    "dissolve": {"code": "D1", "to": "D2"},
}
"""A sound row of each act on units."""


def outcome(row: dict[str, str]) -> object:
    """All that comes out of a row but the row itself."""
    found = played(row)
    troubles = [(t.field, t.refusal.code, sorted(t.refusal.values)) for t in found.troubles]
    return found.after, found.heirs, troubles


@pytest.mark.parametrize("act", ACTS)
def test_the_table_of_fields_says_what_each_act_reads(act: str) -> None:
    row = {"act": act, **ROWS[act]}
    for name in FIELDS:
        others = (row | {name: "C"}, row | {name: "KHONG"}, row | {name: ""})
        assert any(outcome(each) != outcome(row) for each in others) == (name in USES[act]), name
