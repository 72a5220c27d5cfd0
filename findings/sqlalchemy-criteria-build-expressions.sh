#!/usr/bin/env bash
# A cached statement with a loader criterion builds new SQL expressions each time it is executed, two for each of the
# criterion's values.
#
# Versions: SQLAlchemy 2.1.9 on Python 3.11.7, SQLite of the standard library.
# Guess:    executing a select that was compiled before takes the compiled text from the cache and binds the values: no part of
#           an expression is built, with or without with_loader_criteria().
# Seen:     criteria are annotated, their bound values too. An annotated value has the hash of the plain one but is another
#           object, and both are keys of one dictionary when values are matched with the compiled statement: Python compares
#           them with ==, which in SQLAlchemy makes a comparison expression (whose truth then says whether the hashes are
#           equal). A criterion of three values makes six of them per execution; the same condition in where() makes none.
#           In a page of 37 statements with some nine values each it was a tenth of the time. A BindParameter whose
#           _annotate() answers with itself takes it away.
# Output:   expressions built by one cached execution: where 0, criterion 6
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sqlalchemy==2.1.9 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
import sys

from sqlalchemy import create_engine, or_, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, with_loader_criteria
from sqlalchemy.sql.elements import BinaryExpression


class Base(DeclarativeBase):
    pass


class Row(Base):
    __tablename__ = "row"
    id: Mapped[int] = mapped_column(primary_key=True)
    tenant: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
mine = or_(Row.tenant == 1, Row.tenant == 2, Row.tenant == 3)
built = 0
make = BinaryExpression.__init__


def counting(self, *values, **named):
    global built
    built += 1
    make(self, *values, **named)


def expressions(statement):
    """How many comparisons one execution builds of a statement that was compiled and executed before."""
    global built
    with Session(engine) as db:
        for _warm in range(3):
            db.execute(statement).all()
        built = 0
        BinaryExpression.__init__ = counting
        db.execute(statement).all()
        BinaryExpression.__init__ = make
    return built


where = expressions(select(Row.id).where(mine))
criterion = expressions(select(Row.id).options(with_loader_criteria(Row, mine)))
print(f"expressions built by one cached execution: where {where}, criterion {criterion}")
sys.exit(not (where == 0 and criterion == 6))
PY
"$work/venv/bin/python" "$work/asks.py" || exit 1
