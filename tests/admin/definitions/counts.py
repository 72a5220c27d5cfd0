"""A yearly form with counts and answers, and the page of a field of it."""

from __future__ import annotations

from tests.admin.builder import BOARD, add, begin, group, version_of
from tests.admin.filled import Filled
from tests.offices import Office


def counts(office: Office) -> int:
    number = begin(office, kind="period_form", name="Biểu dòng chọn")
    place = group(office, number, "Số liệu")
    for code, title in (("present", "Có mặt"), ("due", "Phải dự"), ("women", "Nữ")):
        add(office, number, place, title, "number", code=code, low="1" if code == "due" else "")
    for code, title in (("theme", "Có chuyên đề"), ("minutes", "Có biên bản")):
        add(office, number, place, title, "yes_no", code=code)
    add(
        office,
        number,
        place,
        "Hình thức",
        "choice",
        code="form",
        choices=[("Trực tiếp", "0", "", "", "here"), ("Trực tuyến", "0", "", "", "far")],
    )
    return number


def field_page(office: Office, number: int, code: str = "") -> Filled:
    field = f"&field={version_of(office, number)['fields'][code]['id']}" if code else ""
    return Filled(office, BOARD, f"/definitions/build/field/?id={number}{field}")
