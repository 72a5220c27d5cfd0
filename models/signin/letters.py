"""Letters of codes that are printed and typed: one-time codes and recovery codes (OWASP ASVS 5.0, 6.5.2 and
11.5.1: 128 random bits, which need no slow hash).

Crockford's alphabet: figures, and letters without I, L, O and U. Who reads a figure as one of these is not
told off: what looks alike is one and the same. Case, blanks, hyphens and the width of letters say nothing.
"""

from __future__ import annotations

import secrets
import unicodedata

from models.platform.journal import digest

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH, GROUP = 26, 4
"""Five bits each: 130."""
MOST = 400
"""Letters of what is typed for a code that are looked at."""
ALIKE = str.maketrans("ILOU", "110V")


def new_code() -> str:
    """A code as it is printed, in groups."""
    return grouped("".join(secrets.choice(LETTERS) for _ in range(LENGTH)))


def grouped(code: str) -> str:
    """Letters in groups, for whoever types them."""
    return "-".join(code[n : n + GROUP] for n in range(0, len(code), GROUP))


def code_hash(code: str) -> str:
    """What is kept of a code."""
    return digest(bare(code).translate(ALIKE))


def hashes_of(typed: str) -> tuple[str, ...]:
    """What may be kept of the code that was meant. The last two are of codes given before: their letters had
    an L and a U of their own, and a one-time code was hashed with its hyphens."""
    return code_hash(typed), digest(bare(typed)), digest(grouped(bare(typed)))


def bare(typed: str) -> str:
    """The figures and letters of a code that was typed, whatever stands between them and however wide an
    input method makes them."""
    narrow = unicodedata.normalize("NFKC", typed[:MOST])
    return "".join(letter for letter in narrow.upper() if letter.isalnum())
