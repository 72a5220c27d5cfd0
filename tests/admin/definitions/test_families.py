"""Each family of forms has its own page, its own way to begin, and whoever may not begin one sees neither."""

from __future__ import annotations

import io

import openpyxl
import pytest

from admin.definitions.families import FAMILIES
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import CHECKS, FIELDLESS, described, get_version
from tests.admin.builder import BOARD, begin
from tests.offices import Office
from tests.pages import number_in, read

NAMES = {
    "rubric": "Khung tiêu chí",
    "report_form": "Mẫu báo cáo",
    "period_form": "Biểu theo kỳ",
    "directive_form": "Mẫu phản hồi",
}


def test_every_kind_of_definition_is_a_family() -> None:
    assert set(FAMILIES) == set(CHECKS) - set(FIELDLESS) == set(NAMES)


@pytest.mark.parametrize("kind", sorted(FAMILIES))
def test_a_family_stands_on_its_own_page_under_its_own_name(office: Office, kind: str) -> None:
    for each in FAMILIES:
        begin(office, kind=each, name=f"Bản {each}")
    page = read(office.get(BOARD, f"/definitions/?kind={kind}"))
    assert page.one("h1").text == NAMES[kind]
    assert [each.text for each in page.all(".tabs a[aria-current]")] == [NAMES[kind]]
    assert f"Bản {kind}" in page.text
    assert not [each for each in FAMILIES if each != kind and f"Bản {each}" in page.text]
    assert f"kind={kind}" in page.one("a.button[href*=excel]").get("href")
    assert f"kind={kind}" in page.one("a.button[href*=/definitions/new/]").get("href")
    assert page.value("kind") == kind  # filters stay in the family


def test_a_workbook_of_the_list_holds_the_family_alone(office: Office) -> None:
    for each in ("report_form", "period_form"):
        begin(office, kind=each, name=f"Bản {each}")
    data = office.get(BOARD, "/definitions/excel/?kind=report_form").data
    book = openpyxl.load_workbook(io.BytesIO(data))
    told = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "Bản report_form" in told and "Bản period_form" not in told
    assert "Đảng bộ Khối Một" in told


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/definitions/?flt1_1=period_form", "/definitions/?kind=period_form"),
        (
            "/definitions/?flt0_0=draft&flt1_1=report_form",
            "/definitions/?flt0_0=draft&kind=report_form",
        ),
    ],
)
def test_an_address_from_when_all_stood_in_one_list_leads_to_the_family(
    office: Office, old: str, new: str
) -> None:
    answer = office.get(BOARD, old)
    assert (answer.status_code, answer.headers["Location"]) == (302, new)
    assert office.get(BOARD, new).status_code == 200


@pytest.mark.parametrize(
    "query", ["", "?kind=", "?kind=xyz", "?flt0_0=draft", "?flt1_1=xyz", "?flt9_9=rubric"]
)
def test_a_bent_address_shows_the_first_family(office: Office, query: str) -> None:
    answer = office.client(BOARD).get(f"/definitions/{query}", follow_redirects=True)
    assert answer.status_code == 200 and read(answer).one("h1").text == NAMES["rubric"]


def test_a_rows_page_leads_back_to_its_family(office: Office) -> None:
    number = begin(office, kind="report_form", name="Mẫu của Khối")
    for url in (f"/definitions/details/?id={number}", f"/definitions/build/?id={number}"):
        crumbs = read(office.get(BOARD, url)).all(".crumbs a")
        assert (crumbs[0].text, crumbs[0].get("href")) == ("Mẫu báo cáo", "/definitions/?kind=report_form")


def test_a_form_begins_with_what_holds_a_workbook_or_nothing(office: Office) -> None:
    page = read(office.get(BOARD, "/definitions/new/?kind=rubric"))
    assert page.one("h1").text == "Lập khung mới"
    assert "Lập bản của Đảng bộ Khối Một" in page.one("#ready").text
    assert "/definitions/workbook/out/?id=" in page.all("#ready a.button")[0].get("href")
    assert page.one("#from-excel").get("action") == "/definitions/workbook/new/?kind=rubric"
    assert page.one("#from-excel").all("input[type=file]") and page.one("#empty").all("input[name=name]")


def test_the_shipped_rubric_becomes_the_blocs_own_draft(office: Office) -> None:
    ready = read(office.get(BOARD, "/definitions/new/?kind=rubric")).one("#ready")
    own = next(each.get("href") for each in ready.all("a.button") if "/own/" in each.get("href"))
    shipped = int(own.partition("id=")[2])
    excel = office.get(BOARD, f"/definitions/workbook/out/?id={shipped}")
    assert "Mục" in openpyxl.load_workbook(io.BytesIO(excel.data)).sheetnames
    page = read(office.get(BOARD, own))
    assert page.one("h1").text == "Lập bản của Đảng bộ Khối Một" and page.value("name")
    data = {"unit_id": office.cast.units["K"], "name": page.value("name"), "holds_from": "01/01/2019"}
    made = number_in(office.send(BOARD, own, **data))
    with open_session(office.engine, SYSTEM) as db:
        one, other = get_version(db, shipped), get_version(db, made)
        assert described(one) == described(other) and one.rule == other.rule
        assert other.unit_id == office.cast.units["K"] and other.state == "draft"
    assert office.get(BOARD, f"/definitions/build/?id={made}").status_code == 200
    again = number_in(office.send(BOARD, own, **data))  # the next version of the same form
    with open_session(office.engine, SYSTEM) as db:
        assert get_version(db, again).number == 2
        assert get_version(db, again).definition_id == get_version(db, made).definition_id


@pytest.mark.parametrize("who", ["D.committee_officer", "D1.cell_secretary", "auditor"])
def test_who_may_issue_nothing_is_offered_nothing_and_told_so(office: Office, who: str) -> None:
    page = read(office.get(who, "/definitions/?kind=rubric"))
    assert not page.all("a[href*=/definitions/new/]") and page.all("tr[data-row]")
    number = int(page.all("tr[data-row] a")[0].get("href").partition("id=")[2].partition("&")[0])
    shown = read(office.get(who, f"/definitions/details/?id={number}"))
    assert not shown.all("a[href*=/own/]") and not shown.all("a[href*=/draft/]")
    assert office.get(who, "/definitions/new/?kind=rubric").status_code == 404
    assert office.get(who, f"/definitions/own/?id={number}").status_code == 403
    assert office.try_(who, f"/definitions/own/?id={number}", unit_id="1", name="x") == 403


def test_an_own_version_is_made_in_no_other_units_name(office: Office) -> None:
    page = read(office.get(BOARD, "/definitions/new/?kind=rubric"))
    own = next(each.get("href") for each in page.all("#ready a.button") if "/own/" in each.get("href"))
    for unit in ("K2", "D"):
        sent = {"unit_id": office.cast.units[unit], "name": "Khung", "holds_from": "01/01/2019"}
        assert office.send(BOARD, own, **sent).status_code == 422
