"""Rubrics and forms with their versions: the list, what each holds, a new
draft, which one is in force (letter L5; domain.md 2.1; design 3.9)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, or_, select
from sqlalchemy.orm import contains_eager

from admin.filling.publishing import retire_asked
from admin.lists.columns import Column, Filter
from admin.lists.pages import own_units
from admin.lists.views import ScopedView
from admin.web.request import blame, by, db, submit
from admin.web.words import choices, month, points, word
from forms.base import Form, choice, day, text
from models.access.grants import can
from models.core.base import today
from models.core.errors import Invalid, Refusal
from models.core.spelling import fold, tidy
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    get_version,
    new_definition,
    new_draft,
    retire,
)
from models.definitions.drafts import code_for
from models.definitions.in_force import sources
from models.definitions.kinds import KINDS
from models.platform.journal import canonical
from models.units.units import Unit, called_at, get_unit

STATES = ("draft", "published", "retired")
KINDS_OF = ("rubric", "report_form", "period_form", "directive_form")
BLANK_RUBRIC = {
    "for": ["regular"],
    "grades": [["good", 9000], ["fair", 7000], ["average", 5000], ["poor", 0]],
    "gates": [],
}
"""What a new rubric begins with: the grades nearly every office uses (domain.md 2.1)."""


class DraftForm(Form):
    holds_from = day(__("Holds from"))


class DefinitionForm(Form):
    unit_id = choice(__("Issued by"), need=False, coerce=int)
    kind = choice(__("Kind"))
    name = text(__("Name"), most=200, need=True)
    code = text(__("Code"), most=40)
    holds_from = day(__("Holds from"))


def issuers(verb: str) -> list[tuple[str, str]]:
    """Own units in whose name this person may do `verb`; none for all units where settings are one's own."""
    rows = [(str(unit.id), unit.name) for unit in own_units(verb)]
    return [("", str(_("all units"))), *rows] if can(by(), "settings.change") else rows


class ForceForm(Form):
    unit = text(__("Unit"), most=200, description=__("The unit's code or its whole name"))
    month = text(__("Month and year, for example 12/2018"), most=10)
    kind = choice(__("Kind"))


class DefinitionsView(ScopedView[DefinitionVersion]):
    """Rubrics and report forms: every version, what it holds, a new draft, publishing."""

    nothing: ClassVar[tuple[Any, Any]] = (
        __("No form yet"),
        __("Rubrics and forms, each version with the day from which it holds."),
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("name", __("Name"), lambda v: v.definition.name, Definition.name, width=60),
        Column("kind", __("Kind"), lambda v: word("definition", v.definition.kind), None, width=18),
        Column("number", __("Version"), lambda v: v.number, None, "integer", 9),
        Column(
            "state",
            __("Standing"),
            lambda v: word("version", v.state),
            DefinitionVersion.state,
            width=14,
            badge=lambda v: "good" if v.state == "published" else "plain",
        ),
        Column(
            "holds_from", __("Holds from"), lambda v: v.holds_from, DefinitionVersion.holds_from, "date", 12
        ),
    )
    order: ClassVar[tuple[Any, ...]] = (Definition.name, DefinitionVersion.number.desc())
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(
            __("Standing"), lambda value: DefinitionVersion.state == value, lambda: choices("version", STATES)
        ),
        Filter(__("Kind"), lambda value: Definition.kind == value, lambda: choices("definition", KINDS_OF)),
    )

    def __init__(self) -> None:
        super().__init__(DefinitionVersion, __("Rubrics"), "definitions", url="/definitions")

    def statement(self) -> Select[Any]:
        found = select(DefinitionVersion).join(Definition, Definition.id == DefinitionVersion.definition_id)
        return found.options(contains_eager(DefinitionVersion.definition))

    def title(self, row: DefinitionVersion) -> str:
        return f"{row.definition.name}, {_('version')} {row.number}"

    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template:
            acts = [{"label": _("What is in force"), "url": url_for("definitions.in_force_view")}]
            if issuers("definition.change"):
                acts.append(
                    {"label": _("New form from Excel"), "url": url_for("workbook.workbook_import_view")}
                )
            more["acts"] = acts
        return super().render(template, **more)

    @property
    def can_create(self) -> bool:
        return bool(issuers("definition.change"))

    def form_for(self, row: DefinitionVersion | None) -> DefinitionForm:
        form = DefinitionForm(holds_from=today()) if request.method == "GET" else DefinitionForm()
        form.unit_id.choices = issuers("definition.change")
        form.kind.choices = choices("definition", KINDS_OF)
        return form

    def create(self, form: DefinitionForm) -> DefinitionVersion:
        unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
        taken = db().scalars(select(Definition.code).where(Definition.kind == form.kind.data))
        code = form.code.data or code_for(form.name.data, taken)
        version = new_definition(db(), by(), unit, form.kind.data, code, form.name.data, form.holds_from.data)
        if form.kind.data == "rubric":
            version.rules = canonical(BLANK_RUBRIC)
        return version

    def get_save_return_url(self, model: DefinitionVersion, is_created: bool = False) -> str:
        view = "build_view" if model.state == "draft" and is_created else "details_view"
        return str(url_for(f"{'build' if view == 'build_view' else 'definitions'}.{view}", id=model.id))

    def acts(self, row: DefinitionVersion) -> list[dict[str, Any]]:
        if not can(by(), "definition.change", row.unit_id, row.path):
            return []
        found: list[dict[str, Any]] = [
            {"label": _("New draft from this"), "url": url_for("definitions.draft_view", id=row.id)}
        ]
        found.append({"label": _("Try it"), "url": url_for("trial.try_view", id=row.id)})
        found.append({"label": _("Excel"), "url": url_for("workbook.workbook_out_view", id=row.id)})
        if row.state == "draft":
            found.append({"label": _("Build"), "url": url_for("build.build_view", id=row.id), "main": True})
        if row.state == "published":
            found.append(
                {
                    "label": _("Retire"),
                    "url": url_for("definitions.retire_view", id=row.id),
                    "method": "post",
                    "danger": True,
                    "confirm": retire_asked(row) or _("Retire this version?"),
                }
            )
        return found

    @expose("/details/")
    def details_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        version = get_version(db(), row.id)
        return render_template(
            "khoi/definitions/definition.html",
            **self.page_of(row),
            groups=[_drawn(group, version) for group in version.groups],
        )

    @expose("/draft/", methods=("GET", "POST"))
    def draft_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        if not can(by(), "definition.change", row.unit_id, row.path):
            raise Refusal("access.denied", verb="definition.change")
        form = DraftForm(holds_from=today()) if request.method == "GET" else DraftForm()

        def show() -> str:
            return render_template(
                "khoi/web/act.html",
                title=_("New draft from this"),
                form=form,
                back=self.get_save_return_url(row),
            )

        return submit(
            form,
            lambda: new_draft(db(), by(), get_version(db(), row.id), form.holds_from.data),
            lambda made: self.get_save_return_url(made, True),
            show,
            _("The draft is made."),
        )

    @expose("/in_force/")
    def in_force_view(self) -> Any:
        """The version in force for a unit and a month, with its source and why the others do not hold."""
        form = _force_form()
        found, told = [], ""
        if request.args.get("unit"):
            try:
                unit = _unit_named(form.unit.data)
                day = _month_of(form.month.data)
                kind = form.kind.data or "rubric"
                found = [_source(source) for source in sources(db(), kind, unit.path, day)]
                held = "; ".join(each["name"] for each in found if each["holds"])
                said = _(
                    "%(name)s holds for %(unit)s in %(month)s.", name=held, unit=unit.name, month=month(day)
                )
                told = (
                    said
                    if held
                    else _("Nothing holds for %(unit)s in %(month)s.", unit=unit.name, month=month(day))
                )
            except Refusal as refusal:
                if refusal.status == 404:
                    raise
                blame(form, refusal if isinstance(refusal, Invalid) else Invalid({"month": refusal}))
        return render_template("khoi/definitions/force.html", form=form, found=found, told=told)

    @expose("/retire/", methods=("POST",))
    def retire_view(self) -> Any:
        return self._turn(retire, _("The version is retired."))

    def _turn(self, verb: Any, said: str) -> Any:
        row = self.get_one(request.args.get("id"))
        verb(db(), by(), get_version(db(), row.id))
        db().flush()
        flash(said, "success")
        return redirect(self.get_save_return_url(row), 303)


def _drawn(group: Any, version: DefinitionVersion) -> dict[str, Any]:
    cases = version.rule.get("for", ["regular"])
    rows = []
    for field in group.fields:
        most = {field.most(case) for case in cases}
        shown = (
            " / ".join(points(m) for m in sorted(most, reverse=True))
            if version.definition.kind == "rubric"
            else ""
        )
        bands = "; ".join(f"{c.label}: {points(c.points)}" for c in field.choices)
        rows.append({"title": field.title, "kind": word("field", field.kind), "max": shown, "bands": bands})
    return {"title": group.title, "rows": rows, "key": fold(group.code)}


def _force_form() -> Any:
    own = next((get_unit(db(), post.unit_id).code for post in by().posts if post.unit_id is not None), "")
    form = ForceForm(request.args, meta={"csrf": False}, data={"month": f"{today():%m/%Y}", "unit": own})
    form.kind.choices = [(kind, word("definition", kind)) for kind in KINDS_OF]
    return form


def _unit_named(typed: str | None) -> Unit:
    """The unit with this code or whole name, among those
    one may see; `Invalid` at the field for none or several."""
    wanted = tidy(typed or "")
    found = (
        db()
        .scalars(select(Unit).where(or_(Unit.code == wanted, Unit.search_key == fold(wanted))).limit(2))
        .all()
    )
    if len(found) != 1:
        raise Invalid({"unit": Refusal("field.unit")})
    return found[0]


def _month_of(text_: str | None) -> date:
    stored = KINDS["month"].clean(None, text_ or "", 0)
    return date.fromisoformat(f"{stored}-01")


def _source(source: Any) -> dict[str, Any]:
    version = source.version
    return {
        "name": f"{version.definition.name}, {_('version')} {version.number}",
        "url": url_for("definitions.details_view", id=version.id),
        "issuer": called_at(db(), version.unit_id, version.path)
        if version.unit_id is not None
        else _("all units"),
        "holds_from": version.holds_from,
        "why": word("source", source.why),
        "holds": source.why == "holds",
        "lower_may": version.lower_may,
    }
