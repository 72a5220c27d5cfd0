"""Files sent in: kept for their sender until they are confirmed, for a day at most (domain.md 5)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, LargeBinary, String, Text, UniqueConstraint, delete, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal
from models.access.guard import elevated
from models.access.scopes import Personal
from models.core.base import Base, Id, now
from models.core.errors import Refusal
from models.core.naming import file_name
from models.platform.jobs import drop

MOST_BYTES = 24 * 2**20
KEPT_FOR = timedelta(days=1)
JUDGING = "/imports/judge/"


class Upload(Personal, Base):
    """A workbook sent in and not yet confirmed; for the account
    that sent it only, gone once confirmed or after a day."""

    __tablename__ = "upload"

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(200))
    data: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]
    chosen: Mapped[str] = mapped_column(Text, default="{}", server_default="{}")
    """How what was asked back is read (JSON: reading by the key of its question)."""


class KnownHeading(Personal, Base):
    """What somebody's own lists call a column: asked back once, known from then on."""

    __tablename__ = "known_heading"
    __table_args__ = (UniqueConstraint("account_id", "kind", "heading"),)

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(20))
    heading: Mapped[str] = mapped_column(String(200))
    column: Mapped[str] = mapped_column(String(60))


def keep_upload(db: Session, by: Principal, kind: str, name: str, data: bytes) -> Upload:
    """Keep a file for its preview; the account's earlier one of this kind and everything a day old goes."""
    if len(data) > MOST_BYTES:
        raise Refusal("file.large", name=name, limit=MOST_BYTES // 2**20)
    with elevated(db) as system:
        own = (Upload.account_id == by.account_id) & (Upload.kind == kind)
        drop_uploads(system, or_(own, Upload.at < now() - KEPT_FOR))
    row = Upload(
        account_id=by.account_id,
        kind=kind,
        name=file_name(name),
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        at=now(),
    )
    db.add(row)
    db.flush()
    return row


HEADING, NAMED = "heading:", ("line_meant:", "sheet_meant:")
"""Begin the keys of questions about headings of columns, and about other names (`ASKED` of
forms/excel/read/asked.py): of these the whole key is kept."""
MOST_CHOSEN, LONGEST = 60, 200
"""Answers that a file may have, and letters of a key or a reading."""


def known_headings(db: Session, by: Principal, kind: str) -> dict[str, str]:
    """What the own lists of this kind call their columns, by the keys of questions about headings."""
    mine = (KnownHeading.account_id == by.account_id) & (KnownHeading.kind == kind)
    known = db.scalars(select(KnownHeading).where(mine))
    return {f"{'' if r.heading.startswith(NAMED) else HEADING}{r.heading}": r.column for r in known}


def chosen_for(db: Session, by: Principal, upload: Upload, *, remembered: bool = True) -> dict[str, str]:
    """How what a kept file asks back is read: as chosen for it, else (`remembered`) as the own headings are
    known."""
    own: dict[str, str] = json.loads(upload.chosen)
    return known_headings(db, by, upload.kind) | own if remembered else own


def choose(db: Session, by: Principal, upload: Upload, chosen: Mapping[str, str]) -> None:
    """Keep how a file is read, beside what was chosen before; what its headings mean is remembered for the
    next one of this kind. Raises `import.readings` for more than a file can ask, and what none asks."""
    found = json.loads(upload.chosen) | dict(chosen)
    odd = any(len(text) > LONGEST or "\0" in text for pair in found.items() for text in pair)
    if len(found) > MOST_CHOSEN or odd:
        raise Refusal("import.readings", limit=MOST_CHOSEN)
    upload.chosen = json.dumps(found, ensure_ascii=False)
    mine = (KnownHeading.account_id == by.account_id) & (KnownHeading.kind == upload.kind)
    known = {row.heading: row for row in db.scalars(select(KnownHeading).where(mine))}
    for key, column in chosen.items():
        heading = key.removeprefix(HEADING)
        if heading == key and not key.startswith(NAMED):
            continue
        if heading in known:
            known[heading].column = column[:60]
        else:
            names = {"kind": upload.kind, "heading": heading, "column": column[:60]}
            db.add(KnownHeading(account_id=by.account_id, **names))
    db.flush()


def drop_uploads(db: Session, which: ColumnElement[bool]) -> None:
    """Remove kept files, and with them what their judging jobs found."""
    gone = db.execute(select(Upload.id, Upload.sha256, Upload.account_id).where(which)).all()
    if gone:
        drop(
            db,
            {account for *_file, account in gone},
            [judging_at(number, sha256) for number, sha256, _account in gone],
        )
        db.execute(delete(Upload).where(Upload.id.in_([number for number, *_rest in gone])))


def code_used(db: Session, account_id: int) -> None:
    """Whoever came in by a code from above finds no workbook that was sent in before."""
    drop_uploads(db, Upload.account_id == account_id)


def sweep_uploads(db: Session) -> None:
    """Remove what was kept for a day and not confirmed."""
    drop_uploads(db, Upload.at < now() - KEPT_FOR)


def judging_at(number: int, sha256: str) -> str:
    """The address of the job that judges a kept file: by its
    hash too, for SQLite gives a deleted upload's number again."""
    return f"{JUDGING}?id={number}&file={sha256}"


def get_upload(db: Session, number: int) -> Upload:
    """A kept file; 404 for everybody but its sender."""
    row = db.scalar(select(Upload).where(Upload.id == number))
    if row is None:
        raise Refusal("access.unknown")
    return row
