"""Points are whole hundredths, typed with a comma or a point."""

from __future__ import annotations

import pytest

from models.core.errors import Refusal
from models.definitions.kinds.base import parse_points


@pytest.mark.parametrize(("typed", "points"), [("4", 400), ("4,5", 450), ("0.25", 25), (" 10 ", 1000)])
def test_points_are_whole_hundredths(typed: str, points: int) -> None:
    assert parse_points(typed) == points


@pytest.mark.parametrize("typed", ["", "-1", "1,234", "1e3", "NaN", "=1", "٣", "1_2"])
def test_other_points_are_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        parse_points(typed)
