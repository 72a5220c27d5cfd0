"""Figures of a content as its form shows them: which, in which order, and what they are called. Pages,
documents and workbooks ask here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from models.definitions.judging import hidden_now, words_of
from models.definitions.kinds.figure import FIGURES, SUM, Figure, figure_of, figures_of

Shown = Sequence[tuple[Any, Figure]]
"""Fields with their figures, in the order of the form."""


def figures_shown(version: Any, body: Mapping[str, Any]) -> Shown:
    """Figures that a form shows of a content: those whose condition holds for the unit and what it wrote. Of
    no content (`{}`) all that may be shown."""
    fields = figures_of(version.fields)
    hidden: frozenset[str] = frozenset()
    if any("applies" in each.option for each in fields):
        words = words_of({"unit_kind": body["kind"]} if "kind" in body else {}, body.get("narrative", {}))
        hidden = hidden_now(version, words)
    return [(each, FIGURES[each.option["fact"]]) for each in fields if each.code not in hidden]


def field_counting(fields: Iterable[Any], name: str) -> Any | None:
    """The field, among those of forms, that shows a count as it is; None where none does."""
    for each in fields:
        figure = figure_of(each)
        if figure is not None and figure.way == SUM and figure.count == name:
            return each
    return None
