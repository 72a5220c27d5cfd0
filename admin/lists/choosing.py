"""Which unit is meant: a field to choose one from those the reader sees, few or all of an office's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import url_for
from sqlalchemy import Select, case, false, not_, or_, select
from sqlalchemy.orm import selectinload

from admin.web.request import db
from forms.picked import FEW, SHOWN, Among, AmongMany, Fits
from models.access.scopes import under
from models.core.spelling import called_so, coded, compared, fold
from models.platform.finding import finding
from models.units.units import UNIT_KEYS, Unit, UnitKind, get_unit

NOTHING = ("", "–")


def label_of(unit: Any) -> str:
    """What stands in a field for a unit."""
    return f"{unit.name} ({unit.code})"


def units_among(but: Unit | None = None, *, cells: bool | None = None, more: Sequence[Fits] = ()) -> Among:
    """Units that stand today, in the order of names; none at or below `but`. `cells`: cells only, or none of
    them. `more`: others that may be chosen here."""
    rows = standing(but, cells)
    few, some = None, db().scalars(rows.with_only_columns(Unit.id).limit(FEW + 1)).all()
    if len(some) + len(more) <= FEW:
        named = db().execute(rows.with_only_columns(Unit.id, Unit.name, Unit.code).order_by(Unit.sort_key))
        few = [NOTHING, *((str(u.id), label_of(u)) for u in named), *((str(f.number), f.label) for f in more)]
    said: dict[str, Any] = {
        "but": but.id if but is not None else None,
        "cells": None if cells is None else int(cells),
    }

    def meant(text: str) -> Sequence[Fits]:
        return _others(more, text) + units_meant(rows, text)

    def label(number: int) -> str:
        unit = db().scalar(rows.where(Unit.id == number))
        if unit is not None:
            return label_of(unit)
        return next((each.label for each in more if each.number == number), "")

    return Among(few, url_for("find.units_view", **said, more=1 if more else None), meant, label)


ASKED_BACK = 10
"""So many of the texts that name nothing whole are looked for by their parts; whoever sends more of them
mends these first."""


def many_among(places: Sequence[str]) -> AmongMany:
    """Units that stand today under one of some places, several of which are chosen."""
    rows = standing(None, None)
    rows = rows.where(or_(*(under(Unit.path, place) for place in places), false()))

    def labels(numbers: Sequence[int]) -> list[str]:
        named = rows.where(Unit.id.in_(numbers)).with_only_columns(Unit.name, Unit.code)
        return [label_of(unit) for unit in db().execute(named.order_by(Unit.sort_key, Unit.id))]

    return AmongMany(url_for("find.units_view"), lambda texts: meant_each(rows, texts), labels)


def meant_each(rows: Select[Any], texts: Sequence[str]) -> list[list[Fits]]:
    """The same as `units_meant` of each of many texts: codes and whole names in one statement each."""
    codes = {text: code_in(text) for text in texts}
    asked = set(codes.values())
    load = selectinload(Unit.parent)
    borne: dict[str, list[Unit]] = {}
    for unit in db().scalars(rows.where(coded(Unit, asked)).options(load)) if asked else ():
        borne.setdefault(fold(label_of(unit)), []).append(unit)
        borne.setdefault(compared(unit.code), []).append(unit)
    meant = {text: _spelled(borne.get(_words(text), []), codes[text]) for text in texts}
    exact = {text: found for text, found in meant.items() if len(found) == 1}
    left = {fold(text) for text in texts if text not in exact}
    named: dict[str, list[Unit]] = {}
    whole = rows.where(Unit.search_key.in_(left)).order_by(Unit.sort_key, Unit.id)
    for unit in db().scalars(whole.limit(len(left) * (SHOWN + 1)).options(load)) if left else ():
        named.setdefault(unit.search_key, []).append(unit)
    found, parts = list[list[Fits]](), 0
    for text in texts:
        here = [
            _fits(unit) for unit in exact.get(text) or _called(named.get(fold(text), []), text)[: SHOWN + 1]
        ]
        if not here and parts < ASKED_BACK:
            here, parts = units_holding(rows, text), parts + 1
        found.append(here)
    return found


def standing(but: Unit | None, cells: bool | None) -> Select[Any]:
    """The units to choose from; the session's gate narrows them to what may be seen."""
    found = select(Unit).where(Unit.dissolved_on.is_(None))
    if cells is not None:
        found = found.join(UnitKind, UnitKind.code == Unit.kind_code).where(UnitKind.is_cell.is_(cells))
    return found if but is None else found.where(not_(under(Unit.path, but.path)))


def asked_units(but: int | None, cells: int | None) -> Select[Any]:
    """The same of what an address says; raises `access.unknown` for a unit that is not seen."""
    return standing(get_unit(db(), but) if but else None, None if cells is None else bool(cells))


def code_in(text: str) -> str:
    """The code at the end of a label, else the text itself."""
    return text[text.rindex("(") + 1 : -1] if text.endswith(")") and "(" in text else text


def units_meant(rows: Select[Any], text: str) -> list[Fits]:
    """Units that a text may mean: the one of this code or label, else those of this whole name, else those
    that hold it."""
    code = code_in(text)
    borne = db().scalars(rows.where(coded(Unit, [code]))).all()
    exact = [unit for unit in borne if code == text or fold(text) == fold(label_of(unit))]
    exact = _spelled(exact, code)
    if len(exact) != 1:
        whole = rows.where(Unit.search_key == fold(text)).order_by(Unit.sort_key).limit(SHOWN + 1)
        exact = _called(list(db().scalars(whole.options(selectinload(Unit.parent)))), text)
    return [_fits(unit) for unit in exact] or units_holding(rows, text)


def units_holding(rows: Select[Any], text: str) -> list[Fits]:
    """Units whose name or code holds a text; what begins with it first, `SHOWN` + 1 at most."""
    wanted = fold(text)
    found = rows.where(finding(db(), wanted, rows.with_only_columns(Unit.id), UNIT_KEYS))
    first = case(
        (Unit.code_search == wanted, 0),
        (Unit.search_key.startswith(wanted, autoescape=True), 1),
        else_=2,
    )
    found = found.order_by(first, Unit.sort_key, Unit.id).limit(SHOWN + 1)
    return [_fits(unit) for unit in db().scalars(found.options(selectinload(Unit.parent)))]


def _words(text: str) -> str:
    """By which a text is known that may be a label, without marks, or a code."""
    return fold(text) if code_in(text) != text else compared(text)


def _called(units: list[Unit], text: str) -> list[Unit]:
    """Of units whose names are the same without marks those that are called so."""
    return called_so(text, ((unit, [unit.name]) for unit in units)) or units


def _spelled(units: list[Unit], code: str) -> list[Unit]:
    """Of units whose codes are the same the one whose code is spelled so."""
    return [unit for unit in units if unit.code == code] or units


def _fits(unit: Unit) -> Fits:
    return Fits(unit.id, label_of(unit), unit.parent.name if unit.parent is not None else "")


def _others(more: Sequence[Fits], text: str) -> list[Fits]:
    """Others that may be chosen, of which the label holds a text."""
    exact = [each for each in more if fold(each.label) == fold(text)]
    return exact or [each for each in more if fold(text) in fold(each.label)]
