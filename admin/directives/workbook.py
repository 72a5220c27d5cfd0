"""A whole directive as one workbook: out of its page, and in as a draft, every mistake at its cell, with a
preview; nothing changes before it is confirmed (design 4). What stands where: forms/excel/definitions."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from flask_wtf.file import FileField
from sqlalchemy import select

from admin.definitions.workbook import labels
from admin.directives.letter import file_name
from admin.directives.questions import drafted, questions_of, told
from admin.filling.asked_back import asked_back, book_sent, passed_told
from admin.lists.exports import send_drawn
from admin.lists.pages import own_units
from admin.web import address
from admin.web.address import LARGEST, YEARS, plain, read_json
from admin.web.request import blame, by, db
from admin.web.tree_words import vocabulary
from admin.web.words import say, shown
from forms.base import Form, choice
from forms.excel.definitions.cells import in_order
from forms.excel.definitions.directive import (
    ENCLOSED,
    LINE,
    TO,
    WORDS,
    Brought,
    Letter,
    read_letter,
    write_letter,
)
from forms.excel.definitions.sheets import form_of
from models.access.grants import can
from models.core.errors import Invalid, Refusal
from models.core.spelling import ByCode, coded, fold
from models.definitions.definitions import get_version
from models.directives.acts import (
    MOST_ENCLOSURES,
    enclose,
    in_words,
    look_at,
    new_directive,
    write_directive,
)
from models.directives.tables import Directive, Enclosure
from models.units.units import Unit, UnitKind, get_unit

FLAGS, DAYS = ("asks_receipt", "asks_plan", "due_strict"), ("dated", "plan_on", "due_on")
SAID = ("symbol", "abstract", "desk", "body")
FILE = ("file_name", "media_type", "size", "sha256")
PLACES = {"form_version_id": "answer", "kinds": "answer"}
"""Where on the first sheet a mistake of a field stands that is called otherwise there."""
MOST_ROWS = 400
"""Rows of addressees that are looked up."""


KEPT = "directive"
"""The kind under which a workbook is kept for its sender while it is asked how it is to be read."""


class BringForm(Form):
    unit_id = choice(__("Issued by"), coerce=int)
    file = FileField(__("Excel file (.xlsx)"))


def issuing() -> list[Unit]:
    """Own units in whose name this person may issue directives."""
    return [unit for unit in own_units("directive.issue") if not unit.kind.is_cell]


def letter_of(directive: Directive) -> Letter:
    """A directive as plain data."""
    form = get_version(db(), directive.form_version_id) if directive.form_version_id is not None else None
    head = {name: getattr(directive, name) for name in (*SAID, *FLAGS, *DAYS)}
    head["body"] = "\n".join(LINE.split(directive.body))  # a browser ends a line otherwise than a cell
    answer = "none" if form is None else "words" if in_words(form) else "form"
    head |= {"answer": answer, "due_strict": "before" if directive.due_strict else "by"}
    to = directive.to
    kinds = db().scalars(select(UnitKind).where(UnitKind.code.in_(to.get("kinds", ()))))
    rows = [{"how": "kinds", "code": kind.code, "name": kind.name} for kind in kinds]
    for how in ("units", "single"):
        named = select(Unit).where(Unit.id.in_(to.get(how, ()))).order_by(Unit.sort_key, Unit.id)
        rows += [{"how": how, "code": unit.code, "name": unit.name} for unit in db().scalars(named)]
    enclosed = [
        {"symbol": e.symbol, "dated": e.dated, "title": e.title, "file": e.file_name}
        for e in directive.enclosures
    ]
    return Letter(head, list(rows), list(enclosed), form_of(form) if answer == "form" and form else None)


class WorkbookOfDirective:
    """Out and in, mixed into the directives' list."""

    get_one: Callable[[Any], Directive]

    @expose("/book/")
    def book_view(self) -> Any:
        """The whole directive, draft or issued, for whoever may issue it."""
        directive = self.get_one(request.args.get("id"))
        if not can(by(), "directive.issue", directive.unit_id, directive.path):
            raise Refusal("access.denied", verb="directive.issue")
        letter, words, spoken = letter_of(directive), labels("directive_form"), vocabulary("directive_form")
        name = f"{file_name(directive.symbol)}-toan-van.xlsx"
        return send_drawn(lambda out: write_letter(out, letter, words, spoken), name)

    @expose("/bring/", methods=("GET", "POST"))
    def bring_view(self) -> Any:
        """A directive from its workbook: a new draft, or the draft of this symbol and day changed."""
        units = issuing()
        if not units:
            raise Refusal("access.denied", verb="directive.issue")
        form = BringForm()
        form.unit_id.choices = [(str(unit.id), unit.name) for unit in units]
        page: dict[str, Any] = {
            "title": _("Directive from Excel"),
            "form": form,
            "back": url_for("directives.index_view"),
            "intro": _(
                "The workbook of a directive, changed or new; it comes in as a draft. All mistakes are told "
                "at their cells; nothing changes before you confirm."
            ),
        }
        if request.method != "POST":
            return render_template("khoi/routes/workbook.html", **page)
        try:
            if form.unit_id.data not in {unit.id for unit in units}:
                raise Invalid({"unit_id": Refusal("field.choice")})
            unit = get_unit(db(), form.unit_id.data)
            if request.form.get("rows"):
                return _confirmed(unit)
            page |= _judged(form, unit)
        except Refusal as refusal:
            if refusal.status in (401, 403, 404):
                raise
            db().rollback()
            at_file = isinstance(refusal, Invalid) or request.form.get("rows")
            blame(form, refusal if at_file else Invalid({"file": refusal}))
            return render_template("khoi/routes/workbook.html", **page), form.status
        return render_template("khoi/routes/workbook.html", **page), 422 if page.get("problems") else 200


def _judged(form: BringForm, unit: Unit) -> dict[str, Any]:
    """What was read, and every mistake in the order of the workbook, or what would come in."""
    sent = book_sent(form, KEPT)
    brought = read_letter(sent.data, labels(), vocabulary("directive_form"), sent.asking)
    if sent.asking.questions:
        return asked_back(form, sent)
    passed = passed_told(brought.book.passed)
    values = _values(brought)
    files = _files(unit, brought.letter.enclosures)
    there = _draft(unit, values)
    asked = questions_of(brought, unit, there)
    values |= {"form_version_id": asked.version_id, "brings_form": asked.brought is not None}
    directive = there or Directive(unit_id=unit.id, path=unit.path)
    for place, refusal in look_at(db(), by(), directive, values, files).items():
        brought.book.wrong(_cell(brought, place), "", refusal)
    if brought.book.problems:
        wrong = [{"cell": p.cell, "value": p.value, "text": say(p.refusal)} for p in brought.book.problems]
        told_ = [wrong[n] for n in in_order([each["cell"] for each in wrong])]
        placed = [each | {"cell": brought.book.in_file(each["cell"])} for each in told_]
        return {"problems": placed, "passed": passed}
    whole = {"values": values, "enclosures": files, "form": asked.packed}
    packed = json.dumps(whole, default=date.isoformat, ensure_ascii=False)
    fields = {"rows": packed, "unit_id": unit.id, "seen": there.row_version if there is not None else ""}
    preview = _preview(brought.letter, files, letter_of(there) if there is not None else None)
    preview["rows"] += told(asked)
    return {"confirm_url": request.path, "confirm_fields": fields, "preview": preview, "passed": passed}


def _cell(brought: Brought, place: str) -> str:
    """Where a mistake of a field stands."""
    name, _dash, number = place.rpartition("-")
    line = address.plain(number)
    if line and line <= len(brought.enclosures):
        return brought.enclosures[line - 1].cells[name]
    if place == "enclosures":
        return f"{ENCLOSED}!A1"
    if place == "single":
        return next((row.cells["code"] for row in brought.to if row.values["how"] == "single"), f"{TO}!B1")
    cells = brought.book.cells
    return cells.get(f"letter.{PLACES.get(place, place)}") or cells["letter.symbol"]


def _values(brought: Brought) -> dict[str, Any]:
    """What the verb takes, but for the form; what names nobody or no kind is noted at its cell."""
    head, book = brought.letter.head, brought.book
    values = {name: head.get(name) or "" for name in SAID} | {name: head.get(name) for name in DAYS}
    values |= {name: bool(head.get(name)) for name in FLAGS[:2]} | {
        "due_strict": head.get("due_strict") == "before"
    }
    values |= {"kinds": [], "units": [], "single": []}
    rows = brought.to[:MOST_ROWS]
    if len(brought.to) > MOST_ROWS:
        book.wrong(brought.to[MOST_ROWS].cells["code"], "", Refusal("file.rows", limit=MOST_ROWS))
    codes = {str(row.values["code"] or "") for row in rows}
    borne = db().execute(select(Unit.code, Unit.id).where(coded(Unit, codes)))
    units = ByCode((code, number) for code, number in borne)
    kinds: dict[str, str] = {}
    for kind in db().scalars(select(UnitKind)):
        kinds |= dict.fromkeys((fold(kind.code), fold(kind.name)), kind.code)
    for row in rows:
        how, code = row.values["how"], str(row.values["code"] or "")
        if how is None or not code:
            continue
        found = kinds.get(fold(code)) if how == "kinds" else units.get(code)
        if found is None:
            book.wrong(row.cells["code"], code, Refusal("directive.no_addressee", code=code))
        elif found not in values[how]:
            values[how].append(found)
    return values


def _files(unit: Unit, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What is enclosed, each with the file that the issuer enclosed under this symbol, day and name."""
    names = {row["file"] for row in rows[:MOST_ENCLOSURES] if row["file"]}
    kept = select(Enclosure).where(Enclosure.unit_id == unit.id, Enclosure.file_name.in_(names))
    there = {(e.symbol, e.dated, e.file_name): e for e in db().scalars(kept.order_by(Enclosure.id))}
    found = []
    for row in rows:
        same = there.get((row["symbol"], row["dated"], row["file"]))
        line = {name: row[name] for name in ("symbol", "dated", "title")}
        found.append(line | ({name: getattr(same, name) for name in FILE} if same is not None else {}))
    return found


def _draft(unit: Unit, values: Mapping[str, Any]) -> Directive | None:
    """The issuer's own draft of this symbol and day."""
    found = select(Directive).where(Directive.unit_id == unit.id, Directive.state == "draft")
    return db().scalar(
        found.where(Directive.symbol == values["symbol"].strip(), Directive.dated == values["dated"])
    )


def _preview(letter: Letter, files: Sequence[Mapping[str, Any]], old: Letter | None) -> dict[str, Any]:
    """Each thing the workbook says, as new, changed or the same against the draft it would change."""
    now, before = _told(letter, files), dict(_told(old, ())) if old is not None else {}
    rows, counts = [], {"new": 0, "changed": 0, "same": 0}
    marks = {"new": _("new"), "changed": _("changed"), "same": _("unchanged")}
    for name, value in now:
        mark = "new" if name not in before else "same" if before[name] == value else "changed"
        counts[mark] += 1
        rows.append([name, value, marks[mark]])
    return {"columns": [_("What"), _("In the workbook"), _("What will change")], "rows": rows} | counts


def _told(letter: Letter, files: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    head = letter.head
    found = [
        (_("Symbol and date"), f"{head['symbol']}, {shown(head['dated'])}"),
        (_("Abstract"), head["abstract"]),
        (_("Text of the directive"), head["body"]),
        (_("Asks to acknowledge receipt"), _("Yes") if head.get("asks_receipt") else _("No")),
        (_("Asks for a plan"), _("Yes") if head.get("asks_plan") else _("No")),
        (_("Plan by"), shown(head.get("plan_on"))),
        (_("How the answer is given"), WORDS["answer"][head["answer"]]),
        (_("Answer due"), f"{WORDS['strict'][head.get('due_strict') or 'by']} {shown(head['due_on'])}"),
        (_("Through"), head.get("desk") or ""),
    ]
    for how, words in WORDS["to"].items():
        codes = sorted(str(row["code"]) for row in letter.to if row["how"] == how)
        found += [(words, "; ".join(codes))] if codes else []
    lost = {n for n, line in enumerate(files) if letter.enclosures[n]["file"] and "sha256" not in line}
    for n, each in enumerate(letter.enclosures):
        name = f"{_('Enclosure')} {n + 1}"
        said = f"{each['symbol']}, {shown(each['dated'])}: {each['title']}"
        file = f" ({each['file']})" if each["file"] else ""
        more = f" – {_('its file is to be added on the page of enclosures')}" if n in lost else ""
        found.append((name, f"{said}{file}{more}"))
    fields = [f["title"] for group in letter.form.groups for f in group["fields"]] if letter.form else []
    return found + ([(_("Questions"), "; ".join(fields))] if fields else [])


def _confirmed(unit: Unit) -> Any:
    """Bring in what was shown; judged again by the verbs, all of it or nothing."""
    values, rows, form = _unpacked(request.form["rows"])
    there, seen = _draft(unit, values), plain(request.form.get("seen", ""))
    if (there is None) != (seen is None):
        raise Refusal("stale")
    if form:
        made_form = drafted(form, unit, there)
        db().flush()
        values["form_version_id"] = made_form.id
    rows = _files(unit, [{**row, "file": row["file_name"]} for row in rows])  # never from what was sent
    made = (
        new_directive(db(), by(), unit, values)
        if there is None
        else write_directive(db(), by(), there, seen or 0, values)
    )
    db().flush()
    if rows or made.enclosures:
        enclose(db(), by(), made, made.row_version, rows)
        db().flush()
    flash(_("The directive is brought in as a draft. Look at it and issue it."), "success")
    return redirect(url_for("directives.details_view", id=made.id), 303)


def _unpacked(text_: str) -> tuple[dict[str, Any], list[dict[str, Any]], str]:
    """What was confirmed, put together from plain values only; anything else is refused."""
    try:
        said = read_json(text_)
        raw, lines = said["values"], said["enclosures"]
        values: dict[str, Any] = {name: _text(raw[name]) for name in SAID}
        values |= {name: raw[name] is True for name in FLAGS}
        values |= {name: _day(raw[name]) if raw[name] else None for name in DAYS}
        values |= {"kinds": [_text(each) for each in raw["kinds"]]}
        values |= {name: [_number(each) for each in raw[name]] for name in ("units", "single")}
        values["form_version_id"] = _number(raw["form_version_id"]) if raw["form_version_id"] else None
        rows = [
            {
                "symbol": _text(line["symbol"]),
                "dated": _day(line["dated"]),
                "title": _text(line["title"]),
                "file_name": _text(line.get("file_name") or ""),
            }
            for line in lines
        ]
        form = _text(said["form"])
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refusal("file.unreadable") from None
    return values, rows, form


def _text(value: Any) -> str:
    if not isinstance(value, str) or "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise ValueError
    return value


def _day(value: Any) -> date:
    found = date.fromisoformat(value)
    if found.year not in YEARS:
        raise ValueError
    return found


def _number(value: Any) -> int:
    if type(value) is not int or not 0 < value <= LARGEST:
        raise ValueError
    return value
