"""What official sheets share: dates, head and foot as the office prints them."""

from __future__ import annotations

from datetime import date

import pytest

from forms.excel.sheets.frame import long_date


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2018, 10, 24), "ngày 24 tháng 10"),
        (date(2019, 3, 1), "ngày 01 tháng 3"),
        (date(2019, 2, 9), "ngày 09 tháng 02"),
    ],
)
def test_dates_carry_a_nought_where_the_rule_wants_it(day: date, text: str) -> None:
    assert text in long_date("Lai Châu", day)
