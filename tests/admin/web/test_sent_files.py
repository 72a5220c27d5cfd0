"""Attachments at every door that takes some: more than a person may send is told at its field, nothing typed
is lost, nothing is kept; the person sees how much it was."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from sqlalchemy import delete, select
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.attachments import Attachment
from models.meetings.meetings import Meeting
from models.platform.room import MB, Sent
from models.platform.settings import change_setting
from tests.admin.builder import BOARD
from tests.admin.web.meeting import meeting
from tests.clamd import Scanner, scanner
from tests.offices import Office
from tests.pages import number_in, read
from tests.paths import ROOT

WHO = "D1.cell_secretary"
NOT_ATTACHED = {
    "admin/choices/choice_book.py",
    "admin/definitions/workbook.py",
    "admin/directives/workbook.py",
    "admin/documents/templates.py",
    "admin/imports/imports.py",
    "admin/routes/workbook.py",
}
"""Workbooks and Word templates: read, kept for a day or in place of an earlier one."""


@pytest.fixture(autouse=True)
def one_mb(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        change_setting(db, SYSTEM, "attachments_mb", "1")
        db.execute(delete(Sent))
        db.commit()


def pdf(size: int, name: str = "bien-ban.pdf") -> FileStorage:
    return FileStorage(BytesIO(b"%PDF-1.4".ljust(size, b"0")), filename=name)


def send(office: Office, who: str, url: str, **typed: Any) -> TestResponse:
    """As a browser does; of a long body the test client would make a file, and leave it open."""
    data = {"idempotency_key": secrets.token_hex(8)} | typed
    boundary, body = encode_multipart(data)
    return office.client(who).post(url, data=body, content_type=f"multipart/form-data; boundary={boundary}")


def draft(office: Office, symbol: str) -> int:
    typed = {"unit_id": office.cast.units["K"], "symbol": symbol, "dated": "24/10/2018", "abstract": "V/v"}
    typed |= {"kinds": "grassroots_cell", "due_on": "10/11/2018", "strict": "1", "asks_receipt": "y"}
    return number_in(office.send(BOARD, "/directives/new/", **typed))


def sent(office: Office) -> list[int]:
    with open_session(office.engine, SYSTEM) as db:
        return list(db.scalars(select(Sent.size).order_by(Sent.id)))


def test_files_of_a_meeting_are_bounded_together(office: Office) -> None:
    many = [pdf(MB // 2), pdf(MB // 2 + 1, "anh.pdf")]
    refused = send(office, WHO, "/meetings/new/", **meeting(office, files=many))
    page = read(refused)
    assert refused.status_code == 422 and "trong một năm" in page.main.text
    assert "Giữ nguyên chữ này" in refused.text and sent(office) == []
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalars(select(Meeting.id).where(Meeting.held_on == date(2018, 10, 26))).all() == []
    made = send(office, WHO, "/meetings/new/", **meeting(office, files=[pdf(MB // 2), pdf(MB // 4)]))
    assert made.status_code == 303 and sent(office) == [MB * 3 // 4]
    number = int(made.headers["Location"].partition("meeting=")[2])
    send(
        office, WHO, f"/meetings/edit/?id={number}", row_version="1", **meeting(office, files=[pdf(MB // 2)])
    )
    with open_session(office.engine, SYSTEM) as db:
        assert len(db.scalars(select(Attachment.id).where(Attachment.meeting_id == number)).all()) == 2


def test_enclosures_are_bounded_at_the_line_that_sends_one(office: Office) -> None:
    number = draft(office, "8-CV")
    lines = {"symbol-1": "1-QĐ", "dated-1": "08/10/2018", "title-1": "Quy định"}
    lines |= {"symbol-2": "2-QĐ", "dated-2": "08/10/2018", "title-2": "Hướng dẫn"}
    url = f"/directives/enclosures/?id={number}"
    refused = send(office, BOARD, url, row_version="1", **lines, **{"file-2": pdf(MB + 1)})
    assert refused.status_code == 422 and "Hướng dẫn" in refused.text
    assert "trong một năm" in read(refused).main.text
    assert send(office, BOARD, url, row_version="1", **lines, **{"file-2": pdf(MB)}).status_code == 303
    assert send(office, BOARD, url, row_version="2", **lines).status_code == 303, "one kept is not sent again"
    assert sent(office) == [MB]


def test_how_much_was_sent_and_is_allowed_stands_with_the_own_files(office: Office) -> None:
    enclosed = {"symbol-1": "1-QĐ", "dated-1": "08/10/2018", "title-1": "Quy định", "file-1": pdf(MB)}
    number = draft(office, "9-CV")
    assert (
        send(office, BOARD, f"/directives/enclosures/?id={number}", row_version="1", **enclosed).status_code
        == 303
    )
    page = office.get(BOARD, "/jobs/").text
    assert "đã gửi kèm 1 trên 1 MB" in page and "0 trên 2000 MB" in page
    assert "đã gửi kèm 0 trên 1 MB" in office.get("D2.cell_secretary", "/jobs/").text


def test_every_field_of_a_file_is_counted_or_known_to_attach_nothing() -> None:
    field = re.compile(r"\bFileField\(")
    pages = [path for wing in ("admin", "forms") for path in (ROOT / wing).rglob("*.py")]
    plain = {str(path.relative_to(ROOT)) for path in pages if field.search(path.read_text(encoding="utf-8"))}
    assert plain == NOT_ATTACHED


@pytest.fixture
def clamd(office: Office) -> Iterator[Scanner]:
    with scanner() as made:
        with open_session(office.engine, SYSTEM) as db:
            change_setting(db, SYSTEM, "clamd", made.address)
            db.commit()
        yield made
        with open_session(office.engine, SYSTEM) as db:
            change_setting(db, SYSTEM, "clamd", "")
            db.commit()


DOORS: dict[str, tuple[str, str, str, dict[str, str]]] = {
    "people from Excel": ("administrator", "/imports/kind/?kind=people", "file", {}),
    "a definition": (BOARD, "/definitions/workbook/new/", "file", {}),
    "a route": (BOARD, "/routes/bring/", "file", {}),
    "a Word template": ("K.board_head", "/documents/templates/", "file", {"kind": "notice"}),
    "a meeting": (WHO, "/meetings/new/", "files", {}),
}


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    ("says", "told"),
    [
        (b"stream: Thu-Nghiem FOUND\0", "Máy quét tìm thấy Thu-Nghiem trong tệp “ke-hoach.pdf”"),
        (b"", "không kết nối được với máy quét"),
    ],
)
def test_a_file_that_is_not_harmless_is_taken_at_no_door(
    office: Office, clamd: Scanner, door: str, says: bytes, told: str
) -> None:
    who, url, name, typed = DOORS[door]
    clamd.says = says
    form = next(each for each in read(office.get(who, url)).forms if name in each.names)
    fields = form.fields | {"unit_id": str(office.cast.units["K"])} | typed
    fields |= meeting(office) if door == "a meeting" else {}
    fields.pop("idempotency_key", None)
    answer = send(office, who, form.get("action") or url, **(fields | {name: pdf(500, "ke-hoach.pdf")}))
    assert answer.status_code == 422 and told in read(answer).main.text, read(answer).main.text
    assert [len(each) for each in clamd.got] == [500] and sent(office) == []
    if door == "a meeting":
        assert "Giữ nguyên chữ này" in answer.text


def test_what_the_scanner_finds_nothing_in_is_kept_whole(office: Office, clamd: Scanner) -> None:
    enclosed = {"symbol-1": "1-QĐ", "dated-1": "08/10/2018", "title-1": "Quy định", "file-1": pdf(700)}
    url = f"/directives/enclosures/?id={draft(office, '10-CV')}"
    assert send(office, BOARD, url, row_version="1", **enclosed).status_code == 303
    assert sent(office) == [700] and len(clamd.got) == 1


def test_where_a_scanner_listens_is_judged_at_its_field(office: Office) -> None:
    page = read(office.get("administrator", "/settings/"))
    fields = next(each for each in page.forms if "clamd" in each.names).fields
    answer = office.send("administrator", "/settings/", **(fields | {"clamd": "đâu đó"}))
    assert answer.status_code == 422 and "127.0.0.1:3310" in read(answer).main.text
