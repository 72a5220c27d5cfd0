"""Many meetings and sheets at once: the same rules, gate,
locks and journal as one by one, with few statements."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.imports.meetings import bring_meetings, plan_meetings
from models.imports.plan import CHANGED, NEW, SAME
from models.meetings.locks import QuarterLock
from models.meetings.meetings import Meeting, record_meeting, record_of, void_meeting
from models.meetings.members import add_member
from models.platform.journal import JournalRow, verify
from models.reports.content import report_of
from models.units.units import Unit
from tests.make import as_, meeting, typed
from tests.models.imports.lines import MONTHS, line
from tests.statements import counted


def test_rows_are_recorded_as_the_screen_records_them(db: Session, cells: list[Unit]) -> None:
    rows = [
        line(n, cells[0], month, chair="Chủ trì", place=" Hội  trường ")
        for n, month in enumerate(MONTHS[:2], 5)
    ]
    plan = plan_meetings(db, SYSTEM, rows)
    assert [row.what for row in plan.rows] == [NEW, NEW]
    done = bring_meetings(db, SYSTEM, plan.take(False))
    one = record_meeting(db, SYSTEM, cells[1], dict(rows[0][1]))
    bulk = done[5]
    skip = ("id", "unit_id", "path")
    assert {c.name: getattr(bulk, c.name) for c in Meeting.__table__.columns if c.name not in skip} == {
        c.name: getattr(one, c.name) for c in Meeting.__table__.columns if c.name not in skip
    }
    kept, other = record_of(db, bulk), record_of(db, one)
    assert kept is not None and other is not None
    assert (kept.chair, kept.begins_at, kept.minutes, kept.void_reason) == (
        other.chair,
        other.begins_at,
        other.minutes,
        other.void_reason,
    )
    journal = {
        r.subject_id: (r.act, r.actor, r.details)
        for r in db.scalars(select(JournalRow).where(JournalRow.subject == "meeting"))
    }
    assert journal[bulk.id] == journal[one.id]
    assert verify(db) is None


def test_the_number_of_statements_does_not_grow_with_the_rows(db: Session, cells: list[Unit]) -> None:
    """Summaries and duties hear of the changed months as a set."""
    counts = []
    for some in ([cells[0]], cells[1:]):
        rows = [
            line(n, cell, month) for n, (cell, month) in enumerate(((c, m) for c in some for m in MONTHS), 5)
        ]
        with counted(db) as sent:
            plan = plan_meetings(db, SYSTEM, rows)
            bring_meetings(db, SYSTEM, plan.take(False))
        assert plan.count(NEW) == len(rows)
        counts.append(len(sent))
    assert counts[1] <= counts[0] + 2


def test_the_same_rows_twice_change_nothing_and_ask_no_right(db: Session, cells: list[Unit]) -> None:
    rows = [line(n, cells[0], month) for n, month in enumerate(MONTHS, 5)]
    bring_meetings(db, SYSTEM, plan_meetings(db, SYSTEM, rows).take(False))
    superior = as_("committee_officer", db.get(Unit, cells[0].parent_id))
    for by in (SYSTEM, superior, as_("cell_secretary", cells[0])):
        shown = [
            (n, {k: v for k, v in values.items() if k not in ("begins_at", "ends_at")}) for n, values in rows
        ]
        with open_session(db.connection(), by) as session:
            assert [row.what for row in plan_meetings(session, by, shown).rows] == [SAME] * 6


def test_a_changed_row_tells_what_was_and_goes_through_the_screens_own_verb(
    db: Session, cells: list[Unit]
) -> None:
    made = meeting(db, cells[0], MONTHS[0])
    rows = [
        (
            5,
            {
                "id": made.id,
                "unit": cells[0].code,
                "period": MONTHS[0],
                "kind": "regular",
                "held_on": MONTHS[0].replace(day=27),
                "present": 11,
            },
        )
    ]
    plan = plan_meetings(db, SYSTEM, rows)
    assert [(row.what, row.was) for row in plan.rows] == [(CHANGED, {"held_on": MONTHS[0].replace(day=26)})]
    bring_meetings(db, SYSTEM, plan.take(False))
    assert (made.held_on, made.row_version) == (MONTHS[0].replace(day=27), 2)
    kept = record_of(db, made)
    assert kept is not None and kept.begins_at == "08:00"
    acts = select(JournalRow.act).where(JournalRow.subject_id == made.id, JournalRow.subject == "meeting")
    assert db.scalars(acts.order_by(JournalRow.id)).all()[-1] == "meeting.amend"


def test_every_problem_of_every_row_is_told_at_its_column(db: Session, cells: list[Unit]) -> None:
    own, other = cells[0], cells[1]
    report = report_of(db, SYSTEM, own, Quarter(2018, 3))
    db.add(QuarterLock(unit_id=own.id, path=own.path, quarter=date(2018, 7, 1), report_id=report.id))
    rolled = meeting(db, own, date(2018, 10, 1))
    member = add_member(db, SYSTEM, own, "Lò Văn A")
    voided = meeting(db, own, date(2018, 11, 1))
    void_meeting(db, SYSTEM, voided, voided.row_version, "nhầm")
    record_meeting(
        db, SYSTEM, own, typed(date(2018, 12, 1), date(2018, 12, 26), roll={member.id: ("present", True)})
    )
    rows = [
        line(2, own, date(2018, 7, 1)),
        line(3, other, date(2018, 10, 1)),
        (4, {"unit": "không có", "period": date(2018, 10, 1)}),
        line(5, own, date(2018, 11, 1), id=999_999),
        line(6, own, date(2018, 11, 1), id=voided.id),
        line(7, own, date(2018, 11, 1), present=20, speakers=30),
        line(8, own, date(2018, 11, 1), kind="thematic", held_on=date(2018, 11, 20)),
        line(9, own, date(2018, 10, 1), id=rolled.id, kind="thematic", topic_id=None),
        line(10, own, date(2018, 12, 1), present=5, excused=7),
        line(11, own, date(2018, 10, 1), held_on=date(2018, 10, 10)),
    ]
    by = as_("cell_clerk", own)
    with open_session(db.connection(), by) as session:
        told = {(p.row, p.column, p.refusal.code) for p in plan_meetings(session, by, rows).problems}
    assert told == {
        (2, "period", "meeting.locked"),
        (3, "unit", "unit.code_unknown"),
        (4, "unit", "unit.code_unknown"),
        (5, "id", "import.row_unknown"),
        (6, "id", "import.row_unknown"),
        (7, "present", "attendance.sum"),
        (7, "speakers", "attendance.speakers"),
        (8, "topic", "meeting.topic"),
        (9, "topic", "meeting.topic"),
        (10, "members", "import.roll"),
        (11, "period", "import.twice"),
    }


def test_nobody_above_the_cell_brings_rows_in(db: Session, cells: list[Unit]) -> None:
    by = as_("committee_secretary", db.get(Unit, cells[0].parent_id))
    with open_session(db.connection(), by) as session:
        plan = plan_meetings(session, by, [line(2, cells[0], MONTHS[0])])
        assert [p.refusal.code for p in plan.problems] == ["import.not_yours"]
        judged = plan_meetings(db, SYSTEM, [line(2, cells[0], MONTHS[0])]).take(False)
        with pytest.raises(Refusal, match=r"access\.denied"):
            bring_meetings(session, by, judged)


def test_a_quarter_locked_after_the_preview_refuses_the_whole_file(db: Session, cells: list[Unit]) -> None:
    plan = plan_meetings(db, SYSTEM, [line(n, cell, MONTHS[0]) for n, cell in enumerate(cells, 2)])
    report = report_of(db, SYSTEM, cells[4], Quarter(2018, 3))
    db.add(
        QuarterLock(unit_id=cells[4].id, path=cells[4].path, quarter=date(2018, 7, 1), report_id=report.id)
    )
    db.flush()
    with pytest.raises(Refusal, match=r"meeting\.locked"):
        bring_meetings(db, SYSTEM, plan.take(False))
    assert db.scalar(select(func.count()).select_from(Meeting)) == 0


def test_a_unit_is_named_as_it_was_meant(db: Session, cells: list[Unit]) -> None:
    """In other letters it is the same unit: the same meeting twice, or nothing to change."""
    rows = [line(n, cells[0], month) for n, month in enumerate(MONTHS[:2], 5)]
    bring_meetings(db, SYSTEM, plan_meetings(db, SYSTEM, rows).take(False))
    other = [(n, {**values, "unit": f" {values['unit'].lower()} "}) for n, values in rows]
    plan = plan_meetings(db, SYSTEM, other)
    assert [(row.what, row.unit) for row in plan.rows] == [(SAME, cells[0].code)] * 2
    twice = plan_meetings(
        db, SYSTEM, [line(5, cells[0], MONTHS[3]), (6, other[0][1] | {"period": MONTHS[3]})]
    )
    assert [(p.row, p.unit, p.refusal.code) for p in twice.problems] == [(6, cells[0].code, "import.twice")]
    assert twice.sound == set(), "problems of a unit are told of it, however it was named"
