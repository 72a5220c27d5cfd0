"""A wrong definition workbook: every mistake at its cell in the order
of the workbook, with what the cell takes; and what-if, adding up."""

from __future__ import annotations

import io
import secrets
from datetime import date
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import fill, new_definition
from models.scoring.sheets import Answer
from models.seed.rubric import RUBRIC, RUBRIC_RULES
from models.units.acts import establish
from models.units.amend import set_headcount
from models.units.units import get_unit
from tests.admin.builder import BOARD
from tests.cast import FOUNDED
from tests.forms.excel.mark.office_book import red
from tests.make import voted
from tests.offices import Office
from tests.pages import read

GATE = {"gates": [{"grade": "good", "needs_full": ["attendance"], "else": "fair"}]}


def draft(office: Office, unit: str) -> int:
    with open_session(office.engine, SYSTEM) as db:
        version = new_definition(
            db,
            SYSTEM,
            get_unit(db, office.cast.units[unit]),
            "rubric",
            f"own{unit}",
            f"Khung {unit}",
            date(2019, 2, 1),
        )
        fill(db, SYSTEM, version, list(RUBRIC), RUBRIC_RULES | GATE)
        db.commit()
        return version.id


@pytest.fixture(scope="module")
def made(office: Office) -> int:
    return draft(office, "K")


def sent(office: Office, number: int, **cells: Any) -> list[tuple[str, str]]:
    """The workbook with these cells changed, sent back: cells and sentences of the page of mistakes."""
    answer = checked(office, number, **cells)
    assert answer.status_code == 422
    page = read(answer)
    return list(zip(page.column("Ô"), page.column("Cần sửa"), strict=True))


def reading(office: Office, language: str) -> Any:
    """The officer's browser in a language."""
    client = office.client(BOARD)
    client.set_cookie("khoi_language", language)
    return client


def checked(office: Office, number: int, language: str = "vi", **cells: Any) -> Any:
    """The answer to the workbook with these cells changed."""
    book = openpyxl.load_workbook(
        io.BytesIO(office.get(BOARD, f"/definitions/workbook/out/?id={number}").data)
    )
    for place, value in cells.items():
        sheet, _mark, cell = place.partition("!")
        book[sheet][cell] = value
    out = io.BytesIO()
    book.save(out)
    sent = {"file": (io.BytesIO(out.getvalue()), "khung.xlsx"), "row_version": "1"}
    sent |= {"idempotency_key": secrets.token_hex(8)}
    return reading(office, language).post(f"/definitions/workbook/?id={number}", data=sent)


def test_mistakes_stand_in_the_order_of_the_workbook_and_say_what_the_cell_takes(
    office: Office, made: int
) -> None:
    wrong = {"Quy tắc!A2": "khong_co", "Quy tắc!B2": "[content] >", "Quy tắc!D2": "Chặn", "Quy tắc!E2": "Lời"}
    wrong |= {
        "Lựa chọn!A4": "khong_co",
        "Mục!E2": "Đạt hay không",
        "Mục!E3": "Phép thuật",
        "Mục!C6": "draft",
        "Biểu!B8": "Tiệc",
    }
    told = sent(office, made, **wrong)
    cells = ["Biểu!B8", "Mục!E2", "Mục!E3", "Mục!C6", "Lựa chọn!A4", "Quy tắc!A2", "Quy tắc!B2", "Quy tắc!D2"]
    assert [cell for cell, _words in told] == cells
    words = dict(told)
    taken = "Không có trong danh sách. Ô này ghi: Chặn lại; Nhắc; Phải giải trình."
    assert words["Quy tắc!D2"] == f"{taken} Có phải: Chặn lại?"
    assert (
        words["Mục!E2"] == "Không có trong danh sách. Gần giống: Đạt / không đạt."
        and "danh sách thả xuống" in words["Mục!E3"]
    )
    assert words["Quy tắc!B2"] == "Công thức còn thiếu ở cuối, sau ký tự thứ 12."


def test_mistakes_of_the_whole_are_all_told_at_once_at_the_band_and_the_total(
    office: Office, made: int
) -> None:
    told = dict(sent(office, made, **{"Mục!G4": 9, "Lựa chọn!F3": 97}))
    assert len(told) == 2
    assert "ở mức “Từ 95% trở lên”" in told["Lựa chọn!E2"]
    assert any("105" in words for words in told.values())


def test_a_workbook_that_changed_nothing_says_so_and_each_changed_cell_is_shown_before_and_after(
    office: Office, made: int
) -> None:
    same = read(checked(office, made))
    changes = same.one("#changes")
    assert "Trước và sau" not in changes.text and changes.one(".adds").numbers() == [0, 0, 22, 22]
    rule = {"Quy tắc!A2": "content", "Quy tắc!B2": "[content] > 1", "Quy tắc!D2": "Nhắc", "Quy tắc!E2": "Lời"}
    told = checked(
        office,
        made,
        **rule,
        **{"Mục!D2": "Tên khác", "Lựa chọn!C2": "Một", "Lựa chọn!B3": "khac", "Biểu!B5": "Khung khác"},
    )
    assert read(told).one("#changes").column("Trước và sau") == [
        "Tên biểu: Khung K → Khung khác",
        "Quy tắc (mới): content; [content] > 1; Nhắc; Lời",
        "Tên mục: Bí thư/phó bí thư trực tiếp chuẩn bị nội dung → Tên khác",
        "Lựa chọn: b1 · Tên lựa chọn: Từ 95% trở lên → Một",
        "Lựa chọn: b2 (bỏ)",
        "Lựa chọn: khac (mới)",
    ]


def test_every_hole_and_every_mistake_is_told_in_the_first_round_but_for_what_only_follows(
    office: Office, made: int
) -> None:
    rule = {"Quy tắc!D2": "Nhắc", "Quy tắc!E2": "Lời", "Quy tắc!A2": "contents"}
    rule |= {
        "Quy tắc!B2": "{Tỷ lệ dư} > 90 và [conten] / {số phút sinh hoạt} > 1",
        "Quy tắc!C2": "hình thức là ket hopp",
    }
    told = sent(office, made, **rule, **{"Mục!G4": "năm", "Lựa chọn!F3": 97, "Lựa chọn!E4": 70})
    words: dict[str, list[str]] = {}
    for cell, sentence in told:
        words.setdefault(cell, []).append(sentence)
    assert [*words] == [
        "Mục!G4",
        "Lựa chọn!E2",
        "Lựa chọn!E4",
        "Quy tắc!A2",
        "Quy tắc!B2",
        "Quy tắc!C2",
    ]
    assert "Tổng điểm" not in str(told), "the sum is not told while points cannot be read"
    assert "Có phải: content; " in words["Quy tắc!A2"][0]
    unknown, zero = words["Quy tắc!B2"]
    assert unknown.startswith("Không có mục nào mang mã “conten”") and "Có phải: [content]" in unknown
    assert "lớn nhất({Số phút sinh hoạt}; 1)" in zero and "{Số phút sinh hoạt} > 0" in zero
    assert words["Quy tắc!C2"] == ["“ket hopp” không phải là một lựa chọn. Có phải: kết hợp?"]


def test_a_bad_code_is_told_and_not_what_names_it(office: Office, made: int) -> None:
    rule = {"Quy tắc!D2": "Nhắc", "Quy tắc!E2": "Lời", "Quy tắc!A2": "nội dung"}
    rule |= {"Quy tắc!B2": "[nội dung] > 1", "Mục!C4": "nội dung"}
    assert [cell for cell, _words in sent(office, made, **rule)] == ["Mục!C4"]


def test_the_own_file_comes_back_with_its_cells_marked_to_its_sender_alone(office: Office, made: int) -> None:
    page = read(checked(office, made, **{"Mục!G4": "năm", "Biểu!B8": "Tiệc"}))
    (link,) = page.links("/definitions/workbook/marked/")
    data = office.get(BOARD, link).data
    back = openpyxl.load_workbook(io.BytesIO(data))
    for sheet, cell in (("Mục", "G4"), ("Biểu", "B8")):
        assert back[sheet][cell].comment is not None and red(data, sheet) == {cell}
    assert back["Mục"]["G4"].value == "năm" and "Điểm" in str(back["Mục"]["G1"].value)
    assert back["Mục"]["G5"].comment is None
    assert office.get("K2.board_officer", link).status_code == 404


WRITTEN = "hình thức là kết hợp hoặc [Nội dung đúng, đủ, xác định trọng tâm] > 1 hoặc {tỷ lệ dự} > 90"


@pytest.mark.parametrize(
    ("typed", "language", "shown"),
    [
        (WRITTEN, "vi", "(hình thức là kết hợp) hoặc ([content] > 1) hoặc ({Tỷ lệ dự} > 90)"),
        (WRITTEN, "en", "(kind of meeting is combined) or ([content] > 1) or ({Attendance} > 90)"),
        (
            "meeting_kind thuộc (combined) hoặc [content] > 1 hoặc {attendance_rate} > 90",
            "vi",
            "(hình thức là kết hợp) hoặc ([content] > 1) hoặc ({Tỷ lệ dự} > 90)",
        ),
        (
            "[minutes] không phải là Có và [order] = đạt",
            "vi",
            "([minutes] không phải là Có) và ([order] là Có)",
        ),
        ("[minutes] khác có", "en", "[minutes] is not Yes"),
    ],
)
def test_formulas_are_read_in_the_words_of_any_language_and_shown_in_the_readers(
    office: Office, made: int, typed: str, language: str, shown: str
) -> None:
    rule = {"Quy tắc!A2": "content", "Quy tắc!B2": typed, "Quy tắc!D2": "Nhắc", "Quy tắc!E2": "Lời"}
    page = checked(office, made, language, **rule)
    assert page.status_code == 200
    assert f"content; {shown}; " in read(page).text


def test_a_workbook_in_the_words_of_one_language_comes_back_in_another(office: Office, made: int) -> None:
    data = reading(office, "en").get(f"/definitions/workbook/out/?id={made}", buffered=True).data
    sheet = openpyxl.load_workbook(io.BytesIO(data))["Mục"]
    assert sheet["E2"].value == "Met or not"
    back = office.send(
        BOARD, f"/definitions/workbook/?id={made}", file=(io.BytesIO(data), "khung.xlsx"), row_version="1"
    )
    assert read(back).one("#changes .adds").numbers() == [0, 0, 22, 22]


def test_a_rule_told_at_no_item_alone_is_told_too(office: Office, made: int) -> None:
    told = sent(
        office,
        made,
        **{
            "Quy tắc!A2": "khong_co",
            "Quy tắc!B2": "[content] > 1",
            "Quy tắc!D2": "Nhắc",
            "Quy tắc!E2": "Lời",
        },
    )
    assert len(told) == 1 and told[0][0].startswith("Quy tắc!")


def test_what_if_says_which_way_and_adds_up(office: Office, made: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        low = {name: Answer("no", note="x") for name in ("order", "minutes", "secretary_prepares")}
        for number in range(13):
            cell = establish(
                db,
                SYSTEM,
                parent=get_unit(db, office.cast.units["D"]),
                kind_code="subordinate_cell",
                name=f"P{number}",
                code=f"P{number}",
                on=FOUNDED,
            )
            set_headcount(db, SYSTEM, cell, FOUNDED, 12)
            voted(db, cell, **(low if number < 6 else {}))
        db.commit()
    page = read(office.send(BOARD, f"/definitions/try/whatif/?id={made}", row_version="1"))
    assert "7 trên 13 biểu đã biểu quyết sẽ đổi xếp loại" in page.text
    counts = page.one(".adds")
    assert counts.numbers() == [7, 6, 13] and "xếp thấp hơn" in counts.text and "không đổi" in counts.text


def test_with_fewer_than_five_cells_the_page_says_so_and_what_can_be_done_instead(office: Office) -> None:
    number = draft(office, "K2")
    page = office.send("K2.board_officer", f"/definitions/try/whatif/?id={number}", row_version="1").text
    assert "ít hơn năm chi bộ" in page and f"/definitions/try/?id={number}" in page and "<table" not in page
