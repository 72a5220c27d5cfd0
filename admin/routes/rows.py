"""One row of a route's draft, a state or a step: its form, and how it takes its place among the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import request
from flask_babel import lazy_gettext as __
from wtforms import BooleanField

from admin.directives.directives import ticks
from admin.routes.page import heads
from admin.web import address
from admin.web.words import choices
from forms.base import Form, choice, number, options, text
from models.access.grants import GRANTS, ROLES
from models.core.errors import Invalid, Refusal
from models.workflow.items import ITEMS
from models.workflow.publishing import FLAGS, VERBS
from models.workflow.tables import ACTORS, Route


class StateForm(Form):
    code = text(__("Code"), most=20, need=True, description=__("small letters, digits and underscores"))
    name = text(__("Name"), most=60, need=True)
    name_en = text(__("English name"), most=60, need=True)
    flags = ticks(__("In this state"))
    place = number(__("Place in the order"), need=True)


class StepForm(Form):
    code = text(__("Code"), most=20, need=True, description=__("small letters, digits and underscores"))
    name = text(__("Name"), most=60, need=True)
    name_en = text(__("English name"), most=60, need=True)
    from_state = choice(__("From"))
    to_state = choice(__("To"))
    actor = choice(__("Taken by"))
    desk = choice(__("Unit named"), need=False, coerce=int)
    grant = choice(__("By authority to"))
    roles = ticks(__("Only these roles"), description=__("none ticked: everybody with this authority"))
    needs_note = BooleanField(__("A note is needed"))
    guards = ticks(__("Conditions"))
    effects = ticks(__("Effects"))
    place = number(__("Place in the order"), need=True)


STEP = (
    *("code", "name", "name_en", "from_state", "to_state", "actor", "desk", "grant", "roles"),
    *("needs_note", "guards", "effects"),
)
"""What a step's form holds beside its place."""


def state_form(rows: list[dict[str, Any]], at: int) -> StateForm:
    """The form of the state at this place, counted from 1; of a new one at 0."""
    old = rows[at - 1] if at else {}
    shown = old | {"flags": [flag for flag in FLAGS if old.get(flag)], "place": at or len(rows) + 1}
    form = StateForm(data=shown) if request.method == "GET" else StateForm()
    form.flags.choices = choices("flag", FLAGS)
    return form


def step_form(row: Route, rows: list[dict[str, Any]], steps: list[dict[str, Any]], at: int) -> StepForm:
    """The form of the step at this place, counted from 1; of a new one at 0."""
    shown = (steps[at - 1] if at else {"actor": "own"}) | {"place": at or len(steps) + 1}
    form = StepForm(data=shown) if request.method == "GET" else StepForm()
    kind = ITEMS[row.item]
    form.from_state.choices = form.to_state.choices = [(s["code"], s["name"]) for s in rows]
    form.actor.choices, form.grant.choices = choices("actor", ACTORS), choices("grant", VERBS)
    form.desk.choices = [("", "–"), *heads(row)]
    form.roles.choices = options(
        choices("role", (role for role in ROLES if any(role in GRANTS[verb] for verb in VERBS)))
    )
    form.guards.choices, form.effects.choices = (
        options(choices("guard", kind.guards)),
        options(choices("effect", kind.effects)),
    )
    return form


def place_asked(most: int) -> int:
    """The place an address names, 0 for a new row; `access.unknown` beyond the last."""
    at = address.number_or("number", 0)
    if at > most:
        raise Refusal("access.unknown")
    return at


def put_in_place(
    kind: str,
    at: int,
    place: int,
    new: dict[str, Any],
    rows: list[dict[str, Any]],
    act: Callable[[], Route],
) -> Route:
    """Put a row in its place and rewrite the draft; what
    is wrong with that row is told at the form's fields."""
    if at:
        del rows[at - 1]
    here = min(max(place or 1, 1), len(rows) + 1)
    rows.insert(here - 1, new)
    try:
        return act()
    except Invalid as told:
        raise Invalid(
            {name.removeprefix(f"{kind}-{here}-"): refusal for name, refusal in told.fields.items()}
        ) from None
