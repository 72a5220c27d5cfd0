"""The route: each unit's report, figures that add up, locks, and what stands above a change."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.meetings.meetings import amend_meeting
from models.platform.journal import digest, verify
from models.reports.content import missing, newest, write_narrative
from models.reports.figures import check_figures
from models.review.pins import looks
from models.review.steps import was_received
from models.units.acts import Decision, dissolve, move
from models.workflow.engine import history
from tests.make import QUARTER, meeting, quarter_of, score, typed
from tests.models.cast import Cast


def test_three_routes_rise_to_the_bloc_and_the_figures_are_sums(cast: Cast, db: Session) -> None:
    for cell in (cast.c1, cast.c3, cast.g):
        quarter_of(db, cell)
    quarter_of(db, cast.c2, 2)
    for cell in (cast.c1, cast.c2):
        cast.approved(cell, "cell_secretary", cast.d, "committee_secretary")
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")
    cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary")
    cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary")
    cast.approved(cast.g, "cell_secretary", cast.bloc, "bloc_secretary")
    cast.step(cast.bloc, "close", "board_officer")
    report = cast.step(cast.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    frozen = newest(db, report)
    assert frozen is not None
    body = json.loads(frozen.content)
    assert (report.state, report.doc_number, frozen.sha256) == ("issued", 1, digest(frozen.content))
    figures = body["figures"]
    assert (figures["cells"], figures["members"], figures["owed"], figures["held"], figures["scored"]) == (
        4,
        55,
        12,
        11,
        11,
    )
    assert (figures["good"], figures["points_sum"], figures["due"], figures["present"]) == (
        11,
        11 * 9900,
        132,
        121,
    )
    assert [row["unit"] for row in body["children"]] == [cast.g.id, cast.d.id]  # in the order of names
    assert not check_figures(figures)
    assert verify(db) is None


def test_submitting_locks_what_it_counted_and_recall_opens_it(cast: Cast, db: Session) -> None:
    held = meeting(db, cast.g, QUARTER.months[0])
    score(db, held)
    cast.step(cast.g, "submit", "cell_secretary")
    with pytest.raises(Refusal, match=r"meeting\.locked"):
        amend_meeting(db, SYSTEM, held, held.row_version, typed(QUARTER.months[0], date(2018, 10, 27)))
    with pytest.raises(Refusal, match=r"unit\.quarter_locked"):
        move(db, SYSTEM, cast.g, cast.d, Decision(date(2018, 12, 31)))
    cast.step(cast.g, "recall", "cell_secretary")
    amend_meeting(db, SYSTEM, held, held.row_version, typed(QUARTER.months[0], date(2018, 10, 27)))


def test_recall_ends_when_the_desk_receives(cast: Cast) -> None:
    cast.step(cast.g, "submit", "cell_secretary")
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    with pytest.raises(Refusal, match="stale"):
        cast.step(cast.g, "recall", "cell_secretary")


def test_a_report_sent_back_needs_a_note_and_keeps_its_first_day(cast: Cast, db: Session) -> None:
    first = cast.step(cast.g, "submit", "cell_secretary").first_submitted_at
    with pytest.raises(Refusal, match=r"note\.required"):
        cast.step(cast.g, "send_back", "bloc_secretary", cast.bloc)
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    cast.step(cast.g, "send_back", "bloc_secretary", cast.bloc, note="Thiếu tháng 12")
    set_clock(datetime(2019, 1, 25, tzinfo=UTC))
    report = cast.step(cast.g, "submit", "cell_secretary")
    assert report.first_submitted_at == first
    last = newest(db, report)
    assert last is not None and last.number == 2
    assert [event.step for event in history(db, report)] == ["submit", "receive", "send_back", "submit"]


def test_a_superior_names_a_reason_for_every_missing_child(cast: Cast, db: Session) -> None:
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    with pytest.raises(Invalid) as told:
        cast.step(cast.d, "submit", "committee_secretary")
    assert set(told.value.fields) == {f"gap-{cast.c2.id}", f"gap-{cast.s.id}"}
    report = cast.step(
        cast.d, "submit", "committee_secretary", gaps={cast.c2.id: "Lũ lụt", cast.s.id: "Chưa họp"}
    )
    last = newest(db, report)
    assert last is not None
    assert {gap["reason"] for gap in json.loads(last.content)["gaps"]} == {"Lũ lụt", "Chưa họp"}


def test_meetings_without_a_voted_sheet_are_named_before_submitting(cast: Cast, db: Session) -> None:
    meeting(db, cast.g, QUARTER.months[0])
    with pytest.raises(Invalid) as told:
        cast.step(cast.g, "submit", "cell_secretary")
    assert told.value.fields["unvoted"].values["days"] == "26/10/2018"
    report = cast.step(cast.g, "submit", "cell_secretary", unvoted_known=True)
    last = newest(db, report)
    assert last is not None
    figures = json.loads(last.content)["figures"]
    assert (figures["held"], figures["scored"]) == (1, 0)


def test_reopening_a_child_flags_what_stands_above_when_it_changes(cast: Cast, db: Session) -> None:
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")
    above = cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary")
    cast.step(cast.c3, "reopen", "committee_secretary", cast.s, note="Sai số")
    db.refresh(above)
    assert not above.stale and above.state == "approved"
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")
    db.refresh(above)
    assert not above.stale  # sent again word for word: what was taken in still says the same
    cast.step(cast.c3, "reopen", "committee_secretary", cast.s, note="Thiếu một kỳ")
    quarter_of(db, cast.c3, 1)
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")
    db.refresh(above)
    assert above.stale


def test_a_dissolved_cell_is_filed_by_its_last_parent(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.c2, 2)
    dissolve(db, SYSTEM, cast.c2, Decision(date(2018, 12, 10)))
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    assert [child.unit_id for child in missing(db, cast.report(cast.d))] == [cast.s.id]
    report = cast.step(cast.d, "submit", "committee_secretary", gaps={cast.s.id: "Chưa họp"})
    last = newest(db, report)
    assert last is not None
    figures = json.loads(last.content)["figures"]
    assert (figures["cells"], figures["owed"], figures["held"]) == (2, 5, 2)


def test_a_quarter_is_not_submitted_before_its_last_window(cast: Cast) -> None:
    set_clock(datetime(2018, 12, 20, tzinfo=UTC))
    with pytest.raises(Refusal, match=r"report\.early"):
        cast.step(cast.g, "submit", "cell_secretary")


def test_an_agreement_carries_over_unless_a_figure_or_a_word_changed(cast: Cast, db: Session) -> None:
    report = cast.step(cast.g, "submit", "cell_secretary")
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    for text, carried in (("", True), ("Chỉ sửa lời", False)):
        cast.step(cast.g, "send_back", "bloc_secretary", cast.bloc, note="Xem lại")
        if text:
            by = cast.who("cell_secretary", cast.g)
            write_narrative(db, by, report, report.row_version, {"tasks": text})
        cast.step(cast.g, "submit", "cell_secretary")
        assert was_received(looks(db, report), newest(db, report)) is carried
    with pytest.raises(Refusal, match=r"route\.receive_first"):
        cast.step(cast.g, "approve", "bloc_secretary", cast.bloc)
