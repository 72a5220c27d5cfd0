"""The command `export quarter 2018-Q4 --unit CODE -o file.xlsx`:
a unit's whole quarter for whoever holds the machine."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TextIO

from flask import Flask, g
from sqlalchemy import select

from admin.jobs.work import acting, written
from admin.reports.annexes import quarter_file
from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.spelling import ByCode, coded
from models.units.units import Unit, unit_in

WIDE = 40


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Put this page's command on the command line."""
    export = commands.add_parser("export", help="Xuất Excel / export to Excel")
    export.add_argument("what", choices=("quarter",))
    export.add_argument("quarter", help="2018-Q4")
    export.add_argument("--unit", required=True, help="mã đơn vị / code of the unit")
    export.add_argument("-o", "--out", type=Path, required=True)


class Bar:
    """Progress by rows, drawn on a terminal and silent elsewhere."""

    def __init__(self, out: TextIO) -> None:
        self.out, self.total, self.rows = out, 0, 0

    def more(self, rows: int) -> None:
        """So many rows more are done."""
        self.rows += rows
        if self.out.isatty():
            share = min(1.0, self.rows / self.total) if self.total else 1.0
            full = round(share * WIDE)
            self.out.write(f"\r[{'#' * full}{'.' * (WIDE - full)}] {self.rows}/{self.total}")
            self.out.flush()


def export_quarter(app: Flask, asked: argparse.Namespace) -> int:
    """Write the workbook; it is there whole or not at all."""
    try:
        return _export(app, asked, Quarter.parse(asked.quarter))
    except ValueError:
        raise Refusal("field.quarter") from None
    finally:
        app.extensions["khoi.engine"].dispose()


def _export(app: Flask, asked: argparse.Namespace, quarter: Quarter) -> int:
    with acting(app, app.extensions["khoi.engine"], SYSTEM, "/", "vi"):
        borne = g.db.scalars(select(Unit).where(coded(Unit, [asked.unit])))
        unit = ByCode((each.code, each) for each in borne).get(asked.unit)
        if unit is None:
            raise Refusal("access.unknown")
        g.job = Bar(sys.stderr)
        answer = quarter_file(unit_in(g.db, unit.id, quarter.first), quarter)
        answer.direct_passthrough = False
        part = asked.out.with_name(f"{asked.out.name}.part")
        try:
            size, sha256 = written(part, answer.iter_encoded())
            part.replace(asked.out)
        finally:
            part.unlink(missing_ok=True)
            answer.close()
    if sys.stderr.isatty():
        print(file=sys.stderr)
    print(f"{asked.out}  {size:,} B  SHA-256 {sha256}")
    return 0
