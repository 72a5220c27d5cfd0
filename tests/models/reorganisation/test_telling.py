"""Who is told of a reorganisation, and what the journal holds of it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.people.notices import Notice
from models.platform.journal import JournalRow
from models.units.units import Unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, decided, lived


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
