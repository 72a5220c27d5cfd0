"""Case (f) in a browser: a directive with a plan and a result due
"trước ngày 10/11", so in time until 23:59:59 on the 9th in Việt Nam."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from playwright.sync_api import Page
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.definitions.definitions import fill, new_definition, publish
from models.signin.signins import SignIn
from models.units.units import get_unit
from tests.journeys.conftest import Site
from tests.offices import Office

LETTER = datetime(2018, 10, 24, 3, tzinfo=UTC)
LAST_SECOND = datetime(2018, 11, 9, 16, 59, 59, tzinfo=UTC)
FIELDS = [
    {"code": "told", "kind": "yes_no", "title": "Đã quán triệt"},
    {"code": "members", "kind": "number", "title": "Số đảng viên được quán triệt"},
    {"code": "held_on", "kind": "date", "title": "Ngày quán triệt"},
]


def at(office: Office, moment: datetime) -> None:
    """Set the clock; everybody's sign-in goes on."""
    set_clock(moment)
    with open_session(office.engine, SYSTEM) as db:
        for row in db.scalars(select(SignIn)):
            row.began_at = row.seen_at = moment
        db.commit()


def make_form(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        version = new_definition(
            db,
            SYSTEM,
            get_unit(db, office.cast.units["K"]),
            "directive_form",
            "f285",
            "Kết quả 285",
            date(2018, 10, 1),
        )
        fill(db, SYSTEM, version, [{"code": "g", "title": "Kết quả", "fields": FIELDS}], {})
        publish(db, SYSTEM, version)
        db.commit()


def issue(site: Site) -> str:
    """The Organisation Board's officer writes letter 285,
    lists what is enclosed, issues; the address of its page."""
    page = site.enter("K.board_officer")
    page.goto(f"{site.address}/directives/new/")
    for name, value in (
        ("symbol", "285-CV/ĐUK"),
        ("dated", "24/10/2018"),
        ("abstract", "V/v quán triệt"),
        ("plan_on", "31/10/2018"),
    ):
        page.fill(f"#{name}", value)
    page.fill("#due_on", "10/11/2018")
    page.fill("#desk", "qua Ban Tổ chức Đảng ủy")
    page.check("input[name=kinds][value=grassroots_cell]")
    page.check("input[name=kinds][value=grassroots_committee]")
    page.check("#asks_plan")
    page.select_option("#form_version_id", label="Kết quả 285, phiên bản 1")
    page.check("input[name=strict][value='1']", force=True)
    page.click(".acts-bar button.main")
    page.wait_for_url("**/directives/details/**")
    page.click("a:has-text('Văn bản kèm theo')")
    for number, symbol in enumerate(("12-QĐi/TU", "14-QĐi/TU", "03-HD/TU"), 1):
        page.fill(f"#symbol-{number}", symbol)
        page.fill(f"#dated-{number}", "08/10/2018")
        page.fill(f"#title-{number}", f"Tên văn bản {number}")
    page.click(".acts-bar button.main")
    page.wait_for_url("**/directives/details/**")
    assert "sẽ giao cho 2 đơn vị" in page.inner_text("h1")
    page.click("button.main:has-text('Ban hành')")
    page.wait_for_selector("h1:has-text('0 trong 2 đơn vị đã báo cáo')")
    assert "trước ngày 10/11/2018 (hết ngày 09/11)" in page.inner_text("main")
    assert page.inner_text("main").count("-QĐi/TU") == 2
    return page.url


def answer(site: Site, who: str, directive: str, *, words_only: bool = False) -> Page:
    """A unit opens what is asked, says it has it, sends the plan, writes the result; not yet submitted."""
    page = site.enter(who, 380)
    page.goto(directive)
    page.click("a.main:has-text('Mở việc được giao')")
    page.click("button:has-text('Báo đã nhận')")
    page.wait_for_selector("text=Đã báo nhận văn bản.")
    page.fill("#plan", "Quán triệt trong kỳ sinh hoạt tháng 10")
    page.click("button:has-text('Gửi kế hoạch')")
    page.wait_for_selector("text=Đã gửi kế hoạch.")
    assert "Biên bản, ghi chú và biểu chấm điểm lưu tại chi bộ" in page.inner_text("main") or words_only
    page.check("input[name=v_told][value=yes]", force=True)
    page.fill("#v_members", "mười")
    page.click("button:has-text('Lưu kết quả')")
    assert page.input_value("#v_members") == "mười"
    page.fill("#v_members", "17")
    page.fill("#v_held_on", "30/10/2018")
    page.click("button:has-text('Lưu kết quả')")
    page.wait_for_selector("text=Đã lưu kết quả; chưa trình.")
    assert page.evaluate("document.querySelector('main').scrollWidth") <= 380
    return page


def test_a_directive_due_before_the_tenth_is_in_time_until_the_ninth_is_over(site: Site) -> None:
    at(site.office, LETTER)
    make_form(site.office)
    directive = issue(site)
    cell = answer(site, "C.cell_secretary", directive)
    committee = answer(site, "D.committee_secretary", directive)
    at(site.office, LAST_SECOND)
    cell.click("button:has-text('Trình cấp trên')")
    cell.wait_for_selector(".tag:has-text('đúng hạn')")
    at(site.office, LAST_SECOND + timedelta(seconds=1))
    committee.click("button:has-text('Trình cấp trên')")
    committee.wait_for_selector(".tag:has-text('trễ hạn')")
    boss = site.enter("K.bloc_secretary")
    boss.goto(directive)
    assert "2 trong 2 đơn vị đã báo cáo" in boss.inner_text("h1")
    boss.click("ul.adds a:has-text('trễ hạn')")
    boss.click("#units a:has-text('Đảng bộ Sở Mẫu')")
    boss.click("button.main:has-text('Duyệt')")
    boss.wait_for_selector(".tag:has-text('Đã duyệt')")
    boss.goto(directive)
    assert "Từ 1/2 đơn vị" in boss.inner_text("main")
    boss.emulate_media(media="print")
    assert boss.locator("h1").is_visible()
