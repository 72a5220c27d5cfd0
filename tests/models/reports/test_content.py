"""A report's narrative: copied on request, kept in the unit until it is submitted, then written no more."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from models.core.base import set_clock
from models.core.errors import Refusal
from models.reports.content import copy_narrative, narrative, report_of, write_narrative
from tests.make import QUARTER, quarter_of
from tests.models.cast import Cast


def test_the_narrative_is_copied_on_request_and_kept_in_the_unit_until_submitted(
    cast: Cast, db: Session
) -> None:
    report = cast.report(cast.g)
    by = cast.who("cell_secretary", cast.g)
    write_narrative(db, by, report, report.row_version, {"tasks": "Quý sau làm tốt hơn"})
    cast.step(cast.g, "submit", "cell_secretary")
    set_clock(datetime(2019, 4, 2, tzinfo=UTC))
    later = report_of(db, by, cast.g, QUARTER.shift(1))
    copy_narrative(db, by, later, later.row_version)
    assert narrative(db, later) == {"tasks": "Quý sau làm tốt hơn"}
    with pytest.raises(Refusal, match="stale"):
        write_narrative(db, by, later, 1, {})


def test_a_submitted_report_is_written_no_more(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.c1)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    with pytest.raises(Refusal, match=r"report\.locked"):
        write_narrative(
            db, cast.who("cell_secretary", cast.c1), report, report.row_version, {"tasks": "Sửa lén"}
        )
