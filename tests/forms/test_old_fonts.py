"""Old Vietnamese fonts: every letter of the alphabet both ways, and nothing but what the font's name says."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.old_fonts import TCVN3, VNI, as_drawn, converted, font_of, has_capitals

VOWELS = "aăâeêioôơuưy"
SMALL = {
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in VOWELS
    for tone in ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")
} | {"đ"}
LETTERS = sorted(SMALL | {letter.upper() for letter in SMALL})
"""Every Vietnamese letter that has a mark, the plain vowels, in both cases: 73 small ones."""
IN_TCVN3 = {drawn: sent for sent, drawn in TCVN3.items()}
IN_VNI = {drawn: sent for sent, drawn in VNI.items() if sent in (sent.lower(), sent.upper())}


def test_there_are_all_letters() -> None:
    assert len(SMALL) == 73
    assert {letter for letter in SMALL if not letter.isascii()} <= set(IN_TCVN3) & set(IN_VNI)
    assert {letter.upper() for letter in SMALL if not letter.isascii()} <= set(IN_VNI)
    assert len(IN_TCVN3) == len(TCVN3)  # no two are drawn alike


@pytest.mark.parametrize("letter", LETTERS)
def test_each_letter_is_read_as_vni_draws_it(letter: str) -> None:
    assert converted(IN_VNI.get(letter, letter), "vni") == letter


@pytest.mark.parametrize("letter", LETTERS)
def test_each_letter_is_read_as_tcvn3_draws_it(letter: str) -> None:
    """A capital with a tone is a small letter in a font of capitals."""
    if letter in IN_TCVN3 or letter.isascii():
        assert converted(IN_TCVN3.get(letter, letter), "tcvn3") == letter
    small = letter.lower()
    assert converted(IN_TCVN3.get(small, small), "tcvn3", capitals=True) == letter.upper()


@given(
    st.text(st.sampled_from([*LETTERS, *"bcdghklmnpqrstvxBCDGHKLMNPQRSTVX 0123456789.,-/()"]), max_size=60)
)
def test_any_text_comes_back_from_vni(text: str) -> None:
    assert converted("".join(IN_VNI.get(letter, letter) for letter in text), "vni") == text


@given(st.text(st.sampled_from([*SMALL, *"bcdghklmnpqrstvx 0123456789.,-/()"]), max_size=60))
def test_any_text_comes_back_from_tcvn3(text: str) -> None:
    sent = "".join(IN_TCVN3.get(letter, letter) for letter in text)
    assert converted(sent, "tcvn3") == text
    assert converted(sent, "tcvn3", capitals=True) == text.upper()


@pytest.mark.parametrize(
    ("font", "sent", "drawn"),
    [
        (".VnTime", "Chi bé V¨n phßng \xa7¶ng uû Khèi", "Chi bộ Văn phòng Đảng uỷ Khối"),
        (".VnTimeH", "§¶ng bé c¬ quan tØnh", "ĐẢNG BỘ CƠ QUAN TỈNH"),
        ("  .VnArial Narrow", "NguyÔn ThÞ H\xad¬ng", "Nguyễn Thị Hương"),
        ("VNI-Times", "Chi boä Vaên phoøng Ñaûng uûy Khoái", "Chi bộ Văn phòng Đảng ủy Khối"),
        ("VNI-Helve-Condense", "NGUYEÃN THÒ HÖÔNG, Ñaëng Vaên YÙ", "NGUYỄN THỊ HƯƠNG, Đặng Văn Ý"),
        ("VNI-Times", "Ñaø Laït, Quaõng Ngaõi, Kyø Sôn, Mỹ", "Đà Lạt, Quãng Ngãi, Kỳ Sơn, Mỹ"),
    ],
)
def test_names_are_read_as_people_see_them(font: str, sent: str, drawn: str) -> None:
    assert as_drawn(sent, font) == drawn


@pytest.mark.parametrize("font", ["Times New Roman", "Arial", "Vnpay", "Calibri", "", "VN Times", "vnitimes"])
def test_right_unicode_in_any_other_font_stays(font: str) -> None:
    assert font_of(font) is None and not has_capitals(font)
    for text in ("Chi bộ Văn phòng", "Chi bé Hoa", "ĐÔNG Ý", "Señor Muñoz"):
        assert as_drawn(text, font) == text


def test_only_a_font_of_capitals_draws_capitals() -> None:
    assert [
        name for name in (".VnTime", ".VnTimeH", ".VnArialH", "VNI-HH", ".VnBodoniH") if has_capitals(name)
    ] == [
        ".VnTimeH",
        ".VnArialH",
        ".VnBodoniH",
    ]
