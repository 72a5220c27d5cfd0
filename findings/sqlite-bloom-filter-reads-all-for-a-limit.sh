#!/usr/bin/env bash
# A join whose order an index gives and of which 50 rows are asked for: SQLite first reads all of the inner table, for a Bloom filter.
#
# Versions: SQLite 3.53.4 of pysqlite3 0.6.1, Python 3.11.7.
# Guess:    CROSS JOIN fixes which table leads, its index gives the order, so nothing is sorted, and the inner table is found by its
#           own index. With LIMIT 50 SQLite stops after 50 rows: the time is that of some 50 look-ups, whatever the tables hold.
# Seen:     once the tables are known by ANALYZE and the leading one has more rows than the inner one, SQLite makes a Bloom filter of
#           the inner one's keys before the first row: it reads that table's index whole, and the more rows it has the longer the
#           first 50 take. How few are asked for is not reckoned with. likelihood() around a condition that is always met (about the
#           number of the leading row) says that few are met, and there is no filter; unlikely() is enough here, too. What is
#           written as "likelihood(...) = 1", as some mappers do with a condition, says nothing.
# Output:   filter: plain True, likelihood False, likelihood = 1 True; rows alike: True; slower by more than 10: True
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pysqlite3==0.6.1 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
import sys
import time

from pysqlite3 import dbapi2 as sqlite3

db = sqlite3.connect(":memory:", isolation_level=None)
db.execute("CREATE TABLE unit (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
db.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, unit INTEGER NOT NULL, state TEXT NOT NULL)")
db.execute("BEGIN")
db.executemany("INSERT INTO unit VALUES (?, ?)", ((n, f"{n * 7919 % 330_017:06d}") for n in range(1, 330_000)))
db.executemany("INSERT INTO answer VALUES (?, ?, 'sent')", ((n, n * 2) for n in range(1, 145_000)))
db.execute("COMMIT")
db.execute("CREATE INDEX by_name ON unit (name, id)")
db.execute("CREATE INDEX by_unit ON answer (unit)")
db.execute("ANALYZE")
ASKED = """SELECT answer.id FROM unit INDEXED BY by_name CROSS JOIN answer INDEXED BY by_unit ON answer.unit = unit.id
WHERE answer.state = 'sent' {} ORDER BY unit.name, unit.id LIMIT 50"""


def asked(more):
    """Whether there is a filter; the rows; the seconds of the quickest of five."""
    statement, took = ASKED.format(more), []
    for _n in range(5):
        began = time.perf_counter()
        rows = db.execute(statement).fetchall()
        took.append(time.perf_counter() - began)
    plan = [line[3] for line in db.execute(f"EXPLAIN QUERY PLAN {statement}")]
    return any("BLOOM" in line for line in plan), rows, min(took)


plain, likely, compared = (
    asked(more)
    for more in ("", "AND likelihood(unit.id > 0, 0.001)", "AND likelihood(unit.id > 0, 0.001) = 1")
)
print(f"filter: plain {plain[0]}, likelihood {likely[0]}, likelihood = 1 {compared[0]};", end=" ")
print(f"rows alike: {plain[1] == likely[1] == compared[1]}; slower by more than 10: {plain[2] > 10 * likely[2]}")
seen = plain[0] and not likely[0] and compared[0] and plain[1] == likely[1] == compared[1] and plain[2] > 10 * likely[2]
sys.exit(not seen)
PY
"$work/venv/bin/python" "$work/asks.py" || exit 1
