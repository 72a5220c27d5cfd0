"""What rules and computed fields of an answer to a directive stand on:
figures of the unit's own quarterly reports (letter L1; domain.md 3).

Of the newest quarter that was over before the last day in time and for which
the unit has an accepted report, or else a submitted one. Frozen with the
answer's version, so that it reads the same whenever it is read. No tables.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager

from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.formulas import Known
from models.definitions.judging import Finding, facts_of, formulas_of, know, unjudged
from models.definitions.report_forms import conditional, findings, reason_at
from models.directives.tables import AnswerVersion, Directive, DirectiveAnswer
from models.reports.tables import Report, ReportVersion
from models.units.units import spell_on

BACK = 4
"""Quarters back that are looked at: older figures say nothing of the unit as it is."""


@dataclass(frozen=True)
class Basis:
    """Figures by name, from version `version` of the report for `quarter`
    as it stood (`accepted`, `submitted`); no quarter: there is none."""

    unit_kind: str = ""
    quarter: str = ""
    version: int | None = None
    standing: str = ""
    figures: Mapping[str, int] = field(default_factory=dict)

    @property
    def case(self) -> dict[str, str]:
        """What conditions may ask of the unit."""
        return {"unit_kind": self.unit_kind}


def basis_of(db: Session, answer: DirectiveAnswer, form: DefinitionVersion | None) -> Basis:
    """What the answer stands on today; figures only where the form names any."""
    if form is None or not (form.rule.get("checks") or formulas_of(form) or hangs(form)):
        return Basis()
    spell = spell_on(db, answer.unit_id, answer.directive.dated)
    kind, wanted = (spell.kind_code if spell is not None else ""), facts_of(form)
    if not wanted:
        return Basis(kind)
    found = _newest(db, answer)
    if found is None:
        return Basis(kind)
    report, version = found
    said = json.loads(version.content)["figures"]
    standing = "accepted" if version.number == report.accepted_number else "submitted"
    return Basis(
        kind,
        str(Quarter.of(report.quarter)),
        version.number,
        standing,
        {name: said[name] for name in sorted(wanted) if name in said},
    )


def hangs(form: DefinitionVersion) -> bool:
    """Whether questions or proposals of a form hang on what is known of the unit."""
    return conditional(form) or any(each.option.get("default") == "fact" for each in form.fields)


def _newest(db: Session, answer: DirectiveAnswer) -> tuple[Report, ReportVersion] | None:
    """The accepted version of the newest quarter that has one,
    or the last submitted one that was not taken or given back."""
    last = Quarter.of(answer.first_due.last).shift(-1)
    found = (
        select(Report, ReportVersion)
        .join(ReportVersion, ReportVersion.report_id == Report.id)
        .join(Report.standing)
    )
    found = found.where(
        Report.unit_id == answer.unit_id, Report.quarter.between(last.shift(1 - BACK).first, last.first)
    )
    found = found.options(contains_eager(Report.standing)).order_by(
        Report.quarter.desc(), ReportVersion.number.desc()
    )
    rows = [(report, version) for report, version in db.execute(found)]
    for quarter in dict.fromkeys(report.quarter for report, _version in rows):
        here = [(report, version) for report, version in rows if report.quarter == quarter]
        accepted = next((pair for pair in here if pair[1].number == pair[0].accepted_number), None)
        if accepted is not None or not here[0][0].standing.is_open:
            return accepted or here[0]
    return None


def last_answers(db: Session, answer: DirectiveAnswer) -> dict[str, str]:
    """What the unit sent last to another directive that asks by the same form, in whichever version."""
    form = get_version(db, answer.directive.form_version_id) if answer.directive.form_version_id else None
    if form is None:
        return {}
    same = select(DefinitionVersion.id).where(DefinitionVersion.definition_id == form.definition_id)
    found = select(AnswerVersion).join(DirectiveAnswer, DirectiveAnswer.id == AnswerVersion.answer_id)
    found = found.join(Directive, Directive.id == DirectiveAnswer.directive_id)
    found = found.where(DirectiveAnswer.unit_id == answer.unit_id, DirectiveAnswer.id != answer.id)
    found = found.where(Directive.form_version_id.in_(same)).order_by(AnswerVersion.submitted_at.desc())
    version = db.scalar(found.limit(1))
    return dict(json.loads(version.content)["answers"]) if version is not None else {}


def frozen_basis(body: Mapping[str, Any]) -> Basis:
    """What a frozen answer stood on."""
    return Basis(**body["basis"]) if body.get("basis") else Basis()


def known_of(
    form: DefinitionVersion,
    basis: Basis,
    answers: Mapping[str, str | None],
    own: Collection[str] | None = None,
) -> Known:
    """All that is known of a filled form; `own`: the fields the unit writes itself, where only those."""
    return know(form, basis.case, answers, basis.figures, own)


@dataclass(frozen=True)
class Verdict:
    """Rules that an answer breaks, and those that could not
    be judged, each with the figures that are not there."""

    broken: list[Finding] = field(default_factory=list)
    unjudged: list[tuple[Finding, set[str]]] = field(default_factory=list)


def verdict(form: DefinitionVersion, basis: Basis, answers: Mapping[str, str], own: set[str]) -> Verdict:
    """Judge rules told at the unit's `own` fields; those of
    fields that are added up were judged where they were written."""
    found = findings(form, answers, basis.figures, basis.case, own)
    broken = [each for each in found if each.at in own]
    known = known_of(form, basis, answers, own)
    left = [(each, lack) for each, lack in unjudged(form, known) if each.at in own]
    return Verdict(
        broken,
        [
            (each, lack)
            for each, lack in left
            if each.level != "explain" or not answers.get(reason_at(form, each.at))
        ],
    )
