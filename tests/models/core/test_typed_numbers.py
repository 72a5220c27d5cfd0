"""Numbers as people write them: read alike on screens and in workbooks, and never two ways in silence."""

from __future__ import annotations

import pytest

from models.core.errors import Refusal
from models.core.typed import TwoWays, one_way, pointed, read_number


@pytest.mark.parametrize(
    ("said", "wanted"), [("12", 12), (" 12 ", 12), ("007", 7), ("999999999", 999_999_999)]
)
def test_a_whole_number_is_read(said: str, wanted: int) -> None:
    assert read_number(said) == wanted


@pytest.mark.parametrize("said", ["1_2", "12.500", "١٢", "1e3", "- 5", "+5", "1,5", "", "12 đ/c", "１２"])
def test_what_is_no_whole_number_is_refused(said: str) -> None:
    with pytest.raises(Refusal, match=r"field\.number"):
        read_number(said)


@pytest.mark.parametrize("said", ["-5", " -0 ", "1000000000", "9" * 20])
def test_one_below_nought_or_too_large_is_refused_with_where_it_may_lie(said: str) -> None:
    with pytest.raises(Refusal, match=r"field\.range"):
        read_number(said)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("1.250.000", "1250000"),
        ("1,250,000", "1250000"),
        ("1.250,500", "1250,500"),
        ("1.250.000,125", "1250000,125"),
        ("1.250,000.125", "1.250,000.125"),
        ("12,5", "12,5"),
        ("0,125", "0,125"),
        ("1_2", "1_2"),
        ("12500", "12500"),
        ("12,1250", "12,1250"),
    ],
)
def test_points_that_part_thousands_for_certain_are_taken_out(said: str, wanted: str) -> None:
    assert pointed(said) == wanted


@pytest.mark.parametrize(
    ("said", "thousands", "decimal", "written"),
    [
        ("12.500", "12500", "12,500", "12,5"),
        ("-1,125", "-1125", "-1,125", "-1,1250"),
        ("7.000", "7000", "7,000", "7"),
    ],
)
def test_one_point_before_three_figures_is_told_with_both_ways_to_write_it(
    said: str, thousands: str, decimal: str, written: str
) -> None:
    with pytest.raises(TwoWays) as refused:
        pointed(said)
    assert (refused.value.thousands, refused.value.decimal) == (thousands, decimal)
    assert refused.value.values == {"typed": said, "thousands": thousands, "decimal": written}
    assert pointed(written) == written


def test_a_decimal_is_written_so_that_it_is_read_one_way() -> None:
    assert [one_way(each) for each in ("12,125", "12,5", "0,125", "1.250.000")] == [
        "12,1250",
        "12,5",
        "0,125",
        "1.250.000",
    ]
