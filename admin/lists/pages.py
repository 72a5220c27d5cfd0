"""A screen of its own, and which units and acts are open to whoever asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flask import g
from flask_admin import BaseView
from sqlalchemy import select

from admin.lists.posts import read_for_post
from admin.web.request import by, db
from models.access.grants import IN_CELL, Principal, can
from models.core.errors import Refusal
from models.units.units import Unit

DOORS: tuple[str, ...] = ("definition.see",)


class Page(BaseView):
    """A screen of its own; whoever holds one of its verbs somewhere may open it."""

    verbs: ClassVar[tuple[str, ...]] = DOORS
    for_post: ClassVar[tuple[str, ...]] = ()
    """Its screens that are read for all own posts, or for the one that was chosen, with what acts on them."""
    for_one: ClassVar[tuple[str, ...]] = ()
    """Those that are of one own unit at a time: of the first post's where none was chosen."""

    def by_post(self) -> tuple[str, ...]:
        """All of its screens on which one switches between posts."""
        return (*self.for_post, *self.for_one)

    def is_accessible(self) -> bool:
        return has_any(self.verbs)

    def _run_view(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        """Call a screen plainly; Flask-Admin's own retry hides a TypeError (stack.md 2.7)."""
        if fn.__name__ in self.by_post():
            read_for_post(one=fn.__name__ in self.for_one)
        return fn(self, *args, **kwargs)

    def inaccessible_callback(self, name: str, **kwargs: Any) -> Any:
        by()
        raise Refusal("access.unknown")


def has_any(verbs: Sequence[str]) -> bool:
    """Whether the person of this request holds one of the verbs in an own unit or somewhere below it."""
    return holds_any(by(), verbs)


def holds_any(person: Principal, verbs: Sequence[str]) -> bool:
    """The same of somebody; it hangs on what is held alone."""
    places = [
        place for post in person.posts for place in ((post.unit_id, post.path), (None, f"{post.path}0."))
    ]
    return any(can(person, verb, unit_id, path) for verb in verbs for unit_id, path in places)


def reads_one_cell() -> bool:
    """Whether all that this person may read is of one cell: one unit, whose records alone it keeps."""
    person = by()
    return len(person.own_units) == 1 and all(
        post.role in IN_CELL and post.stands and not post.keeps for post in person.posts
    )


def own_units(verb: str) -> list[Unit]:
    """Units of the own posts in which this person may do `verb`, in the order of names; a page asks once."""
    known: dict[Any, list[Unit]] = g.setdefault("own_units", {})
    asked = verb, by().posts  # of a page that is read for one of them, the frame asks for all
    if asked not in known:
        ids = [
            post.unit_id
            for post in by().posts
            if post.unit_id is not None and can(by(), verb, post.unit_id, post.path)
        ]
        known[asked] = (
            list(db().scalars(select(Unit).where(Unit.id.in_(ids)).order_by(Unit.sort_key))) if ids else []
        )
    return known[asked]


def own_cells(verb: str) -> list[Unit]:
    """The cells among them that were not dissolved."""
    return [unit for unit in own_units(verb) if unit.kind.is_cell and unit.dissolved_on is None]
