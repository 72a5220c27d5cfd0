"""Each form of a period in force makes its duties: by kind, place and single unit, by its own last day; done
in time or late when it is sent; a moved unit's goes along, a dissolved one's is not owed; as many statements
for many forms and units as for one."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock, today
from models.core.periods import Quarter, Term
from models.definitions.definitions import new_draft, publish, retire
from models.duties.acts import excuse, extend
from models.duties.opening import open_period
from models.duties.standing import judge
from models.duties.tables import Duty
from models.filling.missing import each_form, standing_of
from models.filling.opening_forms import bring_forms, to_bring
from models.filling.owed_forms import SOURCE, forms_owed, known_forms
from models.filling.sending import send_back, send_form, take_back
from models.overview.owing import still_owed
from models.overview.tally import Below, board, missing, tally
from models.platform.journal import canonical
from models.reports.period_forms import begin_form, fill_form, written
from models.units.acts import Decision, dissolve, move
from models.units.units import Unit, was_in
from tests.make import QUARTER, as_, unit
from tests.models.filling.forms import YEAR, published, renewed, sent_in, typed_in
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted

NOW = Quarter(2019, 1)
MONTH = {"period": "month", "kinds": ["grassroots_cell"], "due": {"day": 5}}
JAN = Term(date(2019, 1, 1), 1)


def duties(db: Session, quarter: Quarter = NOW, *units: Unit) -> list[Duty]:
    """Duties of forms in a quarter, brought up to date."""
    open_period(db, quarter, [each.id for each in units] if units else None, (SOURCE,))
    found = select(Duty).where(Duty.source == SOURCE, Duty.quarter == quarter.first)
    return list(db.scalars(found.order_by(Duty.about_id, Duty.period, Duty.subject_id)))


def at(day: date) -> None:
    set_clock(datetime(day.year, day.month, day.day, 3, tzinfo=UTC))


def test_a_form_of_each_month_is_three_duties_of_a_quarter_by_its_day(db: Session, bloc: Unit) -> None:
    version = published(db, bloc, **MONTH)
    cell, _other = unit(db, "grassroots_cell", bloc), unit(db, "grassroots_committee", bloc)
    found = duties(db)
    assert [(d.about_id, d.period, d.opens_on, d.due_on, d.subject_id) for d in found] == [
        (cell.id, date(2019, 1, 1), date(2019, 1, 31), date(2019, 2, 5), version.definition_id),
        (cell.id, date(2019, 2, 1), date(2019, 2, 28), date(2019, 3, 5), version.definition_id),
        (cell.id, date(2019, 3, 1), date(2019, 3, 31), date(2019, 4, 5), version.definition_id),
    ]
    assert [d.id for d in duties(db)] == [d.id for d in found], "a second time changes nothing"
    assert judge(found[0], today()).state == "not_yet"
    assert [d.period for d in duties(db, QUARTER)] == [], "nothing is owed of before it was published"


@pytest.mark.parametrize(
    ("rules", "period", "due"),
    [
        ({"period": "quarter", "due": {"after": 10}}, date(2019, 1, 1), date(2019, 4, 10)),
        ({"period": "once", "due_on": "2019-02-15"}, date(2019, 2, 15), date(2019, 2, 15)),
        ({"period": "half", "due": {"after": 10}}, None, None),
        ({"period": "occasion"}, None, None),
    ],
)
def test_other_periods_are_owed_in_the_quarter_in_which_they_end(
    db: Session, bloc: Unit, rules: dict[str, Any], period: date | None, due: date | None
) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    published(db, bloc, units=[cell.id], **rules)
    assert [(d.period, d.due_on) for d in duties(db)] == ([(period, due)] if period else [])


def test_a_form_is_owed_below_some_units_and_by_single_ones(db: Session, bloc: Unit) -> None:
    one, two = unit(db, "grassroots_committee", bloc), unit(db, "grassroots_committee", bloc)
    inside, outside = unit(db, "subordinate_cell", one), unit(db, "subordinate_cell", two)
    named = unit(db, "grassroots_cell", bloc)
    rules = {"kinds": ["subordinate_cell"], "below": [one.id], "units": [named.id], "due": {"after": 5}}
    published(db, bloc, period="quarter", **rules)
    assert {d.about_id for d in duties(db)} == {inside.id, named.id}
    assert outside.id not in {d.about_id for d in duties(db)}


def test_it_is_done_in_time_or_late_when_it_is_sent_and_open_again_when_taken_back(
    db: Session, bloc: Unit
) -> None:
    published(db, bloc, **MONTH)
    cell = unit(db, "grassroots_cell", bloc)
    first = duties(db)[0]
    mine = [d.id for d, _judged in still_owed(db, [cell.id], today()) if d.source == SOURCE]
    assert first.id in mine and len(mine) == 3
    at(date(2019, 2, 3))
    sheet = sent_in(db, cell, JAN)
    db.refresh(first)
    assert judge(first, date(2019, 2, 3)).state == "in_time" and first.done_on == date(2019, 2, 3)
    assert first.id not in {duty.id for duty, _judged in still_owed(db, [cell.id], today())}
    at(date(2019, 2, 4))
    send_back(db, as_("board_officer", bloc), sheet, sheet.row_version, "Sửa số")
    db.flush()
    db.refresh(first)
    assert first.done_on == date(2019, 2, 3), "what was sent back was in time"
    at(date(2019, 2, 9))
    send_form(db, SYSTEM, sheet, sheet.row_version)
    db.flush()
    db.refresh(first)
    assert judge(first, today()).state == "in_time"
    take_back(db, SYSTEM, sheet, sheet.row_version)
    db.flush()
    db.refresh(first)
    assert judge(first, today()).state == "missing"
    fill_form(db, SYSTEM, sheet, sheet.row_version, {"members": "3"})
    db.flush()
    send_form(db, SYSTEM, sheet, sheet.row_version)
    db.flush()
    db.refresh(first)
    assert judge(first, today()).state == "late"


def test_it_is_excused_extended_and_counted_as_others_are(db: Session, bloc: Unit) -> None:
    published(db, bloc, **MONTH)
    cell, other = unit(db, "grassroots_cell", bloc), unit(db, "grassroots_cell", bloc)
    found = duties(db)
    board = as_("board_officer", bloc)
    excuse(db, board, found[0], found[0].row_version, "Mới thành lập")
    extend(db, board, found[3], found[3].row_version, date(2019, 2, 20), "Xin thêm ngày")
    day = date(2019, 2, 10)
    below = Below(bloc.path, NOW, SOURCE)
    counts = tally(db, below, day)
    assert (counts["excused"], counts["open"], counts["not_yet"]) == (1, 1, 4)
    at(date(2019, 3, 10))
    assert missing(db, below, date(2019, 3, 10)).duties == 3
    assert {found[0].about_id, found[3].about_id} == {cell.id, other.id}


def test_a_moved_unit_s_duty_goes_along_and_a_dissolved_one_s_is_not_owed(db: Session, bloc: Unit) -> None:
    published(db, bloc, **{**MONTH, "kinds": ["subordinate_cell"]})
    one, two = unit(db, "grassroots_committee", bloc), unit(db, "grassroots_committee", bloc)
    cell, gone = unit(db, "subordinate_cell", one), unit(db, "subordinate_cell", one)
    open_period(db, NOW)
    assert len(duties(db)) == 6
    move(db, SYSTEM, cell, two, Decision(date(2019, 1, 20)))
    at(date(2019, 2, 10))
    dissolve(db, SYSTEM, gone, Decision(date(2019, 2, 10)), cell)
    db.flush()
    db.expire_all()
    found = list(db.scalars(select(Duty).where(Duty.source == SOURCE).order_by(Duty.about_id, Duty.period)))
    assert {d.path for d in found if d.about_id == cell.id} == {cell.path} and two.path in cell.path
    assert [d.applicable for d in found if d.about_id == gone.id] == [True, False, False]


def test_a_next_version_takes_over_what_is_owed_and_what_was_sent_stands(db: Session, bloc: Unit) -> None:
    version = published(db, bloc, **MONTH)
    cell = unit(db, "grassroots_cell", bloc)
    at(date(2019, 2, 2))
    duties(db)
    sheet = sent_in(db, cell, JAN)
    newer = renewed(db, version, date(2019, 1, 1))
    found = duties(db)
    assert len(found) == 3 and found[0].done and {d.applicable for d in found} == {True}
    assert begin_form(db, SYSTEM, cell, JAN).id == sheet.id, "what was sent stays on its version"
    later = begin_form(db, SYSTEM, cell, Term(date(2019, 2, 1), 1))
    assert later.version_id == newer.id


def test_as_many_statements_for_many_forms_and_units_as_for_one(db: Session, bloc: Unit) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    rules = {**MONTH, "kinds": ["subordinate_cell"]}
    sent = []
    for size in (1, 4):
        cells = [unit(db, "subordinate_cell", committee) for _n in range(size)]
        for n in range(size):
            published(db, bloc, f"B{size}{n}", **rules)
        db.flush()
        numbers = [cell.id for cell in cells]
        db.expire_all()
        with counted(db) as statements:
            open_period(db, NOW, numbers, (SOURCE,))
        sent.append(len(statements))
    assert sent[0] == sent[1]
    assert len(duties(db)) == 5 * 5 * 3
    assert len(known_forms(db).versions) == 5
    assert forms_owed(db, NOW, {}) == ([], {})


def test_what_is_typed_and_not_sent_leaves_it_owed(db: Session, bloc: Unit) -> None:
    published(db, bloc, **MONTH)
    cell = unit(db, "grassroots_cell", bloc)
    typed_in(db, cell, JAN)
    assert [d.done for d in duties(db, NOW, cell)] == [False] * 3


def test_a_version_that_came_after_the_last_day_takes_nothing_away(db: Session, bloc: Unit) -> None:
    version = published(db, bloc, **MONTH)
    unit(db, "grassroots_cell", bloc)
    duties(db)
    at(date(2019, 2, 20))
    renewed(db, version)
    found = duties(db)
    assert [(d.period.month, d.applicable) for d in found] == [(1, True), (2, True), (3, True)]
    assert judge(found[0], today()).state == "missing", "January was owed by the version before"


def test_a_board_counts_forms_in_as_many_statements_whatever_their_number(db: Session, bloc: Unit) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    taken, owed_ = [], []
    for size in (1, 4):
        for n in range(size):
            unit(db, "subordinate_cell", committee)
            published(db, bloc, f"B{size}{n}", **{**MONTH, "kinds": ["subordinate_cell"]})
        open_period(db, NOW, None, (SOURCE,))
        db.flush()
        db.expire_all()
        then = was_in(db, bloc, NOW.first)
        with counted(db) as statements:
            found = board(db, then, NOW, today())
        taken.append(len(statements))
        owed_.append(sum(found.counts[SOURCE].values()))
    assert taken[0] == taken[1] and owed_ == [3, 5 * 5 * 3]


def test_above_the_blocs_they_are_told_from_the_same_sums_as_all_duties(db: Session) -> None:
    here = Country(db)
    published(db, here.blocs[0], **{**MONTH, "kinds": ["grassroots_cell", "subordinate_cell"]})
    open_period(db, NOW, None, (SOURCE,))
    cell = next(each for each in here.cells if each.path.startswith(here.blocs[0].path))
    sent_in(db, cell, JAN)
    fold_all(db)
    day = date(2019, 2, 10)
    for place in (here.top, here.provinces[0]):
        told = tally(db, Below(place.path, NOW, SOURCE, folded=True), day)
        assert told == tally(db, Below(place.path, NOW, SOURCE), day)
        assert told["in_time"] == 1 and told["missing"] > 0
        then = was_in(db, place, NOW.first)
        assert each_form(db, SYSTEM, then, NOW, day) == [], "nobody is named there"
    found = standing_of(db, SYSTEM, here.top, known_forms(db).versions[0].definition_id, JAN, day)
    assert found.sent == 1 and found.absent == () and found.below


@pytest.mark.parametrize("new_day", ["2019-02-20", "2019-05-20"])
def test_what_is_asked_for_once_is_not_asked_again_where_its_day_is_changed(
    db: Session, bloc: Unit, new_day: str
) -> None:
    """Whoever sent it is done; whoever did not owes it by the new day, with what was typed so far."""
    sent, typing, idle = (unit(db, "grassroots_cell", bloc) for _n in range(3))
    rules = {"period": "once", "units": [sent.id, typing.id, idle.id]}
    version = published(db, bloc, due_on="2019-02-10", **rules)
    first, draft = sent_in(db, sent, code="B1"), typed_in(db, typing, code="B1")
    duties(db)
    newer = new_draft(db, SYSTEM, version, date(2018, 1, 1))
    newer.rules = canonical({**newer.rule, "due_on": new_day})
    db.flush()
    db.expire(newer)
    publish(db, SYSTEM, newer)
    there = date.fromisoformat(new_day)
    for quarter in {NOW, Quarter.of(there)}:
        duties(db, quarter)
    found = db.scalars(select(Duty).where(Duty.source == SOURCE, Duty.applicable)).all()
    assert {(d.about_id, d.period, d.done) for d in found} == {
        (sent.id, date(2019, 2, 10), True),
        (typing.id, there, False),
        (idle.id, there, False),
    }
    assert begin_form(db, SYSTEM, sent, YEAR, "B1").id == first.id, "there is one sheet of it"
    going = begin_form(db, SYSTEM, typing, YEAR, "B1")
    assert going.id == draft.id and (going.starts_on, going.ends_on) == (there, there)
    assert written(db, going) == {"members": "12"}
    send_form(db, SYSTEM, going, going.row_version)
    db.flush()
    take_back(db, SYSTEM, first, first.row_version)
    db.flush()
    db.expire_all()
    found = db.scalars(select(Duty).where(Duty.source == SOURCE, Duty.applicable)).all()
    assert {(d.about_id, d.period, d.done) for d in found} == {
        (sent.id, there, False),
        (typing.id, there, True),
        (idle.id, there, False),
    }, "what was taken back is owed by the new day"


def test_what_had_its_time_extended_past_the_day_of_withdrawal_is_owed_no_more(
    db: Session, bloc: Unit
) -> None:
    version = published(db, bloc, **MONTH)
    cell, other = unit(db, "grassroots_cell", bloc), unit(db, "grassroots_cell", bloc)
    found = {d.about_id: d for d in duties(db) if d.period == JAN.first}
    extend(
        db, as_("board_officer", bloc), found[cell.id], found[cell.id].row_version, date(2019, 2, 25), "Bão"
    )
    at(date(2019, 2, 20))
    retire(db, SYSTEM, version)
    assert worked_off(db) and {d.period for d in duties(db) if d.applicable} == {JAN.first}
    db.expire_all()
    assert judge(found[other.id], today()).state == "missing", "its day was past before"
    assert judge(found[cell.id], today()).state == "not_applicable"


def worked_off(db: Session) -> int:
    """What the worker does after forms were published or withdrawn; how many tasks there were."""
    tasks = to_bring(db)
    for task in tasks:
        while bring_forms(db, task):
            pass
    return len(tasks)


def test_a_quarter_that_is_reached_by_an_extension_alone_is_brought_up_to_date(
    db: Session, bloc: Unit
) -> None:
    version = published(db, bloc, **{**MONTH, "period": "quarter"})
    cell = unit(db, "grassroots_cell", bloc)
    (duty,) = duties(db)
    at(date(2019, 7, 2))
    extend(db, as_("board_officer", bloc), duty, duty.row_version, date(2019, 7, 25), "Bão")
    retire(db, SYSTEM, version)
    worked_off(db)
    db.refresh(duty)
    assert duty.about_id == cell.id and judge(duty, today()).state == "not_applicable"
