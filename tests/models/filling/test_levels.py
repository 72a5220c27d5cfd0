"""Which superiors approve a form of a period: the stops above its unit on its last day, up to the Bloc;
offices in which nobody else than the submitter decides are passed by."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.filling.levels import Way, deciding_in, first_desk, next_desk, ways
from models.people.people import Account
from models.reports.period_forms import begin_form
from models.units.units import Unit
from tests.make import as_, somebody, unit
from tests.models.filling.forms import YEAR, published
from tests.statements import counted

ABOVE = ("bloc", "grassroots_committee", "sectional_committee")


def tree(db: Session, *filled: str) -> dict[str, Unit]:
    """A Bloc with a committee, a sectional one below it and a cell, and somebody who decides in some."""
    made: dict[str, Unit] = {}
    above: Unit | None = None
    for kind in (*ABOVE, "subordinate_cell"):
        above = made[kind] = unit(db, kind, above)
    for kind in filled:
        somebody(db, "bloc_secretary" if kind == "bloc" else "committee_secretary", made[kind])
    return made


@pytest.mark.parametrize(
    ("route", "of", "stops"),
    [
        ("", "subordinate_cell", ()),
        ("superior", "subordinate_cell", ("sectional_committee", "grassroots_committee", "bloc")),
        ("each", "subordinate_cell", ("sectional_committee", "grassroots_committee", "bloc")),
        ("each", "grassroots_committee", ("bloc",)),
        ("each", "bloc", ()),
    ],
)
def test_the_way_goes_by_the_stops_above_up_to_the_bloc(
    db: Session, route: str, of: str, stops: tuple[str, ...]
) -> None:
    made = tree(db)
    published(db, made["bloc"], **({"route": route} if route else {}))
    sheet = begin_form(db, SYSTEM, made[of], YEAR)
    db.flush()
    way = ways(db, [sheet])[sheet.id]
    assert way.units == tuple(made[kind].id for kind in stops)
    assert way.roots == ({made["bloc"].id} if stops else set()) and way.each is (route == "each")


def test_what_is_left_above_a_desk_is_left_only_where_each_approves() -> None:
    assert Way((3, 2, 1), each=True).left(3) == (2, 1) and Way((3, 2, 1), each=True).left(1) == ()
    assert (
        Way((3, 2, 1)).left(3) == () and Way((3, 2, 1)).above(3) == (2, 1) and Way((3, 2, 1)).above(9) == ()
    )


def test_a_desk_is_where_somebody_else_than_the_submitter_decides_else_the_highest() -> None:
    assert next_desk((3, 2, 1), {3: {7}, 2: {8}}, None) == 3
    assert next_desk((3, 2, 1), {3: {7}, 2: {8}}, 7) == 2
    assert next_desk((3, 2, 1), {3: {7}}, 7) == 1, "it waits until somebody is appointed there"
    assert next_desk((), {}, None) is None


@pytest.mark.parametrize(
    ("filled", "desk"),
    [
        (ABOVE, "sectional_committee"),
        (("bloc", "grassroots_committee"), "grassroots_committee"),
        (("bloc",), "bloc"),
        ((), "bloc"),
    ],
)
def test_offices_in_which_nobody_decides_are_passed_by(
    db: Session, filled: tuple[str, ...], desk: str
) -> None:
    made = tree(db, *filled)
    published(db, made["bloc"], route="each")
    sheet = begin_form(db, as_("cell_secretary", made["subordinate_cell"]), made["subordinate_cell"], YEAR)
    db.flush()
    assert first_desk(db, sheet, None) == made[desk].id


def test_who_decides_in_the_units_of_many_ways_is_read_in_as_many_statements_as_of_one(
    db: Session, bloc: Unit
) -> None:
    committees = [unit(db, "grassroots_committee", bloc) for _n in range(4)]
    people: list[Account] = [somebody(db, "committee_deputy", each) for each in committees]
    found = [Way((each.id, bloc.id), frozenset({bloc.id})) for each in committees]
    costs = []
    for some in (found[:1], found):
        with counted(db) as sent:
            serving = deciding_in(db, some)
        costs.append(len(sent))
    assert costs[0] == costs[1]
    assert serving == {c.id: {p.person_id} for c, p in zip(committees, people, strict=True)}
