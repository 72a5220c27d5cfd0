"""Official sheets of a report, made on any session: their head and foot, Annexes
1 and 2, and what is kept byte for byte at signing (domain.md 3, 6;
models/review/issuing.py). What a screen offers to download stands in annexes.py.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from xlsxwriter import Workbook

from admin.risen.own import own_told
from forms.excel.sheets.frame import Official, Styles
from forms.excel.sheets.quarter import Annex, Bulk
from forms.excel.sheets.risen import own_bulks, write_with
from forms.layouts.figures import denominator_of, figure_rows, frozen_meetings
from forms.layouts.sheet import headed, missing_after, table_sheet
from forms.layouts.table import table_of
from models.core.periods import Quarter
from models.definitions.topics import Topic
from models.layouts.layouts import Layout, layout_of
from models.layouts.offers import CHILDREN, LEAVES, MEETINGS, OF_REPORTS, offers_of
from models.layouts.rows import Row
from models.platform.journal import head
from models.reports.content import content
from models.reports.lineage import Leaf, contents_below, leaves
from models.reports.tables import Report, ReportVersion
from models.reports.uncounted import missing_below
from models.review.issuing import MAKERS, Made
from models.review.letterhead import Issuer, issuer_of, letterhead, recipient_lines
from models.units.succession import successors_of
from models.units.units import Place, UnitKind, number_of, spell_on, unit_in


def kinds(session: Session) -> dict[str, str]:
    """Kinds of unit by code, as documents print them."""
    return {kind.code: kind.name for kind in session.scalars(select(UnitKind))}


def groups(session: Session) -> dict[int, int]:
    """Group (1-11) of every topic by its number."""
    return {topic.id: topic.code for topic in session.scalars(select(Topic))}


def official(
    session: Session, unit: Place, title: str, day: date, *, as_of: date | None = None, trace: str = ""
) -> Official:
    """Head and foot of a unit's sheet that is no report: its name and kind as of `as_of`, above it its
    superior's committee."""
    held = as_of or day
    then = spell_on(session, unit, held) or unit_in(session, number_of(unit), held)
    return _printed(issuer_of(session, then, held, day), "", day, title, trace)


def of_report(session: Session, report: Report, version: ReportVersion | None) -> Official:
    """Head and foot of a report's annexes: those of its letter."""
    made = letterhead(session, report, version)
    trace = f"{version.sha256[:16]} · {head(session)[:16]}" if version is not None else ""
    return _printed(made.issuer, made.symbol, made.day, quarter_title(Quarter.of(report.quarter)), trace)


def _printed(issuer: Issuer, symbol: str, day: date, title: str, trace: str) -> Official:
    lines = recipient_lines(issuer.recipients)
    place = (issuer.above, issuer.name, symbol, issuer.place, day, title)
    return Official(*place, issuer.signing, lines, issuer.signer, journal_head=trace)


def quarter_title(quarter: Quarter) -> str:
    """The title of a quarter's report (domain.md 3)."""
    return f"Kết quả đánh giá chất lượng sinh hoạt chi bộ quý {quarter.number_roman} năm {quarter.year}"


def body_of(session: Session, report: Report, version: ReportVersion | None) -> dict[str, Any]:
    """What a frozen version says, who is missing at any depth in it; the report as it stands where
    nothing is frozen."""
    body = _stated(session, report, version)
    return body | {"missing": missing_below(session, body)}


def with_leaves(
    session: Session, report: Report, version: ReportVersion | None
) -> tuple[dict[str, Any], list[Leaf]]:
    """The same with the cells it goes back to; what stands below it is read once for both."""
    body = _stated(session, report, version)
    known = contents_below(session, [body])
    return body | {"missing": missing_below(session, body, known)}, leaves(session, body, known)


def _stated(session: Session, report: Report, version: ReportVersion | None) -> dict[str, Any]:
    return dict(json.loads(version.content)) if version is not None else content(session, report)


def ends(session: Session, body: Mapping[str, Any]) -> dict[int, str]:
    """Of units in a report that were dissolved within its quarter: who went on from them."""
    gone = [child["unit"] for child in body["children"] if child.get("dissolved")]
    return {
        number: f"kế thừa: {', '.join(f'{each.name} ({each.code})' for each in found)}"
        for number, found in successors_of(session, gone).items()
    }


Writer = Callable[[Any], Any]
"""Writes a workbook into what it is given."""


def annex1(
    session: Session, report: Report, version: ReportVersion | None, *, by_cell: bool = False
) -> tuple[Writer, str]:
    """Annex 1 and its name: a row for each direct subordinate, or for each cell."""
    known, quarter = kinds(session), Quarter.of(report.quarter)
    layout = annex_layout(session, report.unit_then.path, quarter, "annex1", *OF_REPORTS)
    by_cell = by_cell or layout.tree["source"]["kind"] == LEAVES
    if by_cell:
        body, cells = with_leaves(session, report, version)
        rows = figure_rows(LEAVES, body, cells, known, {})
    else:
        body = body_of(session, report, version)
        rows = figure_rows(CHILDREN, body, [], known, ends(session, body))
    name = f"phu-luc-1-{body['code']}-{body['quarter']}{'-chi-bo' if by_cell else ''}.xlsx"
    annex = annex_sheet(of_report(session, report, version), layout, quarter, body, rows)
    return _alone(annex, own_bulks(own_told(session, body))), name


def annex2(session: Session, report: Report, version: ReportVersion | None) -> tuple[Writer, str]:
    """Annex 2 and its name: the thematic meetings of every cell the report goes back to."""
    body, cells = with_leaves(session, report, version)
    quarter = Quarter.of(report.quarter)
    layout = annex_layout(session, report.unit_then.path, quarter, "annex2", MEETINGS)
    rows = frozen_meetings(cells, groups(session), layout.tree["source"]["meetings"])
    name = f"phu-luc-2-{body['code']}-{body['quarter']}.xlsx"
    return _alone(annex_sheet(of_report(session, report, version), layout, quarter, body, rows)), name


def annex_layout(session: Session, path: str, quarter: Quarter, code: str, *sources: str) -> Layout:
    """The layout of an annex in force on the quarter's last day: an office's own under this code, else the
    one that comes with the program."""
    return layout_of(session, path, quarter.last, code, *sources)


def annex_sheet(
    head_: Official, layout: Layout, quarter: Quarter, body: Mapping[str, Any], rows: Sequence[Row]
) -> Annex:
    """An annex as a sheet of a workbook: its rows, below them who is missing."""
    printed = headed(head_, layout.tree)
    said = {"quy": quarter.number_roman, "nam": str(quarter.year), "thang": ""}
    said |= {"ky": f"quý {quarter.number_roman}", "don_vi": body.get("name", "")}
    offers = offers_of(layout.tree["source"]["kind"])

    def draw(book: Workbook, styles: Styles) -> None:
        table = table_of(layout.tree, offers, rows, said, denominator_of(body, rows))
        table_sheet(book, styles, layout.name, printed, table, missing_after(table, body))

    return Annex(layout.name, len(rows), draw)


def _alone(annex: Annex, own: Sequence[Bulk] = ()) -> Writer:
    """Writes an annex as a workbook of its own, own fields on sheets behind it."""
    return lambda out: write_with(out, annex.draw, own)


def issued(make: Callable[..., tuple[Writer, str]]) -> Callable[[Session, Report, ReportVersion], Made]:
    """The maker of an annex as it goes out at signing, kept byte for byte (models/review/issuing.py)."""

    def made(session: Session, report: Report, version: ReportVersion) -> Made:
        write, name = make(session, report, version)
        out = BytesIO()
        write(out)
        return Made(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", out.getvalue())

    return made


def register() -> None:
    """Say what is made at signing; called when the screens are put in place."""
    MAKERS.update(annex1=issued(annex1), annex2=issued(annex2))
