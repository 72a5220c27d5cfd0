"""Words for search and order: marks are stripped, names sort as Vietnamese does."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.core.spelling import ByCode, compared, fold, sort_key, tidy


@pytest.mark.parametrize(
    ("text", "plain"), [("Đảng ủy", "dang uy"), ("uỷ", "uy"), ("Chi bộ  Sở Y tế ", "chi bo so y te")]
)
def test_marks_are_stripped_for_search(text: str, plain: str) -> None:
    assert fold(text) == plain


@given(st.text(max_size=30) | st.text("ĐđðÐɖ\u034f\u0301ộİaZ\u00ad \t", max_size=12))
def test_marks_are_stripped_letter_by_letter(text: str) -> None:
    plain = tidy(text).lower().translate(dict.fromkeys(map(ord, "đðɖ"), "d"))
    kept = [c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c)]
    bare = "".join(c for c in kept if unicodedata.category(c) != "Cf")
    assert fold(text) == unicodedata.normalize("NFC", bare)


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


SAME = [
    ("ĐU01", "\u00d0U01", "\u0189u01", "đu01", "\u00f0u01", "\u0256u01"),
    ("Huế", "Hue\u0302\u0301", "Hue\u0301\u0302", "Hu\u00ea\u0301", "HUẾ", "Húê"),
    ("hòa", "hoà", "HÒA"),
    ("khỏe", "khoẻ"),
    ("thúy", "thuý"),
    ("ủy", "uỷ", "ỦY", "Uỷ"),
    ("quý", "qúy"),
    ("của", "cuả"),
    ("CB-01", "cb–01", "CB\u201101", "CB—01", "CB\u221201", "ＣＢ－０１"),
    ("M'Đrắk", "M’Đrắk", "M‘đrắk"),
    ("Chi bộ  1", " Chi bộ 1 ", "Chi\u00a0bộ\u30001", "chi b\u1ecd\u0302 1"),
    ("Văn\u200bphòng", "vănphòng", "văn\u00adphòng"),
]
DIFFERENT = "ĐU01 DU01 CB-01 CB01 Mỹ Mĩ Số Sở hòa hoa hóa lúa lụa quí quý"


@pytest.mark.parametrize("spelled", SAME, ids=lambda each: each[0])
def test_what_people_mean_to_be_one_is_compared_as_one(spelled: tuple[str, ...]) -> None:
    assert len({compared(each) for each in spelled}) == 1


def test_what_differs_in_a_letter_or_a_tone_is_not_the_same() -> None:
    assert len({compared(each) for each in DIFFERENT.split(" ")}) == 15


ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
RIMES = (
    "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em "
    "en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om "
    "on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ui um un "
    "ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uê uêch uênh ư ưa ưc ưi "
    "ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu"
)
MARKS = ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")


def _placed(rime: str, mark: str, spot: int) -> str:
    return unicodedata.normalize("NFC", rime[: spot + 1] + mark + rime[spot + 1 :])


def test_a_syllable_is_said_by_its_letters_and_its_tone_wherever_the_tone_stands() -> None:
    """No two syllables that differ come to one, and each comes to one however its tone is placed."""
    found: dict[str, set[tuple[str, str]]] = {}
    for onset in ("", *ONSETS.split(" ")):
        for rime in RIMES.split(" "):
            vowels = [n for n, letter in enumerate(rime) if fold(letter) in "aeiouy"]
            for mark in MARKS:
                forms = {onset + _placed(rime, mark, spot) for spot in vowels}
                keys = {compared(form) for form in forms} | {compared(form.upper()) for form in forms}
                assert len(keys) == 1, forms
                found.setdefault(keys.pop(), set()).add((onset + rime, mark))
    assert all(len(told) == 1 for told in found.values())
    assert len(found) > 20_000


@given(st.text(max_size=60))
def test_what_is_compared_is_compared_again_as_the_same(text: str) -> None:
    key = compared(text)
    assert compared(key) == key
    assert len(key) <= 3 * max(len(tidy(text)), 1)


@given(st.text(st.sampled_from("Đ\u00d0\u0189aàâấáoóe\u0301\u0302\u0323 -–.1"), max_size=30))
def test_the_order_and_the_parts_in_which_letters_are_sent_say_nothing(text: str) -> None:
    assert compared(unicodedata.normalize("NFD", text)) == compared(unicodedata.normalize("NFC", text))
    assert compared(text.swapcase()) == compared(text)


@pytest.mark.parametrize("letter", "Đđ\u00d0\u00f0\u0189\u0256")
def test_every_look_alike_is_found_by_d_and_sorted_as_đ(letter: str) -> None:
    assert fold(f"{letter}ảng") == "dang"
    assert sort_key("Dung") < sort_key(f"{letter}ảng") < sort_key("Em")
    assert sort_key(f"{letter}ảng") == sort_key("Đảng")


def test_a_text_longer_than_any_name_is_not_read_letter_by_letter() -> None:
    """Marks that have to be put in order take the square of their number (Python's normalize)."""
    text = "a" + "\u0301\u0323" * 200_000
    began = time.process_time()
    assert compared(text) == text
    assert time.process_time() - began < 1


def test_a_code_belongs_to_its_own_spelling_first_and_to_the_one_that_is_the_same() -> None:
    codes = ByCode([("ĐU01", 1), ("CB–01", 2), ("K", 3), ("k", 4)])
    assert [codes.get(typed) for typed in ("ĐU01", "\u00d0u01", "cb-01", "CB–01")] == [1, 1, 2, 2]
    assert [codes.get(typed) for typed in ("K", "k", " k ", "Ｋ", "x", "")] == [3, 4, 4, None, None, None]
    assert "đu01" in codes and "đu02" not in codes
    assert ByCode([("A", 1), ("a", 1)]).get("Ａ") == 1  # an old and a new spelling of one unit
