"""What documents are made of: who issues, what a report, a notice or
a letter says. Knows no request: a job makes them as well as a page."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.web.words import said_of
from forms.documents.facts import (
    Document,
    document,
    report_abstract,
    report_body,
)
from forms.documents.fields import Block, paragraphs
from forms.documents.risen import Table, own_tables
from forms.layouts.table import as_text, table_of
from models.access.scopes import under
from models.core.base import today
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter, Term
from models.core.spelling import fold
from models.definitions.definitions import get_version
from models.layouts.layouts import layout_of
from models.layouts.offers import PLANS, offers_of
from models.layouts.rows import plan_rows
from models.reports.tables import Report, ReportVersion
from models.reports.uncounted import missing_below
from models.review.document_numbers import SignedDocument
from models.review.letterhead import Issuer, issuer_of, letterhead
from models.risen.own import RISEN, fields_of
from models.units.changes import changes_within
from models.units.units import Unit, UnitSpell, unit_in


def named_report(session: Session, report: Report, version: ReportVersion) -> tuple[str, Document]:
    """A report as a document from its frozen version, the number it got at signing, dots before; ahead of it
    what its file is called, without its ending: `bao-cao-so-01-quy-4-2018-d1`, the number once it has one;
    `-ban-2` from its second version on."""
    content = json.loads(version.content)
    content["missing"] = missing_below(session, content)
    risen = [(field, part) for _v, field, part in fields_of(session, content.get(RISEN, {}))]
    tables = own_tables(risen) if content["children"] or content["gaps"] else []
    changes = changes_within(session, report.unit_id, Quarter.of(report.quarter))
    body, table = report_body(content, get_version(session, content["form"]).groups, changes)
    head = letterhead(session, report, version)
    trace = f"{version.sha256[:16]} · {version.number}"
    said = (report_abstract(Quarter.of(report.quarter)), body)
    more: dict[str, Any] = {
        "headings": table[0] if table else (),
        "rows": table[1:],
        "tables": tables,
        "trace": trace,
    }
    made = document("report", head.issuer, head.number, head.day, *said, **more)
    quarter, code = Quarter.of(report.quarter), fold(content["code"])
    numbered = f"so-{head.number:02}-" if head.number is not None else ""
    again = f"-ban-{version.number}" if version.number > 1 else ""
    return f"bao-cao-{numbered}quy-{quarter.number}-{quarter.year}-{code}{again}", made


def copy_of(session: Session, row: SignedDocument) -> Document:
    """The archive copy of a signed notice or letter."""
    said = json.loads(row.content)
    issuer = Issuer(
        **{
            **said["issuer"],
            "signing": tuple(said["issuer"]["signing"]),
            "recipients": tuple(said["issuer"]["recipients"]),
        }
    )
    more = {"addressees": said["addressees"], "headings": said["headings"], "rows": said["rows"]}
    return document(
        row.kind,
        issuer,
        row.number,
        row.dated_on,
        row.abstract,
        [Block(line) for line in said["body"]],
        **more,
    )


def below(session: Session, report: Report) -> list[tuple[str, Report, ReportVersion]]:
    """Accepted reports of every unit under a report's unit
    for its quarter: name of the file, report, version."""
    found = (
        select(Report, ReportVersion, UnitSpell.code)
        .join(ReportVersion, ReportVersion.report_id == Report.id)
        .join(Report.unit_then)
    )
    found = found.where(
        under(Report.path, report.path), Report.id != report.id, Report.quarter == report.quarter
    )
    found = found.where(ReportVersion.number == Report.accepted_number).order_by(UnitSpell.sort_key)
    return [(f"{code}-v{version.number}", each, version) for each, version, code in session.execute(found)]


def _lines(said: str | None) -> tuple[str, ...]:
    return tuple(line.strip() for line in (said or "").splitlines() if line.strip())


def _content(session: Session, form: Any, unit: Unit, body: list[str], **more: Any) -> dict[str, Any]:
    day = form.on.data
    issuer = issuer_of(session, unit_in(session, unit.id, day), day, day, _lines(form.recipients.data))
    said: dict[str, Any] = {
        "above": issuer.above,
        "name": issuer.name,
        "sign": issuer.sign,
        "place": issuer.place,
        "signer": issuer.signer,
    }
    said |= {"signing": issuer.signing, "recipients": issuer.recipients}
    return {"issuer": said, "addressees": (), "headings": (), "rows": (), "body": body} | more


def letter_content(session: Session, form: Any, unit: Unit) -> tuple[str, dict[str, Any]]:
    body = [block.text for block in paragraphs(form.body.data or "")]
    return form.abstract.data or "", _content(
        session, form, unit, body, addressees=_lines(form.addressees.data)
    )


def notice_content(session: Session, form: Any, unit: Unit) -> tuple[str, dict[str, Any]]:
    """The notice of a month's meetings (domain.md 3): its table, title and text are a layout, an office's own
    where there is one."""
    period, on = form.period.data, form.on.data
    there = unit_in(session, unit.id, period)
    rows = plan_rows(session, [there], period, on)
    if not rows:
        raise Invalid({"period": Refusal("document.no_plans")})
    tree = layout_of(session, unit.path, on, "notice_signed", PLANS).tree
    table = table_of(tree, offers_of(PLANS), rows, said_of(unit.name, Term.of("month", period)))
    headings, lines = as_text(table)
    abstract, more = " ".join(table.titles), {"headings": headings, "rows": [cells for _sort, cells in lines]}
    return abstract, _content(session, form, unit, list(table.notes), **more)


def example(kind: str) -> Document:
    """A document of a kind with something in every field: a template must be able to show it."""
    issuer = Issuer(
        "Đảng ủy cấp trên",
        "Đảng ủy mẫu",
        "ĐU",
        "Lai Châu",
        ("T/M ĐẢNG ỦY", "BÍ THƯ"),
        "Họ và tên",
        ("Như trên",),
    )
    heads = ("Tên tổ chức", "Số kỳ đã sinh hoạt")
    return document(
        kind,
        issuer,
        1,
        today(),
        "Trích yếu",
        [Block("Mục", True), Block("Đoạn")],
        addressees=("Nơi gửi",),
        headings=heads,
        rows=[["x"] * len(heads)] * 2,
        tables=[Table("Biểu", ("Nội dung",), (("x",),))],
    )


FIELDS: tuple[str, ...] = (
    "above",
    "issuer",
    "symbol",
    "place_date",
    "name",
    "abstract",
    "addressees",
    "body",
    "signing",
    "signer",
    "recipients",
)
FIELDS += ("kind", "headings", "rows", "tables", "trace")
"""What a template may name."""
