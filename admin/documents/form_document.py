"""A unit's answer to a form of a period as an official document: the form's own order, its headings, tables
as tables, computed fields with the rest (forms/documents/fields.py)."""

from __future__ import annotations

from io import BytesIO

from sqlalchemy.orm import Session

from admin.web.words import term_word
from forms.documents.facts import Document, document, write_word
from forms.documents.fields import form_blocks
from forms.documents.pdf import write_pdf
from models.core.base import day_of, today
from models.definitions.definitions import get_version
from models.reports.period_forms import FormSheet, outcome_of
from models.review.letterhead import issuer_of

WRITERS = {"docx": write_word, "pdf": write_pdf}
MEDIA = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}


def form_document(session: Session, sheet: FormSheet) -> Document:
    """The letter of a sheet: who filled it in, for which period, what was answered; of the day on which it
    was sent, until then of today."""
    version, then = get_version(session, sheet.version_id), sheet.unit_then
    day = day_of(sheet.sent_at) if sheet.sent_at else today()
    abstract = f"{version.definition.name}, {term_word(sheet.term)}"
    body = form_blocks(version.groups, outcome_of(session, sheet))
    return document("report", issuer_of(session, then, sheet.ends_on, day), None, day, abstract, body)


def written_form(session: Session, sheet: FormSheet, ending: str) -> BytesIO:
    """The same as a file of Word or PDF."""
    return BytesIO(WRITERS[ending](form_document(session, sheet)))
