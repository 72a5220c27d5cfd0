"""A draft sheet moves to a newer rubric by the recorded map, by the cell's own act."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.definitions.definitions import publish
from models.scoring.sheet_moves import move_sheet, newer_rubric
from models.scoring.sheets import Answer, answers_of, open_sheet, save_answers
from models.seed.rubric import RUBRIC, RUBRIC_RULES
from models.units.units import Unit
from tests.make import NOV, as_, meeting, unit
from tests.models.scoring.rubrics import rubric


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
