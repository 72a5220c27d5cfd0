#!/usr/bin/env bash
# A prepared statement whose LIMIT is a bound value is planned anew at every run by a new SQLite; a number in the text is not.
#
# Versions: SQLite 3.53.4 (in pysqlite3 0.6.1) on Python 3.11.7. SQLite 3.40.1 does not do it.
# Guess:    "LIMIT ?" is the good habit: one text for every page size, prepared once, kept by the module's cache of statements,
#           bound and run; a page of a list costs the same as with "LIMIT 50".
# Seen:     the planner of newer releases looks at the value of a bound LIMIT, as it does at those of LIKE and of ranges, and
#           from then on each run with a value bound prepares the statement again, also for the value it had. A query of eight
#           tables that finds nothing takes some twenty times as long; a bound OFFSET costs nothing. SQLAlchemy binds every
#           limit(): lists of an office with joins lost 80 us a statement, which was more than their rows took. Written
#           into the text by the compiler (render_literal_execute) the statement is planned once.
# Output:   bound limit over 5 times the number in the text: True; bound offset: False
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

import pysqlite3

if pysqlite3.sqlite_version != "3.53.4":
    sys.exit(2)
connection = pysqlite3.connect(":memory:")
for n in range(8):
    connection.execute(f"CREATE TABLE t{n} (id INTEGER PRIMARY KEY, a, b)")
joins = " ".join(f"JOIN t{n} ON t{n}.id = t0.a" for n in range(1, 8))
asked = f"SELECT t0.id FROM t0 {joins} WHERE t0.b = ? ORDER BY t0.id LIMIT "


def cost(statement, values):
    """The least time of a thousand runs of one prepared statement, of five times."""
    times = []
    for _time in range(5):
        began = time.process_time()
        for _run in range(1000):
            connection.execute(statement, values).fetchall()
        times.append(time.process_time() - began)
    return min(times)


written, bound, offset = cost(f"{asked}50", (1,)), cost(f"{asked}?", (1, 50)), cost(f"{asked}50 OFFSET ?", (1, 0))
print(f"bound limit over 5 times the number in the text: {bound > 5 * written}; bound offset: {offset > 5 * written}")
sys.exit(not (bound > 5 * written and offset <= 5 * written))
PY
"$work/venv/bin/python" "$work/asks.py"
case $? in 0) ;; 2) exit 2 ;; *) exit 1 ;; esac
