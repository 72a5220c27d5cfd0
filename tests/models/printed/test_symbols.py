"""What Word's symbol faces mean: every sign that is given in place of another is one that files show."""

from __future__ import annotations

from models.printed.faces import held
from models.printed.symbols import BULLETS, SIGNS, SYMBOL, WINGDINGS, symbols


def test_every_sign_that_stands_for_another_is_shown() -> None:
    signs = {*symbols().values(), *BULLETS.values()}
    assert {sign for sign in signs if not all(ord(letter) in held() for letter in sign)} == set()


def test_nothing_is_listed_twice() -> None:
    for listed in ([n for n, _ in WINGDINGS], [n for n, _ in SYMBOL], [pair[0] for pair in SIGNS.split()]):
        assert len(listed) == len(set(listed))
    assert all(len(pair) == 2 for pair in SIGNS.split())


def test_the_marks_that_word_offers_for_lists_are_known() -> None:
    known = symbols()
    marks = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf076": "❖", "\uf0fe": "☑"}
    marks |= {"\uf06e": "■", "\uf071": "❑", "\uf0a8": "□", "\uf02d": "-", "\uf0e0": "→"}
    assert {letter: known[letter] for letter in marks} == marks
