"""Offices of four sizes in the product's own schema, for `make scale`: the demonstration's Bloc, copied.

S is the demonstration itself: 300 cells, five quarters. M is a province of 15 Blocs over 15 quarters, L/10 a
country of 94 Blocs in seven provinces, L one of 945 Blocs in 63, both over the demonstration's five quarters.
A copy has numbers, paths, codes and logins of its own; a copy of an earlier time has every day fifteen months
earlier. What a Bloc shares with all (kinds of units, shipped forms and routes) is there once. The journal is
one chain. Contents of frozen versions, and hashes of them, are true for the unit and time of the copy; what
acts and notices tell of days stays as it is.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Date, Engine, MetaData, Table, func, insert, select, text
from sqlalchemy.schema import CreateIndex, CreateTable

from models.core.base import Moment, make_engine
from models.core.spelling import fold
from models.operations.migrate import migrate, newest, revision_of
from models.operations.piece_triggers import rebuild_pieces
from models.operations.statistics import refresh
from models.operations.triggers import install
from models.seed.demo.build import build
from models.units.units import EVER, NEVER, UnitKind
from tests.bench.compare import WORK
from tests.bench.scale_keys import bare, close
from tests.bench.scale_seed import (
    LEFT_OUT,
    MADE,
    MONTHS,
    SIZES,
    TABLES,
    TABLES_BY_NAME,
    Copy,
    Seed,
    Size,
    keys_of,
    read,
    shift,
    subject_column,
)
from tests.bench.scale_sums import sums
from tests.bench.scale_words import Asked, Told, place, writer

ABOVE = "province"
SOURCES = {"sheet": "meeting", "answer": "directive_answer"}
"""What the subject of a duty is, by its source."""
FOUNDED = date(2015, 1, 1)
CODES = (("unit", "code"), ("unit_spell", "code"), ("account", "login"), ("notice", "once"))
"""Texts of which nothing may stand twice, with the number of the copy before them."""
KEYED = {"unit": ("code_key", "code_search"), "unit_spell": ("code_key", "code_search")}
"""Keys of such texts, in small letters."""
AT_ONCE = 20_000
HASHED = {"sha256": "new", "content": "content"}
"""What of a row with a frozen content is written anew."""
LINK = 64
"""Letters of a hash."""
LOADS = ("foreign_keys=0", "synchronous=0", "main.journal_mode=off", "cache_size=-1000000", "temp_store=2")
"""Settings of a SQLite connection that loads."""


def stage(connection: Connection, seed: Seed, size: Size) -> None:
    """Put the rows to copy beside the office, once for each time, and into it those that all share."""
    for table in TABLES:
        rows, mine = lying(connection, seed, table), f"seed.mine_{table.name}"
        connection.execute(text(f"CREATE TABLE {mine} (id INTEGER PRIMARY KEY, begun INTEGER)"))
        if numbers := sorted(seed.of_bloc[table.name]):
            listed = [{"id": each, "begun": int(each in seed.begun[table.name])} for each in numbers]
            connection.execute(text(f"INSERT INTO {mine} VALUES (:id, :begun)"), listed)
        columns = [each.name for each in table.c]
        names = ", ".join(f'"{name}"' for name in columns)
        shared = f"SELECT {names} FROM {rows} WHERE id NOT IN (SELECT id FROM {mine}) ORDER BY id"
        if table.name not in LEFT_OUT:
            connection.execute(text(f"INSERT INTO {table.name} ({names}) {shared}"))
        for times in range(size.times if table.name in seed.timed else 1):
            what = ", ".join(f'{earlier(connection, each, times)} AS "{each.name}"' for each in table.c)
            which = f"SELECT id FROM {mine}" + " WHERE begun = 0" * (times > 0)
            copied = f"SELECT {what} FROM {rows} WHERE id IN ({which}) ORDER BY id"
            connection.execute(text(f"CREATE TABLE seed.{table.name}_{times} AS {copied}"))
    for made in (
        "place (old VARCHAR(200) PRIMARY KEY, new VARCHAR(200))",
        "content (old VARCHAR(64) PRIMARY KEY, new VARCHAR(64), content TEXT)",
        "details (id INTEGER PRIMARY KEY, said TEXT)",
    ):
        connection.execute(text(f"CREATE TABLE seed.{made}"))


def lying(connection: Connection, seed: Seed, table: Table) -> str:
    """Where the rows of a table of the demonstration lie: in its own file, which lies beside on SQLite;
    elsewhere they are brought."""
    if connection.dialect.name == "sqlite":
        return f"origin.{table.name}"
    there = table.to_metadata(MetaData(), schema="seed")
    connection.execute(text(f"CREATE TABLE seed.{table.name} AS SELECT * FROM {table.name} LIMIT 0"))
    source = make_engine(f"sqlite:///{seed.file}")
    with source.connect().execution_options(reading=True) as beside:
        for part in beside.execute(select(table)).mappings().partitions(AT_ONCE):
            connection.execute(insert(there), [dict(row) for row in part])
    source.dispose()
    return f"seed.{table.name}"


def earlier(connection: Connection, column: Column[Any], times: int) -> str:
    """A column as it is so many times five quarters earlier: a day is the last of its month where that is
    shorter; what is no day stays what it is."""
    name, months = f'"{column.name}"', times * MONTHS
    moment = isinstance(column.type, Moment)
    if not times or not (moment or isinstance(column.type, Date)):
        return name
    if connection.dialect.name == "sqlite":  # a moment begins with its day
        moved = f"date(substr({name}, 1, 10), '-{months} months', 'floor')"
        return f"{moved} || substr({name}, 11)" if moment else moved
    if moment:
        return f"({name} AT TIME ZONE 'UTC' - INTERVAL '{months} months') AT TIME ZONE 'UTC'"
    return f"CAST({name} - INTERVAL '{months} months' AS DATE)"


def put(connection: Connection, seed: Seed, size: Size, table: Table, copy: Copy, links: bytes) -> None:
    """The rows of one table in a copy: numbers go up by the table's length for each copy before it."""
    name, values, joined, given = table.name, {c.name: f's."{c.name}"' for c in table.c}, "", {}

    def up(of: str) -> int:
        return shift(seed, size, of, copy)

    def key(column: str, of: str) -> str:
        if seed.all_copied(name, column, of):
            return f"s.{column} + {up(of)}"
        return (
            f"s.{column} + CASE WHEN s.{column} IN (SELECT id FROM seed.mine_{of}) THEN {up(of)} ELSE 0 END"
        )

    values["id"] = f"s.id + {up(name)}"
    values |= {column: key(column, of) for column, of in keys_of(table).items()}
    if "subject_id" in values:
        of_table = {kind: SOURCES.get(kind, "") if name == "duty" else kind for kind in seed.subjects[name]}
        cases = "".join(
            f" WHEN s.{subject_column(table)} = '{kind}' THEN {key('subject_id', of)}"
            for kind, of in sorted(of_table.items())
            if of in seed.of_bloc
        )
        values["subject_id"] = f"CASE{cases} ELSE s.subject_id END" if cases else "s.subject_id"
    if "path" in values:
        values |= {each: "COALESCE(p.new, s.path)" for each in ("path", "summed_path") if each in values}
        joined += " LEFT JOIN seed.place p ON p.old = s.path"
    if "sha256" in values:
        values |= {each: f"COALESCE(w.{as_}, s.{each})" for each, as_ in HASHED.items() if each in values}
        joined += " LEFT JOIN seed.content w ON w.old = s.sha256"
    if name == "journal":
        values |= {"details": "COALESCE(d.said, s.details)"} | linked(connection)
        joined += " LEFT JOIN seed.details d ON d.id = s.id"
        given["links"] = links
    if name in ("unit", "unit_spell"):
        values["parent_id"] = f"COALESCE(s.parent_id + {up('unit')}, {copy.parent or 'NULL'})"
    values |= {column: f"'{copy.mark}' || s.{column}" for of, column in CODES if of == name}
    values |= {column: f"'{copy.mark.lower()}' || s.{column}" for column in KEYED.get(name, ())}
    source, names = f"seed.{name}_{copy.times}", ", ".join(f'"{each}"' for each in values)
    found = f"SELECT {', '.join(values.values())} FROM {source} s{joined}"
    connection.execute(text(f"INSERT INTO {name} ({names}) {found}"), given)


def linked(connection: Connection) -> dict[str, str]:
    """Hashes of acts, of which all stand in one value, that of the act before the first too."""
    at = {"previous": f"s.id * {LINK} - {LINK - 1}", "hash": f"s.id * {LINK} + 1"}
    if connection.dialect.name == "sqlite":
        return {name: f"CAST(substr(:links, {each}, {LINK}) AS TEXT)" for name, each in at.items()}
    return {
        name: f"convert_from(substr(CAST(:links AS BYTEA), {each}, {LINK}), 'UTF8')"
        for name, each in at.items()
    }


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


def write(connection: Connection, seed: Seed, copy: Copy, told: Told) -> None:
    """Lay beside the office where each place stands in a copy, and what is written there."""
    up = copy.bloc * seed.stride["unit"]
    places = [{"old": old, "new": place(old, up, copy.above)} for old in sorted(seed.paths)]
    contents = [{"old": old, "new": new, "content": content} for old, new, content in told.contents]
    details = [{"id": number, "said": said} for number, said in told.details]
    for name, rows in (("place", places), ("content", contents), ("details", details)):
        connection.execute(text(f"DELETE FROM seed.{name}"))
        if rows:
            columns = ", ".join(f":{each}" for each in rows[0])
            connection.execute(text(f"INSERT INTO seed.{name} VALUES ({columns})"), rows)


@contextmanager
def loading(engine: Engine) -> Iterator[Connection]:
    """A connection that loads. A file that is not whole is built anew: nothing keeps it from a crash."""
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        if engine.dialect.name == "sqlite":
            raw.execute("ATTACH ':memory:' AS seed")
            raw.execute("ATTACH ':memory:' AS shape")
            for word in LOADS:
                raw.execute(f"PRAGMA {word}").fetchall()
        else:
            connection.execute(text("CREATE SCHEMA seed"))
            connection.execute(text("SET session_replication_role = replica"))
        yield connection
        if engine.dialect.name == "postgresql":
            connection.execute(text("DROP SCHEMA seed CASCADE"))
        connection.commit()
        if engine.dialect.name == "sqlite":
            raw.execute("PRAGMA main.journal_mode=wal").fetchall()
    engine.dispose()


@contextmanager
def beside(connection: Connection, file: str) -> Iterator[None]:
    """The demonstration as `origin`, on SQLite; for as long as it is read, and for nothing else."""
    raw: Any = connection.connection.driver_connection
    sqlite = connection.dialect.name == "sqlite"
    connection.commit()
    if sqlite:
        raw.execute("ATTACH ? AS origin", (f"{Path(file).resolve().as_uri()}?mode=ro",))
    yield
    connection.commit()
    if sqlite:
        raw.execute("DETACH origin")


def fill(engine: Engine, seed: Seed, size: Size) -> None:
    """An office of this size in an empty database."""
    began = time.monotonic()

    def say(done: str) -> None:
        print(f"  {done} after {time.monotonic() - began:.0f} s", flush=True)

    with loading(engine) as connection:
        for table in TABLES:
            connection.execute(CreateTable(bare(connection, table)))
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:at)"), {"at": newest()})
        with beside(connection, seed.file):
            stage(connection, seed, size)
        above = raise_tree(connection, seed, size)
        connection.commit()
        done = [Copy(b, t, *above[b]) for t in reversed(range(size.times)) for b in range(size.blocs)]
        asked = (
            Asked({of: shift(seed, size, of, c) for of in seed.of_bloc}, c.times * MONTHS, c.above, c.code)
            for c in done
        )
        with writer(seed.file, seed.of_bloc, asked) as written:
            for copy, told in zip(done, written, strict=True):
                write(connection, seed, copy, told)
                for table in TABLES:
                    if copy.times == 0 or table.name in seed.timed:
                        put(connection, seed, size, table, copy, told.links)
                connection.commit()
        say(f"{len(done)} copies")
        index(connection)
        say("indexes")
        say(f"{rebuild_pieces(connection)} pieces")
        install(connection)
        connection.commit()
        sums(connection)
        say("sums")
    refresh(engine)  # as the worker does: without statistics a database chooses other ways
    say("whole")


def index(connection: Connection) -> None:
    """Indexes of all tables, and the tables that are made from others."""
    close(connection, TABLES)
    for table in TABLES:
        for each in sorted(table.indexes, key=lambda each: str(each.name)):
            connection.execute(CreateIndex(each))
        if connection.dialect.name == "postgresql":
            newest_id = f"(SELECT COALESCE(MAX(id), 0) + 1 FROM {table.name})"
            sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
            connection.execute(text(f"SELECT setval({sequence}, {newest_id}, false)"))
        connection.commit()
    for name in MADE:
        connection.execute(CreateTable(TABLES_BY_NAME[name]))


def demonstration(folder: Path) -> Engine:
    """The smallest size, built once for each schema."""
    target = folder / "S.sqlite"
    if not target.exists() or _revision(target) != newest():
        target.unlink(missing_ok=True)
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


def _revision(file: Path) -> str | None:
    engine = make_engine(f"sqlite:///{file}")
    with engine.execution_options(reading=True).connect() as connection:
        found = revision_of(connection)
    engine.dispose()
    return found


def build_size(folder: Path, size: Size, engine: Engine | None = None) -> None:
    """An office of this size, in its own SQLite file unless another empty database is given."""
    folder.mkdir(parents=True, exist_ok=True)
    source = demonstration(folder)
    if engine is None and size == SIZES["S"]:  # that is the demonstration itself
        source.dispose()
        return
    seed = read(source)
    source.dispose()
    if engine is None:
        for old in folder.glob(f"{size.name}.sqlite*"):
            old.unlink()
        engine = make_engine(f"sqlite:///{folder / size.name}.sqlite")
    fill(engine, seed, size)


def main() -> None:
    """Build the offices that are named, M and L/10 unless told, in the folder of benchmarks."""
    for name in sys.argv[1:] or ["M", "L10"]:
        print(name, flush=True)
        build_size(WORK / "scale", SIZES[name])


if __name__ == "__main__":
    main()
