"""Grades by unit: how the cells below each unit of a level were graded in a quarter, and how many of them
lack a meeting, from a country down to a cell, where the board of duties goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from flask import render_template, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.duties.asked import asked_unit, way
from admin.duties.counts import glossary, picture, written
from admin.lists.exports import send_drawn
from admin.lists.pages import Page, has_any, reads_one_cell
from admin.web import address
from admin.web.address import to_each
from admin.web.request import db
from admin.web.words import points, word
from forms.excel.write.book import Column, write_list
from models.core.base import today
from models.core.counts import GRADES, tenths
from models.core.periods import Quarter
from models.core.spelling import fold
from models.scoring.grade_sums import UNSCORED
from models.totals.of_units import ByUnit, Line, by_unit
from models.units.units import UnitSpell

BACK = 20
"""Quarters that are offered to choose from, five years; the buttons beside go on further."""
FILLS = {"good": "good", "fair": "act", "average": "warn", "poor": "bad", UNSCORED: "plain"}
"""How each grade is drawn in the picture of a row."""


class GradesView(Page):
    """How the cells below each unit were graded."""

    verbs: ClassVar[tuple[str, ...]] = ("sheet.see",)
    for_one: ClassVar[tuple[str, ...]] = ("index", "excel_view")

    def __init__(self) -> None:
        super().__init__(name=__("Grades by unit"), endpoint="grades", url="/grades")

    def is_accessible(self) -> bool:
        """Whoever reads one cell alone has its sheets and duties: nothing stands below it."""
        return has_any(self.verbs) and not reads_one_cell()

    @expose("/")
    def index(self) -> Any:
        """The units directly below the asked one, each with the door to its own."""
        quarter = address.quarter()
        unit = asked_unit(quarter.first)
        return render_template("khoi/duties/grades.html", **_page(unit, quarter))

    @expose("/excel/")
    def excel_view(self) -> Any:
        """The same as a workbook."""
        quarter = address.quarter()
        unit = asked_unit(quarter.first)
        found = by_unit(db(), unit, quarter, today())
        values = [_values(line) for line in (*found.lines, found.whole)]
        values[-1][0] = _("All")
        name = f"xep-loai-{fold(unit.code)}-{quarter}.xlsx"
        title, columns = _title(unit, quarter), _columns()
        return send_drawn(lambda out: write_list(out, title, columns, values), name)


def _title(unit: UnitSpell, quarter: Quarter) -> str:
    return str(_("%(unit)s: grades in quarter %(quarter)s", unit=unit.name, quarter=quarter.roman))


def _page(unit: UnitSpell, quarter: Quarter) -> dict[str, Any]:
    found, drawn = by_unit(db(), unit, quarter, today()), _drawn(quarter)
    where: dict[str, Any] = {"unit": unit.unit_id}
    return {
        "title": _title(unit, quarter),
        "crumbs": way(unit, quarter.first, "grades.index"),
        "unit": unit,
        "quarter": quarter,
        "quarters": [(str(each), each.roman) for each in _offered(quarter)],
        "sentence": _sentence(found),
        "folded_to": found.folded_to,
        "columns": [column.heading for column in _shown_columns()],
        "rows": [drawn(line) for line in found.lines],
        "whole": drawn(found.whole) | {"name": _("All")},
        "before_url": url_for("grades.index", **where, quarter=str(quarter.shift(-1))),
        "after_url": url_for("grades.index", **where, quarter=str(quarter.shift(1))),
        "excel_url": url_for("grades.excel_view", **where, quarter=str(quarter)),
        "board_url": url_for("duties.index", **where, quarter=str(quarter)),
        "legend": [(FILLS[grade], _grade(grade)) for grade in (*GRADES, UNSCORED)],
        "glossary": glossary("cells_lacking"),
    }


def _offered(quarter: Quarter) -> list[Quarter]:
    """Quarters to choose from, the newest first, with the one that is shown."""
    newest = max(Quarter.of(today()), quarter)
    offered = [newest.shift(-n) for n in range(BACK)]
    return offered if quarter in offered else [*offered, quarter]


def _sentence(found: ByUnit) -> str:
    """The answer in words: how many were graded good of how many, and who is missing."""
    whole = found.whole
    if not whole.held and not whole.lacking.cells:
        return str(_("No meeting is recorded and none is owed here in this quarter."))
    said = _(
        "%(held)s meetings held, %(scored)s scored, %(good)s of them good (%(share)s).",
        held=written(whole.held),
        scored=written(whole.scored),
        good=written(whole.count("good")),
        share=_percent(whole.share("good")),
    )
    if not whole.lacking.missing:
        return str(said)
    missing, cells = written(whole.lacking.missing), written(whole.lacking.cells)
    more = _(
        "%(missing)s of %(cells)s cells lack a meeting that is past its last day.",
        missing=missing,
        cells=cells,
    )
    return f"{said} {more}"


def _grade(grade: str) -> str:
    return str(_("Not scored") if grade == UNSCORED else word("grade", grade))


def _percent(share: int | None) -> str:
    return f"{tenths(share)} %" if share is not None else "–"


def _drawn(quarter: Quarter) -> Callable[[Line], dict[str, Any]]:
    """How each unit's row is drawn, made once for a page of them."""
    names = {grade: _grade(grade) for grade in (*GRADES, UNSCORED)}
    duties, grades = (to_each(f"{at}.index", "unit", quarter=str(quarter)) for at in ("duties", "grades"))
    lacking = to_each("duties.index", "unit", quarter=str(quarter), source="meeting", state="missing")

    def row(line: Line) -> dict[str, Any]:
        unit = line.unit
        door = duties if unit is not None and unit.kind.is_cell else grades
        return _row(line, quarter) | {
            "picture": picture([(line.count(grade), FILLS[grade], name) for grade, name in names.items()]),
            "url": door(unit.unit_id) if unit is not None else None,
            "missing_url": lacking(unit.unit_id) if unit is not None and line.lacking.missing else None,
        }

    return row


def _row(line: Line, quarter: Quarter) -> dict[str, Any]:
    """A unit's name and numbers."""
    unit, lacking = line.unit, line.lacking
    ended = unit is not None and unit.ends_on is not None and unit.ends_on <= quarter.last
    name = unit.name if unit is not None else _("Held by the unit itself, or by none of those listed")
    return {
        "name": f"{name} ({_('dissolved')})" if ended else name,
        "cells": written(lacking.cells) if lacking.cells else "–",
        "missing": written(lacking.missing) if lacking.cells else "–",
        "held": written(line.held),
        "scored": written(line.scored),
        "grades": [(written(line.count(grade)), _percent(line.share(grade))) for grade in GRADES],
        "points": points(line.points),
    }


def _columns() -> list[Column]:
    """Columns of the workbook."""
    columns = [Column("unit", _("Unit"), width=44), *_shown_columns()[:4]]
    for grade in GRADES:
        name = _grade(grade)
        columns += [Column(grade, name, "integer", 10), Column(f"{grade}_share", f"{name}, %", "percent", 10)]
    columns.append(Column("unscored", _("Not scored"), "integer", 12))
    return [*columns, Column("points", _("Average points"), "points", 12)]


def _shown_columns() -> list[Column]:
    """Columns of the page after the unit and its picture."""
    return [
        Column("cells", _("Cells that owe a meeting"), "integer", 14),
        Column("missing", _("Cells that lack one"), "integer", 14),
        Column("held", _("Meetings held"), "integer", 14),
        Column("scored", _("Meetings scored"), "integer", 14),
        *(Column(grade, _grade(grade)) for grade in GRADES),
        Column("points", _("Average points"), "points", 12),
    ]


def _values(line: Line) -> list[Any]:
    """A row of the workbook."""
    name = (
        line.unit.name if line.unit is not None else _("Held by the unit itself, or by none of those listed")
    )
    found: list[Any] = [name, line.lacking.cells, line.lacking.missing, line.held, line.scored]
    for grade in GRADES:
        found += [line.count(grade), _in_tens(line.share(grade))]
    average = line.points
    return [*found, line.count(UNSCORED), average / 100 if average is not None else None]


def _in_tens(share: int | None) -> float | None:
    return share / 10 if share is not None else None
