"""A reorganisation takes effect by the worker, on its day; what stands in its way is told."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import set_clock
from models.core.errors import Refusal
from models.duties.tables import Duty
from models.people.notices import Notice
from models.reorganisation.acts import decide
from models.reorganisation.checks import judge
from models.reorganisation.enforcing import enforce, settle
from models.reorganisation.proof import fingerprint
from models.units.acts import Decision, move
from models.units.units import Unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, codes, decided, drafted, lived


def test_it_takes_effect_on_its_day_and_not_before(db: Session, cast: Cast, e: Unit, boss: Principal) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    assert lived(db, date(2019, 1, 31)) == [] and cast.c1.parent_id == cast.d.id
    assert lived(db, SOON) == [one.id]
    db.expire_all()
    assert cast.c1.parent_id == e.id and cast.c1.path == f"{e.path}{cast.c1.id}."
    assert cast.c1.code in codes(cast.d, db, date(2019, 1, 31)) - codes(cast.d, db, SOON)
    assert (one.state, one.counts_from) == ("enforced", SOON) and one.settled_at is not None
    assert lived(db, date(2019, 2, 2)) == []


def test_what_fails_by_its_day_is_told_a_day_before_and_on_the_day_and_tried_again(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    move(db, SYSTEM, cast.c1, e, Decision(date(2019, 1, 15)))

    def notices() -> list[str]:
        return list(
            db.scalars(select(Notice.kind).where(Notice.account_id == boss.account_id).order_by(Notice.id))
        )

    lived(db, date(2019, 1, 31))
    assert notices() == ["reorganisation_warned"]
    assert lived(db, SOON) == [] and one.state == "decided" and "reorganisation.troubles" in one.stuck
    lived(db, SOON)
    assert notices() == ["reorganisation_warned", "reorganisation_stuck"]
    move(db, SYSTEM, cast.c1, cast.d, Decision(date(2019, 1, 16)))
    assert lived(db, SOON) == [one.id]


def test_nobody_enforces_before_the_day_or_what_is_not_decided(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = drafted(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    with pytest.raises(Refusal, match=r"reorganisation\.not_decided"):
        enforce(db, SYSTEM, one)
    decide(db, boss, one, one.row_version, fingerprint(db, one, judge(db, one, boss)))
    with pytest.raises(Refusal, match=r"reorganisation\.early"):
        enforce(db, SYSTEM, one)


def test_a_worker_that_ends_after_the_switch_is_taken_up_by_the_next_round(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    """The tree stands switched or not at all; duties and desks follow, however often that is begun."""
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    set_clock(datetime(2019, 2, 1, 1, tzinfo=UTC))
    enforce(db, SYSTEM, one)
    assert settle(db, one, 0, 1) is not None and one.settled_at is None
    assert lived(db, SOON) == [] and one.settled_at is not None
    owed = db.scalars(select(Duty.path).where(Duty.about_id == cast.c1.id, Duty.quarter == date(2019, 1, 1)))
    assert {path for path in owed} <= {cast.c1.path}
