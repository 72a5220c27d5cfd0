"""Whatever kinds of field a definition has and however each is added up: in any tree, a parent is the fold of
its leaves, and the order of merging changes nothing but the order of what is listed."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from models.core.counts import COUNTS, half_up
from models.definitions.formula_text import parse
from models.definitions.judging import computed as worked_out
from models.definitions.judging import know
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import no_number
from models.definitions.kinds.figure import FIGURES, figures_of
from models.definitions.kinds.table import IN_TABLE
from models.definitions.totals import Part, cut, fold, less, outcome, parts_of, signed, way_of, ways_of
from models.risen.whole import add_up
from tests.make import examples
from tests.models.definitions.item import BANDS, Item, form
from tests.models.definitions.parts import plain

pytestmark = pytest.mark.property

DIGITS = some.integers(0, 40).map(str)
STORED = {
    "percent": some.tuples(some.integers(0, 9), some.integers(9, 20)).map(lambda t: f"{t[0]}/{t[1]}"),
    "decimal": some.tuples(some.integers(-50, 50), some.sampled_from(["", ".5", ".25"])).map(
        lambda t: f"{t[0] or 1}{t[1]}"
    ),
    "date": some.dates().map(lambda day: day.isoformat()),
    "month": some.dates().map(lambda day: f"{day:%Y-%m}"),
    "several": some.sampled_from(["b1", "b2", "b1,b2"]),
    "choice": some.sampled_from(["b1", "b2"]),
    "pick": some.sampled_from(["b1", "b2"]),
    "yes_no": some.sampled_from(["yes", "no"]),
}
"""Stored values by kind; of a kind that is a number whole ones, of any other some words."""
FORMULAS: list[Any] = [parse("[n0] / [n1]"), parse("[n0] + {held}")]


def stored(kind: str) -> some.SearchStrategy[str]:
    known = KINDS[kind].number is not no_number
    return STORED.get(kind, DIGITS if known else some.sampled_from(["a", "b", "c d"]))


@some.composite
def columns(draw: Any) -> dict[str, Any]:
    """A table's columns, each of a kind that may stand in one, in one of its ways."""
    found = []
    for n in range(draw(some.integers(1, 3))):
        kind = draw(some.sampled_from(sorted(IN_TABLE)))
        column = {"code": f"c{n}", "kind": kind, "title": f"c{n}"}
        column["total"] = draw(some.sampled_from(IN_TABLE[kind].totals))
        column |= {"choices": [{"code": b.code, "label": b.label} for b in BANDS]}
        found.append(column | ({"weight": "w"} if column["total"] == "mean" else {}))
    return {"columns": [*found, {"code": "w", "kind": "number", "title": "w"}]}


@some.composite
def definitions(draw: Any) -> Any:
    """Two counts, then fields of any kind in any way that fits it."""
    fields = [Item("number", {}, (), "n0"), Item("number", {}, (), "n1")]
    kinds = [code for code, kind in KINDS.items() if kind.filled]
    for n in range(draw(some.integers(1, 6))):
        kind = draw(some.sampled_from(sorted(kinds)))
        option = draw(columns()) if KINDS[kind].entry == "table" else {}
        field = Item(kind, option, BANDS, f"f{n}")
        option["total"] = draw(some.sampled_from(ways_of(field)))
        if option["total"] == "mean" and draw(some.booleans()):
            option["weight"] = "n0"
        fields.append(field)
    for fact in draw(some.lists(some.sampled_from(sorted(FIGURES)), unique=True, max_size=4)):
        fields.insert(draw(some.integers(0, len(fields))), Item("figure", {"fact": fact}, (), f"g_{fact}"))
    for n, formula in enumerate(FORMULAS):
        field = Item("computed", {"formula": formula}, (), f"x{n}")
        field.option["total"] = draw(some.sampled_from([w for w in ways_of(field) if w != "counts"]))
        fields.append(field)
    return form(*fields)


@some.composite
def filled(draw: Any, version: Any) -> tuple[dict[str, str], int]:
    """What one unit fills in, some of it, and a figure of its own."""
    values = {}
    for field in version.fields:
        if not KINDS[field.kind].filled or draw(some.integers(0, 5)) == 0:
            continue
        if KINDS[field.kind].entry == "table":
            rows = [
                {c["code"]: draw(stored(c["kind"])) for c in field.option["columns"] if draw(some.booleans())}
                for _ in range(draw(some.integers(1, 3)))
            ]
            values[field.code] = json.dumps([row for row in rows if row], sort_keys=True)
        else:
            values[field.code] = draw(stored(field.kind))
    return values, draw(some.integers(0, 9))


TREES = some.recursive(some.none(), lambda inside: some.lists(inside, min_size=1, max_size=4), max_leaves=12)
"""A leaf, or what has others below it."""


COUNTS_OF_ONE = some.fixed_dictionaries({name: some.integers(0, 300) for name in COUNTS})
"""The counts behind the figures of one unit."""


def _figures_are_of_all_leaves(version: Any, counts: dict[str, int], leaves: list[dict[str, int]]) -> None:
    """Each figure of the form, worked out of what its counts came to, is that of all leaves together: a sum,
    a mean of every meeting scored, a share of everybody due; never a mean of means."""
    for field in figures_of(version.fields):
        figure = FIGURES[field.option["fact"]]
        part, of = (sum(each[n] for each in leaves) for n in (figure.count, figure.whole or figure.count))
        wanted = {
            "sum": lambda part, _of: part,
            "mean": lambda part, of: half_up(part, of) if of else None,
            "ratio": lambda part, of: half_up(part * 1000, of) if of else None,
        }
        assert figure.worth(counts) == wanted[figure.way](part, of), figure.code


@settings(max_examples=examples(60, 600), deadline=None)
@given(some.data())
def test_a_parent_is_the_fold_of_its_leaves_whatever_the_way_up(data: Any) -> None:
    version = data.draw(definitions())
    leaves: list[dict[str, Part]] = []
    counted: list[dict[str, int]] = []

    def whole(tree: Any) -> tuple[dict[str, Part], dict[str, int]]:
        if tree is not None:
            below = [whole(each) for each in tree]
            counts = add_up(each for _own, each in below)
            return fold(version.fields, [own for own, _counts in below]), counts
        counted.append(data.draw(COUNTS_OF_ONE))
        values, held = data.draw(filled(version))
        known = know(version, {}, values, {"held": held})
        parts = parts_of(version, values | worked_out(version, known), known)
        leaves.append(dict(signed(parts, f"Chi bộ {len(leaves)}")))
        return leaves[-1], counted[-1]

    own, counts = whole(data.draw(TREES))
    _figures_are_of_all_leaves(version, counts, counted)
    told = {code: part for code, part in own.items() if part}
    flat = {code: part for code, part in fold(version.fields, leaves).items() if part}
    assert told == flat, "in the order of leaves, however they are grouped"
    mixed = fold(version.fields, data.draw(some.permutations(leaves)))
    assert plain({code: part for code, part in mixed.items() if part}) == plain(flat)
    if leaves:
        rest = fold(version.fields, leaves[1:])
        for code, part in flat.items():
            left = less(part, leaves[0][code]) if leaves[0].get(code) else None
            assert left is None or plain({code: left}) == plain({code: rest[code]}), "taken out again"
    for field in version.fields:
        part = flat.get(field.code, {})
        if part and way_of(field) == "sum":
            numbers = [Fraction(leaf[field.code]["sum"]) for leaf in leaves if leaf[field.code]]
            assert outcome(field, part) == sum(numbers)
        if part and way_of(field) == "rows":
            assert part["all"] == sum(leaf[field.code].get("all", 0) for leaf in leaves) and not cut(part)
    again = next(field for field in version.fields if field.code == "x1")
    if way_of(again) == "again" and flat.get("x1"):
        there = [leaf for leaf in leaves if leaf["x1"]]
        sums = sum(Fraction(leaf["x1"]["of"]["n0"]["sum"]) for leaf in there)
        sums += sum(Fraction(leaf["x1"]["of"]["{held}"]["sum"]) for leaf in there)
        assert outcome(again, flat["x1"]) == sums
