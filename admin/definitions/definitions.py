"""Rubrics and forms with their versions: the list, what each holds, a new
draft, one's own of what somebody else issued (letter L5; domain.md 2.1; design 3.9)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

from flask import flash, g, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager

from admin.definitions.families import FAMILIES, crumb, family_asked, family_url, tabs
from admin.definitions.workbook import NewWorkbookForm
from admin.filling.publishing import retire_asked
from admin.lists.columns import Column, Filter
from admin.lists.exports import Listing
from admin.lists.pages import own_units
from admin.lists.views import ScopedView
from admin.web import address
from admin.web.request import by, db, submit
from admin.web.words import choices, points, word
from forms.base import Form, choice, day, text
from forms.said import name_of
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.core.spelling import fold
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    get_version,
    new_definition,
    new_draft,
    retire,
)
from models.definitions.drafts import code_for
from models.definitions.in_force import all_in_force
from models.library.copies import own_version
from models.platform.journal import canonical
from models.units.units import Unit, get_unit

STATES = ("draft", "published", "retired")
OLD_FILTER = re.compile(r"flt\d*_\d+")
"""A filter of an address; the second one told the kind while all families stood in one list."""


class DraftForm(Form):
    holds_from = day(__("Holds from"))


class DefinitionForm(Form):
    unit_id = choice(__("Issued by"), need=False, coerce=int)
    name = text(__("Name"), most=200, need=True)
    code = text(__("Code"), most=40)
    holds_from = day(__("Holds from"))


class OwnForm(Form):
    unit_id = choice(__("Issued by"), coerce=int)
    name = text(__("Name"), most=200, need=True)
    holds_from = day(__("Holds from"))


def issuers(verb: str) -> list[tuple[str, str]]:
    """Own units in whose name this person may do `verb`; none for all units where settings are one's own."""
    rows = [(str(unit.id), unit.name) for unit in own_units(verb)]
    return [("", str(_("all units"))), *rows] if can(by(), "settings.change") else rows


NAME = Column("name", __("Name"), lambda v: v.definition.name, Definition.name, width=60)
NUMBER = Column("number", __("Version"), lambda v: v.number, None, "integer", 9)
STANDING = Column(
    "state",
    __("Standing"),
    lambda v: word("version", v.state),
    DefinitionVersion.state,
    width=14,
    badge=lambda v: "good" if v.state == "published" else "plain",
)
HOLDS_FROM = Column(
    "holds_from", __("Holds from"), lambda v: v.holds_from, DefinitionVersion.holds_from, "date", 12
)
"""Columns that every list of versions has."""


class VersionsView(ScopedView[DefinitionVersion]):
    """A list of versions of definitions: what every such list has, a new draft, retiring one."""

    order: ClassVar[tuple[Any, ...]] = (Definition.name, DefinitionVersion.number.desc())
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(
            __("Standing"), lambda value: DefinitionVersion.state == value, lambda: choices("version", STATES)
        ),
    )

    def statement(self) -> Select[Any]:
        found = select(DefinitionVersion).join(Definition, Definition.id == DefinitionVersion.definition_id)
        return found.options(contains_eager(DefinitionVersion.definition))

    def title(self, row: DefinitionVersion) -> str:
        return f"{name_of(row.definition)}, {_('version')} {row.number}"

    @property
    def can_create(self) -> bool:
        return bool(issuers("definition.change"))

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

    @expose("/retire/", methods=("POST",))
    def retire_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        retire(db(), by(), get_version(db(), row.id))
        db().flush()
        flash(_("The version is retired."), "success")
        return redirect(self.get_save_return_url(row), 303)


class DefinitionsView(VersionsView):
    """Forms, a page for each family (`kind` of the address): every version, what it holds, a new draft."""

    list_template = "khoi/definitions/list.html"
    create_template = "khoi/definitions/new.html"
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No form yet"),
        __("Rubrics and forms, each version with the day from which it holds."),
    )
    columns: ClassVar[tuple[Column, ...]] = (
        NAME,
        Column("issuer", __("Issued by"), lambda v: g.issuers.get(v.id, ""), None, width=36),
        NUMBER,
        STANDING,
        HOLDS_FROM,
    )

    def __init__(self) -> None:
        super().__init__(DefinitionVersion, __("Forms and rubrics"), "definitions", url="/definitions")

    def conditions(self, search: str | None, filters: Any) -> list[Any]:
        return [Definition.kind == family_asked(), *super().conditions(search, filters)]

    def _kept_args(self) -> dict[str, Any]:
        return super()._kept_args() | {"kind": family_asked()}

    def listing(self) -> Listing:
        found, kind = super().listing(), family_asked()
        title = word("family", kind)
        name = f"{fold(title).replace(' ', '-')}-{today():%Y%m%d}.xlsx"
        return replace(found, title=title, file_name=name)

    def prepare(self, rows: Sequence[DefinitionVersion]) -> Sequence[DefinitionVersion]:
        """Who issued each: the names of all issuers of the page are read at once."""
        ids = {row.unit_id for row in rows if row.unit_id is not None}
        found = db().execute(select(Unit.id, Unit.name).where(Unit.id.in_(ids))) if ids else ()
        names = {number: name for number, name in found}
        known: dict[int, str] = g.setdefault("issuers", {})
        for row in rows:
            known[row.id] = str(_("all units")) if row.unit_id is None else names.get(row.unit_id, "")
        return rows

    def statement(self) -> Select[Any]:
        return super().statement().where(Definition.kind.in_(FAMILIES))

    def page_of(self, row: DefinitionVersion) -> dict[str, Any]:
        self.prepare([row])
        page = super().page_of(row)
        return page | {"crumbs": [crumb(row.definition.kind), *page["crumbs"][1:]]}

    def render(self, template: str, **more: Any) -> Any:
        kind = family_asked()
        if template == self.list_template:
            if _of_old():
                return redirect(_of_old(), 302)
            more["acts"] = [
                {"label": _("What is in force"), "url": url_for("in_force.in_force_view", kind=kind)}
            ]
            if self.can_create:
                more["acts"].append({"label": _("Library"), "url": url_for("library.shelf_view", kind=kind)})
            more |= {"heading": word("family", kind), "said": word("family.said", kind), "tabs": tabs(kind)}
            more |= {"create_label": word("family.new", kind), "all_url": family_url(kind)}
            if self.can_create:
                more["add_url"] = url_for("definitions.create_view", kind=kind)
        if template == self.create_template:
            more |= begin_page(kind)
        return super().render(template, **more)

    def form_for(self, row: DefinitionVersion | None) -> DefinitionForm:
        form = DefinitionForm(holds_from=today()) if request.method == "GET" else DefinitionForm()
        form.unit_id.choices = issuers("definition.change")
        return form

    def create(self, form: DefinitionForm) -> DefinitionVersion:
        unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
        kind = family_asked()
        taken = db().scalars(select(Definition.code).where(Definition.kind == kind))
        code = form.code.data or code_for(form.name.data, taken)
        version = new_definition(db(), by(), unit, kind, code, form.name.data, form.holds_from.data)
        version.rules = canonical(FAMILIES[kind])
        return version

    def get_save_return_url(self, model: DefinitionVersion, is_created: bool = False) -> str:
        view = "build_view" if model.state == "draft" and is_created else "details_view"
        return str(url_for(f"{'build' if view == 'build_view' else 'definitions'}.{view}", id=model.id))

    def acts(self, row: DefinitionVersion) -> list[dict[str, Any]]:
        if not can(by(), "definition.change", row.unit_id, row.path):
            return _others_acts(row)
        found: list[dict[str, Any]] = [copying(row, [])]
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

    @expose("/own/", methods=("GET", "POST"))
    def own_view(self) -> Any:
        """A draft of one's own office made of a version that somebody else issued."""
        source = self.get_one(request.args.get("id"))
        offices = [(value, name) for value, name in issuers("definition.change") if value]
        if not offices:
            raise Refusal("access.denied", verb="definition.change")
        form = OwnForm() if request.method == "POST" else OwnForm(formdata=None, data=_own_values(source))
        form.unit_id.choices = offices

        def show() -> str:
            page = {"title": _own_label(offices), "form": form, "intro": self.title(source)}
            return render_template("khoi/web/act.html", **page, back=self.get_save_return_url(source))

        def act() -> DefinitionVersion:
            whole, unit = get_version(db(), source.id), get_unit(db(), form.unit_id.data)
            return own_version(db(), by(), whole, unit, form.holds_from.data, form.name.data or "")

        done = _("The draft is made.")
        return submit(form, act, lambda made: self.get_save_return_url(made, True), show, done)


def _of_old() -> str:
    """Where an address from when all families stood in one list leads; nothing of any other."""
    old = {n: v for n, v in request.args.items() if OLD_FILTER.fullmatch(n) and v in FAMILIES}
    if not old or "kind" in request.args:
        return ""
    kept = [(name, value) for name, value in request.args.items() if name not in old]
    return address.to("definitions.index_view", *kept, ("kind", next(iter(old.values()))))


def _own_label(offices: list[tuple[str, str]]) -> str:
    """What making one's own version of somebody else's form is called."""
    if len(offices) == 1:
        return str(_("Make the version of %(unit)s", unit=offices[0][1]))
    return str(_("Make a version of one's own"))


def _own_values(source: DefinitionVersion) -> dict[str, Any]:
    return {"name": source.definition.name, "holds_from": today()}


def _others_acts(row: DefinitionVersion) -> list[dict[str, Any]]:
    """What an office may do with a version that it did not issue: take its workbook, make its own of it."""
    offices = [(value, name) for value, name in issuers("definition.change") if value]
    if not offices:
        return []
    excel = {"label": _("Excel"), "url": url_for("workbook.workbook_out_view", id=row.id)}
    return [excel, copying(row, offices) | {"main": True}]


def copying(row: DefinitionVersion, offices: list[tuple[str, str]]) -> dict[str, Any]:
    """The act that makes a draft of a version: of one's own its next one, of another's one's own."""
    if can(by(), "definition.change", row.unit_id, row.path):
        return {"label": _("New draft from this"), "url": url_for("definitions.draft_view", id=row.id)}
    own = [(value, name) for value, name in offices if value]
    return {"label": _own_label(own), "url": url_for("definitions.own_view", id=row.id)}


def begin_page(kind: str) -> dict[str, Any]:
    """Ways to begin a form: with what holds for an own office, with a workbook, with nothing."""
    offices = issuers("definition.change")
    workbook = NewWorkbookForm(formdata=None)
    workbook.unit_id.choices, workbook.unit_id.id = offices, "from-unit"  # the empty form asks for one too
    units = [get_unit(db(), int(value)) for value, _name in offices if value]
    held = {v.id: v for unit in units for v in all_in_force(db(), kind, unit.path, today())}
    ready = [
        {
            "name": f"{name_of(version.definition)}, {_('version')} {version.number}",
            "url": url_for("definitions.details_view", id=version.id),
            "excel": url_for("workbook.workbook_out_view", id=version.id),
            "act": copying(version, offices),
        }
        for version in held.values()
    ]
    return {
        "kind": kind,
        "heading": word("family.new", kind),
        "crumb": crumb(kind),
        "workbook": workbook,
        "workbook_url": url_for("workbook.workbook_import_view", kind=kind),
        "ready": ready,
    }


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
