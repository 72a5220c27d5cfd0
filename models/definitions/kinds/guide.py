"""Help text between fields (hướng dẫn); nothing is typed."""

from __future__ import annotations

from models.definitions.kinds.base import FieldKind, nothing_typed

KIND = FieldKind("guide", nothing_typed, entry="nothing", totals=("none",), filled=False)
