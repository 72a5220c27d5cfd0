"""Units that a report goes without, at any depth, each with the reason given at whichever level; cells
counted and cells named are together the cells owed, for any tree; versions of before tell the same."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import today
from models.duties.acts import excuse
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.reports.content import content, freeze, newest, report_of
from models.reports.figures import children_of
from models.reports.lineage import contents_below
from models.reports.supplements import make_supplement, missing_now, reporting, supplements_of
from models.reports.uncounted import Row, cells_in, lacking_somebody, missing_below
from models.units.units import Unit
from tests.make import QUARTER, examples, quarter_of, unit
from tests.models.cast import Cast
from tests.models.reports.versions import last
from tests.statements import counted


def told(rows: list[Row]) -> dict[int, tuple[int, str]]:
    """By unit: the unit whose report is missing, and why."""
    return {row["unit"]: (row["through"], row["reason"]) for row in rows}


def by_unit(rows: list[Row]) -> list[Row]:
    """In one order, whichever way they were put together."""
    return sorted(rows, key=lambda row: row["unit"])


def holds(body: dict[str, object]) -> None:
    """Cells that are counted and cells that are named are those owed."""
    there, owed = reporting(body)
    assert there + cells_in(body["missing"]) == owed  # type: ignore[arg-type]


def test_a_reason_given_by_a_committee_reaches_the_levels_above(cast: Cast, db: Session) -> None:
    open_period(db, QUARTER)
    for cell in (cast.c1, cast.c2):
        quarter_of(db, cell, 2)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    duty = db.scalars(select(Duty).where(Duty.about_id == cast.c3.id, Duty.source == "report")).one()
    excuse(db, cast.who("committee_officer", cast.s), duty, duty.row_version, "Chi bộ thiên tai", "5-CV/ĐU")
    live = content(db, cast.report(cast.d))
    assert told(live["missing"])[cast.c3.id] == (cast.s.id, "Chi bộ thiên tai (5-CV/ĐU)")
    reasons = {cast.c2.id: "Đang kiện toàn", cast.s.id: "Chưa gửi"}
    cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps=reasons)
    cast.step(cast.bloc, "close", "board_officer", gaps={cast.g.id: "Bận"})
    body = json.loads(last(cast, cast.bloc).content)
    assert told(body["missing"]) == {
        cast.c2.id: (cast.c2.id, "Đang kiện toàn"),
        cast.s.id: (cast.s.id, "Chưa gửi"),
        cast.c3.id: (cast.s.id, "Chi bộ thiên tai (5-CV/ĐU)"),
        cast.g.id: (cast.g.id, "Bận"),
    }
    names = {row["unit"]: row["under"] for row in body["missing"]}
    assert names == {cast.g.id: cast.bloc.name, cast.c3.id: cast.s.name} | dict.fromkeys(
        (cast.c2.id, cast.s.id), cast.d.name
    )
    assert reporting(body) == (1, 4) and cells_in(body["missing"]) == 3
    assert {row["child"] for row in body["missing"]} == {cast.d.id, cast.g.id}


def test_what_is_missing_through_a_committee_says_its_reason(cast: Cast, db: Session) -> None:
    report = cast.report(cast.bloc)
    rows = content(db, report, {cast.d.id: "Chưa họp"})["missing"]
    below = [cast.d.id, cast.c1.id, cast.c2.id, cast.s.id, cast.c3.id]
    assert told(rows) == dict.fromkeys(below, (cast.d.id, "Chưa họp")) | {cast.g.id: (cast.g.id, "")}
    order = [row["unit"] for row in rows]
    assert order.index(cast.d.id) < order.index(cast.s.id) < order.index(cast.c3.id), "a unit before its own"


def _of_before(*asked: Any) -> dict[str, Any]:
    return {name: value for name, value in content(*asked).items() if name != "missing"}


def test_versions_of_before_tell_the_same(cast: Cast, db: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    quarter_of(db, cast.c1, 2)
    with monkeypatch.context() as then:
        then.setattr("models.reports.content.content", _of_before)
        _two_levels(cast)
    assert all('"missing"' not in last(cast, where).content for where in (cast.c1, cast.d))
    body = content(db, cast.report(cast.bloc), {cast.g.id: "Lũ"})
    assert told(body["missing"]) == {
        cast.g.id: (cast.g.id, "Lũ"),
        cast.c2.id: (cast.c2.id, "Bận"),
        cast.s.id: (cast.s.id, "Chậm"),
        cast.c3.id: (cast.s.id, "Chậm"),
    }
    holds(body)
    plain = {name: value for name, value in body.items() if name != "missing"}
    with counted(db) as sent:
        assert by_unit(missing_below(db, plain)) == by_unit(body["missing"])
    assert len(sent) == 2, "what lacks somebody, and what stood where the missing ones did"
    known = contents_below(db, [plain])
    with counted(db) as sent:
        assert by_unit(missing_below(db, plain, known)) == by_unit(body["missing"])
    assert len(sent) == 1, "what was read already is not read again"


def test_versions_of_before_tell_it_however_deep_and_however_many_took_it_in_whole(
    cast: Cast, db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D lacks nobody itself: what it took in does. As many statements as for fewer levels and children."""
    more = [unit(db, "subordinate_cell", cast.s, members=5) for _ in range(4)]
    with monkeypatch.context() as then:
        then.setattr("models.reports.content.content", _of_before)
        for cell in (cast.c1, cast.c2):
            cast.approved(cell, "cell_secretary", cast.d, "committee_secretary", unvoted_known=True)
        cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary", unvoted_known=True)
        gaps = {cell.id: f"Lý do {cell.id}" for cell in more}
        cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary", gaps=gaps)
        cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary")
        plain = _of_before(db, cast.report(cast.bloc), {cast.g.id: "Lũ"})
    with counted(db) as sent:
        rows = missing_below(db, plain)
    assert len(sent) == 2 and rows == missing_below(db, plain, contents_below(db, [plain]))
    lacks = {cell.id: (cell.id, f"Lý do {cell.id}") for cell in more}
    assert told(rows) == lacks | {cast.g.id: (cast.g.id, "Lũ")}
    assert {row["child"] for row in rows} == {cast.d.id, cast.g.id}
    with open_session(db.connection(), cast.who("cell_secretary", cast.c1)) as seen:
        named = {row["unit"]: row["kind"] for row in missing_below(seen, plain)}
    assert named == {cast.g.id: ""}, "who reads none of what was taken in hears what the content itself names"


def _two_levels(cast: Cast) -> None:
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    gaps = {cast.c2.id: "Bận", cast.s.id: "Chậm"}
    cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps=gaps)


def test_what_comes_by_a_supplement_is_missing_no_more(cast: Cast, db: Session) -> None:
    for cell in (cast.c1, cast.c2, cast.c3):
        quarter_of(db, cell, 2)
    gaps = {cast.c1.id: "Bận", cast.s.id: "Chậm", cast.c2.id: "Bận"}
    report = cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps=gaps)
    cast.step(cast.bloc, "close", "board_officer", gaps={cast.g.id: "Bận"})
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary", gaps={cast.c3.id: "Ốm"})
    made = make_supplement(db, cast.who("committee_officer", cast.d), report, report.row_version)
    here = {cast.c2.id: (cast.c2.id, "Bận"), cast.c3.id: (cast.c3.id, "Ốm")}
    assert told(json.loads(made.content)["missing"]) == here
    bloc = cast.report(cast.bloc)
    above = make_supplement(db, cast.who("board_officer", cast.bloc), bloc, bloc.row_version)
    body, version = json.loads(above.content), newest(db, bloc)
    assert told(body["missing"]) == here | {cast.g.id: (cast.g.id, "Bận")}
    assert body["full"]["cells"] + cells_in(body["missing"]) == body["cells_owed"] == 4
    assert version is not None
    assert missing_now(db, json.loads(version.content), supplements_of(db, version)) == body["missing"]


def test_a_report_that_goes_without_a_cell_further_down_is_known_by_its_version_alone(
    cast: Cast, db: Session
) -> None:
    for cell in (cast.c1, cast.c2):
        cast.approved(cell, "cell_secretary", cast.d, "committee_secretary", unvoted_known=True)
    gaps = {cast.c3.id: 'Chưa họp "missing":[{'}
    cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary", gaps=gaps)
    cast.step(cast.d, "submit", "committee_secretary")
    versions = [last(cast, where) for where in (cast.c1, cast.s, cast.d)]
    assert not json.loads(versions[2].content)["gaps"], "all that report to it are there"
    assert lacking_somebody(db, versions) == {version.id for version in versions[1:]}
    old = json.loads(versions[1].content)
    del old["missing"]
    set_committed_value(versions[1], "content", json.dumps(old, separators=(",", ":"), ensure_ascii=False))
    assert lacking_somebody(db, versions) == {version.id for version in versions[1:]}


TREES = some.lists(
    some.tuples(
        some.booleans(),
        some.lists(some.tuples(some.booleans(), some.lists(some.booleans(), max_size=2)), max_size=3),
    ),
    min_size=1,
    max_size=3,
)
"""Committees, whether each reports, with what reports to them: cells, or sectional committees with cells."""


def play(db: Session, where: Unit, silent: set[int]) -> None:
    """Freeze and accept every report of a tree from the bottom up, but those of the `silent`."""
    for child in children_of(db, where, QUARTER):
        play(db, db.scalars(select(Unit).where(Unit.id == child.unit_id)).one(), silent)
    if where.id not in silent:
        report = report_of(db, SYSTEM, where, QUARTER)
        gaps = {child.unit_id: f"vì {child.unit_id}" for child in children_of(db, where, QUARTER)}
        version = freeze(db, SYSTEM, report, gaps)
        report.accepted_number = version.number
        body = json.loads(version.content)
        holds(body)
        named = {row["unit"] for row in body["missing"]}
        assert {row["unit"] for row in body["gaps"]} <= named
        assert all(row["reason"] == f"vì {row['through']}" for row in body["missing"])
        db.flush()


@pytest.mark.property
@settings(
    max_examples=examples(3, 16), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TREES)
def test_cells_counted_and_cells_named_are_those_owed(
    db: Session, trees: list[tuple[bool, list[tuple[bool, list[bool]]]]]
) -> None:
    bloc, silent, cells = unit(db, "bloc"), set[int](), set[int]()

    def made(kind: str, above: Unit, reports: bool) -> Unit:
        where = unit(db, kind, above)
        silent.update(() if reports else (where.id,))
        cells.update((where.id,) if "cell" in kind else ())
        return where

    for reports, below in trees:
        committee = made("grassroots_committee", bloc, reports)
        for answers, deep in below:
            if not deep:
                made("subordinate_cell", committee, answers)
                continue
            section = made("sectional_committee", committee, answers)
            for each in deep:
                made("subordinate_cell", section, each)
    play(db, bloc, silent)
    body = json.loads(newest(db, report_of(db, SYSTEM, bloc, QUARTER)).content)  # type: ignore[union-attr]
    named = {row["unit"] for row in body["missing"] if row["cell"]}
    assert reporting(body) == (len(cells) - len(named), len(cells))
    lost = {
        cell
        for cell in cells
        if not silent.isdisjoint(int(n) for n in db.get_one(Unit, cell).path.split(".") if n)
    }
    assert named == lost and today() >= QUARTER.last
