"""What several reports come to together: counts of their months and of the quarter, and their offices' own
fields. Every report and every supplement is made of its parts here and nowhere else (design 3.8, 3.17).

A figure is a field like any other (definitions/kinds/figure.py), added up by the same `fold`. What rises of
figures are the counts behind all of them, whatever the form of the place shows; each is kept as a number and
not as a part with it, as it was frozen in reports from the first day on: their bytes and hashes stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from models.core.counts import COUNTS
from models.definitions.kinds.figure import COUNTED
from models.definitions.totals import fold
from models.risen.own import RISEN, Own, added

Figures = dict[str, int]


def nothing() -> Figures:
    """All counts at nought."""
    return dict.fromkeys(COUNTS, 0)


def add_up(parts: Iterable[Mapping[str, int]]) -> Figures:
    """The sum of counts: never a mean of percentages."""
    return {name: count or 0 for name, count in fold(COUNTED, parts).items()}


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


Places = Mapping[str, Mapping[str, Any]]
"""What a content says, by place and code: counts by the quarter and its months, own fields by their form."""


def differing(old: Places, new: Places) -> list[tuple[str, str]]:
    """What comes to something else, by place and code; counts in the order of figures, fields in that of
    their codes."""
    found: list[tuple[str, str]] = []
    for place in dict.fromkeys((*old, *new)):
        before, after = old.get(place, {}), new.get(place, {})
        names = {code for code in (*before, *after) if before.get(code) != after.get(code)}
        known = [name for name in COUNTS if name in names]
        found += [(place, code) for code in (*known, *sorted(names.difference(known)))]
    return found


def counts_moved(old: Mapping[str, int], new: Mapping[str, int]) -> Figures:
    """By how much each count differs, those that stand left out."""
    return {name: new[name] - old[name] for _place, name in differing({"": old}, {"": new})}


def moves_added(parts: Iterable[Mapping[str, int]]) -> Figures:
    """Sum of differences of counts, those at nought left out."""
    return {name: count for name, count in add_up(parts).items() if count}
