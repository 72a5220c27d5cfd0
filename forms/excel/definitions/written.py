"""Conditions and formulas of a workbook, read once its fields and their
choices are known: each becomes a tree, each mistake is noted at its cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from models.core.errors import Refusal
from models.definitions.formula_text import parse, strangers
from models.definitions.vocabulary import Vocabulary, with_fields

LAYOUT = 2
OLDER: dict[int, dict[str, dict[str, str]]] = {
    1: {
        "Mục": {"Điểm": "Điểm tối đa", "Câu chữ": "Tên mục", "Điều kiện": "Chỉ áp dụng khi"},
        "Lựa chọn": {"Mức": "Tên lựa chọn", "Thuộc mục": "Mã mục"},
    },
}
"""Headings of earlier layouts by sheet, and what they are called now."""
LAYOUTS = (*OLDER, LAYOUT)


@dataclass(frozen=True)
class Written:
    """A condition or formula as it stands in its cell, not read yet."""

    text: str
    cell: str


def spoken_with(spoken: Vocabulary, groups: Sequence[Mapping[str, Any]]) -> Vocabulary:
    """The vocabulary with what the fields of plain groups are called."""
    fields = (
        SimpleNamespace(
            code=each["code"],
            title=each["title"],
            kind=each["kind"],
            choices=[SimpleNamespace(**choice) for choice in each.get("choices") or ()],
            option={"columns": each.get("columns") or ()},
        )
        for group in groups
        for each in group["fields"]
    )
    return with_fields(spoken, fields)


def read_written(
    groups: Sequence[Mapping[str, Any]], rules: Mapping[str, Any], spoken: Vocabulary
) -> Iterator[tuple[Written, Refusal]]:
    """Put the tree of each condition and formula in its place; what cannot be read, with its
    mistake and every name in it that there is not."""
    words = spoken_with(spoken, groups)
    for holder, key in _places(groups, rules):
        found = holder[key]
        if not isinstance(found, Written):
            continue
        try:
            holder[key] = parse(found.text, words)
        except Refusal as refusal:
            holder[key] = None
            yield found, refusal
            yield from ((found, each) for each in strangers(found.text, words))


def _places(groups: Sequence[Mapping[str, Any]], rules: Mapping[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Where a condition or formula may stand."""
    for group in groups:
        for each in group["fields"]:
            yield from ((each, name) for name in ("formula", "applies") if name in each)
            yield from ((other, 0) for other in each.get("max_when") or ())
    for rule in rules.get("checks", ()):
        yield from ((rule, name) for name in ("must", "when"))
