"""Forms of a period are sent, taken back, sent back with a remark; a superior closes a period; only what is
sent counts, and what is typed before is the unit's alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.filling.sending import close_term, closing_of, open_term, send_back, send_form, take_back
from models.people.notices import Notice
from models.platform.journal import JournalRow
from models.reports.period_forms import FormSheet, begin_form, fill_form, lacking, state_of, written
from models.totals.of_forms import totals
from models.units.units import Unit
from tests.make import as_, somebody, unit
from tests.models.filling.forms import YEAR, published, sent_in, typed_in


def test_a_form_is_sent_when_it_lacks_nothing_and_breaks_no_rule(db: Session, bloc: Unit) -> None:
    version = published(db, bloc)
    cell = unit(db, "grassroots_cell", bloc)
    sheet = begin_form(db, SYSTEM, cell, YEAR)
    db.flush()
    assert sheet.state == "begun"
    with pytest.raises(Invalid) as told:
        send_form(db, SYSTEM, sheet, sheet.row_version)
    assert {at: problem.code for at, problem in told.value.fields.items()} == {
        "members": "directive.field_missing"
    }
    fill_form(db, SYSTEM, sheet, sheet.row_version, {"members": "501"})
    db.flush()
    assert sheet.state == "draft" and written(db, sheet) == {"members": "501"} and sheet.values == {}
    with pytest.raises(Invalid) as told:
        send_form(db, SYSTEM, sheet, sheet.row_version)
    assert told.value.fields["members"].values["message"] == "Quá số đảng viên"
    assert totals(db, SYSTEM, bloc, version, YEAR)[0] == 0, "a draft does not count"
    fill_form(db, SYSTEM, sheet, sheet.row_version, {"members": "12"})
    db.flush()
    with pytest.raises(Refusal, match="stale"):
        send_form(db, SYSTEM, sheet, sheet.row_version - 1)
    send_form(db, as_("cell_secretary", cell), sheet, sheet.row_version)
    db.flush()
    assert sheet.state == "sent" and sheet.sent_by == "cell_secretary" and sheet.values == {"members": "12"}
    assert totals(db, SYSTEM, bloc, version, YEAR)[0] == 1
    for act in (send_form, lambda d, b, s, v: fill_form(d, b, s, v, {"members": "13"})):
        with pytest.raises(Refusal, match=r"form\.sent"):
            act(db, SYSTEM, sheet, sheet.row_version)
    acts = list(
        db.scalars(select(JournalRow.act).where(JournalRow.subject == "form_sheet").order_by(JournalRow.id))
    )
    assert acts == ["form.begin", "form.fill", "form.fill", "form.send"]


@pytest.mark.parametrize("role", ["cell_clerk", "cell_member", "bloc_secretary", "board_officer"])
def test_only_who_submits_reports_sends_and_takes_back(db: Session, bloc: Unit, role: str) -> None:
    published(db, bloc)
    cell = unit(db, "grassroots_cell", bloc)
    other = as_(role, cell if role.startswith("cell") else bloc)
    with pytest.raises(Refusal, match=r"access\.denied"):
        send_form(db, other, typed_in(db, cell), 2)
    sheet = sent_in(db, unit(db, "grassroots_cell", bloc))
    with pytest.raises(Refusal, match=r"access\.denied"):
        take_back(db, other, sheet, sheet.row_version)


def test_what_was_taken_back_counts_no_more_until_it_is_sent_again(db: Session, bloc: Unit) -> None:
    version = published(db, bloc)
    cell = unit(db, "grassroots_cell", bloc)
    by, sheet = as_("cell_secretary", cell), sent_in(db, cell)
    first = sheet.first_sent_at
    take_back(db, by, sheet, sheet.row_version)
    db.flush()
    assert sheet.state == "taken" and written(db, sheet) == {"members": "12"}
    assert totals(db, SYSTEM, bloc, version, YEAR)[0] == 0
    with pytest.raises(Refusal, match=r"form\.unsent"):
        take_back(db, by, sheet, sheet.row_version)
    with pytest.raises(Refusal, match=r"form\.unsent"):
        send_back(db, SYSTEM, sheet, sheet.row_version, "Sửa")
    set_clock(datetime(2019, 1, 22, 3, tzinfo=UTC))
    fill_form(db, by, sheet, sheet.row_version, {"members": "13"})
    db.flush()
    assert sheet.values == {"members": "12"}, "above it is read what was sent"
    send_form(db, by, sheet, sheet.row_version)
    assert sheet.values == {"members": "13"}
    assert first is not None and sheet.first_sent_at is not None and sheet.first_sent_at > first


def test_a_superior_sends_back_with_a_remark_and_the_unit_is_told(db: Session, bloc: Unit) -> None:
    published(db, bloc)
    committee = unit(db, "grassroots_committee", bloc)
    cell = unit(db, "subordinate_cell", committee, "Chi bộ Văn phòng")
    account = somebody(db, "cell_secretary", cell)
    sheet = sent_in(db, cell)
    first = sheet.first_sent_at
    above = as_("committee_officer", committee)
    for remark, code in (("  ", "field.required"), ("x" * 501, "field.long")):
        with pytest.raises(Invalid) as told:
            send_back(db, above, sheet, sheet.row_version, remark)
        assert told.value.fields["remark"].code == code
    both = as_("committee_secretary", committee)
    both.posts += as_("cell_secretary", cell).posts
    with pytest.raises(Refusal, match=r"form\.own"):
        send_back(db, both, sheet, sheet.row_version, "Sửa số")
    with pytest.raises(Refusal, match=r"access\.denied"):
        send_back(db, as_("committee_officer", unit(db, "grassroots_committee", bloc)), sheet, 2, "Sửa số")
    send_back(db, above, sheet, sheet.row_version, "Thiếu 2 đảng viên")
    db.flush()
    assert (sheet.state, sheet.remark, sheet.returned_by) == (
        "returned",
        "Thiếu 2 đảng viên",
        "committee_officer",
    )
    notice = db.scalar(select(Notice).where(Notice.kind == "form_returned", Notice.account_id == account.id))
    assert notice is not None and notice.values["form"] == "Biểu số 1" and notice.values["unit"] == cell.name
    send_form(db, as_("cell_secretary", cell), sheet, sheet.row_version)
    assert sheet.state == "sent" and sheet.remark == "" and sheet.first_sent_at == first, "it was in time"


def test_once_a_superior_closed_the_period_nothing_is_taken_back(db: Session, bloc: Unit) -> None:
    version = published(db, bloc)
    committee = unit(db, "grassroots_committee", bloc)
    cell, other = unit(db, "subordinate_cell", committee), unit(db, "grassroots_cell", bloc)
    sheet, far = sent_in(db, cell), sent_in(db, other)
    late = typed_in(db, unit(db, "subordinate_cell", committee))
    head = as_("committee_secretary", committee)
    with pytest.raises(Refusal, match=r"access\.denied"):
        close_term(db, as_("committee_officer", committee), committee, version, sheet.starts_on)
    with pytest.raises(Refusal, match=r"access\.denied"):
        close_term(db, head, bloc, version, sheet.starts_on)
    closing = close_term(db, head, committee, version, sheet.starts_on)
    db.flush()
    assert close_term(db, head, committee, version, sheet.starts_on) is closing
    assert closing_of(db, far) is None
    known = closing_of(db, sheet)
    assert known is not None and known.id == closing.id
    with pytest.raises(Refusal, match=r"form\.closed"):
        take_back(db, as_("cell_secretary", cell), sheet, sheet.row_version)
    take_back(db, as_("cell_secretary", other), far, far.row_version)
    send_form(db, SYSTEM, late, late.row_version)
    send_back(db, head, sheet, sheet.row_version, "Sửa số")
    assert sheet.state == "returned", "the superior itself opens one"
    open_term(db, head, committee, version, sheet.starts_on)
    db.flush()
    take_back(db, SYSTEM, late, late.row_version)
    with pytest.raises(Refusal, match=r"form\.not_closed"):
        open_term(db, head, committee, version, sheet.starts_on)


def test_what_is_typed_and_not_sent_is_read_in_the_unit_alone(db: Session, bloc: Unit) -> None:
    published(db, bloc)
    cell = unit(db, "grassroots_cell", bloc)
    sheet = typed_in(db, cell, members="44")
    db.flush()
    number = sheet.id
    for who, known in (
        (as_("cell_clerk", cell), {"members": "44"}),
        (as_("bloc_secretary", bloc), {}),
        (as_("board_officer", bloc), {}),
    ):
        with open_session(db.connection(), who) as there:
            seen = there.scalars(select(FormSheet).where(FormSheet.id == number)).one()
            assert written(there, seen) == known
    assert lacking(db, sheet) == {}


def test_states_are_told_by_moments() -> None:
    now = datetime(2019, 1, 20, 3, tzinfo=UTC)
    assert [state_of(*each) for each in ((None,) * 4, (None, None, None, now), (now, None, now, now))] == [
        "begun",
        "draft",
        "sent",
    ]
    assert state_of(None, now, now, now) == "returned" and state_of(None, None, now, now) == "taken"
