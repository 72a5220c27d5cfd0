"""Rules of a report's narrative know the report's figures: one blocks,
one is told, one asks for an explanation before the report goes up."""

from __future__ import annotations

import re
from typing import Any

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.reports.tables import Report
from tests.admin.builder import BOARD, act, add, begin, group, lines, pair, problems_on, version_of
from tests.admin.quarter import version_in
from tests.offices import Office
from tests.pages import read

WHO = "D1.cell_secretary"


def rule(office: Office, draft: int, at: str, level: str, message: str, **row: str) -> Any:
    """A rule chosen in one row."""
    return act(office, draft, "rule", at=at, level=level, message=message, **lines("must_rows", pair(**row)))


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    """The report of a cell that held no meeting, on a form whose rules name figures."""
    number = begin(office, kind="report_form", name="Mẫu báo cáo có quy tắc")
    place = group(office, number, "Thuyết minh")
    add(office, number, place, "Số cuộc kiểm tra", "number", code="visits")
    add(office, number, place, "Lý do", "long_text", code="reason")
    add(
        office,
        number,
        place,
        "Số cuộc và số chi bộ",
        "computed",
        code="both",
        **lines("formula_rows", *added("field:visits", "fact:cells")),
    )
    assert (
        rule(
            office,
            number,
            "visits",
            "block",
            "Nhiều cuộc hơn số chi bộ",
            left="field:visits",
            sign="le",
            right="fact:cells",
        ).status_code
        == 303
    )
    assert (
        rule(
            office, number, "visits", "warn", "Chưa đủ ba buổi", left="fact:held", right_number="3"
        ).status_code
        == 303
    )
    assert (
        rule(
            office, number, "visits", "explain", "Nêu lý do chưa chấm", left="fact:scored", right_number="1"
        ).status_code
        == 303
    )
    head = {
        "name": "Mẫu báo cáo có quy tắc",
        "holds_from": "01/10/2018",
        "row_version": version_of(office, number)["seen"],
    }
    assert office.send(BOARD, f"/definitions/build/head/?id={number}", **head).status_code == 303
    assert act(office, number, "publish").status_code == 303
    begun = office.send(WHO, "/reports/begin/", unit_id=office.cast.units["D1"], quarter="2018-Q4")
    return int(begun.headers["Location"].partition("id=")[2])


def added(*figures: str) -> list[dict[str, Any]]:
    """Lines of a sum of figures, one line each."""
    return [{"what": "add"}, *({"level": "1", "what": "figure", "left": figure} for figure in figures)]


def write(office: Office, report: int, **typed: str) -> Any:
    with open_session(office.engine, SYSTEM) as db:
        seen = db.get_one(Report, report).row_version
    return office.send(WHO, f"/reports/narrative/?id={report}", row_version=seen, **typed)


def submit(office: Office, report: int) -> Any:
    page = office.get(WHO, f"/reports/details/?id={report}").text
    seen = version_in(page)
    return office.send(WHO, f"/reports/step/?id={report}", step="submit", row_version=seen)


def test_a_rule_that_names_a_figure_blocks_at_its_field_and_keeps_what_was_typed(
    office: Office, report: int
) -> None:
    answer = write(office, report, v_visits="2", v_reason="Giữ nguyên chữ này")
    assert answer.status_code == 422 and any(
        "Nhiều cuộc hơn số chi bộ" in each for each in problems_on(answer.text)
    )
    assert "Giữ nguyên chữ này" in answer.text
    assert write(office, report, v_visits="1").status_code == 303


def test_what_is_told_and_what_is_to_be_explained_stands_among_the_checks(
    office: Office, report: int
) -> None:
    page = office.get(WHO, f"/reports/details/?id={report}").text
    assert (
        "Nhắc: Chưa đủ ba buổi" in page
        and "Phải giải trình: Nêu lý do chưa chấm" in page
        and "Nhiều cuộc" not in page
    )


def test_a_report_goes_up_only_when_it_is_explained_and_its_superior_sees_what_was_told(
    office: Office, report: int
) -> None:
    refused = submit(office, report)
    assert refused.status_code == 422 and "Chưa trình được: Nêu lý do chưa chấm" in refused.text
    asked = read(refused).one("[data-reason=v_visits.why]")
    assert not asked.has("hidden") and "Giải trình: Số cuộc kiểm tra" in asked.text
    why = {"v_visits.why": "Chi bộ mới thành lập"}
    assert write(office, report, v_visits="1", **why).status_code == 303
    assert "Phải giải trình" not in office.get(WHO, f"/reports/details/?id={report}").text
    assert submit(office, report).status_code == 303
    page = office.get("D.committee_secretary", f"/reports/details/?id={report}").text
    assert "Nhắc: Chưa đủ ba buổi" in page and "Chi bộ mới thành lập" in page
    assert "Giải trình: Số cuộc kiểm tra" in read(page).texts("h3")
    assert re.search(r"Số cuộc và số chi bộ.{0,80}\b2\b", read(page).text)
