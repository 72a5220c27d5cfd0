"""What a file would change: rows counted, units with a problem held back, what was typed compared."""

from __future__ import annotations

from typing import Any

import pytest

from models.core.errors import Refusal
from models.imports.plan import CHANGED, NEW, SAME, Plan, Planned, RowProblem, differing


def plan(*rows: tuple[str, str], problems: tuple[str, ...] = ()) -> Plan:
    """A file whose rows are of these units and do this; `problems`: units with a faulty cell."""
    return Plan(
        [Planned(number, unit, what, {}) for number, (unit, what) in enumerate(rows, 2)],
        [RowProblem(9, "code", Refusal("field.required"), unit) for unit in problems],
    )


ROWS = (("A", NEW), ("A", SAME), ("B", CHANGED), ("C", SAME))


def test_rows_are_counted_by_what_they_would_do() -> None:
    assert [plan(*ROWS).count(what) for what in (NEW, CHANGED, SAME)] == [1, 1, 2]


@pytest.mark.parametrize(
    ("problems", "faulty", "sound"),
    [
        # a unit whose rows are all there already has nothing to bring in
        ((), set(), {"A", "B"}),
        # one faulty row holds the whole unit back
        (("A",), {"A"}, {"B"}),
        # an empty code stands for a row that names none
        (("",), {""}, {"A", "B"}),
    ],
)
def test_a_unit_is_sound_when_it_has_something_to_bring_in_and_no_problem(
    problems: tuple[str, ...], faulty: set[str], sound: set[str]
) -> None:
    made = plan(*ROWS, problems=problems)
    assert (made.faulty, made.sound) == (faulty, sound)


@pytest.mark.parametrize(
    ("problems", "per_unit", "taken", "code"),
    [
        # the whole file: what is the same is left out
        ((), False, [2, 4], ""),
        ((), True, [2, 4], ""),
        # with a problem all or nothing, unless the officer chooses the units without
        (("A",), False, [], "import.problems"),
        (("",), False, [], "import.problems"),
        (("A",), True, [4], ""),
        (("A", "B"), True, [], "import.nothing"),
    ],
)
def test_what_is_brought_in_is_the_whole_file_or_the_units_without_problems(
    problems: tuple[str, ...], per_unit: bool, taken: list[int], code: str
) -> None:
    made = plan(*ROWS, problems=problems)
    if not code:
        assert [row.row for row in made.take(per_unit)] == taken
        return
    with pytest.raises(Refusal) as told:
        made.take(per_unit)
    assert told.value.code == code


@pytest.mark.parametrize("per_unit", [False, True])
def test_a_file_that_changes_nothing_is_refused(per_unit: bool) -> None:
    with pytest.raises(Refusal, match=r"import\.nothing"):
        plan(("A", SAME)).take(per_unit)


def test_the_refusal_says_how_many_problems_there_are() -> None:
    with pytest.raises(Refusal) as told:
        plan(*ROWS, problems=("A", "A", "B")).take(per_unit=False)
    assert told.value.values == {"count": 3}


@pytest.mark.parametrize(
    ("typed", "there", "old"),
    [
        ({"a": "2"}, {"a": "1"}, {"a": "1"}),
        ({"a": "1"}, {"a": "1"}, {}),
        # nothing and an empty text are the same
        ({"a": ""}, {"a": None}, {}),
        ({"a": None}, {"a": "  "}, {}),
        ({"a": ""}, {}, {}),
        ({"a": ""}, {"a": "1"}, {"a": "1"}),
        ({"a": "1"}, {}, {"a": None}),
        # a spreadsheet's ends of line and edges are not a change; words are
        ({"a": "x\r\ny "}, {"a": "x\ny"}, {}),
        ({"a": "x y"}, {"a": "x\ny"}, {"a": "x\ny"}),
        # a column that was not sent in changes nothing, nor one that is not compared
        ({}, {"a": "1"}, {}),
        ({"z": "2"}, {"z": "1"}, {}),
    ],
)
def test_only_what_was_typed_otherwise_is_a_change_with_its_old_value(
    typed: dict[str, Any], there: dict[str, Any], old: dict[str, Any]
) -> None:
    assert differing(typed, there, ["a", "b"]) == old
