"""Workbooks going out: a list as it stands as a query or as rows; small ones, and whatever else is drawn,
sent while they are made, large ones asked for as a job (design 4)."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import Any

from flask import Response, g, redirect, render_template, request, send_file, stream_with_context, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from sqlalchemy import ColumnElement, Engine, Select, String, func, literal_column, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import Session

from admin.lists.columns import Column
from admin.lists.queries import QUERIES, Asked
from admin.web.request import by, db
from admin.web.words import language
from forms.excel.write.book import Column as Sheet
from forms.excel.write.book import list_stream
from forms.excel.write.engine import Query
from forms.excel.write.stream import drawing
from models.access.guard import criteria
from models.platform.jobs import ask

SMALL = 4_000
"""Rows that are made within a second: they are sent at once."""
RATE = 60_000
"""Rows a second to tell a waiting person how long it will take, before the job itself knows."""
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MISSING: ColumnElement[int] = literal_column(str(-(2**62)))
"""A missing number as the engine's child expects it (forms/excel/write/frames.py)."""
NOTHING: ColumnElement[str] = literal_column("''")
log = logging.getLogger("khoi")


@dataclass(frozen=True)
class Listing:
    """A list as it stands: scope, search, filters and order
    of the address; as a query where every column has its SQL."""

    endpoint: str
    title: str
    file_name: str
    columns: Sequence[Column]
    count: int
    statement: Select[Any]
    rows: Callable[[], Iterator[Any]]

    def sheets(self) -> list[Sheet]:
        """The columns in the reader's language, for rows."""
        return [column.sheet() for column in self.columns]

    def values(self) -> Iterator[list[Any]]:
        """Values of every row."""
        return ([column.value(row) for column in self.columns] for row in self.rows())

    def query(self, session: Session) -> tuple[Query, list[Sheet]] | None:
        """The same as SQL inside the session's gate, with its columns; None where a column has none."""
        known = QUERIES.get(self.endpoint, {})
        if any(column.name not in known for column in self.columns):
            return None
        asked = [known[column.name] for column in self.columns]
        sheets = [
            column.sheet(each.words and each.words())
            for column, each in zip(self.columns, asked, strict=True)
        ]
        chosen = [
            _safe(column.kind, each, session).label(f"c{n}")
            for n, (column, each) in enumerate(zip(self.columns, asked, strict=True))
        ]
        found = self.statement.with_only_columns(*chosen)
        count = select(func.count()).select_from(found.order_by(None).subquery())
        return Query(
            compiled(session, found), compiled(session, count), tuple(sheet.plan for sheet in sheets)
        ), sheets


def _safe(kind: str, asked: Asked, session: Session) -> Any:
    """A column whose type stands from the first row on:
    ADBC takes SQLite's from the first batch (stack.md 7)."""
    if session.get_bind().dialect.name != "sqlite":
        return asked.sql
    textual = kind in ("date", "month", "moment") or (
        kind == "text" and (asked.words is None or isinstance(asked.sql.type, String))
    )
    return func.coalesce(asked.sql, NOTHING if textual else MISSING)


def compiled(session: Session, statement: Select[Any]) -> str:
    """A statement with the gate's conditions and its
    values in it, as a driver without parameters takes it."""
    principal = session.info["principal"]
    inside = statement if principal.system else statement.options(criteria(principal))
    dialect = session.get_bind().dialect
    if dialect.name == "postgresql":  # whose class SQLAlchemy leaves without types
        dialect = postgresql.dialect(paramstyle="named")  # type: ignore[no-untyped-call]
    return str(inside.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))


def place_of(engine: Engine) -> tuple[str, str]:
    """Kind and address of the database, for the engine's child."""
    if engine.dialect.name == "sqlite":
        return "sqlite", str(engine.url.database)
    return "postgresql", engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def send(listing: Listing) -> Response:
    """A small list, row by row as it is made."""
    made = list_stream(listing.title, listing.sheets(), listing.values(), listing.count)
    return _sent(made, listing.file_name, XLSX)


def send_drawn(write: Callable[[Any], Any], name: str, media: str = XLSX) -> Response:
    """A file that `write` draws into what it is given, sent while it is drawn: what it is of was asked for
    and judged before, so that whatever stands against it is told as a page. A worker has the whole file at
    once."""
    return workbook(write, name) if g.get("job") is not None else _sent(drawing(write), name, media)


def _sent(made: Iterable[bytes], name: str, media: str) -> Response:
    """What is made while it goes out; the request is over by then, its session goes on with a transaction of
    its own. What fails is written down, and breaks the download off: a browser tells that, and half a file
    opens nowhere."""
    session = db()

    def pieces() -> Iterator[bytes]:
        g.db = session
        try:
            yield from made
        except Exception:
            log.exception("incident %s at %s", secrets.token_hex(4), request.path)
            raise
        finally:
            session.close()

    answer = Response(stream_with_context(pieces()), mimetype=media)
    answer.headers.set("Content-Disposition", "attachment", filename=name)
    return answer


def offer(
    title: str, rows: int, back: str, heading: str = "", rate: float = RATE, *, most: int | None = None
) -> ResponseReturnValue:
    """What is large: the page that says how large and asks; its answer asks for the job. `most`: no more rows
    were counted, the worker says how many there are."""
    more = most is not None and rows > most
    if request.method == "POST":
        return begin(title, 0 if more else rows)
    return render_template(
        "khoi/lists/export.html",
        title=title,
        rows=most if more else rows,
        more=more,
        seconds=max(1, round(rows / rate)),
        back=back,
        heading=heading,
    )


def begin(title: str, rows: int) -> ResponseReturnValue:
    """Ask for the workbook of this very address as a job, and show the own jobs."""
    ask(db(), by(), title, request.full_path.rstrip("?"), language(), rows)
    return redirect(url_for("jobs.index"), 303)


def said_left(seconds: int | None) -> str:
    """How long it will still take, in words."""
    if seconds is None:
        return ""
    if seconds < 90:
        return str(_("about %(n)s seconds left", n=max(1, seconds)))
    return str(_("about %(n)s minutes left", n=round(seconds / 60)))


def workbook(write: Callable[[Any], Any], name: str) -> Response:
    """A workbook to download, written to disk where it is large, gone when it was sent."""
    out = SpooledTemporaryFile(max_size=2**22)  # noqa: SIM115 (closed with the answer)
    try:
        write(out)
    except BaseException:
        out.close()
        raise
    out.seek(0)
    response = send_file(out, as_attachment=True, download_name=name, max_age=0)
    response.call_on_close(out.close)
    return response
