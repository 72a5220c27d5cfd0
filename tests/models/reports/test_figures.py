"""Figures are sums of counts; percentages round as people do."""

from __future__ import annotations

import pytest

from models.core.counts import average, percent
from models.reports.figures import add_up, nothing


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
