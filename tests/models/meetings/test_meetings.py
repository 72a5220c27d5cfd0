"""Meetings: the period proposed, the window judged, attendance
that adds up, one regular meeting a month, and custody."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Invalid, Refusal
from models.definitions.topics import topics_on
from models.meetings.attachments import attach, attachments
from models.meetings.meetings import (
    Meeting,
    MeetingRecord,
    RollEntry,
    amend_meeting,
    get_meeting,
    record_meeting,
    record_of,
    void_meeting,
)
from models.meetings.members import Member, add_member
from models.units.units import Unit
from tests.make import NOV, as_, meeting, typed, unit


def test_a_meeting_outside_the_window_needs_a_reason_and_is_flagged(db: Session, cell: Unit) -> None:
    with pytest.raises(Invalid) as told:
        meeting(db, cell, NOV, date(2018, 11, 15))
    assert told.value.fields["outside_reason"].code == "meeting.outside_reason"
    late = meeting(db, cell, NOV, date(2018, 11, 15), outside_reason="Bão")
    assert late.outside_window


def test_a_second_regular_meeting_of_a_month_is_refused_and_the_first_named(db: Session, cell: Unit) -> None:
    first = meeting(db, cell, NOV)
    with pytest.raises(Refusal) as told:
        meeting(db, cell, NOV, date(2018, 11, 28))
    assert told.value.values["number"] == first.id
    topic = topics_on(db, NOV)[0]
    meeting(db, cell, NOV, date(2018, 11, 12), kind="thematic", topic_id=topic.id)
    void_meeting(db, SYSTEM, first, first.row_version, "Ghi nhầm")
    meeting(db, cell, NOV, date(2018, 11, 28))


@pytest.mark.parametrize(
    ("typed_values", "field", "code"),
    [
        ({"excused": 13}, "excused", "attendance.absent_more"),
        ({"present": 12}, "present", "attendance.sum"),
        ({"exempt": 13}, "exempt", "attendance.exempt_more"),
        ({"speakers": 12}, "speakers", "attendance.speakers"),
        ({"present": None}, "present", "field.required"),
        ({"present": -1}, "present", "field.range"),
        ({"ends_at": "07:00"}, "ends_at", "meeting.ends_first"),
        ({"begins_at": "25:00"}, "begins_at", "field.time"),
        ({"held_on": date(2100, 1, 1)}, "held_on", "meeting.future"),
        ({"held_on": date(2014, 12, 26)}, "held_on", "meeting.no_unit"),
        ({"period": date(2018, 7, 1)}, "period", "meeting.far_period"),
        ({"kind": "party"}, "kind", "field.choice"),
        ({"kind": "thematic"}, "topic_id", "meeting.topic"),
        ({"kind": "thematic", "topic_id": 9999}, "topic_id", "field.choice"),
        ({"place": "x" * 201}, "place", "field.long"),
    ],
)
def test_what_does_not_add_up_is_told_at_its_field(
    db: Session, cell: Unit, typed_values: dict[str, Any], field: str, code: str
) -> None:
    with pytest.raises(Invalid) as told:
        record_meeting(db, SYSTEM, cell, typed(NOV, date(2018, 11, 26)) | typed_values)
    assert told.value.fields[field].code == code


def test_topic_eleven_wants_its_own_text(db: Session, cell: Unit) -> None:
    other = topics_on(db, NOV)[-1]
    with pytest.raises(Invalid) as told:
        meeting(db, cell, NOV, kind="combined", topic_id=other.id)
    assert told.value.fields["topic_text"].code == "meeting.topic_text"
    assert (
        meeting(db, cell, NOV, kind="combined", topic_id=other.id, topic_text="Chuyển đổi số").topic_name
        == "Chuyển đổi số"
    )


def test_a_stale_correction_is_refused(db: Session, cell: Unit) -> None:
    held = meeting(db, cell, NOV)
    seen = held.row_version
    amend_meeting(db, SYSTEM, held, seen, typed(NOV, date(2018, 11, 27)))
    with pytest.raises(Refusal, match="stale"):
        amend_meeting(db, SYSTEM, held, seen, typed(NOV, date(2018, 11, 28)))


def test_what_is_kept_is_not_seen_above_the_cell(db: Session, cell: Unit) -> None:
    member = add_member(db, SYSTEM, cell, "Nguyễn Văn A")
    held = meeting(db, cell, NOV, chair="A", conclusions="Mật", roll={member.id: ("present", True)})
    attach(db, SYSTEM, held, "bien-ban.pdf", b"%PDF-1.4")
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
