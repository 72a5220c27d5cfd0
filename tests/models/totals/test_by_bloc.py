"""What the worker counts for each Bloc: where it stands, and that what is not right is told."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.duties.opening import open_period
from models.totals.by_bloc import by_worker, counted, counted_places, counts_astray, of_place, values_of
from models.totals.date_sums import DATE, HELD
from models.totals.duty_sums import DONE, DUTIES, LACK
from models.totals.folding import astray, mark_all
from models.units.sums import UnitSum, own_place
from tests.make import OCT, QUARTER, meeting
from tests.models.drawn import FIRST, put
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted as sent_by


def test_rows_that_are_not_right_are_told_and_counted_anew(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    fold_all(db)
    assert astray(db) == []
    field = UnitSum.field == f"{DUTIES}meeting"
    db.execute(update(UnitSum).where(UnitSum.path == here.blocs[0].path, field).values(n=UnitSum.n + 1))
    assert astray(db) == sorted((here.blocs[0].path, here.provinces[0].path))
    db.execute(update(UnitSum).where(UnitSum.path == here.top.path, field).values(n=UnitSum.n + 1))
    assert here.top.path in astray(db)
    mark_all(db)
    fold_all(db)
    assert astray(db) == []


def test_what_a_place_owes_itself_stands_as_one_more_below_it(db: Session) -> None:
    here = Country(db)
    province = here.provinces[0]
    put(db, province, [("answer", FIRST, 0, 5, None, None, False, True)])
    mark_all(db)
    fold_all(db)
    assert counted(db, own_place(province.path), FIRST)["lack.", "2018-10-06"] == 1
    rows = select(UnitSum.n).where(UnitSum.path == here.top.path, UnitSum.field == f"{LACK}answer")
    assert list(db.scalars(rows)) == [1]


def test_only_blocs_are_counted(db: Session) -> None:
    here = Country(db)
    paths = [each.path for each in (here.top, *here.provinces, *here.blocs, *here.committees)]
    assert counted_places(db, paths, FIRST) == [each.path for each in here.blocs]


def test_a_place_is_counted_in_eight_statements_however_much_stands_there(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    meeting(db, here.cells[0], OCT)
    with sent_by(db) as sent:
        counts = counted(db, here.blocs[0].path, FIRST)
    assert len(sent) == 7  # of supplements nothing is asked where no report goes without anybody
    rows = values_of(here.blocs[0].path, FIRST, counts)
    assert {row["above"] for row in rows} == {here.provinces[0].path} and len(rows) == len(counts)


def test_rows_by_worker_stand_apart_from_those_of_grades(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    meeting(db, here.cells[0], OCT)
    fold_all(db)
    fields = set(db.scalars(select(UnitSum.field).where(by_worker(UnitSum.field))))
    assert "grade" not in fields and {DONE, "met", f"{DUTIES}meeting", f"{DATE}{HELD}"} <= fields
    there = db.scalars(select(UnitSum.path).where(of_place(here.top.path, FIRST)).distinct()).all()
    assert there == [here.top.path] and counts_astray(db) == set()
