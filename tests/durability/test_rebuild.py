"""`app.py rebuild-summaries` from a terminal: summaries and duties that
were lost or falsified are counted anew, and only they (design 3.8)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import today
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.overview.owed import open_due
from models.scoring.grade_sums import GradeSum
from models.units.units import get_unit
from tests.durability.site import Site
from tests.make import meeting


def rows(site: Site) -> tuple[set[tuple[object, ...]], set[tuple[object, ...]]]:
    """Summaries and duties as they stand."""
    with open_session(site.engine, SYSTEM) as db:
        sums = db.execute(
            select(
                GradeSum.unit_id,
                GradeSum.path,
                GradeSum.period,
                GradeSum.grade,
                GradeSum.n,
                GradeSum.points_sum,
            )
        )
        duties = db.execute(
            select(
                Duty.source, Duty.unit_id, Duty.about_id, Duty.period, Duty.due_on, Duty.done, Duty.done_on
            )
        )
        return {tuple(row) for row in sums}, {tuple(row) for row in duties}


def months() -> list[date]:
    """The three months before this quarter."""
    return list(Quarter.of(today()).shift(-1).months)


@pytest.mark.long
def test_what_was_lost_or_falsified_is_counted_anew_and_a_second_run_changes_nothing(site: Site) -> None:
    with open_session(site.engine, SYSTEM) as db:
        for code in ("D1", "C"):
            for month in months():
                meeting(db, get_unit(db, site.cast.units[code]), month)
        open_due(db)
        db.commit()
    sums, duties = rows(site)
    assert len(sums) == 6 and any(done for *_rest, done, _on in duties)
    with open_session(site.engine, SYSTEM) as db:
        db.execute(delete(GradeSum).where(GradeSum.unit_id == site.cast.units["C"]))
        db.execute(update(GradeSum).values(n=GradeSum.n + 5))
        db.execute(delete(Duty))
        db.commit()
    assert rows(site) != (sums, duties)
    done = site.server.command("rebuild-summaries")
    assert (done.returncode, done.stderr) == (0, "")
    opened = " ".join(str(Quarter.of(today()).shift(n)) for n in (-1, 0))
    assert done.stdout.strip() == f"6 {opened}"
    assert rows(site) == (sums, duties)
    assert site.server.command("rebuild-summaries").stdout.strip() == "6"
    assert rows(site) == (sums, duties)


def test_on_a_database_without_tables_it_says_so_in_a_sentence(
    office_on_sqlite: Site, tmp_path: Path
) -> None:
    (tmp_path / "empty.sqlite").touch()
    done = office_on_sqlite.server.command(
        "rebuild-summaries", KHOI_DATABASE=f"sqlite:///{tmp_path / 'empty.sqlite'}"
    )
    assert done.returncode == 2 and "Traceback" not in done.stderr and done.stderr.strip()
