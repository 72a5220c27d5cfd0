"""Forms that wait for approval: on the first page, the review desk and a page of their own, where many are
approved at once; on the sheet's page one is; who may not is refused, and what changed meanwhile is told."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.filling.deciding import decisions
from models.filling.desk import pile_key
from models.people.people import principal_of
from models.reports.period_forms import FormSheet
from models.units.units import get_unit
from tests.admin.builder import act, add, begin, group, problems_on
from tests.make import of_year, unit
from tests.models.filling.forms import published, sent_in
from tests.offices import Office
from tests.pages import Page, read
from tests.statements import asked

BOARD, WHO, OTHER = "K.board_officer", "D1.cell_secretary", "D2.cell_secretary"
OFFICER, HEAD, BLOC = "D.committee_officer", "D.committee_secretary", "K.bloc_secretary"
YEAR = of_year(2018)
NUMBERS = count(1)


@pytest.fixture
def sheets(office: Office) -> dict[str, int]:
    """A form that each unit above approves, sent by two cells of a committee and one beside it: `form` is its
    number."""
    code = f"B{next(NUMBERS)}"
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        version = published(db, bloc, code, "Biểu phải duyệt", route="each")
        found = {"form": version.definition_id, "version": version.id}
        for place in ("D1", "D2", "C"):
            by = principal_of(db, office.cast.accounts[f"{place}.cell_secretary"])
            found[place] = sent_in(db, get_unit(db, office.cast.units[place]), YEAR, code, by).id
        db.commit()
    return found


def seen(office: Office, sheet: int) -> FormSheet:
    with open_session(office.engine, SYSTEM) as db:
        return db.get_one(FormSheet, sheet)


def pile(sheets: dict[str, int]) -> str:
    return f"/form-desk/pile/?of={pile_key(sheets['form'], YEAR)}"


def send(office: Office, who: str, sheet: int, what: str, **typed: Any) -> Any:
    version = seen(office, sheet).row_version
    return office.send(who, f"/period-forms/{what}/?id={sheet}", row_version=version, **typed)


def ticked(page: Page) -> dict[str, str]:
    boxes = page.all("input[type=checkbox][checked]")
    return {str(each.get("name")): str(each.get("value")) for each in boxes}


def test_who_approves_it_is_said_on_the_head_when_publishing_and_in_the_workbook(office: Office) -> None:
    number = begin(office, kind="period_form", name="Biểu có duyệt")
    add(office, number, group(office, number, "Chung"), "Số việc", "number", code="works")
    page = read(office.get(BOARD, f"/definitions/build/head/?id={number}"))
    choices = [each.text.strip() for each in page.all("select[name=route] option")]
    assert choices == ["Không ai: gửi là xong", "Cấp trên trực tiếp", "Từng cấp trên, đến Khối"]
    head = {"name": "Biểu có duyệt", "holds_from": "01/01/2018", "period": "year"}
    assert "Không ai: gửi là xong" in read(office.get(BOARD, f"/definitions/build/publish/?id={number}")).text
    assert act(office, number, "head", **head, route="sideways").status_code == 422
    assert act(office, number, "head", **head, route="each").status_code == 303
    page = read(office.get(BOARD, f"/definitions/build/head/?id={number}"))
    (chosen,) = page.all("select[name=route] option[selected]")
    assert chosen.get("value") == "each"
    assert (
        "Từng cấp trên, đến Khối" in read(office.get(BOARD, f"/definitions/build/publish/?id={number}")).text
    )


def test_many_that_wait_are_approved_at_once(office: Office, sheets: dict[str, int]) -> None:
    where = pile(sheets)
    for page in ("/", "/desk/", "/form-desk/"):
        said = read(office.get(HEAD, page)).text
        assert "Biểu phải duyệt" in said and "2018" in said, page
    shown = read(office.get(HEAD, where))
    assert [row.text.split("\n")[0] for row in shown.all("th[scope=row] a")] == [
        "Chi bộ Văn phòng",
        "Chi bộ Thanh tra",
    ]
    boxes = ticked(shown)
    assert set(boxes) == {f"seen-{sheets['D1']}", f"seen-{sheets['D2']}"}
    officer = read(office.get(OFFICER, where))
    assert not officer.all("input[type=checkbox]") and "Người duyệt báo cáo" in officer.text
    assert office.try_(OFFICER, where, **boxes) == 403
    assert office.send(HEAD, where).status_code == 422
    done = office.send(HEAD, where, **boxes)
    assert done.status_code == 303 and {seen(office, sheets[each]).state for each in ("D1", "D2")} == {
        "passed"
    }
    again = office.send(HEAD, where, **boxes)
    assert again.status_code == 409 and "Biểu phải duyệt" not in read(office.get(HEAD, "/desk/")).text
    boxes = ticked(read(office.get(BLOC, where)))
    assert len(boxes) == 3, "the grassroots cell's waits at the Bloc from the first"
    assert office.send(BLOC, where, **boxes).status_code == 303
    assert {seen(office, sheets[each]).state for each in ("D1", "D2", "C")} == {"approved"}
    assert "đã duyệt biểu “Biểu phải duyệt”" in read(office.get(WHO, "/notices/")).text
    assert "Không có biểu nào chờ" in read(office.get(BLOC, "/form-desk/")).text


def test_what_changed_meanwhile_is_left_out_and_named(office: Office, sheets: dict[str, int]) -> None:
    where = pile(sheets)
    boxes = ticked(read(office.get(HEAD, where)))
    assert send(office, WHO, sheets["D1"], "take-back").status_code == 303
    done = office.client(HEAD)
    answer = done.post(where, data={"idempotency_key": "k" * 16} | boxes, follow_redirects=True)
    assert "Đã duyệt 1 biểu." in answer.text and "Chưa duyệt: Chi bộ Văn phòng" in answer.text
    assert seen(office, sheets["D1"]).state == "taken" and seen(office, sheets["D2"]).state == "passed"


def test_one_is_approved_or_sent_back_on_its_own_page(office: Office, sheets: dict[str, int]) -> None:
    sheet = sheets["D1"]
    page = read(office.get(HEAD, f"/period-forms/details/?id={sheet}"))
    assert page.all("form[action*=approve]") and page.all("form[action*=send-back]")
    assert "Chờ duyệt tại Đảng bộ Sở Mẫu" in " ".join(page.text.split())
    for who in (OFFICER, BLOC, BOARD, WHO):
        there = read(office.get(who, f"/period-forms/details/?id={sheet}"))
        assert not there.all("form[action*=approve]") and not there.all("form[action*=send-back]"), who
        assert send(office, who, sheet, "approve").status_code == 403, who
        assert send(office, who, sheet, "send-back", remark="Sửa").status_code == 403, who
    assert send(office, "E1.cell_secretary", sheet, "approve").status_code == 404
    stale = office.send(HEAD, f"/period-forms/approve/?id={sheet}", row_version=1)
    assert stale.status_code == 409
    done = send(office, HEAD, sheet, "approve")
    assert done.status_code == 303 and "/form-desk/pile/" in done.headers["Location"], "on to the others"
    own = read(office.get(WHO, f"/period-forms/details/?id={sheet}"))
    assert "Chờ cấp trên duyệt tiếp" in own.text and "Đảng bộ Sở Mẫu · 20/01/2019" in own.text
    assert not own.all("form[action*=take-back]")
    refused = send(office, WHO, sheet, "take-back")
    assert refused.status_code == 422 and "Cấp trên đã duyệt biểu này" in refused.text
    empty = send(office, BLOC, sheet, "send-back", remark=" ")
    assert empty.status_code == 422 and problems_on(empty.text)
    assert send(office, BLOC, sheet, "send-back", remark="Thiếu 2 đảng viên").status_code == 303
    assert "trả lại biểu “Biểu phải duyệt”" in read(office.get(HEAD, "/notices/")).text
    assert send(office, WHO, sheet, "fill", send="1", v_members="14").status_code == 303
    assert seen(office, sheet).state == "waiting"
    row = read(office.get(HEAD, pile(sheets)))
    assert "gửi lại" in row.text and f"seen-{sheet}" not in ticked(row), "a person looks at it first"
    with open_session(office.engine, SYSTEM) as db:
        assert [each.act for each in decisions(db, db.get_one(FormSheet, sheet))] == ["approve", "send_back"]


def test_the_list_and_the_answers_tell_the_state(office: Office, sheets: dict[str, int]) -> None:
    assert send(office, HEAD, sheets["D2"], "approve").status_code == 303
    listed = read(office.get(BOARD, "/period-forms/")).text
    assert "Chờ duyệt" in listed and "Chờ cấp trên duyệt tiếp" in listed
    page = read(office.get(BOARD, f"/period-forms/answers/?id={sheets['D1']}"))
    assert "Trong số đã tính, 3 biểu chờ duyệt." in page.text, "one of them further up"
    cells = [each.text.strip() for each in page.all("tbody td")]
    assert sorted(each for each in cells if each.startswith("Chờ")) == [
        "Chờ cấp trên duyệt tiếp",
        "Chờ duyệt",
        "Chờ duyệt",
    ]
    assert "chờ duyệt" in read(office.get(BOARD, f"/period-forms/totals/?id={sheets['D1']}")).text
    sent = office.get(BOARD, f"/period-forms/workbook/?id={sheets['D1']}")
    assert sent.status_code == 200


def test_a_pile_costs_as_many_statements_for_many_as_for_one(office: Office) -> None:
    costs, homes = [], []
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        form = published(db, bloc, "BNHIEU", "Biểu nhiều", route="superior").definition_id
        db.commit()
    where = f"/form-desk/pile/?of={pile_key(form, YEAR)}"
    for more in (1, 12):
        with open_session(office.engine, SYSTEM) as db:
            committee = get_unit(db, office.cast.units["D"])
            for _n in range(more):
                sent_in(db, unit(db, "subordinate_cell", committee), YEAR, "BNHIEU")
            db.commit()
        costs.append(asked(office, HEAD, where))
        homes.append(asked(office, HEAD, "/form-desk/"))
    assert costs[0] == costs[1] and homes[0] == homes[1]
    home = read(office.get(HEAD, "/"))
    assert "Biểu nhiều, kỳ 2018: 13 biểu chờ duyệt" in home.text and home.links("/form-desk/pile/")


def test_an_address_that_names_nothing_says_so(office: Office) -> None:
    for wrong in ("", "?of=x", "?of=1.2018-01-01.12", "?of=" + "9" * 400):
        page = office.get(HEAD, f"/form-desk/pile/{wrong}")
        assert page.status_code == 200 and "không còn gì chờ" in page.text
