"""How much two texts say the same: runs of three words, without numbers, names of quarters or stops.
Pure functions; no tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from models.core.spelling import tidy

Phrases = frozenset[int]
"""Runs of words, each as its hash: kept within the process only."""
RUN = 3
LEAST = 20
"""Runs below which a text is too short to be called a copy."""
_WORDS = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"[ivx]+")


def phrases(narrative: Mapping[str, str]) -> Phrases:
    """The runs of words of a text; what changes by itself from quarter to quarter is left out."""
    return _runs(" ".join(narrative[name] for name in sorted(narrative) if isinstance(narrative[name], str)))


@lru_cache(maxsize=512)
def _runs(text: str) -> Phrases:
    """Each text is compared at every look at a desk, with all others there: it is taken apart once."""
    words = [word for word in _WORDS.findall(tidy(text).casefold()) if not _ROMAN.fullmatch(word)]
    return frozenset(map(hash, zip(*(words[n:] for n in range(RUN)), strict=False)))


@lru_cache(maxsize=8192)
def copied(text: Phrases, other: Phrases) -> int:
    """How much of a text stands in another one, in whole percent; 0 for a short one. Each look at a desk
    compares all texts there with each other, so it is kept."""
    return len(text & other) * 100 // len(text) if len(text) >= LEAST else 0


def letters(narrative: Mapping[str, str]) -> int:
    """How many letters a text has, blanks and marks not counted."""
    return sum(len("".join(_WORDS.findall(text))) for text in narrative.values() if isinstance(text, str))
