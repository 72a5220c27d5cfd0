"""The user's own workbook back with the faulty cells marked: a
red fill, a comment, a summary sheet; everything else as it was.

A file that was marked before loses its earlier marks first (unmark.py). It works on the parts of the package:
cells get copies of their own styles with another fill, comments and their shapes are added, and every part
that needs no change keeps its bytes (design 4). What the parts look like in XML is in parts.py.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.utility import xl_col_to_name

from forms.excel.mark.colours import PROPERTIES, colours_kept, with_colours
from forms.excel.mark.parts import COMMENTS, DRAWING, SUMMARY, Styles, comments, drawing, escaped, summary
from forms.excel.mark.unmark import clean_cells, clean_comments, clean_shapes
from forms.excel.read.archive import column_number, parts_of, repack, unpack
from forms.excel.read.child import attribute

WORKBOOK, TYPES, STYLES = "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SUMMARY_PART = "xl/worksheets/khoiSummary.xml"
AFTER_DRAWING = (
    rb"<(?:\w+:)?"
    rb"(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]"
)


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


class Package:
    """A workbook's parts: read when asked for, changed and added ones kept apart."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.parts = {part.info.filename: part for part in parts_of(data)}
        self.changed: dict[str, bytes] = {}

    def get(self, name: str) -> bytes:
        """A part as it stands now; nothing where there is none."""
        if name in self.changed:
            return self.changed[name]
        return unpack(self.data, self.parts[name]) if name in self.parts else b""

    def close(self) -> bytes:
        """The whole workbook."""
        new = {name: text for name, text in self.changed.items() if name not in self.parts}
        return repack(
            self.data, {name: text for name, text in self.changed.items() if name in self.parts}, new
        )

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """A part's relations: number -> (last word of the type, where it leads)."""
        found = {}
        for tag in re.finditer(r"<(?:\w+:)?Relationship\s[^>]*>", self.get(_rels(name)).decode()):
            target = posixpath.normpath(
                posixpath.join("/" + posixpath.dirname(name), attribute(tag[0], "Target"))
            )[1:]
            found[attribute(tag[0], "Id")] = (attribute(tag[0], "Type").rpartition("/")[2], target)
        return found

    def relate(self, name: str, number: str, kind: str, target: str) -> None:
        """Add a relation to a part."""
        text = self.get(_rels(name)) or (
            b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        )
        prefix = prefix_of(text, b"Relationships")
        tag = f'<{prefix.decode()}Relationship Id="{number}" Type="{REL}/{kind}" Target="/{target}"/>'
        self.changed[_rels(name)] = _append(text, b"Relationships", tag.encode())

    def declare(self, name: str, kind: str) -> None:
        """Add a part's content type."""
        text = self.get(TYPES)
        if f'"/{name}"'.encode() not in text:
            tag = f'<{prefix_of(text, b"Types").decode()}Override PartName="/{name}" ContentType="{kind}"/>'
            self.changed[TYPES] = _append(text, b"Types", tag.encode())


def mark(data: bytes, marks: Sequence[Mark], words: MarkWords) -> bytes:
    """The workbook with every mark in it. `data` has passed the
    checks of reading; unknown sheets are told in the summary only."""
    package = Package(data)
    where = sheets_of(package)
    kept = colours_kept(package.get(_properties(package)))
    styles = Styles(
        package.get(STYLES), second=b"LibreOffice" not in package.get("docProps/app.xml"), kept=kept
    )
    _unmark(package, where, styles, words.author)
    by_sheet: dict[str, dict[str, list[str]]] = {}
    for each in marks:
        by_sheet.setdefault(each.sheet, {}).setdefault(each.cell, []).append(each.text)
    for number, (sheet, cells) in enumerate(by_sheet.items(), 1):
        if sheet in where:
            told = {cell: "\n".join(texts) for cell, texts in cells.items()}
            text = mark_cells(package.get(where[sheet]), list(told), styles)
            package.changed[where[sheet]] = _comment(package, where[sheet], text, told, words.author, number)
    if styles.text:
        package.changed[STYLES] = styles.text
    if kept or styles.shades:
        _write_down(package, styles.shades)
    _summarise(package, marks, words, set(where))
    return package.close()


def _unmark(package: Package, where: Mapping[str, str], styles: Styles, author: str) -> None:
    """Take off the marks of an earlier round: what is right by now shall not look wrong."""
    for part in where.values() if styles.marked else ():
        text = package.get(part)
        clean, cells = clean_cells(text, prefix_of(text, b"worksheet"), styles)
        if clean == text:
            continue
        package.changed[part] = clean
        relations = package.relations(part)
        told = next((target for kind, target in relations.values() if kind == "comments"), "")
        shapes = next((target for kind, target in relations.values() if kind == "vmlDrawing"), "")
        if told and cells:
            package.changed[told], gone = clean_comments(package.get(told), cells, author)
            if shapes and gone:
                package.changed[shapes] = clean_shapes(package.get(shapes), gone)


def _properties(package: Package) -> str:
    """The part that holds the document's own properties; where it would stand, if there is none."""
    return next(
        (target for kind, target in package.relations("").values() if kind == "custom-properties"),
        "docProps/custom.xml",
    )


def _write_down(package: Package, colours: Mapping[str, str]) -> None:
    """Keep the colours of marked cells in a property of the document."""
    part = _properties(package)
    if not package.get(part):
        package.relate("", "rIdKhoiP", "custom-properties", part)
        package.declare(part, PROPERTIES)
    package.changed[part] = with_colours(package.get(part), colours)


def sheets_of(package: Package) -> dict[str, str]:
    """Sheets by name: their parts."""
    relations = package.relations(WORKBOOK)
    found = {}
    for tag in re.finditer(r"<(?:\w+:)?sheet\s[^>]*>", package.get(WORKBOOK).decode()):
        _kind, target = relations.get(attribute(tag[0], r"\w+:id"), ("", ""))
        if target in package.parts:
            found[attribute(tag[0], "name")] = target
    return found


def mark_cells(text: bytes, cells: Sequence[str], styles: Styles) -> bytes:
    """A sheet with these cells in copies of their styles;
    cells and rows that are not there are put in their places."""
    prefix = prefix_of(text, b"worksheet")
    text = re.sub(
        rb"<" + prefix + rb"sheetData\s*/>",
        b"<" + prefix + b"sheetData></" + prefix + b"sheetData>",
        text,
        count=1,
    )
    begins = text.index(b">", text.index(b"<" + prefix + b"sheetData")) + 1
    ends = text.index(b"</" + prefix + b"sheetData>", begins)
    columns = _column_styles(text[:begins], prefix)
    wanted: dict[int, list[int]] = {}
    for cell in cells:
        letters = cell.rstrip("0123456789")
        wanted.setdefault(int(cell[len(letters) :]), []).append(column_number(letters))
    pieces, at = [text[:begins]], begins
    for start, stop, number, row in _places(text, begins, ends, prefix, sorted(wanted)):
        pieces += [text[at:start], _row(row, number, sorted(wanted[number]), prefix, styles, columns)]
        at = stop
    return b"".join([*pieces, text[at:]])


def _places(
    text: bytes, begins: int, ends: int, prefix: bytes, wanted: list[int]
) -> Iterator[tuple[int, int, int, bytes]]:
    """Where each wanted row stands, or would: (from, to,
    its number, the row as it is), in order, in one pass."""
    tags = re.compile(rb"<" + prefix + rb"row(?:\s[^>]*)?>")
    number, left = 0, list(reversed(wanted))
    for tag in tags.finditer(text, begins, ends):
        if not left:
            return
        said = re.search(rb"\sr\s*=\s*[\"'](\d+)", tag[0])
        number = int(said[1]) if said else number + 1
        while left and left[-1] < number:
            yield tag.start(), tag.start(), left.pop(), b""
        if left and left[-1] == number:
            closing = b"</" + prefix + b"row>"
            stop = tag.end() if tag[0].endswith(b"/>") else text.index(closing, tag.end()) + len(closing)
            yield tag.start(), stop, left.pop(), text[tag.start() : stop]
    while left:
        yield ends, ends, left.pop(), b""


def _row(
    row: bytes, number: int, columns: list[int], prefix: bytes, styles: Styles, by_column: Mapping[int, int]
) -> bytes:
    closing = b"</" + prefix + b"row>"
    if not row:
        row = b"<" + prefix + b'row r="%d">' % number + closing
    head = row[: row.index(b">") + 1]
    if head.endswith(b"/>"):
        head, row = head[:-2] + b">", head[:-2] + b">" + closing
        body = b""
    else:
        body = row[len(head) : -len(closing)]
    own = re.search(rb"\ss\s*=\s*[\"'](\d+)", head)
    pieces, left, at, place = [], list(reversed(columns)), 0, 0

    def fresh(column: int) -> bytes:
        base = int(own[1]) if own else by_column.get(column, 0)
        return (
            b"<"
            + prefix
            + b'c r="%s%d" s="%d"/>' % (xl_col_to_name(column - 1).encode(), number, styles.red(base))
        )

    cells = re.compile(
        rb"<" + prefix + rb"c(?:\s[^>]*)?/>|<" + prefix + rb"c(?:\s[^>]*)?>.*?</" + prefix + rb"c>", re.DOTALL
    )
    for cell in cells.finditer(body):
        said = re.search(rb"\sr\s*=\s*[\"']([A-Z]+)\d", cell[0][: cell[0].index(b">")])
        place = column_number(said[1].decode()) if said else place + 1
        pieces.append(body[at : cell.start()])
        while left and left[-1] < place:
            pieces.append(fresh(left.pop()))
        pieces.append(_styled(cell[0], styles) if left and left[-1] == place else cell[0])
        at = cell.end()
        if left and left[-1] == place:
            left.pop()
    if left:
        head = re.sub(rb"\sspans\s*=\s*[\"'][^\"']*[\"']", b"", head)
    return b"".join([head, *pieces, *(fresh(column) for column in reversed(left)), body[at:], closing])


def _styled(cell: bytes, styles: Styles) -> bytes:
    head, rest = cell[: cell.index(b">")], cell[cell.index(b">") :]
    said = re.search(rb"\ss\s*=\s*[\"'](\d+)[\"']", head)
    new = b' s="%d"' % styles.red(int(said[1]) if said else 0)
    if said:
        return head[: said.start()] + new + head[said.end() :] + rest
    return head.removesuffix(b"/") + new + (b"/" if head.endswith(b"/") else b"") + rest


def _column_styles(head: bytes, prefix: bytes) -> dict[int, int]:
    """Styles of whole columns, up to the 256th."""
    found: dict[int, int] = {}
    for tag in re.finditer(rb"<" + prefix + rb"col\s[^>]*>", head):
        low, high, style = (attribute(tag[0].decode(), name) or "0" for name in ("min", "max", "style"))
        found |= dict.fromkeys(range(int(low), min(int(high), 256) + 1), int(style))
    return found


def _comment(
    package: Package, part: str, text: bytes, told: Mapping[str, str], author: str, number: int
) -> bytes:
    """Add comments to a sheet, beside those it has; returns the sheet with its drawing named."""
    relations = package.relations(part)
    place = next((target for kind, target in relations.values() if kind == "comments"), "")
    if not place:
        place = f"xl/commentsKhoi{number}.xml"
        package.relate(part, f"rIdKhoiC{number}", "comments", place)
        package.declare(place, COMMENTS)
    package.changed[place] = comments(package.get(place), told, author)
    named = re.search(rb"<(?:\w+:)?legacyDrawing\s[^>]*>", text)
    shapes = relations.get(attribute(named[0].decode(), r"\w+:id"), ("", ""))[1] if named else ""
    if not shapes:
        shapes = f"xl/drawings/vmlDrawingKhoi{number}.vml"
        package.relate(part, f"rIdKhoiD{number}", "vmlDrawing", shapes)
        types = package.get(TYPES)
        if not re.search(rb"Extension\s*=\s*[\"']vml[\"']", types):
            tag = (
                b"<"
                + prefix_of(types, b"Types")
                + b'Default Extension="vml" ContentType="%s"/>' % DRAWING.encode()
            )
            package.changed[TYPES] = _append(types, b"Types", tag)
        text = _name_drawing(text, f"rIdKhoiD{number}")
    package.changed[shapes] = drawing(package.get(shapes), list(told))
    return text


def _name_drawing(text: bytes, number: str) -> bytes:
    """The sheet with a drawing of comments named, in the place the order of its elements asks for."""
    prefix = prefix_of(text, b"worksheet")
    tag = b"<" + prefix + b'legacyDrawing xmlns:r="%s" r:id="%s"/>' % (REL.encode(), number.encode())
    begins = text.index(b"</" + prefix + b"sheetData>")
    found = re.compile(AFTER_DRAWING).search(text, begins)
    at = found.start() if found else text.rindex(b"</" + prefix + b"worksheet>")
    return text[:at] + tag + text[at:]


def _summarise(package: Package, marks: Sequence[Mark], words: MarkWords, names: set[str]) -> None:
    """Put the summary at the end; a workbook marked before gets its summary anew."""
    again = SUMMARY_PART in package.parts
    package.changed[SUMMARY_PART] = summary(
        [(m.sheet, m.cell, m.value, m.text) for m in marks], words.sentence, words.headings, names
    )
    if again:
        return
    name, taken, tail = words.name, {name.casefold() for name in names}, 1
    while name.casefold() in taken:
        tail += 1
        name = f"{words.name} ({tail})"
    book = package.get(WORKBOOK)
    highest = max((int(n) for n in re.findall(rb"sheetId\s*=\s*[\"'](\d+)", book)), default=0)
    prefix = prefix_of(book, b"workbook")
    known = f'name="{escaped(name)}" sheetId="{highest + 1}" r:id="rIdKhoiS"'
    tag = f'<{prefix.decode()}sheet xmlns:r="{REL}" {known}/>'
    package.changed[WORKBOOK] = _append(book, b"sheets", tag.encode())
    package.relate(WORKBOOK, "rIdKhoiS", "worksheet", SUMMARY_PART)
    package.declare(SUMMARY_PART, SUMMARY)


def prefix_of(text: bytes, root: bytes) -> bytes:
    """The prefix an element's name bears in this part, with its colon; nothing as a rule."""
    found = re.search(rb"<(\w+:)?" + root + rb"[\s>]", text)
    return (found[1] or b"") if found else b""


def _append(text: bytes, parent: bytes, tag: bytes) -> bytes:
    """The part with a tag put last in its parent."""
    closing = re.compile(rb"</(?:\w+:)?" + parent + rb"\s*>")
    found = closing.search(text)
    if found is None:
        opened = re.search(rb"<((?:\w+:)?" + parent + rb")([^>]*)/>", text)
        if opened is None:
            raise ValueError(parent)
        whole = b"<" + opened[1] + opened[2] + b">" + tag + b"</" + opened[1] + b">"
        return text[: opened.start()] + whole + text[opened.end() :]
    return text[: found.start()] + tag + text[found.start() :]


def _rels(name: str) -> str:
    folder, _, last = name.rpartition("/")
    return f"{folder}/_rels/{last}.rels".removeprefix("/")
