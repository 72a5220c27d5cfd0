"""What a unit issued: each signing with its number, and the documents
made at that moment, kept byte for byte (design 3.5, 3.3; domain.md 6).

Documents are made once, at signing, by makers registered from above
(this page knows no Excel); later downloads give the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256 as sha

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal
from models.access.scopes import Rises
from models.core.base import Base, Id, now, today
from models.core.errors import Refusal
from models.platform.store import located, store
from models.reports.tables import Report, ReportVersion
from models.review.document_numbers import sign_document


class Issue(Rises, Base):
    """One signing of a report (ban hành): number, day, destination,
    and the version that went out; never changed, never reused."""

    __tablename__ = "issue"

    id: Mapped[Id]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    version_number: Mapped[int]
    doc_number: Mapped[int]
    issued_on: Mapped[date]
    destination: Mapped[str] = mapped_column(String(200))
    actor: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]


class IssuedDocument(Rises, Base):
    """A document as it was issued: its bytes lie in the store under their SHA-256."""

    __tablename__ = "issued_document"

    id: Mapped[Id]
    issue_id: Mapped[int] = mapped_column(ForeignKey("issue.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))


@dataclass(frozen=True)
class Made:
    """A document fresh from its maker."""

    name: str
    media_type: str
    data: bytes


MAKERS: dict[str, Callable[[Session, Report, ReportVersion], Made | None]] = {}
"""What is made at signing, by name; each is registered
by the page that knows how. None: not for this unit."""


def issue(db: Session, by: Principal, report: Report, version: ReportVersion, destination: str) -> Issue:
    """Give number and day, and keep every document as it goes out. Called by the signing step only."""
    place, said = (
        {"unit_id": report.unit_id, "path": report.path},
        {"version": version.number, "sha256": version.sha256},
    )
    signed = sign_document(
        db, by, (report.unit_id, report.path), "report", content=said, subject_id=report.id
    )
    report.doc_number, report.issued_on, report.destination = (
        signed.number,
        today(),
        destination.strip()[:200],
    )
    report.accepted_number = version.number
    row = Issue(
        **place,
        report_id=report.id,
        version_number=version.number,
        doc_number=report.doc_number,
        issued_on=report.issued_on,
    )
    row.destination, row.actor, row.at = report.destination, by.name, now()
    db.add(row)
    db.flush()
    for make in MAKERS.values():
        made = make(db, report, version)
        if made is not None:
            kept = IssuedDocument(
                **place, issue_id=row.id, name=made.name, media_type=made.media_type, size=len(made.data)
            )
            kept.sha256 = store(made.data)
            db.add(kept)
    db.flush()
    return row


def issues(db: Session, report: Report) -> list[tuple[Issue, list[IssuedDocument]]]:
    """Every signing of a report, the newest first, with its documents; two statements."""
    rows = list(db.scalars(select(Issue).where(Issue.report_id == report.id).order_by(Issue.id.desc())))
    if not rows:
        return []
    found = db.scalars(
        select(IssuedDocument)
        .where(IssuedDocument.issue_id.in_([row.id for row in rows]))
        .order_by(IssuedDocument.id)
    ).all()
    return [(row, [each for each in found if each.issue_id == row.id]) for row in rows]


def get_issued(db: Session, report: Report, number: int) -> IssuedDocument:
    """One document of a report; 404 for a stranger."""
    found = select(IssuedDocument).join(Issue, Issue.id == IssuedDocument.issue_id)
    row = db.scalar(found.where(IssuedDocument.id == number, Issue.report_id == report.id))
    if row is None:
        raise Refusal("access.unknown")
    return row


def issued_bytes(row: IssuedDocument) -> bytes:
    """The very bytes that went out; `file.lost` where the store no longer holds them, or other ones."""
    path = located(row.sha256)
    data = path.read_bytes() if path.exists() else b""
    if sha(data).hexdigest() != row.sha256:
        raise Refusal("file.lost", name=row.name)
    return data
