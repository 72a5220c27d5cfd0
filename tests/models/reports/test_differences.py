"""Two versions differ in named places; a cell proves that the sheets it kept are the ones it reported."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy.orm import Session

from models.core.counts import COUNTS
from models.reports.content import write_narrative
from models.reports.differences import differ
from models.reports.figures import nothing
from models.risen.whole import counts_moved, moves_added
from tests.make import QUARTER, meeting, quarter_of, score
from tests.models.cast import Cast
from tests.models.reports.versions import frozen

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
    assert counts_moved(old, new) == {name: new[name] - old[name] for name in found}
    assert moves_added([counts_moved(old, new), counts_moved(new, old)]) == {}


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
