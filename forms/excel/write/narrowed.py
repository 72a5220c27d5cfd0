"""A drop-down in a cell that another cell of its row narrows (a district by its province), by a formula that
every spreadsheet program reads."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.utility import xl_col_to_name, xl_range_abs
from xlsxwriter.worksheet import Worksheet

UNDER = 1_000
"""The first column of the sheet of lists for what options stand under."""


def narrowed(listed: Worksheet, places: tuple[int, int | None], under: Sequence[str], first: int) -> str:
    """Where the drop-down finds its words: of the options in the first of `places` (columns) of the sheet
    `listed`, those under what stands in the second, from the row `first` on. They lie
    together; `under` says for each what it stands under, which is written in a column of its own. Nothing
    where no cell narrows them all."""
    (place, above), name = places, listed.get_name()
    if above is None or not under or not all(under):
        return ""
    aside = UNDER + place
    for line, value in enumerate(under):
        listed.write_string(line, aside, value)
    heads = f"'{name}'!{xl_range_abs(0, aside, len(under) - 1, aside)}"
    cell = f"${xl_col_to_name(above)}{first + 1}"
    begins = f"'{name}'!${xl_col_to_name(place)}$1"
    return f"=OFFSET({begins},MATCH({cell},{heads},0)-1,0,COUNTIF({heads},{cell}),1)"
