"""The check generated from a definition always agrees with the form made from it (property)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from forms.excel.read.check import RowCheck, labels, remembered_answers, shown_answer
from forms.excel.read.child import plain
from models.definitions.definitions import DefinitionVersion, get_version, whole
from models.scoring.sheets import Answer
from tests.make import examples

WORDS = [
    "",
    None,
    " ",
    "Đạt",
    "không đạt",
    "Không áp dụng",
    "yes",
    "no",
    "x",
    "4",
    "4,5",
    "4.5",
    "99",
    "-1",
    "7",
    7,
    4.5,
    0,
    4.555,
    1e300,
    "٣",
    "Có",
]


@pytest.fixture
def rubric(db: Session) -> DefinitionVersion:
    """The shipped rubric."""
    found = db.scalars(
        select(DefinitionVersion).where(DefinitionVersion.state == "published").options(whole())
    )
    return next(version for version in found.unique() if version.definition.kind == "rubric")


def cells(check: RowCheck) -> st.SearchStrategy[list[Any]]:
    """Rows as people and mischief write them, half of them right."""
    each = []
    for field in check.fields:
        right = [*labels(field)] or ["0", "1,5", 2, 2.5]
        each.append(st.sampled_from(right) | st.sampled_from(WORDS) | st.text(max_size=6))
        each.append(st.sampled_from(["", None, "lý do", " ", "x" * 1001]) | st.text(max_size=6))
    return st.tuples(*each).map(list)


@pytest.mark.usefixtures("speaking")
@pytest.mark.property
@pytest.mark.parametrize("case", ["regular", "thematic", "combined"])
def test_the_check_and_the_form_agree(rubric: DefinitionVersion, case: str) -> None:
    check = RowCheck(rubric, case)
    if not check.fields:
        return

    @settings(max_examples=examples(20, 50), deadline=None, suppress_health_check=list(HealthCheck))
    @given(cells(check))
    def agree(row: list[Any]) -> None:
        kept, wrong = check.by_form(row)
        fast = check.fast(row)
        assert (fast is None) == bool(wrong), (row, wrong)
        if fast is not None:
            assert remembered_answers(check, fast) == kept

    @settings(max_examples=examples(16, 40), deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def one_wrong(data: st.DataObject) -> None:
        row: list[Any] = []
        for field in check.fields:
            row += [next(iter(labels(field)), "0"), ""]
        place = data.draw(st.integers(0, len(row) - 1))
        row[place] = data.draw(st.sampled_from(WORDS) | st.text(max_size=4) | st.floats().map(plain))
        kept, wrong = check.by_form(row)
        fast = check.fast(row)
        assert (fast is None) == bool(wrong), (row, wrong)
        assert fast is None or remembered_answers(check, fast) == kept

    agree()
    one_wrong()


@pytest.mark.usefixtures("speaking")
def test_what_is_shown_of_an_answer_is_read_back_as_that_answer(
    db: Session, rubric: DefinitionVersion
) -> None:
    check = RowCheck(get_version(db, rubric.id), "regular")
    for field in check.fields:
        values = {"yes_no": ["yes", "no"], "points": ["0", "50", "150"]}.get(
            field.kind, [c.code for c in field.choices]
        )
        for answer in [*(Answer(value) for value in values), Answer()]:
            typed = check.typed(field, shown_answer(field, answer))
            row: list[Any] = []
            for each in check.fields:
                row += [shown_answer(each, answer) if each is field else "", ""]
            kept = check.fast(row)
            assert kept is not None and remembered_answers(check, kept)[field.code] == answer, (
                field.code,
                typed,
            )
