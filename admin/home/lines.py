"""The lines of the first page: the latest first, one line a unit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

Line = dict[str, Any]


def by_lateness(lines: Sequence[Line], own: Collection[str]) -> list[Line]:
    """What was given back, then what is late, the longest first, then by day; of a unit that is none of the
    own ones the first line alone, in which its others stand with their buttons."""
    ordered = sorted(lines, key=_order)
    kept: dict[int | str, Line] = {}
    found = []
    for line in ordered:
        unit = line.get("unit", "")
        place = line.get("place") or unit  # two units may have one name
        first = kept.get(place)
        if first is None:
            line = line | {"more": list(line.get("more", ()))}
            found.append(line)
            if unit and unit not in own:
                kept[place] = line
            continue
        first["detail"] = " · ".join(
            part for part in (first["detail"], line.get("also") or line["title"]) if part
        )
        first["more"] += [{"label": line["label"], "url": line["url"]}] if line.get("label") else []
        first["more"] += [each for each in line.get("more", ()) if each not in first["more"]]
    return found


def lettered(lines: list[Line]) -> list[Line]:
    """The same, the first opened by O, the first of the own reports by B where it is another."""
    for line in lines[:1]:
        line["letter"] = "o"
    report = next((line for line in lines if line.get("report")), None)
    if report is not None:
        report.setdefault("letter", "b")
    return lines


def _order(line: Line) -> tuple[bool, bool, date]:
    return not line.get("first"), not line["late"], line.get("since") or line.get("due") or date.max
