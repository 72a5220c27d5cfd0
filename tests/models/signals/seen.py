"""Reports as rules see them, put together by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from models.reports.figures import nothing
from models.signals.rules import Past, Seen

AT = datetime(2018, 12, 27, 3, tzinfo=UTC)
FEW = "Chi bộ duy trì nền nếp sinh hoạt."
LONG = (
    "Trong quý chi bộ duy trì nền nếp sinh hoạt, thảo luận kỹ chuyên đề về cải cách thủ tục hành chính, phân "
    "công đảng viên theo dõi từng nhiệm vụ; một kỳ phải lùi do quyết toán, một số ý kiến còn chung chung."
)


def figures(**more: int) -> dict[str, int]:
    """An ordinary cell's quarter: 12 members, three meetings, 270 points."""
    plain = {"cells": 1, "members": 12, "cells_met": 1, "held": 3, "owed": 3, "scored": 3, "good": 3}
    plain |= {"points_sum": 27_000, "due": 36, "present": 34, "excused": 2}
    plain |= {"thematic_cells": 1, "thematic_count": 1}
    return nothing() | plain | more


def row(total: int | None = 9000, **more: Any) -> dict[str, Any]:
    """An ordinary meeting of November."""
    plain = {"due": 12, "exempt": 0, "present": 11, "speakers": 6, "kind": "regular", "grade": "good"}
    plain |= {"duration_minutes": 95, "period": "2018-11-01", "held_on": "2018-11-26"}
    return plain | {"total": total} | more


ORDINARY = (
    row(8900, held_on="2018-10-26", period="2018-10-01", speakers=5),
    row(9000),
    row(9100, held_on="2018-12-26", period="2018-12-01", kind="combined"),
)
SPREAD = tuple(AT - timedelta(days=n) for n in (60, 30, 0))


def past(of: dict[str, int] | None = None, text: str = "") -> Past:
    """A quarter as it was reported."""
    return Past(of or figures(), {"general": text})


AROUND = [past(figures(points_sum=n)) for n in (26_400, 26_700, 27_000, 27_300, 27_600)]


def seen(
    of: dict[str, int] | None = None,
    meetings: Sequence[dict[str, Any]] = ORDINARY,
    *,
    text: str = "",
    **more: Any,
) -> Seen:
    """An ordinary report in which something is otherwise."""
    return Seen(of or figures(), {"general": text}, meetings, **more)
