"""Pages tell of how many units how many sent a form and who is missing; publishing says what it touches; a
form that is withdrawn says so at its place; what is owed stands on the first page, the board and the list of
duties."""

from __future__ import annotations

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.filling.opening_forms import bring_forms, to_bring
from models.reports.period_forms import FormSheet
from tests.admin.builder import act, add, begin, group
from tests.offices import Office
from tests.pages import number_in, read

BOARD, WHO, OTHER, ABOVE = "K.board_officer", "D1.cell_secretary", "D2.cell_secretary", "D.committee_officer"
NAME = "Biểu tháng"


def worker(office: Office) -> None:
    """What the worker does of forms."""
    with open_session(office.engine, SYSTEM) as db:
        for task in to_bring(db):
            while bring_forms(db, task):
                pass
        db.commit()


@pytest.fixture(scope="module")
def form(office: Office) -> int:
    """A form of each month that cells of a committee owe, published while the quarter is open."""
    with open_session(office.engine, SYSTEM) as db:
        open_period(db, Quarter(2019, 1))
        db.commit()
    number = begin(office, kind="period_form", name=NAME)
    head = {"name": NAME, "holds_from": "01/01/2019", "period": "month", "kinds": ["subordinate_cell"]}
    assert act(office, number, "head", **head, due_rule="day", due_number="5").status_code == 303
    add(office, number, group(office, number, "Chung"), "Số việc", "number", code="works", required="y")
    page = read(office.get(BOARD, f"/definitions/build/publish/?id={number}"))
    assert "biểu mới, lập song song với các biểu đang áp dụng" in page.text
    assert not page.all("input[name=move_begun]")
    assert act(office, number, "publish").status_code == 303
    worker(office)
    return number


def typed_in(office: Office, who: str, code: str, **typed: str) -> int:
    asked = {"unit_id": office.cast.units[code], "year": "2019", "part": "month-1"}
    page = office.send(who, "/period-forms/new/", **asked)
    if page.status_code != 303:
        forms = {e.text.strip(): e.get("value") for e in read(page).all("select[name=form] option")}
        page = office.send(who, "/period-forms/new/", **asked, form=forms[f"{NAME} (Tháng)"])
    number = number_in(page)
    with open_session(office.engine, SYSTEM) as db:
        seen = db.get_one(FormSheet, number).row_version
    sent = office.send(who, f"/period-forms/fill/?id={number}", row_version=seen, v_works="3", **typed)
    assert sent.status_code == 303
    return number


def test_what_is_owed_is_told_where_one_looks_for_it(office: Office, form: int) -> None:
    number = begin(office, kind="period_form", name="Biểu một lần")
    head = {"name": "Biểu một lần", "holds_from": "01/01/2019", "period": "once", "units": "D1"}
    assert act(office, number, "head", **head, due_on="25/01/2019").status_code == 303
    add(office, number, group(office, number, "Chung"), "Số việc", "number", code="works")
    assert act(office, number, "publish").status_code == 303
    worker(office)
    home = read(office.get(WHO, "/"))
    assert "Biểu một lần, kỳ 25/01/2019: nhập và gửi" in home.text
    door = next(each for each in home.links("/period-forms/new/") if each)
    begun = read(office.get(WHO, door))
    assert begun.one("input[name=year]").get("value") == "2019"
    listed = read(office.get(ABOVE, "/duties/?quarter=2019-Q1&source=form"))
    assert "Biểu một lần, 25/01/2019" in listed.text and "Biểu tháng, 02/2019" in listed.text
    (door,) = listed.links("/duties/forms/")
    each = read(office.get(ABOVE, door))
    assert "Biểu tháng" in each.text and "Biểu một lần" in each.text and "25/01/2019" in each.text
    one = read(office.get(ABOVE, each.links("/duties/forms/?form")[0]))
    assert "Đã gửi 0/1 tổ chức phải nộp. Còn 1 chưa gửi." in one.text and "Chi bộ Văn phòng" in one.text
    for wrong in ("form=1&period=x", "form=x", "form=99&period=2019-01-01", "unit=x"):
        assert office.get(ABOVE, f"/duties/forms/?quarter=2019-Q1&{wrong}").status_code == 404, wrong
    assert office.get("E1.cell_secretary", door).status_code == 404
    board = read(office.get(ABOVE, "/duties/?quarter=2019-Q1"))
    assert any("source=form" in (each.get("href") or "") for each in board.all("a"))
    other = read(office.get(ABOVE, "/duties/?quarter=2018-Q3"))
    assert not any("source=form" in (each.get("href") or "") for each in other.all("a")), "none is owed there"


def test_the_added_up_page_names_who_is_missing(office: Office, form: int) -> None:
    sheet = typed_in(office, WHO, "D1", send="1")
    typed_in(office, OTHER, "D2")
    page = read(office.get(ABOVE, f"/period-forms/totals/?id={sheet}"))
    assert "Đã gửi 1/" in page.text and "chưa gửi" in page.text
    names = [each.text.strip() for each in page.all("table.cards tbody a")]
    assert any("Chi bộ" in name for name in names)
    office.get(ABOVE, f"/period-forms/details/?id={sheet}")


def test_a_next_version_says_what_it_moves_and_moves_what_is_begun(office: Office, form: int) -> None:
    sheet = typed_in(office, OTHER, "D2")
    made = office.send(BOARD, f"/definitions/draft/?id={form}", holds_from="01/01/2019")
    draft = number_in(made)
    page = read(office.get(BOARD, f"/definitions/build/publish/?id={draft}"))
    assert "Biểu tháng, phiên bản 1" in page.text and page.all("input[name=move_begun]")
    assert "Giữ nguyên như đã gửi và vẫn tính là đã nộp." in page.text
    assert act(office, draft, "publish", move_begun="1").status_code == 303
    worker(office)
    with open_session(office.engine, SYSTEM) as db:
        assert db.get_one(FormSheet, sheet).version_id == draft


def test_a_withdrawn_form_says_so_where_it_was_filled_in(office: Office, form: int) -> None:
    sheet = typed_in(office, OTHER, "D2")
    with open_session(office.engine, SYSTEM) as db:
        versions = sorted({db.get_one(FormSheet, sheet).version_id, form})
    asked = read(office.get(BOARD, f"/definitions/details/?id={versions[-1]}"))
    (confirm,) = [
        each.get("data-confirm") for each in asked.all("form[data-confirm]") if each.get("data-confirm")
    ]
    assert "1 tổ chức đang nhập" in confirm
    for version in versions:
        assert office.send(BOARD, f"/definitions/retire/?id={version}").status_code == 303
    worker(office)
    page = read(office.get(OTHER, f"/period-forms/details/?id={sheet}"))
    assert "đã thu hồi biểu này ngày" in page.text and not page.all("a[href*=fill]")
    assert "Số việc" in page.text and "3" in page.text
    with open_session(office.engine, SYSTEM) as db:
        seen = db.get_one(FormSheet, sheet).row_version
    refused = office.send(OTHER, f"/period-forms/fill/?id={sheet}", row_version=seen, v_works="77", send="1")
    assert refused.status_code == 422 and 'value="77"' in refused.text
    assert "Biểu này đã được thu hồi nên không nhập, không gửi nữa." in refused.text
    told = read(office.get(OTHER, "/notices/"))
    assert "thu hồi biểu “Biểu tháng”" in told.text
    number = next(each.get("value") for each in told.all("form[action*=open] input[name=id]"))
    opened = office.send(OTHER, "/notices/open/", id=number)
    assert opened.headers["Location"].endswith(f"/period-forms/details/?id={sheet}")
    assert "Biểu tháng, kỳ" not in read(office.get(OTHER, "/")).text
