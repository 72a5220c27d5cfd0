"""Which passwords may be chosen (domain.md 4): long enough, and none that is easily guessed: a common one,
one of letters that repeat or follow each other, one made of the words of the own office. In which form they
are judged and hashed: hashing.py."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator
from itertools import pairwise
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.errors import Invalid, Refusal
from models.core.spelling import compared, fold
from models.people.people import Account, Post
from models.platform.settings import setting
from models.signin.breached import is_breached
from models.signin.hashing import MOST, in_form
from models.units.units import Unit

SHORTEST, LONGEST = 10, 200
AROUND = "0123456789!@#."
"""What people put before and behind a word to make a password of it."""
LEAST_LETTERS, LEAST_BREAKS = 5, 4
"""How many letters are different at least; how often the next one is neither the same nor beside it."""
LEFT = 6
"""Letters and figures that are left at least without the words of the own office."""
SHORTEST_WORD, LONGEST_DAY = 3, 8
"""Of an own word; of figures that are a day, as 02092026."""
ROWS = ("`1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./")
BESIDE = {frozenset(pair) for row in ROWS for pair in pairwise(row)}
"""Letters beside each other on a keyboard."""


def _common() -> Iterator[str]:
    with Path(__file__).with_name("common_passwords.txt").open(encoding="utf-8") as lines:
        yield from (line.strip() for line in lines if not f"{line.strip()} ".startswith("# "))


COMMON = frozenset(_common())


def broken_rules(password: str, login: str, own: Collection[str] = ()) -> list[Refusal]:
    """Every rule a password breaks: it is short or very long, common, of letters that repeat or follow each
    other, stands in a list of breached ones, holds the name one signs in with, or is little else than words
    of one's `own`. It is judged as it is hashed; a letter counts once, however it was sent."""
    typed, password = password, in_form(password)
    plain, name = fold(password[:MOST]), compared(login)
    composed = unicodedata.normalize("NFC", typed[:MOST])
    letters = sum(not unicodedata.combining(letter) for letter in password)
    common = plain in COMMON or plain.strip(AROUND) in COMMON
    words = _left(plain, own)
    rules = (
        (letters >= SHORTEST, Refusal("password.short", least=SHORTEST)),
        (letters <= LONGEST and len(typed) <= MOST, Refusal("field.long", limit=LONGEST)),
        (not common, Refusal("password.common")),
        (common or len(plain) < SHORTEST or not _even(plain), Refusal("password.even", least=LEAST_LETTERS)),
        (not name or name not in plain, Refusal("password.login", login=name)),
        (common or not any(map(is_breached, {password, typed, composed})), Refusal("password.breached")),
        (not words, Refusal("password.own", words=", ".join(words))),
    )
    return [refusal for kept, refusal in rules if not kept]


def _even(plain: str) -> bool:
    """Whether it is a few letters over and over, or follows the alphabet, the figures or the keyboard."""
    breaks = sum(
        abs(ord(one) - ord(next_)) > 1 and frozenset((one, next_)) not in BESIDE
        for one, next_ in pairwise(plain)
    )
    again = (plain + plain).find(plain, 1)  # after so many letters it repeats itself
    return len(set(plain)) < LEAST_LETTERS or breaks < LEAST_BREAKS or again <= len(plain) // 2


def _left(plain: str, own: Collection[str]) -> list[str]:
    """Own words it is made of, where little else is left."""
    rest = "".join(letter for letter in plain if letter.isalnum())
    parts = ["".join(c if c.isalnum() else " " for c in fold(text)).split() for text in own]
    words = {word for each in parts for word in (*each, "".join(each))}
    found = []
    for word in sorted(words, key=lambda each: (-len(each), each)):
        if len(word) >= SHORTEST_WORD and word in rest:
            rest = rest.replace(word, "")
            found.append(word)
    little = len(rest) < LEFT or rest in COMMON or (rest.isdecimal() and len(rest) <= LONGEST_DAY)
    return found if little else []


def own_words(db: Session, account: Account) -> list[str]:
    """What somebody's password must not be made of: the own name, the units served in and above, their codes,
    the place. `db` is the program's own session."""
    paths = db.scalars(select(Post.path).where(Post.person_id == account.person_id)).all()
    numbers = {int(part) for path in [*paths, account.path] for part in path.split(".") if part}
    units = db.execute(select(Unit.name, Unit.code).where(Unit.id.in_(numbers)).order_by(Unit.id)).all()
    called = [account.person.name, account.login, setting(db, "place"), "Khối"]
    return [*called, *(text for row in units for text in row)]


def check_password(password: str, login: str, own: Collection[str] = ()) -> None:
    """Refuse a password that breaks a rule; a form tells all of them (`broken_rules`)."""
    for refusal in broken_rules(password, login, own):
        raise Invalid({"password": refusal})
