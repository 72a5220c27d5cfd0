"""The form of one line of a reorganisation, and the lines that come of it."""

from __future__ import annotations

from typing import Any

from flask import request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import BooleanField

from admin.web.request import db
from admin.web.words import choices, named
from forms.base import Form, choice, text
from models.access.grants import ROLES
from models.core.errors import Invalid, Refusal
from models.people.people import NOWHERE
from models.reorganisation.plan import ACTS, FIELDS, PEOPLE_ACTS, USES, unused
from models.reorganisation.tables import TEXTS, Reorganisation
from models.units.units import UnitKind


class RowForm(Form):
    act = choice(__("Act"))
    code = text(
        __("Unit code"),
        most=60,
        need=True,
        description=__("The unit that changes; of a new unit the code it gets"),
    )
    to = text(
        __("Where to"),
        most=60,
        description=__("Code: the new superior, the unit it is merged into, or who goes on from it"),
    )
    source = text(__("Split from"), most=60, description=__("Code, only for a unit that is split off"))
    name = text(__("New name"), most=250)
    kind = choice(__("New kind"), need=False)
    new_code = text(__("New code"), most=60)
    custodian = text(
        __("Keeper of the records"),
        most=60,
        description=__("Code of a cell; empty: the cell that goes on from it, else they are sealed"),
    )
    login = text(__("Login"), most=60, description=__("Only for posts that begin or end"))
    role = choice(__("Role"), need=False)
    more = BooleanField(__("Then the next line"))


def line_form(one: Reorganisation, line: int) -> RowForm:
    """The form of a line, filled with what stands there; 404 for a line that is not there."""
    there = next((row for row in one.rows if row.line == line), None)
    if line and there is None:
        raise Refusal("access.unknown")
    form = RowForm(obj=there) if request.method == "GET" and there is not None else RowForm()
    form.act.choices = [("", "–"), *choices("reorganisation.act", (*ACTS, *PEOPLE_ACTS))]
    kinds = db().scalars(select(UnitKind).order_by(UnitKind.position))
    form.kind.choices = [("", "–"), *((kind.code, named(kind)) for kind in kinds)]
    form.role.choices = [("", "–"), *choices("role", [role for role in ROLES if role not in NOWHERE])]
    if line:
        del form.more
    return form


def saved_rows(one: Reorganisation, line: int, form: RowForm) -> list[dict[str, Any]]:
    """All lines, with what was typed in its place or at the end. Raises `Invalid` at what its act does not
    read."""
    typed = {name: form[name].data or "" for name in TEXTS}
    too_much = {name: Refusal("reorganisation.unused") for name in unused(typed)}
    if too_much:
        raise Invalid(too_much)
    rows = [_plain(row) for row in one.rows]
    if line:
        return [typed if row.line == line else old for row, old in zip(one.rows, rows, strict=True)]
    return [*rows, typed]


def uses() -> dict[str, str]:
    """For each field of a line the acts that read it; of those that every act reads nothing."""
    return {name: " ".join(act for act, read in USES.items() if name in read) for name in FIELDS}


def without(one: Reorganisation, line: int) -> list[dict[str, Any]]:
    """All lines but one."""
    return [_plain(row) for row in one.rows if row.line != line]


def _plain(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in TEXTS}


def columns_of() -> list[tuple[str, str]]:
    """Columns of lines as a page shows them."""
    return [
        ("act", _("Act")),
        ("unit", _("Unit")),
        ("to", _("Where to")),
        ("new", _("New name, kind or code")),
        ("keeper", _("Goes on, records")),
    ]
