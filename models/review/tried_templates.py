"""Word templates that an office sent and has not taken into use yet: each is looked at with words of an
example first, and taken into use by an act of its own (domain.md 6)."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlalchemy import LargeBinary, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal, require
from models.access.scopes import Issued
from models.core.base import Base, Id, now
from models.core.errors import Refusal
from models.core.naming import file_name
from models.platform.journal import record
from models.review.document_numbers import MOST_TEMPLATE, WordTemplate, keep_template
from models.units.units import Unit, get_unit


class TriedTemplate(Issued, Base):
    """A Word template (mẫu Word chờ dùng) of a kind of document that was judged and is not in use; one a
    unit and kind."""

    __tablename__ = "tried_template"
    __table_args__ = (UniqueConstraint("unit_id", "kind", name="uq_tried_template_unit_id_kind"),)

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(200))
    data: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


def try_template(db: Session, by: Principal, unit: Unit, kind: str, name: str, data: bytes) -> TriedTemplate:
    """Keep a template to be looked at, in place of the one that waits already; forms/documents/own.py has
    judged it. Raises `file.large`, `file.unseen`."""
    require(by, "definition.change", unit.id, unit.path)
    if len(data) > MOST_TEMPLATE:
        raise Refusal("file.large", name=name, limit=MOST_TEMPLATE // 2**20)
    kept = file_name(name)
    mine = select(TriedTemplate).where(TriedTemplate.unit_id == unit.id, TriedTemplate.kind == kind)
    row = db.scalar(mine)
    if row is None:
        row = TriedTemplate(unit_id=unit.id, path=unit.path, kind=kind)
        db.add(row)
    row.name, row.data, row.sha256, row.at = kept, data, hashlib.sha256(data).hexdigest(), now()
    record(db, by, "document.template_tried", row, unit.id, kind=kind, sha256=row.sha256)
    return row


def use_template(db: Session, by: Principal, row: TriedTemplate) -> WordTemplate:
    """Take a template that was looked at into use, in place of the one that holds."""
    made = keep_template(db, by, get_unit(db, row.unit_id or 0), row.kind, row.name, row.data)
    db.delete(row)
    return made


def drop_tried(db: Session, by: Principal, row: TriedTemplate) -> None:
    """Let a template go that was not taken into use; what holds stays."""
    require(by, "definition.change", row.unit_id, row.path)
    record(db, by, "document.template_untried", row, row.unit_id, kind=row.kind)
    db.delete(row)
