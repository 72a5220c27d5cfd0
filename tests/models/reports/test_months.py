"""Each month counts by the unit's kind on its own day 25, and follows
the unit to its place on the quarter's last day (domain.md 1)."""

from __future__ import annotations

import json
from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.reports.content import content, freeze, report_of
from models.reports.figures import add_up, cell_months, cell_quarter, cell_terms, check_figures, children_of
from models.reports.lineage import leaves, own_meetings
from models.reports.proofs import exported, prove
from models.reports.tables import Manifest
from models.units.acts import Decision, change_kind, dissolve, establish, move
from models.units.units import Unit
from tests.make import DEC, NOV, OCT, QUARTER, meeting, of_year, quarter_of, score, unit
from tests.models.cast import Cast


def becomes(db: Session, where: Unit, kind: str, on: date) -> None:
    change_kind(db, SYSTEM, where, kind, Decision(on))


def founded(db: Session, parent: Unit, on: date, members: int = 6) -> Unit:
    return unit(db, "subordinate_cell", parent, on=on, members=members)


def figures(db: Session, where: Unit) -> dict[str, int]:
    return dict(content(db, report_of(db, SYSTEM, where, QUARTER))["figures"])


def accept(db: Session, where: Unit) -> dict[str, object]:
    """Freeze and accept the reports of a whole tree from the bottom up; what the unit's says."""
    for child in children_of(db, where, QUARTER):
        if not child.dissolved:
            accept(db, db.get_one(Unit, child.unit_id))
    report = report_of(db, SYSTEM, where, QUARTER)
    version = freeze(db, SYSTEM, report, {})
    report.accepted_number = version.number
    db.flush()
    return dict(json.loads(version.content))


OWED: dict[str, tuple[str, str, date, tuple[int, int, int]]] = {
    # A cell that is a committee from the first of a month owes the months before.
    "a committee from 1 November": ("grassroots_cell", "grassroots_committee", date(2018, 11, 1), (1, 0, 0)),
    # What it is on day 25 itself decides.
    "a committee from 25 November": (
        "grassroots_cell",
        "grassroots_committee",
        date(2018, 11, 25),
        (1, 0, 0),
    ),
    "a committee from 26 November": (
        "grassroots_cell",
        "grassroots_committee",
        date(2018, 11, 26),
        (1, 1, 0),
    ),
    # A committee that becomes a cell owes from then on, and nothing before.
    "a cell from 26 October": ("grassroots_committee", "grassroots_cell", date(2018, 10, 26), (0, 1, 1)),
    "a cell from 25 October": ("grassroots_committee", "grassroots_cell", date(2018, 10, 25), (1, 1, 1)),
}


@pytest.mark.parametrize("row", OWED)
def test_a_month_is_owed_by_what_was_a_cell_on_its_day_25(db: Session, row: str) -> None:
    was, becomes_, on, owed = OWED[row]
    where = unit(db, was, unit(db, "bloc"), members=7)
    becomes(db, where, becomes_, on)
    months = cell_months(db, where.id, QUARTER)
    assert tuple(months[month.isoformat()]["owed"] for month in QUARTER.months) == owed
    quarter, is_cell = cell_quarter(months), becomes_ == "grassroots_cell"
    assert (quarter["cells"], quarter["members"]) == ((1, 7) if is_cell else (0, 0))
    assert cell_terms(db, [where.id], of_year(2018))[where.id]["owed"] == (9 if not is_cell else 0) + sum(
        owed
    )


def test_a_meeting_held_for_a_month_counts_as_held_and_owed_whatever_came_of_the_cell(
    cast: Cast, db: Session
) -> None:
    meeting(db, cast.g, NOV, date(2018, 11, 2), outside_reason="Họp sớm")
    becomes(db, cast.g, "grassroots_committee", date(2018, 11, 10))
    found = figures(db, cast.g)
    assert (found["owed"], found["held"], found["outside_window"], found["cells"]) == (2, 1, 1, 0)
    assert not check_figures(found)


def test_a_cell_that_became_a_committee_carries_its_own_months_in_its_report_once(
    cast: Cast, db: Session
) -> None:
    score(db, meeting(db, cast.g, OCT, date(2018, 10, 26)))
    becomes(db, cast.g, "grassroots_committee", date(2018, 11, 1))
    young = founded(db, cast.g, date(2018, 11, 5))
    for month in (NOV, DEC):
        score(db, meeting(db, young, month))
    body = accept(db, cast.g)
    assert body["figures"] == add_up(
        cell_quarter(cell_months(db, each.id, QUARTER)) for each in (cast.g, young)
    )
    found: dict[str, int] = body["figures"]  # type: ignore[assignment]
    assert (found["held"], found["owed"], found["scored"], found["present"]) == (3, 3, 3, 33)
    assert (found["cells"], found["members"], found["cells_met"]) == (1, 6, 1), "itself it is no cell"
    assert body["cells_owed"] == 1 and not check_figures(found)
    own = [leaf for leaf in leaves(db, body) if leaf.unit_id == cast.g.id]
    assert [(leaf.kind, leaf.under, leaf.version, len(leaf.meetings)) for leaf in own] == [
        ("grassroots_cell", "", None, 1)
    ]
    whole = accept(db, cast.bloc)
    taken = leaves(db, whole)
    assert sorted(leaf.unit_id for leaf in taken if leaf.figures["held"]) == sorted([cast.g.id, young.id])
    assert add_up(leaf.figures for leaf in taken) == whole["figures"]


def test_own_months_come_into_no_manifest_and_are_proved_by_the_unit(cast: Cast, db: Session) -> None:
    score(db, meeting(db, cast.g, OCT, date(2018, 10, 26)))
    becomes(db, cast.g, "grassroots_committee", date(2018, 11, 1))
    accept(db, cast.g)
    report = report_of(db, SYSTEM, cast.g, QUARTER)
    again = freeze(db, SYSTEM, report, {})
    assert db.query(Manifest).filter(Manifest.version_id == again.id).all() == []
    assert len(own_meetings(json.loads(again.content))) == 1
    proof = prove(json.loads(json.dumps(exported(db, SYSTEM, report, again))))
    assert [each.standing for each in proof] == ["same"]


def test_a_committee_that_became_a_cell_loses_none_of_what_stood_below_it(cast: Cast, db: Session) -> None:
    """C3 was dissolved below S, S is a cell afterwards: D files for C3, S reports its own months."""
    quarter_of(db, cast.c3, 1)
    dissolve(db, SYSTEM, cast.c3, Decision(date(2018, 11, 5)))
    becomes(db, cast.s, "subordinate_cell", date(2018, 11, 12))
    score(db, meeting(db, cast.s, DEC))
    body = accept(db, cast.d)
    rows = {row["unit"]: row["figures"] for row in body["children"]}  # type: ignore[attr-defined]
    assert {unit_id: (row["held"], row["owed"]) for unit_id, row in rows.items()} == {
        cast.c1.id: (0, 3),
        cast.c2.id: (0, 3),
        cast.s.id: (1, 2),
        cast.c3.id: (1, 1),
    }


def test_a_moved_child_counts_with_all_its_months_where_it_stands_at_the_end(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.c3)
    other = unit(db, "grassroots_committee", cast.bloc)
    move(db, SYSTEM, cast.c3, other, Decision(date(2018, 12, 12)))
    dissolve(db, SYSTEM, cast.s, Decision(date(2018, 12, 20)))
    accept(db, cast.bloc)
    assert (figures(db, cast.d)["held"], figures(db, other)["held"], figures(db, cast.bloc)["held"]) == (
        0,
        3,
        3,
    )


def test_children_that_were_merged_count_once(cast: Cast, db: Session) -> None:
    for cell in (cast.c1, cast.c2):
        quarter_of(db, cell, 1)
    on = Decision(date(2018, 11, 12))
    merged = establish(
        db, SYSTEM, parent=cast.d, kind_code="subordinate_cell", name="Chi bộ Hợp nhất", code="HN", on=on.on
    )
    for cell in (cast.c1, cast.c2):
        dissolve(db, SYSTEM, cell, on, merged)
    body = accept(db, cast.d)
    held = {row["unit"]: row["figures"]["held"] for row in body["children"]}  # type: ignore[attr-defined]
    assert (held[cast.c1.id], held[cast.c2.id], held[merged.id]) == (1, 1, 0)
    assert body["figures"]["held"] == 2 and not body["gaps"]  # type: ignore[index]
