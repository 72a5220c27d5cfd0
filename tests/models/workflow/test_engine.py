"""The engine: a step is taken once, by whom it is for; items under way are moved by an act that shows."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.platform.journal import JournalRow
from models.reports.tables import Report
from models.workflow.engine import carry_over, history, offers, take, under_way
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
