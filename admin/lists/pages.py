"""A screen of its own, and which units and acts are open to whoever asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flask import g
from flask_admin import BaseView
from sqlalchemy import select

from admin.web.request import by, db
from models.access.grants import can
from models.core.errors import Refusal
from models.units.units import Unit

DOORS: tuple[str, ...] = ("definition.see",)


class Page(BaseView):
    """A screen of its own; whoever holds one of its verbs somewhere may open it."""

    verbs: ClassVar[tuple[str, ...]] = DOORS

    def is_accessible(self) -> bool:
        return has_any(self.verbs)

    def _run_view(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        """Call a screen plainly; Flask-Admin's own retry hides a TypeError (stack.md 2.7)."""
        return fn(self, *args, **kwargs)

    def inaccessible_callback(self, name: str, **kwargs: Any) -> Any:
        by()
        raise Refusal("access.unknown")


def one_lead(drawn: list[dict[str, Any]], order: Sequence[str]) -> list[dict[str, Any]]:
    """Offers as they are drawn, with one main act at most: the first of `order` that is allowed."""
    lead = min(
        (each for each in drawn if each["allowed"] and each["code"] in order),
        key=lambda each: order.index(each["code"]),
        default=None,
    )
    return [each | {"main": each is lead} for each in drawn]


def has_any(verbs: Sequence[str]) -> bool:
    """Whether the person of this request holds one of the verbs in an own unit or somewhere below it."""
    person = by()
    places = [
        place for post in person.posts for place in ((post.unit_id, post.path), (None, f"{post.path}0."))
    ]
    return any(can(person, verb, unit_id, path) for verb in verbs for unit_id, path in places)


def own_units(verb: str) -> list[Unit]:
    """Units of the own posts in which this person may do `verb`, in the order of names; a page asks once."""
    known: dict[str, list[Unit]] = g.setdefault("own_units", {})
    if verb not in known:
        ids = [
            post.unit_id
            for post in by().posts
            if post.unit_id is not None and can(by(), verb, post.unit_id, post.path)
        ]
        known[verb] = (
            list(db().scalars(select(Unit).where(Unit.id.in_(ids)).order_by(Unit.sort_key))) if ids else []
        )
    return known[verb]


def own_cells(verb: str) -> list[Unit]:
    """The cells among them that were not dissolved."""
    return [unit for unit in own_units(verb) if unit.kind.is_cell and unit.dissolved_on is None]
