"""Who is told of a step: the desk of what comes to it, the unit of what was decided, and never the actor."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.notices import Notice
from models.reports.tables import Report
from models.review.telling import announce, name_of
from models.units.acts import Decision, rename
from models.workflow.engine import history
from models.workflow.guards import Move
from models.workflow.tables import steps_from
from tests.models.cast import Cast
from tests.models.reports.versions import change_c3


def told(db: Session) -> set[tuple[str, int]]:
    """Kind and account of every notice since the last look."""
    found = list(db.scalars(select(Notice)))
    said = {(notice.kind, notice.account_id) for notice in found}
    for notice in found:
        db.delete(notice)
    db.flush()
    return said


def accounts(cast: Cast, kind: str, *posts: tuple[str, object]) -> set[tuple[str, int | None]]:
    return {(kind, cast.who(role, where).account_id) for role, where in posts}  # type: ignore[arg-type]


def test_the_desk_is_told_what_comes_and_the_unit_what_was_decided(cast: Cast, db: Session) -> None:
    told(db)
    desk = (("committee_secretary", cast.d), ("committee_officer", cast.d))
    unit = (("cell_secretary", cast.c1),)
    cast.step(cast.c1, "submit", "cell_secretary")
    assert told(db) == accounts(cast, "submitted", *desk)
    cast.step(cast.c1, "recall", "cell_secretary")
    assert told(db) == accounts(cast, "recalled", *desk)
    cast.step(cast.c1, "submit", "cell_secretary")
    told(db)
    cast.step(cast.c1, "send_back", "committee_secretary", cast.d, note="Thiếu tháng 12")
    assert told(db) == accounts(cast, "decision", *unit)
    cast.step(cast.c1, "submit", "cell_secretary")
    told(db)
    cast.step(cast.c1, "approve", "committee_secretary", cast.d)
    assert told(db) == accounts(cast, "decision", *unit)
    cast.step(cast.c1, "ask", "cell_secretary", note="Xin mở lại")
    assert told(db) == accounts(cast, "asked", *desk)


def test_what_is_told_names_the_unit_the_quarter_the_step_and_who_took_it(cast: Cast, db: Session) -> None:
    told(db)
    cast.step(cast.c1, "submit", "cell_secretary")
    values = db.scalars(select(Notice)).first()
    assert values is not None
    assert values.values == {
        "unit": cast.c1.name,
        "quarter": "IV/2018",
        "who": cast.who("cell_secretary", cast.c1).name,
        "step": {"vi": "Trình cấp trên", "en": "Submit"},
        "n": 0,
    }


def test_what_stays_inside_the_unit_is_told_to_nobody(played: Cast, db: Session) -> None:
    change_c3(played)
    told(db)
    played.step(played.d, "keep", "committee_secretary", note="Sai khác nhỏ")
    assert told(db) == set()
    played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    assert told(db) == set(), "the end of the route has no desk above it"


def test_who_acts_is_not_told_though_serving_in_the_unit(cast: Cast, db: Session) -> None:
    """Each session is of one person; the act's own is left out of those who serve."""
    report = cast.step(cast.c1, "submit", "cell_secretary")
    told(db)
    officer = cast.who("committee_officer", cast.d)
    theirs = open_session(db.connection(), officer)
    move: Move[Report] = Move(officer, theirs.get_one(Report, report.id))
    move.event = history(db, report)[-1]
    move.step = next(s for s in steps_from(db, report.route_id, "draft") if s.code == "submit")
    announce(theirs, [move])
    assert told(db) == accounts(cast, "submitted", ("committee_secretary", cast.d))


def test_a_unit_is_named_to_whoever_may_not_see_it(cast: Cast, db: Session) -> None:
    report, name = cast.report(cast.c2), cast.c2.name
    rename(db, SYSTEM, cast.c2, "Chi bộ Mới", Decision(date(2019, 1, 2)))
    theirs = open_session(db.connection(), cast.who("cell_secretary", cast.c1))
    assert name_of(theirs, report) == name != cast.c2.name
