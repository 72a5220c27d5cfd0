"""A crowd at the doors, by `make attack`: eighty people who sign in at once while somebody saves; forty slow
uploads and two hundred idle connections while others read; two thousand open connections, and more of one
address than it may have; four bodies of 60 MB at a time to whichever form while somebody saves; a stranger
who guesses passwords; how long each form holds the one who writes (holds.py).

Builds its own office in instance/bench/attack and serves it as `app.py run` does. Prints how many were turned
away, when the last was in beside what their hashes take on the cores that may hash, and within which time 95
of 100 saves and pages came.
"""

from __future__ import annotations

import http.client
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlencode

from sqlalchemy import select

from admin.operations.prefork import wanted
from admin.operations.serving import of_one_address
from admin.web.request import SIGN_IN
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.operations.migrate import migrate
from models.people.people import Account
from models.signin.hashing import HASHER
from models.signin.signins import Secret
from models.units.units import get_unit
from tests.bench import holds
from tests.bench.compare import WORK, machine
from tests.bench.load import PORT, await_server, p95
from tests.cast import plant_cast
from tests.make import somebody
from tests.paths import ROOT

PEOPLE, UPLOADS, IDLE, BODIES = 80, 40, 200, 4
OPEN, ADDRESSES, TOO_MANY = 2_000, 5, 100
LARGE = 60 * 2**20
FORMS = ("/meetings/new/", "/sign-in", "/members/new/", "/imports/kind/?kind=people")
SECONDS, SILENT = 10.0, 3.0
OWNER, SPRAYED = 28, 30
PASSWORD = "mua-xuan-tren-ban"
WHO = "D1.cell_secretary"
HIDDEN = re.compile(r'name="(csrf_token|idempotency_key|row_version)"[^>]*value="([^"]*)"')


class Browser:
    """Somebody's browser: one connection, and what it keeps."""

    def __init__(self, token: str = "") -> None:
        self.line = http.client.HTTPConnection("127.0.0.1", PORT, timeout=300)
        self.kept = {SIGN_IN: token} if token else {}

    def ask(self, method: str, url: str, data: dict[str, str] | None = None) -> tuple[int, str]:
        """Status and text of an answer."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.kept.items())}
        headers |= {"Content-Type": "application/x-www-form-urlencoded"} if data else {}
        body = urlencode(data) if data else None
        try:
            self.line.request(method, url, body, headers)
            answer = self.line.getresponse()
        except ConnectionError:  # one that said nothing for a while was closed: a browser opens another
            self.line.close()
            self.line.request(method, url, body, headers)
            answer = self.line.getresponse()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _is, said = value.partition(";")[0].partition("=")
                self.kept[key] = said
        return answer.status, answer.read().decode()

    def form(self, url: str) -> dict[str, str]:
        """What a page's form sends along by itself."""
        return dict(HIDDEN.findall(self.ask("GET", url)[1]))


def prepare(folder: Path) -> tuple[str, list[str], str]:
    """An office of its own; its address, eighty logins, the token of who saves."""
    shutil.rmtree(folder, ignore_errors=True)  # with what it remembers of the journal of another office
    folder.mkdir(parents=True)
    url = f"sqlite:///{folder / 'khoi.sqlite'}"
    engine = make_engine(url)
    migrate(engine)
    with open_session(engine, SYSTEM) as db:
        cast = plant_cast(db)
        cell, hashed = get_unit(db, cast.units["D2"]), HASHER.hash(PASSWORD)
        people = [somebody(db, "follower", cell, str(number)).id for number in range(PEOPLE)]
        db.add_all(Secret(account_id=number, password_hash=hashed) for number in people)
        db.commit()
        logins = list(db.scalars(select(Account.login).where(Account.id.in_(people))))
    engine.dispose()
    return url, logins, cast.tokens[WHO]


def save(browser: Browser) -> float:
    """Seconds of one save."""
    data = browser.form("/my/habits") | {"idempotency_key": secrets.token_urlsafe(16)}
    began = time.monotonic()
    status, _text = browser.ask("POST", "/my/habits", data)
    if status != 303:
        raise SystemExit(f"a save was answered {status}")
    return time.monotonic() - began


def page(browser: Browser) -> float:
    """Seconds of one page."""
    began = time.monotonic()
    browser.ask("GET", "/meetings/")
    return time.monotonic() - began


@contextmanager
def others(act: Callable[[Browser], float], token: str) -> Iterator[list[float]]:
    """Somebody does this again and again; how long each took."""
    times, over = list[float](), threading.Event()

    def work() -> None:
        browser = Browser(token)
        while not (over.is_set() and len(times) > 1):  # fewer say nothing
            times.append(act(browser))
            time.sleep(0.05)

    worker = threading.Thread(target=work)
    worker.start()
    try:
        yield times
    finally:
        over.set()
        worker.join()


def sign_in(login: str, ready: threading.Barrier) -> tuple[int, float]:
    """Status, and seconds until it was there; all begin at once."""
    browser = Browser()
    data = browser.form("/sign-in") | {"login": login, "password": PASSWORD}
    ready.wait()
    began = time.monotonic()
    status, _text = browser.ask("POST", "/sign-in", data)
    return status, time.monotonic() - began


def crowd(logins: list[str], token: str) -> None:
    """Eighty sign in at once beside somebody who saves. A hash is measured in processor time: Argon2 spreads
    each over its four lanes, so that one by itself takes two cores already."""
    began = time.process_time()
    for _n in range(5):
        HASHER.verify(HASHER.hash(PASSWORD), PASSWORD)
    one = (time.process_time() - began) / 10
    with others(save, token) as quiet:
        time.sleep(SECONDS / 2)
    ready = threading.Barrier(len(logins))
    with others(save, token) as saves, ThreadPoolExecutor(len(logins)) as pool:
        answers = list(pool.map(lambda login: sign_in(login, ready), logins))
    lasted = max(seconds for _status, seconds in answers)
    turned_away = sum(status != 303 for status, _seconds in answers)
    least = one * len(logins) / min(os.cpu_count() or 1, 4)
    print(
        f"  {len(logins)} sign in at once: {turned_away} turned away, the last after {lasted:.1f} s,", end=" "
    )
    print(f"{lasted / least:.2f} x of what their hashes take ({one * 1000:.0f} ms of processor time each)")
    print(f"  a save beside them: p95 {p95(saves) * 1000:.0f} ms, alone {p95(quiet) * 1000:.0f} ms")


def slow_upload(over: threading.Event) -> None:
    """A body that comes a letter at a time."""
    with socket.create_connection(("127.0.0.1", PORT)) as line, suppress(OSError):
        line.sendall(b"POST /meetings/new/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")
        while not over.wait(0.5):
            line.sendall(b"x")


def idlers(token: str) -> None:
    """Slow uploads and silent connections, while somebody reads."""
    with others(page, token) as quiet:
        time.sleep(SECONDS / 2)
    over = threading.Event()
    slow = [threading.Thread(target=slow_upload, args=(over,)) for _n in range(UPLOADS)]
    silent = [socket.create_connection(("127.0.0.1", PORT)) for _n in range(IDLE)]
    for each in slow:
        each.start()
    with others(page, token) as beside:
        time.sleep(SECONDS)
    over.set()
    for each in slow:
        each.join()
    for line in silent:
        line.close()
    print(
        f"  {UPLOADS} slow uploads and {IDLE} silent connections: pages p95 {p95(beside) * 1000:.0f} ms,",
        end=" ",
    )
    print(f"{p95(beside) / p95(quiet):.2f} x of {p95(quiet) * 1000:.0f} ms without them")


def opened(count: int, source: str) -> list[socket.socket]:
    """So many connections of one address, each kept open."""
    at = ("127.0.0.1", PORT)
    return [socket.create_connection(at, timeout=60, source_address=(source, 0)) for _n in range(count)]


def answered(line: socket.socket) -> int:
    """What a request on an open connection is answered; 0 where it was closed."""
    with suppress(OSError):
        line.sendall(b"GET /static/mark.svg HTTP/1.1\r\nHost: localhost\r\n\r\n")
        said = line.recv(4_096)
        return int(said.split()[1]) if said else 0
    return 0


def thousands(token: str) -> None:
    """Two thousand open connections of a few addresses, each of which is answered in the end; then more of
    one address than it may have."""
    with others(page, token) as quiet:
        time.sleep(SECONDS / 2)
    with ThreadPoolExecutor(ADDRESSES * 4) as pool:
        of_each = pool.map(lambda n: opened(OPEN // ADDRESSES, f"127.0.0.{n + 2}"), range(ADDRESSES))
        lines = [line for some in of_each for line in some]
        with others(page, token) as beside:
            time.sleep(SILENT)  # less than the seconds after which silent ones are closed
        told = list(pool.map(answered, lines))
    for line in lines:
        line.close()
    print(f"  of {OPEN} open connections {told.count(200)} are answered", end="; ")
    print(f"pages beside them p95 {p95(beside) * 1000:.0f} ms, {p95(quiet) * 1000:.0f} ms without them")
    most = of_one_address() * wanted()
    lines = opened(most + TOO_MANY, "127.0.0.8")  # nobody else's here
    with ThreadPoolExecutor(ADDRESSES * 4) as pool:
        told = list(pool.map(answered, lines))
    began = time.monotonic()
    other = opened(1, "127.0.0.9")
    there = answered(other[0])
    print(f"  of {len(lines)} connections of one address {told.count(200)} are answered,", end=" ")
    print(f"{told.count(429)} told that they are too many; another's meanwhile {there}", end=" ")
    print(f"after {(time.monotonic() - began) * 1000:.0f} ms")
    for line in (*lines, *other):
        line.close()


def entered(browser: Browser, login: str, password: str = PASSWORD) -> tuple[int, float]:
    """Status and seconds of a try at signing in."""
    browser.kept.pop(SIGN_IN, None)
    data = browser.form("/sign-in") | {"login": login, "password": password}
    began = time.monotonic()
    status, _text = browser.ask("POST", "/sign-in", data)
    return status, time.monotonic() - began


def stranger(logins: list[str]) -> None:
    """Somebody tries twice a second at an account whose owner comes from a known browser; names that are
    there beside names that are not; many accounts from one address, last since it is slowed then."""
    owner, over = Browser(), threading.Event()
    entered(owner, logins[0])

    def guess() -> None:
        browser = Browser()
        while not over.is_set():
            entered(browser, logins[0], "doan-thu-mat-khau")
            time.sleep(0.5)

    guessing = threading.Thread(target=guess)
    guessing.start()
    time.sleep(5)
    got_in = [entered(owner, logins[0])[0] == 303 for _n in range(OWNER)]
    over.set()
    guessing.join()
    print(f"  beside two wrong tries a second the owner is in {sum(got_in)} times of {OWNER}", end=", ")
    known, nobody = (
        sorted(entered(Browser(), login.format(n=n), "sai-mat-khau")[1] for n in range(4))[1]
        for login in (logins[1], "khong.ai.{n}")
    )
    print(f"a wrong try takes {known * 1000:.0f} ms, at a name nobody has {nobody * 1000:.0f}")
    told = [entered(Browser(), login, "sai-mat-khau")[1] for login in logins[2 : 2 + SPRAYED]]
    slowed = sum(seconds < min(known, nobody) / 2 for seconds in told)
    print(f"  of {SPRAYED} accounts tried from one address {slowed} were told to wait, unheard")


def large_body(path: str, token: str, over: threading.Event, answers: list[int]) -> None:
    """A body of 60 MB, again and again; what each was answered."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {SIGN_IN}={token}\r\nContent-Length: {LARGE}\r\n"
    )
    piece = b"x" * 2**18
    while not over.is_set():
        with socket.create_connection(("127.0.0.1", PORT)) as line, suppress(OSError):
            line.sendall(f"{head}Content-Type: multipart/form-data; boundary=x\r\n\r\n".encode())
            for _n in range(LARGE // len(piece)):
                line.sendall(piece)
            said = line.recv(4_096)
            answers.append(int(said.split()[1]) if said else 0)


def bodies(token: str) -> None:
    """Four bodies of 60 MB at a time, while somebody saves."""
    with others(save, token) as quiet:
        time.sleep(SECONDS / 2)
    over, answers = threading.Event(), list[int]()
    crowd = [
        threading.Thread(target=large_body, args=(path, token, over, answers)) for path in FORMS[:BODIES]
    ]
    for each in crowd:
        each.start()
    with others(save, token) as beside:
        time.sleep(SECONDS)
    over.set()
    for each in crowd:
        each.join()
    told = f"{len(answers)} bodies of 60 MB, {BODIES} at a time, {answers.count(413)} of them answered 413"
    print(f"  {told}: a save beside them p95 {p95(beside) * 1000:.0f} ms,", end=" ")
    print(f"{p95(quiet) * 1000:.0f} ms without them")


def main() -> None:
    """Serve and measure."""
    folder = WORK / "attack"
    url, logins, token = prepare(folder)
    here = {"KHOI_DATABASE": url, "KHOI_INSTANCE": str(folder), "KHOI_BACKUPS": str(folder / "backups")}
    command = [sys.executable, "app.py", "run", "--port", str(PORT)]
    server = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **here}, stdout=subprocess.DEVNULL)
    try:
        await_server()
        time.sleep(3)  # each process warms up
        print(machine())
        crowd(logins, token)
        idlers(token)
        thousands(token)
        bodies(token)
        stranger(logins)
    finally:
        server.terminate()
        server.wait(timeout=30)
    holds.main()


if __name__ == "__main__":
    main()
