"""Rules that read items of a sheet: asked of the cell itself before it submits, of nobody else. What they
find is counted nowhere and frozen nowhere (letter L4; design 3.2): the guard gives nobody above the cell an
answer to read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.periods import Quarter
from models.definitions.definitions import Field, get_version
from models.definitions.rubrics import suggest
from models.meetings.facts import facts
from models.meetings.meetings import Meeting
from models.scoring.sheets import Answer, ScoreSheet, SheetAnswer
from models.signals.rules import ITEMS, Number, Numbers, Rule


@dataclass(frozen=True)
class Sheet:
    """A sheet as its own cell reads it, with what the meeting's record says."""

    period: Any
    answers: Mapping[str, Answer]
    fields: Sequence[Field]
    known: Mapping[str, Any]


Found = Iterable[dict[str, Any]]


def _above_facts(sheets: Sequence[Sheet], _numbers: Numbers) -> Found:
    """Items scored otherwise than the meeting's own record says."""
    for sheet in sheets:
        for item in sheet.fields:
            said, answer = suggest(item, sheet.known), sheet.answers.get(item.code)
            scored = answer.value if answer is not None and not answer.not_applicable else None
            if said is not None and scored is not None and scored != said:
                yield {"item": item.title, "period": sheet.period}


def _same_sheet(sheets: Sequence[Sheet], numbers: Numbers) -> Found:
    alike = [{code: (a.value, a.not_applicable) for code, a in each.answers.items()} for each in sheets]
    if len(alike) >= numbers["least"] and all(each == alike[0] for each in alike):
        yield {"n": len(alike)}


def _same_notes(sheets: Sequence[Sheet], numbers: Numbers) -> Found:
    notes = [{(code, a.note) for code, a in each.answers.items() if a.note} for each in sheets]
    if len(notes) >= numbers["least"] and notes[0] and all(each == notes[0] for each in notes):
        yield {"n": len(notes)}


LEAST = Number("least", "count", 2, 2, 12)
RULES = (
    Rule("item_above_facts", ITEMS, ()),
    Rule("same_sheet", ITEMS, (LEAST,)),
    Rule("same_notes", ITEMS, (LEAST,)),
)
FIND: Mapping[str, Callable[[Sequence[Sheet], Numbers], Found]] = {
    "item_above_facts": _above_facts,
    "same_sheet": _same_sheet,
    "same_notes": _same_notes,
}
"""What finds each, by its code."""


def sheets_of(db: Session, unit_id: int, quarter: Quarter) -> list[Sheet]:
    """The sheets of a cell's quarter with their answers, in the order of the months; nothing for everybody
    above it, since nobody there reads an answer."""
    found = (
        select(ScoreSheet)
        .join(Meeting, Meeting.id == ScoreSheet.meeting_id)
        .where(ScoreSheet.unit_id == unit_id, Meeting.period.in_(quarter.months), Meeting.voided_at.is_(None))
        .order_by(Meeting.period, Meeting.id)
    )
    sheets = list(db.scalars(found))
    answers: dict[int, dict[str, Answer]] = {}
    rows = select(SheetAnswer).where(SheetAnswer.sheet_id.in_([sheet.id for sheet in sheets]))
    for row in db.scalars(rows):
        answer = Answer(row.value, row.not_applicable, row.note)
        answers.setdefault(row.sheet_id, {})[row.field_code] = answer
    return [
        Sheet(
            sheet.meeting.period,
            answers[sheet.id],
            get_version(db, sheet.version_id).fields,
            facts(db, sheet.meeting),
        )
        for sheet in sheets
        if sheet.id in answers
    ]
