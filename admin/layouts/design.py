"""The designer: a draft of a list in plain rows, with what it will look like beside it, drawn by the server
for a unit and a period; then published, or put away."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import flash, make_response, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from werkzeug.datastructures import MultiDict

from admin.definitions.draft_page import changeable
from admin.layouts.changes import moves
from admin.layouts.drawing import draw, term_asked
from admin.layouts.form import DesignForm, choose_columns, design_form, pressed, put, tree_of
from admin.layouts.shown import shown
from admin.lists.pages import Page, own_units
from admin.reports.annexes import unit_exported
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import say
from forms.base import Form
from models.core.base import today
from models.core.errors import Checks, Refusal
from models.core.periods import Quarter, month_of
from models.definitions.definitions import DefinitionVersion, get_version, problems, publish
from models.definitions.drafts import delete_draft
from models.layouts.layouts import LAYOUT, offers_now, save_layout
from models.layouts.tree import judge, whole
from models.units.units import UnitSpell, unit_in


def version_asked() -> DefinitionVersion:
    """The version of a layout that the address names; 404 for a stranger or another kind of definition."""
    version = get_version(db(), address.number())
    if version.definition.kind != LAYOUT:
        raise Refusal("access.unknown")
    return version


def draft_asked() -> DefinitionVersion:
    """The draft of the address; 403 for who may not change it."""
    return changeable(version_asked())


class DesignPage(Page):
    """Changing a draft of a list, and publishing it."""

    def __init__(self) -> None:
        super().__init__(name=__("Design a list"), endpoint="design", url="/layouts/design")

    @expose("/", methods=("GET", "POST"))
    def design_view(self) -> Any:
        version = draft_asked()
        act = request.form.get("do", "")
        sent = (pressed(act) if act else request.form) if request.method == "POST" else None
        form = _form(version, sent)

        def show() -> str:
            return render_template("khoi/layouts/design.html", **_page(version, form))

        if act:
            return make_response(show())

        def keep() -> DefinitionVersion:
            head = {name: form[name].data for name in ("name", "holds_from", "lower_may")}
            return save_layout(db(), by(), version, version_sent(), head, tree_of(form))

        return submit(form, keep, _here, show, _("The list is kept as a draft."))

    @expose("/look/", methods=("GET", "POST"))
    def look_view(self) -> Any:
        """What the list will look like: of the draft as it is kept, or of what is being typed (a part of a
        page). Nothing is kept."""
        version = draft_asked() if request.method == "POST" else version_asked()
        sent = request.form if request.method == "POST" else None
        form = _form(version, sent)
        found = _preview(form, tree_of(form) if sent is not None else whole(version.rule))
        part = "khoi/layouts/_preview.html" if sent is not None else "khoi/layouts/look.html"
        return render_template(
            part, preview=found, title=version.definition.name, back=_here(version), acts=[]
        )

    @expose("/publish/", methods=("GET", "POST"))
    def publish_view(self) -> Any:
        """What publishing moves, or what is still wrong; publishing. Asked for without having been shown, it
        is done at once where nothing moves."""
        version = draft_asked()
        form, found = Form(), moves(version)

        def show() -> str:
            page = {"version": version, "form": form, "moves": found, "wrong": _problems(version)}
            page |= {"title": _("Publish %(name)s", name=version.definition.name), "intro": _intro(version)}
            page |= {"back": _here(version), "row_version": address.version_shown(version.row_version)}
            return render_template("khoi/layouts/publish.html", **page)

        if request.method == "POST" and found.any and request.form.get("seen") != found.mark:
            return make_response(show())

        def act() -> DefinitionVersion:
            if version_sent() != version.row_version:
                raise Refusal("stale")
            return publish(db(), by(), version)

        return submit(form, act, _details, show, _("The version is published."))

    @expose("/drop/", methods=("POST",))
    def drop_view(self) -> Any:
        version = draft_asked()
        delete_draft(db(), by(), version, version_sent())
        flash(_("The draft is deleted."), "success")
        return redirect(url_for("layouts.index_view"), 303)


def _here(version: DefinitionVersion) -> str:
    return url_for("design.design_view", id=version.id)


def _details(version: DefinitionVersion) -> str:
    return url_for("layouts.details_view", id=version.id)


def _problems(version: DefinitionVersion) -> list[str]:
    checks = Checks()
    problems(version, checks)
    return [say(refusal) for refusal in checks.fields.values()]


def _intro(version: DefinitionVersion) -> str:
    day = f"{version.holds_from:%d/%m/%Y}"
    said = _("It holds from %(day)s for the unit that issues it and every unit below.", day=day)
    return f"{said} {_('A published version is never changed; a newer one takes its place.')}"


def _day(form: DesignForm, version: DefinitionVersion) -> date:
    """The day by which what is offered is judged: that from which the list is to hold, or today."""
    return max(today(), form.holds_from.data or version.holds_from)


def _form(version: DefinitionVersion, sent: MultiDict[str, str] | Any) -> DesignForm:
    form = design_form(version, sent)
    choose_columns(form, offers_now(db(), tree_of(form), version.path, _day(form, version)))
    units = own_units("export")
    form.of_unit.choices = [(str(unit.id), unit.name) for unit in units]
    if sent is None:
        form.of_unit.data = units[0].id if units else None
        form.of_day.data = Quarter.of(month_of(today())).shift(-1).last
    return form


def _page(version: DefinitionVersion, form: DesignForm) -> dict[str, Any]:
    tree, checks = tree_of(form), Checks()
    judge(tree, offers_now(db(), tree, version.path, _day(form, version)), checks)
    rest = put(form, checks) if not form.errors else []
    return {
        "version": version,
        "form": form,
        "rest": rest,
        "left": len(checks.fields),
        "preview": _preview(form, tree),
        "row_version": address.version_shown(version.row_version),
    }


def _preview(form: DesignForm, tree: dict[str, Any]) -> dict[str, Any]:
    """The list as a page draws it, for the chosen unit and period; its headings and a
    sentence where there is nothing to list yet; a sentence alone where it cannot be drawn."""
    if not tree["columns"]:
        return {"said": _("No column yet.")}
    day = form.of_day.data or date(today().year, 1, 1)
    try:
        unit = _unit(form.of_unit.data, term_asked(tree, day).last)
        try:
            return shown(draw(tree, unit, day))
        except Refusal as refusal:
            if refusal.code != "layout.no_report":
                raise
            return shown(draw(tree, unit, day, empty=True)) | {"why": say(refusal)}
    except Refusal as refusal:
        return {"said": say(refusal)}


def _unit(number: int | None, day: date) -> UnitSpell:
    """The chosen one of the own units, as it was on a day; the first own one where none is."""
    own = [unit.id for unit in own_units("export")]
    if not own:
        return unit_exported(day)
    return unit_in(db(), number if number in own else own[0], day)
