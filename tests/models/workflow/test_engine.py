"""The engine: a step is taken once, by whom it is for; items under way are moved by an act that shows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.platform.journal import JournalRow, verify
from models.reports.tables import Report
from models.workflow.engine import carry_over, history, is_actor, offers, take, under_way, under_way_counts
from models.workflow.tables import steps_from
from tests.make import as_, quarter_of
from tests.models.cast import Cast
from tests.models.workflow.routes import published, shipped


def test_a_double_click_takes_one_step(cast: Cast, db: Session) -> None:
    report = cast.report(cast.g)
    by, seen = cast.who("cell_secretary", cast.g), report.row_version
    take(db, by, report, "submit", row_version=seen)
    with pytest.raises(Refusal, match="stale"):
        take(db, by, report, "submit", row_version=seen)
    assert len(history(db, report)) == 1


def test_strangers_and_wrong_posts_take_no_step(cast: Cast) -> None:
    cast.step(cast.c1, "submit", "cell_secretary")
    for role, where in (
        ("committee_secretary", cast.s),
        ("cell_secretary", cast.c2),
        ("bloc_secretary", cast.bloc),
        ("committee_officer", cast.d),
    ):
        with pytest.raises(Refusal, match=r"access\.denied"):
            cast.step(cast.c1, "approve", role, where)


def test_a_role_named_narrows_who_takes_the_step(cast: Cast, db: Session) -> None:
    published(cast, roles=["committee_deputy"])
    cast.post("committee_deputy", cast.d)
    quarter_of(db, cast.c1)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    assert "approve" not in {o.step.code for o in offers(db, cast.who("committee_secretary", cast.d), report)}
    with pytest.raises(Refusal, match=r"access\.denied"):
        cast.step(cast.c1, "approve", "committee_secretary", cast.d)
    assert cast.step(cast.c1, "approve", "committee_deputy", cast.d).state == "approved"


def test_items_under_way_are_moved_by_an_act_that_shows_in_each_history(cast: Cast, db: Session) -> None:
    for cell in (cast.c1, cast.g):
        quarter_of(db, cell)
        cast.step(cell, "submit", "cell_secretary")
    old, new = shipped(db), published(cast)
    head = as_("board_head", cast.bloc)
    with pytest.raises(Invalid) as told:
        carry_over(db, head, old, new, {"submitted": "draft"}, "")
    assert {name: r.code for name, r in told.value.fields.items()} == {
        "reason": "reason.required",
        "to-submitted": "route.map",
    }
    assert carry_over(db, head, old, new, {"submitted": "received"}, "Theo quy định mới") == 2
    report = cast.report(cast.c1)
    assert (report.route_id, report.state) == (new.id, "received")
    assert [(e.step, e.note) for e in history(db, report)][-1] == ("carry_over", "Theo quy định mới")
    assert under_way(db, old) == []
    act = db.scalars(select(JournalRow).where(JournalRow.act == "route.carry_over")).one()
    assert '"items":2' in act.details
    assert cast.step(cast.c1, "approve", "committee_secretary", cast.d).state == "approved"


def test_moving_touches_only_units_under_the_new_routes_issuer(cast: Cast, db: Session) -> None:
    other = Cast(db)
    for each in (cast, other):
        quarter_of(db, each.g)
        each.step(each.g, "submit", "cell_secretary")
    new = published(cast)
    assert (
        carry_over(db, as_("board_head", cast.bloc), shipped(db), new, {"submitted": "submitted"}, "x") == 1
    )
    assert other.report(other.g).route_id == shipped(db).id
    with pytest.raises(Refusal, match=r"access\.denied"):
        carry_over(db, as_("board_head", other.bloc), shipped(db), new, {}, "x")


def test_what_a_moved_row_shows_is_stale_to_an_old_page(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.c1)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    seen = report.row_version
    carry_over(db, SYSTEM, shipped(db), published(cast), {"submitted": "submitted"}, "x")
    with pytest.raises(Refusal, match="stale"):
        take(
            db, cast.who("cell_secretary", cast.c1), db.get_one(Report, report.id), "recall", row_version=seen
        )


def test_only_steps_for_this_person_and_this_unit_are_offered_with_what_stands_against_them(
    cast: Cast, db: Session
) -> None:
    report = cast.report(cast.g)
    at_cell = offers(db, cast.who("cell_secretary", cast.g), report)
    assert [(o.step.code, o.allowed) for o in at_cell] == [("prepare", True), ("submit", True)]
    assert offers(db, cast.who("bloc_secretary", cast.bloc), report) == []
    assert offers(db, cast.who("cell_secretary", cast.c1), report) == []
    top = offers(db, cast.who("bloc_secretary", cast.bloc), cast.report(cast.bloc))
    assert {o.step.code for o in top} == {"prepare", "close"}, "submitting is not for the end of the route"
    set_clock(datetime(2018, 12, 20, tzinfo=UTC))
    _prepare, early = offers(db, cast.who("cell_secretary", cast.g), report)
    assert not early.allowed and early.refusal is not None and early.refusal.code == "report.early"


def test_a_step_needs_its_note_its_state_and_the_row_that_was_seen(cast: Cast, db: Session) -> None:
    report = cast.step(cast.g, "submit", "cell_secretary")
    boss, seen = cast.who("bloc_secretary", cast.bloc), report.row_version
    for code, version, note, refusal in (
        ("send_back", seen, "", "note.required"),
        ("send_back", seen, "   ", "note.required"),
        ("send_back", seen - 1, "x", "stale"),
        ("sign", seen, "x", "stale"),
        ("no_such_step", seen, "x", "stale"),
    ):
        with pytest.raises(Refusal) as told:
            take(db, boss, report, code, row_version=version, version=1, note=note)
        assert told.value.code == refusal, (code, version, note)
    assert (report.state, report.row_version, len(history(db, report))) == ("submitted", seen, 1)
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    back = cast.step(cast.g, "send_back", "bloc_secretary", cast.bloc, note="  Thiếu tháng 12 ")
    assert back.row_version == seen + 2


def test_each_step_leaves_one_event_and_one_row_in_the_journal(cast: Cast, db: Session) -> None:
    before = db.scalar(select(JournalRow.id).order_by(JournalRow.id.desc()).limit(1)) or 0
    report = cast.step(cast.g, "submit", "cell_secretary", note=" Gửi sớm ")
    (event,) = history(db, report)
    who = cast.who("cell_secretary", cast.g)
    assert (event.step, event.from_state, event.to_state) == ("submit", "draft", "submitted")
    assert (event.note, event.on_behalf, event.version_number) == ("Gửi sớm", "", 1)
    assert (event.actor, event.person_id) == (who.name, who.person_id)
    acts = db.scalars(select(JournalRow.act).where(JournalRow.id > before)).all()
    assert acts.count("report.submit") == 1 and verify(db) is None


def test_a_step_is_for_the_very_unit_that_takes_it(cast: Cast, db: Session) -> None:
    report = cast.step(cast.c3, "submit", "cell_secretary")
    approve = next(s for s in steps_from(db, report.route_id, report.state) if s.code == "approve")
    holders = {
        (role, where.id)
        for role, where in (
            ("cell_secretary", cast.c3),
            ("committee_secretary", cast.s),
            ("committee_officer", cast.s),
            ("committee_secretary", cast.d),
            ("bloc_secretary", cast.bloc),
        )
        if is_actor(db, cast.who(role, where), report, approve)
    }
    assert holders == {("committee_secretary", cast.s.id)}


def test_what_has_come_to_an_end_is_not_under_way(cast: Cast, db: Session) -> None:
    other, route = Cast(db), shipped(db)
    reports = [each.step(each.g, "submit", "cell_secretary") for each in (cast, other)]
    assert under_way(db, route) == reports and under_way_counts(db, "report") == {route.id: 2}
    assert under_way(db, route, cast.bloc.path) == reports[:1]
    cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps=gaps(cast))
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    cast.step(cast.g, "approve", "bloc_secretary", cast.bloc)
    cast.step(cast.bloc, "close", "board_officer")
    issued = cast.step(cast.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    left = under_way(db, route)
    assert issued not in left and under_way_counts(db, "report") == {route.id: len(left)}


def gaps(cast: Cast) -> dict[int, str]:
    return {where.id: "Chưa họp" for where in (cast.c1, cast.c2, cast.s)}
