"""The dated tree of units: kinds, units, spells and member counts, and how they are found (domain.md 4).

Identity stands apart from name, kind and parent: these are dated. A unit's
row holds what is true today, its spells what was true when. The acts that
change the tree are in acts.py, who serves in a unit in people.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    Integer,
    Select,
    String,
    Text,
    UniqueConstraint,
    and_,
    bindparam,
    false,
    func,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.orm import Mapped, Session, foreign, mapped_column, relationship, remote, selectinload

from models.access.guard import standing, values
from models.access.scopes import Open, Placed, Rises, WithRecords
from models.core.base import Base, Id
from models.core.errors import Refusal
from models.core.path_parts import at_or_below, place
from models.core.spelling import fold
from models.platform.finding import Keys, finding
from models.units.codes import Coded


def partly(column: str) -> dict[str, Any]:
    """What makes an index one of the rows that have something in a column: few of many."""
    where = text(f"{column} IS NOT NULL")
    return {"sqlite_where": where, "postgresql_where": where}


class UnitKind(Open, Base):
    """Kind of unit (loại hình tổ chức); data, since the forms of organisation change."""

    __tablename__ = "unit_kind"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(100))
    name_en: Mapped[str] = mapped_column(String(100))
    is_cell: Mapped[bool]
    is_stop: Mapped[bool]
    is_root: Mapped[bool]
    owes_report: Mapped[bool]
    position: Mapped[int]


class Unit(Coded, WithRecords, Placed, Base):
    """A Party organisation (tổ chức đảng) as it is today."""

    __tablename__ = "unit"
    __table_args__ = (
        Index("ix_unit_dissolved_on", "dissolved_on", **partly("dissolved_on")),
        Index("ix_unit_in_use_from", "in_use_from", **partly("in_use_from")),
        Index("ix_unit_sort_key", "sort_key", "id", "kind_code"),
        Index("ix_unit_code", "code"),
        Index("uq_unit_code_key", "code_key", unique=True),
        Index("ix_unit_founded_on", "founded_on", "id"),
        Index("ix_unit_ended", "dissolved_on", "id"),
        Index("ix_unit_kind_code_path", "kind_code", "path"),
    )

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    kind_code: Mapped[str] = mapped_column(ForeignKey("unit_kind.code"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    search_key: Mapped[str] = mapped_column(String(250), index=True)
    sort_key: Mapped[str] = mapped_column(String(500))
    contact: Mapped[str] = mapped_column(String(200), default="")
    founded_on: Mapped[date]
    dissolved_on: Mapped[date | None]
    successor_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    handed: Mapped[str] = mapped_column(Text, default="", server_default="")
    """Places, one after a blank, of which something lies at this unit's desk since the whole way that stood
    above them is gone, each with what of it is read here: `1.5.@quarter=2018-10-01` (workflow/redirecting.py,
    access/scopes.py). One without that is of before, and read whole."""
    custodian_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    """The cell that keeps its records once it stands as one no more; none: they are sealed (custody.py)."""
    in_use_from: Mapped[date | None]
    """Of a root unit: first day of the quarter from which its office works with the program (in_use.py)."""
    in_use_said: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether somebody said so; else the program took it from what was there when it began to ask."""
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    kind: Mapped[UnitKind] = relationship(lazy="joined", innerjoin=True, viewonly=True)
    parent: Mapped[Unit | None] = relationship(remote_side="Unit.id", foreign_keys=[parent_id], viewonly=True)
    successor: Mapped[Unit | None] = relationship(
        remote_side="Unit.id", foreign_keys=[successor_id], viewonly=True
    )

    @property
    def stands_as_cell(self) -> bool:
        """Whether it is a cell, and not dissolved: then its records are its own."""
        return self.kind.is_cell and self.dissolved_on is None

    def __str__(self) -> str:
        return self.name


class UnitSpell(Coded, WithRecords, Placed, Base):
    """What a unit was called, what it was and where it
    stood, from one day (inclusive) to another (exclusive)."""

    __tablename__ = "unit_spell"
    dated = True
    __table_args__ = (
        UniqueConstraint("unit_id", "starts_on", name="uq_unit_spell_unit_id_starts_on"),
        Index("ix_unit_spell_unit_id_counts_from", "unit_id", "counts_from"),
        Index("ix_unit_spell_sort_key", "sort_key", "unit_id", "of_cell"),
        Index("ix_unit_spell_ends_on", "ends_on", "unit_id", **partly("ends_on")),
        Index("ix_unit_spell_code_key", "code_key"),
    )

    id: Mapped[Id]
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    counts_from: Mapped[date]
    """Quarters for which it counts, with `counts_until`: the first day of the first of them, and of the first
    no longer. Of several spells within a quarter its last one; a unit's first counts for all before it, its
    last for all after, so that each unit has exactly one for each day (domain.md 1; `then_in`)."""
    counts_until: Mapped[date]
    name: Mapped[str] = mapped_column(String(200))
    code: Mapped[str] = mapped_column(String(40), index=True)
    search_key: Mapped[str] = mapped_column(String(250))
    sort_key: Mapped[str] = mapped_column(String(500))
    kind_code: Mapped[str] = mapped_column(ForeignKey("unit_kind.code"))
    of_cell: Mapped[bool] = mapped_column(server_default=false())
    """Whether the unit is a cell, or ever was one: what only cells make may stand here."""
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    act: Mapped[str] = mapped_column(String(20))
    doc_symbol: Mapped[str] = mapped_column(String(60), default="")
    doc_date: Mapped[date | None]

    kind: Mapped[UnitKind] = relationship(lazy="joined", innerjoin=True, viewonly=True)
    above: Mapped[list[UnitSpell]] = relationship(
        primaryjoin=lambda: foreign(remote(UnitSpell.unit_id)) == UnitSpell.parent_id,
        viewonly=True,
    )
    """Every spell of the unit directly above; which of them counts, the day says (`superior`)."""

    def __str__(self) -> str:
        return self.name

    def superior(self, day: date) -> UnitSpell | None:
        """What stood directly above, as it was called in the quarter of `day`; None at the
        top. A list loads `above` with its rows: one statement, however many there are."""
        return next((spell for spell in self.above if spell.counts_in(day)), None)

    def counts_in(self, day: date) -> bool:
        """Whether it is what the unit was in the quarter of `day` (`then_in` as a condition)."""
        return self.counts_from <= day < self.counts_until

    def stood_on(self, day: date) -> bool:
        """Whether it was in force on `day` (`in_force_on` as a condition)."""
        return self.starts_on <= day and (self.ends_on is None or self.ends_on > day)


def above_then(spell: UnitSpell, day: date) -> str:
    """The name that stood directly above a unit of a row of `day`; empty at the top."""
    superior = spell.superior(day)
    return superior.name if superior is not None else ""


Place = Unit | UnitSpell
"""A unit as it is today or as it was: name, code, kind and path; its number tells `number_of`."""


def number_of(unit: Place) -> int:
    """The unit's own number: that of a spell is another."""
    return unit.id if isinstance(unit, Unit) else unit.unit_id


BY_NAME = (UnitSpell.sort_key, UnitSpell.unit_id)
"""The order of rows by the name of their unit then: those of one unit stand together, also where many of them
bear one name."""
UNIT_KEYS = Keys("unit", Unit.id, (Unit.search_key, Unit.code_search))
"""By which a unit is found, marks ignored: its name and its code."""
SPELL_KEYS = Keys("unit_spell", UnitSpell.id, (UnitSpell.search_key, UnitSpell.code_search))
"""The same of what it was then."""
EVER, NEVER = date(1, 1, 1), date(9999, 12, 31)
"""Before every quarter, and after."""


def then_in(spell: Any, unit_id: Any, day: Any) -> ColumnElement[bool]:
    """Condition that joins rows of a period to what their unit was then: `unit_id` and `day` are columns of
    the row, `day` any day of its quarter, `spell` is `UnitSpell` or an alias. Exactly one spell a row."""
    found: ColumnElement[bool] = and_(
        spell.unit_id == unit_id, spell.counts_from <= day, spell.counts_until > day
    )
    return found


def dissolved(spell: Any) -> ColumnElement[bool]:
    """Condition on spells: the unit ended with it; every other end is the beginning of the next."""
    found: ColumnElement[bool] = and_(spell.ends_on.is_not(None), spell.counts_until == NEVER)
    return found


def counted_in(spell: Any, row: Any, day: Any) -> ColumnElement[bool]:
    """The same for rows that stay where they were counted whatever is decided later, as what a directive
    asks does: the newest spell at the row's own path that counted by `day`, so that whoever may read the
    row may read the name; else the first one there. `row` is the class of the rows."""
    there = Base.metadata.tables["unit_spell"].alias().c
    found = select(func.max(there.id)).where(there.unit_id == row.unit_id, there.path == row.path)
    first = select(func.min(there.id)).where(there.unit_id == row.unit_id, there.path == row.path)
    newest = found.where(there.counts_from <= day).correlate(row).scalar_subquery()
    return and_(
        spell.unit_id == foreign(row.unit_id),
        spell.id == func.coalesce(newest, first.correlate(row).scalar_subquery()),
    )


def above_blocs(kind: Any) -> ColumnElement[bool]:
    """Condition on `UnitKind`: its units stand above the Blocs."""
    found: ColumnElement[bool] = and_(~kind.is_cell, ~kind.is_root, ~kind.owes_report)
    return found


class Headcount(Rises, Base):
    """Members of a unit as of a day (số đảng viên)."""

    __tablename__ = "headcount"
    follows = "as_of"
    __table_args__ = (UniqueConstraint("unit_id", "as_of", name="uq_headcount_unit_id_as_of"),)

    id: Mapped[Id]
    as_of: Mapped[date]
    members: Mapped[int]


def kind_of(db: Session, code: str) -> UnitKind:
    """The kind with this code; `unit.kind` when unknown."""
    kind = db.scalar(select(UnitKind).where(UnitKind.code == code))
    if kind is None:
        raise Refusal("unit.kind", code=code)
    return kind


def get_unit(db: Session, unit_id: int) -> Unit:
    """The unit, or 404 for a stranger."""
    unit = db.scalar(_unit(), {"unit": unit_id})
    if unit is None:
        raise Refusal("access.unknown")
    return unit


@cache
def _unit() -> Select[Unit]:
    return standing(select(Unit).where(Unit.id == bindparam("unit", type_=Integer)))


def in_force_on(day: date | BindParameter[date]) -> Any:
    """Condition on `UnitSpell`: in force on `day`."""
    return (UnitSpell.starts_on <= day) & or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on > day)


@cache
def _spell(what: str) -> Any:
    """Which spells are asked for, or their places: the one of a `unit` in force on a `day`, or the one that
    counts in its quarter; those that stood at or below a place on it; all of the unit."""
    day = bindparam("day", type_=Date)
    stands = then_in(UnitSpell, UnitSpell.unit_id, day) if what.endswith("in") else in_force_on(day)
    stands = true() if what == "all" else stands
    where = at_or_below(UnitSpell.path) if what == "tree_on" else UnitSpell.unit_id == bindparam("unit")
    asked: Any = UnitSpell.path if what.startswith("place") else UnitSpell
    return standing(select(asked).where(where, stands))


def spell_on(db: Session, unit: Place | int, day: date) -> UnitSpell | None:
    """What the unit was on `day`, itself or by its number; None when it did not exist then. A
    spell that was read and stood on the day is the answer itself."""
    if isinstance(unit, UnitSpell) and unit.stood_on(day):
        return unit
    number = unit if isinstance(unit, int) else number_of(unit)
    found: UnitSpell | None = db.scalar(_spell("on"), {"unit": number, "day": day})
    return found


def place_on(db: Session, unit: Place | int, day: date) -> str | None:
    """The path at which the unit stood on `day`; None when it did not exist then. Whatever is
    read of a past day asks here: a unit's own `path` is where it stands today (design 3.10)."""
    if isinstance(unit, UnitSpell) and unit.stood_on(day):
        return unit.path
    number = unit if isinstance(unit, int) else number_of(unit)
    found: str | None = db.scalar(_spell("place_on"), {"unit": number, "day": day})
    return found


def was_in(db: Session, unit: Place, day: date) -> UnitSpell:
    """What the unit was in the quarter of `day`; 404 where it stood out of sight."""
    return unit_in(db, number_of(unit), day)


def unit_in(db: Session, unit_id: int, day: date) -> UnitSpell:
    """The same by its number: how a page of a past period finds a unit, wherever it stands today."""
    spell: UnitSpell | None = db.scalar(_spell("in"), {"unit": unit_id, "day": day})
    if spell is None:
        raise Refusal("access.unknown")
    return spell


def called_at(db: Session, unit_id: int, path: str) -> str:
    """The name a unit had last where it stood when it issued something; empty out of the reader's sight."""
    found = select(UnitSpell.name).where(UnitSpell.unit_id == unit_id, UnitSpell.path == path)
    return db.scalar(found.order_by(UnitSpell.starts_on.desc()).limit(1)) or ""


def stood_in(db: Session, unit: Place, day: date) -> str:
    """The path under which the unit's rows of the quarter of `day` stand: of a unit that was not there
    yet its first one, of one that is gone its last; where that is out of sight, the one that is known."""
    if isinstance(unit, UnitSpell) and unit.counts_in(day):
        return unit.path
    return db.scalar(_spell("place_in"), {"unit": number_of(unit), "day": day}) or unit.path


def stood_each(db: Session, asked: Iterable[tuple[int, date]]) -> dict[tuple[int, date], str]:
    """The same for many units and days, in one statement; those out of the reader's sight are left out."""
    wanted = set(asked)
    spells_of: dict[int, list[Any]] = {}
    for spell in values(db, _places(), {"units": sorted({number for number, _day in wanted})}):
        spells_of.setdefault(spell.unit_id, []).append(spell)
    return {
        (number, day): spell.path
        for number, day in wanted
        for spell in spells_of.get(number, ())
        if spell.counts_from <= day < spell.counts_until
    }


@cache
def _places() -> Any:
    columns = (UnitSpell.unit_id, UnitSpell.path, UnitSpell.counts_from, UnitSpell.counts_until)
    return standing(select(*columns).where(UnitSpell.unit_id.in_(bindparam("units", expanding=True))))


def tree_on(db: Session, path: str, day: date) -> list[UnitSpell]:
    """All units at or below `path` on `day`, parents before children, under the names they had
    then, in one statement. `path` is one of that day (`place_on`); a unit that stands elsewhere
    today, where the reader may not look, stands here as it stood."""
    found = db.scalars(_spell("tree_on"), place(path) | {"day": day})
    return sorted(found, key=lambda spell: (spell.path.count("."), spell.sort_key, spell.unit_id))


def subtree_on(db: Session, unit: Place | int, day: date) -> list[UnitSpell]:
    """The unit and all below it on `day`; empty when it did not exist then."""
    path = place_on(db, unit, day)
    return tree_on(db, path, day) if path is not None else []


def stood_below(db: Session, unit_id: int, day: date) -> bool:
    """Whether any unit stands directly under this one on a day or later:
    nothing stands under what is a cell, or gone, on any day."""
    later = or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on > day)
    found = select(UnitSpell.id).where(UnitSpell.parent_id == unit_id, later)
    return db.scalar(found.limit(1)) is not None


def children(db: Session, unit_id: int | None) -> list[Unit]:
    """Direct subordinates that exist today, in Vietnamese order; the visible tops for None."""
    living = select(Unit).where(Unit.dissolved_on.is_(None)).order_by(Unit.sort_key)
    return list(
        db.scalars(living.where(Unit.parent_id.is_(None) if unit_id is None else Unit.parent_id == unit_id))
    )


def find_units(db: Session, text: str, limit: int = 20) -> list[Unit]:
    """Units whose name or code holds `text`, marks ignored."""
    found = select(Unit).where(finding(db, fold(text), select(Unit.id), UNIT_KEYS))
    named = found.order_by(Unit.sort_key).limit(limit).options(selectinload(Unit.parent))
    return list(db.scalars(named))


def spells(db: Session, unit_id: int) -> Sequence[UnitSpell]:
    """Every spell of a unit, the newest first."""
    return sorted(db.scalars(_spell("all"), {"unit": unit_id}), key=lambda each: each.starts_on, reverse=True)
