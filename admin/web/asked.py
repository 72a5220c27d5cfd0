"""What must be filled in on a form made from a definition, told before it is refused: a mark at a field that
is required; a sentence where it is only when something holds, and the mark as soon as that does."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from flask import Response, jsonify
from flask_babel import gettext as _
from sqlalchemy import select

from admin.web.request import db
from admin.web.tree_words import labels_of, told
from admin.web.words import named
from forms.base import Form, ask
from forms.inputs import plain_typed
from models.definitions.definitions import DefinitionVersion
from models.definitions.formulas import COMPARE
from models.definitions.report_forms import explained_now, explained_when, readable
from models.units.units import UnitKind

OPPOSITE = {"eq": "ne", "ne": "eq", "lt": "ge", "ge": "lt", "le": "gt", "gt": "le"}
Facts = Mapping[str, int | bool | None]


def tell_asked(
    form: Form,
    version: DefinitionVersion,
    answers: Mapping[str, str],
    facts: Facts,
    case: Mapping[str, str] | None = None,
    needed: Collection[str] = (),
) -> None:
    """Let the fields of a form say what is asked of them: `needed` always; those that a rule wants explained
    when it does, in words, and whether it does by the kept `answers`, or by what was sent."""
    for code in needed:
        if f"v_{code}" in form:
            ask(form[f"v_{code}"], now=True)
    when = explained_when(version)
    if not when:
        return
    sent = {
        f.code: plain_typed(form[f"v_{f.code}"].data, False) for f in version.fields if f"v_{f.code}" in form
    }
    now = explained_now(version, readable(version, sent) if form.is_sent else answers, facts, case)
    kinds = [(kind.code, named(kind)) for kind in db().scalars(select(UnitKind).order_by(UnitKind.position))]
    labels = labels_of(version, kinds)
    for code, trees in when.items():
        if f"v_{code}" in form and code not in needed:
            said = _(" or ").join(told(plainly(tree), labels) for tree in trees)
            when_ = str(_("Required when %(condition)s", condition=said))
            ask(form[f"v_{code}"], now=code in now, when=when_)


def plainly(tree: Any) -> Any:
    """A condition without a denied comparison: `not (a <= b)` is `a > b`."""
    if not isinstance(tree, dict):
        return tree
    ((name, body),) = tree.items()
    if name == "not" and isinstance(body, dict) and (inner := next(iter(body))) in COMPARE:
        return {OPPOSITE[inner]: body[inner]}
    if name in ("all", "any"):
        return {name: [plainly(each) for each in body]}
    return tree


def asked_now(
    version: DefinitionVersion, typed: Mapping[str, Any], facts: Facts, case: Mapping[str, str] | None = None
) -> Response:
    """Names of the fields that must be filled in by what is typed so far, for the page that asks."""
    found = explained_now(version, readable(version, typed), facts, case)
    return jsonify({"asked": sorted(f"v_{code}" for code in found)})
