"""A content that goes without units at two depths, one of them by way of a committee."""

from __future__ import annotations

from typing import Any

OWN = "Đảng bộ Khối"


def row(unit: int, name: str, under: str, through: int, reason: str, *, cell: bool = True) -> dict[str, Any]:
    """A unit that is not counted."""
    told = {"unit": unit, "name": name, "under": under, "through": through, "reason": reason, "cell": cell}
    return told | {"child": 9, "kind": "cell" if cell else "committee"}


ROWS = [
    row(1, "Chi bộ Một", "Đảng bộ A", 1, "bận"),
    row(2, "Chi bộ Hai", "Đảng bộ A", 2, ""),
    row(3, "Đảng bộ B", OWN, 3, "chưa họp", cell=False),
    row(4, "Chi bộ Bốn", "Đảng bộ B", 3, "chưa họp"),
    row(5, "Chi bộ Năm", "Đảng bộ B", 3, "thiên tai"),
    row(6, "Đảng bộ C", OWN, 6, "mới lập", cell=False),
    row(7, "Chi bộ Bảy", OWN, 7, "lũ"),
]
CONTENT = {"name": OWN, "figures": {"cells": 6}, "cells_owed": 11, "missing": ROWS}
