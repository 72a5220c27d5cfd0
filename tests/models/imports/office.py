"""Cells with meetings and sheets that are open, closed to a post or locked, and their rows in a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Held, Principal
from models.core.base import moment, today
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.imports.meetings import shown_meeting
from models.imports.plan import Plan, Row
from models.meetings.locks import QuarterLock
from models.meetings.meetings import (
    Meeting,
    MeetingRecord,
    RollEntry,
    record_meeting,
    record_of,
    void_meeting,
)
from models.meetings.members import add_member
from models.reports.content import report_of
from models.scoring.sheets import (
    Answer,
    SheetAnswer,
    SheetBody,
    open_sheet,
    propose,
    save_answers,
    vote,
)
from models.units.acts import Decision, dissolve
from models.units.units import Unit
from tests.make import as_, full, meeting, typed, unit
from tests.models.imports.lines import MONTHS

JUL, AUG, SEP, OCT, NOV, DEC = MONTHS


@dataclass
class Cells:
    """`own`: a cell with meetings in July, August, October (with rolls) and a thematic one in December, one
    of November voided, sheets of July (voted), August (a draft) and October (begun); `shut`: one with quarter
    III reported. `entered`: a clerk of `own` to whom of the meetings only October's record is open."""

    own: Unit
    shut: Unit
    gone: Unit
    above: Unit
    made: list[Meeting]
    members: list[int]

    @property
    def entered(self) -> Principal:
        place = self.own.path
        return Principal(
            None, None, "clerk", (Held("cell_clerk", self.own.id, place, (place,), opens_from=moment() - 1),)
        )

    def by(self, who: str) -> Principal:
        """Who brings in: the program, the cell's clerk, one who came later, its superior."""
        if who == "system":
            return SYSTEM
        if who == "entered":
            return self.entered
        return as_("cell_clerk", self.own) if who == "clerk" else as_("committee_secretary", self.above)


def office_of(db: Session) -> Cells:
    above = unit(db, "grassroots_committee", unit(db, "bloc"))
    own, shut, gone = (unit(db, "subordinate_cell", above, members=12) for _ in range(3))
    members = [add_member(db, SYSTEM, own, f"Đảng viên {n}").id for n in range(2)]
    made = [rolled(db, own, month, members) for month in (JUL, AUG)]
    made.append(meeting(db, own, DEC, DEC.replace(day=20), kind="thematic", topic_id=1))
    made.append(rolled(db, own, OCT, members))
    made += [meeting(db, own, NOV), meeting(db, shut, JUL), meeting(db, shut, OCT)]
    void_meeting(db, SYSTEM, made[4], made[4].row_version, "nhầm")
    scored(db, made[0], 1)
    first = open_sheet(db, SYSTEM, made[1])
    save_answers(db, SYSTEM, first, first.row_version, {"minutes": Answer("yes")})
    open_sheet(db, SYSTEM, made[3])
    report = report_of(db, SYSTEM, shut, Quarter(2018, 3))
    db.add(QuarterLock(unit_id=shut.id, path=shut.path, quarter=JUL, report_id=report.id))
    dissolve(db, SYSTEM, gone, Decision(today()), custodian=own)
    db.flush()
    for table in (MeetingRecord, RollEntry, SheetBody, SheetAnswer):
        for kept in db.scalars(select(table)):
            kept.kept_at = moment() - (getattr(kept, "meeting_id", 0) != made[3].id)
    db.flush()
    return Cells(own, shut, gone, above, made, members)


def rolled(db: Session, cell: Unit, month: date, members: list[int]) -> Meeting:
    """A meeting at which the first member was excused and the second came and spoke."""
    roll = {members[0]: ("excused", False), members[1]: ("present", True)}
    return record_meeting(db, SYSTEM, cell, typed(month, month.replace(day=26), roll=roll))


def best(db: Session, held: Meeting, **other: Answer) -> dict[str, Answer]:
    """Every item at its most, explained."""
    version = get_version(db, open_sheet(db, SYSTEM, held).version_id)
    found = {code: Answer(a.value, note="vì thế") for code, a in full(version, held.kind).items()}
    return found | other


def scored(db: Session, held: Meeting, votes: int) -> None:
    answers, sheet = best(db, held), open_sheet(db, SYSTEM, held)
    save_answers(db, SYSTEM, sheet, sheet.row_version, answers)
    vote(db, SYSTEM, propose(db, SYSTEM, sheet, sheet.row_version), sheet.row_version, votes, votes)


def shown(db: Session, cell: Unit, held: Meeting) -> dict[str, Any]:
    """A meeting as its workbook brings it back."""
    return {**shown_meeting(held, record_of(db, held)), "unit": cell.code}


def numbered(rows: list[dict[str, Any]]) -> list[Row]:
    return list(enumerate(rows, 5))


def cells_told(plan: Plan) -> set[tuple[int, str, str]]:
    return {(p.row, p.column, p.refusal.code) for p in plan.problems}
