"""Readers who hold posts alike: one stand-in for all of them, for whom the gate's criteria are made once
(guard.py), and what each of its numbers stands for.

What a reader may see hangs on the numbers of an account and of units only by which of them are the same and
which stands above which (scopes.py): with each number replaced by another, the criteria are the same but for
it. So they are made for a stand-in whose numbers are those of no row, and each reader has its own numbers in
these places. What is no number of the reader (a role, a quarter, a directive) stays as it is and tells one
likeness from another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from models.access.grants import Held

NOBODY = 10**17
"""The stand-in for an account; those for units follow."""
NUMBER = re.compile(r"\d+")


class Own:
    """What the stand-ins stand for, by stand-in."""

    def __init__(self) -> None:
        self.known: dict[int, int] = {}
        self.stand_ins: dict[int, int] = {}

    def number(self, own: int) -> int:
        """The stand-in for a unit."""
        if own not in self.stand_ins:
            made = self.stand_ins[own] = NOBODY + 1 + len(self.stand_ins)
            self.known[made] = own
        return self.stand_ins[own]

    def path(self, own: str) -> str:
        """The same for each unit of a path."""
        return NUMBER.sub(lambda found: str(self.number(int(found[0]))), own)

    def __call__(self, value: Any) -> Any:
        """A value of a criterion with the own numbers."""
        if isinstance(value, str):
            return NUMBER.sub(lambda found: str(self.known.get(int(found[0]), found[0])), value)
        return self.known.get(value, value) if type(value) is int else value


def stand_in(account_id: int | None, posts: Iterable[Held]) -> tuple[int | None, tuple[Held, ...], Own]:
    """Account and posts of the stand-in for whoever holds these, and what its numbers stand for."""
    own = Own()
    if account_id is not None:
        own.known[NOBODY] = account_id
    return None if account_id is None else NOBODY, tuple(_post(own, post) for post in posts), own


def _post(own: Own, post: Held) -> Held:
    handed = (each.partition("@") for each in post.handed)
    return replace(
        post,
        unit_id=None if post.unit_id is None else own.number(post.unit_id),
        path=own.path(post.path),
        paths=tuple(map(own.path, post.paths)),
        keeps=tuple(map(own.number, post.keeps)),
        kept_paths=tuple(map(own.path, post.kept_paths)),
        name="",
        asked=False,
        offered=False,
        opens_from=None if post.opens_from is None else own.number(post.opens_from),
        handed=tuple(f"{own.path(place)}{at}{what}" for place, at, what in handed),
    )
