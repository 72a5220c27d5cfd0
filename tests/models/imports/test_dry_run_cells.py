"""A preview of meetings and score sheets is a dry run: what it finds sound comes in, and is then there as it
was shown; what would be refused is told at its cell before. It writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Held, Principal
from models.access.guard import open_session
from models.core.base import moment, today
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter, month_of
from models.definitions.definitions import get_version, publish
from models.definitions.kinds.base import NO
from models.imports.meetings import COMPARED, bring_meetings, plan_meetings, shown_meeting
from models.imports.plan import CHANGED, NEW, SAME, Plan, Planned, Row, differing
from models.imports.sheets import bring_sheets, plan_sheets
from models.meetings.facts import facts
from models.meetings.locks import QuarterLock
from models.meetings.meetings import (
    Meeting,
    MeetingRecord,
    RollEntry,
    get_meeting,
    record_meeting,
    record_of,
    void_meeting,
)
from models.meetings.members import add_member
from models.reports.content import report_of
from models.scoring.sheets import (
    Answer,
    SheetAnswer,
    SheetBody,
    answers_of,
    open_sheet,
    propose,
    save_answers,
    sheet_of,
    vote,
)
from models.seed.rubric import RUBRIC_RULES
from models.units.acts import Decision, dissolve
from models.units.units import Unit
from tests.make import as_, examples, full, meeting, typed, unit
from tests.models.imports.lines import MONTHS
from tests.models.scoring.rubrics import rubric as own_rubric
from tests.statements import counted

JUL, AUG, SEP, OCT, NOV, DEC = MONTHS
RANDOM = settings(
    max_examples=examples(15, 150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@dataclass
class Cells:
    """`own`: a cell with meetings in July, August, October (with rolls) and a thematic one in December, one
    of November voided, sheets of July (voted), August (a draft) and October (begun); `shut`: one with quarter
    III reported. `entered`: a clerk of `own` to whom of the meetings only October's record is open."""

    own: Unit
    shut: Unit
    gone: Unit
    above: Unit
    made: list[Meeting]
    members: list[int]

    @property
    def entered(self) -> Principal:
        place = self.own.path
        return Principal(
            None, None, "clerk", (Held("cell_clerk", self.own.id, place, (place,), opens_from=moment() - 1),)
        )

    def by(self, who: str) -> Principal:
        """Who brings in: the program, the cell's clerk, one who came later, its superior."""
        if who == "system":
            return SYSTEM
        if who == "entered":
            return self.entered
        return as_("cell_clerk", self.own) if who == "clerk" else as_("committee_secretary", self.above)


@pytest.fixture
def office(db: Session) -> Cells:
    above = unit(db, "grassroots_committee", unit(db, "bloc"))
    own, shut, gone = (unit(db, "subordinate_cell", above, members=12) for _ in range(3))
    members = [add_member(db, SYSTEM, own, f"Đảng viên {n}").id for n in range(2)]
    made = [rolled(db, own, month, members) for month in (JUL, AUG)]
    made.append(meeting(db, own, DEC, DEC.replace(day=20), kind="thematic", topic_id=1))
    made.append(rolled(db, own, OCT, members))
    made += [meeting(db, own, NOV), meeting(db, shut, JUL), meeting(db, shut, OCT)]
    void_meeting(db, SYSTEM, made[4], made[4].row_version, "nhầm")
    scored(db, made[0], 1)
    first = open_sheet(db, SYSTEM, made[1])
    save_answers(db, SYSTEM, first, first.row_version, {"minutes": Answer("yes")})
    open_sheet(db, SYSTEM, made[3])
    report = report_of(db, SYSTEM, shut, Quarter(2018, 3))
    db.add(QuarterLock(unit_id=shut.id, path=shut.path, quarter=JUL, report_id=report.id))
    dissolve(db, SYSTEM, gone, Decision(today()), custodian=own)
    db.flush()
    for table in (MeetingRecord, RollEntry, SheetBody, SheetAnswer):
        for kept in db.scalars(select(table)):
            kept.kept_at = moment() - (getattr(kept, "meeting_id", 0) != made[3].id)
    db.flush()
    return Cells(own, shut, gone, above, made, members)


def rolled(db: Session, cell: Unit, month: date, members: list[int]) -> Meeting:
    """A meeting at which the first member was excused and the second came and spoke."""
    roll = {members[0]: ("excused", False), members[1]: ("present", True)}
    return record_meeting(db, SYSTEM, cell, typed(month, month.replace(day=26), roll=roll))


def best(db: Session, held: Meeting, **other: Answer) -> dict[str, Answer]:
    """Every item at its most, explained."""
    version = get_version(db, open_sheet(db, SYSTEM, held).version_id)
    found = {code: Answer(a.value, note="vì thế") for code, a in full(version, held.kind).items()}
    return found | other


def scored(db: Session, held: Meeting, votes: int) -> None:
    answers, sheet = best(db, held), open_sheet(db, SYSTEM, held)
    save_answers(db, SYSTEM, sheet, sheet.row_version, answers)
    vote(db, SYSTEM, propose(db, SYSTEM, sheet, sheet.row_version), sheet.row_version, votes, votes)


def shown(db: Session, cell: Unit, held: Meeting) -> dict[str, Any]:
    """A meeting as its workbook brings it back."""
    return {**shown_meeting(held, record_of(db, held)), "unit": cell.code}


def numbered(rows: list[dict[str, Any]]) -> list[Row]:
    return list(enumerate(rows, 5))


def cells_told(plan: Plan) -> set[tuple[int, str, str]]:
    return {(p.row, p.column, p.refusal.code) for p in plan.problems}


@contextmanager
def tried(session: Session, by: Principal, plan: Plan, bring: Any, per_unit: bool) -> Iterator[Any]:
    """What is brought in of a sound plan, undone at the end."""
    with session.begin_nested() as probe:
        try:
            yield bring(session, by, plan.take(per_unit))
        except Refusal as refusal:
            told = getattr(refusal, "fields", {})
            raise AssertionError(f"{refusal} {told} of {plan.rows}") from refusal
        finally:
            probe.rollback()
            session.expire_all()


def likely(good: Any, *odd: Any) -> Any:
    """Mostly something sound, so that whole lists are sound now and then."""
    return st.sampled_from((*([good] * max(1, len(odd)) * 3), *odd))


def meeting_row(draw: st.DrawFn, office: Cells) -> dict[str, Any]:
    cell = draw(likely(office.own, office.shut, office.gone, office.above))
    month = draw(st.sampled_from(MONTHS))
    known = [None, None, None, *(held.id for held in office.made), 999_999]
    row = {
        "unit": draw(likely(cell.code, f" {cell.code.lower()} ", "không có")),
        "id": draw(st.sampled_from(known)),
        "period": draw(likely(month, None, month.replace(day=9))),
        "held_on": draw(
            likely(month.replace(day=26), None, month.replace(day=20), date(2014, 7, 26), date(2100, 1, 1))
        ),
        "kind": draw(likely("regular", "thematic", "combined", None)),
        "begins_at": draw(likely("08:00", "", "8h", "25h")),
        "ends_at": draw(likely("10:00", "", "07:00")),
        "place": draw(likely("", " Hội  trường ", "x" * 201, "a\u202eb")),
        "topic_id": draw(likely(None, 1, 11, 999)),
        "topic_text": draw(likely("", "Riêng")),
        "remark_for_superior": draw(likely("", "Đề nghị\r\nhỗ trợ ", "y" * 1001)),
        "outside_reason": draw(likely("mưa lũ", "")),
        "chair": draw(likely("", "Chủ trì")),
    }
    rolls = {"members": 2, "present": 1, "excused": 1, "speakers": 1}
    counts = draw(
        likely({"present": 11, "excused": 1}, rolls, {"present": 9}, {"speakers": 30}, {"exempt": 12})
    )
    return (
        {"members": 12, "present": 12, "excused": 0, "unexcused": 0, "exempt": 0, "speakers": 6}
        | row
        | counts
    )


@st.composite
def meeting_rows(draw: st.DrawFn, office: Cells) -> list[dict[str, Any]]:
    return [meeting_row(draw, office) for _ in range(draw(st.integers(1, 4)))]


def state(db: Session) -> dict[int, dict[str, Any]]:
    """Every meeting that stands, as a row of a workbook shows it."""
    db.expire_all()
    held = db.scalars(select(Meeting).where(Meeting.voided_at.is_(None)))
    return {each.id: shown_meeting(each, record_of(db, each)) for each in held}


def as_shown(row: Planned, before: Mapping[int, Any], after: Mapping[int, Any], made: Meeting) -> None:
    """A row that came in stands as its preview said."""
    now = after[made.id]
    typed_ = {**row.values, **{"topic_id" if n == "topic" else n: v for n, v in row.shown.items()}}
    if row.what == NEW:
        assert made.id not in before
        away = {"topic_id", "topic_text"} if now["kind"] == "regular" else set()
        assert (
            differing(typed_, now, set(COMPARED) - away - {"period", "begins_at", "ends_at", "place"}) == {}
        )
    else:
        assert differing(now, before[made.id], COMPARED) == {**row.was}
        assert differing(typed_, now, row.was) == {}


@pytest.mark.property
@RANDOM
@given(data=st.data())
def test_meetings_that_a_preview_finds_sound_come_in_as_they_were_shown(
    db: Session, office: Cells, data: st.DataObject
) -> None:
    db.expire_all()  # what the last list brought in was undone
    rows, per_unit = numbered(data.draw(meeting_rows(office))), data.draw(st.booleans())
    by = office.by(data.draw(st.sampled_from(("system", "clerk", "entered", "superior"))))
    before = state(db)
    with open_session(db.connection(), by) as session:
        plan = plan_meetings(session, by, rows)
        told = {problem.row for problem in plan.problems}
        assert told | {row.row for row in plan.rows} == {number for number, _values in rows}
        if not plan.sound or (plan.problems and not per_unit):
            return
        chosen = plan.take(per_unit)
        with tried(session, by, plan, bring_meetings, per_unit) as done:
            after = state(db)
            for row in chosen:
                as_shown(row, before, after, done[row.row])
            mine = {held.id for held in done.values()}
            assert {n: held for n, held in after.items() if n not in mine} == {
                n: held for n, held in before.items() if n not in mine
            }
            news = [done[row.row].id for row in chosen if row.what == NEW]
            assert news == sorted(news), "in the order of the list"


@pytest.mark.property
@RANDOM
@given(data=st.data())
def test_what_the_screen_refuses_of_a_meeting_stands_at_its_cell(
    db: Session, office: Cells, data: st.DataObject
) -> None:
    row = data.draw(st.composite(meeting_row)(office)) | {"id": None, "unit": office.own.code}
    plan = plan_meetings(db, SYSTEM, numbered([row]))
    month = month_of(row["period"] or JUL)
    assume(
        all(
            held.unit_id != office.own.id or held.period != month
            for held in office.made
            if not held.voided_at
        )
    )
    with db.begin_nested() as probe:
        try:
            record_meeting(db, SYSTEM, office.own, dict(row))
            refused = dict[str, Refusal]()
        except Invalid as invalid:
            refused = invalid.fields
        except Refusal as refusal:
            refused = {"period": refusal}
        probe.rollback()
    db.expire_all()
    columns = {"unit_id": "unit", "topic_id": "topic"}
    assert {(p.column, p.refusal.code) for p in plan.problems} == {
        (columns.get(name, name), refusal.code) for name, refusal in refused.items()
    }


ODD = (Answer(), Answer(NO), Answer(NO, note="vì thế"), Answer(None, True), Answer(None, True, "không có"))
VOTES = ((None, None), (11, 11), (1, 1), (None, 11), (3, 12))


@st.composite
def sheet_rows(draw: st.DrawFn, db: Session, office: Cells) -> list[dict[str, Any]]:
    """Rows of the own cell with answers: most of them with every item at its most, some with odd ones."""
    found = []
    for _ in range(draw(st.integers(1, 3))):
        month = draw(st.sampled_from(MONTHS))
        there = next((m for m in office.made[:4] if m.period == month), None)
        row = typed(month, month.replace(day=26), unit=office.own.code, id=None, outside_reason="mưa lũ")
        if there is not None:
            row |= {**shown_meeting(there, record_of(db, there))}
            row |= draw(likely({}, {"place": "Hội trường"}, {"period": NOV, "held_on": NOV.replace(day=26)}))
        row |= {"kind": draw(likely(row["kind"], "combined")), "topic_id": 1}
        note = draw(likely("vì thế", ""))
        answers = {
            code: Answer(a.value, note=note) for code, a in full(rubric(db, office), row["kind"]).items()
        }
        for code in draw(st.lists(st.sampled_from(sorted(answers)), max_size=2)):
            answers[code] = draw(st.sampled_from((*ODD, Answer("xyz", note="vì thế"))))
        if draw(st.integers(0, 4)) == 0:
            answers = dict.fromkeys(answers, Answer())
        row["answers"] = answers
        row["votes_for"], row["votes_present"] = draw(likely(*VOTES))
        found.append(row)
    return found


def rubric(db: Session, office: Cells) -> Any:
    sheet = sheet_of(db, office.made[0].id)
    assert sheet is not None
    return get_version(db, sheet.version_id)


def scores(db: Session, held: Meeting) -> dict[str, Any]:
    """What a row of a workbook shows of a sheet."""
    sheet = sheet_of(db, held.id)
    if sheet is None:
        return {"stage": "", "votes_for": None, "votes_present": None}
    said = {f"v_{code}": (a.value or None, a.not_applicable) for code, a in answers_of(db, sheet).items()}
    said |= {f"n_{code}": a.note for code, a in answers_of(db, sheet).items()}
    return said | {n: getattr(sheet, n) for n in ("stage", "votes_for", "votes_present")}


def moved(now: Mapping[str, Any], before: Mapping[str, Any]) -> set[str]:
    none = (None, "", (None, False))
    return {
        name
        for name in (now.keys() | before.keys()) - {"stage"}
        if now.get(name) != before.get(name) and not (now.get(name) in none and before.get(name) in none)
    }


@pytest.mark.property
@RANDOM
@given(data=st.data())
def test_sheets_that_a_preview_finds_sound_come_in_as_they_were_shown(
    db: Session, office: Cells, data: st.DataObject
) -> None:
    db.expire_all()  # what the last list brought in was undone
    rows = numbered(data.draw(sheet_rows(db, office)))
    by = office.by(data.draw(st.sampled_from(("system", "clerk", "entered"))))
    per_unit = data.draw(st.booleans())
    before = {held.id: scores(db, held) for held in office.made}
    with open_session(db.connection(), by) as session:
        plan = plan_sheets(session, by, rows)
        if not plan.sound or (plan.problems and not per_unit):
            return
        chosen = plan.take(per_unit)
        with tried(session, by, plan, bring_sheets, per_unit) as done:
            db.expire_all()
            for row in (row for row in chosen if "typed" in row.values):
                held = get_meeting(db, (done.get(row.row) or row.values["meeting"]).id)
                now = scores(db, held)
                parts = {name for name in row.was if name[:2] in ("v_", "n_") or name.startswith("votes")}
                assert moved(now, before.get(held.id, {})) == parts
                assert (now["votes_for"], now["votes_present"]) == (
                    row.values["votes_for"],
                    row.values["votes_present"],
                )
                assert now["stage"] == ("draft" if now["votes_for"] is None else "voted")
            kept = {held.id for held in office.made} - {
                row.values["meeting"].id for row in chosen if "meeting" in row.values
            }
            assert {n: scores(db, get_meeting(db, n)) for n in kept} == {n: before[n] for n in kept}


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
