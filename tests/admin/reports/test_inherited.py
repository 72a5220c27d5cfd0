"""A Bloc ended after the quarter without having reported, and went into another that was there: its committee
reports to that one, on whose pages, annex and issued report it stands."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from admin.operations.rounds import Round
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import Post, end_post
from models.reports.content import report_of
from models.units.acts import Decision, dissolve, move
from models.units.units import get_unit
from tests.admin.quarter import begin, record, score, step
from tests.make import QUARTER
from tests.offices import Office
from tests.pages import read

E, E1, K = "E.committee_secretary", "E1.cell_secretary", "K.bloc_secretary"
OFFICER = "K.board_officer"


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    """Bloc Two ended on 9 January into Bloc One, its committee had moved there; its people left, and the
    worker has made its round. The number of Bloc One's report."""
    score(office, E1, record(office, E1, "E1", "2018-11", "26/11/2018"))
    with open_session(office.engine, SYSTEM) as db:
        old, new = (get_unit(db, office.cast.units[code]) for code in ("K2", "K"))
        move(db, SYSTEM, get_unit(db, office.cast.units["E"]), new, Decision(date(2019, 1, 8), "1-QĐ/TU"))
        dissolve(db, SYSTEM, old, Decision(date(2019, 1, 9), "2-QĐ/TU"), new)
        for post in db.scalars(select(Post).where(Post.unit_id == old.id, Post.ends_on.is_(None))):
            end_post(db, SYSTEM, post, date(2019, 1, 9))
        number = report_of(db, SYSTEM, new, QUARTER).id
        db.commit()
    folder = Path(str(office.app.instance_path))
    assert Round(office.engine, folder).run("duties", "filers", "heirs", "desks") == {}
    return number


def test_a_committee_of_a_bloc_that_ended_reports_to_its_successor_until_that_has_issued(
    office: Office, report: int
) -> None:
    waits = read(office.get("administrator", "/")).texts("ul.todo li")
    assert not any("chưa có ai báo cáo" in line for line in waits), waits
    assert "Đảng bộ Sở Khác" in office.get(OFFICER, f"/reports/details/?id={report}").text, "still missing"
    cell, committee = begin(office, E1, "E1"), begin(office, E, "E")
    step(office, E1, cell, "submit")
    step(office, E, cell, "approve")
    step(office, E, committee, "submit")
    step(office, OFFICER, committee, "receive")
    step(office, K, committee, "approve")
    gaps = {f"gap-{office.cast.units[code]}": "Chưa gửi" for code in ("D", "C")}
    step(office, K, report, "close", 422, **dict.fromkeys(gaps, ""))
    step(office, K, report, "close", **gaps)
    step(office, K, report, "sign", destination="Tỉnh ủy")
    page = read(office.get(OFFICER, f"/reports/details/?id={report}"))
    assert "Đã ban hành" in page.text and "Đảng bộ Sở Khác" in page.text and "1/5 chi bộ" in page.text
    answer = office.get(OFFICER, f"/reports/annex1/?id={report}")
    sheet = load_workbook(io.BytesIO(answer.data)).active
    assert sheet is not None
    rows = {row[1]: row for row in sheet.iter_rows(values_only=True) if row[1]}
    assert "Đảng bộ Sở Khác" in rows, list(rows)
    version = read(office.get(OFFICER, f"/reports/version/?id={committee}&number=1"))
    assert "Đảng bộ Sở Khác" in version.text
    other = office.get("D.committee_secretary", f"/reports/details/?id={committee}")
    assert other.status_code == 404, "nobody else of the successor's reads of that place"
