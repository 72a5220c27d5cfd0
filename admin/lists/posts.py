"""Whoever serves in several units sees all of them, and switches to one, on every page that says what
is one's own by post (domain.md 4).

One mechanism for all of them: a screen says that it is read for a post (`for_post`, `for_one` of pages.py).
Where the address names one, the rest of the request goes on as if that post alone were held, so rows, counts,
choices and acts are those of the post, through the gate like everything else. What one may see grows by it
nowhere: a post that is not held is 404, like any unit of somebody else's. The choice goes along in every
link from such a page to such a page; the frame around the page stays that of the whole person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from flask import Flask, current_app, g, request, url_for
from flask_babel import gettext as _
from sqlalchemy import ColumnElement, or_

from admin.web import address
from admin.web.request import SAFE, by, db
from admin.web.words import word
from models.access.grants import Principal
from models.access.scopes import Followed, Issued, Kept, Placed, Rises, WithRecords, under
from models.core.errors import Refusal

SWITCHED = (Placed, Rises, Kept, Followed, Issued)
"""Scopes of rows of which other ones are read for another post: lists of them switch."""
LEFT_BEHIND = ("post", "page", "id", "unit", "open", "done", "draft")
"""What of an address belongs to the post it was read for, and does not go along to another."""
READ = "khoi.for_post"


def mount(app: Flask, screens: frozenset[str]) -> None:
    """Let links between these screens (endpoints) keep the post that was chosen."""
    app.extensions[READ] = screens
    app.url_defaults(_keep)
    app.jinja_env.globals["post_kept"] = chosen_post


def _keep(endpoint: str, values: dict[str, Any]) -> None:
    chosen = g.get("post_asked")
    if chosen is not None and endpoint in current_app.extensions[READ]:
        values.setdefault("post", chosen)


def whole_person() -> Principal:
    """Who asks, with all posts, for whichever of them this page is read."""
    person: Principal = g.get("whole") or by()
    return person


def own_names() -> dict[int, str]:
    """Names of the own units, by their numbers, in the order of the posts."""
    return {post.unit_id: post.name for post in whole_person().posts if post.unit_id is not None}


def roles_held(unit_id: int | None = None) -> str:
    """The roles held, or those in one unit, each once."""
    held = [post.role for post in whole_person().posts if unit_id is None or post.unit_id == unit_id]
    return ", ".join(word("role", role) for role in dict.fromkeys(held))


def chosen_post() -> int | None:
    """The unit whose post the address names; None where it names none, or is of a screen that is not read
    for a post."""
    found: int | None = g.get("post_asked")
    return found


def own_place() -> int:
    """The unit a page is of that is of one own unit: that of the chosen post, else of the first; 0 for
    whoever holds none."""
    asked = address.number_if("post") if "post" in request.args else None
    return asked or next((post.unit_id for post in by().posts if post.unit_id is not None), 0)


def read_for_post(*, one: bool) -> None:
    """From here on this request is read for the post its address names; `one`: else, where it names no unit
    either, for the first. Raises `access.unknown` (404) for a post that is not held."""
    asked = address.number_of(request.args["post"]) if request.args.get("post") else None
    units = own_names()
    g.switch, g.post_shown = "one" if one else "all", None
    if asked is not None and asked not in units:
        raise Refusal("access.unknown")
    g.post_asked = shown = asked
    if shown is None and one and len(units) > 1 and "unit" not in request.args:
        shown = next(iter(units))
    g.post_shown = shown
    if shown is not None:
        g.whole = by()
        _read_as(of_one(by(), shown))


def of_one(person: Principal, unit_id: int) -> Principal:
    """The same person with what is held in this unit alone, as own post or in another's place."""
    posts = tuple(post for post in person.posts if post.unit_id == unit_id)
    acting = tuple(each for each in person.acting if each.held.unit_id == unit_id)
    return replace(person, posts=posts, acting=acting)


def _read_as(person: Principal) -> None:
    g.by = person
    if g.get("db") is not None:
        db().info["principal"] = person


@contextmanager
def unswitched() -> Iterator[None]:
    """All posts again, for the frame around the page."""
    narrowed = g.get("by")
    if "whole" not in g:
        yield
        return
    _read_as(g.whole)
    try:
        yield
    finally:
        _read_as(narrowed)


def posts_held(url: Callable[[int | None], str], now: int | None = None) -> list[dict[str, Any]]:
    """The posts of whoever serves in several units, each with the page as it is for that post alone, `now`
    the one that is open; the first one is all of them together. Empty for whoever serves in one unit."""
    places = own_names()
    if len(places) < 2:
        return []
    parts: list[dict[str, Any]] = [
        {"label": f"{roles_held(unit_id)}, {name}", "url": url(unit_id), "now": unit_id == now}
        for unit_id, name in places.items()
    ]
    return [{"label": _("All posts"), "url": url(None), "now": now is None}, *parts]


def switch() -> list[dict[str, Any]]:
    """The posts between which one switches on the page that is open, the one after the open one as `next`;
    empty on a page that is not read for a post, and for whoever serves in one unit."""
    kind = g.get("switch")
    if kind is None:
        return []
    parts = posts_held(_here, g.post_shown)
    if kind == "one":  # such a page knows no "all posts"; an address may name another unit
        asked = request.args.get("unit")
        parts = [part | {"now": part["now"] or part["unit"] == asked} for part in _units(parts[1:])]
    if parts:
        now = next((n for n, part in enumerate(parts) if part["now"]), -1)
        parts[(now + 1) % len(parts)]["next"] = True
    return parts


def _units(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [part | {"unit": str(unit_id)} for part, unit_id in zip(parts, own_names(), strict=False)]


def _here(unit_id: int | None) -> str:
    """The page that is open, for another post; of one that was sent, the screen it belongs to."""
    if request.method in SAFE:
        where = request.endpoint or ""
    else:
        screens = (f"{request.blueprint}.{start}" for start in ("index_view", "index"))
        where = next(each for each in screens if each in current_app.view_functions)
    kept = {name: value for name, value in request.args.items() if name not in LEFT_BEHIND}
    return url_for(where, **(request.view_args or {}) | kept, post=unit_id)


def of_post(table: Any) -> ColumnElement[bool] | None:
    """Rows of units at and below that of the chosen post, wherever it stood, and of cells whose records it
    keeps: of the tree one reads the way up as well, which a list of one's own leaves out. None where no post
    was chosen, or where the gate alone says which rows are the post's."""
    if chosen_post() is None or not issubclass(table, Placed):
        return None
    kept = [table.path.in_(by().kept_paths)] if issubclass(table, WithRecords) else []
    return or_(*(under(table.path, path) for path in sorted(by().places)), *kept)
