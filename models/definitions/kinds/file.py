"""A file (tệp kèm theo): stored as its SHA-256 and its name; bytes lie in platform/store.py."""

from __future__ import annotations

import re
from typing import Any

from models.core.errors import Refusal
from models.definitions.kinds.base import FieldKind

_REFERENCE = re.compile(r"[0-9a-f]{64}:[^\x00-\x1f/\\]{1,200}")


def _clean(_field: Any, raw: Any, _most: int) -> str:
    if not _REFERENCE.fullmatch(str(raw)):
        raise Refusal("field.file")
    return str(raw)


def _name(_field: Any, value: str) -> str:
    return value.partition(":")[2]


KIND = FieldKind("file", _clean, entry="file", show=_name, cell=_name, totals=("list", "none"))
