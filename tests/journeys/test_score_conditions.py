"""Items under conditions in a browser: shown and hidden, their maxima
and the total moved while one types; the server then counts the same."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.admin.builder import act, add, begin, group, lines
from tests.admin.quarter import record
from tests.journeys.conftest import Site
from tests.offices import Office


def conditional(office: Office) -> int:
    """A published rubric of 100 points either way: with a theme
    its result is scored, without one the content counts for more."""
    number = begin(office, name="Khung có điều kiện")
    place = group(office, number, "Sinh hoạt")
    add(
        office,
        number,
        place,
        "Hình thức",
        "choice",
        max="20",
        code="form",
        choices=[("Có chuyên đề", "20", "", "", "yes"), ("Không", "20", "", "", "no")],
    )
    add(
        office,
        number,
        place,
        "Kết quả chuyên đề",
        "points",
        max="30",
        code="result",
        when_answer=["form=yes"],
    )
    others = lines("others-0-rows", {"what": "in", "name": "answer.form", "values": ["answer.form=no"]}) | {
        "others-0-most": "80"
    }
    add(office, number, place, "Nội dung", "points", max="50", code="content", **others)
    head: dict[str, Any] = {
        "name": "Khung có điều kiện",
        "holds_from": "01/12/2018",
        "cases": ["regular"],
        "good": "90",
        "fair": "70",
        "average": "50",
    }
    assert act(office, number, "head", follower="y", **head).status_code == 303
    published = act(office, number, "publish")
    assert published.status_code == 303, published.text
    return number


def most(page: Page, code: str) -> str:
    return page.locator(f".item[data-code='{code}'] [data-most]").inner_text()


def test_items_under_conditions_hide_and_show_as_one_types(site: Site) -> None:
    office = site.office
    office.app.config["WTF_CSRF_ENABLED"] = False
    conditional(office)
    meeting = record(office, "D1.cell_secretary", "D1", "2018-12", "03/01/2019")
    office.app.config["WTF_CSRF_ENABLED"] = True
    for width in (1280, 380):
        page = site.enter("D1.cell_secretary", width)
        page.goto(f"{site.address}/scores/sheet/?meeting={meeting}")
        result = page.locator(".item[data-code='result']")
        if width == 1280:
            assert not result.is_visible() and most(page, "content") == "50"
        page.check("#v_form-0")
        assert result.is_visible() and most(page, "content") == "50"
        assert page.locator("[data-full]").first.inner_text() == "100"
        page.fill("#v_result", "30")
        page.fill("#v_content", "45,5")
        assert page.locator("#total").inner_text() == "95,5" and page.locator("#grade").inner_text() == "Tốt"
        page.check("#v_form-1")
        assert not result.is_visible() and most(page, "content") == "80"
        assert (
            page.locator("#total").inner_text() == "65,5"
            and page.locator("#grade").inner_text() == "Trung bình"
        )
        page.locator("[name='note_content']").fill("Thảo luận còn ít")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        with page.expect_navigation():
            page.locator("[name='act'][value='save']").click()
        assert not result.is_visible() and page.locator("#total").inner_text() == "65,5"
    with page.expect_navigation():
        page.locator("[name='act'][value='propose']").click()
    assert (
        page.locator("#total").inner_text() == "65,5"
        and "Nội dung" in page.locator(".item[data-code='content']").inner_text()
    )
