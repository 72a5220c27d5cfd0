"""Quarters of dissolved roots that nobody files, on the first page of administrators and of those who serve
in a unit that goes on from such a root: what it is, and what to do (models/reports/left_over.py)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.web.request import by, db
from models.access.grants import can
from models.reports.left_over import Left, left_over, of_heirs


def left_lines(heirs: Sequence[int] | None = None) -> list[dict[str, Any]]:
    """A line for each: of all, for an administrator; or of those that one of these units goes on from."""
    found = left_over(db()) if heirs is None else of_heirs(db(), heirs)
    return [_line(each) for each in found]


def _line(left: Left) -> dict[str, Any]:
    gives = can(by(), "settings.change") and left.can_finish
    named = {"quarter": left.quarter.roman, "unit": left.name}
    line = {
        "title": _(
            "Quarter %(quarter)s of %(unit)s, which is dissolved, lacks units that nobody adds", **named
        )
        if left.short
        else _("Quarter %(quarter)s of %(unit)s, which is dissolved, is filed by nobody", **named),
        "detail": _what_to_do(left, gives),
        "url": url_for("posts.create_view", unit=left.root_id) if gives else None,
        "late": True,
    }
    return line | ({"label": _("Begin a post")} if gives else {})


def _what_to_do(left: Left, gives: bool) -> str:
    heirs = ", ".join(left.heir_names) or _("the unit that goes on from it")
    if not left.can_finish:
        return str(
            _(
                "It ended within the quarter, so that it has no report of its own: keep its figures beside "
                "the report of %(heirs)s.",
                heirs=heirs,
            )
        )
    if gives:
        return str(
            _(
                "Give somebody of %(heirs)s a post in it that may submit, as its secretary: they finish the "
                "report in its name. End the post afterwards.",
                heirs=heirs,
            )
        )
    return str(
        _(
            "Ask the administrator to give somebody here a post in it that may submit, as its secretary: "
            "they finish the report in its name."
        )
    )
