"""A list of units judged and brought in (domain.md 4, 5): a branch comes in whole or not at all.

Rows come already typed (forms/excel/read/rows.py). Accounts and narratives are in lists.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, can
from models.access.guard import looking
from models.core.base import today
from models.core.errors import Checks, Refusal
from models.core.periods import Quarter
from models.core.spelling import ByCode, compared, fold, tidy
from models.imports.plan import (
    CHANGED,
    NEW,
    SAME,
    Plan,
    Planned,
    Row,
    RowProblem,
    code_of,
    differing,
    respelled,
)
from models.meetings.locks import newest_locks
from models.units.acts import establish
from models.units.amend import MOST_MEMBERS, set_contact, set_headcount
from models.units.codes import LETTERS, check_text
from models.units.in_use import begun_from, founding_day, may_be_top
from models.units.members import headcounts_on
from models.units.units import Unit, UnitKind

CODES = ("code", "parent")
"""Columns that name units by their codes."""


def plan_units(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge a unit list: values code, name, kind, parent (code), founded_on, members, contact.

    A code that is there may change its members and contact; name, kind
    and parent change by a dated decision on the unit's page only.
    """
    plan, told = Plan(), set[str]()
    kinds = {
        fold(label): kind
        for kind in db.scalars(select(UnitKind))
        for label in (kind.name, kind.name_en, kind.code)
    }
    with looking(db) as system:
        known = {unit.code: unit for unit in system.scalars(select(Unit))}
        members = {} if not known else headcounts_of(system, known.values())
    seen, codes = set(db.scalars(select(Unit.code))), {unit.id: unit.code for unit in known.values()}
    spelled = _spelled(known, rows[:])  # a plain copy: rows are told as done in the loop below
    listed = {code_of(own): own for _, values in rows[:] if (own := respelled(values, spelled, CODES))}
    founded, names = _Founding(db, listed, known), _Names(known, listed)
    for number, typed in rows:
        values = respelled(typed, spelled, CODES)
        code = code_of(values)
        group = _top(code, listed, known)
        if code in told or not code:
            refusal = Refusal("unit.code_twice" if code else "field.required", code=code)
            plan.problems.append(RowProblem(number, "code", refusal, group, code))
        elif code in known:
            there = {"parent": codes.get(known[code].parent_id or 0), "members": members.get(known[code].id)}
            _known_unit(plan, by, (number, values), known[code], there, code in seen)
        else:
            problems = [
                RowProblem(number, column, refusal, group, code)
                for column, refusal in (
                    *_unit_problems(values, kinds, known, listed, by),
                    *_founding_problems(code, values, founded),
                    *(() if values.get("another") else names.twins(code, values)),
                )
            ]
            plan.problems += problems
            if not problems:
                plan.rows.append(_new_unit(number, group, values, known, listed, founded))
                if values.get("founded_on") is None:
                    plan.proposed.setdefault(founded.day(code).isoformat(), []).append(code)
        told.add(code)
    if any(row.what == NEW and not code_of(row.values, "parent") for row in plan.rows):
        begun = begun_from(db)
        plan.begins = begun.roman if begun is not None else ""
    return plan


def _spelled(known: Iterable[str], rows: Sequence[Row]) -> ByCode[str]:
    """How each code is spelled: as the unit bears it that is there, else as the list writes it first."""
    codes = dict.fromkeys(known)
    there = ByCode((code, code) for code in codes)
    first: dict[str, str] = {}
    for _number, values in rows:
        code = code_of(values)
        if code and code not in there:
            first.setdefault(compared(code), code)
    return ByCode((code, code) for code in (*codes, *first.values()))


class _Names:
    """Names of units that stand under one superior, of the office and of the list: two of them that are the
    same are asked back, since one organisation is easily entered twice."""

    def __init__(self, known: Mapping[str, Unit], listed: Mapping[str, Mapping[str, Any]]) -> None:
        numbers = {unit.id: code for code, unit in known.items()}
        self.borne: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for code, unit in known.items():
            if unit.dissolved_on is None:
                self._note(numbers.get(unit.parent_id or 0, ""), unit.name, code)
        for code, values in listed.items():
            if code not in known:
                self._note(code_of(values, "parent"), str(values.get("name") or ""), code)

    def _note(self, parent: str, name: str, code: str) -> None:
        if name:
            self.borne.setdefault((parent, compared(name)), []).append((code, tidy(name)))

    def twins(self, code: str, values: Mapping[str, Any]) -> Iterable[tuple[str, Refusal]]:
        """The first other unit that is called the same beside a new one."""
        here = code_of(values, "parent"), compared(str(values.get("name") or ""))
        other = next((each for each in self.borne.get(here, ()) if each[0] != code), None)
        if other is not None:
            yield "name", Refusal("unit.twin", code=other[0], name=other[1])


class _Founding:
    """Since when the new units of a list stand: from the day that is typed, else from their superior's."""

    def __init__(
        self, db: Session, listed: Mapping[str, Mapping[str, Any]], known: Mapping[str, Unit]
    ) -> None:
        self.listed, self.known, self.root = listed, known, founding_day(db)
        self.days: dict[str, date] = {}
        above = {code_of(values, "parent") for code, values in listed.items() if code not in known}
        numbers = {number for code in above & known.keys() for number in _numbers(known[code])}
        self.reported = newest_locks(db, numbers) if numbers else {}

    def way(self, code: str) -> list[str]:
        """A new unit and the new ones above it, upwards; one of a ring comes twice, at the end."""
        way = [code]
        while (above := code_of(self.listed.get(way[-1], {}), "parent")) in self.listed and (
            above not in self.known
        ):
            way.append(above)
            if above in way[:-1]:
                break
        return way

    def day(self, code: str) -> date:
        """Since when a unit stands; a ring of superiors begins nowhere, and is refused elsewhere."""
        way = self.way(code)
        top = code_of(self.listed.get(way[-1], {}), "parent")
        day = self.known[top].founded_on if top in self.known else self.root
        for each in reversed(way):
            typed = self.listed[each].get("founded_on")
            day = self.days[each] = typed if isinstance(typed, date) else day
        return day

    def locked(self, code: str) -> Quarter | None:
        """The quarter that is reported already at or above where a unit would stand, and in which or before
        which it would have been founded (meetings/locks.py)."""
        top = code_of(self.listed[self.way(code)[-1]], "parent")
        above = _numbers(self.known[top]) if top in self.known else []
        newest = max((self.reported[n] for n in above if n in self.reported), default=None)
        return newest if newest is not None and self.day(code) <= newest.last else None


def _numbers(unit: Unit) -> list[int]:
    return [int(number) for number in unit.path.split(".") if number]


def _founding_problems(
    code: str, values: Mapping[str, Any], founded: _Founding
) -> Iterable[tuple[str, Refusal]]:
    way, parent = founded.way(code), code_of(values, "parent")
    if way[-1] in way[:-1]:
        if way[-1] == code:
            yield "parent", Refusal("unit.into_itself")
        return
    day = values.get("founded_on")
    above = founded.known[parent].founded_on if parent in founded.known else None
    if parent in founded.listed and above is None:
        above = founded.day(parent)
    if isinstance(day, date) and above is not None and day < above:
        yield "founded_on", Refusal("unit.before_parent")
    elif (reported := founded.locked(code)) is not None:
        yield "founded_on", Refusal("unit.quarter_locked", quarter=reported.roman)


def _new_unit(
    number: int,
    group: str,
    values: Mapping[str, Any],
    known: Mapping[str, Unit],
    listed: Mapping[str, Mapping[str, Any]],
    founded: _Founding,
) -> Planned:
    """A new unit as the preview shows it: its own code, its own superior by name, since when it stands."""
    code, parent = code_of(values), code_of(values, "parent")
    name = known[parent].name if parent in known else listed.get(parent, {}).get("name")
    shown = {"parent": f"{name} ({parent})"} if parent else {}
    day = founded.day(code)
    return Planned(
        number, group, NEW, {**values, "founded_on": day}, about=code, shown={**shown, "founded_on": day}
    )


def headcounts_of(db: Session, units: Iterable[Unit]) -> dict[int, int]:
    """Members of units today."""
    tops = {unit.path.split(".")[0] + "." for unit in units}
    return {unit_id: count for top in tops for unit_id, count in headcounts_on(db, top, today()).items()}


def _top(code: str, listed: Mapping[str, Mapping[str, Any]], known: Mapping[str, Unit]) -> str:
    """The topmost new unit above a new one: a branch is brought in whole or not at all."""
    at, passed = code, {code}
    while (
        (above := code_of(listed.get(at, {}), "parent")) in listed
        and above not in known
        and above not in passed
    ):
        at = above
        passed.add(at)
    return at


def _known_unit(
    plan: Plan, by: Principal, row: Row, unit: Unit, more: Mapping[str, Any], visible: bool
) -> None:
    number, values = row
    if not visible:
        plan.problems.append(
            RowProblem(number, "code", Refusal("import.not_yours", unit=unit.code), unit.code)
        )
        return
    there = {"name": unit.name, "founded_on": unit.founded_on, "contact": unit.contact, **more}
    typed = {name: values.get(name) for name in there if values.get(name) is not None}
    labels = {fold(label) for label in (unit.kind.name, unit.kind.name_en, unit.kind.code)}
    dated = differing(typed, there, ("name", "parent", "founded_on"))
    if compared(str(typed.get("name") or "")) == compared(unit.name):
        dated.pop("name", None)
    if values.get("kind") and fold(str(values["kind"])) not in labels:
        dated["kind"] = unit.kind.name
    was = differing(typed, there, ("members", "contact"))
    members = typed.get("members")
    if members is not None and not 0 <= members <= MOST_MEMBERS:
        plan.problems.append(RowProblem(number, "members", Refusal("unit.members"), unit.code))
        return
    wrong = [(column, Refusal("import.dated", old=old or "")) for column, old in dated.items()]
    wrong += _wrong_texts(values, was.keys() & LETTERS)
    plan.problems += [RowProblem(number, column, refusal, unit.code) for column, refusal in wrong]
    if was and not can(by, "unit.headcount", unit.id, unit.path):
        plan.problems.append(
            RowProblem(number, "code", Refusal("import.not_yours", unit=unit.name), unit.code)
        )
    elif not wrong:
        plan.rows.append(Planned(number, unit.code, CHANGED if was else SAME, values, was))


def _unit_problems(
    values: Mapping[str, Any],
    kinds: Mapping[str, UnitKind],
    known: Mapping[str, Unit],
    listed: Mapping[str, Mapping[str, Any]],
    by: Principal,
) -> Iterable[tuple[str, Refusal]]:
    parent = code_of(values, "parent")
    kind = kinds.get(fold(str(values.get("kind") or "")))
    if kind is None:
        yield "kind", Refusal("unit.kind", code=values.get("kind") or "")
    if parent and parent not in known and parent not in listed:
        yield "parent", Refusal("unit.parent_unknown", code=parent)
    above = (
        known[parent].kind
        if parent in known
        else kinds.get(fold(str(listed.get(parent, {}).get("kind") or "")))
    )
    if above is not None and above.is_cell:
        yield "parent", Refusal("unit.under_cell")
    day, members = values.get("founded_on"), values.get("members")
    if isinstance(day, date) and day > today():
        yield "founded_on", Refusal("unit.future")
    if members is not None and not 0 <= members <= MOST_MEMBERS:
        yield "members", Refusal("unit.members")
    yield from _wrong_texts(values, LETTERS)
    owner = known.get(parent)
    if owner is not None and owner.dissolved_on is not None:
        yield "parent", Refusal("unit.dissolved", unit=owner.name)
    if owner is not None and not can(by, "unit.change", owner.id, owner.path):
        yield "parent", Refusal("access.denied", verb="unit.change")
    if not parent and kind is not None and not may_be_top(kind):
        yield "parent", Refusal("unit.kind_under")
    elif not parent and not can(by, "settings.change"):
        yield "parent", Refusal("unit.parent_needed")


def _wrong_texts(values: Mapping[str, Any], names: Iterable[str]) -> Iterable[tuple[str, Refusal]]:
    checks = Checks()
    for name in names:
        check_text(checks, name, str(values.get(name) or ""))
    return checks.fields.items()


def _parents_first(rows: Sequence[Planned]) -> list[Planned]:
    """Rows of new units so that none stands before its superior's, else as they were listed."""
    new = {code_of(row.values): row for row in rows if row.what == NEW}
    ordered: dict[str, Planned] = {}
    for code in new:
        way = [code]
        while (above := code_of(new[way[-1]].values, "parent")) in new and above not in ordered:
            way.append(above)
        for each in reversed(way):
            ordered.setdefault(each, new[each])
    return [*ordered.values(), *(row for row in rows if row.what != NEW)]


def bring_units(db: Session, by: Principal, plan: Sequence[Planned]) -> list[Unit]:
    """Found every new unit of a plan, parents first, and bring members and contacts up to date."""
    kinds = {
        fold(label): kind.code
        for kind in db.scalars(select(UnitKind))
        for label in (kind.name, kind.name_en, kind.code)
    }
    made: dict[str, Unit] = {unit.code: unit for unit in db.scalars(select(Unit))}
    done = []
    for row in _parents_first(plan):
        code, values = code_of(row.values), row.values
        if row.what == NEW:
            parent = made.get(code_of(values, "parent"))
            on = values["founded_on"]
            kind, contact = kinds[fold(str(values["kind"]))], str(values.get("contact") or "")
            made[code] = establish(
                db,
                by,
                parent=parent,
                kind_code=kind,
                name=str(values["name"]),
                code=code,
                on=on,
                contact=contact,
                twin=True,  # the plan asked back
            )
        elif "contact" in row.was:
            set_contact(db, by, made[code], str(values.get("contact") or ""))
        if values.get("members") is not None and (row.what == NEW or "members" in row.was):
            on = made[code].founded_on if row.what == NEW else today()
            set_headcount(db, by, made[code], on, int(values["members"]))
        done.append(made[code])
    return done
