"""Workbooks of answers to directives: an own unit's answer, filled in
beside the screen and submitted there (letter L1). Knows no request."""

from __future__ import annotations

from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.imports.judge import Content, Judged
from admin.web import address
from forms.excel.read.answers import answer_cells, answer_entries, answer_values
from forms.excel.read.filled import Filled
from forms.excel.read.rows import Sheet
from forms.excel.read.templates import Entry, Stamp
from models.access.grants import Principal, can
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.report_forms import with_reasons
from models.directives.answers import children, form_of, open_answers, typed_fields, written
from models.directives.figures import basis_of, last_answers
from models.directives.tables import DirectiveAnswer
from models.imports.answers import open_answer
from models.imports.plan import Row
from models.proposing.proposals import from_last, proposals, proposes
from models.units.units import Unit


def asked_of(db: Session, by: Principal) -> list[tuple[Unit, int, str]]:
    """Own units and the directives that still ask them
    for a form: unit, number of the directive, its name."""
    ids = [
        post.unit_id
        for post in by.posts
        if post.unit_id is not None and can(by, "report.prepare", post.unit_id, post.path)
    ]
    rows = [row for row in open_answers(db, ids) if row.directive.form_version_id is not None]
    units = {unit.id: unit for unit in db.scalars(select(Unit).where(Unit.id.in_(ids)))}
    return [(units[row.unit_id], row.directive_id, str(row.directive)) for row in rows]


def answers_template(db: Session, by: Principal, unit: Unit | None, period: str) -> Content:
    """The answer of an own unit as it is written so far; `period` is the number of the directive."""
    if unit is None or not can(by, "report.prepare", unit.id, unit.path):
        raise Refusal("access.unknown")
    answer = open_answer(db, unit.id, address.number_of(period))
    form = form_of(db, answer.directive)
    if form is None:
        raise Refusal("access.unknown")
    fields = typed_fields(form, passed_on=bool(children(db, answer)))
    there = written(db, answer)
    found = {} if there or not proposes(form) else _proposed(db, answer, form)
    row = {"unit": unit.code, "unit_name": unit.name} | answer_cells(fields, there or found)
    title = _("%(unit)s answers %(directive)s", unit=unit.name, directive=str(answer.directive))
    stamp = Stamp("answers", (unit.code,), period, _("Answer"), form.id)
    sentence = _(
        "What stands here is a draft until it is submitted on its page. Minutes, notes and score sheets stay "
        "in the cell: do not copy them here."
    )
    return Content(stamp, title, sentence, answer_entries(fields, found), [row], 0)


def _proposed(db: Session, answer: DirectiveAnswer, form: DefinitionVersion) -> dict[str, str]:
    last = last_answers(db, answer) if from_last(form) else {}
    return proposals(form, basis_of(db, answer, form).figures, last)


def answer_columns(db: Session, stamp: Stamp | None) -> list[Entry]:
    """Every column the form can have; a template holds those its unit fills in."""
    if stamp is None or stamp.version is None:
        return answer_entries([])
    return answer_entries(with_reasons(get_version(db, stamp.version)))


def answer_rows(db: Session, filled: Filled, sheet: Sheet, _judged: Judged) -> list[Row]:
    """Rows as models/imports/answers.py judges them."""
    stamp = filled.stamp
    if stamp is None or stamp.version is None:
        raise Refusal("file.unstamped")
    fields, directive = with_reasons(get_version(db, stamp.version)), int(stamp.period)
    return [
        (
            n,
            {name: row.get(name) for name in ("unit", "unit_name")}
            | {"directive": directive, "fields": answer_values(fields, row)},
        )
        for n, row in sheet.rows
    ]
