"""What became of units: each act with its own document, and who went on from whom (domain.md 4).

A spell says what a unit was from a day on; several acts of one day meet in one spell, so the acts
themselves are rows of their own, which nothing overwrites.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.guard import elevated, looking
from models.access.scopes import Open, Placed
from models.core.base import Base, Id
from models.core.spelling import coded, tidy
from models.units.units import Unit, UnitSpell


class UnitAct(Placed, Base):
    """An act on a unit as its document decided it (quyết định về tổ chức); never changed.

    `decided_on` is the day the document names where the act counts from a later one (`on`), since the
    quarter of that day was reported already; None where both are the same.
    """

    __tablename__ = "unit_act"

    id: Mapped[Id]
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    on: Mapped[date] = mapped_column("on_day")
    decided_on: Mapped[date | None]
    act: Mapped[str] = mapped_column(String(20))
    doc_symbol: Mapped[str] = mapped_column(String(60), default="")
    doc_date: Mapped[date | None]
    old: Mapped[str] = mapped_column(String(250), default="")
    new: Mapped[str] = mapped_column(String(250), default="")
    reorganisation_id: Mapped[int | None] = mapped_column(index=True)


class Succession(Open, Base):
    """One unit goes on from another from a day on: merged into, split from (kế thừa); never changed."""

    __tablename__ = "succession"
    __table_args__ = (
        UniqueConstraint("from_id", "to_id", "on_day", name="uq_succession_from_id_to_id_on_day"),
    )

    id: Mapped[Id]
    from_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    to_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    on: Mapped[date] = mapped_column("on_day")
    act: Mapped[str] = mapped_column(String(20))


@dataclass(frozen=True)
class Kin:
    """A predecessor or successor as a page names it: its name and code on the day of the act."""

    unit_id: int
    name: str
    code: str
    act: str
    on: date


def note_succession(db: Session, before: int, after: int, act: str, on: date) -> None:
    """Say that one unit goes on from another; said once."""
    with elevated(db) as system:
        same = (Succession.from_id == before, Succession.to_id == after, Succession.on == on)
        if system.scalar(select(Succession.id).where(*same)) is None:
            system.add(Succession(from_id=before, to_id=after, on=on, act=act))


def predecessors(db: Session, unit_id: int) -> list[Kin]:
    """Units it went on from."""
    return _kin(db, [unit_id], "to_id", "from_id").get(unit_id, [])


def successors(db: Session, unit_id: int) -> list[Kin]:
    """Units that went on from it."""
    return successors_of(db, [unit_id]).get(unit_id, [])


def successors_of(db: Session, unit_ids: Collection[int]) -> dict[int, list[Kin]]:
    """The same for several, by number; one statement more however many they are."""
    return _kin(db, unit_ids, "from_id", "to_id")


def _kin(db: Session, numbers: Collection[int], own: str, other: str) -> dict[int, list[Kin]]:
    """Names are told to whoever may read the one unit, although the other may stand elsewhere:
    the document that decided it names both. They are those of the day of the act, whatever
    the other is called since: what was sent out of a past quarter reads the same for ever."""
    found: dict[int, list[Kin]] = {}
    if not numbers:
        return found
    with looking(db) as system:
        asked = select(Succession).where(getattr(Succession, own).in_(numbers))
        rows = list(system.scalars(asked.order_by(Succession.on, Succession.id)))
        others = {getattr(row, other) for row in rows}
        spells = system.scalars(select(UnitSpell).where(UnitSpell.unit_id.in_(others)))
        stood: dict[int, list[UnitSpell]] = {}
        for spell in sorted(spells, key=lambda s: s.starts_on):
            stood.setdefault(spell.unit_id, []).append(spell)
        for row in rows:
            known = stood.get(getattr(row, other), [])
            there = next((spell for spell in reversed(known) if spell.starts_on <= row.on), None)
            if there is not None:
                kin = Kin(there.unit_id, there.name, there.code, row.act, row.on)
                found.setdefault(getattr(row, own), []).append(kin)
    return found


def standing_heirs(db: Session, unit_id: int) -> list[int]:
    """The units that stand today and went on from it, by however many acts, the nearest first."""
    with looking(db) as system:
        found: list[int] = []
        seen, frontier = {unit_id}, [unit_id]
        while frontier:
            rows = system.execute(
                select(Succession.to_id, Unit.dissolved_on)
                .join(Unit, Unit.id == Succession.to_id)
                .where(Succession.from_id.in_(frontier))
                .order_by(Succession.id)
            ).all()
            frontier = [n for n, gone in rows if gone is not None and n not in seen]
            found += [n for n, gone in rows if gone is None and n not in seen]
            seen |= {n for n, _gone in rows}
        return found


def by_old_code(db: Session, code: str) -> Unit | None:
    """The unit of a code, of today or of earlier, as far as the reader may see it: an old code finds the unit
    that has it no longer, and for one that is gone the unit that went on from it."""
    wanted = tidy(code)
    exact = Unit.code != wanted, Unit.id
    found = db.scalar(select(Unit).where(coded(Unit, [wanted])).order_by(*exact).limit(1))
    if found is None:
        with looking(db) as system:
            number = system.scalar(
                select(UnitSpell.unit_id)
                .where(coded(UnitSpell, [wanted]))
                .order_by(UnitSpell.code != wanted, UnitSpell.id.desc())
                .limit(1)
            )
        found = db.scalar(select(Unit).where(Unit.id == number)) if number is not None else None
    if found is None or found.dissolved_on is None:
        return found
    heirs = standing_heirs(db, found.id)
    return db.scalar(select(Unit).where(Unit.id == heirs[0])) if heirs else found


def acts_of(db: Session, unit_id: int) -> Sequence[UnitAct]:
    """Every act on a unit, the newest first."""
    found = select(UnitAct).where(UnitAct.unit_id == unit_id)
    return db.scalars(found.order_by(UnitAct.on.desc(), UnitAct.id.desc())).all()
