"""Workbooks of definitions, routes, lists and directives as they are sent in: what a file says in more than
one way is asked back on its own page, the file is kept meanwhile, and what its headings mean is remembered
for the sender's next one (forms/excel/read/asked.py). Mistakes are told when all is answered: many would
follow from what was not read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import request
from flask_babel import gettext as _
from flask_babel import pgettext

from admin.web import address
from admin.web.request import by, db, settle
from admin.web.sent_files import require_clean
from forms.base import Form
from forms.excel.read.asked import ASKED, IGNORED, Asking, Question
from models.core.errors import Invalid, Refusal
from models.imports.uploads import Upload, choose, chosen_for, get_upload, keep_upload, known_headings

MOST_SAID = 12
"""Rows and cells that a note names."""
MOST_ASKED = 40
"""Questions that a page holds."""


@dataclass
class SentBook:
    """A workbook that was sent, or the kept one for which it was chosen how it is read."""

    kind: str
    name: str
    data: bytes
    asking: Asking
    upload: Upload | None = None

    def keep(self) -> Upload:
        """Keep it for its sender, for a day at most, before its answer is drawn."""
        kept = self.upload or keep_upload(db(), by(), self.kind, self.name, self.data)
        settle()
        return kept


def book_sent(form: Form, kind: str) -> SentBook:
    """The workbook of a form that was sent. Refuses nothing at all, what is not harmless, and (`import.gone`)
    a kept one that is not there for this person any more."""
    if request.form.get("kept"):
        upload = _kept(kind, request.form["kept"])
        choose(db(), by(), upload, readings_sent())
        settle()  # nobody waits while the file is opened
        return SentBook(kind, upload.name, upload.data, asking_of(upload), upload)
    require_clean()
    file = form["file"].data
    data: bytes = file.read() if file else b""
    if not data:
        raise Invalid({"file": Refusal("field.required")})
    return SentBook(kind, file.filename or "", data, Asking(_known(kind)))


def _kept(kind: str, said: str) -> Upload:
    """The kept workbook that a page of questions names, by number and content: a number may be another's by
    now."""
    number, _dash, content = said.partition("-")
    try:
        upload = upload_of(kind, address.number_of(number))
    except Refusal:
        raise Invalid({"file": Refusal("import.gone")}) from None
    if upload.sha256 != content:
        raise Invalid({"file": Refusal("import.gone")})
    return upload


def upload_of(kind: str, number: int) -> Upload:
    """A kept workbook of a kind; 404 for everybody but its sender."""
    upload = get_upload(db(), number)
    if upload.kind != kind:
        raise Refusal("access.unknown")
    return upload


def asking_of(upload: Upload) -> Asking:
    """How what a kept workbook asks back is read."""
    return Asking(_known(upload.kind) | chosen_for(db(), by(), upload, remembered=False))


def _known(kind: str) -> dict[str, str]:
    """What the sender's headings mean. Whether one is not to be read is asked of each file: it may be the
    only one that holds what is needed."""
    return {key: said for key, said in known_headings(db(), by(), kind).items() if said != IGNORED}


def asked_back(form: Form, sent: SentBook) -> dict[str, Any]:
    """What the page of a workbook shows while it is asked how that is to be read."""
    kept = {field.name: field.data for field in form if field.name not in ("file", "csrf_token")}
    values = {name: "" if value is None else value for name, value in kept.items()}
    asked = [*sent.asking.questions.values()][:MOST_ASKED]
    questions = [question(n, each) for n, each in enumerate(asked)]
    upload = sent.keep()
    return {"questions": questions, "asked_values": values | {"kept": f"{upload.id}-{upload.sha256}"}}


def passed_told(names: Sequence[str]) -> str:
    """Which sheets of a workbook nobody reads, in words."""
    return str(_("Sheets of the file that are not read: %(names)s.", names=", ".join(names))) if names else ""


def rows_passed(rows: Sequence[int]) -> str:
    """Which rows of a sheet hold no data, in words."""
    if not rows:
        return ""
    named = ", ".join(str(row) for row in rows[:MOST_SAID])
    return str(
        _(
            "%(n)s rows without data (column numbers, sums, titles, signatures) were passed over: %(rows)s.",
            n=len(rows),
            rows=named,
        )
    )


def readings_sent() -> dict[str, str]:
    """What was chosen on a page of questions, by their keys."""
    keys, readings = request.form.getlist("key"), request.form
    return {key: readings[f"read{n}"] for n, key in enumerate(keys) if readings.get(f"read{n}")}


def question(number: int, asked: Question) -> dict[str, Any]:
    """A question as it is drawn: where, what stands there, and each reading with what it would be."""
    readings = [{"code": code, "label": reading_word(asked, code)} for code in asked.says]
    told = {"cell": asked.cell, "value": asked.value, "n": asked.count}
    text = str(pgettext("asked", asked.code)) % told
    return {"key": asked.key, "number": number, "text": text, "readings": readings}


def reading_word(asked: Question, code: str) -> str:
    """A reading in words: what the cell would be, and where that does not say it how it is read."""
    name = IGNORED if code == IGNORED else f"{asked.code}.{code}" if ASKED[asked.code] else asked.code
    return str(pgettext("asked.reading", name) % {"said": asked.says[code]})
