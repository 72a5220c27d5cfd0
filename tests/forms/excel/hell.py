"""Malformed workbooks, made when they are needed: the corpus that reading must survive (tests only)."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import openpyxl
import xlsxwriter

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
    """200 MB said to be 100 bytes, with the check sum of those
    100: a reader that believes the directory stops early."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = b"".join([packed.compress(b"0" * 2**20) for _ in range(200)]) + packed.flush()
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


def overlapping() -> bytes:
    """Two entries of the directory that unpack the same bytes."""
    base = good()
    end = base.rfind(b"PK\x05\x06")
    count, size, begins = struct.unpack("<HLL", base[end + 10 : end + 20])
    first = base[begins : begins + size]
    length = 46 + struct.unpack("<H", first[28:30])[0]
    entry = first[:length].replace(b"xl", b"xm", 1)
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count + 1, count + 1, size + len(entry), begins, 0)
    return base[:end] + entry + tail


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


ROWS = b"".join(
    b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c></row>' % (n, n, b"x" * 30_000)
    for n in range(1, 6000)
)
HELL: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "file.not_workbook"),
    "bomb in the sheet": (lambda: changed({SHEET: lambda _t: b"<row/>" * (30 * 2**20)}), "file.swollen"),
    "bomb beside the sheets": (
        lambda: changed({}, {"xl/media/image1.bin": b"\0" * (190 * 2**20)}),
        "file.swollen",
    ),
    "high ratio under the limit": (
        lambda: changed({}, {"xl/media/image1.bin": b"\0" * (20 * 2**20)}),
        "file.swollen",
    ),
    "lying sizes": (lying, "file.swollen"),
    "overlapping entries": (overlapping, "file.broken"),
    "many parts": (lambda: changed({}, {f"xl/media/{n}": b"" for n in range(2_100)}), "file.swollen"),
    "10,000 sheets": (lambda: many_sheets(10_000), "file.sheets"),
    "comments without ends": (
        lambda: changed(
            {},
            {
                "xl/comments1.xml": b"<comments>"
                + b"".join(b'<comment ref="A%d" x="%06x">' % (n, n * 7919 % 999_983) for n in range(200_000))
            },
        ),
        "file.broken",
    ),
    "very hidden sheet": (lambda: openpyxl_book(state="veryHidden"), "file.very_hidden"),
    "very hidden, oddly written": (
        lambda: changed(
            {"xl/workbook.xml": lambda t: t.replace(b"<sheet ", b"<sheet state = 'veryHidden' ")}
        ),
        "file.very_hidden",
    ),
    "far cell": (lambda: sheet(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), "file.far"),
    "far cell by single quotes": (
        lambda: sheet(b"<row r='9'><c s='0' r='XFD9'><v>1</v></c></row>"),
        "file.far",
    ),
    "far row without cell names": (lambda: sheet(b'<row r="1048576"><c><v>1</v></c></row>'), "file.far"),
    "far cell under a prefix": (
        lambda: changed({SHEET: lambda t: prefixed(t).replace(b'r="A4"', b'r="XFD900000"')}),
        "file.far",
    ),
    "giant merge": (
        lambda: sheet(b"", b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        "file.merges",
    ),
    "many merges": (
        lambda: sheet(
            b"",
            b"<mergeCells>"
            + b"".join(b'<mergeCell ref="A%d:B%d"/>' % (n, n) for n in range(1, 6000))
            + b"</mergeCells>",
        ),
        "file.merges",
    ),
    "DTD": (
        lambda: changed(
            {SHEET: lambda t: t.replace(b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet', 1)}
        ),
        "file.dtd",
    ),
    "billion laughs in the words": (
        lambda: changed(
            {"xl/sharedStrings.xml": lambda t: t.replace(b"<sst", b'<!doctype x [<!entity a "ha">]><sst', 1)}
        ),
        "file.dtd",
    ),
    "DTD in the relations": (
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
    "wrong check sum": (lambda: bent(lambda d: d.__setitem__(slice(14, 18), b"abcd")), ""),
    "a part twice": (
        lambda: (
            good().replace(b"xl/styles.xml", b"xl/Theme.xml.").replace(b"xl/Theme.xml.", b"xl/styles.xml")
        ),
        "",
    ),
    "Word under the right name": (lambda: document("word"), "file.not_workbook"),
    "OpenDocument under the right name": (lambda: document("ods"), "file.not_workbook"),
    "PDF under the right name": (lambda: document("pdf"), "file.not_workbook"),
    "text under the right name": (lambda: document("csv"), "file.not_workbook"),
    "picture under the right name": (lambda: document("png"), "file.not_workbook"),
    "web page under the right name": (lambda: document("html"), "file.not_workbook"),
    "no sheet where one is named": (lambda: changed({SHEET: None}), "file.unreadable"),
    "XML that never closes": (lambda: changed({SHEET: lambda t: t[: len(t) // 2]}), "file.unreadable"),
    "words that are not there": (
        lambda: sheet(b'<row r="1"><c r="A1" t="s"><v>99999999</v></c></row>'),
        "file.unreadable",
    ),
    "one text repeated to gigabytes": (
        lambda: changed(
            {
                SHEET: lambda t: t.replace(
                    b"</sheetData>",
                    b"".join(
                        b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (n, n) for n in range(9, 99_000)
                    )
                    + b"</sheetData>",
                ),
                "xl/sharedStrings.xml": lambda t: t.replace(b"<t>", b"<t>" + b"x" * 32_000, 1),
            }
        ),
        "",
    ),
    "formula without a cell's name": (
        lambda: sheet(b'<row r="1"><c><f>1+1</f><v>2</v></c></row>'),
        "file.formulas",
    ),
    "200 MB of honest text": (lambda: sheet(ROWS), "file.swollen"),
}
"""Name -> how it is made, and the refusal it must meet; no code: any refusal, or nothing harmful in it."""
