"""Bringing a database to the newest schema: foreign keys off while
tables are rebuilt, rows counted before and after, triggers put back.

On SQLite Alembic's rebuilding of tables drops triggers
and, with foreign keys on, deletes child rows (stack.md 4).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.operations.moved import require_here
from models.operations.piece_triggers import is_empty, rebuild_pieces
from models.operations.triggers import install, missing
from models.people.people import settle
from models.seed.plant import plant
from models.totals.form_sums import rebuild_forms, uncounted

FOLDER = Path(__file__).parents[1] / "migrations"
FOUND_SINCE = "0045"
"""The schema since which names are found by the texts of today: what came before is found anew."""
ONE_AT_A_TIME = 285_2019
"""Number of the advisory lock on PostgreSQL."""


def newest() -> str:
    """The newest revision this program knows."""
    return str(ScriptDirectory(str(FOLDER)).get_current_head())


def knows(revision: str) -> bool:
    """Whether this program can bring a database of that revision to its own."""
    return revision in {script.revision for script in ScriptDirectory(str(FOLDER)).walk_revisions()}


def revision_of(connection: Connection) -> str | None:
    """The revision a database stands at; None for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def is_old(engine: Engine) -> bool:
    """Whether a database with something in it stands at
    an older schema: it is backed up before it is changed.

    Raises `schema.newer` for a database of a later program, `moved.away` and `moved.half` for one that a
    move left or did not finish.
    """
    with engine.connect() as connection:
        require_here(connection)
        at = revision_of(connection)
    if at is not None and not knows(at):
        raise Refusal("schema.newer", found=at)
    return at is not None and at != newest()


def migrate(engine: Engine, *, repair: bool = True) -> bool:
    """Bring the database to the newest schema, plant what is missing and put accounts
    under the posts held today; whether anything changed. All or nothing, killed or not.

    Raises `schema.newer` for a database of a later program, `schema.rows`
    when a table lost rows. Triggers that somebody removed or changed are
    put back with `repair` only: a server says so instead (`require_ready`).
    """
    is_old(engine)
    with engine.connect() as connection:
        if revision_of(connection) == newest() and not (repair and missing(connection)):
            return False
        connection.rollback()
        _upgrade(connection)
    with open_session(engine, SYSTEM) as db:
        plant(db)
        settle(db)
        db.commit()
    return True


def _upgrade(connection: Connection) -> None:
    raw: Any = connection.connection.driver_connection
    sqlite = connection.dialect.name == "sqlite"
    if sqlite:
        raw.execute("PRAGMA foreign_keys=OFF")
    try:
        with connection.begin():
            if not sqlite:  # two servers that start together migrate one after the other
                connection.execute(text(f"SELECT pg_advisory_xact_lock({ONE_AT_A_TIME})"))
            was, before = revision_of(connection) or "", count_rows(connection)
            to_newest(connection)
            after = count_rows(connection)
            lost = sorted(
                name
                for name, count in before.items()
                if name != "alembic_version" and after.get(name, count) < count
            )
            if lost:
                raise Refusal("schema.rows", tables=", ".join(lost))
            install(connection)
            if was < FOUND_SINCE or is_empty(connection):
                rebuild_pieces(connection)
            _count_forms(connection)
    finally:
        if sqlite:
            raw.execute("PRAGMA foreign_keys=ON")


def to_newest(connection: Connection) -> None:
    """The schema's steps that are left, in the transaction of the caller."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(FOLDER))
    command.upgrade(config, "head")


def _count_forms(connection: Connection) -> None:
    """What forms of a period come to, where nothing of it was counted yet."""
    with open_session(connection, SYSTEM) as db:
        if uncounted(db):
            rebuild_forms(db)


def count_rows(connection: Connection) -> dict[str, int]:
    """Rows of each table."""
    names = inspect(connection).get_table_names()
    quoted = {name: connection.dialect.identifier_preparer.quote(name) for name in names}
    return {name: connection.scalar(text(f"SELECT count(*) FROM {quoted[name]}")) or 0 for name in names}


def require_ready(engine: Engine) -> None:
    """Refuse to serve on a database that is empty, not at the newest schema or lacks a trigger."""
    with engine.execution_options(reading=True).connect() as connection:
        require_here(connection)
        found = revision_of(connection)
        if found is None:
            raise Refusal("schema.none", where=engine.url.render_as_string())
        if found != newest():
            raise Refusal("schema.old")
        gone = missing(connection)
        if gone:
            raise Refusal("schema.triggers", names=", ".join(sorted(gone)))
