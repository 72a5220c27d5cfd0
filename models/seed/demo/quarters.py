"""The demonstration's quarters, played through the verbs that
people use: meetings, sheets, reports, decisions (domain.md 4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.base import set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion, Field, get_version
from models.definitions.rubrics import suggest
from models.definitions.topics import topics_on
from models.meetings.calendars import window_for
from models.meetings.facts import facts
from models.meetings.meetings import record_meeting
from models.people.people import principal_of
from models.reports.content import missing, newest, report_of, write_narrative
from models.reports.tables import Report
from models.scoring.sheets import Answer, open_sheet, propose, save_answers, vote
from models.seed.demo.names import CONCLUSIONS, NARRATIVE, PLACES, REMARKS, person
from models.seed.demo.tree import Bloc
from models.units.units import Unit, get_unit
from models.workflow.engine import take

FIRST = Quarter(2018, 4)
QUARTERS = 5
WORKING_DAY = date(2020, 1, 8)
NOTE = "Chi bộ đã thống nhất mức điểm này"


@dataclass
class Play:
    """What the playing of quarters shares: the tree, chance, principals, the topics and rubrics read once."""

    db: Session
    bloc: Bloc
    luck: Random
    people: dict[int, Principal] = field(default_factory=dict)
    rubrics: dict[int, DefinitionVersion] = field(default_factory=dict)
    topics: list[int] = field(default_factory=list)

    def person(self, unit_id: int, *roles: str) -> Principal:
        """Who holds the first of these roles in a unit."""
        account = next(
            self.bloc.accounts[unit_id, role] for role in roles if (unit_id, role) in self.bloc.accounts
        )
        if account not in self.people:
            self.people[account] = principal_of(self.db, account)
        return self.people[account]


def play_quarters(db: Session, bloc: Bloc, luck: Random, *, quarters: int = QUARTERS) -> None:
    """Play the quarters one after another, the newest only half way up; commits nothing."""
    play = Play(db, bloc, luck)
    play.topics = [topic.id for topic in topics_on(db, FIRST.last)][:10]
    for number in range(quarters):
        quarter = FIRST.shift(number)
        for cell in bloc.cells:
            _cell_quarter(play, cell, quarter, last=number == quarters - 1)
            db.flush()
        _reports(play, quarter, last=number == quarters - 1)
        db.flush()


def _on(day: date, hour: int = 9) -> None:
    set_clock(datetime(day.year, day.month, day.day, hour - 7, tzinfo=UTC))


def _cell_quarter(play: Play, cell: int, quarter: Quarter, *, last: bool) -> None:
    unit = get_unit(play.db, cell)
    themed = play.luck.randrange(3)
    for place, month in enumerate(quarter.months):
        missed = play.luck.random() < (0.12 if last and place == 2 else 0.02)
        if not missed:
            _meeting(
                play,
                unit,
                month,
                thematic=place == themed,
                scored=play.luck.random() > (0.15 if last and place == 2 else 0.01),
            )


def _meeting(play: Play, unit: Unit, month: date, *, thematic: bool, scored: bool) -> None:
    luck = play.luck
    spans = [day for span in window_for(play.db, unit.path, month) for day in span.days(month)]
    outside = luck.random() < 0.04
    held = (
        min(spans) + timedelta(days=luck.randrange(0, 5))
        if not outside
        else max(FIRST.first, min(spans) - timedelta(days=luck.randrange(3, 9)))
    )
    _on(held + timedelta(days=1))
    members = play.bloc.members[unit.id]
    excused = min(members - 2, luck.choices((0, 1, 2, 3), (50, 30, 15, 5))[0])
    unexcused = int(luck.random() < 0.03 and members - excused > 3)
    present = members - excused - unexcused
    minutes = (120 if thematic else 90) + luck.choice((0, 0, 15, 30, -20 if luck.random() < 0.2 else 0))
    values: dict[str, Any] = {
        "held_on": held,
        "period": month,
        "kind": "combined" if thematic else "regular",
        "place": luck.choice(PLACES),
    }
    values |= {
        "begins_at": "08:00",
        "ends_at": f"{8 + minutes // 60:02}:{minutes % 60:02}",
        "members": members,
        "present": present,
    }
    values |= {
        "excused": excused,
        "unexcused": unexcused,
        "exempt": 0,
        "speakers": min(present, max(1, round(present * luck.uniform(0.2, 0.8)))),
    }
    values |= {
        "topic_id": luck.choice(play.topics) if thematic else None,
        "conclusions": luck.choice(CONCLUSIONS),
        "chair": person(luck),
    }
    values |= {
        "remark_for_superior": luck.choice(REMARKS) if luck.random() < 0.1 else "",
        "outside_reason": "Lãnh đạo đi công tác" if outside else "",
    }
    secretary = play.person(unit.id, "cell_secretary")
    meeting = record_meeting(play.db, secretary, unit, values)
    if scored:
        sheet = open_sheet(play.db, secretary, meeting)
        rubric = play.rubrics.setdefault(sheet.version_id, get_version(play.db, sheet.version_id))
        known = facts(play.db, meeting)
        care = luck.choices((0.97, 0.85, 0.6), (80, 16, 4))[0]
        answers = {
            f.code: _answer(f, meeting.kind, suggest(f, known), luck, care)
            for f in rubric.fields
            if f.most(meeting.kind)
        }
        save_answers(play.db, secretary, sheet, sheet.row_version, answers)
        propose(play.db, secretary, sheet, sheet.row_version)
        vote(play.db, secretary, sheet, sheet.row_version, present, present)


def _answer(item: Field, case: str, said: str | None, luck: Random, care: float) -> Answer:
    """What a scorer with this much care gives: what the facts
    say where they say something, else mostly full points."""
    most = item.most(case)
    if item.kind == "points":
        lost = 0 if luck.random() < care else 50 * luck.randrange(1, max(2, most // 100))
        return Answer(f"{(most - lost) / 100:g}", note=NOTE if lost else "")
    if said is not None:
        return Answer(said, note=NOTE)
    return Answer("yes", note="") if luck.random() < care else Answer("no", note=NOTE)


def _reports(play: Play, quarter: Quarter, *, last: bool) -> None:
    """Reports from the bottom up; in the newest quarter about half have come."""
    base = quarter.last + timedelta(days=6)
    for cell in play.bloc.cells:
        _report(play, cell, quarter, base, last=last, chance=0.6 if last else 0.98)
    for unit_id in play.bloc.committees:
        _report(
            play,
            unit_id,
            quarter,
            base + timedelta(days=1 if last else 3),
            last=last,
            chance=0.3 if last else 1.0,
        )
    if not last:
        _issue(play, quarter)


def _report(play: Play, unit_id: int, quarter: Quarter, day: date, *, last: bool, chance: float) -> None:
    luck = play.luck
    if luck.random() > chance:
        return
    late = luck.random() < 0.08 and not last
    _on(day + timedelta(days=luck.randrange(2, 6) if late else -luck.randrange(0, 3)))
    unit = get_unit(play.db, unit_id)
    secretary = play.person(unit_id, "cell_secretary", "committee_secretary")
    report = report_of(play.db, secretary, unit, quarter)
    form = get_version(play.db, report.form_version_id)
    write_narrative(
        play.db,
        secretary,
        report,
        report.row_version,
        {f.code: luck.choice(NARRATIVE[f.code]) for f in form.fields if f.code in NARRATIVE},
    )
    if last and luck.random() < 0.2:
        return
    gaps = {child.unit_id: "Chi bộ đang kiện toàn cấp ủy" for child in missing(play.db, report)}
    try:
        take(
            play.db,
            secretary,
            report,
            "submit",
            row_version=report.row_version,
            gaps=gaps,
            unvoted_known=True,
        )
    except Refusal as refusal:
        if refusal.code != "route.no_decider":
            raise
        return
    _decide(play, report, last=last)


def _decide(play: Play, report: Report, *, last: bool) -> None:
    """The desk receives and approves; now and then it sends back first."""
    luck = play.luck
    if report.desk_unit_id is None or (last and luck.random() < 0.45):
        return
    desk = play.person(report.desk_unit_id, "committee_deputy", "bloc_deputy", "committee_secretary")
    seen = newest(play.db, report)
    number = seen.number if seen is not None else None
    if report.desk_unit_id == play.bloc.root:
        board = play.person(play.bloc.root, "board_officer")
        take(play.db, board, report, "receive", row_version=report.row_version, version=number)
    if luck.random() < 0.05:
        take(
            play.db,
            desk,
            report,
            "send_back",
            row_version=report.row_version,
            version=number,
            note="Bổ sung nguyên nhân của hạn chế",
        )
        if last:
            return
        secretary = play.person(report.unit_id, "cell_secretary", "committee_secretary")
        gaps = {child.unit_id: "Chi bộ đang kiện toàn cấp ủy" for child in missing(play.db, report)}
        take(
            play.db,
            secretary,
            report,
            "submit",
            row_version=report.row_version,
            gaps=gaps,
            unvoted_known=True,
        )
        number = (number or 0) + 1
        if report.desk_unit_id == play.bloc.root:
            take(
                play.db,
                play.person(play.bloc.root, "board_officer"),
                report,
                "receive",
                row_version=report.row_version,
                version=number,
            )
    take(play.db, desk, report, "approve", row_version=report.row_version, version=number)


def _issue(play: Play, quarter: Quarter) -> None:
    """The Bloc closes its quarter, naming what is missing, and issues."""
    _on(quarter.last + timedelta(days=14))
    root = play.bloc.root
    officer, secretary = play.person(root, "board_officer"), play.person(root, "bloc_secretary")
    report = report_of(play.db, officer, get_unit(play.db, root), quarter)
    gaps = {child.unit_id: "Chưa gửi báo cáo" for child in missing(play.db, report)}
    take(play.db, officer, report, "close", row_version=report.row_version, gaps=gaps)
    seen = newest(play.db, report)
    number = seen.number if seen is not None else None
    take(
        play.db,
        secretary,
        report,
        "sign",
        row_version=report.row_version,
        version=number,
        destination="Tỉnh ủy",
    )
