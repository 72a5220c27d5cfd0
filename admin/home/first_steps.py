"""The first steps of a new office on the first page: words and doors of `models/overview/first_steps.py`."""

from __future__ import annotations

from typing import Any

from flask import url_for

from admin.web.request import by, db
from admin.web.words import word
from models.overview.first_steps import Steps, of_an_administrator, of_an_officer
from models.units.units import Unit

DOORS = {
    "units": "units.import_view",
    "accounts": "accounts.import_view",
    "routes": "routes.index_view",
    "signed_in": "accounts.index_view",
    "meeting": "guide.index",
    "units_below": "units.tree_view",
    "posts_below": "accounts.index_view",
    "window": "calendar.window_view",
    "topics": "orientations.index_view",
    "meeting_below": "calendar.index",
    "report_below": "desk.index",
}
"""Where a step is done."""


def first_steps(unit: Unit | None) -> list[dict[str, Any]]:
    """Steps of whoever serves in a unit above cells, or of an administrator; empty once the last is done."""
    return _drawn(of_an_administrator(db(), by().account_id) if unit is None else of_an_officer(db(), unit))


def _drawn(steps: Steps) -> list[dict[str, Any]]:
    upcoming = next((code for code, done in steps.items() if not done), "")
    return [
        {
            "text": word("first_step", code),
            "done": done,
            "next": code == upcoming,
            "url": url_for(DOORS[code]),
        }
        for code, done in steps.items()
    ]
