"""An official document as PDF (typeset.py), and many of them as one archive."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Any

from forms.documents.facts import Document, facts
from forms.documents.typeset import fitted, typeset

FORM = Path(__file__).with_name("official.typ")
WIDE, LEFT, RIGHT = 165, 75, 90
"""Millimetres between the margins, and of the two columns at head and foot."""
FIRST, INSET = 46, 2.2
"""Those of the column of names in the table of a report; what a cell's borders take of its width."""
SIZE, TITLE, CELL = 14, 16, 11
"""Points of the text, of the document's name, of what stands in tables."""


def write_pdf(doc: Document) -> bytes:
    """The document as PDF. Raises RuntimeError where typst warns: nothing doubtful is signed."""
    return typeset(FORM, _fitted(facts(doc)))


def _fitted(said: dict[str, Any]) -> dict[str, Any]:
    """Facts as they fit into the lines and cells of the form."""
    left = ("above", "issuer", "symbol", "recipients")
    right = ("place_date", "signing", "signer")
    made = fitted({name: said[name] for name in left}, LEFT, SIZE)
    made |= fitted({name: said[name] for name in right}, RIGHT, SIZE)
    letter = said["kind"] == "letter"
    made |= fitted({"abstract": said["abstract"]}, LEFT if letter else WIDE, SIZE)
    made |= fitted({"name": said["name"], "trace": said["trace"]}, WIDE, TITLE)
    made |= fitted({"addressees": said["addressees"]}, WIDE, SIZE)
    made["body"] = [_block(block) for block in said["body"]]
    made["headings"], made["rows"] = [], []
    if said["rows"]:
        rest = max(1, len(said["headings"]) - 1)
        cells = ((WIDE - FIRST) / rest, FIRST)
        made["headings"] = _row(said["headings"], cells)
        made["rows"] = [_row(row, cells) for row in said["rows"]]
    made["tables"] = [_table(table) for table in said["tables"]]
    return {**said, **made}


def _row(row: Iterable[str], cells: tuple[float, float]) -> list[str]:
    wide, first = cells
    return [fitted(text, (wide if number else first) - INSET, CELL) for number, text in enumerate(row)]


def _cells(rows: Any, count: int) -> Any:
    return fitted(rows, WIDE / max(1, count) - INSET, CELL)


def _block(block: dict[str, Any]) -> dict[str, Any]:
    count = len(block["heads"])
    cells = {name: _cells(block[name], count) for name in ("heads", "rows")}
    return {**block, **cells, "text": fitted(block["text"], WIDE, SIZE)}


def _table(table: dict[str, Any]) -> dict[str, Any]:
    count = len(table["headings"])
    cells = {name: _cells(table[name], count) for name in ("headings", "rows")}
    return {**table, **cells, "title": fitted(table["title"], WIDE, SIZE)}


def write_zip(
    out: IO[bytes], documents: Iterable[tuple[str, Document]], told: Callable[[int], None] = lambda _n: None
) -> None:
    """Many documents as one archive of PDFs: name in the archive,
    document; each is made as its turn comes, and `told` hears of it."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, doc in documents:
            archive.writestr(zipfile.ZipInfo(name, (2019, 1, 1, 0, 0, 0)), write_pdf(doc))
            told(1)
