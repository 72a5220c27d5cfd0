"""A layout and its rows as one table, whoever draws it: headings with their spans, rows, groups with their
sums, the total row. Pure: the writers beside it know nothing of layouts' rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.layouts.offers import NUMBER, NUMERIC, Offer, Ratio
from models.layouts.rows import Row
from models.layouts.tree import LETTER, filled

ROW, GROUP, SUBTOTAL, TOTAL = "row", "group", "subtotal", "total"
NOBODY = "–"
LOST = "[Nguồn không còn mục “{what}”]"
"""What stands in the heading of a column that names what its source does not offer any more."""
PLACES = {"points": 2, "percent": 1}
"""Decimals that are always written."""


@dataclass(frozen=True)
class Cell:
    """A cell: a plain value, and how it is written."""

    value: Any
    kind: str = "text"
    align: str = ""

    @property
    def text(self) -> str:
        """As it is read on a page or in a letter: days by the office's habit, a decimal comma."""
        if self.value is None or self.value == "":
            return ""
        if isinstance(self.value, date):
            return f"{self.value:%m/%Y}" if self.kind == "month" else f"{self.value:%d/%m/%Y}"
        if not isinstance(self.value, int | float):
            return str(self.value)
        if self.kind in PLACES:
            return f"{self.value:.{PLACES[self.kind]}f}".replace(".", ",")
        plain = (
            f"{self.value:.2f}".rstrip("0").rstrip(".") if isinstance(self.value, float) else str(self.value)
        )
        return plain.replace(".", ",")


@dataclass(frozen=True)
class Head:
    """A heading: where it begins in the rows of headings, and how far it reaches."""

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True)
class Line:
    """A row of the table; of a group's heading the first cell alone counts."""

    cells: tuple[Cell, ...]
    sort: str = ROW


@dataclass
class Sum:
    """What the rows of a group, or all of them, come to in one column."""

    total: float = 0
    there: int = 0
    part: float = 0
    whole: float = 0

    def add(self, value: Any) -> None:
        """Count one row's value."""
        if isinstance(value, Ratio):
            self.part += value.part
            self.whole += value.whole
            self.there += bool(value.whole)
        elif value not in (None, ""):
            self.there += 1
            self.total += value if isinstance(value, int | float) else 0

    def shown(self, way: str, offer: Offer, rows: int, denominator: str) -> Cell:
        """The cell of a total row."""
        if way == "sum":
            return Cell(self.total if self.there or offer.kind == "integer" else None, offer.kind)
        if way == "mean" and offer.ratio:
            return Cell(Ratio(self.part, self.whole).worth(offer.kind), offer.kind)
        if way == "mean":
            return Cell(Ratio(self.total, self.there).worth("number"), "number")
        told = {"count": self.there, "share": f"{self.there}/{rows}", "denominator": denominator}
        return Cell(told.get(way, ""), "integer")


@dataclass(frozen=True)
class Table:
    """A list as it is drawn. `lines` is gone through once: rows are made as they are asked for."""

    titles: tuple[str, ...]
    widths: tuple[float, ...]
    heads: tuple[Head, ...]
    head_rows: int
    numbered: bool
    lines: Iterable[Line]
    paper: Mapping[str, str]
    count: int = 0
    grouped: bool = False
    notes: tuple[str, ...] = ()
    sides: tuple[int, int] = (0, 0)
    """Last column of the head's left half, first of its right one."""
    signs: tuple[int, int] = (0, 0)
    shares: tuple[tuple[float, float], tuple[float, float]] = ((1, 1), (1, 1))
    """How wide the two halves of the head are beside each other, and those of the foot."""
    heights: float = 0
    gone: Mapping[int, str] = field(default_factory=dict)
    """Columns (from 0) that name what is not there any more, with what they named."""

    numeric: tuple[bool, ...] = ()
    """Which columns hold numbers."""

    @property
    def framed(self) -> bool:
        """Whether head, recipients and signature stand around it."""
        return self.paper["frame"] == LETTER


def table_of(
    tree: Mapping[str, Any],
    offers: Mapping[str, Offer],
    rows: Sequence[Row],
    said: Mapping[str, str],
    denominator: str = "",
) -> Table:
    """The table of a whole tree (models/layouts/tree.py) and its rows; `said` stands for the names in titles,
    `denominator` tells of how many of those it should count the list is, where not of all."""
    columns = tree["columns"]
    widths = tuple(float(each["width"]) for each in columns)
    known = [offers.get(each["what"]) for each in columns]
    gone = {n: each["what"] for n, each in enumerate(columns) if known[n] is None}
    return Table(
        titles=tuple(filled(line, said) for line in tree["titles"]),
        widths=widths,
        heads=tuple(_heads(tree, gone)),
        head_rows=len(tree["spans"]) + 1,
        numbered=tree["numbers"],
        lines=_lines(tree, known, rows, denominator),
        paper=tree["paper"],
        count=len(rows),
        grouped=tree["group"],
        notes=tuple(filled(line, said) for line in tree["notes"]),
        sides=_halves(tree["head"], widths),
        signs=_signs(tree["foot"], widths),
        shares=(_shares(tree["head"], widths), _shares(tree["foot"], widths)),
        heights=tree["heights"],
        gone=gone,
        numeric=tuple(offer is not None and offer.kind in NUMERIC for offer in known),
    )


def as_text(table: Table) -> tuple[list[str], list[tuple[str, list[str]]]]:
    """A table as a letter or a simple page shows it: a heading for each column, with the labels that span it
    before its own; every line by its sort, as text."""
    labels: list[list[str]] = [[] for _width in table.widths]
    for head in sorted(table.heads, key=lambda each: each.row):
        for place in range(head.column, head.column + head.columns):
            labels[place].append(head.text)
    blank = [""] * len(labels)
    lines = [(line.sort, [*(c.text for c in line.cells), *blank][: len(labels)]) for line in table.lines]
    return [": ".join(each) for each in labels], lines


def _halves(pair: Sequence[int], widths: Sequence[float]) -> tuple[int, int]:
    """Where the left half of a head ends and the right one begins: as the layout says, else by the widths."""
    last = len(widths) - 1
    if pair and 0 <= pair[0] < pair[1] <= last:
        return pair[0], pair[1]
    whole, left, sum_ = sum(widths), 0, 0.0
    for place, width in enumerate(widths):
        sum_ += width
        if sum_ <= whole * 0.42:
            left = place
    begins = [sum(widths[:place]) for place in range(len(widths))]
    right = next((n for n, at in enumerate(begins) if n > left and at >= whole * 0.5), last)
    return left, right


def _signs(pair: Sequence[int], widths: Sequence[float]) -> tuple[int, int]:
    """Columns in which the recipients and the signature begin."""
    right = _halves(pair, widths)[1]
    return (pair[0], right) if pair and pair[0] < right else (min(1, max(right - 1, 0)), right)


def _shares(pair: Sequence[int], widths: Sequence[float]) -> tuple[float, float]:
    """Two halves on paper: as the layout's columns say, else alike."""
    if not pair or not 0 <= pair[0] < pair[1] < len(widths):
        return 1, 1
    return sum(widths[: pair[1]]), sum(widths[pair[1] :])


def _heads(tree: Mapping[str, Any], gone: Mapping[int, str]) -> Iterator[Head]:
    """Spanning labels row by row, then each column's heading as tall as the rows above it that nothing
    covers: what a label covers stands in the row below it."""
    count, above = len(tree["columns"]), len(tree["spans"])
    free = [0] * count
    for row, spans in enumerate(tree["spans"]):
        for span in sorted(spans, key=lambda each: each["from"]):
            first, last = max(span["from"], 1) - 1, min(span["to"], count) - 1
            if last >= first:
                yield Head(row, first, span["label"], 1, last - first + 1)
                free[first : last + 1] = [row + 1] * (last - first + 1)
    for place, column in enumerate(tree["columns"]):
        text = column["heading"]
        if place in gone:
            text = f"{text}\n{LOST.format(what=gone[place])}".strip()
        yield Head(free[place], place, text, above + 1 - free[place])


def _lines(
    tree: Mapping[str, Any], known: Sequence[Offer | None], rows: Sequence[Row], denominator: str
) -> Iterator[Line]:
    columns, grouped = tree["columns"], tree["group"]
    whole, part = [Sum() for _ in columns], [Sum() for _ in columns]
    under, held = None, 0
    met = {name: place for place, name in reversed(list(enumerate(row.above for row in rows)))}
    order = sorted(rows, key=lambda row: met[row.above]) if grouped else rows
    for number, row in enumerate(order, 1):
        if grouped and row.above != under:
            if under is not None:
                yield _summed(tree, known, part, held, "", SUBTOTAL)
            under, held, part = row.above, 0, [Sum() for _ in columns]
            yield Line((Cell(under or NOBODY),), GROUP)
        held += 1
        yield Line(tuple(_cell(*each, row, number) for each in zip(columns, known, strict=True)))
        for column, one, all_ in zip(columns, part, whole, strict=True):
            value = row.values.get(column["what"])
            one.add(value)
            all_.add(value)
    if under is not None:
        yield _summed(tree, known, part, held, "", SUBTOTAL)
    if tree["total"]:
        yield _summed(tree, known, whole, len(order), denominator, TOTAL)


def _cell(column: Mapping[str, Any], offer: Offer | None, row: Row, number: int) -> Cell:
    if offer is None:
        return Cell(None)
    value = number if offer.code == NUMBER else row.values.get(offer.code)
    if isinstance(value, Ratio):
        value = value.worth(offer.kind)
    return Cell(value, column["format"] or offer.kind, column["align"])


def _summed(
    tree: Mapping[str, Any],
    known: Sequence[Offer | None],
    sums: Sequence[Sum],
    rows: int,
    denominator: str,
    sort: str,
) -> Line:
    """A row of sums: its words in the first column of text in which nothing is added up."""
    columns = tree["columns"]
    words = tree["total"] if sort == TOTAL else "Cộng"
    free = [n for n, each in enumerate(columns) if each["total"] == "none"]
    texts = [n for n in free if (o := known[n]) is not None and o.kind == "text"]
    place = next(iter((*texts, *free)), -1)
    cells = []
    for number, (column, offer, each) in enumerate(zip(columns, known, sums, strict=True)):
        cell = Cell("", "integer") if offer is None else each.shown(column["total"], offer, rows, denominator)
        kind = column["format"] if column["format"] and column["total"] in ("sum", "mean") else cell.kind
        value = f"{cell.value} {column['suffix']}" if column["suffix"] and cell.value != "" else cell.value
        if number == place:
            cells.append(Cell(words, "text", column["align"]))
        else:
            cells.append(Cell(value, kind, column["align"]))
    return Line(tuple(cells), sort)
