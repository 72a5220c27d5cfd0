"""Numbers of official documents and their archive copies: from 01
per type within a committee's term, given at signing (domain.md 6).

A number is a row that is never erased, so none is left out and none
is used twice. What a document says is in forms/documents/facts.py.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, String, Text, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from models.access.grants import Principal, nearness, require
from models.access.scopes import Issued, Rises
from models.core.base import Base, Id, now, today
from models.core.errors import Checks, Refusal
from models.core.naming import file_name, need_name
from models.core.spelling import fold, tidy
from models.platform.finding import Keys
from models.platform.journal import canonical, digest, record
from models.units.units import Unit, UnitSpell, counted_in

TYPES: dict[str, str] = {"report": "BC", "notice": "TB", "letter": "CV"}
"""Kinds of document and the sign of their type in a symbol."""
TERM_MONTH, TERM_YEARS, FIRST_TERM = 7, 5, 2015
"""Terms where an office set none: five years from July of 2015,
2020, 2025 (congresses of grassroots committees end by June) [open]."""
MOST_TEMPLATE = 4 * 2**20


class SignedDocument(Rises, Base):
    """A signed document (văn bản ban hành): its number, and what it said, kept as the archive copy (lưu)."""

    __tablename__ = "signed_document"
    __table_args__ = (
        UniqueConstraint(
            "unit_id", "doc_type", "term", "number", name="uq_signed_document_unit_id_doc_type_term_number"
        ),
    )

    id: Mapped[Id]
    doc_type: Mapped[str] = mapped_column(String(10))
    term: Mapped[str] = mapped_column(String(20))
    number: Mapped[int]
    dated_on: Mapped[date]
    kind: Mapped[str] = mapped_column(String(20))
    subject_id: Mapped[int | None] = mapped_column(index=True)
    abstract: Mapped[str] = mapped_column(String(400), default="")
    search_key: Mapped[str] = mapped_column(Text, default="")
    """The abstract without marks, by which it is found."""
    content: Mapped[str] = mapped_column(Text, default="{}")
    sha256: Mapped[str] = mapped_column(String(64))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    signed_at: Mapped[datetime]

    unit_then: Mapped[UnitSpell] = relationship(
        primaryjoin=lambda: counted_in(UnitSpell, SignedDocument, SignedDocument.dated_on), viewonly=True
    )
    """The unit as it was on the document's day: the archive copy stays there."""


DOCUMENT_KEYS = Keys("signed_document", SignedDocument.id, (SignedDocument.search_key,))
"""By which documents are found beside their number and issuer: the abstract."""


class CommitteeTerm(Rises, Base):
    """A committee's term (nhiệm kỳ): numbers begin again from its first day."""

    __tablename__ = "committee_term"
    follows = "today"
    __table_args__ = (UniqueConstraint("unit_id", "starts_on", name="uq_committee_term_unit_id_starts_on"),)

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(20))
    starts_on: Mapped[date]


class WordTemplate(Issued, Base):
    """An office's own Word template of a kind of document, for itself and the units under it."""

    __tablename__ = "word_template"
    __table_args__ = (UniqueConstraint("unit_id", "kind", name="uq_word_template_unit_id_kind"),)

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(200))
    data: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


def term_on(db: Session, unit_id: int, day: date) -> str:
    """Name of the term that holds for a unit on a day: the unit's own, else the shipped five years."""
    own = select(CommitteeTerm.name).where(CommitteeTerm.unit_id == unit_id, CommitteeTerm.starts_on <= day)
    name = db.scalar(own.order_by(CommitteeTerm.starts_on.desc()).limit(1))
    return name or shipped_term(day)


def shipped_term(day: date) -> str:
    """`2015-2020` for a day from 1 July 2015 to 30 June 2020."""
    year = day.year if day.month >= TERM_MONTH else day.year - 1
    first = FIRST_TERM + (year - FIRST_TERM) // TERM_YEARS * TERM_YEARS
    return f"{first}-{first + TERM_YEARS}"


def begin_term(db: Session, by: Principal, unit: Unit, name: str, starts_on: date) -> CommitteeTerm:
    """Begin a committee's term on a day; not before a
    document already numbered, and under a name of its own."""
    require(by, "report.issue", unit.id, unit.path)
    newest = db.scalar(select(func.max(SignedDocument.dated_on)).where(SignedDocument.unit_id == unit.id))
    used = (
        select(SignedDocument.id)
        .where(SignedDocument.unit_id == unit.id, SignedDocument.term == tidy(name))
        .limit(1)
    )
    checks = Checks()
    need_name(checks, name)
    checks.need(len(tidy(name)) <= 20, "name", "field.long", limit=20)
    checks.need(db.scalar(used) is None, "name", "term.used", name=tidy(name))
    checks.need(newest is None or starts_on > newest, "starts_on", "term.numbered", day=newest)
    checks.done()
    row = CommitteeTerm(unit_id=unit.id, path=unit.path, name=tidy(name), starts_on=starts_on)
    db.add(row)
    record(db, by, "term.begin", row, unit.id, name=row.name, starts_on=starts_on)
    return row


def next_number(db: Session, unit_id: int, doc_type: str, day: date) -> tuple[str, int]:
    """The term of a day, and the number that a document of the unit would get in it now."""
    term = term_on(db, unit_id, day)
    used = select(func.max(SignedDocument.number)).where(
        SignedDocument.unit_id == unit_id, SignedDocument.doc_type == doc_type, SignedDocument.term == term
    )
    return term, (db.scalar(used) or 0) + 1


def sign_document(
    db: Session,
    by: Principal,
    place: tuple[int, str],
    kind: str,
    *,
    abstract: str = "",
    content: Mapping[str, Any] | None = None,
    subject_id: int | None = None,
    on: date | None = None,
) -> SignedDocument:
    """Number a document of the unit at `place` (number, path)
    and keep what it said; the caller has asked who may sign it.

    Signed twice at one moment, the second meets the table's
    own rule and is refused as stale: no number is used twice.
    """
    day, doc_type = on or today(), TYPES[kind]
    term, number = next_number(db, place[0], doc_type, day)
    said = canonical(content or {})
    row = SignedDocument(
        unit_id=place[0],
        path=place[1],
        doc_type=doc_type,
        term=term,
        number=number,
        dated_on=day,
        kind=kind,
    )
    row.abstract, row.content, row.sha256, row.subject_id = (
        tidy(abstract)[:400],
        said,
        digest(said),
        subject_id,
    )
    row.search_key, row.person_id, row.signed_at = fold(row.abstract), by.person_id, now()
    db.add(row)
    record(
        db, by, "document.sign", row, place[0], type=doc_type, number=row.number, term=term, sha256=row.sha256
    )
    return row


def issue(
    db: Session, by: Principal, unit: Unit, kind: str, *, abstract: str, content: Mapping[str, Any], on: date
) -> SignedDocument:
    """Sign a notice or a letter of an own unit: by those who
    may issue. Raises Invalid with every problem at its field."""
    require(by, "report.issue", unit.id, unit.path)
    checks = Checks()
    checks.need(kind in ("notice", "letter"), "kind", "field.choice")
    need_name(checks, abstract, "abstract")
    checks.need(len(abstract) <= 400, "abstract", "field.long", limit=400)
    checks.need(on <= today(), "on", "document.future")
    newest = db.scalar(
        select(func.max(SignedDocument.dated_on)).where(
            SignedDocument.unit_id == unit.id, SignedDocument.doc_type == TYPES.get(kind, "")
        )
    )
    checks.need(newest is None or on >= newest, "on", "document.before", day=newest)
    checks.done()
    return sign_document(db, by, (unit.id, unit.path), kind, abstract=abstract, content=content, on=on)


def keep_template(db: Session, by: Principal, unit: Unit, kind: str, name: str, data: bytes) -> WordTemplate:
    """Keep an office's own Word template, in place of its
    earlier one; forms/documents/facts.py has checked its fields."""
    require(by, "definition.change", unit.id, unit.path)
    if len(data) > MOST_TEMPLATE:
        raise Refusal("file.large", name=name, limit=MOST_TEMPLATE // 2**20)
    kept = file_name(name)
    row = db.scalar(select(WordTemplate).where(WordTemplate.unit_id == unit.id, WordTemplate.kind == kind))
    if row is None:
        row = WordTemplate(unit_id=unit.id, path=unit.path, kind=kind)
        db.add(row)
    row.name, row.data, row.sha256, row.at = kept, data, hashlib.sha256(data).hexdigest(), now()
    record(db, by, "document.template", row, unit.id, kind=kind, sha256=row.sha256)
    return row


def drop_template(db: Session, by: Principal, row: WordTemplate) -> None:
    """Go back to the shipped form."""
    require(by, "definition.change", row.unit_id, row.path)
    record(db, by, "document.template_dropped", row, row.unit_id, kind=row.kind)
    db.delete(row)


def template_for(db: Session, path: str, kind: str) -> WordTemplate | None:
    """The template that holds for a unit at `path`: the
    nearest unit's above or its own; None for the shipped form."""
    numbers = [int(n) for n in path.split(".") if n]
    rows = db.scalars(
        select(WordTemplate).where(WordTemplate.unit_id.in_(numbers), WordTemplate.kind == kind)
    )
    return max(rows, key=lambda row: nearness(path, row.unit_id), default=None)


def number_report(
    db: Session, by: Principal, place: tuple[int, str], report_id: int, version: int, sha256: str
) -> SignedDocument:
    """Number a unit's own submitted report when it is signed,
    by those who submit it; signed before, it keeps its number."""
    require(by, "report.submit", *place)
    there = document_of_report(db, report_id)
    said = {"version": version, "sha256": sha256}
    return there or sign_document(db, by, place, "report", content=said, subject_id=report_id)


def document_of_report(db: Session, report_id: int) -> SignedDocument | None:
    """The number a report got at signing, if it was signed."""
    found = select(SignedDocument).where(
        SignedDocument.kind == "report", SignedDocument.subject_id == report_id
    )
    return db.scalar(found.order_by(SignedDocument.id.desc()).limit(1))
