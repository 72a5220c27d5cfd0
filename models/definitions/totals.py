"""Answers added up the tree: what a parent shows is made of its
children's counts and sums, never of their means (design 3.8). No tables.

A part is plain data that can be kept and frozen: {"n", "sum", "weight", "weighted",
"whole", "min", "max", "counts", "list", "rows", "all", "by", "columns", "of"}. "by" says whose each of the
"list" or of the "rows" is, where whoever keeps the part says it (`signed`). Rows of a table rise as they are;
"all" tells how many there were, since no more than `MOST_ROWS` of them are kept. "of" holds the parts of
what a computed field is made of, by code, by "table.column" or by "{fact}". What is a count and nothing
else (a figure of the program, how often a choice was chosen) is its own part: a whole number.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import chain, groupby, islice
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
WAYS = ("sum", "mean", "ratio", "min", "max", "counts", "list", "none", "columns", "rows", "again", "counted")
NUMERIC = ("sum", "mean", "ratio", "min", "max")
"""Ways that come to a number at the end."""
OF_TRUTHS = ("counts", "list", "none")
OF_TEXTS = ("list", "none")
COUNTED = "counted"
"""The way of figures: what rises of them are the counts they are made of (kinds/figure.py)."""
MOST_LISTED = 1_000
MOST_ROWS = 2_000
"""Texts and rows of tables that a total keeps; how many more there were it says (`cut`)."""
KEPT = {"list": MOST_LISTED, "rows": MOST_ROWS}
"""What a part keeps one by one, and how many of them."""


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


def _rowed(_field: Any, value: str, _weight: Fraction | None) -> Part:
    rows = table.rows(value)
    return {"n": 1, "rows": rows[:MOST_ROWS], "all": len(rows)}


def _columned(field: Any, value: str, _weight: Fraction | None) -> Part:
    columns = {column.code: column for column in table.columns(field)}
    parts: dict[str, list[Part]] = {}
    for row in table.rows(value):
        for code, column in columns.items():
            if row.get(code) and IN_TABLE[column.kind].totals:
                part = begin(column, row[code], _weight_of(columns, column, row))
                parts.setdefault(code, []).append(part)
    return {"n": 1, "columns": {code: add_up(columns[code], parts[code]) for code in sorted(parts)}}


def _weight_of(columns: Mapping[str, Any], column: Any, row: Mapping[str, str]) -> Fraction | None:
    code = column.option.get("weight")
    if code not in columns:
        return None
    number = IN_TABLE[columns[code].kind].number(columns[code], row[code]) if row.get(code) else None
    return number or Fraction(0)


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
    "counted": _nothing,
    "min": _edge("min"),
    "max": _edge("max"),
    "list": _listed,
    "none": _nothing,
    "columns": _columned,
    "rows": _rowed,
}


def merge(field: Any, one: Part, other: Part) -> Part:
    """Two parts as one; the order of merging does not matter but for lists and rows, which keep it."""
    both: Part = add_up(field, (one, other))
    return both


def add_up(field: Any, parts: Iterable[Any]) -> Any:
    """All parts as one. Each part is looked at once and each number read once: those of many children lie far
    apart in memory, which costs more than the sums."""
    there = [part for part in parts if part]
    if len(there) < 2:
        return there[0] if there else {}
    first = there[0]
    if isinstance(first, int):
        return sum(there)
    even = "weight" in first and not field.option.get("weight")
    names = ["sum"] if even else [name for name in first if name not in ("n", "by")]
    columns = {name: [part[name] for part in there] for name in ("n", *names)}
    whole: Part = {"n": sum(columns["n"])}
    for name in SUMMED & columns.keys():
        whole[name] = _sum(columns[name])
    if even:  # each weighs one
        whole |= {"weight": str(whole["n"]), "weighted": whole["sum"]}
    for name, choose in (("min", min), ("max", max)):
        if name in columns:
            whole[name] = choose(dict.fromkeys(columns[name]), key=_order(field))
    if "counts" in columns:
        whole["counts"] = _counts_of(columns["counts"])
    for name, most in KEPT.items():
        if name in columns:
            whole |= _kept(there, name, most, columns[name])
    if "columns" in columns:
        whole["columns"] = _each({c.code: c for c in table.columns(field)}, columns["columns"], field)
    if "of" in columns:
        whole["of"] = _each({each.code: each for each in field.group.version.fields}, columns["of"], field)
    return whole


SUMMED = frozenset(("sum", "weight", "weighted", "whole"))
ADDED = SUMMED | {"n", "counts", "columns", "of"}
"""What of a part adds up and can be taken out again."""


def less(whole: Part, part: Part) -> Part | None:
    """What is left of a total once one of the parts it was made of is taken out; None where they do not tell
    it: the least and the greatest, what is listed, a column that is not added up."""
    if not part or whole["n"] == part["n"]:
        return {} if part else whole
    if not ADDED.issuperset(whole):
        return None
    left: Part = {"n": whole["n"] - part["n"]}
    for name in SUMMED & whole.keys():
        if name in whole:
            left[name] = str(Fraction(whole[name]) - Fraction(part[name]))
    if "counts" in whole:
        counts = ((code, n - part["counts"].get(code, 0)) for code, n in whole["counts"].items())
        left["counts"] = {code: n for code, n in counts if n}
    for name in {"columns", "of"} & whole.keys():
        inside = {code: each and less(each, part[name].get(code, {})) for code, each in whole[name].items()}
        if None in inside.values() or {} in whole[name].values():
            return None
        left[name] = {code: each for code, each in inside.items() if each}
    return left


def in_order(part: Part) -> bool:
    """Whether a part keeps texts or rows, of which it matters after which others they come."""
    kept = any(name in part for name in KEPT)
    return kept or any(in_order(each) for each in part.get("columns", {}).values())


def fold(fields: Iterable[Any], parts: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """What several filled forms, or totals of some, come to together: every field in its way, by code. The
    one way in which figures of reports, an office's own fields of them, forms of a period and directives are
    added up."""
    inside = _by_code(parts)
    return {field.code: add_up(field, inside.get(field.code, ())) for field in fields}


def _counts_of(parts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in parts:
        for code, n in part.items():
            found[code] = found.get(code, 0) + n
    return dict(sorted(found.items()))


def _by_code(parts: Iterable[Mapping[str, Any]]) -> dict[str, list[Any]]:
    """Parts by the code of their field, in order: those of children that say the same fields, one after
    another, are turned at once."""
    found: dict[str, list[Any]] = {}
    for codes, some in groupby(parts, key=tuple):
        for code, column in zip(codes, zip(*(each.values() for each in some), strict=True), strict=True):
            found.setdefault(code, []).extend(column)
    return found


def _sum(numbers: Sequence[str]) -> str:
    """The sum of numbers as they are kept, `7` or `15/2`: most are whole, and read together; others are of
    few denominators."""
    try:
        return str(sum(json.loads(f"[{','.join(numbers)}]")))
    except ValueError:
        wholes: dict[str, int] = {}
        for number, times in Counter(numbers).items():
            over, _stroke, under = number.partition("/")
            wholes[under] = wholes.get(under, 0) + int(over) * times
        return str(sum((Fraction(n, int(under or 1)) for under, n in wholes.items()), Fraction(0)))


def _kept(parts: Sequence[Part], name: str, most: int, inside: Iterable[list[Any]]) -> Part:
    """Texts or rows (`inside`) one after another, and whose each is, up to the `most` that are kept."""
    kept: Part = {name: list(islice(chain.from_iterable(inside), most))}
    by = [part.get("by") for part in parts]
    if by.count(None) < len(by):
        named = (each or listed_by(part) for each, part in zip(by, parts, strict=True))
        kept["by"] = list(islice(chain.from_iterable(named), most))
    return kept | ({"all": sum(part["all"] for part in parts)} if name == "rows" else {})


def _each(known: Mapping[str, Any], parts: Iterable[Mapping[str, Part]], field: Any) -> dict[str, Part]:
    """Parts of parts, each in the way of its own field: figures are added up like `field` itself."""
    inside = _by_code(parts)
    return {code: add_up(known.get(code, field), inside[code]) for code in sorted(inside)}


def listed_by(part: Part) -> list[str]:
    """Whose each of a list, or of rows, is; of parts that do not say it, nothing."""
    return part.get("by") or [""] * len(part["rows"] if "rows" in part else part["list"])


def signed(parts: Mapping[str, Part], name: str) -> Mapping[str, Part]:
    """Parts of one filled form, words and rows of tables with the name of whoever wrote them."""
    for part in parts.values():
        for kept in KEPT:
            if kept in part:
                part["by"] = [name] * len(part[kept])
    return parts


def cut(part: Part) -> int:
    """How many texts or rows a total goes without, for there are too many."""
    if "rows" in part:
        return int(part["all"] - len(part["rows"]))
    return int(part["n"] - len(part["list"])) if "list" in part else 0


def row_cells(field: Any, part: Part) -> list[list[str]]:
    """Rows of a table that rose, as people read them: whose each is, then its cells, column by column."""
    columns = table.columns(field)
    return [
        [whose, *(IN_TABLE[c.kind].show(c, row[c.code]) if row.get(c.code) else "" for c in columns)]
        for whose, row in zip(listed_by(part), part.get("rows", ()), strict=True)
    ]


def _order(field: Any) -> Callable[[str], Any]:
    number = KINDS[field.kind].number
    if number is no_number:
        return lambda value: value
    return lambda value: number(field, value) or Fraction(0)


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
    more = [f"… (+{cut(part)})"] if cut(part) else []
    if way == "list":
        return "\n".join([*(KINDS[field.kind].show(field, value) for value in part["list"]), *more])
    if way == "rows":
        return "\n".join([*("; ".join(filter(None, cells)) for cells in row_cells(field, part)), *more])
    if way == "columns":
        return "; ".join(
            f"{column.title}: {shown(column, part['columns'].get(column.code, {}))}"
            for column in table.columns(field)
        )
    if way in ("min", "max"):
        return KINDS[field.kind].show(field, part[way])
    number = outcome(field, part)
    return "–" if number is None else show_decimal(show_number(number))
