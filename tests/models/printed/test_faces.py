"""Which letters the shipped faces hold and how wide they are is read from the font files."""

from __future__ import annotations

import struct
import unicodedata

import pytest

from models.printed import faces
from models.printed.faces import FIRST, FONTS, SECOND, held, widths


def test_every_letter_that_vietnamese_is_written_with_is_held() -> None:
    vowels = [*"aăâeêioôơuưy"]
    tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
    small = [unicodedata.normalize("NFC", vowel + tone) for vowel in vowels for tone in tones]
    assert all(len(letter) == 1 for letter in small)
    wanted = {*small, *map(str.upper, small), *"bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX0123456789.,;:–…“”₫%"}
    assert {letter for letter in wanted if ord(letter) not in held()} == set()


def test_the_second_face_holds_what_the_first_lacks() -> None:
    first = frozenset.intersection(*(frozenset(faces._numbers(name)) for name in FIRST))
    for letter in "☑➢ⅣລⅧ❖✓①":
        assert ord(letter) not in first and ord(letter) in held()
    for letter in "漢ក\U0001f680":
        assert ord(letter) not in held()


def test_letters_are_as_wide_as_their_glyphs() -> None:
    wide = widths()
    assert wide[ord("W")] == pytest.approx(1.0, abs=0.01) and wide[ord("i")] < 0.3
    assert wide[ord("ở")] == pytest.approx(wide[ord("ơ")])
    assert wide[ord("☑")] > 0.5 and set(wide) >= held()


def test_a_table_that_is_written_otherwise_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    table = struct.pack(">HHHHIH", 0, 1, 3, 1, 12, 12)
    monkeypatch.setattr(faces, "_font", lambda _name: {b"cmap": table})
    with pytest.raises(ValueError, match="other"):
        faces._numbers.__wrapped__("other")


def test_the_faces_are_small_and_under_free_licences() -> None:
    assert (FONTS / SECOND).stat().st_size < 256 * 1024
    for name, words in (("LICENSE.txt", "SIL OPEN FONT LICENSE"), ("LICENSE-DejaVu.txt", "Bitstream Vera")):
        assert words.casefold() in (FONTS / name).read_text(encoding="utf-8").casefold()
