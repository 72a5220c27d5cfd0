"""Two versions differ in named places; a cell proves that the sheets it kept are the ones it reported."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.operations.proof import verify_file
from models.access.grants import SYSTEM
from models.core.counts import COUNTS
from models.core.errors import Refusal
from models.platform.journal import canonical
from models.reports.content import newest, write_narrative
from models.reports.differences import differ, figures_added, figures_moved
from models.reports.figures import nothing
from models.reports.proofs import exported, prove
from models.reports.tables import Report, ReportVersion
from models.scoring.sheets import SheetAnswer, propose, sheet_of, vote, withdraw
from tests.make import QUARTER, meeting, quarter_of, score
from tests.models.cast import Cast

FIGURES = some.fixed_dictionaries({name: some.integers(0, 9) for name in COUNTS})


def body(**other: Any) -> dict[str, Any]:
    plain = {
        "name": "A",
        "kind": "subordinate_cell",
        "form": 1,
        "narrative": {},
        "months": {},
        "figures": nothing(),
        "meetings": [],
    }
    return plain | {"children": [], "gaps": []} | other


@given(FIGURES, FIGURES)
def test_every_figure_that_differs_is_named_and_no_other(old: dict[str, int], new: dict[str, int]) -> None:
    found = {change.name: (change.old, change.new) for change in differ(body(figures=old), body(figures=new))}
    assert found == {name: (old[name], new[name]) for name in COUNTS if old[name] != new[name]}
    assert figures_moved(old, new) == {name: new[name] - old[name] for name in found}
    assert figures_added([figures_moved(old, new), figures_moved(new, old)]) == {}


def test_what_was_written_added_and_left_out_is_told_apart() -> None:
    old = body(
        narrative={"a": "x", "b": "y"},
        meetings=[{"meeting": 1, "held_on": "2018-10-26", "place": "P"}],
        gaps=[{"unit": 5, "name": "C", "reason": "Lũ"}],
    )
    new = body(
        narrative={"a": "z", "c": "w"},
        meetings=[
            {"meeting": 1, "held_on": "2018-10-27", "place": "P"},
            {"meeting": 2, "held_on": "2018-11-26"},
        ],
    )
    assert [(c.what, c.place, c.name, c.old, c.new) for c in differ(old, new)] == [
        ("narrative", "a", "a", "x", "z"),
        ("narrative", "b", "b", "y", None),
        ("narrative", "c", "c", None, "w"),
        ("meeting", "1", "held_on", "2018-10-26", "2018-10-27"),
        ("meeting", "2", "", None, "2018-11-26"),
        ("gap", "gap", "5", "Lũ", None),
    ]
    assert differ(old, deepcopy(old)) == []


def test_a_child_taken_in_anew_shows_its_version_and_its_figures() -> None:
    row = {
        "unit": 7,
        "name": "D1",
        "kind": "k",
        "dissolved": False,
        "version": 1,
        "sha256": "a",
        "months": {},
        "figures": nothing() | {"good": 3},
    }
    new = row | {"version": 2, "sha256": "b", "figures": nothing() | {"good": 2, "fair": 1}}
    found = {(c.name, c.old, c.new) for c in differ(body(children=[row]), body(children=[new]))}
    assert found == {("version", 1, 2), ("good", 3, 2), ("fair", 0, 1)}
    assert [(c.name, c.new, c.label) for c in differ(body(children=[row]), body())] == [("", None, "D1")]


def frozen(cast: Cast, report: Report) -> ReportVersion:
    last = newest(cast.db, report)
    assert last is not None
    return last


def test_a_second_version_differs_where_the_cell_changed_it(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.g, 2)
    first = frozen(cast, cast.step(cast.g, "submit", "cell_secretary"))
    cast.step(cast.g, "recall", "cell_secretary")
    score(db, meeting(db, cast.g, QUARTER.months[2]))
    report = cast.report(cast.g)
    write_narrative(
        db, cast.who("cell_secretary", cast.g), report, report.row_version, {"tasks": "Họp đúng hạn"}
    )
    second = frozen(cast, cast.step(cast.g, "submit", "cell_secretary"))
    changes = differ(json.loads(first.content), json.loads(second.content))
    quarter = {c.name: (c.old, c.new) for c in changes if c.place == "quarter"}
    assert quarter["held"] == (2, 3) and quarter["good"] == (2, 3)
    assert [(c.name, c.new) for c in changes if c.what == "narrative"] == [("tasks", "Họp đúng hạn")]
    assert len([c for c in changes if c.what == "meeting"]) == 1


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
