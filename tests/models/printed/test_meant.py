"""What was meant by letters that files do not show as they stand; and where nothing is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.printed.faces import held
from models.printed.meant import (
    BLANK,
    BREAKS,
    LIGATURES,
    LOST,
    MOST_TOLD,
    UNSEEN,
    lacking,
    letters_meant,
    meant,
    meant_cells,
    named,
    named_all,
    numbered,
    told,
)
from models.printed.symbols import symbols


@pytest.mark.parametrize(
    ("typed", "said", "became"),
    [
        ("\uf0b7 Một\n\uf0a7 Hai", "• Một\n▪ Hai", (("\uf0b7", "•"), ("\uf0a7", "▪"))),
        ("Ø\tMột\nü\tHai\n v \tBa", "➢ Một\n✓ Hai\n ❖ Ba", (("Ø", "➢"), ("ü", "✓"), ("v", "❖"))),
        ("Øre và v.v.\tQuý", "Øre và v.v. Quý", ()),
        ("họ\u00adp\u200b", "họp", (("\u00ad", ""), ("\u200b", ""))),
        ("không\u2011ngắt ﬁ", "không-ngắt fi", (("\u2011", "-"), ("ﬁ", "fi"))),
        (
            "１２ ㎡ \u3000✅",
            "12 m2  ✔",
            (("１", "1"), ("２", "2"), ("㎡", "m2"), ("\u3000", " "), ("✅", "✔")),
        ),
        ("a\tb\vc\u2028d\r\ne", "a b\nc\nd\r\ne", ()),
        ("Tiê\u0301ng Viê\u0323t", "Tiếng Việt", ()),
        ("☑ ➢ Ⅳ – “tốt” 5 %\u00a0₫", "☑ ➢ Ⅳ – “tốt” 5 %\u00a0₫", ()),
        ("a\ufe0f\u034f", "a", (("\ufe0f", ""), ("\u034f", ""))),
    ],
)
def test_letters_are_read_as_they_were_meant(
    typed: str, said: str, became: tuple[tuple[str, str], ...]
) -> None:
    assert meant(typed) == (said, became)
    assert lacking(said) is None


@given(st.text())
def test_what_was_meant_once_stays(text: str) -> None:
    said = meant(text).text
    assert meant(said) == (said, ()) and unicodedata.is_normalized("NFC", said)
    assert letters_meant(said) == said


@given(st.text(st.characters(categories=("L", "M", "N", "P", "S"))))
def test_no_letter_that_people_see_is_dropped_in_silence(text: str) -> None:
    said, became = meant(text)
    told = {letter for letter, _sign in became}
    for letter in unicodedata.normalize("NFC", text):
        assert letter in said or letter in told or unicodedata.combining(letter)


def test_what_no_face_holds_is_told_with_its_place() -> None:
    assert lacking("Chi bộ Văn phòng") is None
    assert lacking("Một\nhai 漢 và 字 và 漢") == ("漢字", 2, 5)
    assert lacking("x\U0001f680") == ("\U0001f680", 1, 2)


def test_marks_that_turn_what_follows_and_what_was_lost_stay_to_be_told() -> None:
    for letter in "\u202e\u200f\ufffd\ufffc":
        assert meant(f"a{letter}b") == (f"a{letter}b", ())
        assert lacking(f"a{letter}b") == (letter, 1, 2)


def test_letters_are_named_so_that_people_see_which() -> None:
    assert named_all("漢\uf04a\u0323") == "漢, U+F04A, U+0323" and named(" ") == "U+0020"
    assert (numbered("漢"), numbered("\uf04a")) == ("漢 (U+6F22)", "U+F04A")
    assert named_all("x" * (MOST_TOLD + 1)).endswith(", …")


def test_what_became_of_letters_is_told_in_one_line() -> None:
    assert told([("\uf0b7", "•"), ("\u00ad", ""), ("\u3000", " ")]) == "U+F0B7 → •, U+00AD → “”, U+3000 → “ ”"
    assert told([("x", "y")] * (MOST_TOLD + 1)).endswith("x → y, …")


def test_cells_of_lines_stay_apart() -> None:
    assert meant_cells("v\t\uf0b7 x\r\ny\u00ad\tz\0") == (
        "v\t• x\r\ny\tz\0",
        (("\uf0b7", "•"), ("\u00ad", "")),
    )


def test_what_a_typewriter_writes_is_shown_as_it_stands() -> None:
    """Such texts are not looked up letter by letter."""
    typed = {chr(n) for n in range(128) if chr(n).isprintable()}
    assert typed <= {*map(chr, held())} - {*BLANK, *LOST, *LIGATURES, *BREAKS, *symbols()}
    assert not {letter for letter in typed if unicodedata.category(letter) in UNSEEN}


def test_in_what_is_kept_no_letter_becomes_a_mark() -> None:
    assert letters_meant("v\tmột \uf0b7") == "v một •"
