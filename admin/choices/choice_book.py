"""A list of choices that forms share, brought in as a workbook: every mistake at its cell and in the sender's
own file, then what is added, renamed and ended and which forms read it, then a confirmation."""

from __future__ import annotations

import json
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from flask_wtf.file import FileField
from sqlalchemy import select

from admin.choices.choice_lists import issuers
from admin.filling.asked_back import asked_back, asking_of, book_sent, upload_of
from admin.lists.pages import Page
from admin.web import address
from admin.web.address import read_json, version_sent
from admin.web.request import blame, by, db
from admin.web.words import marked, say, shown, word
from forms.base import Form, choice, text
from forms.excel.definitions.choice_lists import read_choices
from forms.excel.read.asked import Asking
from models.access.grants import can
from models.choices.lists import (
    ChoiceList,
    Item,
    change_list,
    check_items,
    differing,
    new_list,
    newest,
)
from models.core.errors import Invalid, Refusal
from models.core.spelling import tidy
from models.library.choice_uses import uses
from models.units.units import get_unit

KEPT = "choices"
"""The kind under which a workbook with mistakes is kept for its sender, for a day at most."""
MOST_SHOWN = 100
"""Choices of one sort that the preview names."""


class BookForm(Form):
    """The workbook of a list that is there."""

    file = FileField(__("Excel file (.xlsx)"), description=__("Columns: Mã, Tên, Thuộc mã, Tên tiếng Anh."))


class NewBookForm(BookForm):
    """The workbook of a new list, and what it is to be called."""

    field_order = ("unit_id", "code", "name", "file")
    unit_id = choice(__("Issued by"), need=False, coerce=int)
    code = text(__("Code"), most=40, need=True)
    name = text(__("Name of the list"), most=200, need=True)


class ChoiceBookPage(Page):
    """A list of choices from Excel."""

    def __init__(self) -> None:
        super().__init__(name=__("A list from Excel"), endpoint="choice_book", url="/choice-lists/book")

    @expose("/", methods=("GET", "POST"))
    def choice_book_view(self) -> Any:
        """A list that is there gets other choices."""
        row = _asked()
        page = {
            "title": _("%(name)s from Excel", name=row.name),
            "intro": _("Download, change, send back. Nothing changes before you confirm."),
            "template_url": url_for("choice_lists.workbook_view", id=row.id),
            "back": url_for("choice_lists.details_view", id=row.id),
        }
        return _page(BookForm(), page, row)

    @expose("/new/", methods=("GET", "POST"))
    def choice_new_view(self) -> Any:
        """A new list."""
        if not issuers():
            raise Refusal("access.unknown")
        form = NewBookForm()
        form.unit_id.choices = issuers()
        page = {
            "title": _("A list from Excel"),
            "intro": _("A row a choice. Nothing is kept before you confirm."),
            "back": url_for("choice_lists.index_view"),
        }
        return _page(form, page, None)

    @expose("/marked/")
    def choice_marked_view(self) -> Any:
        """The sender's own workbook with the faulty cells marked."""
        upload = upload_of(KEPT, address.number())
        _items, told = judged(upload.data, asking_of(upload))
        places = [each["cell"].rpartition("!") for each in told]
        cells = [
            (sheet, at, e["text"], e["value"]) for (sheet, _mark, at), e in zip(places, told, strict=True)
        ]
        return marked(upload.data, upload.name, cells, len(told))


def _asked() -> ChoiceList:
    """The list of the address; 404 for a stranger, 403 for who may not change it."""
    row = db().scalar(select(ChoiceList).where(ChoiceList.id == address.number()))
    if row is None:
        raise Refusal("access.unknown")
    if not can(by(), "definition.change", row.unit_id, row.path):
        raise Refusal("access.denied", verb="definition.change")
    return row


def _page(form: Any, page: dict[str, Any], row: ChoiceList | None) -> Any:
    page |= {"form": form, "row_version": row.row_version if row is not None else None}
    if request.method != "POST":
        return render_template("khoi/choices/book.html", **page)
    try:
        if not form.validate():
            return render_template("khoi/choices/book.html", **page), 422
        if request.form.get("whole"):
            made = _keep(form, row, _unpacked(request.form["whole"]))
            db().flush()
            flash(_("The list is brought in."), "success")
            return redirect(url_for("choice_lists.details_view", id=made.id), 303)
        sent = book_sent(form, KEPT)
        items, told = judged(sent.data, sent.asking)
    except Refusal as refusal:
        if refusal.status in (401, 403, 404):
            raise
        db().rollback()
        known = isinstance(refusal, Invalid) or request.form.get("whole")
        blame(form, refusal if known else Invalid({"file": refusal}))
        return render_template("khoi/choices/book.html", **page), form.status
    if sent.asking.questions:
        return render_template("khoi/choices/book.html", **page, **asked_back(form, sent))
    if told:
        page["marked_url"] = url_for("choice_book.choice_marked_view", id=sent.keep().id)
        return render_template("khoi/choices/book.html", **page, problems=told), 422
    return render_template("khoi/choices/book.html", **page, **_seen(form, row, items))


def judged(data: bytes, asking: Asking | None = None) -> tuple[list[Item], list[dict[str, str]]]:
    """The choices of a workbook and every mistake, at its cell with what stands there; nothing of it counts
    while it is asked how the workbook is to be read."""
    brought = read_choices(data, asking)
    items, cells = brought.items, brought.cells
    told = [(each.cell, each.value, each.refusal) for each in brought.problems]
    try:
        check_items(items)
    except Invalid as invalid:
        first = next(iter(cells.values()), "")
        for place, refusal in invalid.fields.items():
            line, part = (*place.split(".")[1:], "code")[:2] if "." in place else ("", "")
            value = str(getattr(items[int(line)], part)) if line else ""
            cell = cells.get(place) or cells.get(".".join(place.split(".")[:2])) or first
            told.append((cell, value, refusal))
    formulas = {cell for cell, _value, refusal in told if refusal.code == "cell.formula"}
    return items, [
        {"cell": cell, "value": value, "text": say(refusal)}
        for cell, value, refusal in told
        if refusal.code == "cell.formula" or cell not in formulas
    ]


def _keep(form: Any, row: ChoiceList | None, items: list[Item]) -> ChoiceList:
    if row is not None:
        return change_list(db(), by(), row, version_sent(), row.name, items)
    unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
    return new_list(db(), by(), unit, tidy(form.code.data), form.name.data, items)


def _unpacked(whole: str) -> list[Item]:
    """Choices as they were confirmed, judged again; anything else is refused."""
    try:
        items = [Item(*map(str, each)) for each in read_json(whole)]
        check_items(items)
    except (ValueError, TypeError, Invalid):
        raise Refusal("file.unreadable") from None
    return items


def _seen(form: Any, row: ChoiceList | None, items: list[Item]) -> dict[str, Any]:
    """What a workbook changes, before it is kept, and which forms read the list."""
    found = differing(newest(db(), row).choices if row is not None else (), items)
    fields = {"whole": json.dumps(items, ensure_ascii=False)}
    if row is None:
        fields |= {name: str(form[name].data or "") for name in ("unit_id", "code", "name")}
    return {
        "confirm_fields": fields,
        "count": len(items),
        "found": found,
        "sorts": [
            (_("Added choices"), [(each.code, each.label, "") for each in found.added]),
            (_("Ended: no longer offered"), [(each.code, each.label, "") for each in found.ended]),
            (_("Called otherwise"), [(b.code, _said(a), _said(b)) for a, b in found.renamed]),
            (_("Stands under another"), [(b.code, a.parent or "–", b.parent or "–") for a, b in found.moved]),
        ],
        "most": MOST_SHOWN,
        "uses": [
            {
                "name": f"{shown(each.name)}, {_('version')} {each.number}",
                "url": url_for("definitions.details_view", id=each.version),
                "state": word("version", each.state),
                "fields": ", ".join(each.fields),
                "follows": each.follows,
            }
            for each in (uses(db(), row) if row is not None else ())
        ],
    }


def _said(item: Item) -> str:
    return f"{item.label} / {item.label_en}" if item.label_en else item.label
