"""Parts of totals, compared whatever the order in which they were merged."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from models.definitions.totals import Part


def plain(parts: dict[str, Part]) -> dict[str, Any]:
    """Parts with what is listed in no order, each with whose it is."""
    found: dict[str, Any] = {}
    for code, part in parts.items():
        found[code] = _plain(part)
    return found


def _plain(part: Part) -> Any:
    told = dict(part)
    for name in ("list", "rows"):
        if name in told:
            whose = told.pop("by", None) or [""] * len(told[name])
            pairs = zip(whose, told[name], strict=True)
            told[name] = Counter(json.dumps(pair, sort_keys=True) for pair in pairs)
    for name in ("columns", "of"):
        if name in told:
            told[name] = {code: _plain(each) for code, each in told[name].items()}
    return told
