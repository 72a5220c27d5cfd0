"""Answers added up the tree: what a parent shows is made of its
children's counts and sums, never of their means (design 3.8). No tables.

A part is plain data that can be kept and frozen: {"n", "sum", "weight", "weighted",
"whole", "min", "max", "counts", "list", "by", "columns", "of"}. "by" says whose each of the "list" is,
where whoever keeps the part says it. "of" holds the parts of
what a computed field is made of, by code, by "table.column" or by "{fact}".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any

from models.definitions.formulas import Known
from models.definitions.judging import (
    FORMULAS,
    asks_one,
    facts_behind,
    is_truth,
    number_formulas,
    numbers_behind,
    with_computed,
)
from models.definitions.kinds import KINDS, table
from models.definitions.kinds.base import no_number, show_decimal, show_number
from models.definitions.kinds.computed import gives_text
from models.definitions.kinds.table import IN_TABLE

Part = dict[str, Any]
WAYS = ("sum", "mean", "ratio", "min", "max", "counts", "list", "none", "columns", "again")
NUMERIC = ("sum", "mean", "ratio", "min", "max")
"""Ways that come to a number at the end."""
OF_TRUTHS = ("counts", "list", "none")
OF_TEXTS = ("list", "none")
MOST_LISTED = 1_000


def way_of(field: Any) -> str:
    """How a field is added up: its own choice, or the usual one of its kind."""
    return str(field.option.get("total") or ways_of(field)[0])


def ways_of(field: Any) -> tuple[str, ...]:
    """Ways up the tree that fit a field, the usual one first:
    a truth is counted or listed, whatever else its kind takes."""
    ways = KINDS[field.kind].totals
    tree = field.option.get("formula")
    if gives_text(tree):
        return OF_TEXTS
    if field.kind in FORMULAS and not is_truth(field) and asks_one(tree):
        return (*(way for way in NUMERIC if way in ways), *OF_TEXTS)
    return tuple(way for way in ways if way in OF_TRUTHS) if is_truth(field) else ways


def parts_of(version: Any, values: Mapping[str, str], known: Known) -> dict[str, Part]:
    """The part of every field of one filled form; `values` with
    computed ones, `known` all that is known of it (rules.know)."""
    return {field.code: _part_of(version, field, values, known) for field in version.fields}


def _part_of(version: Any, field: Any, values: Mapping[str, str], known: Known) -> Part:
    if way_of(field) == "again":
        return _made_of(version, field, values, known) if values.get(field.code) else {}
    weight = field.option.get("weight") if way_of(field) == "mean" else None
    heavy = known.numbers.get(weight) if weight else None
    return {} if weight and heavy is None else begin(field, values.get(field.code), heavy)


def _made_of(version: Any, field: Any, values: Mapping[str, str], known: Known) -> Part:
    """What a computed number is made of, each part in the way of its
    own field; figures and columns are sums. Only where it has a value."""
    fields, parts = {each.code: each for each in version.fields}, dict[str, Part]()
    for name in sorted(numbers_behind(version, field.option["formula"])):
        source = fields.get(name)
        number = known.numbers.get(name)
        if source is not None and way_of(source) in NUMERIC and source.kind not in FORMULAS:
            parts[name] = _part_of(version, source, values, known)
        elif number is not None:
            parts[name] = {"n": 1, "sum": str(number)}
    for name in facts_behind(version, field.option["formula"]):
        fact = known.facts.get(name)
        parts |= {f"{{{name}}}": {"n": 1, "sum": str(fact)}} if fact is not None else {}
    return {"n": 1, "of": {name: part for name, part in sorted(parts.items()) if part}}


def begin(field: Any, value: str | None, weight: Fraction | None = None) -> Part:
    """The part of one answer; `weight` is the count that weighs its mean (1 where none is named)."""
    if not value:
        return {}
    return _BEGIN[way_of(field)](field, value, weight)


def _summed(field: Any, value: str, weight: Fraction | None) -> Part:
    number = KINDS[field.kind].number(field, value) if field.kind in KINDS else None
    if number is None:
        return {}
    heavy = Fraction(1) if weight is None else weight
    return {"n": 1, "sum": str(number), "weight": str(heavy), "weighted": str(number * heavy)}


def _ratio(_field: Any, value: str, _weight: Fraction | None) -> Part:
    part, _, whole = value.partition("/")
    return {"n": 1, "sum": str(int(part)), "whole": str(int(whole))}


def _edge(name: str) -> Callable[[Any, str, Fraction | None], Part]:
    return lambda _field, value, _weight: {"n": 1, name: value}


def _counted(field: Any, value: str, _weight: Fraction | None) -> Part:
    many = KINDS[field.kind].entry == "many"
    return {"n": 1, "counts": dict.fromkeys(value.split(",") if many else [value], 1)}


def _listed(_field: Any, value: str, _weight: Fraction | None) -> Part:
    return {"n": 1, "list": [value]}


def _columned(field: Any, value: str, _weight: Fraction | None) -> Part:
    parts: dict[str, Part] = {}
    columns = {column.code: column for column in table.columns(field)}
    for row in table.rows(value):
        for code, column in columns.items():
            if row.get(code) and IN_TABLE[column.kind].totals:
                parts[code] = merge(
                    column, parts.get(code, {}), begin(column, row[code], _weight_of(columns, column, row))
                )
    return {"n": 1, "columns": parts}


def _weight_of(columns: Mapping[str, Any], column: Any, row: Mapping[str, str]) -> Fraction | None:
    code = column.option.get("weight")
    return Fraction(row.get(code) or 0) if code in columns else None


def _nothing(_field: Any, _value: str, _weight: Fraction | None) -> Part:
    return {}


_BEGIN: dict[str, Callable[[Any, str, Fraction | None], Part]] = {
    "sum": _summed,
    "mean": _summed,
    "ratio": _ratio,
    "counts": _counted,
}
_BEGIN |= {
    "again": _nothing,
    "min": _edge("min"),
    "max": _edge("max"),
    "list": _listed,
    "none": _nothing,
    "columns": _columned,
}


def merge(field: Any, one: Part, other: Part) -> Part:
    """Two parts as one; the order of merging does not matter but for lists, which keep it."""
    if not one or not other:
        return one or other
    whole: Part = {"n": one["n"] + other["n"]}
    for name in ("sum", "weight", "weighted", "whole"):
        if name in one:
            whole[name] = _plus(one[name], other[name])
    for name, choose in (("min", min), ("max", max)):
        if name in one:
            whole[name] = choose(one[name], other[name], key=_order(field))
    if "counts" in one:
        whole["counts"] = {
            code: one["counts"].get(code, 0) + other["counts"].get(code, 0)
            for code in sorted({*one["counts"], *other["counts"]})
        }
    if "list" in one:
        whole["list"] = [*one["list"], *other["list"]][:MOST_LISTED]
        if "by" in one or "by" in other:
            whole["by"] = [*listed_by(one), *listed_by(other)][:MOST_LISTED]
    if "columns" in one:
        known = {column.code: column for column in table.columns(field)}
        whole["columns"] = {
            code: merge(known[code], one["columns"].get(code, {}), other["columns"].get(code, {}))
            for code in known
            if code in one["columns"] or code in other["columns"]
        }
    if "of" in one:
        sources = {each.code: each for each in field.group.version.fields}
        names = sorted({*one["of"], *other["of"]})
        whole["of"] = {
            name: merge(sources.get(name, field), one["of"].get(name, {}), other["of"].get(name, {}))
            for name in names
        }
    return whole


def listed_by(part: Part) -> list[str]:
    """Whose each of a list is; of parts that do not say it, nothing."""
    return part.get("by") or [""] * len(part["list"])


def _plus(one: str, other: str) -> str:
    """The sum of two numbers as they are kept; most are whole."""
    if one.isdecimal() and other.isdecimal():
        return str(int(one) + int(other))
    return str(Fraction(one) + Fraction(other))


def _order(field: Any) -> Callable[[str], Any]:
    number = KINDS[field.kind].number
    if number is no_number:
        return lambda value: value
    return lambda value: number(field, value) or Fraction(0)


def add_up(field: Any, parts: Iterable[Part]) -> Part:
    """All parts as one."""
    whole: Part = {}
    for part in parts:
        whole = merge(field, whole, part)
    return whole


def outcome(field: Any, part: Part) -> Fraction | None:
    """The number a part comes to at the end: the sum, the weighted mean, the percentage; None of nothing."""
    way = way_of(field)
    if not part:
        return None
    if way == "sum":
        return Fraction(part["sum"])
    if way == "mean":
        weight = Fraction(part["weight"])
        return Fraction(part["weighted"]) / weight if weight else None
    if way == "ratio":
        whole = Fraction(part["whole"])
        return Fraction(part["sum"]) * 100 / whole if whole else None
    if way == "again":
        return _again(field, part)
    return KINDS[field.kind].number(field, part[way]) if way in ("min", "max") else None


def _again(field: Any, part: Part) -> Fraction | None:
    """The formula over the totals of what it is made of."""
    version = field.group.version
    sources = {each.code: each for each in version.fields if each.kind not in FORMULAS}
    numbers, facts = dict[str, Fraction | None](), dict[str, Fraction | None]()
    for name, each in part["of"].items():
        if name.startswith("{"):
            facts[name[1:-1]] = Fraction(each["sum"])
        else:
            numbers[name] = (
                outcome(sources[name], each)
                if name in sources and way_of(sources[name]) in NUMERIC
                else Fraction(each["sum"])
            )
    return with_computed(Known({}, numbers, facts), number_formulas(version)).numbers.get(field.code)


def shown(field: Any, part: Part) -> str:
    """A total as people read it; `–` of nothing."""
    way = way_of(field)
    if not part or way == "none":
        return "–"
    if way == "ratio":
        rate = outcome(field, part)
        return f"{part['sum']}/{part['whole']}" + ("" if rate is None else f" ({show_number(rate, 1)}%)")
    if way == "counts":
        kind = KINDS[field.kind]
        return "; ".join(f"{kind.show(field, code)}: {count}" for code, count in part["counts"].items())
    if way == "list":
        return "\n".join(KINDS[field.kind].show(field, value) for value in part["list"])
    if way == "columns":
        return "; ".join(
            f"{column.title}: {shown(column, part['columns'].get(column.code, {}))}"
            for column in table.columns(field)
        )
    if way in ("min", "max"):
        return KINDS[field.kind].show(field, part[way])
    number = outcome(field, part)
    return "–" if number is None else show_decimal(show_number(number))
