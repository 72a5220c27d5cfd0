"""The one registry of field kinds: every file of this folder that
defines `KIND` is one. Adding a kind is adding a file here and its test."""

from __future__ import annotations

import importlib
import pkgutil

from models.definitions.kinds.base import FieldKind

KINDS: dict[str, FieldKind] = {}
"""Kinds by code."""

for _page in sorted(module.name for module in pkgutil.iter_modules(__path__)):
    _kind: FieldKind | None = getattr(importlib.import_module(f"{__name__}.{_page}"), "KIND", None)
    if _kind is not None:
        KINDS[_kind.code] = _kind
