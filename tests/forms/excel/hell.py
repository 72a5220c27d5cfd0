"""Malformed workbooks, made when they are needed: the corpus that reading must refuse (tests only).

None of them harms a program that reads it, even where a check of ours is gone: each is small, and stands just
past a limit of ours or is read under a lower one (LOWERED). archive.py tells in words what it guards from.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from string import ascii_uppercase
from typing import Any

import openpyxl
import xlsxwriter

from forms.excel.read import archive, child

SHEET = "xl/worksheets/sheet1.xml"


def good(rows: int = 3) -> bytes:
    """A sound workbook of a few rows."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Danh sách")
    sheet.write_row(0, 0, ["Mã", "Tên"])
    for row in range(1, rows + 1):
        sheet.write_row(row, 0, [f"A{row}", "Chi bộ"])
    book.close()
    return out.getvalue()


def changed(edit: dict[str, Any], added: dict[str, bytes] | None = None, data: bytes | None = None) -> bytes:
    """A sound workbook with some parts edited (text -> text, or None: left out) and some added."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data or good())) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            how = edit.get(name, lambda text: text)
            if how is not None:
                new.writestr(name, how(old.read(name)))
        for name, text in (added or {}).items():
            new.writestr(name, text)
    return out.getvalue()


def sheet(cells: bytes, after: bytes = b"") -> bytes:
    """A workbook whose first sheet holds these rows."""
    root = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    return changed({SHEET: lambda _text: root + cells + b"</sheetData>" + after + b"</worksheet>"})


def lying() -> bytes:
    """A thousand bytes said to be a hundred, with the check sum of
    those: a reader that believes the directory stops early."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packed.compress(b"0" * 1_000) + packed.flush()
    name = SHEET.encode()
    crc = zlib.crc32(b"0" * 100)
    base = changed({SHEET: None})
    end = base.rfind(b"PK\x05\x06")
    count, size, begins = struct.unpack("<HLL", base[end + 10 : end + 20])
    common = struct.pack("<5H3L2H", 20, 0, 8, 0, 33, crc, len(body), 100, len(name), 0)
    place = begins
    local = b"PK\x03\x04" + common + name + body
    entry = b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<3H2L", 0, 0, 0, 0, place) + name
    directory = base[begins : begins + size] + entry
    tail = struct.pack(
        "<4s4H2LH", b"PK\x05\x06", 0, 0, count + 1, count + 1, len(directory), begins + len(local), 0
    )
    return base[:begins] + local + directory + tail


def misnamed() -> bytes:
    """A second entry of the directory, under another name, for a part that is there."""
    base = good()
    end = base.rfind(b"PK\x05\x06")
    count, size, begins = struct.unpack("<HLL", base[end + 10 : end + 20])
    first = base[begins : begins + size]
    length = 46 + struct.unpack("<H", first[28:30])[0]
    entry = first[:length].replace(b"xl", b"xm", 1)
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count + 1, count + 1, size + len(entry), begins, 0)
    return base[:end] + entry + tail


def said(place: int) -> bytes:
    """A sound workbook whose directory says one more than is so of its
    first part: 16 its check sum, 20 its packed size, 24 its unpacked size."""

    def edit(data: bytearray) -> None:
        at = data.find(b"PK\x01\x02") + place
        (number,) = struct.unpack("<L", data[at : at + 4])
        data[at : at + 4] = struct.pack("<L", number + 1 & 0xFFFFFFFF)

    return bent(edit)


def bent(edit: Callable[[bytearray], None]) -> bytes:
    """A sound workbook with some bytes changed."""
    data = bytearray(good())
    edit(data)
    return bytes(data)


def locked(data: bytearray) -> None:
    """Set the sign of encryption in every entry."""
    at = 0
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(sign)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(sign, at + 4)


def many_sheets(count: int) -> bytes:
    """A workbook of so many sheets."""
    listed = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId1"/>' for n in range(1, count + 1)).encode()
    return changed(
        {
            "xl/workbook.xml": lambda text: (
                text[: text.index(b"<sheet ")] + listed + text[text.index(b"</sheets>") :]
            )
        }
    )


def formulas() -> bytes:
    """Formulas with values kept beside them that a reader would believe."""
    return sheet(b'<row r="1"><c r="A1" t="str"><f>1+1</f><v>x</v></c></row>')


def document(kind: str) -> bytes:
    """Another kind of file."""
    if kind == "word":
        return changed({"xl/workbook.xml": None}, {"word/document.xml": b"<w/>"})
    if kind == "ods":
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            archive.writestr("content.xml", "<x/>")
        return out.getvalue()
    return {
        "pdf": b"%PDF-1.7\n",
        "csv": "Mã,Tên\na,b\n".encode(),
        "png": b"\x89PNG\r\n\x1a\n" + b"0" * 99,
        "html": b"<html><table></table></html>",
    }[kind]


def openpyxl_book(**state: str) -> bytes:
    """A workbook with a second sheet in a state."""
    book = openpyxl.Workbook()
    book.create_sheet("khuất").sheet_state = state["state"]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def prefixed(text: bytes) -> bytes:
    """The same XML with a prefix before every name."""
    return (
        text.replace(b"<", b"<x:")
        .replace(b"<x:/", b"</x:")
        .replace(b"<x:?", b"<?")
        .replace(b"xmlns=", b"xmlns:x=")
    )


def reader(*before: str) -> tuple[str, ...]:
    """The reading process with some lines of Python run in it first; stands for READER of rows.py."""
    return ("-c", "\n".join(("from forms.excel.read import archive, child", *before, "child.main()")))


def lowered(**limits: int) -> tuple[str, ...]:
    """The reading process under lower limits of archive.py and child.py, by name."""
    lines = []
    for name, limit in limits.items():
        module = archive if hasattr(archive, name) else child
        assert limit < getattr(module, name)
        lines.append(f"{module.__name__.rpartition('.')[2]}.{name} = {limit}")
    return reader(*lines)


def cell(name: str) -> bytes:
    """A row with one number in it."""
    return f'<row r="{name.lstrip(ascii_uppercase)}"><c r="{name}"><v>1</v></c></row>'.encode()


def merged(*places: str) -> bytes:
    """A workbook with these cells merged."""
    merges = "".join(f'<mergeCell ref="{place}"/>' for place in places)
    return sheet(b"", f"<mergeCells>{merges}</mergeCells>".encode())


def written(rows: int, text: bytes) -> bytes:
    """A workbook with this text in every row."""
    return sheet(
        b"".join(
            b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c></row>' % (n, n, text)
            for n in range(1, rows + 1)
        )
    )


def shared(rows: int, text: bytes) -> bytes:
    """A workbook that holds one text once and shows it in every row."""
    cells = (b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (n, n) for n in range(9, rows + 9))
    return changed(
        {
            SHEET: lambda t: t.replace(b"</sheetData>", b"".join(cells) + b"</sheetData>"),
            "xl/sharedStrings.xml": lambda t: t.replace(b"<t>", b"<t>" + text, 1),
        }
    )


LOWERED: dict[str, tuple[Callable[[], bytes], str, dict[str, int]]] = {
    "a large sheet": (lambda: sheet(b"<row/>" * 20_000), "file.swollen", {"MOST_UNPACKED": 100_000}),
    "a large part beside the sheets": (
        lambda: changed({}, {"xl/media/image1.bin": b"\0" * 200_000}),
        "file.swollen",
        {"MOST_UNPACKED": 100_000},
    ),
    "packed to a small part of itself": (
        lambda: changed({}, {"xl/media/image1.bin": b"\0" * 200_000}),
        "file.swollen",
        {"FREE_OF_RATIO": 100_000, "MOST_RATIO": 10},
    ),
    "many parts": (
        lambda: changed({}, {f"xl/media/{n}": b"" for n in range(30)}),
        "file.swollen",
        {"MOST_PARTS": 20},
    ),
    "many parts that are sheets": (
        lambda: changed({}, {f"xl/worksheets/more{n}.xml": b"<x/>" for n in range(9)}),
        "file.sheets",
        {"MOST_SHEETS": 3},
    ),
    "many merges": (
        lambda: merged(*(f"A{n}:B{n}" for n in range(1, 30))),
        "file.merges",
        {"MOST_MERGES": 20},
    ),
    "many formulas": (
        lambda: sheet(
            b"".join(b'<row r="%d"><c r="A%d"><f>1</f><v>1</v></c></row>' % (n, n) for n in range(1, 30))
        ),
        "file.formulas",
        {"MOST_MERGES": 20},
    ),
    "much text": (lambda: written(20, b"x" * 1_000), "file.swollen", {"MOST_LETTERS": 10_000}),
    "one text shown often": (lambda: shared(20, b"x" * 1_000), "file.swollen", {"MOST_LETTERS": 10_000}),
    "many rows": (lambda: good(30), "file.far", {"MOST_ROWS": 20}),
    "many columns": (lambda: good(), "file.far", {"MOST_COLUMNS": 1}),
}
"""Sound workbooks that lower limits refuse: name -> how it is made, the refusal, the limits."""
HELL: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "file.not_workbook"),
    "lying sizes": (lying, "file.swollen"),
    "a name that is not the part's own": (misnamed, "file.broken"),
    "a part that reaches into the next": (lambda: said(20), "file.broken"),
    "a part shorter than it is said to be": (lambda: said(24), "file.broken"),
    "a check sum that does not fit": (lambda: said(16), "file.broken"),
    "one sheet too many": (lambda: many_sheets(archive.MOST_SHEETS + 1), "file.sheets"),
    "comments without an end": (
        lambda: changed({}, {"xl/comments1.xml": b'<comments><comment ref="A1">'}),
        "file.broken",
    ),
    "very hidden sheet": (lambda: openpyxl_book(state="veryHidden"), "file.very_hidden"),
    "very hidden, oddly written": (
        lambda: changed(
            {"xl/workbook.xml": lambda t: t.replace(b"<sheet ", b"<sheet state = 'veryHidden' ")}
        ),
        "file.very_hidden",
    ),
    "first column too far": (lambda: sheet(cell("IW1")), "file.far"),
    "first row too far": (lambda: sheet(cell("A200000")), "file.far"),
    "far cell by single quotes": (
        lambda: sheet(b"<row r='9'><c s='0' r='IW9'><v>1</v></c></row>"),
        "file.far",
    ),
    "far row without cell names": (lambda: sheet(b'<row r="200000"><c><v>1</v></c></row>'), "file.far"),
    "far cell under a prefix": (
        lambda: changed({SHEET: lambda t: prefixed(t).replace(b'r="A4"', b'r="IW4"')}),
        "file.far",
    ),
    "merge too high": (lambda: merged("A1:A20001"), "file.merges"),
    "merge too large": (lambda: merged("A1:J2001"), "file.merges"),
    "declaration in a sheet": (
        lambda: changed({SHEET: lambda t: t.replace(b"<worksheet", b"<!DOCTYPE x><worksheet", 1)}),
        "file.dtd",
    ),
    "declaration in the words, in small letters": (
        lambda: changed({"xl/sharedStrings.xml": lambda t: t.replace(b"<sst", b"<!doctype x><sst", 1)}),
        "file.dtd",
    ),
    "declaration in the relations": (
        lambda: changed(
            {
                "xl/_rels/workbook.xml.rels": lambda t: t.replace(
                    b"<Relationships", b"<!DOCTYPE x><Relationships", 1
                )
            }
        ),
        "file.dtd",
    ),
    "UTF-16": (lambda: changed({SHEET: lambda t: t.decode().encode("utf-16")}), "file.encoding"),
    "UTF-16 without its mark": (
        lambda: changed({SHEET: lambda t: t.decode().encode("utf-16-le")}),
        "file.encoding",
    ),
    "UTF-7 said": (lambda: changed({SHEET: lambda t: t.replace(b'"UTF-8"', b'"UTF-7"', 1)}), "file.encoding"),
    "macros": (lambda: changed({}, {"xl/vbaProject.bin": b"x"}), "file.macros"),
    "macros under another name": (
        lambda: changed(
            {"[Content_Types].xml": lambda t: t.replace(b"sheet.main+xml", b"sheet.macroEnabled.main+xml")}
        ),
        "file.macros",
    ),
    "macro sheet": (lambda: changed({}, {"xl/macrosheets/sheet1.xml": b"<x/>"}), "file.macros"),
    "controls": (lambda: changed({}, {"xl/activeX/activeX1.xml": b"<x/>"}), "file.macros"),
    "truncated": (lambda: good(500)[:-200], "file.broken"),
    "half of it": (lambda: good(500)[:2000], "file.broken"),
    "locked by a sign": (lambda: bent(locked), "file.old"),
    "old Excel or a password": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4096, "file.old"),
    "a wrong check sum before the part": (lambda: bent(lambda d: d.__setitem__(slice(14, 18), b"abcd")), ""),
    "a part twice": (lambda: changed({}, {"XL/styles.xml": b"<x/>"}), "file.broken"),
    "Word under the right name": (lambda: document("word"), "file.not_workbook"),
    "OpenDocument under the right name": (lambda: document("ods"), "file.not_workbook"),
    "PDF under the right name": (lambda: document("pdf"), "file.not_workbook"),
    "text under the right name": (lambda: document("csv"), "file.not_workbook"),
    "picture under the right name": (lambda: document("png"), "file.not_workbook"),
    "web page under the right name": (lambda: document("html"), "file.not_workbook"),
    "no sheet where one is named": (lambda: changed({SHEET: None}), "file.unreadable"),
    "XML that never closes": (lambda: changed({SHEET: lambda t: t[: len(t) // 2]}), "file.unreadable"),
    "words that are not there": (
        lambda: sheet(b'<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
        "file.unreadable",
    ),
    "formula without a cell's name": (
        lambda: sheet(b'<row r="1"><c><f>1+1</f><v>2</v></c></row>'),
        "file.formulas",
    ),
}
"""Name -> how it is made, and the refusal it must meet; no code: any refusal, or nothing harmful in it."""
