"""The list of answers on screen and in Excel: who sent and who did not, filters and order kept in the
address; the same in the workbooks of a quarter and a year, and named on a report's page."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter, Term
from models.definitions.formula_text import parse
from models.duties.opening import open_period
from models.filling.owed_forms import SOURCE
from models.reports.content import report_of
from models.units.units import get_unit
from tests.models.filling.forms import published, sent_in, typed_in
from tests.offices import Office
from tests.pages import Page, read
from tests.statements import asked

BOARD, ABOVE, WHO = "K.board_officer", "D.committee_officer", "D1.cell_secretary"
CHOICES = [
    {"code": "a", "label": "Đã xong"},
    {"code": "b", "label": "Đang làm"},
    {"code": "c", "label": "Chưa làm"},
]
COLUMNS = [{"code": "work", "kind": "text", "title": "Việc"}]
FIELDS: list[dict[str, Any]] = [
    {"code": "members", "kind": "number", "title": "Số đảng viên"},
    {"code": "done", "kind": "pick", "title": "Tiến độ", "choices": CHOICES, "labels_en": {"a": "Done"}},
    {"code": "works", "kind": "table", "title": "Biểu đồ", "columns": COLUMNS},
    {"code": "many", "kind": "computed", "title": "Đông", "formula": parse("[members] > 9")},
]
QUARTER = Term(date(2018, 10, 1), 3)
ASKED = {"period": "quarter", "kinds": ["subordinate_cell", "grassroots_cell"], "due": {"day": 25}}
WORKS = [{"work": "Thăm hỏi"}, {"work": "Tập huấn"}]


@pytest.fixture(scope="module")
def sheet(office: Office) -> int:
    """A form of the last quarter that cells of a Bloc owe: two of a committee sent it, others did not."""
    with open_session(office.engine, SYSTEM) as db:
        units = {code: get_unit(db, number) for code, number in office.cast.units.items()}
        fields = [each | {"required": False} for each in FIELDS]
        published(db, units["K"], "Q", "Biểu quý", fields=fields, **ASKED)
        open_period(db, Quarter(2018, 4), None, (SOURCE,))
        one = sent_in(db, units["D1"], QUARTER, "Q", members="30", done="b", works=WORKS)
        sent_in(db, units["D2"], QUARTER, "Q", members="9", done="a")
        typed_in(db, units["C"], QUARTER, "Q", members="1")
        db.commit()
        return one.id


def page(office: Office, who: str, sheet: int, more: str = "") -> Page:
    return read(office.get(who, f"/period-forms/answers/?id={sheet}{more}"))


def lines(found: Page) -> dict[str, list[str]]:
    return {row[0]: row[1:] for row in found.rows()[1:]}


def test_who_sent_and_who_did_not_stand_in_one_list(office: Office, sheet: int) -> None:
    found = page(office, BOARD, sheet)
    rows = lines(found)
    assert rows["Chi bộ Văn phòng"][1:] == ["Đã gửi", "20/01/2019", "30", "Đang làm", "Đạt"]
    unsent = [name for name, cells in rows.items() if cells[1] != "Đã gửi"]
    assert len(unsent) == len(rows) - 2 > 0 and all(not any(rows[name][2:]) for name in unsent)
    assert f"Danh sách có {len(rows)} tổ chức, trong đó 2 đã gửi." in found.text
    doors = {a.text: a.get("href") or "" for a in found.all("tbody th a")}
    assert f"/period-forms/details/?id={sheet}" in doors["Chi bộ Văn phòng"]
    for name in unsent:
        assert office.get(BOARD, doors[name]).status_code == 200
    assert set(lines(page(office, BOARD, sheet, "&state=unsent"))) == set(unsent)
    assert len(lines(page(office, BOARD, sheet, "&state=sent"))) == 2
    branch = f"&branch={office.cast.units['D']}"
    assert {"Chi bộ Văn phòng", "Chi bộ Thanh tra"} <= set(lines(page(office, BOARD, sheet, branch)))
    assert "Chi bộ Văn phòng" not in lines(page(office, BOARD, sheet, f"&branch={office.cast.units['C']}"))


def test_an_item_narrows_the_list_and_its_control_appears_once_it_is_chosen(
    office: Office, sheet: int
) -> None:
    found = page(office, BOARD, sheet, "&field=done")
    assert [o.text for o in found.all("select[name=value] option")][1:] == [
        *("Đã xong", "Đang làm", "Chưa làm", "chưa trả lời")
    ]
    assert set(lines(page(office, BOARD, sheet, "&field=done&value=a"))) == {"Chi bộ Thanh tra"}
    assert set(lines(page(office, BOARD, sheet, "&field=many&value=yes"))) == {"Chi bộ Văn phòng"}
    assert page(office, BOARD, sheet, "&field=done&value=c").all(".empty")
    assert set(lines(page(office, BOARD, sheet, "&field=members&low=9&high=9,5"))) == {"Chi bộ Thanh tra"}
    wrong = page(office, BOARD, sheet, "&field=members&low=nhi%E1%BB%81u")
    assert wrong.one("input[name=low]").get("value") == "nhiều" and wrong.all("#low-mistake")
    turned = page(office, BOARD, sheet, "&field=members&low=9&high=1")
    assert turned.all("#high-mistake") and len(lines(turned)) > 1
    for odd in ("&field=none&value=a", "&branch=x", "&state=x", "&order=none", "&page=x", "&desc=x"):
        assert len(lines(page(office, BOARD, sheet, odd))) == len(lines(page(office, BOARD, sheet))), odd
    labels = [o.text for o in found.all("select[name=field] option")]
    assert labels == ["không", "Số đảng viên", "Tiến độ", "Đông"]


def test_every_heading_orders_and_turns_and_keeps_what_is_chosen(office: Office, sheet: int) -> None:
    found = page(office, BOARD, sheet, "&state=sent")
    door = next(a.get("href") for a in found.all("thead a") if a.text == "Số đảng viên")
    assert door is not None and "state=sent" in door
    up = read(office.get(BOARD, door))
    assert list(lines(up)) == ["Chi bộ Thanh tra", "Chi bộ Văn phòng"]
    (now,) = up.all("th[aria-sort]")
    assert now.get("aria-sort") == "ascending" and now.text == "Số đảng viên"
    turned = read(office.get(BOARD, now.all("a")[0].get("href") or ""))
    assert list(lines(turned)) == ["Chi bộ Văn phòng", "Chi bộ Thanh tra"]
    assert turned.one("input[name=order]").get("value") == "members"


def book(office: Office, who: str, url: str) -> Any:
    return openpyxl.load_workbook(io.BytesIO(office.get(who, url).data))


def cells(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_the_list_leaves_as_it_stands(office: Office, sheet: int) -> None:
    url = f"/period-forms/workbook/?id={sheet}"
    whole = book(office, BOARD, url)
    assert whole.sheetnames == ["Biểu quý", "Biểu đồ (2)"]
    told = {row[0]: row for row in cells(whole["Biểu quý"])}
    assert told["Tổ chức đảng"][4:] == ["Số đảng viên", "Tiến độ", "Đông"]
    assert told["Chi bộ Văn phòng"][4:] == [30, "Đang làm", "Đạt"]
    assert len(told) - 1 == len(lines(page(office, BOARD, sheet)))
    assert cells(whole["Biểu đồ (2)"])[1:] == [
        ["Chi bộ Văn phòng", "Thăm hỏi"],
        ["Chi bộ Văn phòng", "Tập huấn"],
    ]
    link = next(
        a.get("href") for a in page(office, BOARD, sheet, "&field=done&value=a").all("a") if a.text == "Excel"
    )
    assert link is not None and [row[0] for row in cells(book(office, BOARD, link)["Biểu quý"])[1:]] == [
        "Chi bộ Thanh tra"
    ]
    turned = book(office, BOARD, f"{url}&state=sent&order=members&desc=1")["Biểu quý"]
    assert [row[4] for row in cells(turned)[1:]] == [30, 9]


def test_somebody_reads_what_is_below_him_and_a_stranger_nothing(office: Office, sheet: int) -> None:
    here = lines(page(office, ABOVE, sheet))
    assert "Chi bộ Văn phòng" in here and len(here) < len(lines(page(office, BOARD, sheet)))
    assert set(lines(page(office, WHO, sheet))) == {"Chi bộ Văn phòng"}
    for view in ("answers", "workbook", "picture", "totals"):
        url = f"/period-forms/{view}/?id={sheet}"
        assert office.get("E1.cell_secretary", url).status_code == 404
        for unit in (office.cast.units["K"], office.cast.units["E"], 10**9):
            assert office.get(WHO, f"{url}&unit={unit}").status_code in (403, 404), (view, unit)


def test_pages_ask_as_much_whatever_stands_below(office: Office, sheet: int) -> None:
    small, large = (office.cast.units[code] for code in ("D", "K"))
    for more in ("", "&order=many&desc=1", "&field=done&value=a"):
        urls = [f"/period-forms/answers/?id={sheet}&unit={n}{more}" for n in (small, large)]
        assert asked(office, BOARD, urls[0]) == asked(office, BOARD, urls[1]), more


def test_the_workbooks_of_a_quarter_and_a_year_hold_the_forms(office: Office, sheet: int) -> None:
    unit = office.cast.units["K"]
    quarter = book(office, BOARD, f"/reports/quarter/?unit={unit}&quarter=2018-Q4")
    told = {row[0]: row for row in cells(quarter["Biểu quý"])}
    assert told["Tổ chức đảng"][2:] == ["Thời kỳ", "Đã gửi", "Số đảng viên", "Tiến độ", "Đông"]
    assert told["Chi bộ Văn phòng"][2] == "IV/2018" and told["Chi bộ Văn phòng"][4] == 30 and len(told) == 3
    assert "Biểu đồ" in quarter.sheetnames and "Biểu đồ (2)" in quarter.sheetnames
    listed = [row[1] for row in cells(quarter["Mục lục"])]
    assert "Biểu quý" in listed and "Biểu đồ (2)" in listed
    before = book(office, BOARD, f"/reports/quarter/?unit={unit}&quarter=2018-Q3")
    assert "Biểu quý" not in before.sheetnames
    year = book(office, BOARD, f"/reports/year/?unit={unit}&year=2018")
    assert len(cells(year["Biểu quý"])) == 3


def test_a_report_names_the_forms_of_its_quarter(office: Office, sheet: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        numbers = {
            code: report_of(db, SYSTEM, get_unit(db, office.cast.units[code]), Quarter(2018, 4)).id
            for code in ("D", "D1")
        }
        db.commit()
    told = read(office.get("D.committee_secretary", f"/reports/details/?id={numbers['D']}"))
    (line,) = told.one("#forms").all("tbody tr")
    assert line.text.split()[:2] == ["Biểu", "quý"] and "IV/2018" in line.text and "2/" in line.text
    doors = [a.get("href") or "" for a in line.all("a")]
    assert len(doors) == 2
    for door in doors:
        assert office.get("D.committee_secretary", door).status_code == 200
    own = read(office.get(WHO, f"/reports/details/?id={numbers['D1']}"))
    (link,) = own.one("#forms").all("a")
    assert f"/period-forms/details/?id={sheet}" in (link.get("href") or "")
