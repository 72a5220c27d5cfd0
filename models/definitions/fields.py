"""The door to field kinds: the registry, points, conditions, totals
up the tree (design 3.9). No tables; the kinds are in kinds/."""

from __future__ import annotations

from models.definitions.formulas import applies, check_condition
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import NO, YES, FieldKind, parse_points, show_number, show_points
from models.definitions.kinds.table import IN_TABLE

IN_TABLE.update({code: kind for code, kind in KINDS.items() if kind.in_table})
EVERYWHERE = ("max", "max_by", "max_when", "applies", "total", "weight")
"""Options that every kind takes: maximum, other maxima, when
it applies, its way up the tree and the count that weighs it."""
OPTIONS = tuple(dict.fromkeys((*EVERYWHERE, *(name for kind in KINDS.values() for name in kind.options))))

__all__ = [
    "EVERYWHERE",
    "IN_TABLE",
    "KINDS",
    "NO",
    "OPTIONS",
    "YES",
    "FieldKind",
    "applies",
    "check_condition",
    "parse_points",
    "show_number",
    "show_points",
]
