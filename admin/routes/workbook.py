"""A route brought in from a workbook: every mistake at its cell,
the difference shown, then confirmed into a draft (design 4)."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from flask_wtf.file import FileField
from sqlalchemy import select

from admin.definitions.definitions import issuers
from admin.filling.asked_back import asked_back, book_sent, rows_passed
from admin.routes.page import headings, words_of
from admin.web.address import read_json
from admin.web.request import blame, by, db
from admin.web.words import say, shown
from forms.base import Form, choice
from forms.excel.definitions.routes import Brought, read_route
from models.core.errors import Invalid, Refusal
from models.units.units import Unit, get_unit
from models.workflow.publishing import bring, described
from models.workflow.tables import Route

KEPT = "route"
"""The kind under which a workbook is kept for its sender while it is asked how it is to be read."""
HEAD = ("item", "code", "name", "name_en", "holds_from")


class BringForm(Form):
    unit_id = choice(__("Issued by"), need=False, coerce=int)
    file = FileField(__("Excel file (.xlsx)"))


def bring_page() -> Any:
    """Upload, problems, the difference, confirmation."""
    if not issuers("definition.change"):
        raise Refusal("access.denied", verb="definition.change")
    form = BringForm()
    form.unit_id.choices = issuers("definition.change")
    intro = _(
        "A route's workbook, changed or new. All problems are told at once, at their cells; nothing changes "
        "before you confirm."
    )
    context: dict[str, Any] = {
        "title": _("Route from Excel"),
        "form": form,
        "intro": intro,
        "back": url_for("routes.index_view"),
    }
    if request.method == "POST" and request.form.get("rows"):
        return _confirm(form, context)
    if request.method == "POST":
        return _judge(form, context)
    return render_template("khoi/routes/workbook.html", **context)


def _unit(form: BringForm) -> Unit | None:
    if form.unit_id.data not in [
        int(value) if value else None for value, _label in issuers("definition.change")
    ]:
        raise Invalid({"unit_id": Refusal("field.choice")})
    return get_unit(db(), form.unit_id.data) if form.unit_id.data else None


def _judge(form: BringForm, context: dict[str, Any]) -> Any:
    try:
        unit, sent = _unit(form), book_sent(form, KEPT)
        path = unit.path if unit is not None else ""
        above = db().scalars(select(Unit).where(Unit.id.in_([int(n) for n in path.split(".") if n])))
        desks = {each.code: each.id for each in above}
        brought = read_route(sent.data, headings(), words_of, path, desks, sent.asking)
    except Refusal as refusal:
        blame(form, refusal if isinstance(refusal, Invalid) else Invalid({"file": refusal}))
        return render_template("khoi/routes/workbook.html", **context), 422
    if sent.asking.questions:
        return render_template("khoi/routes/workbook.html", **context, **asked_back(form, sent))
    context["passed"] = rows_passed(brought.passed)
    if brought.problems:
        context["problems"] = [
            {"cell": p.cell, "value": p.value, "text": say(p.refusal)} for p in brought.problems
        ]
        return render_template("khoi/routes/workbook.html", **context), 422
    packed = json.dumps(
        [brought.head, brought.states, brought.steps], default=date.isoformat, ensure_ascii=False
    )
    fields = {"rows": packed, "unit_id": form.unit_id.data or ""}
    context |= {"confirm_url": request.path, "confirm_fields": fields, "preview": _preview(brought, unit)}
    return render_template("khoi/routes/workbook.html", **context)


def _preview(brought: Brought, unit: Unit | None) -> dict[str, Any]:
    """Each state and step as new, changed or the same against the newest version of that code."""
    found = (
        select(Route)
        .where(Route.code == brought.head["code"], Route.unit_id == (unit.id if unit else None))
        .order_by(Route.number.desc())
    )
    newest = db().scalar(found.limit(1))
    states, steps = described(newest) if newest is not None else ([], [])
    known = {("state", s["code"], ""): s for s in states} | {
        ("step", s["code"], s["from_state"]): s for s in steps
    }
    rows, counts = [], {"new": 0, "changed": 0, "same": 0}
    for kind, lines in (("state", brought.states), ("step", brought.steps)):
        for line in lines:
            old = known.get((kind, line["code"], line.get("from_state", "")))
            mark = "new" if old is None else "same" if old == line else "changed"
            counts[mark] += 1
            label = {"new": _("new"), "changed": _("changed"), "same": _("unchanged")}[mark]
            rows.append(
                [
                    words_of("route.line", kind)[0],
                    line["code"],
                    line["name"],
                    shown(line.get("from_state")),
                    shown(line.get("to_state")),
                    label,
                ]
            )
    columns = [_("Row"), _("Code"), _("Name"), _("From state"), _("To state"), _("What will change")]
    return {"columns": columns, "rows": rows} | counts


def _confirm(form: BringForm, context: dict[str, Any]) -> Any:
    try:
        head, states, steps = _unpacked(request.form["rows"])
        route = bring(db(), by(), _unit(form), head, states, steps)
        db().flush()
    except Refusal as refusal:
        if refusal.status in (401, 403, 404):
            raise
        db().rollback()
        blame(form, refusal)
        return render_template("khoi/routes/workbook.html", **context), 422
    flash(_("The route is brought in as a draft. Look at it and publish it."), "success")
    return redirect(url_for("routes.details_view", id=route.id), 303)


def _unpacked(text_: str) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """What was confirmed, taken apart and put together from plain values only; anything else is refused."""
    try:
        head, states, steps = read_json(text_)
        said = {name: str(head[name]) for name in HEAD}
        plain = said | {"holds_from": date.fromisoformat(said["holds_from"])}
        return plain, [_plain(row, STATE) for row in states], [_plain(row, STEP) for row in steps]
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refusal("file.unreadable") from None


STATE: dict[str, type] = {
    "code": str,
    "name": str,
    "name_en": str,
    "is_open": bool,
    "is_locked": bool,
    "is_final": bool,
}
STEP: dict[str, type] = dict.fromkeys(
    ("code", "name", "name_en", "from_state", "to_state", "actor", "grant"), str
) | {"needs_note": bool}
STEP |= {"roles": list, "guards": list, "effects": list, "desk": int}


def _plain(row: dict[str, Any], shape: dict[str, type]) -> dict[str, Any]:
    found = {name: row[name] for name in shape}
    sound = all(
        isinstance(value, shape[name]) or (name == "desk" and value is None) for name, value in found.items()
    )
    listed = all(
        isinstance(each, str) for value in found.values() if isinstance(value, list) for each in value
    )
    if not (sound and listed):
        raise ValueError
    return found
