#!/usr/bin/env bash
# polars divides a column by one number by multiplying with its reciprocal: 35 / 100 is 0.35000000000000003.
#
# Versions: polars 2.1.0, Python 3.11.
# Guess:    Float64 division is IEEE division, as in Python, numpy and SQL: col / 100 gives what 35 / 100 gives; at least
#           a divisor of the column's own length (pl.repeat(100.0, pl.len()), or a column of a frame filled with one
#           number) is divided by value for value.
# Seen:     by a literal some quotients are off in the last place (35 / 100 among them, and they show: "0.35000000000000003"
#           in a file); pl.repeat inside an expression is a literal in disguise and gives the same. True quotients come
#           from a divisor that polars does not know to be one number: an eager pl.repeat, or int_range * 0 + 100.
# Output:   how many of 0..9,999 hundredths differ from Python's, by each way of writing the divisor
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
import polars as pl

count = 10_000
frame = pl.DataFrame({"n": [float(n) for n in range(count)]})
true = [n / 100 for n in range(count)]
n = pl.col("n")
eager = frame.to_series() / pl.repeat(100.0, count, eager=True)
ways = {
    "literal": frame.select(n / 100.0).to_series(),
    "repeat in the expression": frame.select(n / pl.repeat(100.0, pl.len())).to_series(),
    "column filled by with_columns": frame.with_columns(by=pl.lit(100.0)).select(n / pl.col("by")).to_series(),
    "eager repeat": eager,
    "int_range * 0 + 100": frame.select(n / (pl.int_range(pl.len()) * 0 + 100).cast(pl.Float64)).to_series(),
}
for way, found in ways.items():
    off = sum(a != b for a, b in zip(found.to_list(), true, strict=True))
    print(f"{way}: {off} differ, 35 / 100 = {found[35]!r}")
PY
told=$("$work/venv/bin/python" "$work/asks.py") || exit 1
printf '%s\n' "$told"
[ "$told" = "literal: 1327 differ, 35 / 100 = 0.35000000000000003
repeat in the expression: 1327 differ, 35 / 100 = 0.35000000000000003
column filled by with_columns: 1327 differ, 35 / 100 = 0.35000000000000003
eager repeat: 0 differ, 35 / 100 = 0.35
int_range * 0 + 100: 0 differ, 35 / 100 = 0.35" ] || exit 1
