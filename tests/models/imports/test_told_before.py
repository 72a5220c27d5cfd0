"""What bringing in meetings and score sheets would refuse, or do beside what was typed, is told before."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.definitions.definitions import publish
from models.imports.meetings import bring_meetings, plan_meetings
from models.imports.plan import CHANGED, NEW, SAME
from models.imports.sheets import bring_sheets, plan_sheets
from models.meetings.facts import facts
from models.meetings.locks import QuarterLock
from models.reports.content import report_of
from models.scoring.sheets import (
    Answer,
    sheet_of,
)
from models.seed.rubric import RUBRIC_RULES
from tests.make import typed
from tests.models.imports.lines import MONTHS
from tests.models.imports.office import Cells, best, cells_told, numbered, office_of, rolled, shown
from tests.models.scoring.rubrics import rubric as own_rubric
from tests.statements import counted

JUL, AUG, SEP, OCT, NOV, DEC = MONTHS


@pytest.fixture
def office(db: Session) -> Cells:
    return office_of(db)


def test_what_a_post_does_not_open_is_told_before_it_is_brought_in(db: Session, office: Cells) -> None:
    july, october = office.made[0], office.made[3]
    moved = shown(db, office.own, july) | {"place": "Nhà văn hóa"}
    scored_ = shown(db, office.own, october) | {"answers": {"minutes": Answer("yes")}}
    idle = shown(db, office.own, july) | {"begins_at": "", "ends_at": "", "outside_reason": ""}
    with open_session(db.connection(), office.entered) as session:
        plan = plan_meetings(session, office.entered, numbered([moved, idle]))
        assert cells_told(plan) == {(5, "unit", "custody.closed"), (6, "period", "import.twice")}
        assert [row.what for row in plan_meetings(session, office.entered, numbered([idle])).rows] == [SAME]
        plan = plan_sheets(session, office.entered, numbered([scored_]))
        assert cells_told(plan) == {(5, "unit", "custody.closed")}
        kept = shown(db, office.own, october) | {"place": "Nhà văn hóa"}
        assert plan_meetings(session, office.entered, numbered([kept])).count(CHANGED) == 1
    clerk = office.by("clerk")
    with open_session(db.connection(), clerk) as session:
        assert plan_sheets(session, clerk, numbered([moved, scored_])).count(CHANGED) == 2


def test_months_are_taken_in_the_order_of_the_list(db: Session, office: Cells) -> None:
    aug, oct_ = office.made[1], office.made[3]
    first = shown(db, office.own, oct_) | {"period": NOV, "outside_reason": "dời"}
    second = shown(db, office.own, aug) | {
        "period": OCT,
        "held_on": OCT.replace(day=2),
        "outside_reason": "dời",
    }
    plan = plan_meetings(db, SYSTEM, numbered([first, second]))
    assert (plan.problems, plan.count(CHANGED)) == ([], 2)
    turned = plan_meetings(db, SYSTEM, numbered([second, first]))
    assert cells_told(turned) == {(5, "period", "meeting.second_regular")}
    done = bring_meetings(db, SYSTEM, plan.take(False))
    assert [(held.id, held.period) for held in done.values()] == [(oct_.id, NOV), (aug.id, OCT)]


def test_a_preview_says_what_will_stand_not_what_was_typed(db: Session, office: Cells) -> None:
    oct_, thematic = office.made[3], office.made[2]
    otherwise = shown(db, office.own, oct_) | {"begins_at": "8h", "place": "  ", "topic_id": 1}
    assert [row.what for row in plan_meetings(db, SYSTEM, numbered([otherwise])).rows] == [SAME]
    plain = shown(db, office.own, thematic) | {"kind": "regular", "outside_reason": "dời"}
    (row,) = plan_meetings(db, SYSTEM, numbered([plain])).rows
    assert row.was == {"kind": "thematic", "topic_id": 1, "outside_reason": ""} and row.shown == {
        "topic": None
    }
    assert bring_meetings(db, SYSTEM, [row])[5].topic_id is None


def test_runs_of_excused_members_are_judged_as_they_stand_once_the_file_is_in(
    db: Session, office: Cells
) -> None:
    may, june = (rolled(db, office.own, date(2018, month, 1), office.members) for month in (5, 6))
    oct_ = office.made[3]
    assert facts(db, oct_)["excused_runs"] == 4
    answers = {"votes_for": 1, "votes_present": 1, "answers": best(db, oct_, no_excused_runs=Answer("yes"))}
    row = shown(db, office.own, oct_) | answers
    september = typed(SEP, SEP.replace(day=26), unit=office.own.code)
    told = {(5, "n_no_excused_runs", "sheet.differs")}
    assert cells_told(plan_sheets(db, SYSTEM, numbered([row]))) == told
    plan = plan_sheets(db, SYSTEM, numbered([row, september]))
    assert plan.problems == [], "a meeting without a roll between them ends the run"
    with db.begin_nested() as probe:
        bring_sheets(db, SYSTEM, plan.take(False))
        sheet = sheet_of(db, oct_.id)
        assert sheet is not None and sheet.stage == "voted"
        probe.rollback()
    db.expire_all()
    gone = shown(db, office.own, june) | {"kind": "thematic", "topic_id": None}
    assert may.period < june.period and gone["id"] == june.id
    later = shown(db, office.own, office.made[1]) | {"period": SEP, "outside_reason": "dời"}
    assert cells_told(plan_sheets(db, SYSTEM, numbered([row, later]))) == told, "moved, the run goes on"


def test_a_sheet_needs_its_own_rights_and_an_open_quarter_beside_the_meetings(
    db: Session, office: Cells
) -> None:
    row = shown(db, office.own, office.made[3]) | {"answers": {"minutes": Answer("yes")}}
    seen = {name: row[name] for name in ("unit", "id", "period", "held_on", "kind", "answers")}
    told = {}
    for who in ("clerk", "superior"):
        by = office.by(who)
        with open_session(db.connection(), by) as session:
            told[who] = cells_told(plan_sheets(session, by, numbered([seen | {"votes_for": 1}])))
    assert {(5, "unit", "import.not_yours"), (5, "votes_for", "import.not_yours")} <= told["superior"]
    assert (5, "votes_present", "field.required") in told["clerk"], "one vote alone"
    report = report_of(db, SYSTEM, office.own, Quarter(2018, 4))
    db.add(QuarterLock(unit_id=office.own.id, path=office.own.path, quarter=OCT, report_id=report.id))
    db.flush()
    assert cells_told(plan_sheets(db, SYSTEM, numbered([row]))) == {(5, "period", "import.locked")}


def test_items_called_as_columns_are_told_at_their_own(db: Session, office: Cells) -> None:
    fields = [
        {"code": code, "kind": "yes_no", "title": code, "max": 5_000}
        for code in ("period_kept", "votes_counted")
    ]
    groups = [{"code": "g", "title": "Nhóm", "fields": fields}]
    publish(db, SYSTEM, own_rubric(db, office.above, groups, RUBRIC_RULES, NOV))
    row = typed(NOV, NOV.replace(day=26), unit=office.own.code, votes_for=3, votes_present=11)
    plan = plan_sheets(db, SYSTEM, numbered([row | {"answers": {"period_kept": Answer()}}]))
    assert cells_told(plan) == {
        (5, "v_period_kept", "sheet.missing"),
        (5, "v_votes_counted", "sheet.missing"),
        (5, "votes_for", "vote.minority"),
    }


def test_a_preview_of_sheets_writes_nothing_and_asks_no_more_for_more_rows(
    db: Session, office: Cells
) -> None:
    counts = []
    for months in ([NOV], [NOV, SEP, date(2018, 5, 1), date(2018, 6, 1)]):
        rows = [typed(m, m.replace(day=26), unit=office.own.code) for m in months]
        rows += [shown(db, office.own, held) | {"place": "Mới"} for held in office.made[:1]]
        given_ = {"answers": best(db, office.made[0]), "votes_for": 9, "votes_present": 11}
        db.flush()
        with counted(db) as sent:
            plan = plan_sheets(db, SYSTEM, numbered([row | given_ for row in rows]))
        assert plan.count(NEW) == len(months) and {each.split()[0] for each in sent} <= {"SELECT", "WITH"}
        assert not db.new and not db.dirty and not db.deleted
        counts.append(len(sent))
        db.expire_all()
    assert counts[1] <= counts[0]
