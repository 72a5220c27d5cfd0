"""Who hears whom is said on one page, and nothing runs before it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import models

HOUSE = Path(models.__file__ or "").parents[1]
ALONE = """
from sqlalchemy import create_engine
from models.access.grants import SYSTEM
from models.access.guard import open_session
import models.meetings.meetings, models.scoring.sheets, models.reports.content
open_session(create_engine("sqlite://"), SYSTEM)
"""


def test_a_program_that_imports_some_rooms_alone_opens_no_session() -> None:
    done = subprocess.run([sys.executable, "-c", ALONE], cwd=HOUSE, capture_output=True, text=True)
    assert done.returncode == 1
    assert "import models.operations.wiring first" in done.stderr
    assert "months of cells changed" in done.stderr


def test_with_the_page_of_wiring_the_same_program_opens_one() -> None:
    lines = "import models.operations.wiring\n" + ALONE
    done = subprocess.run([sys.executable, "-c", lines], cwd=HOUSE, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_event_of_the_house_is_on_the_page_of_wiring() -> None:
    made = {
        name
        for path in (HOUSE / "models").rglob("*.py")
        for name in re.findall(r"^([A-Z_]+) = Event\[", path.read_text(), re.M)
    }
    wired = set(re.findall(r"\b([A-Z_]+)\.heard_by\(", (HOUSE / "models/operations/wiring.py").read_text()))
    assert made == wired != set()


def test_every_table_of_the_house_is_known_where_the_page_of_wiring_is_imported() -> None:
    """Copies, hashes and restored offices ask the metadata: a table that is not there is not copied."""
    made = {
        name
        for path in (HOUSE / "models").rglob("*.py")
        for name in re.findall(r'^    __tablename__ = "([a-z_]+)"', path.read_text(), re.M)
    }
    asked = "from models.operations.wiring import metadata\nprint(*metadata.tables)"
    done = subprocess.run([sys.executable, "-c", asked], cwd=HOUSE, capture_output=True, text=True)
    assert made and made <= set(done.stdout.split()), made - set(done.stdout.split())
