"""Fifty people of an office at work at once, of this program or of another one: pages a second without time
to think, and the 95th percentile with five seconds of it. Run as

    python -m tests.bench.mixed FOLDER... [--postgresql] [--seconds 40]

for folders with a program in each, this one's among them; they take turns, twice. Each builds the
demonstration's Bloc with its own code, serves it as `app.py run` does and is asked by this process, on the
same cores. Who asks: 35 of cells, 12 of committees, 3 of the Bloc; every tenth records a meeting.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import re
import secrets
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from http.cookies import SimpleCookie
from pathlib import Path
from shutil import copyfile, rmtree
from urllib.parse import urlencode

from sqlalchemy import create_engine, text

from models.seed.demo.build import PASSWORD
from tests import postgres
from tests.bench.compare import WORK, machine
from tests.durability.site import free_port
from tests.pages import read

BUILD = """
import sys
from models.core.base import make_engine
from models.operations.migrate import migrate
from models.seed.demo.build import build
engine = make_engine(sys.argv[1])
migrate(engine)
build(engine, quarters=2)
"""
SERVE = """
import os, sys
from pathlib import Path
from admin.operations import commands
from app import address, create_app
told = commands._set_clock
# The demonstration's day, in an office of its own:
commands._set_clock = lambda engine, **_asked: told(engine)
sys.exit(commands.main(create_app, Path(os.environ["KHOI_INSTANCE"]), address))
"""
OF_CELL = ("/", "/meetings/", "/meetings/new/", "/scores/", "/reports/", "/calendar/", "/notices/")
ABOVE = ("/", "/desk/", "/duties/", "/reports/", "/meetings/", "/answers/", "/units/", "/scores/")
FORM = "/meetings/new/"
HELD = {
    "kind": "thematic",
    "topic_text": "Chuyên đề",
    "begins_at": "08:00",
    "ends_at": "10:00",
    "place": "Hội trường",
}
HELD |= {"members": "12", "present": "11", "excused": "1", "unexcused": "0", "exempt": "0", "speakers": "6"}
TYPED = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass
class Person:
    """Somebody with a browser."""

    login: str
    port: int
    above: bool
    times: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    cookies: dict[str, str] = field(default_factory=dict)
    meeting: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.login)
        self.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)

    def ask(self, method: str, url: str, body: str | None = None, **headers: str) -> tuple[int, str]:
        """The status and text of an answer."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self.line.request(method, url, body, {"Cookie": cookie, **headers})
        answer = self.line.getresponse()
        page = answer.read().decode()
        for each in answer.headers.get_all("Set-Cookie", []):
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(each).items()}
        return answer.status, page

    def enter(self) -> None:
        """Sign in, and read what the form of a meeting asks for."""
        token = found(self.ask("GET", "/sign-in")[1], r'name="csrf_token"[^>]*value="([^"]+)"')
        typed = {"csrf_token": token, "login": self.login, "password": PASSWORD}
        status, _page = self.ask("POST", "/sign-in", urlencode(typed), **TYPED)
        if status != 303:
            raise SystemExit(f"{self.login}: {status}")
        if not self.above:
            form = next(form for form in read(self.ask("GET", FORM)[1]).forms if "period" in form.offered)
            period = [value for value in form.offered["period"] if value][1]  # next month, this one, ...
            self.meeting = HELD | {name: form.fields[name] for name in ("csrf_token", "unit_id")}
            self.meeting["topic_id"] = next(value for value in form.offered["topic_id"] if value)
            self.meeting |= {"period": period, "held_on": f"{date.fromisoformat(period + '-01'):%d/%m/%Y}"}

    def once(self) -> None:
        """Ask for a page, or record a meeting."""
        began = time.monotonic()
        if self.meeting and self.chance.random() < 0.14:  # of 35 in 50: a tenth of all
            said = self.meeting | {"idempotency_key": secrets.token_hex(12)}
            status, _page = self.ask("POST", FORM, urlencode(said), **TYPED)
        else:
            status, _page = self.ask("GET", self.chance.choice(ABOVE if self.above else OF_CELL))
        self.times.append(time.monotonic() - began)
        if status not in (200, 303):
            self.wrong.append(str(status))

    def work(self, over: threading.Event, thinking: float) -> None:
        """Until told to stop."""
        over.wait(self.chance.uniform(0, thinking))
        while not over.is_set():
            self.once()
            if thinking:
                over.wait(self.chance.uniform(0.5 * thinking, 1.5 * thinking))


def found(page: str, pattern: str) -> str:
    """What a page holds at a place."""
    there = re.search(pattern, page)
    if there is None:
        raise SystemExit(f"a page lacks {pattern}")
    return there[1]


def people(port: int, url: str) -> list[Person]:
    """35 of cells, 12 of committees, 3 of the Bloc."""
    engine = create_engine(url)
    with engine.connect() as connection:
        logins = [
            str(row.login) for row in connection.execute(text("SELECT login FROM account ORDER BY login"))
        ]
    engine.dispose()
    cells = [each for each in logins if re.fullmatch(r"d\d+\.\d+\.secretary", each)][:35]
    committees = [each for each in logins if re.fullmatch(r"d\d+\.(officer|secretary)", each)][:12]
    bloc = [each for each in logins if re.fullmatch(r"k\.(officer|deputy|secretary)", each)]
    return [Person(each, port, above=each not in cells) for each in (*cells, *committees, *bloc)]


@contextmanager
def serving(program: Path, url: str, folder: Path) -> Iterator[int]:
    """The program as an office runs it; its port."""
    port = free_port()
    told = {"KHOI_DATABASE": url, "KHOI_INSTANCE": str(folder), "KHOI_BACKUPS": str(folder / "backups")}
    server = subprocess.Popen(
        [sys.executable, "-c", SERVE, "run", "--port", str(port)],
        cwd=program,
        env=os.environ | told | {"PYTHONPATH": str(program)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _try in range(300):
            try:
                http.client.HTTPConnection("127.0.0.1", port, timeout=5).request("GET", "/sign-in")
                break
            except OSError:
                time.sleep(0.2)
        else:
            raise SystemExit(f"{program} does not answer")
        yield port
    finally:
        server.terminate()
        server.wait(timeout=60)


def together(staff: Sequence[Person], seconds: float, thinking: float) -> list[float]:
    """What everybody waited for, working at once."""
    for each in staff:
        each.times.clear()
    over = threading.Event()
    threads = [threading.Thread(target=each.work, args=(over, thinking)) for each in staff]
    for thread in threads:
        thread.start()
    time.sleep(seconds)
    over.set()
    for thread in threads:
        thread.join()
    return [each_time for each in staff for each_time in each.times]


def measure(program: Path, url: str, folder: Path, seconds: float) -> tuple[float, float, float, int]:
    """Pages a second of fifty people without thinking; with five seconds of it the median and the 95th
    percentile in milliseconds; answers that refuse."""
    with serving(program, url, folder) as port:
        staff = people(port, url)
        for each in staff:
            each.enter()
        together(staff, 5, 0)
        began = time.monotonic()
        busy = len(together(staff, seconds, 0)) / (time.monotonic() - began)
        calm = together(staff, seconds, 5)
        late = statistics.quantiles(calm, n=20)[-1] * 1000
        return busy, statistics.median(calm) * 1000, late, sum(len(each.wrong) for each in staff)


def build(program: Path, url: str) -> None:
    """The demonstration's Bloc by a program's own code; of SQLite it is kept for the next run."""
    here = os.environ | {"PYTHONPATH": str(program.resolve())}
    subprocess.run([sys.executable, "-c", BUILD, url], cwd=program, env=here, check=True)


def main() -> None:
    """Build, serve and ask each in turn."""
    words = argparse.ArgumentParser()
    words.add_argument("programs", nargs="+", type=Path)
    words.add_argument("--postgresql", action="store_true")
    words.add_argument("--seconds", type=float, default=40)
    asked = words.parse_args()
    pattern = ""
    if asked.postgresql:
        server, pattern = postgres.start("-c max_connections=200")
        with_psql = postgres.programs(server) / "psql"
    offices = {}
    for number, program in enumerate(asked.programs):
        folder = (WORK / "mixed" / str(number)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        made, there = folder / "made.sqlite", folder / "khoi.sqlite"
        for old in folder.iterdir():
            if old != made:  # also the witness of the journal, which this one would fall short of
                rmtree(old) if old.is_dir() else old.unlink()
        if pattern:
            words = [
                with_psql,
                "-h",
                server,
                "-U",
                "khoi",
                "-c",
                f"CREATE DATABASE mixed{number}",
                "postgres",
            ]
            subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
            url = pattern.format(name=f"mixed{number}")
            build(program, url)
        else:
            if not made.exists():
                build(program, f"sqlite:///{made}")
            copyfile(made, there)
            url = f"sqlite:///{there}"
        offices[program] = (url, folder)
    print(f"{'PostgreSQL' if pattern else 'SQLite'}, {machine()}\n")
    print("| program | pages a second | median ms | 95th percentile ms | refused |")
    print("| --- | --- | --- | --- | --- |")
    for _turn in range(2):
        for program, (url, folder) in offices.items():
            busy, middle, late, wrong = measure(program.resolve(), url, folder, asked.seconds)
            print(f"| {program.name} | {busy:.1f} | {middle:.0f} | {late:.0f} | {wrong} |", flush=True)


if __name__ == "__main__":
    main()
