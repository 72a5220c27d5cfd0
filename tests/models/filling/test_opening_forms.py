"""After a form was published or withdrawn the worker brings up to date what is owed of it, some units at a
time; what is begun goes on with the newer version where that was asked for; whoever was filling one in that
was withdrawn is told, what they typed is readable, and nothing is owed of it any more."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now
from models.core.errors import Refusal
from models.core.periods import Quarter, Term
from models.definitions.definitions import DefinitionVersion, get_version, new_draft, publish, retire
from models.duties.tables import Duty
from models.filling.opening_forms import ask_worker, bring_forms, move_begun, tell_withdrawn, to_bring
from models.filling.opening_forms import version_changed as changed
from models.filling.owed_forms import SOURCE
from models.filling.sending import send_form
from models.filling.tables import FormTask
from models.filling.withdrawing import withdrawn
from models.overview.owed import open_due
from models.people.notices import Notice
from models.platform.journal import canonical
from models.reports.period_forms import FormSheet, begin_form, fill_form, written
from models.totals.of_forms import totals
from models.units.units import Unit
from tests.make import as_, somebody, unit
from tests.models.filling.forms import published, renewed, sent_in, typed_in
from tests.statements import counted

NOW = Quarter(2019, 1)
JAN = Term(date(2019, 1, 1), 1)
MONTH = {"period": "month", "kinds": ["subordinate_cell"], "due": {"day": 5}}


def bring(db: Session, count: int = 50) -> int:
    """The worker's round; returns in how many transactions."""
    turns = 0
    for task in to_bring(db):
        while bring_forms(db, task, count):
            turns += 1
    db.expire_all()
    return turns


def owed(db: Session) -> list[Duty]:
    return list(db.scalars(select(Duty).where(Duty.source == SOURCE, Duty.applicable).order_by(Duty.id)))


@pytest.fixture
def committee(db: Session, bloc: Unit) -> Unit:
    """A committee with a quarter that is open."""
    made = unit(db, "grassroots_committee", bloc)
    open_due(db)
    return made


def test_a_form_published_within_a_quarter_is_owed_after_the_round(
    db: Session, bloc: Unit, committee: Unit
) -> None:
    cells = [unit(db, "subordinate_cell", committee) for _n in range(5)]
    published(db, bloc, **MONTH)
    assert owed(db) == [] and [task.quarter for task in db.scalars(select(FormTask))] == [NOW.first]
    assert bring(db, 2) == 4, "bloc and committee, then cells: seven units by twos"
    assert {d.about_id for d in owed(db)} == {cell.id for cell in cells} and len(owed(db)) == 15
    assert to_bring(db) == [] and bring(db) == 0


def test_a_round_that_is_cut_off_goes_on_where_it_stopped(db: Session, bloc: Unit, committee: Unit) -> None:
    cells = [unit(db, "subordinate_cell", committee) for _n in range(5)]
    published(db, bloc, **MONTH)
    (task,) = to_bring(db)
    assert bring_forms(db, task, 4)
    assert {d.about_id for d in owed(db)} == {cell.id for cell in cells[:2]}
    bring(db, 4)
    assert {d.about_id for d in owed(db)} == {cell.id for cell in cells}
    assert bring_forms(db, task) is False


def test_forty_units_that_fill_it_in_are_told_and_nothing_is_lost(
    db: Session, bloc: Unit, committee: Unit
) -> None:
    version = published(db, bloc, **MONTH)
    cells = [unit(db, "subordinate_cell", committee) for _n in range(40)]
    account = somebody(db, "cell_secretary", cells[0])
    bring(db)
    sheets = [typed_in(db, cell, JAN, told=f"Việc {n}") for n, cell in enumerate(cells)]
    sent = unit(db, "subordinate_cell", committee)
    sent_in(db, sent, JAN)
    assert len(owed(db)) == 41 * 3
    retire(db, as_("board_officer", bloc), get_version(db, version.id))
    db.flush()
    bring(db)
    assert [(d.about_id, d.done) for d in owed(db)] == [(sent.id, True)], "what was sent stands"
    found = withdrawn(db, version.id)
    assert found is not None and found.actor == "board_officer"
    notice = db.scalars(select(Notice).where(Notice.kind == "form_withdrawn")).one()
    assert notice.account_id == account.id and notice.values["form"] == "Biểu số 1"
    assert notice.values["by"] == "board_officer" and notice.values["unit"] == cells[0].name
    with open_session(db.connection(), as_("cell_clerk", cells[7])) as there:
        sheet = there.scalars(select(FormSheet).where(FormSheet.id == sheets[7].id)).one()
        assert written(there, sheet)["told"] == "Việc 7"
    sheet = db.get_one(FormSheet, sheets[3].id)
    for act in (send_form, lambda d, b, s, v: fill_form(d, b, s, v, {})):
        with pytest.raises(Refusal, match=r"form\.withdrawn"):
            act(db, SYSTEM, sheet, sheet.row_version)
    with pytest.raises(Refusal):
        begin_form(db, SYSTEM, cells[3], Term(date(2019, 2, 1), 1))
    assert totals(db, SYSTEM, bloc, get_version(db, version.id), JAN)[0] == 1
    bring(db)
    assert db.scalar(select(func.count(Notice.id)).where(Notice.kind == "form_withdrawn")) == 1


def test_what_is_begun_goes_on_with_the_newer_version_where_that_is_asked_for(
    db: Session, bloc: Unit, committee: Unit
) -> None:
    version = published(db, bloc, **MONTH)
    begun, sent = unit(db, "subordinate_cell", committee), unit(db, "subordinate_cell", committee)
    sheet, done = typed_in(db, begun, JAN, told="Đã làm"), sent_in(db, sent, JAN)
    draft = new_draft(db, SYSTEM, version, date(2018, 1, 1))
    db.flush()
    db.refresh(draft)
    draft.rules = canonical(draft.rule | {"moved": {"told": "said"}})
    field = next(each for each in draft.fields if each.code == "told")
    field.code = "said"
    db.flush()
    db.expire(draft)
    newer = publish(db, SYSTEM, draft)
    bring(db)
    assert db.get_one(FormSheet, sheet.id).version_id == version.id, "nothing moves unasked"
    ask_worker(db, newer, moves=True)
    bring(db)
    sheet, done = db.get_one(FormSheet, sheet.id), db.get_one(FormSheet, done.id)
    assert sheet.version_id == newer.id
    assert written(db, sheet) == {"members": "12", "said": "Đã làm"}, "by the map of the newer version"
    assert done.version_id == version.id, "what was sent keeps the version it answered"
    assert move_begun(db, get_version(db, newer.id), NOW, [begun.id, sent.id]) == 0
    send_form(db, SYSTEM, sheet, sheet.row_version)


def test_a_version_retired_in_favour_of_an_older_one_is_not_withdrawn(
    db: Session, bloc: Unit, committee: Unit
) -> None:
    version = published(db, bloc, **MONTH)
    newer = renewed(db, version)
    cell = unit(db, "subordinate_cell", committee)
    sheet = typed_in(db, cell, JAN)
    assert sheet.version_id == newer.id
    retire(db, SYSTEM, get_version(db, newer.id))
    db.flush()
    bring(db)
    assert withdrawn(db, newer.id) is None and len(owed(db)) == 3
    assert db.get_one(FormSheet, sheet.id).version_id == version.id
    assert tell_withdrawn(db, get_version(db, newer.id), [cell.id]) == 0


def test_one_that_is_issued_again_is_begun_beside_what_was_withdrawn(
    db: Session, bloc: Unit, committee: Unit
) -> None:
    version = published(db, bloc, **MONTH)
    cell = unit(db, "subordinate_cell", committee)
    old = typed_in(db, cell, JAN)
    retire(db, SYSTEM, get_version(db, version.id))
    db.flush()
    newer = renewed(db, get_version(db, version.id))
    bring(db)
    sheet = begin_form(db, SYSTEM, cell, JAN)
    assert sheet.id != old.id and sheet.version_id == newer.id and sheet.turn == 1
    db.flush()
    assert begin_form(db, SYSTEM, cell, JAN).id == sheet.id
    assert written(db, db.get_one(FormSheet, old.id)) == {"members": "12"}, "nothing is lost"


def test_what_is_begun_twice_is_moved_once(db: Session, bloc: Unit, committee: Unit) -> None:
    version = published(db, bloc, **MONTH)
    cell = unit(db, "subordinate_cell", committee)
    old = typed_in(db, cell, JAN)
    newer = renewed(db, version)
    other = FormSheet(unit_id=cell.id, path=cell.path, version_id=newer.id)
    other.starts_on, other.ends_on, other.sent_at = JAN.first, JAN.last, now()
    db.add(other)
    db.flush()
    assert move_begun(db, get_version(db, newer.id), NOW, [cell.id]) == 0
    assert db.get_one(FormSheet, old.id).version_id == version.id


def test_other_kinds_of_form_ask_for_nothing(db: Session, bloc: Unit) -> None:
    rubric = db.scalars(
        select(DefinitionVersion).where(DefinitionVersion.definition.has(kind="rubric"))
    ).first()
    assert rubric is not None
    changed(db, SYSTEM, rubric)
    assert to_bring(db) == []


def test_a_turn_takes_as_many_statements_for_many_forms_as_for_one(
    db: Session, bloc: Unit, committee: Unit
) -> None:
    for _n in range(3):
        unit(db, "subordinate_cell", committee)
    taken = []
    for n in range(3):
        published(db, bloc, f"B{n}", **MONTH)
        db.flush()
        db.expire_all()
        (task,) = to_bring(db)
        with counted(db) as statements:
            bring_forms(db, task)
        taken.append(len(statements))
        bring(db)
    assert taken[0] == taken[1] == taken[2]
