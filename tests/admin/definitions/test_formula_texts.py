"""Formulas with `if`, words and days on screen: chosen line by line, told in words, shown again as lines,
worked out in the trial as in truth, refused at their line."""

from __future__ import annotations

import pytest

from models.definitions.formula_text import parse
from tests.admin.builder import BOARD, act, add, begin, group, version_of
from tests.admin.definitions.counts import field_page
from tests.offices import Office
from tests.pages import read

FORMULA = 'nếu([co_mat] > 0; [ten] & ": " & ([dang] / [co_mat] * 100) & "%"; "chưa họp")'


@pytest.fixture(scope="module")
def made(office: Office) -> int:
    number = begin(office, "report_form", "Biểu có chữ")
    own = group(office, number, "Nhóm")
    add(office, number, own, "Tên", "text", code="ten")
    add(office, number, own, "Có mặt", "number", code="co_mat")
    add(office, number, own, "Đảng viên", "number", code="dang")
    add(office, number, own, "Từ ngày", "date", code="tu")
    add(office, number, own, "Đến ngày", "date", code="den")
    add(office, number, own, "Kết luận", "computed", code="ket", formula=FORMULA)
    add(office, number, own, "Kéo dài", "computed", code="dai", formula="số ngày([tu]; [den])")
    return number


def test_it_is_kept_told_in_words_and_shown_again_as_text(office: Office, made: int) -> None:
    assert version_of(office, made)["fields"]["ket"]["option"]["formula"] == parse(FORMULA)
    page = read(office.get(BOARD, f"/definitions/build/?id={made}"))
    assert "nếu “Có mặt” > 0 thì “Tên” & “: ” & (“Đảng viên” : “Có mặt”) × 100 & “%”" in page.text
    assert "không thì “chưa họp”" in page.text
    assert "số ngày từ “Từ ngày” đến “Đến ngày”" in page.text
    again = field_page(office, made, "ket")
    assert [line["what"] for line in again.shown("formula_rows")] == [
        *("if", "compare", "join", "said", "text", "said", "mul", "div", "figure", "text", "text")
    ]
    assert again.save().status_code == 303, "saved as it stands, nothing is lost"
    assert version_of(office, made)["fields"]["ket"]["option"]["formula"] == parse(FORMULA)
    days = field_page(office, made, "dai")
    assert days.shown("formula_rows")[0] | {"what": "days"} == days.shown("formula_rows")[0]
    assert days.save().status_code == 303
    assert version_of(office, made)["fields"]["dai"]["option"]["formula"] == parse("số ngày([tu]; [den])")


def test_the_trial_works_it_out(office: Office, made: int) -> None:
    typed = {"v_ten": "Tổ 1", "v_co_mat": "4", "v_dang": "3", "v_tu": "30/01/2019", "v_den": "01/03/2019"}
    told = act(office, made, "try", **typed).text
    assert "Tổ 1: 75%" in told and ">30<" in told.replace(" ", "").replace("\n", "")
    assert "chưa họp" in act(office, made, "try", **typed | {"v_co_mat": "0"}).text


@pytest.mark.parametrize(
    ("formula", "sentence"),
    [
        ("[ten] + 1", "không phải là mục số"),
        ("số ngày([ten]; [den])", "không phải là mục ngày"),
        ("[dang] / [co_mat]", "Phép chia có thể chia cho 0"),
        ("[dangg] + 1", "Không có mục nào mang mã “dangg”"),
    ],
)
def test_what_is_of_another_sort_is_refused_at_its_line_with_what_to_do(
    office: Office, made: int, formula: str, sentence: str
) -> None:
    data = {"title": "Sai", "kind": "computed", "group": version_of(office, made)["groups"][0][0]}
    answer = act(office, made, "field", **data, formula=formula)
    assert answer.status_code == 422 and sentence in answer.text
    assert "sai" not in version_of(office, made)["fields"]


def test_an_if_is_chosen_line_by_line(office: Office, made: int) -> None:
    """Nothing, then `if`: its three lines stand there; a sentence tells what is chosen so far."""
    page = field_page(office, made)
    page.type("title", "Mức")
    page.choose("kind", "computed")
    page.choose("formula_rows-0-what", "if")
    page.press("formula_rows:look:0")
    assert len(page.shown("formula_rows")) == 4
    page.line("formula_rows-1", what="compare", left="field:dang", sign="ge", right="num", right_number="10")
    page.choose("formula_rows-2-what", "text")
    page.choose("formula_rows-3-what", "said")
    page.press("formula_rows:look:0")
    page.type("formula_rows-2-typed", "Đông ")
    page.choose("formula_rows-3-left", "field:ten")
    page.press("formula_rows:look:0")
    assert "nếu “Đảng viên” ≥ 10 thì “Đông ”, không thì “Tên”" in page.page
    page.press("formula_rows:drop:2")
    assert [line["what"] for line in page.shown("formula_rows")] == ["if", "compare", "said", "said"]
    assert page.save().status_code == 422
    page.choose("formula_rows-2-what", "text")
    page.press("formula_rows:look:0")
    page.type("formula_rows-2-typed", "Đông")
    assert page.save().status_code == 303
    stands = version_of(office, made)["fields"]["muc"]["option"]["formula"]
    when, *ways = stands["if"]
    assert when == {"ge": [{"field": "dang"}, {"num": "10"}]}
    assert ways == [{"text": "Đông"}, {"said": {"field": "ten"}}]
