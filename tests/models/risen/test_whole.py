"""What several reports come to together, counts and own fields by one function."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from models.core.counts import COUNTS
from models.risen.own import RISEN
from models.risen.whole import add_up, nothing, whole
from models.units.units import Unit
from tests.models.risen.forms import report_form


def test_rows_come_to_their_sums_and_own_fields_to_theirs(db: Session, bloc: Unit) -> None:
    form = report_form(db, bloc)
    one = dict.fromkeys(COUNTS, 2)
    part: dict[str, Any] = {"n": 1, "sum": "4", "weight": "1", "weighted": "4"}
    rows = [
        {"figures": one, "months": {"m": one}, RISEN: {str(form.id): {"visits": part}}},
        {"figures": one, "months": {"m": nothing()}},
    ]
    told = whole(db, rows, {str(form.id): {"visits": part}}, ["m"])
    assert told["figures"] == dict.fromkeys(COUNTS, 4) == add_up([one, one])
    assert told["months"] == {"m": one}
    assert told[RISEN] == {str(form.id): {"visits": {"n": 2, "sum": "8", "weight": "2", "weighted": "8"}}}


def test_what_is_not_there_is_not_told(db: Session) -> None:
    assert whole(db, []) == {"figures": nothing()}
