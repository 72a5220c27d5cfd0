"""The user's own workbook back with the faulty cells marked: a
red ground, a comment, a summary sheet; everything else as it was.

A file that was marked before loses its earlier marks in the same pass, wherever their cells were moved and
whoever saved it meanwhile: they are known by what they are. Every part that needs no change keeps its bytes
(design 4). What is changed in the parts is in parts.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.parsers.expat import ExpatError

from forms.excel.mark.package import STYLES, Package
from forms.excel.mark.parts import COMMENTS, DRAWING, SUMMARY, Comments, Shapes, Sheet, Styles, summary

SUMMARY_PART = "xl/worksheets/khoiSummary.xml"


@dataclass(frozen=True)
class Mark:
    """A faulty cell: sheet, name (`C7`), what to mend, what stands there."""

    sheet: str
    cell: str
    text: str
    value: str = ""


@dataclass(frozen=True)
class MarkWords:
    """Words of the marks in the reader's language: author of
    comments, the summary's name, its sentence and its four headings."""

    author: str
    name: str
    sentence: str
    headings: tuple[str, str, str, str]


def mark(data: bytes, marks: Sequence[Mark], words: MarkWords) -> bytes:
    """The workbook with every mark in it. `data` has passed the checks of reading; what stands on unknown
    sheets, or on one that is no XML to its last letter, is told in the summary only. A workbook whose other
    parts no program wrote is given back as it came."""
    try:
        return _marked(data, marks, words)
    except ExpatError:
        return data


def _marked(data: bytes, marks: Sequence[Mark], words: MarkWords) -> bytes:
    package = Package(data)
    where, styles = package.sheets(), Styles(package.get(STYLES))
    told: dict[str, dict[str, str]] = {}
    for each in marks:
        of = told.setdefault(each.sheet, {})
        of[each.cell] = f"{of[each.cell]}\n{each.text}" if each.cell in of else each.text
    if styles.text and any(name in where for name in told):
        package.put(STYLES, styles.done())
    last = SUMMARY_PART
    for number, (name, part) in enumerate(where.items(), 1):
        try:
            if _mark_sheet(package, part, told.get(name, {}), styles.number, words.author, number):
                last = part
        except ExpatError:
            continue
    rows = [(each.sheet, each.cell, each.value, each.text) for each in marks]
    if last not in package.parts:
        package.add_sheet(words.name, last, SUMMARY)
    package.changed[last] = summary(rows, words.sentence, words.headings, where)
    return package.close()


def _mark_sheet(
    package: Package, part: str, told: Mapping[str, str], look: int | None, author: str, number: int
) -> bool:
    """Mark a sheet, with its comments; whether it is a summary of an earlier round."""
    text = package.get(part)
    if not told and b"khoi" not in text:
        return False
    sheet = Sheet(text, told, look, f"rIdKhoiD{number}")
    done = sheet.done()
    if sheet.summary or not (told or sheet.was):
        return sheet.summary
    leads = package.relations(part)
    place = next((target for kind, target in leads.values() if kind == "comments"), "")
    comments = Comments(package.get(place), sheet.was, told, author)
    said = comments.done()
    shapes = leads.get(sheet.drawing, ("", ""))[1]
    drawn = _shapes(package.get(shapes), comments.gone - told.keys(), told)
    package.put(part, done)
    if told and not place:
        place = f"xl/commentsKhoi{number}.xml"
        package.relate(part, f"rIdKhoiC{number}", "comments", place)
        package.declare(place, COMMENTS)
    if told and not shapes:
        shapes = f"xl/drawings/vmlDrawingKhoi{number}.vml"
        package.relate(part, sheet.drawing, "vmlDrawing", shapes)
        package.declare(".vml", DRAWING)
    for name, text in ((place, said), (shapes, drawn)):
        if name:
            package.put(name, text)
    return False


def _shapes(text: bytes, gone: set[str], told: Mapping[str, str]) -> bytes:
    """Shapes as Excel itself writes them are not always XML: a line may break without an end."""
    try:
        return Shapes(text, gone, told).done()
    except ExpatError:
        return Shapes(text.replace(b"<br>", b"<br/>"), gone, told).done()
