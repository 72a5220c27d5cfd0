"""Workbooks of lists, written and changed for tests."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from typing import Any

import openpyxl

from forms.layouts.workbook import labels_of, write_layout
from models.layouts.offers import Offer, offers_of
from models.layouts.shipped import SHIPPED

LABELS = labels_of(lambda context, code: f"Mục {code}" if context == "offer" else f"{context} {code}")
HEAD = {"name": "Danh sách tháng", "code": "own_list", "holds_from": date(2019, 1, 1), "lower_may": True}


def book(tree: Any = None, offers: dict[str, Offer] | None = None, **head: Any) -> bytes:
    """A list's workbook; the monthly list's where no other is given."""
    made, out = tree or SHIPPED["monthly_list"][1], io.BytesIO()
    known = offers if offers is not None else offers_of(made["source"]["kind"])
    write_layout(out, HEAD | head, made, known, LABELS)
    return out.getvalue()


def changed(data: bytes, change: Callable[[Any], None]) -> bytes:
    """A workbook as somebody saves it after changing something."""
    opened, out = openpyxl.load_workbook(io.BytesIO(data)), io.BytesIO()
    change(opened)
    opened.save(out)
    return out.getvalue()
