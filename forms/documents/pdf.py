"""An official document as PDF (typeset.py), and many of them as one archive."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO, Any

from forms.documents.facts import Document, facts
from forms.documents.fields import shares
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
    made["widths"] = shares(said["headings"], said["rows"])
    rest = max(1, len(said["headings"]) - 1)
    of_report = [FIRST, *([(WIDE - FIRST) / rest] * rest)]
    lines = _lines(made["widths"]) if said["kind"] == "notice" else of_report
    made["headings"] = _row(said["headings"], lines)
    made["rows"] = [_row(row, lines) for row in said["rows"]]
    made["tables"] = [_table(table) for table in said["tables"]]
    return {**said, **made}


def _lines(widths: Sequence[int]) -> list[float]:
    """Millimetres of a table's columns, as wide as they are beside each other."""
    every = sum(widths) or 1
    return [WIDE * width / every for width in widths]


def _row(row: Iterable[str], lines: Sequence[float]) -> list[str]:
    return [fitted(text, wide - INSET, CELL) for text, wide in zip(row, lines, strict=False)]


def _told(heads: Sequence[str], rows: Sequence[Sequence[str]], name: str) -> dict[str, Any]:
    """A table whose words fit into its columns, and these beside each other; its headings under `name`."""
    widths = shares(heads, rows)
    lines = _lines(widths)
    return {name: _row(heads, lines), "rows": [_row(row, lines) for row in rows], "widths": widths}


def _block(block: dict[str, Any]) -> dict[str, Any]:
    told = _told(block["heads"], block["rows"], "heads")
    return {**block, **told, "text": fitted(block["text"], WIDE, SIZE)}


def _table(table: dict[str, Any]) -> dict[str, Any]:
    told = _told(table["headings"], table["rows"], "headings")
    return {**table, **told, "title": fitted(table["title"], WIDE, SIZE)}


def write_zip(
    out: IO[bytes], documents: Iterable[tuple[str, Document]], told: Callable[[int], None] = lambda _n: None
) -> None:
    """Many documents as one archive of PDFs: name in the archive,
    document; each is made as its turn comes, and `told` hears of it."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, doc in documents:
            archive.writestr(zipfile.ZipInfo(name, (2019, 1, 1, 0, 0, 0)), write_pdf(doc))
            told(1)
