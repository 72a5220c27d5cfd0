"""Questions of signals in words: at the desk with what the sender answered, and on the report before it is
submitted, with a place to answer (design 3.2; models/signals/)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import request
from flask_babel import lazy_gettext as __

from admin.web.request import by, db
from admin.web.words import month, points, shown, word
from forms.base import Form, long_text
from models.core.counts import tenths
from models.core.periods import Quarter
from models.reports.content import content
from models.reports.tables import Report
from models.review.pins import MOST, Pin
from models.signals.answering import answer_questions, numbers_of
from models.signals.asking import Question, ask_cell, ask_sender
from models.signals.catalogue import RISING

SAID = "said-"
"""Begins the name of the field in which a question is answered; its signal follows."""
FIELD = re.compile(rf"{SAID}[a-z_]{{1,30}}")

OF_ONE = ("no_thematic",)
"""Questions that have other words where they are asked about a single cell."""


@dataclass(frozen=True)
class Asked:
    """A question as a page shows it: its sentence, what the sender answered; `name` of the field to answer it
    in, where it may be answered here. `kept`: asked of the cell alone."""

    code: str
    text: str
    reply: str = ""
    name: str = ""
    kept: bool = False


def asking(question: Question, quarter: Quarter) -> str:
    """A question about a report of this quarter as a sentence with its numbers."""
    values = {name: _number(question.code, name, value) for name, value in question.values.items()}
    if "back" in values:
        values["quarter"] = quarter.shift(-question.values["back"]).roman
    one = question.code in OF_ONE and question.values["cells"] == 1
    return word("question", f"{question.code}.one" if one else question.code) % values


def _number(code: str, name: str, value: Any) -> str:
    if name == "period":
        return month(value if isinstance(value, date) else date.fromisoformat(value))
    if name == "figure":
        return word("figure", value)
    if name == "points" or (name in ("was", "now", "middle") and code.endswith("_points")):
        return points(value)
    if name in ("was", "now", "middle") and code.endswith("_rate"):
        return tenths(value)
    return shown(value)


def asked_at_desk(questions: Iterable[Question], quarter: Quarter, said: Mapping[str, Pin]) -> list[Asked]:
    """The desk's questions, each with the newest answer that came up with the report."""
    return [Asked(q.code, asking(q, quarter), _sent(said.get(q.code))) for q in questions]


def _sent(pin: Pin | None) -> str:
    return pin.reply if pin is not None and pin.answer_version is not None else ""


def own_questions(
    report: Report, body: Mapping[str, Any], said: Mapping[str, Pin], *, live: bool
) -> list[Asked]:
    """What whoever sends a report is asked while it is open, on what would be frozen now: what the cell alone
    is asked, then what the desk will be asked. Nothing for anybody above. `said`: the newest answers."""
    if not live:
        return []
    quarter = Quarter.of(report.quarter)
    typed = request.form if request.method == "POST" else {}
    own = [Asked(q.code, asking(q, quarter), kept=True) for q in ask_cell(db(), report)]
    for question in ask_sender(db(), report, body):
        name = f"{SAID}{question.code}"
        pin = said.get(question.code)
        reply = typed.get(name, pin.reply if pin is not None else "")
        own.append(Asked(question.code, asking(question, quarter), reply, name))
    return own


def told_answers(report: Report, said: Mapping[str, Pin], *, live: bool) -> list[Asked]:
    """What the sender answered to questions, for those who read the report above it."""
    if live:
        return []
    quarter = Quarter.of(report.quarter)
    return [
        Asked(pin.target, _answered(pin, quarter), pin.reply)
        for pin in said.values()
        if pin.answer_version is not None
    ]


def _answered(pin: Pin, quarter: Quarter) -> str:
    """The question that was answered, in the reader's words; in the sender's where its numbers were not kept,
    or do not fit the words any more. The answer itself is the sender's text."""
    numbers = numbers_of(pin)
    if numbers is None or pin.target not in {rule.code for rule in RISING}:
        return pin.text
    try:
        return asking(Question(pin.target, numbers), quarter)
    except (KeyError, TypeError, ValueError):
        return pin.text


def said_form() -> Form:
    """What was typed as answers to questions, wherever on the page they stood, as a part of its form."""
    names = filter(FIELD.fullmatch, request.form)
    parts: dict[str, Any] = {name: long_text(__("Your explanation"), most=MOST, id=name) for name in names}
    form: Form = type("SaidForm", (Form,), parts)()
    return form


def keep_said(report: Report, form: Form) -> None:
    """Keep the answers to questions; part of the act that was sent with them."""
    typed = {name.removeprefix(SAID): form[name].data or "" for name in form._fields if name.startswith(SAID)}
    quarter = Quarter.of(report.quarter)
    questions = ask_sender(db(), report, content(db(), report))
    asked = {question.code: asking(question, quarter) for question in questions}
    numbers = {question.code: question.values for question in questions}
    answer_questions(db(), by(), report, asked, typed, numbers)
