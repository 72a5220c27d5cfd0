"""Kinds that need no rules of their own: one line of text, several
lines, a heading inside a group, help between fields (hướng dẫn)."""

from __future__ import annotations

from models.definitions.kinds.base import FieldKind, clean_text, nothing_typed

KIND = (
    FieldKind("text", clean_text(400), totals=("list", "none"), in_table=True),
    FieldKind("long_text", clean_text(20_000), entry="lines", totals=("list", "none")),
    FieldKind("heading", nothing_typed, entry="nothing", totals=("none",), filled=False, heads=True),
    FieldKind("guide", nothing_typed, entry="nothing", totals=("none",), filled=False),
)
