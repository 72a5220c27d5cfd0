"""A file field of a yearly form: sent, kept, opened by who may read
the sheet; wrong kinds refused at the field; tables grow by rows."""

from __future__ import annotations

import io
import re
from datetime import date
from typing import Any

import openpyxl
import pytest
from docx import Document as Word

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import fill as fill_whole
from models.definitions.definitions import new_definition, publish
from models.filling.sending import take_back
from models.reports.period_forms import FormSheet, begin_form, written
from models.units.units import get_unit
from tests.admin.builder import act, add, begin, group, problems_on
from tests.make import of_year
from tests.offices import Office
from tests.pages import number_in, read

WHO = "D1.cell_secretary"
PDF = b"%PDF-1.4 minh chung"


@pytest.fixture(scope="module")
def sheet(office: Office) -> int:
    """A cell's sheet of a yearly form with a file and a table."""
    number = begin(office, kind="period_form", name="Biểu có tệp")
    assert act(office, number, "head", name="Biểu có tệp", holds_from="01/01/2018").status_code == 303
    place = group(office, number, "Cả năm")
    add(office, number, place, "Số đảng viên", "number", code="members")
    add(office, number, place, "Gấp đôi", "computed", code="double", formula="[members] * 2")
    add(office, number, place, "Tệp minh chứng", "file", code="proof")
    add(
        office,
        number,
        place,
        "Việc đã làm",
        "table",
        code="works",
        rows="4",
        columns=[{"code": "work", "title": "Việc", "kind": "text"}],
    )
    assert act(office, number, "publish").status_code == 303
    begun = office.send(WHO, "/period-forms/new/", unit_id=office.cast.units["D1"], year="2018")
    return number_in(begun)


def opened(office: Office, number: int) -> None:
    """What was sent is taken back by its unit."""
    with open_session(office.engine, SYSTEM) as db:
        sheet = db.get_one(FormSheet, number)
        if sheet.sent_at is not None:
            take_back(db, SYSTEM, sheet, sheet.row_version)
            db.commit()


def fill(office: Office, sheet: int, **typed: Any) -> Any:
    with open_session(office.engine, SYSTEM) as db:
        seen = db.get_one(FormSheet, sheet).row_version
    return office.send(WHO, f"/period-forms/fill/?id={sheet}", row_version=seen, **typed)


def kept(office: Office, sheet: int) -> dict[str, str]:
    with open_session(office.engine, SYSTEM) as db:
        return written(db, db.get_one(FormSheet, sheet))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.exe", b"MZ x", "Chỉ nhận tệp PDF, Word và ảnh"),
        ("a.pdf", b"<script>alert(1)</script>", "Chỉ nhận tệp PDF, Word và ảnh"),
        ("a.html", b"%PDF-1.4", "Chỉ nhận tệp PDF, Word và ảnh"),
    ],
)
def test_a_file_of_a_wrong_kind_is_refused_at_its_field(
    office: Office, sheet: int, name: str, content: bytes, told: str
) -> None:
    answer = fill(office, sheet, v_members="37", v_proof=(io.BytesIO(content), name))
    assert answer.status_code == 422
    assert any(told in each for each in problems_on(answer.text)) and 'value="37"' in answer.text
    assert "proof" not in kept(office, sheet)


def test_a_file_is_sent_opened_and_stays_until_another_is_sent(office: Office, sheet: int) -> None:
    assert (
        fill(office, sheet, v_members="12", v_proof=(io.BytesIO(PDF), "../../Minh chứng.pdf")).status_code
        == 303
    )
    assert kept(office, sheet)["proof"].endswith(":Minh chứng.pdf")
    assert "Minh chứng.pdf" in office.get(WHO, f"/period-forms/details/?id={sheet}").text
    url = f"/period-forms/file/?id={sheet}&field=proof"
    answer = office.get(WHO, url)
    assert answer.data == PDF and answer.headers["Content-Disposition"].startswith("attachment")
    assert office.get("D.committee_officer", url).status_code == 404, "not sent yet"
    for stranger in ("D2.cell_secretary", "E1.cell_secretary", "K2.board_officer"):
        assert office.get(stranger, url).status_code == 404, stranger
    assert office.get(WHO, f"/period-forms/file/?id={sheet}&field=members").status_code == 404
    assert fill(office, sheet, v_members="13").status_code == 303
    assert kept(office, sheet)["proof"].endswith(":Minh chứng.pdf") and office.get(WHO, url).data == PDF
    forged = fill(office, sheet, v_members="13", v_proof="0" * 64 + ":a.pdf")
    assert forged.status_code == 303 and office.get(WHO, url).data == PDF


def test_a_table_shows_empty_rows_to_go_on_up_to_its_limit_and_a_computed_field_its_value(
    office: Office, sheet: int
) -> None:
    rows = {f"v_works-{n}-work": f"Việc {n}" for n in range(3)}
    assert fill(office, sheet, v_members="12", **rows).status_code == 303
    page = read(office.get(WHO, f"/period-forms/fill/?id={sheet}"))
    assert len(page.all("[name^=v_works-][name$=-work]")) == 4 and page.all("[data-most=4]")
    assert re.search(r"Gấp đôi\b.*?\b24\b.*?máy tính lại khi lưu", page.text)


def test_a_form_of_the_offices_first_year_says_from_when_it_works_with_the_program(
    office: Office, sheet: int
) -> None:
    """On the form, where it is filled in, added up, and in the unit's workbook of the year."""
    pages = [f"/period-forms/{view}/?id={sheet}" for view in ("details", "fill", "totals")]
    said = "Đơn vị dùng phần mềm từ quý III/2018."
    assert all(said not in read(office.get(WHO, url)).text for url in pages)
    with open_session(office.engine, SYSTEM) as db:
        root = get_unit(db, office.cast.units["K"])
        root.in_use_from, root.in_use_said = date(2018, 7, 1), True
        db.commit()
    assert all(said in read(office.get(WHO, url)).text for url in pages)
    sent = office.get("K.board_officer", f"/reports/year/?unit={office.cast.units['K']}&year=2018")
    book = openpyxl.load_workbook(io.BytesIO(sent.data))
    printed = "Số liệu được theo dõi trên phần mềm từ quý III năm 2018."
    assert book["Mục lục"]["A3"].value == printed == book["Bốn quý"]["A3"].value


def test_where_several_forms_are_in_force_one_is_chosen_and_both_stand_in_the_list(
    office: Office, sheet: int
) -> None:
    number = begin(office, kind="period_form", name="Biểu thứ hai")
    assert act(office, number, "head", name="Biểu thứ hai", holds_from="01/01/2018").status_code == 303
    add(office, number, group(office, number, "Cả năm"), "Số việc", "number", code="works")
    assert act(office, number, "publish").status_code == 303
    asked = {"unit_id": office.cast.units["D1"], "year": "2018"}
    refused = office.send(WHO, "/period-forms/new/", **asked)
    assert refused.status_code == 422 and 'value="2018"' in refused.text
    assert problems_on(refused.text) == ["Mục này phải ghi."]
    forms = {
        each.text.strip(): each.get("value")
        for each in read(refused).all("select[name=form] option")
        if each.text
    }
    assert {"Biểu có tệp (Năm)", "Biểu thứ hai (Năm)"} <= forms.keys()
    begun = office.send(WHO, "/period-forms/new/", **asked, form=forms["Biểu thứ hai (Năm)"])
    assert begun.status_code == 303 and number_in(begun) != sheet
    again = office.send(WHO, "/period-forms/new/", **asked, form=forms["Biểu có tệp (Năm)"])
    assert number_in(again) == sheet
    listed = read(office.get(WHO, "/period-forms/")).text
    assert "Biểu có tệp" in listed and "Biểu thứ hai" in listed
    held = read(
        office.get("K.board_officer", "/definitions/in_force/?unit=D1&month=12/2018&kind=period_form")
    ).text
    assert "Biểu có tệp, phiên bản 1; Biểu thứ hai, phiên bản 1 trong tháng 12/2018" in held


def test_a_form_of_each_half_year_is_designed_begun_and_shown_with_its_period(office: Office) -> None:
    number = begin(office, kind="period_form", name="Biểu sáu tháng")
    head = {"name": "Biểu sáu tháng", "holds_from": "01/01/2018", "period": "half"}
    assert act(office, number, "head", **head).status_code == 303
    add(office, number, group(office, number, "Sáu tháng"), "Số việc", "number", code="works")
    assert act(office, number, "publish").status_code == 303
    page = read(office.get(WHO, "/period-forms/new/"))
    forms = {each.text.strip(): each.get("value") for each in page.all("select[name=form] option")}
    parts = {each.text.strip(): each.get("value") for each in page.all("select[name=part] option")}
    assert list(parts)[:4] == ["cả năm", "6 tháng đầu năm", "6 tháng cuối năm", "quý I"] and len(parts) == 19
    asked = {"unit_id": office.cast.units["D1"], "year": "2018", "form": forms["Biểu sáu tháng (6 tháng)"]}
    refused = office.send(WHO, "/period-forms/new/", **asked)
    assert refused.status_code == 422
    assert problems_on(refused.text) == ["Biểu này làm theo 6 tháng: chọn nửa năm ở ô Kỳ trong năm."]
    begun = office.send(WHO, "/period-forms/new/", **asked, part=parts["6 tháng cuối năm"])
    assert begun.status_code == 303
    listed = read(office.get(WHO, "/period-forms/")).text
    assert "6 tháng cuối năm 2018" in listed
    sheet = number_in(begun)
    assert (
        "Biểu sáu tháng, 6 tháng cuối năm 2018" in office.get(WHO, f"/period-forms/details/?id={sheet}").text
    )
    added = read(office.get("D.committee_officer", f"/period-forms/totals/?id={sheet}")).text
    assert "đã gửi biểu kỳ 6 tháng cuối năm 2018" in added
    book = openpyxl.load_workbook(
        io.BytesIO(office.get("K.board_officer", f"/definitions/workbook/out/?id={number}").data)
    )
    said = {row[0].value: row[1].value for row in book["Biểu"].iter_rows()}
    assert said["Kỳ của biểu"] == "6 tháng"


def test_what_every_unit_answered_is_a_list_and_a_workbook(office: Office, sheet: int) -> None:
    rows = {f"v_works-{n}-work": f"Việc {n}" for n in range(2)}
    assert fill(office, sheet, v_members="12", send="1", **rows).status_code == 303
    told = read(office.get("D.committee_officer", f"/period-forms/answers/?id={sheet}"))
    assert [each.text.strip() for each in told.all("thead th")][:6] == [
        "Tổ chức đảng",
        "Trực thuộc",
        "Trạng thái",
        "Đã gửi",
        "Số đảng viên",
        "Gấp đôi",
    ]
    (line,) = told.all("tbody tr")
    assert "Chi bộ Văn phòng" in line.text and "24" in line.text
    sent = office.get("D.committee_officer", f"/period-forms/workbook/?id={sheet}")
    book = openpyxl.load_workbook(io.BytesIO(sent.data))
    assert book.sheetnames == ["Biểu có tệp", "Việc đã làm"]
    first = dict(zip(*([cell.value for cell in row] for row in book["Biểu có tệp"].iter_rows()), strict=True))
    assert first["Số đảng viên"] == 12 and first["Gấp đôi"] in (24, "24")
    assert [[cell.value for cell in row] for row in book["Việc đã làm"].iter_rows(min_row=2)] == [
        [first["Tổ chức đảng"], "Việc 0"],
        [first["Tổ chức đảng"], "Việc 1"],
    ]
    for stranger in ("D2.cell_secretary", "E1.cell_secretary", "K2.board_officer"):
        for view in ("answers", "workbook"):
            assert office.get(stranger, f"/period-forms/{view}/?id={sheet}").status_code == 404, stranger


def test_rules_of_a_period_form_warn_block_and_ask_for_a_reason_that_its_superior_reads(
    office: Office,
) -> None:
    def rule(level: str, most: str, message: str) -> dict[str, Any]:
        must = {"le": [{"field": "n"}, {"num": most}]}
        return {"at": "n", "level": level, "message": message, "must": must, "when": None}

    rules = [rule("warn", "1", "Nhiều hơn mọi năm"), rule("explain", "2", "Vì sao nhiều")]
    fields = [{"code": "n", "kind": "number", "title": "Số buổi"}]
    with open_session(office.engine, SYSTEM) as db:
        made = new_definition(db, SYSTEM, None, "period_form", "levels", "Biểu quy tắc", date(2018, 1, 1))
        groups = [{"code": "g", "title": "Cả năm", "fields": fields}]
        fill_whole(db, SYSTEM, made, groups, {"checks": [*rules, rule("block", "9", "Quá nhiều")]})
        db.flush()
        db.expire(made)
        publish(db, SYSTEM, made)
        number = begin_form(db, SYSTEM, get_unit(db, office.cast.units["D1"]), of_year(2018), "levels").id
        db.commit()
    told = fill(office, number, v_n="10", send="1")
    assert told.status_code == 422 and any("Quá nhiều" in each for each in problems_on(told.text))
    told = fill(office, number, v_n="3", send="1")
    assert told.status_code == 422 and not read(told).one("[data-reason]").has("hidden")
    assert any("Vì sao nhiều" in each for each in problems_on(told.text))
    assert fill(office, number, v_n="3", send="1", **{"v_n.why": "Có thêm chuyên đề"}).status_code == 303
    page = office.get("D.committee_officer", f"/period-forms/details/?id={number}").text
    assert "Nhắc: Nhiều hơn mọi năm" in page and "Có thêm chuyên đề" in page and "Vì sao nhiều" not in page
    assert (
        "Có thêm chuyên đề" in office.get("D.committee_officer", f"/period-forms/answers/?id={number}").text
    )
    opened(office, number)
    assert fill(office, number, v_n="1", send="1", **{"v_n.why": "Có thêm chuyên đề"}).status_code == 303
    assert kept(office, number) == {"n": "1"}


def test_the_answer_goes_out_as_a_document_with_its_table_and_computed_fields(
    office: Office, sheet: int
) -> None:
    opened(office, sheet)
    sent = {"v_members": "12", "v_works-0-work": "Họp", "v_works-1-work": "Thăm hỏi"}
    told = fill(office, sheet, **sent)
    assert told.status_code == 303, problems_on(told.text)
    answer = office.get(WHO, f"/period-forms/document/?id={sheet}")
    made = Word(io.BytesIO(answer.data))
    texts = [each.text for each in made.paragraphs]
    assert "CẢ NĂM" in texts and "Số đảng viên: 12" in texts and "Gấp đôi: 24" in texts
    grid = next(table for table in made.tables if table.rows[0].cells[0].text == "Việc")
    assert [row.cells[0].text for row in grid.rows] == ["Việc", "Họp", "Thăm hỏi"]
    assert not any('{"' in text for text in texts)
    pdf = office.get(WHO, f"/period-forms/document/?id={sheet}&form=pdf")
    assert pdf.data.startswith(b"%PDF")
    assert office.get("E1.cell_secretary", f"/period-forms/document/?id={sheet}").status_code == 404


def test_two_thousand_rows_with_ten_mistakes_are_told_one_by_one_and_nothing_is_lost(office: Office) -> None:
    columns = [{"code": "w", "kind": "text", "title": "Việc"}, {"code": "n", "kind": "number", "title": "Số"}]
    fields = [{"code": "t", "kind": "table", "title": "Việc đã làm", "rows": 2_000, "columns": columns}]
    with open_session(office.engine, SYSTEM) as db:
        made = new_definition(db, SYSTEM, None, "period_form", "rows", "Biểu dài", date(2018, 1, 1))
        fill_whole(db, SYSTEM, made, [{"code": "g", "title": "Cả năm", "fields": fields}], {})
        db.flush()
        db.expire(made)
        publish(db, SYSTEM, made)
        number = begin_form(db, SYSTEM, get_unit(db, office.cast.units["D1"]), of_year(2018), "rows").id
        db.commit()
    lines = [f"Việc số {n}\t{n}" for n in range(2_000)]
    wrong = [f"{line}x" if n % 200 == 7 else line for n, line in enumerate(lines)]
    told = fill(office, number, v_t="\n".join(wrong))
    page = read(told)
    assert told.status_code == 422 and page.value("v_t").splitlines() == wrong
    said = page.one(".summary").text
    assert (
        all(f"Dòng {n + 1}, cột “Số”" in said for n in range(7, 2_000, 200)) and said.count("cột “Số”") == 10
    )
    assert fill(office, number, v_t="\n".join(lines), send="1").status_code == 303
    opened(office, number)
    page = read(office.get(WHO, f"/period-forms/fill/?id={number}"))
    assert page.value("v_t").splitlines() == lines
    assert page.one("[data-sums=v_t]").text == "Số dòng: 2000 · Số: 1999000"
    assert fill(office, number, v_t="\n".join(lines), send="1").status_code == 303
    seen = office.get("D.committee_officer", f"/period-forms/details/?id={number}").text
    assert "50. Việc: Việc số 49; Số: 49" in seen and "51. Việc" not in seen and "… 2000" in seen
