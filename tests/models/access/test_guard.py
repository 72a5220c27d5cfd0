"""The guard: every way to a row passes it, whatever is written is asked, nobody is nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import delete, event, func, select, update
from sqlalchemy.orm import Session, aliased
from sqlalchemy.sql.annotation import Annotated

from models.access.grants import SYSTEM, Held, Principal
from models.access.guard import (
    MOST_KEPT,
    STANDING,
    criteria,
    elevated,
    looking,
    open_session,
    principal,
    standing,
    values,
)
from models.core.errors import Refusal
from models.core.events import Event
from models.meetings.meetings import Meeting, MeetingRecord
from models.meetings.members import Member, add_member
from models.people.people import Person
from models.platform.settings import setting
from models.scoring.sheets import ScoreSheet
from tests.make import NOV, as_, meeting
from tests.models.access.rows import rows_in
from tests.models.cast import Cast
from tests.statements import counted

NOBODY = 10**9


def test_outside_a_principal_nothing_is_read_nor_written(cast: Cast, db: Session) -> None:
    with open_session(db.connection(), None) as nobodys:
        with pytest.raises(Refusal) as told:
            nobodys.scalars(select(Meeting))
        assert (told.value.code, told.value.status) == ("principal.none", 401)
        nobodys.add(Person(path=cast.c1.path, name="x", search_key="x"))
        with pytest.raises(Refusal, match=r"principal\.none"):
            nobodys.flush()
        with pytest.raises(Refusal, match=r"principal\.none"):
            principal(nobodys)
    assert principal(db) is SYSTEM


def test_no_session_is_opened_while_an_event_has_nobody_to_hear_it(db: Session) -> None:
    waiting = Event[[], None]("a test opens a session")
    try:
        with pytest.raises(RuntimeError, match="a test opens a session"):
            open_session(db.connection(), SYSTEM)
    finally:
        waiting.heard_by()
    open_session(db.connection(), SYSTEM).close()


def test_a_standing_statement_and_values_are_held_to_whoever_asks(cast: Cast, db: Session) -> None:
    """One statement for all readers, by either way; and for so many of them only."""
    for cell in (cast.c1, cast.c3):
        meeting(db, cell, NOV)
    db.flush()
    found = standing(select(Meeting.id, Meeting.unit_id).order_by(Meeting.id))
    whole = [tuple(row) for row in values(db, found)]
    assert {unit for _id, unit in whole} == {cast.c1.id, cast.c3.id}
    for role, where in (
        ("cell_secretary", cast.c1),
        ("cell_secretary", cast.c3),
        ("committee_secretary", cast.d),
        ("cell_secretary", cast.c1),
    ):
        with open_session(db.connection(), cast.who(role, where)) as theirs:
            seen = [row for row in whole if row[0] in set(theirs.scalars(select(Meeting.id)))]
            assert [tuple(row) for row in values(theirs, found)] == seen
            assert [tuple(row) for row in theirs.execute(found)] == seen
            assert 0 < len(seen) < len(whole) or where is cast.d
    with open_session(db.connection(), None) as nobodys, pytest.raises(Refusal, match=r"principal\.none"):
        values(nobodys, found)
    kept = found.get_execution_options()[STANDING]
    assert 0 < len(kept) <= MOST_KEPT


def test_values_of_criteria_are_found_without_comparing_them(cast: Cast, db: Session) -> None:
    """An annotated value is another with the hash of the plain one: each look-up built an expression."""
    by, seen = cast.who("committee_secretary", cast.d), list[Any]()

    def note(_c: Any, _cursor: Any, _statement: Any, _values: Any, context: Any, _many: Any) -> None:
        seen.extend(context.compiled.bind_names)

    event.listen(db.connection().engine, "before_cursor_execute", note)
    try:
        with open_session(db.connection(), by) as theirs:
            theirs.scalars(select(Meeting)).all()
    finally:
        event.remove(db.connection().engine, "before_cursor_execute", note)
    assert len(seen) > 1 and not [value for value in seen if isinstance(value, Annotated)]


WAYS: dict[str, Callable[[Session, int], Any]] = {
    "a list": lambda db, number: db.scalar(select(MeetingRecord).where(MeetingRecord.meeting_id == number)),
    "a column": lambda db, number: db.scalar(
        select(MeetingRecord.id).where(MeetingRecord.meeting_id == number)
    ),
    "a count": lambda db, number: db.scalar(
        select(func.count()).select_from(MeetingRecord).where(MeetingRecord.meeting_id == number)
    ),
    "an alias": lambda db, number: db.scalar(
        select((other := aliased(MeetingRecord)).id).where(other.meeting_id == number)
    ),
    "a join": lambda db, number: db.scalar(
        select(Meeting.id)
        .join(MeetingRecord, MeetingRecord.meeting_id == Meeting.id)
        .where(Meeting.id == number)
    ),
    "a question inside another": lambda db, number: db.scalar(
        select(Meeting.id).where(
            Meeting.id == number, Meeting.id.in_(select(MeetingRecord.meeting_id).scalar_subquery())
        )
    ),
    "its number": lambda db, number: db.get(MeetingRecord, record_number(db, number)),
    "an update": lambda db, number: (
        db.execute(
            update(MeetingRecord).where(MeetingRecord.meeting_id == number).values(chair="Sửa lén")
        ).rowcount
    ),
    "a delete": lambda db, number: (
        db.execute(delete(MeetingRecord).where(MeetingRecord.meeting_id == number)).rowcount
    ),
}


def record_number(db: Session, meeting_id: int) -> int:
    """Number of a meeting's record, whoever asks."""
    with elevated(db) as system:
        found = select(MeetingRecord.id).where(MeetingRecord.meeting_id == meeting_id)
        return system.scalars(found).one()


@pytest.mark.parametrize("way", WAYS)
def test_whichever_way_leads_to_a_row_it_passes_the_guard(cast: Cast, db: Session, way: str) -> None:
    held = meeting(db, cast.c1, NOV, chair="Mật")
    for by, there in (
        (as_("bloc_secretary", cast.bloc), False),
        (as_("cell_secretary", cast.c2), False),
        (as_("cell_secretary", cast.c1), True),
    ):
        with open_session(db.connection(), by) as theirs:
            assert bool(WAYS[way](theirs, held.id)) is there, by.posts


def test_what_hangs_on_a_row_that_is_seen_is_asked_by_itself(cast: Cast, db: Session) -> None:
    held = meeting(db, cast.c1, NOV)
    with open_session(db.connection(), as_("cell_secretary", cast.c1)) as inside:
        assert inside.get_one(Meeting, held.id).unit_then.name == cast.c1.name
        record = inside.scalars(select(MeetingRecord)).one()
        assert record.meeting.id == held.id
    with open_session(db.connection(), as_("follower", cast.c1)) as following:
        seen = following.get_one(Meeting, held.id)
        following.expire(seen)
        assert (seen.present, seen.unit_then.name) == (11, cast.c1.name)


def test_who_holds_the_same_posts_shares_a_condition_and_nobody_reads_with_anothers(
    cast: Cast, db: Session
) -> None:
    one, two = as_("cell_secretary", cast.c1, 1), as_("cell_secretary", cast.c2, 2)
    assert criteria(one) is criteria(as_("cell_secretary", cast.c1, 1))
    for other in (two, as_("cell_secretary", cast.c1, 3), as_("follower", cast.c1, 1)):
        assert criteria(one) is not criteria(other)
    (_kind, mine), (_same, theirs_) = criteria(one).key, criteria(two).key
    assert mine is theirs_ and hash(mine) == hash(mine.parts), "one shape, told once"
    assert mine != criteria(as_("administrator", None, 4)).key[1]
    assert len(criteria(one).values) < 12, "what stands in the criteria of many tables goes along once"
    members = {1: add_member(db, SYSTEM, cast.c1, "A").id, 2: add_member(db, SYSTEM, cast.c2, "B").id}
    for by in (one, two, one, two):  # the statement is the same and compiled once; the values go beside it
        with open_session(db.connection(), by) as theirs:
            assert theirs.scalars(select(Member.id)).all() == [members[by.account_id or 0]]


def test_the_program_itself_reads_all_inside_the_transaction_and_what_it_writes_falls_with_it(
    cast: Cast, db: Session
) -> None:
    member = add_member(db, SYSTEM, cast.c1, "A")
    with open_session(db.connection(), as_("bloc_secretary", cast.bloc)) as above:
        assert above.get(Member, member.id) is None
        with elevated(above) as system:
            assert system.get_one(Member, member.id).name == "A"
            made = add_member(system, SYSTEM, cast.c2, "B").id
            assert principal(system) is SYSTEM
        assert principal(above) is not SYSTEM
        above.rollback()
    assert db.get(Member, made) is None


def test_what_the_program_began_to_write_is_undone_where_it_fails(cast: Cast, db: Session) -> None:
    made = list[int]()

    def fail() -> None:
        with elevated(db) as system:
            made.append(add_member(system, SYSTEM, cast.c2, "C").id)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert made and db.get(Member, made[0]) is None


def test_what_the_program_only_looks_at_needs_no_place_to_fall_back_to(cast: Cast, db: Session) -> None:
    member = add_member(db, SYSTEM, cast.c1, "A")
    with open_session(db.connection(), as_("bloc_secretary", cast.bloc)) as above:
        setting(above, "site_url")
        with counted(above) as sent, looking(above) as system:
            assert system.get_one(Member, member.id).name == "A"
            assert setting(system, "site_url") == ""
        assert len(sent) == 1  # of the member: settings are handed on, no savepoint
        with counted(above) as sent, elevated(above) as system:
            assert system.get_one(Member, member.id).name == "A"
        assert len(sent) == 3


@pytest.mark.parametrize("way", ["adds", "changes", "deletes", "tells the database"])
def test_by_what_only_looks_nothing_is_written(cast: Cast, db: Session, way: str) -> None:
    member = add_member(db, SYSTEM, cast.c1, "A")

    def write() -> None:
        with looking(db) as system:
            row = system.get_one(Member, member.id)
            if way == "adds":
                system.add(Person(path=cast.c1.path, name="x", search_key="x"))
            elif way == "changes":
                row.name = "B"
            elif way == "deletes":
                system.delete(row)
            else:
                system.execute(update(Member).where(Member.id == member.id).values(name="B"))

    with pytest.raises(RuntimeError, match="elevated"):
        write()
    db.expire_all()
    assert db.get_one(Member, member.id).name == "A"
    with looking(db) as system:
        row = system.get_one(Member, member.id)
        row.name = row.name
        system.flush()


def may_write(db: Session, by: Principal, row: Any) -> Refusal | None:
    """What somebody is told who adds a row."""
    with open_session(db.connection(), by) as theirs:
        theirs.add(row)
        try:
            theirs.flush()
        except Refusal as refusal:
            return refusal
    return None


@pytest.mark.parametrize(
    ("role", "at", "wanted"),
    [
        # its own unit, of what is placed, rises, is kept or issued there
        ("cell_secretary", "c1", "placed rises kept issued"),
        # above: what rises and what is issued below, nothing kept
        ("committee_secretary", "d", "placed rises issued"),
        ("bloc_secretary", "bloc", "placed rises issued"),
        # beside and below
        ("cell_secretary", "c2", ""),
        ("committee_secretary", "s", ""),
        # settings, what is shipped, and the tree with what stands in it
        ("administrator", "", "placed rises issued shipped open"),
        ("auditor", "", ""),
    ],
)
def test_a_row_is_written_by_whom_its_scope_allows_and_refused_to_others(
    cast: Cast, db: Session, sheet: ScoreSheet, role: str, at: str, wanted: str
) -> None:
    account = cast.who("cell_secretary", cast.c1).account_id
    assert account is not None
    rows = rows_in(cast.c1, sheet.id, account, "x")
    by = as_(role, getattr(cast, at) if at else None)
    found = {name: may_write(db, by, row) for name, row in rows.items()}
    assert {name for name, told in found.items() if told is None} == {*wanted.split(), "audited"}
    assert {told.code for told in found.values() if told is not None} == {"access.denied"}


def test_the_second_column_is_written_by_the_cells_follower_alone(
    cast: Cast, db: Session, sheet: ScoreSheet
) -> None:
    for role, where, told in (
        ("follower", cast.c1, ""),
        ("follower", cast.c2, "access.denied"),
        ("cell_secretary", cast.c1, "access.denied"),
        ("committee_secretary", cast.d, "access.denied"),
    ):
        refusal = may_write(db, as_(role, where), rows_in(cast.c1, sheet.id, NOBODY, role)["followed"])
        assert (refusal.code if refusal else "") == told, (role, where.name)


def test_a_personal_row_is_written_by_its_own_account(cast: Cast, db: Session, sheet: ScoreSheet) -> None:
    account = cast.who("cell_secretary", cast.c1).account_id
    assert account is not None
    row = rows_in(cast.c1, sheet.id, account, "x")["personal"]
    with open_session(db.connection(), Principal(account)) as own:
        own.add(row)
        own.flush()


def test_a_row_is_neither_changed_nor_removed_by_whom_its_scope_forbids(cast: Cast, db: Session) -> None:
    held = meeting(db, cast.c1, NOV)
    by = Principal(NOBODY, posts=(Held("cell_secretary", cast.c2.id, cast.c2.path),))
    for act in (lambda s, row: setattr(row, "present", 1), lambda s, row: s.delete(row)):
        with elevated(db) as system:
            row = system.get_one(Meeting, held.id)
            system.expunge(row)
        with open_session(db.connection(), by) as theirs:
            theirs.add(row)
            act(theirs, row)
            with pytest.raises(Refusal, match=r"access\.denied"):
                theirs.flush()
