"""Annexes as they are printed: the shipped layouts drawn alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from forms.excel.sheets.annexes import NOTHING, Annex1Row
from forms.excel.sheets.frame import Official
from forms.layouts.figures import denominator_of, unit_row
from forms.layouts.sheet import headed, missing_after, write_table
from forms.layouts.table import table_of
from models.layouts.offers import offers_of
from models.layouts.rows import Row
from models.layouts.shipped import SHIPPED
from tests.forms.layouts.lists import SAID

TOP, LAST = 7, 26
"""Row (from 0) of the table's heading, and the last column of Annex 1: the note."""


def write_annex1(
    out: Any, official: Official, rows: Sequence[Annex1Row], content: Mapping[str, Any] = NOTHING
) -> None:
    """Annex 1 as a workbook of its own."""
    _write("annex1", out, official, [unit_row(each) for each in rows], content)


def write_annex2(
    out: Any, official: Official, rows: Sequence[Row], content: Mapping[str, Any] = NOTHING
) -> None:
    """Annex 2 as a workbook of its own."""
    _write("annex2", out, official, rows, content)


def _write(code: str, out: Any, official: Official, rows: Sequence[Row], content: Mapping[str, Any]) -> None:
    name, tree = SHIPPED[code]
    offers = offers_of(tree["source"]["kind"])
    table = table_of(tree, offers, rows, SAID, denominator_of(content, rows))
    write_table(out, name, headed(official, tree), table, missing_after(table, content))
