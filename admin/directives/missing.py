"""Whom an answer or a directive goes without at any depth: the count with its denominator, the page that
names every one with its reason, the workbook that names them too (design 3.7)."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.directives.letter import file_name
from admin.directives.page import COUNT, Body, counted_words, whole
from admin.directives.standings import given_counts, standing_of, standing_words, until_words
from admin.lists.exports import send_drawn
from admin.reports.missing import missing_table, standing_still
from admin.risen.told import row_sheets, total_line
from admin.web import address
from admin.web.request import by, db
from admin.web.words import named
from forms.excel.sheets.directive import Answered, write_answered
from forms.excel.sheets.quarter import Bulk
from forms.excel.write.book import Column
from models.access.grants import can
from models.core.base import day_of
from models.core.errors import Refusal
from models.directives.answers import content, form_of
from models.directives.asked import Asked, asked
from models.directives.tables import AnswerVersion, Directive, DirectiveAnswer, newest_answer
from models.directives.uncounted import missing_below, still_missing
from models.reports.uncounted import Row
from models.workflow.tables import states

GIVEN_WORDS = (
    ("received", __("Receipt acknowledged")),
    ("planned", __("Plan sent")),
    ("answered", __("Answered")),
)
"""Days of what a unit gave, each in its own column: a receipt is no answer."""
MOST_SAID = 2_000
"""So many letters of what units wrote stand in one cell; a sheet has them all, a row a unit."""


def missing_part(answer: DirectiveAnswer, body: Body | None, number: int | None = None) -> dict[str, Any]:
    """What a page says of whom an answer goes without: their `rows`; `text` that counts them with the
    denominator, and `url` of the page that names them all; empty where nobody is missing."""
    rows = missing_below(db(), answer.directive_id, body) if body is not None else []
    if not rows or body is None:
        return {"rows": []}
    text = counted_words({**body, "missing": rows})
    return {"rows": rows, "text": text, "url": url_for("answers.missing_view", id=answer.id, number=number)}


def body_shown(answer: DirectiveAnswer) -> tuple[Body, AnswerVersion | None]:
    """The version the address asks for; else what the answer's own page shows. 404 where there is none."""
    if request.args.get("number"):
        wanted = address.number("number")
        found = select(AnswerVersion).where(AnswerVersion.answer_id == answer.id)
        version = db().scalar(found.where(AnswerVersion.number == wanted))
    else:
        own = can(by(), "report.prepare", answer.unit_id, answer.path)
        live = states(db(), answer.route_id)[answer.state].is_open and answer.directive.closed is None
        version = newest_answer(db(), answer)
        if own and (live or version is None):
            return content(db(), answer), None
    if version is None:
        raise Refusal("access.unknown")
    return json.loads(version.content), version


class MissingAnswers:
    """Pages of an answer, mixed into their list."""

    get_one: Callable[[Any], DirectiveAnswer]

    @expose("/missing/")
    def missing_view(self) -> Any:
        """Every unit that a version, or the answer as it stands, goes without, at any depth, and why."""
        answer = self.get_one(request.args.get("id"))
        body, version = body_shown(answer)
        rows = missing_below(db(), answer.directive_id, body)
        number = version.number if version is not None else None
        page = _table(
            answer.directive_id,
            rows,
            lambda n: url_for("answers.missing_view", id=answer.id, number=number, page=n),
        )
        head = f"{body['name']}, {answer.directive.symbol}: {counted_words({**body, 'missing': rows})}"
        back = url_for("answers.details_view", id=answer.id)
        page |= {"title": head, "acts": [{"label": _("To the answer"), "url": back}]}
        return render_template("khoi/web/table.html", **page)

    @expose("/workbook/")
    def workbook_view(self) -> Any:
        """What the answer adds up from below, every unit asked there, every one that is missing."""
        answer = self.get_one(request.args.get("id"))
        body, _version = body_shown(answer)
        directive = answer.directive
        form = form_of(db(), directive)
        lines = [total_line(f, body["totals"].get(f.code, {})) for f in (form.fields if form else ())]
        rows = [row for row in asked(db(), directive) if row.path.startswith(answer.path)]
        counts = given_counts(directive, rows)
        missing = missing_below(db(), directive.id, body)
        there = (body["answered"], body["asked"])
        told = _answered(directive, str(body["name"]), there, counts, lines, missing)
        return _workbook(directive, told, rows, lines, f"{directive.symbol} {body['name']}")


class MissingInDirective:
    """Pages of a directive, mixed into their list."""

    get_one: Callable[[Any], Directive]

    @expose("/missing/")
    def missing_view(self) -> Any:
        """Every unit that the directive's totals go without, at any depth, and why."""
        directive = self._issued()
        found = whole(directive, asked(db(), directive))
        page = _table(
            directive.id,
            found["missing"],
            lambda n: url_for("directives.missing_view", id=directive.id, page=n),
        )
        page["title"] = f"{directive.symbol}: {counted_words(found)}"
        back = url_for("directives.details_view", id=directive.id)
        page["acts"] = [{"label": _("To the directive"), "url": back}]
        return render_template("khoi/web/table.html", **page)

    @expose("/workbook/")
    def workbook_view(self) -> Any:
        """The directive's totals, every unit asked and what it gave when, every one that is missing; of one
        that asks for no answer who gave what it does ask for."""
        directive = self._issued(answered=False)
        rows = asked(db(), directive)
        counts, name = given_counts(directive, rows), directive.unit_then.name
        if directive.form_version_id is None:
            told = _answered(directive, name, None, counts, [], [])
            return _workbook(directive, told, rows, [], directive.symbol)
        found = whole(directive, rows)
        there = (found["answered"], found["asked"])
        told = _answered(directive, name, there, counts, found["rows"], found["missing"])
        return _workbook(directive, told, rows, found["rows"], directive.symbol)

    def _issued(self, *, answered: bool = True) -> Directive:
        directive = self.get_one(request.args.get("id"))
        if directive.state == "draft" or (answered and directive.form_version_id is None):
            raise Refusal("access.unknown")
        return directive


def _table(directive_id: int, rows: list[Row], page_url: Callable[[int], str]) -> dict[str, Any]:
    still = still_missing(db(), directive_id, rows)
    names = {row["unit"]: row["name"] for row in rows}
    found = select(DirectiveAnswer.unit_id, DirectiveAnswer.id)
    found = found.where(DirectiveAnswer.directive_id == directive_id)
    answers = {unit: number for unit, number in db().execute(found)}

    def line(row: Row) -> dict[str, Any]:
        own, over = row["through"] == row["unit"], names.get(row["through"], "")
        there = answers.get(row["unit"])
        return {
            "name": row["name"],
            "url": url_for("answers.details_view", id=there) if there is not None else None,
            "under": row["under"],
            "through": _("it has no accepted answer")
            if own
            else _("%(unit)s has no accepted answer", unit=over),
            "reason": row["reason"],
            "standing": standing_still(row["unit"] in still),
        }

    return missing_table(rows, COUNT, line, page_url) | {"empty_title": _("Nobody is missing in this answer")}


def _answered(
    directive: Directive,
    whose: str,
    there: tuple[int, int] | None,
    counts: Sequence[tuple[str, int]],
    lines: Sequence[dict[str, Any]],
    missing: Sequence[Row],
) -> Answered:
    totals = [(line["title"], line["value"] or _rowed(line) or _said(line["said"])) for line in lines]
    return Answered(str(directive), directive.abstract, whose, there, counts, totals, missing)


def _rowed(line: dict[str, Any]) -> str:
    """How many rows of a table rose: they stand on a sheet of their own."""
    told = line["table"]
    return str(_("%(n)s rows, on a sheet of their own", n=told["n"])) if told is not None else ""


def _said(said: Sequence[tuple[str, int, str]]) -> str:
    told = "; ".join(f"{words} × {n}" if n > 1 else words for words, n, _units in said)
    return told if len(told) <= MOST_SAID else str(_("each unit's words stand on a sheet of their own"))


def _texts(lines: Sequence[dict[str, Any]]) -> list[Bulk]:
    """What each unit wrote, a row for each; nothing where nobody wrote words."""
    rows = [[line["title"], unit, words] for line in lines for unit, words in line["texts"]]
    columns = [
        Column("question", _("Question"), width=36),
        Column("unit", _("Unit"), width=44),
        Column("words", _("What it wrote"), width=90),
    ]
    return [Bulk(_("Answers in words"), columns, rows)] if rows else []


def _workbook(
    directive: Directive, told: Answered, rows: Sequence[Asked], lines: Sequence[dict[str, Any]], name: str
) -> Any:
    columns = [
        Column("unit", _("Unit"), width=44),
        Column("due", _("To answer by"), width=40),
        Column("standing", _("Standing"), width=18),
        Column("state", _("Step"), width=18),
        *(Column(name, words, "date", 14) for name, words in GIVEN_WORDS),
    ]
    bulk = Bulk(
        _("Units asked"),
        columns,
        [
            [
                row.name,
                until_words(row),
                standing_words(directive, standing_of(row)),
                named(row.standing),
                *(day_of(at) if at else None for at in (row.received_at, row.plan_at, row.answered_at)),
            ]
            for row in rows
        ],
    )
    texts = [*_texts(lines), *row_sheets(lines)]
    return send_drawn(
        lambda out: write_answered(out, told, [bulk, *texts]),
        f"{file_name(name)}.xlsx",
    )
