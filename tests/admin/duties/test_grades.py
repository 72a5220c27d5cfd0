"""Grades by unit on screen: rows add up, each is the door to its own units, down to a cell's duties; who is
missing is counted as the list behind the number counts; the same leaves as a workbook."""

from __future__ import annotations

import io

import openpyxl
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.duties.counts import picture
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.people.people import Account, begin_post
from models.totals.folding import fold, to_fold
from models.units.acts import Decision, establish, move
from models.units.units import Unit, get_unit
from tests.cast import FOUNDED
from tests.make import NOV, OCT, meeting, quarter_of
from tests.offices import Office
from tests.pages import Page, read
from tests.statements import asked

IV = Quarter(2018, 4)
AT = "/grades/?quarter=2018-Q4"


@pytest.fixture(scope="module")
def graded(office: Office) -> Office:
    """Two cells met and were scored, a third met once; the quarter is open."""
    with open_session(office.engine, SYSTEM) as db:
        for code, months in (("D1", 3), ("DB1", 2)):
            quarter_of(db, get_unit(db, office.cast.units[code]), months)
        meeting(db, get_unit(db, office.cast.units["C"]), NOV)
        open_period(db, IV)
        db.commit()
    return office


def numbers(page: Page) -> dict[str, list[str]]:
    """The numbers of each row, by the name of its unit."""
    rows = page.all("table.grades tr")
    found = [(row.one("th[scope=row]").text, row.all("td.num")) for row in rows if row.all("th[scope=row]")]
    return {name: [each.text for each in cells] for name, cells in found}


def test_rows_add_up_and_say_who_is_missing(graded: Office) -> None:
    page = read(graded.get("K.board_officer", AT))
    rows = numbers(page)
    assert set(rows) == {"Chi bộ Thư viện", "Đảng bộ Sở Mẫu", "Cộng"}
    assert rows["Đảng bộ Sở Mẫu"][:4] == ["3", "2", "5", "5"]
    assert rows["Chi bộ Thư viện"][:4] == ["1", "1", "1", "0"]
    assert rows["Cộng"][:4] == ["4", "3", "6", "5"]
    assert "Đã sinh hoạt 6 kỳ, đã chấm 5 kỳ" in page.text and "3/4 chi bộ còn thiếu" in page.text
    doors = [str(door.get("href")) for door in page.all("table.grades tbody td.num a")]
    lists = [read(graded.get("K.board_officer", door)).text for door in doors]
    assert "2 việc còn thiếu" in lists[0] and "2 đơn vị còn thiếu việc" in lists[1]


def test_a_row_is_the_door_to_its_units_down_to_the_duties_of_a_cell(graded: Office) -> None:
    page = read(graded.get("K.board_officer", AT))
    door = next(a for a in page.all("table.grades th a") if a.text == "Đảng bộ Sở Mẫu")
    below = read(graded.get("K.board_officer", str(door.get("href"))))
    rows = numbers(below)
    assert set(rows) == {"Chi bộ Thanh tra", "Chi bộ Văn phòng", "Đảng bộ bộ phận Mẫu", "Cộng"}
    assert rows["Cộng"] == numbers(page)["Đảng bộ Sở Mẫu"]
    assert [a.text for a in below.all(".crumbs a")][-1] == "Đảng bộ Khối Một"
    cell = next(a for a in below.all("table.grades th a") if a.text == "Chi bộ Văn phòng")
    assert str(cell.get("href")).startswith("/duties/")
    assert graded.get("K.board_officer", str(cell.get("href"))).status_code == 200
    own = read(graded.get("K.board_officer", f"{AT}&unit={graded.cast.units['D1']}"))
    assert numbers(own) == {name: numbers(below)["Chi bộ Văn phòng"] for name in ("Chi bộ Văn phòng", "Cộng")}
    assert [str(a.get("href"))[:8] for a in own.all("table.grades th a")] == ["/duties/"]


@pytest.mark.parametrize(
    ("who", "unit", "status"),
    [
        ("K2.board_officer", "K", 404),
        ("E.committee_officer", "D", 404),
        ("D.committee_officer", "K", 404),
        ("D.committee_officer", "DB", 200),
        ("D1.cell_secretary", "D1", 404),
        ("D1.follower", "D", 404),
        ("auditor", "K", 404),
    ],
)
def test_only_who_stands_above_reads_it(graded: Office, who: str, unit: str, status: int) -> None:
    for page in ("/grades/", "/grades/excel/"):
        url = f"{page}?quarter=2018-Q4&unit={graded.cast.units[unit]}"
        assert graded.get(who, url).status_code == status, url


def test_a_quarter_without_anything_says_so_and_another_is_chosen(graded: Office) -> None:
    page = read(graded.get("K.board_officer", "/grades/?quarter=2015-Q3"))
    assert "chưa ghi kỳ sinh hoạt nào" in page.text
    assert page.one("select#quarter option[selected]").text == "III/2015"
    assert graded.get("K.board_officer", "/grades/?quarter=2018-Q9").status_code == 422


def test_the_same_leaves_as_a_workbook(graded: Office) -> None:
    answer = graded.get("K.board_officer", "/grades/excel/?quarter=2018-Q4")
    book = openpyxl.load_workbook(io.BytesIO(answer.data))
    rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    found = {row[0]: row[1:] for row in rows}
    assert found["Đảng bộ Sở Mẫu"][:4] == [3, 2, 5, 5] and found["Cộng"][:4] == [4, 3, 6, 5]
    shown = numbers(read(graded.get("K.board_officer", AT)))
    for name in ("Đảng bộ Sở Mẫu", "Chi bộ Thư viện", "Cộng"):
        told = [n.split()[0] for n in shown[name][4:8]]
        assert [str(n) for n in found[name][4:12:2]] == told


def province(db: Session, office: Office) -> Unit:
    """A province above both Blocs, in which the first Bloc's officer serves too."""
    above = establish(
        db, SYSTEM, parent=None, kind_code="province", name="Đảng bộ tỉnh Mẫu", code="T", on=FOUNDED
    )
    for code in ("K", "K2"):
        move(db, SYSTEM, get_unit(db, office.cast.units[code]), above, Decision(FOUNDED))
    person = db.get_one(Account, office.cast.accounts["K2.board_officer"]).person
    begin_post(db, SYSTEM, person, "committee_officer", above, FOUNDED)
    return above


def test_the_picture_of_a_row_is_the_one_that_every_page_draws(office: Office) -> None:
    drawn = office.app.jinja_env.get_template("khoi/web/macros.html").module.strip  # type: ignore[attr-defined]
    for parts in ([(0, "good", "Tốt")], [(3, "good", "Tốt"), (0, "warn", "<b>"), (1, "bad", "a & b")]):
        named = [{"n": n, "kind": kind, "label": label} for n, kind, label in parts]
        assert picture(parts) == drawn(named)


def test_a_province_is_told_up_to_when_it_was_added_up_at_a_cost_that_does_not_grow(graded: Office) -> None:
    with open_session(graded.engine, SYSTEM) as db:
        above = province(db, graded).id
        db.commit()
        meeting(db, get_unit(db, graded.cast.units["E1"]), OCT)
        db.commit()
        while places := to_fold(db, 50):
            for place in places:
                fold(db, *place)
        db.commit()
    url = f"{AT}&unit={above}"
    page = read(graded.get("K2.board_officer", url))
    rows = numbers(page)
    assert set(rows) == {"Đảng bộ Khối Một", "Đảng bộ Khối Hai", "Cộng"}
    assert rows["Đảng bộ Khối Một"][:4] == ["4", "3", "6", "5"]
    assert rows["Cộng"][:3] == ["5", "4", "7"]
    assert "gồm mọi việc đã làm đến lúc" in page.text
    few = asked(graded, "K2.board_officer", url)
    with open_session(graded.engine, SYSTEM) as db:
        for n in range(6):
            bloc = establish(
                db,
                SYSTEM,
                parent=get_unit(db, above),
                kind_code="bloc",
                name=f"Đảng bộ Khối {n}",
                code=f"KK{n}",
                on=FOUNDED,
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
                meeting(db, cell, OCT)
        db.commit()
        waiting = len(to_fold(db, 50))
    assert waiting
    assert asked(graded, "K2.board_officer", url) == few
    with open_session(graded.engine, SYSTEM) as db:
        assert db.scalar(select(Unit.id).where(Unit.code == "KK5")) is not None
