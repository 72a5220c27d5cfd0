"""Distances that one outlier does not pull."""

from __future__ import annotations

import pytest

from models.signals.of_history import robust_z


def test_the_robust_distance_is_not_pulled_by_the_outlier_itself() -> None:
    assert robust_z(50, [90, 91, 92, 93, 50]) == pytest.approx(0.6745 * -41)
    assert robust_z(50, [90, 90, 90, 50]) == 0
    assert robust_z(90, [90] * 9) == 0
