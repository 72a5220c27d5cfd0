"""Figures of a report as its pages show them: months, quarter, percentages at the very end (design 3.8)."""

from __future__ import annotations

from typing import Any

from flask_babel import gettext as _

from admin.words import points, tenths, word
from models.periods import Quarter
from models.rollup import average, percent


def figure_rows(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Figures as the page shows them: each month, then the quarter; percentages from counts."""
    columns = [*body["months"].values(), body["figures"]]
    rows = []
    for name in ("cells", "members", "cells_met", "owed", "held", "scored"):
        rows.append({"label": word("figure", name), "values": [c[name] for c in columns]})
    for grade in ("good", "fair", "average", "poor"):
        shown = [f"{c[grade]} ({tenths(percent(c[grade], c['scored']))} %)" if c["scored"] else c[grade] for c in columns]
        rows.append({"label": word("grade", grade), "values": shown})
    rows.append({"label": word("figure", "points"), "values": [points(average(c["points_sum"], c["scored"])) for c in columns], "strong": True})
    for name in ("due", "present"):
        rows.append({"label": word("figure", name), "values": [c[name] for c in columns]})
    rows.append({"label": word("figure", "rate"), "values": [tenths(percent(c["present"], c["due"])) for c in columns], "strong": True})
    for name in ("excused", "unexcused", "thematic_cells", "thematic_count", "outside_window"):
        rows.append({"label": word("figure", name), "values": [c[name] for c in columns]})
    return rows


def figure_columns(quarter_: Quarter) -> list[str]:
    """Headings of the figures: three months and the quarter."""
    return [*(f"{m:%m/%Y}" for m in quarter_.months), _("Quarter %(quarter)s", quarter=quarter_.roman)]
