"""One rounding for the whole house: halves up, one decimal, a decimal comma."""

from __future__ import annotations

from fractions import Fraction

import pytest

from models.core.counts import average, half_up, hundredths, percent, tenths
from models.definitions.kinds.base import show_number


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (8, 9, "88,9"),
        (1, 8, "12,5"),
        (1, 3, "33,3"),
        (2, 3, "66,7"),
        (1, 16, "6,3"),
        (0, 5, "0,0"),
        (5, 5, "100,0"),
    ],
)
def test_a_share_is_written_the_same_everywhere(part: int, whole: int, shown: str) -> None:
    assert tenths(percent(part, whole)) == shown
    assert show_number(Fraction(part * 100, whole), 1) == shown.removesuffix(",0")
    assert tenths(half_up(part * 10_000 // whole, 10)) == shown, "from hundredths that were cut off, too"


def test_of_nothing_there_is_no_share_and_differences_keep_their_sign() -> None:
    assert (tenths(percent(0, 0)), hundredths(average(0, 0))) == ("–", "–")
    assert (hundredths(average(27_551, 3)), tenths(-25), hundredths(-5)) == ("91,84", "-2,5", "-0,05")
    assert (half_up(5, 2), half_up(-5, 2), half_up(-1, 3)) == (3, -3, 0)
