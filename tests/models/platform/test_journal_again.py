"""Acts before which a code of the second factor is asked for again."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.errors import Refusal
from models.platform.journal import ACTS, AGAIN, need_fresh, record
from models.units.units import Unit


@pytest.mark.parametrize("act", sorted(AGAIN))
def test_each_of_them_is_refused_to_who_has_a_factor_and_typed_no_code_of_late(act: str) -> None:
    assert act in ACTS
    with pytest.raises(Refusal, match=r"factor\.again"):
        need_fresh(Principal(1, asks_again=True), act)
    need_fresh(Principal(1), act)


def test_no_other_act_is(db: Session, cell: Unit) -> None:
    asked = Principal(None, name="a", asks_again=True)
    for act in set(ACTS) - AGAIN:
        need_fresh(asked, act)
    with pytest.raises(Refusal, match=r"factor\.again"):
        record(db, asked, "post.begin", cell)
