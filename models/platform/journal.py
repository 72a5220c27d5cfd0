"""The append-only, hash-chained record of every act (design 3.12).
Never values of a score sheet: the act and the commitment only.

Appenders stand in a line: SQLite's immediate transactions do it, PostgreSQL's take one advisory lock
until they end, so that the second waits and reads the head the first left, and never breaks on it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import ForeignKey, Select, String, bindparam, false, func, or_, select, type_coerce
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal
from models.access.guard import looking
from models.access.late import writing
from models.access.scopes import Audited
from models.core.base import Base, Id, now
from models.core.errors import Refusal

GENESIS = "0" * 64
LINE = 285_2018
"""Number of the advisory lock on PostgreSQL."""
READ_AT_ONCE = 2000
ASIDE = "rows_aside"
"""Where a session keeps rows that are written together (bulk_rows.py)."""
CHANGES_NOTHING = ("report.seen", "report.begin")
"""Acts on a row that leave what stands in it."""
Rows = Mapping[str, Collection[int] | None]
"""Rows by their table and numbers; None: any of the table."""
Link = tuple[int, str]
"""A row of the chain: its number and hash."""
LOOKED_BACK = 50_000
"""Rows of the journal among which the last act on a row is looked for."""
ACT_NAMES: dict[str, str] = {
    "signin": "begin end end_all",
    "password": "set",
    "code": "issue use",
    "factor": "hold codes drop take_off recover key_add key_drop",
    "account": "enrol open shut habits",
    "person": "amend",
    "post": "begin end agree read confirm",
    "delegation": "give accept end",
    "mail": "address",
    "setting": "change",
    "unit": "found rename change_kind move dissolve delete headcount contact custodian in_use mend",
    "reorganisation": "draft amend rows propose decide withdraw drop enforce",
    "window": "prescribe",
    "plan": "register agree",
    "member": "add amend strike",
    "meeting": "record amend void",
    "file": "attach lose",
    "store": "take",
    "sheet": "open save propose vote withdraw move follow",
    "official": "set",
    "duty": "excuse lift extend chase",
    "topic": "add amend retire orient",
    "choices": "new change",
    "definition": "new fill head group field remove arrange copy delete publish retire whatif",
    "route": "new copy rename write publish retire carry_over",
    "report": "begin write supplement seen prepare submit close unclose amend recall receive approve "
    "send_back reopen ask keep sign revise redirect hand",
    "form": "begin fill send take_back send_back approve redirect hand close open move",
    "pin": "draft drop answer",
    "signal": "set unset said unsaid",
    "document": "sign template template_dropped template_tried template_untried",
    "term": "begin",
    "directive": "new write enclose issue pass_on close open_again",
    "answer": "receipt plan write submit recall receive approve send_back reopen redirect hand",
    "job": "ask cancel done drop",
}
"""Every act that is written, by what it is done to; the words of each are in the catalogues. Steps of an
office's own routes have their own names beside these."""
AGAIN = {"post.begin", "code.issue", "document.sign", "directive.issue", "directive.pass_on"}
AGAIN |= {"reorganisation.decide", "factor.take_off", "factor.key_add", "factor.key_drop", "factor.codes"}
"""Acts before which the second factor is asked for again: issuing, giving posts, codes for others, what
changes the own factor.
Bringing a backup back is done at the machine, by nobody who is signed in."""
ACTS = tuple(f"{of}.{act}" for of, acts in ACT_NAMES.items() for act in acts.split())


class JournalRow(Audited, Base):
    """One act (nhật ký): who, when, what on which row, and the chain."""

    __tablename__ = "journal"

    id: Mapped[Id]
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    actor: Mapped[str] = mapped_column(String(200), index=True)
    act: Mapped[str] = mapped_column(String(60), index=True)
    unit_id: Mapped[int | None] = mapped_column(
        index=True
    )  # no foreign key: the journal outlives an erased unit
    subject: Mapped[str] = mapped_column(String(60))
    subject_id: Mapped[int | None]
    details: Mapped[str]
    previous: Mapped[str] = mapped_column(String(64), unique=True)
    hash: Mapped[str] = mapped_column(String(64), unique=True)


def canonical(value: Any) -> str:
    """Canonical JSON: sorted keys, no blanks, text as it is."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


def digest(text: str) -> str:
    """SHA-256 of text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def hash_of(row: Any) -> str:
    """The link of the chain: SHA-256 over the row's contents and the link before it."""
    parts = [
        row.previous,
        row.at.isoformat(),
        row.account_id,
        row.actor,
        row.act,
        row.unit_id,
        row.subject,
        row.subject_id,
        row.details,
    ]
    return digest(canonical(parts))


def record(
    db: Session, by: Principal, act: str, subject: Any, unit_id: int | None = None, **details: Any
) -> JournalRow:
    """Write one act into the journal in the same transaction; flushes first so that the subject has its
    number. Where rows are put aside, it waits there for its turn in the chain (bulk_rows.together). Refuses
    `factor.again`."""
    need_fresh(by, act)
    aside: list[Any] | None = db.info.get(ASIDE)
    if aside is None or subject.id is None:
        db.flush()
    row = JournalRow(
        at=now(),
        account_id=by.account_id,
        actor=by.name,
        act=act,
        unit_id=unit_id if unit_id is not None else getattr(subject, "unit_id", None),
        subject=type(subject).__tablename__,
        subject_id=subject.id,
        details=canonical(details),
    )
    if aside is not None:
        aside.append(row)
        return row
    chain(db, [row])
    db.add(row)
    db.flush()
    return row


def need_fresh(by: Principal, act: str) -> None:
    """Refuse `factor.again` where whoever acts has a second factor and typed no code of late, and the act
    asks for one."""
    if by.asks_again and act in AGAIN:
        raise Refusal("factor.again")


def chain(db: Session, rows: Iterable[JournalRow]) -> None:
    """Hang new rows on the newest one, each on the one before it."""
    stand_in_line(db)
    previous = head(db)
    for row in rows:
        row.previous = previous
        row.hash = previous = hash_of(row)


def head(db: Session) -> str:
    """Hash of the newest row; the chain's head is printed on exports and backups."""
    return db.connection().scalar(_newest()) or GENESIS


@cache
def _newest() -> Select[str]:
    """Asked for at every act, so built once."""
    table: Any = JournalRow.__table__
    return select(table.c.hash).order_by(table.c.id.desc()).limit(1)


def last_act(db: Session, rows: Rows) -> tuple[str, int | None, datetime] | None:
    """The newest act on these rows: who changed them last, by name and account, and when. Looks through the
    newest part of the journal only; for one who may write those rows, the caller has seen to it."""
    table = JournalRow
    about = [
        (table.subject == name)
        if numbers is None
        else (table.subject == name) & table.subject_id.in_(numbers)
        for name, numbers in rows.items()
    ]
    with looking(db) as system:
        newest = system.scalar(select(func.max(table.id))) or 0
        found = select(table.actor, table.account_id, table.at).where(or_(false(), *about))
        found = found.where(table.id > newest - LOOKED_BACK, table.act.not_in(CHANGES_NOTHING))
        act = system.execute(found.order_by(table.id.desc()).limit(1)).first()
        return (act[0], act[1], act[2]) if act is not None else None


def stand_in_line(db: Session, line: int = LINE) -> None:
    """Wait until no other transaction is appending, or stands in another line that is asked for; the lock
    ends with this one. Before the head is read: READ COMMITTED then sees it."""
    connection = writing(db).connection()
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({line:d})")


def knows(db: Session, hash_: str) -> bool:
    """Whether a head printed earlier still stands in the chain; `db` is the program's own session."""
    return hash_ == GENESIS or db.scalar(select(JournalRow.id).where(JournalRow.hash == hash_)) is not None


def verify(db: Session, after: Link = (0, GENESIS)) -> int | None:
    """Number of the first broken row, or None when the chain is whole; of the rows after a link, where one is
    given that was found whole earlier. In a session that reads, nobody waits for it.

    A row that cannot even be read (a forged moment) is a broken one. What it cannot see: rows cut off at
    the end, and a chain forged anew from some row on; heads printed earlier are the witness against both.
    """
    last, previous = after
    connection: Any = db.connection()
    read, quoted, sha = _read_after(connection.dialect.name), _Quoted(), hashlib.sha256
    while True:
        rows = _fetched(connection, read, {"last": last, "most": READ_AT_ONCE})
        for number, before, at, account, actor, act, unit, subject, about, details, link in rows:
            try:
                text = (
                    f'["{previous}","{_moment(at)}",{_number(account)},{quoted[actor]},{quoted[act]},'
                    f"{_number(unit)},{quoted[subject]},{_number(about)},{_text(details)}]"
                )
            except (TypeError, ValueError):
                return int(number)
            if before != previous or link != sha(text.encode()).hexdigest():
                return int(number)
            previous = link
        if not rows:
            return None
        last = rows[-1][0]


def _fetched(connection: Any, read: Any, values: Mapping[str, int]) -> Any:
    """Rows as the driver gives them: one of SQLAlchemy's costs as much again. A damaged page is told in its
    words all the same."""
    answer = connection.execute(read, values)
    try:
        return answer.cursor.fetchall()
    except connection.dialect.loaded_dbapi.Error:
        return connection.execute(read, values).all()
    finally:
        answer.close()


def link_at(db: Session, hash_: str) -> Link | None:
    """The row that has this hash, as `verify` goes on from it; None where it stands in the chain no more."""
    table = JournalRow
    number = db.scalar(select(table.id).where(table.hash == hash_))
    return (number, hash_) if number is not None else None


_text: Callable[[str], str] = json.encoder.encode_basestring
"""A text in canonical JSON; TypeError for what is none."""
STORED = 26
"""Letters of a moment as SQLite keeps it."""


class _Quoted(dict[str, str]):
    """Names in canonical JSON, each made once: actors, acts and tables come again and again."""

    def __missing__(self, name: str) -> str:
        if len(self) > READ_AT_ONCE:
            self.clear()
        self[name] = text = _text(name)
        return text


def _number(value: int | None) -> str:
    """A number in canonical JSON; TypeError for what is none."""
    return "null" if value is None else f"{value:d}"


def _moment(stored: str) -> str:
    """A moment as it is kept, as `isoformat` tells it; ValueError for what is none."""
    if len(stored) != STORED or stored[10] != " ":
        return datetime.fromisoformat(stored).replace(tzinfo=UTC).isoformat()
    return f"{stored[:10]}T{stored[11:19]}{'' if stored[19:] == '.000000' else stored[19:]}+00:00"


@cache
def _read_after(dialect: str) -> Select[Any]:
    """The next rows by number, as plain texts and numbers: read as objects, they cost three times as much."""
    table: Any = JournalRow.__table__
    at: Any = type_coerce(table.c.at, String)
    if dialect == "postgresql":
        at = func.to_char(func.timezone("UTC", table.c.at), "YYYY-MM-DD HH24:MI:SS.US")
    columns = (table.c.previous, at, table.c.account_id, table.c.actor, table.c.act, table.c.unit_id)
    found = select(table.c.id, *columns, table.c.subject, table.c.subject_id, table.c.details, table.c.hash)
    found = found.where(table.c.id > bindparam("last")).order_by(table.c.id)
    return found.limit(bindparam("most"))
