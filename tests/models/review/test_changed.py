"""In what a report submitted again differs from what the desk saw: a change of words is a change."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.overview.questions import queue
from models.reports.content import write_narrative
from models.reports.differences import FIGURES, NOTHING, WORDS, Change, kind_of
from models.reports.tables import newest_of
from models.review.changed import changed_in, seen_before
from models.units.units import Unit
from tests.make import meeting, score
from tests.models.cast import Cast
from tests.statements import counted


@pytest.mark.parametrize(
    ("whats", "kind"),
    [
        ((), NOTHING),
        (("narrative",), WORDS),
        (("narrative", "gap"), WORDS),
        (("narrative", "figure"), FIGURES),
        (("meeting",), FIGURES),
        (("head",), FIGURES),
    ],
)
def test_a_change_is_told_by_what_changed(whats: tuple[str, ...], kind: str) -> None:
    assert kind_of([Change(what, "", "x", 1, 2) for what in whats]) == kind


def again(cast: Cast, where: Unit, text: str = "") -> None:
    """Sent back and submitted again, with another narrative where one is given."""
    cast.step(where, "send_back", "committee_secretary", cast.d, note="Xem lại")
    if text:
        report = cast.report(where)
        write_narrative(
            cast.db, cast.who("cell_secretary", where), report, report.row_version, {"tasks": text}
        )
    cast.step(where, "submit", "cell_secretary")


def test_the_desk_sees_in_what_each_changed_and_nothing_is_clean(db: Session, cast: Cast) -> None:
    boss = cast.who("committee_secretary", cast.d)
    for cell in (cast.c1, cast.c2):
        score(db, meeting(db, cell, date(2018, 10, 1)))
        cast.step(cell, "submit", "cell_secretary")
    assert {each.changed for each in queue(db, boss)} == {""}
    again(cast, cast.c1, "Chỉ sửa lời")
    again(cast, cast.c2)
    waiting = queue(db, boss)
    assert [(each.report.unit_id, each.changed, each.clean) for each in waiting] == [
        (cast.c1.id, WORDS, False),
        (cast.c2.id, NOTHING, False),
    ]
    cast.step(cast.c2, "send_back", "committee_secretary", cast.d, note="Thiếu kỳ")
    score(db, meeting(db, cast.c2, date(2018, 11, 1)))
    cast.step(cast.c2, "submit", "cell_secretary")
    assert {each.report.unit_id: each.changed for each in queue(db, boss)}[cast.c2.id] == FIGURES


def test_what_was_taken_back_unseen_is_compared_with_what_the_desk_saw(db: Session, cast: Cast) -> None:
    report = cast.step(cast.c1, "submit", "cell_secretary")
    again(cast, cast.c1, "Lần hai")
    for text in ("Lần ba", "Lần bốn"):
        cast.step(cast.c1, "recall", "cell_secretary")
        write_narrative(db, cast.who("cell_secretary", cast.c1), report, report.row_version, {"tasks": text})
        cast.step(cast.c1, "submit", "cell_secretary")
    seen = seen_before(db, newest_of(db, [report.id]))
    assert {number: version.number for number, version in seen.items()} == {report.id: 1}


def test_many_are_asked_in_as_many_statements_as_one(db: Session, cast: Cast) -> None:
    for cell in (cast.c1, cast.c2):
        cast.step(cell, "submit", "cell_secretary")
        again(cast, cell, "Lời mới")
    numbers = [cast.report(cell).id for cell in (cast.c1, cast.c2)]
    one, both = newest_of(db, numbers[:1]), newest_of(db, numbers)
    with counted(db) as few:
        changed_in(db, one)
    with counted(db) as many:
        assert set(changed_in(db, both).values()) == {WORDS}
    assert len(few) == len(many) == 2
