"""Before publishing: past grades counted anew for five cells and
more only, the forecast, a draft sheet moved by the recorded map."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.definitions.definitions import get_version
from models.platform.journal import JournalRow
from models.scoring import trial
from models.scoring.sheets import Answer, answers_of
from models.scoring.trial import FEWEST, what_if
from models.seed.rubric import RUBRIC, RUBRIC_RULES
from models.units.units import Unit
from tests.make import as_, voted
from tests.models.scoring.rubrics import cells, rubric

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
