"""Who sent a form and who is missing: of how many how many, by the units directly below and by name at every
depth, in as many statements for many units as for one; nobody outside sees it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock, today
from models.core.errors import Refusal
from models.core.periods import Quarter, Term
from models.duties.acts import excuse
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.filling.missing import Standing, each_form, standing_of
from models.filling.owed_forms import SOURCE
from models.filling.sending import take_back
from models.units.units import Unit, was_in
from tests.make import as_, unit
from tests.models.filling.forms import published, sent_in, typed_in
from tests.statements import counted

NOW, JAN = Quarter(2019, 1), Term(date(2019, 1, 1), 1)
MONTH = {"period": "month", "kinds": ["subordinate_cell", "grassroots_committee"], "due": {"day": 5}}


def test_of_so_many_who_owe_it_the_missing_are_named_at_every_depth(db: Session, bloc: Unit) -> None:
    version = published(db, bloc, **MONTH)
    one, two = (unit(db, "grassroots_committee", bloc, f"Đảng bộ {n}") for n in "AB")
    cells = [unit(db, "subordinate_cell", one, f"Chi bộ {n}") for n in range(3)]
    open_period(db, NOW, None, (SOURCE,))
    set_clock(datetime(2019, 2, 10, 3, tzinfo=UTC))
    sheet = sent_in(db, cells[0], JAN)
    typed_in(db, cells[1], JAN)
    duty = db.scalars(select(Duty).where(Duty.about_id == two.id, Duty.period == JAN.first)).one()
    excuse(db, SYSTEM, duty, duty.row_version, "Mới thành lập", "QĐ 5")
    found = standing_of(db, SYSTEM, bloc, version.definition_id, JAN, today())
    assert (found.owed, found.sent, found.unsent) == (5, 1, 4)
    assert (found.counts["late"], found.counts["missing"], found.counts["excused"]) == (1, 3, 1)
    assert [(row.name, row.owed, row.sent) for row in found.below] == [
        ("Đảng bộ A", 4, 1),
        ("Đảng bộ B", 1, 0),
    ]
    assert [(row.name, row.above, row.reason) for row in found.absent] == [
        ("Chi bộ 1", "Đảng bộ A", ""),
        ("Chi bộ 2", "Đảng bộ A", ""),
        ("Đảng bộ A", bloc.name, ""),
        ("Đảng bộ B", bloc.name, "Mới thành lập (QĐ 5)"),
    ]
    assert found.absent[0].judged.state == "missing"
    there = standing_of(db, as_("committee_officer", one), one, version.definition_id, JAN, today())
    assert (there.owed, there.sent) == (4, 1)
    assert (there.below[0].name, there.below[0].owed) == ("Đảng bộ A", 1), "its own, then those below"
    of_forms = each_form(db, SYSTEM, was_in(db, bloc, JAN.last), NOW, today())
    assert [(row.name, row.term.first.month, row.standing.owed, row.standing.sent) for row in of_forms] == [
        ("Biểu số 1", 1, 5, 1),
        ("Biểu số 1", 2, 5, 0),
        ("Biểu số 1", 3, 5, 0),
    ]
    with pytest.raises(Refusal, match=r"access\.denied"):
        each_form(db, as_("committee_officer", two), was_in(db, one, JAN.last), NOW, today())
    take_back(db, SYSTEM, sheet, sheet.row_version)
    db.flush()
    assert standing_of(db, SYSTEM, bloc, version.definition_id, JAN, today()).sent == 0
    with pytest.raises(Refusal, match=r"access\.denied"):
        standing_of(db, as_("committee_officer", two), one, version.definition_id, JAN, today())


def test_nobody_is_missing_where_nobody_owes_it(db: Session, bloc: Unit) -> None:
    version = published(db, bloc, period="month")
    unit(db, "subordinate_cell", unit(db, "grassroots_committee", bloc))
    open_period(db, NOW, None, (SOURCE,))
    found = standing_of(db, SYSTEM, bloc, version.definition_id, JAN, today())
    assert (found.owed, found.below, found.absent) == (0, (), ()) and Standing().unsent == 0


def test_as_many_statements_for_many_units_as_for_one(db: Session, bloc: Unit) -> None:
    version = published(db, bloc, **MONTH)
    number, taken = version.id, []
    for size in (1, 6):
        committee = unit(db, "grassroots_committee", bloc)
        for _n in range(size):
            unit(db, "subordinate_cell", committee)
        open_period(db, NOW, None, (SOURCE,))
        db.flush()
        db.expire_all()
        version, place = db.get_one(type(version), number), db.get_one(Unit, bloc.id)
        with counted(db) as statements:
            found = standing_of(db, SYSTEM, place, version.definition_id, JAN, today())
        taken.append(len(statements))
    assert found.owed == 9 and taken[0] == taken[1]
