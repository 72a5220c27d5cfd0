"""The preview beside the builder: the sheet as the cell will see it, of
what is saved and of what is being typed; nothing is kept by looking."""

from __future__ import annotations

from typing import Any

import pytest

from tests.admin.builder import BOARD, act, add, begin, group, version_of
from tests.offices import Office
from tests.pages import read


@pytest.fixture
def number(office: Office) -> int:
    """A rubric with an item under a condition."""
    number = begin(office, name="Khung xem trước")
    place = group(office, number, "Nội dung")
    add(office, number, place, "Có chuyên đề", "yes_no", max="5", code="theme")
    add(
        office,
        number,
        place,
        "Kết quả chuyên đề",
        "points",
        max="15",
        code="result",
        when_answer=["theme=yes"],
    )
    add(
        office, number, place, "Chỉ buổi chuyên đề", "yes_no", max="4", code="only", when_meeting=["thematic"]
    )
    bands = [("Từ 95%", "10", "95", "", "high"), ("Dưới 95%", "5", "", "95", "low")]
    add(
        office,
        number,
        place,
        "Tỷ lệ dự",
        "choice",
        max="10",
        code="rate",
        fact="attendance_rate",
        choices=bands,
    )
    add(office, number, place, "Đọc kỹ trước khi chấm", "guide", help="Chấm theo biên bản")
    return number


def look(office: Office, number: int, more: str = "") -> str:
    answer = office.get(BOARD, f"/definitions/build/preview/?id={number}&part=1{more}")
    assert answer.status_code == 200
    return str(answer.text)


def typed(office: Office, number: int, address: str = "", **data: Any) -> Any:
    """What the script sends while somebody types."""
    return act(
        office,
        number,
        "preview",
        address=f"&part=1{address}",
        group=version_of(office, number)["groups"][0][0],
        **data,
    )


def test_the_preview_is_the_sheet_the_cell_will_see(office: Office, number: int) -> None:
    page = look(office, number)
    assert "<html" not in page and page.count('class="item"') == 3 and "Chỉ buổi chuyên đề" not in page
    assert "Theo số liệu" in page or "94,4\u00a0%" in page
    assert "Chỉ hiện khi “Có chuyên đề” là “Đạt”" in page
    asked = next(each for each in read(page).all(".item") if "Kết quả chuyên đề" in each.texts("b"))
    assert asked.one("[data-most]").text == "15"
    assert "Đọc kỹ trước khi chấm" in page and "Chấm theo biên bản" in page and "inert" in page
    office.send(
        BOARD,
        f"/definitions/build/head/?id={number}",
        row_version=version_of(office, number)["seen"],
        **head(),
    )
    assert "Chỉ buổi chuyên đề" in look(
        office, number, "&kind=thematic"
    ) and "Chỉ buổi chuyên đề" not in look(office, number, "&kind=regular")
    assert "kind=thematic" in look(office, number) and "Chỉ buổi chuyên đề" not in look(
        office, number, "&kind=zzz"
    )


def head() -> dict[str, Any]:
    grades = {"good": "90", "fair": "70", "average": "50"}
    return {"name": "Khung xem trước", "holds_from": "01/01/2019", "cases": ["regular", "thematic"], **grades}


def test_without_a_script_a_link_leads_to_the_whole_form(office: Office, number: int) -> None:
    build = office.get(BOARD, f"/definitions/build/?id={number}").text
    assert (
        f'href="/definitions/build/preview/?id={number}"' in build
        and f'data-from="/definitions/build/preview/?id={number}&amp;part=1"' in build
    )
    page = office.get(BOARD, f"/definitions/build/preview/?id={number}").text
    assert "<html" in page and "Khi điền sẽ thấy như sau" in page and "Kết quả chuyên đề" in page


def test_what_is_being_typed_is_drawn_and_not_kept(office: Office, number: int) -> None:
    before = version_of(office, number)
    field = before["fields"]["theme"]["id"]
    page = typed(
        office, number, f"&field={field}", title="Có <b>chuyên đề</b> hay", kind="yes_no", max="7,5"
    ).text
    assert (
        "Có &lt;b&gt;chuyên đề&lt;/b&gt; hay" in page
        and "data-most>7,5<" in page
        and page.count('class="item"') == 1
    )
    rows = {
        "choices-0-label": "Rất tốt",
        "choices-0-points": "2",
        "choices-1-label": "Chưa tốt",
        "choices-1-points": "1",
    }
    page = typed(office, number, title="", kind="choice", max="2", **rows).text
    assert "Rất tốt" in page and "Chưa tốt" in page and "…" in page
    assert version_of(office, number) == before


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"max": "năm"}, "điểm"),
        ({"when_rows-0-what": "in", "when_rows-0-name": "answer.a"}, "Dòng 1"),
        ({"kind": "wizard"}, "danh sách"),
        ({"kind": "table", "columns-0-title": "Cột", "columns-0-kind": "wizard"}, ""),
        ({"group": "999999"}, "danh sách"),
    ],
)
def test_what_cannot_be_drawn_yet_is_said(
    office: Office, number: int, data: dict[str, str], told: str
) -> None:
    sent = {"title": "Mục", "kind": "yes_no", "group": version_of(office, number)["groups"][0][0]} | data
    answer = act(office, number, "preview", address="&part=1", **sent)
    assert answer.status_code == 200 and told in answer.text and 'class="item"' not in answer.text


def test_a_form_of_every_other_kind_has_its_preview(office: Office) -> None:
    number = begin(office, kind="period_form", name="Biểu xem trước")
    place = group(office, number, "Nhóm")
    columns = [{"title": "Đơn vị", "kind": "text"}, {"title": "Số người", "kind": "number"}]
    add(office, number, place, "Bảng kê", "table", columns=columns)
    for kind in ("number", "date", "file", "heading", "long_text", "unit", "topic"):
        add(office, number, place, f"Mục {kind}", kind)
    page = look(office, number)
    assert (
        all(f"Mục {kind}" in page for kind in ("number", "date", "file", "heading", "long_text"))
        and "Số người" in page
    )
    assert "Mục mới" in typed(office, number, title="Mục mới", kind="topic").text


@pytest.mark.parametrize("who", ["D.committee_officer", "D1.cell_secretary", "K2.board_officer"])
def test_a_stranger_sees_no_preview_of_a_draft(office: Office, number: int, who: str) -> None:
    assert office.send(
        who, f"/definitions/build/preview/?id={number}&part=1", title="x", kind="yes_no"
    ).status_code in (403, 404)
    assert office.get("K2.board_officer", f"/definitions/build/preview/?id={number}").status_code == 404
