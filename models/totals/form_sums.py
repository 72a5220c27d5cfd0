"""What forms of a period come to at every place: a row for each place, version of a form, period and field,
with the total of what units at the place and below it filled in (design 3.8, 3.17).

Why a table beside the sums of places (units/sums.py) and not their rows: those hold how many there are of a
value and what they come to, which is taken out again as it was put in. The least of some numbers, the rows
of a table, a mean weighted by a count and an exact fraction are no such pair. So what stands here is the part
itself (definitions/totals.py), and a place is the fold of the parts directly below it, which is how any
other report is made of its children's. A row for each field, so that a form in which one number was changed
reads and writes that field's rows alone.

What a unit filled in itself is kept as if one more unit stood below its place (`own_place`): its leaf.
Leaves and every place up to the Bloc are kept in the transaction of the save, deepest first, by whoever
stands in line (platform/journal.py); what stands above the Bloc is marked and folded by the worker
(folding.py). Pages read what is kept here in of_forms.py.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Date,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    insert,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.guard import elevated, standing
from models.access.scopes import Rises
from models.core.base import Base, Id, PathText
from models.core.events import LATER
from models.core.json_parts import read_all
from models.core.periods import Quarter, Term
from models.definitions.definitions import get_version
from models.definitions.judging import facts_of
from models.definitions.totals import Part, add_up, fold, in_order, less, parts_of, signed, way_of
from models.meetings.meetings import Months
from models.platform.journal import canonical, stand_in_line
from models.reports.period_forms import FormSheet, counting, filled_each, in_term
from models.units.sums import above_of, mark, own_place, tops, way_up
from models.units.units import UnitSpell

AT_ONCE = 200
"""Sheets that are counted in one go."""
SHEETS = ""
"""Stands for a field: how many sheets were counted."""
Key = tuple[int, date]
"""A version of a form, and the first day of its period."""
Parts = dict[str, Part]
Change = tuple[Parts, Parts]
"""Fields of one leaf that changed: what they were, and what they are."""


class FormSum(Rises, Base):
    """A field of a form at a place for a period: `n` units that answered it, `part` in JSON what they come
    to. It follows nothing: whose sheet stands elsewhere since is carried over."""

    __tablename__ = "form_sum"
    __table_args__ = (
        UniqueConstraint("path", "starts_on", "version_id", "field", name="uq_form_sum_path"),
        Index("ix_form_sum_above", "above", "starts_on", "version_id", "field"),
        Index("ix_form_sum_version_id", "version_id", "starts_on"),
    )

    id: Mapped[Id]
    path: Mapped[str] = mapped_column(PathText)
    above: Mapped[str] = mapped_column(PathText)
    """The place directly above; empty at the top."""
    version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    starts_on: Mapped[date]
    field: Mapped[str] = mapped_column(String(40))
    n: Mapped[int]
    part: Mapped[str] = mapped_column(Text)


class Leaf(NamedTuple):
    """What one sheet brings, and where: at the own place of its unit as it stood at the period's end."""

    unit_id: int
    place: str
    key: Key
    last: date
    parts: Parts


def sheets_changed(db: Session, sheets: Sequence[int]) -> None:
    """What these sheets count for may have changed: their leaves are counted anew, and with them every place
    above, up to the Bloc. A number of statements that grows with the fields changed and the levels above, not
    with the leaves."""
    if not sheets or db.info.get(LATER):
        return
    with elevated(db) as system:
        for start in range(0, len(sheets), AT_ONCE):
            _recount(system, sheets[start : start + AT_ONCE])


def months_changed(db: Session, months: Months) -> None:
    """Meetings of these months changed: so did what was worked out with the figures of a period they lie in,
    in forms that name any."""
    if db.info.get(LATER):
        return
    listed = sorted(months)
    with elevated(db) as system:
        for start in range(0, len(listed), AT_ONCE):
            some = listed[start : start + AT_ONCE]
            days = [month for _unit, month in some]
            asked = {"units": sorted({unit for unit, _month in some}), "first": min(days), "last": max(days)}
            found = system.execute(_within(), asked).all()
            forms = {row.version_id for row in found}
            named = {number for number in forms if facts_of(get_version(system, number))}
            sheets_changed(system, [row.id for row in found if row.version_id in named])


@cache
def _within() -> Any:
    """Sheets of some `units` that count, of periods with a day between two."""
    sheet = FormSheet
    found = select(sheet.id, sheet.version_id).where(sheet.unit_id.in_(bindparam("units", expanding=True)))
    found = found.where(sheet.starts_on <= bindparam("last", type_=Date))
    return standing(found.where(sheet.ends_on >= bindparam("first", type_=Date), counting()))


def carry_over(db: Session, units: Sequence[int], on: date) -> None:
    """After an act on the tree: sheets of these units that stand elsewhere since, are called otherwise or
    were counted with other members leave the places above their old one and enter those above the new one;
    those of periods that end from the quarter of that day on."""
    for start in range(0, len(units), AT_ONCE):
        some = FormSheet.unit_id.in_(units[start : start + AT_ONCE])
        found = select(FormSheet.id).where(some, FormSheet.ends_on >= Quarter.of(on).first, counting())
        sheets_changed(db, db.connection().scalars(found).all())


def _recount(system: Session, sheets: Sequence[int]) -> None:
    """Leaves of some sheets, and the places that change with them."""
    stand_in_line(system)
    leaves, touched = _leaves(system, sheets), dict[Key, dict[str, list[Change]]]()
    ends = dict[Key, date]()
    for sheet in system.execute(_told(), {"sheets": list(sheets)}).all():
        key = (sheet.version_id, sheet.starts_on)
        leaf = leaves.get((sheet.unit_id, key))
        ends[key] = sheet.ends_on
        was = _own_rows(system, sheet.unit_id, key)
        now = {leaf.place: leaf.parts} if leaf is not None else {}
        for place in {*was, *now}:
            old, new = was.get(place, {}), now.get(place, {})
            codes = {code for code in {*old, *new} if old.get(code) != new.get(code)}
            _replace(system, place, sheet.unit_id, key, {c: new[c] for c in codes if c in new}, codes)
            if codes:
                was_, is_ = ({c: each[c] for c in codes if c in each} for each in (old, new))
                touched.setdefault(key, {}).setdefault(place, []).append((was_, is_))
    for key, places in touched.items():
        _climb(system, key, ends[key], places)


@cache
def _told() -> Any:
    found = select(FormSheet.id, FormSheet.unit_id, FormSheet.version_id, FormSheet.starts_on)
    found = found.add_columns(FormSheet.ends_on).where(FormSheet.id.in_(bindparam("sheets", expanding=True)))
    return standing(found.order_by(FormSheet.id))


def _leaves(system: Session, sheets: Sequence[int]) -> dict[tuple[int, Key], Leaf]:
    """What the sheets that count bring, by unit, form and period: a few statements for each form and period.
    Of each occasion a unit may have several of one day: they are one leaf."""
    asked = {
        (row.unit_id, (row.version_id, row.starts_on))
        for row in system.execute(_told(), {"sheets": list(sheets)})
    }
    units, forms = {unit for unit, _key in asked}, {key for _unit, key in asked}
    found = select(FormSheet, UnitSpell.name, UnitSpell.kind_code).join(UnitSpell, in_term(UnitSpell))
    found = found.where(FormSheet.unit_id.in_(units), counting()).order_by(FormSheet.id)
    found = found.where(FormSheet.version_id.in_({number for number, _first in forms}))
    found = found.where(FormSheet.starts_on.in_({first for _number, first in forms}))
    together: dict[tuple[int, Term], list[tuple[FormSheet, str, str]]] = {}
    for sheet, name, kind in system.execute(found):
        if (sheet.unit_id, (sheet.version_id, sheet.starts_on)) in asked:
            together.setdefault((sheet.version_id, sheet.term), []).append((sheet, name, kind))
    leaves: dict[tuple[int, Key], Leaf] = {}
    for (number, term), rows in together.items():
        version = get_version(system, number)
        rising = [field.code for field in version.fields if way_of(field) != "none"]
        each = filled_each(system, version, term, [(sheet, kind) for sheet, _name, kind in rows])
        for (sheet, name, _kind), (filled, known) in zip(rows, each, strict=True):
            parts = signed(parts_of(version, filled, known), name)
            told: Parts = {SHEETS: {"n": 1}} | {code: parts[code] for code in rising if parts[code]}
            place, key = own_place(sheet.path), (number, term.first)
            same = leaves.get((sheet.unit_id, key))
            told = told if same is None else _together(system, key, (same.parts, told))
            leaves[sheet.unit_id, key] = Leaf(sheet.unit_id, place, key, term.last, told)
    return leaves


def _own_rows(system: Session, unit_id: int, key: Key) -> dict[str, Parts]:
    """Leaves that stand of a unit, by place: one, or none."""
    found = select(FormSum.path, FormSum.field, FormSum.part).where(FormSum.unit_id == unit_id)
    found = found.where(FormSum.version_id == key[0], FormSum.starts_on == key[1], FormSum.path.like("%.0."))
    rows: dict[str, Parts] = {}
    for place, code, part in system.execute(found):
        rows.setdefault(place, {})[code] = json.loads(part)
    return rows


def _replace(
    system: Session, place: str, unit_id: int, key: Key, parts: Mapping[str, Part], codes: Collection[str]
) -> None:
    """The rows of some fields at a place anew; those of nothing go."""
    connection, table = system.connection(), Base.metadata.tables["form_sum"]
    here = (table.c.path == place, table.c.starts_on == key[1], table.c.version_id == key[0])
    if codes:
        connection.execute(delete(table).where(*here, table.c.field.in_(sorted(codes))))
    of = {"unit_id": unit_id, "path": place, "above": above_of(place)}
    of |= {"version_id": key[0], "starts_on": key[1]}
    rows = [of | {"field": c, "n": part["n"], "part": canonical(part)} for c, part in sorted(parts.items())]
    if rows:
        connection.execute(insert(table), rows)


def _climb(system: Session, key: Key, last: date, places: Mapping[str, list[Change]]) -> None:
    """Every place above changed ones anew, up to the Bloc, the deepest first; what is above is marked."""
    inside = {place: above_of(place) for place in places}
    ends = tops(system, ((path, last) for path in inside.values()))
    wanted: dict[str, list[Change]] = {}
    for place, path in inside.items():
        for each in way_up(path, ends[path, last]):
            wanted.setdefault(each, []).extend(places[place])
    for path in sorted(wanted, key=lambda each: (-each.count("."), each)):
        _advance(system, path, key, wanted[path])
    mark(system, {(top, key[1]) for top in ends.values()})


def _advance(system: Session, path: str, key: Key, changes: Sequence[Change]) -> None:
    """Fields of a place anew of which leaves below it changed: from what stands there, where what they come
    to adds up; else, as of the least or of what is listed, from what is directly below it."""
    fields = {field.code: field for field in get_version(system, key[0]).fields}
    codes = {code for old, new in changes for code in {*old, *new}}
    parts, anew = _standing(system, path, key, codes), set[str]()
    for code in sorted(codes):
        part = _after(fields.get(code), parts.pop(code, {}), code, changes)
        if part is None:
            anew.add(code)
        elif part:
            parts[code] = part
    if anew:
        parts |= _folded(system, path, key, anew)
    _replace(system, path, int(path.split(".")[-2]), key, parts, codes)


def _after(field: Any, whole: Part, code: str, changes: Sequence[Change]) -> Part | None:
    """A total once some leaves were changed; None where it must be counted anew."""
    for was, now in changes:
        old, new = was.get(code, {}), now.get(code, {})
        left = less(whole, old) if old else whole
        if left is None or in_order(new) or in_order(left):
            return None
        whole = add_up(field, (left, new))
    return whole


def _settle(system: Session, path: str, key: Key) -> None:
    """A place anew from what is directly below it."""
    found = _folded(system, path, key)
    _replace(system, path, int(path.split(".")[-2]), key, found, {*found, *_standing(system, path, key)})


def _folded(system: Session, path: str, key: Key, codes: Collection[str] | None = None) -> Parts:
    """What is directly below a place comes to, what the place itself filled in first, then in the order of
    places."""
    below: dict[str, Parts] = {}
    rows = rows_below(system, path, key, codes)
    for row, part in zip(rows, read_all([row.part for row in rows]), strict=True):
        below.setdefault(row.path, {})[row.field] = part
    return _together(system, key, (below[place] for place in sorted(below, key=_in_order)))


def _in_order(place: str) -> list[int]:
    return [int(number) for number in place.split(".")[:-1]]


def rows_below(db: Session, path: str, key: Key, codes: Collection[str] | None = None) -> list[Any]:
    found = select(FormSum.path, FormSum.field, FormSum.part)
    found = found.where(FormSum.above == path, FormSum.starts_on == key[1], FormSum.version_id == key[0])
    found = found if codes is None else found.where(FormSum.field.in_(sorted(codes)))
    return list(db.execute(found))


def _together(system: Session, key: Key, parts: Iterable[Mapping[str, Part]]) -> Parts:
    """Parts of several leaves or places as one, the number of sheets with them."""
    known = list(parts)
    sheets = sum(each[SHEETS]["n"] for each in known if SHEETS in each)
    whole = fold(get_version(system, key[0]).fields, ({c: p for c, p in e.items() if c} for e in known))
    return ({SHEETS: {"n": sheets}} if sheets else {}) | {code: part for code, part in whole.items() if part}


def fold_forms(system: Session, path: str, first: date) -> None:
    """Count a place anew from what is directly below it, in every form of which a period begins on a day: the
    worker's, for what stands above the Blocs."""
    below = FormSum.above == path, FormSum.starts_on == first
    stood = FormSum.path == path, FormSum.starts_on == first
    known = {*system.scalars(select(FormSum.version_id).where(*below).distinct())}
    known |= {*system.scalars(select(FormSum.version_id).where(*stood).distinct())}
    for number in sorted(known):
        _settle(system, path, (number, first))


def rebuild_forms(db: Session) -> int:
    """Count everything anew, leaves and all places above them; returns the number of sheets. Nobody records
    anything meanwhile: acts stand in the same line."""
    with elevated(db) as system:
        stand_in_line(system)
        connection = system.connection()
        connection.execute(delete(FormSum))
        numbers = list(system.scalars(select(FormSheet.id).where(counting()).order_by(FormSheet.id)))
        places, done = dict[Key, set[str]](), set[tuple[str, Key]]()
        for start in range(0, len(numbers), AT_ONCE):
            for leaf in _leaves(system, numbers[start : start + AT_ONCE]).values():
                if (leaf.place, leaf.key) in done:
                    continue
                done.add((leaf.place, leaf.key))
                _replace(system, leaf.place, leaf.unit_id, leaf.key, leaf.parts, ())
                places.setdefault(leaf.key, set()).update(way_up(above_of(leaf.place), ""))
            system.expunge_all()
        for key, wanted in places.items():
            for path in sorted(wanted, key=lambda each: (-each.count("."), each)):
                _settle(system, path, key)
        return len(numbers)


def uncounted(db: Session) -> bool:
    """Whether sheets count and nothing was counted yet: right after the table was made."""
    some = select(FormSheet.id).where(counting()).limit(1)
    return db.scalar(select(FormSum.id).limit(1)) is None and db.scalar(some) is not None


def forms_astray(system: Session, stale: Collection[tuple[str, date]] = ()) -> list[str]:
    """Places whose rows are not what the sheets there, or the rows directly below, come to, but for `stale`
    ones that wait to be folded; some sheets at a time."""
    numbers = list(system.scalars(select(FormSheet.id).where(counting()).order_by(FormSheet.id)))
    right: dict[tuple[str, Key], Parts] = {}
    for start in range(0, len(numbers), AT_ONCE):
        for leaf in _leaves(system, numbers[start : start + AT_ONCE]).values():
            right[leaf.place, leaf.key] = leaf.parts
    keys = select(FormSum.path, FormSum.version_id, FormSum.starts_on).distinct()
    there = {(path, (number, first)) for path, number, first in system.execute(keys)}
    there |= {(path, key) for place, key in [*there, *right] for path in way_up(above_of(place), "") if path}
    found = set[str]()
    for path, key in sorted(there | right.keys()):
        known = right.get((path, key), {}) if path.endswith(".0.") else _folded(system, path, key)
        if known != _standing(system, path, key) and (path, key[1]) not in stale:
            found.add(above_of(path) if path.endswith(".0.") else path)
    return sorted(found)


def _standing(system: Session, path: str, key: Key, codes: Collection[str] | None = None) -> Parts:
    here = FormSum.path == path, FormSum.starts_on == key[1], FormSum.version_id == key[0]
    found = select(FormSum.field, FormSum.part).where(*here)
    found = found if codes is None else found.where(FormSum.field.in_(sorted(codes)))
    return {field: json.loads(part) for field, part in system.execute(found)}
