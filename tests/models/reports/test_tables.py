"""A report is had by whoever may see it; to others it is not there."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.guard import open_session
from models.core.errors import Refusal
from models.reports.tables import get_report
from tests.models.cast import Cast


def test_a_report_is_had_in_its_unit_and_above_and_is_unknown_to_a_stranger(cast: Cast, db: Session) -> None:
    other = Cast(db)
    number = cast.step(cast.c1, "submit", "cell_secretary").id
    for role, where in (("cell_secretary", cast.c1), ("committee_secretary", cast.d)):
        assert get_report(open_session(db.connection(), cast.who(role, where)), number).unit_id == cast.c1.id
    for who in (
        cast.who("cell_secretary", cast.c2),
        cast.who("committee_secretary", cast.s),
        other.who("bloc_secretary", other.bloc),
    ):
        with pytest.raises(Refusal, match=r"access\.unknown"):
            get_report(open_session(db.connection(), who), number)
    with pytest.raises(Refusal, match=r"access\.unknown"):
        get_report(db, number + 1000)
