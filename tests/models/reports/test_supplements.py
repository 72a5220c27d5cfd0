"""Closing with gaps: reasons and denominators in the frozen version,
numbered supplements of what came late, base + supplements = the full total."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.core.counts import COUNTS
from models.core.errors import Invalid, Refusal
from models.reports.content import newest
from models.reports.figures import add_up, cell_months, cell_quarter
from models.reports.supplements import (
    gaps_below,
    late_arrivals,
    make_supplement,
    reporting,
    supplements_of,
    total,
)
from tests.make import QUARTER, quarter_of
from tests.models.cast import Cast


@pytest.fixture
def cast(db: Session) -> Cast:
    made = Cast(db)
    for cell in (made.c1, made.c2, made.c3, made.g):
        quarter_of(db, cell, 2)
    return made


def leaves(db: Session, *cells: object) -> dict[str, int]:
    return add_up(cell_quarter(cell_months(db, cell.id, QUARTER)) for cell in cells)  # type: ignore[attr-defined]


def test_a_superior_closes_without_the_silent_and_what_comes_late_is_added_by_number(
    cast: Cast, db: Session
) -> None:
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    cast.approved(cast.g, "cell_secretary", cast.bloc, "bloc_secretary")
    with pytest.raises(Invalid):
        cast.step(cast.d, "submit", "committee_secretary")
    reasons = {cast.c2.id: "Đang kiện toàn", cast.s.id: "Chưa gửi"}
    report = cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps=reasons)
    base = json.loads(newest(db, report).content)  # type: ignore[union-attr]
    assert {gap["unit"]: gap["reason"] for gap in base["gaps"]} == reasons
    assert reporting(base) == (1, 3)
    officer = cast.who("committee_officer", cast.d)
    with pytest.raises(Refusal, match=r"supplement\.nothing"):
        make_supplement(db, officer, report, report.row_version)

    cast.step(cast.bloc, "close", "board_officer")
    bloc = cast.report(cast.bloc)
    frozen = json.loads(newest(db, bloc).content)  # type: ignore[union-attr]
    assert reporting(frozen) == (2, 4)

    cast.approved(cast.c2, "cell_secretary", cast.d, "committee_secretary")
    assert [row["name"] for row in late_arrivals(db, report)] == [cast.c2.name]
    first = make_supplement(db, officer, report, report.row_version)
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")
    cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary")
    second = make_supplement(db, officer, report, report.row_version)
    assert (first.number, second.number) == (1, 2)
    assert json.loads(second.content)["gaps"] == []
    assert json.loads(second.content)["before"] == leaves(db, cast.c1, cast.c2)
    version = newest(db, report)
    assert version is not None
    assert total(base, supplements_of(db, version)) == leaves(db, cast.c1, cast.c2, cast.c3)

    clerk = cast.who("board_officer", cast.bloc)
    made = make_supplement(db, clerk, bloc, bloc.row_version)
    body = json.loads(made.content)
    assert [row["number"] for row in body["children"]] == [1, 2]
    assert body["full"] == leaves(db, cast.c1, cast.c2, cast.c3, cast.g)
    assert {name: frozen["figures"][name] + body["figures"][name] for name in COUNTS} == body["full"]
    assert late_arrivals(db, bloc) == []


def test_a_supplement_is_the_own_units_and_never_changes(cast: Cast, db: Session) -> None:
    gaps = {cast.c1.id: "Bận", cast.s.id: "Bận", cast.c2.id: "Bận"}
    report = cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps=gaps)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    for stranger in (cast.who("board_officer", cast.bloc), cast.who("cell_secretary", cast.c1)):
        with pytest.raises(Refusal, match=r"access\.denied"):
            make_supplement(db, stranger, report, report.row_version)
    officer = cast.who("committee_officer", cast.d)
    with pytest.raises(Refusal, match="stale"):
        make_supplement(db, officer, report, report.row_version - 1)
    made = make_supplement(db, officer, report, report.row_version)
    with pytest.raises(DBAPIError), db.begin_nested():
        db.execute(text("UPDATE supplement SET number = 7"))
    assert made.number == 1


def test_gaps_of_all_levels_stand_in_one_list(cast: Cast, db: Session) -> None:
    cast.step(cast.s, "submit", "committee_secretary", gaps={cast.c3.id: "Chi bộ thiên tai"})
    cast.step(
        cast.d,
        "submit",
        "committee_secretary",
        gaps={cast.c1.id: "Bận", cast.c2.id: "Bận", cast.s.id: "Chưa duyệt"},
    )
    cast.step(cast.bloc, "close", "board_officer", gaps={cast.g.id: "Chưa gửi", cast.d.id: "Chưa duyệt"})
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    gaps = gaps_below(db, cast.bloc.path, QUARTER)
    assert {(g.child_id, g.arrived) for g in gaps} == {
        (cast.c3.id, False),
        (cast.c1.id, True),
        (cast.c2.id, False),
        (cast.s.id, False),
        (cast.g.id, False),
        (cast.d.id, False),
    }
