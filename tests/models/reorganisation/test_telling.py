"""Who is told of a reorganisation, and what the journal holds of it."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.errors import Refusal
from models.people.notices import Notice
from models.platform.journal import JournalRow
from models.reorganisation.acts import decide, propose, set_rows
from models.reorganisation.checks import judge
from models.reorganisation.proof import fingerprint
from models.reorganisation.telling import called
from models.units.units import Unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, decided, drafted, lived


def test_each_step_stands_in_the_journal_and_those_it_touches_are_told(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    lived(db, SOON)
    acts = select(JournalRow.act).where(JournalRow.subject == "reorganisation").order_by(JournalRow.id)
    assert list(db.scalars(acts)) == [
        f"reorganisation.{name}" for name in ("draft", "rows", "decide", "enforce")
    ]
    told_ = set(db.scalars(select(Notice.kind).where(Notice.subject_id == one.id)))
    assert told_ == {"reorganisation_decided", "reorganisation_enforced"}
    who = {n.account_id for n in db.scalars(select(Notice).where(Notice.kind == "reorganisation_enforced"))}
    assert cast.who("cell_secretary", cast.c1).account_id in who
    assert cast.who("cell_secretary", cast.c3).account_id not in who


def test_a_draft_is_laid_before_those_who_decide_without_its_number_which_the_decision_needs(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = drafted(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}], symbol="")
    judged = judge(db, one, boss)
    assert judged.provable and not judged.sound and called(one) == f"#{one.id}"
    propose(db, boss, one, one.row_version)
    told = db.scalars(select(Notice).where(Notice.kind == "reorganisation_proposed")).all()
    assert told and {each.values["document"] for each in told} == {f"#{one.id}"}
    who = {boss.account_id, cast.who("bloc_secretary", cast.bloc).account_id}
    assert {each.account_id for each in told} == who, "nobody who may not decide it"
    with pytest.raises(Refusal, match=r"reorganisation\.troubles"):
        decide(db, boss, one, one.row_version, fingerprint(db, one, judged))
    set_rows(db, boss, one, one.row_version, [{"act": "move", "code": cast.c1.code, "to": "KHONG"}])
    with pytest.raises(Refusal, match=r"reorganisation\.troubles"):
        propose(db, boss, one, one.row_version)
