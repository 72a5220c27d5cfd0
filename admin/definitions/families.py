"""Families of forms: one table of the kinds a definition may be, each with a page of its own, its words
(contexts `family`, `family.new`, `family.said` of the catalogue) and what a new one begins with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Flask, request, url_for

from admin.web.words import word

FAMILIES: dict[str, Mapping[str, Any]] = {
    "rubric": {
        "for": ["regular"],
        "grades": [["good", 9000], ["fair", 7000], ["average", 5000], ["poor", 0]],
        "gates": [],
    },
    "report_form": {},
    "period_form": {},
    "directive_form": {},
}
"""Kinds of definition in the order of their pages, and the rules a new one begins with: of a rubric the
grades nearly every office uses (domain.md 2.1)."""


def family_asked() -> str:
    """The family of the address; the first where it names none that there is."""
    asked = request.values.get("kind", "")
    return asked if asked in FAMILIES else next(iter(FAMILIES))


def family_url(kind: str) -> str:
    """Address of a family's page."""
    return url_for("definitions.index_view", kind=kind)


def tabs(kind: str) -> list[tuple[str, str, bool]]:
    """The pages of all families, and which is open."""
    return [(word("family", each), family_url(each), each == kind) for each in FAMILIES]


def crumb(kind: str) -> tuple[str, str]:
    """The way back to a family's page."""
    return word("family", kind), family_url(kind)


def mount(app: Flask) -> None:
    """Let every page of a form lead back to its family."""
    app.jinja_env.globals["family_crumb"] = crumb
