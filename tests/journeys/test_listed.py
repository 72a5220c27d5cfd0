"""A drop-down that another answer narrows, and rows pasted as lines, in a browser."""

from __future__ import annotations

from datetime import date
from typing import Any

from playwright.sync_api import expect

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.choices.lists import Item, new_list
from models.definitions.definitions import fill, new_definition, publish
from models.reports.period_forms import FormSheet, begin_form, written
from models.units.units import get_unit
from tests.journeys.conftest import Site
from tests.make import of_year

COLUMNS = [{"code": "w", "kind": "text", "title": "Việc"}, {"code": "n", "kind": "number", "title": "Số"}]
FIELDS: list[dict[str, Any]] = [
    {"code": "p", "kind": "listed", "title": "Tỉnh", "list": "province", "required": False},
    {"code": "d", "kind": "listed", "title": "Huyện", "list": "district", "within": "p", "required": False},
    {"code": "t", "kind": "table", "title": "Việc đã làm", "rows": 2_000, "columns": COLUMNS},
]


def begun(site: Site) -> int:
    """A cell's sheet of such a form."""
    with open_session(site.office.engine, SYSTEM) as db:
        new_list(db, SYSTEM, None, "province", "Tỉnh", [Item("01", "Hà Nội"), Item("02", "Huế")])
        under = [Item("11", "Ba Đình", "01"), Item("21", "Phú Xuân", "02")]
        new_list(db, SYSTEM, None, "district", "Huyện", under)
        form = new_definition(db, SYSTEM, None, "period_form", "listed", "Biểu địa bàn", date(2018, 1, 1))
        fill(db, SYSTEM, form, [{"code": "g", "title": "Địa bàn", "fields": FIELDS}], {})
        db.flush()
        db.expire(form)
        publish(db, SYSTEM, form)
        sheet = begin_form(db, SYSTEM, get_unit(db, site.office.cast.units["C"]), of_year(2018), "listed")
        db.commit()
        return sheet.id


def test_a_district_follows_its_province_and_pasted_rows_are_added_up(site: Site) -> None:
    number, page = begun(site), site.enter("C.cell_secretary")
    page.goto(f"{site.address}/period-forms/fill/?id={number}")
    page.select_option("#v_p", "01")
    assert page.locator("#v_d option:not([disabled])").all_text_contents() == ["–", "Ba Đình"]
    page.select_option("#v_d", "11")
    page.select_option("#v_p", "02")
    expect(page.locator("#v_d")).to_have_value("")
    page.select_option("#v_d", "21")
    page.fill("#v_t", "họp\t3\nthăm | 4,5\n")
    expect(page.locator("[data-sums=v_t]")).to_have_text("Số dòng: 2 · Số: 7,5")
    page.click("button[data-key=s]")
    page.wait_for_selector("#summary")
    expect(page.locator("#summary")).to_contain_text("Dòng 2, cột “Số”")
    assert page.input_value("#v_t") == "họp\t3\nthăm | 4,5\n"
    page.fill("#v_t", "họp\t3\nthăm | 4")
    page.click("button[data-key=s]")
    page.wait_for_selector(".flash.success")
    with open_session(site.office.engine, SYSTEM) as db:
        kept = written(db, db.get_one(FormSheet, number))
    assert kept == {"p": "02", "d": "21", "t": '[{"n":"3","w":"họp"},{"n":"4","w":"thăm"}]'}
