"""The shipped server as a subprocess on an office of its own, and
people at browsers that keep a form's key when an answer is lost."""

from __future__ import annotations

import http.client
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from sqlalchemy import Engine, create_engine, text

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, sqlite_module
from models.core.disk import write_whole
from models.platform.jobs import Job
from tests import postgres
from tests.cast import Cast, plant_cast
from tests.offices import new_database
from tests.pages import read

ROOT = Path(__file__).parents[2]
READY = 60.0
"""Seconds for which a start is waited for, on a machine on which much else runs."""


def size(short: int, ci: int, soak: int) -> int:
    """How many times: in `make test`, in `make ci-long` (KHOI_LONG=ci), in `make soak` (KHOI_LONG=soak)."""
    return {"": short, "ci": ci, "soak": soak}[os.environ.get("KHOI_LONG", "")]


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        number: int = found.getsockname()[1]
        return number


@dataclass
class Answer:
    """What came back."""

    status: int
    text: str
    headers: dict[str, str]


@dataclass
class Server:
    """One `app.py run` with its worker."""

    instance: Path
    url: str
    more: dict[str, str] = field(default_factory=dict)
    prefix: tuple[str, ...] = ()
    user: int | None = None
    root: Path = ROOT
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "KHOI_INSTANCE": str(self.instance),
            "KHOI_DATABASE": self.url,
            "PORT": str(self.port),
        } | self.more

    def start(self, within: float = READY) -> float:
        """Start, and wait until a page answers; returns the seconds."""
        began, log = time.monotonic(), self.log.open("ab")
        words = [*self.prefix, sys.executable, "app.py", "run", "--port", str(self.port)]
        self.process = subprocess.Popen(
            words,
            cwd=self.root,
            env=self.environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
            user=self.user,
            group=self.user,
        )
        log.close()
        while time.monotonic() - began < within:
            try:
                if get(self.port, "/sign-in").status == 200:
                    return time.monotonic() - began
            except OSError:
                pass
            assert self.process.poll() is None, self.log.read_text(encoding="utf-8")[-3000:]
            time.sleep(0.05)
        raise AssertionError(f"not ready within {within} s: {self.log.read_text(encoding='utf-8')[-3000:]}")

    @property
    def log(self) -> Path:
        return self.instance.parent / f"log-{self.port}"

    def kill(self) -> None:
        """Server and worker are gone at once."""
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def stop(self) -> None:
        """As Ctrl C does."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=20)

    def command(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the terminal on this office."""
        ready = [sys.executable, "app.py", *words]
        return subprocess.run(
            ready,
            cwd=ROOT,
            env=self.environment | more,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )


def get(port: int, path: str, cookies: str = "", timeout: float = 30) -> Answer:
    return ask(port, "GET", path, cookies=cookies, timeout=timeout)


def ask(
    port: int,
    method: str,
    path: str,
    body: bytes | None = None,
    cookies: str = "",
    kind: str = "",
    timeout: float = 30,
) -> Answer:
    """One request on a connection of its own."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        line.request(method, path, body, {"Cookie": cookies, **({"Content-Type": kind} if kind else {})})
        answer = line.getresponse()
        return Answer(answer.status, answer.read().decode(errors="replace"), dict(answer.getheaders()))
    finally:
        line.close()


@dataclass
class Browser:
    """Somebody signed in: cookies, and the token that protects forms."""

    token: str
    page: str = ""
    csrf: str = ""

    @property
    def cookies(self) -> str:
        return f"khoi_sign_in={self.token}; {self.page}"

    def open(self, port: int, path: str = "/members/") -> Answer:
        """Read a page; the first one brings the token for forms."""
        answer = get(port, path, self.cookies)
        if not self.csrf:
            self.csrf = read(answer.text).first("[name=csrf_token]").get("value")
            self.page = answer.headers["Set-Cookie"].partition(";")[0]
        return answer

    def send(self, port: int, path: str, data: dict[str, str], key: str, timeout: float = 30) -> Answer:
        """Send a form with its key."""
        body = urlencode({"csrf_token": self.csrf, "idempotency_key": key} | data).encode()
        return ask(port, "POST", path, body, self.cookies, "application/x-www-form-urlencoded", timeout)

    def upload(
        self, port: int, path: str, data: dict[str, str], key: str, name: str, content: bytes
    ) -> Answer:
        """Send a form with a file."""
        mark = secrets.token_hex(16)
        kind, body = (
            f"multipart/form-data; boundary={mark}",
            multipart(mark, {"csrf_token": self.csrf, "idempotency_key": key} | data, name, content),
        )
        return ask(port, "POST", path, body, self.cookies, kind)


def multipart(mark: str, data: dict[str, str], name: str, content: bytes) -> bytes:
    """A form with one file as a browser writes it."""
    parts = [
        f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        for key, value in data.items()
    ]
    parts.append(
        f'--{mark}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\n'.encode()
        + content
        + b"\r\n"
    )
    return b"".join(parts) + f"--{mark}--\r\n".encode()


@dataclass
class Site:
    """An office with its cast, and the servers on it."""

    instance: Path
    url: str
    cast: Cast
    engine: Engine
    servers: list[Server]
    postgres: Path | None = None

    @property
    def server(self) -> Server:
        return self.servers[0]

    def browser(self, who: str) -> Browser:
        made = Browser(self.cast.tokens[who])
        made.open(self.server.port, "/")
        return made


def wait_for(there: Callable[[], bool], within: float = 60) -> None:
    """Wait until something is there, a minute at most unless told."""
    until = time.monotonic() + within
    while not there():
        assert time.monotonic() < until
        time.sleep(0.02)


def standing(site: Site, job: int) -> str:
    """How a job stands."""
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        return db.get_one(Job, job).standing


SYNCED = "-c fsync=on -c full_page_writes=on -c deadlock_timeout=200ms"


def make_site(kind: str, folder: Path, pg: Path | None, address: str, servers: int = 1) -> Site:
    """An office on a database of its own; `pg` and `address` are a PostgreSQL that syncs."""
    instance = folder / "instance"
    instance.mkdir(mode=0o700)
    more = {"KHOI_BACKUPS": str(folder / "backups")}
    if kind == "postgresql":
        assert pg is not None
        more |= {"KHOI_PG_BIN": str(postgres.programs(pg))}
    url = new_database(address if kind == "postgresql" else "", instance / "khoi.sqlite")
    engine = make_engine(url)
    with open_session(engine, SYSTEM) as db:
        cast = plant_cast(db)
        db.commit()
    write_whole(instance / "secret", secrets.token_hex(32).encode())
    return Site(instance, url, cast, engine, [Server(instance, url, more) for _ in range(servers)], pg)


def run_sql(address: str, *statements: str) -> None:
    """Run statements outside a transaction, as whoever owns the database can."""
    module = (
        {"module": sqlite_module()} if address.startswith("sqlite") else {}
    )  # one SQLite library a process (design 3.15)
    engine = create_engine(address, isolation_level="AUTOCOMMIT", **module)
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


@contextmanager
def ended(site: Site) -> Iterator[Site]:
    """The site, with nothing of it running afterwards."""
    try:
        yield site
    finally:
        for server in site.servers:
            server.kill()
        site.engine.dispose()
