"""Formulas with `if`, text and days on screen: typed as text, told in words, shown again as text
in the reader's words, worked out in the trial as in truth, refused at their place."""

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
    text = again.form.typed["formula"][0]
    assert parse(text) == parse(FORMULA) and "nếu(" in text
    assert again.save().status_code == 303, "saved as it stands, nothing is lost"
    assert version_of(office, made)["fields"]["ket"]["option"]["formula"] == parse(FORMULA)


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
        ("[dang] / [co_mat]", "nếu([co_mat] &gt; 0; …; 0)"),
        ("[dangg] + 1", "Có phải: [dang]?"),
    ],
)
def test_what_is_of_another_sort_stands_in_the_way_with_what_to_write(
    office: Office, made: int, formula: str, sentence: str
) -> None:
    code = f"x{len(formula)}"
    own = version_of(office, made)["groups"][0][0]
    add(office, made, own, f"Sai {code}", "computed", code=code, formula=formula)
    assert sentence in office.get(BOARD, f"/definitions/build/?id={made}").text


def test_lines_cannot_be_made_of_it_and_it_stays_as_text(office: Office, made: int) -> None:
    page = field_page(office, made, "dai")
    page.press("formula_rows:read:0")
    assert page.form.typed["formula"] == ["số ngày([tu]; [den])"]
    assert "hãy để ở ô viết chữ" in page.page
