"""A list's design as a workbook: out with a help sheet of what its source offers, and back with every mistake
at its cell, the own file marked; a draft is changed as a whole or a new list begun, or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.definitions.changes import difference as form_difference
from admin.definitions.definitions import issuers
from admin.definitions.workbook import NewWorkbookForm, WorkbookForm, judged, new_from, packed, unpacked
from admin.definitions.workbook import labels as form_labels
from admin.filling.asked_back import asked_back, asking_of, book_sent, passed_told, upload_of
from admin.layouts.changes import Plain, difference, head_of
from admin.layouts.design import draft_asked, version_asked
from admin.lists.exports import send_drawn
from admin.lists.pages import Page
from admin.web import address
from admin.web.address import read_json, version_sent
from admin.web.request import blame, by, db
from admin.web.tree_words import vocabulary
from admin.web.words import marked, say, word
from forms.excel.definitions.lines import Book
from forms.excel.definitions.read import DEFINED
from forms.excel.definitions.sheets import HEAD_SHEET as FORM_SHEET
from forms.excel.definitions.sheets import Form
from forms.excel.read.asked import Asking
from forms.layouts.workbook import (
    READ,
    Came,
    cell_of,
    holds_form,
    labels_of,
    read_layout,
    write_both,
    write_layout,
)
from models.core.base import today
from models.core.errors import Checks, Invalid, Refusal
from models.core.spelling import fold
from models.definitions.definitions import Definition, DefinitionVersion, get_version, new_draft
from models.definitions.drafts import code_for, sketch
from models.layouts.layouts import LAYOUT, layouts_for, new_layout, offers_now, save_layout
from models.layouts.offers import OF_FORMS, SOURCES, Offer, offers_of
from models.layouts.shipped import SHIPPED
from models.layouts.tree import judge, whole
from models.units.units import get_unit

Keep = Callable[[Came], DefinitionVersion]
Seen = Callable[[Came], dict[str, Any]]
KEPT = "layout"
"""The kind under which a workbook with mistakes is kept for its sender, for a day at most."""


def labels() -> dict[str, dict[str, str]]:
    """Words of every code that stands in the workbook."""
    return labels_of(word)


class LayoutBookPage(Page):
    """The workbook of a list, out and in."""

    def __init__(self) -> None:
        super().__init__(name=__("This list in Excel"), endpoint="layout_book", url="/layouts/workbook")

    @expose("/out/")
    def layout_out_view(self) -> Any:
        version = version_asked()
        definition, tree = version.definition, whole(version.rule)
        head: dict[str, Any] = {"name": definition.name, "code": definition.code}
        head |= {"holds_from": version.holds_from, "lower_may": version.lower_may}
        offers, words = offers_now(db(), tree, version.path, today()), labels()
        name = f"{fold(definition.code)}-{version.number}.xlsx"
        return send_drawn(lambda out: write_layout(out, head, tree, offers, words), name)

    @expose("/", methods=("GET", "POST"))
    def layout_book_view(self) -> Any:
        """A draft brought in from Excel as a whole."""
        version = draft_asked()
        page = {
            "title": _("This list in Excel"),
            "template_url": url_for("layout_book.layout_out_view", id=version.id),
            "back": url_for("design.design_view", id=version.id),
            "row_version": address.version_shown(version.row_version),
        }

        def keep(came: Came) -> DefinitionVersion:
            return save_layout(db(), by(), version, version_sent(), _head(came), came.tree)

        def seen(came: Came) -> dict[str, Any]:
            new = Plain({**head_of(version), **_head(came)}, came.tree)
            found = _compared(Plain(head_of(version), whole(version.rule)), new, version.path)
            said = _("It changes the draft: %(name)s, version %(number)s.", **_called(version))
            return {"preview": found, "becomes": said}

        return self._page(WorkbookForm(), page, version.path, keep, seen)

    @expose("/new/", methods=("GET", "POST"))
    def layout_import_view(self) -> Any:
        """A new list, or a new version of a known one, from one Excel file."""
        if not issuers("definition.change"):
            raise Refusal("access.unknown")
        form = NewWorkbookForm()
        form.unit_id.choices = issuers("definition.change")
        page: dict[str, Any] = {"title": _("New list from Excel"), "back": url_for("layouts.index_view")}
        page["template_url"] = url_for("layout_book.empty_view")
        page["both_url"] = url_for("layout_book.empty_view", form=1)
        unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
        path = unit.path if unit else ""
        return self._page(form, page, path, lambda came: _new(came, unit), lambda came: _seen(came, unit))

    @expose("/empty/")
    def empty_view(self) -> Any:
        """A workbook to begin with: the monthly list of the program, or (`form=1`) a form of a period with a
        list made of its answers, both to be filled in."""
        head: dict[str, Any] = {"name": "", "code": "", "holds_from": today(), "lower_may": True}
        if request.args.get("form"):
            return send_drawn(lambda out: _write_both(out, head), "bieu-va-danh-sach.xlsx")
        tree = SHIPPED["monthly_list"][1]
        offers, words = offers_now(db(), tree, "", today()), labels()
        return send_drawn(lambda out: write_layout(out, head, tree, offers, words), "mau-danh-sach.xlsx")

    @expose("/marked/")
    def layout_marked_view(self) -> Any:
        """The sender's own workbook with the faulty cells marked."""
        upload = upload_of(KEPT, address.number())
        told = _judged(upload.data, "", asking_of(upload), both=True)[1]
        cells = [(*each["cell"].split("!", 1), each["text"], each["value"]) for each in told]
        return marked(upload.data, upload.name, cells, len(told))

    def _page(self, form: WorkbookForm, page: dict[str, Any], path: str, keep: Keep, seen: Seen) -> Any:
        """A file is judged and shown, or what was shown is brought in; the rest is said in place."""
        page |= {
            "form": form,
            "intro": _("All mistakes are told at their cells; nothing changes before you confirm."),
        }
        if request.method != "POST":
            return render_template("khoi/layouts/workbook.html", **page)
        whole_sent = request.form.get("whole")
        try:
            if not form.validate():
                return render_template("khoi/layouts/workbook.html", **page), 422
            if whole_sent:
                made = keep(_unpacked(whole_sent, path, both="both_url" in page))
                db().flush()
                flash(_("The list is brought in as a draft."), "success")
                return redirect(url_for("design.design_view", id=made.id), 303)
            sent = book_sent(form, KEPT)
            came, told = _judged(sent.data, path, sent.asking, both="both_url" in page)
            if sent.asking.questions:
                page |= asked_back(form, sent)
                return render_template("khoi/layouts/workbook.html", **page)
            page["passed"] = passed_told(came.book.passed)
            if not told:
                fields = {"whole": _packed(came), "unit_id": request.form.get("unit_id", "")}
                page |= seen(came) | {"confirm_fields": fields}
                return render_template("khoi/layouts/workbook.html", **page)
        except Refusal as refusal:
            if refusal.status in (401, 403, 404):
                raise
            db().rollback()
            at_file = isinstance(refusal, Invalid) or whole_sent
            blame(form, refusal if at_file else Invalid({"file": refusal}))
            return render_template("khoi/layouts/workbook.html", **page), form.status
        page["marked_url"] = url_for("layout_book.layout_marked_view", id=sent.keep().id)
        return render_template("khoi/layouts/workbook.html", **page, problems=told), 422


def _judged(data: bytes, path: str, asking: Asking, *, both: bool) -> tuple[Came, list[dict[str, Any]]]:
    """What was read, and every mistake: of cells, then of the whole where its cell has none; none while it is
    asked how the workbook is to be read. `both`: a form in the same workbook is read and judged first; the
    list may name it."""
    form, told = None, list[dict[str, Any]]()
    if both and holds_form(data, asking):
        book, told = judged(data, asking, READ)
        form = book.form
        if form.head.get("kind") not in (None, "period_form"):
            at = book.cells.get("head.kind", f"{FORM_SHEET}!B2")
            told.append({"cell": at, "value": "", "text": say(Refusal("file.other_kind"))})
    others = DEFINED if both else ()
    came = read_layout(data, labels(), lambda tree: _offered(tree, form, path), asking, others)
    came.form = form
    if asking.questions:
        return came, []
    source = came.tree["source"]
    if form is not None and source["kind"] in OF_FORMS and not source["form"]:
        came.tree = whole({**came.tree, "source": source | {"form": form.head.get("code") or ""}})
    hurt = {each["cell"] for each in told}
    cells = [(p.cell, p.value, p.refusal) for p in came.book.problems]
    wrong = _wrong(came, path).fields
    for cell, value, refusal in [*cells, *((cell_of(came.book, p), "", r) for p, r in wrong.items())]:
        if cell not in hurt:
            hurt.add(cell)
            told.append({"cell": came.book.in_file(cell), "value": value, "text": say(refusal)})
    return came, told


def _offered(tree: Mapping[str, Any], form: Form | None, path: str) -> dict[str, Offer]:
    """What a list's source offers; of a form in the same workbook what that one has."""
    source = tree["source"]
    own = form is not None and source["form"] in ("", form.head.get("code"))
    if form is None or not own or source["kind"] not in OF_FORMS:
        return offers_now(db(), tree, path, today())
    return offers_of(source["kind"], sketch(form.head, form.groups, form.rules).fields, source["table"])


def _wrong(came: Came, path: str) -> Checks:
    """What is wrong with the list as a whole."""
    checks = Checks()
    judge(came.tree, _offered(came.tree, came.form, path), checks)
    return checks


def _compared(old: Plain | None, new: Plain, path: str, form: Form | None = None) -> dict[str, Any]:
    offers = dict(_offered(new.tree, form, path))
    if old is not None:
        offers = {**offers_now(db(), old.tree, path, today()), **offers}
    return difference(old, new, offers, labels())


def _seen(came: Came, unit: Any) -> dict[str, Any]:
    """What comes of a new list, before it is kept: in whose place it would stand, what that changes, and of
    the form in the same workbook."""
    path = unit.path if unit is not None else ""
    code = came.head["code"] or code_for(str(came.head["name"]), SHIPPED)
    head = {"lower_may": True, **_head(came), "code": code}
    newest = _newest(unit, code)
    if newest is None:
        said = _("It becomes the draft of a new list: %(name)s.", name=came.head["name"])
    else:
        said = _("It becomes a new draft of a list there is: %(name)s.", name=newest.definition.name)
    found: dict[str, Any] = {"becomes": said}
    day = came.head["holds_from"]
    held = next((each for each in layouts_for(db(), path, day, *SOURCES) if each.code == code), None)
    if held is None:
        found["preview"] = _compared(None, Plain(head, came.tree), path, came.form)
    else:
        same = {"name": held.name} | {name: head[name] for name in ("code", "holds_from", "lower_may")}
        old = Plain(same, held.tree)
        found |= {"against": _compared(old, Plain(head, came.tree), path, came.form), "held_name": held.name}
    if came.form is not None:
        spoken = vocabulary("period_form")
        found["of_form"] = form_difference(Form({}, [], {}), came.form, form_labels(), spoken)
        found["form_name"] = f"{word('definition', 'period_form')}: {came.form.head['name']}"
    return found


def _called(version: DefinitionVersion) -> dict[str, Any]:
    return {"name": version.definition.name, "number": version.number}


def _packed(came: Came) -> str:
    """What was read, as it is confirmed."""
    said: dict[str, Any] = {"head": dict(came.head), "tree": came.tree}
    said |= {"form": packed(came.form) if came.form is not None else None}
    return json.dumps(said, default=date.isoformat, ensure_ascii=False)


def _unpacked(text: str, path: str, *, both: bool) -> Came:
    """What was confirmed, put together from plain values and judged again; anything else is refused."""
    try:
        said = read_json(text)
        head = said["head"]
        found: dict[str, Any] = {"name": str(head["name"]), "code": str(head["code"] or "") or None}
        found |= {"holds_from": date.fromisoformat(head["holds_from"])}
        found |= {"lower_may": None if head["lower_may"] is None else head["lower_may"] is True}
        came = Came(Book(), found, whole(said["tree"]))
        if both and said["form"]:
            came.form = unpacked(said["form"], Form({}, [], {}))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refusal("file.unreadable") from None
    if _wrong(came, path).fields:
        raise Refusal("file.unreadable")
    return came


def _write_both(out: Any, head: dict[str, Any]) -> None:
    form = Form({"kind": "period_form", "holds_from": head["holds_from"], "lower_may": True}, [], {})
    tree = whole({"titles": ["DANH SÁCH"], "source": {"kind": "answers"}})
    spoken = vocabulary("period_form")
    offers = offers_of("answers")
    write_both(out, form, (form_labels("period_form"), spoken), (head, tree), offers, labels())


def _head(came: Came) -> dict[str, Any]:
    head = {"name": came.head["name"], "holds_from": came.head["holds_from"]}
    return head | ({} if came.head["lower_may"] is None else {"lower_may": came.head["lower_may"]})


def _new(came: Came, unit: Any) -> DefinitionVersion:
    """A draft of a new list; of a known one with this code and issuer, its next version. A form in the same
    workbook becomes a draft likewise: it is published first."""
    if came.form is not None:
        new_from(came.form, unit.id if unit is not None else None)
    code = came.head["code"] or code_for(str(came.head["name"]), SHIPPED)
    newest, day = _newest(unit, code), came.head["holds_from"]
    if newest is None:
        return new_layout(db(), by(), unit, code, came.head["name"], day, came.tree)
    version = new_draft(db(), by(), newest, day)
    db().flush()
    return save_layout(db(), by(), version, version.row_version, _head(came), came.tree)


def _newest(unit: Any, code: str) -> DefinitionVersion | None:
    """The newest version of a list of this issuer with a code, whole."""
    known = select(DefinitionVersion.id).join(Definition)
    known = known.where(Definition.kind == LAYOUT, Definition.code == code)
    known = known.where(Definition.unit_id == (unit.id if unit is not None else None))
    newest = db().scalar(known.order_by(DefinitionVersion.number.desc()).limit(1))
    return get_version(db(), newest) if newest is not None else None
