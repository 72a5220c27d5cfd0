"""What a plan needs of the database: the units that rows name, all below and all above them, and from which
day the decision can count. Statements grow with the branches that are named, never with the units in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.access.guard import looking
from models.access.scopes import under
from models.core.periods import Quarter
from models.core.spelling import coded
from models.meetings.locks import QuarterLock
from models.reorganisation.plan import Kind, Node, Played, Row
from models.reorganisation.playing import play
from models.reorganisation.tables import Reorganisation
from models.units.units import Unit, UnitKind, UnitSpell

AT_ONCE = 200
"""Numbers, codes or branches in one statement."""


def pieces(values: Sequence[Any], size: int = AT_ONCE) -> Iterator[Sequence[Any]]:
    """Values in pieces that fit into a statement."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


def named_codes(rows: Iterable[Row]) -> set[str]:
    """Every code that rows name, as they are written."""
    return {
        text.strip()
        for row in rows
        for text in (row.code, row.to, row.source, row.custodian, row.new_code)
        if text.strip() not in ("", "-")
    }


def kinds(db: Session) -> dict[str, Kind]:
    """Kinds of unit by code. Under nothing stands a root of routes, or what is no stop on them."""
    return {
        kind.code: Kind(kind.code, kind.is_cell, kind.is_root or not (kind.is_cell or kind.is_stop))
        for kind in db.scalars(select(UnitKind))
    }


def tree_of(db: Session, rows: Iterable[Row]) -> dict[int, Node]:
    """Units that the rows name, with all below and all above them. `db` is the reader's: a code of a unit
    that stands out of sight is nobody's; what hangs on those in sight is read by the program."""
    tops = _tops(_named(db, named_codes(rows)))
    with looking(db) as system:
        found = _nodes(system, tops)
        above = {int(n) for path in tops for n in path.split(".") if n} - set(found)
        return found | _nodes_by_number(system, above)


def _named(db: Session, codes: Iterable[str]) -> set[str]:
    """Paths of the units of some codes."""
    found: set[str] = set()
    for some in pieces(sorted(codes)):
        found |= set(db.scalars(select(Unit.path).where(coded(Unit, some))))
    return found


def _tops(paths: Iterable[str]) -> list[str]:
    """The highest of some paths: those that lie under no other of them."""
    tops: list[str] = []
    for path in sorted(paths):
        if not tops or not path.startswith(tops[-1]):
            tops.append(path)
    return tops


def _columns() -> Any:
    """A unit as a plan takes it, with the day its present spell began; of a dissolved one the last."""
    return (
        select(
            Unit.id,
            Unit.code,
            Unit.name,
            Unit.kind_code,
            Unit.parent_id,
            UnitSpell.starts_on,
            Unit.founded_on,
            Unit.dissolved_on,
            Unit.custodian_id,
        )
        .join(UnitSpell, UnitSpell.unit_id == Unit.id)
        .where(or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on == Unit.dissolved_on))
    )


def _read(rows: Iterable[Any]) -> dict[int, Node]:
    found: dict[int, Node] = {}
    for row in rows:
        number, code, name, kind, parent, since, founded, gone, custodian = row
        if number not in found or found[number].since < since:
            found[number] = Node(
                number, code, name, kind, parent, since, founded, gone is not None, custodian
            )
    return found


def _nodes(db: Session, tops: Sequence[str]) -> dict[int, Node]:
    found: dict[int, Node] = {}
    for some in pieces(tops, 50):
        found |= _read(db.execute(_columns().where(or_(*(under(Unit.path, top) for top in some)))))
    return found


def _nodes_by_number(db: Session, numbers: Iterable[int]) -> dict[int, Node]:
    found: dict[int, Node] = {}
    for some in pieces(sorted(numbers)):
        found |= _read(db.execute(_columns().where(Unit.id.in_(some))))
    return found


def counts_from(db: Session, played: Played, on: date) -> date:
    """The day from which acts that a document dates on `on` can count: that day, or, where the quarter of a
    unit they touch or of one above it was reported already, the first day after the newest such quarter."""
    was, now = played.was, played.paths
    touched = set(played.touched()) | {number for number, _row in played.acts}
    ways = {path for n in touched for path in (was.get(n, ""), now.get(n, ""))}
    numbers = {int(part) for way in ways for part in way.split(".") if part}
    newest: date | None = None
    with looking(db) as system:
        for some in pieces(sorted(n for n in numbers if n > 0)):
            locked = select(QuarterLock.quarter).where(QuarterLock.unit_id.in_(some))
            found = system.scalar(locked.order_by(QuarterLock.quarter.desc()).limit(1))
            newest = max(filter(None, (newest, found)), default=None)
    if newest is None or on > Quarter.of(newest).last:
        return on
    return Quarter.of(newest).shift(1).first


def rows_of(reorganisation: Reorganisation) -> list[Row]:
    """The rows as the plan takes them."""
    return [row.as_planned for row in reorganisation.rows]


def played_on(db: Session, rows: Sequence[Row], on: date) -> tuple[Played, date]:
    """The rows played on the day from which they can count, and that day."""
    tree, known = tree_of(db, rows), kinds(db)
    played = play(tree, rows, known, on)
    day = counts_from(db, played, on)
    return (played, day) if day == on else (play(tree, rows, known, day), day)
