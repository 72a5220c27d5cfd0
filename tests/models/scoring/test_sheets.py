"""Score sheets on the shipped rubric: it adds up, nothing
is filled in, notes where due, votes, and what rises."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Checks, Invalid, Refusal
from models.definitions.definitions import DefinitionVersion, described, fill, get_version, new_draft, publish
from models.definitions.in_force import in_force
from models.definitions.rubrics import check_rubric, suggest
from models.meetings.facts import facts
from models.platform.journal import JournalRow, verify
from models.scoring.sheets import (
    Answer,
    ScoreSheet,
    SheetAnswer,
    SheetBody,
    commitment,
    count,
    open_sheet,
    propose,
    save_answers,
    vote,
    withdraw,
)
from models.units.units import Unit
from tests.make import NOV, as_, full, meeting, unit
from tests.models.scoring.rubrics import rubric


def scored(db: Session, cell: Unit, **change: Answer) -> ScoreSheet:
    """A proposed sheet of a November meeting, with a note at every item changed."""
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, NOV))
    answers = full(get_version(db, sheet.version_id)) | {"attendance": Answer("b2", note="11/12")} | change
    save_answers(db, SYSTEM, sheet, sheet.row_version, answers)
    return propose(db, SYSTEM, sheet, sheet.row_version)


def test_a_new_sheet_is_empty_and_follows_the_facts_only_beside(db: Session, cell: Unit) -> None:
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, NOV))
    version = get_version(db, sheet.version_id)
    assert count(db, sheet).total == 0 and len(count(db, sheet).missing) == len(version.fields)
    known = facts(db, sheet.meeting)
    said = {field.code: suggest(field, known) for field in version.fields if field.option.get("fact")}
    assert said == {
        "attendance": "b2",
        "no_unexcused": "yes",
        "no_excused_runs": None,
        "on_time": "yes",
        "duration": "yes",
        "speakers": "b1",
    }


def test_a_sheet_is_drafted_proposed_and_voted(db: Session, cell: Unit) -> None:
    sheet = scored(db, cell, content=Answer("2,5", note="Thiếu phần trọng tâm"))
    assert (sheet.stage, sheet.total, sheet.grade) == ("proposed", None, None)
    vote(db, SYSTEM, sheet, sheet.row_version, 10, 11)
    assert (sheet.total, sheet.grade) == (10_000 - 100 - 150, "good")
    assert sheet.commitment == commitment(db, sheet)


def test_a_deduction_and_a_difference_from_the_facts_want_a_note(db: Session, cell: Unit) -> None:
    with pytest.raises(Invalid) as told:
        scored(db, cell, content=Answer("3"), attendance=Answer("b1"))
    assert {name: r.code for name, r in told.value.fields.items()} == {
        "content": "sheet.note",
        "attendance": "sheet.differs",
    }


def test_an_incomplete_sheet_is_kept_but_not_proposed(db: Session, cell: Unit) -> None:
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, NOV))
    save_answers(db, SYSTEM, sheet, sheet.row_version, {"order": Answer("yes")})
    with pytest.raises(Invalid) as told:
        propose(db, SYSTEM, sheet, sheet.row_version)
    assert told.value.fields["draft"].code == "sheet.missing" and "order" not in told.value.fields


@pytest.mark.parametrize(
    ("code", "answer", "refusal"),
    [
        ("content", Answer("4,5"), "field.most"),
        ("content", Answer("năm"), "field.points"),
        ("order", Answer("maybe"), "field.choice"),
        ("attendance", Answer("b9"), "field.choice"),
        ("order", Answer(not_applicable=True, note="x"), "sheet.applies"),
        ("committee_meets", Answer(not_applicable=True), "sheet.reason"),
    ],
)
def test_a_wrong_answer_is_told_at_its_item(
    db: Session, cell: Unit, code: str, answer: Answer, refusal: str
) -> None:
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, NOV))
    with pytest.raises(Invalid) as told:
        save_answers(db, SYSTEM, sheet, sheet.row_version, {code: answer})
    assert told.value.fields[code].code == refusal


def test_not_applicable_with_a_reason_earns_the_full_maximum(db: Session, cell: Unit) -> None:
    sheet = scored(db, cell, committee_meets=Answer(not_applicable=True, note="Chỉ có bí thư"))
    assert count(db, sheet).points["committee_meets"] == 500


@pytest.mark.parametrize(
    ("votes", "field"), [((6, 12), "votes_present"), ((12, 11), "votes_for"), ((5, 10), "votes_for")]
)
def test_a_vote_counts_those_present(db: Session, cell: Unit, votes: tuple[int, int], field: str) -> None:
    sheet = scored(db, cell)
    with pytest.raises(Invalid) as told:
        vote(db, SYSTEM, sheet, sheet.row_version, *votes)
    assert field in told.value.fields


def test_withdrawing_a_vote_takes_its_result_back(db: Session, cell: Unit) -> None:
    sheet = scored(db, cell)
    vote(db, SYSTEM, sheet, sheet.row_version, 11, 11)
    withdraw(db, SYSTEM, sheet, sheet.row_version)
    assert (sheet.stage, sheet.total, sheet.grade, sheet.commitment) == ("draft", None, None, None)
    with pytest.raises(Refusal, match="stale"):
        save_answers(db, SYSTEM, sheet, sheet.row_version - 1, {})


def test_items_and_notes_never_rise_nor_reach_the_journal(db: Session, cell: Unit) -> None:
    sheet = scored(db, cell, content=Answer("1", note="DẤU-MẬT"))
    vote(db, SYSTEM, sheet, sheet.row_version, 11, 11)
    above = open_session(db.connection(), as_("bloc_secretary", cell.parent))
    seen = above.scalars(select(ScoreSheet)).one()
    assert seen.total and seen.commitment
    assert not above.scalars(select(SheetAnswer)).all() and not above.scalars(select(SheetBody)).all()
    assert not any("DẤU-MẬT" in row.details for row in db.scalars(select(JournalRow)))
    assert verify(db) is None


def test_a_gate_holds_the_grade_down(db: Session, cell: Unit) -> None:
    shipped = in_force(db, "rubric", cell.path, NOV)
    draft = DefinitionVersion(
        definition=shipped.definition, number=98, state="draft", holds_from=NOV, path=""
    )
    db.add(draft)
    gate = {"grade": "good", "needs_full": ["attendance"], "else": "fair"}
    publish(db, SYSTEM, fill(db, SYSTEM, draft, described(shipped), shipped.rule | {"gates": [gate]}))
    sheet = scored(db, cell)
    vote(db, SYSTEM, sheet, sheet.row_version, 11, 11)
    assert (sheet.version_id, sheet.total, sheet.grade) == (draft.id, 9900, "fair")


def test_a_later_version_leaves_earlier_sheets_on_theirs(db: Session, cell: Unit) -> None:
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, NOV))
    newer = publish(db, SYSTEM, new_draft(db, SYSTEM, get_version(db, sheet.version_id), date(2018, 12, 1)))
    assert in_force(db, "rubric", cell.path, NOV).id == sheet.version_id
    assert in_force(db, "rubric", cell.path, date(2018, 12, 1)).id == newer.id


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE field SET title = 'x'",
        "DELETE FROM field_choice",
        "DELETE FROM field_group",
        "UPDATE definition_version SET rules = '{}'",
        "DELETE FROM definition_version",
        "UPDATE journal SET actor = 'x'",
        "DELETE FROM journal",
    ],
)
def test_the_database_itself_keeps_what_was_published_and_journaled(db: Session, statement: str) -> None:
    with pytest.raises(DatabaseError, match="frozen"):
        db.execute(text(statement))


def test_a_published_rubric_gets_no_further_items(db: Session) -> None:
    shipped = in_force(db, "rubric", "", NOV)
    with pytest.raises(Refusal, match=r"definition\.frozen"):
        fill(db, SYSTEM, shipped, [], {})
    check_rubric(shipped, checks := Checks())
    assert not checks.fields


def test_what_was_answered_to_a_hidden_item_is_kept_until_the_sheet_is_proposed(
    db: Session, bloc: Unit
) -> None:
    def under(code: str, answer: str) -> dict[str, object]:
        when = {"in": ["answer.first", [answer]]}
        return {"code": code, "kind": "points", "title": code, "max": 5_000, "applies": when}

    first = {"code": "first", "kind": "yes_no", "title": "Chuyên đề", "max": 5_000}
    group = {"code": "g", "title": "Nhóm", "fields": [first, under("on", "yes"), under("off", "no")]}
    publish(db, SYSTEM, rubric(db, bloc, [group]))
    sheet = open_sheet(db, SYSTEM, meeting(db, unit(db, "grassroots_cell", bloc), NOV))
    save_answers(db, SYSTEM, sheet, sheet.row_version, {"first": Answer("yes"), "on": Answer("50")})
    again = {"first": Answer("no", note="Không có chuyên đề"), "off": Answer("50")}
    save_answers(db, SYSTEM, sheet, sheet.row_version, again)
    rows = select(SheetAnswer.field_code, SheetAnswer.value).where(SheetAnswer.sheet_id == sheet.id)
    assert dict(tuple(row) for row in db.execute(rows))["on"] == "5000"
    propose(db, SYSTEM, sheet, sheet.row_version)
    db.flush()
    assert {code: value for code, value in db.execute(rows)} == {"first": "no", "on": None, "off": "5000"}
