"""The narrative part of a quarterly report as a definition (domain.md 3); figures are computed, never typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.errors import Checks, Refusal
from models.fields import KINDS
from models.versions import CHECKS, DefinitionVersion


def check_report_form(version: DefinitionVersion, checks: Checks) -> None:
    """Fields of a report form are written, they earn no points."""
    for field in version.fields:
        checks.need(KINDS[field.kind].earn is None, field.code, "form.earns", title=field.title)


def check_directive_form(version: DefinitionVersion, checks: Checks) -> None:
    """Fields of a directive form are answered and added up; what a choice would earn in a rubric is of no account here."""
    for field in version.fields:
        checks.need(field.kind != "choice" or field.choices, field.code, "definition.empty", title=field.title)


def clean_answers(version: DefinitionVersion, typed: Mapping[str, Any]) -> dict[str, str]:
    """Stored values of what was typed; every problem at its field. Drafts may be incomplete."""
    checks = Checks()
    clean: dict[str, str] = {}
    for field in version.fields:
        raw = typed.get(field.code)
        if raw in (None, ""):
            continue
        try:
            clean[field.code] = KINDS[field.kind].clean(field, raw, 0)
        except Refusal as refusal:
            checks.need(False, field.code, refusal.code, **refusal.values)
    checks.done()
    return clean


CHECKS["report_form"] = check_report_form
CHECKS["directive_form"] = check_directive_form
