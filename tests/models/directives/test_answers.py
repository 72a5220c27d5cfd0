"""Answers up the tree: totals are sums of leaves for any tree,
lists cost the same for many, and what waits at which desk."""

from __future__ import annotations

from datetime import UTC, date, datetime
from random import Random
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.directives.answers import children, content
from models.directives.tables import DirectiveAnswer
from models.overview.waiting import tasks
from models.people.notices import Notice
from models.workflow.engine import take
from models.workflow.publishing import copy_route, described, publish, rewrite
from models.workflow.queue import at_desk
from models.workflow.tables import Route
from tests.make import quarter_of, unit
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, approve, issued, passed, row, submit


@pytest.fixture
def cast(db: Session) -> Cast:
    set_clock(LETTER)
    return Cast(db)


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
    assert waiting(cast, "cell_secretary", cast.g) == [("answer", False)]
    assert waiting(cast, "cell_secretary", cast.g, date(2018, 11, 9)) == [("answer", False)]
    assert waiting(cast, "cell_secretary", cast.g, date(2018, 11, 10)) == [("answer", True)]
    answer = submit(cast, directive, cast.g, "cell_secretary", FULL)
    assert waiting(cast, "cell_secretary", cast.g) == []
    assert waiting(cast, "board_officer", cast.bloc) == [("answer_receive", False)]
    assert waiting(cast, "bloc_secretary", cast.bloc) == [("answer_decide", False)]
    assert waiting(cast, "committee_secretary", cast.d) == [("answer", False)]
    approve(cast, answer, "bloc_secretary", cast.bloc)
    assert waiting(cast, "bloc_secretary", cast.bloc) == []


def test_a_report_waits_at_each_stop_of_its_own_route(cast: Cast, db: Session) -> None:
    """Directly above first, then the board of the unit named, then its secretary; nobody else is asked."""
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))
    shipped = db.scalars(select(Route).where(Route.code == "quarterly").order_by(Route.number.desc())).first()
    assert shipped is not None
    route = copy_route(db, SYSTEM, shipped, cast.bloc, date(2018, 1, 1))
    states, steps = described(route)
    kept = [
        s
        for s in steps
        if s["code"] in ("submit", "approve", "reopen")
        and (s["code"], s["from_state"]) != ("approve", "submitted")
    ]
    names: dict[str, Any] = {"actor": "named", "desk": cast.bloc.id}
    decide = names | {"guards": ["not_own", "newest_seen"], "effects": ["accept"]}
    for step in kept:
        step |= decide if step["code"] == "approve" else {}
    plain = {
        "name": "x",
        "name_en": "x",
        "grant": "report.receive",
        "needs_note": False,
        "guards": ["newest_seen"],
        "effects": [],
    }
    checked = {
        **plain,
        "code": "check",
        "from_state": "submitted",
        "to_state": "prepared",
        "actor": "parent",
        "desk": None,
        "roles": [],
    }
    receive = {
        **plain,
        **names,
        "code": "receive",
        "from_state": "prepared",
        "to_state": "received",
        "roles": ["board_officer"],
    }
    wanted = [s | ({"is_open": False, "is_locked": True} if s["code"] == "prepared" else {}) for s in states]
    used = {"draft", "submitted", "prepared", "received", "approved", "reopened"}
    kept = [s for s in kept if s["from_state"] in used - {"prepared"}]
    rewrite(
        db,
        SYSTEM,
        route,
        route.row_version,
        [s for s in wanted if s["code"] in used],
        [*kept, checked, receive],
    )
    publish(db, SYSTEM, route, route.row_version)
    quarter_of(db, cast.c3)
    report = cast.step(cast.c3, "submit", "cell_secretary")
    stops = (
        ("committee_secretary", cast.s, "check"),
        ("board_officer", cast.bloc, "receive"),
        ("bloc_secretary", cast.bloc, "approve"),
    )
    others = [("committee_officer", cast.d), ("committee_secretary", cast.d)]
    for role, where, step in stops:
        for who, at in (*others, *((r, w) for r, w, _step in stops)):
            found = [s.code for _item, s in at_desk(db, cast.who(who, at), "report")]
            assert found == ([step] if (who, at.id) == (role, where.id) else []), (step, who)
        take(db, cast.who(role, where), report, step, row_version=report.row_version, version=1)
    assert report.state == "approved"


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
