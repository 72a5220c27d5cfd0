"""What a unit has yet to send stands among what waits for it: what is owed, whether begun or not, and what
was sent back; in as many statements for many forms as for one."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from models.core.base import set_clock, today
from models.core.periods import Quarter, Term
from models.duties.opening import open_period
from models.filling.owed_forms import SOURCE, form_names, term_of
from models.filling.sending import send_back
from models.filling.waiting import to_fill
from models.overview.owing import still_owed
from models.overview.waiting import tasks
from models.units.units import Unit
from tests.make import as_, unit
from tests.models.filling.forms import published, sent_in, typed_in
from tests.statements import counted

NOW, JAN = Quarter(2019, 1), Term(date(2019, 1, 1), 1)
MONTH = {"period": "month", "kinds": ["grassroots_cell"], "due": {"day": 5}}


def waiting(db: Session, cell: Unit) -> list[tuple[str, str, date, bool, bool, bool]]:
    db.flush()
    return [
        (each.code, each.name, each.term.first, each.sheet is not None, each.returned, each.late)
        for each in to_fill(db, [cell.id], still_owed(db, [cell.id], today()))
    ]


def test_what_is_owed_begun_and_sent_back_waits_until_it_is_sent(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    published(db, bloc, "A", "Biểu A", **MONTH)
    version = published(db, bloc, "B", "Biểu B", **MONTH)
    open_period(db, NOW, [cell.id], (SOURCE,))
    assert waiting(db, cell) == [], "the month is not over"
    set_clock(datetime(2019, 2, 1, 3, tzinfo=UTC))
    first = date(2019, 1, 1)
    assert waiting(db, cell) == [
        ("A", "Biểu A", first, False, False, False),
        ("B", "Biểu B", first, False, False, False),
    ]
    typed_in(db, cell, JAN, "A")
    set_clock(datetime(2019, 2, 6, 3, tzinfo=UTC))
    assert waiting(db, cell) == [
        ("A", "Biểu A", first, True, False, True),
        ("B", "Biểu B", first, False, False, True),
    ]
    sheet = sent_in(db, cell, JAN, "B")
    assert [each[0] for each in waiting(db, cell)] == ["A"]
    send_back(db, as_("board_officer", bloc), sheet, sheet.row_version, "Sửa")
    assert waiting(db, cell)[1] == ("B", "Biểu B", first, True, True, False)
    listed = [task for task in tasks(db, as_("cell_secretary", cell), today()) if "form" in task.code]
    assert [(task.code, task.values["form"]) for task in listed] == [
        ("form", "Biểu A"),
        ("form_returned", "Biểu B"),
    ]
    assert form_names(db)[version.definition_id] == ("Biểu B", "B")


def test_a_duty_says_its_period_by_its_days() -> None:
    assert term_of(date(2018, 10, 1), date(2018, 10, 31)) == Term(date(2018, 10, 1), 1)
    assert term_of(date(2018, 1, 1), date(2018, 12, 31)) == Term(date(2018, 1, 1), 12)
    assert term_of(date(2019, 2, 15), date(2018, 1, 1)) == Term(date(2019, 2, 15), 0)


def test_as_many_statements_for_many_forms_as_for_one(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    by, taken = as_("cell_secretary", cell), []
    set_clock(datetime(2019, 2, 1, 3, tzinfo=UTC))
    for size in (1, 5):
        for n in range(size):
            published(db, bloc, f"B{size}{n}", **MONTH)
        open_period(db, NOW, [cell.id], (SOURCE,))
        db.flush()
        db.expire_all()
        with counted(db) as statements:
            found = tasks(db, by, today())
        taken.append(len(statements))
        assert sum(task.code == "form" for task in found) == (1 if size == 1 else 6)
    assert taken[0] == taken[1]
