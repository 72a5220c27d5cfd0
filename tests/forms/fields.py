"""Fields of a definition that stand in no database, and a version of them."""

from __future__ import annotations

from typing import Any

from models.definitions.definitions import DefinitionVersion, Field, FieldChoice, FieldGroup
from models.platform.journal import canonical

LEVELS = (("good", "Tốt"), ("poor", "Kém"))
"""Choices of a field, and their labels."""


def field(kind: str, code: str = "x", title: str = "Mục", **option: Any) -> Field:
    """A field; its choices, where its kind has any, are LEVELS."""
    made = Field(code=code, kind=kind, title=title, help="", position=1, options=canonical(option))
    if kind in ("choice", "pick", "several"):
        made.choices = [
            FieldChoice(code=each, label=label, points=100 * n, position=n)
            for n, (each, label) in enumerate(LEVELS, 1)
        ]
    return made


def version(*fields: Field) -> DefinitionVersion:
    """A version of one group."""
    return DefinitionVersion(groups=[FieldGroup(code="g", title="Nhóm", position=1, fields=list(fields))])
