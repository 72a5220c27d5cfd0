"""Workbooks sent in: templates to download, the upload, every problem
at its cell and in the own file, the preview, the confirmation.

What is sent is kept for its sender until it is confirmed and is judged again then:
no page carries its rows (domain.md 1, custody). What a kind of workbook is stands in
kinds.py, how a file is brought in, at once or as a job, in bring.py.
"""

from __future__ import annotations

from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from flask_wtf.file import FileField
from sqlalchemy import select

from admin.filling.asked_back import readings_sent
from admin.imports.answers import asked_of
from admin.imports.bring import after, ask_bring, bring, look_at
from admin.imports.found import MOST_SHOWN, Found, ask_judge, found_by, found_of, judging, long_work, secret
from admin.imports.judge import Kind, judge, may_open
from admin.imports.kinds import KINDS, template_unit, year_of
from admin.jobs.jobs import row_of
from admin.jobs.kinds import said_of
from admin.lists.exports import workbook
from admin.lists.pages import Page, own_cells
from admin.lists.slips import slips
from admin.web import address
from admin.web.request import apart, blame, by, db, only_read
from admin.web.sent_files import require_clean
from admin.web.words import marked, say, to_mend
from forms.base import Form
from forms.excel.read.filled import open_filled
from forms.excel.read.templates import write_filled
from models.access.grants import can
from models.core.base import today
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter
from models.imports.uploads import (
    Upload,
    choose,
    chosen_for,
    get_upload,
    keep_upload,
    known_headings,
)
from models.signin.signins import issue_code
from models.units.units import Unit


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
        kinds = [
            {"title": k.title, "about": k.about, "url": url_for(".kind_view", kind=k.code)}
            for k in KINDS.values()
            if k.may(db(), by())
        ]
        return render_template("khoi/imports/imports.html", kinds=kinds)

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
        upload = get_upload(db(), address.number())
        return show_check(upload)

    @expose("/marked/")
    def marked_view(self) -> Any:
        """The sender's own file with the faulty cells marked."""
        upload = get_upload(db(), address.number())
        found = _found(upload)
        if found is None:
            return redirect(url_for(".check_view", id=upload.id), 303)
        cells = [(p["sheet"], p["cell"], p["text"], p["value"]) for p in found["problems"]]
        return marked(upload.data, upload.name, cells, found["count"])

    @expose("/confirm/", methods=("POST",))
    def confirm_view(self) -> Any:
        """Bring in what was shown: all of it or nothing, of the file or of each unit as the officer chose."""
        upload = get_upload(db(), address.number())
        kind, data, judged = _kind(upload.kind), upload.data, judging(db(), by(), upload)
        number = upload.id
        seen, per_unit = request.form.get("seen", ""), bool(request.form.get("per_unit"))
        try:
            if judged is not None:
                ask_bring(db(), by(), upload, judged.rows_total, seen, per_unit=per_unit)
                return redirect(url_for("jobs.index"), 303)
            db().rollback()  # reading may take seconds: nobody waits for this request's lock meanwhile
            filled = open_filled(data, secret())
            look = None
            if kind.apart:
                with apart() as reading:
                    look = look_at(reading, by(), get_upload(reading, number), filled)
            upload = get_upload(db(), address.number())
            made = bring(db(), by(), upload, filled, seen, per_unit=per_unit, look=look).made
            db().flush()
        except Refusal as refusal:
            if refusal.status in (401, 403, 404):
                raise
            only_read()
            parts = refusal.fields.values() if isinstance(refusal, Invalid) else (refusal,)
            return show_check(
                get_upload(db(), address.number()),
                [say(each) for each in parts],
                refusal.status,
            )
        if kind.code == "people" and made:
            return _slips(made)
        flash(_("The file was brought in."), "success")
        return redirect(after(kind, made), 303)

    @expose("/read/", methods=("POST",))
    def read_view(self) -> Any:
        """How what the file asks back is read, as its sender chose; it is judged anew."""
        upload = get_upload(db(), address.number())
        _kind(upload.kind)
        judged = judging(db(), by(), upload)
        try:
            choose(db(), by(), upload, readings_sent())
            if judged is not None:
                ask_judge(db(), by(), upload, judged.rows_total)
        except Refusal as refusal:
            db().rollback()
            return show_check(get_upload(db(), address.number()), [say(refusal)], refusal.status)
        return redirect(url_for(".check_view", id=upload.id), 303)

    @expose("/judge/", methods=("POST",))
    def judge_view(self) -> Any:
        """Have a long file judged again: what was found before is dropped."""
        upload = get_upload(db(), address.number())
        _kind(upload.kind)
        judged = judging(db(), by(), upload)
        try:
            if judged is not None:
                ask_judge(db(), by(), upload, judged.rows_total)
        except Refusal as refusal:
            db().rollback()
            return show_check(get_upload(db(), address.number()), [say(refusal)], refusal.status)
        return redirect(url_for(".check_view", id=upload.id), 303)


def page(kind: Kind) -> Any:
    """The page of a kind: template, upload. A file that
    may not be opened is answered here and kept nowhere."""
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
    context = {
        "title": kind.title,
        "intro": kind.about,
        "form": form,
        "units": units,
        "periods": periods,
        "kind": kind.code,
    }
    context["nothing"] = kind.period == "directive" and not periods
    context["period_label"] = _("Directive") if kind.period == "directive" else _("Period")
    return render_template("khoi/imports/kind.html", **context), 422 if form.errors else 200


def _sent(kind: Kind, form: FileForm) -> Upload:
    require_clean()
    file = form.file.data
    data, name = (file.read(), file.filename or "") if file else (b"", "")
    if not data:
        raise Invalid({"file": Refusal("field.required")})
    db().rollback()  # reading may take seconds: nobody waits for this request's lock meanwhile
    filled = open_filled(data, secret())
    if not long_work(kind, filled):
        with apart() as reading:
            judge(reading, by(), kind, filled, chosen=known_headings(reading, by(), kind.code))
        return keep_upload(db(), by(), kind.code, name, data)
    may_open(db(), kind, filled)
    upload = keep_upload(db(), by(), kind.code, name, data)
    ask_judge(db(), by(), upload, filled.lines)
    return upload


def _choices(kind: Kind) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Units and periods a template can be asked for."""
    if not kind.period:
        return [], []
    if kind.period == "directive":
        asked = asked_of(db(), by())
        units_ = sorted({unit for unit, _number, _name in asked}, key=lambda unit: unit.sort_key)
        return [(str(u.id), u.name) for u in units_], list(
            dict.fromkeys((str(number), name) for _unit, number, name in asked)
        )
    if kind.code == "sheets":
        units = own_cells("sheet.items")
    else:
        verb = "report.prepare" if kind.code == "narrative" else "meeting.see"
        ids = [post.unit_id for post in by().posts if can(by(), verb, post.unit_id, post.path)]
        units = list(db().scalars(select(Unit).where(Unit.id.in_(ids)).order_by(Unit.sort_key)))
    quarter = Quarter.of(today())
    if kind.period == "quarter":
        return [(str(u.id), u.name) for u in units], [
            (str(q), q.roman) for q in (quarter.shift(-n) for n in (1, 0, 2, 3, 4, 5, 6, 7))
        ]
    years = sorted({int(year_of(today())), *range(today().year, today().year - 6, -1)}, reverse=True)
    first = int(year_of(today()))
    return [(str(u.id), u.name) for u in units], [
        (str(y), str(y)) for y in [first, *(y for y in years if y != first)]
    ]


def template(kind: Kind) -> Any:
    """The template to download, with what is there already."""
    unit = template_unit(db(), request.args.get("unit", ""))
    if kind.period and (unit is None or not can(by(), "meeting.see", unit.id, unit.path)):
        raise Refusal("access.unknown")
    content = kind.template(db(), by(), unit, request.args.get("period", "") or year_of(today()))
    name = "-".join(part for part in (kind.code, content.stamp.period, unit.code if unit else "") if part)
    rows = list(content.rows)

    def write(out: Any) -> None:
        write_filled(
            out,
            content.stamp,
            secret(),
            content.title,
            content.sentence,
            content.entries,
            rows,
            content.spare,
        )

    return workbook(write, f"{name}.xlsx")


def show_check(upload: Upload, said: list[str] | None = None, status: int = 200) -> Any:
    """The preview of a kept file, with its problems first; while a job judges it, how far that is."""
    kind, job, found = _kind(upload.kind), judging(db(), by(), upload), _found(upload)
    context: dict[str, Any] = {
        "kind": kind,
        "name": upload.name,
        "id": upload.id,
        "said": said or [],
        "back": url_for("imports.kind_view", kind=kind.code),
    }
    if job is not None and found is None:
        why = say(Refusal(job.wrong, **said_of(job))) if job.standing == "failed" else ""
        return render_template("khoi/imports/job.html", **context, job=job, row=row_of(job), why=why), status
    assert found is not None  # only a job makes anyone wait
    context |= {**found} | {
        "problems": found["problems"][:MOST_SHOWN],
        "title": _heading(found),
        "judged": job,
    }
    return render_template("khoi/imports/check.html", **context), status


def _found(upload: Upload) -> Found | None:
    """What a kept file would change: judged now, or what
    its job found; None while a job has not found anything."""
    kind, job = _kind(upload.kind), judging(db(), by(), upload)
    if job is not None:
        return found_by(job, by())
    filled, chosen = open_filled(upload.data, secret()), chosen_for(db(), by(), upload)
    return found_of(judge(db(), by(), kind, filled, chosen=chosen), upload)


def _heading(found: Found) -> str:
    if found["questions"]:
        return str(_("%(n)s questions about this file", n=len(found["questions"])))
    if found["count"]:
        return to_mend(found["count"])
    if found["new"] + found["changed"] == 0:
        return str(_("Nothing would change: everything in this file is there already"))
    return str(
        _(
            "%(new)s new and %(changed)s changed rows; nothing is brought in yet",
            new=found["new"],
            changed=found["changed"],
        )
    )


def _kind(code: str) -> Kind:
    kind = KINDS.get(code)
    if kind is None or not kind.may(db(), by()):
        raise Refusal("access.unknown")
    return kind


def _slips(made: Any) -> Any:
    issued = [(account, issue_code(db(), by(), account)) for account in made]
    return slips(issued, url_for("accounts.index_view"))
