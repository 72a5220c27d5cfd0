"""Workbooks of lists, written and changed for tests."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from typing import Any

import openpyxl

from forms.layouts.workbook import write_layout
from models.layouts.offers import SOURCES, Offer, offered, offers_of
from models.layouts.shipped import SHIPPED
from models.layouts.tree import ALIGNS, FITS, FORMATS, FRAMES, TOTALS, TURNS, WHICH

_LISTS = {"source": SOURCES, "which": WHICH, "turn": TURNS, "fit": FITS, "frame": FRAMES, "way": TOTALS}
_LISTS |= {"format": FORMATS[1:], "align": ALIGNS[1:]}
LABELS = {context: {code: f"{context} {code}" for code in codes} for context, codes in _LISTS.items()}
LABELS |= {"offer": {offer.code: f"Mục {offer.code}" for source in SOURCES for offer in offered(source)}}
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
