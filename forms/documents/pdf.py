"""An official document as PDF, by typst with the shipped font; a warning
is an error, since a missing letter or font would pass in silence."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

import typst

from forms.documents.facts import Document, facts
from forms.documents.fields import shares

FONTS = Path(__file__).with_name("fonts")
FORM = Path(__file__).with_name("official.typ")


def write_pdf(doc: Document) -> bytes:
    """The document as PDF. Raises RuntimeError where typst warns: nothing doubtful is signed."""
    told = facts(doc)
    told["tables"] = [{**each, "widths": shares(each["headings"], each["rows"])} for each in told["tables"]]
    told["body"] = [{**each, "widths": shares(each["heads"], each["rows"])} for each in told["body"]]
    told["widths"] = shares(doc.headings, doc.rows)
    said = json.dumps(told, ensure_ascii=False)
    made, warnings = typst.compile_with_warnings(
        str(FORM), format="pdf", sys_inputs={"data": said}, font_paths=[str(FONTS)], ignore_system_fonts=True
    )
    if warnings:
        raise RuntimeError("; ".join(str(warning.message) for warning in warnings))
    return bytes(made)


def write_zip(
    out: IO[bytes], documents: Iterable[tuple[str, Document]], told: Callable[[int], None] = lambda _n: None
) -> None:
    """Many documents as one archive of PDFs: name in the archive,
    document; each is made as its turn comes, and `told` hears of it."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, doc in documents:
            archive.writestr(zipfile.ZipInfo(name, (2019, 1, 1, 0, 0, 0)), write_pdf(doc))
            told(1)
