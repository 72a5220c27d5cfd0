"""Lists and annexes of an office's own design: every version, what it looks like, a new draft, retiring."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from flask import request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select

from admin.definitions.definitions import HOLDS_FROM, NAME, NUMBER, STANDING, VersionsView, issuers
from admin.lists.columns import Column
from admin.web.request import by, db
from admin.web.words import say, word
from forms.base import Form, choice, day, text
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.definitions.definitions import Definition, DefinitionVersion
from models.definitions.drafts import code_for
from models.layouts.layouts import LAYOUT, gone_in, new_layout, offers_now
from models.layouts.offers import SOURCES
from models.layouts.shipped import SHIPPED
from models.layouts.tree import whole
from models.units.units import get_unit


class LayoutForm(Form):
    unit_id = choice(__("Issued by"), need=False, coerce=int)
    name = text(__("Name"), most=200, need=True)
    begin = choice(__("Begin with"))
    code = text(
        __("Code"),
        most=40,
        description=__(
            "Left empty it is made of the name; a shipped list's code puts this one in its place."
        ),
    )
    holds_from = day(__("Holds from"))


def _source(row: DefinitionVersion) -> str:
    return word("source", whole(row.rule)["source"]["kind"])


class LayoutsView(VersionsView):
    """Lists of an office's own design (mẫu danh sách)."""

    nothing: ClassVar[tuple[Any, Any]] = (
        __("No list of your own yet"),
        __("The monthly list, the annexes and the notice come with the program. Draw your own here."),
    )
    columns: ClassVar[tuple[Column, ...]] = (
        NAME,
        NUMBER,
        Column("source", __("A row is"), lambda v: _source(v), None, width=40),
        STANDING,
        HOLDS_FROM,
    )

    def __init__(self) -> None:
        super().__init__(DefinitionVersion, __("Lists and annexes"), "layouts", url="/layouts")

    def statement(self) -> Select[Any]:
        return super().statement().where(Definition.kind == LAYOUT)

    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template and issuers("definition.change"):
            more["acts"] = [
                {"label": _("New list from Excel"), "url": url_for("layout_book.layout_import_view")}
            ]
        return super().render(template, **more)

    def form_for(self, row: DefinitionVersion | None) -> LayoutForm:
        form = LayoutForm(holds_from=today()) if request.method == "GET" else LayoutForm()
        form.unit_id.choices = issuers("definition.change")
        empty = [(f"new:{kind}", _("an empty list: %(row)s", row=word("source", kind))) for kind in SOURCES]
        form.begin.choices = [*((code, name) for code, (name, _tree) in SHIPPED.items()), *empty]
        return form

    def create(self, form: LayoutForm) -> DefinitionVersion:
        unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
        taken = [*db().scalars(select(Definition.code).where(Definition.kind == LAYOUT)), *SHIPPED]
        code = form.code.data or code_for(form.name.data, taken)
        kind = form.begin.data.partition(":")[2]
        first = {"heading": "STT", "what": "number", "width": 5.0, "align": "center"}
        second = {"heading": "Tên đơn vị", "what": "unit", "width": 36.0}
        empty = {"titles": [form.name.data.upper()], "source": {"kind": kind}, "columns": [first, second]}
        tree = empty if kind else SHIPPED[form.begin.data][1]
        return new_layout(db(), by(), unit, code, form.name.data, form.holds_from.data, tree)

    def get_save_return_url(self, model: DefinitionVersion, is_created: bool = False) -> str:
        if model.state == "draft" and is_created:
            return url_for("design.design_view", id=model.id)
        return url_for("layouts.details_view", id=model.id)

    def acts(self, row: DefinitionVersion) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = [{"label": _("Look"), "url": url_for("design.look_view", id=row.id)}]
        if not can(by(), "definition.change", row.unit_id, row.path):
            return found
        found.append({"label": _("New draft from this"), "url": url_for("layouts.draft_view", id=row.id)})
        found.append({"label": "Excel", "url": url_for("layout_book.layout_out_view", id=row.id)})
        if row.state == "draft":
            url = url_for("design.design_view", id=row.id)
            found.append({"label": _("Design"), "url": url, "main": True})
        if row.state == "published":
            turn = {"label": _("Retire"), "url": url_for("layouts.retire_view", id=row.id), "method": "post"}
            found.append(turn | {"danger": True, "confirm": _("Retire this version?")})
        return found

    def details_of(self, row: DefinitionVersion) -> list[tuple[Any, Any]]:
        tree = whole(row.rule)
        gone = gone_in(tree, offers_now(db(), tree, row.path, date.max))  # told before the day comes
        columns = [column["heading"] for column in tree["columns"]]
        for place, what in gone.items():
            columns[place] += f" ({say(Refusal('layout.gone', what=what))})"
        told = [*super().details_of(row), (_("Code"), row.definition.code)]
        return [*told, (_("Columns"), " · ".join(columns))]
