"""Before publishing: past grades counted anew for five cells and
more only, the forecast, a draft sheet moved by the recorded map."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion, fill, get_version, new_definition, publish
from models.definitions.drafts import set_head
from models.overview.forecast import forecast
from models.platform.journal import JournalRow
from models.scoring import trial
from models.scoring.followers import FollowerAnswer
from models.scoring.sheet_moves import move_sheet, newer_rubric
from models.scoring.sheets import Answer, answers_of, open_sheet, save_answers
from models.scoring.trial import FEWEST, what_if
from models.seed.rubric import RUBRIC, RUBRIC_RULES
from models.units.units import Unit
from tests.make import NOV, as_, meeting, unit, voted


def rubric(
    db: Session,
    bloc: Unit,
    groups: Any = RUBRIC,
    rules: Any = RUBRIC_RULES,
    day: date = NOV,
    code: str = "own",
) -> DefinitionVersion:
    version = new_definition(db, SYSTEM, bloc, "rubric", code, "Khung thử", day)
    fill(db, SYSTEM, version, list(groups), rules)
    db.flush()
    db.expire(version)
    return version


@pytest.fixture
def bloc(db: Session) -> Unit:
    return unit(db, "bloc")


def cells(db: Session, bloc: Unit, count: int) -> list[Unit]:
    return [unit(db, "grassroots_cell", bloc) for _ in range(count)]


GATE = RUBRIC_RULES | {"gates": [{"grade": "good", "needs_full": ["attendance"], "else": "fair"}]}


def test_past_sheets_are_graded_anew_and_the_look_is_journaled(db: Session, bloc: Unit) -> None:
    for cell in cells(db, bloc, 5):
        voted(db, cell)
    found = what_if(db, SYSTEM, rubric(db, bloc, rules=GATE))
    assert found is not None and (found.cells, found.sheets, found.groups) == (5, 5, [("good", "fair", 5)])
    assert [row.act for row in db.scalars(select(JournalRow).order_by(JournalRow.id.desc()).limit(1))] == [
        "definition.whatif"
    ]


def test_fewer_than_five_cells_show_nothing(db: Session, bloc: Unit) -> None:
    for cell in cells(db, bloc, FEWEST - 1):
        voted(db, cell)
    assert what_if(db, SYSTEM, rubric(db, bloc, rules=GATE)) is None


def test_every_group_that_comes_out_is_of_five_cells_and_more(db: Session, bloc: Unit) -> None:
    low = {name: Answer("no", note="x") for name in ("order", "minutes", "secretary_prepares")}
    for index, cell in enumerate(cells(db, bloc, 8)):
        voted(db, cell, **(low if index < 2 else {}))
    found = what_if(db, SYSTEM, rubric(db, bloc))
    assert found is not None and found.groups == [("other", "other", 8)]


def test_an_item_that_was_never_answered_cannot_be_graded(db: Session, bloc: Unit) -> None:
    for cell in cells(db, bloc, 5):
        voted(db, cell)
    groups = [dict(group, fields=[dict(field) for field in group["fields"]]) for group in RUBRIC]
    groups[0]["fields"][0]["code"] = "brand_new"
    found = what_if(db, SYSTEM, rubric(db, bloc, groups))
    assert found is not None and found.groups == [("good", "unknown", 5)]


def test_the_officer_who_looks_reads_no_item(db: Session, bloc: Unit) -> None:
    for cell in cells(db, bloc, 5):
        voted(db, cell)
    version = rubric(db, bloc, rules=GATE)
    by = as_("board_officer", bloc)
    theirs = open_session(db.connection(), by)
    found = what_if(theirs, by, get_version(theirs, version.id))
    assert found is not None and found.sheets == 5
    assert not answers_of(theirs, next(iter(theirs.scalars(select(trial.ScoreSheet)))))
    with pytest.raises(Refusal, match=r"access\.denied"):
        what_if(theirs, as_("committee_officer", bloc), get_version(theirs, version.id))


def test_the_forecast_counts_who_takes_it_and_what_stays(db: Session, bloc: Unit) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    below = unit(db, "subordinate_cell", committee)
    first, *_rest = cells(db, bloc, 3)
    voted(db, first)
    open_sheet(db, SYSTEM, meeting(db, below, NOV))
    publish(db, SYSTEM, rubric(db, committee, code="lower"))
    groups = [dict(group, fields=[dict(field) for field in group["fields"]]) for group in RUBRIC]
    groups[0]["fields"][0]["code"] = "brand_new"
    version = rubric(db, bloc, groups)
    told = forecast(db, version)
    assert (told.units, told.keep_own, told.held_back, told.open_sheets, told.voted_sheets) == (4, 1, 0, 1, 1)
    assert told.codes_lost == ("secretary_prepares",)
    set_head(db, SYSTEM, version, version.row_version, {"lower_may": False})
    assert (forecast(db, version).keep_own, forecast(db, version).held_back) == (0, 1)


def test_a_draft_sheet_moves_by_the_recorded_map_and_only_by_the_cells_act(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, NOV))
    typed = {
        "secretary_prepares": Answer("no", note="bận"),
        "order": Answer("yes"),
        "content": Answer("3,5", note="thiếu"),
    }
    save_answers(db, SYSTEM, sheet, sheet.row_version, typed)
    assert newer_rubric(db, sheet) is None
    groups = [dict(group, fields=[dict(field) for field in group["fields"]]) for group in RUBRIC]
    groups[0]["fields"][0]["code"] = "brand_new"
    groups[0]["fields"][2] |= {"kind": "yes_no"}
    version = rubric(db, bloc, groups, RUBRIC_RULES | {"moved": {"secretary_prepares": "brand_new"}})
    publish(db, SYSTEM, version)
    old = sheet.version_id
    assert newer_rubric(db, sheet) is not None and sheet.version_id == old
    with pytest.raises(Refusal, match=r"access\.denied"):
        move_sheet(db, as_("board_officer", bloc), sheet, sheet.row_version)
    with pytest.raises(Refusal, match="stale"):
        move_sheet(db, SYSTEM, sheet, sheet.row_version - 1)
    move_sheet(db, SYSTEM, sheet, sheet.row_version)
    db.flush()
    assert sheet.version_id == version.id
    assert answers_of(db, sheet) == {"brand_new": Answer("no", note="bận"), "order": Answer("yes")}
    with pytest.raises(Refusal, match=r"sheet\.no_newer"):
        move_sheet(db, SYSTEM, sheet, sheet.row_version)


def test_the_followers_column_is_read_by_the_cell_and_its_follower_only(db: Session, bloc: Unit) -> None:
    cell, other = cells(db, bloc, 2)
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, NOV))
    place = {"unit_id": cell.id, "path": cell.path, "sheet_id": sheet.id}
    db.add(FollowerAnswer(**place, field_code="order", value="yes", note="DẤU", saved_at=now()))
    db.flush()
    seen = {}
    for name, by in {
        "cell": as_("cell_clerk", cell),
        "follower": as_("follower", cell),
        "sibling": as_("cell_secretary", other),
        "bloc": as_("bloc_secretary", bloc),
        "board": as_("board_officer", bloc),
        "auditor": as_("auditor", None),
    }.items():
        seen[name] = bool(open_session(db.connection(), by).scalars(select(FollowerAnswer)).all())
    assert seen == {
        "cell": True,
        "follower": True,
        "sibling": False,
        "bloc": False,
        "board": False,
        "auditor": False,
    }
    assert not answers_of(open_session(db.connection(), as_("follower", cell)), sheet)
