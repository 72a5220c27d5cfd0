"""A heading inside a group; nothing is typed."""

from __future__ import annotations

from models.definitions.kinds.base import FieldKind, nothing_typed

KIND = FieldKind("heading", nothing_typed, entry="nothing", totals=("none",), filled=False)
