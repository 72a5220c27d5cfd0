"""Words for search and order: marks are stripped, names sort as Vietnamese does."""

from __future__ import annotations

import pytest

from models.core.spelling import fold, sort_key, tidy


@pytest.mark.parametrize(
    ("text", "plain"), [("Đảng ủy", "dang uy"), ("uỷ", "uy"), ("Chi bộ  Sở Y tế ", "chi bo so y te")]
)
def test_marks_are_stripped_for_search(text: str, plain: str) -> None:
    assert fold(text) == plain


def test_no_letter_of_any_script_makes_a_key_longer_than_its_text() -> None:
    """Columns of keys are bounded: PostgreSQL refuses a longer one (`ß` as `ss`, Hangul in its parts)."""
    letters = map(chr, (n for n in range(0x20000) if not 0xD800 <= n < 0xE000))
    assert not [c for c in letters if len(fold(c * 9)) > len(tidy(c * 9))]


@pytest.mark.parametrize("name", ["1 " * 60, "1a" * 100, "ΐ" * 120, "Chi bộ Văn phòng " * 11])
def test_no_name_makes_a_key_of_order_longer_than_its_column(name: str) -> None:
    assert len(sort_key(name)) < 400


def test_names_sort_in_vietnamese_order_and_numbers_by_value() -> None:
    right = ["An", "Ân", "Bình", "Chi bộ 2", "Chi bộ 10", "Dân", "Đạt", "Ơn", "Ưng"]
    assert sorted(right, key=sort_key) == right
