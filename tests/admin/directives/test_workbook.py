"""A directive through its workbook: out of its page, in as a draft with a preview, mistakes at cells."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import DefinitionVersion, get_version, new_definition
from models.directives.own_form import drafted
from models.directives.tables import Directive
from models.units.units import get_unit
from tests.admin.asking import answered, asked
from tests.admin.letters import LETTER, answer_of, at
from tests.offices import Office
from tests.pages import number_in, read

OFFICER, URL = "K.board_officer", "/directives/bring/"


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


def out(office: Office, number: int) -> Any:
    sent = office.get(OFFICER, f"/directives/book/?id={number}")
    assert sent.status_code == 200
    return openpyxl.load_workbook(io.BytesIO(sent.data))


def sent(office: Office, book: Any, who: str = OFFICER) -> TestResponse:
    data = io.BytesIO()
    book.save(data)
    data.seek(0)
    return office.send(who, URL, unit_id=office.cast.units["K"], file=(data, "cv.xlsx"))


def confirmed(office: Office, page: TestResponse, **other: str) -> TestResponse:
    shown = read(page)
    fields = {name: shown.one(f"form.acts-bar input[name={name}]").get("value") for name in ("rows", "seen")}
    return office.send(OFFICER, URL, unit_id=office.cast.units["K"], **fields | other)


def plain(office: Office, number: int) -> dict[str, Any]:
    with open_session(office.engine, SYSTEM) as db:
        row = db.get_one(Directive, number)
        names = (
            "abstract",
            "body",
            "desk",
            "asks_receipt",
            "asks_plan",
            "plan_on",
            "form_version_id",
            "due_on",
        )
        kept = [(e.symbol, e.dated, e.title, e.file_name, e.sha256) for e in row.enclosures]
        return {name: getattr(row, name) for name in names} | {
            "to": row.to,
            "strict": row.due_strict,
            "kept": kept,
        }


def test_what_is_called_otherwise_is_asked_back_and_read_as_chosen(office: Office, directive: int) -> None:
    """A sheet of the letter, one of its questions, a line of the head and a column."""
    book = out(office, directive)
    book["Công văn"]["B2"] = "301-CV/ĐUK"
    right = read(sent(office, book)).one("form.acts-bar input[name=rows]").get("value")
    head = next(row[0] for row in book["Công văn"].iter_rows(max_col=1) if row[0].value == "Trích yếu")
    head.value = "Trích yếu nội dung"
    book["Nơi nhận"].title, book["Mục"].title = "Các nơi nhận", "Các mục"
    book["Văn bản kèm theo"]["C1"] = "Tên của văn bản"
    seen, rounds = sent(office, book), []
    while questions := asked(read(seen)):  # the sheets first, then what stands on them
        assert all(labels[-1] == "Không đọc phần này" for labels in questions.values())
        rounds.append(len(questions))
        seen = answered(office, OFFICER, seen, *(labels[0] for labels in questions.values()))
    assert rounds == [2, 2]
    assert seen.status_code == 200, read(seen).main.text
    assert read(seen).one("form.acts-bar input[name=rows]").get("value") == right
    assert confirmed(office, seen).status_code == 303
    book["Công văn"]["B2"] = "302-CV/ĐUK"
    assert not asked(read(sent(office, book))), "what was said of the last file is known"


def test_the_whole_goes_out_and_comes_in_under_another_symbol(office: Office, directive: int) -> None:
    book = out(office, directive)
    assert "Mục" in book.sheetnames, "its questions go with it"
    refused = sent(office, book)
    assert refused.status_code == 422 and "Công văn!B2" in refused.text, "this letter is known already"
    book["Công văn"]["B2"] = "300-CV/ĐUK"
    page = sent(office, book)
    assert page.status_code == 200 and "Đã quán triệt" in page.text and "12.pdf" in page.text
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalar(select(Directive).where(Directive.symbol == "300-CV/ĐUK")) is None, "only a preview"
    made = number_in(confirmed(office, page))
    assert plain(office, made) == plain(office, directive), "its file too: it stays where it is"


def test_a_draft_is_changed_by_its_own_workbook_and_a_late_one_is_told(office: Office, form_id: int) -> None:
    typed = {
        "unit_id": office.cast.units["K"], "symbol": "301-CV", "dated": "24/10/2018", "abstract": "Cũ",
        "due_on": "10/11/2018", "strict": "0", "asks_receipt": "y", "single": "D1\nC",
        "body": "Một\r\n\r\nHai",
    }  # fmt: skip
    number = number_in(office.send(OFFICER, "/directives/new/", **typed))
    book = out(office, number)
    book["Công văn"]["B4"] = "Mới"
    book["Nơi nhận"].append(["Riêng đơn vị", "db1"])
    page = sent(office, book)
    assert page.status_code == 200 and read(page).one("ul.adds").numbers()[1] == 2
    assert number_in(confirmed(office, page)) == number
    now = plain(office, number)
    assert (now["abstract"], now["body"], len(now["to"]["single"])) == ("Mới", "Một\n\nHai", 3)
    late = confirmed(office, page)
    assert late.status_code == 409


def test_mistakes_are_told_at_their_cells_and_nothing_comes_in(office: Office, directive: int) -> None:
    book = out(office, directive)
    book["Công văn"]["B2"] = "302-CV"
    book["Công văn"]["B9"] = "01/10/2018"
    book["Nơi nhận"].append(["Riêng đơn vị", "E1"])
    book["Nơi nhận"].append(["Mọi đơn vị thuộc loại hình", "tỉnh ủy"])
    kind = [cell.value for cell in book["Mục"][1]].index("Loại") + 1
    book["Mục"].cell(2, kind).value = "loại lạ"
    page = sent(office, book)
    assert page.status_code == 422
    cells = [row[0] for row in read(page).rows("section table")]
    at_kind = f"Mục!{book['Mục'].cell(2, kind).coordinate}"
    assert set(cells) >= {"Công văn!B9", "Nơi nhận!B4", "Nơi nhận!B5", at_kind}
    nothing = sent(office, openpyxl.Workbook())
    assert nothing.status_code == 422 and "Công văn, Nơi nhận" in nothing.text


def asking(book: Any, symbol: str, question: str) -> Any:
    """The same letter under another symbol, with another first question."""
    book["Công văn"]["B2"] = symbol
    heads = [cell.value for cell in book["Mục"][1]]
    book["Mục"].cell(2, heads.index("Tên mục") + 1).value = question
    return book


def sheets(book: Any) -> dict[str, list[list[Any]]]:
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def form_of(office: Office, number: int) -> DefinitionVersion:
    with open_session(office.engine, SYSTEM) as db:
        return get_version(db, db.get_one(Directive, number).form_version_id or 0)


def test_its_questions_come_in_with_it_and_are_published_when_it_is_issued(
    office: Office, directive: int
) -> None:
    book = asking(out(office, directive), "310-CV", "Đã phổ biến đến từng đảng viên")
    page = sent(office, book)
    told = read(page).main.text
    assert page.status_code == 200 and "bản nháp, được ban hành cùng công văn" in told
    assert "Tên mục: Đã quán triệt → Đã phổ biến đến từng đảng viên" in told
    with open_session(office.engine, SYSTEM) as db:
        before = len(drafted(db, office.cast.units["K"]))
    made = number_in(confirmed(office, page))
    form = form_of(office, made)
    assert (form.state, form.fields[0].title) == ("draft", "Đã phổ biến đến từng đảng viên")
    with open_session(office.engine, SYSTEM) as db:
        assert len(drafted(db, office.cast.units["K"])) == before + 1
    again = out(office, made)
    sent_, back = sheets(book), sheets(again)
    assert back.keys() == sent_.keys() and [n for n in back if back[n] != sent_[n]] == []
    same = sent(office, again)
    assert read(same).one("ul.adds").numbers()[:2] == [0, 0], "its own workbook changes nothing"

    details = read(office.get(OFFICER, f"/directives/details/?id={made}"))
    assert "bản nháp, được ban hành cùng công văn" in details.text
    assert details.links(f"/definitions/build/?id={form.id}")
    seen = form.row_version
    refused = office.send(OFFICER, f"/definitions/build/drop/?id={form.id}", row_version=seen)
    assert refused.status_code == 422 and "Dự thảo công văn 310-CV" in refused.text

    changed = sent(office, asking(again, "310-CV", "Câu hỏi sửa lần hai"))
    assert number_in(confirmed(office, changed)) == made
    assert form_of(office, made).id == form.id, "its own draft is changed, no other is made"
    assert form_of(office, made).fields[0].title == "Câu hỏi sửa lần hai"

    with open_session(office.engine, SYSTEM) as db:
        version = db.get_one(Directive, made).row_version
    issued = office.send(OFFICER, f"/directives/issue/?id={made}", row_version=version)
    assert issued.status_code == 303
    assert form_of(office, made).state == "published"
    own = read(office.get("C.cell_secretary", f"/answers/details/?id={answer_of(office, made, 'C').id}"))
    assert "Câu hỏi sửa lần hai" in own.text
    third = sent(office, asking(out(office, made), "311-CV", "Câu hỏi sửa lần hai"))
    number = number_in(confirmed(office, third))
    assert form_of(office, number).id == form.id, "the published form with these very questions is asked"


def test_who_may_not_make_forms_is_told_so_at_the_cell(office: Office, directive: int) -> None:
    who, unit = "D.committee_officer", office.cast.units["D"]
    book = asking(out(office, directive), "312-CV", "Câu của đảng ủy cơ sở")
    book["Nơi nhận"].delete_rows(2, 20)
    book["Nơi nhận"].append(["Riêng đơn vị", "D1"])
    data = io.BytesIO()
    book.save(data)
    data.seek(0)
    page = office.send(who, URL, unit_id=unit, file=(data, "cv.xlsx"))
    assert page.status_code == 422
    told = {row[0]: row[-1] for row in read(page).rows("section table")}
    assert "không được lập biểu mẫu" in told["Biểu!B4"]


def test_a_draft_form_may_be_chosen_on_screen_and_is_mended_before_it_is_issued(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        unit = get_unit(db, office.cast.units["K"])
        form = new_definition(db, SYSTEM, unit, "directive_form", "rong", "Biểu trống", LETTER.date())
        db.commit()
        number = form.id
    typed = {
        "unit_id": office.cast.units["K"], "symbol": "320-CV", "dated": "24/10/2018", "abstract": "V/v",
        "due_on": "10/11/2018", "strict": "0", "single": "C", "form_version_id": number,
    }  # fmt: skip
    made = number_in(office.send(OFFICER, "/directives/new/", **typed))
    page = read(office.get(OFFICER, f"/directives/edit/?id={made}"))
    assert "Biểu trống, phiên bản 1 (bản nháp, được ban hành cùng công văn)" in page.text
    assert "còn phải sửa 1 chỗ" in office.get(OFFICER, f"/directives/details/?id={made}").text
    refused = office.send(OFFICER, f"/directives/issue/?id={made}", row_version="1")
    assert refused.status_code == 422 and "còn 1 chỗ phải sửa" in refused.text
    with open_session(office.engine, SYSTEM) as db:
        assert db.get_one(Directive, made).state == "draft"


def _renamed(book: Any) -> Any:
    book["Công văn"]["B2"] = "303-CV"
    return book


def test_only_whoever_issues_brings_in_and_takes_out(office: Office, directive: int) -> None:
    assert office.get("C.cell_secretary", f"/directives/book/?id={directive}").status_code == 403
    assert office.get("K2.board_officer", f"/directives/book/?id={directive}").status_code == 404
    assert office.get("C.cell_secretary", URL).status_code == 403
    book = out(office, directive)
    assert sent(office, book, "K2.board_officer").status_code == 422
    page = sent(office, _renamed(book))
    whole = read(page).one("form.acts-bar input[name=rows]").get("value")
    spoilt = [
        whole.replace("2018-10-24", "0001-01-01"),
        whole.replace('"single": []', f'"single": [{10**30}]'),
        whole.replace("303-CV", "30\\u0000-CV"),
    ]
    assert all(each != whole for each in spoilt)
    for rows in (
        "[]",
        "{",
        '{"values": {}, "enclosures": []}',
        "[" * 100_000,
        *spoilt,
        whole.replace('"form": ""', '"form": "{}"'),
    ):
        told = office.send(OFFICER, URL, unit_id=office.cast.units["K"], rows=rows, seen="")
        assert told.status_code == 422
