"""Members of a committee or Bloc are the sum of the cells below, whatever was typed for itself."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import today
from models.units.acts import Decision, dissolve
from models.units.amend import set_headcount
from models.units.members import counted_last, members_of
from models.units.units import Unit
from tests.models.cast import Cast
from tests.statements import counted


def test_a_committees_members_are_the_sum_below(cast: Cast, db: Session) -> None:
    set_headcount(db, SYSTEM, cast.d, date(2018, 1, 1), 999)
    set_headcount(db, SYSTEM, cast.c1, date(2018, 6, 1), 13)
    cells = {cast.c1.id: 13, cast.c2.id: 14, cast.c3.id: 9, cast.g.id: 20}
    above = {cast.s.id: 9, cast.d.id: 36, cast.bloc.id: 56}
    with counted(db) as sent:
        assert members_of(db, [*cells, *above], today()) == cells | above
    assert len(sent) == 1
    dissolve(db, SYSTEM, cast.c3, Decision(date(2019, 1, 10), "01-QĐ/ĐU"), cast.c1)
    assert members_of(db, [cast.s.id, cast.d.id], today()) == {cast.d.id: 27}, "of nothing nothing is told"
    found = select(Unit.id, counted_last(today())).where(Unit.id.in_([cast.c2.id, cast.bloc.id]))
    assert {number: n for number, n in db.execute(found)} == {cast.c2.id: 14, cast.bloc.id: None}
