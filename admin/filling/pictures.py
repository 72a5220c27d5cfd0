"""One field of a form in pictures: by the value that was chosen, by the units directly below, over the last
periods; beside each picture the table it is drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from flask import render_template, request, url_for

from admin.risen.bars import bars, length
from admin.web import address
from admin.web.request import by, db
from admin.web.words import term_word
from forms.inputs import written
from forms.said import in_words, title_of
from models.core.errors import Refusal
from models.core.periods import ROMAN, Quarter, Term
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.judging import FORMULAS
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import NO, YES
from models.definitions.totals import Part, outcome, shown
from models.totals.of_forms import Branch, branches, totals
from models.totals.of_units import told_to
from models.totals.pictures_of_forms import (
    InTerm,
    by_value,
    drawn_fields,
    is_number,
    over_periods,
    terms_before,
)
from models.units.units import UnitSpell

MOST_VALUES = 30
"""Values that are drawn; of a longer list those that were chosen most."""
BESIDE = 6
"""Values that stand beside each other in a row."""


def pictures(place: UnitSpell, version: DefinitionVersion, term: Term, page: dict[str, Any]) -> str:
    """The page of the field that the address names, else of the first one there is; 404 where it names none
    that is drawn. `page`: what stands around it."""
    every = {field.code: field for field in drawn_fields(version)}
    asked = request.args.get("field") or next(iter(every), "")
    if asked and asked not in every:
        raise Refusal("access.unknown")
    page |= {"fields": [(code, title_of(field)) for code, field in every.items()], "now": asked}
    if not asked:
        return render_template("khoi/filling/picture.html", **page, field=None)
    field = every[asked]
    count, found = totals(db(), by(), place, version, term)
    part = next(each.part for each in found if each.field.code == asked)
    page |= {"field": field, "n": part.get("n", 0)}
    page["sentence"] = f"{title_of(field)}: {shown(field, part)}" if is_number(field) else title_of(field)
    page |= {"count": count, "folded_to": told_to(db(), place, Quarter.of(term.last))}
    terms = over_periods(db(), by(), place, field, terms_before(term))
    lines = branches(db(), by(), place, version, term)
    page |= (
        _numbers(place, field, terms, lines)
        if is_number(field)
        else _values(place, field, part, terms, lines)
    )
    return render_template("khoi/filling/picture.html", **page)


def _numbers(
    place: UnitSpell, field: Field, terms: Sequence[InTerm], lines: Sequence[Branch]
) -> dict[str, Any]:
    """By unit and over periods, of a field that comes to a number."""
    told = [(each, next(t.part for t in each.totals if t.field.code == field.code)) for each in lines]
    numbers = [(each, part, outcome(field, part)) for each, part in told]
    most = max((number for *_rest, number in numbers if number is not None), default=Fraction(0))
    rows = [
        {
            "name": each.unit.name,
            "text": shown(field, part),
            "n": part.get("n", 0),
            "url": _door(each.unit, place),
        }
        | {"length": length(number, most)}
        for each, part, number in numbers
    ]
    return {"units": rows, "trends": _trends([(title_of(field), _over(terms))]), "terms": _table(terms)}


def _values(
    place: UnitSpell, field: Field, part: Part, terms: Sequence[InTerm], lines: Sequence[Branch]
) -> dict[str, Any]:
    """By value, by unit and over periods, of a field that is counted."""
    found = by_value(field, part, _offered(field))
    rest = len(found) - MOST_VALUES
    if rest > 0:
        found = sorted(found, key=lambda each: -each.n)[:MOST_VALUES]
    every = int(part.get("n", 0))
    rows = [
        {"name": _label(field, each.code), "n": each.n, "length": length(each.n, every)}
        | {"share": f"{round(Fraction(each.n * 1000, every)) / 10:.1f}".replace(".", ",") if every else "–"}
        for each in found
    ]
    beside = sorted(found, key=lambda each: -each.n)[:BESIDE]
    codes = [each.code for each in found if each in beside and (each.n or len(found) <= BESIDE)]
    names = [_label(field, code) for code in codes]
    units = [
        {"name": each.unit.name, "n": t.units, "url": _door(each.unit, place)}
        | {"counts": [int(t.part.get("counts", {}).get(code, 0)) for code in codes]}
        for each in lines
        for t in each.totals
        if t.field.code == field.code
    ]
    over = [(name, _counts(terms, code)) for name, code in zip(names, codes, strict=True)]
    return {"values": rows, "rest": max(0, rest), "beside": names, "units": units} | {
        "trends": _trends(over),
        "terms": _table(terms, codes),
    }


def _door(unit: UnitSpell, place: UnitSpell) -> str | None:
    """The same page of a unit directly below; none of the unit the page is of."""
    if unit.unit_id == place.unit_id:
        return None
    kept: dict[str, Any] = {"id": address.number(), "field": request.args.get("field")}
    return url_for("period_forms.picture_view", **kept, unit=unit.unit_id)


def _label(field: Field, code: str) -> str:
    return written(field, code)


def _offered(field: Field) -> list[str]:
    if field.kind in FORMULAS:
        return [YES, NO]
    kind = KINDS[field.kind]
    return [choice.code for choice in in_words(field).choices] if kind.has_choices else []


Over = list[tuple[str, Any, str]]
"""Columns of a small picture: label, value, words."""


def _over(terms: Sequence[InTerm]) -> Over:
    return [(_short(each.term), each.number, shown(each.field, each.part)) for each in terms]


def _counts(terms: Sequence[InTerm], code: str) -> Over:
    numbers = [each.part.get("counts", {}).get(code, 0) if each.part else None for each in terms]
    return [
        (_short(each.term), n, "–" if n is None else str(n)) for each, n in zip(terms, numbers, strict=True)
    ]


def _short(term: Term) -> str:
    """A period as it stands under a column."""
    half = f"{ROMAN[term.number]}/{term.first.year}" if term.kind == "half" else ""
    return half or term_word(term)


def _trends(each: Sequence[tuple[str, Over]]) -> list[dict[str, Any]]:
    """Small pictures of the same scale; none of a single period."""
    most = max((value for _n, over in each for _l, value, _t in over if value is not None), default=0)
    return [
        {"title": title, "bars": bars(over, most), "now": over[-1][2]}
        for title, over in each
        if len(over) > 1
    ]


def _table(terms: Sequence[InTerm], codes: Sequence[str] = ()) -> list[dict[str, Any]]:
    """What the pictures of periods are drawn from."""
    return [
        {"name": term_word(each.term), "n": each.units, "text": shown(each.field, each.part)}
        | {"counts": [each.part["counts"].get(code, 0) if each.part else "–" for code in codes]}
        for each in terms
    ]
