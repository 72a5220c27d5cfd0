"""An answer submitted again: what changed stands on the page of every superior, at the desk's list and on
the first page; any two versions are compared (design 3.6)."""

from __future__ import annotations

import pytest

from tests.admin.letters import LETTER, answer_of, at, send
from tests.offices import Office
from tests.pages import Page, read

OWN = "C.cell_secretary"
DESK = "K.bloc_secretary"


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


@pytest.fixture(scope="module")
def again(office: Office, directive: int) -> int:
    """Given back, and sent up again with another figure and other words."""
    at(office, LETTER)
    assert send(office, OWN, "plan", directive, "C", plan="Kế hoạch") == 303
    given = ({"v_members": "17", "v_note": ""}, {"v_members": "19", "v_note": "Thiếu tài liệu"})
    for number, typed in enumerate(given):
        assert send(office, OWN, "write", directive, "C", v_told="yes", **typed) == 303
        assert send(office, OWN, "step", directive, "C", step="submit") == 303
        if not number:
            back = {"step": "send_back", "version": "1", "note": "Xem lại số"}
            assert send(office, DESK, "step", directive, "C", **back) == 303
    return answer_of(office, directive, "C").id


def page(office: Office, who: str, number: int, view: str = "details", more: str = "") -> Page:
    return read(office.get(who, f"/answers/{view}/?id={number}{more}"))


@pytest.mark.parametrize("who", [DESK, "K.board_officer", "K.bloc_deputy"])
def test_every_superior_sees_what_changed_in_figures_and_words(office: Office, again: int, who: str) -> None:
    changed = page(office, who, again).one("#changed")
    assert "từ bản 1 đến bản 2" in changed.text
    figures = " ".join(changed.one("table.figures").text.split())
    assert "17" in figures and "19" in figures and "+2" in figures
    assert "Thiếu tài liệu" in changed.one("div.before-after").text


def test_who_wrote_it_is_not_told_what_changed(office: Office, again: int) -> None:
    assert page(office, OWN, again).all("#changed") == []


def test_the_list_and_the_first_page_say_in_what_it_changed(office: Office, again: int) -> None:
    assert "đã sửa số liệu" in read(office.get(DESK, "/answers/")).text
    assert "trình lại: đã sửa số liệu" in read(office.get(DESK, "/")).text


def test_any_two_versions_are_compared_whichever_way_they_are_asked_for(office: Office, again: int) -> None:
    there = page(office, DESK, again, "difference", "&old=2&new=1")
    assert there.one("h1").text == "Bản 2 khác bản 1 ở 2 chỗ"
    assert f"/answers/difference/?id={again}&old=1&new=2" in [
        a.get("href") for a in page(office, DESK, again).all("a")
    ]
    same = page(office, DESK, again, "difference", "&old=1&new=1")
    assert "như nhau" in same.one("h1").text or "giống" in same.one("h1").text
    for wrong in ("&old=7", "&new=7", "&old=0"):
        assert office.get(DESK, f"/answers/difference/?id={again}{wrong}").status_code == 404
    assert office.get("K2.bloc_secretary", f"/answers/difference/?id={again}").status_code == 404


def test_words_alone_are_a_change(office: Office, directive: int, again: int) -> None:
    back = {"step": "send_back", "version": "2", "note": "Sửa lời"}
    assert send(office, DESK, "step", directive, "C", **back) == 303
    words = {"v_told": "yes", "v_members": "19", "v_note": "Đủ tài liệu"}
    assert send(office, OWN, "write", directive, "C", **words) == 303
    assert send(office, OWN, "step", directive, "C", step="submit") == 303
    assert "đã sửa phần lời" in read(office.get(DESK, "/answers/")).text
    changed = page(office, DESK, again).one("#changed")
    assert "từ bản 2 đến bản 3" in changed.text and changed.all("table.figures") == []
