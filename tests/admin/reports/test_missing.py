"""A quarter with cells missing at two depths and at none: letter, annexes, workbook and pages agree to the
digit, name every cell with the reason given at whichever level, and bear one symbol and one signature."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from docx import Document as Word

from tests.admin.quarter import begin, record, score, step
from tests.offices import Office
from tests.pages import read
from tests.programs import run

WHO = "K.board_officer"
REASONS = {
    "Chi bộ Thanh tra": "đang kiện toàn",
    "Chi bộ Đội Một": "thiên tai",
    "Chi bộ Thư viện": "chưa họp",
}
"""Given by the committee, by its sectional committee, by the Bloc."""


@pytest.fixture(scope="module")
def issued(office: Office) -> dict[str, int]:
    """The Bloc's report, issued: of four cells one is counted."""
    units, made = office.cast.units, dict[str, int]()
    score(office, "D1.cell_secretary", record(office, "D1.cell_secretary", "D1", "2018-11", "27/11/2018"))
    made["D1"] = begin(office, "D1.cell_secretary", "D1")
    step(office, "D1.cell_secretary", made["D1"], "submit")
    step(office, "D.committee_secretary", made["D1"], "approve")
    made["DB"] = begin(office, "DB.committee_officer", "DB")
    step(office, "DB.committee_secretary", made["DB"], "submit", **{f"gap-{units['DB1']}": "thiên tai"})
    step(office, "D.committee_deputy", made["DB"], "approve")
    made["D"] = begin(office, "D.committee_officer", "D")
    step(office, "D.committee_secretary", made["D"], "submit", **{f"gap-{units['D2']}": "đang kiện toàn"})
    made["desk"] = office.get(WHO, "/desk/").text  # type: ignore[assignment]
    step(office, WHO, made["D"], "receive")
    step(office, "K.bloc_deputy", made["D"], "approve")
    made["K"] = begin(office, WHO, "K")
    step(office, WHO, made["K"], "close", **{f"gap-{units['C']}": "chưa họp"})
    step(office, "K.bloc_secretary", made["K"], "sign", destination="Ban Tổ chức Tỉnh ủy")
    return made


def book(office: Office, url: str) -> Any:
    answer = office.get(WHO, url)
    assert answer.status_code == 200, answer.text[-300:]
    return openpyxl.load_workbook(io.BytesIO(answer.data))


def texts(sheet: Any) -> list[str]:
    """What stands in its cells, row by row."""
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def lines(sheet: Any) -> list[list[Any]]:
    """The rows below the table that name who is missing: number, name, reason, superior."""
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    start = next(n for n, row in enumerate(rows) if "Chi bộ chưa có số liệu" in row)
    return [[v for v in row if v is not None] for row in rows[start + 1 :] if isinstance(row[0], int)]


def letter(office: Office, report: int) -> str:
    made = Word(io.BytesIO(office.get(WHO, f"/documents/report/?id={report}&form=docx").data))
    cells = (p for t in made.tables for row in t.rows for cell in row.cells for p in cell.paragraphs)
    return "\n".join(p.text for p in (*cells, *made.paragraphs))


def test_the_letter_names_every_cell_that_is_missing_and_states_nothing_more(
    office: Office, issued: dict[str, int], tmp_path: Path
) -> None:
    said = letter(office, issued["K"])
    assert "Số chi bộ có báo cáo: 1/4; số đảng viên (1/4 chi bộ): 12" in said
    assert "Chưa tổng hợp được 3/4 chi bộ:" in said
    assert "- Trực thuộc, 1 chi bộ chưa có báo cáo: Chi bộ Thư viện (chưa họp)." in said
    assert "- Đảng bộ Sở Mẫu, 1 chi bộ chưa có báo cáo: Chi bộ Thanh tra (đang kiện toàn)." in said
    assert "- Đảng bộ bộ phận Mẫu, 1 chi bộ chưa có báo cáo: Chi bộ Đội Một (thiên tai)." in said
    assert "Đảng bộ Sở Mẫu (1/3 chi bộ)" in said and "Cộng (1/4 chi bộ)" in said
    assert "Không có" not in said and "HẠN CHẾ" not in said
    (tmp_path / "a.pdf").write_bytes(office.get(WHO, f"/documents/report/?id={issued['K']}&form=pdf").data)
    pdf = " ".join(run("pdftotext", tmp_path / "a.pdf", "-").split())
    assert "Số chi bộ có báo cáo: 1/4" in pdf
    for name, reason in REASONS.items():
        assert f"{name} ({reason})" in said and f"{name} ({reason})" in pdf


def test_annexes_and_workbook_name_the_same_and_count_the_same(
    office: Office, issued: dict[str, int]
) -> None:
    number = issued["K"]
    whole = book(office, f"/reports/quarter/?unit={office.cast.units['K']}&quarter=2018-Q4")
    first, second = (book(office, f"/reports/annex{n}/?id={number}").active for n in (1, 2))
    for sheet in (first, second, whole["Phụ lục 1"], whole["Phụ lục 2"]):
        assert "CHƯA TỔNG HỢP ĐƯỢC 3/4 CHI BỘ" in texts(sheet) and "1/4 chi bộ" in texts(sheet)
        assert {row[1]: row[2] for row in lines(sheet)} == REASONS
        assert [row[0] for row in lines(sheet)] == [1, 2, 3]
    by_cell = texts(book(office, f"/reports/annex1/?id={number}&cells=1").active)
    assert "1/4 chi bộ" in by_cell
    assert {"Chi bộ Văn phòng", *REASONS} <= set(by_cell)
    assert "Đảng bộ bộ phận Mẫu; thiên tai" in by_cell
    assert "Số liệu tính trên 1/4 chi bộ" in texts(whole["Mục lục"])


def test_pages_count_and_lead_to_the_page_that_names_them(office: Office, issued: dict[str, int]) -> None:
    where = f"/reports/missing/?id={issued['K']}"
    for url in (f"/reports/details/?id={issued['K']}", f"/reports/version/?id={issued['K']}&number=1"):
        page = read(office.get(WHO, url))
        assert "3 chi bộ chưa có số liệu" in page.text and page.links(where), url
        assert "(1/4 chi bộ)" in page.text
    named = read(office.get(WHO, where))
    assert named.heading == "Đảng bộ Khối Một, IV/2018: 3 chi bộ chưa có số liệu (1/4 chi bộ)"
    rows = [row.text for row in named.all("tbody tr")]
    assert len(rows) == len(REASONS)
    for name, reason in REASONS.items():
        assert any(row.startswith(name) and reason in row and "vẫn thiếu" in row for row in rows)
    assert "2 chi bộ chưa có số liệu" in str(issued["desk"]) and "1/3 chi bộ" in str(issued["desk"])
    home = read(office.get(WHO, "/?quarter=2018-Q4"))
    assert "Báo cáo của đơn vị tính trên 1/4 chi bộ: 3 chi bộ chưa có số liệu" in home.text
    assert home.links(where)
    assert office.get("E.committee_officer", where).status_code == 404
    assert office.get(WHO, f"{where}&number=9").status_code == 404
    gaps = office.get(WHO, "/gaps/?quarter=2018-Q4").text
    assert "3 đơn vị vắng trong báo cáo đã trình" in gaps


def test_one_symbol_one_list_of_recipients_one_signature(office: Office, issued: dict[str, int]) -> None:
    said = letter(office, issued["K"])
    sheets = [book(office, f"/reports/annex{n}/?id={issued['K']}").active for n in (1, 2)]
    page = read(office.get(WHO, f"/reports/details/?id={issued['K']}"))
    kept = [office.get(WHO, url).data for url in page.links("/reports/issued/")]
    sheets += [openpyxl.load_workbook(io.BytesIO(data)).active for data in kept]
    assert len(sheets) == 4, "as they are made now, and as they went out"
    for told in (said.splitlines(), *map(texts, sheets)):
        for part in (
            "Số 01-BC/ĐUK",
            "TỈNH ỦY",
            "ĐẢNG ỦY KHỐI MỘT",
            "T/M BAN THƯỜNG VỤ",
            "BÍ THƯ",
            "Người K.bloc_secretary",
            "- Ban Tổ chức Tỉnh ủy,",
            "- Lưu.",
        ):
            assert part in told, part
        assert "- Như kính gửi," not in told
    assert "01-BC/ĐUK" in office.get(WHO, "/documents/").text
