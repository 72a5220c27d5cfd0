"""Differences between versions in the reader's words: "Tốt: 3
-> 2", what was written, meetings, units below (design 3.5)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any

from flask_babel import gettext as _

from admin.risen.own import own_changed, own_moved
from admin.web.words import points, shown, word
from forms.inputs import written
from forms.said import title_of
from models.core.counts import GRADES
from models.core.periods import Quarter
from models.definitions.kinds.base import show_number
from models.reports.differences import FIGURES, QUARTER, WORDS, Change
from models.reports.differences import NOTHING as SAME
from models.risen.figures import field_counting

HEADINGS = ("figure", "risen", "narrative", "meeting", "child", "gap", "head")
NOTHING = "–"


def figure_word(name: str, fields: Iterable[Any] = ()) -> str:
    """The label of a count: as a form shows it, else as the program calls it."""
    field = field_counting(fields, name)
    if field is not None:
        return title_of(field)
    return word("grade", name) if name in GRADES else word("figure", name)


def sections(changes: Iterable[Change], fields: Mapping[str, Any], quarter: Quarter) -> list[dict[str, Any]]:
    """Changes by heading, each as a row: where, what, old, new, and by how much a figure moved."""
    found: dict[str, list[dict[str, Any]]] = {}
    for change, months in _gathered(changes):
        row = _row(change, fields, quarter)
        found.setdefault(change.what, []).append(row | ({"where": months} if months else {}))
    return [
        {"heading": word("difference", what), "what": what, "rows": found[what]}
        for what in HEADINGS
        if what in found
    ]


def _gathered(changes: Iterable[Change]) -> Iterable[tuple[Change, str]]:
    """A figure that moved in the quarter is one row that names the
    months in which it moved; everything else is a row of its own."""
    all_ = list(changes)
    whole = {c.name for c in all_ if c.what == "figure" and c.place == QUARTER}
    months: dict[str, list[str]] = {}
    for change in all_:
        if change.what == "figure" and change.place != QUARTER:
            months.setdefault(change.name, []).append(f"{date.fromisoformat(change.place):%m/%Y}")
    for change in all_:
        if change.what != "figure" or change.place == QUARTER or change.name not in whole:
            yield (
                change,
                ", ".join(months.get(change.name, ()))
                if change.what == "figure" and change.place == QUARTER
                else "",
            )


def changed_tag(changed: str) -> list[tuple[str, str]]:
    """In what a report or an answer submitted again changed, as a mark in a list."""
    words = {
        FIGURES: (_("figures changed"), "warn"),
        WORDS: (_("words changed"), "warn"),
        SAME: (_("nothing changed"), "plain"),
    }
    return [words[changed]] if changed in words else []


def differs_words(old: int, new: int, sections_: Iterable[Mapping[str, Any]]) -> str:
    """In how many places two versions differ, or that they say the same."""
    count = sum(len(part["rows"]) for part in sections_)
    if not count:
        return str(_("Versions %(old)s and %(new)s say the same", old=old, new=new))
    return str(_("Version %(new)s differs from version %(old)s in %(n)s places", new=new, old=old, n=count))


def moved_words(moved: Mapping[str, int], fields: Collection[Any] = ()) -> list[str]:
    """By how much figures move: "Tốt −1"; `fields` of the form that shows them."""
    return [f"{figure_word(name, fields)} {signed(name, count)}" for name, count in moved.items()]


def signed(name: str, count: int) -> str:
    """A difference with its sign; points in hundredths."""
    plain = points(abs(count)) if name == "points_sum" else str(abs(count))
    return ("+" if count > 0 else "−") + plain


def _row(change: Change, fields: Mapping[str, Any], quarter: Quarter) -> dict[str, Any]:
    words = _WORDS[change.what]
    where, label, show = words(change, fields, quarter)
    long = change.what in ("narrative", "gap", "risen")
    row = {
        "where": where,
        "label": label,
        "old": show(change.old),
        "new": show(change.new),
        "long": long,
        "moved": "",
    }
    counted = change.what == "figure" or change.name not in (
        "version",
        "topic_id",
        "rubric",
        "form",
        "outside_window",
    )
    if counted and isinstance(change.old, int) and isinstance(change.new, int):
        row["moved"] = signed(change.name, change.new - change.old)
    elif change.what == "risen":
        by = own_moved((change.place, change.name), change.old, change.new)
        row["moved"] = "" if not by else ("+" if by > 0 else "−") + show_number(abs(by))
    return row


Said = tuple[str, str, Callable[[Any], str]]


def _plain(value: Any) -> str:
    return shown(value) or NOTHING


def _figure(change: Change, fields: Mapping[str, Any], quarter: Quarter) -> Said:
    where = (
        _("Quarter %(quarter)s", quarter=quarter.roman)
        if change.place == QUARTER
        else f"{date.fromisoformat(change.place):%m/%Y}"
    )
    return where, figure_word(change.name, fields.values()), points if change.name == "points_sum" else _plain


def _narrative(change: Change, fields: Mapping[str, Any], _quarter: Quarter) -> Said:
    """A table in its rows, a choice by its label: as the narrative itself is told."""
    field = fields.get(change.name)
    if field is None:
        return "", change.name, _plain
    return "", title_of(field), lambda value: written(field, value) or NOTHING


def _risen(change: Change, _fields: Mapping[str, Any], _quarter: Quarter) -> Said:
    label, show = own_changed(change.place, change.name)
    return "", label, show


def _meeting(change: Change, _fields: Mapping[str, Any], _quarter: Quarter) -> Said:
    where = _("Meeting of %(day)s", day=_day(change.label))
    if not change.name:
        return where, _("The meeting"), lambda value: _("recorded") if value else NOTHING
    return where, word("meeting.part", change.name), _SHOW.get(change.name, _plain)


def _child(change: Change, fields: Mapping[str, Any], _quarter: Quarter) -> Said:
    if not change.name:
        return change.label, _("The report"), lambda value: _("taken in") if value else NOTHING
    if change.name in ("version", "kind", "dissolved"):
        return change.label, _("Version taken in"), _plain
    return (
        change.label,
        figure_word(change.name, fields.values()),
        points if change.name == "points_sum" else _plain,
    )


def _gap(change: Change, _fields: Mapping[str, Any], _quarter: Quarter) -> Said:
    return change.label, _("Reason why it is missing"), _plain


def _head(change: Change, _fields: Mapping[str, Any], _quarter: Quarter) -> Said:
    return "", word("head.part", change.name), _plain


def _day(value: Any) -> str:
    return f"{date.fromisoformat(str(value)):%d/%m/%Y}" if value else NOTHING


_SHOW: dict[str, Callable[[Any], str]] = {
    "total": points,
    "grade": lambda value: word("grade", value) or NOTHING,
    "kind": lambda value: word("kind", value) or NOTHING,
    "held_on": _day,
    "period": lambda value: f"{date.fromisoformat(str(value)):%m/%Y}" if value else NOTHING,
    "commitment": lambda value: str(value)[:12] if value else NOTHING,
}
_WORDS: dict[str, Callable[[Change, Mapping[str, str], Quarter], Said]] = {
    "figure": _figure,
    "risen": _risen,
    "narrative": _narrative,
    "meeting": _meeting,
    "child": _child,
    "gap": _gap,
    "head": _head,
}
