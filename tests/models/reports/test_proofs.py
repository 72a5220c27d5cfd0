"""A cell proves that the sheets it kept are the ones it reported."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.operations.proof import verify_file
from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.platform.journal import canonical
from models.reports.proofs import exported, prove
from models.scoring.sheets import SheetAnswer, propose, sheet_of, vote, withdraw
from tests.make import quarter_of
from tests.models.cast import Cast
from tests.models.reports.versions import frozen


def test_a_cell_proves_its_sheets_and_a_changed_one_is_caught(
    cast: Cast, db: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quarter_of(db, cast.g, 2)
    report = cast.step(cast.g, "submit", "cell_secretary")
    data = json.loads(
        canonical(exported(db, cast.who("cell_secretary", cast.g), report, frozen(cast, report)))
    )
    assert [p.standing for p in prove(data)] == ["same", "same"]
    file = tmp_path / "proof.json"
    file.write_text(canonical(data), encoding="utf-8")
    assert verify_file(file) == 0 and "Khớp" in capsys.readouterr().out
    changed = deepcopy(data)
    next(iter(changed["sheets"][0]["answers"].values()))[0] = "no"
    assert [p.standing for p in prove(changed)] == ["other", "same"]
    file.write_text(canonical(changed), encoding="utf-8")
    assert verify_file(file) == 1 and "Khác" in capsys.readouterr().out
    file.write_text(
        canonical(data | {"content": data["content"].replace('"held":2', '"held":3', 1)}), encoding="utf-8"
    )
    assert verify_file(file) == 2


def test_a_sheet_voted_anew_after_recall_is_not_the_one_reported(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.g, 2)
    report = cast.step(cast.g, "submit", "cell_secretary")
    first, by = frozen(cast, report), cast.who("cell_secretary", cast.g)
    cast.step(cast.g, "recall", "cell_secretary")
    held = json.loads(first.content)["meetings"][0]["meeting"]
    sheet = sheet_of(db, held)
    assert sheet is not None
    withdraw(db, SYSTEM, sheet, sheet.row_version)
    assert [p.standing for p in prove(exported(db, by, report, first))] == ["unkept", "same"]
    row = db.scalars(select(SheetAnswer).where(SheetAnswer.sheet_id == sheet.id)).first()
    assert row is not None
    row.note = "ghi thêm"
    propose(db, SYSTEM, sheet, sheet.row_version)
    vote(db, SYSTEM, sheet, sheet.row_version, 11, 11)
    assert [p.standing for p in prove(exported(db, by, report, first))] == ["other", "same"]


def test_nobody_above_gets_a_proof(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.g, 1)
    report = cast.step(cast.g, "submit", "cell_secretary", unvoted_known=True)
    for role in ("bloc_secretary", "board_officer"):
        with pytest.raises(Refusal, match=r"access\.denied"):
            exported(db, cast.who(role, cast.bloc), report, frozen(cast, report))
