"""An office's own Word templates for its documents, checked against the field list before they are kept."""

from __future__ import annotations

from io import BytesIO
from typing import Any, ClassVar

from flask import flash, redirect, render_template, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import FileField

from admin.documents.facts import FIELDS, example
from admin.lists.pages import Page, own_units
from admin.web import address
from admin.web.request import by, db, submit
from forms.base import Form, choice
from forms.documents.facts import check_template
from forms.documents.word import shipped_template
from models.core.errors import Invalid, Refusal
from models.review.document_numbers import WordTemplate, drop_template, keep_template
from models.units.units import get_unit

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
        """An office's own Word templates, checked against the field list before they are kept."""
        units = own_units("definition.change")
        if not units:
            raise Refusal("access.denied", verb="definition.change")
        form = TemplateForm()
        form.unit_id.choices = [(str(unit.id), unit.name) for unit in units]
        form.kind.choices = _kinds()

        def show() -> str:
            rows = db().scalars(
                select(WordTemplate)
                .where(WordTemplate.unit_id.in_([u.id for u in units]))
                .order_by(WordTemplate.kind)
            )
            kinds = dict(_kinds())
            listed = [{"kind": kinds[row.kind], "name": row.name, "at": row.at, "id": row.id} for row in rows]
            return render_template("khoi/documents/templates.html", form=form, rows=listed, fields=FIELDS)

        def act() -> WordTemplate:
            file = form.file.data
            data = file.read() if file else b""
            if not data:
                raise Invalid({"file": Refusal("field.required")})
            try:
                check_template(data, example())
            except Refusal as refusal:
                raise Invalid({"file": refusal}) from None
            return keep_template(
                db(), by(), get_unit(db(), form.unit_id.data), form.kind.data, file.filename or "", data
            )

        return submit(form, act, lambda _row: url_for(".templates_view"), show, _("Saved."))

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
        drop_template(db(), by(), row)
        flash(_("The shipped form holds again."), "success")
        return redirect(url_for(".templates_view"), 303)


def _kinds() -> list[tuple[str, str]]:
    return [("report", _("Quarterly report")), ("notice", _("Notice of meetings")), ("letter", _("Letter"))]
