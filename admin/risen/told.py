"""Totals of an office's own fields as pages and workbooks tell them: each in its way, words and rows of
tables with the unit they came from, and how many more there were than are kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from flask_babel import gettext as _

from forms.excel.sheets.quarter import Bulk
from forms.excel.sheets.risen import row_bulk
from forms.inputs import written
from forms.said import title_of
from models.definitions.kinds import table
from models.definitions.totals import cut, listed_by, row_cells, shown

MOST_SHOWN = 200
"""So many rows of a table a page shows; the workbook has every one that rose."""


def total_line(field: Any, part: Mapping[str, Any]) -> dict[str, Any]:
    """A question and what it adds up to: `value`; of words `said`, those said the same way by several told
    once, with how many said so and which units, and `texts`, each by itself; of rows that rise `table`."""
    line = {
        "title": title_of(field),
        "value": "",
        "said": [],
        "texts": [],
        "table": None,
        "n": part.get("n", 0),
    }
    if part.get("list"):
        texts = [written(field, value) for value in part["list"]]
        whose = listed_by(dict(part))
        units: dict[str, list[str]] = {}
        for words, unit in zip(texts, whose, strict=True):
            units.setdefault(words, []).append(unit)
        said = [(words, len(by), "; ".join(filter(None, by))) for words, by in units.items()]
        said.sort(key=lambda each: -each[1])
        more = cut_told(dict(part), len(part["list"]))
        return line | {"said": said, "texts": list(zip(whose, texts, strict=True)), "cut": more}
    if "rows" in part:
        return line | {"table": _table(field, dict(part))}
    return line | {"value": shown(field, dict(part))}


def _table(field: Any, part: dict[str, Any]) -> dict[str, Any]:
    cells = row_cells(field, part)
    of = {"field": field, "part": part, "n": part["all"], "columns": [c.title for c in table.columns(field)]}
    return of | {"rows": cells[:MOST_SHOWN], "cut": cut_told(part, min(len(cells), MOST_SHOWN))}


def cut_told(part: dict[str, Any], here: int) -> str:
    """The sentence that says how many rows or texts do not stand `here`, and where they do; empty where all
    of them do."""
    kept = len(part["rows"] if "rows" in part else part["list"])
    gone = cut(part)
    if gone:
        return str(_("The first %(kept)s of %(all)s: a total keeps no more.", kept=kept, all=kept + gone))
    if here < kept:
        return str(_("The first %(here)s of %(all)s; the workbook has every one.", here=here, all=kept))
    return ""


def row_sheets(lines: Iterable[Mapping[str, Any]]) -> list[Bulk]:
    """A sheet for each table whose rows rose; nothing where none did."""
    told = [line["table"] for line in lines if line["table"] is not None]
    return [row_bulk(each["field"], each["part"]) for each in told if each["part"]["rows"]]
