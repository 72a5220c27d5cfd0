"""Files that answers to forms name: of reports, of forms of a period, of directives. They stand inside the
text of an answer, under a field that takes a file; of forms without such a field nothing is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Select, inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.sql import visitors

from models.definitions.definitions import Field
from models.definitions.kinds import KINDS
from models.directives.tables import AnswerDraft, AnswerVersion, Directive, DirectiveAnswer
from models.reports.period_forms import FormDraft, FormSheet
from models.reports.tables import Report, ReportDraft, ReportVersion

NAMED = re.compile(r'"([0-9a-f]{64}):[^"]')
"""A file in the text of an answer: its hash and its name (definitions/kinds/file.py)."""
AT_ONCE = 500


def answered_files(db: Session) -> set[str]:
    """The hash of every file that an answer names. `db` is the program's own session; a database of an older
    schema is asked for what it has."""
    found: set[str] = set()
    kinds = [code for code, kind in KINDS.items() if kind.entry == "file"]
    takes = select(Field.version_id).where(Field.kind.in_(kinds))
    if not _is_known(db, takes) or db.scalar(takes.limit(1)) is None:
        return found
    for asked in _asked(takes):
        if _is_known(db, asked):
            for text in db.scalars(asked.execution_options(yield_per=AT_ONCE)):
                found.update(NAMED.findall(text or ""))
    return found


def _asked(takes: Select[Any]) -> Iterator[Select[Any]]:
    """The texts of answers to forms whose version takes a file, each table by itself."""
    sheets = FormSheet.version_id.in_(takes)
    yield select(FormSheet.answers).where(sheets)
    yield select(FormDraft.answers).join(FormSheet, FormSheet.id == FormDraft.sheet_id).where(sheets)
    reports = Report.form_version_id.in_(takes)
    yield select(ReportDraft.answers).join(Report, Report.id == ReportDraft.report_id).where(reports)
    yield select(ReportVersion.content).join(Report, Report.id == ReportVersion.report_id).where(reports)
    for text, number in (
        (AnswerDraft.values, AnswerDraft.answer_id),
        (AnswerVersion.content, AnswerVersion.answer_id),
    ):
        answers = select(text).join(DirectiveAnswer, DirectiveAnswer.id == number)
        answers = answers.join(Directive, Directive.id == DirectiveAnswer.directive_id)
        yield answers.where(Directive.form_version_id.in_(takes))


def _is_known(db: Session, asked: Select[Any]) -> bool:
    """Whether the database has every table and column that a statement asks for."""
    inspector = inspect(db.connection())
    columns: dict[str, set[str]] = {}
    for part in visitors.iterate(asked):
        if not isinstance(part, Column):
            continue
        table = str(part.table.name)
        if table not in columns:
            there = inspector.has_table(table)
            columns[table] = {each["name"] for each in inspector.get_columns(table)} if there else set()
        if part.name not in columns[table]:
            return False
    return True
