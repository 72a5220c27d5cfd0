"""What must be filled in on a form made from a definition, told before it is refused: a mark at a field that
is required; a sentence where it is only when something holds, and the mark as soon as that does. Questions
whose condition does not hold are drawn hidden, with what was typed in them, which comes back with them;
admin/static/hidden.js does the same as one types."""

from __future__ import annotations

import json
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
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion
from models.definitions.formulas import COMPARE, WORDS, part
from models.definitions.judging import hidden_now, words_of
from models.definitions.report_forms import WHY, explained_now, explained_when, readable, with_reasons
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
    when it does, in words, and whether it does by the kept `answers`, or by what was sent; and under which
    condition they stand at all."""
    tell_hidden(form, version, answers, case)
    for code in needed:
        if f"v_{code}" in form:
            ask(form[f"v_{code}"], now=True)
    when = explained_when(version)
    if not when:
        return
    sent = {
        f.code: plain_typed(form[f"v_{f.code}"].data, False)
        for f in with_reasons(version)
        if f"v_{f.code}" in form
    }
    now = explained_now(version, readable(version, sent) if form.is_sent else answers, facts, case)
    kinds = [(kind.code, named(kind)) for kind in db().scalars(select(UnitKind).order_by(UnitKind.position))]
    labels = labels_of(version, kinds)
    for code, trees in when.items():
        if f"v_{code}" in form and code not in needed:
            said = _(" or ").join(told(plainly(tree), labels) for tree in trees)
            when_ = str(_("Required when %(condition)s", condition=said))
            ask(form[f"v_{code}"], now=code in now, when=when_)
            if code.endswith(WHY):
                place = form[f"v_{code}"]
                place.flags.idle = not (code in now or place.data or place.errors)


def propose(form: Form, found: Mapping[str, str]) -> None:
    """Let the fields that show what is proposed (models/proposing/proposals.py) say so."""
    for code in found:
        if f"v_{code}" in form:
            said = _("Proposed: check it before you save.")
            form[f"v_{code}"].flags.proposed = said


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


def tell_hidden(
    form: Form, version: DefinitionVersion, answers: Mapping[str, str], case: Mapping[str, str] | None = None
) -> frozenset[str]:
    """Let the parts of a form say under which condition they stand, and whether it holds by the kept
    `answers`, or by what was sent; codes of what is hidden. A field in which something is wrong is shown."""
    fields = with_reasons(version)
    trees = {each.code: each.option["applies"] for each in fields if "applies" in each.option}
    vars(form).update(whens={}, hidden_codes=frozenset())
    if not trees:
        return frozenset()
    there = {each.code: form._fields[f"v_{each.code}"] for each in fields if f"v_{each.code}" in form}
    sent = {code: plain_typed(entry.data, False) for code, entry in there.items()} if form.is_sent else {}
    given = readable(version, sent) if form.is_sent else answers
    hidden = hidden_now(version, words_of(case or {}, {code: given.get(code) for code in there}))
    hidden |= {f"{code}{WHY}" for code in hidden}
    kept = frozenset(code for code in hidden if not (code in there and there[code].errors))
    for code, tree in trees.items():
        told = (code, json.dumps(settled(tree, case or {})), code in kept)
        form.whens[code] = told  # type: ignore[attr-defined]
        if code in there:
            there[code].flags.when = told
    vars(form)["hidden_codes"] = kept
    return kept


def settled(tree: Any, case: Mapping[str, str]) -> Any:
    """A condition with what is known of the unit and its meeting filled in: {"is": true, false or null}."""
    try:
        name, body = part(tree)
    except Refusal:
        return {"is": None}
    if name == "in" and body[0] in WORDS:
        return {"is": case[body[0]] in body[1] if body[0] in case else None}
    if name in ("all", "any"):
        return {name: [settled(each, case) for each in body]}
    return {"not": settled(body, case)} if name == "not" else tree
