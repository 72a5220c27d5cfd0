"""Steps of an answer: the desk that decides, what a submission needs, what a changed answer does above."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import DECIDING, SYSTEM
from models.core.base import set_clock, today
from models.core.errors import Invalid, Refusal
from models.directives.answers import content, write_answer
from models.directives.steps import desk_of
from models.directives.tables import (
    Directive,
    newest_answer,
)
from models.people.notices import Notice
from models.people.people import end_post, posts_in
from models.units.units import Unit
from models.workflow.engine import offers, take
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, approve, issued, passed, row, submit


def test_a_change_below_makes_the_answer_above_stale(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1)
    answer = submit(cast, directive, cast.c1, "cell_secretary", FULL)
    approve(cast, answer, "committee_secretary", cast.d)
    above = submit(cast, directive, cast.d, "committee_secretary", {})
    take(
        db,
        cast.who("committee_secretary", cast.d),
        answer,
        "reopen",
        row_version=answer.row_version,
        note="Sửa số",
    )
    write_answer(
        db, cast.who("cell_secretary", cast.c1), answer, answer.row_version, FULL | {"members": "15"}
    )
    take(db, cast.who("cell_secretary", cast.c1), answer, "submit", row_version=answer.row_version)
    approve(cast, answer, "committee_secretary", cast.d)
    db.refresh(above)
    assert above.stale
    assert content(db, above)["totals"]["members"]["sum"] == "15"


def deciders_gone(cast: Cast, *units: Unit) -> None:
    """Nobody decides in these units any more."""
    for where in units:
        for post in posts_in(cast.db, [where.id], today()):
            if post.role in DECIDING:
                end_post(cast.db, SYSTEM, post, today())


def test_who_asked_decides_or_else_who_asked_that_one(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.s)
    passed(cast, directive, cast.s, cast.c3)
    answer = row(cast, directive, cast.c3)
    desks = []
    for gone in (None, cast.s, cast.d, cast.bloc):
        deciders_gone(cast, *([gone] if gone else []))
        desks.append(desk_of(db, answer, None))
    assert desks == [cast.s.id, cast.d.id, cast.bloc.id, None]


def test_nobody_is_the_desk_of_an_answer_they_submit_themselves(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1)
    answer = row(cast, directive, cast.c1)
    head = cast.who("committee_secretary", cast.d)
    assert desk_of(db, answer, head.person_id) == cast.bloc.id
    assert desk_of(db, answer, cast.who("cell_secretary", cast.c1).person_id) == cast.d.id


def refused(cast: Cast, directive: Directive, where: Unit, role: str) -> Refusal | None:
    """What the step `submit` is offered with."""
    found = offers(cast.db, cast.who(role, where), row(cast, directive, where))
    return next(offer.refusal for offer in found if offer.step.code == "submit")


def test_where_nobody_is_left_to_decide_the_step_says_so(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    assert refused(cast, directive, cast.g, "cell_secretary") is None
    deciders_gone(cast, cast.bloc)
    told = refused(cast, directive, cast.g, "cell_secretary")
    assert told is not None and told.code == "route.no_decider"


def test_where_only_a_receipt_or_a_plan_is_asked_there_is_no_answer_to_submit(cast: Cast) -> None:
    directive = issued(cast, form_version_id=None)
    told = refused(cast, directive, cast.g, "cell_secretary")
    assert told is not None and told.code == "directive.no_form"


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        # no answer and no reason, or an empty one
        (None, "report.gap"),
        ("  ", "report.gap"),
        ("Đang kiện toàn", ""),
    ],
)
def test_an_answer_that_is_missing_below_needs_a_reason_unit_by_unit(
    cast: Cast, reason: str | None, told: str
) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.c2)
    approve(
        cast,
        submit(cast, directive, cast.c1, "cell_secretary", FULL),
        "committee_secretary",
        cast.d,
    )
    gaps = {cast.c2.id: reason} if reason is not None else {}
    if not told:
        assert submit(cast, directive, cast.d, "committee_secretary", {}, gaps=gaps).state == "submitted"
        return
    with pytest.raises(Invalid) as found:
        submit(cast, directive, cast.d, "committee_secretary", {}, gaps=gaps)
    assert {place: each.code for place, each in found.value.fields.items()} == {f"gap-{cast.c2.id}": told}


def test_a_submission_is_frozen_with_who_sent_it_and_counts_as_a_receipt(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    answer = submit(cast, directive, cast.g, "cell_secretary", FULL)
    version, who = newest_answer(db, answer), cast.who("cell_secretary", cast.g)
    assert version is not None and version.person_id == answer.submitter_id == who.person_id
    assert answer.first_submitted_at == answer.received_at == version.submitted_at == LETTER
    set_clock(LETTER + timedelta(days=1))
    take(db, who, answer, "recall", row_version=answer.row_version)
    take(db, who, answer, "submit", row_version=answer.row_version)
    assert (answer.first_submitted_at, answer.received_at) == (LETTER, LETTER)


def test_the_desk_is_told_what_comes_to_it_and_the_unit_what_was_decided(cast: Cast, db: Session) -> None:
    directive = issued(cast)

    def told() -> set[int]:
        return set(db.scalars(select(Notice.account_id).where(Notice.kind == "answer")))

    answer = submit(cast, directive, cast.g, "cell_secretary", FULL)
    own = cast.who("cell_secretary", cast.g).account_id
    desk = {
        cast.who(role, cast.bloc).account_id for role in ("bloc_secretary", "bloc_deputy", "board_officer")
    }
    assert told() == desk
    approve(cast, answer, "bloc_secretary", cast.bloc)
    assert told() == desk | {own}
