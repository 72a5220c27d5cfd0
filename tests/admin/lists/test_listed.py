"""A list is counted so far and says so, and is paged on to its end."""

from __future__ import annotations

import re

import pytest

from admin.lists import paging, walks
from admin.lists.walks import MOST_COUNTED, PAGE, horizon
from admin.units.cells import CellsView
from admin.units.units import UnitsView
from tests.offices import Office
from tests.pages import read

WHO = "K.board_officer"


def pages(office: Office, url: str) -> set[int]:
    """Numbers of the pages that a list's foot leads to."""
    foot = read(office.get(WHO, url)).all(".pager a")
    return {int(found[1]) for each in foot if (found := re.search(r"page=(\d+)", each.get("href")))}


def test_what_is_counted_grows_as_one_pages_on() -> None:
    assert horizon(0) == MOST_COUNTED and MOST_COUNTED % PAGE == 0
    assert horizon(MOST_COUNTED // PAGE - 1) == 2 * MOST_COUNTED


def test_a_long_list_says_that_it_is_longer_and_ends_at_its_end(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walks, "MOST_COUNTED", 6)
    monkeypatch.setattr(walks, "PAGE", 3)
    seen, page = list[str](), 0
    monkeypatch.setattr(UnitsView, "page_size", 3)
    url = "/units/"
    assert "hơn 6 mục trong danh sách" in office.get(WHO, url).text
    while True:
        told = read(office.get(WHO, f"{url}?page={page}"))
        names = [row.all("td")[0].text for row in told.all("tbody tr")]
        assert 0 < len(names) <= 3 and not set(names) & set(seen), page
        seen += names
        if page + 1 not in pages(office, f"{url}?page={page}"):
            break
        page += 1
    assert len(seen) > 6 and f"{len(seen)} mục trong danh sách" in office.get(WHO, f"{url}?page={page}").text
    far = office.get(WHO, f"{url}?page=999999999999")
    assert far.status_code == 200 and "tbody" in far.text


def test_a_list_with_what_adds_up_has_a_row_of_totals(office: Office) -> None:
    page = read(office.get(WHO, "/cells/"))
    members = [int(row.all("td")[4].text) for row in page.all("tbody tr")]
    foot = [cell.text for cell in page.all("tfoot td")]
    assert foot[0] == "Tổng cả danh sách" and int(foot[4]) == sum(members) == 12 * len(members)
    some = read(office.get(WHO, "/cells/?search=thanh"))
    assert some.all("tfoot td")[4].text == "12"
    assert not read(office.get(WHO, "/units/")).all("tfoot"), "nothing adds up in it"


def test_totals_stand_below_a_list_that_is_not_counted_to_its_end(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How far rows are counted and which page is shown say nothing of what adds up."""
    whole = read(office.get(WHO, "/cells/")).all("tfoot td")[4].text
    monkeypatch.setattr(walks, "MOST_COUNTED", 2)
    monkeypatch.setattr(walks, "PAGE", 1)
    monkeypatch.setattr(CellsView, "page_size", 1)
    page = read(office.get(WHO, "/cells/"))
    assert page.all("tfoot td")[4].text == whole and "hơn 2 mục" in page.text
    assert len(page.all("tbody tr")) == 1


def test_a_list_too_long_to_be_added_up_says_so_and_where_its_totals_are(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = read(office.get(WHO, "/cells/?search=chi")).all("tfoot td")[4].text
    monkeypatch.setattr(paging, "MOST_SUMMED", 2)
    foot = read(office.get(WHO, "/cells/?search=chi")).one("tfoot")
    assert "hơn 2 dòng" in foot.text
    asked = read(office.get(WHO, foot.one("a").get("href")))
    assert asked.all("tfoot td")[4].text == whole and int(whole) > 24
    few = len(read(office.get(WHO, "/cells/")).all("tbody tr"))
    monkeypatch.setattr(paging, "MOST_SUMMED", few)
    assert len(read(office.get(WHO, "/cells/")).all("tfoot td")) > 1, "exactly as many are added up"


@pytest.mark.parametrize("asked", ["desc=1", "sort=99&desc=1", "sort=-1", "sort=x&desc=x", "sort=1&desc=1"])
def test_an_order_that_no_column_has_is_the_lists_own(office: Office, asked: str) -> None:
    for screen in ("reports", "scores", "directives", "units", "meetings"):
        for view in ("", "excel/"):
            assert office.get(WHO, f"/{screen}/{view}?{asked}").status_code == 200, (screen, view)


@pytest.mark.parametrize("name", ["endpoint", "_method", "_external", "_scheme", "_anchor"])
def test_words_of_whoever_makes_addresses_are_no_page_s(office: Office, name: str) -> None:
    for url in ("/reports/", "/units/", "/desk/", "/duties/", "/meetings/excel/"):
        assert office.get(WHO, f"{url}?{name}=x").status_code == 200, url
