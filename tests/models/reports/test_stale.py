"""One child changes: its siblings stay locked, every level above is
told by how much, and each chooses."""

from __future__ import annotations

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.core.errors import Refusal
from models.people.notices import Notice
from models.platform.journal import JournalRow
from models.reports.stale import changed_below, whole
from models.reports.tables import Report
from models.workflow.engine import history, offers
from tests.make import QUARTER, meeting, quarter_of, score
from tests.models.cast import Cast
from tests.models.reports.versions import change_c3, last


def test_every_level_above_is_flagged_told_and_shown_by_how_much(played: Cast, db: Session) -> None:
    before = {unit.id: last(played, unit).sha256 for unit in (played.s, played.d, played.bloc)}
    change_c3(played)
    assert all(played.report(unit).stale for unit in (played.s, played.d, played.bloc))
    assert not played.report(played.c1).stale
    for where, names in (
        (played.s, [played.c3.name]),
        (played.d, [played.s.name, played.c3.name]),
        (played.bloc, [played.d.name, played.s.name]),
    ):
        levels = changed_below(db, last(played, where))
        assert whole(levels)["held"] == 1 and whole(levels)["points_sum"] == 9900
        assert levels[0].unit == names[0]
        if len(names) > 1:
            assert levels[0].waits and levels[0].below[0].unit == names[1]
    assert before == {unit.id: last(played, unit).sha256 for unit in (played.s, played.d, played.bloc)}
    told = db.scalars(select(Notice.unit_id).where(Notice.kind == "stale")).all()
    assert set(told) == {played.s.id, played.d.id, played.bloc.id}


def test_taking_in_goes_the_route_again_and_leaves_nothing_stale(played: Cast, db: Session) -> None:
    change_c3(played)
    played.step(played.s, "reopen", "committee_secretary", played.d, note="Cấp dưới thay đổi")
    played.approved(played.s, "committee_secretary", played.d, "committee_secretary")
    assert not played.report(played.s).stale and changed_below(db, last(played, played.s)) == []
    played.step(played.d, "reopen", "bloc_secretary", played.bloc, note="Cấp dưới thay đổi")
    played.approved(
        played.d, "committee_secretary", played.bloc, "bloc_secretary", gaps={played.c2.id: "Chưa họp"}
    )
    levels = changed_below(db, last(played, played.bloc))
    assert [(each.unit, each.moved["held"], each.waits) for each in levels] == [(played.d.name, 1, False)]
    played.step(played.bloc, "unclose", "board_officer", note="Tiếp nhận")
    played.step(played.bloc, "close", "board_officer", gaps={played.g.id: "Chưa gửi"})
    assert not played.report(played.bloc).stale and changed_below(db, last(played, played.bloc)) == []


def test_keeping_needs_a_reason_and_the_next_change_flags_again(played: Cast, db: Session) -> None:
    offered = {
        offer.step.code
        for offer in offers(db, played.who("committee_secretary", played.d), played.report(played.d))
    }
    assert "keep" not in offered and "ask" in offered
    change_c3(played)
    with pytest.raises(Refusal, match=r"note\.required"):
        played.step(played.d, "keep", "committee_secretary")
    report = played.step(played.d, "keep", "committee_secretary", note="Sai khác nhỏ, tính vào quý sau")
    assert report.state == "approved" and not report.stale and played.report(played.bloc).stale
    assert (history(db, report)[-1].step, history(db, report)[-1].note) == (
        "keep",
        "Sai khác nhỏ, tính vào quý sau",
    )
    assert db.scalar(select(JournalRow.act).order_by(JournalRow.id.desc()).limit(1)) == "report.keep"
    with pytest.raises(Refusal, match=r"route\.not_stale"):
        played.step(played.d, "keep", "committee_secretary", note="x")
    change_again(played)
    assert played.report(played.d).stale


def change_again(cast: Cast) -> None:
    cast.step(cast.c3, "reopen", "committee_secretary", cast.s, note="x")
    score(cast.db, meeting(cast.db, cast.c3, QUARTER.months[2]))
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")


def test_an_approved_units_own_people_may_ask_once_for_reopening(played: Cast, db: Session) -> None:
    played.step(played.d, "ask", "committee_secretary", note="Xin mở lại để tiếp nhận")
    assert played.report(played.d).state == "approved"
    assert db.scalar(select(Notice.kind).where(Notice.kind == "asked")) == "asked"
    with pytest.raises(Refusal, match=r"route\.asked"):
        played.step(played.d, "ask", "committee_secretary", note="x")


def test_a_report_opened_again_reads_live_and_is_not_flagged(played: Cast) -> None:
    played.step(played.d, "reopen", "bloc_secretary", played.bloc, note="x")
    change_c3(played)
    assert not played.report(played.d).stale and played.report(played.bloc).stale


def test_the_number_of_statements_does_not_grow_with_what_changed(cast: Cast, db: Session) -> None:
    def count() -> int:
        asked: list[str] = []
        note = lambda *args: asked.append(args[2])
        event.listen(db.get_bind(), "before_cursor_execute", note)
        changed_below(db, last(cast, cast.d))
        event.remove(db.get_bind(), "before_cursor_execute", note)
        return len(asked)

    for cell in (cast.c1, cast.c2):
        cast.approved(cell, "cell_secretary", cast.d, "committee_secretary")
    cast.step(cast.d, "submit", "committee_secretary", gaps={cast.s.id: "x"})
    counts = []
    for cell in (cast.c1, cast.c2):
        cast.step(cell, "reopen", "committee_secretary", cast.d, note="x")
        quarter_of(db, cell, 1)
        cast.approved(cell, "cell_secretary", cast.d, "committee_secretary")
        counts.append(count())
    assert counts[0] == counts[1] and len(changed_below(db, last(cast, cast.d))) == 2
    assert db.scalar(select(Report.stale).where(Report.unit_id == cast.d.id))
