"""Words for search and order: marks are stripped, names sort as Vietnamese does."""

from __future__ import annotations

import pytest

from models.core.spelling import fold, sort_key


@pytest.mark.parametrize(
    ("text", "plain"), [("Đảng ủy", "dang uy"), ("uỷ", "uy"), ("Chi bộ  Sở Y tế ", "chi bo so y te")]
)
def test_marks_are_stripped_for_search(text: str, plain: str) -> None:
    assert fold(text) == plain


def test_names_sort_in_vietnamese_order_and_numbers_by_value() -> None:
    right = ["An", "Ân", "Bình", "Chi bộ 2", "Chi bộ 10", "Dân", "Đạt", "Ơn", "Ưng"]
    assert sorted(right, key=sort_key) == right
