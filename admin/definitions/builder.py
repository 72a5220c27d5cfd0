"""The builder: a draft's groups, fields and rules in order, changed
on screen by an officer of the Organisation Board (design 3.9).

What it shows stands in draft_page.py and preview.py; trying a form is
in trial.py, the workbook in workbook.py, the list in definitions.py.
"""

from __future__ import annotations

from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.definitions.draft_page import (
    at_builder,
    build_page,
    draft_asked,
    field_page,
    part_sent,
    read_order,
    unit_kinds,
    version_asked,
    wrong_at,
)
from admin.definitions.families import family_url
from admin.definitions.field_form import field_form
from admin.definitions.head_form import head_form, head_values
from admin.definitions.outline import draw, pressed
from admin.definitions.preview import preview
from admin.definitions.reader import field_values
from admin.definitions.rule_form import rule_form, rule_values
from admin.filling.publishing import published_with, publishing_told
from admin.lists.pages import Page
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.tree_words import figures_note
from forms.base import Form, choice, text
from models.core.errors import Checks, Refusal
from models.definitions.definitions import (
    DefinitionVersion,
    Field,
    problems,
    publish,
)
from models.definitions.drafts import (
    arrange,
    delete_draft,
    move,
    part_of,
    remove_part,
    save_field,
    save_group,
    set_head,
)
from models.layouts.layouts import losing
from models.overview.forecast import forecast


class GroupForm(Form):
    title = text(__("Title of the group"), most=300, need=True)
    title_en = text(__("Title in English"), most=300)


class BuildPage(Page):
    """Changing a draft, and publishing it."""

    def __init__(self) -> None:
        super().__init__(name=__("Build"), endpoint="build", url="/definitions/build")

    @expose("/")
    def build_view(self) -> Any:
        version = draft_asked()
        return render_template("khoi/definitions/build.html", **build_page(version))

    @expose("/head/", methods=("GET", "POST"))
    def head_view(self) -> Any:
        version = draft_asked()
        form = head_form(version, request.method == "POST")

        def show() -> str:
            page = {
                "title": _("Name, date and grades"),
                "form": form,
                "back": at_builder(version),
                "row_version": address.version_shown(version.row_version),
            }
            return render_template("khoi/web/act.html", **page, intro=version.definition.name)

        return submit(
            form,
            lambda: set_head(db(), by(), version, version_sent(), head_values(version, form)),
            lambda _v: at_builder(version),
            show,
            _("Saved."),
        )

    @expose("/group/", methods=("GET", "POST"))
    def group_view(self) -> Any:
        version = draft_asked()
        number = address.number_if("group")
        group = part_of(version, "group", number) if number is not None else None
        form = GroupForm() if request.method == "POST" else GroupForm(formdata=None, obj=group)

        def show() -> str:
            title = _("Change the group") if group else _("New group")
            return render_template(
                "khoi/web/act.html",
                title=title,
                form=form,
                back=at_builder(version),
                row_version=address.version_shown(version.row_version),
            )

        def act() -> Any:
            said = form.title_en.data or ""
            return save_group(db(), by(), version, version_sent(), form.title.data, group, said)

        def after(row: Any) -> str:
            return at_builder(version, f"g{row.id}", row.id if group is None else None)

        return submit(form, act, after, show, _("Saved."))

    @expose("/field/", methods=("GET", "POST"))
    def field_view(self) -> Any:
        version = draft_asked()
        number = address.number_if("field")
        field = part_of(version, "field", number) if number is not None else None
        form = field_form(
            version,
            field,
            unit_kinds(),
            request.method == "POST",
            address.number_if("group") if request.method == "GET" else None,
        )

        def show() -> str:
            return render_template(
                "khoi/definitions/field.html",
                **field_page(version, field, form),
                back=at_builder(version),
            )

        again = pressed(form, form.offer, show, ("others", "choices", "columns"))
        if again is not None:
            return again

        def act() -> Field:
            group = part_of(version, "group", form.group.data)
            return save_field(db(), by(), version, version_sent(), group, field_values(version, form), field)

        def after(row: Field) -> str:
            if "next" in request.form:
                return url_for("build.field_view", id=version.id, group=row.group_id)
            return at_builder(version, f"f{row.id}")

        return submit(form, act, after, show, _("Saved."))

    @expose("/rule/", methods=("GET", "POST"))
    def rule_view(self) -> Any:
        version = draft_asked()
        rules, number = list(version.rule.get("checks", ())), address.number_if("rule")
        if number is not None and number >= len(rules):
            raise Refusal("access.unknown")
        form = rule_form(
            version, rules[number] if number is not None else None, unit_kinds(), request.method == "POST"
        )

        def show() -> str:
            page = {
                "title": _("Rule between fields"),
                "form": form,
                "back": at_builder(version),
                "row_version": address.version_shown(version.row_version),
            }
            known = {"note": figures_note(version.definition.kind)}
            return render_template("khoi/definitions/rule.html", **page, **known, offer=form.offer, draw=draw)

        again = pressed(form, form.offer, show)
        if again is not None:
            return again

        def act() -> DefinitionVersion:
            changed = (
                [*rules, rule_values(form)]
                if number is None
                else [*rules[:number], rule_values(form), *rules[number + 1 :]]
            )
            return set_head(
                db(), by(), version, version_sent(), {"rules": {**version.rule, "checks": changed}}
            )

        def after(_row: DefinitionVersion) -> str:
            if "next" in request.form:
                return url_for("build.rule_view", id=version.id)
            return at_builder(version, "rules")

        return submit(form, act, after, show, _("Saved."))

    @expose("/remove_part/", methods=("POST",))
    def remove_part_view(self) -> Any:
        """Take a field, a group or a rule out of the draft."""
        version = draft_asked()
        sort, number, _step = part_sent("take")
        if sort == "rule":
            rules = list(version.rule.get("checks", ()))
            if number >= len(rules):
                raise Refusal("access.unknown")
            del rules[number]
            set_head(db(), by(), version, version_sent(), {"rules": {**version.rule, "checks": rules}})
        else:
            remove_part(db(), by(), version, version_sent(), part_of(version, sort, number))
        flash(_("Taken out."), "success")
        return redirect(at_builder(version), 303)

    @expose("/arrange/", methods=("POST",))
    def arrange_view(self) -> Any:
        """Move one part by one place (keys, buttons), or take a whole order (dragging)."""
        version = draft_asked()
        order = request.form.get("order")
        if order:
            arrange(db(), by(), version, version_sent(), read_order(order))
            return redirect(at_builder(version), 303)
        sort, number, step = part_sent("move")
        if sort == "rule" or step not in ("-1", "1"):
            raise Refusal("access.unknown")
        move(db(), by(), version, version_sent(), sort, number, int(step))
        return redirect(at_builder(version, f"{sort[0]}{number}"), 303)

    @expose("/preview/", methods=("GET", "POST"))
    def preview_view(self) -> Any:
        """The whole form as the cell will see it, or of what is typed about
        one field only that (`part=1`: without the page around it)."""
        typed = request.method == "POST"
        return preview(draft_asked() if typed else version_asked(), typed=typed)

    @expose("/publish/", methods=("GET", "POST"))
    def publish_view(self) -> Any:
        """What publishing touches, said first; then publishing,
        with the map of fields that changed their code."""
        version = draft_asked()
        told = forecast(db(), version)
        form: Any = _map_form(version, told.to_map)

        def show() -> str:
            checks = Checks()
            problems(version, checks)
            wrong = [{"text": told, "place": code} for code, told in wrong_at(version, checks).items()]
            page = {
                "version": version,
                "told": told,
                "form": form,
                "wrong": wrong,
                "row_version": address.version_shown(version.row_version),
                "back": at_builder(version),
                "forms": publishing_told(version),
                "lists": losing(db(), version),
            }
            return render_template("khoi/definitions/publish.html", **page)

        def act() -> DefinitionVersion:
            moved = {
                name.removeprefix("to_"): field.data
                for name, field in form._fields.items()
                if name.startswith("to_") and field.data
            }
            if moved:
                set_head(db(), by(), version, version_sent(), {"rules": {**version.rule, "moved": moved}})
            elif version_sent() != version.row_version:
                raise Refusal("stale")
            return published_with(publish(db(), by(), version))

        return submit(
            form,
            act,
            lambda row: url_for("definitions.details_view", id=row.id),
            show,
            _("The version is published."),
        )

    @expose("/drop/", methods=("POST",))
    def drop_view(self) -> Any:
        version = draft_asked()
        delete_draft(db(), by(), version, version_sent())
        flash(_("The draft is deleted."), "success")
        return redirect(family_url(version.definition.kind), 303)


def _map_form(version: DefinitionVersion, lost: tuple[str, ...]) -> Any:
    parts = {f"to_{code}": choice(code, need=False) for code in lost}
    form: Any = type("MapForm", (Form,), parts)()
    for code in lost:
        form[f"to_{code}"].choices = [
            ("", str(_("goes with nothing"))),
            *((f.code, f.title) for f in version.fields),
        ]
    return form
