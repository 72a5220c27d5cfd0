"""Directives when the tree changes: answers stay with their directive, addressees as they were
on the day of issue, and what a dissolved unit owes is told (letter L1; design 3.7, 3.10)."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.directives.answers import children, missing
from models.directives.closing import close, standing, version_of
from models.directives.tables import DirectiveAnswer, newest_answer
from models.units.acts import Decision, change_kind, dissolve, move, rename
from models.units.units import Unit
from tests.make import unit
from tests.models.cast import Cast
from tests.models.letters import FULL, approve, issued, passed, row, submit

AFTER = datetime(2018, 11, 12, 3, tzinfo=UTC)
ON = Decision(date(2018, 11, 1))


def elsewhere(c: Cast) -> Unit:
    """A second Bloc with a committee in it."""
    return unit(c.db, "grassroots_committee", unit(c.db, "bloc"))


def moves_away(c: Cast) -> None:
    move(c.db, SYSTEM, c.g, elsewhere(c), ON)


def is_dissolved(c: Cast) -> None:
    dissolve(c.db, SYSTEM, c.g, ON)


def is_another_kind(c: Cast) -> None:
    change_kind(c.db, SYSTEM, c.g, "grassroots_committee", ON)


def is_renamed(c: Cast) -> None:
    rename(c.db, SYSTEM, c.g, "Chi bộ Mới", ON)


ROWS: dict[str, Callable[[Cast], None]] = {
    # A unit that moved away was asked all the same, and its answer stays with who asked.
    "moved": moves_away,
    # So is one that was dissolved.
    "dissolved": is_dissolved,
    # One that is of another kind now, which the directive does not name.
    "another kind": is_another_kind,
    # One that is called otherwise.
    "renamed": is_renamed,
}


def read(cast: Cast, answers: list[DirectiveAnswer]) -> set[int]:
    """The answers that the issuer reads."""
    with open_session(cast.db.connection(), cast.who("bloc_secretary", cast.bloc)) as seen:
        return set(
            seen.scalars(
                select(DirectiveAnswer.id).where(DirectiveAnswer.id.in_([each.id for each in answers]))
            )
        )


@pytest.mark.parametrize("act", ROWS)
def test_counts_and_answers_do_not_change_by_an_act_on_the_tree(cast: Cast, db: Session, act: str) -> None:
    directive = issued(cast)
    approve(cast, submit(cast, directive, cast.g, "cell_secretary", FULL), "bloc_secretary", cast.bloc)
    before = standing(db, directive)
    asked = list(db.scalars(select(DirectiveAnswer).where(DirectiveAnswer.directive_id == directive.id)))
    places = {each.id: each.path for each in asked}
    set_clock(AFTER)
    ROWS[act](cast)
    db.expire_all()
    after = standing(db, directive)
    assert (after.asked, len(after.silent)) == (before.asked, len(before.silent)) == (2, 1)
    assert {each.id: each.path for each in asked} == places
    assert read(cast, asked) == set(places)
    given = newest_answer(db, row(cast, directive, cast.g))
    assert given is not None and json.loads(given.content)["totals"]


def test_an_issuer_that_moved_reads_what_it_was_given_and_adds_it_up(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.c2)
    approve(cast, submit(cast, directive, cast.c1, "cell_secretary", FULL), "committee_secretary", cast.d)
    set_clock(AFTER)
    move(db, SYSTEM, cast.d, unit(db, "bloc"), ON)
    db.expire_all()
    with open_session(db.connection(), cast.who("committee_secretary", cast.d)) as seen:
        answer = own_row(seen, directive.id, cast.d.id)
        assert {each.unit_id for each in children(seen, answer)} == {cast.c1.id, cast.c2.id}
        assert [each.unit_id for each in missing(seen, answer)] == [cast.c2.id]


def own_row(db: Session, directive_id: int, unit_id: int) -> DirectiveAnswer:
    return db.scalars(
        select(DirectiveAnswer).where(
            DirectiveAnswer.directive_id == directive_id, DirectiveAnswer.unit_id == unit_id
        )
    ).one()


def test_what_a_dissolved_unit_owes_is_told_until_the_issuer_closes(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    approve(cast, submit(cast, directive, cast.g, "cell_secretary", FULL), "bloc_secretary", cast.bloc)
    set_clock(AFTER)
    for where in (cast.c1, cast.c2, cast.c3, cast.s, cast.d):
        dissolve(db, SYSTEM, where, ON)
    there = standing(db, directive)
    assert [each.unit_id for each in there.silent] == [cast.d.id]
    assert there.gone == {row(cast, directive, cast.d).id: ON.on}
    by = cast.who("bloc_secretary", cast.bloc)
    close(db, by, directive, version_of(db, directive), AFTER.date(), "Đảng bộ đã giải thể")
    assert directive.standing == "closed" and standing(db, directive).gone
