"""Lists brought in from Excel: template, every problem at its cell, preview, confirm; all rows or none (domain.md 5)."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import FileField

from admin.base import blame, by, db, workbook
from admin.words import say, shown, word
from forms.base import Form
from forms.excel.read import CellProblem, Sheet, read_sheet, write_template
from forms.excel.write import Column
from models.access import ROLES
from models.errors import Invalid, Refusal
from models.imports import import_people, import_units, plan_people, plan_units
from models.people import NOWHERE
from models.signins import issue_code
from models.texts import fold
from models.units import UnitKind

MOST_SHOWN = 200


class FileForm(Form):
    file = FileField(__("Excel file (.xlsx)"))


@dataclass(frozen=True)
class Kind:
    """A list that can be brought in: its columns as (name, label, kind, width), what must be filled in, how it is judged and brought in."""

    title: Any
    endpoint: str
    fields: tuple[tuple[str, Any, str, int], ...]
    needed: tuple[str, ...]
    plan: Callable[..., Any]
    bring: Callable[..., Any]

    def columns(self) -> list[Column]:
        """Columns with headings in the reader's language."""
        return [Column(name, str(label), kind, width) for name, label, kind, width in self.fields]


UNIT_LIST = Kind(
    __("Units from Excel"),
    "units",
    (
        ("code", __("Code"), "text", 14),
        ("name", __("Name"), "text", 44),
        ("kind", __("Kind of unit"), "text", 22),
        ("parent", __("Code of the superior"), "text", 16),
        ("founded_on", __("Founded on"), "date", 14),
        ("members", __("Members"), "integer", 12),
        ("contact", __("Contact"), "text", 30),
    ),
    ("code", "name", "kind"),
    plan_units,
    import_units,
)
PEOPLE_LIST = Kind(
    __("Accounts from Excel"),
    "accounts",
    (
        ("name", __("Full name"), "text", 30),
        ("login", __("Login"), "text", 22),
        ("role", __("Role"), "text", 28),
        ("unit", __("Unit code"), "text", 14),
        ("starts_on", __("From"), "date", 14),
    ),
    ("name", "login", "role", "unit"),
    plan_people,
    import_people,
)


def template(kind: Kind) -> Any:
    """The template to download."""
    lists = {"kind": [k.name for k in db().scalars(select(UnitKind).order_by(UnitKind.position))]}
    lists["role"] = [word("role", role) for role in ROLES if role not in NOWHERE]
    return workbook(
        lambda out: write_template(out, str(kind.title), kind.columns(), lists, kind.needed), f"{fold(str(kind.title)).replace(' ', '-')}.xlsx"
    )


def page(kind: Kind) -> Any:
    """Upload, problems, preview and confirmation on one page."""
    form = FileForm()
    context: dict[str, Any] = {"title": kind.title, "form": form, "template_url": url_for(f"{kind.endpoint}.template_view")}
    context["intro"] = _("Fill in the template. All problems are told at once, at their cells; nothing changes before you confirm.")
    context["back"] = url_for(f"{kind.endpoint}.index_view")
    if request.method == "POST" and request.form.get("rows"):
        return _confirm(kind, form, context)
    if request.method == "POST":
        return _judge(kind, form, context)
    return render_template("khoi/import.html", **context)


def _judge(kind: Kind, form: Any, context: dict[str, Any]) -> Any:
    data = form.file.data.read() if form.file.data else b""
    try:
        if not data:
            raise Invalid({"file": Refusal("field.required")})
        sheet = read_sheet(data, kind.columns(), kind.needed)
    except Refusal as refusal:
        blame(form, refusal if isinstance(refusal, Invalid) else Invalid({"file": refusal}))
        return render_template("khoi/import.html", **context), 422
    _roles(sheet)
    plan = kind.plan(db(), by(), sheet.rows)
    told = {problem.cell for problem in sheet.problems}
    later = [CellProblem(sheet.cell(p.row, p.column), _there(sheet, p.row, p.column), p.refusal) for p in plan.problems]
    problems = [*sheet.problems, *(p for p in later if p.cell not in told)]
    if problems:
        context["problems"] = [{"cell": p.cell, "value": p.value, "text": say(p.refusal)} for p in problems]
        return render_template("khoi/import.html", **context), 422
    context |= {"confirm_url": request.path, "confirm_fields": {"rows": _packed(plan.new)}, "preview": _preview(kind, plan)}
    return render_template("khoi/import.html", **context)


def _roles(sheet: Sheet) -> None:
    """Roles are written in words; rules know their codes."""
    codes = {fold(word("role", role)): role for role in ROLES}
    for _number, values in sheet.rows:
        if values.get("role"):
            values["role"] = codes.get(fold(values["role"]), values["role"])


def _there(sheet: Sheet, row: int, column: str) -> str:
    return shown(dict(sheet.rows).get(row, {}).get(column))


def _preview(kind: Kind, plan: Any) -> dict[str, Any]:
    names = [name for name, *_rest in kind.fields]
    rows = [[word("role", values[name]) if name == "role" else values.get(name) for name in names] for _number, values in plan.new[:MOST_SHOWN]]
    return {
        "columns": [str(label) for _name, label, *_rest in kind.fields],
        "rows": rows,
        "new": len(plan.new),
        "changed": 0,
        "same": len(getattr(plan, "known", ())),
    }


def _packed(rows: Sequence[Any]) -> str:
    return json.dumps([[number, values] for number, values in rows], default=lambda day: {"date": day.isoformat()}, ensure_ascii=False)


def _unpacked(text: str, names: set[str]) -> list[tuple[int, dict[str, Any]]]:
    """Rows as they were confirmed; anything else than such rows is refused, and the rules judge them again."""
    try:
        rows = []
        for number, values in json.loads(text):
            plain = {n: date.fromisoformat(v["date"]) if isinstance(v, dict) else v for n, v in values.items() if n in names}
            rows.append((int(number), plain))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refusal("file.unreadable") from None
    if not rows:
        raise Refusal("file.empty")
    return rows


def _confirm(kind: Kind, form: Any, context: dict[str, Any]) -> Any:
    try:
        made = kind.bring(db(), by(), _unpacked(request.form["rows"], {name for name, *_rest in kind.fields}))
        db().flush()
    except Refusal as refusal:
        if refusal.status in (401, 403, 404):
            raise
        db().rollback()
        blame(form, refusal)
        return render_template("khoi/import.html", **context), 422
    flash(_("%(n)s rows were brought in.", n=len(made)), "success")
    if kind is UNIT_LIST:
        return redirect(url_for("units.tree_view"), 303)
    return [(account, issue_code(db(), by(), account)) for account in made]
