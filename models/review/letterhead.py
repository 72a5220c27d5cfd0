"""Who issues a document, under which number, signed and sent how: one head and foot for letter, annexes,
Word and PDF of one report (domain.md 6). What stands between them is in forms/."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.guard import looking
from models.core.base import day_of, today
from models.core.periods import Quarter
from models.people.people import Post, held_on
from models.platform.settings import setting
from models.reports.tables import Report, ReportVersion
from models.review.document_numbers import TYPES, SignedDocument, document_of_report
from models.units.units import UnitKind, UnitSpell

SECRETARIES = ("cell_secretary", "committee_secretary", "bloc_secretary")


@dataclass(frozen=True)
class Issuer:
    """Who issues: the body above and the own one as they are printed,
    the sign of the body in a symbol, place, signature lines."""

    above: str
    name: str
    sign: str
    place: str
    signing: tuple[str, ...]
    signer: str = ""
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True)
class Letterhead:
    """Head and foot of a report's documents: who issues, the number it got at signing, its day."""

    issuer: Issuer
    number: int | None
    day: date

    @property
    def symbol(self) -> str:
        """`01-BC/ĐU`; dots before it is signed."""
        return symbol(self.number, "report", self.issuer.sign)


def symbol(number: int | None, kind: str, sign: str) -> str:
    """`01-BC/CB`: a hyphen before the type, a slash before the body, below ten with a nought;
    dots before it is signed."""
    return f"{number:02}-{TYPES[kind]}/{sign}" if number else f"...-{TYPES[kind]}/{sign}"


def symbol_of(row: SignedDocument) -> str:
    """The symbol that a signed document bears: its copy's own, of a report that of its unit then."""
    issuer = {} if row.kind == "report" else json.loads(row.content).get("issuer", {})
    return symbol(row.number, row.kind, issuer.get("sign") or sign_of(row.unit_then.kind))


def place_date(place: str, day: date) -> str:
    """`Lai Châu, ngày 05 tháng 01 năm 2019`: days below ten and months one and two with a nought."""
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)
    return f"{place}, ngày {day.day:02} tháng {month} năm {day.year}"


def recipient_lines(recipients: tuple[str, ...]) -> tuple[str, ...]:
    """`- Tỉnh ủy,` and last `- Lưu.`"""
    lines = (*recipients, "Lưu.")
    return tuple(f"- {line}{'' if line.endswith('.') else ','}" for line in lines)


def committee(name: str) -> str:
    """The committee of a body of members: `Đảng bộ Sở Mẫu` signs as `Đảng ủy Sở Mẫu` (domain.md 7)."""
    return f"Đảng ủy{name[7:]}" if name.startswith("Đảng bộ") else name


def sign_of(kind: UnitKind) -> str:
    """The sign of the body in a symbol: of a cell, of a Bloc (letter 285-CV/ĐUK), of a committee."""
    return "CB" if kind.is_cell else "ĐUK" if kind.is_root else "ĐU"


def signing_of(kind: UnitKind) -> tuple[str, ...]:
    """For whom is signed, and as what."""
    body = "T/M CHI BỘ" if kind.is_cell else "T/M BAN THƯỜNG VỤ" if kind.is_root else "T/M ĐẢNG ỦY"
    return body, "BÍ THƯ"


def issuer_of(db: Session, then: UnitSpell, told: date, on: date, recipients: tuple[str, ...] = ()) -> Issuer:
    """Who issues: names and sign in the symbol as of the quarter of `told`, what the document tells of: a
    report of before a move, signed after it, goes to the superior of before; the secretary as of `on`."""
    kind, parent = then.kind, then.superior(told)
    held = select(Post).where(Post.unit_id == then.unit_id, Post.role.in_(SECRETARIES), held_on(on))
    # The unit may stand out of the reader's sight since; its paper says who signed. Nothing is written.
    with looking(db) as system:
        post = system.scalar(held.order_by(Post.id).limit(1))
        signer = post.holder if post is not None else ""
    above = committee(parent.name) if parent is not None else setting(db, "superior")
    name = then.name if kind.is_cell else committee(then.name)
    return Issuer(above, name, sign_of(kind), setting(db, "place"), signing_of(kind), signer, recipients)


def letterhead(db: Session, report: Report, version: ReportVersion | None) -> Letterhead:
    """Head and foot of everything that goes out of a report, in whatever form: the number of its issue, or
    the one that its unit gave it at signing; the day of that, before it the day of the version."""
    signed = document_of_report(db, report.id)
    number = report.doc_number or (signed.number if signed is not None else None)
    frozen = day_of(version.submitted_at) if version is not None else today()
    on = report.issued_on or (signed.dated_on if signed is not None else frozen)
    recipients = (report.destination,) if report.destination else ()
    return Letterhead(issuer_of(db, report.unit_then, report.quarter, on, recipients), number, on)


def in_use_line(begun: Quarter) -> str:
    """From when the office works with the program, as documents and workbooks of its first year say
    it (units/in_use.py)."""
    return f"Số liệu được theo dõi trên phần mềm từ quý {begun.number_roman} năm {begun.year}."
