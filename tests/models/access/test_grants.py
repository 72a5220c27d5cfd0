"""The permission page: how far a grant reaches, and what a delegation adds to it."""

from __future__ import annotations

import pytest

from models.access.grants import (
    ANY,
    GRANTS,
    OWN,
    ROLES,
    SYSTEM,
    TREE,
    UNDER,
    Acting,
    Held,
    Principal,
    ancestors_of,
    can,
    require,
)
from models.core.errors import Refusal

BLOC, COMMITTEE, CELL, FOREIGN = (1, "1."), (2, "1.2."), (3, "1.2.3."), (9, "9.")


def holder(role: str, where: tuple[int, str] | None, *former: str) -> Principal:
    return Principal(7, 7, "x", (Held(role, *where, former) if where else Held(role, None),))


@pytest.mark.parametrize(
    ("role", "where", "verb", "own", "below", "above", "foreign"),
    [
        ("cell_secretary", CELL, "meeting.record", True, False, False, False),
        ("cell_member", CELL, "report.submit", False, False, False, False),
        ("follower", CELL, "sheet.follow", True, False, False, False),
        ("committee_officer", COMMITTEE, "report.receive", False, True, False, False),
        ("committee_officer", COMMITTEE, "report.decide", False, False, False, False),
        ("committee_secretary", COMMITTEE, "report.decide", False, True, False, False),
        ("committee_secretary", COMMITTEE, "report.submit", True, False, False, False),
        ("board_officer", BLOC, "unit.change", True, True, False, False),
        ("board_officer", COMMITTEE, "meeting.see", True, True, False, False),
        ("administrator", None, "unit.change", True, True, True, True),
        ("administrator", None, "report.see", False, False, False, False),
        ("auditor", None, "journal.see", True, True, True, True),
        ("auditor", None, "meeting.see", False, False, False, False),
    ],
)
def test_a_grant_reaches_so_far_and_no_further(
    role: str,
    where: tuple[int, str] | None,
    verb: str,
    own: bool,
    below: bool,
    above: bool,
    foreign: bool,
) -> None:
    by = holder(role, where)
    there = where or CELL
    under = (there[0] * 10, f"{there[1]}{there[0] * 10}.")
    over = {"1.2.3.": COMMITTEE, "1.2.": BLOC}.get(there[1], (0, ""))
    assert [can(by, verb, *at) for at in (there, under, over, FOREIGN)] == [own, below, above, foreign]


def test_a_unit_that_was_under_the_post_stays_readable_by_its_former_path() -> None:
    assert not can(holder("committee_officer", COMMITTEE), "report.see", 5, "1.4.5.")
    assert can(holder("committee_officer", COMMITTEE, "1.4."), "report.see", 5, "1.4.5.")


def test_a_delegation_gives_its_verbs_and_no_others() -> None:
    giver = Held("committee_secretary", *COMMITTEE)
    by = Principal(8, 8, "y", (Held("committee_officer", *COMMITTEE),))
    assert not can(by, "report.decide", *CELL)
    by.acting = (Acting(giver, frozenset({"report.decide"}), 7, "x"),)
    assert can(by, "report.decide", *CELL) and not can(by, "report.submit", *COMMITTEE)


def test_a_refusal_names_the_verb_and_the_program_itself_is_never_refused() -> None:
    with pytest.raises(Refusal) as told:
        require(holder("cell_clerk", CELL), "settings.change")
    assert (told.value.code, told.value.values) == ("access.denied", {"verb": "settings.change"})
    for verb in GRANTS:
        require(SYSTEM, verb)
    with pytest.raises(KeyError):
        can(holder("cell_clerk", CELL), "no.such")


def test_the_page_names_known_roles_and_reaches_only() -> None:
    assert {role for grants in GRANTS.values() for role in grants} <= set(ROLES)
    assert {reach for grants in GRANTS.values() for reach in grants.values()} == {OWN, UNDER, TREE, ANY}


@pytest.mark.parametrize(("path", "above"), [("1.", []), ("1.2.", ["1."]), ("1.2.3.", ["1.", "1.2."])])
def test_who_stands_above_is_read_from_the_path(path: str, above: list[str]) -> None:
    assert ancestors_of(path) == above
