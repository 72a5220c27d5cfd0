"""The official grade beside the self-scored one: only where it is switched on, only on a vote, with a why."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.counts import GRADES
from models.core.errors import Invalid, Refusal
from models.people.notices import Notice
from models.platform.journal import JournalRow
from models.platform.settings import change_setting
from models.scoring.official_grades import OfficialGrade, official_of, set_official
from models.scoring.sheets import ScoreSheet, open_sheet
from tests.make import NOV, OCT, meeting, score
from tests.models.cast import Cast


@pytest.fixture
def sheet(cast: Cast, db: Session) -> ScoreSheet:
    """A voted sheet of the cell G with the best grade, where official grades are given."""
    change_setting(db, SYSTEM, "official_grade", "yes")
    held = meeting(db, cast.g, OCT)
    score(db, held)
    voted = db.scalars(select(ScoreSheet).where(ScoreSheet.meeting_id == held.id)).one()
    assert voted.grade == GRADES[0]
    return voted


@pytest.fixture
def boss(cast: Cast) -> Principal:
    return cast.who("bloc_secretary", cast.bloc)


@pytest.mark.parametrize("gap", range(len(GRADES)))
def test_the_gap_is_counted_in_steps_and_the_self_scored_grade_stays(
    db: Session, sheet: ScoreSheet, boss: Principal, gap: int
) -> None:
    row = set_official(db, boss, sheet, GRADES[gap], "  Biên bản   sơ sài ")
    assert (row.grade, row.self_grade, row.gap) == (GRADES[gap], GRADES[0], gap)
    assert (row.reason, row.actor) == ("Biên bản sơ sài", boss.name)
    assert sheet.grade == GRADES[0] and official_of(db, sheet) is row
    assert db.scalar(select(JournalRow.act).order_by(JournalRow.id.desc()).limit(1)) == "official.set"


def test_a_grade_better_than_the_own_one_is_a_gap_below_nothing(
    db: Session, sheet: ScoreSheet, boss: Principal
) -> None:
    sheet.grade = GRADES[2]
    assert set_official(db, boss, sheet, GRADES[0], "Có sáng kiến").gap == -2


@pytest.mark.parametrize(
    ("grade", "reason", "fields"),
    [
        (GRADES[1], "", {"reason": "reason.required"}),
        (GRADES[1], "  ", {"reason": "reason.required"}),
        (GRADES[0], "x" * 501, {"reason": "field.long"}),
        ("superb", "x", {"grade": "field.choice"}),
        ("", "", {"grade": "field.choice", "reason": "reason.required"}),
    ],
)
def test_what_cannot_stand_is_told_at_its_field(
    db: Session, sheet: ScoreSheet, boss: Principal, grade: str, reason: str, fields: dict[str, str]
) -> None:
    with pytest.raises(Invalid) as told:
        set_official(db, boss, sheet, grade, reason)
    assert {name: refusal.code for name, refusal in told.value.fields.items()} == fields
    assert official_of(db, sheet) is None


def test_the_same_grade_needs_no_reason(db: Session, sheet: ScoreSheet, boss: Principal) -> None:
    assert set_official(db, boss, sheet, GRADES[0], "").reason == ""


def test_a_change_names_what_was_seen(db: Session, sheet: ScoreSheet, boss: Principal) -> None:
    row = set_official(db, boss, sheet, GRADES[1], "x")
    db.flush()
    seen = row.row_version
    for version in (None, seen - 1, seen + 1):
        with pytest.raises(Refusal, match="stale"):
            set_official(db, boss, sheet, GRADES[0], "", version)
    assert set_official(db, boss, sheet, GRADES[0], "", seen) is row
    db.flush()
    assert (row.gap, row.row_version) == (0, seen + 1)
    assert len(db.scalars(select(OfficialGrade)).all()) == 1


def test_it_is_given_only_where_switched_on_and_on_a_vote(
    cast: Cast, db: Session, sheet: ScoreSheet, boss: Principal
) -> None:
    unvoted = open_sheet(db, SYSTEM, meeting(db, cast.g, NOV))
    with pytest.raises(Refusal, match=r"official\.unvoted"):
        set_official(db, boss, unvoted, GRADES[0], "")
    change_setting(db, SYSTEM, "official_grade", "no")
    with pytest.raises(Refusal, match=r"official\.off"):
        set_official(db, boss, sheet, GRADES[0], "")


def test_only_who_decides_above_gives_it_and_the_cell_is_told(
    cast: Cast, db: Session, sheet: ScoreSheet
) -> None:
    for role, where in (
        ("cell_secretary", cast.g),
        ("board_officer", cast.bloc),
        ("committee_secretary", cast.d),
    ):
        with pytest.raises(Refusal, match=r"access\.denied"):
            set_official(db, cast.who(role, where), sheet, GRADES[0], "")
    boss = cast.who("bloc_secretary", cast.bloc)
    set_official(db, boss, sheet, GRADES[1], "x")
    told = db.scalars(select(Notice.account_id).where(Notice.kind == "official")).all()
    assert told == [cast.who("cell_secretary", cast.g).account_id]
