"""A preview of meetings and score sheets is a dry run: what it finds sound comes in, and is then there as it
was shown; what would be refused is told at its cell before. It writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.errors import Invalid, Refusal
from models.core.periods import month_of
from models.definitions.definitions import get_version
from models.definitions.kinds.base import NO
from models.imports.meetings import COMPARED, bring_meetings, plan_meetings, shown_meeting
from models.imports.plan import NEW, Plan, Planned, differing
from models.imports.sheets import bring_sheets, plan_sheets
from models.meetings.meetings import (
    Meeting,
    get_meeting,
    record_meeting,
    record_of,
)
from models.scoring.sheets import (
    Answer,
    answers_of,
    sheet_of,
)
from tests.make import examples, full, typed
from tests.models.imports.lines import MONTHS
from tests.models.imports.office import Cells, numbered, office_of

JUL, AUG, SEP, OCT, NOV, DEC = MONTHS
RANDOM = settings(
    max_examples=examples(15, 150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def office(db: Session) -> Cells:
    return office_of(db)


@contextmanager
def tried(session: Session, by: Principal, plan: Plan, bring: Any, per_unit: bool) -> Iterator[Any]:
    """What is brought in of a sound plan, undone at the end."""
    with session.begin_nested() as probe:
        try:
            yield bring(session, by, plan.take(per_unit))
        except Refusal as refusal:
            told = getattr(refusal, "fields", {})
            raise AssertionError(f"{refusal} {told} of {plan.rows}") from refusal
        finally:
            probe.rollback()
            session.expire_all()


def likely(good: Any, *odd: Any) -> Any:
    """Mostly something sound, so that whole lists are sound now and then."""
    return st.sampled_from((*([good] * max(1, len(odd)) * 3), *odd))


def meeting_row(draw: st.DrawFn, office: Cells) -> dict[str, Any]:
    cell = draw(likely(office.own, office.shut, office.gone, office.above))
    month = draw(st.sampled_from(MONTHS))
    known = [None, None, None, *(held.id for held in office.made), 999_999]
    row = {
        "unit": draw(likely(cell.code, f" {cell.code.lower()} ", "không có")),
        "id": draw(st.sampled_from(known)),
        "period": draw(likely(month, None, month.replace(day=9))),
        "held_on": draw(
            likely(month.replace(day=26), None, month.replace(day=20), date(2014, 7, 26), date(2100, 1, 1))
        ),
        "kind": draw(likely("regular", "thematic", "combined", None)),
        "begins_at": draw(likely("08:00", "", "8h", "25h")),
        "ends_at": draw(likely("10:00", "", "07:00")),
        "place": draw(likely("", " Hội  trường ", "x" * 201, "a\u202eb")),
        "topic_id": draw(likely(None, 1, 11, 999)),
        "topic_text": draw(likely("", "Riêng")),
        "remark_for_superior": draw(likely("", "Đề nghị\r\nhỗ trợ ", "y" * 1001)),
        "outside_reason": draw(likely("mưa lũ", "")),
        "chair": draw(likely("", "Chủ trì")),
    }
    rolls = {"members": 2, "present": 1, "excused": 1, "speakers": 1}
    counts = draw(
        likely({"present": 11, "excused": 1}, rolls, {"present": 9}, {"speakers": 30}, {"exempt": 12})
    )
    return (
        {"members": 12, "present": 12, "excused": 0, "unexcused": 0, "exempt": 0, "speakers": 6}
        | row
        | counts
    )


@st.composite
def meeting_rows(draw: st.DrawFn, office: Cells) -> list[dict[str, Any]]:
    return [meeting_row(draw, office) for _ in range(draw(st.integers(1, 4)))]


def state(db: Session) -> dict[int, dict[str, Any]]:
    """Every meeting that stands, as a row of a workbook shows it."""
    db.expire_all()
    held = db.scalars(select(Meeting).where(Meeting.voided_at.is_(None)))
    return {each.id: shown_meeting(each, record_of(db, each)) for each in held}


def as_shown(row: Planned, before: Mapping[int, Any], after: Mapping[int, Any], made: Meeting) -> None:
    """A row that came in stands as its preview said."""
    now = after[made.id]
    typed_ = {**row.values, **{"topic_id" if n == "topic" else n: v for n, v in row.shown.items()}}
    if row.what == NEW:
        assert made.id not in before
        away = {"topic_id", "topic_text"} if now["kind"] == "regular" else set()
        assert (
            differing(typed_, now, set(COMPARED) - away - {"period", "begins_at", "ends_at", "place"}) == {}
        )
    else:
        assert differing(now, before[made.id], COMPARED) == {**row.was}
        assert differing(typed_, now, row.was) == {}


@pytest.mark.property
@RANDOM
@given(data=st.data())
def test_meetings_that_a_preview_finds_sound_come_in_as_they_were_shown(
    db: Session, office: Cells, data: st.DataObject
) -> None:
    db.expire_all()  # what the last list brought in was undone
    rows, per_unit = numbered(data.draw(meeting_rows(office))), data.draw(st.booleans())
    by = office.by(data.draw(st.sampled_from(("system", "clerk", "entered", "superior"))))
    before = state(db)
    with open_session(db.connection(), by) as session:
        plan = plan_meetings(session, by, rows)
        told = {problem.row for problem in plan.problems}
        assert told | {row.row for row in plan.rows} == {number for number, _values in rows}
        if not plan.sound or (plan.problems and not per_unit):
            return
        chosen = plan.take(per_unit)
        with tried(session, by, plan, bring_meetings, per_unit) as done:
            after = state(db)
            for row in chosen:
                as_shown(row, before, after, done[row.row])
            mine = {held.id for held in done.values()}
            assert {n: held for n, held in after.items() if n not in mine} == {
                n: held for n, held in before.items() if n not in mine
            }
            news = [done[row.row].id for row in chosen if row.what == NEW]
            assert news == sorted(news), "in the order of the list"


@pytest.mark.property
@RANDOM
@given(data=st.data())
def test_what_the_screen_refuses_of_a_meeting_stands_at_its_cell(
    db: Session, office: Cells, data: st.DataObject
) -> None:
    row = data.draw(st.composite(meeting_row)(office)) | {"id": None, "unit": office.own.code}
    plan = plan_meetings(db, SYSTEM, numbered([row]))
    month = month_of(row["period"] or JUL)
    assume(
        all(
            held.unit_id != office.own.id or held.period != month
            for held in office.made
            if not held.voided_at
        )
    )
    with db.begin_nested() as probe:
        try:
            record_meeting(db, SYSTEM, office.own, dict(row))
            refused = dict[str, Refusal]()
        except Invalid as invalid:
            refused = invalid.fields
        except Refusal as refusal:
            refused = {"period": refusal}
        probe.rollback()
    db.expire_all()
    columns = {"unit_id": "unit", "topic_id": "topic"}
    assert {(p.column, p.refusal.code) for p in plan.problems} == {
        (columns.get(name, name), refusal.code) for name, refusal in refused.items()
    }


ODD = (Answer(), Answer(NO), Answer(NO, note="vì thế"), Answer(None, True), Answer(None, True, "không có"))
VOTES = ((None, None), (11, 11), (1, 1), (None, 11), (3, 12))


@st.composite
def sheet_rows(draw: st.DrawFn, db: Session, office: Cells) -> list[dict[str, Any]]:
    """Rows of the own cell with answers: most of them with every item at its most, some with odd ones."""
    found = []
    for _ in range(draw(st.integers(1, 3))):
        month = draw(st.sampled_from(MONTHS))
        there = next((m for m in office.made[:4] if m.period == month), None)
        row = typed(month, month.replace(day=26), unit=office.own.code, id=None, outside_reason="mưa lũ")
        if there is not None:
            row |= {**shown_meeting(there, record_of(db, there))}
            row |= draw(likely({}, {"place": "Hội trường"}, {"period": NOV, "held_on": NOV.replace(day=26)}))
        row |= {"kind": draw(likely(row["kind"], "combined")), "topic_id": 1}
        note = draw(likely("vì thế", ""))
        answers = {
            code: Answer(a.value, note=note) for code, a in full(rubric(db, office), row["kind"]).items()
        }
        for code in draw(st.lists(st.sampled_from(sorted(answers)), max_size=2)):
            answers[code] = draw(st.sampled_from((*ODD, Answer("xyz", note="vì thế"))))
        if draw(st.integers(0, 4)) == 0:
            answers = dict.fromkeys(answers, Answer())
        row["answers"] = answers
        row["votes_for"], row["votes_present"] = draw(likely(*VOTES))
        found.append(row)
    return found


def rubric(db: Session, office: Cells) -> Any:
    sheet = sheet_of(db, office.made[0].id)
    assert sheet is not None
    return get_version(db, sheet.version_id)


def scores(db: Session, held: Meeting) -> dict[str, Any]:
    """What a row of a workbook shows of a sheet."""
    sheet = sheet_of(db, held.id)
    if sheet is None:
        return {"stage": "", "votes_for": None, "votes_present": None}
    said = {f"v_{code}": (a.value or None, a.not_applicable) for code, a in answers_of(db, sheet).items()}
    said |= {f"n_{code}": a.note for code, a in answers_of(db, sheet).items()}
    return said | {n: getattr(sheet, n) for n in ("stage", "votes_for", "votes_present")}


def moved(now: Mapping[str, Any], before: Mapping[str, Any]) -> set[str]:
    none = (None, "", (None, False))
    return {
        name
        for name in (now.keys() | before.keys()) - {"stage"}
        if now.get(name) != before.get(name) and not (now.get(name) in none and before.get(name) in none)
    }


@pytest.mark.property
@RANDOM
@given(data=st.data())
def test_sheets_that_a_preview_finds_sound_come_in_as_they_were_shown(
    db: Session, office: Cells, data: st.DataObject
) -> None:
    db.expire_all()  # what the last list brought in was undone
    rows = numbered(data.draw(sheet_rows(db, office)))
    by = office.by(data.draw(st.sampled_from(("system", "clerk", "entered"))))
    per_unit = data.draw(st.booleans())
    before = {held.id: scores(db, held) for held in office.made}
    with open_session(db.connection(), by) as session:
        plan = plan_sheets(session, by, rows)
        if not plan.sound or (plan.problems and not per_unit):
            return
        chosen = plan.take(per_unit)
        with tried(session, by, plan, bring_sheets, per_unit) as done:
            db.expire_all()
            for row in (row for row in chosen if "typed" in row.values):
                held = get_meeting(db, (done.get(row.row) or row.values["meeting"]).id)
                now = scores(db, held)
                parts = {name for name in row.was if name[:2] in ("v_", "n_") or name.startswith("votes")}
                assert moved(now, before.get(held.id, {})) == parts
                assert (now["votes_for"], now["votes_present"]) == (
                    row.values["votes_for"],
                    row.values["votes_present"],
                )
                assert now["stage"] == ("draft" if now["votes_for"] is None else "voted")
            kept = {held.id for held in office.made} - {
                row.values["meeting"].id for row in chosen if "meeting" in row.values
            }
            assert {n: scores(db, get_meeting(db, n)) for n in kept} == {n: before[n] for n in kept}
