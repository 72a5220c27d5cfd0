"""Whatever is sent to whichever route, by whomever: an answer that is plain and whole, never a 500, nothing
broken off in mid-stream. `KHOI_SEED` sends another choice; a failure tells which seed it had.
"""

from __future__ import annotations

import os
import random

import pytest
from werkzeug.routing import Rule

from tests.admin.hostile import HEADERS, PATHS, Hostile, in_order, noting
from tests.offices import Office

SEED = int(os.environ.get("KHOI_SEED", "20"))
FEW = ("D1.cell_secretary", "K.board_officer", "administrator", None)
"""Who sends in `make test`: each a part of the routes."""
MUCH, TIMES = ("D1.cell_secretary", "K.board_officer", "K.board_head", "administrator"), 6
"""Who sends more of it to every route in `make ci-long`: those who may do most."""


@pytest.fixture(autouse=True, scope="module")
def noted(office: Office) -> None:
    noting(office.app)


def rules(office: Office, method: str) -> list[Rule]:
    return [rule for rule in office.app.url_map.iter_rules() if method in (rule.methods or ())]


def told(each: Hostile) -> None:
    assert each.wrong == [], f"{len(each.wrong)} of {each.sent}, KHOI_SEED={SEED}\n\n" + "\n\n".join(
        each.wrong[:12]
    )


def test_hostile_values_are_answered_plainly_in_short(
    office: Office, rows: dict[str, dict[str, int]], marked: dict[str, int]
) -> None:
    chance = random.Random(SEED)
    people = [Hostile(office, who, rows["D1"] | marked, SEED) for who in FEW]
    for rule in in_order(rules(office, "GET"), chance):
        chance.choice(people).ask(rule, 1)
    for rule in in_order(rules(office, "POST"), chance):
        chance.choice(people).send(rule, 1)
    for each in people:
        told(each)


@pytest.mark.long
@pytest.mark.parametrize("who", MUCH)
def test_hostile_values_are_answered_plainly(
    office: Office, rows: dict[str, dict[str, int]], marked: dict[str, int], who: str
) -> None:
    somebody = Hostile(office, who, rows["D1"] | marked, SEED)
    for rule in in_order(rules(office, "GET"), somebody.random):
        somebody.ask(rule, TIMES)
    for rule in in_order(rules(office, "POST"), somebody.random):
        somebody.send(rule, TIMES)
    told(somebody)


@pytest.mark.parametrize("who", [None, "D1.cell_secretary"])
def test_hostile_addresses_and_headers_are_answered_plainly(office: Office, who: str | None) -> None:
    somebody = Hostile(office, who, {}, SEED)
    for path in PATHS:
        for method in ("GET", "POST"):
            somebody.bare(method, path, {})
    for headers in HEADERS:
        for path in ("/", "/meetings/", "/static/khoi.css", "/sign-in"):
            somebody.bare("GET", path, headers)
        somebody.bare("POST", "/sign-in", headers, b"login=a&password=b")
    told(somebody)
