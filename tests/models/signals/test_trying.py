"""What a signal would have caught is counted beside what it catches, of the reports one reads, in a fixed
number of statements for so many reports, and nothing is noted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.duties.opening import open_period
from models.platform.journal import JournalRow
from models.signals import trying
from models.signals.acts import set_signal
from models.signals.catalogue import BY_CODE
from models.signals.tables import SignalCatch
from models.signals.trying import Tried, try_numbers
from tests.make import QUARTER, quarter_of
from tests.models.cast import Cast
from tests.statements import counted

RULE = BY_CODE["meetings_missing"]
EARLY = datetime(2019, 1, 6, 3, tzinfo=UTC)


def sent(db: Session) -> Cast:
    """Two cells have submitted: one held two meetings of three, one all."""
    set_clock(EARLY)
    cast = Cast(db)
    open_period(db, QUARTER)
    for cell, held in ((cast.c1, 2), (cast.c2, 3)):
        quarter_of(db, cell, held)
        cast.step(cell, "submit", "cell_secretary", unvoted_known=True)
    db.flush()
    return cast


def tried(db: Session, cast: Cast, share: int, *, asked: bool = True) -> Tried:
    bloc = cast.who("bloc_secretary", cast.d.parent)
    with open_session(db.connection(), bloc) as own:
        return try_numbers(own, bloc, RULE, cast.d.parent, asked=asked, numbers={"share": share})


def test_both_counts_stand_with_the_reports_that_differ(db: Session) -> None:
    cast = sent(db)
    same = tried(db, cast, 30)
    assert (same.of, same.before, same.after, same.begins, same.ends, same.whole) == (2, 1, 1, [], [], True)
    milder = tried(db, cast, 40)
    assert (milder.before, milder.after) == (1, 0)
    assert [report.unit_id for report in milder.ends] == [cast.c1.id] and milder.begins == []
    assert (tried(db, cast, 30, asked=False).after, tried(db, cast, 1).after) == (0, 1)
    set_signal(db, SYSTEM, None, RULE.code, 0, asked=False, level="look", numbers={"share": 30})
    begins = tried(db, cast, 30)
    assert (begins.before, begins.after, [r.unit_id for r in begins.begins]) == (0, 1, [cast.c1.id])


def test_reports_for_which_a_nearer_office_has_set_its_own_are_not_counted(db: Session) -> None:
    cast = sent(db)
    set_signal(db, SYSTEM, cast.d, RULE.code, 0, asked=True, level="look", numbers={"share": 90})
    assert tried(db, cast, 30).of == 0
    system = try_numbers(db, SYSTEM, RULE, cast.d, asked=True, numbers={"share": 30})
    assert (system.of, system.before, system.after) == (2, 0, 1)


def test_who_reads_no_report_is_told_of_none_and_a_year_is_looked_back(db: Session) -> None:
    cast = sent(db)
    stranger = cast.who("committee_secretary", cast.s)
    with open_session(db.connection(), stranger) as own:
        assert try_numbers(own, stranger, RULE, None, asked=True, numbers={"share": 1}).of == 0
    around = BY_CODE["copied_around"]
    cell = cast.who("cell_secretary", cast.c1)
    with open_session(db.connection(), cell) as own:
        assert try_numbers(own, cell, around, None, asked=True, numbers=around.shipped).of == 0
        assert try_numbers(own, cell, RULE, None, asked=True, numbers=RULE.shipped).of == 1
    set_clock(EARLY + timedelta(days=367))
    assert try_numbers(db, SYSTEM, RULE, None, asked=True, numbers={"share": 1}).of == 0


def test_so_many_are_looked_at_and_no_more(db: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    cast = sent(db)
    with counted(db) as statements:
        together = tried(db, cast, 40)
    cost = len(statements)
    monkeypatch.setattr(trying, "AT_ONCE", 1)
    apart = tried(db, cast, 40)
    assert (
        (apart.of, apart.before, apart.after) == (together.of, together.before, together.after) == (2, 1, 0)
    )
    assert [report.unit_id for report in apart.ends] == [cast.c1.id]
    monkeypatch.setattr(trying, "MOST", 1)
    with counted(db) as statements:
        few = tried(db, cast, 40)
    assert (few.of, few.whole) == (1, False) and len(statements) <= cost <= 16


def test_nothing_is_noted_or_journalled(db: Session) -> None:
    cast = sent(db)
    rows = [db.scalar(select(func.count()).select_from(table)) for table in (JournalRow, SignalCatch)]
    tried(db, cast, 1)
    assert rows == [db.scalar(select(func.count()).select_from(t)) for t in (JournalRow, SignalCatch)]
