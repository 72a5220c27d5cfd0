"""Several of the choices (chọn nhiều); stored as their
codes in the order of the choices, joined by commas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from models.core.errors import Refusal
from models.definitions.kinds.base import FieldKind, as_text, check_choices, code_of, label_of


def _clean(field: Any, raw: Any, _most: int) -> str:
    wanted = (
        [part.strip() for part in raw.split(",")]
        if isinstance(raw, str)
        else list(raw)
        if isinstance(raw, Iterable)
        else [raw]
    )
    known = [choice.code for choice in field.choices]
    if any(code not in known for code in wanted):
        raise Refusal("field.choice")
    return ",".join(code for code in known if code in wanted)


def _show(field: Any, value: str) -> str:
    return "; ".join(label_of(field, code) for code in value.split(","))


KIND = FieldKind(
    "several",
    _clean,
    entry="many",
    edit=lambda _f, value: value.split(","),
    show=_show,
    cell=_show,
    read=lambda field, cell: [code_of(field, part) for part in as_text(field, cell).split(";")],
    totals=("counts", "none", "list"),
    check=check_choices,
    has_choices=True,
)
