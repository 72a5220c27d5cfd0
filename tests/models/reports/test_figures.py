"""Figures are sums of counts; percentages round as people do."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.core.counts import average, percent
from models.reports.figures import add_up, cell_months, cell_quarter, month_meetings, nothing, own_part
from tests.make import QUARTER, meeting, quarter_of
from tests.models.cast import Cast
from tests.statements import counted


@pytest.mark.parametrize(
    ("part", "whole", "tenths"),
    [(1, 8, 125), (1, 3, 333), (2, 3, 667), (1, 16, 63), (0, 5, 0), (5, 5, 1000), (1, 0, None)],
)
def test_percentages_round_halves_up_to_one_decimal(part: int, whole: int, tenths: int | None) -> None:
    assert percent(part, whole) == tenths


def test_sums_are_of_counts() -> None:
    parts = [nothing() | {"scored": 1, "points_sum": 10_000}, nothing() | {"scored": 3, "points_sum": 15_001}]
    total = add_up(parts)
    assert average(total["points_sum"], total["scored"]) == 6250
    assert average(0, 0) is None


def test_a_meeting_without_a_sheet_is_listed_as_it_is_counted(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.c1, 1)
    month = QUARTER.months[1]
    held = meeting(db, cast.c1, month)
    db.expire_all()
    months = cell_months(db, cast.c1.id, QUARTER)
    with counted(db) as sent:
        part = own_part(db, cast.c1.id, QUARTER)
    assert (len(sent), part["months"], part["figures"]) == (3, months, cell_quarter(months))
    shown = part["meetings"]
    assert len(shown) == sum(each["held"] for each in months.values()) == 2
    assert [each["grade"] for each in shown if each["meeting"] == held.id] == [None]
    assert [(row.id, sheet) for row, sheet in month_meetings(db, cast.d.path, month)] == [(held.id, None)]
