"""Server time and statements of a superior's pages with 300 cells: `make bench` prints them (issue 4).

Builds the demonstration's Bloc with one quarter, half of whose reports have come, in
a database of its own in instance/bench/pages, and asks for each page in this
process, without a network. Statements are what tests assert; times are only printed.
"""

from __future__ import annotations

import argparse
import secrets
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import Engine, event, func, select

from admin.web.request import SIGN_IN
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, now, set_clock
from models.operations.migrate import migrate
from models.people.people import Account
from models.platform.journal import digest
from models.reports.content import report_of
from models.reports.tables import Report
from models.seed.demo.build import build
from models.seed.demo.quarters import FIRST
from models.signin.signins import SignIn
from models.units.units import Unit, get_unit
from tests.bench.compare import WORK, machine

DAY = datetime(2019, 1, 8, 2, tzinfo=UTC)
"""The pages are asked for while the quarter's reports come in."""
ROUNDS = 15


@dataclass(frozen=True)
class Timed:
    """A page: its server time in milliseconds and its statements."""

    page: str
    median: float
    slowest: float
    statements: int
    kilobytes: float


def prepare(folder: Path) -> str:
    """A fresh database with the Bloc in it; its address."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("khoi.sqlite*"):
        old.unlink()
    url = f"sqlite:///{folder / 'khoi.sqlite'}"
    engine = make_engine(url)
    migrate(engine)
    build(engine, quarters=1)
    engine.dispose()
    return url


def sign_in(engine: Engine, login: str) -> str:
    """A browser's token for an account of the demonstration."""
    token = secrets.token_urlsafe(16)
    with open_session(engine, SYSTEM) as db:
        number = db.scalars(select(Account.id).where(Account.login == login)).one()
        db.add(SignIn(token_hash=digest(token), account_id=number, began_at=now(), seen_at=now()))
        db.commit()
    return token


def pages(engine: Engine) -> tuple[int, dict[str, str]]:
    """How many cells there are, and the address of each page of the Bloc's officer."""
    with open_session(engine, SYSTEM) as db:
        root = db.scalars(select(Unit.id).where(Unit.code == "K")).one()
        own = report_of(db, SYSTEM, get_unit(db, root), FIRST)
        db.commit()
        child = db.scalars(
            select(Report.id)
            .where(Report.quarter == FIRST.first, Report.desk_unit_id == root)
            .order_by(Report.id)
        ).first()
        cells = (
            db.scalar(
                select(func.count())
                .select_from(Unit)
                .where(Unit.kind_code.in_(("grassroots_cell", "subordinate_cell")))
            )
            or 0
        )
        urls = {"first page": "/", "review desk": f"/desk/?quarter={FIRST}", "list of reports": "/reports/"}
        urls |= {
            "own report": f"/reports/details/?id={own.id}",
            "report of a child": f"/reports/details/?id={child}",
        }
        return cells, urls | {"duties as a map": "/duties/", "all gaps": "/gaps/"}


@contextmanager
def statements(engine: Engine) -> Iterator[list[str]]:
    """Everything asked of the database meanwhile."""
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


def measure(app: Flask, token: str, name: str, url: str, rounds: int) -> Timed:
    """One page: once to warm up, then its median."""
    client = app.test_client()
    client.set_cookie(SIGN_IN, token)
    with statements(app.extensions["khoi.engine"]) as seen:
        answer = client.get(url, buffered=True)
    if answer.status_code != 200:
        raise SystemExit(f"{name}: {url} answers {answer.status_code}")
    asked = len([s for s in seen if s.lstrip().upper().startswith(("SELECT", "WITH"))])
    times = []
    for _round in range(rounds):
        began = time.perf_counter()
        client.get(url, buffered=True)
        times.append((time.perf_counter() - began) * 1000)
    return Timed(name, statistics.median(times), max(times), asked, len(answer.data) / 1024)


def main() -> None:
    """Build, ask, print."""
    words = argparse.ArgumentParser()
    words.add_argument("--rounds", type=int, default=ROUNDS)
    words.add_argument("--login", default="k.officer")
    chosen = words.parse_args()
    folder = WORK / "pages"
    url = prepare(folder)
    set_clock(DAY)
    app = create_app(url, folder, TESTING=True)
    engine: Engine = app.extensions["khoi.engine"]
    cells, urls = pages(engine)
    token = sign_in(engine, chosen.login)
    print(f"Pages of a superior over {cells} cells, SQLite, {machine()}")
    print(
        f"| page | median ms | slowest of {chosen.rounds} | statements | KB |\n| --- "
        "| --- | --- | --- | --- |"
    )
    for name, page in urls.items():
        each = measure(app, token, name, page, chosen.rounds)
        print(
            f"| {each.page} | {each.median:.0f} | {each.slowest:.0f} | {each.statements} | "
            f"{each.kilobytes:.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
