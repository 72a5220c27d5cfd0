"""One search: what may be seen is found, with and without marks and by code; nothing of a cell
from outside."""

from __future__ import annotations

from datetime import date

import pytest

from admin.home.search import HEADINGS, ROWS, VERBS
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.members import add_member
from models.overview.search import FIRST, KINDS
from models.units.acts import establish
from models.units.units import get_unit
from tests.admin.marker import MARK
from tests.offices import Office
from tests.pages import read
from tests.statements import asked

SECRETARY = "D.committee_secretary"


def found(office: Office, who: str, typed: str) -> dict[str, list[str]]:
    """Names of what is found, by the heading it stands under."""
    answer = office.client(who).get("/search/", query_string={"q": typed, "all": "1"})
    assert answer.status_code == 200
    return {
        part.one("h2").text.rsplit(" ", 1)[0]: part.texts("li a")
        for part in read(answer).main.all("section.card")
        if part.all("h2")
    }


def test_nothing_that_stays_in_a_cell_is_found_from_outside(office: Office, marked: dict[str, int]) -> None:
    assert found(office, "D1.cell_secretary", MARK)
    for who in (
        SECRETARY,
        "K.bloc_secretary",
        "D2.cell_secretary",
        "D1.follower",
        "administrator",
        "auditor",
    ):
        assert found(office, who, MARK) == {}, who


def grow(office: Office, start: int, count: int) -> None:
    """More cells under D, since the quarter that is reported."""
    with open_session(office.engine, SYSTEM) as db:
        parent = get_unit(db, office.cast.units["D"])
        for n in range(start, start + count):
            made = {"kind_code": "subordinate_cell", "name": f"Chi bộ Thêm {n}", "code": f"T{n}"}
            establish(db, SYSTEM, parent=parent, on=date(2019, 1, 10), **made)
        db.commit()


def test_every_kind_has_its_words_its_verbs_and_its_line() -> None:
    assert set(KINDS) == set(VERBS) == set(HEADINGS) == set(ROWS)


@pytest.mark.parametrize("typed", ["van phong", "Văn phòng", "VĂN PHÒNG", "văn  phong"])
def test_a_unit_is_found_with_marks_and_without(office: Office, typed: str) -> None:
    assert found(office, SECRETARY, typed)["Tổ chức đảng"] == ["Chi bộ Văn phòng"]


@pytest.mark.parametrize(
    ("who", "typed", "where"),
    [
        (SECRETARY, "d1", "/units/details/?id={D1}"),
        ("D1.cell_secretary", "D1", "/units/details/?id={D1}"),
        ("administrator", "d1.cell-secretary", "/accounts/details/?id={who}"),
    ],
)
def test_an_exact_code_or_login_opens_its_page(office: Office, who: str, typed: str, where: str) -> None:
    answer = office.get(who, f"/search/?q={typed}")
    there = where.format(D1=office.cast.units["D1"], who=office.cast.accounts["D1.cell_secretary"])
    assert answer.status_code == 302 and answer.headers["Location"] == there


def test_a_report_is_found_by_unit_and_quarter_and_the_list_has_the_same(
    office: Office, marked: dict[str, int]
) -> None:
    assert found(office, SECRETARY, "quý IV 2018")["Báo cáo quý"]
    (one,) = found(office, SECRETARY, "bao cao quy 4/2018 van phong")["Báo cáo quý"]
    assert one == "Chi bộ Văn phòng: Báo cáo quý IV/2018"
    assert not found(office, SECRETARY, "quý 3/2018 van phong").get("Báo cáo quý")
    assert not found(office, "E.committee_secretary", "van phong")


def test_a_document_is_shown_by_the_symbol_it_bears(office: Office) -> None:
    for who, unit in (("K.bloc_secretary", "K"), (SECRETARY, "D")):
        typed = {"on": "20/01/2019", "abstract": "Mời tập huấn", "addressees": "Các chi bộ", "body": "Một"}
        where = str(office.cast.units[unit])
        assert office.send(who, "/documents/letter/", unit_id=where, **typed).status_code == 303
    shown = found(office, "K.bloc_secretary", "moi tap huan")["Văn bản"]
    assert sorted(shown) == ["01-CV/ĐU", "01-CV/ĐUK"]
    assert found(office, "K.bloc_secretary", "01-CV/ĐUK")["Văn bản"] == ["01-CV/ĐUK"]


def test_who_may_not_open_a_list_finds_nothing_of_it(office: Office) -> None:
    assert "Tài khoản" in found(office, SECRETARY, "Người D1")
    assert not found(office, "D1.cell_secretary", "Người D1")


def test_a_member_of_a_cell_is_found_in_the_cell_only(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        add_member(db, SYSTEM, get_unit(db, office.cast.units["D1"]), "Đỗ Thị Lệ Thủy")
        db.commit()
    assert found(office, "D1.cell_secretary", "do thi le thuy") == {"Đảng viên": ["Đỗ Thị Lệ Thủy"]}
    for who in (
        SECRETARY,
        "K.bloc_secretary",
        "D2.cell_secretary",
        "D1.follower",
        "administrator",
        "auditor",
    ):
        assert found(office, who, "do thi le thuy") == {}, who


@pytest.mark.parametrize(
    "typed", ["", " ", "%", "_", "\\", "x" * 5000, "quý 9/2018", "00-BC/CB", "\u0000", "q1 0000"]
)
def test_whatever_is_typed_is_answered(office: Office, typed: str) -> None:
    answer = office.client(SECRETARY).get("/search/", query_string={"q": typed})
    assert answer.status_code in (200, 400)


def test_many_are_counted_the_first_shown_and_the_list_has_them_all(office: Office, marked: object) -> None:
    grow(office, 0, FIRST + 2)
    few = asked(office, SECRETARY, "/search/?q=chi+bo")
    page = read(office.get(SECRETARY, "/search/?q=them"))
    part = next(p for p in page.main.all("section.card") if p.one("h2").text.startswith("Tổ chức đảng"))
    assert part.one("h2").text == f"Tổ chức đảng {FIRST + 2}" and len(part.all("li")) == FIRST
    door = part.link(f"Xem cả {FIRST + 2} trong danh sách")
    assert f"{FIRST + 2} mục trong danh sách" in office.get(SECRETARY, door).text
    grow(office, FIRST + 2, 9)
    assert asked(office, SECRETARY, "/search/?q=chi+bo") == few < 40


def test_the_lists_of_units_and_reports_find_codes_as_well(office: Office, marked: object) -> None:
    for url in ("/units/?search=db1", "/reports/?search=d1"):
        assert "Không tìm thấy" not in office.get(SECRETARY, url).text, url


def test_the_search_stands_on_every_page_with_its_key(office: Office) -> None:
    box = read(office.get("D1.cell_secretary", "/meetings/")).one("form.seek")
    assert box.get("action") == "/search/" and box.one("input").get("aria-keyshortcuts") == "/"
