"""Rubrics: what must hold before one is published, what a sheet
earns, and what the meeting's facts say (domain.md 2.1, 2.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.core.counts import GRADES
from models.core.errors import Checks, Refusal
from models.definitions.checks import CASES, cases_of, sound_conditions
from models.definitions.definitions import CHECKS, DefinitionVersion, Field
from models.definitions.judging import FACTS, hidden_now, words_of
from models.definitions.kinds import KINDS

FULL = 10_000
FACT_TESTS: dict[str, str] = {
    "unexcused": "none",
    "excused_runs": "at_most_3",
    "in_window": "yes",
    "duration": "long_enough",
}


@dataclass(frozen=True)
class Tally:
    """What a sheet earns: by group (points, maximum) in hundredths,
    the total, the grade, and the codes that held the grade down."""

    groups: dict[str, tuple[int, int]]
    points: dict[str, int]
    total: int
    grade: str
    held_by: tuple[str, ...]
    missing: tuple[str, ...]


def fact_value(name: str, facts: Mapping[str, int | bool | None]) -> int | bool | None:
    """The value of the fact a field names; yes/no for tests, hundredths
    of a percent for rates; None where the record cannot tell."""
    if name == "duration":
        return bool((facts.get("duration_minutes") or 0) >= (facts.get("minimum_minutes") or 0))
    value = facts.get("unexcused" if name == "unexcused_count" else name)
    if value is None:
        return None
    if name == "unexcused":
        return value == 0
    most = facts.get("excused_most")
    return value <= (3 if most is None else most) if name == "excused_runs" else value


RATES = ("attendance_rate", "speaker_rate")
MEASURES = (*RATES, "duration_minutes", "unexcused_count")
"""Facts that are numbers and so feed bands; rates in hundredths of a percent, the others as they are."""
KNOWN_FACTS = (*FACT_TESTS, *MEASURES)
FACTS["rubric"] = frozenset(
    (*RATES, "unexcused", "excused_runs", "in_window", "duration_minutes", "minimum_minutes")
)


def suggest(field: Field, facts: Mapping[str, int | bool | None]) -> str | None:
    """What the facts answer to a field: the stored value they give, shown beside and never filled in."""
    name = field.option.get("fact")
    value = fact_value(name, facts) if name else None
    answers = KINDS[field.kind].answers
    return answers(field, value) if value is not None and answers is not None else None


def earned(field: Field, value: str | None, not_applicable: bool, most: int) -> int:
    """Points of one answer in hundredths, not applicable earns the `most` there is (domain.md 2.1)."""
    earn = KINDS[field.kind].earn
    if not_applicable:
        return most
    return earn(field, value, most) if value and earn is not None else 0


def case_of(
    version: DefinitionVersion, kinds: str | Mapping[str, str], answers: Mapping[str, str | None]
) -> dict[str, str]:
    """The case a sheet is in: kinds of meeting and unit, and every item's answer, given or not; of an item
    that is hidden none."""
    words = words_of(kinds, {field.code: answers.get(field.code) for field in version.fields})
    return words | {f"answer.{code}": "" for code in hidden_now(version, words)}


def tally(
    version: DefinitionVersion, kinds: str | Mapping[str, str], answers: Mapping[str, tuple[str | None, bool]]
) -> Tally:
    """Add up a sheet: `answers` by code as (stored value, not applicable). Sums are whole hundredths.
    Refuses `rubric.grades` where a draft has no grade for the total."""
    case = case_of(version, kinds, {code: value for code, (value, _) in answers.items()})
    groups: dict[str, tuple[int, int]] = {}
    points: dict[str, int] = {}
    missing = []
    most = {field.code: field.most(case) for field in version.fields}
    for group in version.groups:
        fields = [field for field in group.fields if KINDS[field.kind].earn is not None and most[field.code]]
        for field in fields:
            value, not_applicable = answers.get(field.code, (None, False))
            points[field.code] = earned(field, value, not_applicable, most[field.code])
            if not value and not not_applicable:
                missing.append(field.code)
        groups[group.code] = (sum(points[f.code] for f in fields), sum(most[f.code] for f in fields))
    total = sum(got for got, _ in groups.values())
    grade, held_by = _grade(version.rule, total, {code for code, got in points.items() if got < most[code]})
    return Tally(groups, points, total, grade, held_by, tuple(missing))


def _grade(rule: Mapping[str, Any], total: int, short: set[str]) -> tuple[str, tuple[str, ...]]:
    bands = sorted(rule.get("grades", ()), key=lambda band: -band[1])
    grade = next((name for name, least in bands if total >= least), None)
    if grade is None:  # of a draft, whose grades are not all there yet
        raise Refusal("rubric.grades")
    for gate in rule.get("gates", ()):
        lacking = tuple(code for code in gate["needs_full"] if code in short)
        if gate["grade"] == grade and lacking:
            return gate["else"], lacking
    return grade, ()


def check_rubric(version: DefinitionVersion, checks: Checks) -> None:
    """A rubric adds up to 100 in every case it is for, its bands
    leave no gap and do not overlap, its gates name items it has."""
    rule = version.rule
    cases = rule.get("for", [])
    checks.need(cases and all(case in CASES for case in cases), "for", "rubric.cases")
    every = cases_of(version, cases) if sound_conditions(version) else []
    checks.need(every is not None, "total", "rubric.many_cases")
    for case in every or ():
        total = sum(field.most(case) for field in version.fields)
        checks.need(total == FULL, "total", "rubric.total", case=case["meeting_kind"], total=total / 100)
    _check_grades(rule, checks)
    codes = {field.code for field in version.fields}
    for gate in rule.get("gates", ()):
        known = (
            set(gate.get("needs_full", ())) <= codes
            and gate.get("grade") in GRADES
            and gate.get("else") in GRADES
        )
        strange = [code for code in gate.get("needs_full", ()) if code not in codes]
        checks.need(known, "gates", "rubric.gate", code="; ".join(strange))
    for field in version.fields:
        _check_field(field, every or [], checks)


def _check_grades(rule: Mapping[str, Any], checks: Checks) -> None:
    bands = rule.get("grades", [])
    least = [points for _, points in bands]
    checks.need(sorted(name for name, _ in bands) == sorted(GRADES), "grades", "rubric.grades")
    checks.need(
        least == sorted(set(least), reverse=True) and least[-1:] == [0], "grades", "rubric.grade_bands"
    )


def _check_field(field: Field, cases: list[dict[str, str]], checks: Checks) -> None:
    option = field.option
    earns = KINDS[field.kind].earn is not None
    checks.need(not option.get("default"), field.code, "rubric.default", title=field.title)
    checks.need(not KINDS[field.kind].given, field.code, "form.figure", title=field.title)
    checks.need(earns or not KINDS[field.kind].filled, field.code, "rubric.earns_nothing", title=field.title)
    checks.need(
        not earns or any(field.most(case) for case in cases) or not cases,
        field.code,
        "rubric.no_points",
        title=field.title,
    )
    checks.need(earns or not option.get("max"), field.code, "rubric.earns_nothing", title=field.title)
    fitting = MEASURES if field.choices else tuple(FACT_TESTS)
    checks.need(
        option.get("fact") is None or option["fact"] in fitting,
        field.code,
        "rubric.fact",
        fact=option.get("fact"),
    )
    if KINDS[field.kind].earn is not None and field.choices and cases:
        most = max((field.most(case) for case in cases), default=0)
        checks.need(
            max(c.points for c in field.choices) == most, field.code, "rubric.choice_max", title=field.title
        )


CHECKS["rubric"] = check_rubric
