"""A rubric adds up to its points in every case, or it is not published."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import DefinitionVersion, fill, publish
from models.definitions.in_force import in_force
from models.definitions.rubrics import CASES, tally
from models.seed.rubric import RUBRIC, RUBRIC_RULES
from tests.make import NOV


@pytest.mark.parametrize("case", CASES)
def test_the_shipped_rubric_adds_up_to_100_in_every_case(db: Session, case: str) -> None:
    version = in_force(db, "rubric", "", NOV, case)
    assert sum(field.most(case) for field in version.fields) == 10_000
    assert [sum(f.most(case) for f in g.fields) // 100 for g in version.groups] == [20, 10, 45, 15, 10]


def broken(**change: Any) -> tuple[list[Any], dict[str, Any]]:
    """The shipped rubric with one thing changed."""
    groups = [dict(group, fields=[dict(field) for field in group["fields"]]) for group in RUBRIC]
    attendance = groups[1]["fields"][0]
    if "bands" in change:
        attendance["choices"] = [dict(choice) for choice in attendance["choices"]]
        attendance["choices"][2].update(change["bands"])
    if "field" in change:
        groups[0]["fields"][0].update(change["field"])
    return groups, dict(RUBRIC_RULES) | change.get("rules", {})


@pytest.mark.parametrize(
    ("change", "place", "code"),
    [
        ({"field": {"max": 600}}, "total", "rubric.total"),
        ({"field": {"max_by": {"combined": 0}}}, "total", "rubric.total"),
        ({"field": {"applies": {"in": ["meeting_kind", ["regular"]]}}}, "total", "rubric.total"),
        ({"field": {"applies": {"eval": "1"}}}, "secretary_prepares", "field.condition"),
        ({"field": {"fact": "weather"}}, "secretary_prepares", "rubric.fact"),
        ({"bands": {"low": 8000}}, "attendance", "rubric.bands"),
        ({"bands": {"high": 9000}}, "attendance", "rubric.bands"),
        (
            {"rules": {"grades": [["good", 9000], ["fair", 9500], ["average", 5000], ["poor", 0]]}},
            "grades",
            "rubric.grade_bands",
        ),
        ({"rules": {"grades": [["good", 9000], ["poor", 0]]}}, "grades", "rubric.grades"),
        (
            {"rules": {"gates": [{"grade": "good", "needs_full": ["nothing"], "else": "fair"}]}},
            "gates",
            "rubric.gate",
        ),
        ({"rules": {"for": []}}, "for", "rubric.cases"),
    ],
)
def test_a_rubric_that_does_not_add_up_is_not_published(
    db: Session, change: dict[str, Any], place: str, code: str
) -> None:
    shipped = in_force(db, "rubric", "", NOV)
    draft = DefinitionVersion(
        definition=shipped.definition, number=99, state="draft", holds_from=NOV, path=""
    )
    db.add(draft)
    fill(db, SYSTEM, draft, *broken(**change))
    with pytest.raises(Invalid) as told:
        publish(db, SYSTEM, draft)
    assert told.value.fields[place].code == code


@pytest.mark.parametrize("grades", [{}, {"grades": [["good", 9000]]}])
def test_a_draft_without_a_grade_for_the_total_is_told_so(db: Session, grades: dict[str, Any]) -> None:
    shipped = in_force(db, "rubric", "", NOV)
    draft = DefinitionVersion(
        definition=shipped.definition, number=99, state="draft", holds_from=NOV, path=""
    )
    db.add(draft)
    rules = {name: value for name, value in RUBRIC_RULES.items() if name != "grades"} | grades
    fill(db, SYSTEM, draft, RUBRIC, rules)
    with pytest.raises(Refusal, match=r"rubric\.grades"):
        tally(draft, "regular", {})
