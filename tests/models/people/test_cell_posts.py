"""A post in a cell that was given from above: told to the cell, opening nothing kept until the cell agrees
(letter L4; design 3.18)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal, can
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.core.errors import Invalid, Refusal
from models.meetings.meetings import Meeting, MeetingRecord, amend_meeting, void_meeting
from models.meetings.members import Member, add_member
from models.people.cell_posts import agree, cell_posts, may_agree, take_up, tell_given
from models.people.notices import Notice
from models.people.people import Account, Person, Post, begin_post, end_post, enrol, principal_of
from models.platform.journal import JournalRow
from models.units.units import Unit
from tests.make import JAN, LONG_AGO, NOV, as_, meeting, typed
from tests.models.cast import Cast


def later(minutes: int = 1) -> None:
    """Time goes by."""
    set_clock(now() + timedelta(minutes=minutes))


def somebody_new(db: Session, where: Unit, login: str) -> Account:
    return enrol(db, SYSTEM, name=f"Người {login}", login=login, unit=where)


def given(
    db: Session, by: Principal, account: Account, where: Unit, role: str = "cell_clerk", on: date = LONG_AGO
) -> Principal:
    """A post given now by somebody above, and its holder."""
    later()
    with open_session(db.connection(), by) as theirs:
        person = theirs.get_one(Person, account.person_id)
        begin_post(theirs, by, person, role, theirs.get_one(Unit, where.id), on)
        theirs.commit()
    db.expire_all()
    later()
    return principal_of(db, account.id)


def read(db: Session, by: Principal, where: Unit) -> set[str]:
    """What somebody reads of the names on a cell's roll."""
    with open_session(db.connection(), by) as theirs:
        return set(theirs.scalars(select(Member.name).where(Member.unit_id == where.id)))


def post_of(db: Session, account: Account, where: Unit) -> Post:
    db.expire_all()
    found = select(Post).where(Post.person_id == account.person_id, Post.unit_id == where.id)
    return db.scalars(found.order_by(Post.id.desc())).first() or Post()


def act(db: Session, by: Principal, verb: object, post: Post) -> None:
    """What somebody does about a post, in a session of their own."""
    with open_session(db.connection(), by) as theirs:
        row = theirs.get_one(Post, post.id)
        verb(theirs, by, row, row.row_version)  # type: ignore[operator]
        theirs.commit()
    db.expire_all()


def notices_of(db: Session, by: Principal) -> list[str]:
    return list(
        db.scalars(select(Notice.kind).where(Notice.account_id == by.account_id).order_by(Notice.id.desc()))
    )


@pytest.fixture
def officer(cast: Cast) -> Principal:
    return cast.who("committee_officer", cast.d)


@pytest.fixture
def colleague(db: Session, cast: Cast) -> Account:
    add_member(db, SYSTEM, cast.c1, "Ghi Trước")
    return somebody_new(db, cast.d, "dong.nghiep")


def test_nobody_gives_a_post_to_themselves(db: Session, cast: Cast, officer: Principal) -> None:
    account = db.get_one(Account, officer.account_id)
    for where, role in ((cast.c1, "cell_clerk"), (cast.c1, "follower"), (cast.s, "committee_officer")):
        with pytest.raises(Invalid) as told:
            given(db, officer, account, where, role)
        assert told.value.fields["person_id"].code == "post.own"
    keeper = enrol(db, SYSTEM, name="Quản trị", login="quan.tri", unit=None)
    begin_post(db, SYSTEM, keeper.person, "administrator", None, LONG_AGO)
    with pytest.raises(Invalid) as told:
        given(db, principal_of(db, keeper.id), keeper, cast.c1)
    assert told.value.fields["person_id"].code == "post.own"


def test_a_back_dated_post_from_above_opens_nothing_until_the_cell_agrees_and_its_holder_opens_it(
    db: Session, cast: Cast, officer: Principal, colleague: Account
) -> None:
    friend = given(db, officer, colleague, cast.c1)
    secretary = cast.who("cell_secretary", cast.c1)
    assert read(db, friend, cast.c1) == set() and read(db, secretary, cast.c1) == {"Ghi Trước"}
    assert notices_of(db, secretary)[0] == "post_given" and secretary.posts[0].asked
    add_member(db, SYSTEM, cast.c1, "Ghi Khi Chờ")
    assert read(db, friend, cast.c1) == set()
    later()

    act(db, secretary, agree, post_of(db, colleague, cast.c1))
    friend = principal_of(db, colleague.id)
    assert read(db, friend, cast.c1) == {"Ghi Khi Chờ"} and friend.posts[0].offered
    assert notices_of(db, friend)[0] == "post_agreed"

    act(db, friend, take_up, post_of(db, colleague, cast.c1))
    friend = principal_of(db, colleague.id)
    assert read(db, friend, cast.c1) == {"Ghi Trước", "Ghi Khi Chờ"}
    assert notices_of(db, secretary)[0] == "kept_read"
    acts = set(db.scalars(select(JournalRow.act).where(JournalRow.unit_id == cast.c1.id)))
    assert {"post.begin", "post.agree", "post.read"} <= acts
    row = post_of(db, colleague, cast.c1)
    assert row.read_at is not None and row.agreed_by_id == secretary.person_id
    with open_session(db.connection(), secretary) as theirs:
        seen = {post.id: name for post, name in cell_posts(theirs, secretary)}
    assert seen[row.id] == secretary.name


def test_a_post_that_waits_does_nothing_in_the_cell_and_is_told_why(
    db: Session, cast: Cast, officer: Principal, colleague: Account
) -> None:
    friend = given(db, officer, colleague, cast.c1, "cell_secretary")
    for verb in ("sheet.items", "meeting.record", "member.see", "report.prepare", "report.submit"):
        assert not can(friend, verb, cast.c1.id, cast.c1.path), verb
    assert can(friend, "meeting.see", cast.c1.id, cast.c1.path)
    with open_session(db.connection(), friend) as theirs:
        with pytest.raises(Refusal, match=r"post\.waits"):
            add_member(theirs, friend, theirs.get_one(Unit, cast.c1.id), "Thêm")
        theirs.add(Member(unit_id=cast.c1.id, path=cast.c1.path, name="Thêm", sort_key="t"))
        with pytest.raises(Refusal, match=r"access\.denied"):
            theirs.flush()


def test_who_waits_agrees_to_nobody_nor_to_themselves_and_a_stranger_to_nothing(
    db: Session, cast: Cast, officer: Principal, colleague: Account
) -> None:
    other = somebody_new(db, cast.d, "nguoi.khac")
    one, two = given(db, officer, colleague, cast.c1), given(db, officer, other, cast.c1, "cell_member")
    first, second = post_of(db, colleague, cast.c1), post_of(db, other, cast.c1)
    for by, post in ((one, first), (one, second), (two, first)):
        with pytest.raises(Refusal, match=r"access\.denied"):
            act(db, by, agree, post)
    for by in (officer, cast.who("cell_secretary", cast.c2), as_("administrator", None)):
        assert not may_agree(by, first)
    with pytest.raises(Refusal, match=r"access\.denied"):
        act(db, two, take_up, first)
    secretary = cast.who("cell_secretary", cast.c1)
    act(db, secretary, agree, first)
    with pytest.raises(Refusal, match=r"access\.denied"):
        act(db, secretary, agree, post_of(db, colleague, cast.c1))
    with pytest.raises(Refusal, match=r"stale"), open_session(db.connection(), secretary) as theirs:
        agree(theirs, secretary, theirs.get_one(Post, second.id), 99)


def test_where_nobody_is_left_only_what_was_recorded_after_the_entry_opens(
    db: Session, cast: Cast, officer: Principal, colleague: Account
) -> None:
    held = meeting(db, cast.c1, NOV)
    secretary = db.get_one(Account, cast.who("cell_secretary", cast.c1).account_id)
    end_post(db, SYSTEM, post_of(db, secretary, cast.c1), date(2019, 1, 2))
    friend = given(db, officer, colleague, cast.c1, "cell_secretary")
    assert read(db, friend, cast.c1) == set()
    with open_session(db.connection(), friend) as theirs:
        add_member(theirs, friend, theirs.get_one(Unit, cast.c1.id), "Ghi Sau")
        old = theirs.get_one(Meeting, held.id)
        for change in (
            lambda: amend_meeting(theirs, friend, old, old.row_version, typed(NOV, date(2018, 11, 26))),
            lambda: void_meeting(theirs, friend, old, old.row_version, "Ghi nhầm"),
        ):
            with pytest.raises(Refusal, match=r"custody\.closed"):
                change()
        theirs.rollback()
        add_member(theirs, friend, theirs.get_one(Unit, cast.c1.id), "Ghi Sau")
        theirs.commit()
    assert read(db, friend, cast.c1) == {"Ghi Sau"}
    with pytest.raises(Refusal, match=r"post\.nothing_offered"):
        act(db, friend, take_up, post_of(db, colleague, cast.c1))
    third = somebody_new(db, cast.d, "nguoi.ba")
    assert read(db, given(db, officer, third, cast.c1), cast.c1) == set(), "who came first is there now"
    act(db, friend, agree, post_of(db, third, cast.c1))
    act(db, principal_of(db, third.id), take_up, post_of(db, third, cast.c1))
    assert read(db, principal_of(db, third.id), cast.c1) == {"Ghi Sau"}, (
        "nobody passes on more than they read"
    )


def test_who_was_left_speaks_for_the_cell_and_waits_for_nobody_they_agreed_to(
    db: Session, cast: Cast, officer: Principal, colleague: Account
) -> None:
    """Whether the post was given while somebody was still there, or to a cell that was empty."""
    secretary = db.get_one(Account, cast.who("cell_secretary", cast.c1).account_id)
    given(db, officer, colleague, cast.c1, "cell_deputy")
    end_post(db, officer, post_of(db, secretary, cast.c1), date(2019, 1, 10))
    third = somebody_new(db, cast.d, "nguoi.ba")
    assert not given(db, officer, third, cast.c1).posts[0].opened
    left = principal_of(db, colleague.id)
    assert left.posts[0].opened and left.posts[0].asked
    act(db, left, agree, post_of(db, third, cast.c1))
    for account in (colleague, third):
        post = principal_of(db, account.id).posts[0]
        assert post.opened and not post.asked
    empty = cast.c2
    end_post(
        db,
        officer,
        post_of(db, db.get_one(Account, cast.who("cell_secretary", empty).account_id), empty),
        date(2019, 1, 10),
    )
    first, second = somebody_new(db, empty, "nguoi.mot"), somebody_new(db, empty, "nguoi.hai")
    founder = given(db, officer, first, empty, "cell_secretary")
    given(db, officer, second, empty)
    act(db, principal_of(db, founder.account_id or 0), agree, post_of(db, second, empty))
    for account in (first, second):
        post = principal_of(db, account.id).posts[0]
        assert post.opened and not post.asked


def test_a_secretary_hands_over_by_agreeing_while_still_there(
    db: Session, cast: Cast, officer: Principal, colleague: Account
) -> None:
    secretary = cast.who("cell_secretary", cast.c1)
    own = post_of(db, db.get_one(Account, secretary.account_id), cast.c1)
    end_post(db, officer, own, date(2019, 2, 1))
    given(db, officer, colleague, cast.c1, "cell_secretary", date(2019, 2, 1))
    act(db, secretary, agree, post_of(db, colleague, cast.c1))
    set_clock(now() + timedelta(days=30))
    assert (
        read(db, secretary if not secretary.posts else cast.who("cell_secretary", cast.c1), cast.c1) == set()
    )
    act(db, principal_of(db, colleague.id), take_up, post_of(db, colleague, cast.c1))
    assert read(db, principal_of(db, colleague.id), cast.c1) == {"Ghi Trước"}


def test_whoever_serves_in_the_cell_already_keeps_what_they_read_in_another_role(
    db: Session, cast: Cast, officer: Principal, colleague: Account
) -> None:
    secretary = cast.who("cell_secretary", cast.c1)
    account = db.get_one(Account, secretary.account_id)
    end_post(db, officer, post_of(db, account, cast.c1), date(2019, 1, 20))
    again = given(db, officer, account, cast.c1, "cell_deputy", date(2019, 1, 20))
    assert read(db, again, cast.c1) == {"Ghi Trước"}
    waiting = given(db, officer, colleague, cast.c1)
    assert read(db, waiting, cast.c1) == set()
    assert read(db, given(db, officer, colleague, cast.c1, "cell_member"), cast.c1) == set()


def test_somebody_of_the_cell_who_gives_a_post_there_agrees_by_giving(
    db: Session, cast: Cast, colleague: Account
) -> None:
    both = db.get_one(Account, cast.who("committee_officer", cast.d).account_id)
    begin_post(db, SYSTEM, both.person, "cell_deputy", cast.c1, LONG_AGO)
    friend = given(db, principal_of(db, both.id), colleague, cast.c1)
    assert friend.posts[0].opened and friend.posts[0].offered
    assert "post_given" not in notices_of(db, cast.who("cell_secretary", cast.c1))
    act(db, friend, take_up, post_of(db, colleague, cast.c1))
    assert read(db, principal_of(db, colleague.id), cast.c1) == {"Ghi Trước"}


def test_posts_that_one_act_gives_in_a_new_cell_wait_for_nobody(
    db: Session, cast: Cast, officer: Principal
) -> None:
    """As a list of people brought in at once: what is recorded from then on is theirs."""
    cell = cast.c2
    held = db.get_one(Account, cast.who("cell_secretary", cell).account_id)
    end_post(db, SYSTEM, post_of(db, held, cell), date(2019, 1, 2))
    later()
    at, people = now(), [somebody_new(db, cell, f"nguoi.{n}") for n in range(3)]
    for one, role in zip(people, ("cell_secretary", "cell_deputy", "cell_clerk"), strict=True):
        begin_post(db, officer, one.person, role, cell, LONG_AGO, at)
    later()
    add_member(db, SYSTEM, cell, "Ghi Sau")
    for one in people:
        assert read(db, principal_of(db, one.id), cell) == {"Ghi Sau"}


def test_an_account_that_is_shut_agrees_to_nobody_so_nobody_waits_for_it(
    db: Session, cast: Cast, officer: Principal, colleague: Account
) -> None:
    db.get_one(Account, cast.who("cell_secretary", cast.c1).account_id).active = False
    db.flush()
    friend = given(db, officer, colleague, cast.c1)
    assert friend.posts[0].opened and read(db, friend, cast.c1) == set()


def test_a_follower_is_told_of_and_reads_nothing_kept(
    db: Session, cast: Cast, officer: Principal, colleague: Account
) -> None:
    friend = given(db, officer, colleague, cast.c1, "follower")
    assert notices_of(db, cast.who("cell_secretary", cast.c1))[0] == "post_given"
    with open_session(db.connection(), friend) as theirs:
        assert theirs.scalars(select(MeetingRecord)).all() == []
    assert read(db, friend, cast.c1) == set()


def test_posts_in_an_office_are_not_told_to_anybody(db: Session, cast: Cast, colleague: Account) -> None:
    before = db.scalars(select(Notice.id)).all()
    begin_post(db, cast.who("board_officer", cast.bloc), colleague.person, "committee_officer", cast.s, JAN)
    tell_given(db, cast.who("board_officer", cast.bloc), post_of(db, colleague, cast.s))
    assert db.scalars(select(Notice.id)).all() == before
