"""What says of a report that it was given back, until it is sent up again."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.reports.tables import Report
from models.review.pins import Place, add_pin, answer_pin, pins, pins_of
from models.review.returns import Return, given_back, returned
from models.workflow.engine import history
from models.workflow.tables import states, steps_of
from tests.models.cast import Cast
from tests.statements import counted


def told(db: Session, report: Report) -> dict[int, Return]:
    """What is told of one report, the same by both ways."""
    found, pinned = returned(db, [report.id]), pins_of(db, [report]).get(report.id, [])
    steps, known = steps_of(db, report.route_id), states(db, report.route_id)
    assert given_back(history(db, report), steps, known, pinned) == found.get(report.id)
    return found


def test_a_report_given_back_says_by_whom_when_and_why_until_it_goes_up_again(
    db: Session, cast: Cast
) -> None:
    report = cast.step(cast.c1, "submit", "cell_secretary")
    assert told(db, report) == {}
    desk = cast.who("committee_secretary", cast.d)
    add_pin(db, desk, report, [Place("whole", "", "")], "whole", "", "must", "Ghi rõ số buổi")
    cast.step(cast.c1, "send_back", "committee_secretary", cast.d, note="Xem lại mục 2")
    (back,) = told(db, report).values()
    assert (back.who, back.on_behalf, back.note, back.remarks) == (desk.name, "", "Xem lại mục 2", 1)
    writer = cast.who("cell_secretary", cast.c1)
    answer_pin(db, writer, report, pins(db, report)[0].id, "explained", "Có hai buổi")
    assert told(db, report)[report.id].remarks == 0
    cast.step(cast.c1, "submit", "cell_secretary")
    assert told(db, report) == {}


def test_what_was_recalled_was_not_given_back_what_was_reopened_was(db: Session, cast: Cast) -> None:
    report = cast.step(cast.c1, "submit", "cell_secretary")
    cast.step(cast.c1, "recall", "cell_secretary")
    assert told(db, report) == {}
    cast.step(cast.c1, "submit", "cell_secretary")
    cast.step(cast.c1, "approve", "committee_secretary", cast.d)
    cast.step(cast.c1, "reopen", "committee_secretary", cast.d, note="Sai số")
    assert told(db, report)[report.id].note == "Sai số"


def test_many_are_asked_in_as_many_statements_as_one(db: Session, cast: Cast) -> None:
    numbers = []
    for cell, desk in ((cast.c1, cast.d), (cast.c2, cast.d), (cast.c3, cast.s)):
        numbers.append(cast.step(cell, "submit", "cell_secretary").id)
        cast.step(cell, "send_back", "committee_secretary", desk, note="Xem lại")
    with counted(db) as one:
        assert len(returned(db, numbers[:1])) == 1
    with counted(db) as more:
        assert len(returned(db, numbers)) == 3
    assert len(one) == len(more) == 2
    assert returned(db, []) == {}
