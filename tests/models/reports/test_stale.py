"""One child changes: its siblings stay locked, every level above is
told by how much, and each chooses; what was issued stays byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from models.core.errors import Refusal
from models.meetings.locks import locked
from models.people.notices import Notice
from models.platform.journal import JournalRow
from models.platform.store import Store, located
from models.reports.content import newest
from models.reports.stale import changed_below, whole
from models.reports.tables import Report, ReportVersion
from models.review.issuing import MAKERS, Issue, Made, get_issued, issued_bytes, issues
from models.workflow.engine import history, offers
from tests.make import QUARTER, meeting, quarter_of, score
from tests.models.cast import Cast


@pytest.fixture
def played(cast: Cast, db: Session) -> Cast:
    """C1 and C3 (under S) with their quarters; D has taken both in; the Bloc has approved D and closed."""
    quarter_of(db, cast.c1, 2)
    quarter_of(db, cast.c3, 1)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")
    cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary")
    cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps={cast.c2.id: "Chưa họp"})
    cast.step(cast.bloc, "close", "board_officer", gaps={cast.g.id: "Chưa gửi"})
    return cast


@pytest.fixture
def makers(tmp_path: Path) -> Iterator[None]:
    """A maker of documents and a store of their own; those of the screens stand aside."""
    kept, Store.root = Store.root, tmp_path
    aside = dict(MAKERS)
    MAKERS.clear()
    MAKERS["test"] = lambda _db, report, version: Made(
        "bao-cao.txt", "text/plain", f"{report.doc_number}:{version.sha256}".encode()
    )
    yield
    MAKERS.pop("test")
    MAKERS.update(aside)
    Store.root = kept


def change_c3(cast: Cast) -> None:
    """C3 is reopened, holds one more meeting and is approved again."""
    cast.step(cast.c3, "reopen", "committee_secretary", cast.s, note="Thiếu một kỳ")
    assert not locked(cast.db, cast.c3.id, QUARTER.months[0])
    assert locked(cast.db, cast.c1.id, QUARTER.months[0])
    score(cast.db, meeting(cast.db, cast.c3, QUARTER.months[1]))
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")


def last(cast: Cast, where: object) -> ReportVersion:
    version = newest(cast.db, cast.report(where))  # type: ignore[arg-type]
    assert version is not None
    return version


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


def test_what_was_issued_is_had_again_byte_for_byte_and_a_new_issue_gets_a_new_number(
    played: Cast, db: Session, makers: None
) -> None:
    played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    first = last(played, played.bloc)
    change_c3(played)
    played.step(played.bloc, "revise", "bloc_secretary", note="Báo cáo thay thế")
    played.step(played.bloc, "close", "board_officer", gaps={played.g.id: "Chưa gửi"})
    report = played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    rows = issues(db, report)
    assert [(row.doc_number, row.version_number) for row, _ in rows] == [
        (2, first.number + 1),
        (1, first.number),
    ]
    old = rows[1][1][0]
    assert issued_bytes(get_issued(db, report, old.id)) == f"1:{first.sha256}".encode()
    located(old.sha256).write_bytes(b"other")
    with pytest.raises(Refusal, match=r"file\.lost"):
        issued_bytes(old)
    with pytest.raises(Refusal, match=r"access\.unknown"):
        get_issued(db, played.report(played.d), old.id)


def test_an_issue_is_never_changed(played: Cast, db: Session) -> None:
    played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    assert db.scalar(select(Issue.doc_number)) == 1
    with pytest.raises(DatabaseError, match="frozen"):
        db.execute(text("UPDATE issue SET doc_number = 7"))


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
