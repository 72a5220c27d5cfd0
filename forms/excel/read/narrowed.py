"""A drop-down in a cell that another cell of its row narrows (a district by its province), by a formula that
every spreadsheet program reads."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.utility import xl_col_to_name, xl_range_abs
from xlsxwriter.worksheet import Worksheet

UNDER = 1_000
"""The first column of the sheet of lists for what options stand under."""


def narrowed(
    listed: Worksheet, name: str, place: int, under: Sequence[str], cell: tuple[int, int | None]
) -> str:
    """Where the drop-down finds its words: of the options in the column `place` of the sheet `listed`, called
    `name`, those under what stands in `cell` (first row, column). They lie together; `under` says for each
    what it stands under, which is written in a column of its own. Nothing where no cell narrows them all."""
    if cell[1] is None or not under or not all(under):
        return ""
    aside = UNDER + place
    for line, value in enumerate(under):
        listed.write_string(line, aside, value)
    heads = f"'{name}'!{xl_range_abs(0, aside, len(under) - 1, aside)}"
    above = f"${xl_col_to_name(cell[1])}{cell[0] + 1}"
    begins = f"'{name}'!${xl_col_to_name(place)}$1"
    return f"=OFFSET({begins},MATCH({above},{heads},0)-1,0,COUNTIF({heads},{above}),1)"
