"""Runners of the other libraries, each as its own documentation shows it
at its fastest with typed cells; run in the comparison's own environment.

`python peers.py NAME SOURCE OUT`: prints `begin` once
everything is imported and `end` when the file is whole.
"""

from __future__ import annotations

import importlib
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.bench.data import COLUMNS, SELECT

HERE = timedelta(hours=7)
NUMBERS = {
    "integer": "#,##0",
    "date": "dd/mm/yyyy",
    "moment": "dd/mm/yyyy hh:mm",
    "points": "0.00",
    "number": "0.00",
    "text": "General",
}


def begin() -> None:
    """From here on it is measured."""
    print("begin", flush=True)


def end() -> None:
    """The file is whole."""
    print("end", flush=True)


def day(value: str | None) -> date | None:
    """A day of the table."""
    return date.fromisoformat(value) if value else None


def moment(value: str | None) -> datetime | None:
    """A moment of the table as it is shown in Việt Nam."""
    return datetime.fromisoformat(value) + HERE if value else None


def _core(source: str) -> Any:
    """Typed rows by SQLAlchemy Core."""
    alchemy = importlib.import_module("sqlalchemy")
    connection = alchemy.create_engine(f"sqlite:///{source}").connect()
    turn = {"date": day, "moment": moment}
    typed = [(place, turn[kind]) for place, (_n, kind, _t) in enumerate(COLUMNS) if kind in turn]
    begin()
    for row in connection.execution_options(yield_per=1000).execute(alchemy.text(SELECT)):
        values = list(row)
        for place, make in typed:
            values[place] = make(values[place])
        yield values


def _frame(source: str) -> Any:
    """A whole frame of polars by ADBC; a typed first row is not needed where a column begins with a value."""
    polars, adbc = importlib.import_module("polars"), importlib.import_module("adbc_driver_sqlite.dbapi")
    begin()
    safe = ", ".join(
        f"coalesce({n}, '') AS {n}" if t == "text" else f"coalesce({n}, -1.0) AS {n}" if n == "points" else n
        for n, _k, t in COLUMNS
    )
    with adbc.connect(source, autocommit=True) as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT {safe} FROM ({SELECT})")
        frame = polars.DataFrame(cursor.fetch_arrow())
    days = [polars.col(n).str.to_date("%Y-%m-%d", strict=False) for n, kind, _t in COLUMNS if kind == "date"]
    times = [
        polars.col(n).str.to_datetime("%Y-%m-%d %H:%M:%S%.f", strict=False) + HERE
        for n, kind, _t in COLUMNS
        if kind == "moment"
    ]
    return frame.with_columns(
        *days,
        *times,
        polars.when(polars.col("points") < 0).then(None).otherwise(polars.col("points")).alias("points"),
    )


def xlsxwriter(source: str, out: str) -> None:
    """SQLAlchemy Core, constant memory, one typed call a cell."""
    library = importlib.import_module("xlsxwriter")
    source_rows = _core(source)
    first = next(source_rows)
    book = library.Workbook(out, {"constant_memory": True})
    sheet = book.add_worksheet("Bảng")
    styles = [book.add_format({"num_format": NUMBERS[kind], "border": 1}) for _n, kind, _t in COLUMNS]
    calls = {"text": sheet.write_string, "date": sheet.write_datetime, "moment": sheet.write_datetime}
    put = [calls.get(kind, sheet.write_number) for _n, kind, _t in COLUMNS]
    sheet.write_row(0, 0, [n for n, _k, _t in COLUMNS])
    for line, values in enumerate(_chain(first, source_rows), 1):
        for place, value in enumerate(values):
            if value is None:
                sheet.write_blank(line, place, None, styles[place])
            else:
                put[place](line, place, value, styles[place])
    book.close()
    end()


def _chain(first: Any, rest: Any) -> Any:
    yield first
    yield from rest


def openpyxl(source: str, out: str) -> None:
    """Write-only mode; a styled cell where a day or a moment needs its form."""
    library, cells = importlib.import_module("openpyxl"), importlib.import_module("openpyxl.cell")
    book = library.Workbook(write_only=True)
    sheet = book.create_sheet("Bảng")
    sheet.append([n for n, _k, _t in COLUMNS])
    formed = [(place, NUMBERS[kind]) for place, (_n, kind, _t) in enumerate(COLUMNS) if kind != "text"]
    for values in _core(source):
        for place, form in formed:
            cell = cells.WriteOnlyCell(sheet, values[place])
            cell.number_format = form
            values[place] = cell
        sheet.append(values)
    book.save(out)
    end()


def pyexcelerate(source: str, out: str) -> None:
    """All rows as one range, a form per column."""
    library = importlib.import_module("pyexcelerate")
    book = library.Workbook()
    sheet = book.new_sheet("Bảng", data=[[n for n, _k, _t in COLUMNS], *_core(source)])
    for place, (_n, kind, _t) in enumerate(COLUMNS, 1):
        if kind != "text":
            sheet.set_col_style(place, library.Style(format=library.Format(NUMBERS[kind])))
    book.save(out)
    end()


def rustpy(source: str, out: str) -> None:
    """rustpy-xlsxwriter from a frame."""
    library = importlib.import_module("rustpy_xlsxwriter")
    library.write_worksheet(
        _frame(source), out, "Bang", float_format="0.00", datetime_format="dd/mm/yyyy hh:mm"
    )
    end()


def jetxl(source: str, out: str) -> None:
    """jetxl from Arrow."""
    library = importlib.import_module("jetxl")
    forms = {
        n: {
            "date": "date",
            "moment": "datetime",
            "points": "decimal2",
            "number": "decimal2",
            "integer": "integer",
        }.get(k)
        for n, k, _t in COLUMNS
    }
    library.write_sheet_arrow(
        _frame(source).to_arrow(),
        out,
        sheet_name="Bang",
        column_formats={n: f for n, f in forms.items() if f},
    )
    end()


def rapidxlsx(source: str, out: str) -> None:
    """rapidxlsx from a frame; it knows no days, so they go as text."""
    polars, library = importlib.import_module("polars"), importlib.import_module("rapidxlsx")
    frame = _frame(source)
    text = [polars.col(n).cast(polars.String) for n, kind, _t in COLUMNS if kind in ("date", "moment")]
    library.write(out, frame.with_columns(*text))
    end()


RUNNERS = {
    "xlsxwriter": xlsxwriter,
    "openpyxl": openpyxl,
    "pyexcelerate": pyexcelerate,
    "rustpy": rustpy,
    "jetxl": jetxl,
    "rapidxlsx": rapidxlsx,
}

if __name__ == "__main__":
    RUNNERS[sys.argv[1]](sys.argv[2], sys.argv[3])
