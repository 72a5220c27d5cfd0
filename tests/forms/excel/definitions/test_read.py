"""A definition as a workbook: out and in again is the identity;
every mistake at its cell; earlier layouts are mapped."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from forms.excel.definitions.lines import Book
from forms.excel.definitions.read import read_definition
from forms.excel.definitions.sheets import Form
from forms.excel.read.asked import Asking
from models.core.errors import Refusal
from models.definitions.kinds import KINDS
from models.seed.rubric import REPORT_FORM, RUBRIC, RUBRIC_RULES
from tests.forms.excel.definitions.form import HEAD, LABELS, whole, written
from tests.programs import SPREADSHEETS, saved_again
from tests.trees import numbers, truths

words = (
    st.text("abcđ ưêế=<&'\"+-@{}[];:/", min_size=1, max_size=20)
    .map(lambda t: " ".join(t.split()))
    .filter(bool)
)
code = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
points = st.integers(0, 20_000)
decimals = st.integers(-999, 999).map(str)
EXTRA: dict[str, Any] = {
    "max": points,
    "step": points,
    "floor": points,
    "low": decimals,
    "high": decimals,
    "rows": st.integers(1, 50),
    "applies": truths,
}
EXTRA |= {
    "fact": st.sampled_from(["attendance_rate", "duration", "duration_minutes"]),
    "not_applicable": st.just(True),
    "formula": st.one_of(numbers, truths),
}
EXTRA |= {"total": st.sampled_from(sorted(LABELS["total"])), "weight": code}
EXTRA |= {"max_by": st.dictionaries(st.sampled_from(sorted(LABELS["kind"])), points, min_size=1)}
EXTRA |= {"max_when": st.lists(st.tuples(truths, points).map(list), min_size=1, max_size=2)}
columns = st.fixed_dictionaries(
    {"code": code, "kind": st.sampled_from(["number", "pick", "text"]), "title": words},
    optional={
        "required": st.just(True),
        "low": decimals,
        "total": st.sampled_from(["sum", "mean"]),
        "weight": code,
        "choices": st.lists(
            st.fixed_dictionaries({"code": code, "label": st.sampled_from(["Đạt", "Chưa đạt"])}),
            min_size=1,
            max_size=2,
        ),
    },
)
EXTRA |= {"columns": st.lists(columns, min_size=1, max_size=3)}


@st.composite
def fields(draw: Any) -> dict[str, Any]:
    made = {
        "code": draw(code),
        "kind": draw(st.sampled_from(sorted(KINDS))),
        "title": draw(words),
        "help": draw(st.one_of(st.just(""), words)),
    }
    made |= {"required": draw(st.booleans()), **draw(st.fixed_dictionaries({}, optional=EXTRA))}
    edge = st.one_of(st.none(), st.integers(0, 10_000))
    choice = st.fixed_dictionaries(
        {"code": code, "label": words, "points": points, "low": edge, "high": edge}
    )
    return made | {"choices": draw(st.lists(choice, max_size=3, unique_by=lambda c: c["code"]))}


@st.composite
def forms(draw: Any) -> Form:
    group = st.fixed_dictionaries({"code": code, "title": words, "fields": st.lists(fields(), max_size=3)})
    groups = draw(st.lists(group, min_size=1, max_size=3, unique_by=lambda g: g["code"]))
    seen: set[str] = set()
    for each in groups:
        each["fields"] = [f for f in each["fields"] if not (f["code"] in seen or seen.add(f["code"]))]
    rules: dict[str, Any] = {"for": draw(st.lists(st.sampled_from(sorted(LABELS["kind"])), unique=True))}
    least = sorted(draw(st.lists(st.integers(1, 9_999), min_size=3, max_size=3)), reverse=True)
    rules["grades"] = [["good", least[0]], ["fair", least[1]], ["average", least[2]], ["poor", 0]]
    gate = draw(st.lists(code, max_size=2))
    rules["gates"] = (
        [{"grade": "good", "needs_full": gate, "else": draw(st.sampled_from(["fair", "average"]))}]
        if gate
        else []
    )
    rules |= draw(st.sampled_from([{}, {"follower": True}]))
    rule = st.fixed_dictionaries(
        {
            "at": code,
            "must": truths,
            "when": st.one_of(st.none(), truths),
            "level": st.sampled_from(["block", "warn"]),
            "message": words,
        }
    )
    checks = draw(st.lists(rule, max_size=2))
    return Form(
        {**HEAD, "lower_may": draw(st.booleans()), "name": draw(words)},
        groups,
        rules | ({"checks": checks} if checks else {}),
    )


def changed(form: Form, *changes: tuple[str, str, Any]) -> Book:
    """The workbook with cells changed by hand (sheet, cell, value), read back."""
    book = load_workbook(io.BytesIO(written(form)))
    for sheet, cell, value in changes:
        book[sheet][cell] = value
    out = io.BytesIO()
    book.save(out)
    return read_definition(out.getvalue(), LABELS)


@pytest.mark.parametrize("program", SPREADSHEETS)
def test_saved_again_by_another_program_it_is_the_same_form(program: str, tmp_path: Path) -> None:
    all_forms = [whole(), whole(REPORT_FORM, {})]
    again = saved_again(program, tmp_path, [written(form) for form in all_forms])
    for form, data in zip(all_forms, again, strict=True):
        book, own = read_definition(data, LABELS), read_definition(written(form), LABELS)
        assert book.problems == own.problems == []
        assert (book.form.groups, book.form.head, book.form.rules) == (form.groups, form.head, own.form.rules)


@settings(max_examples=12, deadline=None)
@given(forms())
def test_out_and_in_again_is_the_same_form(form: Form) -> None:
    book = read_definition(written(form), LABELS)
    assert book.problems == []
    assert (book.form.head, book.form.rules) == (form.head, form.rules)
    assert book.form.groups == form.groups


@pytest.mark.parametrize(("groups", "rules"), [(RUBRIC, RUBRIC_RULES), (REPORT_FORM, {})])
def test_the_shipped_definitions_come_back_whole(groups: Any, rules: Any) -> None:
    form = whole(groups, rules)
    form = Form({**HEAD, "kind": "rubric" if rules else "report_form"}, form.groups, rules)
    book = read_definition(written(form), LABELS)
    assert (book.problems, book.form) == ([], form)


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "refusal"),
    [
        ("Mục", "E2", "Phép thuật", "cell.list"),
        ("Mục", "E2", "<yes_not>", "cell.near"),
        ("Mục", "G3", "năm", "field.points"),
        ("Mục", "P4", "[order] +", "formula.ended"),
        ("Mục", "C5", "committee_meets", "field.same_code"),
        ("Mục", "D6", "", "field.required"),
        ("Mục", "F7", "có lẽ", "field.yes"),
        ("Lựa chọn", "A3", "khong_co", "formula.field"),
        ("Lựa chọn", "D4", "-1", "field.points"),
        ("Biểu", "B2", 99, "file.layout"),
        ("Biểu", "B6", "hôm qua", "field.date"),
        ("Biểu", "B8", "Thường kỳ; Tiệc", "cell.choice"),
        ("Quy tắc", "B2", "1 = 1", "field.required"),
        ("Điểm khác", "A2", "content", "file.maximum"),
    ],
)
def test_a_mistake_is_told_at_its_cell(sheet: str, cell: str, value: Any, refusal: str) -> None:
    book = changed(whole(), (sheet, cell, value or None))
    assert refusal in {p.refusal.code for p in book.problems}
    assert any(p.cell.startswith(sheet) for p in book.problems)
    if sheet == "Mục":
        assert [p.cell for p in book.problems] == [f"{sheet}!{cell}"]


def test_an_earlier_layout_is_mapped() -> None:
    old = changed(
        whole(),
        ("Biểu", "B2", 1),
        ("Mục", "G1", "Điểm"),
        ("Mục", "D1", "Câu chữ"),
        ("Lựa chọn", "C1", "Mức"),
        ("Lựa chọn", "A1", "Thuộc mục"),
    )
    assert old.problems == [] and old.layout == 1
    assert old.form.groups == whole().groups


def test_what_is_no_such_workbook_is_refused() -> None:
    with pytest.raises(Refusal, match=r"file\.not_workbook"):
        read_definition(b"nothing", LABELS)
    book = load_workbook(io.BytesIO(written(whole())))
    del book["Mục"]
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(Refusal, match=r"file\.sheets"):
        read_definition(out.getvalue(), LABELS)


def test_what_is_called_nearly_as_what_is_missing_is_asked_back_and_read_as_chosen() -> None:
    form = whole(RUBRIC, RUBRIC_RULES)
    book = load_workbook(io.BytesIO(written(form)))
    book["Quy tắc"].title = "Các quy tắc"
    sheet = book["Mục"]
    place = next(cell.column for cell in sheet[1] if cell.value == "Tên mục")
    sheet.cell(1, place).value = "Tên của mục"
    sheet.cell(1, sheet.max_column + 1).value = "Riêng của tôi"
    sheet.cell(2, sheet.max_column).value = "x"
    out = io.BytesIO()
    book.save(out)
    asking = Asking()
    first = read_definition(out.getvalue(), LABELS, asking=asking)
    asked = {key: (each.cell, next(iter(each.says))) for key, each in asking.questions.items()}
    column = f"Mục!{get_column_letter(place)}1"
    assert asked == {
        "sheet_meant:cac quy tac": ("Các quy tắc!A1", "Quy tắc"),
        "heading:muc!ten cua muc": (column, "Tên mục"),
    }
    assert "column.unknown" in {p.refusal.code for p in first.problems}
    chosen = {"sheet_meant:cac quy tac": "Quy tắc", "heading:muc!ten cua muc": "Tên mục"}
    read = read_definition(out.getvalue(), LABELS, asking=Asking(chosen))
    assert not read.asking.questions and [p.refusal.code for p in read.problems] == ["column.unknown"]
    assert (read.form.groups, read.form.rules) == (form.groups, form.rules)
    assert read.in_file("Quy tắc!B2") == "Các quy tắc!B2"
