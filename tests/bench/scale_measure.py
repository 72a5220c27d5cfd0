"""What acts and pages cost in an office of one of the sizes: CPU of this process and of its database's own,
medians; every act is taken back. Run as `python -m tests.bench.scale_measure S M ...`.
"""

from __future__ import annotations

import html
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event, select, text
from sqlalchemy.orm import Session

from admin.web.request import SIGN_IN
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.meetings.meetings import record_meeting
from models.people.people import Account, principal_of
from models.reports.content import newest
from models.reports.tables import Report
from models.scoring.sheets import Answer, ScoreSheet, open_sheet, propose, save_answers, vote
from models.units.units import Unit
from models.workflow.engine import offers, take
from tests.bench.compare import WORK, machine
from tests.bench.pages import sign_in
from tests.make import full, typed

DAY = datetime(2020, 1, 8, 2, tzinfo=UTC)
QUARTER = Quarter(2019, 4)
CELL_CODE, CELL = "D10.03", "d10.03.secretary"
CHILD_CODE, COMMITTEE = "D13.07", "d13.secretary"
ROUNDS = 7
TICK = 100
"""Clock ticks a second of /proc."""
LOGINS = ("k.officer", "k.secretary", "d01.officer", "d01.secretary", "d01.01.secretary", "administrator")


@dataclass
class Cost:
    """Milliseconds of CPU here, of the database's process, statements."""

    here: list[float] = field(default_factory=list)
    there: list[float] = field(default_factory=list)
    statements: int = 0

    def __str__(self) -> str:
        both = statistics.median(a + b for a, b in zip(self.here, self.there, strict=True))
        return f"{both:9.1f} ms  {self.statements:4} statements"


def of_process(number: int) -> float:
    """CPU of another process until now, in milliseconds."""
    parts = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) * 1000 / TICK


@contextmanager
def metered(engine: Engine, cost: Cost, backend: int | None = None) -> Iterator[None]:
    """Add what happens meanwhile."""
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    theirs = of_process(backend) if backend else 0.0
    began = time.process_time()
    try:
        yield
    finally:
        cost.here.append((time.process_time() - began) * 1000)
        cost.there.append(of_process(backend) - theirs if backend else 0.0)
        cost.statements = len(seen)
        event.remove(engine, "before_cursor_execute", note)


def by_login(db: Session, login: str) -> Any:
    """Who signs in with this name."""
    return principal_of(db, db.scalars(select(Account.id).where(Account.login == login)).one())


def acts(engine: Engine, rounds: int) -> dict[str, Cost]:
    """Record, vote, offers, submit and approve, each in a session that is taken back."""
    found: dict[str, Cost] = {}

    def timed(name: str, login: str, ready: Callable[[Session, Any], Any], act: Callable[..., Any]) -> None:
        cost = found.setdefault(name, Cost())
        for _round in range(rounds):
            with open_session(engine, _system()) as outer:
                by = by_login(outer, login)
                outer.rollback()
            with open_session(engine, by) as db:
                thing = ready(db, by)
                db.flush()
                backend = _backend(db)
                with metered(engine, cost, backend):
                    act(db, by, thing)
                    db.flush()
                db.rollback()

    timed("record", CELL, _cell, lambda db, by, cell: record_meeting(db, by, cell, _typed()))
    timed("vote", CELL, _proposed, lambda db, by, sheet: vote(db, by, sheet, sheet.row_version, 11, 11))
    timed("offers", CELL, _report_of(CELL_CODE), lambda db, by, report: offers(db, by, report))
    timed("submit", CELL, _report_of(CELL_CODE), _take("submit"))
    timed("approve", COMMITTEE, _report_of(CHILD_CODE), _take("approve"))
    return found


def _system() -> Any:
    return SYSTEM


def _backend(db: Session) -> int | None:
    sqlite = db.connection().dialect.name == "sqlite"
    return None if sqlite else int(db.scalar(text("SELECT pg_backend_pid()")) or 0)


def _typed() -> dict[str, Any]:
    return typed(date(2020, 1, 1), date(2020, 1, 7), kind="thematic", topic_id=1)


def _cell(db: Session, _by: Any, code: str = "") -> Unit:
    return db.scalars(select(Unit).where(Unit.code == (code or CELL_CODE))).one()


def _proposed(db: Session, by: Any) -> ScoreSheet:
    """A sheet that waits for its vote."""
    sheet = open_sheet(db, by, record_meeting(db, by, _cell(db, by), _typed()))
    answers = full(get_version(db, sheet.version_id), sheet.meeting.kind)
    answers = {code: Answer(each.value, note="x") for code, each in answers.items()}
    save_answers(db, by, sheet, sheet.row_version, answers)
    return propose(db, by, sheet, sheet.row_version)


def _report_of(code: str) -> Callable[[Session, Any], Report]:
    def found(db: Session, by: Any) -> Report:
        own = select(Report).where(Report.unit_id == _cell(db, by, code).id, Report.quarter == QUARTER.first)
        return db.scalars(own).one()

    return found


def _take(code: str) -> Callable[[Session, Any, Report], Any]:
    def act(db: Session, by: Any, report: Report) -> Any:
        last = newest(db, report)
        version = last.number if last and code != "submit" else None
        return take(db, by, report, code, row_version=report.row_version, version=version, unvoted_known=True)

    return act


def pages(app: Any, engine: Engine, login: str, rounds: int) -> Iterator[tuple[str, int, Cost]]:
    """Every page that the first page's bar leads to, and the first page."""
    client = app.test_client()
    client.set_cookie(SIGN_IN, sign_in(engine, login))
    bar = client.get("/").get_data(as_text=True)
    bar = bar[bar.index("<nav") : bar.index("</nav>")] if "<nav" in bar else ""
    links = dict.fromkeys(["/", *(html.unescape(each) for each in re.findall(r'href="(/[^"#]*)"', bar))])
    for link in links:
        if "sign-out" in link or "/static/" in link:
            continue
        client.get(link, buffered=True)
        cost, status = Cost(), 0
        for _round in range(rounds):
            with metered(engine, cost):
                answer = client.get(link, buffered=True)
            status = answer.status_code
        yield link, status, cost


def main() -> None:
    """Print the costs of each size that is named."""
    set_clock(DAY)
    for name in sys.argv[1:] or ["S", "M"]:
        print(f"{name}, {machine()}", flush=True)
        folder = WORK / "scale"
        engine = make_engine(f"sqlite:///{folder / name}.sqlite")
        for act, cost in acts(engine, ROUNDS).items():
            print(f"  {act:40} {cost}", flush=True)
        engine.dispose()
        app = create_app(f"sqlite:///{folder / name}.sqlite", folder, TESTING=True, WTF_CSRF_ENABLED=False)
        for login in LOGINS:
            for link, status, cost in pages(app, app.extensions["khoi.engine"], login, ROUNDS):
                print(f"  {login:20} {link:40} {status} {cost}", flush=True)


if __name__ == "__main__":
    main()
