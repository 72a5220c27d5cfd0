"""The journal is searched by acts and by the names under which people acted, few rows or many alike."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

import models.platform.looking_back
from models.access.grants import Principal
from models.platform.bulk_rows import record_many
from models.platform.finding import Actor
from models.platform.journal import JournalRow, record
from models.platform.looking_back import acting
from models.units.units import Unit

NAMES = ("Nguyễn Văn Đông", "Trần Thị Ủy", "NGUYỄN VĂN ĐÔNG thay mặt Trần Thị Ủy", "Đỗ Mönch")


@pytest.fixture
def acts(db: Session, bloc: Unit) -> dict[str, list[int]]:
    """Acts of these people, one by one and many at once."""
    for n, name in enumerate(NAMES):
        by = Principal(None, None, name, system=True)
        record(db, by, "try.one", bloc, bloc.id)
        record_many(db, by, f"thu.{n}", "unit", [(bloc.id, bloc.id, {"n": i}) for i in range(n + 1)])
    found = select(JournalRow).where(JournalRow.actor.in_(NAMES)).order_by(JournalRow.id)
    rows = db.scalars(found).all()
    return {name: [row.id for row in rows if row.actor == name] for name in NAMES}


@pytest.mark.parametrize("most", [1, 10_000])
def test_people_are_found_by_a_part_of_their_name_then_with_marks_or_without(
    db: Session, acts: dict[str, list[int]], monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(models.platform.looking_back, "MOST", most)

    def found(wanted: str, codes: tuple[str, ...] = ()) -> list[int]:
        return list(
            db.scalars(select(JournalRow.id).where(acting(db, wanted, codes)).order_by(JournalRow.id))
        )

    east, uy, for_her, monk = (acts[name] for name in NAMES)
    assert found("van dong") == sorted(east + for_her)
    assert found("thi uy") == sorted(uy + for_her)
    assert found("thay mat") == for_her
    assert found("do monch") == monk
    assert found("thu.3") == [n for n in monk if n != monk[0]]
    assert set(found("try.one")) == {rows[0] for rows in acts.values()}
    assert found("khong ai") == []
    assert set(found("khong ai", ("thu.1",))) == set(uy) - {uy[0]}


def test_each_name_stands_once_among_those_that_are_searched(db: Session, acts: dict[str, list[int]]) -> None:
    there = db.scalars(select(Actor.name).where(Actor.name.in_(NAMES))).all()
    assert sorted(there) == sorted(NAMES)
