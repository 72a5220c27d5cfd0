"""A preview is a dry run: what it finds sound can be brought in, and is then there as it was shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import today
from models.core.errors import Refusal
from models.imports.lists import bring_people, plan_people
from models.imports.plan import NEW, Plan, Row, code_of
from models.imports.units import bring_units, plan_units
from models.people.people import Post, begin_post, enrol
from models.units.acts import Decision, dissolve
from models.units.units import Unit
from tests.make import LONG_AGO, unit

CODES = ("K", "A1", "a1", "Đ1", "Ð1", "B", "C", "")
NAMES = ("Chi bộ Một", "Chi bộ  một", "Đảng ủy", "Đảng uỷ", "a\u202eb", "x" * 201, "", "Chi bộ Hai")
KINDS = ("Đảng bộ Khối", "đảng bộ cơ sở", "Chi bộ trực thuộc", "Grassroots cell", "Chi đoàn", None)
DAYS = (None, date(2010, 1, 1), date(2018, 7, 1), date(2100, 1, 1))
UNIT_ROW = st.fixed_dictionaries(
    {
        "code": st.sampled_from((*CODES, "x" * 41)),
        "name": st.sampled_from(NAMES),
        "kind": st.sampled_from(KINDS),
        "parent": st.sampled_from((*CODES, "OLD", "KHÔNG")),
        "founded_on": st.sampled_from(DAYS),
        "members": st.sampled_from((None, 0, 12, 100_001)),
        "contact": st.sampled_from((None, "0912", "y" * 201, "a\u202eb")),
    }
)
PERSON_ROW = st.fixed_dictionaries(
    {
        "name": st.sampled_from(("Lý Thu Hà", "Lý  thu hà", "", "x" * 121, "a\u202eb")),
        "login": st.sampled_from(("ha.ly", "HA.LY", "b c", "", "x" * 41, "an.cu")),
        "role": st.sampled_from(("cell_secretary", "cell_clerk", "board_head", "Bí thư", None)),
        "unit": st.sampled_from(("K", "A1", "a1", "OLD", "KHÔNG", "")),
        "starts_on": st.sampled_from(
            (None, LONG_AGO - timedelta(days=9_000), date(2018, 7, 1), date(2100, 1, 1))
        ),
    }
)


def numbered(rows: Sequence[dict[str, Any]]) -> list[Row]:
    return list(enumerate(rows, 2))


def called(code: str, made: Unit) -> Unit:
    made.code = code
    return made


@pytest.fixture
def office(db: Session) -> Unit:
    """A Bloc `K` with a cell `A1`, one that is dissolved, and somebody who holds a post."""
    bloc = called("K", unit(db, "bloc"))
    cell, old = (
        called("A1", unit(db, "grassroots_cell", bloc)),
        called("OLD", unit(db, "grassroots_cell", bloc)),
    )
    dissolve(db, SYSTEM, old, Decision(today()), custodian=cell)
    account = enrol(db, SYSTEM, name="Cù An", login="an.cu", unit=cell)
    begin_post(db, SYSTEM, account.person, "cell_clerk", cell, LONG_AGO)
    return bloc


def tried(db: Session, plan: Plan, bring: Any, *, per_unit: bool) -> list[Any]:
    """What is brought in of a plan, undone; nothing where there is nothing to bring in."""
    if not plan.sound or (plan.problems and not per_unit):
        return []
    with db.begin_nested() as probe:
        made = bring(db, SYSTEM, plan.take(per_unit))
        told = [vars(each).copy() for each in made]
        probe.rollback()
    db.expire_all()
    return told


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rows=st.lists(UNIT_ROW, min_size=1, max_size=6), per_unit=st.booleans())
def test_units_that_a_preview_finds_sound_are_founded(
    db: Session, office: Unit, rows: list[dict[str, Any]], per_unit: bool
) -> None:
    plan = plan_units(db, SYSTEM, numbered(rows))
    try:
        made = tried(db, plan, bring_units, per_unit=per_unit)
    except Refusal as refusal:
        raise AssertionError(f"{refusal} {getattr(refusal, 'fields', '')} of {plan.rows}") from refusal
    if made:
        chosen = [row for row in plan.take(per_unit) if row.what == NEW]
        found = {each["code"]: each for each in made}
        for row in chosen:
            assert found[code_of(row.values)]["founded_on"] == row.values["founded_on"]


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rows=st.lists(PERSON_ROW, min_size=1, max_size=5), per_unit=st.booleans())
def test_people_that_a_preview_finds_sound_are_enrolled(
    db: Session, office: Unit, rows: list[dict[str, Any]], per_unit: bool
) -> None:
    plan = plan_people(db, SYSTEM, numbered(rows))
    try:
        tried(db, plan, bring_people, per_unit=per_unit)
    except Refusal as refusal:
        raise AssertionError(f"{refusal} {getattr(refusal, 'fields', '')} of {plan.rows}") from refusal


def test_two_secretaries_of_a_cell_are_told_neither_by_the_act_nor_by_its_preview(
    db: Session, office: Unit
) -> None:
    """No rule of the office says that a post is held by one alone (domain.md 4): a new secretary may begin
    before the old one's post ends. What the list says comes in, in its order."""
    row = {"role": "cell_secretary", "unit": "A1", "starts_on": date(2018, 7, 1)}
    two = [row | {"name": f"Bí thư {n}", "login": f"bi.thu{n}"} for n in "ba"]
    plan = plan_people(db, SYSTEM, numbered(two))
    assert plan.problems == [] and plan.count(NEW) == 2
    made = bring_people(db, SYSTEM, plan.take(False))
    assert [account.login for account in made] == ["bi.thub", "bi.thua"]
    cell = db.scalars(select(Unit).where(Unit.code == "A1")).one()
    found = select(Post).where(Post.unit_id == cell.id, Post.role == "cell_secretary")
    held = db.scalars(found.order_by(Post.id))
    assert [post.person_id for post in held] == [account.person_id for account in made]
    third = enrol(db, SYSTEM, name="Bí thư c", login="bi.thuc", unit=cell)
    assert begin_post(db, SYSTEM, third.person, "cell_secretary", cell, today()).ends_on is None
