"""Attachments of a meeting: kept in the cell, stored once by
SHA-256 under a folder beside the database (letter L4; design 3.2)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal, require
from models.access.scopes import KeptInCell
from models.core.base import Base, Id, now
from models.core.errors import Refusal
from models.meetings.locks import require_open
from models.meetings.meetings import Meeting
from models.platform.journal import record
from models.platform.store import Stored

MOST_FILES = 10


class Attachment(KeptInCell, Base):
    """A file of a meeting (tài liệu kèm theo): PDF, Word or image."""

    __tablename__ = "attachment"
    follows = "meeting_id"

    id: Mapped[Id]
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    added_at: Mapped[datetime]


def attach(db: Session, by: Principal, meeting: Meeting, file: Stored) -> Attachment:
    """Keep a file with a meeting, which lies in the store already. Refuses more than 10 files."""
    require(by, "meeting.record", meeting.unit_id, meeting.path)
    require_open(db, meeting.unit_id, meeting.period)
    if (db.scalar(select(func.count()).where(Attachment.meeting_id == meeting.id)) or 0) >= MOST_FILES:
        raise Refusal("file.many", limit=MOST_FILES)
    row = Attachment(
        unit_id=meeting.unit_id,
        path=meeting.path,
        meeting_id=meeting.id,
        name=file.name,
        media_type=file.media_type,
        size=file.size,
        sha256=file.sha256,
        added_at=now(),
    )
    db.add(row)
    record(db, by, "file.attach", row, meeting.unit_id)
    return row


def attachments(db: Session, meeting_id: int) -> list[Attachment]:
    """Files of a meeting; nothing for everybody above the cell."""
    return list(
        db.scalars(select(Attachment).where(Attachment.meeting_id == meeting_id).order_by(Attachment.id))
    )
