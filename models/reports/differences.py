"""The difference between two frozen versions of a report, as codes and values
(design 3.5). Pure functions on plain data; the words are the screens'.

The order is that of the page: figures of the quarter, of its months, narrative, meetings, units below, gaps.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from models.risen.own import RISEN
from models.risen.whole import differing

QUARTER = "quarter"
UNTOLD = ("meeting",)
FIGURES, WORDS, NOTHING = "figures", "words", "nothing"
"""In what one version differs from another: figures and what they are made of; words alone; nothing."""
Body = Mapping[str, Any]


@dataclass(frozen=True)
class Change:
    """One thing that differs: `what` it is (figure, risen, narrative, meeting, child, gap,
    head), where it stands (`place`: a month, a form's version, a unit's or meeting's number),
    which part (`name`), how it was and how it is; None for what was not there."""

    what: str
    place: str
    name: str
    old: Any
    new: Any
    label: str = ""
    """Name of the unit or day of the meeting."""


def kind_of(changes: Collection[Change]) -> str:
    """In what a version differs from the one before, told in one word."""
    if not changes:
        return NOTHING
    return WORDS if all(map(_of_words, changes)) else FIGURES


def _of_words(change: Change) -> bool:
    """Whether what differs is words, those that rise as a list among them."""
    if change.what == "risen":
        return "list" in (change.new or change.old)
    return change.what in ("narrative", "gap")


def differ(old: Body, new: Body) -> list[Change]:
    """Everything in which `new` differs from `old`; an empty list for the same content."""
    found = list(_figures(old, new))
    before, after = old.get(RISEN, {}), new.get(RISEN, {})
    found += [
        Change("risen", form, code, before.get(form, {}).get(code), after.get(form, {}).get(code))
        for form, code in differing(before, after)
    ]
    found += parts_differ("narrative", "", old["narrative"], new["narrative"])
    found += rows_differ("meeting", "meeting", old["meetings"], new["meetings"], "held_on")
    found += _children(old["children"], new["children"])
    return (
        found
        + list(gaps_differ(old, new))
        + [
            Change("head", "", name, old.get(name), new.get(name))
            for name in ("name", "kind", "form")
            if old.get(name) != new.get(name)
        ]
    )


def gaps_differ(old: Body, new: Body) -> Iterator[Change]:
    """Units that are missing, at any depth where a version says it: come, gone, or for another reason."""
    before, after = _gaps(old), _gaps(new)
    named = _names(before.values(), after.values())
    yield from parts_differ("gap", "gap", _reasons(before), _reasons(after), labels=named)


def _figures(old: Body, new: Body) -> Iterator[Change]:
    before, after = ({QUARTER: body["figures"]} | dict(sorted(body["months"].items())) for body in (old, new))
    for place, name in differing(before, after):
        told = (each.get(place, {}).get(name) for each in (before, after))
        yield Change("figure", place, name, *told)


def parts_differ(
    what: str, place: str, old: Body, new: Body, labels: Mapping[str, str] | None = None
) -> Iterator[Change]:
    """Named parts that differ; without a place each stands where it is named."""
    for name in [*old, *(name for name in new if name not in old)]:
        if old.get(name) != new.get(name):
            yield Change(
                what, place or name, name, old.get(name), new.get(name), (labels or {}).get(name, "")
            )


def rows_differ(
    what: str, key: str, old: Iterable[Body], new: Iterable[Body], label: str
) -> Iterator[Change]:
    """Rows told apart by `key`: gone, come, or changed part by part."""
    before, after = ({str(row[key]): row for row in rows} for rows in (old, new))
    for number in [*before, *(n for n in after if n not in before)]:
        was, now = before.get(number), after.get(number)
        named = str((now or was or {}).get(label) or "")
        if was is None or now is None:
            yield Change(what, number, "", was and named, now and named, named)
            continue
        names = [name for name in {**was, **now} if name not in UNTOLD and was.get(name) != now.get(name)]
        yield from (Change(what, number, name, was.get(name), now.get(name), named) for name in names)


def _children(old: list[dict[str, Any]], new: list[dict[str, Any]]) -> Iterator[Change]:
    """Units below: come, gone, taken in by another version; with their figures of the quarter."""
    before, after = (
        [{name: row[name] for name in ("unit", "name", "version", "sha256")} | row["figures"] for row in rows]
        for rows in (old, new)
    )
    for change in rows_differ("child", "unit", before, after, "name"):
        if change.name not in ("name", "sha256"):
            yield change


def _gaps(body: Body) -> dict[str, Body]:
    return {str(row["unit"]): row for row in (*body.get("missing", ()), *body["gaps"])}


def _reasons(rows: Mapping[str, Body]) -> dict[str, str]:
    return {number: row["reason"] for number, row in rows.items()}


def _names(*rows: Iterable[Body]) -> dict[str, str]:
    return {str(row["unit"]): str(row["name"]) for part in rows for row in part}
