"""From which quarter the office of a root unit works with the program (dùng phần mềm từ quý): said when the
office begins. Before it nothing is owed here; what is brought in of earlier is history, and never late.

The rule that holds when it is set stands in overview/in_use.py, where what was done already is known.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Integer, bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import looking, standing, values
from models.core.base import today
from models.core.periods import Quarter, Term
from models.platform.settings import setting
from models.units.units import Unit, UnitKind

FIRST_YEAR = 4
"""Quarters during which reports say from when the office works with the program."""


def may_be_top(kind: UnitKind) -> bool:
    """Whether units of a kind may stand under nobody: a cell or a committee would be outside every Bloc."""
    return kind.is_root or not kind.is_stop


def root_of(path: str) -> int:
    """The number of the root unit of a path."""
    return int(path.partition(".")[0])


def in_use_from(db: Session, path: str) -> Quarter | None:
    """From which quarter the office of a unit at `path` works with the program; None where nobody knows."""
    return _first(db, path, said=False)


def not_yet_in_use(db: Session, quarter: Quarter) -> frozenset[int]:
    """Root units whose offices work with the program only after a quarter; one statement."""
    return frozenset(row[0] for row in values(db, _later(), {"first": quarter.first}))


@cache
def _later() -> Any:
    return standing(select(Unit.id).where(Unit.in_use_from > bindparam("first", type_=Date)))


def before_use(db: Session, path: str, quarter: Quarter) -> Quarter | None:
    """The quarter from which an office said it works with the program, where that comes after `quarter`."""
    said = said_from(db, path)
    return said if said is not None and quarter < said else None


def told_in(db: Session, path: str, quarter: Quarter) -> Quarter | None:
    """The same where `quarter` is one of its first year, in which reports say it."""
    said = said_from(db, path)
    return said if said is not None and said <= quarter < said.shift(FIRST_YEAR) else None


def told_in_term(db: Session, path: str, term: Term) -> Quarter | None:
    """The same for a period in which one of these quarters lies: a year's workbook and forms say it, too."""
    said = said_from(db, path)
    there = said is not None and said <= term.quarters[-1] and term.quarters[0] < said.shift(FIRST_YEAR)
    return said if there else None


def said_from(db: Session, path: str) -> Quarter | None:
    """From which quarter somebody said that the office of a unit at `path` works with the program."""
    return _first(db, path, said=True)


def _first(db: Session, path: str, *, said: bool) -> Quarter | None:
    """The same for everybody: a unit that moved away goes on under what its root of then said."""
    with looking(db) as system:
        rows = values(system, _begun(said), {"root": root_of(path)})
    return Quarter.of(rows[0][0]) if rows and rows[0][0] is not None else None


@cache
def _begun(said: bool) -> Any:
    found = select(Unit.in_use_from).where(Unit.id == bindparam("root", type_=Integer))
    return standing(found.where(Unit.in_use_said) if said else found)


def begun_from(db: Session) -> Quarter | None:
    """What the first run said of offices founded from now on; None where nothing was said."""
    said = setting(db, "in_use_from")
    return Quarter.parse(said) if said else None


def founding_day(db: Session) -> date:
    """The day from which a root unit stands whose own is not told: the first of the quarter from
    which the office works with the program, so that nothing of it is owed before it stands."""
    begun = begun_from(db)
    return min(begun.first, today()) if begun is not None else today()
