"""Five forms side by side, each from one workbook alone: two of a year and three of a quarter; the right
units owe the right ones, each stands by itself on the first page, the desk and the pages of who is missing;
one is withdrawn while a unit fills it in, one is approved by committee and Bloc."""

from __future__ import annotations

import io
import secrets
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.duties.opening import open_period
from models.filling.opening_forms import bring_forms, to_bring
from models.reports.period_forms import FormSheet
from tests.admin.builder import BOARD, act, add, begin, group
from tests.forms.layouts.books import changed
from tests.offices import Office
from tests.pages import Page, number_in, read

Told = dict[str, Any]
KINDS, UNITS, AFTER, DAY = (
    "Loại tổ chức phải lập",
    "Và từng tổ chức",
    "Hạn: số ngày sau khi hết kỳ",
    "Hạn: ngày của tháng sau kỳ",
)
CELLS, ALL = "Chi bộ trực thuộc", "Chi bộ cơ sở; Đảng bộ cơ sở"
FORMS: dict[str, Told] = {
    "Biểu năm về đảng viên": {
        "Kỳ của biểu": "Năm",
        KINDS: CELLS,
        AFTER: 45,
        "Ai duyệt": "Từng cấp trên, đến Khối",
    },
    "Biểu năm về tổ chức": {"Kỳ của biểu": "Năm", KINDS: ALL, DAY: 31},
    "Biểu quý về kết nạp": {
        "Kỳ của biểu": "Quý",
        KINDS: CELLS,
        "Chỉ trong các tổ chức": "DB",
        AFTER: 30,
        "Ai duyệt": "Cấp trên trực tiếp",
    },
    "Biểu quý về học tập": {"Kỳ của biểu": "Quý", UNITS: "C; D1", DAY: 25},
    "Biểu quý thu hồi": {"Kỳ của biểu": "Quý", KINDS: CELLS, DAY: 31},
}
YEARLY, OFFICES, ADMISSION, STUDY, WITHDRAWN = FORMS
OWED = {
    "D1": {YEARLY, STUDY, WITHDRAWN},
    "D2": {YEARLY, WITHDRAWN},
    "DB1": {YEARLY, ADMISSION, WITHDRAWN},
    "C": {OFFICES, STUDY},
    "D": {OFFICES},
}
"""Which units owe which of them."""
WHO = {"D": "D.committee_secretary"} | {code: f"{code}.cell_secretary" for code in ("D1", "D2", "DB1", "C")}
BLOC, HEAD = "K.bloc_secretary", WHO["D"]


def filled(opened: Any, name: str, code: str, told: Told) -> None:
    """A workbook as an officer fills it in: the head, and one question."""
    head = opened["Biểu"]
    told = {"Tên biểu": name, "Mã": code, "Áp dụng từ": "01/01/2018"} | told
    for row in range(2, head.max_row + 1):
        if head.cell(row, 1).value in told:
            head.cell(row, 2).value = told.pop(head.cell(row, 1).value)
    assert told == {}, "each has its row"
    fields = opened["Mục"]
    headings = [cell.value for cell in fields[1]]
    for said, value in {"Mã": f"n_{code}", "Tên mục": f"Số của {name}"}.items():
        fields.cell(2, headings.index(said) + 1).value = value


@pytest.fixture(scope="module")
def forms(office: Office) -> dict[str, int]:
    """The five, brought in and published: numbers of versions by name."""
    with open_session(office.engine, SYSTEM) as db:
        for quarter in (Quarter(2018, 4), Quarter(2019, 1)):
            open_period(db, quarter)
        db.commit()
    pattern = begin(office, kind="period_form", name="Biểu làm khuôn")
    add(office, pattern, group(office, pattern, "Chung"), "Số", "number", code="n", required="y")
    empty = office.get(BOARD, f"/definitions/workbook/out/?id={pattern}").data
    found = {}
    for at, (name, told) in enumerate(FORMS.items()):
        data = changed(
            empty, lambda opened, at=at, name=name, told=told: filled(opened, name, f"bieu_{at}", told)
        )
        found[name] = brought_in(office, data)
        said = read(office.get(BOARD, f"/definitions/build/publish/?id={found[name]}")).text
        assert "biểu mới, lập song song với các biểu đang áp dụng" in said
        assert told.get("Ai duyệt", "Không ai: gửi là xong") in said
        assert act(office, found[name], "publish").status_code == 303, name
    worker(office)
    return found


def brought_in(office: Office, data: bytes) -> int:
    """A draft from one workbook: sent, looked at, confirmed."""
    where, unit = "/definitions/workbook/new/?kind=period_form", str(office.cast.units["K"])
    sent = {"idempotency_key": secrets.token_hex(8), "unit_id": unit, "file": (io.BytesIO(data), "bieu.xlsx")}
    shown = office.client(BOARD).post(where, data=sent, content_type="multipart/form-data")
    assert shown.status_code == 200, read(shown).main.text
    page = read(shown)
    assert not page.all("th.code"), "nothing is wrong in it"
    whole = next(each.get("value") for each in page.all("input[name=whole]"))
    return number_in(office.send(BOARD, where, whole=whole, unit_id=unit))


def worker(office: Office) -> None:
    """What the worker does after forms were published or withdrawn."""
    with open_session(office.engine, SYSTEM) as db:
        for task in to_bring(db):
            while bring_forms(db, task):
                pass
        db.commit()


def asked(office: Office, code: str) -> Page:
    return read(office.get(WHO[code], "/"))


def fill(office: Office, forms: dict[str, int], code: str, name: str, **more: str) -> int:
    """A unit's form, typed and, with `send`, sent."""
    with open_session(office.engine, SYSTEM) as db:
        form = get_version(db, forms[name]).definition.code
    part = {} if name in (YEARLY, OFFICES) else {"part": "quarter-4"}
    said = {"unit_id": office.cast.units[code], "form": form, "year": "2018"} | part
    number = number_in(office.send(WHO[code], "/period-forms/new/", **said))
    typed = {f"v_n_{form}": "7"} | more
    sent = office.send(
        WHO[code], f"/period-forms/fill/?id={number}", row_version=seen(office, number), **typed
    )
    assert sent.status_code == 303, read(sent).text
    return number


def seen(office: Office, number: int) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.get_one(FormSheet, number).row_version


def state(office: Office, number: int) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return db.get_one(FormSheet, number).state


def test_each_unit_owes_its_own_and_each_stands_by_itself(office: Office, forms: dict[str, int]) -> None:
    for code, owed in OWED.items():
        said = asked(office, code).text
        assert {name for name in FORMS if f"{name}, kỳ" in said} == owed, code
    page = read(office.get(BOARD, "/duties/forms/?quarter=2018-Q4"))
    counts = {name: sum(name in owed for owed in OWED.values()) for name in FORMS}
    for name, n in counts.items():
        door = next(each for each in page.all("tbody a") if each.text.strip() == name).get("href")
        one = read(office.get(BOARD, str(door)))
        assert f"Đã gửi 0/{n} tổ chức phải nộp" in one.text, name


def test_one_is_approved_by_committee_and_bloc_and_counts_from_the_day_it_is_sent(
    office: Office, forms: dict[str, int]
) -> None:
    sheets = [fill(office, forms, code, YEARLY, send="1") for code in ("D1", "D2")]
    plain = fill(office, forms, "C", STUDY, send="1")
    assert [state(office, each) for each in (*sheets, plain)] == ["waiting", "waiting", "sent"]
    for who in (HEAD, BLOC):
        assert YEARLY in read(office.get(HEAD, "/desk/")).text or who == BLOC
        home = read(office.get(who, "/"))
        assert f"{YEARLY}, kỳ 2018" in home.text and "chờ duyệt" in home.text
        assert STUDY not in read(office.get(who, "/desk/")).text, "nobody approves that one"
        where = read(office.get(who, "/form-desk/")).links("/form-desk/pile/")[0]
        boxes = read(office.get(who, where)).all("input[type=checkbox][checked]")
        assert len(boxes) == 2
        ticked = {str(each.get("name")): str(each.get("value")) for each in boxes}
        assert office.send(who, where, **ticked).status_code == 303
    assert [state(office, each) for each in sheets] == ["approved", "approved"]
    assert f"đã duyệt biểu “{YEARLY}”" in read(office.get(WHO["D1"], "/notices/")).text
    said = asked(office, "D1").text
    assert f"{YEARLY}, kỳ" not in said and f"{STUDY}, kỳ" in said, "the others are still owed"
    page = read(office.get(BOARD, f"/period-forms/answers/?id={sheets[0]}"))
    assert "Đã gửi 2/3 tổ chức phải nộp" in page.text
    (door,) = page.links("/duties/forms/")
    assert "Chi bộ Đội Một" in read(office.get(BOARD, door)).text


def test_one_is_withdrawn_while_a_unit_fills_it_in_and_the_others_stand(
    office: Office, forms: dict[str, int]
) -> None:
    sheet = fill(office, forms, "D2", WITHDRAWN)
    assert office.send(BOARD, f"/definitions/retire/?id={forms[WITHDRAWN]}").status_code == 303
    worker(office)
    page = read(office.get(WHO["D2"], f"/period-forms/details/?id={sheet}"))
    assert "đã thu hồi biểu này" in page.text and "7" in page.text
    for code in ("D1", "D2", "DB1"):
        said = asked(office, code).text
        assert f"{WITHDRAWN}, kỳ" not in said, code
    assert f"{ADMISSION}, kỳ" in asked(office, "DB1").text
    missing = read(office.get(BOARD, "/duties/forms/?quarter=2018-Q4")).text
    assert WITHDRAWN not in missing and ADMISSION in missing


def test_a_word_that_is_none_of_the_routes_is_told_at_its_cell(office: Office, forms: dict[str, int]) -> None:
    data = office.get(BOARD, f"/definitions/workbook/out/?id={forms[YEARLY]}").data
    book = openpyxl.load_workbook(io.BytesIO(data))
    place = {row[0].value: row[1] for row in book["Biểu"].iter_rows()}["Ai duyệt"]
    assert place.value == "Từng cấp trên, đến Khối"
    wrong = changed(data, lambda opened: opened["Biểu"].__setitem__(place.coordinate, "Ai cũng được"))
    sent = {"idempotency_key": secrets.token_hex(8), "unit_id": str(office.cast.units["K"])}
    sent |= {"file": (io.BytesIO(wrong), "bieu.xlsx")}
    where = "/definitions/workbook/new/?kind=period_form"
    told = office.client(BOARD).post(where, data=sent, content_type="multipart/form-data")
    assert told.status_code == 422 and f"Biểu!{place.coordinate}" in [
        e.text for e in read(told).all("th.code")
    ]
    right = changed(data, lambda opened: opened["Biểu"].__setitem__(place.coordinate, "Cấp trên trực tiếp"))
    shown = office.client(BOARD).post(
        where, data=sent | {"file": (io.BytesIO(right), "bieu.xlsx")}, content_type="multipart/form-data"
    )
    assert "Cấp trên trực tiếp" in read(shown).main.text, "what changes is told in words"
