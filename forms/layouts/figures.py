"""Rows of a report's figures for a layout, from its frozen content: units directly below, cells, and what
rises of the cells' meetings; those whose report is missing by name with the reason (domain.md 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from forms.excel.sheets.annexes import Annex1Row, leaf_rows, rows_of
from forms.excel.sheets.missing import counted
from models.definitions.kinds.figure import FIGURES
from models.layouts.offers import CHILDREN, SHARE, Ratio
from models.layouts.rows import KINDS_LISTED, Row, of_meeting, row
from models.reports.lineage import Leaf


def figures_of(figures: Mapping[str, int]) -> dict[str, Any]:
    """A unit's counts with the shares and the mean that are worked out of them."""
    pairs = (each for each in FIGURES.values() if each.whole)
    ratios = {each: Ratio(figures[each.count], figures[each.whole]) for each in pairs}
    return {**figures, **{f"{e.code}{SHARE if e.shared else ''}": ratio for e, ratio in ratios.items()}}


def unit_row(told: Annex1Row, above: str = "") -> Row:
    """A unit of Annex 1 as a row of a list; one whose report is missing has no figures."""
    note = told.note if told.figures is not None else told.note or "Chưa có báo cáo"
    figures = figures_of(told.figures) if told.figures is not None else {}
    return row(told.name, above, figures | {"unit_kind": told.kind, "note": note})


def denominator_of(content: Mapping[str, Any], rows: Sequence[Row]) -> str:
    """Of how many of those it should count a report's list is; nothing where it is of all (design 3.7)."""
    there = sum("cells" in row.values or "period" in row.values for row in rows)
    return counted(content) or ("" if there == len(rows) else f"{there}/{len(rows)} đơn vị có báo cáo")


def figure_rows(
    kind: str,
    content: Mapping[str, Any],
    leaves: Sequence[Leaf],
    kinds: Mapping[str, str],
    ends: Mapping[int, str],
) -> list[Row]:
    """Rows of a report: of the units directly below it (`children`), or of the cells it goes back to, those
    that are missing last."""
    if kind == CHILDREN:
        return [unit_row(each, content["name"]) for each in rows_of(content, kinds, ends)]
    told = leaf_rows(leaves, content["missing"], kinds)
    above = [leaf.under for leaf in leaves] + [""] * (len(told) - len(leaves))
    return [unit_row(each, over) for each, over in zip(told, above, strict=True)]


def frozen_meetings(leaves: Sequence[Leaf], groups: Mapping[int, int], which: str) -> list[Row]:
    """Meetings of the cells of a report as it took them in."""
    return [
        row(leaf.name, leaf.under, of_meeting(meeting, groups))
        for leaf in leaves
        for meeting in leaf.meetings
        if meeting["kind"] in KINDS_LISTED[which]
    ]
