"""Whose the duties of a quarter are when the tree changes within it: a
table, its rule in words above each row (domain.md 1; design 3.7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.duties.opening import open_period
from models.duties.standing import judge
from models.duties.tables import Duty
from models.reports.filing import gone
from models.units.acts import Decision, change_kind, dissolve, move
from models.units.units import Unit
from tests.make import unit
from tests.models.cast import Cast
from tests.models.overview.owing import IV, report_duty

NOV = [Decision(date(2018, 11, day)) for day in (5, 12, 20)]
LATER = date(2019, 2, 1)


@pytest.fixture
def cast(db: Session) -> Cast:
    made = Cast(db)
    open_period(db, IV)
    return made


def ends(c: Cast, on: Decision, *units: Unit, successor: Unit | None = None) -> None:
    for each in units:
        dissolve(c.db, SYSTEM, each, on, successor)


def first_the_cell_then_its_superior(c: Cast) -> None:
    ends(c, NOV[0], c.c3)
    ends(c, NOV[1], c.s)


def its_superior_becomes_a_cell(c: Cast) -> None:
    ends(c, NOV[0], c.c3)
    change_kind(c.db, SYSTEM, c.s, "subordinate_cell", NOV[1])


def its_superior_moves(c: Cast) -> None:
    ends(c, NOV[0], c.c3)
    move(c.db, SYSTEM, c.s, c.bloc, NOV[1])


ROWS: dict[str, tuple[Callable[[Cast], None], str]] = {
    # A dissolved cell's report is its last parent's duty.
    "dissolved": (lambda c: ends(c, NOV[0], c.c3), "s"),
    # It goes on with every act that takes the one away that had to file.
    "its superior too": (first_the_cell_then_its_superior, "d"),
    "its superior a cell": (its_superior_becomes_a_cell, "d"),
    # It moves along with the one that has to file.
    "its superior moved": (its_superior_moves, "s"),
}


@pytest.mark.parametrize("row", ROWS)
def test_who_owes_a_report_is_who_files_it(cast: Cast, db: Session, row: str) -> None:
    act, expected = ROWS[row]
    act(cast)
    duty, owner = report_duty(db, cast.c3), getattr(cast, expected)
    assert (duty.unit_id, duty.path, duty.applicable) == (owner.id, owner.path, True)
    assert gone(db, IV)[cast.c3.id].filer == owner.id


def test_the_line_of_successors_moves_the_duty_to_another_root(cast: Cast, db: Session) -> None:
    other = unit(db, "bloc")
    ends(cast, NOV[0], cast.c1, cast.c2, cast.c3, cast.g, cast.s, cast.d)
    assert report_duty(db, cast.c1).unit_id == cast.bloc.id
    ends(cast, NOV[1], cast.bloc, successor=other)
    assert {report_duty(db, each).unit_id for each in (cast.c1, cast.c3, cast.g)} == {other.id}
    third = unit(db, "bloc")
    ends(cast, NOV[2], other, successor=third)
    assert {report_duty(db, each).unit_id for each in (cast.c1, cast.c3, cast.g)} == {third.id}


def test_a_report_for_which_nobody_is_left_stays_missing(cast: Cast, db: Session) -> None:
    ends(cast, NOV[0], cast.c1, cast.c2, cast.c3, cast.g, cast.s, cast.d, cast.bloc)
    duty = report_duty(db, cast.c1)
    assert duty.unit_id == cast.c1.id and judge(duty, LATER).state == "missing"


def test_a_committee_that_is_gone_owes_no_report(cast: Cast, db: Session) -> None:
    first_the_cell_then_its_superior(cast)
    assert judge(report_duty(db, cast.s), LATER).state == "not_applicable"


def months(db: Session, where: Unit) -> list[bool]:
    found = select(Duty).where(Duty.source == "meeting", Duty.about_id == where.id).order_by(Duty.period)
    return [duty.applicable for duty in db.scalars(found.where(Duty.quarter == IV.first))]


def test_the_months_of_a_cell_are_owed_until_it_is_a_committee(cast: Cast, db: Session) -> None:
    change_kind(db, SYSTEM, cast.g, "grassroots_committee", Decision(date(2018, 11, 25)))
    assert months(db, cast.g) == [True, False, False]
