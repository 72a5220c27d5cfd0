"""Above the Blocs: the board, the numbers behind it and whom to remind are told by the units directly below,
from what the worker has folded; each is a door to the same page of that unit, down to the Bloc's own list."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.people.people import Account, begin_post
from models.totals.folding import fold, to_fold
from models.units.acts import Decision, establish, move
from models.units.units import get_unit
from tests.cast import FOUNDED
from tests.make import NOV, OCT, meeting, of_year, quarter_of
from tests.models.filling.forms import published, sent_in
from tests.offices import Office
from tests.pages import read
from tests.statements import asked

IV = Quarter(2018, 4)
WHO = "auditor"
"""Who holds a post at the province as well."""
UP_TO = "gồm mọi việc đã làm đến lúc"


def folded(db: Session) -> None:
    """The worker's round of sums."""
    while places := to_fold(db, 50):
        for place in places:
            fold(db, *place)


@pytest.fixture(scope="module")
def above(office: Office) -> tuple[Office, int]:
    """A province above both Blocs, in which the quarter is open."""
    with open_session(office.engine, SYSTEM) as db:
        top = establish(db, SYSTEM, parent=None, kind_code="province", name="Tỉnh Mẫu", code="T", on=FOUNDED)
        for code in ("K", "K2"):
            move(db, SYSTEM, get_unit(db, office.cast.units[code]), top, Decision(FOUNDED))
        person = db.get_one(Account, office.cast.accounts[WHO]).person
        begin_post(db, SYSTEM, person, "committee_officer", top, FOUNDED)
        quarter_of(db, get_unit(db, office.cast.units["D1"]), 2)
        meeting(db, get_unit(db, office.cast.units["E1"]), OCT)
        open_period(db, IV)
        folded(db)
        db.commit()
        number = top.id
    return office, number


def lines(office: Office, url: str) -> dict[str, int]:
    """The numbers of a page by the names of the units directly below."""
    rows = [row for row in read(office.get(WHO, url)).all("tr[data-row]") if row.all("td.num")]
    return {row.one("th").text: int(row.one("td.num").text.replace(".", "")) for row in rows}


def test_the_board_of_a_province_has_its_blocs_and_adds_up(above: tuple[Office, int]) -> None:
    office, top = above
    for url in ("/?quarter=2018-Q4", f"/duties/?unit={top}&quarter=2018-Q4"):
        board = read(office.get(WHO, url))
        assert UP_TO in board.text
        names = {row.one("th").text for row in board.all(".marks tbody tr")}
        assert names == {"Đảng bộ Khối Một", "Đảng bộ Khối Hai"}
        *parts, total = [(row.one("a").get("href"), *row.numbers()) for row in board.all(".adds li")]
        assert sum(n for _url, n in parts) == total[1] > 3
        for where, n in (*parts, total):
            assert sum(lines(office, str(where)).values()) == n, where


def test_a_number_leads_down_to_the_list_of_a_bloc_that_holds_as_many(above: tuple[Office, int]) -> None:
    office, top = above
    for more in ("&state=missing", "&source=meeting", "&source=meeting&state=missing"):
        url = f"/duties/?unit={top}&quarter=2018-Q4{more}"
        page = read(office.get(WHO, url))
        numbers = [row for row in page.all("tr[data-row]") if row.all("td.num")]
        own = [row.one("th").text for row in page.all("tr[data-row]") if not row.all("td.num")]
        assert UP_TO in page.text and numbers
        for row in numbers:
            below = read(office.get(WHO, str(row.one("a").get("href"))))
            n = int(row.one("td.num").text) - own.count(row.one("th").text)
            assert UP_TO not in below.text and len(below.all("tr[data-row]")) == n


def test_whom_to_remind_is_asked_of_each_unit_below(above: tuple[Office, int]) -> None:
    office, top = above
    missing = lines(office, f"/duties/?unit={top}&quarter=2018-Q4&state=missing")
    page = read(office.get(WHO, f"/duties/chase/?unit={top}&quarter=2018-Q4"))
    assert {r.one("th").text: int(r.one("td.num").text) for r in page.all("tr[data-row]")} == missing
    assert f"{sum(missing.values())} việc còn thiếu" in page.heading and page.all("form button.main")
    for row in page.all("tr[data-row]"):
        door = str(row.one("a").get("href"))
        assert door.startswith("/duties/chase/") and office.get(WHO, door).status_code == 200


def test_only_who_stands_above_reads_it(above: tuple[Office, int]) -> None:
    office, top = above
    for page in ("/duties/", "/duties/chase/", "/duties/map/"):
        for who in ("K.board_officer", "D.committee_officer"):
            assert office.get(who, f"{page}?unit={top}&quarter=2018-Q4").status_code == 404
        assert office.get(WHO, f"{page}?unit={top}&quarter=2018-Q4").status_code == 200


def test_forms_are_told_by_the_units_below_each_the_door_to_its_own_page(above: tuple[Office, int]) -> None:
    office, top = above
    with open_session(office.engine, SYSTEM) as db:
        for code, name in (("N1", "Biểu năm một"), ("N2", "Biểu năm hai")):
            owing = {"kinds": ["subordinate_cell"], "due": {"after": 45}}
            published(db, get_unit(db, office.cast.units["K"]), code, name, **owing)
        open_period(db, IV, None, ("form",))
        sent_in(db, get_unit(db, office.cast.units["D1"]), of_year(2018), "N1")
        folded(db)
        db.commit()
    page = read(office.get(WHO, f"/duties/forms/?unit={top}&quarter=2018-Q4"))
    assert "Đảng bộ Khối Hai" not in page.main.text, "nothing is owed there"
    (row,) = page.all("tbody tr")
    assert "Đảng bộ Khối Một" in row.text
    numbers = [int(each.text) for each in row.all("td.num")]
    assert numbers == [6, 1, 0, 0] and UP_TO in page.text
    door = str(row.one("a").get("href"))
    assert door.startswith("/duties/forms/")
    one = read(office.get(WHO, door))
    assert "Biểu năm một" in one.text and "Biểu năm hai" in one.text
    named = read(office.get(WHO, one.links("/duties/forms/?form")[0]))
    assert "Chi bộ Thanh tra" in named.text


def test_statements_do_not_grow_with_what_stands_below(above: tuple[Office, int]) -> None:
    office, top = above
    urls = (
        "/?quarter=2018-Q4",
        f"/duties/?unit={top}&quarter=2018-Q4",
        f"/duties/?unit={top}&quarter=2018-Q4&state=missing",
        f"/duties/chase/?unit={top}&quarter=2018-Q4",
        f"/duties/map/?unit={top}",
        f"/duties/forms/?unit={top}&quarter=2018-Q4",
    )
    few = [asked(office, WHO, url) for url in urls]
    with open_session(office.engine, SYSTEM) as db:
        for n in range(4):
            bloc = get_unit(db, top)
            bloc = establish(
                db, SYSTEM, parent=bloc, kind_code="bloc", name=f"Đảng bộ {n}", code=f"KK{n}", on=FOUNDED
            )
            for m in range(3):
                cell = establish(
                    db,
                    SYSTEM,
                    parent=bloc,
                    kind_code="grassroots_cell",
                    name=f"Chi bộ {n}.{m}",
                    code=f"KK{n}{m}",
                    on=FOUNDED,
                )
                meeting(db, cell, NOV)
        open_period(db, IV)
        folded(db)
        db.commit()
    assert [asked(office, WHO, url) for url in urls] == few
    assert len(lines(office, urls[2])) == 6
