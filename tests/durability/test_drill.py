"""The drill on an office of real size: the newest backup, made while
acts go on, is brought back elsewhere and every figure computed again."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select, update

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.counts import COUNTS
from models.operations.backup import backups, make_backup
from models.operations.migrate import migrate
from models.operations.restore import drill
from models.platform.journal import record
from models.platform.store import Store
from models.reports.tables import Report, ReportVersion
from models.scoring.sheets import ScoreSheet
from models.seed.demo.build import build
from models.units.units import Unit
from tests.durability.site import Site, run_sql, size

QUARTERS = size(1, 2, 5)
pytestmark = pytest.mark.long


@pytest.fixture
def bloc(site: Site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Engine:
    """The demonstration Bloc of 300 cells in a database of its own."""
    if "KHOI_PG_BIN" in site.server.more:
        monkeypatch.setenv("KHOI_PG_BIN", site.server.more["KHOI_PG_BIN"])
        with site.engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
    else:
        site.engine.dispose()
        for path in site.instance.glob("khoi.sqlite*"):
            path.unlink()
    monkeypatch.setattr(
        Store, "root", site.instance / "files"
    )  # what is issued is kept there where a page has been made in this process
    migrate(site.engine)
    build(site.engine, quarters=QUARTERS)
    return site.engine


def require_finds(bloc: Engine, site: Site, target: Path) -> None:
    """What was changed behind the rules is named by the
    drill: a sheet's total, a frozen version's figures."""
    postgresql = bloc.dialect.name == "postgresql"
    with open_session(bloc, SYSTEM) as db:
        sheet = db.scalars(select(ScoreSheet.id).where(ScoreSheet.stage == "voted").limit(1)).one()
        db.execute(update(ScoreSheet).where(ScoreSheet.id == sheet).values(total=ScoreSheet.total - 50))
        db.commit()
        version = db.scalars(
            select(ReportVersion).join(Report, Report.id == ReportVersion.report_id).limit(1)
        ).one()
        body = json.loads(version.content)
        body["figures"] |= dict.fromkeys(COUNTS[2:4], 9)
        number, report, text = (
            version.id,
            version.report_id,
            json.dumps(body).replace("'", "''").replace(":", "\\:"),
        )
    run_sql(
        str(site.url),
        "DROP TRIGGER keep_report_version_update" + (" ON report_version" if postgresql else ""),
    )
    run_sql(str(site.url), f"UPDATE report_version SET content = '{text}' WHERE id = {number}")
    found = drill(bloc, make_backup(bloc, site.instance, target).folder)
    assert f"sheet: {sheet}" in found.differs
    assert any(said.startswith(f"report: {report} version") for said in found.differs)


def test_the_newest_backup_made_during_writes_is_counted_again(
    site: Site, bloc: Engine, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    stopping, written = threading.Event(), list[int]()

    def go_on() -> None:
        while not stopping.wait(0.02):
            with open_session(bloc, SYSTEM) as db:
                written.append(record(db, SYSTEM, "try.write", db.scalars(select(Unit).limit(1)).one()).id)
                db.commit()

    thread = threading.Thread(target=go_on)
    thread.start()
    try:
        made = make_backup(bloc, site.instance, tmp_path / "kept")
    finally:
        stopping.set()
        thread.join()
    assert written
    found = drill(bloc, backups(tmp_path / "kept")[0].folder)
    assert found.differs == []
    assert found.minutes < 15
    with open_session(bloc, SYSTEM) as db:
        sheets = db.scalar(select(func.count()).where(ScoreSheet.stage == "voted"))
    assert found.counted["sheets"] == sheets and found.counted["reports"] > 100
    mb = sum(path.stat().st_size for path in made.folder.rglob("*") if path.is_file()) / 2**20
    counted = ", ".join(f"{n} {name}" for name, n in found.counted.items())
    tell(
        f"{bloc.dialect.name}: backup of {mb:.0f} MB made during {len(written)} writes; {counted} counted "
        f"again; {found.minutes:.2f} minutes"
    )
    require_finds(bloc, site, tmp_path / "forged")
