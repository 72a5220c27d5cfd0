"""The roll of a meeting gives its totals and tells a run of excuses."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.meetings.facts import facts
from models.meetings.members import add_member, roll_of
from models.units.units import Unit
from tests.make import NOV, OCT, meeting


def test_a_roll_gives_the_totals_and_the_run_of_excuses(db: Session, cell: Unit) -> None:
    people = [add_member(db, SYSTEM, cell, f"Nguyễn Văn {letter}") for letter in "ABCD"]
    for month in (date(2018, 8, 1), date(2018, 9, 1), OCT, NOV):
        roll = {m.id: ("present", True) for m in people[:3]} | {people[3].id: ("excused", False)}
        held = meeting(db, cell, month, roll=roll)
    assert (held.due, held.present, held.excused, held.speakers) == (4, 3, 1, 3)
    assert facts(db, held)["excused_runs"] == 4
    assert facts(db, held)["attendance_rate"] == 7500
    assert [m.name for m in roll_of(db, cell.id)] == [m.name for m in people]
