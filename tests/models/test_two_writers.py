"""Two people who both read the same version before either wrote: the first is written, the second is told. On
PostgreSQL nobody waits before reading, so the row itself has to say who was first (design 3.11)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Refusal
from models.directives.answers import acknowledge, send_plan, write_answer
from models.directives.tables import DirectiveAnswer
from models.reports.content import keep_narrative, narrative, write_narrative
from models.reports.tables import Report
from models.signals.answering import answer_questions
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, issued, row

ASKED = {"no_meeting": "Vì sao?"}


def refused(db: Session, table: Any, number: int, act: Callable[[Session, Any, str], Any]) -> list[str]:
    """Who was told that somebody was first, of two whose sessions had read the row already."""
    told = []
    sessions = {who: open_session(db.connection(), SYSTEM) for who in ("one", "two")}
    seen = {
        who: each.scalars(select(table).where(table.id == number)).one() for who, each in sessions.items()
    }
    for who, session in sessions.items():
        try:
            act(session, seen[who], who)
            session.flush()
        except Refusal as refusal:
            told.append(f"{who} {refusal.code}")
    return told


@pytest.mark.parametrize("verb", [write_narrative, keep_narrative])
def test_of_two_narratives_the_first_stands(db: Session, cast: Cast, verb: Callable[..., Any]) -> None:
    report = cast.report(cast.c1)
    write = lambda db, row, who: verb(db, SYSTEM, row, row.row_version, {"tasks": who})
    assert refused(db, Report, report.id, write) == ["two stale"]
    db.expire_all()
    assert narrative(db, report)["tasks"] == "one" and report.row_version == 2


def test_of_two_answers_to_a_question_the_first_stands(db: Session, cast: Cast) -> None:
    report = cast.report(cast.c1)
    said = lambda db, row, who: answer_questions(db, SYSTEM, row, ASKED, {"no_meeting": who})
    assert refused(db, Report, report.id, said) == ["two stale"]


@pytest.mark.parametrize(
    "act",
    [
        lambda db, row, _who: acknowledge(db, SYSTEM, row, row.row_version),
        lambda db, row, who: send_plan(db, SYSTEM, row, row.row_version, who),
        lambda db, row, who: write_answer(db, SYSTEM, row, row.row_version, FULL | {"note": who}),
    ],
)
def test_of_two_answers_to_a_directive_the_first_stands(
    db: Session, cast: Cast, act: Callable[[Session, Any, str], Any]
) -> None:
    set_clock(LETTER)
    answer = row(cast, issued(cast), cast.g)
    assert refused(db, DirectiveAnswer, answer.id, act) == ["two stale"]
