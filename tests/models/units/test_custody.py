"""Custody passes on: the records of a cell that ends are read by the one cell that keeps them,
by nobody where none is named, and never by a superior (letter L4)."""

from __future__ import annotations

import random
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal, can
from models.access.guard import open_session
from models.access.scopes import KeptInCell
from models.core.base import Base
from models.core.errors import Invalid, Refusal
from models.meetings.attachments import attach
from models.meetings.meetings import Meeting, MeetingRecord, RollEntry, amend_meeting, record_of
from models.meetings.members import Member, add_member
from models.people.delegation import accept, delegate
from models.people.people import Post, principal_of
from models.platform.journal import JournalRow
from models.platform.store import Store, keep
from models.scoring.sheets import ScoreSheet, SheetAnswer, answers_of, kinds_of, save_answers, sheet_of
from models.units.acts import Decision, change_kind, dissolve, move
from models.units.custody import name_custodian, sealed
from models.units.units import Unit, get_unit, spell_on
from tests.make import JAN, LONG_AGO, NOV, as_, examples, meeting, score, typed, unit
from tests.models.cast import Cast
from tests.statements import counted

DAY = Decision(date(2019, 1, 10), "01-QĐ/ĐUK")
LATER = Decision(date(2019, 1, 15), "02-QĐ/ĐUK")
ABOVE = (("committee_secretary", "d"), ("committee_officer", "d"), ("bloc_secretary", "bloc"))


@pytest.fixture
def files(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Store, "root", tmp_path)


@pytest.fixture
def held(db: Session, cast: Cast, files: None) -> Meeting:
    """A meeting of C1 with a row in every table that only cells make."""
    member = add_member(db, SYSTEM, cast.c1, "Lò Văn Sáu")
    made = meeting(db, cast.c1, NOV, conclusions="Mật")
    db.add(
        RollEntry(
            unit_id=cast.c1.id, path=cast.c1.path, meeting_id=made.id, member_id=member.id, status="present"
        )
    )
    attach(db, SYSTEM, made, keep("bien-ban.pdf", b"%PDF-1.4 x"))
    score(db, made)
    return made


def tables_read(db: Session, by: Principal, where: Unit) -> set[str]:
    """Tables of which somebody reads records of a cell."""
    tables = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, KeptInCell)]
    with open_session(db.connection(), by) as theirs:
        return {
            table.__tablename__
            for table in tables
            if theirs.scalars(select(table).where(table.unit_id == where.id)).first() is not None
        }


KEPT = {"meeting_record", "roll_entry", "member", "attachment", "sheet_body", "sheet_answer"}


def readers(db: Session, cast: Cast, where: Unit, cells: list[Unit]) -> set[int]:
    """Cells whose secretary reads the members of a cell."""
    found = set()
    for cell in cells:
        with open_session(db.connection(), cast.who("cell_secretary", cell)) as theirs:
            rows = theirs.scalars(select(Member.unit_id).where(Member.unit_id == where.id)).all()
        found |= {cell.id} if rows else set()
    return found


def test_the_successor_reads_everything_that_was_kept_and_nobody_else_does(
    db: Session, cast: Cast, held: Meeting
) -> None:
    own = cast.who("cell_secretary", cast.c1)
    assert tables_read(db, own, cast.c1) == KEPT
    dissolve(db, SYSTEM, cast.c1, DAY, cast.c2)
    assert tables_read(db, cast.who("cell_secretary", cast.c2), cast.c1) == KEPT
    others = [cast.who("cell_secretary", cast.c1), cast.who("cell_secretary", cast.c3)]
    others += [cast.who(role, getattr(cast, where)) for role, where in ABOVE]
    for by in (*others, as_("administrator", None), as_("follower", cast.c2), as_("auditor", None)):
        assert tables_read(db, by, cast.c1) == set(), by.name


def test_what_the_records_cannot_be_read_without_is_read_with_them_and_nothing_else(
    db: Session, cast: Cast, held: Meeting
) -> None:
    far = unit(db, "grassroots_committee", cast.bloc)
    keeper = unit(db, "subordinate_cell", far)
    cast.post("cell_secretary", keeper)
    dissolve(db, SYSTEM, cast.c1, DAY, None, keeper)
    by = cast.who("cell_secretary", keeper)
    with open_session(db.connection(), by) as theirs:
        seen = theirs.scalars(select(Meeting).where(Meeting.unit_id == cast.c1.id)).one()
        sheet = sheet_of(theirs, seen.id)
        assert seen.unit_then.name == cast.c1.name and record_of(theirs, seen) is not None
        assert sheet is not None and len(answers_of(theirs, sheet)) > 5
        assert kinds_of(theirs, seen)["unit_kind"] == "subordinate_cell"
        assert theirs.scalars(select(Unit).where(Unit.id == cast.c2.id)).all() == []
        assert theirs.scalars(select(Post).where(Post.unit_id == cast.c1.id)).all() == []
        assert theirs.scalars(select(Meeting).where(Meeting.unit_id == cast.c2.id)).all() == []


def test_a_keeper_reads_and_changes_nothing(db: Session, cast: Cast, held: Meeting) -> None:
    dissolve(db, SYSTEM, cast.c1, DAY, cast.c2)
    by = cast.who("cell_secretary", cast.c2)
    assert can(by, "sheet.items", cast.c1.id, cast.c1.path) and can(by, "member.see", cast.c1.id)
    for verb in ("meeting.record", "sheet.score", "sheet.vote", "member.change", "meeting.plan"):
        assert not can(by, verb, cast.c1.id, cast.c1.path)
        assert not can(cast.who("cell_secretary", cast.c1), verb, cast.c1.id, cast.c1.path)
    with open_session(db.connection(), by) as theirs:
        seen = theirs.get_one(Meeting, held.id)
        with pytest.raises(Refusal, match=r"access\.denied"):
            amend_meeting(theirs, by, seen, seen.row_version, typed(NOV, date(2018, 11, 26)))
        sheet = theirs.scalars(select(ScoreSheet).where(ScoreSheet.meeting_id == held.id)).one()
        with pytest.raises(Refusal, match=r"access\.denied"):
            save_answers(theirs, by, sheet, sheet.row_version, {})
    for table in (MeetingRecord, SheetAnswer, Member):
        with open_session(db.connection(), by) as theirs:
            row = theirs.scalars(select(table).where(table.unit_id == cast.c1.id)).first()
            assert row is not None
            row.path = cast.c2.path
            with pytest.raises(Refusal, match=r"access\.denied"):
                theirs.flush()


def test_without_a_cell_that_is_named_they_are_sealed_until_one_is(
    db: Session, cast: Cast, held: Meeting
) -> None:
    dissolve(db, SYSTEM, cast.c1, DAY)
    cells = [cast.c1, cast.c2, cast.c3, cast.g]
    assert sealed(db, cast.c1) and readers(db, cast, cast.c1, cells) == set()
    by = cast.who("bloc_secretary", cast.bloc)
    with open_session(db.connection(), by) as theirs:
        gone, keeper = get_unit(theirs, cast.c1.id), get_unit(theirs, cast.g.id)
        name_custodian(theirs, by, gone, keeper, LATER)
        with pytest.raises(Refusal, match=r"unit\.not_sealed"):
            name_custodian(theirs, by, gone, get_unit(theirs, cast.c2.id), LATER)
        theirs.commit()
    db.expire_all()
    assert not sealed(db, cast.c1) and readers(db, cast, cast.c1, cells) == {cast.g.id}
    said = db.scalars(select(JournalRow).where(JournalRow.act == "unit.custodian")).one()
    assert LATER.doc_symbol in said.details and str(cast.g.id) in said.details


def test_a_custodian_is_a_cell_that_stands_and_never_a_superior(db: Session, cast: Cast) -> None:
    gone = unit(db, "subordinate_cell", cast.d)
    dissolve(db, SYSTEM, gone, DAY)
    for wrong in (cast.d, cast.bloc, gone, cast.c1):
        with pytest.raises(Invalid) as told:
            dissolve(db, SYSTEM, cast.c1, LATER, None, wrong)
        assert told.value.fields["custodian_id"].code == "unit.custodian_cell"
    dissolve(db, SYSTEM, cast.c1, LATER, cast.d)
    assert (cast.c1.successor_id, cast.c1.custodian_id) == (cast.d.id, None)
    for wrong, day, field in (
        (cast.d, LATER, "custodian_id"),
        (cast.c2, Decision(date(2019, 1, 14)), "on"),
        (cast.c2, Decision(date(2019, 2, 14)), "on"),
    ):
        with pytest.raises(Invalid) as told:
            name_custodian(db, SYSTEM, cast.c1, wrong, day)
        assert set(told.value.fields) == {field}
    for other in (cast.d, cast.c2):
        with pytest.raises(Refusal, match=r"unit\.not_sealed"):
            name_custodian(db, SYSTEM, other, cast.c3, LATER)
    with pytest.raises(Invalid) as told:
        change_kind(db, SYSTEM, cast.c2, "grassroots_cell", LATER, cast.c3)
    assert told.value.fields["custodian_id"].code == "unit.no_records"
    with pytest.raises(Refusal, match=r"access\.denied"):
        name_custodian(db, as_("committee_secretary", cast.d), cast.c1, cast.c2, LATER)


def test_a_cell_that_becomes_a_committee_opens_its_old_sheets_to_none_of_its_officers(
    db: Session, cast: Cast, held: Meeting
) -> None:
    change_kind(db, SYSTEM, cast.c1, "sectional_committee", DAY)
    officer = cast.post("committee_officer", cast.c1)
    for by in (officer, cast.who("cell_secretary", cast.c1)):
        assert tables_read(db, by, cast.c1) == set()
        assert not can(by, "sheet.items", cast.c1.id, cast.c1.path)
    name_custodian(db, SYSTEM, cast.c1, cast.c2, LATER)
    assert tables_read(db, cast.who("cell_secretary", cast.c2), cast.c1) == KEPT
    change_kind(db, SYSTEM, cast.c1, "subordinate_cell", Decision(date(2019, 1, 18)))
    assert cast.c1.custodian_id is None and not sealed(db, cast.c1)
    assert tables_read(db, cast.who("cell_secretary", cast.c1), cast.c1) == KEPT
    assert tables_read(db, cast.who("cell_secretary", cast.c2), cast.c1) == set()


def test_what_a_cell_kept_of_others_goes_on_with_its_own(db: Session, cast: Cast, held: Meeting) -> None:
    dissolve(db, SYSTEM, cast.c1, DAY, cast.c2)
    dissolve(db, SYSTEM, cast.c2, LATER, None, cast.g)
    assert (cast.c1.custodian_id, cast.c2.custodian_id) == (cast.g.id, cast.g.id)
    assert readers(db, cast, cast.c1, [cast.c1, cast.c2, cast.c3, cast.g]) == {cast.g.id}
    change_kind(db, SYSTEM, cast.g, "grassroots_committee", Decision(date(2019, 1, 18)))
    assert (cast.c1.custodian_id, cast.c2.custodian_id, cast.g.custodian_id) == (None, None, None)
    assert sealed(db, cast.c1) and sealed(db, cast.g)


def test_neither_a_delegation_nor_a_post_put_into_a_dissolved_cell_opens_its_records(
    db: Session, cast: Cast, held: Meeting
) -> None:
    giver, taker = cast.who("committee_secretary", cast.d), cast.who("committee_officer", cast.d)
    assert taker.person_id is not None
    given = delegate(
        db, giver, cast.d, taker.person_id, "decide", date(2019, 1, 20), date(2019, 1, 30), "Đi công tác"
    )
    accept(db, taker, given, given.row_version)
    dissolve(db, SYSTEM, cast.c1, DAY, cast.c2)
    db.add(
        Post(
            person_id=taker.person_id,
            role="cell_secretary",
            unit_id=cast.c1.id,
            path=cast.c1.path,
            starts_on=LONG_AGO,
        )
    )
    db.flush()
    by = cast.who("committee_officer", cast.d)
    assert by.acting and len(by.posts) == 2
    assert tables_read(db, by, cast.c1) == set()


@pytest.mark.parametrize("seed", range(examples(2, 12)))
def test_whatever_is_done_each_record_has_one_keeper_or_is_sealed(db: Session, cast: Cast, seed: int) -> None:
    """A play of acts; refused ones are part of it. What somebody reads is told by their posts alone."""
    luck = random.Random(seed)
    cells = [cast.c1, cast.c2, cast.c3, cast.g, unit(db, "subordinate_cell", cast.s)]
    cast.post("cell_secretary", cells[-1])
    for cell in cells:
        add_member(db, SYSTEM, cell, f"Đảng viên {cell.code}")
    kinds = ("subordinate_cell", "sectional_committee")
    for day in range(1, 9):
        decision = Decision(date(2019, 1, day))
        cell, other = luck.sample(cells, 2)
        named = luck.choice((None, other, cast.d))
        acts = (
            lambda c=cell, d=decision, n=named, o=other: dissolve(db, SYSTEM, c, d, o, n),
            lambda c=cell, d=decision, n=named: change_kind(db, SYSTEM, c, luck.choice(kinds), d, n),
            lambda c=cell, d=decision, o=other: name_custodian(db, SYSTEM, c, o, d),
            lambda c=cell, d=decision: move(db, SYSTEM, c, luck.choice((cast.d, cast.s)), d),
        )
        try:
            luck.choice(acts)()
        except (Refusal, Invalid):
            continue
        for each in cells:
            kept_by = {each.id} if each.stands_as_cell else {each.custodian_id} - {None}
            assert readers(db, cast, each, cells) == kept_by
            assert bool(kept_by) is not sealed(db, each)
            for role, where in ABOVE:
                assert tables_read(db, cast.who(role, getattr(cast, where)), each) == set()


def test_what_a_post_keeps_is_asked_in_the_same_statement(db: Session, cast: Cast, held: Meeting) -> None:
    for gone in (cast.c1, cast.c3):
        dissolve(db, SYSTEM, gone, DAY, cast.c2)
    (post,) = cast.who("cell_secretary", cast.c2).posts
    assert post.stands and post.keeps == (cast.c1.id, cast.c3.id) and post.paths == (cast.c2.path,)
    assert set(post.kept_paths) == {cast.c1.path, cast.c3.path}
    (left,) = cast.who("cell_secretary", cast.c1).posts
    assert not left.stands and left.keeps == () == left.kept_paths
    assert spell_on(db, cast.c1.id, JAN) is not None
    account = cast.who("cell_secretary", cast.c2).account_id
    assert account is not None
    with counted(db) as sent:
        assert principal_of(db, account).keeps == {cast.c1.id, cast.c3.id}
    assert len([each for each in sent if " post" in each and "delegation" not in each]) == 1
