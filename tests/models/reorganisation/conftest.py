"""Fixtures of reorganisations: the day, another committee, an administrator."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.core.base import set_clock


@pytest.fixture(autouse=True)
def january() -> None:
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))
