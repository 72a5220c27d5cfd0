"""Offices that are not in a state to be served: refused at start with
what to do, told by `doctor`, and by a plain page where it happens later."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from admin.operations import commands
from admin.web.request import SIGN_IN
from app import address, create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core import disk
from models.core.base import make_engine, set_clock, today
from models.core.disk import require_own_disk
from models.core.errors import Refusal
from models.meetings.members import Member, add_member
from models.operations.health import findings, require_place, require_served, witness
from models.operations.migrate import migrate
from models.platform.journal import JournalRow, verify
from models.units.units import get_unit
from tests.durability.site import Site, make_site, run_sql
from tests.durability.writers import Writers
from tests.postgres import NOBODY


def codes(site: Site) -> set[str]:
    return {
        finding.code
        for finding in findings(site.engine, site.instance, Path(site.server.more["KHOI_BACKUPS"]))
    }


def refused(site: Site, code: str, **more: str) -> str:
    """`run` ends with 2 and a sentence."""
    done = site.server.command("run", **more)
    assert done.returncode == 2 and code in done.stderr, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.long
def test_a_second_server_on_one_file_is_refused_with_the_firsts_number(office_on_sqlite: Site) -> None:
    site = office_on_sqlite
    site.server.start()
    assert site.server.process is not None
    assert str(site.server.process.pid) in refused(site, "server.second")
    site.server.kill()
    site.server.start()  # the lock ended with the process


def test_a_network_share_is_refused(
    office_on_sqlite: Site,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    site = office_on_sqlite
    mounts = tmp_path / "mounts"
    for kind in ("nfs4", "cifs", "9p", "fuse.sshfs"):
        mounts.write_text(f"/dev/vda / ext4 rw 0 0\nserver:/x {site.instance} {kind} rw 0 0\n")
        monkeypatch.setattr(disk, "MOUNTS", mounts)
        with pytest.raises(Refusal, match=r"place\.share"):
            require_own_disk(site.instance / "deeper")
        require_own_disk(tmp_path)
    monkeypatch.delenv("KHOI_DATABASE", raising=False)
    assert commands.main(create_app, site.instance, address, ["run"]) == 2
    assert "ổ mạng" in capsys.readouterr().err
    assert "place.share" in codes(site)


def test_an_old_sqlite_is_refused(office_on_sqlite: Site) -> None:
    assert "SQLite" in refused(office_on_sqlite, "sqlite.old", KHOI_SQLITE="sqlite3")


def test_a_postgresql_that_does_not_sync_is_refused(
    server: str, office_on_postgresql: Site, tmp_path: Path
) -> None:
    """The quick server of the other tests is one."""
    engine = make_engine(server.format(name="postgres"))
    with pytest.raises(Refusal, match=r"postgresql\.setting"):
        require_place(engine, tmp_path)
    engine.dispose()
    require_place(office_on_postgresql.engine, office_on_postgresql.instance)


def test_a_trigger_that_is_gone_changed_or_off_is_refused_and_put_back_by_migrate(site: Site) -> None:
    postgresql = site.engine.dialect.name == "postgresql"
    ways = [("DROP TRIGGER keep_journal_delete" + (" ON journal" if postgresql else ""),)]
    if postgresql:
        ways.append(("ALTER TABLE journal DISABLE TRIGGER keep_journal_update",))
        ways.append(
            (
                "CREATE OR REPLACE FUNCTION keep_journal_update() RETURNS trigger LANGUAGE plpgsql AS $$ "
                "BEGIN RETURN NEW; END $$",
            )
        )
    else:
        ways.append(
            (
                "DROP TRIGGER keep_journal_update",
                "CREATE TRIGGER keep_journal_update BEFORE UPDATE ON journal WHEN 0 BEGIN SELECT 1; END",
            )
        )
    for statements in ways:
        run_sql(site.url, *statements)
        assert not migrate(site.engine, repair=False)
        with pytest.raises(Refusal, match=r"schema\.triggers.*keep_journal_"):
            require_served(site.engine, site.instance)
        assert migrate(site.engine)
        require_served(site.engine, site.instance)
    run_sql(site.url, *ways[0])
    site.engine.dispose()
    assert "keep_journal_delete" in refused(site, "schema.triggers")
    assert site.server.command("migrate").returncode == 0
    assert "schema.triggers" not in codes(site)


@pytest.mark.long
def test_a_schema_of_a_later_program_is_refused(site: Site) -> None:
    run_sql(site.url, "UPDATE alembic_version SET version_num = '9999'")
    site.engine.dispose()
    refused(site, "schema.newer")


@pytest.mark.long
def test_what_was_forged_with_the_databases_own_shell_is_named(site: Site) -> None:
    """A text, a moment, a missing row: `verify-journal` and `doctor` name the first row that does not fit."""
    postgresql = site.engine.dialect.name == "postgresql"
    on = " ON journal" if postgresql else ""
    run_sql(site.url, f"DROP TRIGGER keep_journal_update{on}", f"DROP TRIGGER keep_journal_delete{on}")
    forged = [
        ("DELETE FROM journal WHERE id = 30", 31),
        ("UPDATE journal SET details = '{}', act = 'unit.see' WHERE id = 20", 20),
    ]
    forged.append(
        (
            "UPDATE journal SET at = now() WHERE id = 12"
            if postgresql
            else "UPDATE journal SET at = 'hôm qua' WHERE id = 12",
            12,
        )
    )
    forged.append((f"UPDATE journal SET previous = '{'f' * 64}' WHERE id = 7", 7))
    forged.append(("DELETE FROM journal WHERE id = 1", 2))
    for statement, first in forged:
        run_sql(site.url, statement)
        with open_session(site.engine, SYSTEM) as db:
            assert verify(db) == first, statement
    site.engine.dispose()
    done = site.server.command("verify-journal")
    assert done.returncode == 1 and done.stdout.strip().endswith(" 2")
    assert "health.journal" in codes(site)
    app = create_app(site.url, site.instance, TESTING=True)
    client = app.test_client()
    client.set_cookie(SIGN_IN, site.cast.tokens["auditor"])
    assert (
        "2" in client.get("/journal/verify/").text
        and "là dòng đầu tiên không khớp" in client.get("/journal/verify/").text
    )
    app.extensions["khoi.engine"].dispose()


def page_of(site: Site, table: str) -> tuple[int, int]:
    with site.engine.connect() as connection:
        root = connection.exec_driver_sql(
            f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'"
        ).scalar_one()
        return int(root), int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())


@pytest.mark.long
def test_a_damaged_page_is_told_plainly_and_by_doctor_and_the_backup_mends_it(office_on_sqlite: Site) -> None:
    site = office_on_sqlite
    with open_session(site.engine, SYSTEM) as db:
        add_member(db, SYSTEM, get_unit(db, site.cast.units["C"]), "Người có mặt")
        db.commit()
    assert site.server.command("backup").returncode == 0
    number, size = page_of(site, "member")
    site.engine.dispose()
    with (site.instance / "khoi.sqlite").open("r+b") as file:
        file.seek((number - 1) * size)
        file.write(b"\xff" * size)
    assert codes(site) & {"health.unsound", "health.unreadable"}
    site.engine.dispose()
    done = site.server.command("doctor")
    assert done.returncode == 1 and "phục hồi" in done.stdout
    site.server.start()
    answer = site.browser("C.cell_secretary").open(site.server.port, "/members/")
    assert answer.status == 503 and "hỏng một phần" in answer.text and "malformed" not in answer.text
    site.server.stop()
    assert site.server.command("restore").returncode == 0
    site.server.start()
    assert site.browser("C.cell_secretary").open(site.server.port, "/members/").text.count("Người có mặt") > 0


@pytest.mark.long
@pytest.mark.parametrize("how", ["cut", "missing"])
def test_a_cut_or_missing_log_leaves_a_whole_older_database_that_is_not_served_in_silence(
    office_on_sqlite: Site, how: str
) -> None:
    site = office_on_sqlite
    site.engine.dispose()
    site.server.start()
    writers = Writers(site)
    writers.enter()
    assert all(writers.send(writers.contact("C.cell_secretary")) for _n in range(5))
    witness(site.engine, site.instance)
    log = site.instance / "khoi.sqlite-wal"
    site.engine.dispose()  # while the server is there: the last one to close takes the log in
    data = log.read_bytes()
    site.server.kill()
    log.unlink() if how == "missing" else log.write_bytes(data[: len(data) // 3])
    (site.instance / "khoi.sqlite-shm").unlink(missing_ok=True)
    assert "restore" in refused(site, "journal.shorter")
    with open_session(site.engine, SYSTEM) as db:
        assert verify(db) is None  # what is left is whole
        assert (db.scalar(select(func.count()).select_from(Member)) or 0) < 5


@pytest.mark.parametrize("rights", [0o777, 0o555])
def test_a_read_only_file_or_folder_is_refused_at_start_and_told_later(rights: int) -> None:
    """As an ordinary user, in a child: root ignores the rights of files."""
    folder = Path(tempfile.mkdtemp(prefix="khoi-readonly-"))
    site = make_site("sqlite", folder, None, "")
    app = create_app(
        site.url, site.instance, TESTING=True, PROPAGATE_EXCEPTIONS=False, WTF_CSRF_ENABLED=False
    )
    client = app.test_client()
    client.set_cookie(SIGN_IN, site.cast.tokens["C.cell_secretary"])
    assert client.get("/members/").status_code == 200  # and the templates are read
    assert client.get("/no/such/page").status_code == 404
    witness(site.engine, site.instance)
    for path in site.instance.iterdir():
        path.chmod(0o444)
    folder.chmod(0o755)
    site.instance.chmod(rights)

    def child() -> bool:
        if os.geteuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        warnings.simplefilter(
            "ignore"
        )  # SQLAlchemy says that the failed transaction is over already; a server only logs it
        for engine in (app.extensions["khoi.engine"], site.engine):
            engine.dispose(close=False)
        form = Writers(site).contact("C.cell_secretary")
        answer = client.post(form.path, data=form.data | {"idempotency_key": form.key})
        told = (
            answer.status_code == 503
            and "Máy chủ hiện chỉ đọc được" in answer.text
            and form.marker in answer.text
        )
        try:
            require_place(site.engine, site.instance)
        except Refusal as refusal:
            return told and refusal.code == "place.readonly"
        return False

    assert in_child(child)
    app.extensions["khoi.engine"].dispose()
    site.engine.dispose()
    shutil.rmtree(folder)


def in_child(act: Callable[[], bool]) -> bool:
    """Whether `act` holds in a process of its own, which may give up its rights."""
    number = os.fork()
    if number == 0:
        ended = 1
        try:
            ended = 0 if act() else 1
        finally:
            sys.stdout.flush()
            os._exit(ended)
    return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]) == 0


def test_a_clock_back_a_day_and_ahead_a_year_breaks_nothing_and_is_told(site: Site) -> None:
    app = create_app(site.url, site.instance, TESTING=True, WTF_CSRF_ENABLED=False)
    client = app.test_client()
    client.set_cookie(SIGN_IN, site.cast.tokens["C.cell_secretary"])
    right = datetime.now(UTC)

    def send() -> int:
        form = Writers(site).contact("C.cell_secretary")
        return client.post(form.path, data=form.data | {"idempotency_key": form.key}).status_code

    set_clock(right)
    assert send() == 303
    set_clock(right + timedelta(days=365))
    assert send() == 401  # idle for a year: sign in again, what was typed is kept
    set_clock(right)
    assert send() == 303
    set_clock(right - timedelta(days=1))
    assert send() == 303  # the sign-in holds, the act goes behind the earlier ones
    assert "clock.behind" in codes(site)
    with open_session(site.engine, SYSTEM) as db:
        assert verify(db) is None
        moments = db.scalars(
            select(JournalRow.at).where(JournalRow.act == "member.add").order_by(JournalRow.id)
        ).all()
        assert [moment - right for moment in moments] == [timedelta(0), timedelta(0), timedelta(days=-1)]
    app.extensions["khoi.engine"].dispose()


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2018-12-31 16:59:59", "2018-12-31"),
        ("2018-12-31 17:00:00", "2019-01-01"),
        ("2019-03-31 16:59:59", "2019-03-31"),
        ("2019-03-31 17:00:00", "2019-04-01"),
        ("2020-02-28 17:00:00", "2020-02-29"),
    ],
)
def test_days_months_and_quarters_turn_at_midnight_in_viet_nam(
    office_on_sqlite: Site, moment: str, day: str
) -> None:
    """A meeting of "today" is taken at once and the one of tomorrow is not yet, to the second."""
    site = office_on_sqlite
    set_clock(datetime.fromisoformat(moment).replace(tzinfo=UTC))
    assert today().isoformat() == day
    with open_session(site.engine, SYSTEM) as db:
        cell = get_unit(db, site.cast.units["C"])
        add_member(db, SYSTEM, cell, "Người mới")
        db.commit()
    app = create_app(site.url, site.instance, TESTING=True, WTF_CSRF_ENABLED=False)
    client = app.test_client()
    with open_session(site.engine, SYSTEM) as db:
        token = site.cast.tokens["C.cell_secretary"]
        db.connection().exec_driver_sql("UPDATE sign_in SET seen_at = ?", (moment,))
        db.commit()
    client.set_cookie(SIGN_IN, token)
    form = Writers(site).meeting("C.cell_secretary")
    for later, status in ((0, 303), (1, 422)):
        held = today() + timedelta(days=later)
        data = form.data | {
            "held_on": f"{held:%d/%m/%Y}",
            "period": f"{today():%Y-%m}",
            "idempotency_key": f"{form.key}{later}",
        }
        assert client.post(form.path, data=data).status_code == status
    app.extensions["khoi.engine"].dispose()
