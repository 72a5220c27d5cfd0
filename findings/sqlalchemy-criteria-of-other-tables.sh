#!/usr/bin/env bash
# A loader criterion costs every statement of a session that carries it, also those that name none of its table.
#
# Versions: SQLAlchemy 2.1.9 on Python 3.11.7, SQLite of the standard library.
# Guess:    with_loader_criteria() for sixty classes, added to each statement in do_orm_execute (the way its documentation
#           shows for rows by tenant), costs a select of one class the same as the one criterion of that class: the others
#           find nothing to do, and a compiled statement is taken from the cache anyway.
# Seen:     the key under which a compiled statement is looked for is made anew from every criterion at every execution, and
#           every bound value in any of them is carried along and matched with the compiled statement's: 1 value becomes 61,
#           and the Python functions that one cached execution calls become about three times as many. With an office of
#           seventy tables and 176 values that was a tenth of each page. One bindparam() of a fixed name, shared by all
#           criteria that hold the same value, and an option class whose own _gen_cache_key() answers with a key made once,
#           take it away.
# Output:   values carried: 1 / 61; calls for one execution: 1 / 3.0
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sqlalchemy==2.1.9 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
import sys

from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, with_loader_criteria


class Base(DeclarativeBase):
    pass


def table(number):
    columns = {"id": mapped_column(primary_key=True), "tenant": mapped_column()}
    kinds = {"id": Mapped[int], "tenant": Mapped[int]}
    return type(f"T{number}", (Base,), {"__tablename__": f"t{number}", "__annotations__": kinds, **columns})


tables = [table(number) for number in range(61)]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)


def asked(classes):
    options = [with_loader_criteria(each, each.tenant == 7) for each in classes]
    return select(tables[0].id).options(*options)


def cost(classes):
    """Values in the key, and Python calls of one execution that finds its statement compiled."""
    calls = 0

    def count(_frame, event, _arg):
        nonlocal calls
        calls += event == "call"

    with Session(engine) as db:
        for _warm in range(3):
            db.execute(asked(classes)).all()
        statement = asked(classes)
        sys.setprofile(count)
        db.execute(statement).all()
        sys.setprofile(None)
    return len(asked(classes)._generate_cache_key().bindparams), calls


(few, less), (many, more) = cost(tables[:1]), cost(tables)
print(f"values carried: {few} / {many}; calls for one execution: 1 / {more / less:.1f}")
sys.exit(not (few == 1 and many == 61 and more > 2 * less))
PY
"$work/venv/bin/python" "$work/asks.py" || exit 1
