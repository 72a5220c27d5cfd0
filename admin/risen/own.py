"""What an office's own fields of reports come to, as pages, workbooks and lists of changes tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any

from sqlalchemy.orm import Session

from admin.risen.told import total_line
from admin.web.request import db
from forms.said import name_of, title_of
from models.definitions.definitions import Field
from models.definitions.totals import Part, outcome, shown
from models.risen.own import RISEN, Own, fields_of

NOTHING = "–"


def own_told(session: Session, body: Mapping[str, Any]) -> list[tuple[Field, Part]]:
    """Own fields of which a content of a unit that takes in others says a total; nothing of one that takes
    nothing in: it says what it wrote."""
    if not (body["children"] or body["gaps"]):
        return []
    return [(field, part) for _version, field, part in fields_of(session, body.get(RISEN, {}))]


def own_lines(body: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A line for each of them, as pages show it."""
    return lines_of(body.get(RISEN, {})) if body["children"] or body["gaps"] else []


def lines_of(own: Own) -> list[dict[str, Any]]:
    """The same of totals; `form` names a field's form where several were answered."""
    return [
        total_line(field, part) | {"form": name_of(version.definition) if len(own) > 1 else ""}
        for version, field, part in fields_of(db(), own)
    ]


def field_of(number: str, code: str) -> Field | None:
    """A field by its form's version and its code."""
    whole: Own = {number: {code: {"n": 0}}}
    return next((field for _version, field, _part in fields_of(db(), whole)), None)


def own_changed(number: str, code: str) -> tuple[str, Callable[[Part | None], str]]:
    """How a field that comes to something else is called, and how what it comes to is told."""
    field = field_of(number, code)
    if field is None:
        return code, lambda part: NOTHING if part is None else str(part["n"])
    return title_of(field), lambda part: shown(field, part) if part else NOTHING


def own_moved(change: tuple[str, str], old: Part | None, new: Part | None) -> Fraction | None:
    """By how much a field (its form's version, its code) moved; None where it is no number on both sides."""
    field = field_of(*change)
    if field is None:
        return None
    was, now = outcome(field, old or {}), outcome(field, new or {})
    return None if was is None or now is None else now - was


def names_moved(moved: Iterable[tuple[str, str]]) -> list[str]:
    """Own fields that come to something else, by name."""
    return [own_changed(*each)[0] for each in moved]
