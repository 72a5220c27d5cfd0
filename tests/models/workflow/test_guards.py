"""Guards that fit whatever runs on a route: nobody decides on their own, nor on what was not seen."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.people.people import begin_post, end_post, posts_in, principal_of
from models.workflow.engine import offers
from tests.make import LONG_AGO
from tests.models.cast import Cast


def test_a_decision_names_the_version_that_was_seen(cast: Cast) -> None:
    cast.step(cast.g, "submit", "cell_secretary")
    cast.step(cast.g, "recall", "cell_secretary")
    cast.step(cast.g, "submit", "cell_secretary")
    with pytest.raises(Refusal, match=r"version\.stale"):
        cast.step(cast.g, "approve", "bloc_secretary", cast.bloc, version=1)
    with pytest.raises(Refusal, match=r"version\.missing"):
        cast.step(cast.g, "approve", "bloc_secretary", cast.bloc, version=None)


def test_who_holds_both_posts_does_not_decide_on_the_own_report(cast: Cast, db: Session) -> None:
    both = cast.who("cell_secretary", cast.c1)
    person = next(
        p.person for p in posts_in(db, [cast.c1.id], date(2019, 1, 1)) if p.role == "cell_secretary"
    )
    other = next(p for p in posts_in(db, [cast.d.id], date(2019, 1, 1)) if p.role == "committee_secretary")
    begin_post(db, SYSTEM, person, "committee_secretary", cast.d, LONG_AGO)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    assert report.desk_unit_id == cast.d.id
    assert both.account_id is not None
    both = principal_of(db, both.account_id)
    approve = next(offer for offer in offers(db, both, report) if offer.step.code == "approve")
    assert approve.refusal is not None and approve.refusal.code == "route.own"
    cast.step(cast.c1, "recall", "cell_secretary")
    end_post(db, SYSTEM, other, date(2019, 1, 1))
    assert cast.step(cast.c1, "submit", "cell_secretary").desk_unit_id == cast.bloc.id


def test_where_nobody_can_decide_the_sentence_says_so(cast: Cast, db: Session) -> None:
    secretary = next(p for p in posts_in(db, [cast.bloc.id], date(2019, 1, 1)) if p.role == "bloc_secretary")
    end_post(db, SYSTEM, secretary, date(2019, 1, 1))
    with pytest.raises(Refusal, match=r"route\.no_decider"):
        cast.step(cast.g, "submit", "cell_secretary")
