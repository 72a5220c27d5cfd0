"""What fails below is told as one of a few troubles, never in the database's own words."""

from __future__ import annotations

import errno

import psycopg.errors
import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from models.core.troubles import RETRY_AFTER, database_trouble, disk_trouble

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
