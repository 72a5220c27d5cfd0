"""A reorganisation takes effect by the worker, on its day; what stands in its way is told."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Refusal
from models.duties.tables import Duty
from models.meetings.members import Member, add_member
from models.people.drafts import Draft, Place, save_draft
from models.people.notices import Notice
from models.people.people import enrol, misplaced, principal_of
from models.reorganisation.acts import decide
from models.reorganisation.checks import judge
from models.reorganisation.enforcing import enforce, settle
from models.reorganisation.proof import fingerprint
from models.units.acts import Decision, move
from models.units.units import Unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, codes, decided, drafted, lived
from tests.statements import counted


def test_it_takes_effect_on_its_day_and_not_before(db: Session, cast: Cast, e: Unit, boss: Principal) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    assert lived(db, date(2019, 1, 31)) == [] and cast.c1.parent_id == cast.d.id
    assert lived(db, SOON) == [one.id]
    db.expire_all()
    assert cast.c1.parent_id == e.id and cast.c1.path == f"{e.path}{cast.c1.id}."
    assert cast.c1.code in codes(cast.d, db, date(2019, 1, 31)) - codes(cast.d, db, SOON)
    assert (one.state, one.counts_from) == ("enforced", SOON) and one.settled_at is not None
    assert lived(db, date(2019, 2, 2)) == []


def test_what_fails_by_its_day_is_told_a_day_before_and_on_the_day_and_tried_again(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    move(db, SYSTEM, cast.c1, e, Decision(date(2019, 1, 15)))

    def notices() -> list[str]:
        return list(
            db.scalars(select(Notice.kind).where(Notice.account_id == boss.account_id).order_by(Notice.id))
        )

    lived(db, date(2019, 1, 31))
    assert notices() == ["reorganisation_warned"]
    assert lived(db, SOON) == [] and one.state == "decided" and "reorganisation.troubles" in one.stuck
    lived(db, SOON)
    assert notices() == ["reorganisation_warned", "reorganisation_stuck"]
    move(db, SYSTEM, cast.c1, cast.d, Decision(date(2019, 1, 16)))
    assert lived(db, SOON) == [one.id]


def test_what_comes_in_its_way_later_on_the_day_before_is_told_then_and_forgotten_when_put_right(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])

    def warned() -> int:
        here = (Notice.kind == "reorganisation_warned", Notice.account_id == boss.account_id)
        return len(db.scalars(select(Notice).where(*here)).all())

    lived(db, date(2019, 1, 31))
    assert (warned(), one.stuck) == (0, "")
    move(db, SYSTEM, cast.c1, e, Decision(date(2019, 1, 15)))
    lived(db, date(2019, 1, 31))
    assert warned() == 1 and one.stuck and one.told_on == date(2019, 1, 31)
    move(db, SYSTEM, cast.c1, cast.d, Decision(date(2019, 1, 16)))
    lived(db, date(2019, 1, 31))
    assert (warned(), one.stuck) == (1, "")
    with counted(db) as again:
        lived(db, date(2019, 1, 31))
    assert not [each for each in again if each.startswith(("UPDATE", "INSERT"))], (
        "nothing new, nothing written"
    )
    assert lived(db, SOON) == [one.id]


def test_somebody_new_without_an_old_post_serves_in_the_unit_that_is_founded(
    db: Session, cast: Cast, boss: Principal
) -> None:
    """Enrolled before the unit is there, under no unit or any other; the post begins on the day."""
    rows = [{"act": "found", "code": "R1", "name": "Đảng bộ gốc mới", "kind": "bloc"}]
    rows.append({"act": "move", "code": cast.d.code, "to": "R1"})
    rows.append({"act": "begin", "code": "R1", "login": "moi.r1", "role": "bloc_secretary"})
    account = enrol(db, SYSTEM, name="Người Mới", login="moi.r1", unit=None)
    one = decided(db, boss, rows)
    assert principal_of(db, account.id).posts == ()
    assert lived(db, SOON) == [one.id]
    db.expire_all()
    (held,) = principal_of(db, account.id).posts
    root = db.scalars(select(Unit).where(Unit.code == "R1")).one()
    assert (held.role, held.unit_id, account.path) == ("bloc_secretary", root.id, root.path)


def test_posts_in_a_unit_that_no_line_changes_hold_at_once(db: Session, cast: Cast, boss: Principal) -> None:
    """Accounts stand under the new posts, and what somebody may write no more is no draft of theirs."""
    role, login = "committee_officer", f"{cast.d.code}.committee_officer".lower()
    account = enrol(db, SYSTEM, name="Người Mới", login="moi.d", unit=None)
    left = cast.who(role, cast.d)
    place = Place("report.prepare", cast.d.id, cast.d.path)
    save_draft(db, left, "report-1", place, 1, {"note": ["đang gõ"]})
    rows = [{"act": "change", "code": cast.g.code, "name": "Tên mới"}]
    rows.append({"act": "begin", "code": cast.d.code, "login": "moi.d", "role": "committee_deputy"})
    rows.append({"act": "end", "code": cast.d.code, "login": login, "role": role})
    one = decided(db, boss, rows)
    assert lived(db, SOON) == [one.id]
    db.expire_all()
    assert account.path == cast.d.path and misplaced(db) == []
    assert db.scalars(select(Draft).where(Draft.account_id == left.account_id)).all() == []


def test_nobody_enforces_before_the_day_or_what_is_not_decided(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = drafted(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    with pytest.raises(Refusal, match=r"reorganisation\.not_decided"):
        enforce(db, SYSTEM, one)
    decide(db, boss, one, one.row_version, fingerprint(db, one, judge(db, one, boss)))
    with pytest.raises(Refusal, match=r"reorganisation\.early"):
        enforce(db, SYSTEM, one)


def test_a_worker_that_ends_after_the_switch_is_taken_up_by_the_next_round(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    """The tree stands switched or not at all; duties and desks follow, however often that is begun."""
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    set_clock(datetime(2019, 2, 1, 1, tzinfo=UTC))
    enforce(db, SYSTEM, one)
    assert settle(db, one, 0, 1) is not None and one.settled_at is None
    assert lived(db, SOON) == [] and one.settled_at is not None
    owed = db.scalars(select(Duty.path).where(Duty.about_id == cast.c1.id, Duty.quarter == date(2019, 1, 1)))
    assert {path for path in owed} <= {cast.c1.path}


def test_a_post_in_a_cell_that_a_reorganisation_gives_waits_for_the_cell(
    db: Session, cast: Cast, boss: Principal
) -> None:
    add_member(db, SYSTEM, cast.c1, "Ghi Trước")
    friend = enrol(db, SYSTEM, name="Đồng nghiệp", login="dong.nghiep", unit=cast.d)
    row = {"act": "begin", "code": cast.c1.code, "login": friend.login, "role": "cell_clerk"}
    decided(db, boss, [row])
    lived(db, SOON)
    db.expire_all()
    by, secretary = principal_of(db, friend.id), cast.who("cell_secretary", cast.c1)
    assert [(post.role, post.opened) for post in by.posts] == [("cell_clerk", False)]
    with open_session(db.connection(), by) as theirs:
        assert theirs.scalars(select(Member)).all() == []
    told = select(Notice.kind).where(Notice.account_id == secretary.account_id)
    assert "post_given" in set(db.scalars(told))
