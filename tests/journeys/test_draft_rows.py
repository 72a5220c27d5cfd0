"""Rows that were added to a form and the lines of an outline are kept as they are typed and come back in
another browser, when they are asked for."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page, expect

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import fill, new_definition, publish
from models.units.units import get_unit
from tests.journeys.builder import draft
from tests.journeys.conftest import Site

KEPT = ".draft-told:has-text('Đã giữ bản nháp lúc')"
TEXTS = ["Họp", "Thăm hỏi", "Lao động", "Học tập", "Tổng kết"]
USE = "[data-draft-of] a:has-text('Đưa vào biểu mẫu')"


def yearly(site: Site) -> str:
    """The page of a yearly form with a table, begun by a cell."""
    columns = [{"code": "work", "title": "Việc", "kind": "text"}]
    columns.append({"code": "kind", "title": "Loại", "kind": "yes_no"})
    table = {"code": "works", "kind": "table", "title": "Việc đã làm", "columns": columns, "rows": 6}
    with open_session(site.office.engine, SYSTEM) as db:
        bloc = get_unit(db, site.office.cast.units["K"])
        version = new_definition(db, SYSTEM, bloc, "period_form", "year", "Biểu năm", date(2018, 1, 1))
        fill(db, SYSTEM, version, [{"code": "g", "title": "Nhóm", "fields": [table]}], {"lower_may": True})
        publish(db, SYSTEM, version)
        db.commit()
    begun = site.office.send(
        "D1.cell_secretary", "/period-forms/new/", unit_id=site.office.cast.units["D1"], year="2018"
    )
    return f"{site.address}{begun.headers['Location']}"


def rows(page: Page) -> list[str]:
    return [each.input_value() for each in page.locator("[name^=v_works-][name$=-work]").all()]


def test_rows_added_by_script_come_back_in_another_browser(site: Site) -> None:
    site.office.app.config["WTF_CSRF_ENABLED"] = False
    url = yearly(site).replace("/details/", "/fill/")
    site.office.app.config["WTF_CSRF_ENABLED"] = True
    one = site.enter("D1.cell_secretary")
    one.goto(url)
    there = len(rows(one))
    assert there < len(TEXTS)
    for number, text in enumerate(TEXTS):
        if number >= there:
            one.get_by_role("button", name="+ Thêm dòng").click()
        one.locator(f"[name=v_works-{number}-work]").fill(text)
    one.wait_for_selector(KEPT)
    one.context.close()
    for asked in (True, False):
        other = site.enter("D1.cell_secretary", 380)
        other.goto(url)
        assert rows(other) == [""] * there
        if asked:
            other.locator(USE).click()
        else:
            other.goto(f"{site.address}{other.locator(USE).get_attribute('href')}")
        expect(other.locator("[name=v_works-4-work]")).to_have_value(TEXTS[4])
        assert rows(other) == TEXTS
        other.context.close()


def test_lines_of_an_outline_come_back_in_another_browser(site: Site) -> None:
    number = draft(site, "lines", "Nữ", "Tổng")
    url = f"{site.address}/definitions/build/rule/?id={number}"
    one = site.enter("K.board_officer")
    one.goto(url)
    one.locator("[name=must_rows-0-left]").select_option("field:members_0")
    one.locator("[name=must_rows-0-sign]").select_option("ge")
    one.locator("[name=must_rows-0-right]").select_option("num")
    one.locator("[name=must_rows-0-right_number]").fill("30")
    one.locator("button[value='must_rows:more:0']").click()
    one.locator("[name=must_rows-2-left]").select_option("field:members_1")
    one.locator("#must_rows .meaning", has_text="“Tổng” = …").wait_for()
    one.locator("[name=message]").fill("Ít nữ")
    one.wait_for_selector(KEPT)
    one.wait_for_timeout(6000)
    one.context.close()
    for asked in (True, False):
        other = site.enter("K.board_officer", 380)
        other.goto(url)
        expect(other.locator("[name=message]")).to_have_value("")
        href = f"{other.locator(USE).get_attribute('href')}"
        if asked:
            other.locator(USE).click()
        else:
            other.goto(f"{site.address}{href}")
        told = "Phải đúng là: “Nữ” ≥ 30 và “Tổng” = …"
        other.locator("#must_rows .meaning", has_text=told).wait_for()
        expect(other.locator("[name=message]")).to_have_value("Ít nữ")
        assert other.locator("[name=must_rows-2-left]").input_value() == "field:members_1"
        other.wait_for_timeout(100)
        other.context.close()
