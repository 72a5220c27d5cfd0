#!/usr/bin/env bash
# PRAGMA analysis_limit: a value that every row has is believed to be in one row more than the limit, however large the table is.
#
# Versions: SQLite 3.53.4 of pysqlite3 0.6.1, Python 3.11.7.
# Guess:    with analysis_limit=400, in the middle of what SQLite's own page recommends, ANALYZE looks at 400 rows of an index and
#           reckons from them to the whole: of an index in whose 90,000 rows one value stands it notes about 90,000 rows a value,
#           of one with two values about 45,000. A choice between two indexes comes out as with a full ANALYZE.
# Seen:     it notes 401 for both, and would for any number of rows: what is counted of a value ends at the limit, and nothing is
#           reckoned from it. An index on "ended" (NULL in every row) is so taken for the better one beside "parent IN (90 units)",
#           which has 9 rows each: 401 < 810. SQLite goes through the whole table by it; with fewer units in the list, or a full
#           ANALYZE, it does not. The larger the table, the worse.
# Output:   rows a value: full 90000 and 45000, limited 401 and 401; way: by_parent, then by_ended; slower by more than 10: True
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
db.execute("CREATE TABLE unit (id INTEGER PRIMARY KEY, parent INTEGER, ended TEXT, half INTEGER NOT NULL)")
db.execute("BEGIN")
db.executemany("INSERT INTO unit VALUES (?, ?, NULL, ?)", ((n, n // 9, n % 2) for n in range(90_000)))
db.execute("COMMIT")
for name, columns in (("by_parent", "parent"), ("by_ended", "ended, id"), ("by_half", "half, id")):
    db.execute(f"CREATE INDEX {name} ON unit ({columns})")
numbers = ", ".join(str(n) for n in range(0, 9_000, 100))
ASKED = f"SELECT parent FROM unit WHERE parent IN ({numbers}) AND ended IS NULL"


def known():
    """Rows a value, as SQLite notes it, of the two columns."""
    told = dict(db.execute("SELECT idx, stat FROM sqlite_stat1"))
    return [int(told[name].split()[1]) for name in ("by_ended", "by_half")]


def asked():
    """By which index, and the seconds of the quickest of five."""
    way = db.execute(f"EXPLAIN QUERY PLAN {ASKED}").fetchone()[3]
    took = []
    for _n in range(5):
        began = time.perf_counter()
        db.execute(ASKED).fetchall()
        took.append(time.perf_counter() - began)
    return next(name for name in ("by_parent", "by_ended") if name in way), min(took)


db.execute("ANALYZE")
full, (first, quick) = known(), asked()
db.execute("PRAGMA analysis_limit=400")
db.execute("ANALYZE")
limited, (then, slow) = known(), asked()
print(f"rows a value: full {full[0]} and {full[1]}, limited {limited[0]} and {limited[1]};", end=" ")
print(f"way: {first}, then {then}; slower by more than 10: {slow > 10 * quick}")
seen = full == [90_000, 45_000] and limited == [401, 401] and (first, then) == ("by_parent", "by_ended") and slow > 10 * quick
sys.exit(not seen)
PY
"$work/venv/bin/python" "$work/asks.py" || exit 1
