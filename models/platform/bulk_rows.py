"""Many rows into tables at once: COPY or one prepared
statement, and their journal rows on the chain (stack.md 7).

The only page that writes rows without the flush check; whoever
calls it has asked scope and locks of all of them as sets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import Text, bindparam, case, cast, func, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, object_mapper

from models.access.grants import Principal
from models.access.guard import require_writable
from models.access.late import writing
from models.core.base import Base, now
from models.core.errors import Refusal
from models.platform.journal import ASIDE, JournalRow, canonical, chain, digest, head, stand_in_line


def record_many(
    db: Session, by: Principal, act: str, table: str, rows: Sequence[tuple[int, int, Mapping[str, Any]]]
) -> None:
    """A journal row for each (number of the subject,
    unit, details), chained as journal.record chains them."""
    db.flush()
    stand_in_line(db)
    moment, previous, body = now(), head(db), []
    at = moment.isoformat()
    for number, unit_id, details in rows:
        said = canonical(details)
        own = digest(canonical([previous, at, by.account_id, by.name, act, unit_id, table, number, said]))
        body.append((moment, by.account_id, by.name, act, unit_id, table, number, said, previous, own))
        previous = own
    names = (
        "at",
        "account_id",
        "actor",
        "act",
        "unit_id",
        "subject",
        "subject_id",
        "details",
        "previous",
        "hash",
    )
    insert_rows(db, Base.metadata.tables["journal"], names, body)


def numbers(db: Session, table: str, count: int) -> list[int]:
    """Numbers for new rows: from the sequence, or after the highest under SQLite's one writer."""
    if db.connection().dialect.name == "postgresql":
        asked = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
        return list(db.connection().scalars(asked, {"name": table, "count": count}))
    first = (
        db.connection().scalar(select(func.coalesce(func.max(text("id")), 0)).select_from(text(table))) or 0
    )
    return list(range(first + 1, first + count + 1))


def insert_rows(db: Session, table: Any, names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Rows into a table by the database's own fast road: COPY, or one prepared statement. Columns left out
    get their defaults: the plain ones, and those that tell the moment, one for all rows."""
    connection = writing(db).connection()
    plain = [c for c in table.columns if c.name not in names and c.default is not None]
    plain = [c for c in plain if c.default.is_scalar or c.default.is_callable]
    more = tuple(c.default.arg(None) if c.default.is_callable else c.default.arg for c in plain)
    columns = [*names, *(column.name for column in plain)]
    listed = ", ".join(connection.dialect.identifier_preparer.quote(name) for name in columns)
    try:
        if connection.dialect.name == "postgresql":
            cursor: Any = connection.connection.cursor()
            with cursor.copy(f"COPY {table.name} ({listed}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row + more)
            return
        marks = ", ".join("?" * len(columns))
        writes = [
            (place, write)
            for place, name in enumerate(columns)
            if (write := _writes(table.columns[name].type, connection.dialect)) is not None
        ]
        stored = [_in_sqlite(row + more, writes) for row in rows] if writes or more else list(rows)
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({listed}) VALUES ({marks})", stored)
    except (IntegrityError, connection.dialect.loaded_dbapi.IntegrityError):  # as wrapped, or a bare cursor's
        raise Refusal("stale") from None


def _writes(kind: Any, dialect: Any) -> Callable[[Any], Any] | None:
    """How SQLAlchemy itself brings a value of this kind into the database; None where it goes as it is."""
    written: Callable[[Any], Any] | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return written


def _in_sqlite(row: tuple[Any, ...], writes: Sequence[tuple[int, Callable[[Any], Any]]]) -> tuple[Any, ...]:
    cells = list(row)
    for place, write in writes:
        cells[place] = write(cells[place])
    return tuple(cells)


def write_rows(db: Session, rows: Sequence[Base]) -> None:
    """New rows into their tables, those of one table together and in their order; scope is asked as of a
    flush. They stay apart from the session and get no numbers. Refuses `stale` where one is there already."""
    require_writable(db, rows)
    by_table: dict[tuple[Any, tuple[str, ...]], list[tuple[Any, ...]]] = {}
    for row in rows:
        said = {
            column.columns[0].name: vars(row)[column.key]
            for column in object_mapper(row).column_attrs
            if column.key in vars(row)
        }
        by_table.setdefault((row.__table__, tuple(said)), []).append(tuple(said.values()))
    for (table, names), values in by_table.items():
        insert_rows(db, table, names, values)


def put(db: Session, row: Base) -> None:
    """Add a new row that nobody reads before the rows put aside are written; at once where none are."""
    aside: list[Base] | None = db.info.get(ASIDE)
    if aside is None:
        db.add(row)
    else:
        aside.append(row)


@contextmanager
def together(db: Session) -> Iterator[None]:
    """Rows `put`, and acts recorded, inside are put aside and written at the end: a statement for each table
    and one for the chain's head, however many they are. What is raised inside writes none of them."""
    aside: list[Base] = []
    db.info[ASIDE] = aside
    try:
        yield
    finally:
        del db.info[ASIDE]
    db.flush()
    chain(db, [row for row in aside if isinstance(row, JournalRow)])
    write_rows(db, aside)


@lru_cache(maxsize=256)
def _bringing(table: Any, keys: tuple[str, ...], names: tuple[str, ...]) -> Any:
    found = update(table).where(*(table.c[key] == bindparam(f"was_{key}") for key in keys))
    return found.values({name: bindparam(name) for name in names})


def update_rows(db: Session, table: Any, keys: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows of a table brought to new values by one prepared statement; each
    is found by its `keys`. Refuses `stale` unless every one was there.

    A key in the rows is named `was_` and its column's name, so that a version can be asked and moved at once.
    """
    if not rows:
        return
    names = tuple(name for name in rows[0] if not name.startswith("was_"))
    try:
        wrote = writing(db).connection().execute(_bringing(table, tuple(keys), names), list(rows))
    except IntegrityError:
        raise Refusal("stale") from None
    if wrote.rowcount != len(rows):
        raise Refusal("stale")


def merge_row(
    db: Session,
    table: Any,
    keys: Sequence[str],
    values: Mapping[str, Any],
    merged: str,
    least: str,
    most: int,
) -> str | None:
    """A row put in, or the one of the same `keys` brought to these values, in one statement. The JSON object
    `merged` is put over the one that is there; of `least` the smaller value stays. Returns `merged` as
    it stands then; None, and nothing is written, where both together are longer than `most` letters."""
    connection = writing(db).connection()
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    row = insert(table).values(**values)
    old, new = table.c, row.excluded
    both: Any = func.json_patch(old[merged], new[merged])
    if connection.dialect.name == "postgresql":
        both = cast(cast(old[merged], postgresql.JSONB).op("||")(cast(new[merged], postgresql.JSONB)), Text)
    set_: dict[str, Any] = {name: new[name] for name in values if name not in keys}
    set_[merged] = both
    set_[least] = case((old[least] < new[least], old[least]), else_=new[least])
    fits = func.length(both) <= most
    done = row.on_conflict_do_update(index_elements=list(keys), set_=set_, where=fits).returning(old[merged])
    found: str | None = connection.scalar(done)
    return found
