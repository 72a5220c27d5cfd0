"""Formulas as text: what is written is read back as the same tree, a mistake is told at its letter."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.core.errors import Refusal
from models.definitions.formula_text import parse, strangers
from models.definitions.formula_write import write
from models.definitions.vocabulary import Vocabulary
from tests.trees import numbers, truths


@given(st.one_of(numbers, truths))
def test_what_is_written_is_read_back_as_the_same_tree(tree: dict[str, Any]) -> None:
    assert parse(write(tree)) == tree


NAMES = st.sampled_from(
    (
        *(
            "Có",
            "không",
            "Không phải là tốt",
            "và",
            "Tốt và khá",
            "là",
            "Thường kỳ",
            "thuong_ky",
            "a-b",
            "#1",
        ),
        *('Loại "A"', "is not", "18-25 tuổi (trẻ)", "2018", "Quý 1", "max", "yes", "A B", "a  b", "Khác"),
        "số [1]; {2}",
    )
)
codes = st.sampled_from(["regular", "yes", "no", "a-b", "2018", "không", "order", "b2", "combined", "x"])
called = st.dictionaries(codes, st.lists(NAMES, max_size=2).map(tuple), max_size=6)
vocabularies = st.builds(
    Vocabulary,
    language=st.sampled_from(["vi", "en"]),
    asked=st.sampled_from(
        [
            {},
            {"meeting_kind": ("hình thức", "kind of meeting"), "unit_kind": ("loại tổ chức",)},
            {"meeting_kind": ("kind of meeting",), "unit_kind": ("kind of unit",)},
        ]
    ),
    values=st.dictionaries(
        st.sampled_from(["meeting_kind", "unit_kind", "answer.a", "answer.order"]), called
    ),
    facts=st.dictionaries(
        st.sampled_from(["attendance_rate", "due", "held"]),
        st.sampled_from([("Tỷ lệ dự",), ("Due", "attendance_rate"), ()]),
    ),
    fields=st.dictionaries(st.sampled_from(["a", "b2", "c"]), st.sampled_from([("order",), ("Số dự",), ()])),
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.one_of(numbers, truths), vocabularies)
def test_what_is_written_in_any_words_is_read_back_as_the_same_tree(
    tree: dict[str, Any], spoken: Vocabulary
) -> None:
    assert parse(write(tree, spoken), spoken) == tree


OFFICE = Vocabulary(
    asked={"meeting_kind": ("hình thức", "kind of meeting"), "unit_kind": ("loại tổ chức", "kind of unit")},
    values={
        "meeting_kind": {
            "combined": ("kết hợp", "Thường kỳ kết hợp chuyên đề", "combined"),
            "thematic": ("chuyên đề", "thematic"),
            "regular": ("thường kỳ", "regular"),
        },
        "answer.order": {"yes": ("Có", "Yes"), "no": ("Không", "No")},
    },
    facts={"attendance_rate": ("Tỷ lệ dự", "Attendance")},
    fields={"order": ("Đúng trình tự",), "a": ("Số dự",)},
)


@pytest.mark.parametrize(
    ("texts", "tree"),
    [
        (
            (
                *("hình thức là kết hợp", "HÌNH THỨC = Kết hợp", "hinh thuc là ket hop"),
                *(
                    "meeting_kind thuộc (combined)",
                    "kind of meeting is combined",
                    "meeting_kind in (combined)",
                ),
            ),
            {"in": ["meeting_kind", ["combined"]]},
        ),
        (
            ("hình thức thuộc (chuyên đề; kết hợp)", "hình thức là một trong (chuyên đề; combined)"),
            {"in": ["meeting_kind", ["thematic", "combined"]]},
        ),
        (
            (
                "[order] không phải là Không",
                "[order] <> Không",
                "[Đúng trình tự] khác no",
                "không [order] thuộc (no)",
            ),
            {"not": {"in": ["answer.order", ["no"]]}},
        ),
        (
            (
                "tổng([a]; [b]) >= {Tỷ lệ dự}",
                "sum([Số dự]; [b]) >= {attendance}",
                "sum([a]; [b]) >= {attendance_rate}",
            ),
            {"ge": [{"sum": ["a", "b"]}, {"fact": "attendance_rate"}]},
        ),
        (("lớn nhất([a]; 1)", "max([a]; 1)"), {"max": [{"field": "a"}, {"num": "1"}]}),
    ],
)
def test_the_words_of_the_office_and_the_old_ones_are_read_and_the_first_is_written(
    texts: tuple[str, ...], tree: dict[str, Any]
) -> None:
    assert [parse(text, OFFICE) for text in texts] == [tree] * len(texts)
    assert write(tree, OFFICE) == texts[0]


def test_it_is_written_in_the_language_of_the_reader() -> None:
    english = Vocabulary("en", {"meeting_kind": ("kind of meeting", "hình thức")}, OFFICE.values)
    tree = parse("kind of meeting is not combined", english)
    assert write({"any": [tree, {"gt": [{"sum": ["a", "b"]}, {"num": "1"}]}]}, english) == (
        "(kind of meeting is not kết hợp) or (sum([a]; [b]) > 1)"
    )


@given(st.text(max_size=60))
def test_no_text_brings_the_reader_down(text: str) -> None:
    with suppress(Refusal):
        parse(text)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("[a] +", 6),
        ("__import__('os')", 12),
        ("[a] ** 2", 6),
        ("sum([a]; 3)", 12),
        ("meeting_kind thuộc ()", 21),
        ("1 2", 3),
        ("(((1)", 6),
        ("=1", 1),
    ],
)
def test_a_mistake_is_told_at_its_letter(text: str, at: int) -> None:
    with pytest.raises(Refusal) as told:
        parse(text)
    ended = text in ("[a] +", "(((1)")
    assert told.value.code == ("formula.ended" if ended else "formula.text") and told.value.values["at"] == at


@pytest.mark.parametrize("text", ["(" * 40 + "1" + ")" * 40, "không " * 60 + "[a] > 1"])
def test_depth_is_limited_while_reading(text: str) -> None:
    with pytest.raises(Refusal, match=r"formula\.large"):
        parse(text)


def test_of_a_text_that_cannot_be_read_every_strange_name_is_told() -> None:
    text = "[a] > [bb] và {c} > 1 và [a.col] > [bb] và"
    with pytest.raises(Refusal, match=r"formula\.ended"):
        parse(text)
    told = strangers(text, Vocabulary(fields={"a": ("Một",)}, facts={"f": ("Số",)}))
    assert [(each.code, each.values["code"]) for each in told] == [
        ("formula.field", "bb"),
        ("formula.fact", "c"),
    ]
    assert strangers("[một] > {số}", Vocabulary(fields={"a": ("Một",)}, facts={"f": ("Số",)})) == []
