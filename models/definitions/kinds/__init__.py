"""The one registry of field kinds: what a file of this folder calls `KIND` is one, or several that have
no rules of their own. Adding a kind is adding a file here and its test."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable

from models.definitions.kinds.base import FieldKind
from models.definitions.kinds.table import IN_TABLE


def _made() -> list[FieldKind]:
    """What the files of this folder make, by code."""
    found: list[FieldKind] = []
    for module in pkgutil.iter_modules(__path__):
        kind = getattr(importlib.import_module(f"{__name__}.{module.name}"), "KIND", ())
        found += [kind] if isinstance(kind, FieldKind) else kind
    return sorted(found, key=lambda kind: kind.code)


def by_code(kinds: Iterable[FieldKind]) -> dict[str, FieldKind]:
    """Kinds by code. Raises ValueError where two have one code."""
    known: dict[str, FieldKind] = {}
    for kind in kinds:
        if kind.code in known:
            raise ValueError(f"two kinds of field are called {kind.code}")
        known[kind.code] = kind
    return known


KINDS = by_code(_made())
IN_TABLE.update({code: kind for code, kind in KINDS.items() if kind.in_table})
SAID = ("title_en", "help_en", "labels_en")
"""Words of a field in English: title, help, labels of choices by code."""
EVERYWHERE = ("max", "max_by", "max_when", "applies", "total", "weight", "default", "default_value", *SAID)
"""Options that every kind takes: maximum, other maxima, when it applies, its way up the tree and the
count that weighs it, what is proposed (a way of `DEFAULTS` and its value), its words in English."""
DEFAULTS = ("constant", "last", "fact")
"""What may be proposed: always the same, the last period's answer, a figure of the unit."""
OPTIONS = tuple(dict.fromkeys((*EVERYWHERE, *(name for kind in KINDS.values() for name in kind.options))))
