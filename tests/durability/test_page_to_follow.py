"""docs/sao-luu.md followed literally: every command on
the page, in its order, as a non-programmer types it."""

from __future__ import annotations

import re
import shlex
import subprocess
from datetime import date
from pathlib import Path

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.attachments import attach
from models.meetings.meetings import record_meeting
from models.operations.backup import backups
from models.platform.store import Store, keep
from models.units.units import get_unit
from tests.durability.site import ROOT, Site
from tests.make import typed

PAGE = ROOT / "docs" / "sao-luu.md"
COMMANDS = re.findall(
    r"^ +(\.venv/bin/python app\.py .+)$|`(\.venv/bin/python app\.py [a-z-]+)`",
    PAGE.read_text(encoding="utf-8"),
    re.M,
)
SAYS = {
    "backup": "khoi-",
    "backups": "khoi-",
    "restore-drill": "phục hồi được",
    "restore": "Đã phục hồi",
    "check-backup": "nguyên vẹn",
    "store": "kho tệp",
    "doctor": "Không thấy gì phải sửa",
}
pytestmark = pytest.mark.long


def test_every_command_of_the_page_does_what_the_page_says(site: Site) -> None:
    lines = [first or second for first, second in COMMANDS]
    assert {command.split()[2] for command in lines} == {*SAYS, "lost"}
    site.engine.dispose()
    for command in lines:
        words = shlex.split(command)
        if words[2] == "lost":
            continue
        if len(words) == 4 and not words[3].startswith("-"):  # the page's example name stands for the newest
            newest = backups(Path(site.server.more["KHOI_BACKUPS"]))[0].folder
            words[3] = str(newest) if words[2] == "check-backup" else newest.name
        done = run(site, words)
        assert done.returncode == 0, (command, done.stdout, done.stderr)
        assert SAYS[words[2]] in done.stdout, (command, done.stdout)
    site.server.start()


def test_a_missing_file_is_told_recorded_as_lost_and_put_back_as_the_page_says(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store, "root", site.instance / "files")
    first, second = (shlex.split(each) for each, _ in COMMANDS if each.split()[2:3] == ["lost"])
    with open_session(site.engine, SYSTEM) as db:
        cell = get_unit(db, site.cast.units["D1"])
        meeting = record_meeting(db, SYSTEM, cell, typed(date(2018, 10, 1), date(2018, 10, 26)))
        name = attach(db, SYSTEM, meeting, keep("1.pdf", b"%PDF-1.4 mot")).sha256
        db.commit()
    site.engine.dispose()
    place = site.instance / "files" / name[:2] / name
    away = place.rename(site.instance / "away")
    told = run(site, first)
    assert told.returncode == 1 and name in told.stdout
    second[3] = name[: len(second[3])]  # the page's example stands for it
    done = run(site, second)
    assert done.returncode == 0 and name in done.stdout, (done.stdout, done.stderr)
    told = run(site, first)
    assert told.returncode == 0 and name in told.stdout and second[4] in told.stdout
    held = site.instance / "elsewhere" / name[:2] / name
    held.parent.mkdir(parents=True)
    away.rename(held)
    brought = run(site, [*first, "--bring-back", str(held.parent.parent)])
    assert brought.returncode == 0 and place.read_bytes() == held.read_bytes(), brought.stderr
    told = run(site, first)
    assert told.returncode == 0 and name not in told.stdout


def run(site: Site, words: list[str]) -> subprocess.CompletedProcess[str]:
    """What a command typed at the office's machine answers."""
    return subprocess.run(
        words,
        cwd=ROOT,
        env=site.server.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def test_the_page_names_what_the_program_makes(office_on_sqlite: Site) -> None:
    """The example's name, the numbers of what is kept, the folder of what was there before."""
    said = PAGE.read_text(encoding="utf-8")
    for word in (
        "7 bản của 7 ngày",
        "5 bản của 5\ntuần",
        "12 bản của 12 tháng",
        "26 giờ",
        "before-restore-",
        "KHOI_BACKUP_SECOND",
        "KHOI_STORE",
        "lost --bring-back",
        "KHOI_PG_BIN",
        "CREATEDB",
    ):
        assert word in said, word
    assert re.search(r"khoi-\d{8}-\d{6}-[0-9a-f]{16}", said)
