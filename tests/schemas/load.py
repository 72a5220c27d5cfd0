"""Dumps of every revision ever shipped, put into an empty database."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

DUMPS = Path(__file__).parent


def load(engine: Engine, dump: str) -> None:
    """Put a dump into an empty database."""
    raw = engine.raw_connection()
    if engine.dialect.name == "sqlite":
        raw.driver_connection.executescript("PRAGMA foreign_keys=OFF;" + dump)  # type: ignore[union-attr]
    else:
        lines = [line for line in dump.splitlines() if not line.startswith("\\")]
        raw.cursor().execute("\n".join(lines))
        raw.cursor().execute("SELECT pg_catalog.set_config('search_path', 'public', false)")
        raw.commit()
    raw.close()
    engine.dispose()
