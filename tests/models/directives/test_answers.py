"""Answers up the tree: totals are sums of leaves for any tree,
lists cost the same for many, and what waits for the unit."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.core.base import set_clock
from models.directives.answers import acknowledge, children, content, send_plan
from models.directives.asked import asked as rows_asked
from models.directives.tables import DirectiveAnswer, judged_by
from models.overview.waiting import tasks
from models.people.notices import Notice
from tests.make import unit
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, approve, issued, passed, row, submit


@pytest.fixture
def cast(cast: Cast) -> Cast:
    """The cast on the day of the letter."""
    set_clock(LETTER)
    return cast


def waiting(cast: Cast, role: str, where: object, day: date = date(2018, 10, 24)) -> list[tuple[str, bool]]:
    """Codes of what waits because of directives, and whether it is late."""
    found = tasks(cast.db, cast.who(role, where), day)  # type: ignore[arg-type]
    return [(task.code, task.late) for task in found if task.code.startswith("answer")]


def test_any_tree_of_answers_adds_up_to_its_leaves(cast: Cast, db: Session) -> None:
    """Whatever the cells answer, a parent's totals are the sums and counts of its leaves (design 3.8)."""
    luck = Random(285)
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.c2, cast.s)
    passed(cast, directive, cast.s, cast.c3)
    said = {
        c.id: {
            "told": luck.choice(("yes", "no")),
            "members": str(luck.randrange(99)),
            "way": luck.choice("ab"),
            "day": "2018-11-01",
        }
        for c in (cast.c1, cast.c2, cast.c3)
    }
    for cell, desk in ((cast.c1, cast.d), (cast.c2, cast.d), (cast.c3, cast.s)):
        approve(
            cast, submit(cast, directive, cell, "cell_secretary", said[cell.id]), "committee_secretary", desk
        )
    approve(cast, submit(cast, directive, cast.s, "committee_secretary", {}), "committee_secretary", cast.d)
    body = content(db, row(cast, directive, cast.d))
    assert int(body["totals"]["members"]["sum"]) == sum(int(each["members"]) for each in said.values())
    for code in ("told", "way"):
        given = [each[code] for each in said.values()]
        assert body["totals"][code]["counts"] == {value: given.count(value) for value in given}
    assert (body["asked"], body["answered"]) == (3, 3)


def test_a_list_of_children_costs_the_same_for_many_as_for_few(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.c2, cast.s)
    counted: list[int] = []
    for more in (0, 12):
        units = [unit(db, "subordinate_cell", cast.d) for _ in range(more)]
        for each in units:
            db.add(
                DirectiveAnswer(
                    directive_id=directive.id,
                    unit_id=each.id,
                    path=each.path,
                    asked_by_id=cast.d.id,
                    asked_at=LETTER,
                    due_on=date(2018, 11, 1),
                    above_id=row(cast, directive, cast.d).id,
                )
            )
        db.flush()
        db.expire_all()
        answer, seen = row(cast, directive, cast.d), list[str]()
        listen = lambda _c, _cur, statement, *_rest: seen.append(statement)  # noqa: B023
        event.listen(db.connection().engine, "before_cursor_execute", listen)
        assert len(children(db, answer)) == 3 + more
        content(db, answer)
        event.remove(db.connection().engine, "before_cursor_execute", listen)
        counted.append(len(seen))
    assert counted[1] <= counted[0]


def test_what_is_asked_waits_for_the_unit_and_then_for_the_desk_that_asked(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    assert waiting(cast, "cell_secretary", cast.g, date(2018, 10, 31)) == [("answer_plan", False)]
    assert waiting(cast, "cell_secretary", cast.g, date(2018, 11, 1)) == [("answer_plan", True)]
    own = row(cast, directive, cast.g)
    send_plan(db, cast.who("cell_secretary", cast.g), own, own.row_version, "Kế hoạch")
    assert waiting(cast, "cell_secretary", cast.g, date(2018, 11, 9)) == [("answer", False)]
    assert waiting(cast, "cell_secretary", cast.g, date(2018, 11, 10)) == [("answer", True)]
    answer = submit(cast, directive, cast.g, "cell_secretary", FULL)
    assert waiting(cast, "cell_secretary", cast.g) == []
    assert waiting(cast, "board_officer", cast.bloc) == [("answer_receive", False)]
    assert waiting(cast, "bloc_secretary", cast.bloc) == [("answer_decide", False)]
    assert waiting(cast, "committee_secretary", cast.d) == [("answer_plan", False)]
    approve(cast, answer, "bloc_secretary", cast.bloc)
    assert waiting(cast, "bloc_secretary", cast.bloc) == []


@pytest.mark.parametrize("what", ["receipt", "plan"])
def test_a_receipt_or_a_plan_alone_waits_under_its_own_name_and_is_no_answer(
    cast: Cast, db: Session, what: str
) -> None:
    plan = what == "plan"
    directive = issued(
        cast, form_version_id=None, asks_plan=plan, plan_on=date(2018, 10, 31) if plan else None
    )
    answer, who = row(cast, directive, cast.g), cast.who("cell_secretary", cast.g)
    assert judged_by(directive) == what
    code = {"receipt": "answer_acknowledge", "plan": "answer_plan"}[what]
    assert waiting(cast, "cell_secretary", cast.g) == [(code, False)]
    acknowledge(db, who, answer, answer.row_version)
    assert (answer.done_at is None) == plan, "a receipt is not a plan"
    if plan:
        assert waiting(cast, "cell_secretary", cast.g) == [(code, False)]
        send_plan(db, who, answer, answer.row_version, "Kế hoạch")
    assert waiting(cast, "cell_secretary", cast.g) == []
    there = next(each for each in rows_asked(db, directive) if each.id == answer.id)
    assert there.received_at is not None and (there.plan_at is not None) == plan and there.answered_at is None


def test_units_asked_and_desks_are_told_and_nobody_else(cast: Cast, db: Session) -> None:
    directive = issued(cast)

    def told(kind: str) -> set[int]:
        return set(db.scalars(select(Notice.account_id).where(Notice.kind == kind)))

    heads = {cast.who(role, cast.d).account_id for role in ("committee_secretary", "committee_officer")}
    assert told("directive") == heads | {cast.who("cell_secretary", cast.g).account_id}
    passed(cast, directive, cast.d, cast.c1)
    assert told("directive") == heads | {
        cast.who("cell_secretary", each).account_id for each in (cast.g, cast.c1)
    }
    submit(cast, directive, cast.g, "cell_secretary", FULL)
    assert cast.who("bloc_secretary", cast.bloc).account_id in told("answer")
    assert not told("answer") & heads
