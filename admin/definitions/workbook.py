"""A definition as a workbook: out, and back with every mistake
at its cell, what would change, and a confirmation (design 4)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from flask_wtf.file import FileField
from sqlalchemy import select

from admin.definitions.changes import comes_to, difference
from admin.definitions.draft_page import at_builder, draft_asked, unit_kinds, version_asked
from admin.definitions.families import FAMILIES, family_asked, family_url
from admin.filling.asked_back import asked_back, asking_of, book_sent, passed_told, upload_of
from admin.filling.units_named import coded, numbered
from admin.lists.exports import send_drawn
from admin.lists.pages import Page
from admin.web import address
from admin.web.address import read_json, version_sent
from admin.web.request import blame, by, db
from admin.web.tree_words import suggested, vocabulary
from admin.web.words import LANGUAGES, language, marked, say, speaking, word
from forms.base import Form, choice
from forms.excel.definitions.cells import cell_of, in_order, judged_as, tell_stray, whole_too
from forms.excel.definitions.lines import Book
from forms.excel.definitions.read import read_definition
from forms.excel.definitions.sheets import ALSO, form_of, write_definition
from forms.excel.definitions.sheets import Form as Plain
from forms.excel.definitions.written import spoken_with
from forms.excel.read.asked import Asking
from forms.said import name_of
from models.access.grants import can
from models.choices.lists import ChoiceList, like
from models.core.audience import ROUTES
from models.core.counts import GRADES
from models.core.errors import Checks, Invalid, Refusal
from models.core.periods import PERIODS
from models.core.spelling import fold
from models.definitions.checks import CASES, check_names
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    fill,
    get_version,
    new_definition,
    new_draft,
    problems,
)
from models.definitions.drafts import code_for, replace, set_head, sketch
from models.definitions.in_force import SIDE_BY_SIDE, all_in_force
from models.definitions.judging import FACTS, LEVELS
from models.definitions.kinds import DEFAULTS, KINDS
from models.definitions.kinds.figure import FIGURES
from models.definitions.kinds.figure import OF as REPORT
from models.definitions.rubrics import KNOWN_FACTS as ANSWERED
from models.units.units import get_unit

GROUP = ("code", "title", "title_en")
"""What a group is called."""
KEPT = "definition"
"""The kind under which a workbook with mistakes is kept for its sender, for a day at most."""


class WorkbookForm(Form):
    file = FileField(__("Excel file (.xlsx)"))


class NewWorkbookForm(WorkbookForm):
    unit_id = choice(__("Issued by"), need=False, coerce=int)


def labels(kind: str = "") -> dict[str, dict[str, str]]:
    """Words of every code that stands in the workbook of a kind of form; of any, where none is said."""
    lists: dict[str, Iterable[str]] = {
        "field": KINDS,
        "level": LEVELS,
        "kind": CASES if kind in ("", "rubric") else (),
        "grade": GRADES,
        "fact": _answering(kind),
        "definition": FAMILIES,
        "period": PERIODS,
        "form.route": ROUTES,
        "default": DEFAULTS,
    }
    lists["total"] = dict.fromkeys(way for kind in KINDS.values() for way in kind.totals)
    here = language()
    found = {context: {code: word(context, code) for code in codes} for context, codes in lists.items()}
    for tongue in LANGUAGES:
        if tongue != here:
            with speaking(tongue):
                found |= {
                    f"{ALSO}{context}": {code: word(context, code) for code in codes}
                    for context, codes in lists.items()
                }
    facts = sorted(FACTS.get(kind, ()), key=lambda name: word("fact", name))
    found["figure"] = {name: word("fact", name) for name in facts}
    found["figure.means"] = {name: word("fact.means", name) for name in facts}
    means = {name: word("fact.answers" if name in ANSWERED else "fact.means", name) for name in lists["fact"]}
    found["fact.means"] = means
    asked = ("meeting_kind", "unit_kind") if lists["kind"] else ("unit_kind",)
    found["asked"] = {name: word("said", name) for name in asked}
    return found | {"unit_kind": dict(unit_kinds())}


def _answering(kind: str) -> list[str]:
    """Codes of what gives the value of a field: facts of a meeting in a rubric, figures in a report form."""
    facts = ANSWERED if kind in ("", "rubric") else ()
    return list(dict.fromkeys((*facts, *(FIGURES if kind in ("", REPORT) else ()))))


class WorkbookPage(Page):
    """The workbook of a definition, out and in."""

    def __init__(self) -> None:
        super().__init__(name=__("This form in Excel"), endpoint="workbook", url="/definitions/workbook")

    @expose("/out/")
    def workbook_out_view(self) -> Any:
        version = version_asked()
        name = f"{fold(version.definition.code)}-{version.number}.xlsx"
        form, words = coded(form_of(version)), labels(version.definition.kind)
        spoken = vocabulary(version.definition.kind)
        return send_drawn(lambda out: write_definition(out, form, words, spoken), name)

    @expose("/", methods=("GET", "POST"))
    def workbook_view(self) -> Any:
        """A draft brought in from Excel as a whole."""
        version = draft_asked()
        page = {
            "title": _("This form in Excel"),
            "template_url": url_for("workbook.workbook_out_view", id=version.id),
            "back": at_builder(version),
        }
        page["intro"] = _(
            "Download, change, send back. All mistakes are told at their cells; nothing "
            "changes before you confirm."
        )

        def keep(plain: Plain) -> DefinitionVersion:
            replace(db(), by(), version, version_sent(), plain.groups, plain.rules)
            return set_head(db(), by(), version, version.row_version, plain.head)

        return self._page(
            WorkbookForm(), page, form_of(version), version.row_version, keep, str(version.unit_id or "")
        )

    @expose("/new/", methods=("GET", "POST"))
    def workbook_import_view(self) -> Any:
        """A new definition, or a new version of a known one, from one Excel file."""
        if not issuing():
            raise Refusal("access.unknown")
        form = NewWorkbookForm()
        form.unit_id.choices = issuing()
        page = {"title": _("New form from Excel"), "back": family_url(family_asked())}
        page["intro"] = _(
            "One workbook is one form. All mistakes are told at their cells; nothing "
            "changes before you confirm."
        )
        return self._page(
            form, page, Plain({}, [], {}), None, lambda plain: new_from(plain, form.unit_id.data)
        )

    @expose("/marked/")
    def marked_view(self) -> Any:
        """The sender's own workbook with the faulty cells marked."""
        upload = upload_of(KEPT, address.number())
        _book, told = judged(upload.data, asking_of(upload))
        cells = [(*each["cell"].split("!", 1), each["text"], each["value"]) for each in told]
        return marked(upload.data, upload.name, cells, len(told))

    def _page(
        self,
        form: WorkbookForm,
        page: dict[str, Any],
        old: Plain,
        row_version: int | None,
        keep: Any,
        office: str | None = None,
    ) -> Any:
        page["form"] = form
        if request.method != "POST":
            return render_template("khoi/definitions/workbook.html", **page)
        try:
            if request.form.get("whole"):
                if not form.validate():
                    return render_template("khoi/definitions/workbook.html", **page), 422
                made = keep(unpacked(request.form["whole"], old))
                db().flush()
                flash(_("The form is brought in."), "success")
                return redirect(at_builder(made), 303)
            sent = book_sent(form, KEPT)
            book, told = judged(sent.data, sent.asking)
        except Refusal as refusal:
            if refusal.status in (401, 403, 404):
                raise
            db().rollback()
            blame(
                form,
                refusal
                if isinstance(refusal, Invalid) or request.form.get("whole")
                else Invalid({"file": refusal}),
            )
            return render_template("khoi/definitions/workbook.html", **page), form.status
        if book.asking.questions:
            page |= asked_back(form, sent)
            return render_template("khoi/definitions/workbook.html", **page)
        page["passed"] = passed_told(book.passed)
        if told:
            page["marked_url"] = url_for("workbook.marked_view", id=sent.keep().id)
            return render_template("khoi/definitions/workbook.html", **page, problems=told), 422
        fields = {"whole": packed(book.form), "unit_id": request.form.get("unit_id", "")}
        return render_template(
            "khoi/definitions/workbook.html",
            **page,
            **_seen(old, book.form, request.form.get("unit_id", "") if office is None else office),
            confirm_fields=fields,
            row_version=row_version,
        )


def _seen(old: Plain, new: Plain, office: str) -> dict[str, Any]:
    """What comes of a workbook, before it is kept: what it comes to, what changes in the draft it goes into,
    and what against the version that holds for the office which is to issue it."""
    spoken, words = vocabulary(new.head["kind"]), labels()
    found: dict[str, Any] = {"form_name": new.head["name"], "kind_name": word("definition", new.head["kind"])}
    held = held_instead(new, office)
    if held is not None:
        found["against"] = difference(coded(form_of(held)), coded(new), words, spoken)
        found["held_name"] = f"{name_of(held.definition)}, {_('version')} {held.number}"
    if old.head or held is None:
        found["preview"] = difference(coded(old), coded(new), words, spoken)
    return found | {"points": comes_to(new)}


def held_instead(plain: Plain, office: str) -> DefinitionVersion | None:
    """The version in whose place a form would stand on the day from which it is to hold; None of none."""
    offices = dict(issuing())
    if office not in offices:
        return None
    unit = get_unit(db(), int(office)) if office else None
    held = all_in_force(db(), plain.head["kind"], unit.path if unit else "", plain.head["holds_from"])
    if plain.head["kind"] in SIDE_BY_SIDE:
        held = [version for version in held if version.definition.code == plain.head.get("code")]
    return get_version(db(), held[0].id) if held else None


def issuing() -> list[tuple[str, str]]:
    """Own units in whose name a definition may be made."""
    posts = {
        post.unit_id: post
        for post in by().posts
        if post.unit_id is not None and can(by(), "definition.change", post.unit_id, post.path)
    }
    rows = [(str(number), get_unit(db(), number).name) for number in posts]
    return [("", str(_("all units"))), *rows] if can(by(), "settings.change") else rows


def judged(
    data: bytes, asking: Asking | None = None, others: Sequence[str] = ()
) -> tuple[Book, list[dict[str, Any]]]:
    """What was read and every mistake, of cells and of the whole, but for what only follows from another;
    none while it is asked how the workbook is to be read. `others`: sheets of it that are read elsewhere."""
    book = read_definition(data, labels(), vocabulary(), asking, others)
    if book.asking.questions:
        return book, []
    numbered(book)
    if book.problems:
        tell_stray(book)
    kind = book.form.head.get("kind")
    spoken = spoken_with(vocabulary(kind or ""), book.form.groups)
    told = [(p.cell, p.value, p.refusal) for p in book.problems]
    if kind:
        whole = whole_too(book, whole_problems(judged_as(book.form)))
        told += [(cell_of(book, place, refusal), "", refusal) for place, refusal in whole.items()]
    rows = [
        {"cell": cell, "value": value, "text": say(suggested(refusal, spoken))}
        for cell, value, refusal in told
    ]
    rows = [row for n, row in enumerate(rows) if row not in rows[:n]]
    rows = [rows[place] for place in in_order([each["cell"] for each in rows])]
    return book, [row | {"cell": book.in_file(row["cell"])} for row in rows]


def whole_problems(plain: Plain) -> dict[str, Refusal]:
    """What stands in the way of publishing a form, by place; of a code that is none only that."""
    named: dict[str, Refusal] = {}
    try:
        check_names(plain.groups)
    except Invalid as refusal:
        named = refusal.fields
    checks = Checks()
    problems(sketch(plain.head, plain.groups, plain.rules), checks)
    for place, each in _lists_named(plain.groups):
        checks.fields.setdefault(place, each)
    return {
        place: each for place, each in checks.fields.items() if place.partition(".")[0] not in named
    } | named


def _lists_named(groups: list[Mapping[str, Any]]) -> Iterable[tuple[str, Refusal]]:
    """Fields, and columns of tables, that choose from a list of which there is none in sight."""
    fields = [field for group in groups for field in group["fields"]]
    named = [(f"{field['code']}.list", field) for field in fields]
    named += [
        (f"{field['code']}.columns.{number}", column)
        for field in fields
        for number, column in enumerate(field.get("columns") or ())
    ]
    asked = [(place, each) for place, each in named if each.get("list")]
    codes = set(db().scalars(select(ChoiceList.code))) if asked else set()
    for place, each in asked:
        code = str(each["list"])
        if code not in codes:
            values = {"title": each.get("title"), "list": code, "near": like(code, codes)}
            yield place, Refusal("field.list", **values)


def new_from(plain: Plain, unit_id: int | None) -> DefinitionVersion:
    """A draft of a new definition; of a known one with this code and issuer, its next version."""
    unit = get_unit(db(), unit_id) if unit_id else None
    head = plain.head
    code = head.get("code") or code_for(str(head["name"]), ())
    known = select(Definition).where(
        Definition.kind == head["kind"], Definition.code == code, Definition.unit_id == unit_id
    )
    definition = db().scalar(known)
    if definition is None:
        version = new_definition(db(), by(), unit, head["kind"], code, head["name"], head["holds_from"])
        fill(db(), by(), version, plain.groups, plain.rules)
    else:
        newest = (
            select(DefinitionVersion.id)
            .where(DefinitionVersion.definition_id == definition.id)
            .order_by(DefinitionVersion.number.desc())
        )
        version = new_draft(
            db(), by(), get_version(db(), db().scalars(newest.limit(1)).one()), head["holds_from"]
        )
        db().flush()
        replace(db(), by(), version, version.row_version, plain.groups, plain.rules)
    return set_head(db(), by(), version, version.row_version, head)


def packed(plain: Plain) -> str:
    """A form as it is confirmed."""
    whole = {"head": plain.head, "groups": plain.groups, "rules": plain.rules}
    return json.dumps(whole, default=lambda day: day.isoformat(), ensure_ascii=False)


def unpacked(text: str, old: Plain) -> Plain:
    """A form as it was confirmed, judged again; anything else is refused."""
    try:
        whole = read_json(text)
        head = {**whole["head"], "holds_from": date.fromisoformat(whole["head"]["holds_from"])}
        groups: list[Mapping[str, Any]] = [
            {**{n: str(g[n]) for n in GROUP if g.get(n)}, "fields": [dict(f) for f in g["fields"]]}
            for g in whole["groups"]
        ]
        plain = Plain(head, groups, dict(whole["rules"]))
        if old.head and head["kind"] != old.head["kind"]:
            raise Refusal("file.other_kind")
        wrong = whole_problems(plain)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refusal("file.unreadable") from None
    if wrong:
        raise Refusal("file.unreadable")
    return plain
