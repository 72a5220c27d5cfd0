"""Pieces of names are kept by triggers; made anew they are the same, and what is astray is told."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.spelling import fold
from models.operations.piece_triggers import MARKED, PLAIN, astray, is_empty, rebuild_pieces
from models.operations.triggers import missing
from models.platform.finding import Actor, Piece
from models.platform.journal import record
from models.units.acts import Decision, rename
from models.units.units import Unit
from tests.make import JAN


def pieces(db: Session) -> set[tuple[int, str, int]]:
    rows = db.execute(select(Piece.source, Piece.piece, Piece.row_id))
    return {(source, piece, number) for source, piece, number in rows}


def test_made_anew_they_are_what_the_triggers_kept(db: Session, bloc: Unit) -> None:
    rename(db, Principal(None, None, "Hệ thống", system=True), bloc, "Đảng bộ Khối mới", Decision(JAN))
    db.flush()
    kept = pieces(db)
    assert (1, "dang bo khoi", bloc.id) in kept and (1, "moi", bloc.id) in kept
    assert not astray(db.connection())
    made = rebuild_pieces(db.connection())
    db.expire_all()
    actor = {row.id: row.name for row in db.scalars(select(Actor))}
    assert {each for each in pieces(db) if each[0] != 5} == {each for each in kept if each[0] != 5}
    assert made == len(pieces(db)) and actor and not astray(db.connection())


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        ("DELETE FROM search_piece WHERE source = 1 AND piece = 'khoi'", ["unit"]),
        ("UPDATE search_piece SET row_id = -1 WHERE source = 2 AND piece = 'khoi'", ["unit_spell"]),
        ("INSERT INTO search_piece (source, piece, row_id) VALUES (3, 'nobody', -1)", ["person"]),
        ("DELETE FROM journal_actor", ["journal"]),
        ("UPDATE journal_actor SET search_key = name", ["journal"]),
    ],
)
def test_what_is_astray_is_told_and_made_good(db: Session, bloc: Unit, harm: str, told: list[str]) -> None:
    by = Principal(None, None, "Nguyễn Văn A", system=True)
    rename(db, by, bloc, "Đảng bộ Khối", Decision(JAN))
    record(db, by, "try", bloc, bloc.id)
    db.flush()
    assert not astray(db.connection())
    db.execute(text(harm))
    assert astray(db.connection()) == told
    rebuild_pieces(db.connection())
    assert not astray(db.connection())


def test_a_name_of_the_journal_is_folded_by_the_database_as_by_the_program(db: Session, bloc: Unit) -> None:
    assert len(MARKED) == len(PLAIN) > 400
    for start in range(0, len(MARKED), 150):
        name = f"aZ{MARKED[start : start + 150]}!"
        record(db, Principal(None, None, name, system=True), "try", bloc, bloc.id)
        assert db.scalar(select(Actor.search_key).where(Actor.name == name)) == fold(name)


def test_nothing_is_empty_and_a_trigger_that_is_gone_is_named(db: Session, bloc: Unit) -> None:
    connection = db.connection()
    assert not is_empty(connection) and not missing(connection)
    on = " ON unit" if connection.dialect.name == "postgresql" else ""
    connection.execute(text(f"DROP TRIGGER find_unit_change{on}"))
    assert missing(connection) == {"find_unit_change"}
