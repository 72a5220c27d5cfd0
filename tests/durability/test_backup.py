"""Backup made during writes, brought back by the shipped commands, on
both databases; which are kept; what is told when something is wrong."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import func, select

from admin.operations.rounds import Round
from admin.operations.upkeep import FAILURE, nightly
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import ZONE
from models.core.errors import Refusal
from models.meetings.attachments import attach
from models.meetings.meetings import Meeting, record_meeting
from models.meetings.members import Member, add_member
from models.operations.backup import DAYS, MONTHS, WEEKS, backups, due, kept, make_backup
from models.operations.health import findings, witness
from models.operations.restore import HALF, WITNESS, restore
from models.platform.journal import head, verify
from models.platform.store import Store, keep
from models.units.units import get_unit
from tests.durability.site import Site, run_sql
from tests.durability.writers import Writers, require_whole
from tests.make import typed

PDF = b"%PDF-1.4 noi dung"


@pytest.fixture(autouse=True)
def tools(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's programs where the test calls the functions itself."""
    name = next(
        (n for n in ("site", "office_on_postgresql", "office_on_sqlite") if n in request.fixturenames), None
    )
    if name:
        site: Site = request.getfixturevalue(name)
        monkeypatch.setattr(Store, "root", site.instance / "files")
        if "KHOI_PG_BIN" in site.server.more:
            monkeypatch.setenv("KHOI_PG_BIN", site.server.more["KHOI_PG_BIN"])


def with_attachment(site: Site) -> str:
    """A meeting with a file; the file's name."""
    with open_session(site.engine, SYSTEM) as db:
        cell = get_unit(db, site.cast.units["D1"])
        meeting = record_meeting(db, SYSTEM, cell, typed(date(2018, 10, 1), date(2018, 10, 26)))
        name = attach(db, SYSTEM, meeting, keep("bien-ban.pdf", PDF)).sha256
        db.commit()
    return name


@pytest.mark.long
def test_a_backup_made_during_writes_comes_back_by_the_commands(
    site: Site, tell: Callable[[str], None]
) -> None:
    """backup while six people write; then more is written; drill; stop;
    restore: the office of the backup is there, the later one is aside."""
    attached, server = with_attachment(site), site.server
    make_backup(
        site.engine, site.instance, Path(server.more["KHOI_BACKUPS"])
    )  # so that the worker has none to make
    server.start()
    writers = Writers(site)
    writers.enter()
    writers.start()
    time.sleep(0.5)
    done = server.command("backup")
    assert done.returncode == 0, done.stderr
    time.sleep(0.3)
    writers.stop()
    assert server.command("restore").returncode == 2  # the server is still running
    made = backups(Path(server.more["KHOI_BACKUPS"]))[0]
    assert made.folder.name in done.stdout
    drilled = server.command("restore-drill")
    assert drilled.returncode == 0, drilled.stdout + drilled.stderr
    assert float(re.search(r"([\d.]+) phút", drilled.stdout)[1]) < 15  # type: ignore[index]
    tell(f"{site.engine.dialect.name}: {drilled.stdout.strip()}")
    server.stop()
    site.engine.dispose()
    done = server.command("restore")
    assert done.returncode == 0, done.stderr
    with open_session(site.engine, SYSTEM) as db:
        assert verify(db) is None
        assert head(db).startswith(made.head) and head(db) == made.manifest["head"]
        rows = (db.scalar(select(func.count()).select_from(Member)) or 0) + (
            db.scalar(select(func.count()).select_from(Meeting)) or 0
        )
        assert (
            rows
            == made.manifest["rows"]["member"] + made.manifest["rows"]["meeting"]
            < len(writers.acknowledged) + 1
        )
    assert (site.instance / "files" / attached[:2] / attached).read_bytes() == PDF
    aside = next(site.instance.glob("before-restore-*"))
    assert (aside / "secret").read_bytes() == (site.instance / "secret").read_bytes()
    server.start()
    writers.acknowledged.clear()
    writers.start()
    time.sleep(0.3)
    writers.stop()
    require_whole(site, writers)


def test_what_was_there_before_a_restore_is_aside_whole(site: Site) -> None:
    made = make_backup(site.engine, site.instance, site.instance / "backups")
    with open_session(site.engine, SYSTEM) as db:
        add_member(db, SYSTEM, get_unit(db, site.cast.units["D1"]), "Người sau")
        db.commit()
    site.engine.dispose()
    name = restore(site.engine, site.instance, made.folder)
    with open_session(site.engine, SYSTEM) as db:
        assert db.scalar(select(func.count()).select_from(Member)) == 0
        if site.engine.dialect.name == "postgresql":
            count = (
                db.connection()
                .exec_driver_sql(f'SELECT count(*) FROM "{name.replace("-", "_")}".member')
                .scalar_one()
            )
            assert count == 1
    assert not (site.instance / HALF).exists()
    if site.engine.dialect.name == "sqlite":
        assert (site.instance / name / "khoi.sqlite").exists()


@pytest.mark.long
def test_a_restore_cut_in_the_middle_keeps_the_server_down_and_is_done_again(
    office_on_sqlite: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = office_on_sqlite
    made = make_backup(site.engine, site.instance, site.instance / "backups")
    with monkeypatch.context() as patch:
        patch.setattr(
            "models.operations.restore.sync_folder", lambda _folder: (_ for _ in ()).throw(KeyboardInterrupt)
        )
        with pytest.raises(KeyboardInterrupt):
            restore(site.engine, site.instance, made.folder)
    refused = site.server.command("run")
    assert refused.returncode == 2 and "restore.half" in refused.stderr and made.folder.name in refused.stderr
    site.engine.dispose()
    restore(site.engine, site.instance, made.folder)
    site.server.start()


@pytest.mark.parametrize("place", ["khoi.sqlite", "manifest.json", "secret"])
def test_a_damaged_backup_is_refused_by_its_files_name_and_nothing_is_moved(
    office_on_sqlite: Site, place: str
) -> None:
    site = office_on_sqlite
    made = make_backup(site.engine, site.instance, site.instance / "backups")
    data = bytearray((made.folder / place).read_bytes())
    data[len(data) // 2] ^= 0xFF
    (made.folder / place).write_bytes(data)
    with pytest.raises(Refusal, match=r"backup\.damaged") as refused:
        restore(site.engine, site.instance, made.folder)
    assert refused.value.values["file"] == place
    assert not list(site.instance.glob("before-restore-*"))


def test_a_backup_of_a_forged_journal_is_set_aside_and_counts_as_none(site: Site) -> None:
    forge = [
        "DROP TRIGGER keep_journal_update"
        + (" ON journal" if site.engine.dialect.name == "postgresql" else "")
    ]
    run_sql(site.url, *forge, "UPDATE journal SET actor = 'Ai đó' WHERE id = 5")
    with pytest.raises(Refusal, match=r"backup\.suspect") as refused:
        make_backup(site.engine, site.instance, site.instance / "backups")
    assert "journal row 5" in refused.value.values["what"]
    assert backups(site.instance / "backups") == []
    assert len(list((site.instance / "backups").glob("*-suspect"))) == 1


@pytest.mark.long
def test_a_second_place_holds_the_same_and_its_failure_is_told(
    office_on_sqlite: Site, tmp_path: Path
) -> None:
    site = office_on_sqlite
    with_attachment(site)
    first, second = site.instance / "backups", tmp_path / "usb"
    made = make_backup(site.engine, site.instance, first, second)
    there = backups(second)[0]
    assert there.manifest == made.manifest
    name = next(key for key in made.manifest["files"] if key.startswith("files/"))
    number = (made.folder / name).stat().st_ino
    assert (
        make_backup(site.engine, site.instance, first).folder / name
    ).stat().st_ino == number  # not kept twice
    (tmp_path / "file").write_text("")
    with pytest.raises(Refusal, match=r"backup\.second"):
        make_backup(site.engine, site.instance, first, tmp_path / "file" / "usb")
    assert len(backups(first)) == 1


def test_the_worker_makes_one_each_night_and_keeps_what_went_wrong(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = site.instance / "backups"
    monkeypatch.delenv("KHOI_BACKUPS", raising=False)
    assert nightly(site.engine, site.instance) is not None
    assert nightly(site.engine, site.instance) is None  # not due again
    for made in backups(target):
        made.folder.rename(target / f"khoi-20200101-020000-{made.head}")
    monkeypatch.setenv("KHOI_BACKUP_SECOND", "/proc/nowhere")
    for _time in range(2):  # made, then told again until an hour is over
        with pytest.raises(Refusal, match=r"backup\.night.*/proc/nowhere"):
            nightly(site.engine, site.instance)
        assert "/proc/nowhere" in (target / FAILURE).read_text(encoding="utf-8")
    here = Round(site.engine, site.instance)
    assert "/proc/nowhere" in here.run("witness", "backup")["backup"]
    assert (site.instance / WITNESS).exists(), "the journal's head is kept all the same"
    os.utime(target / FAILURE, (1, 1))  # the hour is over: copied now, nothing is made a second time
    monkeypatch.setenv("KHOI_BACKUP_SECOND", str(site.instance / "usb"))
    known = backups(target)
    assert here.run("backup") == {} and not (target / FAILURE).exists()
    assert backups(target) == known and backups(site.instance / "usb")[0].head == known[0].head


@pytest.mark.long
def test_a_database_put_back_behind_the_servers_back_is_not_served(office_on_sqlite: Site) -> None:
    site = office_on_sqlite
    site.engine.dispose()
    older = (site.instance / "khoi.sqlite").read_bytes()
    with open_session(site.engine, SYSTEM) as db:
        add_member(db, SYSTEM, get_unit(db, site.cast.units["D1"]), "Người sau")
        db.commit()
    witness(site.engine, site.instance)
    site.engine.dispose()
    (site.instance / "khoi.sqlite").write_bytes(older)
    refused = site.server.command("run")
    assert refused.returncode == 2 and "journal.shorter" in refused.stderr
    assert "journal.shorter" in {
        finding.code for finding in findings(site.engine, site.instance, site.instance / "backups")
    }


@given(
    some.lists(
        some.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=some.just(ZONE)),
        unique=True,
        max_size=120,
    )
)
def test_what_is_kept_is_the_newest_of_days_weeks_and_months(moments: list[datetime]) -> None:
    stay = kept(moments)
    assert stay <= set(moments)
    assert not moments or max(moments) in stay
    assert len(stay) <= DAYS + WEEKS + MONTHS
    newest: dict[str, datetime] = {}
    for moment in sorted(moments):
        newest[f"{moment:%Y%m%d}"] = moment
    assert set(sorted(newest.values())[-DAYS:]) <= stay
    assert kept(stay) == stay


def test_a_year_of_nights_leaves_seven_days_five_weeks_and_twelve_months() -> None:
    nights = [datetime(2026, 1, 1, 2, tzinfo=ZONE) + timedelta(days=n) for n in range(500)]
    have: list[datetime] = []
    for night in nights:
        have = sorted(kept([*have, night]))
    last = nights[-1]
    assert [last - moment for moment in reversed(have)][:7] == [timedelta(days=n) for n in range(7)]
    assert len({moment.strftime("%Y%m") for moment in have}) == 12
    assert len({moment.strftime("%G%V") for moment in have}) >= 5


@pytest.mark.parametrize(
    ("newest", "at", "wanted"),
    [
        (None, "2026-11-25 10:00", True),
        ("2026-11-25 02:00", "2026-11-25 23:59", False),
        ("2026-11-25 01:59", "2026-11-25 02:00", True),
        ("2026-11-24 02:10", "2026-11-25 01:59", False),
        ("2026-11-24 02:10", "2026-11-25 09:00", True),
        ("2027-11-25 02:00", "2026-11-25 09:00", True),  # made while the clock was a year ahead
    ],
)
def test_a_night_owes_one_backup(newest: str | None, at: str, wanted: bool) -> None:
    moment = [
        datetime.strptime(each, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE) if each else None
        for each in (newest, at)
    ]
    assert moment[1] is not None
    assert due(moment[0], moment[1]) is wanted
