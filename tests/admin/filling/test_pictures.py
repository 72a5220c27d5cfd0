"""A field of a form in pictures: by answer, by unit, over periods; beside each picture its numbers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Term
from models.filling.sending import send_form
from models.reports.period_forms import begin_form, fill_form
from models.units.units import get_unit
from tests.models.filling.forms import published, sent_in
from tests.offices import Office
from tests.pages import Page, read
from tests.statements import asked

BOARD, WHO = "K.board_officer", "D1.cell_secretary"
CHOICES = [
    {"code": c, "label": label} for c, label in (("a", "Đã xong"), ("b", "Đang làm"), ("c", "Chưa làm"))
]
FIELDS: list[dict[str, Any]] = [
    {"code": "members", "kind": "number", "title": "Lượt <b>thăm</b>"},
    {"code": "done", "kind": "pick", "title": "Tiến độ", "choices": CHOICES},
    {"code": "told", "kind": "text", "title": "Nhận xét"},
]
OCT, DEC = Term(date(2018, 10, 1), 1), Term(date(2018, 12, 1), 1)


@pytest.fixture(scope="module")
def sheet(office: Office) -> int:
    """A form of each month: in October one cell sent it, in December two."""
    with open_session(office.engine, SYSTEM) as db:
        units = {code: get_unit(db, number) for code, number in office.cast.units.items()}
        fields = [each | {"required": False} for each in FIELDS]
        published(db, units["K"], "M", "Biểu tháng", fields=fields, period="month")
        published(db, units["K"], "W", "Biểu lời", fields=[FIELDS[2]], checks=[], period="year")
        sent_in(db, units["D1"], OCT, "M", members="5", done="b")
        one = sent_in(db, units["D1"], DEC, "M", members="30", done="a")
        sent_in(db, units["DB1"], DEC, "M", members="10", done="a")
        db.commit()
        return one.id


def page(office: Office, who: str, sheet: int, more: str = "") -> Page:
    return read(office.get(who, f"/period-forms/picture/?id={sheet}{more}"))


def table(found: Page, n: int) -> list[list[str]]:
    rows = found.all("table")[n].all("tbody tr")
    return [[cell.text.strip() for cell in (*row.all("th"), *row.all("td"))] for row in rows]


def test_a_number_is_drawn_over_periods_and_by_unit(office: Office, sheet: int) -> None:
    found = page(office, BOARD, sheet)
    assert [o.text for o in found.all("select[name=field] option")] == ["Lượt <b>thăm</b>", "Tiến độ"]
    over = table(found, 0)
    assert len(over) == 6 and over[-1] == ["12/2018", "40", "2"] and over[-3] == ["10/2018", "5", "1"]
    assert over[0][1:] == ["–", "0"]
    (drawn,) = found.all("svg.columns")
    assert "12/2018 40" in (drawn.get("aria-label") or "") and len(drawn.all("rect")) == 2
    below = page(office, BOARD, sheet, f"&unit={office.cast.units['D']}")
    rows = {row[0]: row[2:] for row in table(below, 1)}
    assert rows["Chi bộ Văn phòng"] == ["30", "1"] and rows["Đảng bộ bộ phận Mẫu"] == ["10", "1"]
    assert rows["Chi bộ Thanh tra"] == ["–", "0"]
    widths = [rect.get("width") for rect in below.all("table svg.strip rect.fill-act")]
    assert "1000.00" in widths and "333.33" in widths and "0" in widths
    door = next(a.get("href") for a in below.all("table a") if a.text == "Đảng bộ bộ phận Mẫu")
    assert door is not None and table(read(office.get(BOARD, door)), 0)[-1] == ["12/2018", "10", "1"]


def test_a_choice_is_drawn_by_answer_too(office: Office, sheet: int) -> None:
    found = page(office, BOARD, sheet, "&field=done")
    assert [[row[0], *row[2:]] for row in table(found, 0)] == [
        ["Đã xong", "2", "100,0"],
        ["Đang làm", "0", "0,0"],
        ["Chưa làm", "0", "0,0"],
    ]
    assert table(found, 1)[-1] == ["12/2018", "2", "0", "0", "2"]
    assert table(found, 1)[-3] == ["10/2018", "0", "1", "0", "1"] and table(found, 1)[0][1:] == [
        "–",
        "–",
        "–",
        "0",
    ]
    assert len(found.all("svg.columns")) == 3
    assert "2/2" in found.text, "how many of how many answered"


def test_the_added_up_page_leads_to_pictures_of_what_can_be_drawn(office: Office, sheet: int) -> None:
    found = read(office.get(BOARD, f"/period-forms/totals/?id={sheet}"))
    doors = [a.get("href") or "" for a in found.all("table th a") if "picture" in (a.get("href") or "")]
    assert len(doors) == 2
    for door in doors:
        assert office.get(BOARD, door).status_code == 200
    assert "&lt;b&gt;" in office.get(BOARD, doors[0]).text


def test_what_is_no_item_that_can_be_drawn_is_unknown_and_a_form_of_words_says_so(
    office: Office, sheet: int
) -> None:
    for field in ("told", "none", "%3Cb%3E"):
        assert office.get(BOARD, f"/period-forms/picture/?id={sheet}&field={field}").status_code == 404
    with open_session(office.engine, SYSTEM) as db:
        cell = get_unit(db, office.cast.units["D1"])
        words = begin_form(db, SYSTEM, cell, Term(date(2018, 1, 1), 12), "W")
        db.flush()
        fill_form(db, SYSTEM, words, words.row_version, {"told": "x"})
        db.flush()
        number = send_form(db, SYSTEM, words, words.row_version).id
        db.commit()
    assert "Biểu này không có mục nào là số hoặc lựa chọn" in page(office, BOARD, number).text


def test_pictures_ask_as_much_whatever_stands_below(office: Office, sheet: int) -> None:
    small, large = (office.cast.units[code] for code in ("DB", "D"))
    for field in ("members", "done"):
        urls = [f"/period-forms/picture/?id={sheet}&unit={n}&field={field}" for n in (small, large)]
        assert asked(office, BOARD, urls[0]) == asked(office, BOARD, urls[1])
