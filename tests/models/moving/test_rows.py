"""Rows as both databases tell them: read in parts, put, summed in any order, compared to the row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Column, Connection, Date, Engine, Integer, LargeBinary, MetaData, String, Table

from models.core.base import Moment, make_engine
from models.core.errors import Refusal
from models.moving import rows as page
from models.moving.rows import Sum, count, counted, difference, named, parts, put

META = MetaData()
ONE = Table(
    "order",  # a word of the language of databases
    META,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", String(20), nullable=False),
    Column("on", Date),
    Column("at", Moment),
    Column("data", LargeBinary),
)
PAIR = Table(
    "pair",
    META,
    Column("text", String(9), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("said", String(9)),
)
ROWS = [
    (n, f"{'Đ' * (n % 7)}\t\\{n}", "2019-01-20" if n % 3 else None, f"2019-01-20 03:04:05.{n:06}", bytes([n]))
    for n in range(1, 40)
]
PAIRS = [(text, n, f"{text}{n}") for text in ("a", "B", "ă") for n in range(20)]


@pytest.fixture
def both(blank: Engine, tmp_path: Path) -> Iterator[tuple[Connection, Connection]]:
    """A SQLite with rows, and each database in turn with the same, in another order."""
    engine = make_engine(f"sqlite:///{tmp_path / 'first.sqlite'}")
    with engine.begin() as one, blank.begin() as other:
        for connection in (one, other):
            META.create_all(connection)
            back = slice(None, None, -1 if connection is other else 1)
            put(connection, ONE, ROWS[back])
            put(connection, PAIR, PAIRS[back])
        yield one, other
    engine.dispose()


def test_rows_come_in_parts_and_all_of_them(
    both: tuple[Connection, Connection], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "FEW", 7)
    monkeypatch.setattr(page, "AT_ONCE", 7)
    for connection in both:
        found = list(parts(connection, ONE))
        assert [len(each) for each in found] == [7, 7, 7, 7, 7, 4]
        assert [row for each in found for row in each] == ROWS
        assert sorted(row for each in parts(connection, PAIR) for row in each) == sorted(PAIRS)


def test_the_same_rows_have_one_sum_in_whatever_order_and_place(both: tuple[Connection, Connection]) -> None:
    for table, rows in ((ONE, ROWS), (PAIR, PAIRS)):
        one, other = (count(connection, table) for connection in both)
        again = Sum()
        again.add(reversed(rows))
        assert one == other == again and one.rows == len(rows) and len(one.hash) == 32
        assert difference(*both, table) is None
        assert counted(both[0], table) == counted(both[1], table)
    assert counted(both[0], ONE) == {"*": 39, "id": sum(range(40))}


@pytest.mark.parametrize(
    ("statement", "table", "row"),
    [
        ("UPDATE \"order\" SET name = 'x' WHERE id = 23", ONE, "23"),
        ('UPDATE "order" SET "on" = NULL WHERE id = 38', ONE, "38"),
        ('DELETE FROM "order" WHERE id = 11', ONE, "11"),
        ("INSERT INTO pair VALUES ('c', 1, '')", PAIR, "c, 1"),
    ],
)
def test_the_row_that_differs_is_named(
    both: tuple[Connection, Connection], statement: str, table: Table, row: str
) -> None:
    both[1].exec_driver_sql(statement)
    assert count(both[0], table) != count(both[1], table)
    assert difference(*both, table) == row and difference(*reversed(both), table) == row


def test_two_rows_that_trade_a_value_have_another_sum(both: tuple[Connection, Connection]) -> None:
    """What each column adds up to stays the same."""
    both[1].exec_driver_sql(
        "UPDATE pair SET said = CASE n WHEN 1 THEN 'a2' ELSE 'a1' END WHERE text = 'a' AND n IN (1, 2)"
    )
    assert counted(both[0], PAIR) == counted(both[1], PAIR)
    assert count(both[0], PAIR) != count(both[1], PAIR)


def test_a_value_that_is_none_of_its_column_is_named(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'first.sqlite'}")
    with engine.begin() as connection:
        META.create_all(connection)
        put(connection, ONE, [*ROWS[:4], (5, "x", "soon", None, None)])
        with pytest.raises(Refusal) as told:
            count(connection, ONE)
    engine.dispose()
    assert told.value.code == "moved.value"
    assert told.value.values | {"said": ""} == {"table": "order", "row": "5", "column": "on", "said": ""}


def test_a_row_that_the_database_does_not_take_is_named(blank: Engine) -> None:
    wrong = (7, None, None, None, None)
    with blank.connect() as connection:
        META.create_all(connection)
        with pytest.raises(Refusal) as told:
            put(connection, ONE, [*ROWS[:6], wrong])
    assert (told.value.code, told.value.values["table"]) == ("moved.row", "order")
    assert named(ONE, wrong) == "7"
    if blank.dialect.name == "postgresql":
        assert told.value.values["row"] == "7"
