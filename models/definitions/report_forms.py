"""The narrative part of a quarterly report as a definition
(domain.md 3); figures are computed, never typed."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from contextlib import suppress
from functools import cache
from typing import Any

from sqlalchemy import Integer, Select, bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.core.audience import check_asked
from models.core.counts import COUNTS
from models.core.errors import Checks, Invalid, Refusal
from models.core.periods import PERIODS
from models.definitions.definitions import CHECKS, DefinitionVersion
from models.definitions.judging import FACTS, Finding, facts_of, judge, know
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import no_number


def check_report_form(version: DefinitionVersion, checks: Checks) -> None:
    """Fields of a report form are written, they earn no points;
    what must be explained is explained in words, where it is told."""
    for field in version.fields:
        checks.need(KINDS[field.kind].earn is None, field.code, "form.earns", title=field.title)
    _check_explained(version, checks)
    _check_facts(version, checks)


def _check_facts(version: DefinitionVersion, checks: Checks) -> None:
    """No fact answers a field: that is a meeting's, in a rubric."""
    for field in version.fields:
        checks.need(not field.option.get("fact"), field.code, "form.fact", title=field.title)


def check_period_form(version: DefinitionVersion, checks: Checks) -> None:
    """A form of a period is as a report form is, and says of which, who fills it in and by when. Figures are
    of months: what is asked for once or at each occasion has none."""
    checks.need(version.rule.get("period", "year") in PERIODS, "period", "field.choice")
    check_report_form(version, checks)
    check_asked(version.rule, version.holds_from, checks)
    timeless = version.rule.get("period") in ("once", "occasion")
    checks.need(not timeless or not facts_of(version), "period", "form.no_facts")


def _check_explained(version: DefinitionVersion, checks: Checks) -> None:
    words = {
        field.code
        for field in version.fields
        if KINDS[field.kind].entry in ("line", "lines") and KINDS[field.kind].number is no_number
    }
    for number, rule in enumerate(version.rule.get("checks", ())):
        checks.need(
            rule.get("level") != "explain" or rule.get("at") in words, f"checks-{number}", "rule.explain_at"
        )


def check_directive_form(version: DefinitionVersion, checks: Checks) -> None:
    """Fields of a directive form are answered and added up;
    what a choice would earn in a rubric is of no account here."""
    for field in version.fields:
        checks.need(
            field.kind != "choice" or field.choices, field.code, "definition.empty", title=field.title
        )
    _check_explained(version, checks)
    _check_facts(version, checks)


def findings(
    version: DefinitionVersion,
    answers: Mapping[str, str],
    facts: Mapping[str, int | bool | None],
    case: Mapping[str, str] | None = None,
) -> list[Finding]:
    """Rules that a filled form breaks, judged with the figures of its
    period; one that asks for an explanation is content once it has one."""
    broken = judge(version, know(version, case or {}, answers, facts))
    return [each for each in broken if each.level != "explain" or not answers.get(each.at)]


def explained_when(version: DefinitionVersion) -> dict[str, list[Any]]:
    """Conditions under which a field must be filled in before the form is sent up, by the field's
    code: a rule that asks there for an explanation does not hold."""
    found: dict[str, list[Any]] = {}
    for rule in version.rule.get("checks", ()):
        if rule["level"] == "explain":
            broken = {"not": rule["must"]}
            when = rule.get("when")
            found.setdefault(rule["at"], []).append({"all": [when, broken]} if when is not None else broken)
    return found


def explained_now(
    version: DefinitionVersion,
    answers: Mapping[str, str],
    facts: Mapping[str, int | bool | None],
    case: Mapping[str, str] | None = None,
) -> set[str]:
    """Codes of the fields that must be filled in as things stand, filled in or not."""
    broken = judge(version, know(version, case or {}, answers, facts))
    return {each.at for each in broken if each.level == "explain"}


def readable(version: DefinitionVersion, typed: Mapping[str, Any]) -> dict[str, str]:
    """Stored values of what can be read of something typed; the rest is as if it were not there."""
    found: dict[str, str] = {}
    for field in version.fields:
        raw = typed.get(field.code)
        if raw in (None, "", []) or not KINDS[field.kind].filled:
            continue
        with suppress(Refusal, Invalid):
            found[field.code] = KINDS[field.kind].clean(field, raw, int(field.option.get("max", 0)))
    return found


def asks(db: Session, number: int, what: str) -> bool:
    """Whether the rules of a version say anything of `what`, as `checks`; its fields are not read for it. 404
    for a stranger."""
    rows = values(db, _rules(), {"version": number})
    if not rows:
        raise Refusal("access.unknown")
    return bool(json.loads(rows[0].rules).get(what))


@cache
def _rules() -> Select[str]:
    mine = DefinitionVersion.id == bindparam("version", type_=Integer)
    return standing(select(DefinitionVersion.rules).where(mine))


def need_rules(
    version: DefinitionVersion, answers: Mapping[str, str], facts: Mapping[str, int | bool | None]
) -> None:
    """Refuse to send up what a rule blocks, or what is still to
    be explained. Raises `rule.stands` with the rule's own words."""
    against = [each.message for each in findings(version, answers, facts) if each.level != "warn"]
    if against:
        raise Refusal("rule.stands", message="; ".join(against))


def clean_answers(
    version: DefinitionVersion,
    typed: Mapping[str, Any],
    facts: Mapping[str, int | bool | None] | None = None,
    case: Mapping[str, str] | None = None,
    own: Collection[str] | None = None,
) -> dict[str, str]:
    """Stored values of what was typed; every problem at its field.
    Drafts may be incomplete: an explanation may still be missing.

    `facts` are the figures of the form's period; a rule that names a figure
    is judged only where they are given. `own`: fields the unit writes itself,
    where only those; rules told at others are judged where these are written.
    """
    checks = Checks()
    clean: dict[str, str] = {}
    for field in version.fields:
        raw = typed.get(field.code)
        if raw in (None, "", []) or not KINDS[field.kind].filled:
            continue
        try:
            clean[field.code] = KINDS[field.kind].clean(field, raw, int(field.option.get("max", 0)))
        except Refusal as refusal:
            checks.need(False, field.code, refusal.code, **refusal.values)
    checks.done()
    for broken in judge(version, know(version, case or {}, clean, facts or {})):
        here = own is None or broken.at in own
        checks.need(broken.level != "block" or not here, broken.at, "rule.broken", message=broken.message)
    checks.done()
    return clean


for _kind in ("report_form", "period_form"):
    FACTS[_kind] = frozenset(COUNTS)
CHECKS |= {"report_form": check_report_form, "period_form": check_period_form}
CHECKS["directive_form"] = check_directive_form
FACTS["directive_form"] = frozenset(COUNTS)
