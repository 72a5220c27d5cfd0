"""The lines of the first page go by lateness, one a unit; who holds posts in several units switches;
the first page is not the page of duties once more."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
from sqlalchemy import delete, select, update

from admin.home.lines import by_lateness
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.meetings.meetings import Meeting
from models.people.people import Account, Post, begin_post
from models.units.units import UnitSpell, get_unit
from tests.make import meeting
from tests.offices import Office
from tests.pages import read


def line(unit: str, what: str, day: int = 0, **more: object) -> dict[str, object]:
    due = {"since": date(2019, 1, day)} if day else {}
    return (
        {"unit": unit, "title": what, "detail": "", "late": bool(day), "label": what, "url": what}
        | due
        | more
    )


def test_what_came_back_is_first_then_the_longest_late_and_a_unit_below_has_one_line() -> None:
    given = [
        line("B", "agree"),
        line("A", "late", 9),
        line("B", "later", 5, more=[{"label": "remind", "url": "r"}]),
        line("", "gathered"),
        line("Own", "one"),
        line("Own", "two", 3),
        line("C", "back", first=True),
    ]
    found = by_lateness(given, ["Own"])
    assert [each["title"] for each in found] == ["back", "two", "later", "late", "gathered", "one"]
    of_b = found[2]
    assert of_b["detail"] == "agree" and [each["label"] for each in of_b["more"]] == ["remind", "agree"]


def test_two_cells_of_one_name_are_two_lines_each_with_what_it_belongs_to(office: Office) -> None:
    units = office.cast.units
    with open_session(office.engine, SYSTEM) as db:
        db.execute(delete(Duty))
        db.execute(update(UnitSpell).where(UnitSpell.unit_id == units["DB1"]).values(name="Chi bộ Văn phòng"))
        open_period(db, Quarter(2018, 4), [units["D1"], units["DB1"]], ("report",))
        db.commit()
    lines = read(office.get("K.board_officer", "/")).texts("ul.todo li b")
    with open_session(office.engine, SYSTEM) as db:
        db.execute(update(UnitSpell).where(UnitSpell.unit_id == units["DB1"]).values(name="Chi bộ Đội Một"))
        db.commit()
    assert sorted(line.partition(":")[0] for line in lines if ":" in line) == [
        "Chi bộ Văn phòng (Đảng bộ Sở Mẫu)",
        "Chi bộ Văn phòng (Đảng bộ bộ phận Mẫu)",
    ]


def test_units_of_one_name_have_a_line_each() -> None:
    given = [line("Chi bộ Văn phòng", "one", place=1), line("Chi bộ Văn phòng", "two", place=2)]
    given.append(line("Chi bộ Văn phòng", "three", place=1))
    found = by_lateness(given, ["Own"])
    assert [(each["title"], each["detail"]) for each in found] == [("one", "three"), ("two", "")]


def test_the_first_page_has_units_that_lack_something_and_the_page_of_duties_all(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        open_period(db, Quarter(2018, 4))
        db.commit()
    first, duties = read(office.get("K.board_officer", "/")), read(office.get("K.board_officer", "/duties/"))
    assert not first.all("svg.days") and duties.all("svg.days")
    assert first.link("Cả 2 đơn vị, xu hướng, lịch").startswith("/duties/?unit=")
    rows = first.rows("table.marks")[1:]
    assert [row[0] for row in rows] == ["Đảng bộ Sở Mẫu", "Chi bộ Thư viện"], "who lacks most comes first"
    below = first.one("table.marks").links("/duties/?unit=")
    assert office.get("K.board_officer", below[0]).status_code == 200


def test_who_serves_in_two_units_switches_between_them(office: Office) -> None:
    who = "D.committee_officer"
    assert not read(office.get(who, "/")).all("nav.tabs a[href^=/?post]")
    with open_session(office.engine, SYSTEM) as db:
        account = db.get_one(Account, office.cast.accounts[who])
        cell = get_unit(db, office.cast.units["D1"])
        begin_post(db, SYSTEM, account.person, "cell_clerk", cell, date(2019, 1, 2))
        db.commit()
    both = read(office.get(who, "/"))
    doors = {
        each.text.removesuffix(" P"): each.get("href")
        for each in both.all("nav.tabs a")
        if each.get("href").startswith("/?post")
    }
    assert list(doors) == ["Cán bộ văn phòng đảng ủy, Đảng bộ Sở Mẫu", "Thư ký chi bộ, Chi bộ Văn phòng"]
    assert both.all("table.marks") and both.all("section[aria-label=Chi bộ Văn phòng]")
    in_cell = read(office.get(who, doors["Thư ký chi bộ, Chi bộ Văn phòng"]))
    assert not in_cell.all("table.marks") and in_cell.heading.startswith("Còn thiếu")
    above = read(office.get(who, doors["Cán bộ văn phòng đảng ủy, Đảng bộ Sở Mẫu"]))
    assert above.all("table.marks") and not above.all("section[aria-label=Chi bộ Văn phòng]")
    assert above.one("nav.tabs a[aria-current=true][href^=/?post]").text.startswith("Cán bộ")
    strange = office.get(who, f"/?post={office.cast.units['E']}")
    assert strange.status_code == 404, "as any unit of somebody else's"


def test_the_head_of_every_page_names_all_posts_and_lists_switch_between_their_units(office: Office) -> None:
    """The same person as above: staff of a committee, and clerk of one of its cells."""
    who, cell = "D.committee_officer", office.cast.units["D1"]
    with open_session(office.engine, SYSTEM) as db:
        account = db.get_one(Account, office.cast.accounts[who])
        mine = select(Post.id).where(Post.person_id == account.person_id, Post.unit_id == cell)
        if db.scalar(mine) is None:
            begin_post(db, SYSTEM, account.person, "cell_clerk", get_unit(db, cell), date(2019, 1, 2))
        for code in ("D1", "D2"):
            if not db.scalars(select(Meeting).where(Meeting.unit_id == office.cast.units[code])).first():
                meeting(db, get_unit(db, office.cast.units[code]), date(2018, 12, 1))
        db.commit()
    whole = read(office.get(who, "/meetings/?sort=3"))
    assert whole.texts("a.brand small span") == ["Đảng bộ Sở Mẫu", "Chi bộ Văn phòng"]
    assert whole.one("a.brand small b").text == "+1", "on a phone the first one and how many more"
    assert "Thư ký chi bộ" in whole.one("details.who summary").text
    doors = {each.text: each.get("href") for each in whole.all("details.who .posts a")}
    assert doors["Thư ký chi bộ, Chi bộ Văn phòng"] == f"/?post={cell}"
    tabs = {each.text.removesuffix(" P"): each.get("href") for each in whole.all("nav.tabs a")}
    assert list(tabs) == ["Mọi chức vụ", *list(doors)[1:]]
    assert len(whole.all("tbody tr")) == 2
    of_cell = read(office.get(who, tabs["Thư ký chi bộ, Chi bộ Văn phòng"]))
    assert len(of_cell.all("tbody tr")) == 1
    assert "Chi bộ" not in of_cell.texts("thead th"), "as whoever serves in the cell alone reads it"
    assert of_cell.one("nav.tabs a[aria-current=true]").text == "Thư ký chi bộ, Chi bộ Văn phòng"
    assert of_cell.value("post") == str(cell), "a search stays in the post"
    assert f"post={cell}" in of_cell.link("Excel") and "sort=3" in of_cell.link("Excel")
    sent = office.get(who, of_cell.link("Excel"))
    assert len(list(openpyxl.load_workbook(io.BytesIO(sent.data)).active)) == 2
    strange = office.get(who, f"/meetings/?post={office.cast.units['E']}")
    assert strange.status_code == 404 and read(strange).all("nav.tabs a"), "the way back stands there"
    assert not read(office.get("D1.cell_secretary", "/meetings/")).all("nav.tabs")
