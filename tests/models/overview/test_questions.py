"""Questions from totals, grades and facts: each asked where it should
be, not asked where it should not; item-level ones in the cell only."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.overview.questions import CODES, Seen, item_questions, questions, queue, robust_z
from models.reports.figures import nothing
from models.scoring.sheets import Answer, open_sheet, propose, save_answers, vote
from models.workflow.engine import take
from tests.make import QUARTER, as_, full, meeting, quarter_of
from tests.models.cast import Cast

AT = datetime(2018, 12, 27, 3, tzinfo=UTC)


def figures(**more: int) -> dict[str, int]:
    """An ordinary cell's quarter: 12 members, three meetings, 270 points."""
    plain = {
        "cells": 1,
        "members": 12,
        "held": 3,
        "owed": 3,
        "scored": 3,
        "good": 3,
        "points_sum": 27_000,
        "due": 36,
        "present": 34,
        "excused": 2,
    }
    return nothing() | plain | more


def row(total: int | None = 9000, **more: Any) -> dict[str, Any]:
    plain = {
        "due": 12,
        "exempt": 0,
        "kind": "regular",
        "grade": "good",
        "duration_minutes": 95,
        "period": "2018-11-01",
        "held_on": "2018-11-26",
    }
    return plain | {"total": total} | more


ORDINARY = (row(8900, held_on="2018-10-26"), row(9000), row(9100, held_on="2018-12-26"))
SPREAD = tuple(AT - timedelta(days=n) for n in (60, 30, 0))
AROUND = [figures(points_sum=n) for n in (26_400, 26_700, 27_000, 27_300, 27_600)]
CASES: tuple[tuple[str, Seen, list[dict[str, int]]], ...] = (
    ("", Seen(figures(), ORDINARY, SPREAD, figures()), AROUND),
    ("all_full", Seen(figures(points_sum=30_000), (row(10_000), row(10_000), row(10_000))), []),
    ("equal_totals", Seen(figures(), (row(9000), row(9000), row(9000))), []),
    ("one_sitting", Seen(figures(), ORDINARY, tuple(AT + timedelta(minutes=n) for n in (0, 9, 20))), []),
    ("", Seen(figures(), ORDINARY, tuple(AT + timedelta(hours=n) for n in (0, 1, 3))), []),
    ("members_differ", Seen(figures(members=17), (*ORDINARY, row(9050, due=22))), []),
    ("", Seen(figures(members=14), ORDINARY), []),
    ("short_good", Seen(figures(), (*ORDINARY, row(9050, duration_minutes=70))), []),
    ("", Seen(figures(), (*ORDINARY, row(8000, duration_minutes=70, grade="fair"))), []),
    ("jump_points", Seen(figures(), ORDINARY, (), figures(points_sum=23_000)), []),
    ("jump_rate", Seen(figures(), ORDINARY, (), figures(present=25, excused=11)), []),
    ("outlier_points", Seen(figures(points_sum=20_000), ORDINARY), [*AROUND, figures(points_sum=20_000)]),
    (
        "outlier_rate",
        Seen(figures(present=20, excused=16), ORDINARY),
        [figures(present=n, excused=36 - n) for n in (36, 35, 34, 33, 34, 20)],
    ),
    ("", Seen(figures(points_sum=20_000), ORDINARY), [*AROUND[:2], figures(points_sum=20_000)]),
)


@pytest.mark.parametrize(
    ("code", "seen", "around"), CASES, ids=[f"{n}-{case[0] or 'nothing'}" for n, case in enumerate(CASES)]
)
def test_a_question_is_asked_where_it_should_be(code: str, seen: Seen, around: list[dict[str, int]]) -> None:
    assert [q.code for q in questions(seen, around)] == ([code] if code else [])


def test_every_question_has_its_case() -> None:
    assert {case[0] for case in CASES} - {""} == set(CODES)


def test_the_robust_distance_is_not_pulled_by_the_outlier_itself() -> None:
    assert robust_z(50, [90, 91, 92, 93, 50]) == pytest.approx(0.6745 * -41)
    assert robust_z(50, [90, 90, 90, 50]) == 0
    assert robust_z(90, [90] * 9) == 0


def test_the_queue_puts_first_what_needs_a_person(db: Session) -> None:
    cast = Cast(db)
    for cell in (cast.c1, cast.c2):
        set_clock(datetime(2019, 1, 3, 3, tzinfo=UTC))
        quarter_of(db, cell, 2)
        set_clock(datetime(2019, 1, 6 if cell is cast.c1 else 9, 3, tzinfo=UTC))
        cast.step(cell, "submit", "cell_secretary")
    boss, clerk = cast.who("committee_secretary", cast.d), cast.who("committee_officer", cast.d)
    assert [(w.report.unit_id, w.decides) for w in queue(db, clerk, QUARTER)] == [
        (cast.c2.id, False),
        (cast.c1.id, False),
    ]
    waiting = queue(db, boss)
    assert [(w.report.unit_id, w.late) for w in waiting] == [(cast.c2.id, True), (cast.c1.id, False)]
    assert {q.code for w in waiting for q in w.asked} == {"one_sitting"}
    assert queue(db, boss, Quarter(2018, 3)) == []
    assert [(w.report.id, w.asked) for w in queue(db, boss, only=[waiting[1].report.id])] == [
        (waiting[1].report.id, waiting[1].asked)
    ]
    take(
        db,
        boss,
        waiting[1].report,
        "send_back",
        row_version=waiting[1].report.row_version,
        version=1,
        note="sửa",
    )
    cast.step(cast.c1, "submit", "cell_secretary")
    again = next(w for w in queue(db, boss) if w.report.unit_id == cast.c1.id)
    assert again.again and not again.clean


def test_where_the_board_receives_those_who_decide_see_received_reports_only(db: Session) -> None:
    cast = Cast(db)
    set_clock(datetime(2019, 1, 6, 3, tzinfo=UTC))
    cast.step(cast.g, "submit", "cell_secretary")
    boss, board = cast.who("bloc_secretary", cast.bloc), cast.who("board_officer", cast.bloc)
    assert queue(db, boss) == []
    assert [w.decides for w in queue(db, board)] == [False]
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    assert [w.decides for w in queue(db, boss)] == [True]
    assert queue(db, board) == []


def test_what_a_superior_is_asked_never_reads_what_is_kept_and_item_questions_are_the_cells(
    db: Session,
) -> None:
    cast = Cast(db)
    for month, day in zip(QUARTER.months[:2], (date(2018, 10, 26), date(2018, 11, 26)), strict=True):
        sheet = open_sheet(db, SYSTEM, meeting(db, cast.c1, month, day))
        answers = full(get_version(db, sheet.version_id)) | {
            "attendance": Answer("b1", note="chi bộ thống nhất")
        }
        save_answers(db, SYSTEM, sheet, sheet.row_version, answers)
        propose(db, SYSTEM, sheet, sheet.row_version)
        vote(db, SYSTEM, sheet, sheet.row_version, 9, 10)
    own = item_questions(db, cast.c1.id, QUARTER)
    assert [q.code for q in own] == ["item_above_facts", "item_above_facts", "same_sheet", "same_notes"]
    boss = as_("committee_secretary", cast.d)
    db.flush()
    with open_session(db.connection(), boss) as above:
        assert item_questions(above, cast.c1.id, QUARTER) == []
