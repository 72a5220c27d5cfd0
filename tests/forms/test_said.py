"""A field's words in the reader's language: English where there are some, else the office's own."""

from __future__ import annotations

import pytest
from flask_babel import force_locale

from forms.inputs import entry, written
from forms.said import in_words, title_of
from models.definitions.definitions import Field
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import session_of
from tests.models.definitions.item import BANDS, Item, field

ENGLISH = {"title_en": "Level", "help_en": "Choose one", "labels_en": {"b1": "From 95%"}}


@pytest.fixture
def pick() -> Item:
    return field("x", "pick", BANDS, **ENGLISH)


def test_each_reader_reads_the_own_language(speaking: None, pick: Item) -> None:
    table = field("t", "table", columns=[{"code": "a", "kind": "text", "title": "Việc", "title_en": "Work"}])
    for language, title, label, column in (
        ("vi", "x", "Từ 95%", "Việc"),
        ("en", "Level", "From 95%", "Work"),
    ):
        with force_locale(language):
            assert title_of(pick) == title and written(pick, "b1") == label
            # what has no English stays as it is
            assert written(pick, "b2") == "Dưới 95%"
            assert written(table, '[{"a":"họp"}]') == f"1. {column}: họp"
            made = entry(in_words(pick))
            assert made.args[0] == title and made.kwargs["choices"][0].label == label


def test_a_workbook_is_read_in_either_language(pick: Item) -> None:
    assert [KINDS["pick"].read(pick, said) for said in ("từ 95%", "from 95%", "b1")] == ["b1"] * 3


def test_what_is_asked_beside_its_words_the_field_answers(speaking: None) -> None:
    made = Field(code="a", kind="unit", title="Đơn vị", options='{"title_en":"Unit"}', required=False)
    with force_locale("en"):
        said = in_words(made)
        assert (said.title, said.code, said.required) == ("Unit", "a", False)
        assert session_of(said) is None and in_words(field("y", "text")).title == "y"
