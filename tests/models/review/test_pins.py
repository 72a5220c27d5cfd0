"""Sending back with pins, answering each, coming back to who sent
it; received apart from decided; what changed since one last looked."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import today
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import get_version
from models.overview.waiting import tasks
from models.people.notices import Notice
from models.people.people import end_post, posts_in
from models.platform.journal import JournalRow
from models.platform.settings import change_setting
from models.reports.content import newest, write_narrative
from models.reports.tables import Report, ReportVersion
from models.review.pins import (
    PinDraft,
    Place,
    add_pin,
    answer_pin,
    drafts,
    drop_pin,
    last_seen,
    looks,
    mark_seen,
    open_pins,
    pins,
    places,
    since,
    touched,
)
from tests.make import QUARTER, meeting, quarter_of, score
from tests.models.cast import Cast


def frozen(cast: Cast, report: Report) -> ReportVersion:
    version = newest(cast.db, report)
    assert version is not None
    return version


def known(cast: Cast, report: Report) -> list[Place]:
    return places(json.loads(frozen(cast, report).content), get_version(cast.db, report.form_version_id))


def pin(
    cast: Cast,
    report: Report,
    role: str,
    where: object,
    place: str = "field",
    target: str = "tasks",
    weight: str = "must",
) -> PinDraft:
    return add_pin(
        cast.db, cast.who(role, where), report, known(cast, report), place, target, weight, "Ghi rõ hơn"
    )  # type: ignore[arg-type]


@pytest.fixture
def returned(cast: Cast, db: Session) -> Report:
    """C1's report sent back by D with two remarks that must be met and one that should."""
    quarter_of(db, cast.c1, 1)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    pin(cast, report, "committee_officer", cast.d)
    pin(cast, report, "committee_secretary", cast.d, "figure", "held")
    pin(cast, report, "committee_secretary", cast.d, "whole", "", "should")
    return cast.step(cast.c1, "send_back", "committee_secretary", cast.d, note="Xem các ý kiến")


def test_remarks_stay_at_the_desk_until_they_are_sent(cast: Cast, db: Session) -> None:
    report = cast.step(cast.c1, "submit", "cell_secretary")
    row = pin(cast, report, "committee_officer", cast.d)
    cell = open_session(db.connection(), cast.who("cell_secretary", cast.c1))
    above = open_session(db.connection(), cast.who("bloc_secretary", cast.bloc))
    assert drafts(cell, report) == [] and drafts(above, report) == [] and drafts(db, report) == [row]
    with pytest.raises(Refusal, match=r"pin\.unsent"):
        cast.step(cast.c1, "approve", "committee_secretary", cast.d)
    drop_pin(db, cast.who("committee_secretary", cast.d), report, row.id)
    cast.step(cast.c1, "approve", "committee_secretary", cast.d)


@pytest.mark.parametrize(
    ("role", "unit"), [("cell_secretary", "c1"), ("bloc_secretary", "bloc"), ("committee_secretary", "s")]
)
def test_only_the_desk_pins(cast: Cast, role: str, unit: str) -> None:
    report = cast.step(cast.c1, "submit", "cell_secretary")
    with pytest.raises(Refusal, match=r"access\.denied"):
        pin(cast, report, role, getattr(cast, unit))


def test_a_remark_needs_a_place_a_weight_and_words(cast: Cast) -> None:
    report = cast.step(cast.c1, "submit", "cell_secretary")
    with pytest.raises(Invalid) as told:
        add_pin(
            cast.db,
            cast.who("committee_officer", cast.d),
            report,
            known(cast, report),
            "field",
            "secret",
            "loud",
            " ",
        )
    assert set(told.value.fields) == {"where", "weight", "text"}


def test_each_must_is_answered_before_it_goes_up_again(cast: Cast, db: Session, returned: Report) -> None:
    by = cast.who("cell_secretary", cast.c1)
    open_ = open_pins(pins(db, returned))
    assert [(p.place, p.weight) for p in open_] == [
        ("field", "must"),
        ("figure", "must"),
        ("whole", "should"),
    ]
    assert (
        db.scalars(select(Notice.kind).where(Notice.unit_id == cast.c1.id, Notice.kind == "remark")).first()
        == "remark"
    )
    with pytest.raises(Invalid) as told:
        cast.step(cast.c1, "submit", "cell_secretary")
    wanted = told.value.fields[f"answer-{open_[0].id}"]
    assert (wanted.code, wanted.values) == ("pin.open", {"n": 2})
    answer_pin(db, by, returned, open_[0].id, "mended", "")
    with pytest.raises(Invalid):
        answer_pin(db, by, returned, open_[1].id, "explained", " ")
    answer_pin(db, by, returned, open_[1].id, "explained", "Chi bộ chỉ họp một kỳ")
    report = cast.step(cast.c1, "submit", "cell_secretary")
    assert [p.answer_version for p in pins(db, report)] == [2, 2, None]
    with pytest.raises(Refusal, match=r"pin\.answered"):
        answer_pin(db, by, report, open_[0].id, "mended", "")
    assert "họp một kỳ" not in "".join(db.scalars(select(JournalRow.details)))


@pytest.mark.parametrize(
    ("role", "unit"), [("cell_secretary", "c2"), ("committee_secretary", "d"), ("bloc_secretary", "bloc")]
)
def test_nobody_answers_for_the_cell(cast: Cast, db: Session, returned: Report, role: str, unit: str) -> None:
    with pytest.raises(Refusal, match=r"access\.denied"):
        answer_pin(db, cast.who(role, getattr(cast, unit)), returned, pins(db, returned)[0].id, "mended", "")


def test_what_is_said_to_be_mended_is_held_against_what_changed(
    cast: Cast, db: Session, returned: Report
) -> None:
    for each in pins(db, returned):
        answer_pin(db, cast.who("cell_secretary", cast.c1), returned, each.id, "mended", "")
    write_narrative(db, cast.who("cell_secretary", cast.c1), returned, returned.row_version, {"tasks": "Rõ"})
    report = cast.step(cast.c1, "submit", "cell_secretary")
    changes = since(db, report, 1, frozen(cast, report))
    assert [touched(each, changes) for each in pins(db, report)] == [True, False, True]


def test_it_comes_back_to_the_desk_that_sent_it_back(cast: Cast, db: Session) -> None:
    held = [p for p in posts_in(db, [cast.s.id], today()) if p.role == "committee_secretary"]
    end_post(db, SYSTEM, held[0], today())
    report = cast.step(cast.c3, "submit", "cell_secretary")
    assert report.desk_unit_id == cast.d.id  # nobody decides in S
    cast.step(cast.c3, "send_back", "committee_secretary", cast.d, note="x")
    cast.post_again("committee_secretary", cast.s)
    assert cast.step(cast.c3, "submit", "cell_secretary").desk_unit_id == cast.d.id
    cast.step(cast.c3, "recall", "cell_secretary")
    assert cast.step(cast.c3, "submit", "cell_secretary").desk_unit_id == cast.s.id


def test_opening_and_receiving_are_acts_that_the_sender_sees(cast: Cast, db: Session) -> None:
    report = cast.step(cast.g, "submit", "cell_secretary")
    officer = cast.who("board_officer", cast.bloc)
    mark_seen(db, officer, report)
    assert mark_seen(db, officer, report) is None
    cell = open_session(db.connection(), cast.who("cell_secretary", cast.g))
    assert [(look.actor, look.received, look.desk_unit_id) for look in looks(cell, report)] == [
        (officer.name, False, cast.bloc.id)
    ]
    cast.step(cast.g, "recall", "cell_secretary")  # seen is not received
    cast.step(cast.g, "submit", "cell_secretary")
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    assert [look.received for look in looks(cell, report)] == [False, False, True]
    with pytest.raises(Refusal, match=r"access\.denied"):
        mark_seen(db, cast.who("cell_secretary", cast.g), report)


def test_a_reviewer_is_shown_from_the_version_they_last_saw(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.c1, 1)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    cast.step(cast.c1, "send_back", "committee_secretary", cast.d, note="x")
    score(db, meeting(db, cast.c1, QUARTER.months[1]))
    report = cast.step(cast.c1, "submit", "cell_secretary")
    found = looks(db, report)
    assert last_seen(found, cast.who("committee_secretary", cast.d), 2) == 1
    assert last_seen(found, cast.who("committee_officer", cast.d), 2) is None
    assert {
        (c.name, c.old, c.new) for c in since(db, report, 1, frozen(cast, report)) if c.place == "quarter"
    } >= {("held", 1, 2)}


def test_where_the_board_receives_only_received_reports_are_decided(cast: Cast, db: Session) -> None:
    cast.step(cast.g, "submit", "cell_secretary")
    secretary = cast.who("bloc_secretary", cast.bloc)
    assert [t.code for t in tasks(db, secretary, today()) if t.code in ("decide", "receive")] == []
    for code in ("approve", "send_back"):
        with pytest.raises(Refusal, match=r"route\.receive_first"):
            cast.step(cast.g, code, "bloc_secretary", cast.bloc, note="x")
    with pytest.raises(Refusal, match=r"route\.board_receives"):
        cast.step(cast.g, "receive", "bloc_secretary", cast.bloc)
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    assert [t.code for t in tasks(db, secretary, today()) if t.code == "decide"] == ["decide"]
    cast.step(cast.g, "approve", "bloc_secretary", cast.bloc)


def test_what_the_board_received_is_passed_again_only_with_the_same_hash(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.g, 1)
    cast.step(cast.g, "submit", "cell_secretary")
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    cast.step(cast.g, "send_back", "bloc_secretary", cast.bloc, note="x")
    cast.step(cast.g, "submit", "cell_secretary")  # word for word
    cast.step(cast.g, "send_back", "bloc_secretary", cast.bloc, note="x")
    score(db, meeting(db, cast.g, QUARTER.months[1]))
    cast.step(cast.g, "submit", "cell_secretary")
    with pytest.raises(Refusal, match=r"route\.receive_first"):
        cast.step(cast.g, "approve", "bloc_secretary", cast.bloc)


@pytest.mark.parametrize("how", ["switch", "empty board"])
def test_where_one_desk_receives_and_decides_it_does_both_in_one_act(
    cast: Cast, db: Session, how: str
) -> None:
    if how == "switch":
        change_setting(db, SYSTEM, "board_receives", "no")
    else:
        for post in [p for p in posts_in(db, [cast.bloc.id], today()) if p.role == "board_officer"]:
            end_post(db, SYSTEM, post, today())
    report = cast.step(cast.g, "submit", "cell_secretary")
    cast.step(cast.g, "approve", "bloc_secretary", cast.bloc)
    assert [look.received for look in looks(db, report)] == [False, True]
