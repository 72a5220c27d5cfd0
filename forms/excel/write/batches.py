"""Batches of a query by ADBC, pulled one at a time from its
Arrow stream; other threads go on meanwhile (stack.md 7).

Only the child process of engine.py may import this page: ADBC brings an SQLite of its own.
Polars takes a whole stream or none, so two functions of the stream's C interface are called here.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import adbc_driver_postgresql.dbapi as postgresql
import adbc_driver_sqlite.dbapi as sqlite
import polars as pl
from adbc_driver_manager._lib import ArrowArrayHandle, ArrowSchemaHandle

BATCH = 4_096
BEGIN = {"sqlite": "BEGIN", "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}


class _Stream(ctypes.Structure):
    """The C interface of a stream of batches."""


_Get = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Stream), ctypes.c_void_p)
_Error = ctypes.CFUNCTYPE(ctypes.c_char_p, ctypes.POINTER(_Stream))
_Stream._fields_ = [
    ("get_schema", _Get),
    ("get_next", _Get),
    ("get_last_error", _Error),
    ("release", ctypes.c_void_p),
    ("own", ctypes.c_void_p),
]
_capsule = ctypes.pythonapi.PyCapsule_New
_capsule.restype, _capsule.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]


class Broken(Exception):
    """The database's own words on why a query stopped."""


class _Batch:
    """One batch as polars takes it."""

    def __init__(self, stream: Any) -> None:
        self.schema, self.array = ArrowSchemaHandle(), ArrowArrayHandle()
        for get, handle in ((stream.get_schema, self.schema), (stream.get_next, self.array)):
            if get(stream, handle.address):
                raise Broken((stream.get_last_error(stream) or b"").decode(errors="replace"))

    def __arrow_c_array__(self, requested_schema: Any = None) -> tuple[Any, Any]:
        return self.schema.__arrow_c_schema__(), _capsule(self.array.address, b"arrow_array", None)


class Snapshot:
    """One moment of a database: one connection, one transaction
    that only reads, any number of queries after each other."""

    def __init__(self, kind: str, address: str) -> None:
        self.kind = kind
        self.connection = (sqlite if kind == "sqlite" else postgresql).connect(address, autocommit=True)
        if kind == "sqlite":
            self._do("PRAGMA busy_timeout=10000")
            self._do("PRAGMA query_only=ON")
        self._do(BEGIN[kind])

    def _do(self, words: str) -> None:
        with self.connection.cursor() as cursor:
            cursor.execute(words)

    def count(self, sql: str) -> int:
        """The one number a query gives."""
        with self.connection.cursor() as cursor:
            cursor.execute(sql)
            return int(pl.DataFrame(cursor.fetch_arrow()).item())

    def batches(self, sql: str) -> Iterator[pl.DataFrame]:
        """Rows of a query, a batch at a time, in its order."""
        with self.connection.cursor() as cursor:
            if self.kind == "sqlite":
                cursor.adbc_statement.set_options(**{"adbc.sqlite.query.batch_rows": str(BATCH)})
            cursor.execute(sql)
            held = cursor.fetch_arrow()
            stream = _Stream.from_address(held.address)
            while True:
                batch = _Batch(stream)
                if not batch.array.is_valid:
                    break
                yield pl.DataFrame(batch)
            held.release()

    def close(self) -> None:
        """End the transaction and the connection."""
        self._do("ROLLBACK")
        self.connection.close()
