"""What a report goes without, as the sentences of a letter: every cell by name under what it belongs to, with
the reason given at whichever level; how many of how many cells the figures count (design 3.7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from models.reports.supplements import reporting

Rows = Sequence[Mapping[str, Any]]


def missing_lines(content: Mapping[str, Any]) -> list[str]:
    """A heading and a line for each committee whose report is missing and for the cells missing under each
    that has reported; nothing where nothing is missing."""
    rows: Rows = content.get("missing", ())
    if not rows:
        return []
    there, owed = reporting(content)
    heads: dict[int, list[Mapping[str, Any]]] = {}
    alone: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        if row["unit"] == row["through"] and row["cell"]:
            alone.setdefault(row["under"], []).append(row)
        else:
            heads.setdefault(row["through"], []).append(row)
    lines = [
        *(_of_committee(found, number) for number, found in heads.items()),
        *(_of_cells(found, under, content["name"]) for under, found in alone.items()),
    ]
    return [f"Chưa tổng hợp được {owed - there}/{owed} chi bộ:", *(f"- {line}." for line in lines)]


def _of_committee(rows: Rows, number: int) -> str:
    head = next((row for row in rows if row["unit"] == number), rows[0])
    cells = [row for row in rows if row["cell"]]
    said = f"{head['name']} chưa có báo cáo{_why(head['reason'])}"
    return f"{said}, gồm {len(cells)} chi bộ: {_named(cells, head['reason'])}" if cells else said


def _of_cells(rows: Rows, under: str, own: str) -> str:
    place = "Trực thuộc" if under == own else under
    return f"{place}, {len(rows)} chi bộ chưa có báo cáo: {_named(rows)}"


def _named(rows: Iterable[Mapping[str, Any]], told: str = "") -> str:
    """Names, each with its own reason where that was not told of all."""
    return "; ".join(f"{row['name']}{_why(row['reason'] if row['reason'] != told else '')}" for row in rows)


def _why(reason: str) -> str:
    return f" ({reason})" if reason else ""
