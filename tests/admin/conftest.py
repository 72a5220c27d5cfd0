"""The application on a database of its own for each file of tests, on both databases, with the cast in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from jinja2 import FileSystemBytecodeCache

from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.core.periods import Quarter
from models.meetings.calendars import plan_meeting
from models.people.people import principal_of
from models.reports.content import report_of
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.door_rows import plant_rows
from tests.admin.marker import mark
from tests.conftest import DATABASES, TODAY
from tests.holding import watched
from tests.offices import Office, new_office


@pytest.fixture(scope="module", params=DATABASES)
def office(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The application, seeded, with the cast; protection by token is off but where a test asks for it."""
    folder: Path = tmp_path_factory.mktemp("office")
    set_clock(TODAY)
    address, cast = new_office(
        request.getfixturevalue("server") if request.param == "postgresql" else "", folder / "khoi.sqlite"
    )
    engine = make_engine(address)
    app = create_app(address, folder, TESTING=True, PROPAGATE_EXCEPTIONS=False, WTF_CSRF_ENABLED=False)
    compiled = tmp_path_factory.getbasetemp().parent / "templates"  # once for all files of tests and workers
    compiled.mkdir(exist_ok=True)
    app.jinja_env.bytecode_cache = FileSystemBytecodeCache(str(compiled))
    with watched(app.extensions["khoi.engine"]) as holding:
        yield Office(app, engine, cast)
    engine.dispose()
    app.extensions["khoi.engine"].dispose()
    assert sorted(set(holding.beside)) == []  # nobody waits for the one who writes but for its writing


@pytest.fixture(scope="module")
def reported(office: Office) -> dict[str, int]:
    """The reports of D1 (approved), D2 (submitted) and E1 (draft), and dates registered in two cells."""
    ids = {}
    with open_session(office.engine, SYSTEM) as db:
        for code in ("D1", "D2", "E1"):
            cell = get_unit(db, office.cast.units[code])
            report = report_of(db, SYSTEM, cell, Quarter(2018, 4))
            ids[code] = report.id
            plan_meeting(db, SYSTEM, cell, date(2019, 1, 1), date(2019, 1, 28), time(8, 0), "Hội trường")
            if code != "E1":
                by = principal_of(db, office.cast.accounts[f"{code}.cell_secretary"])
                take(db, by, report, "submit", row_version=report.row_version, unvoted_known=True)
            if code == "D1":
                chief = principal_of(db, office.cast.accounts["D.committee_secretary"])
                take(db, chief, report, "approve", row_version=report.row_version, version=1)
        ids["D"] = report_of(db, SYSTEM, get_unit(db, office.cast.units["D"]), Quarter(2018, 4)).id
        db.commit()
    return ids


@pytest.fixture(scope="module")
def marked(office: Office, rows: dict[str, dict[str, int]]) -> dict[str, int]:
    """What holds the marker: a meeting, its sheet, a report, a workbook that was judged."""
    set_clock(TODAY)  # a module's fixture is made before a test's clock
    return mark(office)


@pytest.fixture(scope="module")
def rows(office: Office) -> dict[str, dict[str, int]]:
    """A row of every kind in a cell, beside it and in a foreign Bloc."""
    set_clock(TODAY)  # a module's fixture is made before a test's clock
    return plant_rows(office)
