"""The worker tells whoever fills a form in that its day is near, and that it is past, once each."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.periods import Quarter, Term
from models.duties.acts import excuse, extend
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.filling.owed_forms import SOURCE
from models.filling.reminding import forms_to_remind, remind_of_forms
from models.people.notices import Notice
from models.units.units import Unit
from tests.make import somebody, unit
from tests.models.filling.forms import published, sent_in

NOW, JAN = Quarter(2019, 1), Term(date(2019, 1, 1), 1)
MONTH = {"period": "month", "kinds": ["grassroots_cell"], "due": {"day": 5}}


def remind(db: Session, day: date) -> int:
    set_clock(datetime(day.year, day.month, day.day, 3, tzinfo=UTC))
    written, last = 0, 0
    while found := forms_to_remind(db, last, 2):
        written += remind_of_forms(db, found)
        last = found[-1]
    return written


def test_a_near_day_and_a_past_one_are_told_once_to_who_fills_it_in(db: Session, bloc: Unit) -> None:
    published(db, bloc, **MONTH)
    cells = [unit(db, "grassroots_cell", bloc) for _n in range(5)]
    accounts = [somebody(db, "cell_clerk", cell) for cell in cells]
    somebody(db, "board_officer", bloc)
    open_period(db, NOW, None, (SOURCE,))
    duties = {
        duty.about_id: duty
        for duty in db.scalars(select(Duty).where(Duty.period == JAN.first))
        if duty.source == SOURCE
    }
    excused, longer = duties[cells[1].id], duties[cells[2].id]
    excuse(db, SYSTEM, excused, excused.row_version, "Mới thành lập")
    extend(db, SYSTEM, longer, longer.row_version, date(2019, 2, 20), "Xin thêm ngày")
    sent_in(db, cells[3], JAN)
    assert remind(db, date(2019, 1, 25)) == 0
    assert remind(db, date(2019, 2, 3)) == 2 and remind(db, date(2019, 2, 4)) == 0
    assert remind(db, date(2019, 2, 6)) == 2 and remind(db, date(2019, 2, 7)) == 0
    assert remind(db, date(2019, 2, 19)) == 1
    told = db.execute(select(Notice.kind, Notice.account_id, Notice.unit_id).order_by(Notice.id)).all()
    first, last = (accounts[0].id, cells[0].id), (accounts[4].id, cells[4].id)
    assert [tuple(row) for row in told if row[0].startswith("form_")] == [
        ("form_deadline", *first),
        ("form_deadline", *last),
        ("form_reminder", *first),
        ("form_reminder", *last),
        ("form_deadline", accounts[2].id, cells[2].id),
    ]
    one = db.scalars(select(Notice).where(Notice.kind == "form_reminder")).first()
    assert one is not None and one.values["form"] == "Biểu số 1" and one.values["due"] == "2019-02-05"
