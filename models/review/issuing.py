"""What a unit issued: each signing with its number, and the documents
made at that moment, kept byte for byte (design 3.5, 3.3; domain.md 6).

Documents are made once, at signing, by makers registered from above (this page knows no Excel); later
downloads give the same bytes. They are drawn while nobody waits for the writer (design 3.16): what a signing
would say on them is known before it begins, or found out by beginning it, and the signing stands only with
documents that say what it says: the same frozen content, number, day and destination.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, object_session
from sqlalchemy.orm.attributes import set_committed_value

from models.access.grants import Principal
from models.access.scopes import Rises
from models.core.base import Base, Id, now, today
from models.core.errors import Refusal
from models.platform.lost import gone
from models.platform.store import Stored, opened, store
from models.reports.tables import Report, ReportVersion, newest_versions
from models.review.document_numbers import TYPES, next_number, sign_document
from models.workflow.engine import offers

T = TypeVar("T")


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


@dataclass(frozen=True)
class Paper:
    """What stands on the documents of one signing: equal papers make equal documents."""

    report_id: int
    sha256: str
    """Of the frozen content."""
    number: int
    day: date
    destination: str


class NotDrawn(Exception):
    """A signing has come to its documents, which nobody drew yet, or as they would have been before somebody
    was first: to be taken back, drawn, and done again."""

    def __init__(self, paper: Paper, version: ReportVersion) -> None:
        super().__init__(paper)
        self.paper = paper
        names = ("report_id", "unit_id", "path", "number", "content", "sha256", "submitted_at", "person_id")
        self.version = {name: getattr(version, name) for name in names}
        """Of a version that may be gone when this is taken back."""


class Drawn:
    """Documents that lie in the store already, by what stands on them."""

    def __init__(self) -> None:
        self.ready: dict[Paper, list[Stored]] = {}
        self.tries: Counter[int] = Counter()
        self.wanted: list[NotDrawn] = []
        """What signings of a part of many came to and did not find."""

    def of(self, paper: Paper, version: ReportVersion) -> list[Stored]:
        """Those of a signing; raises `NotDrawn`, and refuses `stale` where others were first each time."""
        if paper not in self.ready:
            self.tries[paper.report_id] += 1
            if self.tries[paper.report_id] > TRIES:
                raise Refusal("stale")
            raise NotDrawn(paper, version)
        return self.ready[paper]

    def draw(self, db: Session, wanted: NotDrawn) -> None:
        """Draw them in a session that reads; nothing of the report changes by it."""
        report = db.get_one(Report, wanted.paper.report_id)
        self._draw(db, report, ReportVersion(**wanted.version), wanted.paper)

    def draw_ahead(self, db: Session, by: Principal, report: Report, code: str, destination: str) -> None:
        """The same before a step is taken that signs what is frozen already, where it is offered."""
        version = newest_versions(db, [report]).get(report.id)
        there = next((each for each in offers(db, by, report) if each.step.code == code), None)
        names = there.step.effect_names if there is not None and there.allowed else ()
        if version is None or "number" not in names or "freeze" in names or not destination.strip():
            return
        _term, number = next_number(db, report.unit_id, TYPES["report"], today())
        paper = Paper(report.id, version.sha256, number, today(), _destined(destination))
        self._draw(db, report, version, paper)

    def _draw(self, db: Session, report: Report, version: ReportVersion, paper: Paper) -> None:
        said = {"doc_number": paper.number, "issued_on": paper.day, "destination": paper.destination}
        try:
            for name, value in said.items():
                set_committed_value(report, name, value)  # for those who draw alone
            self.ready[paper] = drawn_now(db, report, version)
        finally:
            db.expire(report)


TRIES = 5
DRAWN = "drawn"
"""Where a session keeps what is drawn, if whoever acts can do so again."""
MAKERS: dict[str, Callable[[Session, Report, ReportVersion], Made | None]] = {}
"""What is made at signing, by name; each is registered
by the page that knows how. None: not for this unit."""


def drawn_now(db: Session, report: Report, version: ReportVersion) -> list[Stored]:
    """Draw every document of a signing and put it into the store."""
    made = (make(db, report, version) for make in MAKERS.values())
    return [Stored(m.name, m.media_type, len(m.data), store(m.data)) for m in made if m is not None]


def drawn_apart(db: Session, act: Callable[[], T]) -> T:
    """Do what may sign a report, its documents drawn while nobody waits: where it finds them missing it is
    taken back, they are drawn, and it is done again."""
    drawn = db.info.setdefault(DRAWN, Drawn())
    while True:
        try:
            return act()
        except NotDrawn as wanted:
            db.rollback()
            drawn.draw(db, wanted)


def draw_ahead(db: Session, by: Principal, report: Report, code: str, destination: str) -> None:
    """Draw what a step is about to sign, so that it need not be taken back."""
    drawn: Drawn | None = db.info.get(DRAWN)
    if drawn is not None:
        drawn.draw_ahead(db, by, report, code, destination)


def _destined(text: str) -> str:
    return text.strip()[:200]


def issue(db: Session, by: Principal, report: Report, version: ReportVersion, destination: str) -> Issue:
    """Give number and day, and keep every document as it goes out. Called by the signing step only. Raises
    `NotDrawn` where whoever acts can draw apart; else, where nobody waits, they are drawn here."""
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
        _destined(destination),
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
    paper = Paper(report.id, version.sha256, signed.number, row.issued_on, row.destination)
    drawn: Drawn | None = db.info.get(DRAWN)
    for made in drawn.of(paper, version) if drawn is not None else drawn_now(db, report, version):
        kept = IssuedDocument(**place, issue_id=row.id, name=made.name, media_type=made.media_type)
        kept.size, kept.sha256 = made.size, made.sha256
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
    """The very bytes that went out; `file.lost`, or `file.lost_for_good` as was recorded, where the store no
    longer holds them, or other ones."""
    try:
        with opened(row.sha256) as file:
            return file.read()
    except FileNotFoundError:
        db = object_session(row)
        lost = Refusal("file.lost", name=row.name) if db is None else gone(db, row.sha256, row.name)
        raise lost from None
