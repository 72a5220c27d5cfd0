"""What was asked is noted once for each version, beside it; what never or always asks is named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import now, set_clock
from models.reports.tables import ReportVersion
from models.signals.acts import set_signal
from models.signals.catalogue import BY_CODE
from models.signals.caught import LEAST, Tally, caught, look, note, odd_ones, set_since, tallies
from models.signals.tables import LOOKED, SignalCatch, published
from tests.make import as_
from tests.models.cast import Cast

EARLY = datetime(2019, 1, 6, 3, tzinfo=UTC)


def sent(db: Session) -> Cast:
    """Two cells without a meeting have submitted."""
    cast = Cast(db)
    set_clock(EARLY)
    for cell in (cast.c1, cast.c2):
        cast.step(cell, "submit", "cell_secretary")
    return cast


def test_each_version_is_looked_at_once_and_noted_for_those_who_read_its_report(db: Session) -> None:
    cast = sent(db)
    first = look(db, 1)
    assert [each.codes for each in first] == [("no_meeting", "unexplained")]
    assert (note(db, first), note(db, first), note(db, look(db)), look(db)) == (1, 0, 1, [])
    boss, stranger = as_("committee_secretary", cast.d), as_("committee_secretary", cast.s)
    assert tallies(db, SYSTEM, {})["no_meeting"] == Tally(2, 2)
    assert tallies(db, boss, {})["all_full"] == Tally(0, 2)
    found = caught(db, boss, "no_meeting", 0, 10)
    assert [report.unit_id for _row, report in found] == [cast.c2.id, cast.c1.id]
    assert caught(db, boss, "no_meeting", 1, 10) == found[1:]
    assert {row.unit_id for row in db.scalars(select(SignalCatch))} == {cast.c1.id, cast.c2.id}
    assert stranger.own_units == {cast.s.id}
    cast.step(cast.c1, "recall", "cell_secretary")
    cast.step(cast.c1, "submit", "cell_secretary")
    assert note(db, look(db)) == 1
    marks = select(func.count()).select_from(SignalCatch).where(SignalCatch.code == LOOKED)
    assert db.scalar(marks) == db.scalar(select(func.count(ReportVersion.id))) == 3
    set_clock(EARLY + timedelta(days=367))
    assert (look(db), tallies(db, SYSTEM, {})["no_meeting"]) == ([], Tally(0, 0))


def test_what_is_asked_at_the_desk_alone_is_not_told_of_own_reports(db: Session) -> None:
    cast = sent(db)
    for each in look(db):
        note(db, [type(each)(each.version, ("copied_around",))])
    own, boss = as_("cell_secretary", cast.c1), as_("committee_secretary", cast.d)
    assert tallies(db, boss, {})["copied_around"].n == 2
    assert [report.unit_id for _row, report in caught(db, own, "copied_around", 0, 9)] == [cast.c2.id]


def test_a_signal_that_was_set_counts_from_then_and_what_never_or_always_asks_is_named(db: Session) -> None:
    sent(db)
    note(db, look(db))
    row = db.scalars(select(SignalCatch).where(SignalCatch.code == LOOKED)).first()
    assert row is not None
    assert odd_ones(db, SYSTEM) == []
    later = now() + timedelta(days=1)
    assert tallies(db, SYSTEM, {"no_meeting": later})["no_meeting"] == Tally(0, 0)
    assert tallies(db, SYSTEM, {"no_meeting": later})["unexplained"] == Tally(2, 2)
    assert Tally(0, LEAST - 1).odd == "" and Tally(0, LEAST).odd == "never"
    assert (Tally(30, 50).odd, Tally(29, 50).odd) == ("always", "")
    numbers = BY_CODE["no_meeting"].shipped
    set_signal(db, SYSTEM, None, "no_meeting", 0, asked=False, level="look", numbers=numbers)
    assert set_since(published(db)) == {"no_meeting": now()}
