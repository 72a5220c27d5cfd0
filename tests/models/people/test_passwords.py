"""Which passwords are refused, and that everything a password breaks is told."""

from __future__ import annotations

import pytest

from models.core.errors import Invalid
from models.people.passwords import broken_rules, check_password

GOOD = "nui-cao-vut-1987"


@pytest.mark.parametrize(
    ("password", "broken"),
    [
        (GOOD, []),
        ("ngan", ["password.short"]),
        ("Matkhau", ["password.short", "password.common"]),
        ("cb01", ["password.short", "password.login"]),
        ("chi-bo-CB01-2026", ["password.login"]),
        ("x" * 201, ["field.long"]),
    ],
)
def test_every_rule_a_password_breaks_is_told(password: str, broken: list[str]) -> None:
    assert [refusal.code for refusal in broken_rules(password, " CB01 ")] == broken
    assert broken_rules("nui-cao-vut-1987", "") == [], "nobody signs in with nothing"


def test_a_password_that_breaks_a_rule_is_told_at_its_field() -> None:
    check_password(GOOD, "cb01")
    with pytest.raises(Invalid) as told:
        check_password("ngan", "cb01")
    assert [refusal.code for refusal in told.value.fields.values()] == ["password.short"]
