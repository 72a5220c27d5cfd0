"""What several reports come to together: counts of their months and of the quarter, and their offices' own
fields. Every report and every supplement is made of its parts here and nowhere else (design 3.8, 3.17).

A built-in figure is a field like any other whose way up is the sum. It is kept as a number and not as a part
with it, as it was frozen in reports from the first day on: their bytes and hashes stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from models.core.counts import COUNTS
from models.risen.own import RISEN, Own, added

Figures = dict[str, int]


def nothing() -> Figures:
    """All counts at nought."""
    return dict.fromkeys(COUNTS, 0)


def add_up(parts: Iterable[Mapping[str, int]]) -> Figures:
    """The sum of counts: never a mean of percentages."""
    total = nothing()
    for part in parts:
        for name in COUNTS:
            total[name] += part[name]
    return total


def whole(
    db: Session, rows: Iterable[Mapping[str, Any]], own: Own | None = None, months: Iterable[str] = ()
) -> dict[str, Any]:
    """What `rows` come to, each with its figures, those of its months, and own fields where it has any; and
    with what the unit wrote itself, its `own`. The answer says nothing of months where none are named, of own
    fields where none rise. Forms are read as `db` reads them."""
    known = list(rows)
    said = {month: add_up(row["months"][month] for row in known) for month in months}
    risen = added(db, [own or {}, *(row[RISEN] for row in known if RISEN in row)])
    told: dict[str, Any] = {"months": said} if said else {}
    return told | {"figures": add_up(row["figures"] for row in known)} | ({RISEN: risen} if risen else {})
