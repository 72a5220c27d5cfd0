"""Offices of benchmarks, of a small office instead of the demonstration: what is copied is whole and true."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select, text

import models.operations.wiring
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.core.periods import Quarter
from models.meetings.meetings import Meeting
from models.operations import piece_triggers
from models.operations.drill import differences
from models.operations.migrate import count_rows, newest
from models.operations.triggers import install, missing
from models.platform.journal import JournalRow, head, record
from models.reports.tables import Manifest, Report, ReportVersion
from models.totals.folding import astray
from models.units.sums import UnitSum
from models.units.units import Unit
from tests.bench.scale_build import build_size
from tests.bench.scale_seed import Size
from tests.make import quarter_of
from tests.models.cast import Cast
from tests.offices import new_database

SIZE = Size("X", blocs=4, provinces=2, times=2)
"""Two Blocs under each province, of which the worker counts one."""
COPIES = SIZE.blocs * SIZE.times


@pytest.fixture
def rows(blank: Engine, tmp_path: Path) -> dict[str, int]:
    """How many rows a played office has in each table; `blank` is an office of copies of it."""
    small = make_engine(new_database("", tmp_path / "S.sqlite"))
    with open_session(small, SYSTEM) as db:
        cast = Cast(db)
        quarter_of(db, cast.c1, 2)
        quarter_of(db, cast.c3, 1)
        cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
        cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")
        cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary")
        cast.approved(
            cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps={cast.c2.id: "Chưa họp"}
        )
        db.commit()
        counts = count_rows(db.connection())
    with small.begin():  # whoever writes there meanwhile is in nobody's way: it is read only
        build_size(tmp_path, SIZE, blank)
    with small.connect() as connection:
        assert missing(connection) == set() and count_rows(connection) == counts
    small.dispose()
    return counts


def test_copies_are_whole_and_true(blank: Engine, rows: dict[str, int], tmp_path: Path) -> None:
    require_whole(blank, rows)
    require_true(blank, rows)
    if blank.dialect.name == "sqlite":
        require_plain(blank, make_engine(f"sqlite:///{tmp_path / 'plain.sqlite'}"))


def require_whole(blank: Engine, rows: dict[str, int]) -> None:
    """Journal, sums, pieces, triggers, and all that the drill counts again."""
    counted: dict[str, int] = {}
    with open_session(blank, SYSTEM) as db:
        there = count_rows(db.connection())
        told = {"head": head(db), "revision": newest(), "rows": there}
        assert missing(db.connection()) == set() and piece_triggers.astray(db.connection()) == []
        assert astray(db) == []
        roots = db.scalars(select(Unit.path).where(Unit.kind_code == "bloc").order_by(Unit.path)).all()
        own = (UnitSum.period, UnitSum.field, UnitSum.value, UnitSum.n, UnitSum.total)
        sums = {frozenset(db.execute(select(*own).where(UnitSum.path == path)).all()) for path in roots}
        assert len(roots) == SIZE.blocs and len(sums) == 1
        assert {row.field for each in sums for row in each} >= {"grade", "duty.report", "gap", "members"}
        record(db, SYSTEM, "unit.mend", db.scalars(select(Unit).order_by(Unit.id)).first())
        assert db.scalar(select(func.max(JournalRow.id))) == there["journal"] + 1
    assert differences(blank, told, Path("none"), counted) == []
    assert counted["reports"] > rows["report_version"] * COPIES
    for name in ("journal", "meeting", "sheet_answer", "report_version", "manifest"):
        assert there[name] == rows[name] * COPIES, name
    assert there["unit"] == rows["unit"] * SIZE.blocs + SIZE.provinces + 1
    assert there["unit_kind"] == rows["unit_kind"] + 1


def require_true(blank: Engine, rows: dict[str, int]) -> None:
    """What is frozen tells the unit, the time and the meetings of its copy, and what it took in."""
    with open_session(blank, SYSTEM) as db:
        found = select(ReportVersion, Report).join(Report, Report.id == ReportVersion.report_id)
        meetings = {m.id: m for m in db.scalars(select(Meeting))}
        codes = dict(db.execute(select(Unit.id, Unit.code)).all())
        versions = {version.id: version for version, _report in db.execute(found)}
        took = {version: set[str]() for version in versions}
        for version, child in db.execute(select(Manifest.version_id, Manifest.child_version_id)):
            took[version].add(versions[child].sha256)
        for version, report in db.execute(found):
            body = json.loads(version.content)
            place = (body["unit"], body["path"], body["code"], body["quarter"])
            assert place == (
                report.unit_id,
                report.path,
                codes[report.unit_id],
                str(Quarter.of(report.quarter)),
            )
            assert {row["sha256"] for row in body["children"]} - {None} == took[version.id]
            for row in body["meetings"]:
                meeting = meetings[row["meeting"]]
                own = (meeting.unit_id, str(meeting.held_on), str(meeting.period))
                assert own == (report.unit_id, row["held_on"], row["period"])
    assert len({version.sha256 for version in versions.values()}) == rows["report_version"] * COPIES


def require_plain(blank: Engine, plain: Engine) -> None:
    """The file is as the product makes it."""
    words = text("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'")
    with plain.begin() as connection:
        models.operations.wiring.metadata.create_all(connection)
        install(connection)
        made = {tuple(row) for row in connection.execute(words)}
    plain.dispose()
    with blank.connect() as connection:
        found = {tuple(row) for row in connection.execute(words) if row.tbl_name != "alembic_version"}
        assert connection.scalar(text("PRAGMA integrity_check")) == "ok"
        assert connection.execute(text("PRAGMA foreign_key_check")).first() is None
    assert found == made
