"""PostgreSQL's own programs: found by `KHOI_PG_BIN` or on the path,
run with the database's address, a failure told in one sentence."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from sqlalchemy import URL

from models.core.errors import Refusal
from models.told.environment import told, whole

PARTS = {
    "host": "PGHOST",
    "port": "PGPORT",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "sslmode": "PGSSLMODE",
}
SCHEMA = "public"


def tool(name: str) -> str:
    """Where a program of PostgreSQL is. Refuses `backup.tool` with its name."""
    folder = told("KHOI_PG_BIN")
    found = shutil.which(name, path=folder) if folder else shutil.which(name)
    if found is None:
        raise Refusal("backup.tool", name=name)
    return found


def environment(url: URL) -> dict[str, str]:
    """The address as PostgreSQL's programs read it; a password never stands on a command line."""
    known = {
        **{k: str(v) for k, v in url.query.items()},
        "host": url.host or url.query.get("host", ""),
        "user": url.username,
        "password": url.password,
    }
    known["port"] = str(url.port) if url.port else url.query.get("port", "")
    given = {PARTS[name]: str(value) for name, value in known.items() if name in PARTS and value}
    given.setdefault("PGCONNECT_TIMEOUT", told("KHOI_CONNECT_TIMEOUT"))
    return whole(**given, PGDATABASE=url.database or "", PGAPPNAME="khoi")


def run(url: URL, name: str, *words: object) -> None:
    """Run a program to its end. Refuses `backup.program` with its last line where it fails."""
    done = subprocess.run(
        [tool(name), *map(str, words)], env=environment(url), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines() or ["?"]
        raise Refusal("backup.program", name=name, said=lines[-1][:300])


def dump(url: URL, target: Path, snapshot: str) -> None:
    """Write the whole schema as one transaction saw it."""
    run(
        url,
        "pg_dump",
        "--format=custom",
        f"--schema={SCHEMA}",
        f"--snapshot={snapshot}",
        "--no-owner",
        "--no-privileges",
        f"--file={target}",
    )


def load(url: URL, source: Path, folder: Path, before: str) -> None:
    """Put a dump into a database in one transaction, after the statements `before`: all or nothing."""
    first, script = folder / "before.sql", folder / "dump.sql"
    first.write_text(before, encoding="utf-8")
    run(url, "pg_restore", f"--schema={SCHEMA}", "--no-owner", "--no-privileges", f"--file={script}", source)
    run(url, "psql", "-X", "-q", "-1", "-v", "ON_ERROR_STOP=1", "-f", first, "-f", script)
    first.unlink()
    script.unlink()
