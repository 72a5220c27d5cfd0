"""The import chain measured (issue 8): read, check, insert 100,000
rows of 25 columns, ours against openpyxl + WTForms + ORM in one run.

Run as `python -m tests.bench.import_chain [rows]`: the bare chain on both databases with
equal verdicts; the same rows with gate, locks and a journal row each (ours only); for
comparison, meetings as an office brings them in, which have all of that, rules over several
columns, records that stay in the cell, summaries and duties; and 200 mistakes marked. Rows
of the slow side are fewer and scaled: its cost a row does not depend on their number.
"""

from __future__ import annotations

import io
import itertools
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import xlsxwriter
from flask import Flask
from sqlalchemy import Column as SqlColumn
from sqlalchemy import Engine, Integer, String, Table, create_engine, text
from sqlalchemy.orm import DeclarativeBase, Session
from werkzeug.datastructures import MultiDict

import models.operations.wiring
from admin.web import words
from forms.compiler import sheet_form, typed_answers
from forms.excel.mark.mark import Mark, MarkWords, mark
from forms.excel.read.check import BAD, RowCheck
from forms.excel.read.columns import meeting_values
from forms.excel.read.raw import read_book
from forms.excel.read.rows import typed_sheet
from forms.excel.write.book import Column
from models.access.grants import SYSTEM, Held, Principal, require
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.core.errors import Checks
from models.definitions.definitions import DefinitionVersion
from models.definitions.in_force import in_force
from models.imports.meetings import bring_meetings, plan_meetings
from models.meetings.locks import require_all_open
from models.operations.triggers import install
from models.platform.bulk_rows import insert_rows, record_many
from models.scoring.sheets import Answer, clean_answer
from models.seed.plant import plant
from models.units.acts import establish
from models.units.units import Unit
from tests import postgres
from tests.conftest import TODAY

SLOW_ROWS = 2_000


class Clock:
    """Seconds of processing by name, children included: a busy machine
    does not change them. A database server's own are not in them."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    @contextmanager
    def take(self, name: str) -> Iterator[None]:
        began = sum(os.times()[:4])
        yield
        self.spent[name] = self.spent.get(name, 0) + sum(os.times()[:4]) - began


class Other(DeclarativeBase):
    """A base of its own: this table is no part of the office."""


class BenchRow(Other):
    """The ORM's side of that table."""

    __table__ = Table(
        "bench_row",
        Other.metadata,
        SqlColumn("id", Integer, primary_key=True),
        *(SqlColumn(f"c{n}", String(60)) for n in range(24)),
    )


def workbook(version: DefinitionVersion, rows: int) -> bytes:
    """Rows of 24 values for a rubric's items (12 items, each
    its value and its note) and a number; one in 500 is wrong."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"constant_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet("D")
    for number in range(rows):
        line: list[Any] = [number]
        for place, field in enumerate(version.fields[:12]):
            value: Any = {"yes_no": ("Đạt", "Không đạt")[number % 2], "points": (1, 0.5, 2)[number % 3]}.get(
                field.kind
            )
            value = value if value is not None else field.choices[number % len(field.choices)].label
            line += [
                "sai" if number % 500 == 250 and place == 3 else value,
                ("", "đã nhắc", "kỳ sau làm")[number % 3],
            ]
        sheet.write_row(number, 0, line)
    book.close()
    return out.getvalue()


def ours(
    data: bytes, check: RowCheck, engine: Engine, clock: Clock, cells: list[Unit] | None = None
) -> list[int]:
    """Read in the limited child, check by the generated function, insert
    by the fast road, guarded for `cells`; returns the faulty rows."""
    with clock.take("read"):
        raw = next(iter(read_book(data).values())).rows
    with clock.take("check"):
        memos, kept, wrong = check._memos[:24], [], []
        for number, row in raw:
            judged = [memo[value] for memo, value in zip(memos, row[1:25], strict=True)]
            if BAD in judged:
                wrong.append(number)
            else:
                kept.append((row[0], *[each.value if type(each) is Answer else each for each in judged]))
    with clock.take("insert"), open_session(engine, SYSTEM) as db:
        db.connection()
        if cells:
            _guard(db, cells, kept)
        _raw_insert(db, kept)
        db.commit()
    return wrong


def _guard(db: Session, cells: list[Unit], rows: list[tuple[Any, ...]]) -> None:
    """What an import owes the office, by the functions that
    imports use: may they, is the quarter open, a journal row each."""
    held = tuple(Held("cell_secretary", cell.id, cell.path, (cell.path,)) for cell in cells)
    by = Principal(None, None, "bench", held)
    for cell in cells:
        require(by, "meeting.record", cell.id, cell.path)
    require_all_open(db, {(cell.id, date(2018, month, 1)) for cell in cells for month in range(1, 13)})
    record_many(
        db,
        by,
        "bench",
        "bench_row",
        [(row[0], cells[row[0] % len(cells)].id, {"period": "2018-12"}) for row in rows],
    )


def _raw_insert(db: Session, rows: list[tuple[Any, ...]]) -> None:
    insert_rows(db, BenchRow.__table__, ("id", *(f"c{n}" for n in range(24))), rows)


def theirs(data: bytes, version: DefinitionVersion, engine: Engine, clock: Clock, only: int) -> list[int]:
    """Read by openpyxl, check each row by the real form, insert by the ORM."""
    with clock.take("read"):
        sheet = openpyxl.load_workbook(io.BytesIO(data), read_only=True).worksheets[0]
        raw = [list(row) for row in sheet.iter_rows(max_row=only, values_only=True)]
    check, wrong, kept = RowCheck(version, "regular"), [], []
    form_class = sheet_form(version, "regular")
    fields = check.fields[:12]
    with clock.take("check"):
        for number, row in enumerate(raw, 1):
            filled: MultiDict[str, str] = MultiDict()
            for field, value, note in zip(fields, row[1:25:2], row[2:25:2], strict=True):
                filled[f"v_{field.code}"] = check.typed(field, value).value or ""
                filled[f"note_{field.code}"] = note or ""
            form = form_class(filled, meta={"csrf": False})
            checks = Checks()
            good = form.validate()
            typed = typed_answers(form, version)
            clean = [clean_answer(field, "regular", typed[field.code], checks) for field in fields]
            if not good or checks.fields:
                wrong.append(number)
            else:
                kept.append(
                    (row[0], *itertools.chain.from_iterable((each.value, each.note) for each in clean))
                )
    with clock.take("insert"), Session(engine, info={"principal": SYSTEM}) as db:
        for row in kept:
            db.add(BenchRow(**dict(zip(("id", *(f"c{n}" for n in range(24))), row, strict=True))))
        db.commit()
    return wrong


def databases(folder: Path) -> Iterator[tuple[str, Engine]]:
    """A seeded database of each kind."""
    where, address = postgres.start()
    try:
        admin = create_engine(address.format(name="postgres"), isolation_level="AUTOCOMMIT")
        name = f"bench_{secrets.token_hex(4)}"
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))
        admin.dispose()
        for kind, url in (
            ("sqlite", f"sqlite:///{folder / 'b.sqlite'}"),
            ("postgresql", address.format(name=name)),
        ):
            engine = make_engine(url)
            with engine.begin() as connection:
                models.operations.wiring.metadata.create_all(connection)
                install(connection)
                with open_session(connection, SYSTEM) as db:
                    plant(db)
                    db.commit()
            yield kind, engine
            engine.dispose()
    finally:
        postgres.stop(where)


def meetings_book(cells: list[str], rows: int) -> bytes:
    """Rows of meetings: 17 columns."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"constant_memory": True})
    sheet, day = book.add_worksheet("D"), book.add_format({"num_format": "dd/mm/yyyy"})
    names = [c.heading for c in MEETING]
    sheet.write_row(0, 0, names)
    for number in range(rows):
        cell, month = divmod(number, 48)
        period = date(2015 + month // 12, month % 12 + 1, 1)
        sheet.write_string(number + 1, 0, cells[cell])
        sheet.write_datetime(number + 1, 1, period, day)  # type: ignore[arg-type]
        sheet.write_datetime(number + 1, 2, period + timedelta(days=25), day)  # type: ignore[arg-type]
        sheet.write_row(
            number + 1,
            3,
            [
                "Thường kỳ",
                "08:00",
                "10:00",
                "Hội trường",
                12,
                11,
                1,
                0,
                0,
                6,
                "",
                "Chủ trì",
                "Thư ký",
                "Kết luận",
            ],
        )
    book.close()
    return out.getvalue()


MEETING = [
    Column(n, n, k)
    for n, k in (
        ("unit", "text"),
        ("period", "month"),
        ("held_on", "date"),
        ("kind", "text"),
        ("begins_at", "text"),
    )
]
MEETING += [Column(n, n, "text") for n in ("ends_at", "place")]
MEETING += [
    Column(n, n, "integer") for n in ("members", "present", "excused", "unexcused", "exempt", "speakers")
]
MEETING += [Column(n, n, "text") for n in ("outside_reason", "chair", "clerk", "conclusions")]


def office(engine: Engine, count: int) -> list[Unit]:
    """A Bloc with so many cells."""
    with open_session(engine, SYSTEM) as db:
        name, on = secrets.token_hex(3).upper(), date(2015, 1, 1)
        top = establish(db, SYSTEM, parent=None, kind_code="bloc", name=name, code=name, on=on)
        names = [f"{name}{n}" for n in range(count)]
        cells = [
            establish(db, SYSTEM, parent=top, kind_code="grassroots_cell", name=each, code=each, on=on)
            for each in names
        ]
        db.commit()
        for cell in cells:
            db.refresh(cell)
        db.expunge_all()
        return cells


def governed(engine: Engine, rows: int, clock: Clock) -> int:
    """The whole chain with gate, locks, rules, kept records and a journal row each."""
    cells = [cell.code for cell in office(engine, rows // 48 + 1)]
    data = meetings_book(cells, rows)
    with clock.take("read"):
        raw = next(iter(read_book(data).values()))
        sheet = typed_sheet(raw, MEETING, ("unit",), most_rows=rows)
    with clock.take("check"):
        judged = [(number, meeting_values(values, [])[0]) for number, values in sheet.rows]
    with open_session(engine, SYSTEM) as db:
        with clock.take("check"):
            plan = plan_meetings(db, SYSTEM, judged)
        assert not plan.problems, plan.problems[:3]
        with clock.take("insert"):
            bring_meetings(db, SYSTEM, plan.take(False))
            db.commit()
    return len(plan.rows)


def main(rows: int) -> None:
    """Measure and print."""
    set_clock(TODAY)
    app = Flask("bench", root_path=str(words.FOLDER.parents[1]))
    app.config["SECRET_KEY"] = "x"
    words.mount(app)
    with app.test_request_context(), tempfile.TemporaryDirectory() as folder:
        for name, engine in databases(Path(folder)):
            _one(name, engine, rows)
        book = workbook_plain(rows)
        began = time.perf_counter()
        mark(
            book,
            [Mark("D", f"{'ABCDE'[n % 5]}{n * (rows // 201) + 2}", "Sai") for n in range(200)],
            MarkWords("a", "b", "c", ("d", "e", "f", "g")),
        )
        print(f"200 marks in {rows} rows: {time.perf_counter() - began:.1f} s")


def workbook_plain(rows: int) -> bytes:
    """A large workbook to mark."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"constant_memory": True})
    sheet = book.add_worksheet("D")
    for row in range(rows):
        sheet.write_row(row, 0, [f"A{row}", *range(row, row + 24)])
    book.close()
    return out.getvalue()


def _one(name: str, engine: Engine, rows: int) -> None:
    Other.metadata.create_all(engine)
    with open_session(engine, SYSTEM) as db:
        version = in_force(db, "rubric", "", date(2018, 12, 1), "regular")
        assert version.fields
        data = workbook(version, rows)
        check = RowCheck(version, "regular")
        fast, slow = Clock(), Clock()
        db.expunge_all()
        db.rollback()
        wrong = ours(data, check, engine, fast)
        _empty(engine)
        cells = office(engine, 40)
        guarded = Clock()
        assert ours(data, RowCheck(version, "regular"), engine, guarded, cells) == wrong
        _empty(engine)
        slow_wrong = theirs(data, version, engine, slow, SLOW_ROWS)
    assert slow_wrong == [number for number in wrong if number <= SLOW_ROWS], "the verdicts differ"
    _print(name, "ours", fast, rows)
    _print(name, "openpyxl + WTForms + ORM", slow, SLOW_ROWS)
    _print(name, "ours with gate, locks, journal", guarded, rows)
    theirs_a_row = sum(slow.spent.values()) / SLOW_ROWS
    bare, whole = (theirs_a_row / (sum(clock.spent.values()) / rows) for clock in (fast, guarded))
    meetings = Clock()
    count = governed(engine, rows // 2, meetings)
    _print(name, "meetings as an office brings them in", meetings, count)
    print(f"{name}: bare {bare:.1f}x, with gate, locks and journal {whole:.1f}x; verdicts equal")


def _empty(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM bench_row"))


def _print(name: str, what: str, clock: Clock, rows: int) -> None:
    parts = ", ".join(f"{part} {spent / rows * 1e6:.1f}" for part, spent in clock.spent.items())
    print(
        f"{name} {what}: {rows} rows, microseconds a row: {parts}; "
        f"{rows / sum(clock.spent.values()):.0f} rows/s"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
