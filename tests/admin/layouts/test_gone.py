"""A newer version of a form drops a field that a list names: told where the form is published, on the list's
page at its column, in the designer, and where it is printed; the column stays and nothing else is lost."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
from docx import Document as Word

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import described, get_version
from models.definitions.drafts import replace
from models.reports.period_forms import FormSheet
from tests.admin.builder import act, add, group
from tests.admin.builder import begin as begin_form
from tests.admin.layouts.designer import BOARD, begin, form_on, page, press, publish, send
from tests.offices import Office
from tests.pages import number_in, read
from tests.programs import run

WHO, NAME = "D1.cell_secretary", "Biểu tháng"
LOST = "[Nguồn không còn mục “f.extra”]"


@pytest.fixture(scope="module")
def form(office: Office) -> int:
    """A form of each month with two numbers."""
    number = begin_form(office, kind="period_form", name=NAME)
    head = {"name": NAME, "holds_from": "01/01/2018", "period": "month", "kinds": ["subordinate_cell"]}
    assert act(office, number, "head", **head, due_rule="day", due_number="5").status_code == 303
    for code in ("works", "extra"):
        add(office, number, group(office, number, "Chung"), f"Số {code}", "number", code=code)
    assert act(office, number, "publish").status_code == 303
    return number


def code_of(office: Office, form: int) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return get_version(db, form).definition.code


@pytest.fixture(scope="module")
def listed(office: Office, form: int) -> int:
    """A list of both numbers, published."""
    number = begin(office, "Danh sách việc", "new:answers", code="ds_viec")
    made = press(office, number, form_on(page(office, number)), "source", form_code=code_of(office, form))
    for place, what in ((2, "works"), (3, "extra")):
        made = press(office, number, made, "columns:add")
        typed = {"heading": f"Số {what}", "what": f"f.{what}", "width": "9", "total": "sum"}
        made = press(office, number, made, "source", **{f"columns-{place}-{k}": v for k, v in typed.items()})
    assert send(office, number, made, total="Cộng").status_code == 303
    assert publish(office, number).status_code == 303
    return number


def fill(office: Office, who: str, code: str, month: str) -> None:
    asked = {"unit_id": office.cast.units[code], "year": "2019", "part": month}
    made = office.send(who, "/period-forms/new/", **asked)
    if made.status_code != 303:
        forms = {e.text.strip(): e.get("value") for e in read(made).all("select[name=form] option")}
        made = office.send(who, "/period-forms/new/", **asked, form=forms[f"{NAME} (Tháng)"])
    number = number_in(made)
    with open_session(office.engine, SYSTEM) as db:
        seen = db.get_one(FormSheet, number).row_version
    typed = {"v_works": "3", "v_extra": "4", "send": "1", "row_version": seen}
    assert office.send(who, f"/period-forms/fill/?id={number}", **typed).status_code == 303


def where(office: Office, form: int, on: str) -> str:
    of_form = f"source=answers&form={code_of(office, form)}&code=ds_viec"
    return f"unit={office.cast.units['K']}&{of_form}&on={on}"


def cells(office: Office, form: int, on: str) -> list[list[object]]:
    url = f"/lists/sent/?{where(office, form, on)}"
    sheet = openpyxl.load_workbook(io.BytesIO(office.get(BOARD, url).data)).active
    assert sheet is not None
    return [[cell.value for cell in line] for line in sheet.iter_rows()]


def test_a_dropped_field_is_told_everywhere_and_nothing_else_is_lost(
    office: Office, form: int, listed: int, tmp_path: Path
) -> None:
    fill(office, WHO, "D1", "month-1")
    assert (
        "Cột" not in read(office.get(BOARD, f"/layouts/details/?id={listed}")).one("dl").text.split("(")[-1]
    )
    draft = number_in(office.send(BOARD, f"/definitions/draft/?id={form}", holds_from="01/02/2019"))
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, draft)
        groups = [dict(each) for each in described(version)]
        for each in groups:
            each["fields"] = [f for f in each["fields"] if f["code"] != "extra"]
        replace(db, SYSTEM, version, version.row_version, [g for g in groups if g["fields"]], version.rule)
        db.commit()
    told = read(office.get(BOARD, f"/definitions/build/publish/?id={draft}")).one("#lists").text
    assert "Danh sách việc, phiên bản 1" in told and "Số extra" in told and "Số works" not in told
    assert "Nguồn không còn mục" not in office.get(BOARD, f"/layouts/details/?id={listed}").text
    assert act(office, draft, "publish").status_code == 303
    details = office.get(BOARD, f"/layouts/details/?id={listed}").text
    assert "Số extra (Nguồn không còn mục “f.extra”" in details

    january, march = (cells(office, form, f"2019-{month}-01") for month in ("01", "03"))
    said = next(line for line in january if "Số works" in line)
    assert "Số extra" in said, "what was answered on the version before is printed whole"
    assert next(line for line in january if "Chi bộ Văn phòng" in line)[2:4] == [3, 4]
    assert f"Số extra\n{LOST}" in next(line for line in march if "Số works" in line)
    asked = where(office, form, "2019-03-01")
    page_ = read(office.get(BOARD, f"/lists/look/?{asked}")).text
    assert "Cột để trống vì nguồn không còn mục ấy: cột 4." in page_ and LOST in page_
    made = Word(io.BytesIO(office.get(BOARD, f"/lists/sent/?{asked}&as=docx").data))
    assert LOST in made.tables[1].rows[0].cells[3].text
    (tmp_path / "l.pdf").write_bytes(office.get(BOARD, f"/lists/sent/?{asked}&as=pdf").data)
    assert "Nguồn không" in run("pdftotext", "-layout", tmp_path / "l.pdf", "-")

    again = number_in(office.send(BOARD, f"/layouts/draft/?id={listed}", holds_from="01/02/2019"))
    found = page(office, again)
    assert "Nguồn không còn mục “f.extra”" in found.one("#columns-3-what-mistake").text
    assert form_on(found).fields["columns-3-what"] == "f.extra"
    assert publish(office, again).status_code == 422, "a new version of the list is mended first"
