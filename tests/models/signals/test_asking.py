"""Whoever sends is asked what the desk is asked, before it goes; in no more statements for more reports."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from models.access.guard import open_session
from models.core.base import now, set_clock
from models.duties.opening import open_period
from models.overview.questions import queue
from models.platform.journal import canonical
from models.reports.content import content
from models.reports.tables import Report, ReportVersion, newest_of
from models.review.pins import said_of
from models.signals.asking import ask, ask_sender, days_late
from tests.make import QUARTER, quarter_of
from tests.models.cast import Cast
from tests.models.overview.desk import Desk
from tests.models.signals.seen import LONG, figures
from tests.statements import counted


def test_the_sender_is_asked_with_the_numbers_that_the_desk_is_asked_with(db: Session) -> None:
    set_clock(datetime(2019, 1, 6, 3, tzinfo=UTC))
    cast = Cast(db)
    open_period(db, QUARTER)
    quarter_of(db, cast.c1, 2)
    set_clock(datetime(2019, 2, 1, 3, tzinfo=UTC))
    own, report = cast.who("cell_secretary", cast.c1), cast.report(cast.c1)
    db.flush()
    with open_session(db.connection(), own) as cell:
        before = ask_sender(cell, cell.get_one(type(report), report.id), content(cell, report))
    assert {q.code: dict(q.values) for q in before} | {"one_sitting": {}} == {
        "meetings_missing": {"held": 2, "owed": 3},
        "no_thematic": {"n": 1, "cells": 1},
        "unexplained": {"letters": 0},
        "one_sitting": {},
        "weeks_late": {"days": 25},
    }
    cast.step(cast.c1, "submit", "cell_secretary")
    waiting = queue(db, cast.who("committee_secretary", cast.d))[0]
    assert waiting.asked == before
    assert waiting.late and days_late(db, [report]) == {report.id: 25}


def test_a_report_that_fell_to_nothing_is_compared_with_its_last_four_quarters(db: Session) -> None:
    cast = Cast(db)
    set_clock(datetime(2019, 1, 6, 3, tzinfo=UTC))
    report = cast.report(cast.c1)
    place = {"unit_id": report.unit_id, "path": report.path}
    for back, held in ((1, 3), (2, 2), (4, 3), (5, 90)):
        same = {"form_version_id": report.form_version_id, "route_id": report.route_id, "state": "approved"}
        older = Report(quarter=QUARTER.shift(-back).first, **place, **same)
        db.add(older)
        db.flush()
        body = {"figures": figures(held=held), "narrative": {"general": LONG}, "meetings": []}
        frozen = {"content": canonical(body), "sha256": "0" * 64, "submitted_at": now()}
        db.add(ReportVersion(report_id=older.id, number=1, **place, **frozen))
    db.flush()
    live = {**content(db, report), "narrative": {"general": LONG}}
    found = {q.code: dict(q.values) for q in ask_sender(db, report, live)}
    assert found["fall"] == {"figure": "held", "now": 0, "was": 3, "quarters": 3}
    assert found["copied"] == {"share": 100, "back": 1}
    assert found["no_meeting"] == {"owed": 3}


def test_a_desk_of_more_reports_asks_no_more_statements(db: Session) -> None:
    desk, counts = Desk(db, 9), {}
    reports = [desk.report(cell) for cell in desk.cells]
    bodies = {n: json.loads(v.content) for n, v in newest_of(db, [r.id for r in reports]).items()}
    for size in (3, 9):
        some = reports[:size]
        with counted(db) as sent:
            assert len(ask(db, some, {r.id: bodies[r.id] for r in some}, days_late(db, some))) == size
            assert said_of(db, [report.id for report in some]) == {}
        counts[size] = len(sent)
    assert counts[3] == counts[9] <= 6
