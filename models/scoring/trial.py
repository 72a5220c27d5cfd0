"""What a definition would do before it is published: a trial explained
line by line, past meetings graded anew.

The past is read by the program itself, since items stay in their
cells (letter L4): only counts of at least `FEWEST` cells come out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.access.guard import looking
from models.access.scopes import under
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import add_months, month_of
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.judging import Finding, computed, judge, know, unjudged
from models.definitions.kinds import KINDS
from models.definitions.report_forms import reason_at
from models.definitions.rubrics import Tally, case_of, tally
from models.meetings.meetings import Meeting
from models.platform.journal import record
from models.scoring.sheets import ScoreSheet, SheetAnswer
from models.units.units import UnitSpell

FEWEST = 5
MONTHS = 12
MOST_SHEETS = 20_000


@dataclass(frozen=True)
class Line:
    """One line of a trial: the field, its answer as people read it,
    points and maximum in hundredths (None: earns none), and why."""

    field: Field
    answer: str
    points: int | None
    most: int | None
    why: str


@dataclass(frozen=True)
class Trial:
    """A filled form explained."""

    lines: list[Line]
    tally: Tally | None
    broken: list[Finding]
    unjudged: list[tuple[Finding, set[str]]]
    """Rules that could not be judged, each with the facts that are not there."""


def explain(
    version: DefinitionVersion,
    kinds: Mapping[str, str],
    answers: Mapping[str, tuple[str | None, bool]],
    facts: Mapping[str, int | bool | None],
) -> Trial:
    """Every field in order with what it gives and why: `full`, `short`,
    `not_applicable`, `not_asked`, `missing`, `computed`, `given`."""
    values = {code: value for code, (value, _) in answers.items()}
    known = know(version, kinds, values, facts)
    made = computed(version, known)
    case = case_of(version, kinds, values)
    scored = tally(version, kinds, answers) if version.definition.kind == "rubric" else None
    lines = [
        _line(field, answers.get(field.code, (None, False)), made, case, scored, known.hidden)
        for field in version.fields
    ]
    broken = [
        each
        for each in judge(version, known)
        if each.level != "explain" or not values.get(reason_at(version, each.at))
    ]
    return Trial([line for line in lines if line.why], scored, broken, unjudged(version, known))


def _line(
    field: Field,
    answer: tuple[str | None, bool],
    made: Mapping[str, str],
    case: Mapping[str, str],
    scored: Tally | None,
    hidden: frozenset[str],
) -> Line:
    value, not_applicable = answer
    kind = KINDS[field.kind]
    if field.code in hidden:
        return Line(field, "", None, None, "not_asked" if kind.filled else "")
    if field.code in made:
        return Line(field, kind.show(field, made[field.code]), None, None, "computed")
    if not kind.filled:
        return Line(field, "", None, None, "computed" if "formula" in kind.options else "")
    shown = kind.show(field, value) if value else ""
    if scored is None or kind.earn is None:
        return Line(
            field,
            shown,
            None,
            None,
            "given" if value else "missing",
        )
    if field.code not in scored.points:
        return Line(field, shown, None, None, "not_asked")
    points, most = scored.points[field.code], field.most(case)
    why = (
        "not_applicable"
        if not_applicable
        else "missing"
        if not value
        else "full"
        if points == most
        else "short"
    )
    return Line(field, shown, points, most, why)


@dataclass(frozen=True)
class WhatIf:
    """Past sheets graded anew: cells and sheets looked at, and groups (grade,
    grade it would have; `other` for what is too few) with their sheets."""

    cells: int
    sheets: int
    groups: list[tuple[str, str, int]]


def what_if(db: Session, by: Principal, version: DefinitionVersion) -> WhatIf | None:
    """Grade the voted sheets of the last twelve months under the
    issuer anew; None where fewer than `FEWEST` cells have any.

    Every group that comes out is of at least `FEWEST` cells; smaller
    ones are put together until they are. The look is journaled.
    """
    require(by, "definition.change", version.unit_id, version.path)
    if version.definition.kind != "rubric" or not version.rule.get("grades"):
        raise Refusal("whatif.rubric")
    with looking(db) as system:
        found = _regraded(system, version)
    record(db, by, "definition.whatif", version, version.unit_id)
    cells = {unit for units in found.values() for unit, _ in units}
    if len(cells) < FEWEST:
        return None
    return WhatIf(len(cells), sum(len(each) for each in found.values()), _large_enough(found))


def _regraded(system: Session, version: DefinitionVersion) -> dict[tuple[str, str], list[tuple[int, int]]]:
    """(grade, new grade) -> (unit, sheet) of each."""
    first = add_months(month_of(today()), -MONTHS)
    rows = select(
        ScoreSheet.id, ScoreSheet.unit_id, ScoreSheet.grade, Meeting.kind, UnitSpell.kind_code
    ).join(Meeting, Meeting.id == ScoreSheet.meeting_id)
    rows = rows.join(Meeting.unit_then).where(
        ScoreSheet.stage == "voted", Meeting.period >= first, Meeting.voided_at.is_(None)
    )
    rows = rows.where(Meeting.kind.in_(version.rule.get("for", [])))
    if version.path:
        rows = rows.where(under(ScoreSheet.path, version.path))
    sheets = system.execute(rows.order_by(ScoreSheet.id.desc()).limit(MOST_SHEETS)).all()
    answers = _answers(system, [sheet[0] for sheet in sheets])
    found: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for number, unit_id, grade, kind, unit_kind in sheets:
        kinds = {"meeting_kind": kind, "unit_kind": unit_kind}
        found[grade or "", _grade(version, kinds, answers.get(number, {}))].append((unit_id, number))
    return found


def _answers(system: Session, numbers: list[int]) -> dict[int, dict[str, tuple[str | None, bool]]]:
    found: dict[int, dict[str, tuple[str | None, bool]]] = defaultdict(dict)
    for start in range(0, len(numbers), 500):
        part = numbers[start : start + 500]
        rows = select(
            SheetAnswer.sheet_id, SheetAnswer.field_code, SheetAnswer.value, SheetAnswer.not_applicable
        )
        for number, code, value, ticked in system.execute(rows.where(SheetAnswer.sheet_id.in_(part))):
            found[number][code] = (value, ticked)
    return found


def _grade(
    version: DefinitionVersion, kinds: Mapping[str, str], answers: Mapping[str, tuple[str | None, bool]]
) -> str:
    """The grade under the version; `unknown` where an item that counts has no answer that fits it."""
    case = case_of(version, kinds, {code: value for code, (value, _) in answers.items()})
    fitting = {
        field.code: _fitting(field, answers.get(field.code, (None, False)), field.most(case))
        for field in version.fields
    }
    result = tally(version, kinds, fitting)
    return "unknown" if result.missing else result.grade


def _fitting(field: Field, answer: tuple[str | None, bool], most: int) -> tuple[str | None, bool]:
    value, ticked = answer
    if ticked:
        return None, bool(field.option.get("not_applicable"))
    try:
        return (
            KINDS[field.kind].clean(field, KINDS[field.kind].edit(field, value), most) if value else None
        ), False
    except (Refusal, ValueError):
        return None, False


def _large_enough(found: Mapping[tuple[str, str], list[tuple[int, int]]]) -> list[tuple[str, str, int]]:
    """Groups of enough cells; the smaller ones are joined,
    with the next larger ones where they are still too few."""
    ordered = sorted(found.items(), key=lambda item: len({unit for unit, _ in item[1]}))
    joined: list[tuple[int, int]] = []
    kept: list[tuple[str, str, int]] = []
    for (old, new), sheets in ordered:
        small = len({unit for unit, _ in sheets}) < FEWEST
        if small or (joined and len({unit for unit, _ in joined}) < FEWEST):
            joined += sheets
        else:
            kept.append((old, new, len(sheets)))
    if joined:
        kept.append(("other", "other", len(joined)))
    return sorted(kept, key=lambda group: -group[2])
