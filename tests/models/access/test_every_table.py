"""The gate's condition is a statement that both databases take, for every table and each kind of reader: one
at a root, who stands under nobody, and one to whom places were handed with what lay there."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

import models.operations.wiring
from models.access.grants import Held, Principal
from models.access.guard import criteria, open_session
from models.core.base import Base

assert models.operations.wiring.metadata.tables
OF_QUARTER = "@quarter=2018-10-01"
ROOT = Held("board_officer", 1, "1.", ("1.",))
GIVEN = (f"7.8.{OF_QUARTER}", f"7.9.{OF_QUARTER}", "5.@directive_id=3", "4.")
HANDED = Held("board_officer", 1, "1.", ("1.",), handed=GIVEN)
TABLES = sorted((each.class_ for each in Base.registry.mappers), key=lambda cls: cls.__name__)


@pytest.mark.parametrize("held", [ROOT, HANDED], ids=["root", "handed"])
def test_every_table_is_read_within_it(db: Session, held: Held) -> None:
    assert len(TABLES) > 60
    for cls in TABLES:
        with open_session(db.connection(), Principal(10**9, 10**9, "x", (held,))) as theirs:
            theirs.scalars(select(cls)).unique().all()


def test_many_handed_places_are_one_question_for_each_quarter(db: Session) -> None:
    places = tuple(f"7.{n}.{OF_QUARTER}" for n in range(100, 140))
    many, one = (
        criteria(Principal(10**9, posts=(Held("board_officer", 1, "1.", ("1.",), handed=some),)))
        for some in (places, places[:1])
    )
    assert len(many.values) - len(one.values) == 2 * (len(places) - 1), "the two ends of each place, once"
