"""Words of a list: read in either language, told with the nearest right ones."""

from __future__ import annotations

import pytest

from forms.excel.definitions.sheets import ALSO, Place
from forms.excel.definitions.words import word_in, words_in
from models.core.errors import Refusal

FEW = {"a": "Thường kỳ", "b": "Chuyên đề"}
MANY = {f"m{n}": name for n, name in enumerate(("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy tám"))}
LABELS = {"few": FEW, f"{ALSO}few": {"a": "Regular", "b": "Thematic"}, "many": MANY}


def place(words: str) -> Place:
    return Place("x", "Cột", "list", words=words)


@pytest.mark.parametrize("typed", ["Thường kỳ", "thuong ky", "a", "regular"])
def test_a_word_is_read_in_any_language_and_by_its_code(typed: str) -> None:
    assert word_in(place("few"), typed, LABELS) == "a"


def test_of_a_short_list_all_is_told_and_the_nearest_of_a_long_one_the_nearest() -> None:
    with pytest.raises(Refusal, match=r"cell\.choice") as told:
        word_in(place("few"), "Thường kì", LABELS)
    assert told.value.values == {"allowed": "Thường kỳ; Chuyên đề", "near": "Thường kỳ"}
    with pytest.raises(Refusal, match=r"cell\.near") as told:
        word_in(place("many"), "Bảy tắm tám", LABELS)
    assert told.value.values == {"allowed": "Bảy tám"}
    with pytest.raises(Refusal, match=r"cell\.list"):
        word_in(place("many"), "Phép thuật", LABELS)


def test_several_words_are_read_and_every_strange_one_is_named() -> None:
    assert words_in(place("few"), "Chuyên đề; ; thường kỳ", LABELS) == ["b", "a"]
    assert words_in(place(""), "x; y", LABELS) == ["x", "y"]
    with pytest.raises(Refusal, match=r"cell\.words") as told:
        words_in(place("few"), "Tiệc; Thường kì; Chuyên đề; Chuyênn đề", LABELS)
    assert told.value.values == {
        "found": "Tiệc; Thường kì; Chuyênn đề",
        "allowed": "Thường kỳ; Chuyên đề",
        "near": "Thường kỳ; Chuyên đề",
    }
    with pytest.raises(Refusal, match=r"cell\.choice"):
        words_in(place("few"), "Tiệc; Chuyên đề", LABELS)
