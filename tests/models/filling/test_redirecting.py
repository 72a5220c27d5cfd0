"""What waits for approval at a desk that is gone, or under which its unit stands no more, goes to the desk
that decides now; its people read what was handed to them, and nothing else."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.periods import Term
from models.filling.deciding import approve_form, decisions
from models.filling.redirecting import forms_in_vain, redirect_forms, tree_settled
from models.people.notices import Notice
from models.people.people import Post, end_post, principal_of
from models.reports.period_forms import FormSheet
from models.units.acts import Decision, dissolve, move
from models.units.units import Unit
from tests.make import somebody, unit
from tests.models.filling.forms import YEAR, published, sent_in


def at(day: date) -> None:
    set_clock(datetime(day.year, day.month, day.day, 3, tzinfo=UTC))


def leave(db: Session, place: Unit, on: date) -> None:
    """Everybody who serves there ends."""
    for post in db.scalars(select(Post).where(Post.unit_id == place.id)):
        end_post(db, SYSTEM, post, on)


def test_a_desk_that_is_dissolved_hands_what_waits_to_the_next_above(db: Session, bloc: Unit) -> None:
    committee, chief = unit(db, "grassroots_committee", bloc), somebody(db, "bloc_secretary", bloc)
    somebody(db, "committee_secretary", committee)
    cell = unit(db, "subordinate_cell", committee)
    published(db, bloc, route="each")
    sheet = sent_in(db, cell)
    assert sheet.desk_unit_id == committee.id and forms_in_vain(db) == []
    at(date(2019, 2, 1))
    leave(db, committee, date(2019, 1, 31))
    move(db, SYSTEM, cell, bloc, Decision(date(2019, 2, 1)))
    dissolve(db, SYSTEM, committee, Decision(date(2019, 2, 1)))
    db.refresh(sheet)
    assert sheet.desk_unit_id == bloc.id, "the act on the tree did it"
    (last,) = decisions(db, sheet)
    assert last.act == "redirect" and last.note == f"{committee.name} → {bloc.name}"
    told = db.scalars(select(Notice.account_id).where(Notice.kind == "form_redirected"))
    assert list(told) == [chief.id]
    approve_form(db, principal_of(db, chief.id), sheet, sheet.row_version)
    assert sheet.state == "approved"


def test_whoever_serves_in_a_dissolved_office_finishes_what_lies_there(db: Session, bloc: Unit) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    head = somebody(db, "committee_secretary", committee)
    somebody(db, "bloc_secretary", bloc)
    cell = unit(db, "subordinate_cell", committee)
    published(db, bloc, route="superior")
    sheet = sent_in(db, cell)
    at(date(2019, 2, 1))
    move(db, SYSTEM, cell, bloc, Decision(date(2019, 2, 1)))
    dissolve(db, SYSTEM, committee, Decision(date(2019, 2, 1)))
    db.refresh(sheet)
    assert sheet.desk_unit_id == committee.id and forms_in_vain(db) == [sheet.id]
    assert redirect_forms(db, SYSTEM, [sheet.id]) == 0
    leave(db, committee, date(2019, 2, 3))
    at(date(2019, 2, 5))
    assert redirect_forms(db, SYSTEM, forms_in_vain(db)) == 1, "the worker's round, once the last post ended"
    assert sheet.desk_unit_id == bloc.id and head is not None


def test_a_unit_that_moves_within_the_period_is_approved_by_its_new_superior(db: Session, bloc: Unit) -> None:
    old, new = unit(db, "grassroots_committee", bloc), unit(db, "grassroots_committee", bloc)
    for place in (old, new):
        somebody(db, "committee_secretary", place)
    cell = unit(db, "subordinate_cell", old)
    published(db, bloc, route="superior")
    before = sent_in(db, cell)
    early = sent_in(db, cell, Term(date(2019, 1, 1), 12))
    at(date(2019, 2, 1))
    move(db, SYSTEM, cell, new, Decision(date(2019, 2, 1)))
    for sheet in (before, early):
        db.refresh(sheet)
    assert before.desk_unit_id == old.id, "the year before is its old superior's"
    assert early.desk_unit_id == new.id and early.path.startswith(new.path)
    assert tree_settled(db, [cell.id], date(2019, 2, 1)) == ()


def test_where_the_whole_way_is_gone_whoever_stands_above_today_reads_and_decides(db: Session) -> None:
    province = unit(db, "province")
    old, new = unit(db, "bloc", province), unit(db, "bloc", province)
    somebody(db, "bloc_secretary", old)
    chief = somebody(db, "bloc_secretary", new)
    cell, other = unit(db, "grassroots_cell", old), unit(db, "grassroots_cell", old)
    published(db, old, route="each")
    sheet, beside = sent_in(db, cell), sent_in(db, other)
    approve = principal_of(db, somebody(db, "bloc_deputy", old).id)
    approve_form(db, approve, beside, beside.row_version)
    at(date(2019, 2, 1))
    leave(db, old, date(2019, 1, 31))
    for each in (cell, other):
        move(db, SYSTEM, each, new, Decision(date(2019, 2, 1)))
    dissolve(db, SYSTEM, old, Decision(date(2019, 2, 1)))
    db.refresh(sheet)
    assert sheet.desk_unit_id == new.id
    with open_session(db.connection(), principal_of(db, chief.id)) as there:
        assert list(there.scalars(select(FormSheet.id).order_by(FormSheet.id))) == [sheet.id], "and no other"
    by = principal_of(db, chief.id)
    approve_form(db, by, sheet, sheet.row_version)
    assert sheet.state == "approved" and YEAR.first == sheet.starts_on
