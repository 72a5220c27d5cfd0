"""Workbooks sent in: templates to download, the upload, every problem at its cell and in the own file, the preview, the confirmation.

What is sent is kept for its sender until it is confirmed and is judged again then: no page carries its rows (domain.md 1, custody). What a
kind of workbook is stands in import_kinds.py, how a file is brought in, at once or as a job, in import_bring.py.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from flask_babel import ngettext
from sqlalchemy import select
from wtforms import FileField

from admin.base import blame, by, db, workbook
from admin.import_answers import asked_of
from admin.import_bring import after, ask_bring, bring, fingerprint, long_work, secret
from admin.import_judge import Judged, Kind, judge
from admin.import_kinds import KINDS, template_unit, year_of
from admin.meetings import own_cells
from admin.slips import slips
from admin.views import Page
from admin.words import say, shown, word
from forms.base import Form
from forms.excel.mark import Mark, MarkWords, mark
from forms.excel.templates import open_filled, write_filled
from models.access import can
from models.base import today
from models.changes import CHANGED, NEW, SAME, Planned
from models.errors import Invalid, Refusal
from models.imports import Upload, get_upload, keep_upload
from models.periods import Quarter
from models.signins import issue_code
from models.texts import fold
from models.units import Unit

MOST_SHOWN = 200
MOST_MARKS = 2_000


class FileForm(Form):
    file = FileField(__("Excel file (.xlsx)"), render_kw={"accept": ".xlsx"})


class ImportsView(Page):
    """Workbooks in, by kind."""

    verbs: ClassVar[tuple[str, ...]] = ("meeting.see", "settings.change", "unit.change")

    def __init__(self) -> None:
        super().__init__(name=__("From Excel"), endpoint="imports", url="/imports")

    @expose("/")
    def index(self) -> Any:
        """The kinds this person may send."""
        kinds = [{"title": k.title, "about": k.about, "url": url_for(".kind_view", kind=k.code)} for k in KINDS.values() if k.may(db(), by())]
        return render_template("khoi/imports.html", kinds=kinds)

    @expose("/kind/", methods=("GET", "POST"))
    def kind_view(self) -> Any:
        """One kind: its template, and the upload."""
        kind = _kind(request.args.get("kind", ""))
        return page(kind)

    @expose("/template/")
    def template_view(self) -> Any:
        return template(_kind(request.args.get("kind", "")))

    @expose("/check/")
    def check_view(self) -> Any:
        """What a file would change, or what must be mended; nothing is changed by looking."""
        upload = get_upload(db(), _number(request.args.get("id")))
        return show_check(upload)

    @expose("/marked/")
    def marked_view(self) -> Any:
        """The sender's own file with the faulty cells marked."""
        upload = get_upload(db(), _number(request.args.get("id")))
        kind = _kind(upload.kind)
        judged = judge(db(), by(), kind, open_filled(upload.data, secret()))
        sheet = judged.sheet.name
        marks = [Mark(p.sheet or sheet, p.cell, say(p.refusal), p.value) for p in judged.problems[:MOST_MARKS]]
        done = mark(upload.data, marks, mark_words(len(judged.problems)))
        name = f"{upload.name.rpartition('.')[0] or upload.name}-{fold(_('to mend')).replace(' ', '-')}.xlsx"
        return send_file(BytesIO(done), as_attachment=True, download_name=name, max_age=0)

    @expose("/confirm/", methods=("POST",))
    def confirm_view(self) -> Any:
        """Bring in what was shown: all of it or nothing, of the file or of each unit as the officer chose."""
        upload = get_upload(db(), _number(request.form.get("id")))
        kind, data = _kind(upload.kind), upload.data
        db().rollback()  # reading may take seconds: nobody waits for this request's lock meanwhile
        filled = open_filled(data, secret())
        try:
            upload = get_upload(db(), _number(request.form.get("id")))
            if long_work(kind, filled):
                ask_bring(db(), by(), upload, filled, request.form.get("seen", ""), per_unit=bool(request.form.get("per_unit")))
                return redirect(url_for("jobs.index"), 303)
            made = bring(db(), by(), upload, filled, request.form.get("seen", ""), per_unit=bool(request.form.get("per_unit")))
            db().flush()
        except Refusal as refusal:
            if refusal.status in (401, 403, 404):
                raise
            db().rollback()
            parts = refusal.fields.values() if isinstance(refusal, Invalid) else (refusal,)
            return show_check(get_upload(db(), _number(request.form.get("id"))), [say(each) for each in parts], refusal.status)
        if kind.code == "people" and made:
            return _slips(made)
        flash(_("The file was brought in."), "success")
        return redirect(after(kind, made), 303)


def page(kind: Kind) -> Any:
    """The page of a kind: template, upload. A file that may not be opened is answered here and kept nowhere."""
    form = FileForm()
    if request.method == "POST":
        upload = None
        try:
            upload = _sent(kind, form)
        except Refusal as refusal:
            if refusal.status in (401, 403, 404):
                raise
            db().rollback()
            blame(form, refusal if isinstance(refusal, Invalid) else Invalid({"file": refusal}))
        if upload is not None:
            return redirect(url_for("imports.check_view", id=upload.id), 303)
    units, periods = _choices(kind)
    context = {"title": kind.title, "intro": kind.about, "form": form, "units": units, "periods": periods, "kind": kind.code}
    context["nothing"] = kind.period == "directive" and not periods
    context["period_label"] = _("Directive") if kind.period == "directive" else _("Period")
    return render_template("khoi/import_kind.html", **context), 422 if form.errors else 200


def _sent(kind: Kind, form: Any) -> Upload:
    file = form.file.data
    data, name = (file.read(), file.filename or "") if file else (b"", "")
    if not data:
        raise Invalid({"file": Refusal("field.required")})
    db().rollback()  # reading may take seconds: nobody waits for this request's lock meanwhile
    judge(db(), by(), kind, open_filled(data, secret()))
    return keep_upload(db(), by(), kind.code, name, data)


def _choices(kind: Kind) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Units and periods a template can be asked for."""
    if not kind.period:
        return [], []
    if kind.period == "directive":
        asked = asked_of(db(), by())
        units_ = sorted({unit for unit, _number, _name in asked}, key=lambda unit: unit.sort_key)
        return [(str(u.id), u.name) for u in units_], list(dict.fromkeys((str(number), name) for _unit, number, name in asked))
    if kind.code == "sheets":
        units = own_cells("sheet.items")
    else:
        verb = "report.prepare" if kind.code == "narrative" else "meeting.see"
        ids = [post.unit_id for post in by().posts if can(by(), verb, post.unit_id, post.path)]
        units = list(db().scalars(select(Unit).where(Unit.id.in_(ids)).order_by(Unit.sort_key)))
    quarter = Quarter.of(today())
    if kind.period == "quarter":
        return [(str(u.id), u.name) for u in units], [(str(q), q.roman) for q in (quarter.shift(-n) for n in (1, 0, 2, 3, 4, 5, 6, 7))]
    years = sorted({int(year_of(today())), *range(today().year, today().year - 6, -1)}, reverse=True)
    first = int(year_of(today()))
    return [(str(u.id), u.name) for u in units], [(str(y), str(y)) for y in [first, *(y for y in years if y != first)]]


def template(kind: Kind) -> Any:
    """The template to download, with what is there already."""
    unit = template_unit(db(), request.args.get("unit", ""))
    if kind.period and (unit is None or not can(by(), "meeting.see", unit.id, unit.path)):
        raise Refusal("access.unknown")
    content = kind.template(db(), by(), unit, request.args.get("period", "") or year_of(today()))
    name = "-".join(part for part in (kind.code, content.stamp.period, unit.code if unit else "") if part)
    rows = list(content.rows)

    def write(out: Any) -> None:
        write_filled(out, content.stamp, secret(), content.title, content.sentence, content.entries, rows, content.spare)

    return workbook(write, f"{name}.xlsx")


def show_check(upload: Upload, said: list[str] | None = None, status: int = 200) -> Any:
    """The preview of a kept file, with its problems first."""
    kind = _kind(upload.kind)
    judged = judge(db(), by(), kind, open_filled(upload.data, secret()))
    plan, problems = judged.plan, judged.problems
    context: dict[str, Any] = {
        "title": _heading(judged),
        "kind": kind,
        "name": upload.name,
        "said": said or [],
        "notes": judged.notes,
        "id": upload.id,
    }
    context["problems"] = [{"cell": p.cell, "value": p.value, "text": say(p.refusal)} for p in problems[:MOST_SHOWN]]
    context |= {"count": len(problems), "new": plan.count(NEW), "changed": plan.count(CHANGED), "same": plan.count(SAME)}
    context["changes"] = [_change(row, judged) for row in plan.rows if row.what != SAME][:MOST_SHOWN]
    context |= {"seen": fingerprint(judged, upload), "sound": len(plan.sound), "faulty": len(plan.faulty)}
    context["back"] = url_for("imports.kind_view", kind=kind.code)
    return render_template("khoi/import_check.html", **context), status


def _heading(judged: Judged) -> str:
    plan = judged.plan
    if judged.problems:
        words = "%(num)s cells must be mended. Nothing was brought in."
        return str(ngettext("One cell must be mended. Nothing was brought in.", words, len(judged.problems)))
    if plan.count(NEW) + plan.count(CHANGED) == 0:
        return str(_("Nothing would change: everything in this file is there already"))
    return str(_("%(new)s new and %(changed)s changed rows; nothing is brought in yet", new=plan.count(NEW), changed=plan.count(CHANGED)))


def _change(row: Planned, judged: Judged) -> dict[str, Any]:
    """A row of the preview: what is new, or old -> new by column."""
    headings = {entry.name: entry.heading for entry in judged.entries}
    typed = dict(judged.sheet.rows).get(row.row, {})
    changes = []
    for column, old in row.was.items():
        name = _column(column)
        changes.append({"heading": headings.get(name, name), "was": _old(column, old), "now": shown(typed.get(name))})
    if row.what == NEW:
        cells = [(entry.heading, shown(typed.get(entry.name))) for entry in judged.entries if typed.get(entry.name) is not None]
        changes = [{"heading": heading, "was": "", "now": value} for heading, value in cells[:6]]
    return {"row": row.row, "unit": row.unit, "what": row.what, "changes": changes}


def _column(name: str) -> str:
    return "topic" if name == "topic_id" else name


def _old(name: str, old: Any) -> str:
    if hasattr(old, "value"):
        return _("Not applicable") if old.not_applicable else str(old.value or "")
    return word("kind", old) if name == "kind" else shown(old)


def mark_words(count: int) -> MarkWords:
    """Words of a marked workbook."""
    sentence = ngettext("One cell must be mended. Nothing was brought in.", "%(num)s cells must be mended. Nothing was brought in.", count)
    headings = (_("Sheet"), _("Workbook cell"), _("Written there"), _("What to mend"))
    return MarkWords(_("Khối"), _("To mend"), str(sentence), headings)


def _kind(code: str) -> Kind:
    kind = KINDS.get(code)
    if kind is None or not kind.may(db(), by()):
        raise Refusal("access.unknown")
    return kind


def _number(text: str | None) -> int:
    if not text or not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise Refusal("access.unknown")
    return int(text)


def _slips(made: Any) -> Any:
    issued = [(account, issue_code(db(), by(), account)) for account in made]
    return render_template("khoi/slips.html", **slips(issued), back=url_for("accounts.index_view"))
