"""A decision is taken back by the route's own step, by who made it, until the desk's unit has sent up."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.errors import Refusal
from models.platform.journal import JournalRow
from models.reports.tables import Report, StepEvent
from models.review.taking_back import take_back, way_back
from tests.models.cast import Cast

REASON = "Duyệt nhầm phím"


@pytest.fixture
def approved(db: Session, cast: Cast) -> Report:
    cast.step(cast.c1, "submit", "cell_secretary")
    return cast.step(cast.c1, "approve", "committee_secretary", cast.d)


def test_who_decided_opens_it_again_with_a_reason_that_is_kept(
    db: Session, cast: Cast, approved: Report
) -> None:
    boss = cast.who("committee_secretary", cast.d)
    offer = way_back(db, boss, approved)
    assert offer is not None and offer.step.code == "reopen"
    with pytest.raises(Refusal, match=r"note\.required"):
        take_back(db, boss, approved, approved.row_version, 1, " ")
    with pytest.raises(Refusal, match="stale"):
        take_back(db, boss, approved, approved.row_version - 1, 1, REASON)
    take_back(db, boss, approved, approved.row_version, 1, REASON)
    assert approved.state == "reopened"
    event = db.scalars(select(StepEvent).order_by(StepEvent.id.desc())).first()
    assert event is not None and (event.step, event.note) == ("reopen", REASON)
    assert db.scalars(select(JournalRow.act).order_by(JournalRow.id.desc())).first() == "report.reopen"
    assert way_back(db, boss, approved) is None


def test_nobody_else_takes_it_back_here_and_not_after_another_step(
    db: Session, cast: Cast, approved: Report
) -> None:
    for role, where in (
        ("committee_officer", cast.d),
        ("cell_secretary", cast.c1),
        ("bloc_secretary", cast.bloc),
    ):
        assert way_back(db, cast.who(role, where), approved) is None
    cast.step(cast.c1, "ask", "cell_secretary", note="Xin mở lại")
    assert way_back(db, cast.who("committee_secretary", cast.d), approved) is None


def test_it_ends_when_the_desks_own_report_has_gone_up(db: Session, cast: Cast, approved: Report) -> None:
    boss = cast.who("committee_secretary", cast.d)
    gaps = {cast.c2.id: "Chưa họp", cast.s.id: "Chưa họp"}
    cast.step(cast.d, "submit", "committee_secretary", gaps=gaps)
    assert way_back(db, boss, approved) is None
    with pytest.raises(Refusal, match=r"desk\.too_late"):
        take_back(db, boss, approved, approved.row_version, 1, REASON)
    assert approved.state == "approved"
    cast.step(cast.d, "recall", "committee_secretary")
    assert way_back(db, boss, approved) is not None


def test_what_was_sent_back_or_received_has_no_way_back_here(db: Session, cast: Cast) -> None:
    boss = cast.who("committee_secretary", cast.d)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    assert way_back(db, boss, report) is None
    cast.step(cast.c1, "send_back", "committee_secretary", cast.d, note="Xem lại")
    assert way_back(db, boss, report) is None
