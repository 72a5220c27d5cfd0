"""How a password is kept and compared: in one form, whatever keyboard it was typed on, hashed with Argon2id.
Which may be chosen: passwords.py.

The form is NFKC, as NIST SP 800-63B-4 (3.1.1.2) asks for passwords beyond ASCII: `ế` is one letter, or a
letter and one or two marks, as keyboards send it, and input methods know letters of full width. Since the
same keys make `hòa` with one Vietnamese input method and `hoà` with another, tones also stand behind the
vowels of their syllable (`tone_last` of core/spelling.py). Case, blanks and all else stay, and nothing is cut
off.

Passwords were hashed as they were typed before: what is typed otherwise than in this form is tried so, too,
and hashed anew in the form when it is right. How often is hashed hangs on what was typed alone, not on
whether somebody is there: twice at most.
"""

from __future__ import annotations

import secrets
import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from models.core.spelling import VOWELS, tone_last

HASHER = PasswordHasher()
MOST = 800
"""Letters and marks, as they are sent, of what is brought into the form: four for each letter that a password
may have. What is longer is nobody's password, and is not read letter by letter for a stranger."""


def in_form(typed: str) -> str:
    """A password as it is hashed and judged."""
    if typed.isascii() or len(typed) > MOST:
        return typed
    parts = unicodedata.normalize("NFKD", typed)
    return unicodedata.normalize("NFKC", VOWELS.sub(lambda found: tone_last(found.group()), parts))


def hashed(password: str) -> str:
    """What is kept of a password."""
    return HASHER.hash(in_form(password))


def match(known: str, typed: str) -> str | None:
    """The form in which what was typed is the password of a hash; None where it is not. Nobody's, an empty
    hash, takes as long."""
    nobodys = _nobodys()  # made once, whoever it is
    for form in dict.fromkeys((in_form(typed), typed)):
        try:
            if HASHER.verify(known or nobodys, form) and known:
                return form
        except (VerificationError, InvalidHashError):
            continue
    return None


def anew(known: str, form: str) -> str:
    """The hash that is to be kept from now on of a password that was right in this form; empty where the one
    that is known stays: it is in the form, and as strong as those made today."""
    return hashed(form) if form != in_form(form) or HASHER.check_needs_rehash(known) else ""


@cache
def _nobodys() -> str:
    """What the password of somebody who is not there is compared with: it takes as long."""
    return HASHER.hash(secrets.token_urlsafe(32))
