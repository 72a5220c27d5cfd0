"""The refusal that a file meets, in time and in every language."""

from __future__ import annotations

import time

from admin.web.words import LANGUAGES, catalogue
from forms.excel.read.rows import read_book
from models.core.errors import Refusal


def refusal_of(data: bytes) -> str:
    """The refusal that a file meets, told in every language; nothing where it is read."""
    began = time.monotonic()
    try:
        read_book(data)
        told = ""
    except Refusal as refusal:
        told = refusal.code
    assert time.monotonic() - began < 5
    for language in LANGUAGES:
        assert not told or catalogue(language).get(told, "refusal").string
    return told
