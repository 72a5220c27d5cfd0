"""Kinds of long work: how each is done, how its standing is worded, where what came of it is shown.

A kind is registered by the room that owns it, as kinds of field and of item are. A job's row holds the
address of the screen that does it and no kind, so the kind is read from the address, here and nowhere else.
Whatever has no kind of its own is a file: the workbook of its address; one that is no
screen's, or not its owner's, ends with `access.unknown`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from admin.jobs.work import Work, workbook
from models.platform.jobs import Job


@dataclass(frozen=True)
class JobKind:
    """One kind of long work: everything the house must know of it."""

    code: str
    run: Callable[[Work], None]
    """Does it to its end and notes the result, or raises: a refusal ends the job."""
    at: str = ""
    """The screen whose address its jobs have, without what is asked of it."""
    result: Callable[[Job, str], Any] | None = None
    """The page of what came of it, given the sentence that ended
    it, if any; None where the result is a file to be had again."""
    shown: tuple[str, ...] = ("done", "failed")
    """Standings in which that page can be opened."""
    words: Mapping[str, str] = field(default_factory=dict)
    """Standings that have words of their own: the standing, and the word's code."""
    previews: bool = False
    """Whether what came of it is a preview that changed nothing."""
    lasting: bool = False
    """Whether its page is there from the first moment and for good, also of one given up."""
    given_up: Any = ""
    """What is said when it is given up, where something of it is kept."""


FILE = JobKind("file", workbook)
KINDS: dict[str, JobKind] = {FILE.code: FILE}
"""Every kind by its code, once the screens are in their places (admin/menu.py)."""


def register(kind: JobKind) -> None:
    """Make a kind known; a code or a screen that has one already is refused."""
    if kind.code in KINDS or any(known.at == kind.at for known in KINDS.values()):
        raise ValueError(f"kind of job {kind.code!r} at {kind.at!r} is registered already")
    KINDS[kind.code] = kind


def kind_of(job: Job) -> JobKind:
    """What a job is, by the screen whose address it has."""
    screen = job.address.partition("?")[0]
    return next((kind for kind in KINDS.values() if kind.at == screen), FILE)


def own_words(code: str, *standings: str) -> dict[str, str]:
    """Words of a kind's own for these standings, as the catalogue names them: `running.act`."""
    return {standing: f"{standing}.{code}" for standing in standings}


def said_of(job: Job) -> Mapping[str, Any]:
    """What an act did, or the values of the refusal that ended it."""
    found: dict[str, Any] = json.loads(job.result) if job.result else {}
    return found
