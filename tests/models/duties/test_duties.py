"""Duties: seven states with their reasons, windows and deadlines at
+07, strict and inclusive dates, excuses, extensions, the changing tree."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import ZONE, set_clock
from models.core.errors import Invalid, Refusal
from models.core.periods import Due, Quarter
from models.definitions.definitions import get_version
from models.duties.acts import excuse, extend, lift_excuse
from models.duties.opening import SOURCES, Owed, open_period
from models.duties.standing import REASONS, add_states, judge, state_case, tallied
from models.duties.tables import STATES, Duty
from models.meetings.meetings import void_meeting
from models.overview.owed import open_due, reports_owed
from models.reports.content import report_of
from models.scoring.sheets import Answer, ScoreSheet, open_sheet, propose, save_answers, vote, withdraw
from models.units.acts import Decision, delete_unit, dissolve, establish, move
from models.units.units import Unit
from models.workflow.engine import take
from tests.make import as_, decider, full, meeting, unit

IV = Quarter(2018, 4)
DECEMBER = date(2018, 12, 1)


def duty(db: Session, about: Unit, source: str, period: date = IV.first) -> Duty:
    db.expire_all()
    return db.scalars(
        select(Duty).where(Duty.about_id == about.id, Duty.source == source, Duty.period == period)
    ).one()


def at(day: date, clock: time = time(12)) -> None:
    """Stop the clock at a moment of Việt Nam."""
    set_clock(datetime.combine(day, clock, ZONE).astimezone(UTC))


def perfect(db: Session, sheet: ScoreSheet) -> dict[str, Answer]:
    return full(get_version(db, sheet.version_id), sheet.meeting.kind) | {
        "attendance": Answer("b2", note="11/12")
    }


def tree(db: Session) -> tuple[Unit, Unit, Unit]:
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    return bloc, committee, unit(db, "subordinate_cell", committee, members=12)


def row(**other: object) -> Duty:
    """A duty that was never stored: opens on the 25th, due by 10 January."""
    values = {
        "source": "report",
        "opens_on": date(2018, 12, 25),
        "due_on": date(2019, 1, 10),
        "strict": False,
        "applicable": True,
        "done": False,
    }
    return Duty(**(values | {"excuse_reason": "", "excused_by": "", "excuse_document": ""} | other))


NOON = datetime(2019, 1, 5, 5, tzinfo=UTC)
# the rule in words: facts of the row, the day it is judged, its state and the reason's code
CASES = (
    (
        "did not exist, or its kind owes none",
        {"applicable": False, "done": True, "done_on": date(2019, 1, 5)},
        (2019, 1, 20),
        "not_applicable",
        "not_applicable",
    ),
    ("before it opens", {}, (2018, 12, 24), "not_yet", "not_yet"),
    ("open from its first day", {}, (2018, 12, 25), "open", "open"),
    ("the last day is open to its end", {}, (2019, 1, 10), "open", "open"),
    ("missing from the day after", {}, (2019, 1, 11), "missing", "missing"),
    (
        "done on the last day is in time",
        {"done": True, "done_on": date(2019, 1, 10)},
        (2019, 2, 1),
        "in_time",
        "in_time",
    ),
    (
        "done before it opened is in time",
        {"done": True, "done_on": date(2018, 12, 20)},
        (2019, 2, 1),
        "in_time",
        "in_time",
    ),
    (
        "done on the day after is late",
        {"done": True, "done_on": date(2019, 1, 11)},
        (2019, 2, 1),
        "late",
        "late",
    ),
    (
        "what comes later is not known yet",
        {"done": True, "done_on": date(2019, 1, 11)},
        (2019, 1, 10),
        "open",
        "open",
    ),
    (
        "an extension moves the last day",
        {"extended_to": date(2019, 1, 15)},
        (2019, 1, 15),
        "open",
        "open.extended",
    ),
    (
        "and what is done within it is in time",
        {"extended_to": date(2019, 1, 15), "done": True, "done_on": date(2019, 1, 12)},
        (2019, 2, 1),
        "in_time",
        "in_time.extended",
    ),
    ("excused while it is missing", {"excused_at": NOON}, (2019, 1, 20), "excused", "excused"),
    (
        "excused although it came late",
        {"excused_at": NOON, "done": True, "done_on": date(2019, 1, 12)},
        (2019, 2, 1),
        "excused",
        "excused",
    ),
    (
        "in time whatever was excused",
        {"excused_at": NOON, "done": True, "done_on": date(2019, 1, 9)},
        (2019, 2, 1),
        "in_time",
        "in_time",
    ),
    (
        "taken back: missing again",
        {"done": False, "done_on": date(2019, 1, 9)},
        (2019, 1, 11),
        "missing",
        "missing",
    ),
    (
        "a strict date says so",
        {"strict": True, "due_on": date(2019, 1, 9)},
        (2019, 1, 10),
        "missing",
        "missing.strict",
    ),
)


@pytest.mark.parametrize(
    ("facts", "day", "state", "code"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_duty_is_in_one_state_and_says_why(
    facts: dict[str, object], day: tuple[int, int, int], state: str, code: str
) -> None:
    judged = judge(row(**facts), date(*day))
    assert (judged.state, judged.code) == (state, code)
    assert judged.state in STATES and judged.code in REASONS


@pytest.mark.parametrize("month", [date(2018 + n // 12, n % 12 + 1, 1) for n in range(24)])
@pytest.mark.parametrize("before", [True, False])
def test_both_readings_of_before_a_day_at_the_end_of_each_month(month: date, before: bool) -> None:
    """24 boundaries of months, eight of them of quarters: the last
    second of the last day is in time, the next one late, at +07."""
    last = Due(month, before).last
    assert last == (month - timedelta(days=1) if before else month)
    for moment, state in (
        (datetime.combine(last, time(23, 59, 59), ZONE), "in_time"),
        (datetime.combine(last, time(0), ZONE) + timedelta(days=1), "late"),
    ):
        utc = moment.astimezone(UTC)
        assert utc.hour in (16, 17)
        done = utc.astimezone(ZONE).date()
        asked = row(due_on=last, opens_on=last - timedelta(days=20), done=True, done_on=done, strict=before)
        assert judge(asked, last + timedelta(days=40)).state == state


@pytest.mark.parametrize("quarter", [Quarter(2018, 1).shift(n) for n in range(8)])
def test_a_report_sent_at_the_edge_of_its_day_is_judged_in_vietnam(db: Session, quarter: Quarter) -> None:
    _bloc, _committee, cell = tree(db)
    at(quarter.last - timedelta(days=2))
    open_period(db, quarter)
    report = report_of(db, SYSTEM, cell, quarter)
    due = duty(db, cell, "report", quarter.first).due_on
    assert due == Quarter.of(quarter.last + timedelta(days=1)).first.replace(day=7)
    for clock, day, state in ((time(23, 59, 59), due, "in_time"), (time(0), due + timedelta(days=1), "late")):
        report.first_submitted_at = datetime.combine(day, clock, ZONE).astimezone(UTC)
        db.flush()
        open_period(db, quarter, [cell.id])
        assert judge(duty(db, cell, "report", quarter.first), due + timedelta(days=9)).state == state


def test_a_quarter_opens_once_with_every_duty_of_every_unit(db: Session) -> None:
    bloc, committee, cell = tree(db)
    open_period(db, IV)
    open_period(db, IV)
    owed = db.execute(
        select(Duty.source, Duty.about_id, Duty.applicable).where(
            Duty.about_id.in_([bloc.id, committee.id, cell.id])
        )
    ).all()
    of_cell = sorted(source for source, about, applies in owed if about == cell.id and applies)
    assert of_cell == ["meeting", "meeting", "meeting", "report", "thematic"]
    assert [(source, applies) for source, about, applies in owed if about == committee.id] == [
        ("report", True)
    ]
    assert duty(db, cell, "meeting", DECEMBER).due_on == date(2019, 1, 5)
    assert duty(db, cell, "meeting", DECEMBER).opens_on == date(2018, 12, 25)


def test_the_worker_opens_the_quarters_back_to_the_first_meeting(db: Session) -> None:
    _, _, cell = tree(db)
    at(date(2018, 6, 28))
    meeting(db, cell, date(2018, 6, 1), date(2018, 6, 27))
    at(date(2019, 1, 20))
    assert {str(q) for q in open_due(db)} == {"2018-Q3", "2018-Q4", "2019-Q1"}
    assert open_due(db) == []
    assert duty(db, cell, "meeting", date(2018, 6, 1)).done


def test_a_meeting_and_its_sheet_fulfil_their_duties_and_give_them_back(db: Session) -> None:
    _, _, cell = tree(db)
    held = meeting(db, cell, DECEMBER, date(2019, 1, 3), kind="combined", topic_id=1, ends_at="10:00")
    assert duty(db, cell, "meeting", DECEMBER).done_on == date(2019, 1, 3)
    assert duty(db, cell, "thematic").done_on == date(2019, 1, 3)
    owed = duty(db, cell, "sheet", DECEMBER)
    assert (owed.opens_on, owed.due_on, owed.done) == (date(2019, 1, 3), date(2019, 1, 8), False)
    sheet = open_sheet(db, SYSTEM, held)
    at(date(2019, 1, 8))
    save_answers(db, SYSTEM, sheet, sheet.row_version, perfect(db, sheet))
    propose(db, SYSTEM, sheet, sheet.row_version)
    vote(db, SYSTEM, sheet, sheet.row_version, 9, 10)
    assert judge(duty(db, cell, "sheet", DECEMBER), date(2019, 2, 1)).state == "in_time"
    at(date(2019, 1, 20))
    withdraw(db, SYSTEM, sheet, sheet.row_version)
    assert judge(duty(db, cell, "sheet", DECEMBER), date(2019, 2, 1)).state == "missing"
    propose(db, SYSTEM, sheet, sheet.row_version)
    vote(db, SYSTEM, sheet, sheet.row_version, 9, 10)
    assert (
        judge(duty(db, cell, "sheet", DECEMBER), date(2019, 2, 1)).state == "in_time"
    )  # judged on the first vote
    void_meeting(db, SYSTEM, held, held.row_version, "ghi nhầm")
    assert not duty(db, cell, "meeting", DECEMBER).done
    assert judge(duty(db, cell, "sheet", DECEMBER), date(2019, 2, 1)).state == "not_applicable"


def test_a_report_taken_back_is_owed_again_and_judged_on_its_first_submission(db: Session) -> None:
    _bloc, committee, cell = tree(db)
    secretary, boss = as_("cell_secretary", cell), as_("committee_secretary", committee)
    decider(db, committee, "committee_secretary")
    at(date(2019, 1, 6))
    report = report_of(db, secretary, cell, IV)
    take(db, secretary, report, "submit", row_version=report.row_version)
    assert judge(duty(db, cell, "report"), date(2019, 1, 20)).state == "in_time"
    take(db, secretary, report, "recall", row_version=report.row_version)
    assert judge(duty(db, cell, "report"), date(2019, 1, 20)).state == "missing"
    at(date(2019, 1, 12))
    take(db, secretary, report, "submit", row_version=report.row_version)
    assert judge(duty(db, cell, "report"), date(2019, 1, 20)).state == "in_time"
    take(db, boss, report, "send_back", row_version=report.row_version, version=2, note="bổ sung")
    assert judge(duty(db, cell, "report"), date(2019, 1, 20)).state == "in_time"


def test_a_superior_excuses_and_extends_and_nobody_for_the_own_unit(db: Session) -> None:
    bloc, committee, cell = tree(db)
    open_period(db, IV)
    boss, own = as_("committee_officer", committee), as_("cell_secretary", cell)
    owed = duty(db, cell, "report")
    for nobody in (own, as_("committee_officer", unit(db, "grassroots_committee", bloc))):
        with pytest.raises(Refusal, match=r"access\.denied"):
            excuse(db, nobody, owed, owed.row_version, "bận")
    both = Principal(None, 7, "hai vai", (*boss.posts, *own.posts))
    with pytest.raises(Refusal, match=r"duty\.own"):
        excuse(db, both, owed, owed.row_version, "bận")
    with pytest.raises(Invalid):
        excuse(db, boss, owed, owed.row_version, "  ")
    excuse(db, boss, owed, 1, "Đang kiện toàn cấp ủy", "Công văn 12-CV/ĐU")
    with pytest.raises(Refusal, match="stale"):
        lift_excuse(db, boss, owed, 1)
    judged = judge(owed, date(2019, 1, 20))
    assert (judged.state, judged.values["who"], judged.values["document"]) == (
        "excused",
        "committee_officer",
        "Công văn 12-CV/ĐU",
    )
    lift_excuse(db, boss, owed, owed.row_version)
    assert judge(owed, date(2019, 1, 20)).state == "missing"
    with pytest.raises(Invalid):
        extend(db, boss, owed, owed.row_version, date(2019, 1, 8), "mưa lũ", before=True)
    extend(db, boss, owed, owed.row_version, date(2019, 1, 25), "mưa lũ", before=True)
    assert (owed.due_on, owed.extended_to) == (date(2019, 1, 7), date(2019, 1, 24))
    assert judge(owed, date(2019, 1, 24)).code == "open.extended"
    assert judge(owed, date(2019, 1, 25)).code == "missing.extended"


def test_a_moved_units_duty_goes_with_it_and_a_dissolved_cells_report_is_its_last_parents(
    db: Session,
) -> None:
    bloc, committee, cell = tree(db)
    other = unit(db, "grassroots_committee", bloc)
    gone = unit(db, "subordinate_cell", committee, members=5)
    open_period(db, IV)
    move(db, SYSTEM, cell, other, Decision(date(2018, 11, 15)))
    assert {duty(db, cell, "meeting", month).path for month in IV.months} == {cell.path}
    dissolve(db, SYSTEM, gone, Decision(date(2018, 12, 10)))
    owed = duty(db, gone, "report")
    assert (owed.unit_id, owed.path, owed.applicable) == (committee.id, committee.path, True)
    assert judge(duty(db, gone, "meeting", DECEMBER), date(2019, 2, 1)).state == "not_applicable"
    assert judge(duty(db, gone, "meeting", date(2018, 11, 1)), date(2019, 2, 1)).state == "missing"
    assert judge(duty(db, gone, "thematic"), date(2019, 2, 1)).state == "not_applicable"
    decider(db, bloc, "bloc_secretary")
    at(date(2019, 1, 9))
    report = report_of(db, SYSTEM, committee, IV)
    boss = as_("committee_secretary", committee)
    take(db, boss, report, "submit", row_version=report.row_version, gaps={cell.id: "Chi bộ đã chuyển đi"})
    assert judge(duty(db, gone, "report"), date(2019, 2, 1)).state == "in_time"


def test_a_founded_unit_owes_from_its_first_25th_and_can_still_be_erased(db: Session) -> None:
    _bloc, committee, _cell = tree(db)
    open_period(db, IV)
    fresh = establish(
        db,
        SYSTEM,
        parent=committee,
        kind_code="subordinate_cell",
        name="Chi bộ mới",
        code="MOI",
        on=date(2018, 11, 26),
    )
    states = [judge(duty(db, fresh, "meeting", month), date(2019, 2, 1)).state for month in IV.months]
    assert states == ["not_applicable", "not_applicable", "missing"]
    delete_unit(db, SYSTEM, fresh)
    assert db.scalar(select(Duty.id).where(Duty.about_id == fresh.id)) is None


def test_counts_are_one_statement_and_agree_with_the_sentence(db: Session) -> None:
    bloc = unit(db, "bloc")
    for _ in range(4):
        committee = unit(db, "grassroots_committee", bloc)
        for _ in range(5):
            unit(db, "subordinate_cell", committee, members=9)
    open_period(db, IV)
    said: list[str] = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *args: said.append(args[2]))
    rows = tallied(db, bloc.path, IV, date(2019, 1, 3))
    assert len([s for s in said if "duty" in s]) == 1
    counts = add_states([r for r in rows if r.source == "report"])
    assert sum(counts.values()) == 25 and counts["open"] == 25
    for day in (date(2018, 12, 1), date(2019, 1, 3), date(2019, 1, 9)):
        by_sql = dict(db.execute(select(Duty.id, state_case(day))).all())
        assert by_sql == {d.id: judge(d, day).state for d in db.scalars(select(Duty))}


def test_another_source_registers_by_name(db: Session) -> None:
    _bloc, _committee, cell = tree(db)

    def owed(
        _db: Session, quarter: Quarter, alive: object
    ) -> tuple[list[Owed], dict[tuple[int, date, int], date]]:
        assert alive
        return [
            Owed(
                cell.id,
                cell.path,
                cell.id,
                quarter.first,
                date(2018, 10, 24),
                Due(date(2018, 11, 10), True).last,
                285,
                strict=True,
            )
        ], {}

    SOURCES["drill"] = owed
    try:
        open_period(db, IV)
    finally:
        del SOURCES["drill"]
    judged = judge(duty(db, cell, "drill"), date(2018, 11, 10))
    assert (judged.code, judged.values["before"], judged.values["days"]) == (
        "missing.strict",
        date(2018, 11, 10),
        1,
    )
    assert [a < b for a, b in pairwise((date(2018, 11, 9), judged.values["before"]))] == [True]
    assert reports_owed is SOURCES["report"]
