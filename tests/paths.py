"""Where the checkout lies, and its rooms by floors."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
FLOORS: dict[str, tuple[str, ...]] = {
    "models": (
        "core",
        "access",
        "platform",
        "units",
        "choices",
        "definitions people duties",
        "filling meetings workflow signin",
        "scoring",
        "reports",
        "directives review totals",
        "signals",
        "reorganisation",
        "imports overview",
        "seed",
        "operations",
        "migrations",
    ),
    "forms": ("", "outline excel/write", "excel/sheets excel/read", "documents excel/mark excel/definitions"),
    "admin": (
        "web",
        "lists",
        "jobs scoring duties documents steps",
        "imports reports definitions choices",
        "units reorganisations directives meetings desk signals",
        "people operations",
        "home routes",
        "",
    ),
}
"""Rooms of each wing, the ground first: a room imports rooms on
lower floors only; rooms of one floor know nothing of each other."""
