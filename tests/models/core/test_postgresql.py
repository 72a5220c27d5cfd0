"""PostgreSQL's own programs: where they are, what they are told and never
on a command line, a failure in one sentence. Dumps are tried in tests/durability/."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import make_url

from models.core.errors import Refusal
from models.core.postgresql import PARTS, dump, environment, load, run, tool

URL = make_url("postgresql+psycopg://khoi:m%40t@db.office:6543/khoi?sslmode=require")


def program(folder: Path, name: str, body: str) -> None:
    """A program of one's own under the name of PostgreSQL's."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o700)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for programs, where they are looked for."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("KHOI_PG_BIN", str(folder))
    for name in PARTS.values():
        monkeypatch.delenv(name, raising=False)
    return folder


def test_a_program_is_looked_for_where_the_office_says_and_nowhere_else(programs: Path) -> None:
    with pytest.raises(Refusal) as told:
        tool("sh")  # it is on the path, not in that folder
    assert (told.value.code, told.value.values) == ("backup.tool", {"name": "sh"})
    program(programs, "pg_dump", "exit 0")
    assert tool("pg_dump") == str(programs / "pg_dump")


def test_without_a_folder_a_program_is_looked_for_on_the_path(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(programs, "pg_dump", "exit 0")
    monkeypatch.delenv("KHOI_PG_BIN")
    monkeypatch.setenv("PATH", str(programs))
    assert tool("pg_dump") == str(programs / "pg_dump")
    with pytest.raises(Refusal, match=r"backup\.tool"):
        tool("psql")


@pytest.mark.parametrize(
    ("url", "told"),
    [
        (
            "postgresql+psycopg://khoi:m%40t@db.office:6543/khoi?sslmode=require",
            {"HOST": "db.office", "PORT": "6543", "USER": "khoi", "PASSWORD": "m@t", "SSLMODE": "require"},
        ),
        # a socket's folder and a port stand in the address's query
        (
            "postgresql+psycopg://khoi@/khoi?host=/run/pg&port=5433",
            {"HOST": "/run/pg", "PORT": "5433", "USER": "khoi"},
        ),
        ("postgresql+psycopg:///khoi?application_name=x", {}),
    ],
)
def test_the_address_is_told_as_postgresqls_programs_read_it(
    programs: Path, url: str, told: dict[str, str]
) -> None:
    found = environment(make_url(url))
    assert {name[2:]: found[name] for name in PARTS.values() if name in found} == told
    assert (found["PGDATABASE"], found["PGAPPNAME"]) == ("khoi", "khoi")


def test_a_password_never_stands_on_a_command_line(programs: Path, tmp_path: Path) -> None:
    program(programs, "pg_dump", f'echo "$PGPASSWORD $@" > {tmp_path}/said')
    dump(URL, tmp_path / "target", "0003-1")
    password, _, words = (tmp_path / "said").read_text().partition(" ")
    assert password == "m@t" and "m@t" not in words
    assert (
        "--snapshot=0003-1" in words and "--schema=public" in words and f"--file={tmp_path}/target" in words
    )


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("echo first >&2; echo 'pg_dump: the last line' >&2; exit 1", "pg_dump: the last line"),
        ("exit 3", "?"),
        ("printf '%400s' x >&2; exit 1", "x"),
        ("printf 'a%.0s' $(seq 400) >&2; exit 1", "a" * 300),
    ],
)
def test_a_program_that_fails_is_refused_with_its_last_line(programs: Path, body: str, said: str) -> None:
    program(programs, "pg_dump", body)
    with pytest.raises(Refusal) as told:
        run(URL, "pg_dump")
    assert (told.value.code, told.value.values) == ("backup.program", {"name": "pg_dump", "said": said})


def test_a_dump_goes_in_as_one_transaction_after_the_statements_before_it(
    programs: Path, tmp_path: Path
) -> None:
    program(programs, "pg_restore", f'echo "$@" > {tmp_path}/restore')
    program(programs, "psql", f'echo "$@" > {tmp_path}/psql; cat {tmp_path}/before.sql > {tmp_path}/seen')
    (tmp_path / "dump.sql").touch()
    load(URL, tmp_path / "dump", tmp_path, "DROP SCHEMA public CASCADE;")
    words = (tmp_path / "psql").read_text().split()
    assert "-1" in words and "ON_ERROR_STOP=1" in words
    assert words.index(f"{tmp_path}/before.sql") < words.index(f"{tmp_path}/dump.sql")
    assert (tmp_path / "seen").read_text() == "DROP SCHEMA public CASCADE;"
    assert not (tmp_path / "before.sql").exists() and not (tmp_path / "dump.sql").exists()
