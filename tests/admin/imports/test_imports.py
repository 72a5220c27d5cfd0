"""Workbooks from Excel: previewed, confirmed, all or nothing; every
mistake at its cell and in the own file; the same twice changes nothing."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest
from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.imports.uploads import Upload
from models.people.people import Account, Post
from models.platform.journal import head
from models.units.units import Headcount, Unit
from tests.admin.uploads import HEADINGS, PEOPLE, book, confirm, faulty, marked, upload
from tests.forms.excel.hell import lying
from tests.forms.excel.mark.office_book import red
from tests.offices import Office
from tests.pages import read


def headings(office: Office, url: str, row: int = 4) -> list[str]:
    data = office.get("administrator", url).data
    line = next(
        openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows(min_row=row, max_row=row, values_only=True)
    )  # type: ignore[union-attr]
    return [str(value).rstrip(" *") for value in line]


def standing(office: Office) -> tuple[str, int]:
    with open_session(office.engine, SYSTEM) as db:
        return head(db), db.scalar(select(func.count()).select_from(Upload)) or 0


def test_the_templates_have_the_columns_that_are_read(office: Office) -> None:
    assert headings(office, "/units/template/") == HEADINGS
    assert headings(office, "/accounts/template/") == PEOPLE


def test_a_good_list_is_previewed_then_brought_in_whole(office: Office) -> None:
    rows = [
        ["X1", "Chi bộ Nhập một", "Chi bộ trực thuộc", "X", "01/02/2018", 15, ""],
        ["X", "Đảng bộ Nhập", "Đảng bộ cơ sở", "K", "01/01/2018", None, ""],
    ]
    answer = upload(office, "administrator", "/units/import/", book(rows, HEADINGS))
    assert answer.status_code == 200 and "Chi bộ Nhập một" in answer.text
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalar(select(Unit.id).where(Unit.code == "X1")) is None
    assert confirm(office, "administrator", answer).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        cell = db.scalars(select(Unit).where(Unit.code == "X1")).one()
        assert cell.parent is not None and cell.parent.code == "X"
        assert db.scalar(select(Upload.id)) is None
    again = upload(office, "administrator", "/units/import/", book(rows, HEADINGS))
    assert "Không có gì thay đổi" in again.text and 'name="seen"' not in again.text


def test_a_changed_row_shows_what_it_was(office: Office) -> None:
    page = upload(
        office,
        "administrator",
        "/units/import/",
        book([["D1", "Chi bộ Văn phòng", "Chi bộ trực thuộc", "D", None, 21, ""]], HEADINGS),
    )
    assert "<del>12</del> → <ins>21</ins>" in page.text
    assert confirm(office, "administrator", page).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        counts = db.scalars(
            select(Headcount.members)
            .where(Headcount.unit_id == office.cast.units["D1"])
            .order_by(Headcount.as_of)
        )
        assert list(counts)[-1] == 21


def test_twenty_mistakes_are_told_at_once_at_their_cells_and_marked_in_the_own_file(office: Office) -> None:
    rows: list[list[Any]] = [[f"M{n}", "", "Chi bộ trực thuộc", "D", "", "", ""] for n in range(5)]
    rows += [[f"N{n}", f"Tên N{n}", "Chi đoàn", "D", "", "", ""] for n in range(5)]
    rows += [[f"P{n}", f"Tên P{n}", "Chi bộ trực thuộc", "KHÔNG", "", "", ""] for n in range(4)]
    rows += [[f"Q{n}", f"Tên Q{n}", "Chi bộ trực thuộc", "D", "31/02/2018", "", ""] for n in range(3)]
    rows += [[f"R{n}", f"Tên R{n}", "Chi bộ trực thuộc", "D", "", "mười", ""] for n in range(3)]
    before = standing(office)[0]
    answer = upload(office, "administrator", "/units/import/", book(rows, HEADINGS))
    wanted = (
        [f"B{n}" for n in range(2, 7)] + [f"C{n}" for n in range(7, 12)] + [f"D{n}" for n in range(12, 16)]
    )
    wanted += [f"E{n}" for n in range(16, 19)] + [f"F{n}" for n in range(19, 22)]
    assert sorted(faulty(answer)) == sorted(wanted)
    assert "20 ô phải sửa" in answer.text
    sheet = openpyxl.load_workbook(io.BytesIO(marked(office, "administrator", answer))).worksheets[0]
    assert {c.coordinate for row in sheet.iter_rows() for c in row if c.comment} == set(wanted)
    assert standing(office)[0] == before
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalar(select(Unit.id).where(Unit.code.in_(["M0", "Q0", "R0"]))) is None


def test_the_units_without_problems_can_be_chosen(office: Office) -> None:
    rows = [
        ["G1", "Chi bộ Được", "Chi bộ trực thuộc", "D", None, 9, ""],
        ["G2", "", "Chi bộ trực thuộc", "D", None, 9, ""],
    ]
    page = upload(office, "administrator", "/units/import/", book(rows, HEADINGS))
    assert "Chỉ nhận các tổ chức không có lỗi" in page.text
    assert confirm(office, "administrator", page).status_code == 422
    page = upload(office, "administrator", "/units/import/", book(rows, HEADINGS))
    assert confirm(office, "administrator", page, per_unit="1").status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert set(db.scalars(select(Unit.code).where(Unit.code.in_(["G1", "G2"])))) == {"G1"}


def test_what_changed_after_the_preview_is_shown_again_and_not_brought_in(office: Office) -> None:
    row = [["H1", "Chi bộ Hai lần", "Chi bộ trực thuộc", "D", None, 9, ""]]
    page = upload(office, "administrator", "/units/import/", book(row, HEADINGS))
    other = upload(office, "K.board_officer", "/units/import/", book(row, HEADINGS))
    assert confirm(office, "K.board_officer", other).status_code == 303
    answer = confirm(office, "administrator", page)
    assert answer.status_code == 422 and "Dữ liệu đã thay đổi" in answer.text
    assert confirm(office, "K.board_officer", page).status_code == 404


def test_a_second_click_and_a_missing_key_bring_nothing_in_twice(office: Office) -> None:
    page = upload(
        office,
        "administrator",
        "/units/import/",
        book([["I1", "Chi bộ Bấm", "Chi bộ trực thuộc", "D", None, 9, ""]], HEADINGS),
    )
    form = read(page).form("/imports/confirm/").fields
    fields = {name: form[name] for name in ("id", "seen")}
    client = office.client("administrator")
    assert client.post("/imports/confirm/", data=fields).status_code == 422
    data = fields | {"idempotency_key": "mot-lan-thoi"}
    answers = [client.post("/imports/confirm/", data=data) for _ in range(2)]
    assert [a.status_code for a in answers] == [303, 303]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (lambda: io.BytesIO(b"abc"), "không phải bảng tính"),
        (lambda: io.BytesIO(b""), "Mục này phải ghi"),
        (lambda: io.BytesIO(lying()), "quá lớn khi mở ra"),
        (lambda: book([["a"]], ["Một", "Hai"]), "Không thấy các cột"),
    ],
)
def test_a_workbook_from_hell_is_a_plain_sentence_and_kept_nowhere(
    office: Office, file: Any, told: str
) -> None:
    before = standing(office)
    answer = upload(office, "administrator", "/units/import/", file())
    assert answer.status_code == 422
    assert told in answer.text
    assert standing(office) == before


def test_a_formula_is_refused_at_its_cell(office: Office) -> None:
    answer = upload(
        office,
        "administrator",
        "/units/import/",
        book([["=1+1", "x", "Chi bộ cơ sở", "K", None, None, None]], HEADINGS),
    )
    assert "A2" in answer.text and "có công thức" in answer.text and 'name="seen"' not in answer.text


def test_accounts_come_back_as_slips_that_work(office: Office) -> None:
    rows = [["Người Mới", "nguoi.moi", "Thư ký chi bộ", "D2", None]]
    answer = upload(office, "D.committee_officer", "/accounts/import/", book(rows, PEOPLE))
    slip = confirm(office, "D.committee_officer", answer)
    code = read(slip).one(".secret").text
    done = office.send(
        None, "/code", login="nguoi.moi", code=code, password="mot cau rat dai 7", again="mot cau rat dai 7"
    )
    assert done.status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        account = db.scalars(select(Account).where(Account.login == "nguoi.moi")).one()
        assert db.scalars(select(Post.role).where(Post.person_id == account.person_id)).one() == "cell_clerk"


def test_a_list_for_a_foreign_unit_is_refused_at_its_cell(office: Office) -> None:
    answer = upload(
        office,
        "D.committee_officer",
        "/accounts/import/",
        book([["Ai đó", "ai.do", "Thư ký chi bộ", "E1", None]], PEOPLE),
    )
    assert "D2" in answer.text and 'name="seen"' not in answer.text


@pytest.mark.parametrize("who", ["D1.cell_secretary", "auditor", "D1.follower"])
@pytest.mark.parametrize("kind", ["units", "people"])
def test_who_may_not_bring_a_list_in_does_not_see_its_page(office: Office, who: str, kind: str) -> None:
    for url in (f"/imports/kind/?kind={kind}", f"/imports/template/?kind={kind}"):
        assert office.get(who, url).status_code in (403, 404)
    assert office.send(
        who, f"/imports/kind/?kind={kind}", file=(book([], HEADINGS), "a.xlsx")
    ).status_code in (403, 404)


@pytest.mark.parametrize("fields", [{}, {"id": "x"}, {"id": "999999"}, {"id": "٣"}, {"id": "1" * 30}])
def test_a_bent_confirmation_is_a_plain_404(office: Office, fields: dict[str, str]) -> None:
    assert office.send("administrator", "/imports/confirm/", **fields).status_code == 404


def test_a_mended_cell_of_a_marked_file_comes_back_without_its_mark(office: Office) -> None:
    """The round of an office: marked, one of two mended
    in the marked file itself, sent again, marked again."""

    def marks(page: Any) -> tuple[bytes, set[str]]:
        data = marked(office, "administrator", page)
        sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
        found = red(data, sheet.title)
        assert found == {c.coordinate for row in sheet.iter_rows() for c in row if c.comment}
        return data, found

    rows = [[f"W{n}", "", "Chi bộ trực thuộc", "D", None, 5, ""] for n in range(2)]
    data, found = marks(upload(office, "administrator", "/units/import/", book(rows, HEADINGS)))
    assert found == {"B2", "B3"}
    mended = openpyxl.load_workbook(io.BytesIO(data))
    mended.worksheets[0]["B2"] = "Chi bộ Đã sửa"
    out = io.BytesIO()
    mended.save(out)
    out.seek(0)
    assert marks(upload(office, "administrator", "/units/import/", out))[1] == {"B3"}
