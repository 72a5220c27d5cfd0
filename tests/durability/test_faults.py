"""Bad luck while the shipped server runs, a row each in docs/faults.md:
what people see, what stays whole. See also test_faults_at_start.py."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, func, select, text

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.attachments import Attachment
from models.meetings.meetings import Meeting
from models.meetings.members import Member
from models.platform.journal import LINE
from tests import postgres
from tests.durability.site import SYNCED, Answer, Site, free_port, make_site, run_sql, wait_for
from tests.durability.writers import Form, Writers, require_whole
from tests.programs import need, need_root, run

UNTOLD = ("sqlite", "psycopg", "insert into", "select ", "traceback", "operationalerror", "database is")


@pytest.fixture
def small_disk() -> Iterator[Callable[[int], Path]]:
    """A maker of small disks (MB) that fill up truly, by mounting memory; only root may."""
    made: list[Path] = []

    def mount(size: int) -> Path:
        place = Path(tempfile.mkdtemp(prefix="khoi-disk-"))  # where PostgreSQL's ordinary user reaches it too
        run("mount", "-t", "tmpfs", "-o", f"size={size}m", "none", place)
        place.chmod(0o755)
        made.append(place)
        return place

    # filling the machine's own disk instead would hurt whatever
    # else runs on it; an ordinary user has no small one to fill
    need_root("mount a small disk")
    need("mount")
    need("umount")
    yield mount
    for place in made:
        run("umount", "-l", place)
        place.rmdir()


def fill(place: Path) -> Path:
    """A file that takes the last byte."""
    path = place / "filler"
    with path.open("wb", buffering=0) as file:
        for step in (2**16, 512, 1):
            try:
                while True:
                    file.write(bytes(step))
            except OSError:
                continue
    return path


def sent(site: Site, form: Form, timeout: float = 30) -> Answer:
    """One try of a form by a browser of its own."""
    browser = site.browser(form.who)
    return browser.send(site.server.port, form.path, form.data, form.key, timeout)


def require_plain(answer: Answer, status: int, sentence: str, form: Form) -> None:
    """A plain sentence, when to try again, what was typed, the
    same key to send again; nothing of the database's words."""
    assert answer.status == status, (answer.status, answer.text[-800:])
    assert sentence in answer.text, answer.text
    assert int(answer.headers["Retry-After"]) > 0
    assert form.marker in answer.text and form.key in answer.text
    assert not [word for word in UNTOLD if word in answer.text.casefold()]


def contact(site: Site, who: str = "C.cell_secretary") -> Form:
    return Writers(site).contact(who)


def members(site: Site, marker: str) -> int:
    with open_session(site.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).where(Member.name == marker)) or 0


def test_a_full_disk_is_told_and_what_was_typed_goes_in_when_there_is_room(
    small_disk: Callable[[int], Path], tmp_path: Path
) -> None:
    disk = small_disk(16)
    site = make_site("sqlite", disk, None, "")
    try:
        site.server.start()
        writers = Writers(site)
        writers.enter()
        form = contact(site)
        filler = fill(disk)
        answer = writers._post(form)
        require_plain(answer, 507, "Ổ đĩa của máy chủ đã đầy", form)
        assert site.browser(form.who).open(site.server.port, "/members/").status == 200  # reading goes on
        filler.unlink()
        assert writers.send(form)
        assert require_whole(site, writers)["there"] == 1
    finally:
        site.server.kill()
        site.engine.dispose()


@pytest.mark.long
def test_a_full_disk_under_postgresql_is_told_the_same(
    small_disk: Callable[[int], Path], synced: tuple[Path, str], tmp_path: Path
) -> None:
    """The tables of the office are moved onto a small disk of their own, which is then filled."""
    disk, site = small_disk(24), make_site("postgresql", tmp_path, *synced)
    try:
        shutil.chown(disk, postgres.NOBODY, postgres.NOBODY)
        space = f"space{free_port()}"
        run_sql(
            site.url,
            f"CREATE TABLESPACE {space} LOCATION '{disk}'",
            f"ALTER TABLE member SET TABLESPACE {space}",
        )
        run_sql(
            site.url,
            f"CREATE TABLE filler TABLESPACE {space} AS SELECT repeat('x', 200) AS t "
            "FROM generate_series(1, 1000)",
        )
        site.server.start()
        form = contact(site)
        filler = fill(disk)
        answer = next(
            each for _n in range(400) if (each := sent(site, Writers(site).contact(form.who))).status != 303
        )
        assert (
            answer.status == 507
            and "Ổ đĩa của máy chủ đã đầy" in answer.text
            and "Retry-After" in answer.headers
        )
        filler.unlink()
        assert sent(site, form).status == 303 and members(site, form.marker) == 1
    finally:
        site.server.kill()
        site.engine.dispose()
        run_sql(
            site.url,
            "DROP TABLE IF EXISTS filler",
            "ALTER TABLE member SET TABLESPACE pg_default",
            f"DROP TABLESPACE {space}",
        )


@pytest.mark.long
def test_a_full_place_for_temporary_files_is_told_and_leaves_nothing_half(
    office_on_sqlite: Site, small_disk: Callable[[int], Path]
) -> None:
    site, disk = office_on_sqlite, small_disk(4)
    empty = os.statvfs(disk).f_bfree
    site.server.more["TMPDIR"] = str(disk)
    site.server.start()
    writers = Writers(site)
    writers.enter()
    first, form = writers.meeting("D1.cell_secretary"), writers.meeting("D1.cell_secretary")
    first.file, form.file = b"%PDF-1.4 1" + bytes(700_000), b"%PDF-1.4 2" + bytes(700_000)
    assert writers.send(first)
    wait_for(lambda: os.statvfs(disk).f_bfree == empty)  # the first one's file is let go after its answer
    filler = fill(disk)
    answer = writers._post(form)
    assert answer.status == 507 and "Ổ đĩa của máy chủ đã đầy" in answer.text, answer.text
    filler.unlink()
    assert writers.send(form)
    assert require_whole(site, writers)["there"] == 2
    with open_session(site.engine, SYSTEM) as db:
        assert db.scalar(select(func.count()).select_from(Attachment)) == 2


@pytest.mark.long
def test_a_full_disk_for_backups_leaves_the_older_one_and_tells(
    office_on_sqlite: Site, small_disk: Callable[[int], Path]
) -> None:
    site, disk = office_on_sqlite, small_disk(4)
    site.server.more["KHOI_BACKUPS"] = str(disk)
    assert site.server.command("backup").returncode == 0
    before = sorted(path.name for path in disk.glob("khoi-*"))
    filler = fill(disk)
    done = site.server.command("backup")
    assert done.returncode == 2 and ("backup.failed" in done.stderr or "place.readonly" in done.stderr), (
        done.stderr
    )
    assert sorted(path.name for path in disk.glob("khoi-*")) == before and not list(disk.glob(".part*"))
    filler.unlink()
    assert site.server.command("restore-drill").returncode == 0


@pytest.mark.long
def test_a_foreign_tool_that_holds_the_lock_costs_a_wait_and_a_sentence(site: Site) -> None:
    site.server.more["KHOI_LOCK_WAIT"] = "1"
    site.server.start()
    form = contact(site)
    browser = site.browser(form.who)
    tool = (
        create_engine(site.engine.url, module=site.engine.dialect.dbapi)
        if site.engine.dialect.name == "sqlite"
        else site.engine
    )
    with tool.connect() as other:
        if site.engine.dialect.name == "sqlite":
            other.exec_driver_sql("BEGIN EXCLUSIVE")
        else:
            other.exec_driver_sql("LOCK TABLE member IN ACCESS EXCLUSIVE MODE")
        answer = browser.send(site.server.port, form.path, form.data, form.key)
        require_plain(answer, 503, "Nhiều người đang lưu cùng lúc", form)
        assert browser.open(site.server.port, "/meetings/").status == 200  # reading goes on
        other.rollback()
    tool.dispose()
    assert browser.send(site.server.port, form.path, form.data, form.key).status == 303
    assert members(site, form.marker) == 1


def test_a_retry_after_the_line_was_cut_gets_the_first_answer(site: Site) -> None:
    """The form arrives and is saved, the person's line is cut before the answer."""
    site.server.start()
    form = contact(site)
    browser = site.browser(form.who)
    own = f"unit_id={form.data['unit_id']}&name={form.marker.replace(' ', '+')}&note="
    body = f"csrf_token={browser.csrf}&idempotency_key={form.key}&{own}"
    form.data["note"] = ""
    head = (
        f"POST {form.path} HTTP/1.0\r\nCookie: {browser.cookies}\r\nContent-Type: "
        "application/x-www-form-urlencoded\r\n"
    )
    with socket.create_connection(("127.0.0.1", site.server.port)) as line:
        line.sendall(f"{head}Content-Length: {len(body.encode())}\r\n\r\n{body}".encode())
    deadline = time.monotonic() + 10
    while not members(site, form.marker) and time.monotonic() < deadline:
        time.sleep(0.05)
    first = browser.send(site.server.port, form.path, form.data, form.key)
    again = browser.send(site.server.port, form.path, form.data, form.key)
    assert (first.status, first.headers["Location"]) == (
        again.status,
        again.headers["Location"],
    ) and first.status == 303
    assert members(site, form.marker) == 1


@pytest.mark.long
def test_half_an_upload_is_nothing(site: Site) -> None:
    site.server.start()
    writers = Writers(site)
    writers.enter()
    browser, form = writers.browsers["D1.cell_secretary"], writers.meeting("D1.cell_secretary")
    head = (
        f"POST {form.path} HTTP/1.0\r\nCookie: {browser.cookies}\r\nContent-Type: multipart/form-data; "
        "boundary=x\r\nContent-Length: 900000\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", site.server.port)) as line:
        line.sendall(
            head.encode()
            + b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-'
            + bytes(300_000)
        )
    assert writers.send(form)
    assert require_whole(site, writers)["there"] == 1
    with open_session(site.engine, SYSTEM) as db:
        assert db.scalar(select(func.count()).select_from(Meeting)) == 1


@pytest.mark.long
def test_postgresql_restarted_in_the_middle_is_a_pause(office_on_postgresql: Site) -> None:
    """The server process stays; people are told to send again, and lose nothing."""
    site = office_on_postgresql
    site.server.start()
    writers = Writers(site)
    writers.enter()
    writers.start()
    time.sleep(0.6)
    assert site.postgres is not None
    postgres.crash(site.postgres)
    time.sleep(0.3)
    form = contact(site)
    answer = writers._post(form)
    require_plain(answer, 503, "Cơ sở dữ liệu đang khởi động lại", form)
    writers.stop()
    postgres.begin(site.postgres, SYNCED)
    site.engine.dispose()
    assert writers.again() > 0 and writers.send(form)
    require_whole(site, writers)
    assert site.server.process is not None and site.server.process.poll() is None


@pytest.mark.long
def test_a_deadlock_is_told_as_a_busy_moment(office_on_postgresql: Site) -> None:
    """A foreign transaction stands in the journal's line and then wants what the request holds."""
    site = office_on_postgresql
    run_sql(site.url, f"ALTER DATABASE {site.engine.url.database} SET deadlock_timeout = '1s'")
    site.server.start()
    form, answers = contact(site), list[Answer]()
    browser = site.browser(form.who)
    with site.engine.connect() as other:
        other.execute(text("SET deadlock_timeout = '20s'"))
        other.execute(text(f"SELECT pg_advisory_xact_lock({LINE})"))
        thread = threading.Thread(
            target=lambda: answers.append(browser.send(site.server.port, form.path, form.data, form.key))
        )
        thread.start()
        waiting = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
        deadline = time.monotonic() + 10
        while not other.scalar(waiting) and time.monotonic() < deadline:
            time.sleep(0.01)
        other.execute(text("LOCK TABLE member IN ACCESS EXCLUSIVE MODE"))
        thread.join(timeout=30)
        other.rollback()
    require_plain(answers[0], 503, "Nhiều người đang lưu cùng lúc", form)
    assert browser.send(site.server.port, form.path, form.data, form.key).status == 303
    assert members(site, form.marker) == 1
