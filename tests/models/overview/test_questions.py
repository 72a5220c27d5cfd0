"""The queue of a desk: what needs a person first, who decides and who receives, what is clean."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.periods import Quarter
from models.overview.questions import queue
from models.signals.acts import set_signal
from models.signals.catalogue import BY_CODE
from models.workflow.engine import take
from tests.make import QUARTER, quarter_of
from tests.models.cast import Cast


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
    found = {q.code for w in waiting for q in w.asked}
    assert found == {"one_sitting", "meetings_missing", "no_thematic", "unexplained"}
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


def test_a_report_without_a_single_meeting_is_not_clean_and_what_is_only_told_leaves_it_clean(
    db: Session,
) -> None:
    cast = Cast(db)
    set_clock(datetime(2019, 1, 6, 3, tzinfo=UTC))
    cast.step(cast.c1, "submit", "cell_secretary")
    boss = cast.who("committee_secretary", cast.d)
    first = queue(db, boss)[0]
    assert (first.asked[0].code, first.asked[0].values) == ("no_meeting", {"owed": 3})
    assert not first.clean
    for code in [q.code for q in first.asked]:
        numbers = BY_CODE[code].shipped
        set_signal(db, SYSTEM, None, code, 0, asked=True, level="note", numbers=numbers)
    told = queue(db, boss)[0]
    assert [q.code for q in told.asked] == [q.code for q in first.asked]
    assert told.wanting == [] and told.clean


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
