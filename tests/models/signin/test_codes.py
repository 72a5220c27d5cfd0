"""A code from above: told, dead after three days and at the next sign-in, and opening nothing that a cell
kept before it until somebody there confirms its owner (letter L4; design 3.18)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.core.errors import Refusal
from models.imports.uploads import Upload, keep_upload
from models.meetings.members import Member, add_member
from models.people.cell_posts import agree, confirm, may_agree
from models.people.drafts import Draft, Place, save_draft
from models.people.notices import Notice
from models.people.people import Account, Post, begin_post, enrol, principal_of
from models.platform.jobs import Job, ask
from models.platform.journal import JournalRow, digest
from models.platform.settings import change_setting
from models.signin.codes import RESET_DAYS, holds_until, tell_issued
from models.signin.signins import Secret, change_password, issue_code, redeem_code, sign_in
from models.signin.tries import Caller, remember_device
from tests.make import LONG_AGO
from tests.models.cast import Cast

OLD, NEW = "nui-cao-vut-1987", "song-dai-rong-1990"


@pytest.fixture
def owner(db: Session, cast: Cast) -> Account:
    """The secretary of C1, with a password of their own, and a name on the roll."""
    account = db.get_one(Account, cast.who("cell_secretary", cast.c1).account_id)
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), OLD)
    add_member(db, SYSTEM, cast.c1, "Ghi Trước")
    db.flush()
    return account


@pytest.fixture
def clerk(db: Session, cast: Cast) -> Principal:
    return cast.post("cell_clerk", cast.c1)


def later(**time: int) -> None:
    set_clock(now() + timedelta(**(time or {"minutes": 1})))


def read(db: Session, by: Principal) -> set[str]:
    with open_session(db.connection(), by) as theirs:
        return set(theirs.scalars(select(Member.name)))


def come_in(db: Session, cast: Cast, owner: Account) -> Principal:
    """A superior issues a code, and somebody uses it."""
    officer = cast.who("committee_officer", cast.d)
    later()
    code = issue_code(db, officer, owner)
    later()
    redeem_code(db, owner.login, code, NEW)
    db.flush()
    later()
    return principal_of(db, owner.id)


def told(db: Session, kind: str) -> set[int]:
    return set(db.scalars(select(Notice.account_id).where(Notice.kind == kind)))


def test_a_first_code_is_the_ordinary_start(db: Session, cast: Cast, owner: Account) -> None:
    assert read(db, principal_of(db, owner.id)) == {"Ghi Trước"}
    assert told(db, "code_issued") == told(db, "code_used") == set()


def test_a_code_from_above_opens_nothing_kept_before_until_somebody_of_the_cell_confirms(
    db: Session, cast: Cast, owner: Account, clerk: Principal
) -> None:
    thief = come_in(db, cast, owner)
    assert read(db, thief) == set() and thief.posts[0].by_code
    add_member(db, SYSTEM, cast.c1, "Ghi Sau")
    assert read(db, thief) == {"Ghi Sau"}
    later(days=30)
    thief = principal_of(db, owner.id)
    assert read(db, thief) == {"Ghi Sau"}, "somebody is there who can say who it is"
    post = db.scalars(select(Post).where(Post.person_id == owner.person_id)).one()
    for by in (thief, cast.who("committee_officer", cast.d), cast.who("cell_secretary", cast.c2)):
        with pytest.raises(Refusal, match=r"access\.denied"):
            confirm(db, by, post, post.row_version)
    with pytest.raises(Refusal, match=r"stale"):
        confirm(db, clerk, post, 99)
    confirm(db, clerk, post, post.row_version)
    db.flush()
    assert read(db, principal_of(db, owner.id)) == {"Ghi Trước", "Ghi Sau"}
    assert told(db, "code_confirmed") == {owner.id}
    assert {"code.issue", "code.use", "post.confirm"} <= set(db.scalars(select(JournalRow.act)))


def test_who_came_in_by_a_code_agrees_to_nobody(
    db: Session, cast: Cast, owner: Account, clerk: Principal
) -> None:
    thief = come_in(db, cast, owner)
    friend = enrol(db, SYSTEM, name="Đồng nghiệp", login="dong.nghiep", unit=cast.d)
    begin_post(db, cast.who("committee_officer", cast.d), friend.person, "cell_member", cast.c1, LONG_AGO)
    post = db.scalars(select(Post).where(Post.person_id == friend.person_id)).one()
    assert not may_agree(thief, post) and may_agree(clerk, post)
    with pytest.raises(Refusal, match=r"access\.denied"):
        agree(db, thief, post, post.row_version)
    assert not principal_of(db, friend.id).posts[0].opened


def test_where_nobody_can_confirm_it_opens_after_three_days(db: Session, cast: Cast, owner: Account) -> None:
    come_in(db, cast, owner)
    later(days=2, hours=23)
    assert read(db, principal_of(db, owner.id)) == set()
    later(hours=1)
    assert read(db, principal_of(db, owner.id)) == {"Ghi Trước"}


def test_two_who_came_in_by_codes_confirm_nobody_each_other(
    db: Session, cast: Cast, owner: Account, clerk: Principal
) -> None:
    other = db.get_one(Account, clerk.account_id)
    redeem_code(db, other.login, issue_code(db, SYSTEM, other), OLD)
    one, two = come_in(db, cast, owner), come_in(db, cast, other)
    posts = {p.person_id: p for p in db.scalars(select(Post).where(Post.unit_id == cast.c1.id))}
    for by, post in ((one, posts[two.person_id]), (two, posts[one.person_id])):
        with pytest.raises(Refusal, match=r"access\.denied"):
            confirm(db, by, post, post.row_version)
    assert read(db, one) == read(db, two) == set()


def test_a_code_is_told_to_its_owner_and_the_secretary_at_issue_and_to_auditors_at_use(
    db: Session, cast: Cast, owner: Account, clerk: Principal
) -> None:
    auditor = enrol(db, SYSTEM, name="Kiểm tra", login="kiem.tra", unit=None)
    begin_post(db, SYSTEM, auditor.person, "auditor", None, LONG_AGO)
    other = db.get_one(Account, clerk.account_id)
    redeem_code(db, other.login, issue_code(db, SYSTEM, other), OLD)
    code = issue_code(db, cast.who("committee_officer", cast.d), other)
    assert told(db, "code_issued") == {other.id, owner.id}
    redeem_code(db, other.login, code, NEW)
    assert told(db, "code_used") == {other.id, owner.id, auditor.id}
    said = db.scalars(select(Notice).where(Notice.kind == "code_used", Notice.account_id == owner.id)).one()
    assert said.values["opens"] == str((now() + timedelta(days=3)).date())


def test_a_code_for_an_office_is_told_there_in_its_own_words(db: Session, cast: Cast) -> None:
    officer = db.get_one(Account, cast.who("committee_officer", cast.d).account_id)
    redeem_code(db, officer.login, issue_code(db, SYSTEM, officer), OLD)
    redeem_code(db, officer.login, issue_code(db, cast.who("board_officer", cast.bloc), officer), NEW)
    secretary = cast.who("committee_secretary", cast.d).account_id
    assert told(db, "code_issued") == told(db, "code_used_office") == {officer.id, secretary}
    tell_issued(db, cast.who("board_officer", cast.bloc), officer, first=True)
    assert len(db.scalars(select(Notice.id).where(Notice.kind == "code_issued")).all()) == 2


def test_a_code_is_dead_after_three_days_and_at_the_next_sign_in(
    db: Session, cast: Cast, owner: Account
) -> None:
    change_setting(db, SYSTEM, "code_days", "14")
    assert holds_until(db, first=True) - now() == timedelta(days=14)
    assert holds_until(db, first=False) - now() == timedelta(days=RESET_DAYS)
    code = issue_code(db, SYSTEM, owner)
    later(days=RESET_DAYS)
    with pytest.raises(Refusal, match=r"code\.wrong"):
        redeem_code(db, owner.login, code, NEW)
    for ends in (lambda: sign_in(db, owner.login, OLD), lambda: change_password(db, owner.id, OLD, NEW)):
        code = issue_code(db, SYSTEM, owner)
        ends()
        with pytest.raises(Refusal, match=r"code\.wrong"):
            redeem_code(db, owner.login, code, NEW)
        assert db.scalars(select(Secret.code_hash).where(Secret.account_id == owner.id)).one() == ""


def test_a_code_given_before_codes_were_longer_works_until_its_end(db: Session, owner: Account) -> None:
    """Twelve letters, hashed with hyphens."""
    for typed, opens in (("luab 2345 wxyz", True), ("1VAB-2345-WXYZ", False)):
        issue_code(db, SYSTEM, owner)
        row = db.scalars(select(Secret).where(Secret.account_id == owner.id)).one()
        row.code_hash = digest("LUAB-2345-WXYZ")
        db.flush()
        if opens:
            assert redeem_code(db, owner.login, typed, NEW) is owner
        else:
            with pytest.raises(Refusal, match=r"code\.wrong"):
                redeem_code(db, owner.login, typed, NEW)


def test_what_was_typed_sent_in_and_made_before_a_code_goes(db: Session, cast: Cast, owner: Account) -> None:
    by = principal_of(db, owner.id)
    save_draft(db, by, "sheet:1", Place("sheet.score", cast.c1.id, cast.c1.path), None, {"note": ["Mật"]})
    keep_upload(db, by, "sheets", "bieu.xlsx", b"x")
    ask(db, by, "Năm", "/scores/year/", "vi")
    done = ask(db, by, "Năm", "/scores/year/?year=2018", "vi")
    done.standing, done.result, done.sha256 = "done", "{}", "0" * 64
    db.flush()
    thief = come_in(db, cast, owner)
    with open_session(db.connection(), thief) as theirs:
        assert theirs.scalars(select(Draft.id)).all() == theirs.scalars(select(Upload.id)).all() == []
        assert {(job.standing, job.result) for job in theirs.scalars(select(Job))} == {
            ("cancelled", None), ("expired", None)
        }  # fmt: skip


def test_a_code_from_above_opens_what_the_owner_read_on_a_device_of_before(
    db: Session, cast: Cast, owner: Account
) -> None:
    mine, _new = remember_device(db, owner.id, "")
    redeem_code(db, owner.login, issue_code(db, SYSTEM, owner), NEW, Caller(device=mine))
    assert read(db, principal_of(db, owner.id)) == {"Ghi Trước"}


def test_whoever_came_in_by_a_code_is_not_known_by_the_device_of_that(
    db: Session, cast: Cast, owner: Account
) -> None:
    """A second code on the same device opens nothing either."""
    redeem_code(db, owner.login, issue_code(db, SYSTEM, owner), NEW)
    theirs, _new = remember_device(db, owner.id, "")
    redeem_code(db, owner.login, issue_code(db, SYSTEM, owner), NEW, Caller(device=theirs))
    db.flush()
    assert read(db, principal_of(db, owner.id)) == set()
