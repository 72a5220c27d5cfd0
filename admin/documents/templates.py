"""An office's own Word templates for its documents: judged when they are sent, looked at with words of an
example, then taken into use."""

from __future__ import annotations

from io import BytesIO
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from flask_wtf.file import FileField
from sqlalchemy import func, select

from admin.documents.facts import FIELDS, example
from admin.lists.pages import Page, own_units
from admin.web import address
from admin.web.compared import size_told
from admin.web.request import by, db, submit
from admin.web.words import shown
from forms.base import Form, choice
from forms.documents.own import check_apart, look_apart, write_apart
from forms.documents.preview import look
from forms.documents.word import shipped_template
from models.access.grants import require
from models.core.errors import Invalid, Refusal
from models.platform.marks import mark_of, marks_of, unchanged, unchanged_one
from models.review.document_numbers import MOST_TEMPLATE, WordTemplate, drop_template
from models.review.tried_templates import TriedTemplate, drop_tried, try_template, use_template
from models.units.units import Unit, get_unit

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class TemplateForm(Form):
    unit_id = choice(__("For the unit and all under it"), coerce=int)
    kind = choice(__("Kind of document"))
    file = FileField(__("Word template (.docx)"), render_kw={"accept": ".docx"})


class TemplatesPage(Page):
    """Word templates of the own units."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)

    def __init__(self) -> None:
        super().__init__(name=__("Word templates"), endpoint="word_templates", url="/documents/templates")

    @expose("/", methods=("GET", "POST"))
    def templates_view(self) -> Any:
        """An office's own Word templates: those in use, those that wait to be looked at, a new one."""
        units = own_units("definition.change")
        if not units:
            raise Refusal("access.denied", verb="definition.change")
        form = TemplateForm(data=_asked()) if request.method == "GET" else TemplateForm()
        form.unit_id.choices = [(str(unit.id), unit.name) for unit in units]
        form.kind.choices = _kinds()

        def show() -> str:
            now = _standing(units)
            form.file.render_kw = {**form.file.render_kw, "data-stands": _told(form, units)}
            return render_template(
                "khoi/documents/templates.html",
                form=form,
                rows=_listed(WordTemplate, units),
                tried=_listed(TriedTemplate, units),
                fields=FIELDS,
                row_version=address.version_due(mark_of(now)),
                stood=address.marks_shown(marks_of(now)),
            )

        def act() -> TriedTemplate:
            name, seen = _name(form.unit_id.data, form.kind.data), address.version_sent()
            data, file = _judged(form), form.file.data  # before anybody waits for it
            unchanged_one(db(), lambda: _standing(units), name, seen, address.marks_sent())
            return try_template(
                db(), by(), get_unit(db(), form.unit_id.data), form.kind.data, file.filename or "", data
            )

        told = _("The template is sound. Look at it, then take it into use.")
        return submit(form, act, lambda _row: url_for(".templates_view"), show, told)

    @expose("/look/")
    def look_view(self) -> Any:
        """A template that waits, with the words of an example: its pages as PDF, or as Word makes them."""
        row = _tried()
        template, name, said = row.data, row.name.removesuffix(".docx"), example(row.kind)
        db().rollback()  # nothing is read any more: no transaction stays open while it is drawn
        if request.args.get("form") == "docx":
            made = write_apart(said, template)
            return send_file(
                BytesIO(made), mimetype=DOCX, as_attachment=True, download_name=f"thu-{name}.docx", max_age=0
            )
        pages = look(look_apart(said, template))
        return send_file(
            BytesIO(pages), mimetype="application/pdf", download_name=f"thu-{name}.pdf", max_age=0
        )

    @expose("/use/", methods=("POST",))
    def use_view(self) -> Any:
        """Take a template that waits into use."""
        row = _tried()
        unchanged(db(), lambda: _standing(own_units("definition.change")), address.version_sent())
        use_template(db(), by(), row)
        flash(_("The template is in use from the next document on."), "success")
        return redirect(url_for(".templates_view"), 303)

    @expose("/tried/drop/", methods=("POST",))
    def drop_tried_view(self) -> Any:
        """Let a template go that waits."""
        row = _tried()
        unchanged(db(), lambda: _standing(own_units("definition.change")), address.version_sent())
        drop_tried(db(), by(), row)
        flash(_("The template was let go; what holds stays."), "success")
        return redirect(url_for(".templates_view"), 303)

    @expose("/shipped/")
    def shipped_view(self) -> Any:
        """The shipped form, to be changed and sent back."""
        return send_file(
            BytesIO(shipped_template()),
            mimetype=DOCX,
            as_attachment=True,
            download_name="mau-van-ban.docx",
            max_age=0,
        )

    @expose("/drop/", methods=("POST",))
    def drop_view(self) -> Any:
        row = db().scalar(select(WordTemplate).where(WordTemplate.id == address.number()))
        if row is None:
            raise Refusal("access.unknown")
        require(by(), "definition.change", row.unit_id, row.path)
        unchanged(db(), lambda: _standing(own_units("definition.change")), address.version_sent())
        drop_template(db(), by(), row)
        flash(_("The shipped form holds again."), "success")
        return redirect(url_for(".templates_view"), 303)


def _judged(form: TemplateForm) -> bytes:
    """The template that came, judged whole while no transaction is open; mistakes at its field."""
    data = form.file.data.read() if form.file.data else b""
    if not data:
        raise Invalid({"file": Refusal("field.required")})
    if len(data) > MOST_TEMPLATE:
        raise Invalid(
            {"file": Refusal("file.large", name=form.file.data.filename, limit=MOST_TEMPLATE // 2**20)}
        )
    db().rollback()
    try:
        return check_apart(data, example(form.kind.data))
    except Refusal as refusal:
        raise Invalid({"file": refusal}) from None


def _tried() -> TriedTemplate:
    """The template that the address names, for those who may change what holds in its unit."""
    row = db().scalar(select(TriedTemplate).where(TriedTemplate.id == address.number()))
    if row is None:
        raise Refusal("access.unknown")
    require(by(), "definition.change", row.unit_id, row.path)
    return row


def _listed(table: type[WordTemplate] | type[TriedTemplate], units: list[Unit]) -> list[dict[str, Any]]:
    """Templates of these units as their page shows them."""
    kinds, names = dict(_kinds()), {unit.id: unit.name for unit in units}
    found = select(table.id, table.kind, table.name, table.at, table.unit_id)
    rows = db().execute(found.where(table.unit_id.in_(names)).order_by(table.kind, table.id))
    return [
        {"kind": kinds[row.kind], "name": row.name, "at": row.at, "id": row.id, "unit": names[row.unit_id]}
        for row in rows
    ]


def _asked() -> dict[str, Any]:
    """What the address asks the form about."""
    unit = address.plain(request.args.get("unit"))
    return {"unit_id": unit, "kind": request.args.get("kind")}


def _name(unit_id: int, kind: str) -> str:
    return f"{unit_id}.{kind}"


def _standing(units: list[Unit]) -> dict[str, str]:
    """What stands of these units' templates, in use and waiting: a form is made on it."""
    stands: dict[str, str] = {}
    for table in (WordTemplate, TriedTemplate):
        said = select(table.unit_id, table.kind, table.sha256)
        rows = db().execute(said.where(table.unit_id.in_([unit.id for unit in units])).order_by(table.id))
        for row in rows:
            name = _name(row.unit_id, row.kind)
            stands[name] = f"{stands.get(name, '')} {table.__tablename__}:{row.sha256}"
    return stands


def _told(form: TemplateForm, units: list[Unit]) -> str:
    """The template that the form's own would replace, one that waits before one in use: its name, how large
    it is, since when it is there."""
    unit = next((unit for unit in units if str(unit.id) == str(form.unit_id.data)), units[0])
    kind = form.kind.data or _kinds()[0][0]
    for table in (TriedTemplate, WordTemplate):
        said = select(table.name, func.length(table.data), table.at)
        row = db().execute(said.where(table.unit_id == unit.id, table.kind == kind)).first()
        if row is not None:
            name, size, at = row
            return f"{name}, {size_told(size)}, {shown(at)}"
    return str(_("The shipped form holds"))


def _kinds() -> list[tuple[str, str]]:
    return [("report", _("Quarterly report")), ("notice", _("Notice of meetings")), ("letter", _("Letter"))]
