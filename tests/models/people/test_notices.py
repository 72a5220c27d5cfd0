"""Telling people: a row for each account in the act's own transaction,
read by its owner only, told once, a digest instead of a flood."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import DECIDING, Principal
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.people.notices import (
    Notice,
    Serving,
    all_unread,
    digest,
    get_notice,
    letters,
    mail_address,
    mailed,
    mark_read,
    notices,
    set_mail_address,
    tell,
    unread,
)
from models.people.people import Account, principal_of
from models.platform.journal import JournalRow
from models.signin.signins import issue_code
from models.units.units import Unit
from tests.make import as_, somebody, unit


def seen_by(db: Session, account: Account) -> tuple[Session, Principal]:
    by = principal_of(db, account.id)
    return open_session(db.connection(), by), by


def test_everybody_who_serves_is_told_but_not_the_one_who_acts(db: Session, bloc: Unit) -> None:
    first, second, officer = (
        somebody(db, role, bloc) for role in ("bloc_secretary", "bloc_deputy", "board_officer")
    )
    assert (
        tell(db, Serving(bloc.id, DECIDING), "reminder", bloc, bloc.id, but=first.id, due="2019-01-10") == 1
    )
    assert list(db.scalars(select(Notice.account_id))) == [second.id]
    assert officer.id not in set(db.scalars(select(Notice.account_id)))


def test_a_notice_is_read_by_its_owner_only(db: Session, bloc: Unit) -> None:
    one, two = somebody(db, "bloc_secretary", bloc), somebody(db, "bloc_deputy", bloc)
    tell(db, [one.id], "reminder", bloc, bloc.id)
    (mine, my), (theirs, other) = seen_by(db, one), seen_by(db, two)
    assert unread(mine, my) == 1 and unread(theirs, other) == 0
    number = notices(mine, my)[0].id
    assert theirs.scalar(select(Notice).where(Notice.id == number)) is None
    with pytest.raises(Refusal, match=r"access\.unknown"):
        get_notice(theirs, other, number)
    assert mark_read(theirs, other, number=number) == 0
    assert mark_read(mine, my, number=number) == 1 and unread(mine, my) == 0


def test_older_notices_follow_on_pages_of_their_own(db: Session, bloc: Unit) -> None:
    one = somebody(db, "bloc_secretary", bloc)
    for _n in range(3):
        tell(db, [one.id], "reminder", bloc, bloc.id)
    mine, my = seen_by(db, one)
    newest, second, oldest = notices(mine, my)
    assert notices(mine, my, before=newest.id) == [second, oldest]
    assert notices(mine, my, before=oldest.id) == []


def test_what_is_told_by_an_act_that_fails_was_never_told(db: Session, bloc: Unit) -> None:
    one = somebody(db, "bloc_secretary", bloc)
    inner = db.begin_nested()
    tell(db, [one.id], "reminder", bloc)
    inner.rollback()
    assert db.scalar(select(Notice.id)) is None


def test_told_once_is_told_once(db: Session, bloc: Unit) -> None:
    one = somebody(db, "bloc_secretary", bloc)
    assert [tell(db, [one.id], "deadline", bloc, once="a:1") for _ in range(3)] == [1, 0, 0]
    with pytest.raises(KeyError):
        tell(db, [one.id], "gossip", bloc)


def test_marking_all_leaves_what_came_after_the_page(db: Session, bloc: Unit) -> None:
    one = somebody(db, "bloc_secretary", bloc)
    tell(db, [one.id], "reminder", bloc)
    mine, my = seen_by(db, one)
    shown = notices(mine, my)[0].id
    tell(db, [one.id], "reminder", bloc)
    mark_read(mine, my, up_to=shown)
    assert unread(mine, my) == all_unread(mine, my) == 1


def test_many_of_one_kind_and_day_are_one_line(db: Session, bloc: Unit) -> None:
    one = somebody(db, "bloc_secretary", bloc)
    for _ in range(5):
        tell(db, [one.id], "submitted", bloc)
    tell(db, [one.id], "stale", bloc)
    set_clock(datetime(2019, 1, 21, 3, tzinfo=UTC))
    tell(db, [one.id], "submitted", bloc)
    lines = digest(notices(db, principal_of(db, one.id)))
    assert [(line.kind, line.day.day, len(line.notices)) for line in lines] == [
        ("submitted", 21, 1),
        ("stale", 20, 1),
        ("submitted", 20, 5),
    ]


def test_a_code_for_a_post_of_a_root_unit_is_told_to_those_who_hold_posts_there(
    db: Session, bloc: Unit
) -> None:
    secretary, officer = somebody(db, "bloc_secretary", bloc), somebody(db, "board_officer", bloc)
    cell = unit(db, "grassroots_cell", bloc)
    below = somebody(db, "cell_secretary", cell)
    issue_code(db, as_("administrator", None), officer)
    assert set(db.scalars(select(Notice.account_id).where(Notice.kind == "code_issued"))) == {
        secretary.id,
        officer.id,
    }
    issue_code(db, principal_of(db, secretary.id), below)
    assert len(db.scalars(select(Notice)).all()) == 2


def test_an_address_is_optional_checked_and_gets_one_letter(db: Session, bloc: Unit) -> None:
    one = somebody(db, "bloc_secretary", bloc)
    by = principal_of(db, one.id)
    tell(db, [one.id], "reminder", bloc)
    assert letters(db) == []
    for bad in ("x", "a@b", "a b@c.vn", "a@b.vn\nBcc: c@d.vn", "a@b.vn,c@d.vn"):
        with pytest.raises(Invalid):
            set_mail_address(db, by, bad)
    set_mail_address(db, by, "van.phong@coquan.vn")
    assert mail_address(db, by) == "van.phong@coquan.vn"
    assert "coquan" not in "".join(db.scalars(select(JournalRow.details)))
    (letter,) = letters(db)
    assert (letter.address, letter.count) == ("van.phong@coquan.vn", 1)
    mailed(db, letter)
    assert letters(db) == []
    set_mail_address(db, by, "")
    tell(db, [one.id], "reminder", bloc)
    assert letters(db) == []
