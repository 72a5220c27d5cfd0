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

from forms.excel.sheets.annexes import counted, leaf_rows, rows_of, thematic_rows, write_annex1, write_annex2
from forms.excel.sheets.frame import Official
from models.core.base import ZONE, today
from models.core.periods import Quarter
from models.definitions.topics import Topic
from models.platform.journal import head
from models.platform.settings import setting
from models.reports.content import content
from models.reports.lineage import leaves
from models.reports.tables import Report, ReportVersion
from models.review.issuing import MAKERS, Made
from models.units.succession import successors_of
from models.units.units import Place, UnitKind, number_of, spell_on


def kinds(session: Session) -> dict[str, str]:
    """Kinds of unit by code, as documents print them."""
    return {kind.code: kind.name for kind in session.scalars(select(UnitKind))}


def groups(session: Session) -> dict[int, int]:
    """Group (1-11) of every topic by its number."""
    return {topic.id: topic.code for topic in session.scalars(select(Topic))}


def committee(name: str) -> str:
    """The committee of a body of members: `Đảng bộ Sở Mẫu` signs as `Đảng ủy Sở Mẫu` (domain.md 7)."""
    return f"Đảng ủy{name[7:]}" if name.startswith("Đảng bộ") else name


def official(
    session: Session,
    unit: Place,
    title: str,
    day: date,
    *,
    as_of: date | None = None,
    symbol: str = "",
    trace: str = "",
) -> Official:
    """Head and foot of a unit's sheet: its name and kind as of `as_of`, above it its superior's committee."""
    held = as_of or day
    then = spell_on(session, number_of(unit), held) or unit
    name, kind = then.name, then.kind
    above = spell_on(session, then.parent_id, held) if then.parent_id is not None else None
    superior = committee(above.name) if above is not None else setting(session, "superior")
    signing = ("T/M CHI BỘ", "BÍ THƯ") if kind.is_cell else ("T/M ĐẢNG ỦY", "BÍ THƯ")
    return Official(
        superior, committee(name), symbol, setting(session, "place"), day, title, signing, journal_head=trace
    )


def of_report(session: Session, report: Report, version: ReportVersion | None) -> Official:
    """Head and foot of a report's annexes."""
    unit, quarter = report.unit_then, Quarter.of(report.quarter)
    kind = unit.kind
    tail = "CB" if kind.is_cell else "ĐUK" if kind.is_root else "ĐU"
    symbol = f"{report.doc_number:02}-BC/{tail}" if report.doc_number else f"...-BC/{tail}"
    trace = f"{version.sha256[:16]} · {head(session)[:16]}" if version is not None else ""
    day = report.issued_on or (
        version.submitted_at.astimezone(ZONE).date() if version is not None else today()
    )
    return official(
        session, unit, quarter_title(quarter), day, as_of=quarter.last, symbol=symbol, trace=trace
    )


def quarter_title(quarter: Quarter) -> str:
    """The title of a quarter's report (domain.md 3)."""
    return f"Kết quả đánh giá chất lượng sinh hoạt chi bộ quý {quarter.number_roman} năm {quarter.year}"


def body_of(session: Session, report: Report, version: ReportVersion | None) -> dict[str, Any]:
    """What a frozen version says; the report as it stands where nothing is frozen."""
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
    body = body_of(session, report, version)
    known = kinds(session)
    below = leaf_rows(leaves(session, body), known) if by_cell else None
    rows = below if below is not None else rows_of(body, known, ends(session, body))
    head_ = of_report(session, report, version)
    return lambda out: write_annex1(
        out, head_, rows, counted(body)
    ), f"phu-luc-1-{body['code']}-{body['quarter']}{'-chi-bo' if by_cell else ''}.xlsx"


def annex2(session: Session, report: Report, version: ReportVersion | None) -> tuple[Writer, str]:
    """Annex 2 and its name: the thematic meetings of every cell the report goes back to."""
    body = body_of(session, report, version)
    rows = thematic_rows(leaves(session, body), groups(session))
    head_ = of_report(session, report, version)
    return lambda out: write_annex2(out, head_, rows), f"phu-luc-2-{body['code']}-{body['quarter']}.xlsx"


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
