"""Done when, case (f): the form of a directive made by screens alone and
again by one Excel file alone, then issued with it, due before 10/11."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import described, get_version
from tests.admin.builder import BOARD, act, add, begin, group, through_excel
from tests.admin.letters import LETTER, answer_of, at, send
from tests.offices import Office
from tests.pages import number_in

LAST_SECOND = datetime(2018, 11, 9, 16, 59, 59, tzinfo=UTC)


@pytest.fixture(scope="module")
def forms(office: Office) -> list[int]:
    """The form made on screen, and the same from its workbook; both published."""
    number = begin(office, kind="directive_form", name="Kết quả 285")
    answer = act(office, number, "head", name="Kết quả 285", holds_from="01/01/2018", lower_may="y")
    assert answer.status_code == 303, answer.text
    place = group(office, number, "Kết quả thực hiện")
    add(office, number, place, "Đã quán triệt", "yes_no", code="told", required="y")
    add(office, number, place, "Số đảng viên được quán triệt", "number", code="members", required="y")
    add(office, number, place, "Khó khăn, kiến nghị", "long_text", code="note")
    again = through_excel(office, number)
    for each in (number, again):
        assert act(office, each, "publish").status_code == 303
    return [number, again]


def test_the_form_from_excel_is_the_one_made_on_screen(office: Office, forms: list[int]) -> None:
    with open_session(office.engine, SYSTEM) as db:
        one, other = (get_version(db, number) for number in forms)
        assert described(one) == described(other)
        assert (one.holds_from, one.state) == (date(2018, 1, 1), "published")


@pytest.mark.parametrize("place", [0, 1], ids=["from screens", "from Excel"])
def test_a_directive_asks_a_plan_and_a_result_until_the_ninth_is_over(
    office: Office, forms: list[int], place: int
) -> None:
    at(office, LETTER)
    typed = {
        "unit_id": office.cast.units["K"],
        "symbol": f"{285 + place}-CV/ĐUK",
        "dated": "24/10/2018",
        "abstract": "V/v quán triệt",
    }
    typed |= {
        "kinds": "grassroots_cell",
        "asks_plan": "y",
        "plan_on": "31/10/2018",
        "due_on": "10/11/2018",
        "strict": "1",
    }
    made = office.send(BOARD, "/directives/new/", **typed, form_version_id=forms[place])
    directive = number_in(made)
    assert office.send(BOARD, f"/directives/issue/?id={directive}", row_version="1").status_code == 303
    who = "C.cell_secretary"
    assert send(office, who, "plan", directive, "C", plan="Quán triệt ngày 30/10") == 303
    assert send(office, who, "write", directive, "C", v_told="yes", v_members="17", v_note="Không") == 303
    moment = LAST_SECOND + timedelta(seconds=place)
    at(office, moment)
    assert send(office, who, "step", directive, "C", step="submit") == 303
    assert answer_of(office, directive, "C").first_submitted_at == moment
    page = office.get(who, f"/answers/details/?id={answer_of(office, directive, 'C').id}").text
    assert ('tag good">đúng hạn' in page, 'tag warn">trễ hạn' in page) == (place == 0, place == 1)
    assert send(office, "K.bloc_secretary", "step", directive, "C", step="approve", version="1") == 303
    page = office.get(BOARD, f"/directives/details/?id={directive}").text
    assert "trước ngày 10/11/2018 (hết ngày 09/11)" in page
    assert "Từ 1/1 đơn vị" in page
