"""Delegations: dated, for one unit and kind of act, taken by the
delegate, never given on, over by themselves; and the empty office."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import set_clock, today
from models.core.errors import Invalid, Refusal
from models.directives.tables import newest_answer
from models.people.delegation import Delegation, accept, delegate, end
from models.people.notices import Notice
from models.people.people import Person, begin_post, end_post, posts_in
from models.platform.journal import JournalRow
from models.units.units import Unit
from models.workflow.engine import history, offers, take
from tests.make import LONG_AGO
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, approve, issued, submit


def give(
    cast: Cast, where: Unit, giver: str, taker: str, act: str = "decide", days: int = 10, taken: bool = True
) -> Delegation:
    """Somebody's right given to another of the same unit, and taken."""
    to = cast.who(taker, where).person_id
    assert to is not None
    row = delegate(
        cast.db,
        cast.who(giver, where),
        where,
        to,
        act,
        today(),
        today() + timedelta(days=days),
        "Đi công tác",
    )
    return accept(cast.db, cast.who(taker, where), row, row.row_version) if taken else row


def officer(cast: Cast) -> Principal:
    return cast.who("committee_officer", cast.d)


def test_an_accepted_delegation_lets_the_delegate_decide_in_the_givers_place(cast: Cast, db: Session) -> None:
    cast.step(cast.c1, "submit", "cell_secretary")
    row = give(cast, cast.d, "committee_secretary", "committee_officer", taken=False)
    with pytest.raises(Refusal, match=r"access\.denied"):
        cast.step(cast.c1, "approve", "committee_officer", cast.d)
    accept(db, officer(cast), row, row.row_version)
    report = cast.step(cast.c1, "approve", "committee_officer", cast.d)
    event = history(db, report)[-1]
    assert (event.actor, event.on_behalf) == (
        officer(cast).name,
        cast.who("committee_secretary", cast.d).name,
    )
    acts = db.scalars(select(JournalRow).where(JournalRow.act == "report.approve")).one()
    assert f'"on_behalf":{row.giver_id}' in acts.details


def test_it_ends_by_itself_on_its_last_day(cast: Cast) -> None:
    give(cast, cast.d, "committee_secretary", "committee_officer", days=2)
    assert officer(cast).acting
    set_clock(datetime(2019, 1, 22, 16, 59, tzinfo=UTC))  # 23:59 in Việt Nam on the last day
    assert officer(cast).acting
    set_clock(datetime(2019, 1, 22, 17, 0, tzinfo=UTC))
    assert not officer(cast).acting


@pytest.mark.parametrize("whose", ["committee_secretary", "committee_officer"])
def test_it_ends_with_either_post(cast: Cast, db: Session, whose: str) -> None:
    give(cast, cast.d, "committee_secretary", "committee_officer")
    by = officer(cast)
    held = next(p for p in posts_in(db, [cast.d.id], today()) if p.role == whose)
    if whose == "committee_officer":
        begin_post(
            db, SYSTEM, db.get_one(Person, held.person_id), "committee_officer", cast.s, LONG_AGO
        )  # serves elsewhere still
    end_post(db, SYSTEM, held, today())
    assert by.account_id is not None
    assert not cast.principal(by.account_id).acting


def test_either_side_ends_it_and_nobody_else(cast: Cast, db: Session) -> None:
    row = give(cast, cast.d, "committee_secretary", "committee_officer")
    for stranger in (cast.who("bloc_secretary", cast.bloc), cast.who("cell_secretary", cast.c1)):
        with pytest.raises(Refusal, match=r"access\.denied"):
            end(db, stranger, row, row.row_version)
    with pytest.raises(Refusal, match="stale"):
        end(db, officer(cast), row, 0)
    end(db, officer(cast), row, row.row_version)
    assert not officer(cast).acting
    with pytest.raises(Refusal, match=r"delegation\.over"):
        end(db, officer(cast), row, row.row_version)


def test_what_was_given_is_not_given_on_nor_by_those_without_the_right(cast: Cast, db: Session) -> None:
    give(cast, cast.d, "committee_secretary", "committee_officer")
    other = cast.post("committee_deputy", cast.d)
    assert other.person_id is not None
    with pytest.raises(Invalid) as told:
        delegate(db, officer(cast), cast.d, other.person_id, "decide", today(), today(), "")
    assert told.value.fields["act"].code == "delegation.not_yours"


def test_every_problem_is_told_at_its_field(cast: Cast, db: Session) -> None:
    by = cast.who("committee_secretary", cast.d)
    outside = cast.who("cell_secretary", cast.c1).person_id
    assert outside is not None and by.person_id is not None
    with pytest.raises(Invalid) as told:
        delegate(db, by, cast.d, outside, "decide", date(2019, 1, 1), date(2018, 12, 1), "x" * 301)
    assert set(told.value.fields) == {"taker", "starts_on", "last_on", "reason"}
    with pytest.raises(Invalid) as told:
        delegate(db, by, cast.d, by.person_id, "sing", today(), today() + timedelta(days=400), "")
    assert set(told.value.fields) == {"act", "taker", "last_on"}


def test_a_delegation_reaches_its_unit_and_act_only(cast: Cast) -> None:
    give(cast, cast.s, "committee_secretary", "committee_officer")
    cast.step(cast.c1, "submit", "cell_secretary")
    with pytest.raises(Refusal, match=r"access\.denied"):
        cast.step(cast.c1, "approve", "committee_officer", cast.s)
    cast.step(cast.c3, "submit", "cell_secretary")
    cast.step(cast.c3, "approve", "committee_officer", cast.s)
    with pytest.raises(Refusal, match=r"access\.denied"):
        cast.step(cast.s, "submit", "committee_officer")


def test_nobody_decides_on_what_was_submitted_in_their_name(cast: Cast, db: Session) -> None:
    """S's officer submits in the secretary's place; the secretary holds a deciding post above too."""
    person = db.get_one(
        Person,
        next(p.person_id for p in posts_in(db, [cast.s.id], today()) if p.role == "committee_secretary"),
    )
    begin_post(db, SYSTEM, person, "committee_deputy", cast.d, LONG_AGO)
    give(cast, cast.s, "committee_secretary", "committee_officer", "submit")
    report = cast.step(cast.s, "submit", "committee_officer", gaps={cast.c3.id: "x"})
    both = cast.who("committee_secretary", cast.s)
    approve = next(o for o in offers(db, both, report) if o.step.code == "approve")
    assert approve.refusal is not None and approve.refusal.code == "route.own"


def test_below_the_root_a_delegate_does_not_decide_on_what_the_giver_submitted(
    cast: Cast, db: Session
) -> None:
    """C1's secretary also is D's deputy; D's officer acts for that deputy."""
    person = db.get_one(
        Person, next(p.person_id for p in posts_in(db, [cast.c1.id], today()) if p.role == "cell_secretary")
    )
    begin_post(db, SYSTEM, person, "committee_deputy", cast.d, LONG_AGO)
    both = cast.who("cell_secretary", cast.c1)
    taker = officer(cast).person_id
    assert taker is not None
    row = delegate(db, both, cast.d, taker, "decide", today(), today(), "")
    accept(db, officer(cast), row, row.row_version)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    assert report.desk_unit_id == cast.d.id  # D's secretary can decide
    with pytest.raises(Refusal, match=r"route\.own_delegated"):
        cast.step(cast.c1, "approve", "committee_officer", cast.d)


def test_at_the_root_a_delegation_is_the_way_out_where_the_only_decider_submitted(
    cast: Cast, db: Session
) -> None:
    """The Bloc's only decider is G's secretary as well."""
    held = next(p for p in posts_in(db, [cast.bloc.id], today()) if p.role == "bloc_secretary")
    begin_post(
        db,
        SYSTEM,
        db.get_one(Person, next(p.person_id for p in posts_in(db, [cast.g.id], today()))),
        "bloc_deputy",
        cast.bloc,
        LONG_AGO,
    )
    end_post(db, SYSTEM, held, today())
    with pytest.raises(Refusal, match=r"route\.no_decider"):
        cast.step(cast.g, "submit", "cell_secretary")
    both = cast.who("cell_secretary", cast.g)
    taker = cast.who("board_officer", cast.bloc)
    assert taker.person_id is not None
    row = delegate(db, both, cast.bloc, taker.person_id, "decide", today(), today(), "")
    accept(db, taker, row, row.row_version)
    cast.step(cast.g, "submit", "cell_secretary")
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    report = cast.step(cast.g, "approve", "board_officer", cast.bloc)
    assert history(db, report)[-1].on_behalf == both.name


def test_an_office_without_deciders_is_passed_over(cast: Cast, db: Session) -> None:
    for post in [p for p in posts_in(db, [cast.d.id], today()) if p.role == "committee_secretary"]:
        end_post(db, SYSTEM, post, today())
    assert cast.step(cast.c1, "submit", "cell_secretary").desk_unit_id == cast.bloc.id


def test_steps_of_an_answer_to_a_directive_say_in_whose_place_too(cast: Cast, db: Session) -> None:
    """What a delegate submits or decides is "X thay mặt Y"; in
    whose name it was submitted may not decide on it (design 3.14)."""
    set_clock(LETTER)
    cast.post("bloc_deputy", cast.bloc)
    directive = issued(cast)
    give(cast, cast.d, "committee_secretary", "committee_officer", act="submit")
    give(cast, cast.bloc, "bloc_secretary", "board_officer")
    answer = submit(cast, directive, cast.d, "committee_officer", FULL)
    giver, desk = cast.who("committee_secretary", cast.d), cast.who("bloc_secretary", cast.bloc)
    assert (answer.submitter_id, answer.submitted_for_id) == (officer(cast).person_id, giver.person_id)
    told = db.scalars(select(Notice).where(Notice.kind == "answer")).first()
    assert told is not None and told.values["on_behalf"] == giver.name
    begin_post(db, SYSTEM, db.get_one(Person, giver.person_id), "bloc_deputy", cast.bloc, LONG_AGO)
    version = newest_answer(db, answer)
    assert version is not None and giver.account_id is not None
    with pytest.raises(Refusal, match=r"route\.own"):
        take(
            db,
            cast.principal(giver.account_id),
            answer,
            "approve",
            row_version=answer.row_version,
            version=version.number,
        )
    approve(cast, answer, "board_officer", cast.bloc)
    assert [(e.step, e.on_behalf) for e in history(db, answer)] == [
        ("submit", giver.name),
        ("approve", desk.name),
    ]
    acts = db.scalars(select(JournalRow).where(JournalRow.act == "answer.approve")).one()
    assert f'"on_behalf":{desk.person_id}' in acts.details
