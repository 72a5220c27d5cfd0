"""What forms of a period come to at a unit and by the units directly below it, from the rows of these places
alone (form_sums.py): how many are read does not grow with what stands below."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Date, Integer, String, bindparam, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.access.guard import standing, values
from models.core.periods import Quarter, Term
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.totals import Part, fold, shown, way_of
from models.totals.form_sums import SHEETS, FormSum, Parts
from models.totals.of_units import stood_under
from models.units.sums import above_of
from models.units.units import Place, UnitSpell, number_of, stood_in


def at_place(db: Session, path: str, version: DefinitionVersion, term: Term) -> tuple[int, Parts]:
    """How many sheets were counted at a place and below it, and what each field comes to; of a form of each
    occasion over all of them in a period. One statement that reads the place's own rows."""
    asked = {"path": path, "version": version.id, "first": term.first, "last": term.last}
    return _whole(version, values(db, _at_place(), asked))


@cache
def _at_place() -> Any:
    here = FormSum.path == bindparam("path", type_=String)
    of = FormSum.version_id == bindparam("version", type_=Integer)
    when = FormSum.starts_on.between(bindparam("first", type_=Date), bindparam("last", type_=Date))
    found = select(FormSum.field, FormSum.part).where(here, of, when)
    return standing(found.order_by(FormSum.starts_on, FormSum.id))


def _whole(version: DefinitionVersion, rows: Iterable[tuple[str, str]]) -> tuple[int, Parts]:
    """Rows of one place as one: several of a field where there were several occasions."""
    each: dict[str, list[Part]] = {}
    for field, part in rows:
        each.setdefault(field, []).append(json.loads(part))
    sheets = sum(part["n"] for part in each.pop(SHEETS, ()))
    if all(len(parts) == 1 for parts in each.values()):
        return sheets, {field: parts[0] for field, parts in each.items()}
    told = [{field: part} for field, parts in each.items() for part in parts]
    return sheets, {field: part for field, part in fold(version.fields, told).items() if part}


def by_child(db: Session, path: str, version: DefinitionVersion, term: Term) -> dict[int, tuple[int, Parts]]:
    """The same for each unit directly below a place, by its number; the place's own number stands for what it
    filled in itself. One statement that reads the rows of these and no others."""
    below, of = FormSum.above == path, FormSum.version_id == version.id
    when = FormSum.starts_on.between(term.first, term.last)
    rows = select(FormSum.path, FormSum.field, FormSum.part).where(below, of, when)
    found = dict[int, list[tuple[str, str]]]()
    for place, field, part in db.execute(rows.order_by(FormSum.starts_on, FormSum.id)):
        number = (above_of(place) if place.endswith(".0.") else place).split(".")[-2]
        found.setdefault(int(number), []).append((field, part))
    return {number: _whole(version, told) for number, told in found.items()}


@dataclass(frozen=True)
class Total:
    """A field added up: how, and what it comes to."""

    field: Field
    way: str
    part: Part

    @property
    def text(self) -> str:
        """As people read it."""
        return shown(self.field, self.part)

    @property
    def units(self) -> int:
        """Over how many units."""
        return int(self.part.get("n", 0))


def totals(
    db: Session, by: Principal, unit: Place, version: DefinitionVersion, term: Term
) -> tuple[int, list[Total]]:
    """What the units at and under `unit` answered, added up: number of sheets, and each field's total; of
    texts and rows each unit's. From the rows of the place alone, whatever stands below it."""
    require(by, "report.see", number_of(unit), unit.path)
    count, parts = at_place(db, stood_in(db, unit, term.last), version, term)
    return count, _totals(_ways(version), parts)


Ways = list[tuple[Field, str]]


def _ways(version: DefinitionVersion) -> Ways:
    """Fields that are added up, and how."""
    ways = ((field, way_of(field)) for field in version.fields)
    return [(field, way) for field, way in ways if way != "none"]


def _totals(ways: Ways, parts: Mapping[str, Part]) -> list[Total]:
    return [Total(field, way, parts.get(field.code, {})) for field, way in ways]


@dataclass(frozen=True)
class Branch:
    """A unit directly below one, or that one with what it filled in itself: how many sheets, and totals."""

    unit: UnitSpell
    sheets: int
    totals: list[Total]


def branches(
    db: Session, by: Principal, unit: UnitSpell, version: DefinitionVersion, term: Term
) -> list[Branch]:
    """The same of each unit directly below, those that filled in nothing too, in the order of names; the unit
    itself first where it filled in the form. Three statements, whatever stands below."""
    require(by, "report.see", unit.unit_id, unit.path)
    found = by_child(db, stood_in(db, unit, term.last), version, term)
    every = [unit] if unit.unit_id in found else []
    every += stood_under(db, unit, Quarter.of(term.last))
    ways = _ways(version)
    told = ((each, found.get(each.unit_id, (0, {}))) for each in every)
    return [Branch(each, sheets, _totals(ways, parts)) for each, (sheets, parts) in told]
