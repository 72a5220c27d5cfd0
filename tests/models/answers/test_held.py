"""Which forms were sent at and below a unit, and of how many who owe them: for a report's page and for
workbooks; above the Blocs from what is added up."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.answers.held import counted_between, forms_held, held_between
from models.core.base import set_clock, today
from models.core.periods import Quarter, Term
from models.duties.opening import open_period
from models.filling.owed_forms import SOURCE
from models.filling.sending import send_form
from models.reports.period_forms import begin_form, fill_form
from models.units.acts import Decision, move
from models.units.units import Unit, UnitSpell, was_in
from tests.make import as_, unit
from tests.models.filling.forms import published, renewed, sent_in, typed_in
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted

NOW, JAN, FEB = Quarter(2019, 1), Term(date(2019, 1, 1), 1), Term(date(2019, 2, 1), 1)
MONTH = {"period": "month", "kinds": ["subordinate_cell"], "due": {"day": 5}}
WITHIN = Term(NOW.first, 3)


def then(db: Session, where: Unit) -> UnitSpell:
    return was_in(db, where, NOW.last)


def test_forms_that_are_owed_or_sent_in_a_quarter_are_named_with_how_many_sent(
    db: Session, bloc: Unit
) -> None:
    published(db, bloc, "A", "Biểu tháng", **MONTH)
    published(db, bloc, "B", "Biểu tự nguyện", period="quarter")
    committee = unit(db, "grassroots_committee", bloc)
    cells = [unit(db, "subordinate_cell", committee) for _ in range(2)]
    open_period(db, NOW, None, (SOURCE,))
    set_clock(datetime(2019, 4, 10, 3, tzinfo=UTC))
    sheet = sent_in(db, cells[0], JAN, "A")
    typed_in(db, cells[1], JAN, "A")
    sent_in(db, cells[1], WITHIN, "B")
    found = forms_held(db, SYSTEM, then(db, bloc), NOW, today())
    assert [(each.name, each.term.first.month, each.sent, each.owed) for each in found] == [
        ("Biểu tháng", 1, 1, 2),
        ("Biểu tháng", 2, 0, 2),
        ("Biểu tháng", 3, 0, 2),
        ("Biểu tự nguyện", 1, 1, 0),
    ]
    assert found[0].sheet == sheet.id and found[1].sheet is None
    own = forms_held(db, as_("cell_secretary", cells[0]), then(db, cells[0]), NOW, today())
    assert [(each.sent, each.owed) for each in own] == [(1, 1), (0, 1), (0, 1)]
    assert forms_held(db, as_("cell_secretary", cells[0]), then(db, cells[1]), NOW, today()) == []
    assert forms_held(db, SYSTEM, then(db, bloc), Quarter(2019, 2), today()) == []


def test_as_many_statements_for_many_units(db: Session, bloc: Unit) -> None:
    published(db, bloc, "A", "Biểu tháng", **MONTH)
    committee = unit(db, "grassroots_committee", bloc)
    asked = []
    for n in range(1, 4):
        for _ in range(n):
            sent_in(db, unit(db, "subordinate_cell", committee), JAN, "A")
        db.expire_all()
        place = then(db, bloc)
        with counted(db) as statements:
            forms_held(db, SYSTEM, place, NOW, today())
            held_between(db, place, WITHIN)
            counted_between(db, place, WITHIN)
        asked.append(len(statements))
    assert asked[1] == asked[2]


def test_periods_that_end_within_some_months_by_version(db: Session, bloc: Unit) -> None:
    older = published(db, bloc, "A", "Biểu tháng", **MONTH)
    each = published(db, bloc, "C", "Mỗi khi có việc", period="occasion")
    cell = unit(db, "grassroots_cell", bloc)
    set_clock(datetime(2019, 4, 10, 3, tzinfo=UTC))
    sent_in(db, unit(db, "subordinate_cell", unit(db, "grassroots_committee", bloc)), JAN, "A")
    newer = renewed(db, older)
    sent_in(db, unit(db, "subordinate_cell", unit(db, "grassroots_committee", bloc)), FEB, "A")
    sheet = begin_form(db, SYSTEM, cell, JAN, "C", date(2019, 2, 3))
    db.flush()
    fill_form(db, SYSTEM, sheet, sheet.row_version, {"members": "3"})
    db.flush()
    send_form(db, SYSTEM, sheet, sheet.row_version)
    db.flush()
    assert dict(held_between(db, then(db, bloc), WITHIN)) == {
        older.id: [JAN],
        newer.id: [FEB],
        each.id: [WITHIN],
    }
    assert dict(held_between(db, then(db, bloc), Term(date(2018, 10, 1), 3))) == {}
    assert dict(counted_between(db, then(db, bloc), WITHIN)) == dict(held_between(db, then(db, bloc), WITHIN))
    year = Term(date(2019, 1, 1), 12)
    assert dict(held_between(db, then(db, bloc), year))[older.id] == [JAN]


def test_above_the_blocs_forms_are_told_from_what_is_added_up(db: Session) -> None:
    country = Country(db)
    version = published(db, country.top, "A", "Biểu quý", period="quarter")
    set_clock(datetime(2019, 4, 10, 3, tzinfo=UTC))
    for cell in country.cells[:3]:
        sent_in(db, cell, WITHIN, "A")
    fold_all(db)
    top = then(db, country.top)
    assert forms_held(db, SYSTEM, top, NOW, today()) == []
    assert dict(counted_between(db, top, WITHIN)) == {version.id: [WITHIN]}
    assert dict(counted_between(db, top, Term(date(2019, 4, 1), 3))) == {}


def test_what_was_sent_where_the_unit_stood_then_is_held(db: Session, bloc: Unit) -> None:
    """A committee that moved within the year has what its cells sent before, too."""
    made = published(db, bloc, "A", "Biểu tháng", **MONTH)
    other = unit(db, "grassroots_committee", bloc)
    section = unit(db, "sectional_committee", unit(db, "grassroots_committee", bloc))
    cell = unit(db, "subordinate_cell", section)
    sent_in(db, cell, JAN, "A")
    set_clock(datetime(2019, 5, 10, 3, tzinfo=UTC))
    move(db, SYSTEM, section, other, Decision(date(2019, 5, 2)))
    db.flush()
    year = Term(date(2019, 1, 1), 12)
    place = was_in(db, section, year.last)
    assert not place.path.startswith(cell.path) and dict(held_between(db, place, year)) == {made.id: [JAN]}
