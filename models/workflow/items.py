"""What runs on routes: each kind of item, its table, its events,
its guards and effects; made by the room that owns it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import Table, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from models.access.late import writing
from models.core.errors import Refusal

Rule = Callable[[Session, Any], None]


@dataclass(frozen=True)
class ItemKind:
    """A kind of item: its code (also the first word of its acts
    in the journal), tables, and the names its routes may use."""

    code: str
    table: type[Any]
    event: type[Any]
    key: str
    """Column of the event that names the item."""
    guards: Mapping[str, Rule]
    effects: Mapping[str, Rule]
    newest: Callable[[Session, Sequence[Any]], dict[int, Any]]
    """The newest frozen version of each of these items that has one, by item; in one statement."""
    day: Callable[[Any], date]
    """The day whose tree routes the item."""
    desk: Callable[[Session, Any, int | None], int | None]
    """The deciding unit of an item today, for a submitter; None where nobody decides."""
    moved: Callable[[Session, Any], tuple[str, dict[str, Any]]]
    """The notice that tells a desk of an item that came to it from one that vanished, and its words."""
    within: Callable[[Any], str]
    """What of its place a desk reads that decides on it in place of one that is gone: `quarter=2018-10-01`,
    or the column and number of what it belongs to (access/scopes.py)."""
    announce: Callable[[Session, Sequence[Any]], None]
    """Tells the other side of steps that were taken (guards.Move), in their transaction."""
    always: Rule | None = None
    """What must hold for every step, whatever its route says."""
    together: frozenset[str] = frozenset()
    """Guards and effects that ask what they need of all items at once (guards.Known): steps made of these
    alone are taken with many items in as many statements as with one."""


ITEMS: dict[str, ItemKind] = {}
"""Kinds of item by code; filled by operations/wiring.py."""
HIDDEN = frozenset(
    {"route.root", "route.not_root", "route.sectional", "route.not_sectional", "route.not_stale"}
)
"""Refusals that say a step is not for this unit at all: it is left out, not shown as refused."""


def register(kind: ItemKind) -> None:
    """Let a kind of item run on routes. Raises ValueError where its code is taken."""
    if kind.code in ITEMS:
        raise ValueError(f"two kinds of item are called {kind.code}")
    ITEMS[kind.code] = kind


def count_up(db: Session, item: Any, seen: int) -> None:
    """Count up the row of an item that is changed beside its steps, which the engine counts. Two may have
    read the same version and both found it theirs: the database lets one of them. Raises `stale`."""
    db.flush()
    table = cast(Table, type(item).__table__)
    same = (table.c.id == item.id) & (table.c.row_version == seen)
    if writing(db).connection().execute(update(table).where(same).values(row_version=seen + 1)).rowcount != 1:
        raise Refusal("stale")
    set_committed_value(item, "row_version", seen + 1)


def joined(*tables: Mapping[str, Rule]) -> dict[str, Rule]:
    """Tables of rules as one. Raises ValueError where a name stands in two:
    none silently takes the place of another."""
    whole: dict[str, Rule] = {}
    for table in tables:
        if twice := whole.keys() & table.keys():
            raise ValueError(f"said twice: {', '.join(sorted(twice))}")
        whole |= table
    return whole


def kind_of(item: Any) -> ItemKind:
    """The kind of an item; `route.item` for what runs on no route."""
    found = next((kind for kind in ITEMS.values() if isinstance(item, kind.table)), None)
    if found is None:
        raise Refusal("route.item", item=type(item).__name__)
    return found
