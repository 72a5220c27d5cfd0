"""`compare-package`: which codes and logins of an office that was sent are taken here, as a table that is
changed and read again. See docs/gui-co-quan.md."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.moving.meets import ACCOUNT, UNIT, Meeting, Wished, compare, office_in
from models.moving.package import opened
from models.operations.migrate import require_ready

KINDS = {UNIT: "mã tổ chức", ACCOUNT: "tên đăng nhập"}
HEADINGS = ("loại", "cũ", "của ai (nơi gửi)", "của ai (ở đây)", "mới")
OLD, NEW = 1, 4
Say = Callable[[Refusal], str]
LIVE = ("=", "+", "-", "@", "\t")
"""What a workbook would take for a formula at the beginning of a cell."""


def compare_package(package: Path, table: Path | None, engine: Engine, instance: Path, say: Say) -> int:
    """Print what meets, and write the table where it is not there yet; 0 where nothing is left to be changed.
    Raises what `opened`, `require_ready` and `office_in` raise, `meets.table` for one that is no table."""
    require_ready(engine)
    wished = read(table) if table is not None and table.exists() else {}
    reading = engine.execution_options(reading=True)
    with (
        opened(package, instance) as found,
        office_in(found.folder) as there,
        open_session(reading, SYSTEM) as here,
    ):
        print(f"SHA-256 {found.sha256}", flush=True)
        meeting = compare(there, here, wished)
    tell(meeting, say)
    if table is not None and not table.exists():
        write(table, meeting)
        print(table)
    return 0 if meeting.is_clear else 1


def tell(meeting: Meeting, say: Say) -> None:
    """Print the table, and what is wrong with it."""
    print(f"{meeting.units} tổ chức / units, {meeting.accounts} tài khoản / accounts")
    print(f"{len(meeting.lines)} trùng / taken here")
    for line in meeting.lines:
        print(f"  {KINDS[line.of]}  {line.old} ({line.name}) = {line.here or '-'} -> {line.new}")
        if line.wrong is not None:
            print(f"    {line.wrong.code}: {say(line.wrong)}", file=sys.stderr)
    for refusal in meeting.wrong:
        print(f"{refusal.code}: {say(refusal)}", file=sys.stderr)


def write(table: Path, meeting: Meeting) -> None:
    """The table as a file that a workbook opens; no cell of it is a formula there. Raises `package.disk`."""
    try:
        with table.open("x", encoding="utf-8-sig", newline="") as file:
            rows = csv.writer(file, delimiter=";")
            rows.writerow(HEADINGS)
            for line in meeting.lines:
                cells = (KINDS[line.of], line.old, line.name, line.here, line.new)
                rows.writerow([f"'{cell}" if cell.startswith(LIVE) else cell for cell in cells])
    except OSError as error:
        raise Refusal("package.disk", folder=str(table.parent), said=str(error)) from error


def read(table: Path) -> Wished:
    """What stands in the table: by kind and old text, the new one. Raises `meets.table`."""
    kinds = {name: of for of, name in KINDS.items()}
    try:
        text = table.read_text(encoding="utf-8-sig")
        comma = "," if text.partition("\n")[0].count(",") > text.partition("\n")[0].count(";") else ";"
        rows = [row for row in csv.reader(text.splitlines(), delimiter=comma) if any(row)][1:]
        return {(kinds[row[0]], _plain(row[OLD])): _plain(row[NEW]) for row in rows}
    except (OSError, UnicodeError, csv.Error, KeyError, IndexError):
        raise Refusal("meets.table", file=str(table)) from None


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(LIVE) else cell
