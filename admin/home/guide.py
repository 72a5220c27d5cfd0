"""The guide: what somebody does first, each month, each quarter, and when something is not as usual, by what
they serve as. Every empty list leads to its place here. The sentences are in the catalogue of this room."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import Flask, g, render_template, request, url_for
from flask_admin import BaseView, expose
from flask_babel import lazy_gettext as __

from admin.lists.pages import Page
from admin.web.request import by
from admin.web.words import word
from models.access.grants import IN_CELL, OFFICE, Principal

GUIDE: dict[str, dict[str, tuple[str, ...]]] = {
    "cell": {
        "first": (
            "units",
            "members",
            "calendar",
        ),
        "month": (
            "meetings",
            "scores",
            "scores",
            "",
        ),
        "quarter": (
            "meetings",
            "reports",
            "reports",
            "answers",
        ),
        "when": (
            "reports",
            "scores",
            "meetings",
            "duties",
            "delegations",
            "",
        ),
    },
    "office": {
        "first": (
            "units",
            "accounts",
            "calendar",
            "orientations",
        ),
        "month": (
            "calendar",
            "duties",
            "duties",
        ),
        "quarter": (
            "desk",
            "desk",
            "reports",
            "documents",
        ),
        "when": (
            "gaps",
            "reports",
            "reorganisations",
            "posts",
            "delegations",
            "accounts",
        ),
    },
    "administrator": {
        "first": (
            "units",
            "accounts",
            "definitions",
            "routes",
            "settings",
        ),
        "month": (
            "backups",
            "accounts",
        ),
        "quarter": ("backups",),
        "when": (
            "accounts",
            "accounts",
            "reorganisations",
            "posts",
        ),
    },
    "auditor": {
        "first": ("journal",),
        "month": ("journal",),
        "when": ("units",),
    },
    "follower": {
        "first": ("scores",),
        "month": ("scores",),
    },
}
"""Who (`ROLES`), which part (`PARTS`), and for each sentence the screen where it is done; some have none."""
NAMED = {screen for parts in GUIDE.values() for screens in parts.values() for screen in screens}
ROLES: dict[str, frozenset[str]] = {
    "cell": IN_CELL,
    "office": OFFICE,
    "administrator": frozenset({"administrator"}),
    "auditor": frozenset({"auditor"}),
    "follower": frozenset({"follower"}),
}
PARTS = ("first", "month", "quarter", "when")
PLACES = {
    "meetings": "month",
    "scores": "month",
    "calendar": "month",
    "duties": "month",
    "jobs": "month",
    "backups": "month",
    "official_grades": "month",
    "journal": "month",
    "desk": "quarter",
    "reports": "quarter",
    "documents": "quarter",
    "gaps": "quarter",
    "directives": "quarter",
    "answers": "quarter",
    "period_forms": "quarter",
    "reorganisations": "when",
    "delegations": "when",
    "notices": "when",
}
"""By screen, the part of the guide that says what comes there; of others the first steps."""


class GuideView(Page):
    """Guide."""

    verbs: ClassVar[tuple[str, ...]] = ("definition.see",)

    def __init__(self) -> None:
        super().__init__(name=__("Guide"), endpoint="guide", url="/guide")

    @expose("/")
    def index(self) -> Any:
        doors = {
            view.endpoint: _door(view)
            for view in self._screens()
            if view.endpoint in NAMED and view.is_accessible()
        }
        mine = roles_of(by())
        drawn = {role: _drawn(role, doors, own=role == next(iter(mine), "")) for role in GUIDE}
        return render_template(
            "khoi/home/guide.html",
            mine=[drawn[role] for role in mine],
            others=[drawn[role] for role in GUIDE if role not in mine],
        )

    def _screens(self) -> list[BaseView]:
        return self.admin._views if self.admin is not None else []


def roles_of(person: Principal) -> list[str]:
    """What somebody serves as, by the names of the guide."""
    return [role for role, posts in ROLES.items() if person.has(posts)]


def _door(view: BaseView) -> dict[str, Any]:
    start = "index_view" if hasattr(view, "index_view") else "index"
    return {"url": url_for(f"{view.endpoint}.{start}"), "label": view.name}


def _drawn(role: str, doors: dict[str, Any], *, own: bool) -> dict[str, Any]:
    """A role's part as the page shows it; the first of the own ones has the places that lists lead to."""
    parts = [
        {
            "id": part if own else f"{role}-{part}",
            "heading": word("guide.part", part),
            "lines": [
                {"text": word("guide", f"{role}.{part}.{n}"), "door": doors.get(screen)}
                for n, screen in enumerate(GUIDE[role][part], 1)
            ],
        }
        for part in PARTS
        if part in GUIDE[role]
    ]
    return {"heading": word("guide.role", role), "parts": parts}


def place() -> dict[str, str]:
    """Where the guide tells of the screen that is open: heading and address; nothing for whoever is not
    signed in, and on the guide itself."""
    person = g.get("by")
    role = next(iter(roles_of(person)), None) if person else None
    if role is None or request.blueprint in ("guide", "search"):
        return {}
    part = PLACES.get(request.blueprint or "", "first")
    part = part if part in GUIDE[role] else "first"
    return {"url": f"{url_for('guide.index')}#{part}", "label": word("guide.part", part)}


def mount(app: Flask) -> None:
    """Let every page ask for its place in the guide."""
    app.jinja_env.globals["guide_place"] = place
