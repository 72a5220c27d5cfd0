"""What adding up costs: the parts of 300 children of 60 fields each into their parent's, by every way up;
prints milliseconds of CPU, reading the children's JSON among them, beside the 30 that it may take.

    python -m tests.bench.adding_up
"""

from __future__ import annotations

import time
from typing import Any

from models.core.json_parts import read_all
from models.definitions.judging import computed, know
from models.definitions.totals import Part, fold, parts_of, signed
from models.platform.journal import canonical
from tests.models.definitions.item import BANDS, Item, form

CHILDREN, FIELDS, MAY = 300, 60, 30
ROUNDS = 7
WAYS: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("number", {}, "17"),
    ("number", {}, "4"),
    ("number", {}, "120"),
    ("decimal", {}, "12.5"),
    ("decimal", {"total": "mean", "weight": "f0"}, "8.25"),
    ("percent", {}, "17/18"),
    ("number", {"total": "min"}, "3"),
    ("date", {"total": "max"}, "2018-11-05"),
    ("several", {}, "b1,b2"),
    ("text", {"total": "list"}, "Sinh hoạt đúng kỳ"),
)
"""A field of each way, its option and what is typed."""
TABLED = {
    "columns": [
        {"code": "t", "kind": "text", "title": "Việc"},
        {"code": "n", "kind": "number", "title": "Số"},
    ]
}
TABLES: tuple[dict[str, Any], ...] = (TABLED, TABLED | {"total": "rows"})
ROWS = '[{"n":"3","t":"a"},{"n":"5","t":"b"}]'


def definition() -> tuple[Any, dict[str, str]]:
    """A form of sixty fields, and what a unit fills in."""
    fields, values = [], {}
    for n in range(FIELDS - len(TABLES)):
        kind, option, value = WAYS[n % len(WAYS)]
        fields.append(Item(kind, dict(option), BANDS, f"f{n}"))
        values[f"f{n}"] = value
    for n, option in enumerate(TABLES):
        fields.append(Item("table", dict(option), (), f"t{n}"))
        values[f"t{n}"] = ROWS
    return form(*fields), values


def numbers() -> tuple[Any, dict[str, str]]:
    """A form of sixty counts."""
    fields = [Item("number", {}, (), f"f{n}") for n in range(FIELDS)]
    return form(*fields), {field.code: "17" for field in fields}


def measure(made: tuple[Any, dict[str, str]]) -> tuple[float, float]:
    """CPU milliseconds of adding up, and of reading the children's parts from their JSON before it; the best
    of some rounds."""
    version, values = made
    texts = []
    for n in range(CHILDREN):
        known = know(version, {}, values, {})
        parts = parts_of(version, values | computed(version, known), known)
        texts.append(canonical(signed(parts, f"Chi bộ {n}")))
    best, reading = 1e9, 1e9
    for _ in range(ROUNDS):
        began = time.process_time()
        kids: list[dict[str, Part]] = read_all(texts)
        read = time.process_time()
        fold(version.fields, kids)
        best, reading = min(best, time.process_time() - read), min(reading, read - began)
    return best * 1000, reading * 1000


def main() -> None:
    print(f"{CHILDREN} children of {FIELDS} fields: CPU ms (at most {MAY})")
    for name, made in (("counts alone", numbers()), ("every way up", definition())):
        adding, reading = measure(made)
        print(f"{name:14} {adding + reading:6.1f}: {reading:.1f} to read their JSON, {adding:.1f} to add up")


if __name__ == "__main__":
    main()
