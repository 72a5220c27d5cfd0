"""Twelve people at once on one report, over HTTP, on two server processes
where the database bears them: one event, eleven plain sentences."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM as PROGRAM
from models.access.grants import Principal
from models.access.guard import open_session
from models.core.periods import Quarter
from models.people.people import Account, begin_post, principal_of
from models.platform.journal import JournalRow, verify
from models.reports.content import newest, report_of
from models.reports.tables import Report, StepEvent
from models.units.acts import establish
from models.units.units import Unit, get_unit
from models.workflow.engine import take
from tests.cast import FOUNDED
from tests.durability.site import Answer, Browser, Site, size
from tests.pages import read

PEOPLE = 12
QUARTERS = 30
REPORTS = size(1, 10, 143)
"""Reports raced at each of the seven steps: 1,000 in soak."""
UNTOLD = ("locked", "sqlite", "psycopg", "traceback", "select ", "update ", "insert ")
SENDER, DESK = "D1.cell_secretary", "D.committee_secretary"
# what is raced: who does it, and the steps that bring a fresh report there
RACES: dict[str, tuple[str, tuple[str, ...]]] = {
    "edit": (SENDER, ()),
    "submit": (SENDER, ()),
    "recall": (SENDER, ("submit",)),
    "receive": (DESK, ("submit",)),
    "approve": (DESK, ("submit", "receive")),
    "send_back": (DESK, ("submit",)),
    "reopen": (DESK, ("submit", "approve")),
}


@pytest.fixture
def busy(crowded: Site) -> Site:
    """The office with its servers running."""
    for server in crowded.servers:
        server.start(20)
    return crowded


def principal(db: Session, site: Site, who: str) -> Principal:
    return principal_of(db, site.cast.accounts[who])


def fresh(site: Site, number: int, steps: tuple[str, ...]) -> tuple[int, int, int | None]:
    """A cell's report of an earlier quarter, brought to where
    the race begins: (number, row version, frozen version)."""
    with open_session(site.engine, PROGRAM) as db:
        cell, quarter = _cell(db, site, number // QUARTERS), Quarter(2018, 2).shift(number % QUARTERS)
        report = report_of(db, PROGRAM, cell, quarter)
        for step in steps:
            who = principal(db, site, SENDER if step == "submit" else DESK)
            last = newest(db, report)
            take(db, who, report, step, row_version=report.row_version, version=last.number if last else None)
        db.flush()
        last = newest(db, report)
        made = (report.id, report.row_version, last.number if last else None)
        db.commit()
        return made


def _cell(db: Session, site: Site, number: int) -> Unit:
    """The cell, or another beside it with the same secretary: a cell has only so many quarters."""
    code = f"D1-{number}"
    cell = db.scalar(select(Unit).where(Unit.code == code)) if number else get_unit(db, site.cast.units["D1"])
    if cell is None:
        parent = get_unit(db, site.cast.units["D"])
        cell = establish(
            db,
            PROGRAM,
            parent=parent,
            kind_code="subordinate_cell",
            name=f"Chi bộ {code}",
            code=code,
            on=FOUNDED,
        )
        begin_post(
            db,
            PROGRAM,
            db.get_one(Account, site.cast.accounts[SENDER]).person,
            "cell_secretary",
            cell,
            FOUNDED,
        )
        db.flush()
    return cell


def race(
    site: Site, browser: Browser, step: str, report: int, row_version: int, version: int | None
) -> list[Answer]:
    """Everybody sends the same step at the same moment, each with a key of their own."""
    ready, answers = threading.Barrier(PEOPLE), list[Answer]()
    data = {
        "row_version": str(row_version),
        "version": str(version or ""),
        "note": "Đề nghị xem lại",
        "step": step,
        "unvoted": "y",
    }
    path = f"/reports/narrative/?id={report}" if step == "edit" else f"/reports/step/?id={report}"

    def send(turn: int) -> None:
        port = site.servers[turn % len(site.servers)].port
        ready.wait()
        answers.append(browser.send(port, path, data, secrets.token_hex(12), timeout=60))

    threads = [threading.Thread(target=send, args=(turn,)) for turn in range(PEOPLE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=90)
    return answers


def require_one(site: Site, step: str, report: int, row_version: int, answers: list[Answer]) -> None:
    """One was first; eleven read why not; one event and one act stand."""
    told = [answer.status for answer in answers]
    assert sorted(told)[0] == 303 and told.count(303) == 1 and len(told) == PEOPLE, told
    for answer in answers:
        if answer.status != 303:
            assert answer.status in (409, 422), (answer.status, answer.text[-500:])
            page = read(answer.text)
            said = " ".join([*page.texts("h1"), *page.texts(".summary")])
            assert not [word for word in UNTOLD if word in said.casefold()], said
            assert "Có người đã sửa" in said or "Có người vừa lưu" in said, said[:3000]
    with open_session(site.engine, PROGRAM) as db:
        row = db.get_one(Report, report)
        assert row.row_version == row_version + 1
        events = db.scalar(
            select(func.count()).where(StepEvent.report_id == report, StepEvent.row_version == row_version)
        )
        assert events == (0 if step == "edit" else 1)
        act = "report.write" if step == "edit" else f"report.{step}"
        rows = db.scalars(
            select(JournalRow.id).where(
                JournalRow.act == act, JournalRow.subject == "report", JournalRow.subject_id == report
            )
        ).all()
        assert len(rows) == 1
        assert db.scalar(select(Report.state).where(Report.id == report)) is not None
        assert verify(db) is None


def test_one_of_twelve_is_first_and_eleven_are_told(busy: Site, tell: Callable[[str], None]) -> None:
    began, raced = time.monotonic(), 0
    browsers = {who: busy.browser(who) for who in (SENDER, DESK)}
    for turn in range(REPORTS):
        for place, (step, (who, before)) in enumerate(RACES.items()):
            report, row_version, version = fresh(busy, turn * len(RACES) + place, before)
            answers = race(busy, browsers[who], step, report, row_version, version)
            require_one(busy, step, report, row_version, answers)
            raced += 1
    kind, seconds = busy.engine.dialect.name, time.monotonic() - began
    tell(
        f"{kind}, {len(busy.servers)} server(s): {raced} reports raced by {PEOPLE}, one event each, "
        f"{seconds:.0f} s"
    )
