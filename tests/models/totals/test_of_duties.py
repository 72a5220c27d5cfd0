"""Above the Blocs duties are counted from what the worker has folded: for any duties at any place, on any
day, the same as from the duties themselves; an act reaches it by the worker's next round."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.scopes import under
from models.core.base import today
from models.duties.acts import excuse, extend
from models.duties.opening import SOURCES, open_period
from models.duties.standing import tallied
from models.duties.tables import Duty
from models.overview.tally import Below, Missing, by_child, by_quarter, count, missing, nothing, tally
from models.totals.folding import astray, mark_all
from models.totals.of_duties import above_blocs, done_by_day, reports_by_last_day
from models.units.acts import Decision, move
from models.units.units import Unit, was_in
from tests.make import QUARTER, examples, meeting
from tests.models.drawn import DUTY, FIRST, put
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted as sent_by

PLACES = some.lists(
    some.tuples(some.integers(0, 15), some.lists(DUTY, max_size=4)),
    max_size=8,
    unique_by=lambda each: each[0],
)
AFTER = some.integers(0, 60)


def places(here: Country) -> list[Unit]:
    """Every unit of the country."""
    return [here.top, *here.provinces, *here.movable]


def seen_alike(db: Session, where: Unit, day: date) -> None:
    """What is told above the Blocs is what the duties say."""
    quarter = (QUARTER.first,)
    for but in (None, where.id):
        for source in ("", *SOURCES):
            live = Below(where.path, QUARTER, source, but)
            told = Below(where.path, QUARTER, source, but, folded=True)
            assert tally(db, told, day) == tally(db, live, day)
            assert missing(db, told, day) == missing(db, live, day)
            for state in ("", "still", "missing"):
                assert count(db, told, day, state) == count(db, live, day, state)
    found = {number: nothing() for number in by_child(db, Below(where.path, QUARTER, but=where.id), day)}
    for duty in tallied(db, where.path, QUARTER, day):
        if duty.about_id != where.id:
            found[int(duty.path[len(where.path) :].partition(".")[0] or 0)][duty.state] += 1
    assert by_child(db, Below(where.path, QUARTER, but=where.id, folded=True), day) == found
    at = {QUARTER: where.path}
    live_, told_ = (by_quarter(db, at, "report", day, where.id, folded=f) for f in (False, True))
    assert live_ == told_
    here = (under(Duty.path, where.path), Duty.quarter == QUARTER.first, Duty.applicable)
    done = select(Duty.done_on, func.count()).where(*here, Duty.done).group_by(Duty.done_on)
    assert done_by_day(db, where.path, *quarter) == {day: n for day, n in db.execute(done)}
    last = func.coalesce(Duty.extended_to, Duty.due_on, type_=Duty.due_on.type)
    due = select(last, func.count()).where(*here, Duty.source == "report").group_by(last)
    assert reports_by_last_day(db, where.path, *quarter) == {day: n for day, n in db.execute(due)}


@pytest.mark.property
@settings(
    max_examples=examples(6, 20), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(PLACES, AFTER)
def test_whatever_is_owed_is_told_above_as_the_duties_tell_it(
    db: Session, drawn: list[Any], after: int
) -> None:
    aside = db.begin_nested()
    try:
        here = Country(db)
        every = places(here)
        for which, duties in drawn:
            done = [(*d[:5], None if d[5] is None else min(d[5], after), *d[6:]) for d in duties]
            put(db, every[which], done)
        mark_all(db)
        fold_all(db)
        for where in (here.top, *here.provinces):
            seen_alike(db, where, FIRST + timedelta(days=after))
        assert astray(db) == []
    finally:
        aside.rollback()
        db.expunge_all()


def test_an_act_is_told_above_by_the_workers_next_round(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    fold_all(db)
    province = here.provinces[0]

    def told() -> Below:  # what is read of the sums is kept by it
        return Below(province.path, QUARTER, but=province.id, folded=True)

    before = tally(db, told(), today())
    assert before == tally(db, Below(province.path, QUARTER, but=province.id), today())
    duties = db.scalars(select(Duty).where(Duty.about_id == here.cells[3].id).order_by(Duty.id)).all()
    excuse(db, SYSTEM, duties[0], duties[0].row_version, "lý do")
    extend(db, SYSTEM, duties[1], duties[1].row_version, date(2019, 3, 1), "chờ")
    meeting(db, here.cells[5], QUARTER.months[0])
    assert tally(db, told(), today()) == before
    fold_all(db)
    assert tally(db, told(), today())["excused"] == 1
    for where in (here.top, *here.provinces):
        seen_alike(db, where, today())


def test_the_day_alone_makes_what_is_open_missing(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    fold_all(db)
    for day in (date(2018, 10, 1), date(2018, 11, 20), date(2019, 1, 5), date(2019, 6, 1)):
        seen_alike(db, here.top, day)
    late = Below(here.top.path, QUARTER, folded=True)
    assert missing(db, late, date(2018, 10, 1)) == Missing(0, 0, 0)
    assert missing(db, late, date(2019, 6, 1)).units > 7


def test_what_moves_to_another_province_is_told_there(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    fold_all(db)
    move(db, SYSTEM, here.blocs[0], here.provinces[1], Decision(date(2018, 12, 1)))
    fold_all(db)
    for where in (here.top, *here.provinces):
        seen_alike(db, where, today())
    assert astray(db) == []


def test_only_what_is_above_the_blocs_is_read_from_sums(db: Session) -> None:
    here = Country(db)
    for where in places(here):
        with sent_by(db) as sent:
            told = above_blocs(db, was_in(db, where, QUARTER.first), QUARTER)
        assert told == (where in (here.top, *here.provinces))
        assert told or not any("unit_spell.counts_from" in s and "is_root" in s for s in sent[1:])


def test_a_province_is_read_in_as_many_statements_however_much_stands_below(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    fold_all(db)
    told = Below(here.top.path, QUARTER, but=here.top.id, folded=True)
    with sent_by(db) as sent:
        missing(db, told, today())
        done_by_day(db, here.top.path, QUARTER.first)
        reports_by_last_day(db, here.top.path, QUARTER.first)
    assert len(sent) == 6
    assert not any("duty.path >=" in each for each in sent)


def test_what_a_place_owes_itself_is_told_above_it(db: Session) -> None:
    here = Country(db)
    put(db, here.provinces[0], [("answer", FIRST, 0, 5, None, None, False, True)])
    mark_all(db)
    fold_all(db)
    for where in (here.top, here.provinces[0]):
        seen_alike(db, where, date(2018, 11, 1))
    below = Below(here.top.path, QUARTER, folded=True)
    assert missing(db, below, date(2018, 11, 1)) == Missing(1, 0, 1)
