"""The builder in a browser: rows moved by keys and dragging, the preview
redrawn while one types, options of a kind, names put into a formula."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.admin.builder import version_of
from tests.journeys.builder import draft
from tests.journeys.conftest import Site


def order(page: Page) -> list[str]:
    return [str(row.get_attribute("data-field")) for row in page.locator("[data-field]").all()]


def test_rows_move_by_keys_and_by_dragging(site: Site) -> None:
    number = draft(site, "drag", "Một", "Hai", "Ba")
    page = site.enter("K.board_officer")
    page.goto(f"{site.address}/definitions/build/?id={number}")
    one, two, three = order(page)
    page.locator(f"#f{one} a").focus()
    with page.expect_navigation():
        page.keyboard.press("Alt+ArrowDown")
    assert order(page) == [two, one, three]
    with page.expect_navigation():
        page.locator(f"#f{three} .grip").drag_to(page.locator(f"#f{two}"))
    assert order(page) == [three, two, one]
    assert [f["id"] for f in version_of(site.office, number)["fields"].values()] == [
        int(three),
        int(two),
        int(one),
    ]


def test_a_formula_is_written_from_the_names_that_may_stand_in_it(site: Site) -> None:
    number = draft(site, "formula", "Số đảng viên")
    page = site.enter("K.board_officer")
    page.goto(f"{site.address}/definitions/build/field/?id={number}")
    page.fill("#title", "Gấp đôi")
    assert not page.locator("#formula").is_visible()
    page.select_option("#kind", "computed")
    page.locator("summary", has_text="Viết bằng công thức").click()
    assert page.locator("#formula").is_visible() and not page.locator("#step").is_visible()
    page.focus("#formula")
    page.locator("details summary", has_text="Tên dùng được").click()
    page.locator("[data-insert='[members_0]']").click()
    page.locator("#formula").press_sequentially(" * 2")
    with page.expect_navigation():
        page.locator("button.main").click()
    field = version_of(site.office, number)["fields"]["gap_doi"]
    assert field["option"]["formula"] == {"mul": [{"field": "members_0"}, {"num": "2"}]}


def test_the_preview_is_redrawn_while_one_types_and_after_a_move(site: Site) -> None:
    number = draft(site, "preview", "Số chi bộ", "Số đảng viên")
    page = site.enter("K.board_officer")
    page.goto(f"{site.address}/definitions/build/?id={number}")
    labels = page.locator("#preview label")
    labels.nth(1).wait_for()
    assert labels.all_inner_texts() == ["Số chi bộ", "Số đảng viên"]
    with page.expect_navigation():
        page.locator("[data-field] [data-step='1']").first.click()
    labels.nth(1).wait_for()
    assert labels.all_inner_texts() == ["Số đảng viên", "Số chi bộ"]
    page.goto(f"{site.address}/definitions/build/field/?id={number}")
    page.fill("#title", "Hình thức")
    page.locator("#preview legend", has_text="Hình thức").wait_for()
    page.select_option("#kind", "choice")
    page.fill("[name='choices-0-label']", "Trực tiếp")
    page.fill("[name='choices-1-label']", "Trực tuyến")
    page.locator("#preview label", has_text="Trực tuyến").wait_for()
    page.fill("#max", "năm")
    page.locator("#preview .summary").wait_for()
    assert len(version_of(site.office, number)["fields"]) == 2
