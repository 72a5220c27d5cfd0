"""A subtree's whole year in one workbook, to download: the reports
and meetings of its four quarters as rows, duties, a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flask import g
from flask_babel import gettext as _
from sqlalchemy import select

from admin.filling.form_sheets import form_bulks
from admin.lists.exports import send_drawn
from admin.reports.annexes import duties_bulk, meetings_bulk, report_cells, report_columns, shown_by, trees_of
from admin.reports.issued import body_of, official
from admin.risen.own import own_told
from admin.web.request import db
from forms.excel.sheets.quarter import Bulk
from forms.excel.sheets.risen import Told, year_bulks
from forms.excel.sheets.year import QuarterLine, write_year
from forms.excel.write.book import Column
from models.core.base import today
from models.core.periods import Quarter, Term
from models.core.spelling import fold
from models.reports.content import newest
from models.reports.lineage import subtree
from models.reports.supplements import reporting
from models.reports.tables import Report
from models.risen.figures import Shown
from models.units.in_use import told_in_term
from models.units.units import UnitSpell
from models.workflow.tables import State, all_states

Standings = Mapping[tuple[int, str], State]


def quarters_of(year: int) -> list[Quarter]:
    """The four quarters."""
    return [Quarter(year, number) for number in (1, 2, 3, 4)]


def year_file(unit: UnitSpell, year: int) -> Any:
    """The workbook of a year; a unit that did not exist in a quarter has no rows there."""
    quarters = quarters_of(year)
    lines, rows, told = list[QuarterLine](), list[list[Any]](), list[tuple[str, Told]]()
    trees, standings, shown = trees_of(unit, quarters), all_states(db()), shown_by(_last(unit, quarters))
    for quarter, tree in trees.items():
        own, more = _reports(unit, quarter, tree, standings, shown)
        body = body_of(db(), own, newest(db(), own)) if own is not None else None
        lines.append(_line(body, quarter, len(more)))
        told.append((quarter.roman, own_told(db(), body) if body is not None else []))
        rows += more
    columns = [Column("quarter", _("Quarter"), width=11), *report_columns(shown)]
    bulk = [Bulk(_("Reports"), columns, rows), meetings_bulk(unit, trees), duties_bulk(unit, trees)]
    bulk += [*year_bulks(told), *form_bulks(unit, Term(Quarter(year, 1).first, 12))]
    head = official(
        db(),
        unit,
        f"Kết quả đánh giá chất lượng sinh hoạt chi bộ năm {year}",
        today(),
        as_of=quarters[-1].last,
    )
    begun = told_in_term(db(), unit.path, Term(Quarter(year, 1).first, 12))
    return send_drawn(
        lambda out: write_year(out, head, lines, bulk, g.get("job"), begun),
        f"nam-{fold(unit.code)}-{year}.xlsx",
    )


def _last(unit: UnitSpell, quarters: Sequence[Quarter]) -> Report | None:
    """The unit's last report of some quarters: by its form figures are called and stand."""
    mine = select(Report).where(Report.unit_id == unit.unit_id)
    mine = mine.where(Report.quarter.in_([quarter.first for quarter in quarters]))
    return db().scalar(mine.order_by(Report.quarter.desc()).limit(1))


def _reports(
    unit: UnitSpell, quarter: Quarter, tree: Sequence[UnitSpell], standings: Standings, shown: Shown
) -> tuple[Report | None, list[list[Any]]]:
    """The unit's own report of a quarter, and a row for each unit at and below it."""
    found = subtree(db(), unit, quarter, tree)
    own = next((row.report for row in found if row.spell.unit_id == unit.unit_id), None)
    return own, [[quarter.roman, *report_cells(row, standings, shown)] for row in found]


def _line(body: Mapping[str, Any] | None, quarter: Quarter, units: int) -> QuarterLine:
    """Counts of the own report as it was frozen last, or as it stands (its content), how many cells they
    should be of, and which they go without; no counts where it is not begun."""
    if body is None:
        return QuarterLine(quarter.roman, None, units)
    return QuarterLine(quarter.roman, dict(body["figures"]), units, reporting(body)[1], body["missing"])
