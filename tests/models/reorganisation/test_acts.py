"""A reorganisation by people: drafted, laid before those who decide, decided, withdrawn."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.errors import Refusal
from models.reorganisation.acts import amend, decide, drop, set_rows, withdraw
from models.reorganisation.checks import judge
from models.reorganisation.proof import fingerprint
from models.reorganisation.tables import Reorganisation
from models.units.units import Unit
from tests.make import somebody, unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, decided, drafted, lived


def test_only_what_was_shown_is_decided(db: Session, cast: Cast, e: Unit, boss: Principal) -> None:
    one = drafted(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    seen = fingerprint(db, one, judge(db, one, boss))
    set_rows(db, boss, one, one.row_version, [{"act": "move", "code": cast.c2.code, "to": e.code}])
    with pytest.raises(Refusal, match="stale"):
        decide(db, boss, one, one.row_version, seen)
    somebody(db, "committee_deputy", cast.d)
    seen = fingerprint(db, one, judge(db, one, boss))
    somebody(db, "committee_deputy", cast.d, "hai")
    with pytest.raises(Refusal, match="stale"):
        decide(db, boss, one, one.row_version, seen)


def test_who_may_draft_and_decide(db: Session, cast: Cast, e: Unit) -> None:
    officer, secretary = cast.who("board_officer", cast.bloc), cast.who("bloc_secretary", cast.bloc)
    one = drafted(db, officer, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    seen = fingerprint(db, one, judge(db, one, officer))
    with pytest.raises(Refusal, match=r"access\.denied"):
        decide(db, officer, one, one.row_version, seen)
    for role, where in (("committee_secretary", cast.d), ("cell_secretary", cast.c1)):
        with pytest.raises(Refusal, match=r"access\.denied"):
            drafted(db, cast.who(role, where), [])
    assert decide(db, secretary, one, one.row_version, seen).state == "decided"
    foreign = unit(db, "bloc")
    two = drafted(db, officer, [{"act": "move", "code": cast.c2.code, "to": foreign.code}], symbol="13-QĐ/TU")
    assert [t.refusal.code for t in judge(db, two, officer).troubles] == ["access.denied"]


def test_it_is_withdrawn_until_its_day_with_a_reason(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    with pytest.raises(Refusal, match=r"reorganisation\.decided"):
        set_rows(db, boss, one, one.row_version, [])
    with pytest.raises(Refusal):
        withdraw(db, boss, one, one.row_version, " ")
    withdraw(db, boss, one, one.row_version, "Chưa xong nhân sự")
    assert one.state == "draft" and lived(db, SOON) == []
    with pytest.raises(Refusal, match=r"reorganisation\.not_decided"):
        withdraw(db, boss, one, one.row_version, "Lại")
    amend(db, boss, one, one.row_version, doc_symbol="13-QĐ/TU", doc_date=None, on=SOON)
    drop(db, boss, one, one.row_version)
    assert db.scalar(select(func.count(Reorganisation.id))) == 0
