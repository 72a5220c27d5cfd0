#!/usr/bin/env bash
# INDEXED BY makes SQLite use the index, and still not for walking the table in its order: the joined table may lead.
#
# Versions: SQLite 3.53.4 of pysqlite3 0.6.1, Python 3.11.7.
# Guess:    "FROM sheet INDEXED BY by_day LEFT JOIN vote ON vote.sheet_id = sheet.id WHERE vote.grade = 'poor' ORDER BY day DESC,
#           id LIMIT 50", with an index (day DESC, id), walks that index from its begin: the table on the left of an outer join
#           leads, and the hint says by which index.
# Seen:     a condition on the table on the right makes the outer join an inner one, so that either may lead. Where the grade is
#           rare SQLite lets "vote" lead by the index of grades and reaches each sheet THROUGH the index that was asked for, by
#           skipping over its first column (ANY(day) AND id=?), day after day, instead of by its number; then it sorts. So the
#           hint is kept to the letter, fixes no order, and makes the statement slower than without it. With CROSS JOIN, whose
#           order SQLite keeps, the same hint gives the walk.
# Output:   hint: vote first, ANY(day), TEMP B-TREE; slower than without: True; with CROSS JOIN: sheet by by_day, no sorting
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

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE sheet (id INTEGER PRIMARY KEY, day INTEGER, place TEXT)")
db.execute("CREATE TABLE vote (id INTEGER PRIMARY KEY, sheet_id INTEGER UNIQUE, grade TEXT)")
db.executemany("INSERT INTO sheet VALUES (?, ?, ?)", ((n, n % 400, f"{n % 90}.") for n in range(60_000)))
db.executemany("INSERT INTO vote VALUES (?, ?, ?)", ((n, n, "good" if n % 5000 else "poor") for n in range(60_000)))
db.execute("CREATE INDEX by_day ON sheet (day DESC, id)")
db.execute("CREATE INDEX by_grade ON vote (grade)")
db.execute("ANALYZE")
ASKED = "SELECT sheet.id FROM sheet {} JOIN vote ON vote.sheet_id = sheet.id WHERE vote.grade = 'poor' ORDER BY day DESC, sheet.id LIMIT 50"


def asked(words):
    """Rows, seconds and the way."""
    statement = ASKED.format(words)
    way = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {statement}")]
    began = time.perf_counter()
    rows = db.execute(statement).fetchall()
    return rows, time.perf_counter() - began, way


free, plainly, _way = asked("LEFT")
hinted, with_hint, way = asked("INDEXED BY by_day LEFT")
crossed, _took, fixed = asked("INDEXED BY by_day CROSS")
assert free == hinted == crossed
led = "vote" if "vote" in way[0] else "sheet"
skipped = "ANY(day)" if any("ANY(day)" in step for step in way) else "no skipping"
sorts = "TEMP B-TREE" if any("TEMP B-TREE" in step for step in way) else "no sorting"
first = "sheet by by_day" if "sheet" in fixed[0] and "by_day" in fixed[0] else fixed[0]
after = "sorting" if any("TEMP B-TREE" in step for step in fixed) else "no sorting"
print(f"hint: {led} first, {skipped}, {sorts}; slower than without: {with_hint > plainly}; with CROSS JOIN: {first}, {after}")
sys.exit(not (led == "vote" and skipped == "ANY(day)" and with_hint > plainly and first == "sheet by by_day" and after == "no sorting"))
PY
"$work/venv/bin/python" "$work/asks.py" || exit 1
