"""Fixtures of the desk: reports that came in in time."""

from __future__ import annotations

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.reports.content import report_of, write_narrative
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.desks import IV, spread
from tests.make import as_, ask_nothing, quarter_of
from tests.offices import Office


@pytest.fixture(scope="module", autouse=True)
def few_signals(office: Office) -> None:
    """Only what these tests are about is asked: cells without a meeting are clean here."""
    with open_session(office.engine, SYSTEM) as db:
        ask_nothing(db, "equal_totals", "one_sitting", "same_sheet")
        db.commit()


@pytest.fixture(scope="module")
def desk(office: Office) -> dict[str, int]:
    """Two cells and a sectional committee submitted in time to the committee D."""
    found = {}
    with open_session(office.engine, SYSTEM) as db:
        for code in ("D1", "D2", "DB"):
            where = get_unit(db, office.cast.units[code])
            role = "cell_secretary" if where.kind.is_cell else "committee_secretary"
            if where.kind.is_cell:
                quarter_of(db, where, 3 if code == "D1" else 2)
            report = report_of(db, SYSTEM, where, IV)
            if code == "D2":
                write_narrative(db, SYSTEM, report, report.row_version, {"tasks": "Họp đúng ngày"})
            take(
                db,
                as_(role, where),
                report,
                "submit",
                row_version=report.row_version,
                gaps={office.cast.units["DB1"]: "Chi bộ mới"},
            )
            report.first_submitted_at = report.first_submitted_at.replace(day=5)  # type: ignore[union-attr]
            found[code] = report.id
        spread(db)
        library = get_unit(db, office.cast.units["C"])
        quarter_of(db, library)
        found["C"] = report_of(db, SYSTEM, library, IV).id
        db.commit()
    return found
