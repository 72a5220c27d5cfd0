"""Fixtures of large workbooks: the child that makes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from forms.excel.write.engine import Engine


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.stop()
