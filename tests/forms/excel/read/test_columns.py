"""The columns of what comes back in a workbook: what stays in a cell has no column for a committee,
words and codes are understood, and what cannot be read is told at its column."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from forms.excel.read.columns import (
    item_answers,
    item_cells,
    item_entries,
    meeting_cells,
    meeting_entries,
    meeting_values,
    narrative_entries,
    people_entries,
    role_word,
    unit_entries,
    with_roles,
)
from models.access.grants import ROLES
from models.definitions.topics import Topic
from models.meetings.judging import KINDS
from models.people.people import NOWHERE
from models.scoring.sheets import Answer
from tests.forms.fields import field, version

pytestmark = pytest.mark.usefixtures("speaking")
TOPICS = [
    Topic(id=31, code=1, title="Học Bác"),
    Topic(id=32, code=2, title="Thi đua"),
    Topic(id=33, code=2, title="Mới"),
]
RUBRIC = version(
    field("points", "content", max=1000),
    field("yes_no", "plan", max=200, not_applicable=True),
    field("choice", "topic", max_by={"thematic": 100}),
    field("month", "since", max=100),
)


def test_a_committees_columns_leave_out_what_stays_in_the_cell() -> None:
    own = {entry.name for entry in meeting_entries(TOPICS, True)}
    committees = {entry.name for entry in meeting_entries(TOPICS, False)}
    assert own - committees == {"chair", "clerk", "conclusions"} and committees < own


def test_of_a_meeting_the_number_is_locked_and_its_kind_and_topic_are_chosen() -> None:
    entries = {entry.name: entry for entry in meeting_entries([*TOPICS, TOPICS[0]], True)}
    assert {name for name, entry in entries.items() if entry.locked} == {"id", "unit_name"}
    assert len(entries["kind"].options) == len(KINDS)
    assert entries["topic"].options == ("1. Học Bác", "2. Thi đua", "2. Mới")
    needed = {name for name, entry in entries.items() if entry.needed}
    assert needed == {"unit", "period", "held_on", "kind", "members", "present", "speakers"}


def test_a_meetings_row_shows_words_for_codes() -> None:
    unit = SimpleNamespace(code="CB01", name="Chi bộ 1")
    row = meeting_cells({"kind": "regular", "topic_id": 32, "place": "x"}, unit, TOPICS)
    words = meeting_entries(TOPICS, True)
    kinds = next(entry.options for entry in words if entry.name == "kind")
    assert row["kind"] == kinds[0] != "regular"
    assert (row["unit"], row["unit_name"], row["topic"], row["place"]) == (
        "CB01",
        "Chi bộ 1",
        "2. Thi đua",
        "x",
    )
    assert meeting_cells({"kind": "regular", "topic_id": 99}, unit, TOPICS)["topic"] == ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_of_meeting_is_read_as_it_is_shown_in_any_spelling(kind: str) -> None:
    shown = meeting_cells({"kind": kind, "topic_id": None}, SimpleNamespace(code="", name=""), [])["kind"]
    for word in (shown, shown.upper(), f" {shown} "):
        assert meeting_values({"kind": word}, TOPICS)[0]["kind"] == kind
    assert meeting_values({"kind": ""}, TOPICS)[1] == {}


@pytest.mark.parametrize(
    ("typed", "number"),
    [("2. Thi đua", 32), ("2. THI DUA", 32), ("2", 32), ("1", 31), ("", None), (None, None)],
)
def test_a_topic_is_read_by_its_words_or_its_code(typed: Any, number: int | None) -> None:
    values, wrong = meeting_values({"topic": typed}, TOPICS)
    assert (values["topic_id"], wrong) == (number, {})
    assert "topic" not in values


def test_a_topic_or_kind_that_is_not_offered_is_told_at_its_column() -> None:
    values, wrong = meeting_values({"kind": "Tiệc", "topic": "3"}, TOPICS)
    assert {name: refusal.code for name, refusal in wrong.items()} == {
        "kind": "field.choice",
        "topic": "field.choice",
    }
    assert values["kind"] is None and values["topic_id"] is None


def test_counts_that_were_left_empty_are_nought_but_for_those_that_must_be_told() -> None:
    counts = dict.fromkeys(("present", "excused", "unexcused", "exempt", "speakers"))
    values, _wrong = meeting_values({**counts, "unit": " CB01 ", "place": None}, [])
    assert [values[name] for name in counts] == [None, 0, 0, 0, None]
    assert (values["unit"], values["place"]) == ("CB01", "")
    assert meeting_values({}, [])[0] == {"unit": ""}, "a column that is not there says nothing"


def test_of_a_rubric_each_item_a_cell_can_hold_has_its_value_and_its_explanation() -> None:
    entries = {entry.name: entry for entry in item_entries(RUBRIC)}
    assert list(entries) == [
        *("v_content", "n_content", "v_plan", "n_plan", "v_topic", "n_topic"),
        *("votes_for", "votes_present"),
    ]
    assert (entries["v_content"].high, entries["v_content"].options) == (10, ())
    assert entries["v_plan"].high == 0 and len(entries["v_plan"].options) == 3, "words may stand there"
    assert entries["v_topic"].options == ("Tốt", "Kém")
    assert "0" in entries["v_content"].help and "10" in entries["v_content"].help


def test_answers_come_back_as_they_are_shown() -> None:
    answers = {"content": Answer("450", False, "thiếu"), "plan": Answer(None, True, "chưa đến kỳ")}
    row = item_cells(RUBRIC, answers)
    assert (
        row["v_content"] == 4.5
        and row["n_plan"] == "chưa đến kỳ"
        and set(row) == {*("v_content", "n_content", "v_plan", "n_plan")}
    )
    back = item_answers(row, RUBRIC, None, "regular")
    assert back["plan"] == answers["plan"]
    assert back["content"] == Answer("4,5", False, "thiếu")


def test_words_of_an_older_version_are_understood() -> None:
    older = version(field("choice", "topic", max_by={"thematic": 100}))
    older.fields[0].choices[0].label = "Xuất sắc"
    for known, value in ((older, "good"), (None, "XUẤT SẮC")):
        assert item_answers({"v_topic": "XUẤT SẮC"}, RUBRIC, known, "thematic")["topic"].value == value


def test_an_item_that_does_not_apply_is_kept_only_where_something_was_typed() -> None:
    assert item_answers({"v_topic": None, "n_topic": None}, RUBRIC, None, "regular") == {}
    found = item_answers({"v_topic": "Tốt", "n_topic": None}, RUBRIC, None, "regular")
    assert found == {"topic": Answer("Tốt")}
    assert item_answers({}, RUBRIC, None, "thematic") == {}


def test_a_narratives_parts_are_locked_and_its_text_is_not() -> None:
    assert [(entry.name, entry.locked) for entry in narrative_entries()] == [
        ("code", True),
        ("title", True),
        ("how", True),
        ("text", False),
    ]


def test_units_are_listed_with_their_kinds_to_choose_from() -> None:
    kinds: Any = [SimpleNamespace(name="Chi bộ"), SimpleNamespace(name="Đảng bộ")]
    entries = {entry.name: entry for entry in unit_entries(kinds)}
    assert entries["kind"].options == ("Chi bộ", "Đảng bộ")
    assert {name for name, entry in entries.items() if entry.needed} == {"code", "name", "kind"}
    assert entries["founded_on"].kind == "date"


def test_posts_below_the_whole_can_be_chosen_in_words_and_no_other() -> None:
    entry = next(entry for entry in people_entries() if entry.name == "role")
    assert set(entry.options) == {role_word(role) for role in ROLES} - {role_word(role) for role in NOWHERE}
    for role in ROLES:
        assert role_word(role) != role
        assert with_roles({"role": role_word(role).upper(), "on": date(2019, 1, 1)}) == {
            "role": role,
            "on": date(2019, 1, 1),
        }
    assert with_roles({"role": "vua"})["role"] == "vua"
    assert with_roles({"role": ""})["role"] == "" and with_roles({})["role"] is None
