"""Fixtures of the builder: a yearly form."""

from __future__ import annotations

import pytest

from tests.admin.definitions.counts import counts
from tests.offices import Office


@pytest.fixture
def number(office: Office) -> int:
    """A yearly form with counts and answers."""
    return counts(office)
