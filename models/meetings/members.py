"""Members of a cell, for its roll only: a name and whether
exempt; never leaves the cell (domain.md 2.2, letter L4)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from models.access.grants import Principal, require
from models.access.scopes import KeptInCell
from models.core.base import Base, Id, today
from models.core.errors import Checks, Refusal
from models.core.naming import need_name
from models.core.spelling import fold, sort_key, tidy
from models.platform.journal import record
from models.units.units import Unit


class Member(KeptInCell, Base):
    """A member of a cell (đảng viên)."""

    __tablename__ = "member"
    follows = "today"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(120))
    search_key: Mapped[str] = mapped_column(String(150), default="")
    sort_key: Mapped[str] = mapped_column(String(400))
    exempt: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(String(200), default="")
    left_on: Mapped[date | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    unit: Mapped[Unit] = relationship(viewonly=True)

    def __str__(self) -> str:
        return self.name


def roll_of(db: Session, unit_id: int) -> list[Member]:
    """Members of the cell today, by given name as rolls are read."""
    found = db.scalars(select(Member).where(Member.unit_id == unit_id, Member.left_on.is_(None)))
    return sorted(found, key=lambda m: (sort_key(m.name.split()[-1]), m.sort_key))


def add_member(
    db: Session, by: Principal, unit: Unit, name: str, *, exempt: bool = False, note: str = ""
) -> Member:
    """Put a member on the cell's roll."""
    require(by, "member.change", unit.id, unit.path)
    _check(name, note)
    member = Member(
        unit_id=unit.id,
        path=unit.path,
        name=tidy(name),
        search_key=fold(name),
        sort_key=sort_key(name),
        exempt=exempt,
        note=tidy(note),
    )
    db.add(member)
    record(db, by, "member.add", member, unit.id)
    return member


def amend_member(
    db: Session, by: Principal, member: Member, version: int, name: str, *, exempt: bool, note: str = ""
) -> Member:
    """Correct a member's name or standing."""
    require(by, "member.change", member.unit_id, member.path)
    if member.row_version != version:
        raise Refusal("stale")
    _check(name, note)
    member.name, member.search_key, member.sort_key = tidy(name), fold(name), sort_key(name)
    member.exempt, member.note = exempt, tidy(note)
    record(db, by, "member.amend", member, member.unit_id)
    return member


def strike_member(db: Session, by: Principal, member: Member) -> Member:
    """Take a member off the roll; earlier rolls keep the name."""
    require(by, "member.change", member.unit_id, member.path)
    member.left_on = today()
    record(db, by, "member.strike", member, member.unit_id)
    return member


def _check(name: str, note: str) -> None:
    checks = Checks()
    need_name(checks, name)
    checks.need(len(name) <= 120, "name", "field.long", limit=120)
    checks.need(len(note) <= 200, "note", "field.long", limit=200)
    checks.done()
