"""Answers added up the tree: sums, counts by value, lists; never means of means (design 3.8). No tables.

A part is plain data that can be kept and frozen: {"n", "sum", "counts", "list", "max"}.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from models.fields import show_points

Part = dict[str, Any]
WAYS = {"number": "sum", "points": "sum", "yes_no": "counts", "choice": "counts", "date": "max", "text": "list", "long_text": "list"}


def way_of(field: Any) -> str:
    """How a field is added up: the usual way of its kind."""
    return WAYS[field.kind]


def begin(field: Any, value: str | None) -> Part:
    """The part of one answer."""
    if not value:
        return {}
    first: dict[str, Any] = {"sum": value, "counts": {value: 1}, "list": [value], "max": value}
    return {"n": 1, way_of(field): first[way_of(field)]}


def merge(field: Any, one: Part, other: Part) -> Part:
    """Two parts as one; the order does not matter but for lists, which keep it."""
    if not one or not other:
        return one or other
    way, whole = way_of(field), one["n"] + other["n"]
    if way == "sum":
        return {"n": whole, "sum": str(int(one["sum"]) + int(other["sum"]))}
    if way == "counts":
        codes = sorted({*one["counts"], *other["counts"]})
        return {"n": whole, "counts": {code: one["counts"].get(code, 0) + other["counts"].get(code, 0) for code in codes}}
    return {"n": whole, way: one["list"] + other["list"] if way == "list" else max(one[way], other[way])}


def add_up(field: Any, parts: Iterable[Part]) -> Part:
    """All parts as one."""
    whole: Part = {}
    for part in parts:
        whole = merge(field, whole, part)
    return whole


def shown(field: Any, part: Part) -> str:
    """A total as people read it; `–` of nothing."""
    if not part:
        return "–"
    way = way_of(field)
    if way == "counts":
        labels = {choice.code: choice.label for choice in field.choices}
        return "; ".join(f"{labels.get(code, code)}: {count}" for code, count in part["counts"].items())
    if way == "sum":
        return show_points(int(part["sum"])) if field.kind == "points" else part["sum"]
    return "\n".join(part["list"]) if way == "list" else "/".join(reversed(part["max"].split("-")))
