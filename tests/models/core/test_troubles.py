"""What fails below is told as one of a few troubles, never in the database's own words."""

from __future__ import annotations

import errno
import logging
import os
from pathlib import Path

import psycopg.errors
import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from models.core.troubles import (
    QUIET,
    RETRY_AFTER,
    Told,
    database_trouble,
    disk_trouble,
    first_line,
    told_shortly,
    trouble_of,
)

away = psycopg.errors.OperationalError


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Exception("database is locked"), "trouble.busy"),
        (Exception("database or disk is full"), "trouble.full"),
        (Exception("attempt to write a readonly database"), "trouble.readonly"),
        (Exception("database disk image is malformed"), "trouble.damaged"),
        (Exception("disk I/O error"), "trouble.disk"),
        (Exception("no such table: unit"), "trouble.unknown"),
        (OverflowError("Python int too large"), "access.unknown"),
        (psycopg.errors.DeadlockDetected(), "trouble.busy"),
        (psycopg.errors.SerializationFailure(), "trouble.busy"),
        (psycopg.errors.LockNotAvailable(), "trouble.busy"),
        (psycopg.errors.DiskFull(), "trouble.full"),
        (psycopg.errors.TooManyConnections(), "trouble.away"),
        (psycopg.errors.AdminShutdown(), "trouble.away"),
        (psycopg.errors.ReadOnlySqlTransaction(), "trouble.readonly"),
        (psycopg.errors.IoError(), "trouble.disk"),
        (psycopg.errors.DataCorrupted(), "trouble.damaged"),
        (psycopg.errors.NumericValueOutOfRange(), "access.unknown"),
        (psycopg.errors.UndefinedTable(), "trouble.unknown"),
        (away("the connection is lost"), "trouble.away"),
    ],
    ids=str,
)
def test_a_databases_error_is_one_of_our_troubles(error: BaseException, code: str) -> None:
    assert database_trouble(DBAPIError("SELECT 1", {}, error)).code == code


def test_two_who_wrote_the_same_are_told_so() -> None:
    error = IntegrityError("INSERT", {}, Exception("UNIQUE constraint failed"))
    assert database_trouble(error).code == "trouble.same_moment"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "trouble.full"),
        (errno.EDQUOT, "trouble.full"),
        (errno.EROFS, "trouble.readonly"),
        (errno.EACCES, "trouble.readonly"),
        (errno.EIO, "trouble.disk"),
        (errno.ENOENT, "trouble.unknown"),
    ],
)
def test_a_disks_error_is_one_of_our_troubles(number: int, code: str) -> None:
    refusal = disk_trouble(OSError(number, "x"))
    assert refusal.code == code
    assert (code in RETRY_AFTER) == (refusal.status in (503, 507))


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The moment by which the log goes, in a place of its own."""
    moment = [1_000_000.0]
    monkeypatch.setattr(Told, "folder", tmp_path)
    monkeypatch.setattr(Told, "clock", lambda: moment[0])
    return moment


def gone() -> DBAPIError:
    return DBAPIError("SELECT 1", {}, away("connection refused\n\tIs the server running?"))


def test_a_trouble_that_lasts_is_one_line_a_minute_and_says_how_many_were_left_out(
    told: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        for _second in range(150):
            assert told_shortly("/desk/", gone())
            told[0] += 1
    assert len(caplog.messages) == 3 and "Traceback" not in caplog.text
    assert caplog.messages[0] == "trouble.away at /desk/: connection refused"
    assert f"(59 more of process {os.getpid()} since)" in caplog.messages[1]


def test_another_process_of_the_office_says_it_no_second_time(
    told: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        for _process in range(4):
            Told.last.clear()  # as one that has told nothing itself
            told_shortly("/", gone())
            told[0] += 1
        assert len(caplog.messages) == 1
        told_shortly("/", OSError(errno.ENOSPC, "No space left"))
        assert len(caplog.messages) == 2, "another trouble has a line of its own"
        told[0] += QUIET
        Told.last.clear()
        told_shortly("/", gone())
    assert len(caplog.messages) == 3


def test_where_nothing_can_be_written_each_process_goes_by_itself(
    told: list[float], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Told, "folder", Path("/nowhere/at/all"))
    for _time in range(3):
        assert told_shortly("/", gone())
    assert len(caplog.messages) == 1


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (gone(), "trouble.away"),
        (PoolTimeout("QueuePool limit"), "trouble.busy"),
        (OSError(errno.ENOSPC, "full"), "trouble.full"),
        (ValueError("what is this"), "trouble.unknown"),
        (DBAPIError("x", {}, Exception("no such column")), "trouble.unknown"),
    ],
)
def test_what_should_never_happen_is_not_said_shortly(
    told: list[float], error: Exception, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert trouble_of(error).code == code
    assert told_shortly("/", error) is (code != "trouble.unknown")
    assert bool(caplog.messages) is (code != "trouble.unknown")


def test_an_error_in_one_line_even_where_it_says_nothing() -> None:
    assert first_line(ValueError("\n one \n two")) == " one "
    assert first_line(RuntimeError()) == "RuntimeError"
