"""The journal's chain under many hands, its speed, and what the databases themselves refuse."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.platform.journal import JournalRow, record, verify
from models.units.units import Unit, get_unit
from tests.durability.site import ROOT, Site, size

ACTS = size(300, 2000, 10000)
LEAST = 200
"""Acts a second."""
CHILD = """
import sys
import models.operations.wiring
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.platform.journal import record
from models.units.units import get_unit
engine = make_engine(sys.argv[1])
for n in range(int(sys.argv[3])):
    with open_session(engine, SYSTEM) as db:
        record(db, SYSTEM, "try.append", get_unit(db, int(sys.argv[2])), turn=n)
        db.commit()
"""


def test_the_journal_takes_two_hundred_acts_a_second(site: Site, tell: Callable[[str], None]) -> None:
    """Each act in a transaction of its own. Judged by the program's
    own time; how long the disk takes to sync is told beside it."""
    began, used = time.monotonic(), time.process_time()
    for turn in range(ACTS):
        with open_session(site.engine, SYSTEM) as db:
            record(db, SYSTEM, "try.speed", get_unit(db, site.cast.units["D1"]), turn=turn)
            db.commit()
    rate, wall = ACTS / (time.process_time() - used), ACTS / (time.monotonic() - began)
    used = time.process_time()
    with open_session(site.engine, SYSTEM) as db:
        assert verify(db) is None
    checked = ACTS / (time.process_time() - used)
    kind = site.engine.dialect.name
    tell(
        f"{kind}: {rate:.0f} acts a second of the program's time, {wall:.0f} with each synced to this disk; "
        f"verify {checked:.0f} rows/s"
    )
    assert rate >= LEAST


def test_appenders_in_several_processes_wait_for_each_other_and_none_fails(site: Site) -> None:
    words = [
        sys.executable,
        "-c",
        CHILD,
        site.engine.url.render_as_string(hide_password=False),
        str(site.cast.units["D1"]),
        "40",
    ]
    children = [subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE) for _n in range(3)]
    ended = [(child.communicate()[1], child.returncode) for child in children]
    assert [code for _said, code in ended] == [0, 0, 0], ended
    with open_session(site.engine, SYSTEM) as db:
        assert db.scalar(select(func.count()).where(JournalRow.act == "try.append")) == 120
        assert verify(db) is None


@pytest.mark.parametrize(
    "statement", ["UPDATE journal SET actor = 'x'", "DELETE FROM journal", "DELETE FROM journal WHERE id = 3"]
)
def test_the_database_itself_refuses_to_change_the_journal(site: Site, statement: str) -> None:
    with pytest.raises(DBAPIError, match="frozen"), site.engine.begin() as connection:
        connection.exec_driver_sql(statement)
    with open_session(site.engine, SYSTEM) as db:
        assert verify(db) is None and db.scalar(select(func.count()).select_from(Unit)) == 10
