"""Duties as rows of places: what is counted of them, and that it fits."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.duties.opening import SOURCES, open_period
from models.totals.duty_sums import DONE, DUTIES, LACK, duties, of_duties, value_of
from models.units.sums import UnitSum
from tests.make import OCT, QUARTER, meeting
from tests.models.drawn import FIRST
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted as sent_by


def test_every_source_and_value_fits_its_column(db: Session) -> None:
    table = UnitSum.__table__.c
    longest = value_of(FIRST, "undone", FIRST, FIRST)
    assert len(longest) <= (table.value.type.length or 0)
    assert all(
        len(f"{kind}{name}") <= (table.field.type.length or 0) for name in SOURCES for kind in (DUTIES, LACK)
    )


def test_duties_of_a_place_are_counted_in_four_statements_and_done_by_day(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    meeting(db, here.cells[0], OCT)
    with sent_by(db) as sent:
        counts = duties(db, here.blocs[0].path, FIRST)
    assert len(sent) == 4
    assert [key for key in counts if key[0] == DONE] == [(DONE, "2018-10-26")]


def test_fields_of_duties_are_no_others(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    meeting(db, here.cells[0], OCT)
    fold_all(db)
    fields = set(db.scalars(select(UnitSum.field).where(of_duties(UnitSum.field))))
    assert "grade" not in fields and "date.held" not in fields
    assert {DONE, "met", f"{DUTIES}meeting"} <= fields
