"""The names of what is counted, each written once (domain.md 2 and 3)."""

from __future__ import annotations

GRADES = ("good", "fair", "average", "poor")
"""Grades of a meeting (tốt, khá, trung bình, kém), the best first."""
ATTENDANCE = ("present", "excused", "unexcused", "exempt", "speakers")
"""Counts of a meeting's members beside `members` itself (domain.md 2.2)."""
COUNTS = (
    *("cells", "members", "cells_met", "owed", "held", "scored", *GRADES, "points_sum"),
    *("due", "present", "excused", "unexcused"),
    *("thematic_cells", "thematic_count", "outside_window"),
)
"""Figures of a unit and quarter: whole counts, `points_sum` in hundredths (domain.md 3)."""


def half_up(part: int, whole: int) -> int:
    """The whole number nearest to `part / whole`, halves away from nought: the one rounding of the house."""
    size = (abs(part) * 2 + whole) // (whole * 2)
    return -size if part < 0 else size


def percent(part: int, whole: int) -> int | None:
    """Tenths of a percent, halves up; None of nothing. 8 of 9 is 889, shown as 88,9."""
    return half_up(part * 1000, whole) if whole else None


def average(points_sum: int, scored: int) -> int | None:
    """Average points in hundredths, halves up; None where nothing is scored."""
    return half_up(points_sum, scored) if scored else None


def tenths(value: int | None) -> str:
    """`12,5` from 125: a percentage as every page, document and sheet writes it; a stroke of nothing."""
    if value is None:
        return "–"
    return f"{'-' if value < 0 else ''}{abs(value) // 10},{abs(value) % 10}"


def hundredths(value: int | None) -> str:
    """`92,50` from 9250; a stroke of nothing."""
    if value is None:
        return "–"
    return f"{'-' if value < 0 else ''}{abs(value) // 100},{abs(value) % 100:02}"
