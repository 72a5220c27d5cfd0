"""Lists of choices that forms share: typed as lines, and out as a workbook (in: choice_book.py)."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any, ClassVar

from flask import render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.lists.columns import Column
from admin.lists.pages import own_units
from admin.lists.views import ScopedView
from admin.web import address
from admin.web.request import by, db
from forms.base import Form, choice, long_text, text
from forms.excel.definitions.choice_lists import write_choices
from models.access.grants import can
from models.choices.lists import ChoiceList, Item, change_list, new_list, newest
from models.core.errors import Invalid, Refusal
from models.core.spelling import fold, tidy
from models.units.units import get_unit

PAGE = 100
"""Choices that a list's page shows at once."""
MOST_LETTERS = 400_000
MOST_NAMED = 20
"""Mistakes of a list that are told at once; the rest once these are mended."""


class ListForm(Form):
    name = text(__("Name of the list"), most=200, need=True)
    items = long_text(
        __("Choices, one a line"),
        most=MOST_LETTERS,
        description=__(
            "Code; name; the code it stands under; name in English. The last two may be left out."
        ),
        render_kw={"rows": 16},
        cells=True,
    )


class NewListForm(ListForm):
    field_order = ("unit_id", "code", "name", "items")
    unit_id = choice(__("Issued by"), need=False, coerce=int)
    code = text(__("Code"), most=40, need=True)


class ChoiceListsView(ScopedView[ChoiceList]):
    """Lists of choices that forms share (danh mục dùng chung)."""

    columns: ClassVar[tuple[Column, ...]] = (
        Column("name", __("Name"), lambda row: row.name, None, width=50),
        Column("code", __("Code"), lambda row: row.code, ChoiceList.code, width=20),
    )
    order: ClassVar[tuple[Any, ...]] = (ChoiceList.code,)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No list yet"),
        __("Provinces, offices, kinds of work: what several forms choose from stands here once."),
    )

    def __init__(self) -> None:
        super().__init__(ChoiceList, __("Lists of choices"), "choice_lists", url="/choice-lists")

    @property
    def can_create(self) -> bool:
        return bool(issuers())

    def form_for(self, row: ChoiceList | None) -> Form:
        if row is not None:
            data = {"name": row.name, "items": lines_of(newest(db(), row).choices)}
            return ListForm(formdata=None, data=data) if request.method == "GET" else ListForm()
        form = NewListForm()
        form.unit_id.choices = issuers()
        return form

    def create(self, form: NewListForm) -> ChoiceList:
        items, places = typed(form)
        unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
        return _placed(
            places, lambda: new_list(db(), by(), unit, tidy(form.code.data), form.name.data, items)
        )

    def may_edit(self, row: ChoiceList) -> bool:
        return can(by(), "definition.change", row.unit_id, row.path)

    def edit(self, row: ChoiceList, version: int, form: ListForm) -> ChoiceList:
        items, places = typed(form)
        return _placed(places, lambda: change_list(db(), by(), row, version, form.name.data, items))

    def acts(self, row: ChoiceList) -> list[dict[str, Any]]:
        found = [{"label": "Excel", "url": url_for("choice_lists.workbook_view", id=row.id)}]
        if self.may_edit(row):
            found.append(
                {"label": _("From Excel"), "url": url_for("choice_book.choice_book_view", id=row.id)}
            )
        return found

    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template and self.can_create:
            new = {"label": _("From Excel"), "url": url_for("choice_book.choice_new_view")}
            more["acts"] = [*more.get("acts", ()), new]
        return super().render(template, **more)

    @expose("/details/")
    def details_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        edition = newest(db(), row)
        found, pages = edition.choices, -(-len(edition.choices) // PAGE)
        at = min(address.number_or("page", 0), max(0, pages - 1))
        return render_template(
            "khoi/choices/list.html",
            **self.page_of(row),
            items=found[at * PAGE : (at + 1) * PAGE],
            count=len(found),
            edition=edition,
            page=at,
            pages=pages,
            page_url=lambda number: url_for("choice_lists.details_view", id=row.id, page=number),
        )

    @expose("/workbook/")
    def workbook_view(self) -> Any:
        """The list in Excel, as it comes in again."""
        row, out = self.get_one(request.args.get("id")), io.BytesIO()
        write_choices(out, row.name, newest(db(), row).choices)
        out.seek(0)
        return send_file(out, as_attachment=True, download_name=f"{fold(row.code)}.xlsx", max_age=0)


def issuers() -> list[tuple[str, str]]:
    """Own units in whose name this person may keep lists; none for all units where settings are one's own."""
    rows = [(str(unit.id), unit.name) for unit in own_units("definition.change")]
    return [("", str(_("all units"))), *rows] if can(by(), "settings.change") else rows


def lines_of(items: Any) -> str:
    """Choices as lines."""
    return "\n".join("; ".join(item).rstrip("; ") for item in items)


def typed(form: ListForm) -> tuple[list[Item], dict[int, int]]:
    """The choices that were typed, and in which line each stands."""
    lines = [(n, line) for n, line in enumerate((form.items.data or "").splitlines(), 1) if line.strip()]
    items = [_item(line) for _n, line in lines]
    return items, {place: n for place, (n, _line) in enumerate(lines)}


def _item(line: str) -> Item:
    """A line's choice; of a row copied from a spreadsheet, parts are set apart by tabs."""
    parts = [tidy(part) for part in line.split("\t" if "\t" in line else ";", len(Item._fields) - 1)]
    return Item(*parts) if len(parts) > 1 else Item(parts[0], "")


def _placed(lines: dict[int, int], act: Callable[[], ChoiceList]) -> ChoiceList:
    """What the verb gives; of the mistakes in its choices the first are told, each with its line."""
    try:
        return act()
    except Invalid as invalid:
        told: dict[str, Refusal] = {}
        for name, refusal in invalid.fields.items():
            place = name.split(".")[1:]
            if place and len(told) < MOST_NAMED:
                told[name] = Refusal("choices.at", where=_("line %(n)s", n=lines[int(place[0])]), why=refusal)
            elif not place:
                told[name] = refusal
        raise Invalid(told) from None
