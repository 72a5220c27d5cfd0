"""Meetings: the period proposed, the window judged, attendance
that adds up, one regular meeting a month, and custody."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.definitions.topics import topics_on
from models.meetings.attachments import attach, attachments
from models.meetings.meetings import (
    Meeting,
    MeetingRecord,
    RollEntry,
    amend_meeting,
    get_meeting,
    held_between,
    held_by_day,
    last_way,
    record_meeting,
    record_of,
    void_meeting,
)
from models.meetings.members import Member, add_member
from models.platform.store import keep
from models.units.units import Unit
from tests.make import NOV, OCT, as_, meeting, typed, unit
from tests.statements import counted


def test_a_second_regular_meeting_of_a_month_is_refused_and_the_first_named(db: Session, cell: Unit) -> None:
    first = meeting(db, cell, NOV)
    with pytest.raises(Refusal) as told:
        meeting(db, cell, NOV, date(2018, 11, 28))
    assert told.value.values["number"] == first.id
    topic = topics_on(db, NOV)[0]
    meeting(db, cell, NOV, date(2018, 11, 12), kind="thematic", topic_id=topic.id)
    void_meeting(db, SYSTEM, first, first.row_version, "Ghi nhầm")
    meeting(db, cell, NOV, date(2018, 11, 28))


def test_a_stale_correction_is_refused(db: Session, cell: Unit) -> None:
    held = meeting(db, cell, NOV)
    seen = held.row_version
    amend_meeting(db, SYSTEM, held, seen, typed(NOV, date(2018, 11, 27)))
    with pytest.raises(Refusal, match="stale"):
        amend_meeting(db, SYSTEM, held, seen, typed(NOV, date(2018, 11, 28)))


def test_what_is_kept_is_not_seen_above_the_cell(db: Session, cell: Unit) -> None:
    member = add_member(db, SYSTEM, cell, "Nguyễn Văn A")
    held = meeting(db, cell, NOV, chair="A", conclusions="Mật", roll={member.id: ("present", True)})
    attach(db, SYSTEM, held, keep("bien-ban.pdf", b"%PDF-1.4"))
    above = open_session(db.connection(), as_("bloc_secretary", cell.parent))
    inside = open_session(db.connection(), as_("cell_secretary", cell))
    assert get_meeting(above, held.id).present == 1
    assert not record_of(above, held) and not attachments(above, held.id)
    assert not any(above.scalars(select(table)).first() for table in (MeetingRecord, RollEntry, Member))
    assert record_of(inside, held) and attachments(inside, held.id)
    stranger = open_session(db.connection(), as_("cell_secretary", unit(db, "grassroots_cell", cell.parent)))
    with pytest.raises(Refusal, match=r"access\.unknown"):
        get_meeting(stranger, held.id)


def test_a_superior_cannot_record_for_a_cell(db: Session, cell: Unit) -> None:
    with pytest.raises(Refusal, match=r"access\.denied"):
        record_meeting(db, as_("bloc_secretary", cell.parent), cell, typed(NOV, date(2018, 11, 26)))


def test_every_table_of_a_meeting_has_a_scope_that_fits() -> None:
    rises = {column.name for column in Meeting.__table__.columns}
    assert not rises & {
        "chair",
        "clerk",
        "conclusions",
        "minutes",
        "outside_reason",
        "void_reason",
        "begins_at",
        "ends_at",
    }


def test_the_next_meeting_is_proposed_as_the_last_regular_one_and_to_the_cell_alone(
    db: Session, cell: Unit
) -> None:
    assert last_way(db, cell.id) == {}
    way = {"begins_at": "07:30", "ends_at": "09:30", "chair": "Lò Thị Chủ", "clerk": "Tòng Văn Thư"}
    meeting(db, cell, OCT)
    meeting(db, cell, NOV, place="Phòng họp 2", **way)
    topic = topics_on(db, NOV)[0]
    meeting(db, cell, NOV, date(2018, 11, 12), kind="thematic", topic_id=topic.id, chair="Khác")
    assert last_way(db, cell.id) == {"place": "Phòng họp 2", **way}
    with open_session(db.connection(), as_("cell_clerk", cell)) as seen, counted(seen) as sent:
        assert (
            last_way(seen, cell.id)["chair"] == "Lò Thị Chủ" and len([s for s in sent if "meeting" in s]) == 1
        )
    for who in (as_("bloc_secretary", cell.parent), as_("follower", cell)):
        with open_session(db.connection(), who) as seen:
            assert last_way(seen, cell.id) == {}


def test_what_a_day_saw_below_a_place_is_read_by_the_place(db: Session, cell: Unit) -> None:
    """By the day SQLite goes through what a whole country held."""
    mine, other = meeting(db, cell, OCT), unit(db, "bloc")
    meeting(db, unit(db, "grassroots_cell", other, members=12), OCT)
    held = mine.held_on
    with counted(db) as sent:
        assert held_by_day(db, held, held, cell.path) == {held: 1}
        assert [row.id for row in held_between(db, held, held, cell.path)] == [mine.id]
    assert held_by_day(db, held, held) == {held: 2}
    if db.get_bind().dialect.name == "sqlite":
        asked = [each for each in sent if "held_on BETWEEN" in each]
        assert len(asked) == 2 and all("INDEXED BY ix_meeting_path" in " ".join(e.split()) for e in asked)
