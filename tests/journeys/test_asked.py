"""A field that is required only when something holds, in a browser: marked as one types, told in words
without a script (design 3.9)."""

from __future__ import annotations

from datetime import date
from typing import Any

from playwright.sync_api import Page, Route, expect

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import fill, new_definition, publish
from models.definitions.formula_text import parse
from models.directives.acts import issue, new_directive
from models.directives.tables import of_unit
from models.units.units import get_unit
from tests.journeys.conftest import SEEN, Site

FIELDS = [
    {"code": "told", "kind": "number", "title": "Số đảng viên được quán triệt"},
    {"code": "absent", "kind": "number", "title": "Số vắng"},
    {"code": "why", "kind": "long_text", "title": "Lý do", "required": False},
]
RULE = {"at": "why", "level": "explain", "message": "Nêu lý do vắng nhiều", "must": parse("[absent] <= 3")}
MARK = "[data-asked-when=v_why]"


def asked(site: Site, number: int = 9) -> str:
    """The address of a cell's answer to a directive with such a form."""
    units = site.office.cast.units
    with open_session(site.office.engine, SYSTEM) as db:
        bloc = get_unit(db, units["K"])
        form = new_definition(db, SYSTEM, bloc, "directive_form", f"f{number}", "Kết quả", date(2018, 10, 1))
        fill(db, SYSTEM, form, [{"code": "g", "title": "Kết quả", "fields": FIELDS}], {"checks": [RULE]})
        publish(db, SYSTEM, form)
        values: dict[str, Any] = {
            "symbol": f"{number}-CV/ĐUK", "abstract": "V/v quán triệt", "dated": date(2019, 1, 2),
            "form_version_id": form.id, "due_on": date(2019, 3, 10), "kinds": ["grassroots_cell"],
        }  # fmt: skip
        made = new_directive(db, SYSTEM, bloc, values)
        issue(db, SYSTEM, made, made.row_version)
        row = of_unit(db, made, units["C"])
        assert row is not None
        db.commit()
        return f"{site.address}/answers/details/?id={row.id}"


def said(page: Page) -> str:
    return page.locator("#v_why-hint").inner_text()


def test_the_mark_comes_and_goes_as_one_types_and_stays_what_was_kept(site: Site) -> None:
    url, page = asked(site), site.enter("C.cell_secretary")
    page.goto(url)
    assert said(page) == "Bắt buộc khi “Số vắng” > 3."
    expect(page.locator(MARK)).to_be_hidden()
    page.fill("[name=v_absent]", "4")
    expect(page.locator(MARK)).to_be_visible()
    page.fill("[name=v_absent]", "3")
    expect(page.locator(MARK)).to_be_hidden()
    page.fill("[name=v_absent]", "5")
    page.click("button[data-key=s]")
    expect(page.locator(MARK)).to_be_visible()
    plain = site.browser.new_context(java_script_enabled=False)
    token = site.office.cast.tokens["C.cell_secretary"]
    plain.add_cookies([{"name": "khoi_sign_in", "value": token, "url": site.address}])
    still = plain.new_page()
    still.goto(url)
    assert said(still) == "Bắt buộc khi “Số vắng” > 3."
    expect(still.locator(MARK)).to_be_visible()


def test_a_question_under_way_is_let_go_before_the_form_is_sent(site: Site) -> None:
    """It has the form's key: after the form it would be refused as another form with that key (409)."""
    url, page = asked(site, 10), site.enter("C.cell_secretary")
    page.add_init_script(SEEN)
    held: list[Route] = []
    page.context.route("**/asked/**", lambda route: held.append(route))  # never answered
    page.goto(url)
    with page.expect_request(lambda request: "/asked/" in request.url):
        page.fill("[name=v_absent]", "4")
    page.click("button[data-key=s]")
    page.wait_for_selector(".flash.success")
    assert page.evaluate("sessionStorage.getItem('let_go')") == "true" and len(held) == 1
