"""Sums of places in an office of benchmarks, as the program itself makes them from what stands."""

from __future__ import annotations

from sqlalchemy import Engine

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.scoring.grade_sums import FIELD, leaves
from models.totals.folding import fold as fold_place
from models.totals.folding import mark_all, to_fold
from models.units.sums import build as build_sums

FOLDED = 100
"""Places that are folded in one transaction."""


def sums(engine: Engine) -> None:
    """Sums of all places from those of the cells, and what the worker folds of the duties."""
    with open_session(engine, SYSTEM) as db:
        build_sums(db, FIELD, leaves())
        mark_all(db)
        db.commit()
        while places := to_fold(db, FOLDED):
            for place in places:
                fold_place(db, *place)
            db.commit()
