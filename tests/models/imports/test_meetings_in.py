"""Many amendments at once are the same as each in turn: rows, journal,
summaries, duties and refusals; the statements do not grow with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import select, text
from sqlalchemy.orm import Session

import models.operations.wiring
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import moment, set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.imports.meetings import bring_meetings, plan_meetings
from models.imports.meetings_in import amend_meetings, require_opened
from models.imports.plan import CHANGED, NEW, Row
from models.imports.prefetch import Prefetched
from models.imports.sheets import bring_sheets, plan_sheets
from models.meetings.judging import clean_meeting
from models.meetings.locks import QuarterLock
from models.meetings.meetings import (
    MONTHS_CHANGED,
    Meeting,
    amend_meeting,
    record_of,
    tell_changed,
    told_once,
    void_meeting,
)
from models.meetings.members import add_member
from models.platform.journal import verify
from models.reports.content import report_of
from models.scoring.sheets import Answer
from models.units.units import Unit, get_unit
from tests.conftest import TODAY
from tests.make import as_, examples, meeting, typed, unit
from tests.models.acts import act
from tests.models.imports.lines import MONTHS, full
from tests.statements import counted

NEW_NUMBERS = {
    "journal": {"id", "hash", "previous"},
    "duty": {"id"},
    "grade_sum": {"id"},
    "unit_sum": {"id"},
    "roll_entry": {"id"},
}
"""What differs between two roads to the same state: numbers given to new rows, and the chain over them."""
Typed = tuple[Meeting, int, dict[str, Any]]


def everything(db: Session) -> dict[str, list[str]]:
    """Every row of every table."""
    db.flush()
    found = {}
    for name, table in models.operations.wiring.metadata.tables.items():
        columns = [column for column in table.columns if column.name not in NEW_NUMBERS.get(name, set())]
        found[name] = sorted(repr(tuple(row)) for row in db.connection().execute(select(*columns)))
    return found


def in_turn(db: Session, rows: Sequence[Typed]) -> None:
    """Each by the screen's own verb; raises the first refusal, with the codes of all as its values."""
    codes: list[str] = []
    for held, seen, values in rows:
        try:
            with db.begin_nested():
                amend_meeting(db, SYSTEM, held, seen, dict(values))
        except Refusal as refusal:
            codes.append(refusal.code)
    if codes:
        codes += [
            "invalid" for held, _seen, values in rows if not _sound(db, held, values)
        ]  # whole files are judged before anything else
        raise Refusal("several", codes=codes)


def _sound(db: Session, held: Meeting, values: dict[str, Any]) -> bool:
    try:
        clean_meeting(db, get_unit(db, held.unit_id), values)
    except Refusal:
        return False
    return True


def at_once(db: Session, rows: Sequence[Typed]) -> None:
    """All by the bulk road; what the session holds is what the rows hold."""
    look = Prefetched(db, [get_unit(db, held.unit_id) for held, _seen, _values in rows])
    judged = [(held, seen, look.clean(db, get_unit(db, held.unit_id), values)) for held, seen, values in rows]
    tell_changed(db, amend_meetings(db, SYSTEM, judged))
    for held, _seen, clean in judged:
        assert "held_on" in held.__dict__, "no meeting is read again one by one"
        stored = (
            db.connection().execute(select(Meeting.__table__).where(Meeting.__table__.c.id == held.id)).one()
        )
        assert stored._asdict() == {
            column.name: getattr(held, column.name) for column in Meeting.__table__.columns
        }
        kept = record_of(db, held)
        assert kept is not None and kept.chair == clean.kept["chair"]


def outcome(
    db: Session,
    road: Callable[[Session, Sequence[Typed]], None],
    changes: Sequence[tuple[int, int, dict[str, Any]]],
) -> Any:
    """Everything after a road, or the codes of what refused it; nothing stays."""
    db.expire_all()
    rows = [
        (db.get_one(Meeting, number), db.get_one(Meeting, number).row_version - old, values)
        for number, old, values in changes
    ]
    probe = db.begin_nested()
    try:
        road(db, rows)
        found: Any = everything(db)
        assert verify(db) is None
    except Refusal as refusal:
        found = refusal.values.get("codes", [refusal.code])
    probe.rollback()
    return found


def office(db: Session) -> tuple[list[Meeting], list[int]]:
    """Two cells with half a year each, sheets voted, a
    quarter locked, one meeting voided; and members of both."""
    committee = unit(db, "grassroots_committee", unit(db, "bloc"))
    cells = [unit(db, "subordinate_cell", committee, members=12) for _ in range(2)]
    for quarter in (Quarter(2018, 3), Quarter(2018, 4)):
        open_period(db, quarter)
    made = [meeting(db, cell, month) for cell in cells for month in MONTHS if month != MONTHS[4]]
    made += [meeting(db, cell, MONTHS[4], kind="thematic", topic_id=1) for cell in cells]
    for month in (MONTHS[0], MONTHS[3]):
        act(db, cells[0], "vote", month)
    void_meeting(db, SYSTEM, made[3], made[3].row_version, "nhầm")
    report = report_of(db, SYSTEM, cells[1], Quarter(2018, 3))
    db.add(QuarterLock(unit_id=cells[1].id, path=cells[1].path, quarter=MONTHS[0], report_id=report.id))
    members = [add_member(db, SYSTEM, cell, f"Đảng viên {n}").id for cell in cells for n in range(2)]
    db.flush()
    return made, members


def changes(made: Sequence[Meeting], members: Sequence[int]) -> Any:
    """Random amendments of some meetings, most of them sound; each
    with the meeting's number and how old the version seen is."""
    by_number = {held.id: held for held in made}
    likely = [
        held.id
        for held in made
        if held.voided_at is None and (held.unit_id == made[0].unit_id or held.period >= MONTHS[3])
    ]
    place = {held.id: members[:2] if held.unit_id == made[0].unit_id else members[2:] for held in made}

    def values(draw: some.DrawFn, number: int) -> dict[str, Any]:
        own = by_number[number]
        month = draw(some.sampled_from([own.period] * 20 + MONTHS))
        held_on = month.replace(day=draw(some.sampled_from((26, 27, 28, 10))))
        other = {
            "kind": draw(some.sampled_from([own.kind] * 20 + ["regular", "thematic", "combined"])),
            "topic_id": 1,
            "outside_reason": "mưa lũ",
        }
        other |= {
            "begins_at": draw(some.sampled_from(("07:30", "8:00"))),
            "place": draw(some.sampled_from((" Hội  trường ", ""))),
        }
        other |= {
            name: draw(some.sampled_from(("", "Một\nhai", "Ba")))
            for name in ("chair", "minutes", "remark_for_superior")
        }
        other |= draw(
            some.sampled_from([{}, {"present": 9, "excused": 3}] * 5 + [{"present": 12, "excused": 5}])
        )
        if draw(some.integers(0, 3)) == 0:
            other["roll"] = {
                member: (draw(some.sampled_from(("present", "excused"))), False) for member in place[number]
            }
        return typed(month, held_on, **other)

    @some.composite
    def several(draw: some.DrawFn) -> list[tuple[int, int, dict[str, Any]]]:
        chosen = draw(
            some.lists(some.sampled_from(likely * 29 + list(by_number)), unique=True, min_size=2, max_size=5)
        )
        return [
            (number, draw(some.sampled_from((0,) * 29 + (1,))), values(draw, number)) for number in chosen
        ]

    return several()


@pytest.mark.property
def test_many_at_once_are_each_in_turn(db: Session) -> None:
    made, members = office(db)
    sound: list[int] = []

    @settings(
        max_examples=examples(20, 60),
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )
    @given(changes(made, members))
    def same(chosen: list[tuple[int, int, dict[str, Any]]]) -> None:
        one, many = outcome(db, in_turn, chosen), outcome(db, at_once, chosen)
        if isinstance(one, dict):
            sound.append(len(chosen))
            assert many == one
        else:
            assert isinstance(many, list) and set(many) <= set(one)

    same()
    assert len(sound) > 3


def test_months_passed_on_within_a_file_are_judged_row_by_row(db: Session) -> None:
    """One meeting leaves a month that the next one takes;
    the other way round it is refused, as it is in turn."""
    made, _members = office(db)
    leaves = (made[4].id, 0, typed(MONTHS[4], MONTHS[5].replace(day=1)))
    takes = (made[2].id, 0, typed(MONTHS[5], MONTHS[5].replace(day=26)))
    db.delete(db.scalars(select(QuarterLock)).one())
    free = outcome(db, in_turn, [leaves, takes])
    assert isinstance(free, dict)
    assert outcome(db, at_once, [leaves, takes]) == free
    assert (
        outcome(db, at_once, [takes, leaves])
        == outcome(db, in_turn, [takes, leaves])[:1]
        == ["meeting.second_regular"]
    )


def lines(made: Sequence[Meeting], **other: Any) -> list[Row]:
    """The rows of a workbook that changes each of these meetings."""
    return [
        (
            n,
            typed(
                held.period,
                held.held_on.replace(day=28),
                id=held.id,
                unit=held.unit_then.code,
                kind=held.kind,
                topic_id=held.topic_id,
                **other,
            ),
        )
        for n, held in enumerate(made, 5)
    ]


def test_the_number_of_statements_does_not_grow_with_changed_rows(db: Session, cells: list[Unit]) -> None:
    made = [meeting(db, cell, month) for cell in cells for month in MONTHS]
    counts = []
    for some_ in (made[:6], made[6:]):
        plan = plan_meetings(db, SYSTEM, lines(some_, chair="Chủ trì"))
        assert plan.count(CHANGED) == len(some_)
        with counted(db) as sent:
            done = bring_meetings(db, SYSTEM, plan.take(False))
            assert {m.held_on.day for m in done.values()} == {28}
            assert [m.row_version for m in done.values()] == [2] * len(some_)
        counts.append(len(sent))
    assert counts[1] <= counts[0]
    assert verify(db) is None


def test_new_and_changed_rows_of_one_file_are_told_once(
    db: Session, cells: list[Unit], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [meeting(db, cell, MONTHS[0]) for cell in cells]
    rows = [
        *lines(made),
        *(
            (n, typed(MONTHS[1], MONTHS[1].replace(day=26), unit=cell.code))
            for n, cell in enumerate(cells, 50)
        ),
    ]
    plan = plan_meetings(db, SYSTEM, rows)
    assert (plan.count(CHANGED), plan.count(NEW)) == (10, 10)
    told: list[Any] = []
    monkeypatch.setattr(MONTHS_CHANGED, "listeners", (lambda _db, months: told.append(set(months)),))
    bring_meetings(db, SYSTEM, plan.take(False))
    assert told == [{(cell.id, month) for cell in cells for month in MONTHS[:2]}]


def test_one_stale_row_refuses_the_whole_file(db: Session, cells: list[Unit]) -> None:
    """Somebody amended a meeting after the file was judged; what the session holds does not know it yet."""
    made = [meeting(db, cell, MONTHS[0]) for cell in cells]
    plan = plan_meetings(db, SYSTEM, lines(made))
    db.connection().execute(
        text("UPDATE meeting SET row_version = row_version + 1 WHERE id = :id"), {"id": made[4].id}
    )
    probe = db.begin_nested()
    with pytest.raises(Refusal, match="stale"):
        bring_meetings(db, SYSTEM, plan.take(False))
    probe.rollback()
    assert set(db.scalars(select(Meeting.held_on))) == {MONTHS[0].replace(day=26)}


def test_the_gate_and_the_locks_are_asked_of_every_row(db: Session, cells: list[Unit]) -> None:
    made = [meeting(db, cell, MONTHS[0]) for cell in cells[:2]]
    plan = plan_meetings(db, SYSTEM, lines(made)).take(False)
    by = as_("cell_clerk", cells[0])
    with open_session(db.connection(), by) as session, pytest.raises(Refusal, match=r"access\.denied"):
        amend_meetings(session, by, [(row.values["meeting"], 1, row.values["clean"]) for row in plan])
    report = report_of(db, SYSTEM, cells[1], Quarter(2018, 3))
    db.add(QuarterLock(unit_id=cells[1].id, path=cells[1].path, quarter=MONTHS[0], report_id=report.id))
    with pytest.raises(Refusal, match=r"meeting\.locked"):
        bring_meetings(db, SYSTEM, plan)
    assert {m.held_on.day for m in made} == {26}


def test_what_was_recorded_before_a_post_was_entered_refuses_the_whole_file(
    db: Session, cells: list[Unit]
) -> None:
    """Where nobody of the cell was left to agree (models/people/holding.py)."""
    made = [meeting(db, cells[0], MONTHS[0])]
    plan = plan_meetings(db, SYSTEM, lines(made)).take(False)
    entered = replace(as_("cell_clerk", cells[0]).posts[0], opens_from=moment())
    by = Principal(None, None, "x", (entered,))
    with open_session(db.connection(), by) as session, pytest.raises(Refusal, match=r"custody\.closed"):
        require_opened(session, by, made)
    with open_session(db.connection(), by) as session, pytest.raises(Refusal, match=r"custody\.closed"):
        amend_meetings(session, by, [(row.values["meeting"], 1, row.values["clean"]) for row in plan])


@pytest.mark.parametrize("moved", [False, True], ids=["in their months", "one in another month"])
def test_sheets_voted_anew_are_told_once_and_keep_their_first_day(
    db: Session, cells: list[Unit], monkeypatch: pytest.MonkeyPatch, moved: bool
) -> None:
    """Telling once after all sheets leaves what telling after each
    act leaves: duties with the day they were first done, and grades."""
    cell, months = cells[0], MONTHS[3:]
    for month in months[:2]:
        open_period(db, Quarter.of(month))
    values, answers = full(db, cell, months[0], present=12, excused=0, speakers=12)

    def rows(note: str) -> list[Row]:
        said = {code: Answer(each.value, each.not_applicable, note) for code, each in answers.items()}
        other = {"answers": said, "votes_for": 12, "votes_present": 12}
        return [
            (n, {**values, "period": month, "held_on": month.replace(day=26), **other})
            for n, month in enumerate(months[:2], 5)
        ]

    bring_sheets(db, SYSTEM, plan_sheets(db, SYSTEM, rows("một")).take(False))
    held = {m.period: m for m in db.scalars(select(Meeting).where(Meeting.unit_id == cell.id))}
    set_clock(TODAY + timedelta(days=9))
    again = rows("hai")
    if moved:
        again[1] = (
            6,
            {
                **again[1][1],
                "id": held[months[1]].id,
                "period": months[2],
                "held_on": months[2].replace(day=26),
            },
        )
    found = []
    for each in (told_once, lambda _db: nullcontext()):
        monkeypatch.setattr("models.imports.sheets.told_once", each)
        db.expire_all()
        probe = db.begin_nested()
        with counted(db) as sent:
            done = bring_sheets(db, SYSTEM, plan_sheets(db, SYSTEM, again).take(False))
        found.append((everything(db), len(sent)))
        days = set(
            db.scalars(
                select(Duty.done_on).where(Duty.source == "sheet", Duty.about_id == cell.id, Duty.done)
            )
        )
        assert days == {TODAY.date()}
        assert len(done) == (1 if moved else 0)
        probe.rollback()
    assert found[0][0] == found[1][0]
    assert found[0][1] < found[1][1]
