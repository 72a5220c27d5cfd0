"""What goes along when a unit changes: rows as their table says, and what keeps a unit from being erased."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.meetings.meetings import MeetingRecord
from models.meetings.members import add_member
from models.units.acts import Decision, move
from models.units.amend import set_headcount
from models.units.following import hangs_on
from models.units.units import Headcount, stood_each
from tests.make import DEC, JAN, meeting, unit
from tests.models.cast import Cast


def test_rows_go_along_from_the_quarter_of_the_move_and_are_written_where_they_count(
    db: Session, cast: Cast
) -> None:
    old = cast.c1.path
    move(db, SYSTEM, cast.c1, cast.s, Decision(date(2019, 1, 8)))
    late = meeting(db, cast.c1, DEC, date(2019, 1, 3))
    fresh = meeting(db, cast.c1, JAN, date(2019, 1, 9), outside_reason="Sớm")
    counted = set_headcount(db, SYSTEM, cast.c1, date(2018, 12, 31), 13)
    assert (late.path, fresh.path, counted.path) == (old, cast.c1.path, old)
    kept = {row.meeting_id: row.path for row in db.scalars(select(MeetingRecord))}
    assert kept == {late.id: old, fresh.id: cast.c1.path}
    asked = [(cast.c1.id, DEC), (cast.c1.id, JAN), (cast.c2.id, DEC)]
    assert stood_each(db, asked) == dict(zip(asked, (old, cast.c1.path, cast.c2.path), strict=True))
    there = db.scalars(select(Headcount.path).where(Headcount.as_of == date(2019, 1, 8))).all()
    assert there == [cast.c1.path]


def test_what_hangs_on_a_unit_is_named_by_its_table(db: Session, cast: Cast) -> None:
    bare = unit(db, "subordinate_cell", cast.d)
    assert hangs_on(db, bare) == []
    add_member(db, SYSTEM, bare, "Tòng Thị Mai")
    assert hangs_on(db, bare) == ["member"]
