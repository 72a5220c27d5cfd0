"""Score sheets of a workbook: judged with the meeting they belong
to, written by the sheet's own verbs (letter L4). For the cell only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, can
from models.core.errors import Checks, Refusal
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.in_force import held_among, published
from models.definitions.rubrics import case_of
from models.imports.meetings import Known, bring_meetings, known_of, plan_meetings
from models.imports.plan import CHANGED, NEW, SAME, Plan, Planned, Row, RowProblem
from models.imports.prefetch import AsPlanned
from models.meetings.facts import facts
from models.meetings.meetings import Meeting, told_once
from models.scoring.sheets import (
    Answer,
    ScoreSheet,
    SheetAnswer,
    check_complete,
    check_vote,
    clean_answer,
    closed_among,
    kinds_as,
    open_sheet,
    propose,
    save_answers,
    vote,
    withdraw,
)

AT_NOTE = ("sheet.note", "sheet.differs", "sheet.reason", "field.long")
"""Refusals that are mended in an item's note, not in its value."""
Answers = dict[str, Answer]


@dataclass
class _Looked:
    """What judging sheets asks of the database, fetched once for a file: what its meetings asked, the sheets
    there are with their answers, those that stay closed to `by`, runs of excused members, rubrics."""

    known: Known
    sheets: dict[int, tuple[ScoreSheet, Answers]]
    closed: set[int]
    runs: AsPlanned
    rubrics: list[DefinitionVersion] | None = None
    held: dict[tuple[str, date, str], DefinitionVersion] = field(default_factory=dict)

    def rubric(self, db: Session, meeting: Meeting) -> DefinitionVersion:
        """The rubric in force for a meeting; `definition.none` where there is none."""
        key = (meeting.path, meeting.period, meeting.kind)
        if key not in self.held:
            if self.rubrics is None:
                self.rubrics = published(db, "rubric")
            found = held_among(self.rubrics, "rubric", *key)
            if not found:
                raise Refusal("definition.none", kind="rubric", day=meeting.period)
            self.held[key] = get_version(db, found[0].id)
        return self.held[key]

    def kinds(self, meeting: Meeting) -> dict[str, str]:
        """What conditions ask of a meeting."""
        return kinds_as(meeting, self.known.look.spell_on(meeting.unit_id, meeting.held_on))


def plan_sheets(db: Session, by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge rows of meetings with their sheets: beside a meeting's values
    `answers` (code -> Answer as typed), `votes_for`, `votes_present`.

    With votes the sheet must be complete and is voted; without, it stays a
    draft. Answers are judged under the version of the sheet there is, else
    the rubric in force: items an older template has no column for stay open.
    """
    known = known_of(db, rows)
    first = plan_meetings(db, by, rows, known)
    plan, sheets = Plan(problems=first.problems), _sheets(db, first)
    closed = closed_among(db, by, [sheet for sheet, _answers in sheets.values()])
    look = _Looked(known, sheets, closed, AsPlanned(db, first.rows, known.rolled))
    for planned in first.rows:
        if "answers" not in planned.values:
            plan.rows.append(planned)
            continue
        row, items = Checks(), Checks()
        judged = _judge(db, by, planned, look, row, items)
        told = list(row.fields.items())
        told += [(f"{'n' if r.code in AT_NOTE else 'v'}_{code}", r) for code, r in items.fields.items()]
        plan.problems += [RowProblem(planned.row, column, refusal, planned.unit) for column, refusal in told]
        if not told:
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
    db: Session, by: Principal, planned: Planned, look: _Looked, row: Checks, items: Checks
) -> Planned:
    """One sheet judged: what is wrong with it as a whole is noted in `row` at its column, what is wrong with
    an item in `items` at its code."""
    meeting = _meeting(planned)
    sheet, old = look.sheets.get(meeting.id, (None, {})) if meeting.id else (None, {})
    version = _version(db, meeting, sheet, look, row)
    if version is None:
        return planned
    typed: Answers = planned.values["answers"]
    kinds = look.kinds(meeting)
    case = case_of(version, kinds, {code: answer.value for code, answer in {**old, **typed}.items()})
    answers = {
        f.code: clean_answer(f, case, typed[f.code], items)
        for f in version.fields
        if f.code in typed and f.most(case)
    }
    for f in version.fields:
        idle = typed.get(f.code, Answer()) if not f.most(case) else Answer()
        items.need(idle in (Answer(), old.get(f.code)), f.code, "import.no_item")
    votes = {name: planned.values.get(name) for name in ("votes_for", "votes_present")}
    voted = any(value is not None for value in votes.values())
    was = _was(sheet, old, answers, votes)
    if not was or (sheet is None and not voted and not any(a != Answer() for a in answers.values())):
        return planned
    _may(by, meeting, planned, sheet, look, row, voted=voted)
    if voted:
        _complete(db, version, meeting, {**old, **answers}, votes, look, row, items)
    what = NEW if planned.what == NEW else CHANGED
    return replace(
        planned,
        what=what,
        values={**planned.values, "typed": typed, "votes": votes},
        was={**planned.was, **was},
    )


def _may(
    by: Principal,
    meeting: Meeting,
    planned: Planned,
    sheet: ScoreSheet | None,
    look: _Looked,
    row: Checks,
    *,
    voted: bool,
) -> None:
    """What the sheet's verbs ask before anything of it is written: the rights, what a post in the cell opens,
    an open quarter."""
    place = (meeting.unit_id, meeting.path)
    row.need(can(by, "sheet.score", *place), "unit", "import.not_yours", unit=planned.unit)
    row.need(not voted or can(by, "sheet.vote", *place), "votes_for", "import.not_yours", unit=planned.unit)
    row.need(sheet is None or sheet.id not in look.closed, "unit", "custody.closed")
    row.need(not look.known.locked(meeting.unit_id, meeting.period), "period", "import.locked")


def _meeting(planned: Planned) -> Meeting:
    """The meeting as it is or as it would be; never put into the session."""
    there: Meeting | None = planned.values.get("meeting")
    clean = planned.values.get("clean")
    if clean is None and there is not None:
        return there
    unit = {"unit_id": planned.values["_at"][0], "path": planned.values["_at"][1]}
    return Meeting(id=there.id if there is not None else None, **unit, **clean.shown)  # type: ignore[union-attr]


def _version(
    db: Session, meeting: Meeting, sheet: ScoreSheet | None, look: _Looked, row: Checks
) -> DefinitionVersion | None:
    try:
        return get_version(db, sheet.version_id) if sheet is not None else look.rubric(db, meeting)
    except Refusal as refusal:
        row.need(False, "period", refusal.code, **refusal.values)
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
    look: _Looked,
    row: Checks,
    items: Checks,
) -> None:
    check_complete(version, look.kinds(meeting), answers, facts(db, meeting, look.runs), items)
    for name, value in votes.items():
        row.need(value is not None, name, "field.required")
    if None not in votes.values():
        check_vote(votes["votes_for"] or 0, votes["votes_present"] or 0, meeting.present, row)


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
