"""Where names hold what was typed, by an index: from each letter of a name on, a piece of it. Which rows are
found is what `LIKE` says of their keys; pieces only tell which rows to ask, and are nobody's to read.

An own table, since it is the same on both databases: FTS5's trigrams find nothing under three letters, and
`pg_trgm` is an extension that an office's PostgreSQL need not have. Triggers keep it in the transaction that
changes a name, whoever changes it (operations/piece_triggers.py); `rebuild-summaries` makes it anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, false, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.scopes import Sealed
from models.core.base import Base, Id, PathText
from models.core.spelling import holding

LONG = 12
"""Letters of a piece; what is typed beyond them is asked of the rows that the piece tells."""
FEW = 50
"""So many rows are asked one by one, whatever the scope."""
MOST = 10_000
"""More rows than these are not counted: what is in every other name is found by reading on."""
SOME = 2_000
"""So many pieces are gone through for some of the names that hold what is in every other one."""
LAST = "\U0010ffff"
SOURCES: dict[str, tuple[int, tuple[str, ...]]] = {
    "unit": (1, ("search_key", "code_search")),
    "unit_spell": (2, ("search_key", "code_search")),
    "person": (3, ("search_key",)),
    "account": (4, ("login",)),
    "journal_actor": (5, ("search_key",)),
    "directive": (6, ("search_key",)),
    "signed_document": (7, ("search_key",)),
}
"""Tables whose rows are found by pieces: their number among these, and the texts by which they are found.
Members of a cell are not among them: what the cell keeps has no index that lies with everybody's."""


class Piece(Sealed, Base):
    """From one of its letters on, the first twelve of a text by which a row is found."""

    __tablename__ = "search_piece"
    __table_args__ = {"sqlite_with_rowid": False}

    source: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    piece: Mapped[str] = mapped_column(PathText, primary_key=True)
    row_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class Actor(Sealed, Base):
    """A name under which somebody acted, once, however often it stands in the journal."""

    __tablename__ = "journal_actor"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(200), unique=True)
    search_key: Mapped[str] = mapped_column(String(250))


@dataclass(frozen=True)
class Keys:
    """Texts of a table of `SOURCES` by which rows are found: its name, the column of the rows asked about
    that says which of its rows is theirs, the texts."""

    table: str
    number: Any
    columns: tuple[Any, ...]


def rows_holding(table: str, text: str) -> Select[Any]:
    """Numbers of the rows of a table of which a text holds the first twelve letters of `text`, folded."""
    piece, begins = Piece.__table__.c, text[:LONG]
    return select(piece.row_id).where(
        piece.source == SOURCES[table][0], piece.piece >= begins, piece.piece < begins + LAST
    )


def finding(
    db: Session, text: str, within: Select[Any], *keys: Any, hits: Mapping[str, int] | None = None
) -> ColumnElement[bool]:
    """Condition that one of these keys holds `text`, folded: of the same rows as `holding` says. A key is
    `Keys`, or a column that has no pieces: then every row of the scope is asked.

    What drives is what has fewer rows: the pieces of the whole office, counted up to `MOST`, or `within`, the
    rows that the reader's scope leaves. What nobody has is not looked for at all: the condition is
    `false()`. `hits`: what `hits_of` said of this text, where several tables are asked.
    """
    columns = [column for key in keys for column in _columns(key)]
    known = [key for key in keys if isinstance(key, Keys)]
    if not text or len(known) < len(keys):
        return holding(text, *columns)
    there = hits_of(db, text, [key.table for key in known]) if hits is None else hits
    count = sum(there[key.table] for key in known)
    if not count:
        return false()
    known = [key for key in known if there[key.table]]  # in the others no text holds it
    like = holding(text, *(column for key in known for column in key.columns))
    if not led_by_pieces(db, within, count):
        return like
    return and_(or_(*(key.number.in_(rows_holding(key.table, text)) for key in known)), like)


def led_by_pieces(db: Session, within: Select[Any], count: int) -> bool:
    """Whether pieces say which rows to ask: they are few, or can be counted and are fewer than the rows that
    the reader's scope leaves."""
    return count <= FEW or (count <= MOST and not _at_most(db, within, count))


def too_many(
    db: Session, text: str, within: Select[Any], *keys: Keys, hits: Mapping[str, int] | None = None
) -> bool:
    """Whether names hold `text` so often that they are not counted, and `within`, the rows that the reader's
    scope leaves, are more than can be asked one by one."""
    if not text:
        return False
    there = hits_of(db, text, [key.table for key in keys]) if hits is None else hits
    return sum(there[key.table] for key in keys) > MOST and not _at_most(db, within, MOST)


def met_first(text: str, *keys: Keys) -> ColumnElement[bool]:
    """Condition that one of these keys holds `text`, folded, among the first `SOME` pieces that say so."""
    order = Piece.piece, Piece.row_id
    some = (rows_holding(key.table, text).order_by(*order).limit(SOME) for key in keys)
    these = (key.number.in_(rows) for key, rows in zip(keys, some, strict=True))
    return and_(or_(*these), holding(text, *(column for key in keys for column in key.columns)))


def _columns(key: Any) -> Sequence[Any]:
    return key.columns if isinstance(key, Keys) else (key,)


def hits_of(db: Session, text: str, tables: Iterable[str]) -> dict[str, int]:
    """How many pieces of each of these tables begin so, in the whole office, one more than `MOST` at most: in
    one statement. The numbers say what to ask first and are shown to nobody."""
    names = list(dict.fromkeys(tables))
    each = [rows_holding(name, text).limit(MOST + 1).subquery() for name in names]
    counts = (select(func.count()).select_from(rows).scalar_subquery() for rows in each)
    return dict(zip(names, db.connection().execute(select(*counts)).one(), strict=True))


def _at_most(db: Session, within: Select[Any], most: int) -> bool:
    """Whether the reader's scope has no more rows than these."""
    rows = within.order_by(None).limit(most + 1).subquery()
    return (db.scalar(select(func.count()).select_from(rows)) or 0) <= most
