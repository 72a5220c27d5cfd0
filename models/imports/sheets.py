"""Score sheets of a workbook: judged with the meeting they belong
to, written by the sheet's own verbs (letter L4). For the cell only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, can
from models.core.errors import Checks, Refusal
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.in_force import in_force
from models.definitions.rubrics import case_of
from models.imports.meetings import bring_meetings, plan_meetings
from models.imports.plan import CHANGED, NEW, SAME, Plan, Planned, Row, RowProblem
from models.meetings.facts import facts
from models.meetings.locks import locked
from models.meetings.meetings import Meeting, told_once
from models.scoring.sheets import (
    Answer,
    ScoreSheet,
    SheetAnswer,
    check_complete,
    check_vote,
    clean_answer,
    kinds_of,
    open_sheet,
    propose,
    save_answers,
    vote,
    withdraw,
)

AT_NOTE = ("sheet.note", "sheet.differs", "sheet.reason", "field.long")
"""Refusals that are mended in an item's note, not in its value."""
Answers = dict[str, Answer]


def plan_sheets(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge rows of meetings with their sheets: beside a meeting's values
    `answers` (code -> Answer as typed), `votes_for`, `votes_present`.

    With votes the sheet must be complete and is voted; without, it stays a
    draft. Answers are judged under the version of the sheet there is, else
    the rubric in force: items an older template has no column for stay open.
    """
    first = plan_meetings(db, by, rows)
    plan, sheets = Plan(problems=first.problems), _sheets(db, first)
    for planned in first.rows:
        if "answers" not in planned.values:
            plan.rows.append(planned)
            continue
        checks, columns = Checks(), dict[str, str]()
        judged = _judge(db, by, planned, sheets, checks)
        for name, refusal in checks.fields.items():
            columns[name] = (
                name
                if name.startswith(("votes_", "period", "unit"))
                else f"{'n' if refusal.code in AT_NOTE else 'v'}_{name}"
            )
        plan.problems += [
            RowProblem(planned.row, columns[name], refusal, planned.unit)
            for name, refusal in checks.fields.items()
        ]
        if not checks.fields:
            plan.rows.append(judged)
    return plan


def _sheets(db: Session, plan: Plan) -> dict[int, tuple[ScoreSheet, Answers]]:
    """Sheets that are there with their answers, by meeting."""
    ids = [row.values["meeting"].id for row in plan.rows if "meeting" in row.values]
    sheets = {
        sheet.meeting_id: (sheet, Answers())
        for sheet in db.scalars(select(ScoreSheet).where(ScoreSheet.meeting_id.in_(ids)))
    }
    by_id = {sheet.id: answers for sheet, answers in sheets.values()}
    for row in db.scalars(select(SheetAnswer).where(SheetAnswer.sheet_id.in_(by_id))):
        by_id[row.sheet_id][row.field_code] = Answer(row.value, row.not_applicable, row.note)
    return sheets


def _judge(
    db: Session,
    by: Principal,
    planned: Planned,
    sheets: Mapping[int, tuple[ScoreSheet, Answers]],
    checks: Checks,
) -> Planned:
    meeting = _meeting(planned)
    sheet, old = sheets.get(meeting.id, (None, {})) if meeting.id else (None, {})
    version = _version(db, meeting, sheet, checks)
    if version is None:
        return planned
    typed: Answers = planned.values["answers"]
    with db.no_autoflush:
        kinds = kinds_of(db, meeting)
    case = case_of(version, kinds, {code: answer.value for code, answer in {**old, **typed}.items()})
    answers = {
        f.code: clean_answer(f, case, typed[f.code], checks)
        for f in version.fields
        if f.code in typed and f.most(case)
    }
    idle = [
        f.code for f in version.fields if f.code in typed and not f.most(case) and typed[f.code] != Answer()
    ]
    for code in idle:
        checks.need(False, code, "import.no_item")
    votes = {name: planned.values.get(name) for name in ("votes_for", "votes_present")}
    was = _was(sheet, old, answers, votes)
    if not was or (
        sheet is None
        and not any(a != Answer() for a in answers.values())
        and not any(v is not None for v in votes.values())
    ):
        return planned
    if planned.what == SAME:
        checks.need(
            can(by, "sheet.score", meeting.unit_id, meeting.path),
            "unit",
            "import.not_yours",
            unit=planned.unit,
        )
        checks.need(not locked(db, meeting.unit_id, meeting.period), "period", "import.locked")
    if any(value is not None for value in votes.values()):
        _complete(db, version, meeting, {**old, **answers}, votes, checks)
    what = NEW if planned.what == NEW else CHANGED
    return Planned(
        planned.row,
        planned.unit,
        what,
        {**planned.values, "typed": typed, "votes": votes},
        {**planned.was, **was},
    )


def _meeting(planned: Planned) -> Meeting:
    """The meeting as it is or as it would be; never put into the session."""
    there: Meeting | None = planned.values.get("meeting")
    clean = planned.values.get("clean")
    if clean is None and there is not None:
        return there
    unit = {"unit_id": planned.values["_at"][0], "path": planned.values["_at"][1]}
    return Meeting(id=there.id if there is not None else None, **unit, **clean.shown)  # type: ignore[union-attr]


def _version(
    db: Session, meeting: Meeting, sheet: ScoreSheet | None, checks: Checks
) -> DefinitionVersion | None:
    try:
        return (
            get_version(db, sheet.version_id)
            if sheet is not None
            else in_force(db, "rubric", meeting.path, meeting.period, meeting.kind)
        )
    except Refusal as refusal:
        checks.need(False, "period", refusal.code, **refusal.values)
        return None


def _was(sheet: ScoreSheet | None, old: Answers, new: Answers, votes: Mapping[str, Any]) -> dict[str, Any]:
    """Old values by column where the sheet would change."""
    was: dict[str, Any] = {}
    for code, answer in new.items():
        before = old.get(code, Answer())
        if (before.value or None, before.not_applicable) != (answer.value or None, answer.not_applicable):
            was[f"v_{code}"] = before
        if before.note != answer.note:
            was[f"n_{code}"] = before.note
    for name, value in votes.items():
        count = getattr(sheet, name) if sheet is not None else None
        if count != value:
            was[name] = count
    return was


def _complete(
    db: Session,
    version: DefinitionVersion,
    meeting: Meeting,
    answers: Answers,
    votes: Mapping[str, int | None],
    checks: Checks,
) -> None:
    with db.no_autoflush:
        check_complete(version, kinds_of(db, meeting), answers, facts(db, meeting), checks)
    for name, value in votes.items():
        checks.need(value is not None, name, "field.required")
    if None not in votes.values():
        check_vote(votes["votes_for"] or 0, votes["votes_present"] or 0, meeting.present, checks)


def bring_sheets(db: Session, by: Principal, plan: Sequence[Planned]) -> dict[int, Meeting]:
    """Write planned meetings in bulk, then each sheet by its own
    verbs: begun, answered, proposed and voted as the row says.

    The sheets are of one cell's year. What keeps summaries hears of the
    meetings first: a sheet voted before keeps its day under a new month.
    """
    changed = [row for row in plan if "clean" in row.values]
    done = bring_meetings(db, by, changed)
    with told_once(db):
        for row in plan:
            if "typed" in row.values:
                _write(
                    db,
                    by,
                    done.get(row.row) or row.values["meeting"],
                    row.values["typed"],
                    row.values["votes"],
                )
    return done


def _write(
    db: Session, by: Principal, meeting: Meeting, typed: Answers, votes: Mapping[str, int | None]
) -> None:
    sheet = open_sheet(db, by, meeting)
    if sheet.stage != "draft":
        withdraw(db, by, sheet, sheet.row_version)
    save_answers(db, by, sheet, sheet.row_version, typed)
    if votes["votes_for"] is not None and votes["votes_present"] is not None:
        propose(db, by, sheet, sheet.row_version)
        vote(db, by, sheet, sheet.row_version, votes["votes_for"], votes["votes_present"])


def sheets_of_year(
    db: Session, unit_id: int, first: date, last: date
) -> list[tuple[Meeting, ScoreSheet | None, Answers]]:
    """A cell's meetings of these months with their sheets and answers, in order: what its workbook holds."""
    found = select(Meeting).where(
        Meeting.unit_id == unit_id, Meeting.period.between(first, last), Meeting.voided_at.is_(None)
    )
    meetings = list(db.scalars(found.order_by(Meeting.period, Meeting.held_on, Meeting.id)))
    sheets = _sheets(db, Plan([Planned(0, "", SAME, {"meeting": m}) for m in meetings]))
    return [(m, *sheets.get(m.id, (None, Answers()))) for m in meetings]
