"""What is recorded of a quarter stands where its unit stood in it, with all that hangs on it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.meetings.calendars import SHIPPED_WINDOW, WINDOWS, prescribe_window, window_for
from models.meetings.meetings import amend_meeting, record_meeting
from models.scoring.sheets import ScoreSheet, open_sheet
from models.units.acts import Decision, move
from models.units.units import Unit
from tests.make import typed, unit
from tests.models.cast import Cast

DEC = date(2018, 12, 1)


def test_what_is_recorded_after_a_move_for_the_quarter_before_stands_where_the_cell_stood(
    cast: Cast,
) -> None:
    set_clock(datetime(2019, 1, 8, 2, tzinfo=UTC))
    db, old = cast.db, cast.c1.path
    e = unit(db, "grassroots_committee", unit(db, "bloc"))
    prescribe_window(db, SYSTEM, cast.d, WINDOWS["next_month"], DEC)
    move(db, SYSTEM, cast.c1, e, Decision(date(2019, 1, 2)))
    secretary = cast.who("cell_secretary", cast.c1)
    with open_session(db.connection(), secretary) as own:
        cell = own.get_one(Unit, cast.c1.id)
        late = record_meeting(own, secretary, cell, typed(DEC, date(2019, 1, 3)))
        sheet = open_sheet(own, secretary, late)
        own.flush()
        assert (late.path, late.outside_window, sheet.path) == (old, False, old)
        amend_meeting(
            own,
            secretary,
            late,
            late.row_version,
            typed(date(2019, 1, 1), date(2019, 1, 3)) | {"outside_reason": "x"},
        )
        own.flush()
        assert late.path == cell.path != old
        assert own.scalar(select(ScoreSheet.path).where(ScoreSheet.id == sheet.id)) == cell.path
    assert window_for(db, old, DEC) == WINDOWS["next_month"]
    assert window_for(db, cell.path, date(2019, 1, 1)) == SHIPPED_WINDOW
