"""The review desk: sorted questions, the quarter before beside it, remarks, decisions in place."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.meetings.meetings import Meeting
from models.reports.content import report_of
from models.reports.tables import Report
from models.review.pins import Pin
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.conftest import Office
from tests.admin.quarter import version_in
from tests.make import as_, quarter_of

IV = Quarter(2018, 4)
BOSS = "D.committee_secretary"


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


def spread(db: object) -> None:
    """Meetings were recorded on their own days, not in one sitting; the reports came in time."""
    for meeting in db.scalars(select(Meeting)):  # type: ignore[attr-defined]
        meeting.recorded_at = meeting.recorded_at.replace(
            year=meeting.held_on.year, month=meeting.held_on.month, day=meeting.held_on.day
        )
    db.flush()  # type: ignore[attr-defined]
    open_period(db, IV)  # type: ignore[arg-type]


def test_the_desk_asks_and_sorts(office: Office, desk: dict[str, int]) -> None:
    page = office.get(BOSS, "/desk/").text
    assert "Cả" in page or "kỳ liền cùng" in page
    names = re.findall(r'<a href="/desk/\?id=(\d+)"', page)
    assert int(names[0]) == desk["D1"]
    assert office.get("D1.cell_secretary", "/desk/").status_code == 404
    assert office.get("E.committee_secretary", f"/desk/?id={desk['D1']}").status_code == 404


def test_a_remark_is_pinned_and_goes_back_with_the_report(office: Office, desk: dict[str, int]) -> None:
    url = f"/desk/?id={desk['D1']}"
    page = office.get(BOSS, url).text
    refused = office.send(BOSS, f"/desk/pin/?id={desk['D1']}", where="figure:good", weight="must", text="")
    assert refused.status_code == 422
    pinned = office.send(
        BOSS, f"/desk/pin/?id={desk['D1']}", where="figure:good", weight="must", text="Xem lại mức tốt"
    )
    assert pinned.status_code == 303
    page = office.get(BOSS, url).text
    assert "Xem lại mức tốt" in page
    data = {"row_version": version_in(page), "version": "1"}
    assert office.send(BOSS, f"/desk/step/?id={desk['D1']}", step="send_back", **data).status_code == 422
    answer = office.send(BOSS, f"/desk/step/?id={desk['D1']}", step="send_back", note="Chấm lại", **data)
    assert answer.status_code == 303 and "/desk/" in answer.headers["Location"]
    stale = office.send(BOSS, f"/desk/step/?id={desk['D1']}", step="approve", **data)
    assert stale.status_code in (409, 422)
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalars(select(Pin.text)).all() == ["Xem lại mức tốt"]
        assert db.get_one(Report, desk["D1"]).state == "returned"


def test_a_cell_asks_itself_item_by_item_and_nobody_above_reads_it(
    office: Office, desk: dict[str, int]
) -> None:
    own = office.get("C.cell_secretary", f"/reports/details/?id={desk['C']}").text
    assert "giống hệt nhau ở mọi tiêu chí" in own
    above = office.get("K.bloc_deputy", f"/reports/details/?id={desk['C']}").text
    assert "giống hệt nhau" not in above and "Trước khi trình" not in above
