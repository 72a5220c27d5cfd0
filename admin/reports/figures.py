"""Figures and narrative of a report as its pages show them:
months, quarter, percentages at the very end (design 3.8)."""

from __future__ import annotations

from datetime import date
from functools import partial
from operator import itemgetter
from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.web.words import month, points, shown, tenths, word
from forms.compiler import written
from forms.inputs import is_file
from models.core.counts import GRADES
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.judging import computed, know
from models.reports.figures import average, percent
from models.reports.tables import Report


def figure_rows(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Figures as the page shows them: each month, then the quarter;
    percentages from counts. `name` is what a remark is pinned to."""
    columns = [*body["months"].values(), body["figures"]]

    def row(name: str, label: str, shown_: Any, **more: Any) -> dict[str, Any]:
        return {"name": name, "label": label, "values": [shown_(c) for c in columns]} | more

    rows = [
        row(name, word("figure", name), itemgetter(name))
        for name in ("cells", "members", "cells_met", "owed", "held", "scored")
    ]
    rows += [row(grade, word("grade", grade), partial(_share, grade)) for grade in GRADES]
    rows.append(
        row(
            "points_sum",
            word("figure", "points"),
            lambda c: points(average(c["points_sum"], c["scored"])),
            strong=True,
        )
    )
    rows += [row(name, word("figure", name), itemgetter(name)) for name in ("due", "present")]
    rows.append(
        row("rate", word("figure", "rate"), lambda c: tenths(percent(c["present"], c["due"])), strong=True)
    )
    rest = ("excused", "unexcused", "thematic_cells", "thematic_count", "outside_window")
    return rows + [row(name, word("figure", name), itemgetter(name)) for name in rest]


def _share(grade: str, column: dict[str, int]) -> Any:
    return (
        f"{column[grade]} ({tenths(percent(column[grade], column['scored']))}\u00a0%)"
        if column["scored"]
        else column[grade]
    )


def figure_columns(quarter_: Quarter) -> list[str]:
    """Headings of the figures: three months and the quarter."""
    return [*(f"{m:%m/%Y}" for m in quarter_.months), _("Quarter %(quarter)s", quarter=quarter_.roman)]


def meeting_rows(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Meetings of a cell's report with what rises and nothing else (domain.md 1)."""
    return [
        {
            "number": row["meeting"],
            "day": shown(_date(row["held_on"])),
            "kind": word("kind", row["kind"]),
            "month": month(_date(row["period"])),
            "present": f"{row['present']}/{row['due']}",
            "points": points(row["total"]),
            "grade": word("grade", row["grade"]) if row["grade"] else "–",
            "note": row["remark_for_superior"],
        }
        for row in body["meetings"]
    ]


def _date(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def narrative_told(
    report: Report, form_version: DefinitionVersion, body: dict[str, Any], number: int | None
) -> list[dict[str, Any]]:
    """The narrative of a version in words, computed fields too, a file
    as a door; of what is not frozen yet (no number) no file opens."""
    values = body["narrative"] | computed(
        form_version, know(form_version, {}, body["narrative"], body["figures"])
    )

    def door(field: Field) -> str | None:
        kept = number is not None and is_file(field) and values.get(field.code)
        return url_for("reports.file_view", id=report.id, field=field.code, number=number) if kept else None

    return [
        {"code": f.code, "label": f.title, "text": written(f, values.get(f.code)), "url": door(f)}
        for f in form_version.fields
    ]
