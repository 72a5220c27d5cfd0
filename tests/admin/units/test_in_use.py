"""From which quarter an office works with the program, on the screens: said by an administrator on the root
unit's page, told on reports of its first year."""

from __future__ import annotations

from datetime import date

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.overview.owed import open_due
from models.reports.content import report_of
from models.units.units import get_unit
from tests.make import meeting
from tests.offices import Office
from tests.pages import read

OFFERED = "Quý bắt đầu dùng phần mềm"
LEGEND = '<i class="m miss">'
ACT = "/units/act/?id={}&act=in_use"


def test_an_administrator_says_it_and_nobody_else(office: Office) -> None:
    root, cell = office.cast.units["K"], office.cast.units["D1"]
    url = ACT.format(root)
    page = office.get("administrator", f"/units/details/?id={root}")
    assert "Quý bắt đầu dùng phần mềm" in page.text
    assert "Quý bắt đầu dùng phần mềm" not in office.get("administrator", f"/units/details/?id={cell}").text
    assert (
        "Quý bắt đầu dùng phần mềm" not in office.get("K.bloc_secretary", f"/units/details/?id={root}").text
    )
    assert office.try_("K.bloc_secretary", url, row_version=1, quarter="2018-Q4") == 403
    assert "không tính việc phải làm" in office.get("administrator", url).text

    version = said_version(office, root)
    assert office.try_("administrator", url, row_version=version, quarter="2018-Q9") == 422
    assert office.try_("administrator", url, row_version=version + 5, quarter="2018-Q4") == 409
    assert office.send("administrator", url, row_version=version, quarter="2018-Q4").status_code == 303
    page = office.get("D1.cell_secretary", f"/units/details/?id={root}")
    assert "Dùng phần mềm từ quý" in page.text and "IV/2018" in page.text


def test_reports_of_the_first_year_say_it_and_none_is_begun_before(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        cell = get_unit(db, office.cast.units["D1"])
        meeting(db, cell, Quarter(2018, 4).months[0])
        report = report_of(db, SYSTEM, cell, Quarter(2018, 4)).id
        db.commit()
    assert (
        "Đơn vị dùng phần mềm từ quý IV/2018."
        in office.get("D1.cell_secretary", f"/reports/details/?id={report}").text
    )
    number = office.cast.units["D1"]
    begun = office.send("D1.cell_secretary", "/reports/begin/", unit_id=number, quarter="2018-Q3")
    assert begun.status_code == 422, "it is not offered; the rule itself is models/reports/content.py's"
    root = office.cast.units["K"]
    answer = office.send(
        "administrator", ACT.format(root), row_version=said_version(office, root), quarter="2019-Q1"
    )
    assert answer.status_code == 422 and "Quý IV/2018 đã có cuộc họp hoặc báo cáo" in answer.text


def test_a_quarter_said_long_ago_is_still_the_one_that_is_chosen(office: Office) -> None:
    """Saving the page as it comes changes nothing: a list without it would choose the one furthest ahead."""
    with open_session(office.engine, SYSTEM) as db:
        get_unit(db, office.cast.units["K2"]).in_use_from = date(2015, 4, 1)
        db.commit()
    page = read(office.get("administrator", ACT.format(office.cast.units["K2"])))
    assert page.value("quarter") == "2015-Q2"


def test_the_board_of_a_quarter_before_owes_nothing_and_says_why(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        open_due(db)
        db.commit()
    before = office.get("K.board_officer", "/?quarter=2018-Q3").text
    assert "Quý III/2018: đơn vị dùng phần mềm từ quý IV/2018" in before
    assert 'class="m miss"' not in before.replace(LEGEND, "")
    assert 'class="m miss"' in office.get("K.board_officer", "/?quarter=2018-Q4").text.replace(LEGEND, "")
    offered = office.get("D1.cell_secretary", "/reports/begin/").text
    assert 'value="2018-Q4"' in offered and 'value="2018-Q3"' not in offered


def said_version(office: Office, number: int) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return get_unit(db, number).row_version
