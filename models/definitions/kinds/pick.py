"""One of several choices that earn nothing (chọn một): of a report or a directive form."""

from __future__ import annotations

from models.definitions.kinds.base import FieldKind, check_choices, clean_choice, code_of, label_of

KIND = FieldKind(
    "pick",
    clean_choice,
    entry="one",
    show=label_of,
    cell=label_of,
    read=code_of,
    totals=("counts", "none", "list"),
    check=check_choices,
    has_choices=True,
    in_table=True,
)
