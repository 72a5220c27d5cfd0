#!/usr/bin/env bash
# A SQLAlchemy result of two columns given to dict() is taken for a mapping, and a linter's fix writes just that.
#
# Versions: SQLAlchemy 2.1.9, ruff 0.17.6 (rule C416, unsafe fix), the sqlite3 module of Python 3.11.
# Guess:    rows of two columns are pairs, so dict(connection.execute(...)) gives {first: second}, as dict() of any
#           iterable of pairs does; and {k: v for k, v in result} may be written dict(result), as the linter offers.
# Seen:     dict(result) raises TypeError ('CursorResult' object is not subscriptable): a Result has a method keys(), so
#           dict() reads it as a mapping and asks result[key] for each column's name. The comprehension is right;
#           dict(result.all()) and dict(result.tuples().all()) are right too. The linter's fix turns the right one wrong.
# Output:   comprehension {1: 'a', 2: 'b'} / dict of all {1: 'a', 2: 'b'} / dict of result TypeError /
#           fixed by the linter: found = dict(rows)
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check SQLAlchemy==2.1.9 ruff==0.17.6 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
from sqlalchemy import create_engine, text

engine = create_engine("sqlite://")
asked = text("SELECT 1 AS n, 'a' AS t UNION ALL SELECT 2, 'b'")
with engine.connect() as connection:
    print("comprehension", {k: v for k, v in connection.execute(asked)})
    print("dict of all", dict(connection.execute(asked).all()))
    try:
        print("dict of result", dict(connection.execute(asked)))
    except TypeError as error:
        print("dict of result", type(error).__name__)
PY
cat >"$work/linted.py" <<'PY'
def pairs(rows):
    found = {k: v for k, v in rows}
    return found
PY
told=$("$work/venv/bin/python" "$work/asks.py") || exit 1
printf '%s\n' "$told"
"$work/venv/bin/ruff" check --quiet --isolated --no-cache --select C416 --fix --unsafe-fixes "$work/linted.py" || exit 1
grep 'found =' "$work/linted.py"
[ "$told" = "comprehension {1: 'a', 2: 'b'}
dict of all {1: 'a', 2: 'b'}
dict of result TypeError" ] || exit 1
grep -q 'found = dict(rows)' "$work/linted.py" || exit 1
