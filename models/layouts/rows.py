"""Rows of the sources that are read as they stand: a month's cells, a quarter's meetings, planned meetings,
answers to a form of a period. Figures of a report are rows of its content (forms/layouts/figures.py).

Everything goes through the ordinary session's guard; of a meeting nothing is read but what rises.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.base import day_of, today
from models.core.counts import GRADES
from models.core.periods import Quarter, Term
from models.definitions.definitions import DefinitionVersion
from models.definitions.kinds import table
from models.definitions.kinds.figure import FIGURES
from models.definitions.topics import Topic
from models.layouts.offers import FIELD, ROWS, Ratio, is_table, tells, value_of
from models.meetings.calendars import named_plans_of
from models.people.people import Post, held_on
from models.reports.figures import RISES, meetings_in, month_meetings
from models.reports.period_forms import Answered, answered
from models.units.members import headcounts_of
from models.units.units import Place, UnitSpell, stood_in, subtree_on

MARK = "X"
"""Under the grade that a meeting got."""
GRADE_NAMES = {grade: FIGURES[grade].title for grade in GRADES}
MEETING_KINDS = {"regular": "Thường kỳ", "thematic": "Chuyên đề", "combined": "Thường kỳ kết hợp chuyên đề"}
KINDS_LISTED = {
    "regular": ("regular", "combined"),
    "thematic": ("thematic", "combined"),
    "all": tuple(MEETING_KINDS),
}


@dataclass(frozen=True)
class Row:
    """What a source tells of one row: values by code, and the superior it stands under."""

    values: Mapping[str, Any]
    above: str = ""


def row(unit: str, above: str, values: Mapping[str, Any]) -> Row:
    """A row of a unit."""
    return Row({"unit": unit, "above": above, **values}, above)


def of_meeting(told: Mapping[str, Any], groups: Mapping[int, int]) -> dict[str, Any]:
    """What a list says of a meeting, from what rises of it (live or frozen, where days are text), its total
    in hundredths and its grade once its sheet is voted. `groups`: the group of a topic by its number."""
    due, present = told.get("due") or 0, told.get("present") or 0
    total, grade = told.get("total"), told.get("grade")
    said = {name: told.get(name) for name in RISES if name not in ("topic_id", "kind")}
    return {
        **said,
        "period": _day(told.get("period")),
        "held_on": _day(told.get("held_on")),
        "meeting_kind": MEETING_KINDS.get(str(told.get("kind")), ""),
        "topic": told.get("topic") or "",
        "topic_group": groups.get(told.get("topic_id") or 0),
        "attended": f"{present}/{due}",
        "rate": Ratio(present, due),
        "points": None if total is None else total / 100,
        "grade": GRADE_NAMES.get(grade or "", ""),
        **{f"mark_{each}": MARK if grade == each else "" for each in GRADES},
        "outside": "ngoài thời điểm" if told.get("outside_window") else "",
        "remark": told.get("remark_for_superior") or "",
    }


def _day(value: Any) -> date | None:
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(str(value))


def topic_groups(db: Session) -> dict[int, int]:
    """Group (1-11) of every topic by its number."""
    return {number: code for number, code in db.execute(select(Topic.id, Topic.code))}


def _rising(meeting: Any, sheet: Any) -> dict[str, Any]:
    """What rises of a meeting as it stands; total and grade of a voted sheet alone."""
    voted = sheet is not None and sheet.commitment
    told = {name: getattr(meeting, name) for name in RISES} | {"topic": meeting.topic_name}
    return told | {"total": sheet.total if voted else None, "grade": sheet.grade if voted else None}


def month_rows(db: Session, unit: UnitSpell, month: date) -> list[Row]:
    """A row for each cell at and below a unit: its regular meeting of a month; a cell that did not meet is
    listed by name all the same (domain.md 3)."""
    tree = subtree_on(db, unit, Quarter.of(month).last)
    names = {spell.unit_id: spell.name for spell in tree}
    met = {m.unit_id: (m, sheet) for m, sheet in month_meetings(db, stood_in(db, unit, month), month)}
    groups = topic_groups(db)
    found = []
    for spell in tree:
        if spell.kind.is_cell:
            above = names.get(spell.parent_id or 0, "")
            far = above and spell.parent_id != unit.unit_id
            told = {"unit_long": f"{spell.name} ({above})" if far else spell.name}
            if spell.unit_id in met:
                told |= of_meeting(_rising(*met[spell.unit_id]), groups)
            found.append(row(spell.name, above, told))
    return found


def meeting_rows(db: Session, unit: UnitSpell, quarter: Quarter, which: str) -> list[Row]:
    """Meetings of a quarter at and below a unit, month by month, in the order of the tree."""
    tree = {spell.unit_id: spell for spell in subtree_on(db, unit, quarter.last)}
    held = meetings_in(db, stood_in(db, unit, quarter.first), quarter.months, regular=False)
    groups = topic_groups(db)
    found = []
    for meeting, sheet in held:
        if meeting.kind in KINDS_LISTED[which]:
            spell = tree.get(meeting.unit_id)
            over = tree.get(spell.parent_id or 0) if spell is not None else None
            names = (spell.name if spell is not None else "", over.name if over is not None else "")
            found.append(row(*names, of_meeting(_rising(meeting, sheet), groups)))
    return found


def plan_rows(db: Session, units: Sequence[UnitSpell], month: date, day: date | None = None) -> list[Row]:
    """Registered dates of a month at and below some units that stand beside each other (domain.md 3: the
    notice), by day and time; members and secretaries as of `day`, today where none is said."""
    found = [pair for unit in units for pair in named_plans_of(db, stood_in(db, unit, month), month)]
    plans = sorted(found, key=lambda pair: (pair[0].planned_on, pair[0].begins_at)) if units[1:] else found
    on = day or today()
    ids = [plan.unit_id for plan, _name in plans]
    members = headcounts_of(db, ids, on)
    posts = select(Post.unit_id, Post.holder).where(Post.role == "cell_secretary", held_on(on))
    held = db.execute(posts.where(Post.unit_id.in_(ids)).order_by(Post.id))
    secretaries: dict[int | None, str] = {number: holder for number, holder in held}
    return [
        row(
            name,
            "",
            {
                "members": members.get(plan.unit_id),
                "on": plan.planned_on,
                "at": f"{plan.begins_at:%H:%M}",
                "place": plan.place,
                "secretary": secretaries.get(plan.unit_id, ""),
                "standing": "đã đồng ý" if plan.agreed else "dự kiến",
            },
        )
        for plan, name in plans
    ]


def answer_rows(
    db: Session, by: Principal, unit: Place, version: DefinitionVersion, term: Term, source: Mapping[str, Any]
) -> list[Row]:
    """Answers of the units at and under a unit to one form of a period, each a row; of the source `rows` a
    row for each row of its table."""
    fields = [field for field in version.fields if tells(field)]
    found = answered(db, by, unit, version, term)
    if source["kind"] == ROWS:
        whose = next((f for f in fields if f.code == source["table"] and is_table(f)), None)
        return (
            [each for told in found for each in _of_table(whose, fields, told)] if whose is not None else []
        )
    return [row(told.unit, told.above, _of_answer(fields, told)) for told in found]


def _of_answer(fields: Iterable[Any], told: Answered) -> dict[str, Any]:
    values = {f"{FIELD}{f.code}": value_of(f, told.values.get(f.code)) for f in fields}
    return values | {"sent_on": day_of(told.sent_at) if told.sent_at else None}


def _of_table(whose: Any, fields: Iterable[Any], told: Answered) -> Iterator[Row]:
    beside = _of_answer([field for field in fields if field is not whose], told)
    for number, line in enumerate(table.rows(told.values.get(whose.code, "")), 1):
        values = {
            f"{FIELD}{whose.code}.{column.code}": value_of(column, line.get(column.code))
            for column in table.columns(whose)
        }
        yield row(told.unit, told.above, beside | values | {"line": number})
