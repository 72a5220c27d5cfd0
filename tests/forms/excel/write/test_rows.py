"""Cells and rows as XML in plain Python: every value as Excel counts it, text as XML may hold it."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given

from forms.excel.write import rows
from tests.forms.excel.write.values import MOMENTS


@given(MOMENTS)
def test_a_moment_keeps_its_microseconds(moment: datetime) -> None:
    back = datetime(1899, 12, 30) + timedelta(days=rows.serial(moment))
    assert abs(back - moment) <= timedelta(microseconds=2)
