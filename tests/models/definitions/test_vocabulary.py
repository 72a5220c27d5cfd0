"""What things are called in formulas: a word means one thing or nothing, a code always itself."""

from __future__ import annotations

import pytest

from models.definitions.vocabulary import PLAIN, Vocabulary, called, meant, nearest, with_fields
from tests.models.definitions.item import Band, Item

KNOWN = {
    "yes": ("Có", "Yes"),
    "no": ("Không",),
    "khong": ("Chưa rõ",),
    "a": ("Trùng",),
    "b": ("Trùng",),
    "c": (),
}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Có", "yes"),
        ("co", "yes"),
        ("YES", "yes"),
        ("no", "no"),
        ("khong", "khong"),
        ("Không", "Không"),
        ("trung", "trung"),
        ("#a", "a"),
        ("lạ", "lạ"),
    ],
)
def test_a_word_means_what_alone_is_called_so_and_a_code_itself(typed: str, code: str) -> None:
    assert meant(KNOWN, typed) == code


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("yes", "Có"),
        ("no", "no"),
        ("a", "a"),
        ("c", "c"),
        ("co", "#co"),
        ("lạ", "lạ"),
        ("chua ro", "#chua ro"),
    ],
)
def test_what_is_written_means_the_code_and_no_other(code: str, word: str) -> None:
    assert called(KNOWN, code) == word and meant(KNOWN, word) == code


def test_fields_columns_and_choices_are_called_as_their_form_calls_them() -> None:
    base = Vocabulary(values={"yes_no": {"yes": ("Có",), "no": ("Không",)}})
    columns = {"columns": [{"code": "n", "kind": "number", "title": "Số"}]}
    fields = [
        Item("yes_no", code="order", title="Đúng trình tự"),
        Item("pick", choices=(Band("x", "Một"), Band("y", "Hai")), code="p", title="Chọn"),
        Item("table", columns, code="t", title="Bảng"),
    ]
    found = with_fields(base, fields)
    assert found.fields == {
        "order": ("Đúng trình tự",),
        "p": ("Chọn",),
        "t": ("Bảng",),
        "t.n": ("Bảng: Số",),
    }
    assert found.values["answer.order"] == base.values["yes_no"]
    assert found.values["answer.p"] == {"x": ("Một",), "y": ("Hai",)}
    assert PLAIN.fields == {}


def test_the_nearest_is_looked_for_without_marks_and_case() -> None:
    facts = {"attendance_rate": ("Tỷ lệ dự",), "speaker_rate": ("Tỷ lệ phát biểu",), "due": ("Lượt phải dự",)}
    assert nearest(facts, "TY LE DU HOP")[0] == "attendance_rate"
    assert nearest(facts, "speaker_rat")[0] == "speaker_rate"
    assert nearest(facts, "xyz") == []
