"""Conditions, rules and computed fields chosen line by line from lists, by POSTs alone: any tree, shown again; a refused line keeps everything."""

from __future__ import annotations

import re
from typing import Any

import pytest

from models.access import SYSTEM, open_session
from models.base import set_clock
from models.drafts import save_field
from models.formula_text import parse
from models.versions import get_version
from tests.admin.conftest import Office
from tests.admin.filled import Filled
from tests.admin.test_builder import BOARD, act, add, begin, group, version_of
from tests.conftest import TODAY


@pytest.fixture
def number(office: Office) -> int:
    """A yearly form with counts and answers."""
    return counts(office)


@pytest.fixture(scope="module")
def kept(office: Office) -> int:
    """The same for tests that change nothing in it."""
    set_clock(TODAY)
    return counts(office)


def counts(office: Office) -> int:
    number = begin(office, kind="year_form", name="Biểu dòng chọn")
    place = group(office, number, "Số liệu")
    for code, title in (("present", "Có mặt"), ("due", "Phải dự"), ("women", "Nữ")):
        add(office, number, place, title, "number", code=code, low="1" if code == "due" else "")
    for code, title in (("theme", "Có chuyên đề"), ("minutes", "Có biên bản")):
        add(office, number, place, title, "yes_no", code=code)
    add(office, number, place, "Hình thức", "choice", code="form", choices=[("Trực tiếp", "0", "", "", "here"), ("Trực tuyến", "0", "", "", "far")])
    return number


def field_page(office: Office, number: int, code: str = "") -> Filled:
    field = f"&field={version_of(office, number)['fields'][code]['id']}" if code else ""
    return Filled(office, BOARD, f"/rubrics/field/?id={number}{field}")


def rule_page(office: Office, number: int, rule: int | None = None) -> Filled:
    return Filled(office, BOARD, f"/rubrics/rule/?id={number}" + ("" if rule is None else f"&rule={rule}"))


def sentence(page: Filled, outline: str) -> str:
    found = re.search(rf'id="{outline}".*?<p class="meaning"[^>]*>(.*?)</p>', page.page, re.DOTALL)
    assert found is not None
    return found[1]


def test_a_or_b_and_not_c_says_when_a_field_applies(office: Office, number: int) -> None:
    page = field_page(office, number)
    page.type("title", "Kết quả")
    page.choose("kind", "points")
    page.type("max", "10")
    page.line("when_rows-0", name="answer.theme", values=("answer.theme=yes",))
    page.press("when_rows:wrap:0")
    page.line("when_rows-0", what="any")
    page.line("when_rows-2", name="answer.form", sign="is", values=("answer.form=here", "answer.form=far"))
    page.press("when_rows:wrap:0")
    page.line("when_rows-4", name="meeting_kind", sign="not", values=("meeting_kind=thematic",))
    assert page.form.typed["title"] == ["Kết quả"] and page.form.typed["max"] == ["10"], "nothing typed elsewhere is lost on the way"
    told = sentence(page, "when_rows")
    assert told == (
        "Mục này áp dụng khi "
        "(“Có chuyên đề” là “Đạt” hoặc “Hình thức” là “Trực tiếp” hoặc “Trực tuyến”) và “Loại buổi họp” không phải là “Chuyên đề”."
    ), told
    shown = page.shown("when_rows")
    assert [line["what"] for line in shown] == ["all", "any", "in", "in", "in"] and [line["level"] for line in shown] == ["0", "1", "2", "2", "1"]
    assert page.save().status_code == 303
    tree = version_of(office, number)["fields"]["ket_qua"]["option"]["applies"]
    assert tree == parse("([theme] thuộc (yes) hoặc [form] thuộc (here; far)) và không meeting_kind thuộc (thematic)")
    again = field_page(office, number, "ket_qua")
    assert again.shown("when_rows") == shown and sentence(again, "when_rows") == told
    assert again.save().status_code == 303 and version_of(office, number)["fields"]["ket_qua"]["option"]["applies"] == tree


def test_arithmetic_stands_inside_a_comparison_of_a_rule(office: Office, number: int) -> None:
    page = rule_page(office, number)
    page.type("message", "Ít người dự")
    page.line("must_rows-0", left="lines", sign="ge", right="num", right_number="80")
    page.line("must_rows-1", what="mul")
    page.line("must_rows-2", what="div", left="field:present", right="field:due")
    page.line("must_rows-3", left="num", left_number="100")
    assert sentence(page, "must_rows") == "Phải đúng là: (“Có mặt” : “Phải dự”) × 100 ≥ 80.", sentence(page, "must_rows")
    page.line("when_rows-0", left="field:women", sign="gt", right="lines")
    page.line("when_rows-1", what="sum", values=("field:present",))
    page.line("when_rows-1", values=("field:present", "field:due"))
    shown = page.shown("must_rows"), page.shown("when_rows")
    assert page.save().status_code == 303
    rule = version_of(office, number)["rule"]["checks"][0]
    assert rule["must"] == parse("([present] / [due]) * 100 >= 80") and rule["when"] == parse("[women] > sum([present]; [due])")
    again = rule_page(office, number, 0)
    assert (again.shown("must_rows"), again.shown("when_rows")) == shown
    assert "([present] / [due]) * 100" in again.page and "chỉ xét khi" not in again.page
    again.press("must_rows:drop:3")
    assert again.shown("must_rows")[3]["what"] == "figure" and again.save().status_code == 422
    assert version_of(office, number)["rule"]["checks"][0] == rule


def test_a_yes_no_formula_is_a_computed_field(office: Office, number: int) -> None:
    page = field_page(office, number)
    page.type("title", "Đạt yêu cầu")
    page.choose("kind", "computed")
    page.line("formula_rows-0", what="all")
    page.line("formula_rows-1", left="field:present", sign="ge", right="field:women")
    page.press("formula_rows:more:1")
    page.line("formula_rows-2", what="not")
    page.line("formula_rows-3", what="in", name="answer.minutes", values=("answer.minutes=no",))
    assert sentence(page, "formula_rows") == "Là “Đạt” khi “Có mặt” ≥ “Nữ” và “Có biên bản” không phải là “Không đạt”; ngoài ra là “Không đạt”."
    assert page.save().status_code == 303
    tree = version_of(office, number)["fields"]["dat_yeu_cau"]["option"]["formula"]
    assert tree == parse("[present] >= [women] và không [minutes] thuộc (no)")
    again = field_page(office, number, "dat_yeu_cau")
    assert [line["what"] for line in again.shown("formula_rows")] == ["all", "compare", "in"] and again.save().status_code == 303
    assert version_of(office, number)["fields"]["dat_yeu_cau"]["option"]["formula"] == tree
    added = office.get(BOARD, f"/rubrics/build/?id={number}").text
    assert "“Có biên bản” không phải là “Không đạt”" in added


ANY = (
    "min([present]; [women]; 3) + max([due]; 1) - 2,5 > sum([present]; [present]; [due])",
    "all([theme] thuộc (yes)) hoặc không ([present] = 1 và any(1 < 2))",
    "không không [form] thuộc (far; here) và [due] / ([due] + 1) <> -4",
)


@pytest.mark.parametrize("written", ANY)
def test_whatever_can_be_written_is_shown_as_lines_and_kept(office: Office, number: int, written: str) -> None:
    """Through the text view, the lines it becomes, and the page opened again."""
    page = rule_page(office, number)
    page.type("message", "Xem lại")
    page.type("must", written)
    page.press("must_rows:read:0")
    assert page.form.typed["must"] == [""] and page.shown("must_rows") and page.save().status_code == 303
    for _again in range(2):
        assert version_of(office, number)["rule"]["checks"][-1]["must"] == parse(written)
        assert rule_page(office, number, 0).save().status_code == 303


def test_both_ways_at_once_must_say_the_same(office: Office, number: int) -> None:
    page = rule_page(office, number)
    page.type("message", "Xem lại")
    page.line("must_rows-0", left="field:present", sign="le", right="field:due")
    page.type("must", "[present] < [due]")
    assert page.save().status_code == 422 and "để trống ô này" in page.page
    page.type("must", "[present] <= [due]")
    assert page.save().status_code == 303 and version_of(office, number)["rule"]["checks"][0]["must"] == parse("[present] <= [due]")
    page = rule_page(office, number)
    page.type("must", "[present] <=")
    page.read(page.post(line="must_rows:read:0"))
    assert page.answer.status_code == 422 and "ký tự thứ 13" in page.page and page.form.typed["must"] == ["[present] <="]


def test_other_maxima_are_lines_too(office: Office) -> None:
    number = begin(office, name="Khung nhiều mức")
    place = group(office, number, "Nhóm")
    add(office, number, place, "Có chuyên đề", "yes_no", max="5", code="theme")
    page = Filled(office, BOARD, f"/rubrics/field/?id={number}&group={place}")
    page.type("title", "Kết quả")
    page.choose("kind", "points")
    page.type("max", "5")
    page.type("others-0-most", "3")
    page.line("others-0-rows-0", name="meeting_kind", values=("meeting_kind=combined",))
    page.press("others-0-rows:more:0")
    page.line("others-0-rows-2", name="answer.theme", values=("answer.theme=no",))
    page.press("others:more:0")
    page.type("others-1-most", "4")
    page.line("others-1-rows-0", name="unit_kind", sign="not", values=("unit_kind=grassroots_cell",))
    assert page.save().status_code == 303
    found = version_of(office, number)["fields"]["ket_qua"]["option"]["max_when"]
    both = [parse("meeting_kind thuộc (combined) và [theme] thuộc (no)"), 300]
    assert found == [both, [parse("không unit_kind thuộc (grassroots_cell)"), 400]]
    again = field_page(office, number, "ket_qua")
    assert [line["what"] for line in again.shown("others-0-rows")] == ["all", "in", "in"] and again.save().status_code == 303
    again = field_page(office, number, "ket_qua")
    again.type("others-0-most", "")
    assert again.save().status_code == 422 and "Dòng 1: " in again.page and again.form.typed["others-1-most"] == ["4"]
    again.type("others-0-most", "3")
    again.form.typed["others-1-rows-0-name"] = ["answer.nothing"]
    again.form.typed["others-1-rows-0-values"] = ["answer.nothing=yes"]
    assert again.save().status_code == 422 and "Trường hợp 2: Dòng 1: " in again.page and "không còn: answer.nothing" in again.page
    assert version_of(office, number)["fields"]["ket_qua"]["option"]["max_when"] == found


def lines(name: str, *given: dict[str, Any]) -> dict[str, Any]:
    """Lines as a form sends them, level 0 where none is said."""
    return {f"{name}-{n}-{key}": value for n, line in enumerate(given) for key, value in ({"level": "0"} | line).items()}


def pair(left: str, sign: str = "ge", **more: Any) -> dict[str, Any]:
    return {"what": "compare", "left": left, "sign": sign} | more


ONE = pair("field:women", right="num", right_number="1")
WRONG: list[tuple[list[dict[str, Any]], int, str]] = [
    ([pair("field:nothing", right="num", right_number="3")], 0, "mã “nothing”"),
    ([{"what": "all"}, ONE | {"level": "1"}, pair("fact:weather", right="field:women") | {"level": "1"}], 2, "Không có số liệu"),
    ([pair("field:women", right="num", right_number="ba")], 0, "Hãy nhập số"),
    ([pair("field:women", right="field:due", right_number="3")], 0, "Hãy chọn một mục"),
    ([pair("field:women", right="")], 0, "Hãy chọn một mục"),
    (
        [pair("lines", right="num", right_number="1"), {"level": "1", "what": "div", "left": "field:due", "right": "num", "right_number": "0"}],
        1,
        "chia cho 0",
    ),
    ([pair("lines", right="num", right_number="1"), {"level": "1", "what": "div", "left": "field:due", "right": "field:women"}], 1, "chia cho 0"),
    ([{"what": "in", "name": "answer.form", "sign": "is"}], 0, "Hãy chọn trả lời"),
    ([{"what": "in", "name": "unit_kind", "values": ["answer.form=far"]}], 0, "Hãy chọn trả lời"),
    ([{"what": "in", "name": "answer.form", "values": ["answer.form=near"]}], 0, "near"),
    ([{"what": "figure", "left": "field:women"}], 0, "Chỗ này cần một điều kiện"),
    ([{"what": "__import__", "left": "field:women"}], 0, "Hãy chọn dòng này là gì"),
    ([ONE, ONE], 1, "đứng ngoài"),
    ([ONE | {"level": "-2"}], 0, "không đúng dạng"),
    ([ONE | {"level": "x"}], 0, "không đúng dạng"),
    ([{"what": "not"} | {"level": str(n)} for n in range(40)] + [ONE | {"level": "40"}], 12, "12 tầng"),
    ([{"what": "all"}, *[ONE | {"level": "1"}] * 80], 67, "200 phần"),
    ([{"what": "all"}, *[ONE | {"level": "1"}] * 900], 67, "200 phần"),
    ([{"what": "sum", "values": ["field:due"] * 61}], 0, "Chỗ này cần một điều kiện"),
]


@pytest.mark.parametrize(("given", "at", "told"), WRONG)
def test_a_refused_line_is_marked_and_everything_is_kept(office: Office, kept: int, given: list[dict[str, Any]], at: int, told: str) -> None:
    answer = act(office, kept, "rule", at="women", level="block", message="Giữ nguyên chữ này", **lines("must_rows", *given))
    assert answer.status_code == 422 and "Giữ nguyên chữ này" in answer.text
    marked = re.findall(r'id="must_rows-(\d+)-mistake"><span>(.*?)</span>', answer.text)
    assert dict(marked).get(str(at), "").find(told) >= 0, marked[:3]
    assert f"Dòng {min(int(n) for n, _told in marked) + 1}: " in answer.text and "checks" not in version_of(office, kept)["rule"]
    assert answer.text.count('class="line lv') >= min(len(given), 200)


def test_what_was_bent_is_answered_never_a_crash(office: Office, kept: int) -> None:
    known = {"at": "women", "level": "block", "message": "Giữ nguyên"} | lines("must_rows", ONE)
    for line in (
        "must_rows:more:99",
        "must_rows:more:-1",
        "must_rows:eval:0",
        "nothing:more:0",
        "must_rows",
        "",
        ":::",
        "must_rows:up:٣",
        "others:more:0",
    ):
        answer = act(office, kept, "rule", line=line, **known)
        assert answer.status_code == 422 and "Không có dòng hoặc nút này" in answer.text and "Giữ nguyên" in answer.text, line
    bare = {"must_rows-0-what": "all", "must_rows-1-left": "field:women", "must_rows-x-what": "any", "must_rows-99999-what": "any"}
    answer = act(office, kept, "rule", at="women", level="block", message="Giữ", **bare)
    assert answer.status_code == 422 and answer.text.count("không đúng dạng") >= 2
    assert act(office, kept, "rule", at="women", level="block", message="Giữ").status_code == 422
    full = lines("must_rows", {"what": "any"}, *[ONE | {"level": "1"}] * 199)
    answer = act(office, kept, "rule", line="must_rows:more:0", at="women", level="block", message="Giữ", **full)
    assert answer.status_code == 422 and "200 phần" in answer.text
    assert act(office, kept, "rule", line="must_rows:look:0", part="1", **known).text.lstrip().startswith("<fieldset")


def test_a_circle_and_a_hidden_field_are_told_at_their_line(office: Office, number: int) -> None:
    place = version_of(office, number)["groups"][0][0]
    add(office, number, place, "Một", "computed", code="one", formula="[women] * 2")
    add(office, number, place, "Hai", "computed", code="two", formula="[one] + 1")
    add(office, number, place, "Khi có chuyên đề", "number", code="topics", when_answer=["theme=yes"])
    page = field_page(office, number, "one")
    page.line("formula_rows-1", left="field:two")
    assert page.save().status_code == 422
    assert re.search(r'id="formula_rows-1-mistake"><span>[^<]*two', page.page), "the circle is told at the line that closes it"
    page.choose("formula_rows-1-left", "field:topics")
    assert page.save().status_code == 422 and re.search(r'id="formula_rows-1-mistake"><span>[^<]*topics', page.page)
    page.choose("when_answer", "theme=yes")
    assert page.save().status_code == 303, "both stand in the same case"
    applies = field_page(office, number, "theme")
    applies.line("when_rows-0", name="answer.theme", values=("answer.theme=yes",))
    assert (
        applies.save().status_code == 422
        and "theme" in dict(re.findall(r'id="(when_rows-0)-mistake"><span>(.*?)</span>', applies.page))["when_rows-0"]
    )


def test_a_name_that_is_gone_stays_on_its_line_until_it_is_changed(office: Office, number: int) -> None:
    place = version_of(office, number)["groups"][0][0]
    add(office, number, place, "Tổng", "computed", code="total", formula="sum([women]; [gone]) + {held}")
    page = field_page(office, number, "total")
    assert "không còn: gone" in page.page and page.shown("formula_rows")[1]["values"] == ["field:women", "field:gone", ""]
    assert page.save().status_code == 422 and "gone" in page.page
    page.choose("formula_rows-1-values", "field:women", "field:due")
    assert page.save().status_code == 303
    assert version_of(office, number)["fields"]["total"]["option"]["formula"] == parse("sum([women]; [due]) + {held}")
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, number)
        save_field(db, SYSTEM, version, version.row_version, version.groups[0], {"title": "Lạ", "kind": "computed", "formula": {"x": 1}})
        db.commit()
    assert office.get(BOARD, f"/rubrics/field/?id={number}").status_code == 200
