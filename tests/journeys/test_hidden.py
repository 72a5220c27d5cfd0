"""Questions under a condition in a browser: gone and back as one answers, with what was typed in them;
without a script as the form is saved."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import expect

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import fill, new_definition, publish
from models.reports.period_forms import FormSheet, asked_of, begin_form
from models.units.units import get_unit
from tests.journeys.conftest import Site
from tests.make import of_year

FIELDS = [
    {"code": "any", "kind": "pick", "title": "Có kiến nghị",
     "choices": [{"code": "yes", "label": "Có"}, {"code": "no", "label": "Chưa"}]},
    {"code": "why", "kind": "several", "title": "Về việc gì", "applies": {"in": ["answer.any", ["yes"]]},
     "choices": [{"code": "a", "label": "Kinh phí"}, {"code": "b", "label": "Cán bộ"}]},
    {"code": "who", "kind": "text", "title": "Cán bộ nào", "applies": {"in": ["answer.why", ["b"]]}},
]  # fmt: skip
LATER = [{"code": "sum", "kind": "text", "title": "Số tiền", "applies": {"in": ["answer.why", ["a"]]}}]


def begun(site: Site, code: str) -> int:
    """A cell's sheet of such a form: the last group hangs on an answer as a whole."""
    with open_session(site.office.engine, SYSTEM) as db:
        form = new_definition(db, SYSTEM, None, "period_form", code, "Biểu kiến nghị", date(2018, 1, 1))
        groups = [{"code": "g", "title": "Kiến nghị", "fields": FIELDS}]
        fill(db, SYSTEM, form, [*groups, {"code": "h", "title": "Kinh phí", "fields": LATER}], {})
        db.flush()
        db.expire(form)
        publish(db, SYSTEM, form)
        sheet = begin_form(db, SYSTEM, get_unit(db, site.office.cast.units["C"]), of_year(2018), code)
        db.commit()
        return sheet.id


def test_questions_come_and_go_as_one_answers_and_what_was_typed_comes_back(site: Site) -> None:
    number, page = begun(site, "hidden_js"), site.enter("C.cell_secretary")
    page.goto(f"{site.address}/period-forms/fill/?id={number}")
    who, money = page.locator("#v_who"), page.get_by_role("heading", name="Kinh phí")
    expect(page.locator("#v_why")).to_be_hidden()
    page.check("#v_any-0", force=True)
    page.check("#v_why-1")
    who.fill("Nguyễn Văn A")
    expect(money).to_be_hidden()
    page.check("#v_why-0")
    expect(money).to_be_visible()
    page.check("#v_any-1", force=True)
    expect(who).to_be_hidden()
    expect(money).to_be_hidden()
    page.check("#v_any-0", force=True)
    expect(who).to_be_visible()
    assert who.input_value() == "Nguyễn Văn A"
    page.check("#v_any-1", force=True)
    page.click("button[data-key=s]")
    page.wait_for_selector(".flash.success")
    with open_session(site.office.engine, SYSTEM) as db:
        assert asked_of(db, db.get_one(FormSheet, number)) == {"any": "no"}


def test_without_a_script_they_come_as_the_form_is_saved(site: Site) -> None:
    number = begun(site, "hidden_plain")
    plain = site.browser.new_context(java_script_enabled=False)
    token = site.office.cast.tokens["C.cell_secretary"]
    plain.add_cookies([{"name": "khoi_sign_in", "value": token, "url": site.address}])
    page, url = plain.new_page(), f"{site.address}/period-forms/fill/?id={number}"
    page.goto(url)
    expect(page.locator("#v_why")).to_be_hidden()
    page.check("#v_any-0", force=True)
    page.click("button[data-key=s]")
    page.goto(url)
    expect(page.locator("#v_why")).to_be_visible()
    expect(page.locator("#v_who")).to_be_hidden()
