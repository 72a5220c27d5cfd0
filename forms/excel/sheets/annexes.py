"""Rows of Annex 1 from a report's content (domain.md 3); how it is drawn is a layout
(models/layouts/shipped.py)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forms.excel.sheets.missing import counted, lines_of
from models.reports.lineage import Leaf

NOTHING: Mapping[str, Any] = {"figures": {"cells": 0}}
"""A content in which nothing is missing."""


@dataclass(frozen=True)
class Annex1Row:
    """A unit of Annex 1; `figures` None where its report is missing: it is listed by name all the same."""

    name: str
    kind: str
    figures: Mapping[str, int] | None
    note: str = ""


def rows_of(
    content: Mapping[str, Any], kinds: Mapping[str, str], ends: Mapping[int, str] | None = None
) -> list[Annex1Row]:
    """Rows of Annex 1 from a report's content: every child in its order, then every missing one with the
    reason; a cell's own is one row. `ends` says of units that are gone who went on from them."""
    if not content["children"] and not content["gaps"]:
        return [Annex1Row(content["name"], kinds.get(content["kind"], content["kind"]), content["figures"])]
    rows = [
        Annex1Row(
            child["name"],
            kinds.get(child["kind"], child["kind"]),
            child["figures"],
            "; ".join(filter(None, (counted(child), (ends or {}).get(child["unit"])))),
        )
        for child in content["children"]
    ]
    return rows + [Annex1Row(gap["name"], "", None, gap["reason"]) for gap in content["gaps"]]


def leaf_rows(
    leaves: Sequence[Leaf], missing: Sequence[Mapping[str, Any]], kinds: Mapping[str, str]
) -> list[Annex1Row]:
    """Rows of Annex 1 by cell instead of by direct subordinate (domain.md 3: a switch lists leaf cells), then
    every cell that is missing, with the reason."""
    told = [(each.name, each.kind, each.figures, each.under) for each in leaves]
    found = [Annex1Row(name, kinds.get(kind, kind), figures, note) for name, kind, figures, note in told]
    for line in lines_of(missing):
        if line.number is not None:
            note = "; ".join(filter(None, (line.under, line.reason)))
            found.append(Annex1Row(line.name, kinds.get(line.kind, line.kind), None, note))
    return found
