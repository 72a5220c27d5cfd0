"""What was typed for a meeting: every problem at its field, the window judged, attendance that adds up."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid
from models.definitions.topics import topics_on
from models.meetings.judging import clean_meeting
from models.meetings.meetings import record_meeting
from models.meetings.members import add_member
from models.units.units import Unit
from tests.make import DEC, JAN, NOV, meeting, typed, unit

NOBODY = "attendance.nobody"


def test_a_meeting_outside_the_window_needs_a_reason_and_is_flagged(db: Session, cell: Unit) -> None:
    with pytest.raises(Invalid) as told:
        meeting(db, cell, NOV, date(2018, 11, 15))
    assert told.value.fields["outside_reason"].code == "meeting.outside_reason"
    late = meeting(db, cell, NOV, date(2018, 11, 15), outside_reason="Bão")
    assert late.outside_window


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


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        # held as long as the month it counts for lies at most two months back or one ahead
        ({"period": date(2018, 8, 1), "outside_reason": "x"}, "period", "meeting.far_period"),
        ({"period": date(2018, 9, 1), "outside_reason": "x"}, "", ""),
        ({"period": DEC, "outside_reason": "x"}, "", ""),
        ({"period": JAN, "outside_reason": "x"}, "period", "meeting.far_period"),
        # not before it begins, nor at no time at all
        ({"ends_at": "08:00"}, "ends_at", "meeting.ends_first"),
        ({"ends_at": "8h"}, "ends_at", "meeting.ends_first"),
        ({"ends_at": "8h05"}, "", ""),
        ({"ends_at": "8.5"}, "ends_at", "field.time"),
        ({"ends_at": "09:60"}, "ends_at", "field.time"),
        # who is exempt is not due; somebody must be
        ({"members": 13, "exempt": 1}, "", ""),
        ({"members": 12, "exempt": 12, "present": 0, "excused": 0, "speakers": 0}, "members", NOBODY),
        ({"speakers": 10_001}, "speakers", "field.range"),
        # only whoever was there has spoken
        ({"speakers": 11}, "", ""),
        ({"outside_reason": " ", "held_on": date(2018, 11, 15)}, "outside_reason", "meeting.outside_reason"),
        ({"conclusions": "x" * 20_001}, "conclusions", "field.long"),
    ],
)
def test_one_step_more_is_refused_and_the_last_that_may_stand_is_not(
    db: Session, cell: Unit, change: dict[str, Any], field: str, code: str
) -> None:
    values = typed(NOV, date(2018, 11, 26)) | change
    if not code:
        assert clean_meeting(db, cell, values).shown["period"] == values["period"]
        return
    with pytest.raises(Invalid) as told:
        clean_meeting(db, cell, values)
    assert {place: each.code for place, each in told.value.fields.items()} == {field: code}


def test_a_thematic_meeting_has_no_window(db: Session, cell: Unit) -> None:
    values = typed(NOV, date(2018, 11, 15), kind="thematic", topic_id=topics_on(db, NOV)[0].id)
    assert clean_meeting(db, cell, values).shown["outside_window"] is False


def test_only_a_cell_holds_meetings(db: Session, bloc: Unit) -> None:
    with pytest.raises(Invalid) as told:
        clean_meeting(db, bloc, typed(NOV, date(2018, 11, 26)))
    assert told.value.fields["unit_id"].code == "meeting.not_cell"


@pytest.mark.parametrize(
    ("status", "spoke", "place", "code"),
    [
        ("excused", True, "roll-{}", "roll.spoke_absent"),
        ("asleep", False, "roll-{}", "field.choice"),
        ("present", True, "", ""),
    ],
)
def test_a_roll_is_judged_member_by_member_and_gives_the_totals(
    db: Session, cell: Unit, status: str, spoke: bool, place: str, code: str
) -> None:
    first, second, third = (add_member(db, SYSTEM, cell, f"Nguyễn Văn {letter}") for letter in "ABC")
    roll = {first.id: (status, spoke), second.id: ("present", False), third.id: ("exempt", False)}
    values = typed(NOV, date(2018, 11, 26), roll=roll)
    if code:
        with pytest.raises(Invalid) as told:
            clean_meeting(db, cell, values)
        assert told.value.fields[place.format(first.id)].code == code
        return
    clean = clean_meeting(db, cell, values)
    counts = {name: clean.shown[name] for name in ("due", "present", "exempt", "speakers")}
    assert counts == {"due": 2, "present": 2, "exempt": 1, "speakers": 1}
    assert clean.roll == roll


def test_a_member_of_another_cell_is_not_on_the_roll(db: Session, cell: Unit) -> None:
    foreign = add_member(db, SYSTEM, unit(db, "grassroots_cell", cell.parent), "Nguyễn Văn B")
    with pytest.raises(Invalid) as told:
        clean_meeting(db, cell, typed(NOV, date(2018, 11, 26), roll={foreign.id: ("present", False)}))
    assert told.value.fields["roll"].code == "roll.unknown"


def test_what_rises_holds_nothing_of_what_is_kept(db: Session, cell: Unit) -> None:
    kept = dict.fromkeys(("chair", "clerk", "conclusions", "minutes", "outside_reason"), "Mật")
    clean = clean_meeting(db, cell, typed(NOV, date(2018, 11, 26), **kept))
    assert kept.items() <= clean.kept.items()
    assert (clean.kept["begins_at"], clean.shown["duration_minutes"]) == ("08:00", 120)
    assert not set(clean.shown) & set(clean.kept) and "Mật" not in clean.shown.values()
