"""Where the checkout lies, and its rooms by floors."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
FLOORS: dict[str, tuple[str, ...]] = {
    "models": (
        "printed told",
        "core",
        "stores",
        "access",
        "platform",
        "units",
        "choices",
        "definitions people duties",
        "meetings workflow signin risen library proposing",
        "scoring",
        "reports",
        "directives review totals",
        "filling",
        "answers",
        "signals",
        "layouts",
        "reorganisation",
        "imports overview",
        "seed",
        "operations",
        "moving",
        "migrations",
    ),
    "forms": (
        "",
        "outline excel/write",
        "excel/sheets excel/read",
        "documents excel/mark excel/definitions",
        "layouts",
    ),
    "admin": (
        "seen wire",
        "web",
        "lists",
        "risen",
        "filling",
        "jobs scoring duties documents steps moving",
        "imports reports definitions choices",
        "layouts",
        "units reorganisations directives meetings desk signals library",
        "people operations",
        "home routes",
        "",
    ),
}
"""Rooms of each wing, the ground first: a room imports rooms on
lower floors only; rooms of one floor know nothing of each other."""
