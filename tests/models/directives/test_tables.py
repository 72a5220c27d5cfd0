"""Rows of directives: what stands under one, by when it is asked, what is late, what a closed one takes."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Refusal
from models.core.periods import Due, Quarter
from models.directives.answers import write_answer
from models.directives.asked import asked
from models.directives.closing import close, open_again, version_of
from models.directives.tables import (
    Directive,
    DirectiveAnswer,
    closed_numbers,
    need_not_closed,
    newest_answer,
    of_unit,
)
from models.duties.acts import extend
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.units.acts import Decision, move, rename
from models.workflow.engine import history, take
from tests.make import unit
from tests.models.cast import Cast
from tests.models.letters import FULL, issued, passed, row, submit

AFTER = datetime(2018, 11, 12, 3, tzinfo=UTC)


def test_late_is_judged_on_the_first_submission_at_the_second(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    set_clock(datetime(2018, 11, 9, 16, 59, 59, tzinfo=UTC))
    answer = submit(cast, directive, cast.g, "cell_secretary", FULL)
    set_clock(datetime(2018, 11, 9, 17, 0, 0, tzinfo=UTC))
    passed(cast, directive, cast.d, cast.c1, due=Due(date(2018, 11, 1)))
    second = submit(cast, directive, cast.d, "committee_secretary", {}, gaps={cast.c1.id: "x"})
    assert (answer.late(date(2018, 12, 1)), second.late(date(2018, 12, 1))) == (False, True)
    take(
        db,
        cast.who("bloc_secretary", cast.bloc),
        answer,
        "send_back",
        row_version=answer.row_version,
        version=1,
        note="Bổ sung",
    )
    write_answer(db, cast.who("cell_secretary", cast.g), answer, answer.row_version, FULL | {"members": "13"})
    take(db, cast.who("cell_secretary", cast.g), answer, "submit", row_version=answer.row_version)
    assert not answer.late(date(2018, 12, 1))
    assert [e.step for e in history(db, answer)] == ["submit", "send_back", "submit"]


@pytest.fixture
def shut(cast: Cast) -> Directive:
    """Asked by 9 November of units that sent nothing; closed by the Bloc on the 12th."""
    directive = issued(cast)
    set_clock(AFTER)
    boss = cast.who("bloc_secretary", cast.bloc)
    close(cast.db, boss, directive, version_of(cast.db, directive), AFTER.date(), "Hết đợt")
    return directive


def test_a_closed_directive_takes_nothing_until_it_is_opened_again(
    cast: Cast, db: Session, shut: Directive
) -> None:
    said = {"symbol": "9", "dated": date(2018, 11, 1), "abstract": "x", "due_on": date(2018, 12, 1)}
    another = Directive(unit_id=cast.bloc.id, path=cast.bloc.path, **said)
    db.add(another)
    db.flush()
    need_not_closed(db, another.id)
    for looking in (False, True):
        with pytest.raises(Refusal) as told:
            need_not_closed(db, shut.id, looking=looking)
        assert told.value.code == "directive.closed"
        assert told.value.values["day"] == AFTER.date()
    assert (shut.standing, set(db.scalars(closed_numbers()))) == ("closed", {shut.id})
    open_again(db, cast.who("bloc_secretary", cast.bloc), shut, 1, "Bổ sung")
    need_not_closed(db, shut.id)
    assert (shut.standing, shut.closed, set(db.scalars(closed_numbers()))) == ("issued", None, set())


def test_the_closing_binds_who_cannot_see_it(cast: Cast, db: Session, shut: Directive) -> None:
    other = Cast(db)
    with open_session(db.connection(), other.who("cell_secretary", other.g)) as foreign:
        assert foreign.scalars(closed_numbers()).all() == []
        with pytest.raises(Refusal, match=r"directive\.closed"):
            need_not_closed(foreign, shut.id)


@pytest.mark.parametrize(
    ("asks", "done"),
    [
        # the answer, where a form is to be filled in
        ({"form": True, "plan": True}, "first_submitted_at"),
        ({"form": True, "plan": False}, "first_submitted_at"),
        # else the plan, where one is asked
        ({"form": False, "plan": True}, "plan_at"),
        # else the receipt
        ({"form": False, "plan": False}, "received_at"),
    ],
)
def test_what_is_asked_is_done_when_it_was_first_given(asks: dict[str, bool], done: str) -> None:
    given = {
        name: datetime(2018, 11, day, tzinfo=UTC)
        for day, name in enumerate(("received_at", "plan_at", "first_submitted_at"), 1)
    }
    directive = Directive(form_version_id=1 if asks["form"] else None, asks_plan=asks["plan"])
    assert DirectiveAnswer(directive=directive, **given).done_at == given[done]
    del given[done]
    assert DirectiveAnswer(directive=directive, **given).done_at is None


@pytest.mark.parametrize(
    ("plan_on", "strict", "last"),
    [
        # a plan has a day of its own, which is never strict
        (date(2018, 10, 31), True, date(2018, 10, 31)),
        # else it is asked with the answer
        (None, True, date(2018, 11, 9)),
        (None, False, date(2018, 11, 10)),
    ],
)
def test_a_plan_is_asked_by_its_own_day_else_by_that_of_the_answer(
    plan_on: date | None, strict: bool, last: date
) -> None:
    directive = Directive(plan_on=plan_on, due_on=date(2018, 11, 10), due_strict=strict)
    assert directive.plan_due.last == last


def test_more_time_given_to_a_unit_moves_its_day_and_not_what_it_was_first_asked(
    cast: Cast, db: Session
) -> None:
    directive = issued(cast)
    open_period(db, Quarter(2018, 4), sources=("answer",))
    given, other = row(cast, directive, cast.g), row(cast, directive, cast.d)
    duty = db.scalars(select(Duty).where(Duty.source == "answer", Duty.subject_id == given.id)).one()
    extend(db, cast.who("bloc_secretary", cast.bloc), duty, 1, date(2018, 11, 20), "Thêm thời gian")
    db.expire_all()
    assert (given.due.last, given.first_due.last) == (date(2018, 11, 20), date(2018, 11, 9))
    assert [each.late(date(2018, 11, 15)) for each in (given, other)] == [False, True]


def test_who_is_asked_is_read_in_the_order_of_the_tree_as_far_as_it_may_be_seen(
    cast: Cast, db: Session
) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.c2)
    units = [cast.d, cast.c1, cast.c2, cast.g]
    wanted = [each.id for each in sorted(units, key=lambda each: each.sort_key)]
    assert [each.unit_id for each in asked(db, directive)] == wanted
    with open_session(db.connection(), cast.who("cell_secretary", cast.c2)) as seen:
        theirs = seen.get_one(Directive, directive.id)
        assert [each.unit_id for each in asked(seen, theirs)] == [cast.c2.id]
        assert of_unit(seen, theirs, cast.g.id) is None
    assert of_unit(db, directive, cast.c3.id) is None


def test_the_newest_version_is_the_one_with_the_highest_number(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    assert newest_answer(db, row(cast, directive, cast.g)) is None
    who, answer = cast.who("cell_secretary", cast.g), submit(cast, directive, cast.g, "cell_secretary", FULL)
    take(db, who, answer, "recall", row_version=answer.row_version)
    take(db, who, answer, "submit", row_version=answer.row_version)
    last = newest_answer(db, answer)
    assert last is not None and (last.answer_id, last.number) == (answer.id, 2)


def test_who_was_asked_and_who_asked_go_on_reading_when_the_unit_goes_within_the_quarter(
    cast: Cast, db: Session
) -> None:
    directive = issued(cast)
    answer = passed(cast, directive, cast.d, cast.c1)[0]
    name, other = cast.c1.name, unit(db, "grassroots_committee", unit(db, "bloc"))
    cast.post("committee_secretary", other)
    set_clock(AFTER)
    move(db, SYSTEM, cast.c1, other, Decision(date(2018, 11, 10)))
    rename(db, SYSTEM, cast.c1, "Chi bộ Mới", Decision(date(2018, 11, 11)))
    for who, there in (
        (cast.who("committee_secretary", cast.d), True),
        (cast.who("cell_secretary", cast.c1), True),
        (cast.who("committee_secretary", other), False),
    ):
        with open_session(db.connection(), who) as seen:
            read = seen.get(Directive, directive.id)
            rows = asked(seen, read) if read is not None else []
            assert (read is not None) is there
            assert [each.name for each in rows if each.id == answer.id] == [name] * there
            assert (seen.get(DirectiveAnswer, answer.id) is not None) is there
