"""What the page of an answer says of its form's rules: what
they stand on, what is broken, what could not be judged and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _

from admin.web.tree_words import unjudged_told
from admin.web.words import points, shown, word
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion
from models.definitions.judging import facts_of
from models.directives.answers import typed_fields
from models.directives.figures import Basis, frozen_basis, verdict

FACT_SHOWN = {"points_sum": points}
"""Figures kept in hundredths."""


def rules_told(form: DefinitionVersion | None, body: Mapping[str, Any] | None) -> dict[str, Any]:
    """`checks` [{ok, text}] and `figures` {said, rows} of an answer
    as it stands or stood; empty where its form has no rules."""
    if form is None or body is None:
        return {"checks": [], "figures": None}
    basis = frozen_basis(body)
    own = {field.code for field in typed_fields(form, passed_on=bool(body["children"] or body["gaps"]))}
    judged = verdict(form, basis, body["answers"], own)
    found = [f"{word('level', each.level)}: {shown(each.message)}" for each in judged.broken]
    found += [unjudged_told(each, lack) for each, lack in judged.unjudged]
    checks = [{"ok": False, "text": text_} for text_ in found]
    if not checks and form.rule.get("checks"):
        checks = [{"ok": True, "text": _("Nothing in the answer is against the rules of the form")}]
    return {"checks": checks, "figures": _figures(form, basis)}


def _figures(form: DefinitionVersion, basis: Basis) -> dict[str, Any] | None:
    """The figures that rules and computed fields stand on, and where they come from."""
    wanted = sorted(facts_of(form))
    if not wanted:
        return None
    rows = [
        (word("fact", name), FACT_SHOWN.get(name, shown)(basis.figures[name]))
        for name in wanted
        if name in basis.figures
    ]
    if not basis.quarter:
        said = _(
            "The unit had no report submitted for a quarter that was over before the last day to answer, in "
            "the year before it."
        )
        return {"said": said, "rows": []}
    quarter, standing = Quarter.parse(basis.quarter).roman, word("figures.standing", basis.standing)
    said = _(
        "From the unit's own report of quarter %(quarter)s, version %(number)s, %(standing)s.",
        **_values(quarter, basis, standing),
    )
    return {"said": said, "rows": rows}


def _values(quarter: str, basis: Basis, standing: str) -> dict[str, Any]:
    return {"quarter": quarter, "number": basis.version, "standing": standing}
