"""A report's narrative in Excel says each answer as the screen does, and takes it back so: dates, choices,
figures, a unit by its code; what a cell of words cannot hold stays on screen."""

from __future__ import annotations

import io
import json
from datetime import date
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.choices.lists import Item, new_list
from models.core.periods import Quarter
from models.definitions.definitions import fill, new_definition, publish
from models.reports.content import copy_narrative, narrative, report_of, write_narrative
from models.units.units import get_unit
from tests.admin.quarter import version_in
from tests.admin.uploads import FIRST, confirm, edited, sent
from tests.offices import Office
from tests.pages import read

WHO = "D1.cell_secretary"
CHOICES = [{"code": "a", "label": "Đã xong"}, {"code": "b", "label": "Đang làm"}]
FIELDS: list[dict[str, Any]] = [
    {"code": "how", "kind": "pick", "title": "Kết quả", "choices": CHOICES},
    {"code": "which", "kind": "several", "title": "Những gì", "choices": CHOICES},
    {"code": "day", "kind": "date", "title": "Ngày họp"},
    {"code": "month", "kind": "month", "title": "Tháng"},
    {"code": "share", "kind": "percent", "title": "Tỷ lệ"},
    {"code": "money", "kind": "decimal", "title": "Kinh phí"},
    {"code": "whose", "kind": "unit", "title": "Đơn vị"},
    {"code": "p", "kind": "listed", "title": "Tỉnh", "list": "province"},
    {"code": "d", "kind": "listed", "title": "Huyện", "list": "district", "within": "p"},
    {"code": "rows", "kind": "table", "title": "Bảng",
     "columns": [{"code": "u", "kind": "unit", "title": "Đơn vị"}]},
    {"code": "note", "kind": "heading", "title": "Phần cuối"},
    {"code": "said", "kind": "long_text", "title": "Lời"},
]  # fmt: skip


@pytest.fixture(scope="module")
def stored(office: Office) -> dict[str, str]:
    """What stands in the report of a cell, by code."""
    with open_session(office.engine, SYSTEM) as db:
        new_list(db, SYSTEM, None, "province", "Tỉnh", [Item("01", "Lai Châu"), Item("02", "Sơn La")])
        below = [Item("1", "Tam Đường", "01"), Item("2", "Mộc Châu", "02")]
        new_list(db, SYSTEM, None, "district", "Huyện", below)
        form = new_definition(db, SYSTEM, None, "report_form", "words", "Mẫu đủ loại", date(2018, 10, 2))
        fill(db, SYSTEM, form, [{"code": "g", "title": "Nội dung", "fields": FIELDS}], {})
        db.flush()
        db.expire(form)
        publish(db, SYSTEM, form)
        cell = get_unit(db, office.cast.units["D1"])
        report = report_of(db, SYSTEM, cell, Quarter(2018, 4))
        typed = {
            "how": "b", "which": ["a", "b"], "day": "05/11/2018", "month": "11/2018",
            "share": "17/18", "money": "1,5", "whose": cell.code, "p": "01", "d": "1",
            "rows": [{"u": cell.code}], "said": "Dòng một\nDòng hai",
        }  # fmt: skip
        write_narrative(db, SYSTEM, report, report.row_version, typed)
        db.commit()
        return narrative(db, report)


def fetched(office: Office) -> bytes:
    answer = office.get(
        WHO, f"/imports/template/?kind=narrative&unit={office.cast.units['D1']}&period=2018-Q4"
    )
    assert answer.status_code == 200
    return answer.data


def cells(data: bytes) -> dict[str, Any]:
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    rows = [row for row in sheet.iter_rows(min_row=FIRST, values_only=True) if row[0]]
    return {str(row[0]): row[3] for row in rows}


def test_the_workbook_says_what_the_screen_says(office: Office, stored: dict[str, str]) -> None:
    said = cells(fetched(office))
    assert said.pop("said") == "Dòng một\nDòng hai"
    assert said == {
        "how": "Đang làm", "which": "Đã xong; Đang làm", "day": "05/11/2018",
        "month": "11/2018", "share": "17/18", "money": "1,5", "whose": said["whose"],
        "p": "Lai Châu", "d": "Tam Đường",
    }  # fmt: skip
    assert str(said["whose"]) not in ("", stored["whose"])


def test_it_comes_back_as_no_change(office: Office, stored: dict[str, str]) -> None:
    page = sent(office, WHO, "narrative", io.BytesIO(fetched(office)))
    assert "10 không đổi" in read(page).said
    with open_session(office.engine, SYSTEM) as db:
        report = report_of(db, SYSTEM, get_unit(db, office.cast.units["D1"]), Quarter(2018, 4))
        assert narrative(db, report) == stored


def test_what_is_written_there_in_words_comes_in_and_what_stands_beside_stays(
    office: Office, stored: dict[str, str]
) -> None:
    def write(sheet: Any, at: dict[str, int]) -> None:
        for row in range(FIRST, FIRST + 12):
            new = {"how": "Đã xong", "day": "06/11/2018", "p": "Sơn La", "d": "Mộc Châu"}
            code = str(sheet.cell(row, at["code"]).value)
            if code in new:
                sheet.cell(row, at["text"]).value = new[code]

    page = sent(office, WHO, "narrative", edited(fetched(office), write))
    assert "Mộc Châu" in page.text and "Tam Đường" in page.text, read(page).said
    assert confirm(office, WHO, page).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        report = report_of(db, SYSTEM, get_unit(db, office.cast.units["D1"]), Quarter(2018, 4))
        changed = {"how": "a", "day": "2018-11-06", "p": "02", "d": "2"}
        assert narrative(db, report) == stored | changed


def test_a_district_of_another_province_is_told_at_its_row(office: Office, stored: dict[str, str]) -> None:
    def write(sheet: Any, at: dict[str, int]) -> None:
        for row in range(FIRST, FIRST + 12):
            if sheet.cell(row, at["code"]).value == "d":
                sheet.cell(row, at["text"]).value = "Tam Đường"

    page = sent(office, WHO, "narrative", edited(fetched(office), write))
    assert "D13 Tam Đường “Tam Đường” không thuộc lựa chọn" in read(page).said


def test_last_quarters_units_and_tables_are_copied_as_they_stand(
    office: Office, stored: dict[str, str]
) -> None:
    with open_session(office.engine, SYSTEM) as db:
        cell = get_unit(db, office.cast.units["D1"])
        report = report_of(db, SYSTEM, cell, Quarter(2018, 4))
        there = narrative(db, report)
        number = report.id
        db.commit()
    page = office.get(WHO, f"/reports/details/?id={number}").text
    answer = office.send(WHO, f"/reports/step/?id={number}", step="submit", row_version=version_in(page))
    assert answer.status_code == 303, read(answer).said
    with open_session(office.engine, SYSTEM) as db:
        after = report_of(db, SYSTEM, get_unit(db, office.cast.units["D1"]), Quarter(2019, 1))
        copy_narrative(db, SYSTEM, after, after.row_version)
        assert narrative(db, after) == there
        assert json.loads(there["rows"])[0]["u"] == stored["whose"]
