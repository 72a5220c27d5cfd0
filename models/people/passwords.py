"""Which passwords may be chosen (domain.md 4): long enough, and none that is easily guessed. What is kept of
them, and how they are compared: signins.py."""

from __future__ import annotations

from pathlib import Path

from models.core.errors import Invalid, Refusal
from models.core.spelling import fold

SHORTEST, LONGEST = 10, 200
COMMON = frozenset(Path(__file__).with_name("common_passwords.txt").read_text(encoding="utf-8").split())


def broken_rules(password: str, login: str) -> list[Refusal]:
    """Every rule a password breaks: it is short or very long, common, or holds the name one signs in with."""
    plain, name = fold(password), login.strip().casefold()
    common = plain in COMMON or plain.strip("0123456789!@#.") in COMMON
    rules = (
        (len(password) >= SHORTEST, Refusal("password.short", least=SHORTEST)),
        (len(password) <= LONGEST, Refusal("field.long", limit=LONGEST)),
        (not common, Refusal("password.common")),
        (not name or name not in plain, Refusal("password.login", login=name)),
    )
    return [refusal for kept, refusal in rules if not kept]


def check_password(password: str, login: str) -> None:
    """Refuse a password that breaks a rule; a form tells all of them (`broken_rules`)."""
    for refusal in broken_rules(password, login):
        raise Invalid({"password": refusal})
