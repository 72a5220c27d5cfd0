"""Workbooks sent in through the screens: made, edited, uploaded, confirmed."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
from werkzeug.test import TestResponse

from tests.offices import Office
from tests.pages import read

HEADINGS = ["Mã", "Tên", "Loại hình tổ chức", "Mã cấp trên", "Ngày thành lập", "Đảng viên", "Liên hệ"]


PEOPLE = ["Họ tên", "Tên đăng nhập", "Chức vụ", "Mã tổ chức", "Từ ngày"]


def book(rows: list[list[Any]], headings: list[str]) -> io.BytesIO:
    made = openpyxl.Workbook()
    for row in [headings, *rows]:
        made.active.append(row)  # type: ignore[union-attr]
    out = io.BytesIO()
    made.save(out)
    out.seek(0)
    return out


def upload(office: Office, who: str, url: str, file: io.BytesIO) -> Any:
    """Send a file; follows to its check page."""
    sent = office.send(who, url, file=(file, "danh-sach.xlsx"))
    return office.get(who, sent.headers["Location"]) if sent.status_code == 303 else sent


def marked(office: Office, who: str, answer: TestResponse | str) -> bytes:
    """The file that a check page gives back with its mistakes marked."""
    return office.get(who, read(answer).links("/imports/marked/")[0]).data


def faulty(answer: TestResponse) -> list[str]:
    """Cells that a check page names; rows stand there by their numbers."""
    return [cell for cell in read(answer).texts("th.code[scope=row]") if not cell.isdecimal()]


def confirm(office: Office, who: str, page: Any, **more: str) -> Any:
    """Press the button of a check page."""
    form = read(page).form("/imports/confirm/").fields
    fields = {name: form[name] for name in ("id", "seen")}
    return office.send(who, "/imports/confirm/", **fields, **more)


FIRST = 5


def edited(data: bytes, edit: Any) -> io.BytesIO:
    """A template with some cells changed: edit(sheet, place of each column by its hidden name)."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    edit(sheet, {str(cell.value)[1:]: cell.column for cell in sheet[3]})
    out = io.BytesIO()
    book.save(out)
    out.seek(0)
    return out


def sent(office: Office, who: str, kind: str, file: io.BytesIO) -> Any:
    return upload(office, who, f"/imports/kind/?kind={kind}", file)
