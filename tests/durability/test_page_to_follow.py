"""docs/sao-luu.md followed literally: every command on
the page, in its order, as a non-programmer types it."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from models.operations.backup import backups
from tests.durability.site import ROOT, Site

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
    "doctor": "Không thấy gì phải sửa",
}
pytestmark = pytest.mark.long


def test_every_command_of_the_page_does_what_the_page_says(site: Site) -> None:
    typed = [first or second for first, second in COMMANDS]
    assert {command.split()[2] for command in typed} == set(SAYS)
    site.engine.dispose()
    for command in typed:
        words = shlex.split(command)
        if len(words) == 4:  # the page's example name stands for the newest
            words[3] = backups(Path(site.server.more["KHOI_BACKUPS"]))[0].folder.name
        done = subprocess.run(
            words,
            cwd=ROOT,
            env=site.server.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert done.returncode == 0, (command, done.stdout, done.stderr)
        assert SAYS[words[2]] in done.stdout, (command, done.stdout)
    site.server.start()


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
        "KHOI_PG_BIN",
        "CREATEDB",
    ):
        assert word in said, word
    assert re.search(r"khoi-\d{8}-\d{6}-[0-9a-f]{16}", said)
