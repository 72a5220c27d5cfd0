"""Several lines of text."""

from __future__ import annotations

from models.definitions.kinds.base import FieldKind, clean_text

KIND = FieldKind("long_text", clean_text(20_000), entry="lines", totals=("list", "none"))
