"""What is written of `if`, text and days is read back as the same tree, in each language."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from models.definitions.formula_text import MOST_LETTERS, parse
from models.definitions.formula_write import write
from models.definitions.vocabulary import Vocabulary
from tests.trees import codes, leaves, truths

LITERAL = st.text('aĐ đ"&;()[]{}#,', max_size=6).filter(lambda text: "  " not in text)


def branches(truth: Any, inner: Any) -> Any:
    return st.tuples(truth, inner, inner).map(lambda t: {"if": list(t)})


truth: Any = st.deferred(
    lambda: st.one_of(
        truths, st.tuples(number, number).map(lambda t: {"gt": list(t)}), truths.map(lambda t: {"not": t})
    )
)
day: Any = st.deferred(lambda: st.one_of(codes.map(lambda code: {"day": code}), branches(truth, day)))
number: Any = st.deferred(
    lambda: st.one_of(
        leaves,
        leaves,
        st.tuples(day, day).map(lambda t: {"days": list(t)}),
        st.tuples(number, leaves).map(lambda t: {"add": list(t)}),
        branches(truth, number),
    )
)
text: Any = st.deferred(
    lambda: st.one_of(
        LITERAL.map(lambda each: {"text": each}),
        codes.map(lambda code: {"said": {"field": code}}),
        number.map(lambda each: {"said": each}),
        st.lists(text, min_size=2, max_size=3).map(lambda each: {"join": each}),
        branches(truth, text),
    )
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.one_of(truth, number, text, day), st.sampled_from(["vi", "en"]))
def test_what_is_written_is_read_back_as_the_same_tree(tree: dict[str, Any], language: str) -> None:
    spoken = Vocabulary(language)
    written = write(tree, spoken)
    assume(len(written) <= MOST_LETTERS and written.count("(") < 25)
    assert parse(written, spoken) == tree


@pytest.mark.parametrize(
    ("written", "vietnamese", "english"),
    [
        ("nếu([a] > 0; [b] / [a]; 0)", "nếu([a] > 0; [b] / [a]; 0)", "if([a] > 0; [b] / [a]; 0)"),
        ('[a] & " – " & [b]', '[a] & " – " & [b]', '[a] & " – " & [b]'),
        (
            '"Tỷ lệ " & ([a] / 2 * 100) & "%"',
            '"Tỷ lệ " & (([a] / 2) * 100) & "%"',
            '"Tỷ lệ " & (([a] / 2) * 100) & "%"',
        ),
        ("days([from]; [to])", "số ngày([from]; [to])", "days([from]; [to])"),
        ('if([x] là a; "Đạt"; [b])', 'nếu([x] là a; "Đạt"; chữ([b]))', 'if([x] is a; "Đạt"; text([b]))'),
        (
            "số ngày(nếu([x] là a; [từ]; [b]); [c]) > 3",
            "số ngày(nếu([x] là a; ngày([từ]); ngày([b])); [c]) > 3",
            "days(if([x] is a; date([từ]); date([b])); [c]) > 3",
        ),
    ],
)
def test_each_language_has_its_words_and_reads_the_others(
    written: str, vietnamese: str, english: str
) -> None:
    tree = parse(written)
    assert (write(tree), write(tree, Vocabulary("en"))) == (vietnamese, english)
    assert parse(english) == parse(vietnamese, Vocabulary("en")) == tree
