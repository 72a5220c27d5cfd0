"""The builder in a browser: rows moved by keys and dragging, the preview
redrawn while one types, options of a kind, an `if` chosen line by line, rows added by keys."""

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


def test_an_if_is_chosen_line_by_line_without_leaving_the_page(site: Site) -> None:
    number = draft(site, "formula", "Số đảng viên")
    page = site.enter("K.board_officer")
    page.goto(f"{site.address}/definitions/build/field/?id={number}")
    page.fill("#title", "Quy mô")
    assert not page.locator("#formula_rows").is_visible()
    page.select_option("#kind", "computed")
    assert page.locator("#formula_rows").is_visible() and not page.locator("#step").is_visible()
    page.select_option("[name='formula_rows-0-what']", "if")
    page.locator("[name='formula_rows-3-what']").wait_for()
    page.select_option("[name='formula_rows-1-left']", "field:members_0")
    page.select_option("[name='formula_rows-1-sign']", "ge")
    page.fill("[name='formula_rows-1-right_number']", "30")
    for line, words in ((2, "Đông"), (3, "Vừa")):
        page.select_option(f"[name='formula_rows-{line}-what']", "text")
        page.fill(f"[name='formula_rows-{line}-typed']", words)
        page.keyboard.press("Tab")
    page.locator(
        "#formula_rows .meaning", has_text="nếu “Số đảng viên” ≥ 30 thì “Đông”, không thì “Vừa”"
    ).wait_for()
    with page.expect_navigation():
        page.locator("button.main").click()
    formula = version_of(site.office, number)["fields"]["quy_mo"]["option"]["formula"]
    assert formula == {
        "if": [{"ge": [{"field": "members_0"}, {"num": "30"}]}, {"text": "Đông"}, {"text": "Vừa"}]
    }


def test_rows_are_added_by_keys_without_saving(site: Site) -> None:
    number = draft(site, "rows", "Một")
    page = site.enter("K.board_officer")
    page.goto(f"{site.address}/definitions/build/field/?id={number}")
    page.fill("#title", "Hình thức")
    page.select_option("#kind", "choice")
    for place, words in enumerate(("Trực tiếp", "Trực tuyến", "Kết hợp")):
        page.fill(f"[name='choices-{place}-label']", words)
    more = page.locator("[data-for] button", has_text="+ ").first
    more.focus()
    page.keyboard.press("Enter")
    page.keyboard.type("Lấy ý kiến")
    assert page.input_value("[name='choices-3-label']") == "Lấy ý kiến"
    with page.expect_navigation():
        page.locator("button.main").click()
    page.goto(f"{site.address}/definitions/build/preview/?id={number}")
    assert page.locator("label", has_text="Lấy ý kiến").count() == 1


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
