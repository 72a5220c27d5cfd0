"""Every template comes back as "no change"; what is filled in
comes in; custody, foreign rows, bent stamps and a killed import."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import openpyxl
import pytest
from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.meetings.meetings import Meeting, record_meeting
from models.platform.journal import head, verify
from models.reports.content import narrative, report_of, write_narrative
from models.scoring.sheets import Answer, open_sheet, save_answers, sheet_of
from models.units.units import get_unit
from tests.admin.uploads import FIRST, confirm, edited, sent
from tests.forms.excel.hell import changed
from tests.make import typed
from tests.offices import Office
from tests.pages import read
from tests.paths import ROOT
from tests.programs import SPREADSHEETS, saved_again


@pytest.fixture(scope="module", autouse=True)
def recorded(office: Office) -> None:
    """Meetings of two cells with a sheet and odd letters in them, and a narrative."""
    odd = {
        "conclusions": "=1+1\r\nDòng hai  ",
        "chair": "Lò Văn A",
        "place": "'Hội trường",
        "remark_for_superior": "+84 <b>&",
    }
    with open_session(office.engine, SYSTEM) as db:
        for code in ("D1", "D2", "E1"):
            cell = get_unit(db, office.cast.units[code])
            made = record_meeting(db, SYSTEM, cell, typed(date(2018, 10, 1), date(2018, 10, 26), **odd))
            topic = {"kind": "thematic", "topic_id": 3, "topic_text": "Riêng"}
            record_meeting(db, SYSTEM, cell, typed(date(2018, 11, 1), date(2018, 11, 14), **topic))
            sheet = open_sheet(db, SYSTEM, made)
            items = get_version(db, sheet.version_id).fields
            values = {
                f.code: Answer(
                    {"yes_no": "no", "points": "2,5"}.get(f.kind) or f.choices[1].code, False, "lý do =x"
                )
                for f in items
            }
            optional = next(f.code for f in items if f.option.get("not_applicable"))
            save_answers(
                db,
                SYSTEM,
                sheet,
                sheet.row_version,
                {**values, optional: Answer(None, True, "chỉ có bí thư")},
            )
        report = report_of(db, SYSTEM, get_unit(db, office.cast.units["D1"]), Quarter(2018, 4))
        code = get_version(db, report.form_version_id).fields[0].code
        write_narrative(db, SYSTEM, report, report.row_version, {code: "Dòng một\r\n- dòng hai"})
        db.commit()


def fetched(office: Office, who: str, kind: str, unit: str = "", period: str = "") -> bytes:
    number = office.cast.units[unit] if unit else ""
    answer = office.get(who, f"/imports/template/?kind={kind}&unit={number}&period={period}")
    assert answer.status_code == 200, answer.text[-300:]
    return answer.data


TEMPLATES = [
    ("D1.cell_secretary", "sheets", "D1", "2018"),
    ("D1.cell_clerk", "sheets", "D1", "2018-Q4"),
    ("D1.cell_secretary", "meetings", "D1", "2018"),
    ("D.committee_officer", "meetings", "D", "2018"),
    ("K.board_officer", "meetings", "K", "2018-Q4"),
    ("D1.cell_secretary", "narrative", "D1", "2018-Q4"),
    ("K.board_officer", "units", "", ""),
    ("administrator", "units", "", ""),
    ("administrator", "people", "", ""),
    ("D.committee_officer", "people", "", ""),
]


@pytest.fixture(scope="module")
def saved_by(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], list[bytes]]:
    """All templates as a program saves them; those of LibreOffice in one go, since it begins slowly."""

    @cache
    def saved(program: str) -> list[bytes]:
        books = [fetched(office, *each) for each in TEMPLATES]
        if program == "openpyxl":
            return [edited(book, lambda _sheet, _at: None).getvalue() for book in books]
        return saved_again(program, tmp_path_factory.mktemp(program), books) if program else books

    return saved


@pytest.mark.parametrize("place", range(len(TEMPLATES)), ids=lambda n: "-".join(TEMPLATES[n][::-1]))
@pytest.mark.parametrize("program", ["", "openpyxl", *SPREADSHEETS])
def test_every_template_comes_back_as_no_change(
    office: Office, saved_by: Callable[[str], list[bytes]], program: str, place: int
) -> None:
    """As it is, and saved again by another program: its stamp, hidden names and values are ours still."""
    who, kind, _unit, _period = TEMPLATES[place]
    page = sent(office, who, kind, io.BytesIO(saved_by(program)[place]))
    assert page.status_code == 200 and "Không có gì thay đổi" in page.text, read(page).said


def test_a_past_month_is_entered_with_its_sheet_and_brought_in(office: Office) -> None:
    def fill(sheet: Any, at: dict[str, int]) -> None:
        row = next(r for r in range(FIRST, 40) if sheet.cell(r, at["period"]).value.month == 7)
        said = {
            "held_on": date(2018, 7, 27),
            "kind": "Thường kỳ",
            "begins_at": "8:00",
            "ends_at": "10:00",
            "members": 12,
            "present": 12,
            "speakers": 12,
        }
        for name, value in said.items():
            sheet.cell(row, at[name]).value = value
        for name, place in at.items():
            if name.startswith("v_"):
                formula = str(
                    next(
                        v.formula1
                        for v in sheet.data_validations.dataValidation
                        if sheet.cell(row, place).coordinate in v.sqref
                    )
                )
                listed = "_danh_muc" in formula
                choice = sheet.parent["_danh_muc"].cell(1, place).value
                most = float(
                    str(sheet.cell(4, place).value).rpartition("(")[2].rstrip(") *").replace(",", ".")
                )
                sheet.cell(row, place).value = choice if listed else most
        sheet.cell(row, at["votes_for"]).value = sheet.cell(row, at["votes_present"]).value = 12

    page = sent(
        office,
        "D1.cell_secretary",
        "sheets",
        edited(fetched(office, "D1.cell_secretary", "sheets", "D1", "2018"), fill),
    )
    assert 'name="seen"' in page.text, read(page).said
    assert confirm(office, "D1.cell_secretary", page).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        found = select(Meeting).where(
            Meeting.unit_id == office.cast.units["D1"], Meeting.period == date(2018, 7, 1)
        )
        sheet = sheet_of(db, db.scalars(found).one().id)
        assert sheet is not None and (sheet.stage, sheet.total, sheet.votes_for) == ("voted", 10_000, 12)
        assert verify(db) is None
    data = fetched(office, "D1.cell_secretary", "sheets", "D1", "2018")
    assert "Không có gì thay đổi" in sent(office, "D1.cell_secretary", "sheets", io.BytesIO(data)).text


def test_what_does_not_pass_gets_the_forms_words_at_its_cell(office: Office) -> None:
    def spoil(sheet: Any, at: dict[str, int]) -> None:
        points = next(
            place
            for name, place in at.items()
            if name.startswith("v_") and "Nội dung đúng" in str(sheet.cell(4, place).value)
        )
        row = next(
            r
            for r in range(FIRST, 40)
            if sheet.cell(r, at["id"]).value and sheet.cell(r, points).value is not None
        )
        sheet.cell(row, points).value = 99

    before = _head(office)
    page = sent(
        office,
        "D2.cell_clerk",
        "sheets",
        edited(fetched(office, "D2.cell_clerk", "sheets", "D2", "2018-Q4"), spoil),
    )
    assert "Nhiều nhất" in page.text or "nhiều nhất" in page.text or "Không quá" in page.text, read(page).said
    assert _head(office) == before


def test_sheets_leave_the_cell_through_no_template(office: Office) -> None:
    for who in (
        "D.committee_secretary",
        "K.bloc_secretary",
        "D2.cell_secretary",
        "D1.follower",
        "administrator",
    ):
        assert office.get(
            who, f"/imports/template/?kind=sheets&unit={office.cast.units['D1']}&period=2018"
        ).status_code in (403, 404)
    for who in ("D.committee_officer", "K.board_officer"):
        book = openpyxl.load_workbook(io.BytesIO(fetched(office, who, "meetings", "D", "2018")))
        text = "\n".join(
            str(cell.value)
            for sheet in book
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        )
        for kept in ("Lò Văn A", "Dòng hai", "lý do =x"):
            assert kept not in text
        assert "+84 <b>&" in text


def test_rows_of_others_and_of_foreign_units_are_refused(office: Office) -> None:
    def move(sheet: Any, at: dict[str, int]) -> None:
        for code, row in (("D2", FIRST), ("E1", FIRST + 1)):
            sheet.cell(row, at["unit"]).value = code
            for name, value in (
                ("held_on", date(2018, 1, 26)),
                ("kind", "Thường kỳ"),
                ("members", 5),
                ("present", 5),
                ("speakers", 5),
            ):
                sheet.cell(row, at[name]).value = value
            sheet.cell(row, at["begins_at"]).value, sheet.cell(row, at["ends_at"]).value = "08:00", "10:00"

    data = fetched(office, "D1.cell_secretary", "meetings", "D1", "2018")
    page = sent(office, "D1.cell_secretary", "meetings", edited(data, move))
    assert "Không có tổ chức" in page.text or "mã" in page.text
    assert 'name="seen"' not in page.text
    superior = fetched(office, "D.committee_officer", "meetings", "D1", "2018")

    def fill(sheet: Any, at: dict[str, int]) -> None:
        move(sheet, at)
        sheet.cell(FIRST, at["unit"]).value = "D1"

    page = sent(office, "D.committee_officer", "meetings", edited(superior, fill))
    assert "đồng chí không ghi được cho tổ chức này" in page.text


@pytest.mark.parametrize(
    ("bend", "told"),
    [
        (lambda t: t.replace(b"2018-Q4", b"2018-Q3"), "Dấu ẩn"),
        (lambda t: t.replace(b"D1", b"D2"), "Dấu ẩn"),
    ],
)
def test_a_bent_stamp_is_refused(office: Office, bend: Any, told: str) -> None:
    data = changed(
        {"xl/sharedStrings.xml": bend},
        data=fetched(office, "D1.cell_secretary", "narrative", "D1", "2018-Q4"),
    )
    answer = sent(office, "D1.cell_secretary", "narrative", io.BytesIO(data))
    assert answer.status_code == 422 and told in answer.text


def test_a_template_of_another_kind_or_of_none_is_refused(office: Office) -> None:
    data = fetched(office, "D1.cell_secretary", "meetings", "D1", "2018")
    assert "mẫu khác" in sent(office, "D1.cell_secretary", "sheets", io.BytesIO(data)).text
    plain = openpyxl.Workbook()
    out = io.BytesIO()
    plain.save(out)
    assert (
        "không phải tệp mẫu" in sent(office, "D1.cell_secretary", "sheets", io.BytesIO(out.getvalue())).text
    )


def test_an_older_template_is_mapped_and_columns_may_be_moved(office: Office) -> None:
    def older(sheet: Any, at: dict[str, int]) -> None:
        sheet.cell(3, at["remark_for_superior"]).value = "#gone"
        sheet.cell(FIRST, at["remark_for_superior"]).value = "x"
        for row in range(3, 60):
            one, two = sheet.cell(row, at["place"]), sheet.cell(row, at["speakers"])
            one.value, two.value = two.value, one.value

    page = sent(
        office,
        "D1.cell_secretary",
        "meetings",
        edited(fetched(office, "D1.cell_secretary", "meetings", "D1", "2018-Q4"), older),
    )
    assert "không được đọc" in page.text and "Không có gì thay đổi" in page.text, read(page).said


def test_a_narrative_comes_in(office: Office) -> None:
    def write(sheet: Any, at: dict[str, int]) -> None:
        sheet.cell(FIRST + 1, at["text"]).value = "Viết trong Excel"

    page = sent(
        office,
        "D1.cell_secretary",
        "narrative",
        edited(fetched(office, "D1.cell_secretary", "narrative", "D1", "2018-Q4"), write),
    )
    assert confirm(office, "D1.cell_secretary", page).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        report = report_of(db, SYSTEM, get_unit(db, office.cast.units["D1"]), Quarter(2018, 4))
        assert "Viết trong Excel" in narrative(db, report).values()


KILLED = """
import sys, time
import models.operations.wiring
from datetime import date
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.imports.sheets import plan_sheets, bring_sheets
from models.units.units import get_unit
from datetime import UTC, datetime
set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))
with open_session(make_engine(sys.argv[1]), SYSTEM) as db:
    cell = get_unit(db, int(sys.argv[2]))
    counts = {"members": 5, "present": 5, "excused": 0, "unexcused": 0, "exempt": 0, "speakers": 5}
    same = {"unit": cell.code, "kind": "regular", "begins_at": "08:00", "ends_at": "10:00", "answers": {}}
    days = [{"period": date(2018, n, 1), "held_on": date(2018, n, 26)} for n in range(1, 13)]
    rows = [(n, {**same, **day, **counts}) for n, day in enumerate(days, 1)]
    bring_sheets(db, SYSTEM, plan_sheets(db, SYSTEM, rows).take(False))
    db.flush()
    print("written", flush=True)
    time.sleep(60)
"""


def test_an_import_killed_in_the_middle_leaves_nothing_half_done(office: Office) -> None:
    before = _counts(office)
    address = office.engine.url.render_as_string(hide_password=False)
    words = [sys.executable, "-c", KILLED, address, str(office.cast.units["C"])]
    child = subprocess.Popen(
        words, stdout=subprocess.PIPE, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    assert child.stdout is not None and child.stdout.readline() == b"written\n"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    time.sleep(0.2)
    assert _counts(office) == before
    with open_session(office.engine, SYSTEM) as db:
        assert verify(db) is None
        record_meeting(
            db, SYSTEM, get_unit(db, office.cast.units["C"]), typed(date(2018, 1, 1), date(2018, 1, 26))
        )


def _counts(office: Office) -> tuple[int, str]:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).select_from(Meeting)) or 0, head(db)


def _head(office: Office) -> str:
    return _counts(office)[1]
