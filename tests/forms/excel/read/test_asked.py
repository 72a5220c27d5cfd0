"""What is asked back: once for all cells that want the same answer, and answered by a reading that is
offered."""

from __future__ import annotations

from forms.excel.read.asked import ASKED, Asking, readings_of_day


def test_a_question_is_asked_once_and_counts_its_cells() -> None:
    asking, says = Asking(), {"thousands": "12500", "decimal": "12,500"}
    assert asking.reading("points", "v_a", "C2", "12.500", says) is None
    assert asking.reading("points", "v_a", "C3", "1.250", says) is None
    assert asking.reading("points", "v_b", "D2", "1.250", says) is None
    assert [(q.key, q.cell, q.count) for q in asking.questions.values()] == [
        ("points:v_a", "C2", 2),
        ("points:v_b", "D2", 1),
    ]


def test_an_answer_that_is_not_offered_is_none() -> None:
    says = {"thousands": "12500", "decimal": "12,500"}
    assert Asking({"points:v_a": "decimal"}).reading("points", "v_a", "C2", "12.500", says) == "decimal"
    bent = Asking({"points:v_a": "other"})
    assert bent.reading("points", "v_a", "C2", "12.500", says) is None and bent.questions


def test_what_may_have_been_typed_where_a_program_made_a_day_of_a_code() -> None:
    found = readings_of_day("2026-12-01")
    assert tuple(found) == ASKED["date_code"]
    assert [*found.values()] == ["1-12", "1/12", "12-1", "12/1", "01/12/2026"]
