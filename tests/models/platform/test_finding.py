"""What is found by pieces is what LIKE finds, for whoever asks; what nobody has costs nothing, and what every
name has is not gathered from the whole office for a few rows of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

import models.platform.finding
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import Base
from models.core.spelling import fold, holding
from models.people.found_by import ACCOUNT_KEYS, POST_KEYS
from models.people.people import Account, Person, Post, begin_post, enrol
from models.platform.finding import SOURCES, Piece, finding, met_first, rows_holding, too_many
from models.units.units import UNIT_KEYS, Unit
from tests.make import LONG_AGO, as_, cells_at_once, unit

WORDS = (
    "Chi bộ",
    "Đảng ủy",
    "Sở",
    "Số",
    "Nguyễn",
    "Trần",
    "Văn",
    "Phòng thôn",
    "xóm 3",
    "12",
    "Đông",
    "Đồng",
)
WORDS += ("Uỷ ban", "100%", "a_b", "Tổ", "chức")


def name(dice: random.Random) -> str:
    return " ".join(dice.choice(WORDS) for _ in range(dice.randint(1, 6)))


def office(db: Session, dice: random.Random) -> tuple[Unit, Unit]:
    """Two Blocs with names made by chance; people with posts in the first."""
    blocs = unit(db, "bloc", name="Đảng bộ Khối Một"), unit(db, "bloc", name="Đảng bộ Khối Hai")
    for bloc in blocs:
        cells_at_once(db, bloc, [name(dice) for _ in range(60)])
    for number in range(25):
        who = enrol(db, SYSTEM, name=name(dice), login=f"nv.{number}-{dice.randint(1, 99)}", unit=blocs[0])
        begin_post(db, SYSTEM, who.person, "bloc_secretary", blocs[number % 2], LONG_AGO)
    db.flush()
    return blocs


def typed(dice: random.Random, there: list[str]) -> list[str]:
    """Parts of names as they might be typed, and some that nobody has."""
    found = ["", "%", "_", "zz", "chi bo zz", "o", "so", "ng", "100%", "a_b", "đ", "\\"]
    for _ in range(60):
        whole = dice.choice(there)
        start = dice.randrange(len(whole))
        found.append(fold(whole[start : start + dice.randint(1, 20)]))
    return found


ASKED: list[tuple[Select[Any], tuple[Any, ...]]] = [
    (select(Unit.id), (UNIT_KEYS,)),
    (select(Account.id).join(Account.person), ACCOUNT_KEYS),
    (select(Post.id).outerjoin(Unit, Unit.id == Post.unit_id), POST_KEYS),
]


@pytest.mark.parametrize(("few", "most"), [(0, 5), (50, 10_000), (2, 10_000)])
def test_the_same_rows_are_found_as_by_like(
    db: Session, monkeypatch: pytest.MonkeyPatch, few: int, most: int
) -> None:
    monkeypatch.setattr(models.platform.finding, "FEW", few)
    monkeypatch.setattr(models.platform.finding, "MOST", most)
    dice = random.Random(2018)
    one, _other = office(db, dice)
    there = [*db.scalars(select(Unit.name)), *db.scalars(select(Person.name)), *db.scalars(select(Unit.code))]
    readers: list[Principal] = [SYSTEM, as_("bloc_secretary", one), as_("administrator", None)]
    texts = typed(dice, [each for each in there if each])
    some = 0
    for reader in readers:
        with open_session(db.connection(), reader) as seen:
            for found, keys in ASKED:
                columns = [column for key in keys for column in key.columns]
                for text in texts:
                    by_pieces = seen.scalars(found.where(finding(seen, text, found, *keys))).all()
                    by_like = seen.scalars(found.where(holding(text, *columns))).all()
                    assert sorted(by_pieces) == sorted(by_like), (text, keys[0].table)
                    some += bool(by_like)
    assert some > 100


def test_who_changes_a_name_by_whatever_way_changes_what_it_is_found_by(db: Session) -> None:
    bloc = unit(db, "bloc", name="Đảng bộ Khối")
    cells_at_once(db, bloc, ["Chi bộ Xóm Mới"])
    assert db.scalars(rows_holding("unit", "xom moi")).all() == [bloc.id + 1]
    table = Base.metadata.tables["unit"]
    db.execute(table.update().where(table.c.id == bloc.id + 1).values(search_key="chi bo lang cu"))
    assert not db.scalars(rows_holding("unit", "xom moi")).all()
    assert db.scalars(rows_holding("unit", "lang c")).all() == [bloc.id + 1]
    assert bloc.id in db.scalars(rows_holding("unit", bloc.code.lower())).all()
    db.execute(table.delete().where(table.c.id == bloc.id + 1))
    assert not db.scalars(rows_holding("unit", "lang c")).all()


def test_pieces_are_read_by_nobody_but_the_program(db: Session) -> None:
    bloc = unit(db, "bloc")
    assert db.scalar(select(func.count(Piece.row_id)))
    for reader in (as_("bloc_secretary", bloc), as_("administrator", None), as_("auditor", None)):
        with open_session(db.connection(), reader) as seen:
            assert not seen.scalars(select(Piece.row_id)).all()


def test_names_of_members_have_no_pieces() -> None:
    """What a cell keeps is looked for in the cell alone."""
    assert "member" not in SOURCES


@contextmanager
def work(db: Session) -> Iterator[list[int]]:
    """What SQLite's machine does meanwhile, in hundreds of steps."""
    done = [0]

    def tick() -> int:
        done[0] += 1
        return 0

    raw: Any = db.connection().connection.driver_connection
    raw.set_progress_handler(tick, 100)
    yield done
    raw.set_progress_handler(None, 0)


counting = pytest.mark.parametrize("prepared", ["sqlite"], indirect=True)
"""Steps are counted by SQLite's machine; the statement is the same on both."""


def steps(db: Session, reader: Principal, text: str) -> int:
    """Hundreds of steps of one search for units, by somebody."""
    with open_session(db.connection(), reader) as seen:
        found = select(Unit.id)
        seen.scalars(found.where(finding(seen, text, found, UNIT_KEYS))).all()  # compiled
        with work(db) as done:
            seen.scalars(found.where(finding(seen, text, found, UNIT_KEYS))).all()
    return done[0]


@counting
def test_what_nobody_has_is_not_looked_for_in_the_whole_office(db: Session) -> None:
    bloc = unit(db, "bloc", name="Đảng bộ Khối")
    readers = [as_("administrator", None), as_("bloc_secretary", bloc)]
    cells_at_once(db, bloc, ["Chi bộ thôn"] * 100)
    before = [steps(db, reader, "khong ai") for reader in readers]
    cells_at_once(db, bloc, ["Chi bộ thôn"] * 2_000)
    after = [steps(db, reader, "khong ai") for reader in readers]
    assert all(now <= then + 2 for then, now in zip(before, after, strict=True)), (before, after)
    assert steps(db, readers[0], "thon") > 5 * before[0] + 50  # it does count what is read


@counting
def test_a_frequent_name_costs_a_small_scope_no_more_than_its_own_rows(
    db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models.platform.finding, "MOST", 500)
    own, other = unit(db, "bloc", name="Đảng bộ Khối"), unit(db, "bloc", name="Đảng bộ Khối khác")
    reader = as_("bloc_secretary", own)
    cells_at_once(db, own, ["Chi bộ thôn"] * 40)
    cells_at_once(db, other, ["Chi bộ thôn"] * 600)
    before = steps(db, reader, "thon")
    cells_at_once(db, other, ["Chi bộ thôn"] * 2_000)
    assert steps(db, reader, "thon") <= before * 1.1 + 2
    cells_at_once(db, own, ["Chi bộ thôn"] * 200)
    assert steps(db, reader, "thon") > before + 10


def test_of_what_every_other_name_holds_some_are_found_by_the_first_pieces(
    db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only rows that hold it; all of them where no more pieces say so than are gone through."""
    office(db, random.Random(5))
    text, every = "chi bo", select(Unit.id).where(holding("chi bo", *UNIT_KEYS.columns))
    rows = set(db.scalars(every))
    assert len(rows) > 10
    assert set(db.scalars(select(Unit.id).where(met_first(text, UNIT_KEYS)))) == rows
    monkeypatch.setattr(models.platform.finding, "SOME", 4)
    some = set(db.scalars(select(Unit.id).where(met_first(text, UNIT_KEYS))))
    assert some < rows and 1 <= len(some) <= 4


def test_names_hold_too_often_what_more_rows_hold_than_are_counted_in_a_scope_as_long(
    db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    office(db, random.Random(5))
    assert not too_many(db, "chi bo", select(Unit.id), UNIT_KEYS)
    monkeypatch.setattr(models.platform.finding, "MOST", 5)
    assert too_many(db, "chi bo", select(Unit.id), UNIT_KEYS)
    assert not too_many(db, "chi bo", select(Unit.id).where(Unit.kind_code == "bloc"), UNIT_KEYS), (
        "few may be asked one by one"
    )
    assert not too_many(db, "zqxw", select(Unit.id), UNIT_KEYS) and not too_many(
        db, "", select(Unit.id), UNIT_KEYS
    )


def test_tables_in_which_nobody_is_called_so_are_not_asked(db: Session) -> None:
    bloc = unit(db, "bloc", name="Đảng bộ Khối")
    cells_at_once(db, bloc, ["Chi bộ thôn"] * 3)
    found = str(finding(db, "thon", select(Post.id), *POST_KEYS))
    assert "unit.search_key" in found and "person" not in found
