"""What acts and pages cost in an office of one of the sizes: CPU of this process and of its database's own,
medians; every act is taken back. Run as `python -m tests.bench.scale_measure S M ...`, on files of
`scale_build`; with `--postgresql` the sizes are built in a PostgreSQL of their own first, with `--acts` no
page is asked for. Acts are measured in turns, so that the sizes' ratios hold whatever else the machine does;
with KHOI_BENCH_WAITS, measuring begins when the file it names is gone.
"""

from __future__ import annotations

import html
import os
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
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
from tests import postgres
from tests.bench.compare import WORK, machine
from tests.bench.pages import sign_in
from tests.bench.scale_build import SIZES, build_size
from tests.make import full, typed

DAY = datetime(2020, 1, 8, 2, tzinfo=UTC)
QUARTER = Quarter(2019, 4)
CELL_CODE, CELL = "D10.03", "d10.03.secretary"
CHILD_CODE, COMMITTEE = "D13.07", "d13.secretary"
ROUNDS = 7
LOGINS = ("k.officer", "k.secretary", "d01.officer", "d01.secretary", "d01.01.secretary", "administrator")


@dataclass
class Cost:
    """Milliseconds of CPU here, of the database's process, statements."""

    here: list[float] = field(default_factory=list)
    there: list[float] = field(default_factory=list)
    statements: int = 0

    @property
    def both(self) -> list[float]:
        """Of both together, round by round."""
        return [a + b for a, b in zip(self.here, self.there, strict=True)]

    def __str__(self) -> str:
        return f"{statistics.median(self.both):9.1f} ms  {self.statements:4} statements"


def of_processes(numbers: Sequence[int]) -> float:
    """CPU of other processes until now, in milliseconds."""
    spent = (Path(f"/proc/{number}/schedstat").read_text().split()[0] for number in numbers)
    return sum(int(each) for each in spent) / 1_000_000


def below(number: int) -> list[int]:
    """The processes that one began."""
    return [int(each) for each in Path(f"/proc/{number}/task/{number}/children").read_text().split()]


@contextmanager
def metered(engine: Engine, cost: Cost, others: Sequence[int] = ()) -> Iterator[None]:
    """Add what happens meanwhile, here and in the processes of the database."""
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    theirs = of_processes(others)
    began = time.process_time()
    try:
        yield
    finally:
        cost.here.append((time.process_time() - began) * 1000)
        cost.there.append(of_processes(others) - theirs)
        cost.statements = len(seen)
        event.remove(engine, "before_cursor_execute", note)


def by_login(db: Session, login: str) -> Any:
    """Who signs in with this name."""
    return principal_of(db, db.scalars(select(Account.id).where(Account.login == login)).one())


def acts(engine: Engine, rounds: int, found: dict[str, Cost]) -> None:
    """Record, vote, offers, submit and approve, each in a session that is taken back; added to `found`."""

    def timed(name: str, login: str, ready: Callable[[Session, Any], Any], act: Callable[..., Any]) -> None:
        cost = found.setdefault(name, Cost())
        for _round in range(rounds):
            with open_session(engine, _system()) as outer:
                by = by_login(outer, login)
                outer.rollback()
            with open_session(engine, by) as db:
                thing = ready(db, by)
                db.flush()
                with metered(engine, cost, _backend(db)):
                    act(db, by, thing)
                    db.flush()
                db.rollback()

    timed("record", CELL, _cell, lambda db, by, cell: record_meeting(db, by, cell, _typed()))
    timed("vote", CELL, _proposed, lambda db, by, sheet: vote(db, by, sheet, sheet.row_version, 11, 11))
    timed("offers", CELL, _report_of(CELL_CODE), lambda db, by, report: offers(db, by, report))
    timed("submit", CELL, _report_of(CELL_CODE), _take("submit"))
    timed("approve", COMMITTEE, _report_of(CHILD_CODE), _take("approve"))


def _system() -> Any:
    return SYSTEM


def _backend(db: Session) -> list[int]:
    sqlite = db.connection().dialect.name == "sqlite"
    return [] if sqlite else [int(db.scalar(text("SELECT pg_backend_pid()")) or 0)]


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


def pages(
    app: Any, engine: Engine, login: str, rounds: int, server: int | None = None
) -> Iterator[tuple[str, int, Cost]]:
    """Every page that the first page's bar leads to, and the first page. `server`: the process whose
    children are the database's."""
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
            with metered(engine, cost, below(server) if server else ()):
                answer = client.get(link, buffered=True)
            status = answer.status_code
        yield link, status, cost


def acts_in_turns(offices: Mapping[str, str]) -> None:
    """Print what acts cost in each office, taken in turns: what a machine does meanwhile is shared."""
    engines = {name: make_engine(url) for name, url in offices.items()}
    found: dict[str, dict[str, Cost]] = {name: {} for name in engines}
    for _round in range(ROUNDS):
        for name, engine in engines.items():
            acts(engine, 1, found[name])
    first = next(iter(found.values()))
    for act in first:
        told = [statistics.median(each[act].both) for each in found.values()]
        print(f"  {act:10} " + "".join(f"{ms:9.1f} ms" for ms in told), end="  ")
        print("  ".join(f"{ms / told[0]:.2f}" for ms in told[1:]), f" {first[act].statements} statements")
    for engine in engines.values():
        engine.dispose()


def pages_of(url: str, folder: Path, server: int | None = None) -> None:
    """Print what pages of an office cost."""
    app = create_app(url, folder, TESTING=True, WTF_CSRF_ENABLED=False)
    engine = app.extensions["khoi.engine"]
    for login in LOGINS:
        for link, status, cost in pages(app, engine, login, ROUNDS, server):
            print(f"  {login:20} {link:40} {status} {cost}", flush=True)
    engine.dispose()


def told(offices: Mapping[str, str], folder: Path, server: int | None = None) -> None:
    """Print the costs of offices, by the address of their database."""
    print(f"{', '.join(offices)}, {'PostgreSQL' if server else 'SQLite'}, {machine()}", flush=True)
    acts_in_turns(offices)
    for name, url in offices.items() if "--acts" not in sys.argv else ():
        print(name, flush=True)
        pages_of(url, folder, server)


def main() -> None:
    """Print the costs of each size that is named."""
    set_clock(DAY)
    names, folder = [each for each in sys.argv[1:] if not each.startswith("-")] or ["S", "M"], WORK / "scale"
    if "--postgresql" not in sys.argv:
        told({name: f"sqlite:///{folder / name}.sqlite" for name in names}, folder)
        return
    at, pattern = postgres.start(f"{postgres.QUICK} -c shared_buffers=2GB -c jit=off")
    server = int((at / "data" / "postmaster.pid").read_text().split()[0])
    plain = make_engine(pattern.format(name="postgres")).execution_options(isolation_level="AUTOCOMMIT")
    offices = {name: pattern.format(name=name.lower()) for name in names}
    try:
        for name, url in offices.items():
            with plain.connect() as connection:
                connection.execute(text(f"CREATE DATABASE {name.lower()}"))
            build_size(folder, SIZES[name], make_engine(url))
        while Path(os.environ.get("KHOI_BENCH_WAITS", "/nowhere")).exists():
            time.sleep(1)
        told(offices, folder, server)
    finally:
        plain.dispose()
        postgres.stop(at)


if __name__ == "__main__":
    main()
