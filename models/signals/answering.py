"""The sender's short answers to questions of signals: they rise with the report, by the way on which
answers to remarks rise (models/review/pins.py). What is asked about items of a sheet is answered nowhere."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.core.base import now
from models.core.errors import Checks, Refusal
from models.core.periods import Quarter
from models.meetings.locks import locked
from models.platform.journal import canonical, record
from models.reports.content import newest
from models.reports.tables import Report
from models.review.pins import ASKED, MOST, Pin
from models.signals.catalogue import RISING
from models.workflow.items import count_up

PACKED = 200
"""Letters that numbers take in a row; no question of the catalogue comes near."""


def answer_questions(
    db: Session,
    by: Principal,
    report: Report,
    asked: Mapping[str, str],
    replies: Mapping[str, str],
    numbers: Mapping[str, Mapping[str, Any]] | None = None,
) -> list[str]:
    """Keep what the sender answers, by signal; the signals whose answer changed. An empty one is taken back.
    `asked`: the questions that stand, in the words in which they were asked; one that stands no more needs no
    answer. `numbers`: what these words are made from, by signal, so that everybody reads the question in a
    language of their own (`numbers_of`). A change counts up the report's row version, so that another page is
    told of it.

    Open until the report is submitted. Raises `Invalid` at `said-<signal>`, `report.locked`.
    """
    require(by, "report.prepare", report.unit_id, report.path)
    if locked(db, report.unit_id, report.quarter):
        raise Refusal("report.locked", quarter=Quarter.of(report.quarter).roman)
    rising = {rule.code for rule in RISING if not rule.of_desk}
    said = {code: text.strip() for code, text in replies.items() if code in asked and code in rising}
    checks = Checks()
    for code, text in said.items():
        checks.need(len(text) <= MOST, f"said-{code}", "field.long", limit=MOST)
    checks.done()
    there = _open(db, report)
    changed = [
        code
        for code, text in said.items()
        if _keep(db, by, report, there.get(code), Put(code, asked[code], _packed(numbers, code)), text)
    ]
    if changed:
        count_up(db, report, report.row_version)
    return changed


def _open(db: Session, report: Report) -> dict[str, Pin]:
    """Answers that did not go up yet, by signal."""
    found = select(Pin).where(Pin.report_id == report.id, Pin.place == ASKED, Pin.answer_version.is_(None))
    return {pin.target: pin for pin in db.scalars(found.order_by(Pin.id))}


def _packed(numbers: Mapping[str, Mapping[str, Any]] | None, code: str) -> str:
    packed = canonical(numbers[code]) if numbers is not None and code in numbers else ""
    return packed if len(packed) <= PACKED else ""


def numbers_of(pin: Pin) -> dict[str, Any] | None:
    """The numbers of the question that was answered; None where the answer was kept with its words alone."""
    found: dict[str, Any] | None = json.loads(pin.label) if pin.label else None
    return found


@dataclass(frozen=True)
class Put:
    """A question as it was put: its signal, its words, and the numbers in them as JSON."""

    code: str
    words: str
    numbers: str

    def same(self, pin: Pin) -> bool:
        """Whether it is the question a kept answer is to; its words differ from language to language."""
        return pin.label == self.numbers if pin.label else pin.text == self.words[:MOST]


def _keep(db: Session, by: Principal, report: Report, pin: Pin | None, put: Put, text: str) -> bool:
    """One answer: new, changed or taken back; False where nothing changes."""
    code = put.code
    same = not text if pin is None else pin.reply == text and put.same(pin)
    if same:
        return False
    if pin is not None and not text:
        record(db, by, "signal.unsaid", pin, report.unit_id, code=code)
        db.delete(pin)
        db.flush()
        return True
    if pin is None:
        last = newest(db, report)
        pin = Pin(unit_id=report.unit_id, path=report.path, report_id=report.id, place=ASKED, target=code)
        pin.version_number, pin.weight = last.number if last else 0, "should"
        pin.desk_unit_id, pin.actor, pin.at, pin.answer = None, "", now(), "explained"
        db.add(pin)
    pin.text, pin.label, pin.reply = put.words[:MOST], put.numbers, text
    pin.answered_by, pin.answered_at = by.name, now()
    record(db, by, "signal.said", pin, report.unit_id, code=code)
    return True
