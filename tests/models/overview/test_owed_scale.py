"""What an act reads does not grow with the office: neither with its units nor with its windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import Base, set_clock
from models.core.periods import EARLY_WINDOW, SHIPPED_WINDOW, Quarter
from models.duties import opening
from models.duties.opening import open_period, parts
from models.duties.tables import Duty
from models.meetings.calendars import prescribe_window, window_for
from models.meetings.meetings import tell_changed
from models.overview.in_use import set_in_use
from models.overview.owed import open_due, windows
from models.reports.content import report_of
from models.units.acts import Decision, change_kind, dissolve, establish, move
from models.units.units import Unit
from models.workflow.engine import offers, take
from tests.make import LONG_AGO, NOV, OCT, as_, decider, meeting, quarter_of, unit
from tests.models.cast import Cast

IV = Quarter(2018, 4)


@contextmanager
def loaded() -> Iterator[list[object]]:
    """Every row that is read as an object meanwhile."""
    rows: list[object] = []

    def note(row: object, _context: Any) -> None:
        rows.append(row)

    event.listen(Base, "load", note, propagate=True)
    try:
        yield rows
    finally:
        event.remove(Base, "load", note)


def reads(db: Session, act: Callable[[], Any]) -> int:
    """How many rows an act reads that begins with nothing known."""
    db.flush()
    db.expunge_all()
    with loaded() as rows:
        act()
        db.flush()
    return len(rows)


def neighbours(db: Session, bloc: Unit, count: int) -> None:
    """So many committees more, each with a cell and a window of its own."""
    for _n in range(count):
        committee = unit(db, "grassroots_committee", bloc)
        unit(db, "subordinate_cell", committee)
        prescribe_window(db, SYSTEM, committee, EARLY_WINDOW, LONG_AGO)


def costs(db: Session, cell: Unit) -> tuple[int, int, int]:
    """Rows read by recording a meeting, by what is offered of its report, and by submitting it."""
    number, secretary = cell.id, as_("cell_secretary", cell)

    def report() -> Any:
        return report_of(db, SYSTEM, db.scalars(select(Unit).where(Unit.id == number)).one(), IV)

    def record() -> None:
        here = db.scalars(select(Unit).where(Unit.id == number)).one()
        meeting(db, here, NOV, date(2018, 11, 20), kind="thematic", topic_text="x", topic_id=1)

    recorded = reads(db, record)
    report()
    offered = reads(db, lambda: offers(db, secretary, report()))
    sent = reads(db, lambda: take(db, secretary, report(), "submit", row_version=1, unvoted_known=True))
    return recorded, offered, sent


def test_recording_offering_and_submitting_read_no_neighbour(db: Session) -> None:
    bloc = unit(db, "bloc")
    decider(db, bloc, "bloc_deputy")
    cells = [unit(db, "grassroots_cell", bloc, members=12) for _n in range(2)]
    for cell in cells:
        quarter_of(db, cell)
    open_period(db, IV)
    few = costs(db, cells[0])
    neighbours(db, db.scalars(select(Unit).where(Unit.id == bloc.id)).one(), 15)
    assert costs(db, db.scalars(select(Unit).where(Unit.id == cells[1].id)).one()) == few


def test_windows_of_many_paths_are_those_of_each_alone(db: Session) -> None:
    bloc = unit(db, "bloc")
    committee, other = (unit(db, "grassroots_committee", bloc) for _n in range(2))
    cells = [unit(db, "subordinate_cell", above) for above in (committee, committee, other)]
    prescribe_window(db, SYSTEM, bloc, SHIPPED_WINDOW, LONG_AGO)
    prescribe_window(db, SYSTEM, committee, EARLY_WINDOW, LONG_AGO)
    prescribe_window(db, SYSTEM, committee, SHIPPED_WINDOW, NOV)
    found = windows(db, NOV, [cell.path for cell in cells])
    for month in (OCT, NOV):
        assert [found(month, c.path) for c in cells] == [window_for(db, c.path, month) for c in cells]
    assert found(OCT, cells[0].path) != found(OCT, cells[2].path)


def test_a_quarter_is_opened_in_parts_and_the_roots_come_last(db: Session, monkeypatch: Any) -> None:
    bloc = unit(db, "bloc")
    cells = [unit(db, "grassroots_cell", bloc) for _n in range(4)]
    monkeypatch.setattr(opening, "AT_ONCE", 2)
    some = [list(part) for part in parts(db)]
    assert some == [[cells[0].id, cells[1].id], [cells[2].id, cells[3].id], [bloc.id]]


def test_what_a_cell_records_early_opens_no_quarter_for_it_alone(cast: Cast, db: Session) -> None:
    """January's meeting on 28 December, then an act on the root: the quarter is opened for all in January."""
    later = Quarter(2019, 1)
    set_clock(datetime(2018, 12, 28, 3, tzinfo=UTC))
    open_due(db)
    tell_changed(db, [(cast.c1.id, later.first)])
    change_kind(db, SYSTEM, cast.bloc, "grassroots_committee", Decision(date(2018, 12, 28)))
    set_clock(datetime(2019, 1, 3, 3, tzinfo=UTC))
    assert open_due(db) == [later]
    owed = select(Duty.about_id).where(Duty.quarter == later.first, Duty.source == "report")
    assert set(db.scalars(owed)) == set(cast.places.values())


def test_an_office_owes_nothing_of_before_it_works_also_when_its_root_goes_under_another(
    cast: Cast, db: Session
) -> None:
    set_in_use(db, SYSTEM, cast.bloc, Quarter(2019, 1))
    above = establish(
        db, SYSTEM, parent=None, kind_code="bloc", name="Đảng bộ tỉnh", code="T", on=date(2019, 1, 10)
    )
    move(db, SYSTEM, cast.bloc, above, Decision(date(2019, 1, 15)))
    open_period(db, IV, [cast.c1.id, cast.bloc.id])
    assert db.scalars(select(Duty.id).where(Duty.quarter == IV.first)).all() == []


def test_what_a_dissolved_cell_owes_reads_no_other_that_is_gone(db: Session) -> None:
    bloc = unit(db, "bloc")
    cells = [unit(db, "grassroots_cell", bloc) for _n in range(12)]
    open_period(db, IV)
    numbers, day = [cell.id for cell in cells], Decision(date(2018, 11, 5))
    read = []
    for some in (cells[:2], cells[2:]):
        for cell in some:
            dissolve(db, SYSTEM, db.merge(cell), day)
        read.append(reads(db, lambda: open_period(db, IV, numbers[:2], ("report",))))
    assert read[0] == read[1] > 0
