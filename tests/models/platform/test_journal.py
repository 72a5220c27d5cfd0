"""The journal: each row is chained to the one before; one that was changed or taken out is named."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.platform import journal
from models.platform.journal import (
    GENESIS,
    JournalRow,
    canonical,
    digest,
    head,
    knows,
    last_act,
    record,
    verify,
)
from tests.make import unit


def written(db: Session, count: int = 3) -> list[JournalRow]:
    bloc = unit(db, "bloc")
    return [record(db, SYSTEM, "try", bloc, bloc.id, number=n) for n in range(count)]


def forge(db: Session, statement: str, row: JournalRow) -> None:
    """As somebody with the database's own shell, who took the journal's triggers away first."""
    on = " ON journal" if db.connection().dialect.name == "postgresql" else ""
    for event in ("update", "delete"):
        db.execute(text(f"DROP TRIGGER keep_journal_{event}{on}"))
    db.execute(text(f"{statement} WHERE id = {row.id}"))


def test_equal_values_are_written_alike_and_text_as_it_is() -> None:
    assert canonical({"b": 1, "a": "Đảng"}) == '{"a":"Đảng","b":1}' == canonical({"a": "Đảng", "b": 1})
    assert digest("Đảng") == digest("Đảng") != digest("Dang") and len(digest("")) == 64


def test_each_row_follows_the_one_before_and_the_head_is_the_newest(db: Session) -> None:
    before = head(db)
    rows = written(db)
    assert [row.previous for row in rows[1:]] == [row.hash for row in rows[:-1]]
    assert head(db) == rows[-1].hash != before
    assert knows(db, GENESIS) and knows(db, rows[0].hash) and not knows(db, "f" * 64)
    assert verify(db) is None


def test_more_rows_than_are_read_at_once_are_verified_all(
    db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = written(db, 5)
    monkeypatch.setattr(journal, "READ_AT_ONCE", 2)
    assert verify(db) is None
    forge(db, "UPDATE journal SET details = '{}'", rows[3])
    assert verify(db) == rows[3].id


@pytest.mark.parametrize("column", ["actor", "act", "details", "subject"])
def test_a_changed_row_is_the_first_that_does_not_fit(db: Session, column: str) -> None:
    rows = written(db)
    forge(db, f"UPDATE journal SET {column} = 'khác'", rows[1])
    assert verify(db) == rows[1].id


def test_a_row_taken_out_is_seen_at_the_next(db: Session) -> None:
    rows = written(db)
    forge(db, "DELETE FROM journal", rows[1])
    assert verify(db) == rows[2].id


def test_the_last_act_on_a_row_or_on_any_row_of_a_table(db: Session) -> None:
    assert (
        last_act(db, {"unit": [10**6], "pin": []}) is None is last_act(db, {"no": None}) is last_act(db, {})
    )
    first, second = unit(db, "bloc"), unit(db, "bloc")
    record(db, Principal(None, name="Người một"), "try", first, first.id)
    record(db, Principal(None, name="Người hai"), "try", second, second.id)
    one, newest = last_act(db, {"unit": [first.id]}), last_act(db, {"pin": [1], "unit": None})
    assert one is not None and one[:2] == ("Người một", None)
    assert newest is not None and newest[:2] == ("Người hai", None) and newest[2] >= one[2]
