"""docs/nang-cap.md followed literally: an office is upgraded to a later program, a copy of this one with a
schema step more, then goes back to this one with the backup of before."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.operations.migrate import newest, revision_of
from models.people.people import Account
from tests.durability.site import ROOT, Site

PAGE = (ROOT / "docs" / "nang-cap.md").read_text(encoding="utf-8")
PARTS = {"cũ": "older", "mới": "later"}
SAYS = {
    "version": "Khối 20",
    "backup": "khoi-",
    "backups": "khoi-",
    "restore-drill": "phục hồi được",
    "doctor": "Không thấy gì phải sửa",
    "migrate": "a backup first: khoi-",
    "verify-journal": "",
    "restore": "Đã phục hồi",
}
LATER = """
'''One table more.'''
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "9999", "{newest}", None, None


def upgrade() -> None:
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))
"""
pytestmark = pytest.mark.long


def commands() -> list[tuple[str, str]]:
    """Which program, and what is typed in its folder, in the order of the page."""
    found = []
    for part in PAGE.split("\n## ")[1:]:
        of = re.match(r".*thư mục chương trình (cũ|mới)$", part.splitlines()[0])
        typed = re.findall(r"^ +(\.venv/bin/python app\.py .+)$", part, re.M)
        assert of or not typed, part
        found += [(PARTS[of[1]], line) for line in typed] if of else []
    return found


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """The folder of the later program."""
    folder = tmp_path / "later"
    folder.mkdir()
    for name in ("admin", "forms", "models"):
        shutil.copytree(ROOT / name, folder / name)  # with what is compiled
    for name in ("app.py", ".venv"):
        (folder / name).symlink_to(ROOT / name) if name == ".venv" else shutil.copy(ROOT / name, folder)
    step = folder / "models/migrations/versions/r9999_later.py"
    step.write_text(LATER.format(newest=newest()), encoding="utf-8")
    return folder


def test_the_page_leads_to_a_later_program_and_back(office_on_sqlite: Site, later: Path) -> None:
    site = office_on_sqlite

    def run(of: str, *words: str) -> subprocess.CompletedProcess[str]:
        place = {"older": ROOT, "later": later}[of]
        environment = site.server.environment | {"PYTHONDONTWRITEBYTECODE": ""}
        kept = {"cwd": place, "env": environment, "capture_output": True, "text": True}
        return subprocess.run(words, check=False, timeout=300, **kept)  # type: ignore[call-overload,no-any-return]

    def revision() -> str | None:
        with site.engine.connect() as connection:
            found = revision_of(connection)
        site.engine.dispose()
        return found

    with open_session(site.engine, SYSTEM) as db:
        people = db.scalar(select(func.count(Account.id)))
    site.engine.dispose()
    noted = ""
    for of, typed in commands():
        words = shlex.split(typed)
        if words[2] == "restore":
            assert revision() == "9999"
            served = run("older", *words[:2], "migrate")
            assert served.returncode == 2 and "schema.newer" in served.stderr
            newest_one = run("older", *words[:3])
            assert newest_one.returncode == 2 and "restore.newer" in newest_one.stderr
            words[3] = noted
        done = run(of, *words)
        assert done.returncode == 0, (of, typed, done.stdout, done.stderr)
        assert SAYS[words[2]] in done.stdout, (of, typed, done.stdout)
        if words[2] == "migrate":
            (noted,) = re.findall(r"khoi-\d{8}-\d{6}-[0-9a-f]{16}", done.stdout)
            assert revision() == "9999"
    assert revision() == newest()
    with open_session(site.engine, SYSTEM) as db:
        assert db.scalar(select(func.count(Account.id))) == people
    site.server.start()


def test_the_page_has_every_step() -> None:
    typed = [(of, line.split()[2]) for of, line in commands()]
    assert {name for _of, name in typed} == set(SAYS)
    assert (
        typed.index(("older", "backup"))
        < typed.index(("later", "migrate"))
        < typed.index(("older", "restore"))
    )
    assert typed[typed.index(("older", "backups")) - 1] == ("later", "backup")
