"""A quarter opens once, with every duty of every unit; a founded unit owes from its first 25th."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.periods import Due, Quarter
from models.duties.opening import SOURCES, Owed, open_period
from models.duties.standing import judge
from models.duties.tables import Duty
from models.overview.owed import open_due
from models.overview.owed_reports import reports_owed
from models.units.acts import delete_unit, establish
from tests.make import meeting
from tests.models.duties.tree import DECEMBER, IV, at, duty, tree


def test_a_quarter_opens_once_with_every_duty_of_every_unit(db: Session) -> None:
    bloc, committee, cell = tree(db)
    open_period(db, IV)
    open_period(db, IV)
    owed = db.execute(
        select(Duty.source, Duty.about_id, Duty.applicable).where(
            Duty.about_id.in_([bloc.id, committee.id, cell.id])
        )
    ).all()
    of_cell = sorted(source for source, about, applies in owed if about == cell.id and applies)
    assert of_cell == ["meeting", "meeting", "meeting", "report", "thematic"]
    assert [(source, applies) for source, about, applies in owed if about == committee.id] == [
        ("report", True)
    ]
    assert duty(db, cell, "meeting", DECEMBER).due_on == date(2019, 1, 5)
    assert duty(db, cell, "meeting", DECEMBER).opens_on == date(2018, 12, 25)


def test_the_worker_opens_the_quarters_back_to_the_first_meeting(db: Session) -> None:
    _, _, cell = tree(db)
    at(date(2018, 6, 28))
    meeting(db, cell, date(2018, 6, 1), date(2018, 6, 27))
    at(date(2019, 1, 20))
    assert not duty(db, cell, "report", date(2018, 4, 1)).done, "of its own quarter, since it recorded there"
    assert {str(q) for q in open_due(db)} == {"2018-Q2", "2018-Q3", "2018-Q4", "2019-Q1"}
    assert open_due(db) == []
    assert duty(db, cell, "meeting", date(2018, 6, 1)).done


def test_a_founded_unit_owes_from_its_first_25th_and_can_still_be_erased(db: Session) -> None:
    _bloc, committee, _cell = tree(db)
    open_period(db, IV)
    fresh = establish(
        db,
        SYSTEM,
        parent=committee,
        kind_code="subordinate_cell",
        name="Chi bộ mới",
        code="MOI",
        on=date(2018, 11, 26),
    )
    states = [judge(duty(db, fresh, "meeting", month), date(2019, 2, 1)).state for month in IV.months]
    assert states == ["not_applicable", "not_applicable", "missing"]
    delete_unit(db, SYSTEM, fresh)
    assert db.scalar(select(Duty.id).where(Duty.about_id == fresh.id)) is None


def test_another_source_registers_by_name(db: Session) -> None:
    _bloc, _committee, cell = tree(db)

    def owed(
        _db: Session, quarter: Quarter, alive: object
    ) -> tuple[list[Owed], dict[tuple[int, date, int], date]]:
        assert alive
        return [
            Owed(
                cell.id,
                cell.path,
                cell.id,
                quarter.first,
                date(2018, 10, 24),
                Due(date(2018, 11, 10), True).last,
                285,
                strict=True,
            )
        ], {}

    SOURCES["drill"] = owed
    try:
        open_period(db, IV)
    finally:
        del SOURCES["drill"]
    judged = judge(duty(db, cell, "drill"), date(2018, 11, 10))
    assert (judged.code, judged.values["before"], judged.values["days"]) == (
        "missing.strict",
        date(2018, 11, 10),
        1,
    )
    assert [a < b for a, b in pairwise((date(2018, 11, 9), judged.values["before"]))] == [True]
    assert reports_owed is SOURCES["report"]
