"""The first page names a few and gathers many: the line leads where exactly those wait."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.periods import Quarter
from models.directives.acts import issue, new_directive
from models.directives.answers import send_plan, write_answer
from models.directives.tables import Directive, of_unit
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.people.people import Account, Post, end_post
from models.units.acts import establish
from models.units.units import Unit, get_unit
from models.workflow.engine import take
from tests.admin.desks import BOSS, more
from tests.conftest import TODAY
from tests.make import LONG_AGO, as_
from tests.models.letters import FULL, values
from tests.offices import Office
from tests.pages import read

OFFICER = "K.board_officer"


def lines(office: Office, who: str) -> list[str]:
    """What waits, in words."""
    return read(office.get(who, "/")).texts("ul.todo li")


def test_few_reports_are_named_and_many_are_one_line_with_a_door_to_the_desk(office: Office) -> None:
    more(office, "GA", 3)
    assert sum("Báo cáo quý IV/2018 chờ duyệt" in line for line in lines(office, BOSS)) == 3
    more(office, "GB", 2)
    said = lines(office, BOSS)
    assert not [line for line in said if "Báo cáo quý IV/2018 chờ duyệt" in line]
    (line,) = [line for line in said if "báo cáo chờ duyệt tại Bàn duyệt" in line]
    assert line.startswith(
        "5 báo cáo chờ duyệt tại Bàn duyệt chờ lâu nhất: Chi bộ GA0, từ 05/01/2019 (15 ngày)"
    )
    assert "Bàn duyệt: 5 báo cáo" in office.get(BOSS, "/desk/").text
    page = read(office.get(BOSS, "/"))
    assert page.link("Mở bàn duyệt") == "/desk/"
    total = re.search(r"Có (\d+) việc chờ", page.text)
    assert total and int(total[1]) == 5 + len(
        [each for each in said if "chờ duyệt tại" not in each and "còn thiếu" not in each]
    )


def test_who_holds_no_post_is_told_so_on_the_first_page(office: Office) -> None:
    """Their last post has ended, or the first one begins later."""
    who = "E1.cell_clerk"
    with open_session(office.engine, SYSTEM) as db:
        person = db.get_one(Account, office.cast.accounts[who]).person_id
        for post in db.scalars(select(Post).where(Post.person_id == person)):
            end_post(db, SYSTEM, post, date(2019, 1, 20))
        db.commit()
    answer = office.get(who, "/")
    assert answer.status_code == 200
    assert read(answer).text.count("Hôm nay đồng chí không giữ chức vụ nào") == 1
    assert office.get(who, "/meetings/").status_code == 404 and office.get(None, "/").status_code == 303


@pytest.fixture(scope="module")
def answered(office: Office) -> int:
    """Letter 285 to four more cells under the Bloc, which all
    answered, one of them late; the number of the directive."""
    set_clock(datetime(2018, 10, 24, 3, tzinfo=UTC))
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        cells = [
            establish(
                db,
                SYSTEM,
                parent=bloc,
                kind_code="grassroots_cell",
                name=f"Chi bộ GC{n}",
                code=f"GC{n}",
                on=LONG_AGO,
            )
            for n in range(4)
        ]
        directive = new_directive(db, SYSTEM, bloc, values(db, bloc))
        issue(db, SYSTEM, directive, directive.row_version)
        for n, cell in enumerate(cells):
            set_clock(datetime(2018, 11, 12 if n == 3 else 5, 3, tzinfo=UTC))
            row, who = of_unit(db, directive, cell.id), as_("cell_secretary", cell)
            assert row is not None
            send_plan(db, who, row, row.row_version, "Kế hoạch")
            write_answer(db, who, row, row.row_version, FULL)
            take(db, who, row, "submit", row_version=row.row_version)
        db.commit()
        number = directive.id
    set_clock(TODAY)
    return number


def test_many_answers_to_one_directive_are_one_line_with_a_door_to_exactly_those(
    office: Office, answered: int
) -> None:
    (line,) = [line for line in lines(office, OFFICER) if "báo cáo thực hiện 285-CV/ĐUK" in line]
    assert line.startswith(
        "4 báo cáo thực hiện 285-CV/ĐUK chờ tiếp nhận chờ lâu nhất: Chi bộ GC0, từ 05/11/2018 (76 ngày)"
    )
    assert "nộp trễ hạn: Chi bộ GC3" in line and "GC1" not in line
    door = read(office.get(OFFICER, "/")).links("/answers/?")[0]
    assert f"flt0_0={answered}" in door
    shown = office.get(OFFICER, door).text
    assert "4 mục trong danh sách" in shown and all(f"Chi bộ GC{n}" in shown for n in range(4))


def test_the_line_of_many_answers_says_which_were_submitted_again_and_what_they_changed(
    office: Office, answered: int
) -> None:
    with open_session(office.engine, SYSTEM) as db:
        directive = db.get_one(Directive, answered)
        for n, new in ((1, FULL | {"note": "Nói lại"}), (2, FULL)):
            cell = db.scalars(select(Unit).where(Unit.code == f"GC{n}")).one()
            row, who = of_unit(db, directive, cell.id), as_("cell_secretary", cell)
            assert row is not None
            take(db, who, row, "recall", row_version=row.row_version)
            if new != FULL:
                write_answer(db, who, row, row.row_version, new)
            take(db, who, row, "submit", row_version=row.row_version)
        db.commit()
    (line,) = [line for line in lines(office, OFFICER) if "báo cáo thực hiện 285-CV/ĐUK" in line]
    assert "trình lại: Chi bộ GC1 (đã sửa phần lời), Chi bộ GC2 (không sửa gì)" in line, line
    assert "nộp trễ hạn: Chi bộ GC3" in line


@pytest.mark.parametrize("bad", ["x", "-1", "1.5", "99999999999999999999", "%00"])
def test_a_bent_place_in_the_filter_breaks_nothing(office: Office, answered: int, bad: str) -> None:
    assert office.get(OFFICER, f"/answers/?flt2_2={bad}").status_code in (200, 400)


@pytest.mark.parametrize(
    ("who", "unit", "said"),
    [
        ("DB.committee_secretary", "DB", "Hôm nay là hạn báo cáo quý IV/2018"),
        ("DB1.cell_secretary", "DB1", "Hôm nay là hạn: Báo cáo quý IV/2018"),
    ],
)
def test_the_last_day_is_said_to_be_today(office: Office, who: str, unit: str, said: str) -> None:
    with open_session(office.engine, SYSTEM) as db:
        open_period(db, Quarter(2018, 4))
        about = (Duty.about_id == office.cast.units[unit], Duty.quarter == Quarter(2018, 4).first)
        last = db.scalars(select(Duty).where(*about, Duty.source == "report")).one().last_day
        for duty in db.scalars(select(Duty).where(*about, Duty.source != "report")):
            duty.done, duty.done_on = True, duty.opens_on
        db.commit()
    set_clock(datetime.combine(last, time(3), tzinfo=UTC))
    assert read(office.get(who, "/")).heading == said
