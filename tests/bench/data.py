"""Rows for the comparison: 25 mixed columns in one table of
SQLite, the same for everybody; made once, from a fixed seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

TABLE = "rowset"
COLUMNS: tuple[tuple[str, str, str], ...] = (
    ("id", "integer", "integer"),
    ("code", "text", "text"),
    ("unit", "text", "text"),
    ("parent", "text", "text"),
    ("place", "text", "text"),
    ("topic", "text", "text"),
    ("remark", "text", "text"),
    ("chair", "text", "text"),
    ("kind", "text", "text"),
    ("grade", "text", "text"),
    ("period", "date", "text"),
    ("held_on", "date", "text"),
    ("recorded_at", "moment", "text"),
    ("changed_at", "moment", "text"),
    ("due", "integer", "integer"),
    ("present", "integer", "integer"),
    ("excused", "integer", "integer"),
    ("unexcused", "integer", "integer"),
    ("exempt", "integer", "integer"),
    ("speakers", "integer", "integer"),
    ("minutes", "integer", "integer"),
    ("points", "points", "integer"),
    ("share", "number", "real"),
    ("outside", "text", "integer"),
    ("note", "text", "text"),
)
"""Name, kind in a workbook, type in the table."""
LABELS: dict[str, dict[Any, str]] = {
    "kind": {"regular": "Thường kỳ", "thematic": "Chuyên đề", "combined": "Kết hợp"},
    "grade": {"good": "Tốt", "fair": "Khá", "average": "Trung bình", "poor": "Kém"},
    "outside": {0: "trong thời điểm", 1: "ngoài thời điểm"},
}
SENTENCE = (
    "Chi bộ Văn phòng Sở Nội vụ tỉnh đảng ủy cơ quan học tập và làm theo tư tưởng đạo đức phong cách "
    "nâng cao chất lượng sinh hoạt"
)
WORDS = SENTENCE.split()


def rows(count: int) -> Iterator[tuple[Any, ...]]:
    """The rows as the table keeps them: what is missing
    is NULL, days and moments are text, points hundredths."""
    chance = random.Random(285)

    def words(number: int) -> str:
        return " ".join(chance.choices(WORDS, k=number))

    for n in range(1, count + 1):
        day = date(2018, 1, 1) + timedelta(days=n % 1400)
        moment = f"{day} {n % 24:02}:{n % 60:02}:{n * 7 % 60:02}.{n * 977 % 1_000_000:06}"
        remark = (words(5) + (" & <b>" if n % 50 == 0 else "")) if n % 4 == 0 else None
        named = (n, f"CB{n:07}", words(6), words(4), words(3), words(9) if n % 3 else None, remark, words(3))
        coded = (("regular", "thematic", "combined")[n % 3], ("good", "fair", "average", "poor", None)[n % 5])
        due = 10 + n % 30
        timed = (str(day.replace(day=1)), str(day), moment, moment if n % 5 else None)
        counted = (
            due,
            due - n % 4,
            n % 3,
            n % 2,
            n % 4,
            n % 20,
            90 + n % 60,
            5000 + n % 5000 if n % 6 else None,
            n % 1000 / 7,
        )
        yield (*named, *coded, *timed, *counted, n % 2, "có" if n % 7 else None)


def make(module: Any, path: Path, count: int) -> None:
    """Make the file unless it is there."""
    if path.exists():
        return
    making = path.with_suffix(".making")
    making.unlink(missing_ok=True)
    base = module.connect(str(making))
    typed = ", ".join(f"{name} {kind}{' PRIMARY KEY' if name == 'id' else ''}" for name, _k, kind in COLUMNS)
    base.execute(f"CREATE TABLE {TABLE} ({typed})")
    base.executemany(f"INSERT INTO {TABLE} VALUES ({', '.join('?' * len(COLUMNS))})", rows(count))
    base.commit()
    base.close()
    making.rename(path)


def labelled(name: str) -> str:
    """A column as a query gives it to a library that knows no codes."""
    if name in LABELS:
        cases = " ".join(f"WHEN {code!r} THEN '{word}'" for code, word in LABELS[name].items())
        return f"CASE {name} {cases} ELSE '' END AS {name}"
    return f"{name} / 100.0 AS {name}" if name == "points" else name


SELECT = f"SELECT {', '.join(labelled(name) for name, _kind, _type in COLUMNS)} FROM {TABLE} ORDER BY id"
