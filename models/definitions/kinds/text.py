"""One line of text."""

from __future__ import annotations

from models.definitions.kinds.base import FieldKind, clean_text

KIND = FieldKind("text", clean_text(400), totals=("list", "none"), in_table=True)
