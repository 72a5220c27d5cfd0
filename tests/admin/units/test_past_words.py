"""Lists, boards, workbooks and pages of a past quarter are the same for the old superior before and
after units are moved, renamed and dissolved; the new superior reads what was accepted (design 3.10)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import pytest
from flask import g
from sqlalchemy import update
from sqlalchemy.orm import Session

from admin.jobs.work import acting
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.directives.tables import DirectiveAnswer
from models.duties.opening import open_period
from models.meetings.meetings import record_meeting
from models.people.people import principal_of
from models.reports.content import report_of
from models.units.acts import Decision, dissolve, move, rename
from models.units.units import Unit, get_unit
from tests.make import typed
from tests.offices import Office
from tests.pages import read
from tests.statements import asked
from tests.workbooks import by_openpyxl

WHO, NEW = "D.committee_secretary", "E.committee_secretary"
PAST = Quarter(2018, 4)
DAY = Decision(date(2019, 1, 2), "05-QĐ/ĐUK")
LISTS = ("meetings", "scores", "reports", "official_grades", "period-forms", "answers")
BOARDS = [
    "/duties/?quarter=2018-Q4&source=report",
    "/duties/?quarter=2018-Q4&source=meeting",
    "/?quarter=2018-Q4",
]
BOARDS += [
    "/duties/?quarter=2018-Q4&state=missing",
    "/gaps/?quarter=2018-Q4",
    "/duties/chase/?quarter=2018-Q4",
]
BOARDS += ["/calendar/day/?on=2018-11-26", "/directives/"]
BOOKS = ("/reports/quarter/?quarter=2018-Q4", "/calendar/monthly/?month=2018-11")


@dataclass
class Told:
    """What everything said before the units went, their rows, and the office after."""

    office: Office
    before: dict[str, Any]
    ids: dict[str, dict[str, int]]
    counts: dict[str, int] = field(default_factory=dict)


def said(office: Office) -> dict[str, Any]:
    """What the old superior reads of the quarter: rows of lists, boards, workbooks."""
    found: dict[str, Any] = {}
    for name in LISTS:
        page = read(office.get(WHO, f"/{name}/"))
        found[name] = page.rows()
        found[f"{name} searched"] = len(read(office.get(WHO, f"/{name}/?search=van+phong")).rows())
    for url in BOARDS:
        answer = office.get(WHO, url)
        assert answer.status_code == 200, url
        rows = read(answer).rows()
        found[url] = [row[:2] for row in rows] if "chase" in url else rows  # whom to remind is of today
    for url in BOOKS:
        answer = office.get(WHO, f"{url}&unit={office.cast.units['D']}")
        assert answer.status_code == 200, url
        found[url] = [by_openpyxl(answer.data, n) for n in range(3 if "quarter" in url else 1)]
    for name in ("meetings", "scores"):
        found[f"{name} twice"] = roads(office, name)
    return found


def roads(office: Office, name: str) -> list[list[Any]]:
    """A list as its rows say it; by its query there are as many."""
    with open_session(office.engine, SYSTEM) as db:
        owner = principal_of(db, office.cast.accounts[WHO])
    with acting(office.app, office.engine, owner, f"/{name}/excel/", "vi"):
        listing = next(v for v in office.app.extensions["admin"][0]._views if v.endpoint == name).listing()
        rows = list(listing.values())
        sql = listing.query(g.db)[0].sql
        with office.engine.connect() as connection:
            escaped = sql.replace("%", "%%") if office.engine.dialect.name == "postgresql" else sql
            by_sql = connection.exec_driver_sql(escaped).all()
        assert [line[:2] for line in rows] == [[*line[:2]] for line in by_sql] or name == "scores"
        assert [line[0] for line in rows] == [line[0] for line in by_sql]
    return rows


@pytest.fixture(scope="module")
def told(office: Office, rows: dict[str, dict[str, int]], reported: dict[str, int]) -> Told:
    """On 2 January D1 went to E of the other Bloc, DB of D too; D2 was renamed, DB1 dissolved into E1."""
    units = office.cast.units
    with open_session(office.engine, SYSTEM) as db:
        cell = get_unit(db, units["DB1"])
        record_meeting(db, SYSTEM, cell, typed(date(2018, 11, 1), date(2018, 11, 26)))
        report_of(db, SYSTEM, cell, PAST)
        open_period(db, PAST)
        db.execute(update(DirectiveAnswer).values(asked_at=datetime(2018, 10, 24, 2, tzinfo=UTC)))
        db.commit()
    found = Told(office, said(office), rows | {"reported": reported})
    found.counts = {name: asked(office, WHO, f"/{name}/") for name in LISTS}
    with open_session(office.engine, SYSTEM) as db:
        change(db, units)
        db.commit()
    return found


def change(db: Session, units: dict[str, int]) -> None:
    def of(code: str) -> Unit:
        return get_unit(db, units[code])

    rename(db, SYSTEM, of("D2"), "Chi bộ Đã Đổi Tên", DAY)
    move(db, SYSTEM, of("D1"), of("E"), DAY)
    move(db, SYSTEM, of("DB"), of("E"), DAY)
    dissolve(db, SYSTEM, of("DB1"), Decision(date(2019, 1, 3)), of("E1"))


def test_the_old_superior_reads_the_quarter_as_it_was(told: Told) -> None:
    after = said(told.office)
    for name, rows in told.before.items():
        assert after[name] == rows, name
    for name in ("meetings", "reports", "/duties/?quarter=2018-Q4"):
        assert "Chi bộ Văn phòng" in str([rows for key, rows in after.items() if key.startswith(name)]), name


def test_lists_ask_no_more_than_before(told: Told) -> None:
    assert {name: asked(told.office, WHO, f"/{name}/") for name in LISTS} == told.counts


@pytest.mark.parametrize(
    ("url", "row"),
    [
        ("/meetings/details/?id=", "meeting"),
        ("/scores/details/?id=", "sheet"),
        ("/official_grades/details/?id=", "official"),
        ("/reports/details/?id=", "report"),
        ("/reports/version/?number=1&id=", "report"),
        ("/duties/details/?id=", "duty"),
        ("/answers/details/?id=", "answer"),
        ("/period-forms/details/?id=", "form_sheet"),
    ],
)
def test_the_old_superior_opens_what_he_reads_and_is_told_where_the_unit_is(
    told: Told, url: str, row: str
) -> None:
    answer = told.office.get(WHO, f"{url}{told.ids['D1'][row]}")
    assert answer.status_code == 200, (url, read(answer).text[:300])
    page = read(answer)
    assert "Từ 02/01/2019 thuộc Đảng bộ Sở Khác theo 05-QĐ/ĐUK" in page.text
    assert "Chi bộ Văn phòng" in page.text and "Đảng bộ Khối Hai" not in page.text
    inside = [link for link in page.main.links("/") if f"unit={told.office.cast.units['D1']}" in link]
    for link in (*inside, *(one for one in page.main.links("/units/details/"))):
        assert told.office.get(WHO, link).status_code == 200, link


def test_what_was_renamed_and_what_is_gone_is_told_too(told: Told) -> None:
    renamed = read(told.office.get(WHO, f"/reports/details/?id={told.ids['D2']['report']}"))
    assert "Chi bộ Thanh tra" in renamed.heading and "đổi tên thành Chi bộ Đã Đổi Tên" in renamed.text
    gone = read(told.office.get(WHO, "/reports/"))
    page = read(told.office.get(WHO, next(gone_link(gone))))
    assert "Giải thể ngày 03/01/2019, sáp nhập vào Chi bộ Khác" in page.text
    assert "cùng Đảng bộ bộ phận Mẫu thuộc Đảng bộ Sở Khác" in page.text


def gone_link(page: Any) -> Any:
    """Doors of the report of the dissolved cell."""
    for row in page.all("table tr"):
        if "Chi bộ Đội Một" in row.text:
            yield row.links("/reports/details/")[0]


def test_the_new_superior_finds_the_accepted_reports_on_the_units_page(told: Told) -> None:
    office, units = told.office, told.office.cast.units
    page = read(office.get(NEW, f"/units/details/?id={units['D1']}"))
    assert "Báo cáo đã được duyệt trước khi về đây" in page.text
    (door,) = page.links("/reports/earlier/")
    opened = office.get(NEW, door)
    assert opened.status_code == 200 and "Chi bộ Văn phòng" in read(opened).heading
    annex = office.get(NEW, read(opened).links("/reports/earlier-annex/")[0])
    assert annex.status_code == 200 and "Chi bộ Văn phòng" in str(by_openpyxl(annex.data))
    for row, url in (
        ("meeting", "/meetings/details/"),
        ("sheet", "/scores/details/"),
        ("report", "/reports/details/"),
        ("report", "/reports/version/"),
        ("duty", "/duties/details/"),
    ):
        assert office.get(NEW, f"{url}?number=1&id={told.ids['D1'][row]}").status_code == 404, url
    for name in ("meetings", "reports", "scores"):
        assert "Chi bộ Văn phòng" not in str(read(office.get(NEW, f"/{name}/")).rows()), name


def test_nobody_else_has_that_door(told: Told) -> None:
    number = told.ids["D1"]["report"]
    for who in (WHO, "D2.cell_secretary", "D1.cell_secretary", "administrator", "E1.cell_secretary"):
        assert told.office.get(who, f"/reports/earlier/?id={number}").status_code in (403, 404), who
        assert told.office.get(who, f"/reports/earlier-annex/?id={number}").status_code in (403, 404), who
    assert told.office.get(NEW, f"/reports/earlier/?id={told.ids['D2']['report']}").status_code == 404


def test_the_moved_cell_still_opens_its_own_past(told: Told) -> None:
    who, ids = "D1.cell_secretary", told.ids["D1"]
    for url, row in (
        ("/meetings/details/", "meeting"),
        ("/reports/details/", "report"),
        ("/scores/details/", "sheet"),
    ):
        assert told.office.get(who, f"{url}?id={ids[row]}").status_code == 200, url
    assert "Đảng bộ Sở Mẫu" in read(told.office.get(who, f"/meetings/details/?id={ids['meeting']}")).main.text
