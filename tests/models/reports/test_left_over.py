"""A root that ended without having reported, from which a unit goes on that was not there in the quarter:
told, and finished in its own name by whoever is given a post in it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.overview.owed import follow_filers, open_due
from models.overview.waiting import tasks
from models.people.people import Account, begin_post, end_post, enrol, principal_of
from models.reports.content import content, newest
from models.reports.filing import unfiled
from models.reports.left_over import is_left, left_over, of_heirs
from models.reports.tables import Report
from models.units.acts import Decision, establish, move
from models.units.units import Unit
from models.workflow.engine import take
from tests.make import QUARTER, quarter_of, somebody
from tests.models.cast import Cast
from tests.models.two_blocs import JAN, Two
from tests.statements import counted

TODAY = date(2019, 1, 20)


@pytest.fixture
def two(cast: Cast, db: Session) -> Two:
    made = Two.of(cast)
    open_due(db)
    return made


@pytest.fixture
def heir(two: Two, db: Session) -> Unit:
    """A new root of January takes over the first Bloc, whose people have left."""
    quarter_of(db, two.c1)
    new = establish(db, SYSTEM, parent=None, kind_code="bloc", name="Đảng bộ mới", code="R1", on=JAN[0].on)
    two.all_end(JAN[1], new, left=True)
    follow_filers(db)
    db.expire_all()
    return new


def newcomer(db: Session, heir: Unit) -> Account:
    account = enrol(db, SYSTEM, name="Bí thư mới", login="r1.bi.thu", unit=heir)
    begin_post(db, SYSTEM, account.person, "bloc_secretary", heir, JAN[0].on)
    return account


def test_it_is_told_of_the_root_once_with_who_goes_on_from_it(two: Two, db: Session, heir: Unit) -> None:
    (left,) = left_over(db)
    assert (left.quarter, left.root_id, left.name) == (QUARTER, two.bloc.id, two.bloc.name)
    assert (left.heirs, left.heir_names, left.can_finish) == ((heir.id,), (heir.name,), True)
    assert of_heirs(db, [heir.id]) == [left] and of_heirs(db, [two.bloc2.id]) == []
    assert is_left(db, two.bloc.id) and not is_left(db, two.d.id)


def test_a_successor_that_stood_then_files_and_nothing_is_told(two: Two, db: Session) -> None:
    two.all_end(JAN[1], two.bloc2, left=True)
    follow_filers(db)
    assert left_over(db) == []
    (account, *_) = db.scalars(select(Account).where(Account.active))
    with pytest.raises(Refusal) as told:
        begin_post(db, SYSTEM, account.person, "bloc_secretary", two.bloc, TODAY)
    assert told.value.fields["unit_id"].code == "unit.dissolved"  # type: ignore[attr-defined]


def test_who_is_given_a_post_in_it_finishes_the_quarter_in_its_name(
    two: Two, db: Session, heir: Unit
) -> None:
    account = newcomer(db, heir)
    boss = principal_of(db, somebody(db, "administrator", None).id)
    for where in (two.d, two.c1):
        with pytest.raises(Refusal):
            begin_post(db, boss, account.person, "committee_secretary", where, TODAY)
    by = principal_of(db, account.id)
    with pytest.raises(Refusal, match=r"access\.denied"):
        begin_post(db, by, account.person, "bloc_secretary", two.bloc, TODAY)
    post = begin_post(db, boss, account.person, "bloc_secretary", two.bloc, TODAY)
    assert left_over(db) == [] and unfiled(db, QUARTER) == []
    follow_filers(db)
    owed = select(Duty.unit_id).where(Duty.source == "report", Duty.quarter == QUARTER.first, Duty.applicable)
    gone = [u.id for u in (two.c1, two.c2, two.c3, two.g, two.bloc)]
    assert set(db.scalars(owed.where(Duty.about_id.in_(gone)))) == {two.bloc.id}, "every duty has one owner"
    by = principal_of(db, account.id)
    assert ("write", two.bloc.id) in [(task.code, task.number) for task in tasks(db, by, TODAY)]
    report = two.report(two.bloc)
    body = content(db, report)
    assert body["figures"]["held"] == 3 and not body["gaps"]
    for step, more in (("close", {}), ("sign", {"destination": "Tỉnh ủy"})):
        report = take_as(two, account, step, **more)
    assert report.state == "issued"
    end_post(db, boss, post, TODAY)
    assert left_over(db) == [] and not is_left(db, two.bloc.id)


def take_as(two: Two, account: Account, step: str, **more: object) -> Report:
    report = two.report(two.bloc)
    last = newest(two.db, report)
    by = principal_of(two.db, account.id)
    more.setdefault("version", last.number if last else None)
    return take(two.db, by, report, step, row_version=report.row_version, **more)  # type: ignore[arg-type]


def test_what_stands_still_of_a_silent_root_is_told_where_no_successor_was_there(
    two: Two, db: Session
) -> None:
    """The report of what moved on is taken in by nobody; where a successor stood then, by that one
    (test_inherited.py)."""
    move(db, SYSTEM, two.d, two.bloc2, JAN[0])
    two.end(two.g, JAN[1])
    two.end(two.bloc, JAN[1])
    for where in (two.g, two.bloc):
        two.leave(where)
    follow_filers(db)
    left = {each.quarter: (each.root_id, each.heirs, each.can_finish) for each in left_over(db)}
    assert left[QUARTER] == (two.bloc.id, (), True)


def test_a_root_that_ended_within_the_quarter_cannot_finish_it_and_is_told(two: Two, db: Session) -> None:
    quarter_of(db, two.c1)
    two.all_end(Decision(date(2018, 12, 28)), left=True)
    follow_filers(db)
    (left,) = left_over(db)
    assert (left.can_finish, left.heirs, left.quarter) == (False, (), Quarter(2018, 4))
    assert not is_left(db, two.bloc.id)


def test_an_office_without_dissolved_units_asks_one_statement(two: Two, db: Session) -> None:
    db.flush()
    with counted(db) as sent:
        assert left_over(db) == []
    assert len([each for each in sent if each.startswith("SELECT")]) == 1
