"""Lists from Excel: a good one is previewed and brought in whole; one with twenty mistakes tells them all at their cells."""

from __future__ import annotations

import html
import io
import re
import zipfile
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from models.access import SYSTEM, open_session
from models.people import Account, Post
from models.units import Unit
from tests.admin.conftest import Office

HEADINGS = ["Mã", "Tên", "Loại hình tổ chức", "Mã cấp trên", "Ngày thành lập", "Số đảng viên", "Liên hệ"]


def book(rows: list[list[Any]], headings: list[str] | None = None) -> io.BytesIO:
    made = openpyxl.Workbook()
    sheet = made.active
    for row in [headings or HEADINGS, *rows]:
        sheet.append(row)
    out = io.BytesIO()
    made.save(out)
    out.seek(0)
    return out


def upload(office: Office, who: str, url: str, file: io.BytesIO) -> Any:
    return office.send(who, url, file=(file, "danh-sach.xlsx"))


def headings(office: Office, url: str) -> list[str]:
    data = office.get("administrator", url).data
    row = next(openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows(max_row=1, values_only=True))
    return [str(value).rstrip(" *") for value in row]


def test_the_template_has_the_columns_that_are_read(office: Office) -> None:
    assert headings(office, "/units/template/")[:4] == HEADINGS[:4]


def test_a_good_list_is_previewed_then_brought_in_whole(office: Office) -> None:
    names = headings(office, "/units/template/")
    rows = [
        ["X1", "Chi bộ Nhập một", "Chi bộ trực thuộc", "X", "01/02/2018", 15, ""],
        ["X", "Đảng bộ Nhập", "Đảng bộ cơ sở", "K", "01/01/2018", None, ""],
    ]
    answer = upload(office, "administrator", "/units/import/", book(rows, names))
    assert answer.status_code == 200 and "Chi bộ Nhập một" in answer.text
    packed = html.unescape(re.search(r'name="rows" value="([^"]*)"', answer.text)[1])  # type: ignore[index]
    assert office.send("administrator", "/units/import/", rows=packed).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        cell = db.scalars(select(Unit).where(Unit.code == "X1")).one()
        assert cell.parent is not None and cell.parent.code == "X"
    again = upload(office, "administrator", "/units/import/", book(rows, names))
    assert again.status_code == 200


def test_twenty_mistakes_are_told_at_once_at_their_cells(office: Office) -> None:
    names = headings(office, "/units/template/")
    rows: list[list[Any]] = [[f"M{n}", "", "Chi bộ trực thuộc", "D", "", "", ""] for n in range(5)]
    rows += [[f"N{n}", "Tên", "Chi đoàn", "D", "", "", ""] for n in range(5)]
    rows += [[f"P{n}", "Tên", "Chi bộ trực thuộc", "KHÔNG", "", "", ""] for n in range(4)]
    rows += [[f"Q{n}", "Tên", "Chi bộ trực thuộc", "D", "31/02/2018", "", ""] for n in range(3)]
    rows += [[f"R{n}", "Tên", "Chi bộ trực thuộc", "D", "", "mười", ""] for n in range(3)]
    answer = upload(office, "administrator", "/units/import/", book(rows, names))
    assert answer.status_code == 422
    cells = re.findall(r'<th scope="row" class="code"[^>]*>([A-Z]+\d+)<', answer.text)
    wanted = [f"B{n}" for n in range(2, 7)] + [f"C{n}" for n in range(7, 12)] + [f"D{n}" for n in range(12, 16)]
    wanted += [f"E{n}" for n in range(16, 19)] + [f"F{n}" for n in range(19, 22)]
    assert sorted(cells) == sorted(wanted)
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalar(select(Unit.id).where(Unit.code.in_(["M0", "Q0", "R0"]))) is None


def _swollen() -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/workbook.xml", "<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (210 * 2**20))
    out.seek(0)
    return out


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (lambda: io.BytesIO(b"abc"), "không phải bảng tính"),
        (lambda: io.BytesIO(b""), "Mục này phải ghi"),
        (_swollen, "quá lớn khi mở ra"),
        (lambda: book([["=1+1", "x", "x", "x", None, None, None]]), "có công thức"),
        (lambda: book([["a"]], ["Một", "Hai"]), "Không thấy các cột"),
    ],
)
def test_a_workbook_from_hell_is_a_plain_sentence(office: Office, file: Any, told: str) -> None:
    answer = upload(office, "administrator", "/units/import/", file())
    assert answer.status_code == 422
    assert told in answer.text


def test_accounts_come_back_as_slips_that_work(office: Office) -> None:
    names = headings(office, "/accounts/template/")
    rows = [["Người Mới", "nguoi.moi", "Thư ký chi bộ", "D2", None]]
    answer = upload(office, "D.committee_officer", "/accounts/import/", book(rows, names))
    assert answer.status_code == 200, answer.text[-500:]
    packed = html.unescape(re.search(r'name="rows" value="([^"]*)"', answer.text)[1])  # type: ignore[index]
    slip = office.send("D.committee_officer", "/accounts/import/", rows=packed)
    code = re.search(r'class="secret">([^<]+)<', slip.text)[1]  # type: ignore[index]
    done = office.send(None, "/code", login="nguoi.moi", code=code, password="mot cau rat dai 7", again="mot cau rat dai 7")
    assert done.status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        account = db.scalars(select(Account).where(Account.login == "nguoi.moi")).one()
        assert db.scalars(select(Post.role).where(Post.person_id == account.person_id)).one() == "cell_clerk"


def test_a_list_for_a_foreign_unit_is_refused_at_its_cell(office: Office) -> None:
    names = headings(office, "/accounts/template/")
    answer = upload(office, "D.committee_officer", "/accounts/import/", book([["Ai đó", "ai.do", "Thư ký chi bộ", "E1", None]], names))
    assert answer.status_code == 422
    assert "D2" in answer.text


@pytest.mark.parametrize("rows", ["x", "[1]", "{}", '[["a", 1]]', "[[1, {}]]"])
def test_bent_rows_are_refused(office: Office, rows: str) -> None:
    assert office.send("administrator", "/units/import/", rows=rows).status_code == 422
