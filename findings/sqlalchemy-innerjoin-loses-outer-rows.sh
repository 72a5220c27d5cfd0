#!/usr/bin/env bash
# An entity that an explicit outer join may leave empty takes its whole row along when it loads a relationship by
# `lazy="joined", innerjoin=True`.
#
# Versions: SQLAlchemy 2.1.9, the sqlite3 module of Python 3.11.
# Guess:    innerjoin=True says that every child has its parent. Beside an outer join to the child SQLAlchemy knows that
#           the child may be missing, and nests the inner join or turns it into an outer one, as it does on the way of
#           joinedload("child").joinedload("parent"): a parent without a child stays, with None beside it.
# Seen:     select(Parent, Child).outerjoin(Child, ...) gets JOIN parent AS parent_1 ON ... behind the LEFT OUTER JOIN,
#           and parents without a child are gone, without a word. With the relationship loaded by lazy="joined" alone, or
#           by lazyload() in this statement, or with columns of the child in place of the entity, they are there.
# Output:   entity with innerjoin: ['a'] / entity with joined: ['a', 'b'] / columns: ['a', 'b'] / lazyload: ['a', 'b']
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check SQLAlchemy==2.1.9 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, lazyload, mapped_column, relationship


def tables(**loading):
    class Base(DeclarativeBase):
        pass

    class Book(Base):
        __tablename__ = "book"
        id: Mapped[int] = mapped_column(primary_key=True)
        title: Mapped[str]

    class Loan(Base):
        __tablename__ = "loan"
        id: Mapped[int] = mapped_column(primary_key=True)
        book_id: Mapped[int] = mapped_column(ForeignKey("book.id"))
        book: Mapped[Book] = relationship(lazy="joined", **loading)

    return Base, Book, Loan


def asked(told, loading, columns=False, lazily=False):
    base, book, loan = tables(**loading)
    engine = create_engine("sqlite://")
    base.metadata.create_all(engine)
    with Session(engine) as db:
        db.add_all([book(id=1, title="a"), book(id=2, title="b"), loan(id=1, book_id=1)])
        db.commit()
        found = select(book, loan.id if columns else loan).outerjoin(loan, loan.book_id == book.id).order_by(book.id)
        found = found.options(lazyload(loan.book)) if lazily else found
        print(f"{told}:", [each.title for each, _ in db.execute(found)])


asked("entity with innerjoin", {"innerjoin": True})
asked("entity with joined", {})
asked("columns", {"innerjoin": True}, columns=True)
asked("lazyload", {"innerjoin": True}, lazily=True)
PY
told=$("$work/venv/bin/python" "$work/asks.py") || exit 1
printf '%s\n' "$told"
[ "$told" = "entity with innerjoin: ['a']
entity with joined: ['a', 'b']
columns: ['a', 'b']
lazyload: ['a', 'b']" ]
