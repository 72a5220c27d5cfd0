"""Twelve people at once on one report, over HTTP, on two server processes where the database bears them: one
event, eleven plain sentences. Who edits it does so from two accounts, each time with words of their own: one
text stands, and every other sender is shown both, and who saved."""

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
from models.reports.content import narrative, newest, report_of
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
TOLD = ("Có người đã sửa", "Có người vừa lưu", "Có người đã lưu từ khi đồng chí mở trang: 1 ô khác nhau")
SENDER, BESIDE, DESK = "D1.cell_secretary", "D1.cell_deputy", "D.committee_secretary"
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
TYPED: dict[str, dict[str, str]] = {
    "submit": {"unvoted": "y"},
    "send_back": {"note": "Đề nghị xem lại"},
    "reopen": {"note": "Đề nghị xem lại"},
}
"""What the page has fields for; what is there already is not written again."""


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
    """The cell, or another beside it with the same people: a cell has only so many quarters."""
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
        for who in (SENDER, BESIDE):
            person = db.get_one(Account, site.cast.accounts[who]).person
            begin_post(db, PROGRAM, person, who.partition(".")[2], cell, FOUNDED)
        db.flush()
    return cell


def race(
    site: Site, browsers: list[Browser], step: str, report: int, row_version: int, version: int | None
) -> dict[int, Answer]:
    """Everybody sends the same step at the same moment, each with a key of their own; whoever edits, with
    words of their own."""
    ready, answers = threading.Barrier(PEOPLE), dict[int, Answer]()
    data = {"row_version": str(row_version), "version": str(version or ""), "step": step} | TYPED.get(
        step, {}
    )
    path = f"/reports/narrative/?id={report}" if step == "edit" else f"/reports/step/?id={report}"
    if step == "edit":
        data |= marks(site, browsers[0], report)

    def send(turn: int) -> None:
        port = site.servers[turn // 2 % len(site.servers)].port
        own = {"v_tasks": words(turn)} if step == "edit" else {}
        ready.wait()
        browser = browsers[turn % len(browsers)]
        answers[turn] = browser.send(port, path, data | own, secrets.token_hex(12), timeout=60)

    threads = [threading.Thread(target=send, args=(turn,)) for turn in range(PEOPLE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=90)
    return answers


def words(turn: int) -> str:
    """What one of those who edit types."""
    return f"Việc quý sau, theo người thứ {turn + 1}"


def marks(site: Site, browser: Browser, report: int) -> dict[str, str]:
    """What the page of the report hides in its form so that both values can be shown."""
    form = read(browser.open(site.server.port, f"/reports/details/?id={report}").text).form("/reports/")
    return {name: form.fields[name] for name in ("draft", "draft_at")} | {"touched": "v_tasks"}


def require_both(site: Site, report: int, answers: dict[int, Answer]) -> None:
    """The first one's words stand; every other sender, of whichever account, is shown these beside the own
    ones, and who saved."""
    first = next(turn for turn, answer in answers.items() if answer.status == 303)
    people = (SENDER, BESIDE)
    with open_session(site.engine, PROGRAM) as db:
        kept = narrative(db, db.get_one(Report, report))["tasks"]
        name = db.get_one(Account, site.cast.accounts[people[first % 2]]).person.name
    assert kept == words(first)
    for turn, answer in answers.items():
        if turn == first:
            continue
        page = read(answer.text)
        assert answer.status == 409 and page.texts("fieldset.both .pre") == [words(first), words(turn)]
        other = f"Người sửa sau cùng: {name},"
        assert any(other in said for said in page.texts(".head p")) is (turn % 2 != first % 2), page.texts(
            "p"
        )


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
            assert any(each in said for each in TOLD), said[:3000]
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
    browsers = {who: busy.browser(who) for who in (SENDER, BESIDE, DESK)}
    for turn in range(REPORTS):
        for place, (step, (who, before)) in enumerate(RACES.items()):
            report, row_version, version = fresh(busy, turn * len(RACES) + place, before)
            people = (SENDER, BESIDE) if step == "edit" else (who,)
            answers = race(busy, [browsers[each] for each in people], step, report, row_version, version)
            require_one(busy, step, report, row_version, list(answers.values()))
            if step == "edit":
                require_both(busy, report, answers)
            raced += 1
    kind, seconds = busy.engine.dialect.name, time.monotonic() - began
    tell(
        f"{kind}, {len(busy.servers)} server(s): {raced} reports raced by {PEOPLE}, one event each, "
        f"{seconds:.0f} s"
    )
