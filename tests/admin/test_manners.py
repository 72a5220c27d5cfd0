"""Manners of the screens: an empty list says what is missing and
how something comes, a page has one main act, a heading answers."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import func, select

from admin.lists.walks import PAGE
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import is_open, open_period
from models.meetings.calendars import MeetingPlan, agree_plan, plan_meeting
from models.units.acts import establish
from models.units.units import get_unit
from tests.admin.quarter import begin, step
from tests.make import LONG_AGO
from tests.offices import Office
from tests.pages import Page, read
from tests.statements import asked

EMPTY = {
    "/delegations/": "Chưa có ủy quyền nào",
    "/directives/": "Chưa có văn bản chỉ đạo",
    "/answers/": "Chưa có việc được giao",
    "/meetings/": "Chưa ghi cuộc họp nào",
    "/scores/": "Chưa có cuộc họp để chấm điểm",
    "/period-forms/": "Chưa có biểu nào",
    "/members/": "Chưa có đảng viên trong danh sách",
}


@pytest.mark.parametrize("url", EMPTY)
def test_an_empty_list_says_what_is_missing_and_how_something_comes(office: Office, url: str) -> None:
    missing, comes, *_acts = read(office.get("DB1.cell_secretary", url)).one(".empty").texts("p")
    assert missing == EMPTY[url] and len(comes) > 20


def test_where_one_desk_receives_and_decides_approving_is_the_one_main_act(office: Office) -> None:
    report = begin(office, "D2.cell_secretary", "D2")
    step(office, "D2.cell_secretary", report, "submit")
    offers = read(office.get("D.committee_secretary", f"/reports/details/?id={report}")).one(".offers")
    assert offers.texts("button.main") == ["Duyệt"] and len(offers.all("button.button")) > 2


def test_the_heading_of_a_cells_duties_says_how_many_are_missing(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        open_period(db, Quarter(2018, 4))
        db.commit()
    url = "/duties/?quarter=2018-Q4"
    heading = lambda more="": read(office.get("D1.cell_secretary", url + more)).heading
    assert heading() == "Chi bộ Văn phòng: 5 việc của quý IV/2018, 5 việc còn thiếu"
    meetings = heading("&source=meeting&state=missing")
    assert meetings == "Chi bộ Văn phòng: 3 việc còn thiếu (Họp tháng) của quý IV/2018"


def test_many_boxes_to_tick_stand_side_by_side(office: Office) -> None:
    """Few kinds of unit stay in a column; the list of units is a wide one once it is long."""
    assert 'class="ticks many"' not in office.get("K.board_officer", "/directives/new/").text
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        for n in range(8):
            establish(
                db,
                SYSTEM,
                parent=bloc,
                kind_code="grassroots_committee",
                name=f"Đảng bộ Thêm {n}",
                code=f"M{n}",
                on=LONG_AGO,
            )
        db.commit()
    page = office.get("K.board_officer", "/directives/new/").text
    assert page.count('class="ticks many"') == 1 and page.count('class="ticks"') == 1


def test_the_heading_of_the_calendar_says_how_many_dates_are_registered_and_wait(office: Office) -> None:
    heading = lambda: read(office.get("D.committee_secretary", "/calendar/?month=2019-01")).heading
    assert heading() == "Tháng 01/2019: chưa có lịch họp nào được đăng ký"
    with open_session(office.engine, SYSTEM) as db:
        for code in ("D1", "D2"):
            plan = plan_meeting(
                db,
                SYSTEM,
                get_unit(db, office.cast.units[code]),
                date(2019, 1, 1),
                date(2019, 1, 28),
                time(8),
            )
        db.flush()
        agree_plan(db, SYSTEM, plan, plan.row_version)
        db.commit()
    assert heading() == "Tháng 01/2019: 2 lịch họp đã đăng ký, 1 chờ thống nhất"


def test_a_calendar_of_very_many_dates_counts_them_and_begins_what_waits(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Above the Blocs: no date is read but the first that wait; heading and days say the same."""
    with open_session(office.engine, SYSTEM) as db:
        for number, code in enumerate(("D1", "D2", "DB1")):
            cell, day = get_unit(db, office.cast.units[code]), date(2019, 1, 26 + number // 2)
            plan_meeting(db, SYSTEM, cell, date(2019, 1, 1), day, time(8))
        db.commit()
    where = "/calendar/?month=2019-01"
    all_ = read(office.get("D.committee_secretary", where))
    monkeypatch.setattr("admin.meetings.month.MOST_READ", 2)
    monkeypatch.setattr("admin.meetings.month.PAGE", 2)
    few = read(office.get("D.committee_secretary", where))
    assert few.heading == all_.heading and "3 lịch họp" in few.heading
    assert [a.text.split("(")[0].strip() for a in few.all("td a.plan")] == ["2 cuộc họp", "1 cuộc họp"]
    assert [len(page.all("ul.todo li")) for page in (all_, few)] == [3, 2]
    names = [li.one("b").text for li in all_.all("ul.todo li")]
    assert [li.one("b").text for li in few.all("ul.todo li")] == names[:2]


def test_cells_of_one_name_are_told_apart_in_the_list_of_reports(office: Office) -> None:
    begin(office, "D1.cell_secretary", "D1")
    rows = read(office.get("K.board_officer", "/reports/")).all("tr")
    row = next(each for each in rows if "Chi bộ Văn phòng" in each.texts("td a"))
    assert row.one(".col-under").text == "Đảng bộ Sở Mẫu"


def test_whom_to_remind_names_the_committee_of_a_cell_further_down(office: Office) -> None:
    """From the Bloc a cell stands with its committee, from that
    committee by its own name; the number of statements stays."""
    with open_session(office.engine, SYSTEM) as db:
        if not is_open(db, Quarter(2018, 4)):
            open_period(db, Quarter(2018, 4))
        db.commit()
    url = "/duties/chase/?quarter=2018-Q4&state=missing"
    above, near = office.get("K.board_officer", url).text, office.get("D.committee_officer", url).text
    assert "- Chi bộ Văn phòng (Đảng bộ Sở Mẫu): " in above and "- Chi bộ Văn phòng: " in near
    assert "Chi bộ Đội Một (Đảng bộ bộ phận Mẫu)" in near
    listed = office.get("K.board_officer", "/duties/?quarter=2018-Q4&state=missing").text
    assert "Chi bộ Văn phòng (Đảng bộ Sở Mẫu)" in listed
    few = asked(office, "K.board_officer", "/duties/?quarter=2018-Q4&state=missing")
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        for n in range(6):
            parent = establish(
                db,
                SYSTEM,
                parent=bloc,
                kind_code="grassroots_committee",
                name=f"Đảng bộ Mới {n}",
                code=f"N{n}",
                on=LONG_AGO,
            )
            establish(
                db,
                SYSTEM,
                parent=parent,
                kind_code="subordinate_cell",
                name="Chi bộ Văn phòng",
                code=f"N{n}.1",
                on=LONG_AGO,
            )
        open_period(db, Quarter(2018, 4))
        db.commit()
    assert asked(office, "K.board_officer", "/duties/?quarter=2018-Q4&state=missing") == few


def test_dates_that_wait_are_paged_to_the_end_and_agreed_there(office: Office) -> None:
    """What is to be agreed beyond the month that is shown is not missing in silence."""
    cell = office.cast.units["D1"]
    with open_session(office.engine, SYSTEM) as db:
        path = get_unit(db, cell).path
        for number in range(PAGE + 3):
            on = date(2030 + number // 12, number % 12 + 1, 25)
            where = {"unit_id": cell, "path": path, "period": on.replace(day=1)}
            db.add(MeetingPlan(**where, planned_on=on, begins_at=time(8)))
        db.commit()
        n = db.scalar(select(func.count()).select_from(MeetingPlan).where(MeetingPlan.agreed.is_(False)))
    home = read(office.get("D.committee_secretary", "/"))
    assert f"{n} ngày họp chờ đồng ý" in home.text
    door = read(office.get("D.committee_secretary", "/calendar/?month=2018-12")).link(
        "Mọi ngày họp chờ đồng ý"
    )
    first = read(office.get("D.committee_secretary", door))
    assert first.heading == f"{n} ngày họp chờ đồng ý" and len(first.all("ul.todo li")) == PAGE
    second = read(office.get("D.committee_secretary", "/calendar/waiting/?page=1"))
    assert len(second.all("ul.todo li")) == (n or 0) - PAGE
    act = second.all("ul.todo form")[-1]
    sent = office.send("D.committee_secretary", act.get("action"), row_version="1")
    assert sent.headers["Location"].endswith("/calendar/waiting/?page=1")
    last = read(office.get("D.committee_secretary", "/calendar/waiting/?page=999"))
    assert last.heading == f"{(n or 0) - 1} ngày họp chờ đồng ý"
    others = read(office.get("E.committee_officer", "/calendar/waiting/"))
    assert others.all("ul.todo li") == []


def marked(page: Page) -> list[str]:
    """Fields that are marked though they are required only when something holds."""
    marks = page.all(".req[data-asked-when]")
    return [each.get("data-asked-when") for each in marks if not each.has("hidden")]


def test_a_meeting_says_when_a_topic_and_a_reason_are_required_and_marks_them_then(office: Office) -> None:
    new = read(office.get("D1.cell_secretary", "/meetings/new/"))
    assert marked(new) == []
    assert "Bắt buộc khi sinh hoạt có phần chuyên đề." in new.text
    assert "Bắt buộc khi ngày họp ngoài thời điểm quy định." in new.text
    typed = {"unit_id": office.cast.units["D1"], "period": "2019-01", "held_on": "15/01/2019"}
    again = office.send("D1.cell_secretary", "/meetings/new/", **typed, kind="combined")
    assert again.status_code == 422 and marked(read(again)) == ["outside_reason", "topic_id"]
    typed |= {"period": "2018-12", "held_on": "03/01/2019"}
    inside = office.send("D1.cell_secretary", "/meetings/new/", **typed, kind="regular")
    assert inside.status_code == 422 and marked(read(inside)) == []
