"""The form of a definition's head: its name, from when and for whom it holds, a rubric's grades and gate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask_babel import lazy_gettext as __
from wtforms import BooleanField, SelectMultipleField

from admin.definitions.draft_page import unit_kinds
from admin.definitions.reader import Reader
from admin.lists.choosing import many_among
from admin.web.words import choices, word
from forms.base import Form, choice, day, number, options, text
from forms.inputs import TicksField
from forms.picked import picks
from models.core.audience import ROUTES, check_asked
from models.core.counts import GRADES
from models.core.errors import Checks
from models.core.periods import PERIODS
from models.definitions.checks import CASES
from models.definitions.definitions import DefinitionVersion
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import parse_points, show_points

ASKED = ("period", "kinds", "below", "units", "due", "due_on", "route")
"""Rules that say who fills a form of a period in, by when, and who approves it."""


class HeadForm(Form):
    """The head of a definition: its name, from when it holds, for whom, its grades, gate and rules."""

    name = text(__("Name"), most=200, need=True)
    name_en = text(__("Name in English"), most=200)
    holds_from = day(__("Holds from"))
    lower_may = BooleanField(__("A unit below may set its own"))


class PeriodForm(HeadForm):
    """The head of a form of a period."""

    period = choice(__("For each"), need=False)
    kinds = TicksField(
        __("Who owes it"), description=__("None ticked: whoever wishes fills it in, nobody owes it.")
    )
    below = picks(__("Only below these units"), description=__("Empty: everywhere under its issuer."))
    units = picks(__("And these units"), description=__("One a line, whatever their kind."))
    due_rule = choice(__("When it is due"), need=False)
    due_number = number(__("Days, or day of the month"))
    due_on = day(__("Last day"), need=False, description=__("Only of a form that is asked for once."))
    route = choice(
        __("Who approves it"),
        need=False,
        description=__("What is sent counts also while it waits for approval."),
    )


class RubricForm(HeadForm):
    """The head of a rubric."""

    cases = TicksField(__("For these meetings"))
    good = text(__("Good from"), most=10, need=True)
    fair = text(__("Fair from"), most=10, need=True)
    average = text(__("Average from"), most=10, need=True)
    gate = SelectMultipleField(__("Good also needs full points on"))
    gate_else = choice(__("Otherwise the grade is"), need=False)
    follower = BooleanField(__("A second column for the member who follows the cell"))


def head_form(version: DefinitionVersion, posted: bool) -> Any:
    """The form of a version's head."""
    rubric, of_period = (version.definition.kind == kind for kind in ("rubric", "period_form"))
    rule = version.rule
    definition = version.definition
    data: dict[str, Any] = {"name": definition.name, "name_en": definition.name_en}
    data |= {"holds_from": version.holds_from, "lower_may": version.lower_may}
    if rubric:
        least = {name: show_points(points) for name, points in rule.get("grades", ())}
        gate: dict[str, Any] = next(iter(rule.get("gates", ())), {})
        data |= {
            "cases": rule.get("for", []),
            **{n: least.get(n, "") for n in GRADES[:3]},
            "follower": bool(rule.get("follower")),
        }
        data |= {"gate": gate.get("needs_full", []), "gate_else": gate.get("else")}
    if of_period:
        data |= asked_data(rule)
    kind = RubricForm if rubric else PeriodForm if of_period else HeadForm
    form: Any = kind(**({} if posted else {"formdata": None, "data": data}))
    if of_period:
        form.period.choices = choices("period", PERIODS)
        form.kinds.choices = options(unit_kinds())
        form.route.choices = [("", word("form.route", "none")), *choices("form.route", ROUTES)]
        form.due_rule.choices = [("", "–"), *choices("due", ("after", "day"))]
        for field in (form.below, form.units):
            field.choose_among(many_among([version.path]))
    if rubric:
        form.cases.choices = options(choices("kind", CASES))
        form.gate.choices = options(
            (f.code, f.title) for f in version.fields if f.kind in KINDS and KINDS[f.kind].earn is not None
        )
        form.gate_else.choices = [("", "–"), *choices("grade", GRADES[1:])]
    return form


def asked_data(rule: Mapping[str, Any]) -> dict[str, Any]:
    """Who fills a form of a period in, by when, and who approves it, as the form shows it."""
    due = rule.get("due") or {}
    which = next(iter(due), "")
    day_ = rule.get("due_on")
    return {
        "period": rule.get("period", "year"),
        **{name: rule.get(name) or [] for name in ("kinds", "below", "units")},
        "due_rule": which,
        "due_number": due.get(which),
        "due_on": date.fromisoformat(day_) if day_ else None,
        "route": rule.get("route") or "",
    }


def asked_rules(rules: Mapping[str, Any], form: Any) -> dict[str, Any]:
    """The rules with what was typed of it. Raises `Invalid` at the fields."""
    found = {name: value for name, value in rules.items() if name not in ASKED}
    found["period"] = form.period.data or "year"
    found |= {name: form[name].data for name in ("kinds", "below", "units") if form[name].data}
    if form.due_rule.data or form.due_number.data is not None:
        checks = Checks()
        checks.need(form.due_rule.data, "due_rule", "field.required")
        checks.need(form.due_number.data is not None, "due_number", "field.required")
        checks.done()
        found["due"] = {form.due_rule.data: form.due_number.data}
    if form.due_on.data:
        found["due_on"] = form.due_on.data.isoformat()
    if form.route.data:
        found["route"] = form.route.data
    checks = Checks()
    check_asked(found, form.holds_from.data, checks)
    places = {"head.due": "due_number" if form.due_number.data is not None else "due_rule"}
    checks.fields = {places.get(at, at.removeprefix("head.")): said for at, said in checks.fields.items()}
    checks.done()
    return found


def head_values(version: DefinitionVersion, form: Any) -> dict[str, Any]:
    """What was typed about a version's head. Raises `Invalid`."""
    values = {
        "name": form.name.data,
        "name_en": form.name_en.data or "",
        "holds_from": form.holds_from.data,
        "lower_may": form.lower_may.data,
        "rules": dict(version.rule),
    }
    if version.definition.kind == "period_form":
        values["rules"] = asked_rules(values["rules"], form)
    if version.definition.kind == "rubric":
        reader = Reader()
        grades = [[name, reader.read(name, parse_points, form[name].data)] for name in GRADES[:3]]
        reader.done()
        gate = {"grade": "good", "needs_full": form.gate.data, "else": form.gate_else.data or "fair"}
        values["rules"] |= {
            "for": form.cases.data or [],
            "grades": [*grades, ["poor", 0]],
            "gates": [gate] if form.gate.data else [],
        }
        values["rules"].pop("follower", None)
        values["rules"] |= {"follower": True} if form.follower.data else {}
    return values
