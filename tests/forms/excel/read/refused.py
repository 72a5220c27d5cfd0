"""The refusal that a file meets, with little work and in every language."""

from __future__ import annotations

import resource

from admin.web.words import LANGUAGES, catalogue
from forms.excel.read.raw import read_book
from models.core.errors import Refusal


def refusal_of(data: bytes) -> str:
    """The refusal that a file meets, told in every language; nothing where it is read. Its reading process
    works five seconds at most, however busy the machine is."""
    before = _worked()
    try:
        read_book(data)
        told = ""
    except Refusal as refusal:
        told = refusal.code
    assert _worked() - before < 5
    for language in LANGUAGES:
        assert not told or catalogue(language).get(told, "refusal").string
    return told


def _worked() -> float:
    """Seconds of work of the processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
