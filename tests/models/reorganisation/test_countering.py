"""A reorganisation taken back by another."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.errors import Refusal
from models.reorganisation.acts import decide
from models.reorganisation.checks import judge
from models.reorganisation.countering import counter
from models.reorganisation.proof import fingerprint
from models.units.units import Unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, Rows, decided, drafted, lived


def test_the_counter_act_takes_it_back_and_is_checked_like_any_other(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    rows: Rows = [
        {"act": "move", "code": cast.c1.code, "to": e.code, "name": "Chi bộ A"},
        {"act": "found", "code": "N1", "to": e.code, "name": "Chi bộ mới", "kind": "subordinate_cell"},
        {"act": "merge", "code": cast.c2.code, "to": cast.c1.code},
    ]
    name, kind = cast.c1.name, cast.c2.kind_code
    one = decided(db, boss, rows)
    lived(db, SOON)
    db.expire_all()
    later = date(2019, 3, 1)
    back = counter(db, boss, one, doc_symbol="20-QĐ/TU", on=later)
    judged = judge(db, back, boss)
    assert back.undoes_id == one.id and not judged.troubles
    decide(db, boss, back, back.row_version, fingerprint(db, back, judged))
    assert lived(db, later) == [back.id]
    db.expire_all()
    assert cast.c1.parent_id == cast.d.id and cast.c1.name == name
    assert db.scalars(select(Unit.dissolved_on).where(Unit.code == "N1")).one() == later
    again = db.scalars(select(Unit).where(Unit.code == f"{cast.c2.code}-2")).one()
    assert again.kind_code == kind and again.parent_id == cast.d.id
    with pytest.raises(Refusal, match=r"reorganisation\.not_enforced"):
        counter(db, boss, drafted(db, boss, rows, symbol="x"), doc_symbol="", on=later)
