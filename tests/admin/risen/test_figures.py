"""Figures are fields of the office's report form: seen, ordered and called in the builder, shown so on the
report's page, in its workbook and where a remark is pinned; nobody types one."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import described, fill, get_version, new_definition, publish
from models.definitions.in_force import in_force
from models.definitions.kinds.figure import FIGURES, SHIPPED, shipped
from models.reports.content import freeze, report_of
from models.units.units import get_unit
from tests.admin.builder import BOARD, act, add, begin, group, version_of
from tests.make import QUARTER, quarter_of
from tests.offices import Office
from tests.pages import read

CELL, DESK = "C.cell_secretary", "K.bloc_secretary"
OWN = [
    shipped("held") | {"title": "Số buổi đã họp"},
    shipped("rate"),
    {"code": "results", "kind": "long_text", "title": "Đánh giá", "required": False},
    shipped("mean") | {"code": "mark"},
    shipped("cells") | {"applies": {"in": ["unit_kind", ["grassroots_committee"]]}},
]
SAID = ["Số buổi đã họp", "Tỷ lệ dự (%)", "Điểm bình quân"]


@pytest.fixture(scope="module")
def reports(office: Office) -> dict[str, int]:
    """Of two cells, each frozen: one begun on the shipped form, then one on the office's own."""
    found: dict[str, int] = {}
    with open_session(office.engine, SYSTEM) as db:
        units = {code: get_unit(db, office.cast.units[code]) for code in ("K", "C", "D1")}

        def made(code: str) -> None:
            quarter_of(db, units[code], 2)
            report = report_of(db, SYSTEM, units[code], QUARTER)
            freeze(db, SYSTEM, report, {})
            found[code] = report.id

        made("D1")
        own = new_definition(db, SYSTEM, units["K"], "report_form", "own", "Báo cáo riêng", date(2018, 1, 1))
        fill(db, SYSTEM, own, [{"code": "g", "title": "Số liệu", "fields": OWN}], {})
        db.flush()
        db.expire(own)
        publish(db, SYSTEM, own)
        made("C")
        db.commit()
    return found


def labels(office: Office, who: str, url: str) -> list[str]:
    return [each.text for each in read(office.get(who, url)).all("table.quarter tbody th")]


def test_the_page_shows_the_figures_of_its_form_in_that_order(
    office: Office, reports: dict[str, int]
) -> None:
    for url in ("details/?id={}", "version/?id={}&number=1"):
        shown = labels(office, CELL, f"/reports/{url}".format(reports["C"]))
        assert shown == SAID, "what applies to committees alone is not shown of a cell"
        shown = labels(office, "D1.cell_secretary", f"/reports/{url}".format(reports["D1"]))
        assert shown == [FIGURES[each.code].title for each in SHIPPED]


def test_nobody_types_a_figure(office: Office, reports: dict[str, int]) -> None:
    page = read(office.get(CELL, f"/reports/details/?id={reports['C']}"))
    assert "v_results" in page.names and not {"v_held", "v_rate", "v_mark", "v_cells"} & {*page.names}


def test_the_workbook_of_the_quarter_follows_the_form(office: Office, reports: dict[str, int]) -> None:
    unit = office.cast.units["C"]
    book = openpyxl.load_workbook(
        io.BytesIO(office.get(CELL, f"/reports/quarter/?unit={unit}&quarter=2018-Q4").data)
    )
    heads, row = list(book["Báo cáo quý"].iter_rows(min_row=1, max_row=2, values_only=True))
    at = heads.index("Số buổi đã họp")
    assert list(heads[at : at + 4]) == [*SAID, "Số chi bộ"], "columns stand for every unit of the list"
    assert row[at] == 2 and row[at + 1] == 91.7


def test_the_office_sees_figures_as_fields_of_its_own_edition(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        standing = in_force(db, "report_form", "", QUARTER.last)
        facts = [f.option["fact"] for f in standing.fields if f.kind == "figure"]
        number, titles = standing.id, [f["title"] for g in described(standing) for f in g["fields"]]
    assert facts == [each.code for each in SHIPPED]
    page = read(office.get(BOARD, f"/definitions/details/?id={number}")).text
    assert all(title in page for title in titles) and "Số liệu của chương trình" in page


def test_a_figure_is_chosen_in_the_builder_once_and_only_in_a_report_form(office: Office) -> None:
    number = begin(office, "report_form", "Mẫu riêng")
    place = group(office, number, "Số liệu")
    add(office, number, place, "Đã họp", "figure", fact="held", code="a")
    assert version_of(office, number)["fields"]["a"]["option"]["fact"] == "held"
    shown = read(office.get(BOARD, f"/definitions/build/preview/?id={number}")).text
    assert "Đã họp" in shown and "Chương trình tự điền." in shown
    add(office, number, place, "Cũng đã họp", "figure", fact="held", code="b")
    page = read(office.get(BOARD, f"/definitions/build/?id={number}")).text
    assert "số liệu này đã có trong biểu" in page
    wrong = act(office, number, "field", title="Khác", kind="figure", group=place, fact="attendance_rate")
    assert wrong.status_code == 422
    other = begin(office, "rubric", "Khung khác")
    answer = act(office, other, "field", title="Đã họp", kind="figure", group=group(office, other, "G"))
    assert answer.status_code == 422


def test_a_form_goes_out_to_excel_with_its_figures_and_comes_back_the_same(office: Office) -> None:
    number = begin(office, "report_form", "Mẫu qua Excel")
    place = group(office, number, "Số liệu")
    add(office, number, place, "Điểm", "figure", fact="mean", code="mark")
    add(office, number, place, "Lời", "text", code="w")
    with open_session(office.engine, SYSTEM) as db:
        before = described(get_version(db, number))
    data = office.get(BOARD, f"/definitions/workbook/out/?id={number}").data
    sheet = openpyxl.load_workbook(io.BytesIO(data))["Mục"]
    cells = [cell.value for cell in next(sheet.iter_rows(min_row=2, max_row=2))]
    assert "Số liệu của chương trình" in cells and "Điểm bình quân" in cells
    page = office.send(
        BOARD,
        f"/definitions/workbook/?id={number}",
        file=(io.BytesIO(data), "mau.xlsx"),
        row_version=version_of(office, number)["seen"],
    )
    assert page.status_code == 200 and not read(page).mistakes
    with open_session(office.engine, SYSTEM) as db:
        assert described(get_version(db, number)) == before
