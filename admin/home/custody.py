"""What waits for somebody of a cell about who may read what it keeps, on their first page: told by the posts
they hold, without a statement (models/people/holding.py)."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.web.request import by
from models.access.grants import CELL_ROLES, Held
from models.people.holding import agreeing


def custody_lines() -> list[dict[str, Any]]:
    """A line for each cell in which this person waits, or is waited for."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for post in by().posts:
        title, detail = _said(post) if post.role in CELL_ROLES and post.stands else ("", "")
        if title:
            line = {"title": title, "detail": detail, "late": False, "label": _("Posts of the cell")}
            found.setdefault((title, post.name), line | {"url": url_for("cell_posts.index")})
    return list(found.values())


def _said(post: Held) -> tuple[str, str]:
    """What stands between a post and what its cell keeps, and what to do about it."""
    if not post.opened:
        return _("Your post waits until your cell agrees: %(unit)s", unit=post.name), _(
            "You see what the cell sends up. What it keeps opens once somebody who serves there agrees."
        )
    if post.by_code:
        return _("What %(unit)s kept before your code was used is closed to you", unit=post.name), _(
            "You came in by a code from above. Somebody who serves in the cell confirms that it is you."
        )
    if post.asked and agreeing(by(), post.unit_id) is not None:
        return _("Somebody in %(unit)s waits for your agreement", unit=post.name), _(
            "A post was given, or a code used, from above: you say whether what the cell keeps opens to them."
        )
    if post.offered:
        return _("%(unit)s opens to you what it kept before you came", unit=post.name), _(
            "Open it once; that is noted, and the cell sees it."
        )
    return "", ""
