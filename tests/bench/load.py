"""Twenty people at work while an export of 200,000 rows runs: `make
load` tells the 95th percentile of their pages' times (issue 7).

Builds its own office in instance/bench/load, serves it as `app.py run` does (server
and worker processes), asks for the export and opens pages as twenty signed-in
people with three to seven seconds between them, until the export is whole.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import secrets
import statistics
import subprocess
import sys
import threading
import time
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import insert

from admin.web.request import SIGN_IN
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, now
from models.meetings.meetings import Meeting
from models.operations.migrate import migrate
from models.people.people import principal_of
from models.platform.jobs import Job, ask
from models.units.units import get_unit
from tests.bench.compare import WORK, machine
from tests.cast import plant_cast
from tests.durability.site import free_port
from tests.paths import ROOT

ROWS = 200_000
PEOPLE = 20
PORT = free_port()
PAGES = (
    "/",
    "/meetings/",
    "/reports/",
    "/units/",
    "/scores/",
    "/jobs/",
    "/meetings/?search=chi",
    "/meetings/?sort=3",
)
WHO = "K.board_officer"


def prepare(folder: Path) -> tuple[str, list[str], int]:
    """An office of its own with many meetings; its address,
    the tokens of those signed in, the account that exports."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("khoi.sqlite*"):
        old.unlink()
    url = f"sqlite:///{folder / 'khoi.sqlite'}"
    engine = make_engine(url)
    migrate(engine)
    with open_session(engine, SYSTEM) as db:
        cast = plant_cast(db)
        cells = [get_unit(db, cast.units[code]) for code in ("D1", "D2", "DB1", "C")]
        place = [{"unit_id": cell.id, "path": cell.path} for cell in cells]
        for start in range(0, ROWS, 10_000):
            db.execute(
                insert(Meeting),
                [meeting(number) | place[number % len(place)] for number in range(start, start + 10_000)],
            )
        db.commit()
    engine.dispose()
    people = [who for who in cast.tokens if not who.startswith(("K2", "E"))]
    return url, [cast.tokens[people[number % len(people)]] for number in range(PEOPLE)], cast.accounts[WHO]


def meeting(number: int) -> dict[str, object]:
    """A thematic meeting: of those a month may have many."""
    day = date(2015, 1, 1) + timedelta(days=number % 2_000)
    counts = {
        "due": 12,
        "present": 11,
        "excused": 1,
        "unexcused": 0,
        "exempt": 0,
        "speakers": 5,
        "duration_minutes": 95,
    }
    said = {
        "kind": "thematic",
        "topic_text": f"Chuyên đề số {number} & thảo luận",
        "place": "Hội trường",
        "remark_for_superior": "",
    }
    return (
        {
            "period": day.replace(day=1),
            "held_on": day,
            "outside_window": number % 7 == 0,
            "recorded_at": now(),
            "row_version": 1,
        }
        | counts
        | said
    )


def person(token: str, times: list[float], wrong: list[int], over: threading.Event) -> None:
    """One person at work."""
    chance = random.Random(token)
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
    while not over.is_set():
        began = time.monotonic()
        connection.request("GET", chance.choice(PAGES), headers={"Cookie": f"{SIGN_IN}={token}"})
        answer = connection.getresponse()
        answer.read()
        times.append(time.monotonic() - began)
        if answer.status not in (200, 303, 404):
            wrong.append(answer.status)
        over.wait(chance.uniform(3, 7))


def watch(url: str, number: int) -> tuple[str, float]:
    """Wait for the job; how it ended and its seconds."""
    engine = make_engine(url)
    while True:
        with open_session(engine.execution_options(reading=True), SYSTEM) as db:
            job = db.get_one(Job, number)
            if job.ended_at is not None and job.started_at is not None:
                return job.standing, (job.ended_at - job.started_at).total_seconds()
        time.sleep(0.2)


def await_server() -> None:
    """Until the server answers."""
    for _try in range(300):
        try:
            http.client.HTTPConnection("127.0.0.1", PORT, timeout=5).request("GET", "/sign-in")
            return
        except OSError:
            time.sleep(0.2)
    raise SystemExit("the server does not answer")


def at_work(
    tokens: list[str], over: threading.Event
) -> tuple[list[threading.Thread], list[float], list[int]]:
    """Begin the work of all."""
    times: list[float] = []
    wrong: list[int] = []
    threads = [threading.Thread(target=person, args=(token, times, wrong, over)) for token in tokens]
    for thread in threads:
        thread.start()
    return threads, times, wrong


def p95(times: list[float]) -> float:
    """The time within which 95 of 100 pages came."""
    return statistics.quantiles(times, n=20)[-1] if len(times) > 1 else 0.0


def main() -> None:
    """Measure before and during the export."""
    folder = WORK / "load"
    url, tokens, account = prepare(folder)
    environment = {
        **os.environ,
        "KHOI_DATABASE": url,
        "KHOI_INSTANCE": str(folder),
        "KHOI_BACKUPS": str(folder / "backups"),
    }
    server = subprocess.Popen(
        [sys.executable, "app.py", "run", "--port", str(PORT)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    try:
        await_server()
        results = {}
        for name, exports in (("quiet", 0), ("exporting", 6)):
            over = threading.Event()
            threads, times, wrong = at_work(tokens, over)
            time.sleep(5)
            times.clear()
            standing, seconds = "", 0.0
            for _export in range(exports):
                engine = make_engine(url)
                with open_session(engine, SYSTEM) as db:
                    number = ask(
                        db, principal_of(db, account), secrets.token_hex(4), "/meetings/excel/", "vi"
                    ).id
                    db.commit()
                engine.dispose()
                standing, seconds = watch(url, number)
            if not exports:
                time.sleep(20)
            over.set()
            for thread in threads:
                thread.join()
            results[name] = {
                "pages": len(times),
                "p95": round(p95(times), 3),
                "median": round(statistics.median(times), 3),
                "wrong": wrong,
            }
            results[name] |= {"job": standing, "job_seconds": seconds}
        print(machine())
        print(json.dumps(results, indent=1))
    finally:
        server.terminate()
        server.wait(timeout=20)


if __name__ == "__main__":
    main()
