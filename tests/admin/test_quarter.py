"""A cell's quarter through the screens: record, score, propose,
vote, submit; received, sent back, approved; up to Annex 1."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from admin.web.words import word
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.access.scopes import under
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.duties.standing import judge
from models.duties.tables import Duty
from models.meetings.meetings import Meeting
from models.reports.tables import Report
from models.scoring.sheets import ScoreSheet
from models.units.units import get_unit
from tests.admin.quarter import begin, record, score, step
from tests.conftest import TODAY
from tests.offices import Office

GOOD = {"prep.committee": "yes"}


@pytest.fixture(scope="module")
def played(office: Office) -> dict[str, int]:
    """Quarter IV/2018 of three cells, and their reports up three routes to the Bloc's."""
    with open_session(office.engine, SYSTEM) as db:
        open_period(db, Quarter(2018, 4))  # as the worker does within a minute
        db.commit()
    reports = {}
    for cell in ("D1", "DB1", "C"):
        who = f"{cell}.cell_secretary"
        for period, day, more in (
            ("2018-10", "26/10/2018", {}),
            ("2018-11", "27/11/2018", {"kind": "combined", "topic_id": "1"}),
            ("2018-12", "03/01/2019", {}),
        ):
            score(office, who, record(office, who, cell, period, day, **more))
        reports[cell] = begin(office, who, cell)
        step(office, who, reports[cell], "submit")
    step(office, "D.committee_secretary", reports["D1"], "send_back", note="Bổ sung phần kiến nghị")
    step(office, "D1.cell_secretary", reports["D1"], "submit")
    step(office, "D.committee_secretary", reports["D1"], "approve")
    step(office, "DB.committee_officer", reports["DB1"], "receive")
    step(office, "DB.committee_secretary", reports["DB1"], "approve")
    step(office, "K.board_officer", reports["C"], "receive")
    step(office, "K.bloc_deputy", reports["C"], "approve")
    reports["DB"] = begin(office, "DB.committee_officer", "DB")
    step(office, "DB.committee_secretary", reports["DB"], "submit")
    step(office, "D.committee_deputy", reports["DB"], "approve")
    reports["D"] = begin(office, "D.committee_officer", "D")
    told = step(office, "D.committee_secretary", reports["D"], "submit", expect=422)
    assert "Thanh tra" in told
    step(
        office,
        "D.committee_secretary",
        reports["D"],
        "submit",
        **{f"gap-{office.cast.units['D2']}": "Chi bộ đang kiện toàn"},
    )
    step(office, "K.board_officer", reports["D"], "receive")
    step(office, "K.bloc_deputy", reports["D"], "approve")
    reports["K"] = begin(office, "K.board_officer", "K")
    step(office, "K.board_officer", reports["K"], "close")
    step(office, "K.bloc_secretary", reports["K"], "sign", expect=422)
    step(office, "K.bloc_secretary", reports["K"], "sign", destination="Tỉnh ủy")
    return reports


def test_the_bloc_issues_its_quarter(office: Office, played: dict[str, int]) -> None:
    with open_session(office.engine, SYSTEM) as db:
        states = {db.get_one(Report, number).state for number in played.values()}
        assert states == {"approved", "issued"}


def test_annex_1_adds_up_what_was_typed(office: Office, played: dict[str, int]) -> None:
    answer = office.get("K.board_officer", f"/reports/annex1/?id={played['K']}")
    sheet = openpyxl.load_workbook(io.BytesIO(answer.data)).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    total = next(row for row in rows if row[1] == "Tổng cộng")
    with open_session(office.engine, SYSTEM) as db:
        sheets = db.scalars(select(ScoreSheet)).all()
        good = sum(s.grade == "good" for s in sheets)
        mean = sum(s.total or 0 for s in sheets) / len(sheets) / 100
        assert len(db.scalars(select(Meeting)).all()) == 9
    assert total[3:9] == [3, 36, 3, 9, 9, 9]
    assert total[9] == good
    assert round(total[17], 2) == round(mean, 2)
    assert total[18:20] == [9 * 12, 9 * 11]


def book_of(office: Office, who: str, url: str) -> Any:
    answer = office.get(who, url)
    assert answer.status_code == 200, answer.text[-300:]
    return openpyxl.load_workbook(io.BytesIO(answer.data))


def table(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_a_share_is_written_with_one_decimal_beside_an_item_too(
    office: Office, played: dict[str, int]
) -> None:
    assert played
    with open_session(office.engine, SYSTEM) as db:
        meeting = db.scalars(select(Meeting.id).where(Meeting.unit_id == office.cast.units["D1"])).first()
    page = office.get("D1.cell_secretary", f"/scores/sheet/?meeting={meeting}").text
    assert "91,7\u00a0%" in page and "91,66" not in page, "11 of 12"


def test_annex_2_names_every_thematic_meeting_of_every_level(office: Office, played: dict[str, int]) -> None:
    rows = table(book_of(office, "K.board_officer", f"/reports/annex2/?id={played['K']}").active)
    numbered = [
        row for row in rows if isinstance(row[0], int) and row[1] and isinstance(row[5], int) and row[4]
    ]
    numbered = [row for row in numbered if isinstance(row[1], str)]
    assert {row[1] for row in numbered} == {"Chi bộ Văn phòng", "Chi bộ Đội Một", "Chi bộ Thư viện"}
    assert {(row[2].date().isoformat(), row[4], row[5]) for row in numbered} == {("2018-11-01", 1, 11)}
    assert next(row for row in rows if row[1] == "Tổng cộng")[5] == 33


def test_annex_1_by_cell_adds_up_to_the_same_total(office: Office, played: dict[str, int]) -> None:
    by_unit, by_cell = (
        table(book_of(office, "K.board_officer", f"/reports/annex1/?id={played['K']}{more}").active)
        for more in ("", "&cells=1")
    )
    total, again = (next(row for row in rows if row[1] == "Tổng cộng") for rows in (by_unit, by_cell))
    assert total[3:26] == again[3:26]
    assert "Chi bộ Đội Một" in {row[1] for row in by_cell}


def test_the_whole_quarter_is_one_workbook_whose_rows_add_up(office: Office, played: dict[str, int]) -> None:
    book = book_of(
        office, "K.board_officer", f"/reports/quarter/?unit={office.cast.units['K']}&quarter=2018-Q4"
    )
    assert book.sheetnames == [
        "Mục lục",
        "Phụ lục 1",
        "Phụ lục 2",
        "Báo cáo quý",
        "Sinh hoạt",
        "Việc phải làm",
        "Nguồn của số tổng",
        "Biểu đồ",
    ]
    heads, *leaves = table(book["Nguồn của số tổng"])
    total = next(row for row in table(book["Phụ lục 1"]) if row[1] == "Tổng cộng")
    assert [sum(row[3 + n] for row in leaves) for n in range(6)] == total[3:9]
    assert sum(row[heads.index("Lượt dự")] for row in leaves) == total[19]
    reports = table(book["Báo cáo quý"])
    assert {row[0] for row in reports[1:]} >= {
        "Đảng bộ Khối Một",
        "Đảng bộ Sở Mẫu",
        "Chi bộ Thanh tra",
        "Chi bộ Đội Một",
    }
    meetings = table(book["Sinh hoạt"])
    assert len(meetings) == 1 + 9
    assert len(book["Biểu đồ"]._charts) == 1
    assert "http" not in str(table(book["Mục lục"]))


def test_the_monthly_list_marks_and_counts_grades(office: Office, played: dict[str, int]) -> None:
    rows = table(
        book_of(
            office, "D.committee_officer", f"/calendar/monthly/?unit={office.cast.units['D']}&month=2018-12"
        ).active
    )
    met = next(row for row in rows if row[1] == "Chi bộ Văn phòng")
    assert met[2] == "11/12" and met[3].date().isoformat() == "2019-01-03"
    assert list(met[5:9]).count("X") == 1
    silent = next(row for row in rows if row[1] == "Chi bộ Thanh tra")
    assert silent[2:9] == [None] * 7
    total = next(row for row in rows if row[1] == "Tổng cộng")
    assert total[3] == "2/3" and sum(total[5:9]) == 2


def test_a_cells_year_of_sheets_is_for_the_cell_alone(office: Office, played: dict[str, int]) -> None:
    url = f"/scores/year/?unit={office.cast.units['D1']}&year=2018"
    book = book_of(office, "D1.cell_clerk", url)
    assert len(book.sheetnames) == 1 + 3
    sheet = table(book.worksheets[1])
    total = next(row for row in sheet if row[0] == "Σ")
    groups = [row for row in sheet[3:] if row[0] and row[0].startswith("Công tác chuẩn bị")]
    assert total[1] == 100 and groups[0][1] == 20
    items = [row for row in sheet[3:] if row[1] is not None and row[0] != "Σ"]
    assert round(sum(row[2] for row in items) / 2, 2) == round(total[2], 2)
    for who in ("D.committee_officer", "K.board_officer", "administrator", "D2.cell_secretary"):
        assert office.get(who, url).status_code in (403, 404)


def test_what_waits_follows_the_quarter(office: Office, played: dict[str, int]) -> None:
    page = office.get("K.board_officer", "/duties/?quarter=2018-Q4").text
    assert "Chi bộ Thư viện" in page and "Đảng bộ Sở Mẫu" in page
    page = office.get("D2.cell_secretary", "/").text
    assert page.count("/meetings/new/?unit=") >= 3


def test_every_page_of_every_report_opens_for_its_reader(office: Office, played: dict[str, int]) -> None:
    for number in played.values():
        for url in (
            f"/reports/details/?id={number}",
            f"/reports/version/?id={number}&number=1",
            f"/reports/annex1/?id={number}",
        ):
            assert office.get("K.bloc_secretary", url).status_code == 200
            assert office.get("E.committee_secretary", url).status_code == 404


def test_the_quarters_workbook_says_what_was_owed_and_how_it_stands(
    office: Office, played: dict[str, int]
) -> None:
    head, *rows = table(
        book_of(
            office, "K.board_officer", f"/reports/quarter/?unit={office.cast.units['K']}&quarter=2018-Q4"
        )["Việc phải làm"]
    )
    with (
        open_session(office.engine, SYSTEM) as db,
        office.app.test_request_context(headers={"Cookie": "khoi_language=vi"}),
    ):
        duties = db.scalars(
            select(Duty).where(
                Duty.quarter == date(2018, 10, 1), under(Duty.path, get_unit(db, office.cast.units["K"]).path)
            )
        ).all()
        wanted = sorted(word("duty.state", judge(duty, TODAY.date()).state) for duty in duties)
        assert sorted(row[head.index("Tình trạng")] for row in rows) == wanted and len(set(wanted)) > 2
    silent = next(
        row for row in rows if row[0] == "Chi bộ Thanh tra" and row[2].casefold().startswith("báo cáo")
    )
    assert silent[5] is None and silent[7]
    mine = table(
        book_of(office, "D1.cell_clerk", f"/reports/quarter/?unit={office.cast.units['D1']}&quarter=2018-Q4")[
            "Việc phải làm"
        ]
    )
    assert {row[0] for row in mine[1:]} == {"Chi bộ Văn phòng"}


def test_a_year_is_one_workbook_of_four_quarters_that_add_up(office: Office, played: dict[str, int]) -> None:
    unit = office.cast.units["K"]
    book = book_of(office, "K.board_officer", f"/reports/year/?unit={unit}&year=2018")
    assert book.sheetnames == [
        "Mục lục",
        "Bốn quý",
        "Chi bộ chưa có số liệu",
        "Báo cáo quý",
        "Sinh hoạt",
        "Việc phải làm",
    ]
    head, *quarters = table(book["Bốn quý"])[3:9]
    assert [line[0] for line in quarters] == [
        *(f"{q}/2018 (chưa có báo cáo)" for q in ("I", "II", "III")),
        "IV/2018",
        "Cả năm",
    ]
    assert quarters[3][head.index("Tốt")] == quarters[4][head.index("Tốt")]
    one = book_of(office, "K.board_officer", f"/reports/quarter/?unit={unit}&quarter=2018-Q4")
    reports = [row for row in table(book["Báo cáo quý"]) if row[0] == "IV/2018"]
    assert [row[1:] for row in reports] == table(one["Báo cáo quý"])[1:]
    assert {row[0] for row in table(book["Báo cáo quý"])[1:]} == {
        f"{q}/2018" for q in ("I", "II", "III", "IV")
    }
    assert table(book["Sinh hoạt"]) == table(one["Sinh hoạt"])
    owed = [row for row in table(one["Việc phải làm"])[1:] if row not in table(book["Việc phải làm"])]
    assert owed == []
    assert len(book["Bốn quý"]._charts) == 1
    counts = {row[1]: row[2] for row in table(book["Mục lục"])[4:] if row[1]}
    assert counts == {"Bốn quý": 4} | {name: len(table(book[name])) - 1 for name in book.sheetnames[2:]}


def test_a_strangers_year_is_unknown_and_a_bent_one_is_refused(
    office: Office, played: dict[str, int]
) -> None:
    unit = office.cast.units["D"]
    assert office.get("E.committee_officer", f"/reports/year/?unit={unit}&year=2018").status_code == 404
    assert office.get("D1.cell_clerk", f"/reports/year/?unit={unit}&year=2018").status_code == 404
    for year in ("x", "20188", "٢٠١٨", "0001"):
        assert office.get("D.committee_officer", f"/reports/year/?unit={unit}&year={year}").status_code == 422
    assert "Cả năm 2018 (Excel)" in office.get("D.committee_officer", "/reports/").text
