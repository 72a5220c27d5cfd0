"""Who goes on from whom, and what old codes find."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import set_clock
from models.units.acts import Decision, rename
from models.units.succession import by_old_code, predecessors, successors, successors_of
from models.units.units import Unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, Rows, decided, lived


@pytest.fixture(autouse=True)
def january() -> None:
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))


def test_a_code_is_found_by_its_old_name_and_a_gone_unit_by_the_one_that_went_on(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    old = cast.c1.code
    rows: Rows = [
        {"act": "change", "code": old, "new_code": "MOI-1"},
        {"act": "merge", "code": cast.c2.code, "to": old},
    ]
    decided(db, boss, rows)
    lived(db, SOON)
    db.expire_all()
    assert by_old_code(db, old) is cast.c1 and by_old_code(db, cast.c2.code) is cast.c1
    assert by_old_code(db, "KHONG") is None


def test_successors_of_several_are_told_with_the_names_of_that_day(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    rows: Rows = [
        {"act": "merge", "code": cast.c2.code, "to": cast.c1.code},
        {"act": "split", "code": "T1", "source": cast.c3.code, "name": "Chi bộ tách"},
        {"act": "change", "code": cast.c1.code, "name": "Chi bộ hợp nhất"},
    ]
    decided(db, boss, rows)
    lived(db, SOON)
    db.expire_all()
    set_clock(datetime(2019, 3, 1, 3, tzinfo=UTC))
    rename(db, SYSTEM, cast.c1, "Chi bộ gọi khác về sau", Decision(date(2019, 2, 20)))
    kin = successors_of(db, [cast.c1.id, cast.c2.id, cast.c3.id])
    told = {number: [(each.name, each.act, each.on) for each in found] for number, found in kin.items()}
    assert told == {
        cast.c2.id: [("Chi bộ hợp nhất", "merge", SOON)],
        cast.c3.id: [("Chi bộ tách", "split", SOON)],
    }
    assert [each.unit_id for each in predecessors(db, cast.c1.id)] == [cast.c2.id]
    assert successors(db, cast.c1.id) == [] and successors_of(db, []) == {}
