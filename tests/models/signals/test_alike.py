"""Texts that say the same, whatever number their quarter has."""

from __future__ import annotations

from models.signals.alike import LEAST, copied, letters, phrases
from tests.models.signals.seen import FEW, LONG


def test_a_text_is_the_same_under_another_quarters_number_and_other_marks() -> None:
    this, last = phrases({"a": f"Quý IV năm 2018. {LONG}"}), phrases({"a": f"Quý III năm 2018: {LONG}"})
    assert copied(this, last) == 100
    assert copied(phrases({"a": LONG.upper()}), phrases({"a": LONG})) == 100


def test_how_much_of_a_text_stands_in_another_is_told_of_the_new_one() -> None:
    grown = phrases({"a": LONG, "b": LONG[::-1]})
    assert copied(phrases({"a": LONG}), grown) == 100
    assert 40 <= copied(grown, phrases({"a": LONG})) <= 60


def test_a_short_text_is_nobodys_copy_and_what_is_no_text_is_not_read() -> None:
    assert len(phrases({"a": FEW})) < LEAST
    assert copied(phrases({"a": FEW}), phrases({"a": FEW})) == 0
    assert phrases({"a": 7, "b": None}) == frozenset()  # type: ignore[dict-item]


def test_letters_are_counted_without_blanks_and_marks() -> None:
    assert letters({"a": "Không có gì. ", "b": "–"}) == 9
