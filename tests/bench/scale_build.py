"""Offices of four sizes in the product's own schema, for `make scale`: the demonstration's Bloc, copied.

S is the demonstration itself: 300 cells, five quarters. M is a province of 15 Blocs over 15 quarters, L/10 a
country of 94 Blocs in seven provinces, L one of 945 Blocs in 63, both over the demonstration's five quarters.
A copy has numbers, paths, codes and logins of its own; a copy of an earlier time has every day fifteen months
earlier. What a Bloc shares with all (kinds of units, shipped forms and routes) is there once. The journal is
one chain. Contents of frozen versions are copied as they are.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, Table, func, insert, select, text
from sqlalchemy.schema import CreateIndex, CreateTable

import models.operations.wiring
from models.core.base import make_engine
from models.core.spelling import fold
from models.operations.migrate import migrate, newest
from models.operations.piece_triggers import rebuild_pieces
from models.operations.statistics import refresh
from models.operations.triggers import install
from models.platform.journal import GENESIS, hash_of
from models.seed.demo.build import build
from models.units.units import EVER, NEVER, UnitKind
from tests.bench.compare import WORK
from tests.bench.scale_sums import sums

TABLES_BY_NAME = models.operations.wiring.metadata.tables
MADE = ("search_piece", "journal_actor")
"""Tables that are made from others when these are there."""
TABLES: tuple[Table, ...] = tuple(
    table for table in models.operations.wiring.metadata.sorted_tables if table.name not in MADE
)
LEFT_OUT = {"once", "sign_in", "job", "upload", "unit_sum", "sum_mark"}
"""What is of a machine, and sums of places, which are counted anew from the copies."""
MONTHS = 15
"""The demonstration's five quarters."""
ABOVE = "province"
SOURCES = {"sheet": "meeting", "answer": "directive_answer"}
"""What the subject of a duty is, by its source."""
NAMED = {"duty": "source", "signed_document": "kind"}
"""The column that says what a subject is, where it is not `subject`."""
WHOLE = {"unit", "person", "account", "journal"}
"""Tables whose every row is copied."""
FOUNDED, NOW = date(2015, 1, 1), date(2020, 1, 1)
CODES = (("unit", "code"), ("unit_spell", "code"), ("account", "login"), ("notice", "once"))
"""Texts of which nothing may stand twice, with the number of the copy before them."""
AT_ONCE = 20_000


@dataclass(frozen=True)
class Size:
    """How many Blocs, in how many provinces (none: the Bloc stands alone), how many times five quarters."""

    name: str
    blocs: int
    provinces: int
    times: int


SIZES = {
    each.name: each
    for each in (Size("S", 1, 0, 1), Size("M", 15, 1, 3), Size("L10", 94, 7, 1), Size("L", 945, 63, 1))
}


def back(day: date, months: int) -> date:
    """A day so many months earlier; the last of its month where that is shorter."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))


def earlier(value: Any, months: int) -> Any:
    """The same of a moment; what is no day stays what it is."""
    if not months:
        return value
    if isinstance(value, datetime):
        return datetime.combine(back(value.date(), months), value.timetz())
    return back(value, months) if isinstance(value, date) else value


@dataclass
class Seed:
    """The demonstration as it is copied: the rows of each table, the numbers of those that are of the Bloc,
    the tables that are of a time, and how far the numbers of a table go."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    of_bloc: dict[str, set[int]] = field(default_factory=dict)
    timed: set[str] = field(default_factory=set)
    stride: dict[str, int] = field(default_factory=dict)
    paths: list[str] = field(default_factory=list)

    def all_copied(self, table: str, column: str, of: str) -> bool:
        """Whether every number in a column is of a row that is copied."""
        return all(row[column] is None or row[column] in self.of_bloc[of] for row in self.rows[table])


def read(engine: Engine) -> Seed:
    """The demonstration's rows, and what of each table is copied: what is of a unit, or hangs on what is."""
    seed = Seed()
    with engine.connect() as connection:
        for table in TABLES:
            found = connection.execute(select(table).order_by(table.c.id)).mappings()
            rows = [] if table.name in LEFT_OUT else [dict(row) for row in found]
            seed.rows[table.name] = rows
            keys = keys_of(table)
            if {"period", "quarter"} & set(table.c.keys()) or any(of in seed.timed for of in keys.values()):
                seed.timed.add(table.name)
            seed.of_bloc[table.name] = {
                row["id"]
                for row in rows
                if table.name in WHOLE
                or row.get("unit_id") is not None
                or any(row[name] in seed.of_bloc.get(of, ()) for name, of in keys.items())
            }
            seed.stride[table.name] = max((row["id"] for row in rows), default=0)
    seed.timed |= {"journal", "notice"}
    seed.paths = sorted({row["path"] for rows in seed.rows.values() for row in rows if row.get("path")})
    return seed


def keys_of(table: Table) -> dict[str, str]:
    """The columns that name rows of other tables, and which."""
    found = {k.parent.name: k.column.table.name for k in table.foreign_keys if k.column.name == "id"}
    return ({"unit_id": "unit"} if "unit_id" in table.c else {}) | found


def staged(table: Table, copy_of: int) -> Table:
    """Where the rows of a table lie that are copied, of so many times before."""
    return table.to_metadata(MetaData(), schema="seed", name=f"{table.name}_{copy_of}")


def stage(connection: Connection, seed: Seed, size: Size) -> None:
    """Put the rows to copy beside the office, once for each time."""
    begun: dict[str, set[int]] = {}
    for table in TABLES:
        rows = [row for row in seed.rows[table.name] if row["id"] in seed.of_bloc[table.name]]
        begun[table.name] = {row["id"] for row in rows if of_this_quarter(table, row, begun)}
        for back_ in range(size.times if table.name in seed.timed else 1):
            if back_:
                rows = [row for row in rows if row["id"] not in begun[table.name]]
            there = staged(table, back_)
            connection.execute(text(f"CREATE TABLE {there.fullname} AS SELECT * FROM {table.name} LIMIT 0"))
            moved = [{name: earlier(each, back_ * MONTHS) for name, each in row.items()} for row in rows]
            for start in range(0, len(moved), AT_ONCE):
                connection.execute(insert(there), moved[start : start + AT_ONCE])
        of = f"seed.mine_{table.name}"
        connection.execute(text(f"CREATE TABLE {of} (id INTEGER PRIMARY KEY)"))
        if rows:
            connection.execute(text(f"INSERT INTO {of} VALUES (:id)"), [{"id": row["id"]} for row in rows])
    connection.execute(text("CREATE TABLE seed.place (old VARCHAR(200) PRIMARY KEY, new VARCHAR(200))"))


def of_this_quarter(table: Table, row: Any, begun: dict[str, set[int]]) -> bool:
    """Whether a row is of the quarter that has just begun, the sixth, or hangs on one that is:
    an earlier time goes without it: its copy would be there twice."""
    day = row.get("quarter") or row.get("period")
    hangs = any(row[name] in begun.get(of, ()) for name, of in keys_of(table).items())
    return hangs or (day is not None and day >= NOW)


@dataclass(frozen=True)
class Copy:
    """One copy: of which Bloc (the first is 0), how many times five quarters earlier, and the number and path
    of what stands above it."""

    bloc: int
    times: int
    parent: int | None
    above: str


def shift(seed: Seed, size: Size, of: str, copy: Copy) -> int:
    """What is added to the numbers of a table: its length for each copy before this one."""
    older = (size.times - 1 - copy.times) * size.blocs if of in seed.timed else 0
    return (copy.bloc + older) * seed.stride[of]


def put(connection: Connection, seed: Seed, size: Size, table: Table, copy: Copy) -> None:
    """The rows of one table in a copy: numbers go up by the table's length for each copy before it."""

    def up(of: str) -> int:
        return shift(seed, size, of, copy)

    def key(name: str, of: str) -> str:
        if seed.all_copied(table.name, name, of):
            return f"s.{name} + {up(of)}"
        return f"s.{name} + CASE WHEN s.{name} IN (SELECT id FROM seed.mine_{of}) THEN {up(of)} ELSE 0 END"

    values = {column.name: f's."{column.name}"' for column in table.c}
    values["id"] = f"s.id + {up(table.name)}"
    values |= {name: key(name, of) for name, of in keys_of(table).items()}
    if "subject_id" in values:
        kinds = {subject(table.name, row) for row in seed.rows[table.name]} & seed.of_bloc.keys()
        name = NAMED.get(table.name, "subject")
        named = {of: source for source, of in SOURCES.items() if table.name == "duty"}
        cases = "".join(
            f" WHEN s.{name} = '{named.get(of, of)}' THEN {key('subject_id', of)}" for of in sorted(kinds)
        )
        values["subject_id"] = f"CASE{cases} ELSE s.subject_id END" if cases else "s.subject_id"
    values |= {name: "COALESCE(p.new, s.path)" for name in ("path", "summed_path") if name in values}
    if table.name in ("unit", "unit_spell"):
        values["parent_id"] = f"COALESCE(s.parent_id + {up('unit')}, {copy.parent or 'NULL'})"
    mark = f"{copy.bloc}-{copy.times}-" if copy.times else f"{copy.bloc}-" if copy.bloc else ""
    values |= {name: f"'{mark}' || s.{name}" for of, name in CODES if of == table.name}
    source = f"seed.{table.name}_{copy.times}"
    joined = " LEFT JOIN seed.place p ON p.old = s.path" if "path" in values else ""
    names, what = ", ".join(f'"{name}"' for name in values), ", ".join(values.values())
    connection.exec_driver_sql(f"INSERT INTO {table.name} ({names}) SELECT {what} FROM {source} s{joined}")


def subject(table: str, row: Any) -> str:
    """Of which table the subject of a duty, a notice or an act is."""
    named = str(row[NAMED.get(table, "subject")])
    return SOURCES.get(named, "") if table == "duty" else named


def raise_tree(connection: Connection, seed: Seed, size: Size) -> list[tuple[int | None, str]]:
    """What stands above the Blocs; for each Bloc the number and path of what is directly above it."""
    if not size.provinces:
        return [(None, "")] * size.blocs
    kind = {"name_en": "Country", "is_cell": False, "is_stop": False, "is_root": False, "owes_report": False}
    another = {"id": (connection.scalar(select(func.max(UnitKind.id))) or 0) + 1, "code": "country"}
    connection.execute(insert(UnitKind), [another | {"name": "Trung ương", "position": 0} | kind])
    tables = TABLES_BY_NAME
    first = {name: size.blocs * seed.stride[name] for name in ("unit", "unit_spell")}
    lone = size.provinces == 1
    tops = [] if lone else [(1, None, "country", "TW", "Trung ương")]
    numbers = range(1, size.provinces + 1)
    tops += [(n + (not lone), 1, ABOVE, f"T{n:02}", f"Đảng bộ tỉnh {n}") for n in numbers]
    found: list[tuple[int | None, str]] = []
    for number, above, kind_code, code, name in tops:
        unit, over = first["unit"] + number, None if lone or above is None else first["unit"] + above
        path = f"{over}.{unit}." if over else f"{unit}."
        row = {"name": name, "code": code, "kind_code": kind_code, "parent_id": over, "path": path}
        row |= {"search_key": fold(name), "sort_key": fold(name)}
        today = {"id": unit, "contact": "", "founded_on": FOUNDED, "row_version": 1, "in_use_said": False}
        connection.execute(insert(tables["unit"]), [row | today])
        spell = {"id": first["unit_spell"] + number, "unit_id": unit, "starts_on": FOUNDED, "act": "found"}
        spell |= {"counts_from": EVER, "counts_until": NEVER, "doc_symbol": ""}
        connection.execute(insert(tables["unit_spell"]), [row | spell])
        if kind_code == ABOVE:
            found.append((unit, path))
    return [found[bloc % len(found)] for bloc in range(size.blocs)]


def places(connection: Connection, seed: Seed, copy: Copy) -> None:
    """Where each place of the demonstration stands in a copy."""
    up = copy.bloc * seed.stride["unit"]
    rows = [
        {"old": path, "new": copy.above + "".join(f"{int(n) + up}." for n in path.split(".") if n)}
        for path in seed.paths
    ]
    connection.execute(text("DELETE FROM seed.place"))
    connection.execute(text("INSERT INTO seed.place (old, new) VALUES (:old, :new)"), rows)


def chain(connection: Connection, seed: Seed, size: Size, done: list[Copy]) -> int:
    """The acts of every copy as one chain; returns how many there are."""
    table = TABLES_BY_NAME["journal"]
    previous, number = GENESIS, 0
    for copy in done:
        moved = {name: shift(seed, size, name, copy) for name in seed.of_bloc}

        def at(of: str, value: int | None, moved: dict[str, int] = moved) -> int | None:
            return value + moved[of] if value is not None and value in seed.of_bloc.get(of, ()) else value

        linked = []
        for row in seed.rows["journal"]:
            number += 1
            act = {
                "id": number,
                "at": earlier(row["at"], copy.times * MONTHS),
                "account_id": at("account", row["account_id"]),
                "unit_id": at("unit", row["unit_id"]),
                "subject_id": at(row["subject"], row["subject_id"]),
                "previous": previous,
            }
            act = row | act
            act["hash"] = previous = hash_of(SimpleNamespace(**act))
            linked.append(act)
        connection.execute(insert(table), linked)
    return number


@contextmanager
def loading(engine: Engine, folder: Path) -> Iterator[Connection]:
    """A connection that loads, with what is copied beside the office."""
    beside = folder / "staged.sqlite"
    beside.unlink(missing_ok=True)
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            raw: Any = connection.connection.driver_connection
            raw.execute(f"ATTACH '{beside}' AS seed")
            for word in ("foreign_keys=0", "synchronous=0", "cache_size=-1000000", "seed.synchronous=0"):
                raw.execute(f"PRAGMA {word}")
        else:
            connection.execute(text("CREATE SCHEMA seed"))
            connection.execute(text("SET session_replication_role = replica"))
        yield connection
        if engine.dialect.name == "postgresql":
            connection.execute(text("DROP SCHEMA seed CASCADE"))
        connection.commit()
    engine.dispose()
    beside.unlink(missing_ok=True)


def fill(engine: Engine, seed: Seed, size: Size, folder: Path) -> None:
    """An office of this size in an empty database."""
    began = time.monotonic()
    with loading(engine, folder) as connection:
        for table in TABLES:
            connection.execute(CreateTable(table))
            rows = [row for row in seed.rows[table.name] if row["id"] not in seed.of_bloc[table.name]]
            if rows:
                connection.execute(insert(table), rows)
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:at)"), {"at": newest()})
        stage(connection, seed, size)
        above = raise_tree(connection, seed, size)
        connection.commit()
        done = [Copy(b, t, *above[b]) for t in reversed(range(size.times)) for b in range(size.blocs)]
        for copy in done:
            places(connection, seed, copy)
            for table in TABLES:
                if table.name != "journal" and (copy.times == 0 or table.name in seed.timed):
                    put(connection, seed, size, table, copy)
            connection.commit()
        print(f"  {len(done)} copies after {time.monotonic() - began:.0f} s", flush=True)
        acts = chain(connection, seed, size, done)
        print(f"  {acts} acts in the journal after {time.monotonic() - began:.0f} s", flush=True)
        connection.commit()
        for table in TABLES:
            for index in sorted(table.indexes, key=lambda index: str(index.name)):
                connection.execute(CreateIndex(index))
            if engine.dialect.name == "postgresql":
                newest_id = f"(SELECT COALESCE(MAX(id), 0) + 1 FROM {table.name})"
                sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
                connection.execute(text(f"SELECT setval({sequence}, {newest_id}, false)"))
            connection.commit()
        for name in MADE:
            connection.execute(CreateTable(TABLES_BY_NAME[name]))
        print(f"  {rebuild_pieces(connection)} pieces after {time.monotonic() - began:.0f} s", flush=True)
        install(connection)
        connection.commit()
    sums(engine)
    refresh(engine)  # as the worker does: without statistics a database chooses other ways
    print(f"  whole after {time.monotonic() - began:.0f} s", flush=True)


def demonstration(folder: Path) -> Engine:
    """The smallest size, built once."""
    target = folder / "S.sqlite"
    if not target.exists():
        unfinished = folder / "unfinished.sqlite"
        for old in folder.glob("unfinished.sqlite*"):
            old.unlink()
        engine = make_engine(f"sqlite:///{unfinished}")
        migrate(engine)
        build(engine)
        refresh(engine)
        engine.dispose()  # the last to close a file brings its log into it
        unfinished.rename(target)
    return make_engine(f"sqlite:///{target}")


def build_size(folder: Path, size: Size, engine: Engine | None = None) -> None:
    """An office of this size, in its own SQLite file unless another empty database is given."""
    folder.mkdir(parents=True, exist_ok=True)
    source = demonstration(folder)
    seed = read(source)
    source.dispose()
    if engine is None:
        for old in folder.glob(f"{size.name}.sqlite*"):
            old.unlink()
        engine = make_engine(f"sqlite:///{folder / size.name}.sqlite")
    fill(engine, seed, size, folder)


def main() -> None:
    """Build the offices that are named, M and L/10 unless told, in the folder of benchmarks."""
    for name in sys.argv[1:] or ["M", "L10"]:
        print(name, flush=True)
        build_size(WORK / "scale", SIZES[name])


if __name__ == "__main__":
    main()
