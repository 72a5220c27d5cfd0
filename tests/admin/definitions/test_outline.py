"""Conditions, rules and computed fields chosen line by line from lists,
by POSTs alone: any tree, shown again; a refused line keeps everything."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.definitions.definitions import get_version
from models.definitions.drafts import save_field, set_head
from models.definitions.formula_text import parse
from models.definitions.formulas import COMPARE
from models.definitions.kinds.base import parse_decimal
from tests.admin.builder import BOARD, act, add, begin, group, version_of
from tests.admin.definitions.counts import counts, field_page
from tests.admin.filled import Filled
from tests.conftest import TODAY
from tests.make import examples
from tests.offices import Office
from tests.pages import read


@pytest.fixture(scope="module")
def ruled(office: Office) -> int:
    """The same for rules of every sort."""
    set_clock(TODAY)
    return counts(office)


def rule_page(office: Office, number: int, rule: int | None = None) -> Filled:
    return Filled(
        office, BOARD, f"/definitions/build/rule/?id={number}" + ("" if rule is None else f"&rule={rule}")
    )


def sentence(page: Filled, outline: str) -> str:
    return read(page.page).one(f"#{outline}").first(".meaning").text


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
    page.line("when_rows-4", name="unit_kind", sign="not", values=("unit_kind=grassroots_cell",))
    assert page.form.typed["title"] == ["Kết quả"] and page.form.typed["max"] == ["10"], (
        "nothing typed elsewhere is lost on the way"
    )
    told = sentence(page, "when_rows")
    assert told == (
        "Mục này áp dụng khi (“Có chuyên đề” là “Có” hoặc “Hình thức” là “Trực tiếp” hoặc “Trực tuyến”) "
        "và “Loại tổ chức đảng” không phải là “Chi bộ cơ sở”."
    ), told
    shown = page.shown("when_rows")
    assert [line["what"] for line in shown] == ["all", "any", "in", "in", "in"] and [
        line["level"] for line in shown
    ] == ["0", "1", "2", "2", "1"]
    assert page.save().status_code == 303
    tree = version_of(office, number)["fields"]["ket_qua"]["option"]["applies"]
    assert tree == parse(
        "([theme] thuộc (yes) hoặc [form] thuộc (here; far)) và không unit_kind thuộc (grassroots_cell)"
    )
    again = field_page(office, number, "ket_qua")
    assert again.shown("when_rows") == shown and sentence(again, "when_rows") == told
    assert (
        again.save().status_code == 303
        and version_of(office, number)["fields"]["ket_qua"]["option"]["applies"] == tree
    )


def test_arithmetic_stands_inside_a_comparison_of_a_rule(office: Office, number: int) -> None:
    page = rule_page(office, number)
    page.type("message", "Ít người dự")
    page.line("must_rows-0", left="lines", sign="ge", right="num", right_number="80")
    page.line("must_rows-1", what="mul")
    page.line("must_rows-2", what="div", left="field:present", right="field:due")
    page.line("must_rows-3", left="num", left_number="100")
    assert sentence(page, "must_rows") == "Phải đúng là: (“Có mặt” : “Phải dự”) × 100 ≥ 80.", sentence(
        page, "must_rows"
    )
    page.line("when_rows-0", left="field:women", sign="gt", right="lines")
    page.line("when_rows-1", what="sum", values=("field:present",))
    page.line("when_rows-1", values=("field:present", "field:due"))
    shown = page.shown("must_rows"), page.shown("when_rows")
    assert page.save().status_code == 303
    rule = version_of(office, number)["rule"]["checks"][0]
    assert rule["must"] == parse("([present] / [due]) * 100 >= 80") and rule["when"] == parse(
        "[women] > sum([present]; [due])"
    )
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
    assert (
        sentence(page, "formula_rows")
        == "Là “Có” khi “Có mặt” ≥ “Nữ” và “Có biên bản” không phải là “Không”; ngoài ra là “Không”."
    )
    assert page.save().status_code == 303
    tree = version_of(office, number)["fields"]["dat_yeu_cau"]["option"]["formula"]
    assert tree == parse("[present] >= [women] và không [minutes] thuộc (no)")
    again = field_page(office, number, "dat_yeu_cau")
    assert [line["what"] for line in again.shown("formula_rows")] == [
        "all",
        "compare",
        "in",
    ] and again.save().status_code == 303
    assert version_of(office, number)["fields"]["dat_yeu_cau"]["option"]["formula"] == tree
    added = office.get(BOARD, f"/definitions/build/?id={number}").text
    assert "“Có biên bản” không phải là “Không”" in added


figures = st.one_of(
    st.sampled_from([{"field": "present"}, {"field": "due"}, {"fact": "held"}]),
    st.decimals(-99, 99, places=1).map(lambda d: {"num": parse_decimal(f"{d:f}")}),
    st.lists(st.sampled_from(["women", "present", "due"]), min_size=1, max_size=4).map(
        lambda codes: {"sum": codes}
    ),
)
numbers = st.recursive(
    figures,
    lambda inner: st.one_of(
        *(
            st.lists(inner, min_size=2, max_size=3).map(lambda each, n=n: {n: each})
            for n in ("add", "mul", "min", "max")
        ),
        st.lists(inner, min_size=2, max_size=2).map(lambda each: {"sub": each}),
        inner.map(lambda each: {"div": [each, {"field": "due"}]}),
    ),
    max_leaves=5,
)
answers = [
    ("answer.form", ["here", "far"]),
    ("answer.theme", ["yes", "no"]),
    ("unit_kind", ["bloc", "grassroots_cell"]),
]
asked = st.sampled_from(answers).flatmap(
    lambda a: st.lists(st.sampled_from(a[1]), min_size=1, max_size=3).map(
        lambda values: {"in": [a[0], values]}
    )
)
compared = (st.lists(numbers, min_size=2, max_size=2).map(lambda each, n=n: {n: each}) for n in COMPARE)


def joined(leaves: Any) -> Any:
    """Leaves joined by and, or and not."""

    def more(inner: Any) -> Any:
        lists = (
            st.lists(inner, min_size=1, max_size=3).map(lambda each, n=n: {n: each}) for n in ("all", "any")
        )
        return st.one_of(inner.map(lambda tree: {"not": tree}), *lists)

    return st.recursive(leaves, more, max_leaves=5)


words = joined(asked)
truths = joined(st.one_of(asked, *compared))


@pytest.mark.property
@settings(
    max_examples=examples(8, 25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(must=truths, when=truths)
def test_any_stored_rule_is_shown_as_lines_and_saved_as_it_was(
    office: Office, ruled: int, must: dict[str, Any], when: dict[str, Any]
) -> None:
    rule = {"at": "women", "level": "warn", "message": "Xem lại", "must": must, "when": when}
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, ruled)
        set_head(db, SYSTEM, version, version.row_version, {"rules": {"checks": [rule]}})
        db.commit()
    page = rule_page(office, ruled, 0)
    assert page.save().status_code == 303 and version_of(office, ruled)["rule"]["checks"] == [rule]


@pytest.mark.property
@settings(
    max_examples=examples(8, 20), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(applies=words, formula=st.one_of(numbers, truths))
def test_any_stored_field_is_shown_as_lines_and_saved_as_it_was(
    office: Office, ruled: int, applies: dict[str, Any], formula: dict[str, Any]
) -> None:
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, ruled)
        old = next((field for field in version.fields if field.code == "result"), None)
        values = {
            "title": "Kết quả",
            "code": "result",
            "kind": "computed",
            "formula": formula,
            "applies": applies,
        }
        save_field(db, SYSTEM, version, version.row_version, version.groups[0], values, old)
        db.commit()
    assert field_page(office, ruled, "result").save().status_code == 303
    option = version_of(office, ruled)["fields"]["result"]["option"]
    assert (option["applies"], option["formula"]) == (applies, formula)


ANY = (
    "min([present]; [women]; 3) + max([due]; 1) - 2,5 > sum([present]; [present]; [due])",
    "all([theme] thuộc (yes)) hoặc không ([present] = 1 và any(1 < 2))",
    "không không [form] thuộc (far; here) và [due] / ([due] + 1) <> -4",
)


@pytest.mark.parametrize("written", ANY)
def test_whatever_can_be_written_in_a_workbook_is_shown_as_lines_and_kept(
    office: Office, number: int, written: str
) -> None:
    """Through the lines it becomes, and the page opened again."""
    rule = {"at": "women", "level": "warn", "message": "Xem lại", "must": written}
    assert act(office, number, "rule", **rule).status_code == 303
    for _again in range(2):
        assert version_of(office, number)["rule"]["checks"][-1]["must"] == parse(written)
        last = len(version_of(office, number)["rule"]["checks"]) - 1
        page = rule_page(office, number, last)
        assert page.shown("must_rows") and page.save().status_code == 303


def test_other_maxima_are_lines_too(office: Office) -> None:
    number = begin(office, name="Khung nhiều mức")
    place = group(office, number, "Nhóm")
    add(office, number, place, "Có chuyên đề", "yes_no", max="5", code="theme")
    page = Filled(office, BOARD, f"/definitions/build/field/?id={number}&group={place}")
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
    assert [line["what"] for line in again.shown("others-0-rows")] == [
        "all",
        "in",
        "in",
    ] and again.save().status_code == 303
    again = field_page(office, number, "ket_qua")
    again.type("others-0-most", "")
    assert (
        again.save().status_code == 422
        and "Dòng 1: " in again.page
        and again.form.typed["others-1-most"] == ["4"]
    )
    again.type("others-0-most", "3")
    again.form.typed["others-1-rows-0-name"] = ["answer.nothing"]
    again.form.typed["others-1-rows-0-values"] = ["answer.nothing=yes"]
    assert (
        again.save().status_code == 422
        and "Trường hợp 2: Dòng 1: " in again.page
        and "không còn: answer.nothing" in again.page
    )
    assert version_of(office, number)["fields"]["ket_qua"]["option"]["max_when"] == found
