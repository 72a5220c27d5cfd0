"""What a post opens of what its cell keeps: every way by which somebody above could come to read it is tried
(letter L4; design 3.18)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import CELL_ROLES, SYSTEM, Principal
from models.access.guard import open_session
from models.access.scopes import Followed, Kept
from models.core.base import Base, now, set_clock
from models.core.errors import Refusal
from models.directives.tables import AnswerDraft
from models.imports.lists import bring_people, plan_people
from models.meetings.attachments import attach
from models.meetings.meetings import Meeting, RollEntry
from models.meetings.members import add_member
from models.people.cell_posts import agree, take_up
from models.people.delegation import accept, delegate
from models.people.holding import agreeing, entry, held, held_by, others, with_posts
from models.people.people import Account, Post, begin_post, end_post, enrol, principal_of
from models.platform.settings import CHOICES, change_setting
from models.platform.store import Store, keep
from models.reports.content import narrative, report_of, write_narrative
from models.reports.period_forms import begin_form, fill_form
from models.review.pins import PinDraft
from models.scoring.followers import FollowerAnswer
from models.scoring.sheets import open_sheet, require_opened, save_answers, withdraw
from models.signin.signins import issue_code, redeem_code, set_active
from models.units.acts import Decision, change_kind, dissolve, establish, move
from models.units.units import Unit
from tests.admin.door_rows import directive_rows
from tests.make import LONG_AGO, NOV, QUARTER, meeting, score, unit
from tests.models.cast import Cast
from tests.models.totals.filled import YEAR, year_form

DAY = Decision(date(2019, 1, 10), "01-QĐ/ĐUK")
EVERY = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, (Kept, Followed))]


def later(**time: int) -> None:
    set_clock(now() + timedelta(**(time or {"minutes": 1})))


@pytest.fixture
def full(db: Session, cast: Cast, tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> Unit:
    """A cell with a row in every table that is kept in it."""
    monkeypatch.setattr(Store, "root", tmp_path)
    cell, place = cast.c1, {"unit_id": cast.c1.id, "path": cast.c1.path}
    member = add_member(db, SYSTEM, cell, "Lò Văn Sáu")
    made = meeting(db, cell, NOV, conclusions="Mật")
    db.add(RollEntry(**place, meeting_id=made.id, member_id=member.id, status="present"))
    attach(db, SYSTEM, made, keep("bien-ban.pdf", b"%PDF-1.4 x"))
    score(db, made)
    db.add(FollowerAnswer(**place, sheet_id=made.sheet.id, field_code="x", note="Mật", saved_at=now()))
    report = report_of(db, SYSTEM, cell, QUARTER)
    write_narrative(db, SYSTEM, report, report.row_version, {"tasks": "Mật"})
    remark = {"place": "field", "target": "tasks", "weight": "must", "label": "x", "text": "Mật"}
    db.add(PinDraft(**place, report_id=report.id, at=now(), **remark))
    db.add(AnswerDraft(**place, answer_id=directive_rows(db, cell)["answer"].id, values="{}"))
    year_form(db, None)
    sheet = begin_form(db, SYSTEM, cell, YEAR)
    fill_form(db, SYSTEM, sheet, sheet.row_version, {"idea": "Mật"})
    db.flush()
    later()
    return cell


def tables_read(db: Session, by: Principal, where: Unit) -> set[str]:
    with open_session(db.connection(), by) as theirs:
        return {
            table.__tablename__
            for table in EVERY
            if theirs.scalars(select(table).where(table.unit_id == where.id)).first() is not None
        }


@pytest.fixture
def friend(db: Session, cast: Cast) -> Account:
    return enrol(db, SYSTEM, name="Đồng nghiệp", login="dong.nghiep", unit=cast.d)


def post(db: Session, cast: Cast, account: Account, where: Unit, role: str = "cell_clerk") -> None:
    by = cast.who("committee_officer", cast.d)
    begin_post(db, by, account.person, role, where, max(LONG_AGO, where.founded_on))


def end_all(db: Session, cast: Cast, where: Unit) -> None:
    for each in db.scalars(select(Post).where(Post.unit_id == where.id, Post.ends_on.is_(None))).all():
        end_post(db, cast.who("committee_officer", cast.d), each, date(2019, 1, 2))


def by_post(role: str) -> Callable[[Session, Cast, Account], None]:
    return lambda db, cast, friend: post(db, cast, friend, cast.c1, role)


def by_import(db: Session, cast: Cast, friend: Account) -> None:
    by = cast.who("committee_officer", cast.d)
    row = {"name": friend.person.name, "login": friend.login, "role": "cell_clerk", "unit": cast.c1.code}
    bring_people(db, by, plan_people(db, by, [(2, row | {"starts_on": LONG_AGO})]).rows)


def by_emptying(db: Session, cast: Cast, friend: Account) -> None:
    end_all(db, cast, cast.c1)
    post(db, cast, friend, cast.c1, "cell_secretary")


def by_shutting(db: Session, cast: Cast, friend: Account) -> None:
    secretary = db.get_one(Account, cast.who("cell_secretary", cast.c1).account_id)
    set_active(db, cast.who("committee_officer", cast.d), secretary, secretary.row_version, False)
    post(db, cast, friend, cast.c1)


def by_delegation(db: Session, cast: Cast, friend: Account) -> None:
    post(db, cast, friend, cast.c1)
    giver = cast.who("cell_secretary", cast.c1)
    given = delegate(
        db, giver, cast.c1, friend.person_id, "submit", date(2019, 1, 20), date(2019, 1, 30), "Đi công tác"
    )
    accept(db, principal_of(db, friend.id), given, given.row_version)


def by_new_cell(db: Session, cast: Cast, friend: Account) -> None:
    """A cell founded for them takes in the other."""
    founded = establish(
        db, SYSTEM, parent=cast.d, kind_code="subordinate_cell", name="Mới", code="M", on=date(2019, 1, 5)
    )
    post(db, cast, friend, founded, "cell_secretary")
    later()
    dissolve(db, SYSTEM, cast.c1, DAY, founded)


def by_kinds(db: Session, cast: Cast, friend: Account) -> None:
    """The cell becomes a committee and a cell again, and loses its people by it."""
    change_kind(db, SYSTEM, cast.c1, "sectional_committee", DAY)
    end_all(db, cast, cast.c1)
    change_kind(db, SYSTEM, cast.c1, "subordinate_cell", Decision(date(2019, 1, 15)))
    post(db, cast, friend, cast.c1)


def by_moving(db: Session, cast: Cast, friend: Account) -> None:
    post(db, cast, friend, cast.c1)
    move(db, SYSTEM, cast.c1, cast.s, DAY)


def by_other_cell(db: Session, cast: Cast, friend: Account) -> None:
    """One who serves elsewhere comes along with the records of the own cell."""
    begin_post(db, SYSTEM, friend.person, "cell_clerk", cast.c2, LONG_AGO)
    dissolve(db, SYSTEM, cast.c2, DAY, cast.c1)
    post(db, cast, friend, cast.c1)


def by_settings(db: Session, cast: Cast, friend: Account) -> None:
    post(db, cast, friend, cast.c1)
    for name, words in CHOICES.items():
        for value in words:
            change_setting(db, SYSTEM, name, value)


WAYS = [*map(by_post, (*CELL_ROLES,)), by_import, by_emptying, by_shutting, by_delegation, by_new_cell]
WAYS += [by_kinds, by_moving, by_other_cell, by_settings]


@pytest.mark.parametrize("way", range(len(WAYS)))
def test_no_way_from_above_opens_what_a_cell_kept(
    db: Session, cast: Cast, full: Unit, friend: Account, way: int
) -> None:
    owner = cast.who("cell_secretary", full)
    everything = {table.__tablename__ for table in EVERY}
    assert tables_read(db, owner, full) == everything
    WAYS[way](db, cast, friend)
    db.flush()
    later(days=40)
    db.expire_all()
    by = principal_of(db, friend.id)
    assert by.posts and tables_read(db, by, full) == set()


def test_a_code_from_above_opens_nothing_either(db: Session, cast: Cast, full: Unit) -> None:
    cast.post("cell_clerk", full)
    owner = db.get_one(Account, cast.who("cell_secretary", full).account_id)
    for password in ("nui-cao-vut-1987", "song-dai-rong-1990"):
        redeem_code(db, owner.login, issue_code(db, cast.who("committee_officer", cast.d), owner), password)
        later()
    later(days=40)
    assert tables_read(db, principal_of(db, owner.id), full) == set()


def test_whoever_was_of_a_cell_that_ended_reads_its_records_where_they_are_kept_and_brings_others_in(
    db: Session, cast: Cast, full: Unit, friend: Account
) -> None:
    secretary = db.get_one(Account, cast.who("cell_secretary", full).account_id)
    founded = establish(
        db, SYSTEM, parent=cast.d, kind_code="subordinate_cell", name="Mới", code="M", on=date(2019, 1, 5)
    )
    dissolve(db, SYSTEM, full, DAY, founded)
    later()
    post(db, cast, secretary, founded, "cell_secretary")
    own = db.scalars(select(Post).where(Post.unit_id == founded.id)).one()
    take_up(db, principal_of(db, secretary.id), own, own.row_version)
    db.flush()
    by = principal_of(db, secretary.id)
    assert {"member", "sheet_answer", "meeting_record"} <= tables_read(db, by, full)
    later()
    post(db, cast, friend, founded)
    assert tables_read(db, principal_of(db, friend.id), full) == set()
    theirs = db.scalars(select(Post).where(Post.person_id == friend.person_id)).one()
    agree(db, by, theirs, theirs.row_version)
    take_up(db, principal_of(db, friend.id), theirs, theirs.row_version)
    db.flush()
    assert "sheet_answer" in tables_read(db, principal_of(db, friend.id), full)


def test_whoever_was_in_the_new_cell_before_the_records_came_reads_the_own_old_ones(
    db: Session, cast: Cast, full: Unit, friend: Account
) -> None:
    """Given a post first, the cell ends afterwards: what they read before stays theirs, no more."""
    secretary = db.get_one(Account, cast.who("cell_secretary", full).account_id)
    other = unit(db, "subordinate_cell", cast.d)
    add_member(db, SYSTEM, other, "Của Chi Bộ Kia")
    post(db, cast, secretary, other)
    dissolve(db, SYSTEM, full, DAY, other)
    later()
    by = principal_of(db, secretary.id)
    assert "sheet_answer" in tables_read(db, by, full) and tables_read(db, by, other) == set()


def test_nobody_gives_a_cell_in_which_they_serve_the_records_of_another(
    db: Session, cast: Cast, full: Unit
) -> None:
    both = db.get_one(Account, cast.who("board_officer", cast.bloc).account_id)
    begin_post(db, SYSTEM, both.person, "cell_secretary", cast.g, LONG_AGO)
    with pytest.raises(Refusal, match=r"custody\.own"):
        dissolve(db, principal_of(db, both.id), full, DAY, None, cast.g)
    begin_post(db, SYSTEM, both.person, "cell_clerk", full, LONG_AGO)
    dissolve(db, principal_of(db, both.id), full, DAY, None, cast.g)
    assert full.custodian_id == cast.g.id


def test_where_nobody_is_left_work_that_was_begun_begins_anew_unread(
    db: Session, cast: Cast, full: Unit, friend: Account
) -> None:
    by_emptying(db, cast, friend)
    later()
    by = principal_of(db, friend.id)
    number = db.scalars(select(Meeting.id).where(Meeting.unit_id == full.id)).one()
    with open_session(db.connection(), by) as theirs:
        mine = theirs.get_one(Unit, full.id)
        report = report_of(theirs, by, mine, QUARTER)
        assert narrative(theirs, report) == {}
        write_narrative(theirs, by, report, report.row_version, {"tasks": "Việc mới"})
        assert narrative(theirs, report)["tasks"] == "Việc mới"
        begun = open_sheet(theirs, by, theirs.get_one(Meeting, number))
        for change in (
            lambda: require_opened(theirs, by, begun),
            lambda: save_answers(theirs, by, begun, begun.row_version, {}),
            lambda: withdraw(theirs, by, begun, begun.row_version),
        ):
            with pytest.raises(Refusal, match=r"custody\.closed"):
                change()


def test_entry_says_what_is_opened_by_who_gives(db: Session, cast: Cast) -> None:
    at = now()
    everything = {"entered_at": at, "agreed_at": at, "opens_from": 0, "read_at": at}
    assert entry(db, SYSTEM, 1, "cell_clerk", cast.c1.id, at) == everything
    officer = cast.who("committee_officer", cast.d)
    assert entry(db, officer, 999, "committee_officer", cast.s.id, at) == everything
    assert entry(db, officer, 999, "cell_clerk", cast.c1.id, at) == {"entered_at": at}
    secretary = cast.who("cell_secretary", cast.c1)
    assert agreeing(secretary, cast.c1.id) == secretary.posts[0] and agreeing(officer, cast.c1.id) is None
    given = entry(db, secretary, 999, "cell_clerk", cast.c1.id, at)
    assert (given["agreed_by_id"], given["offered_from"]) == (secretary.person_id, 0)


def test_a_person_of_several_posts_is_read_in_one_statement(db: Session, cast: Cast) -> None:
    account = db.get_one(Account, cast.who("committee_officer", cast.d).account_id)
    begin_post(db, SYSTEM, account.person, "cell_clerk", cast.c1, LONG_AGO)
    db.flush()
    asked = with_posts(Post, select(Account.id).where(Account.id == account.id), Account.person_id)
    found = held_by(db.execute(asked, {"day": date(2019, 1, 20)}))
    assert [(each.role, each.opened, each.opens_from) for each in found] == [
        ("committee_officer", True, None), ("cell_clerk", True, None)
    ]  # fmt: skip
    beside = select(Post.id).where(others(Post).exists(), held(Post, date(2019, 1, 20)))
    there = db.scalars(beside.where(Post.unit_id == cast.c1.id), {"day": date(2019, 1, 20)}).all()
    assert len(there) == 2
