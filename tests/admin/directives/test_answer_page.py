"""Rules of an answer on the screens: where figures come from is said on
the rule's screen, what is broken or could not be judged on the answer's."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.directives.tables import Directive
from models.reports.content import report_of
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.builder import BOARD, act, add, begin, group, lines, pair, problems_on
from tests.admin.letters import LETTER, answer_of, at, send
from tests.make import as_, meeting, score
from tests.offices import Office
from tests.pages import Part, number_in, read

WHO = "C.cell_secretary"


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


@pytest.fixture(scope="module")
def directive(office: Office) -> int:
    """A directive whose form has rules that name figures, issued
    to the cells; one cell has reported its third quarter."""
    at(office, LETTER)
    number = begin(office, kind="directive_form", name="Kết quả có quy tắc")
    assert act(office, number, "head", name="Kết quả có quy tắc", holds_from="01/01/2018").status_code == 303
    place = group(office, number, "Kết quả")
    add(office, number, place, "Số đảng viên được quán triệt", "number", code="heard")
    add(office, number, place, "Lý do", "long_text", code="why")
    formula = lines("formula_rows", {"what": "sub", "left": "fact:members", "right": "field:heard"})
    add(office, number, place, "Số chưa được quán triệt", "computed", code="missed", **formula)
    note = office.get(BOARD, f"/definitions/build/rule/?id={number}").text
    assert "quý gần nhất đã kết thúc trước hạn trả lời" in note and "quy tắc không được xét" in note
    for at_, level, words, row in (
        ("heard", "block", "Nhiều hơn số đảng viên", pair("field:heard", "le", right="fact:members")),
        ("heard", "warn", "Chưa đủ ba kỳ", pair("fact:held", right_number="3")),
        ("why", "explain", "Nêu lý do chưa hết", pair("field:missed", "le", right_number="3")),
    ):
        assert (
            act(
                office, number, "rule", at=at_, level=level, message=words, **lines("must_rows", row)
            ).status_code
            == 303
        )
    assert act(office, number, "publish").status_code == 303
    typed: dict[str, Any] = {
        "unit_id": office.cast.units["K"],
        "symbol": "300-CV/ĐUK",
        "dated": "24/10/2018",
        "abstract": "V/v quán triệt",
    }
    typed |= {
        "kinds": ["grassroots_cell", "grassroots_committee"],
        "form_version_id": number,
        "due_on": "10/11/2018",
        "strict": "1",
    }
    made = office.send(BOARD, "/directives/new/", **typed)
    issued = number_in(made)
    assert office.send(BOARD, f"/directives/issue/?id={issued}", row_version="1").status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        cell, quarter = get_unit(db, office.cast.units["C"]), Quarter(2018, 3)
        score(db, meeting(db, cell, date(2018, 7, 1)))
        report = report_of(db, SYSTEM, cell, quarter)
        take(db, as_("cell_secretary", cell), report, "submit", row_version=report.row_version)
        db.commit()
    return issued


def page(office: Office, who: str, directive: int, code: str) -> str:
    return office.get(who, f"/answers/details/?id={answer_of(office, directive, code).id}").text


def mark(office: Office, who: str, directive: int, code: str, name: str) -> Part | None:
    """The mark at a field that it must be filled in; none where it is hidden or not there."""
    field = read(page(office, who, directive, code)).one(f"[name={name}]")
    label = read(page(office, who, directive, code)).one(f"label[for={field.get('id')}]")
    marks = label.all(".req")
    return marks[0] if marks and not marks[0].has("hidden") else None


def test_a_field_required_only_by_a_rule_says_when_and_is_marked_once_it_is(
    office: Office, directive: int
) -> None:
    """Without a script: words at the field always, the mark when what is kept makes it required."""
    here = read(page(office, WHO, directive, "C"))
    hint = here.one(f"#{here.one('[name=v_why]').get('id')}-hint").text
    assert hint == "Bắt buộc khi “Số chưa được quán triệt” > 3."
    assert here.one("[name=v_why]").get("aria-describedby").endswith("-hint")
    assert mark(office, WHO, directive, "C", "v_why") is None, "what is not known is not judged"
    assert send(office, WHO, "write", directive, "C", v_heard="11") == 303
    assert mark(office, WHO, directive, "C", "v_why") is None
    assert send(office, WHO, "write", directive, "C", v_heard="5") == 303
    assert mark(office, WHO, directive, "C", "v_why") is not None


def test_the_page_asks_which_fields_are_required_by_what_is_typed(office: Office, directive: int) -> None:
    url = f"/answers/asked/?id={answer_of(office, directive, 'C').id}"
    before = answer_of(office, directive, "C").row_version
    for typed, asked in (
        ({"v_heard": "5"}, ["v_why"]),
        ({"v_heard": "10", "v_why": "x"}, []),
        ({"v_heard": "mười"}, []),
    ):
        assert office.send(WHO, url, **typed).json == {"asked": asked}
    assert answer_of(office, directive, "C").row_version == before, "nothing is kept"
    for who in ("K.bloc_secretary", "D.committee_officer", "K2.bloc_secretary"):
        assert office.send(who, url, v_heard="5").status_code == 404


def test_a_rule_that_names_a_figure_stands_at_its_field_and_is_shown_to_the_unit_above_as_it_was(
    office: Office, directive: int
) -> None:
    assert send(office, WHO, "write", directive, "C", v_heard="13", v_why="Giữ nguyên") == 422
    refused = office.send(
        WHO,
        f"/answers/write/?id={answer_of(office, directive, 'C').id}",
        row_version=answer_of(office, directive, "C").row_version,
        v_heard="13",
        v_why="Giữ nguyên",
    )
    assert (
        any("Nhiều hơn số đảng viên" in each for each in problems_on(refused.text))
        and "Giữ nguyên" in refused.text
    )
    assert send(office, WHO, "write", directive, "C", v_heard="5") == 303
    here = page(office, WHO, directive, "C")
    assert "Nhắc: Chưa đủ ba kỳ" in here and "Phải giải trình: Nêu lý do chưa hết" in here
    assert "lấy từ báo cáo quý III/2018 của chính đơn vị, bản 1, đã trình, chưa duyệt" in here
    assert send(office, WHO, "step", directive, "C", step="submit") == 422
    assert send(office, WHO, "write", directive, "C", v_heard="5", v_why="Đi công tác") == 303
    assert send(office, WHO, "step", directive, "C", step="submit") == 303
    above = page(office, "K.bloc_secretary", directive, "C")
    assert "Nhắc: Chưa đủ ba kỳ" in above and "Nêu lý do" not in above
    assert re.search(r"Số chưa được quán triệt.{0,60}\b7\b", read(above).text)
    version = office.get(
        "K.bloc_secretary", f"/answers/version/?id={answer_of(office, directive, 'C').id}&number=1"
    ).text
    assert "Nhắc: Chưa đủ ba kỳ" in version and "quý III/2018" in version


def test_a_unit_without_a_report_is_told_that_the_rule_was_not_judged(office: Office, directive: int) -> None:
    here = page(office, "D.committee_officer", directive, "D")
    assert "chưa trình báo cáo của quý nào đã kết thúc" in here
    assert send(office, "D.committee_officer", "write", directive, "D", v_heard="500", v_why="") == 303
    here = page(office, "D.committee_officer", directive, "D")
    assert "Chưa xét được: Nhiều hơn số đảng viên (chưa có số liệu: " in here
    assert send(office, "D.committee_secretary", "step", directive, "D", step="submit") == 303


def test_the_form_is_tried_on_sample_figures_that_its_own_rules_name(office: Office, directive: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        number = db.get_one(Directive, directive).form_version_id
    url = f"/definitions/try/?id={number}"
    shown = office.get(BOARD, url).text
    names = read(shown).names
    assert [name for name in names if name.startswith("figure_")] == ["figure_held", "figure_members"]
    assert "due" not in names
    assert "tối đa" not in shown and "Đơn vị mẫu" in shown and "quý gần nhất đã kết thúc" in shown
    empty = office.send(BOARD, url, v_heard="13").text
    assert (
        "Chưa xét được: Nhiều hơn số đảng viên (chưa có số liệu: Số đảng viên)" in empty
        and "Chưa đủ ba kỳ" in empty
    )
    judged = office.send(BOARD, url, v_heard="13", figure_members="12", figure_held="3").text
    assert (
        "Nhiều hơn số đảng viên" in judged and "Chưa xét được" not in judged and "Chưa đủ ba kỳ" not in judged
    )
    wrong = office.send(BOARD, url, v_heard="13", figure_members="mười")
    assert wrong.status_code == 422 and "mười" in wrong.text
