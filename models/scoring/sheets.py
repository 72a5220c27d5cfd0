"""Score sheets: draft by the clerk, proposed by the cell
committee, voted by the cell (letter L4; domain.md 2.1).

Only the total, the grade, the votes and the commitment of
a voted sheet rise; items, notes and salt stay in the cell.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, contains_eager, mapped_column, relationship
from sqlalchemy.orm.attributes import flag_modified

from models.access.grants import Principal, opens_all, require
from models.access.scopes import KeptInCell, Rises, WithRecords
from models.core.base import Base, Id, now
from models.core.errors import Checks, Refusal
from models.core.spelling import tidy
from models.definitions.definitions import DefinitionVersion, Field, get_version
from models.definitions.in_force import in_force
from models.definitions.judging import Finding, hidden_now, judge, know
from models.definitions.kinds import KINDS
from models.definitions.rubrics import Tally, case_of, suggest, tally
from models.meetings.facts import facts
from models.meetings.locks import require_open
from models.meetings.meetings import Meeting, tell_changed
from models.platform.journal import canonical, digest, record
from models.units.units import Unit, UnitSpell, spell_on


class ScoreSheet(WithRecords, Rises, Base):
    """A cell's self-scoring sheet of a meeting (biểu tự chấm điểm); total and grade only once voted."""

    __tablename__ = "score_sheet"
    follows = "meeting_id"
    __table_args__ = (
        Index("ix_score_sheet_stage", "stage", "id"),
        Index("ix_score_sheet_total", "total", "id"),
        Index("ix_score_sheet_stage_path", "stage", "path"),
        Index("ix_score_sheet_grade_path", "grade", "path"),
    )

    id: Mapped[Id]
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), unique=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    stage: Mapped[str] = mapped_column(String(10), default="draft")
    total: Mapped[int | None]
    grade: Mapped[str | None] = mapped_column(String(10))
    votes_for: Mapped[int | None]
    votes_present: Mapped[int | None]
    voted_at: Mapped[datetime | None]
    saved_at: Mapped[datetime | None]
    commitment: Mapped[str | None] = mapped_column(String(64))
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    meeting: Mapped[Meeting] = relationship(lazy="joined", back_populates="sheet")


class SheetBody(KeptInCell, Base):
    """The salt of a sheet's commitment: with it and the answers the cell proves what it reported."""

    __tablename__ = "sheet_body"
    follows = "sheet_id"

    id: Mapped[Id]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("score_sheet.id"), unique=True)
    salt: Mapped[str] = mapped_column(String(64))


class SheetAnswer(KeptInCell, Base):
    """One answer of a sheet: the stored value, or not
    applicable with its reason, and the note on a deduction."""

    __tablename__ = "sheet_answer"
    follows = "sheet_id"
    __table_args__ = (UniqueConstraint("sheet_id", "field_code", name="uq_sheet_answer_sheet_id_field_code"),)

    id: Mapped[Id]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("score_sheet.id"))
    field_code: Mapped[str] = mapped_column(String(40))
    value: Mapped[str | None] = mapped_column(String(400))
    not_applicable: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(String(1000), default="")


@dataclass(frozen=True)
class Answer:
    """What was typed for one item."""

    value: str | None = None
    not_applicable: bool = False
    note: str = ""


def sheet_of(db: Session, meeting_id: int) -> ScoreSheet | None:
    """The sheet of a meeting, if begun."""
    return db.scalar(select(ScoreSheet).where(ScoreSheet.meeting_id == meeting_id))


def require_opened(db: Session, by: Principal, sheet: ScoreSheet) -> None:
    """Refuse `custody.closed` where a sheet was begun before what a post in its cell opens."""
    if closed_among(db, by, [sheet]):
        raise Refusal("custody.closed")


def closed_among(db: Session, by: Principal, sheets: Collection[ScoreSheet]) -> set[int]:
    """Numbers of those of some sheets that were begun before what a post in their cell opens; one statement
    at most."""
    asked = {sheet.id for sheet in sheets if not opens_all(by, sheet.unit_id)}
    if not asked:
        return set()
    return asked - set(db.scalars(select(SheetBody.sheet_id).where(SheetBody.sheet_id.in_(asked))))


def unscored(db: Session, unit_ids: Iterable[int]) -> list[Meeting]:
    """Meetings of some cells without a sheet, the newest first."""
    found = (
        select(Meeting)
        .outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
        .where(ScoreSheet.id.is_(None), Meeting.voided_at.is_(None))
    )
    return list(
        db.scalars(
            found.where(Meeting.unit_id.in_(list(unit_ids)))
            .order_by(Meeting.period.desc(), Meeting.id)
            .limit(100)
        )
    )


def answers_of(db: Session, sheet: ScoreSheet) -> dict[str, Answer]:
    """Answers by code; nothing for everybody above the cell."""
    rows = db.scalars(select(SheetAnswer).where(SheetAnswer.sheet_id == sheet.id))
    return {row.field_code: Answer(row.value, row.not_applicable, row.note) for row in rows}


def sheets_of_year(
    db: Session, by: Principal, unit: Unit, year: int
) -> list[tuple[ScoreSheet, dict[str, Answer]]]:
    """A cell's sheets of a year with their answers, by month, in two statements; for the cell only."""
    require(by, "sheet.items", unit.id, unit.path)
    found = (
        select(ScoreSheet)
        .join(Meeting, Meeting.id == ScoreSheet.meeting_id)
        .options(contains_eager(ScoreSheet.meeting))
    )
    found = found.where(
        ScoreSheet.unit_id == unit.id,
        Meeting.voided_at.is_(None),
        Meeting.period.between(date(year, 1, 1), date(year, 12, 31)),
    )
    sheets = db.scalars(found.order_by(Meeting.period, Meeting.held_on, Meeting.id)).all()
    answers: dict[int, dict[str, Answer]] = {}
    for row in db.scalars(
        select(SheetAnswer).where(SheetAnswer.sheet_id.in_([sheet.id for sheet in sheets]))
    ):
        answers.setdefault(row.sheet_id, {})[row.field_code] = Answer(row.value, row.not_applicable, row.note)
    return [(sheet, answers.get(sheet.id, {})) for sheet in sheets]


def open_sheet(db: Session, by: Principal, meeting: Meeting) -> ScoreSheet:
    """The meeting's sheet, begun on the rubric in force for its month and kind; nothing is filled in."""
    require(by, "sheet.score", meeting.unit_id, meeting.path)
    sheet = sheet_of(db, meeting.id)
    if sheet is not None:
        return sheet
    if meeting.voided_at is not None:
        raise Refusal("meeting.voided")
    version = in_force(db, "rubric", meeting.path, meeting.period, meeting.kind)
    sheet = ScoreSheet(unit_id=meeting.unit_id, path=meeting.path, meeting=meeting, version_id=version.id)
    db.add(sheet)
    db.flush()
    db.add(
        SheetBody(unit_id=meeting.unit_id, path=meeting.path, sheet_id=sheet.id, salt=secrets.token_hex(32))
    )
    record(db, by, "sheet.open", sheet)
    return sheet


def save_answers(
    db: Session, by: Principal, sheet: ScoreSheet, version: int, typed: Mapping[str, Answer]
) -> ScoreSheet:
    """Keep a draft, complete or not. Raises `Invalid` with every problem at its item's code."""
    _may(db, by, sheet, version, "draft")
    rubric = get_version(db, sheet.version_id)
    values = {code: answer.value for code, answer in {**answers_of(db, sheet), **typed}.items()}
    case = case_of(rubric, kinds_of(db, sheet.meeting), values)
    checks = Checks()
    clean = {
        field.code: clean_answer(field, case, typed[field.code], checks)
        for field in rubric.fields
        if field.code in typed and field.most(case)
    }
    checks.done()
    known = {
        row.field_code: row for row in db.scalars(select(SheetAnswer).where(SheetAnswer.sheet_id == sheet.id))
    }
    for code, answer in clean.items():
        row = known.get(code)
        if row is None:
            row = SheetAnswer(unit_id=sheet.unit_id, path=sheet.path, sheet_id=sheet.id, field_code=code)
            db.add(row)
        row.value, row.not_applicable, row.note = answer.value, answer.not_applicable, answer.note
    sheet.saved_at = now()
    flag_modified(sheet, "saved_at")  # the sheet's own version moves with its answers, in the same moment too
    record(db, by, "sheet.save", sheet)
    return sheet


def kinds_of(db: Session, meeting: Meeting) -> dict[str, str]:
    """What conditions ask of a meeting: its kind, and the kind its cell was on that day."""
    return kinds_as(meeting, spell_on(db, meeting.unit_id, meeting.held_on))


def kinds_as(meeting: Meeting, spell: UnitSpell | None) -> dict[str, str]:
    """The same of a cell that was `spell` on that day."""
    return {"meeting_kind": meeting.kind, "unit_kind": spell.kind_code if spell is not None else ""}


def clean_answer(field: Field, case: str | Mapping[str, str], answer: Answer, checks: Checks) -> Answer:
    """What is stored of one typed answer; what is wrong is noted at the item's code."""
    note = answer.note.strip()
    checks.need(len(note) <= 1000, field.code, "field.long", limit=1000)
    if answer.not_applicable:
        allowed = checks.need(field.option.get("not_applicable"), field.code, "sheet.applies")
        checks.need(not allowed or tidy(note), field.code, "sheet.reason")
        return Answer(None, True, note)
    if answer.value in (None, ""):
        return Answer(None, False, note)
    try:
        return Answer(KINDS[field.kind].clean(field, answer.value, field.most(case)), False, note)
    except Refusal as refusal:
        checks.need(False, field.code, refusal.code, **refusal.values)
        return Answer(None, False, note)


def count(db: Session, sheet: ScoreSheet, rubric: DefinitionVersion | None = None) -> Tally:
    """What the sheet earns as it stands; for the cell only, since it reads the answers."""
    rubric = rubric or get_version(db, sheet.version_id)
    return tally(
        rubric,
        kinds_of(db, sheet.meeting),
        {code: (a.value, a.not_applicable) for code, a in answers_of(db, sheet).items()},
    )


def propose(db: Session, by: Principal, sheet: ScoreSheet, version: int) -> ScoreSheet:
    """The cell committee proposes a complete sheet; a note is
    due where points are taken off or the facts say otherwise."""
    _may(db, by, sheet, version, "draft")
    rubric, checks = get_version(db, sheet.version_id), Checks()
    check_complete(
        rubric, kinds_of(db, sheet.meeting), answers_of(db, sheet), facts(db, sheet.meeting), checks
    )
    checks.done()
    _empty_hidden(db, sheet, rubric)
    sheet.stage = "proposed"
    record(db, by, "sheet.propose", sheet)
    return sheet


def _empty_hidden(db: Session, sheet: ScoreSheet, rubric: DefinitionVersion) -> None:
    """What was answered to an item that is hidden as things stand goes as the sheet is proposed."""
    answers = answers_of(db, sheet)
    words = case_of(rubric, kinds_of(db, sheet.meeting), {code: a.value for code, a in answers.items()})
    hidden = hidden_now(rubric, words)
    if hidden & answers.keys():
        for row in db.scalars(select(SheetAnswer).where(SheetAnswer.sheet_id == sheet.id)):
            if row.field_code in hidden:
                row.value, row.not_applicable, row.note = None, False, ""


def check_complete(
    rubric: DefinitionVersion,
    kinds: Mapping[str, str],
    answers: Mapping[str, Answer],
    known: Mapping[str, int | bool | None],
    checks: Checks,
) -> None:
    """Note what keeps a sheet from being proposed: items
    without an answer, notes that are due, rules of the rubric."""
    values = {code: answer.value for code, answer in answers.items()}
    result = tally(rubric, kinds, {code: (a.value, a.not_applicable) for code, a in answers.items()})
    case = case_of(rubric, kinds, values)
    for field in rubric.fields:
        answer = answers.get(field.code, Answer())
        if field.code not in result.points or not checks.need(
            field.code not in result.missing, field.code, "sheet.missing"
        ):
            continue
        said = suggest(field, known)
        differs = said is not None and not answer.not_applicable and said != answer.value
        checks.need(not differs or tidy(answer.note), field.code, "sheet.differs")
        checks.need(
            result.points[field.code] == field.most(case) or tidy(answer.note), field.code, "sheet.note"
        )
    for broken in broken_by(rubric, kinds, answers, known):
        checks.need(broken.level == "warn", broken.at, "rule.broken", message=broken.message)


def broken_by(
    rubric: DefinitionVersion,
    kinds: Mapping[str, str],
    answers: Mapping[str, Answer],
    known: Mapping[str, int | bool | None],
) -> list[Finding]:
    """Rules that a sheet breaks; one that asks for a reason is content once the item has its note."""
    values = {code: answer.value for code, answer in answers.items()}
    broken = judge(rubric, know(rubric, kinds, values, known))
    return [e for e in broken if e.level != "explain" or not tidy(answers.get(e.at, Answer()).note)]


def withdraw(db: Session, by: Principal, sheet: ScoreSheet, version: int) -> ScoreSheet:
    """Back to a draft, before or after the vote, until the
    quarter is submitted; the vote then counts no more."""
    _may(db, by, sheet, version, "proposed", "voted")
    sheet.stage, sheet.total, sheet.grade, sheet.commitment = "draft", None, None, None
    sheet.votes_for, sheet.votes_present, sheet.voted_at = None, None, None
    record(db, by, "sheet.withdraw", sheet)
    tell_changed(db, [(sheet.unit_id, sheet.meeting.period)])
    return sheet


def vote(
    db: Session, by: Principal, sheet: ScoreSheet, version: int, votes_for: int, votes_present: int
) -> ScoreSheet:
    """The cell votes a proposed sheet: more than half of
    those present. Total, grade and commitment now stand."""
    require(by, "sheet.vote", sheet.unit_id, sheet.path)
    _may(db, by, sheet, version, "proposed")
    checks = Checks()
    check_vote(votes_for, votes_present, sheet.meeting.present, checks)
    checks.done()
    result = count(db, sheet)
    sheet.stage, sheet.total, sheet.grade = "voted", result.total, result.grade
    sheet.votes_for, sheet.votes_present, sheet.voted_at = votes_for, votes_present, now()
    sheet.commitment = commitment(db, sheet)
    record(db, by, "sheet.vote", sheet, commitment=sheet.commitment)
    tell_changed(db, [(sheet.unit_id, sheet.meeting.period)])
    return sheet


def check_vote(votes_for: int, votes_present: int, present: int, checks: Checks) -> None:
    """Note what is wrong with a vote: more than half of those present at it, who were at the meeting."""
    checks.need(1 <= votes_present <= present, "votes_present", "vote.present", present=present)
    checks.need(0 <= votes_for <= votes_present, "votes_for", "vote.more", present=votes_present)
    checks.need(votes_for * 2 > votes_present, "votes_for", "vote.minority")


def commitment(db: Session, sheet: ScoreSheet) -> str:
    """SHA-256 of the salt and the canonical answers: the cell
    can show later that the sheet it kept is the one it reported."""
    salt = db.scalars(select(SheetBody.salt).where(SheetBody.sheet_id == sheet.id)).one()
    answers = {code: [a.value, a.not_applicable, a.note] for code, a in answers_of(db, sheet).items()}
    return sealed(salt, sheet.version_id, sheet.total, answers)


def sealed(salt: str, version_id: int, total: int | None, answers: Mapping[str, Any]) -> str:
    """SHA-256 of the salt followed by the canonical JSON of rubric
    version, total (hundredths) and answers {code: [value, not applicable, note]}."""
    return digest(salt + canonical({"version": version_id, "total": total, "answers": answers}))


def _may(db: Session, by: Principal, sheet: ScoreSheet, version: int, *stages: str) -> None:
    require(by, "sheet.score", sheet.unit_id, sheet.path)
    require_opened(db, by, sheet)
    if sheet.row_version != version:
        raise Refusal("stale")
    require_open(db, sheet.unit_id, sheet.meeting.period)
    if sheet.meeting.voided_at is not None:
        raise Refusal("meeting.voided")
    if sheet.stage not in stages:
        raise Refusal("sheet.stage", stage=sheet.stage)
