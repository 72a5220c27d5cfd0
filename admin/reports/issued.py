"""Official sheets of a report, made on any session: their head and foot, Annexes
1 and 2, and what is kept byte for byte at signing (domain.md 3, 6;
models/review/issuing.py). What a screen offers to download stands in annexes.py.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.risen.own import own_told
from forms.excel.sheets.annexes import leaf_rows, rows_of, thematic_rows, write_annex2
from forms.excel.sheets.frame import Official
from forms.excel.sheets.risen import own_bulks, write_annex1_with
from models.core.periods import Quarter
from models.definitions.topics import Topic
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
    known = kinds(session)
    if by_cell:
        body, cells = with_leaves(session, report, version)
        rows = leaf_rows(cells, body["missing"], known)
    else:
        body = body_of(session, report, version)
        rows = rows_of(body, known, ends(session, body))
    head_, own = of_report(session, report, version), own_bulks(own_told(session, body))
    return lambda out: write_annex1_with(
        out, head_, rows, body, own
    ), f"phu-luc-1-{body['code']}-{body['quarter']}{'-chi-bo' if by_cell else ''}.xlsx"


def annex2(session: Session, report: Report, version: ReportVersion | None) -> tuple[Writer, str]:
    """Annex 2 and its name: the thematic meetings of every cell the report goes back to."""
    body, cells = with_leaves(session, report, version)
    rows = thematic_rows(cells, groups(session))
    head_ = of_report(session, report, version)
    name = f"phu-luc-2-{body['code']}-{body['quarter']}.xlsx"
    return lambda out: write_annex2(out, head_, rows, body), name


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
