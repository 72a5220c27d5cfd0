"""Triggers that keep what names are found by (platform/finding.py): in the transaction that writes a name,
whoever writes it and however many at once; and the same made anew, and compared, from what stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, Table, delete, insert, select, text

from models.core.base import Base
from models.core.spelling import fold
from models.platform.finding import LONG, SOURCES

AT_ONCE = 5_000
_LETTERS = [chr(code) for code in (*range(0xC0, 0x257), *range(0x1EA0, 0x1EFA))]
MARKED = "".join(letter for letter in _LETTERS if len(fold(letter)) == 1 and fold(letter) != letter)
PLAIN = fold(MARKED)
"""Letters of names in Latin script that have marks or are capitals, and what they are found by."""
Rules = Mapping[str, tuple[str, str, str]]
"""Name of a trigger -> (table, event, what it does), as one statement for both databases."""


def keeping(dialect: str) -> Rules:
    """Every trigger that keeps pieces, and the one that keeps the journal's names."""
    found = {"journal_actor": ("journal", "INSERT", _new_actor(dialect))}
    for table, (source, texts) in SOURCES.items():
        new, old = _put(source, _texts_of("NEW", texts)), _take(source, _texts_of("OLD", texts))
        found[f"{table}_insert"] = (table, "INSERT", new)
        found[f"{table}_delete"] = (table, "DELETE", old)
        found[f"{table}_change"] = (table, "UPDATE", f"{old}; {new}")
    return found


def _texts_of(row: str, texts: tuple[str, ...]) -> str:
    """The texts of the row of a trigger."""
    return " UNION ALL ".join(f"SELECT {row}.id AS id, {row}.{each} AS t" for each in texts)


def _texts_in(table: str, texts: tuple[str, ...]) -> str:
    """The texts of all rows of a table."""
    return " UNION ALL ".join(f"SELECT id, {each} AS t FROM {table}" for each in texts)


def _pieces(texts: str) -> str:
    """The pieces of texts: from each letter on. A blank begins none: nobody types one first."""
    walk = (
        f"WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM ({texts}) s UNION ALL "
        "SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w"
    )
    return (
        f"SELECT DISTINCT substr(t, 1, {LONG}) AS piece, id FROM ({walk}) p "
        "WHERE t <> '' AND substr(t, 1, 1) <> ' '"
    )


def _put(source: int, texts: str) -> str:
    return (
        "INSERT INTO search_piece (source, piece, row_id) "
        f"SELECT {source}, piece, id FROM ({_pieces(texts)}) q"
    )


def _take(source: int, texts: str) -> str:
    return (
        f"DELETE FROM search_piece WHERE source = {source} AND row_id = OLD.id "
        f"AND piece IN (SELECT piece FROM ({_pieces(texts)}) q)"
    )


def _new_actor(dialect: str) -> str:
    """A name that stands in the journal for the first time, with its form for search. On SQLite letter by
    letter: as many calls within each other would be more than an older SQLite reads."""
    key = f"translate(lower(NEW.actor), '{MARKED}', '{PLAIN}')"
    if dialect == "sqlite":
        at = f"instr('{MARKED}', substr(rest, 1, 1))"
        letter = f"CASE WHEN {at} > 0 THEN substr('{PLAIN}', {at}, 1) ELSE substr(rest, 1, 1) END"
        key = (
            "(WITH RECURSIVE f(rest, done) AS (SELECT lower(NEW.actor), '' UNION ALL "
            f"SELECT substr(rest, 2), done || {letter} FROM f WHERE rest <> '') "
            "SELECT done FROM f WHERE rest = '')"
        )
    return (
        f"INSERT INTO journal_actor (name, search_key) SELECT NEW.actor, {key} "
        "WHERE NOT EXISTS (SELECT 1 FROM journal_actor WHERE name = NEW.actor)"
    )


def changed(table: str) -> str:
    """When a row is found otherwise than before."""
    return " OR ".join(f"OLD.{each} <> NEW.{each}" for each in SOURCES[table][1])


def sqlite_of(name: str, table: str, event: str, does: str) -> list[str]:
    """Statements that put such a trigger in place on SQLite."""
    when = f"WHEN {changed(table)} " if event == "UPDATE" else ""
    create = f"CREATE TRIGGER {name} AFTER {event} ON {table} {when}BEGIN {does}; END"
    return [f"DROP TRIGGER IF EXISTS {name}", create]


def postgresql_of(name: str, table: str, event: str, does: str) -> list[str]:
    """The same on PostgreSQL."""
    when = f"WHEN ({changed(table)}) " if event == "UPDATE" else ""
    return [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ {body_of(does)} $$",
        f"CREATE OR REPLACE TRIGGER {name} AFTER {event} ON {table} FOR EACH ROW {when}"
        f"EXECUTE FUNCTION {name}()",
    ]


def body_of(does: str) -> str:
    """What the function of such a trigger says on PostgreSQL."""
    return f"BEGIN {does}; RETURN NULL; END"


def rebuild_pieces(connection: Connection) -> int:
    """Make names of the journal and all pieces anew; returns how many pieces there are."""
    actors, pieces = Base.metadata.tables["journal_actor"], Base.metadata.tables["search_piece"]
    connection.execute(delete(pieces))
    connection.execute(delete(actors))
    for names in _actors(connection):
        rows = [{"name": name, "search_key": fold(name)} for name in names]
        connection.execute(insert(actors), rows)
    made = 0
    for table, (source, texts) in SOURCES.items():
        # the journal's names have put theirs by their trigger where it is in place
        connection.execute(delete(pieces).where(pieces.c.source == source))
        put = _put(source, _texts_in(table, texts)) + " ORDER BY piece, id"
        made += connection.execute(text(put), execution_options={"preserve_rowcount": True}).rowcount
    return made


def _actors(connection: Connection) -> Iterator[list[str]]:
    """Every name in the journal once, some at a time; read in the order of its index."""
    journal: Table = Base.metadata.tables["journal"]
    last = None
    while True:
        found = select(journal.c.actor).distinct().order_by(journal.c.actor).limit(AT_ONCE)
        names = list(connection.scalars(found if last is None else found.where(journal.c.actor > last)))
        if not names:
            return
        yield names
        last = names[-1]


def is_empty(connection: Connection) -> bool:
    """Whether nothing is found by pieces yet, as after the migration that made their table."""
    return connection.execute(text("SELECT 1 FROM search_piece LIMIT 1")).first() is None


def astray(connection: Connection) -> list[str]:
    """Tables of which a row is not found by a piece of its texts, or found by one that it does not have."""
    wrong = []
    for table, (source, texts) in SOURCES.items():
        if any(connection.execute(text(asked)).first() for asked in _differences(table, source, texts)):
            wrong.append(table)
    return wrong + (["journal"] if _unnamed(connection) else [])


def _differences(table: str, source: int, texts: tuple[str, ...]) -> tuple[str, str]:
    """Statements that find a piece too few, and one too many."""
    there = (
        f"SELECT 1 FROM search_piece s WHERE s.source = {source} AND s.piece = m.piece AND s.row_id = m.id"
    )
    few = f"SELECT 1 FROM ({_pieces(_texts_in(table, texts))}) m WHERE NOT EXISTS ({there}) LIMIT 1"
    held = " OR ".join(f"replace(r.{each}, s.piece, '') <> r.{each}" for each in texts)
    many = (
        f"SELECT 1 FROM search_piece s LEFT JOIN {table} r ON r.id = s.row_id "
        f"WHERE s.source = {source} AND (r.id IS NULL OR NOT ({held})) LIMIT 1"
    )
    return few, many


def _unnamed(connection: Connection) -> bool:
    """Whether a name of the journal is not among those by which it is searched, or is found otherwise."""
    actors = Base.metadata.tables["journal_actor"].c
    for names in _actors(connection):
        found = connection.execute(select(actors.name, actors.search_key).where(actors.name.in_(names)))
        known = {name: key for name, key in found}
        if any(known.get(name) != fold(name) for name in names):
            return True
    return False
