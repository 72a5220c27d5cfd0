"""Above the Blocs the calendar, a day of it, the notice and the gaps of reports are told by the units
directly below, from what the worker counted; each is a door to the same page of that unit, down to the
Bloc's own."""

from __future__ import annotations

import random
from datetime import date, time

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.calendars import MeetingPlan, plan_meeting
from models.meetings.meetings import Meeting
from models.people.people import Account, begin_post
from models.reports.supplements import gaps_below
from models.totals.folding import fold, to_fold
from models.units.acts import Decision, establish, move
from models.units.units import UnitKind, get_unit
from tests.admin.quarter import begin, step
from tests.cast import FOUNDED
from tests.make import NOV, QUARTER, meeting
from tests.offices import Office
from tests.pages import Page, read
from tests.statements import asked

WHO, PROVINCE = "auditor", "administrator"
"""Who holds a post at the country, and at the province, as well."""
MONTH = "month=2018-11"
UP_TO = "gồm mọi việc đã làm đến lúc"


def folded(db: Session) -> None:
    """The worker's round of sums."""
    while places := to_fold(db, 50):
        for place in places:
            fold(db, *place)


@pytest.fixture(scope="module")
def above(office: Office) -> tuple[Office, int, int]:
    """A country and a province above both Blocs, with dates and meetings on many days."""
    luck = random.Random(7)
    with open_session(office.engine, SYSTEM) as db:
        kind = {"name": "Trung ương", "name_en": "Country", "position": 9, "is_cell": False}
        db.add(UnitKind(code="country", is_stop=False, is_root=False, owes_report=False, **kind))
        db.flush()
        top = establish(
            db, SYSTEM, parent=None, kind_code="country", name="Trung ương", code="TW", on=FOUNDED
        )
        province = establish(
            db, SYSTEM, parent=top, kind_code="province", name="Tỉnh Mẫu", code="T", on=FOUNDED
        )
        for code in ("K", "K2"):
            move(db, SYSTEM, get_unit(db, office.cast.units[code]), province, Decision(FOUNDED))
        for who, where in ((WHO, top), (PROVINCE, province)):
            person = db.get_one(Account, office.cast.accounts[who]).person
            begin_post(db, SYSTEM, person, "committee_officer", where, FOUNDED)
        for code in ("D1", "D2", "E1", "C"):
            cell = get_unit(db, office.cast.units[code])
            plan_meeting(db, SYSTEM, cell, NOV, date(2018, 11, luck.randrange(25, 29)), time(8))
            meeting(db, cell, NOV, date(2018, 11, luck.randrange(25, 31)))
        folded(db)
        db.commit()
        numbers = top.id, province.id
    return office, *numbers


def lines(page: Page) -> dict[str, list[int]]:
    """The numbers of a page's table by the names of the units directly below."""
    rows = [row for row in page.all("table.cards tbody tr") if row.all("td.num")]
    return {row.one("a").text: [int(td.text.replace(".", "")) for td in row.all("td.num")] for row in rows}


def door(page: Page, name: str) -> str:
    """Where a unit's name leads."""
    return next(str(a.get("href")) for a in page.all("table.cards a") if a.text == name)


def counts(office: Office, path: str) -> list[int]:
    """Dates of the month below a path, one by one: registered, agreed, waiting, held."""
    with open_session(office.engine, SYSTEM) as db:
        plans = [p for p in db.scalars(select(MeetingPlan)) if p.path.startswith(path) and p.period == NOV]
        held = [m for m in db.scalars(select(Meeting)) if m.path.startswith(path) and m.period == NOV]
    agreed = sum(p.agreed for p in plans)
    return [len(plans), agreed, len(plans) - agreed, sum(m.voided_at is None for m in held)]


@pytest.mark.parametrize("url", ["/calendar/", "/calendar/notice/"])
def test_a_month_is_told_by_the_units_below_down_to_the_bloc(
    above: tuple[Office, int, int], url: str
) -> None:
    office, _top, province = above
    with open_session(office.engine, SYSTEM) as db:
        paths = {c: get_unit(db, office.cast.units[c]).path for c in ("K", "K2")}
        whole = get_unit(db, province).path
    page = read(office.get(WHO, f"{url}?{MONTH}"))
    assert UP_TO in page.text and lines(page) == {"Tỉnh Mẫu": counts(office, whole)}
    page = read(office.get(WHO, door(page, "Tỉnh Mẫu")))
    assert UP_TO in page.text and lines(page) == {
        "Đảng bộ Khối Hai": counts(office, paths["K2"]),
        "Đảng bộ Khối Một": counts(office, paths["K"]),
    }
    own = read(office.get(PROVINCE, f"{url}?{MONTH}"))
    assert lines(own) == lines(page)
    bloc = read(office.get(WHO, door(page, "Đảng bộ Khối Một")))
    assert UP_TO not in bloc.text


def test_the_blocs_own_pages_are_the_same_from_above(above: tuple[Office, int, int]) -> None:
    office, *_ = above
    bloc = office.cast.units["K"]
    for url in (f"/calendar/?{MONTH}", "/calendar/day/?on=2018-11-26", f"/calendar/notice/?{MONTH}"):
        own, seen = (read(office.get(who, f"{url}{more}")) for who, more in own_and_above(bloc))
        assert [row.text for row in seen.all("tbody tr")] == [row.text for row in own.all("tbody tr")]
        assert own.all("tbody tr")


def own_and_above(bloc: int) -> tuple[tuple[str, str], ...]:
    return ("K.board_officer", ""), (WHO, f"&unit={bloc}")


def test_each_day_tells_how_many_and_leads_down(above: tuple[Office, int, int]) -> None:
    office, *_ = above
    month = read(office.get(WHO, f"/calendar/?{MONTH}"))
    with open_session(office.engine, SYSTEM) as db:
        held = [m.held_on for m in db.scalars(select(Meeting)) if m.voided_at is None]
        planned = [p.planned_on for p in db.scalars(select(MeetingPlan))]
    marks = [a.text for a in month.all("a.plan")]
    assert len(marks) == len({d for d in held if d.month in (10, 11, 12)}) + len(set(planned))
    for day in {*held, *planned}:
        page = read(office.get(WHO, f"/calendar/day/?on={day}"))
        here = lines(page)["Tỉnh Mẫu"]
        assert [here[0], here[3]] == [planned.count(day), held.count(day)]
        below = read(office.get(WHO, door(page, "Tỉnh Mẫu")))
        assert [sum(n) for n in zip(*lines(below).values(), strict=True)] == here
        for name, numbers in lines(below).items():
            listed = read(office.get(WHO, door(below, name)))
            assert len(listed.all("tbody tr")) == numbers[0] + numbers[3]


def test_nobody_above_the_blocs_is_asked_to_agree_dates_but_may_below(above: tuple[Office, int, int]) -> None:
    office, *_ = above
    page = read(office.get(WHO, f"/calendar/?{MONTH}"))
    assert not page.all("ul.todo") and "Mọi ngày họp chờ đồng ý" not in page.text
    assert read(office.get(WHO, "/calendar/waiting/")).all("ul.todo") == []
    bloc = read(office.get(WHO, f"/calendar/?{MONTH}&unit={office.cast.units['K']}"))
    waits = counts_of(office, "K")[2]
    assert waits and len(bloc.all("ul.todo li")) == waits
    form = next(each for each in bloc.forms if each.get("action").startswith("/calendar/agree/"))
    answer = office.client(WHO).post(form.get("action"), data=form.fields)
    assert answer.status_code == 303 and f"unit={office.cast.units['K']}" in answer.location


def counts_of(office: Office, code: str) -> list[int]:
    with open_session(office.engine, SYSTEM) as db:
        path = get_unit(db, office.cast.units[code]).path
    return counts(office, path)


def test_only_who_stands_above_reads_it(above: tuple[Office, int, int]) -> None:
    office, top, province = above
    for page in ("/calendar/", "/calendar/day/?on=2018-11-26", "/calendar/notice/", "/gaps/"):
        more = "&" if "?" in page else "?"
        for unit in (top, province):
            assert office.get("K.board_officer", f"{page}{more}unit={unit}").status_code == 404
        assert office.get(PROVINCE, f"{page}{more}unit={top}").status_code == 404
        assert office.get(WHO, f"{page}{more}unit={province}").status_code == 200
        assert (
            office.get("D.committee_officer", f"{page}{more}unit={office.cast.units['K2']}").status_code
            == 404
        )


def test_gaps_are_told_by_the_units_below_down_to_the_bloc_that_names_them(
    above: tuple[Office, int, int],
) -> None:
    office, _top, _province = above
    units, made = office.cast.units, begin(office, "DB.committee_officer", "DB")
    step(office, "DB.committee_secretary", made, "submit", **{f"gap-{units['DB1']}": "thiên tai"})
    with open_session(office.engine, SYSTEM) as db:
        folded(db)
        db.commit()
        bloc = get_unit(db, office.cast.units["K"])
        listed = gaps_below(db, bloc.path, QUARTER)
    right = [len(listed), sum(not gap.arrived for gap in listed)]
    assert listed
    page = read(office.get(WHO, "/gaps/?quarter=2018-Q4"))
    assert UP_TO in page.text and lines(page) == {"Tỉnh Mẫu": right}
    page = read(office.get(WHO, door(page, "Tỉnh Mẫu")))
    assert lines(page) == {"Đảng bộ Khối Một": right}
    own, seen = (
        read(office.get(who, f"/gaps/?quarter=2018-Q4{more}")) for who, more in own_and_above(bloc.id)
    )
    seen_rows = [row.text for row in seen.all("tbody tr")]
    assert seen_rows == [row.text for row in own.all("tbody tr")] and len(seen_rows) == len(listed)
    assert seen.heading == own.heading


def test_statements_do_not_grow_with_what_stands_below(above: tuple[Office, int, int]) -> None:
    office, _top, province = above
    urls = (
        f"/calendar/?{MONTH}",
        f"/calendar/?{MONTH}&unit={province}",
        "/calendar/day/?on=2018-11-26",
        f"/calendar/notice/?{MONTH}",
        "/gaps/?quarter=2018-Q4",
        "/units/tree/",
        f"/units/details/?id={province}",
    )
    few = [asked(office, WHO, url) for url in urls]
    with open_session(office.engine, SYSTEM) as db:
        for n in range(4):
            where = get_unit(db, province)
            said = {"on": FOUNDED, "parent": where}
            bloc = establish(db, SYSTEM, kind_code="bloc", name=f"Đảng bộ {n}", code=f"KK{n}", **said)
            for m in range(3):
                said = {"on": FOUNDED, "parent": bloc}
                name, code = f"Chi bộ {n}.{m}", f"KK{n}{m}"
                cell = establish(db, SYSTEM, kind_code="grassroots_cell", name=name, code=code, **said)
                plan_meeting(db, SYSTEM, cell, NOV, date(2018, 11, 26), time(8))
                meeting(db, cell, NOV)
        folded(db)
        db.commit()
    assert [asked(office, WHO, url) for url in urls] == few
    assert len(lines(read(office.get(WHO, urls[1])))) == 6
