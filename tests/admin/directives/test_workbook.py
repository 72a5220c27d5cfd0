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
from models.directives.tables import Directive
from tests.admin.letters import LETTER, at
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
    book["Mục"]["D2"] = "Câu khác"
    page = sent(office, book)
    assert page.status_code == 422
    cells = [row[0] for row in read(page).rows("section table")]
    assert set(cells) >= {"Công văn!B9", "Nơi nhận!B4", "Nơi nhận!B5", "Biểu!B4"}
    nothing = sent(office, openpyxl.Workbook())
    assert nothing.status_code == 422 and "Công văn, Nơi nhận" in nothing.text


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
    for rows in ("[]", "{", '{"values": {}, "enclosures": []}', "[" * 100_000, *spoilt):
        told = office.send(OFFICER, URL, unit_id=office.cast.units["K"], rows=rows, seen="")
        assert told.status_code == 422
