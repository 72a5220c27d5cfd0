#!/usr/bin/env bash
# with_hint(table, text, "sqlite") is taken without a word, and the statement goes out without the text.
#
# Versions: SQLAlchemy 2.1.9 on Python 3.11.7.
# Guess:    select(t).with_hint(t, "INDEXED BY ix_t_day", "sqlite") puts the text behind the table's name, as the same call does
#           for MySQL ("USE INDEX (...)"), or says that SQLite has no hints: the dialect is named in the call.
# Seen:     neither. The text is kept with the statement and part of its cache key, two statements with two hints are compiled
#           apart, and both go out alike, without one: the SQLite compiler has nothing that writes a hint of a table. An index
#           that is not there, which SQLite refuses with "no such index", passes as well. with_statement_hint() is written.
# Output:   mysql: says it; sqlite: does not; an index that is not there: no error; keys differ: True; statement hint: said
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sqlalchemy==2.1.9 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
import sys

from sqlalchemy import Column, Index, Integer, MetaData, Table, create_engine, select
from sqlalchemy.dialects import mysql, sqlite
from sqlalchemy.exc import OperationalError

meta = MetaData()
held = Table("meeting", meta, Column("id", Integer, primary_key=True), Column("day", Integer))
Index("ix_meeting_day", held.c.day)
engine = create_engine("sqlite://")
meta.create_all(engine)
plain = select(held.c.id)
there = plain.with_hint(held, "INDEXED BY ix_meeting_day", "sqlite")
absent = plain.with_hint(held, "INDEXED BY ix_of_nobody", "sqlite")
theirs = str(plain.with_hint(held, "USE INDEX (ix_meeting_day)", "mysql").compile(dialect=mysql.dialect()))
ours = str(there.compile(dialect=sqlite.dialect()))
with engine.connect() as connection:
    try:
        connection.execute(absent).all()
        told = "no error"
    except OperationalError:
        told = "refused"
apart = there._generate_cache_key() != absent._generate_cache_key()
whole = str(plain.with_statement_hint("/* said */", "sqlite").compile(dialect=sqlite.dialect()))
said = ["says it" if "USE INDEX" in theirs else "does not", "says it" if "INDEXED" in ours else "does not"]
print(
    f"mysql: {said[0]}; sqlite: {said[1]}; an index that is not there: {told}; keys differ: {apart}; "
    f"statement hint: {'said' if '/* said */' in whole else 'not said'}"
)
sys.exit(not (said == ["says it", "does not"] and told == "no error" and apart and "/* said */" in whole))
PY
"$work/venv/bin/python" "$work/asks.py" || exit 1
