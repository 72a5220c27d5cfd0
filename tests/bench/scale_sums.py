"""Sums of places in an office of benchmarks, as the program itself makes them from what stands. What is
counted for each Bloc is the same in all of them, which are copies: it is counted of one."""

from __future__ import annotations

from itertools import groupby

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.scoring.grade_sums import FIELD, leaves
from models.totals.by_bloc import counted, values_of
from models.totals.folding import fold as fold_place
from models.totals.folding import mark_all, to_fold
from models.units.sums import SumMark, UnitSum
from models.units.sums import build as build_sums
from models.units.units import Unit, UnitKind

FOLDED = 100
"""Places that are folded in one transaction."""


def sums(connection: Connection) -> None:
    """Sums of all places from those of the cells, and what the worker folds of the duties."""
    with open_session(connection, SYSTEM) as db:
        build_sums(db, FIELD, leaves())
        mark_all(db)
        count_one(db)
        db.commit()
        while places := to_fold(db, FOLDED):
            for place in places:
                fold_place(db, *place)
            db.commit()


def count_one(db: Session) -> None:
    """What is marked of the Blocs, counted of the first and put in for each. The worker is left the mark of
    one of them for each place above and each period."""
    roots = select(Unit.path).join(UnitKind, UnitKind.code == Unit.kind_code).where(UnitKind.is_root)
    mark = select(SumMark.id, SumMark.above, SumMark.period, SumMark.path).where(SumMark.path.in_(roots))
    mark = mark.order_by(SumMark.period, SumMark.above, SumMark.id)
    for period, of_period in groupby(db.execute(mark).all(), lambda row: row.period):
        rows = list(of_period)
        counts = counted(db, rows[0].path, period)
        sums_ = [value for row in rows for value in values_of(row.path, period, counts)]
        db.execute(insert(UnitSum), sums_)
        kept = {row.above: row.id for row in rows}
        gone = [row.id for row in rows if row.id != kept[row.above]]
        db.execute(delete(SumMark).where(SumMark.id.in_(gone)))
