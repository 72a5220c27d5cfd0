"""Official documents: reports as Word and PDF from the frozen version,
notices of meetings and letters signed with their number (domain.md 6).

The archive copy of what was signed, terms, the reports of all units below as one ZIP: a job
where they are more than are made within a second. An office's own Word templates are in templates.py.
What a document says is in forms/documents/facts.py, its number in models/review/document_numbers.py.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any, ClassVar

from flask import Response, flash, g, redirect, render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from admin.documents.facts import (
    below,
    copy_of,
    letter_content,
    named_report,
    notice_content,
)
from admin.documents.templates import DOCX
from admin.lists.exports import offer, send_drawn, workbook
from admin.lists.pages import Page, own_units
from admin.web import address
from admin.web.request import by, db, submit
from forms.base import Form, choice, day, long_text, read_month, text
from forms.documents.facts import Document, write_word
from forms.documents.own import write_apart
from forms.documents.pdf import write_pdf, write_zip
from forms.meeting import month_choices
from models.access.grants import require
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter, add_months, month_of
from models.core.spelling import fold
from models.overview.search import asked_for, documents_found
from models.reports.content import newest
from models.reports.tables import Report, ReportVersion, get_report
from models.review.document_numbers import (
    TYPES,
    CommitteeTerm,
    SignedDocument,
    begin_term,
    issue,
    number_report,
    template_for,
    term_on,
)
from models.review.letterhead import symbol_of
from models.units.units import get_unit

PAGE = 100
UNIT = selectinload(SignedDocument.unit_then)
ZIP_AT_ONCE, PDF_RATE = 6, 8
"""Reports made into PDF within a second, and how many a second while nobody waits."""


class LetterForm(Form):
    unit_id = choice(__("Issued by"), coerce=int)
    on = day(__("Date"))
    abstract = text(__("Abstract"), most=400, need=True)
    addressees = long_text(__("Addressees, one a line"), most=2_000)
    body = long_text(__("Text"), most=20_000, need=True)
    recipients = long_text(__("Recipients, one a line"), most=2_000)


class NoticeForm(Form):
    unit_id = choice(__("Issued by"), coerce=int)
    on = day(__("Date"))
    period = choice(__("Meetings of the month"), coerce=read_month)
    recipients = long_text(__("Recipients, one a line"), most=2_000)


class TermForm(Form):
    unit_id = choice(__("Unit"), coerce=int)
    name = text(__("Term"), most=20, need=True)
    starts_on = day(__("Starts on"))


class DocumentsView(Page):
    """Official documents."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)
    for_post: ClassVar[tuple[str, ...]] = ("index",)

    def __init__(self) -> None:
        super().__init__(name=__("Documents"), endpoint="documents", url="/documents")

    @expose("/")
    def index(self) -> Any:
        """What was signed, the newest first, and what may be done."""
        wanted = request.args.get("search", "").strip()
        found = documents_found(db(), asked_for(wanted)) if wanted else select(SignedDocument).options(UNIT)
        total = db().scalar(select(func.count()).select_from(found.subquery())) or 0
        pages = (total + PAGE - 1) // PAGE
        page = min(address.number_or("page", 0), max(0, pages - 1))
        newest_first = (SignedDocument.signed_at.desc(), SignedDocument.id.desc())
        rows = db().scalars(found.order_by(*newest_first).limit(PAGE).offset(page * PAGE))
        listed = [self._row(row) for row in rows]
        acts = []
        if own_units("report.issue"):
            acts.append({"label": _("A letter"), "url": url_for(".letter_view"), "main": True})
            acts.append({"label": _("A notice of meetings"), "url": url_for(".notice_view")})
            acts.append({"label": _("Term"), "url": url_for(".term_view")})
        if own_units("definition.change"):
            acts.append({"label": _("Word templates"), "url": url_for("word_templates.templates_view")})
        return render_template(
            "khoi/documents/documents.html",
            rows=listed,
            acts=acts,
            search=wanted,
            waiting=self._waiting(),
            total=total,
            page=page,
            pages=pages,
            page_url=lambda number: url_for(".index", page=number, search=wanted or None),
        )

    def _waiting(self) -> list[dict[str, Any]]:
        """Own approved reports that bear no number yet."""
        ids = [unit.id for unit in own_units("report.submit")]
        numbered = select(SignedDocument.subject_id).where(
            SignedDocument.kind == "report", SignedDocument.subject_id.is_not(None)
        )
        found = select(Report).where(
            Report.unit_id.in_(ids), Report.accepted_number.is_not(None), Report.doc_number.is_(None)
        )
        rows = db().scalars(found.where(Report.id.not_in(numbered)).order_by(Report.quarter.desc()))
        return [
            {"name": f"{report.unit_then.name}, {Quarter.of(report.quarter).roman}", "id": report.id}
            for report in rows
        ]

    def _row(self, row: SignedDocument) -> dict[str, Any]:
        found = {
            "symbol": symbol_of(row),
            "unit": row.unit_then.name,
            "on": row.dated_on,
            "term": row.term,
        }
        is_report = row.kind == "report"
        where: dict[str, Any] = {
            "endpoint": f"documents.{'report' if is_report else 'copy'}_view",
            "id": row.subject_id if is_report else row.id,
        }
        found |= {
            "abstract": row.abstract or _("Quarterly report"),
            "word": url_for(**where, form="docx"),
            "pdf": url_for(**where, form="pdf"),
        }
        return found

    @expose("/report/")
    def report_view(self) -> Any:
        """A report's newest frozen version, or the one named, as Word or PDF."""
        report = get_report(db(), address.number())
        version = _version(report, request.args.get("number"))
        name, document = named_report(db(), report, version)
        return send_document(document, report.path, name)

    @expose("/copy/")
    def copy_view(self) -> Any:
        """The archive copy of a notice or letter."""
        row = _document(request.args.get("id"))
        return send_document(copy_of(db(), row), row.path, f"{TYPES[row.kind]}-{row.number:02}")

    @expose("/sign/", methods=("POST",))
    def sign_view(self) -> Any:
        """Number a unit's own submitted report at its signing."""
        report = get_report(db(), address.number())
        require(by(), "report.submit", report.unit_id, report.path)
        version = newest(db(), report)
        if version is None or report.accepted_number is None:
            raise Refusal("document.not_accepted")
        row = number_report(
            db(), by(), (report.unit_id, report.path), report.id, version.number, version.sha256
        )
        flash(_("The report bears number %(number)s.", number=f"{row.number:02}"), "success")
        return redirect(url_for("reports.details_view", id=report.id), 303)

    @expose("/zip/", methods=("GET", "POST"))
    def zip_view(self) -> Any:
        """The accepted reports of all units below for a quarter, as
        one archive; many of them as a job, which tells each one."""
        report, told = get_report(db(), address.number()), g.get("job")
        found = below(db(), report)
        if not found:
            raise Refusal("document.none_below")
        if len(found) > ZIP_AT_ONCE and told is None:
            quarter, back = Quarter.of(report.quarter).roman, url_for("reports.details_view", id=report.id)
            title = _(
                "Reports below (ZIP): %(unit)s, %(quarter)s", unit=report.unit_then.name, quarter=quarter
            )
            return offer(
                title, len(found), back, _("%(n)s reports: an archive of its own", n=len(found)), PDF_RATE
            )
        if told is not None:
            told.total = len(found)
        files = ((f"{name}.pdf", named_report(db(), each, version)[1]) for name, each, version in found)
        done = told.more if told is not None else lambda _n: None
        of = Quarter.of(report.quarter)
        name = f"bao-cao-cap-duoi-quy-{of.number}-{of.year}-{fold(report.unit_then.code)}.zip"
        return workbook(lambda out: write_zip(out, files, done), name)

    @expose("/letter/", methods=("GET", "POST"))
    def letter_view(self) -> Any:
        form = LetterForm() if request.method == "POST" else LetterForm(data={"on": today()})
        return self._signed(form, "letter", _("A letter"), lambda unit: letter_content(db(), form, unit))

    @expose("/notice/", methods=("GET", "POST"))
    def notice_view(self) -> Any:
        form = NoticeForm() if request.method == "POST" else NoticeForm(data={"on": today()})
        form.period.choices = month_choices(
            today(), [add_months(month_of(today()), n) for n in (-2, -1, 0, 1, 2)]
        )
        return self._signed(
            form, "notice", _("A notice of meetings"), lambda unit: notice_content(db(), form, unit)
        )

    def _signed(self, form: LetterForm | NoticeForm, kind: str, title: str, say: Any) -> Any:
        """A form that previews as PDF or signs with the next number."""
        units = own_units("report.issue")
        if not units:
            raise Refusal("access.denied", verb="report.issue")
        form.unit_id.choices = [(str(unit.id), unit.name) for unit in units]

        def act() -> SignedDocument:
            unit = get_unit(db(), form.unit_id.data)
            abstract, content = say(unit)
            return issue(db(), by(), unit, kind, abstract=abstract, content=content, on=form.on.data)

        def show() -> str:
            intro = _(
                "Signing gives the next number of this type within the term; a number is never given twice."
            )
            return render_template(
                "khoi/web/act.html",
                title=title,
                intro=intro,
                form=form,
                submit=_("Sign and number"),
                back=url_for(".index"),
            )

        return submit(
            form,
            act,
            lambda _row: url_for(".index"),
            show,
            _("Signed. The document bears its number and is kept."),
        )

    @expose("/term/", methods=("GET", "POST"))
    def term_view(self) -> Any:
        form = TermForm()
        units = own_units("report.issue")
        if not units:
            raise Refusal("access.denied", verb="report.issue")
        form.unit_id.choices = [(str(unit.id), unit.name) for unit in units]
        now_ = "; ".join(f"{unit.name}: {term_on(db(), unit.id, today())}" for unit in units)

        def act() -> CommitteeTerm:
            return begin_term(
                db(), by(), get_unit(db(), form.unit_id.data), form.name.data, form.starts_on.data
            )

        def show() -> str:
            intro = _("Numbers begin again from 01 with a new term. Now: %(terms)s", terms=now_)
            return render_template(
                "khoi/web/act.html",
                title=_("A new term"),
                intro=intro,
                form=form,
                submit=_("Begin the term"),
                back=url_for(".index"),
            )

        return submit(form, act, lambda _row: url_for(".index"), show, _("Saved."))


def send_document(doc: Document, path: str, name: str) -> Response:
    """Word in the office's own template where it has one, or PDF."""
    if request.args.get("form") == "pdf":
        return send_file(
            BytesIO(write_pdf(doc)),
            mimetype="application/pdf",
            as_attachment=True,
            download_name=f"{name}.pdf",
            max_age=0,
        )
    own = template_for(db(), path, doc.kind)
    if own is None:
        return send_drawn(lambda out: out.write(write_word(doc)), f"{name}.docx", DOCX)
    template = own.data
    db().rollback()  # nothing is read any more: no transaction stays open while it is drawn
    made = write_apart(doc, template)  # what an office's template does not bear is told as a page
    return send_file(
        BytesIO(made), mimetype=DOCX, as_attachment=True, download_name=f"{name}.docx", max_age=0
    )


def _version(report: Report, number: str | None) -> ReportVersion:
    found = select(ReportVersion).where(ReportVersion.report_id == report.id)
    version = (
        db().scalar(found.where(ReportVersion.number == address.number_of(number)))
        if number
        else newest(db(), report)
    )
    if version is None:
        raise Refusal("access.unknown")
    return version


def _document(said: str | None) -> SignedDocument:
    row = db().scalar(
        select(SignedDocument).where(
            SignedDocument.id == address.number_of(said), SignedDocument.kind != "report"
        )
    )
    if row is None:
        raise Refusal("access.unknown")
    return row
