"""Differences between versions of an answer in the reader's words: what changed since the desk saw it, on
the page of every superior, and any two versions side by side (design 3.5, 3.6)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from sqlalchemy import select

from admin.reports.differences import differs_words
from admin.web import address
from admin.web.request import by, db
from admin.web.words import word
from models.access.grants import can
from models.core.errors import Refusal
from models.definitions.definitions import Field, get_version
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import show_decimal, show_number
from models.definitions.report_forms import with_reasons
from models.definitions.totals import NUMERIC, outcome, shown, way_of
from models.directives.changed import COUNTED, PLAN, TOTAL, differ, seen_before
from models.directives.tables import AnswerVersion, DirectiveAnswer, newest_answer
from models.reports.differences import Change
from models.workflow.tables import State

ORDER = ("narrative", "figure", "child", "gap")
NOTHING = "–"
Body = Mapping[str, Any]
Since = dict[str, Any]


def sections(old: Body, new: Body) -> list[dict[str, Any]]:
    """The difference of two contents by heading, words first, as khoi/reports/_difference.html draws it."""
    form = get_version(db(), new["form"]) if new["form"] is not None else None
    fields = {field.code: field for field in with_reasons(form)} if form is not None else {}
    found: dict[str, list[dict[str, Any]]] = {}
    for change in differ(old, new):
        found.setdefault(change.what, []).append(_row(change, fields))
    return [
        {"heading": word("difference", what), "what": what, "rows": found[what]}
        for what in ORDER
        if what in found
    ]


def _row(change: Change, fields: Mapping[str, Field]) -> dict[str, Any]:
    field = fields.get(change.name) if change.what in ("narrative", "figure") else None
    where, label, show = _said(change, field)
    return {
        "where": where,
        "label": label,
        "old": show(change.old),
        "new": show(change.new),
        "moved": _moved(change, field),
    }


def _said(change: Change, field: Field | None) -> tuple[str, str, Callable[[Any], str]]:
    if change.place == PLAN:
        return "", _("Plan"), _plain
    if change.place == COUNTED:
        return "", _("Units counted"), lambda pair: f"{pair[0]}/{pair[1]}"
    if change.what == "gap":
        return change.label, _("Reason why it is missing"), _plain
    if change.what == "child":
        what = _("Version taken in") if change.name else _("The answer")
        return (
            change.label,
            what,
            _plain if change.name else lambda there: _("taken in") if there else NOTHING,
        )
    if field is None:
        return "", change.name, _plain
    if change.place == TOTAL:
        return _("Added up from below"), field.title, lambda part: shown(field, part or {})
    return "", field.title, lambda value: KINDS[field.kind].show(field, value) if value else NOTHING


def _plain(value: Any) -> str:
    return str(value) if value not in (None, "") else NOTHING


def _moved(change: Change, field: Field | None) -> str:
    """By how much a figure moved, where it is a number."""
    if field is None or way_of(field) not in NUMERIC or way_of(field) in ("min", "max"):
        return ""
    old, new = (_number(field, change.place, value) for value in (change.old, change.new))
    if old is None or new is None or old == new:
        return ""
    return ("+" if new > old else "−") + show_decimal(show_number(abs(new - old)))


def _number(field: Field, place: str, value: Any) -> Fraction | None:
    if not value:
        return None
    return outcome(field, value) if place == TOTAL else KINDS[field.kind].number(field, value)


def since_part(answer: DirectiveAnswer, state: State, last: AnswerVersion | None) -> Since:
    """What changed since the version a refused decision was made on; else, for every superior while an answer
    that was submitted again is under way, since the one that was seen above before."""
    none: Since = {"sections": [], "words": ""}
    if last is None or state.is_open:
        return none
    told, own = address.version(), can(by(), "report.prepare", answer.unit_id, answer.path)
    stale = told is not None and 0 < told < last.number
    before = _version(answer, told) if stale else None
    if before is None and (own or state.is_final):
        return none
    before = before or seen_before(db(), {answer.id: last}).get(answer.id)
    if before is None:
        return none
    words = _("What changed from version %(old)s to %(new)s", old=before.number, new=last.number)
    if stale:
        words = _("What changed between the version you saw and the newest one")
    found = sections(json.loads(before.content), json.loads(last.content))
    return {"sections": found, "words": words, "nothing": "" if found else _("Nothing differs")}


def _version(answer: DirectiveAnswer, number: int | None) -> AnswerVersion | None:
    found = select(AnswerVersion).where(AnswerVersion.answer_id == answer.id)
    return db().scalar(found.where(AnswerVersion.number == number))


class AnswerChanges:
    """The difference between two versions of an answer, mixed into their list."""

    get_one: Callable[[Any], DirectiveAnswer]

    @expose("/difference/")
    def difference_view(self) -> Any:
        """The difference between two versions; the older first, whichever way they are asked for."""
        answer = self.get_one(request.args.get("id"))
        last = newest_answer(db(), answer)
        if last is None:
            raise Refusal("access.unknown")
        new = _version(answer, address.number_or("new", last.number))
        old = _version(answer, address.number_or("old", max((new or last).number - 1, 1)))
        if new is None or old is None:
            raise Refusal("access.unknown")
        old, new = sorted((old, new), key=lambda each: each.number)
        return render_template("khoi/reports/difference.html", **_page(answer, old, new, last.number))


def _page(answer: DirectiveAnswer, old: AnswerVersion, new: AnswerVersion, most: int) -> dict[str, Any]:
    body = json.loads(new.content)
    found, numbers = sections(json.loads(old.content), body), list(range(1, most + 1))
    back = url_for("answers.details_view", id=answer.id)
    return {
        "title": differs_words(old.number, new.number, found),
        "crumbs": [
            (_("What is asked"), url_for("answers.index_view")),
            (f"{body['name']}, {answer.directive.symbol}", back),
            (_("Difference"), None),
        ],
        "sections": found,
        "old": old,
        "new": new,
        "numbers": numbers,
        "url": url_for("answers.difference_view"),
        "report_id": answer.id,
        "back": back,
    }
