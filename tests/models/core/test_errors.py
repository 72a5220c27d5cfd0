"""Refusals: a code and a status; all problems of a form are told at once, the first one at each field."""

from __future__ import annotations

import pytest

from models.core.errors import AllChecks, Checks, Invalid, Refusal


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("principal.none", 401),
        ("access.denied", 403),
        ("access.unknown", 404),
        ("stale", 409),
        ("trouble.full", 507),
        ("trouble.away", 503),
        ("field.required", 422),
    ],
)
def test_a_code_has_its_status(code: str, status: int) -> None:
    assert Refusal(code).status == status


def test_everything_wrong_is_told_at_once_and_the_first_at_each_field() -> None:
    checks = Checks()
    assert checks.need(True, "title", "field.required") is True
    assert checks.need("", "title", "field.required") is False
    checks.need(False, "title", "field.long", limit=400)
    checks.need(False, "code", "topic.code", limit=11)
    with pytest.raises(Invalid) as told:
        checks.done()
    assert {field: refusal.code for field, refusal in told.value.fields.items()} == {
        "title": "field.required",
        "code": "topic.code",
    }
    assert told.value.fields["code"].values == {"limit": 11}
    assert (told.value.status, told.value.values) == (422, {"count": 2})


def test_nothing_wrong_raises_nothing() -> None:
    Checks().done()


def test_of_several_refusals_at_one_field_each_is_kept_once() -> None:
    checks = AllChecks()
    assert checks.need(True, "a", "x") and not checks.need(False, "a", "one")
    for code in ("one", "two", "three", "two"):
        checks.need(False, "a", code)
    checks.note("b", Refusal("one"))
    assert {place: each.code for place, each in checks.fields.items()} == {
        "a": "one",
        "a.also": "two",
        "a.also.2": "three",
        "b": "one",
    }
    with pytest.raises(Invalid):
        checks.done()
