"""Lines of a workbook of ours: sheets by rows, lists by the places of their columns, cells as their column is
read; what is wrong, and where, is noted in the book."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.excel.definitions.help import Labels
from forms.excel.definitions.sheets import Form, Place
from forms.excel.definitions.strange import columns_meant
from forms.excel.definitions.words import word_in, words_in
from forms.excel.definitions.written import LAYOUT, OLDER
from forms.excel.read.asked import Asking
from forms.excel.read.child import DAY
from forms.excel.read.raw import Raw
from forms.excel.read.rows import MOST_ROWS, CellProblem
from models.core.errors import Refusal
from models.core.naming import unseen, unshown
from models.core.spelling import fold
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import parse_decimal, parse_points
from models.printed.meant import meant as meant_letters
from models.printed.meant import told

NAMED = ("name", "title", "label", "group", "name_en", "title_en", "label_en", "group_en")
"""What is shown as a name."""


@dataclass
class Book:
    """What was read: the form, what is wrong in which cell, the cell of every place a rule may name; what is
    asked back, what sheets are called in the file by the names that they stand for, and those that are not
    read."""

    form: Form = field(default_factory=lambda: Form({}, [], {}))
    problems: list[CellProblem] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)
    layout: int = LAYOUT
    shown: dict[str, str] = field(default_factory=dict)
    """What numbers are shown as, by cell, where that is not what they are."""
    asking: Asking = field(default_factory=Asking)
    called: dict[str, str] = field(default_factory=dict)
    passed: list[str] = field(default_factory=list)

    def in_file(self, cell: str) -> str:
        """A cell by what its sheet is called in the file."""
        sheet, mark, place = cell.rpartition("!")
        return f"{self.called.get(sheet, sheet)}{mark}{place}"

    def wrong(self, cell: str, value: Any, refusal: Refusal) -> None:
        """Note a mistake; the first one in a cell stays, what follows from it is not said."""
        if all(problem.cell != cell for problem in self.problems):
            self.problems.append(CellProblem(cell, str(value or ""), refusal))


@dataclass(frozen=True)
class Row:
    """A row of a list: its values by column name and the cells they stand in."""

    values: Mapping[str, Any]
    cells: Mapping[str, str]


def lined(raw: Raw) -> list[list[Any]]:
    """Rows of a sheet by their place, dates apart from text."""
    last = min(raw.rows[-1][0], MOST_ROWS + 1) if raw.rows else 0
    lines: list[list[Any]] = [[] for _ in range(last)]
    for number, row in raw.rows:
        if number <= last:
            lines[number - 1] = [
                {"date": v[1:]} if isinstance(v, str) and v.startswith(DAY) else v for v in row
            ]
    return lines


def list_in(
    book: Book, name: str, places: Sequence[Place], rows: Sequence[Sequence[Any]], labels: Labels
) -> list[Row]:
    """The rows of a list of a workbook; what is wrong in a cell is noted in the book."""
    older = {fold(old): new for old, new in OLDER.get(book.layout, {}).get(name, {}).items()}
    headings = [fold(older.get(fold(str(value)), str(value))) for value in (rows[0] if rows else ())]
    at = {
        place.name: headings.index(fold(place.heading)) for place in places if fold(place.heading) in headings
    }
    free = [place.heading for place in places if place.name not in at]
    strange = columns_meant(book, name, rows, at.values(), free)
    at |= {place.name: strange[place.heading] for place in places if place.heading in strange}
    found = []
    for number, row in enumerate(rows[1:], 2):
        if not any(value not in ("", None) for value in row):
            continue
        cells = {place.name: f"{name}!{xl_col_to_name(at.get(place.name, 0))}{number}" for place in places}
        raw = {
            place.name: row[at[place.name]] if place.name in at and at[place.name] < len(row) else ""
            for place in places
        }
        found.append(
            Row(
                {
                    place.name: value_in(book, cells[place.name], place, raw[place.name], labels)
                    for place in places
                },
                cells,
            )
        )
    return found


def value_in(book: Book, cell: str, place: Place, raw: Any, labels: Labels) -> Any:
    """What stands in a cell, as its column is read; None where nothing does or it cannot be read."""
    if raw in ("", None) or (isinstance(raw, str) and not raw.strip()):
        return None
    if place.way == "text" and cell in book.shown:
        raw = book.shown[cell]
    try:
        value = _IN[place.way](place, raw, labels)
        return _shown(value, place.name in NAMED) if isinstance(value, str) else value
    except Refusal as refusal:
        book.wrong(cell, raw["date"] if isinstance(raw, Mapping) else raw, refusal)
        return None


def _shown(value: str, named: bool) -> str:
    """Words as they stand in the file, where all are seen and shown; whoever wrote them mends the rest."""
    text, became = meant_letters(value)
    hidden = (unseen(value) if named else None) or unshown(text)
    if hidden is None and became:
        hidden = Refusal("field.meant", letters=told(became))
    if hidden is not None:
        raise hidden
    return text


def _text(_place: Place, raw: Any, _labels: Labels) -> str:
    if isinstance(raw, Mapping):  # a program made a day of a code or a text, and nobody knows of which
        raise Refusal("cell.day", day=raw["date"])
    whole = isinstance(raw, float) and raw.is_integer()  # a code of digits, as Excel keeps it
    text = str(int(raw) if whole else raw).strip()
    if len(text) > 2_000:
        raise Refusal("field.long", limit=2_000)
    return text


def _yes(_place: Place, raw: Any, _labels: Labels) -> bool:
    answer = {
        "co": True,
        "x": True,
        "yes": True,
        "true": True,
        "khong": False,
        "no": False,
        "false": False,
    }.get(fold(str(raw)))
    if answer is None:
        raise Refusal("field.yes")
    return answer


def _date(_place: Place, raw: Any, _labels: Labels) -> date:
    typed = raw["date"] if isinstance(raw, Mapping) else str(raw)
    return date.fromisoformat(KINDS["date"].clean(None, typed, 0))


def _whole(_place: Place, raw: Any, _labels: Labels) -> int:
    return int(KINDS["number"].clean(_NoRange, str(raw), 0))


class _NoRange:
    """Stands for a field without limits."""

    option: Mapping[str, Any] = {}


def _labelled(_place: Place, raw: Any, _labels: Labels) -> list[dict[str, str]]:
    found = []
    for part in str(raw).split(";"):
        code, colon, label = part.partition(":")
        if not colon or not code.strip() or not label.strip():
            raise Refusal("field.labels")
        found.append({"code": code.strip(), "label": label.strip()})
    return found


def _edge(_place: Place, raw: Any, _labels: Labels) -> int:
    try:
        return parse_points(raw)
    except Refusal:
        raise Refusal("cell.edge") from None


_IN: dict[str, Callable[[Place, Any, Labels], Any]] = {
    "text": _text,
    "yes": _yes,
    "word": word_in,
    "list": words_in,
    "date": _date,
    "whole": _whole,
    "labels": _labelled,
    "points": lambda _p, raw, _l: parse_points(raw),
    "edge": _edge,
    "decimal": lambda _p, raw, _l: parse_decimal(raw),
    "formula": _text,
}
