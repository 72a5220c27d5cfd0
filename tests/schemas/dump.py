"""Dumps a database at its present schema revision, so that every
later program is tried on it (tests/models/operations/test_migrate.py)."""

from __future__ import annotations

import subprocess
from pathlib import Path
from sqlite3.dump import _iterdump

from sqlalchemy import Engine

from tests import postgres

FOLDER = Path(__file__).parent


def dump(engine: Engine, revision: str) -> Path:
    """Write the whole database as SQL; called by hand when a
    revision is made, on a database that the quarter was played on."""
    path = FOLDER / f"{revision}.{engine.dialect.name}.sql"
    if engine.dialect.name == "sqlite":
        raw = engine.raw_connection()
        path.write_text("\n".join(_iterdump(raw.driver_connection)), encoding="utf-8")
        raw.close()
    else:
        url = engine.url
        words = [
            "--inserts",
            "--no-owner",
            "--no-privileges",
            "-h",
            url.query["host"],
            "-U",
            url.username,
            url.database,
        ]
        done = subprocess.run(
            [postgres.PACKAGE / postgres.BINARIES / "pg_dump", *words],
            check=True,
            capture_output=True,
            text=True,
        )
        path.write_text(done.stdout, encoding="utf-8")
    return path
