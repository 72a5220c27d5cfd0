"""Conditions, rules and computed fields chosen in rows of lists: the same trees as text gives, shown again as chosen; a mistake names its row."""

from __future__ import annotations

from typing import Any

import pytest

from admin.builder_rows import condition_rows, formula_rows
from models.formula_text import parse, write
from tests.admin.conftest import Office
from tests.admin.test_builder import BOARD, act, add, begin, group, problems_on, version_of


@pytest.fixture
def number(office: Office) -> int:
    """A yearly form with two counts and a choice."""
    number = begin(office, kind="year_form", name="Biểu dòng chọn")
    place = group(office, number, "Nhóm")
    for code in ("women", "men", "all_members"):
        add(office, number, place, f"Số {code}", "number", code=code, low="1" if code == "all_members" else "")
    add(office, number, place, "Hình thức", "choice", code="form", choices=[("Trực tiếp", "0", "", "", "here"), ("Trực tuyến", "0", "", "", "far")])
    return number


def rows(name: str, *given: dict[str, Any] | None) -> dict[str, Any]:
    """Rows as a form sends them."""
    return {f"{name}-{n}-{key}": value for n, row in enumerate(given) for key, value in (row or {}).items() if value}


CONDITIONS = [
    "[women] <= [all_members]",
    "[women] + 0 > 1",
    "[women] >= 1 và [men] >= 1",
    "[form] thuộc (here; far) và [women] > 0 hoặc không [form] thuộc (far)",
    "[women] < {members} hoặc [men] <> 2,5 hoặc {held} = 0",
]


@pytest.mark.parametrize("written", [CONDITIONS[0], *CONDITIONS[2:]])
def test_a_rule_of_chosen_rows_is_the_tree_of_its_text_and_shown_again(office: Office, number: int, written: str) -> None:
    tree = parse(written)
    chosen = condition_rows(tree)
    assert chosen is not None
    when = condition_rows(parse("[form] thuộc (here)"))
    data = rows("must_rows", *chosen) | rows("when_rows", *when or ())
    answer = act(office, number, "rule", at="women", level="warn", message="Xem lại", **data)
    assert answer.status_code == 303, problems_on(answer.text)
    rule = version_of(office, number)["rule"]["checks"][0]
    assert rule["must"] == tree and rule["when"] == {"in": ["answer.form", ["here"]]}
    page = office.get(BOARD, f"/rubrics/rule/?id={number}&rule=0").text
    assert '<option selected value="answer.form=here">' in page and f'name="must_rows-{len(chosen)}-name"' in page
    assert write(tree) not in page and "“Số women”" in office.get(BOARD, f"/rubrics/build/?id={number}").text


def test_what_rows_cannot_say_stays_as_text(office: Office, number: int) -> None:
    assert condition_rows(parse(CONDITIONS[1])) is None
    assert act(office, number, "rule", at="women", level="warn", message="Xem lại", must=CONDITIONS[1]).status_code == 303
    assert "([women] + 0) &gt; 1" in office.get(BOARD, f"/rubrics/rule/?id={number}&rule=0").text
    assert formula_rows(parse("[women] * ([men] + 1)")) is None


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (rows("must_rows", {"name": "field:women", "sign": "le", "number": "3"}, {"name": "field:men", "sign": "le"}), "Dòng 2: Hãy chọn một mục"),
        (rows("must_rows", {"name": "field:women", "number": "ba"}), "Dòng 1: "),
        (rows("must_rows", {"name": "field:women", "number": "3", "other": "field:men"}), "Dòng 1: Hãy chọn một mục"),
        (rows("must_rows", None, None, {"number": "3"}), "Hãy chọn mục cần xét"),
        (rows("must_rows", {"name": "answer.form", "sign": "le", "values": ["answer.form=far"]}), "Dòng 1: Hãy chọn trả lời"),
        (rows("must_rows", {"name": "unit_kind", "values": ["answer.form=far"]}), "Dòng 1: Hãy chọn trả lời"),
        (rows("must_rows", {"name": "field:nothing", "number": "3"}), "danh sách"),
        (rows("must_rows", {"name": "field:women", "number": "3"}) | {"must": "[women] > 1"}, "để trống ô này"),
        ({"must": "[women] + 1"}, "Chỗ này cần một điều kiện"),
        ({}, "phải ghi"),
    ],
)
def test_a_mistake_in_a_row_is_told_with_its_row(office: Office, number: int, data: dict[str, Any], told: str) -> None:
    answer = act(office, number, "rule", at="women", level="block", message="Giữ nguyên chữ này", **data)
    assert answer.status_code == 422 and told in answer.text and "Giữ nguyên chữ này" in answer.text, problems_on(answer.text)
    assert "checks" not in version_of(office, number)["rule"]


FORMULAS = ["sum([women]; [men])", "sum([women]; [men]) / [all_members] * 100", "[women] + [men] + 1,5 - {members}", "{held} * 2 * [men]"]


@pytest.mark.parametrize("written", FORMULAS)
def test_a_computed_field_is_chosen_from_lists(office: Office, number: int, written: str) -> None:
    tree = parse(written)
    chosen, steps = formula_rows(tree) or ([], [])
    place = version_of(office, number)["groups"][0][0]
    add(office, number, place, "Kết quả", "computed", code="result", sum_of=chosen, **rows("formula_rows", *steps))
    field = version_of(office, number)["fields"]["result"]
    assert field["option"]["formula"] == tree
    page = office.get(BOARD, f"/rubrics/field/?id={number}&field={field['id']}").text
    assert all(f'<option selected value="{code}">' in page for code in chosen) and page.count('-step" name="formula_rows-') == len(steps) + 1


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (rows("formula_rows", {"name": "field:women"}, {"step": "div", "name": "field:men"}), "Dòng 2: "),
        (rows("formula_rows", {"name": "field:women", "number": "2"}), "Dòng 1: Hãy chọn một mục"),
        (rows("formula_rows", {"name": "field:women"}) | {"formula": "[men]"}, "để trống ô này"),
        ({"sum_of": ["nothing"]}, "danh sách"),
        ({"formula": "[women] và 1"}, "Chỗ này cần một điều kiện"),
    ],
)
def test_a_mistake_in_a_step_is_told_with_its_row(office: Office, number: int, data: dict[str, Any], told: str) -> None:
    place = version_of(office, number)["groups"][0][0]
    answer = act(office, number, "field", title="Giữ nguyên tên này", kind="computed", group=place, **data)
    assert answer.status_code == 422 and "Giữ nguyên tên này" in answer.text, answer.status_code
    assert told in answer.text, problems_on(answer.text)


def test_when_a_field_applies_and_its_other_maxima_are_chosen_from_lists(office: Office) -> None:
    number = begin(office, name="Khung dòng chọn")
    place = group(office, number, "Nhóm")
    add(office, number, place, "Có chuyên đề", "yes_no", max="5", code="theme")
    either = [{"name": "answer.theme", "sign": "eq", "values": ["answer.theme=no"]}]
    either += [{"link": "any", "name": "meeting_kind", "sign": "ne", "values": ["meeting_kind=thematic"]}]
    others = {"others-0-pick": ["meeting_kind=combined"], "others-0-most": "3"}
    add(office, number, place, "Kết quả", "points", max="5", code="result", **rows("when_rows", *either), **others)
    option = version_of(office, number)["fields"]["result"]["option"]
    assert option["applies"] == parse("[theme] thuộc (no) hoặc không meeting_kind thuộc (thematic)")
    assert option["max_when"] == [[parse("meeting_kind thuộc (combined)"), 300]]
    page = office.get(BOARD, f"/rubrics/field/?id={number}&field={version_of(office, number)['fields']['result']['id']}").text
    assert '<option selected value="meeting_kind=thematic">' in page and '<option selected value="meeting_kind=combined">' in page
    mixed = {"others-0-pick": ["meeting_kind=combined", "answer.theme=yes"], "others-0-most": "3", "others-1-most": "4"}
    answer = act(office, number, "field", title="Khác", kind="points", group=place, max="5", **mixed)
    assert answer.status_code == 422 and "Dòng 1: Hãy chọn trả lời" in answer.text
    answer = act(office, number, "field", title="Khác", kind="points", group=place, max="5", when_text="5")
    assert answer.status_code == 422 and office.get(BOARD, f"/rubrics/build/?id={number}").status_code == 200
