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
