"""A workbook's archive looked at before anything parses
it: what is unpacked is counted, not believed (stack.md 6).

A program that reads workbooks may run out of memory, take minutes or end over a file that unpacks to more
than it seems, holds too much of one thing, reaches far out, declares texts of its own or leaves tags open.
Such a file is refused here, before any of them sees it, at limits of ours.

This runs in the limited child process, and mark.py writes archives with it.
"""

from __future__ import annotations

import itertools
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from xml.parsers import expat

from isal import igzip_lib, isal_zlib

from forms.excel.read.facts import Facts, Styles, constant_of, facts_of, styles_of

MOST_UNPACKED = 200 * 2**20
MOST_PARTS = 2_000
MOST_SHEETS = 60
MOST_MERGES = 5_000
MOST_RATIO = 200
FREE_OF_RATIO = 8 * 2**20
CHUNK = 2**18
OLD_OFFICE = b"\xd0\xcf\x11\xe0"
STYLES = "xl/styles.xml"
TEXTS = (".xml", ".rels", ".vml")
BIG_OR_LOOSE = ("sharedstrings.xml", ".vml")
"""Parts that the reader looks at by itself, or that Excel itself writes without every end."""
FORBIDDEN = ("xl/macrosheets/", "xl/dialogsheets/", "xl/activex/", "xl/ctrlprops/")
_HERE = rb"<(?:\w+:)?"
_DTD = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]{0,200}encoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
_FORMULA = re.compile(_HERE + rb"f[\s/>]")
_SAID = re.compile(_HERE + rb"f(?:\s[^>]*)?>([^<]{1,20})<")
_CELL = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3}\d{1,7})[\"']")
# columns beyond IV (256) or rows from 200,000 on; a cell
# that holds nothing is only formatted and does no harm
_FAR = re.compile(
    _HERE
    + rb"c\s(?:[^>]*?\s)?r\s*=\s*[\"']"
    + rb"((?:[A-Z]{3}|[J-Z][A-Z]|I[W-Z])\d+|[A-Z]{1,3}(?:[2-9]\d{5}|\d{7,}))[\"'][^>]*(?<!/)>"
)
_FAR_ROW = re.compile(
    _HERE
    + rb"row\s(?:[^>]*?\s)?r\s*=\s*[\"']((?:[2-9]\d{5}|\d{7,}))[\"'][^>]*(?<!/)>\s*"
    + _HERE
    + rb"c[\s>][^>]*(?<!/)>"
)
# what is not plainly a near cell or row, as Excel and XlsxWriter
# write them; searched by its first letters, in a tenth of the time
_UNPLAIN = re.compile(rb"<c(?! r=\"(?:[A-Z]|[A-H][A-Z]|I[A-V])1?\d{1,5}\")")
_UNPLAIN_ROW = re.compile(rb"<row(?! r=\"1?\d{1,5}\")")
_MERGE = re.compile(_HERE + rb"mergeCell\s[^>]*ref\s*=\s*[\"']([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)[\"']")
_SHEET = re.compile(_HERE + rb"sheet\s[^>]*>")
WIDEST_MERGE = 20_000


class Forbidden(Exception):
    """The archive may not be opened; `code` names the refusal."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Part:
    """One part as it lies in the archive: its entry, and where its packed bytes begin and end."""

    info: zipfile.ZipInfo
    begins: int
    ends: int


def parts_of(data: bytes) -> list[Part]:
    """The parts in the order of the directory. Raises Forbidden
    for what is no archive, is locked, overlaps or repeats itself."""
    if data.startswith(OLD_OFFICE):
        raise Forbidden("file.old")
    try:
        infos = zipfile.ZipFile(BytesIO(data)).infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error, OverflowError):
        raise Forbidden("file.not_workbook" if not data.startswith(b"PK") else "file.broken") from None
    if len(infos) > MOST_PARTS:
        raise Forbidden("file.swollen")
    if len({info.filename.casefold() for info in infos}) != len(infos):
        raise Forbidden("file.broken")
    parts = [_part(data, info) for info in infos]
    ordered = sorted(parts, key=lambda part: part.info.header_offset)
    if any(one.ends > other.info.header_offset for one, other in itertools.pairwise(ordered)):
        raise Forbidden("file.broken")
    return parts


def _part(data: bytes, info: zipfile.ZipInfo) -> Part:
    head = data[info.header_offset : info.header_offset + 30]
    if len(head) < 30 or head[:4] != b"PK\x03\x04" or info.compress_type not in (0, 8):
        raise Forbidden("file.broken")
    if info.flag_bits & 0x41:
        raise Forbidden("file.old")
    name, extra = struct.unpack("<HH", head[26:30])
    begins = info.header_offset + 30 + name + extra
    ends = begins + info.compress_size
    written = data[info.header_offset + 30 : info.header_offset + 30 + name]
    if ends > len(data) or written != info.orig_filename.encode(
        "utf-8" if info.flag_bits & 0x800 else "cp437"
    ):
        raise Forbidden("file.broken")
    return Part(info, begins, ends)


def unpack(data: bytes, part: Part, left: int = MOST_UNPACKED) -> bytes:
    """A part's content, counted while it is unpacked: Forbidden
    when it grows past `left` or is not what the directory says."""
    raw = data[part.begins : part.ends]
    text = raw if part.info.compress_type == 0 else b"".join(_inflated(raw, min(left, part.info.file_size)))
    if len(text) > left:
        raise Forbidden("file.swollen")
    if len(text) != part.info.file_size or isal_zlib.crc32(text) != part.info.CRC:
        raise Forbidden("file.broken")
    return text


def _inflated(raw: bytes, most: int) -> Iterator[bytes]:
    machine, grown, rest = isal_zlib.decompressobj(-15), 0, raw
    try:
        while rest and not machine.eof:
            piece = machine.decompress(rest, CHUNK)
            rest, grown = machine.unconsumed_tail, grown + len(piece)
            if grown > most:
                raise Forbidden("file.swollen")
            yield piece
        if not machine.eof:
            yield machine.flush()
    except igzip_lib.IsalError:  # type: ignore[misc]  # its stub declares an instance
        raise Forbidden("file.broken") from None


def check_archive(data: bytes) -> tuple[int, dict[str, Facts]]:
    """Refuse (Forbidden) what may not be parsed; returns the
    bytes it unpacks to, and by part what its cells hold beside values."""
    parts = parts_of(data)
    names = {part.info.filename for part in parts}
    if not {"[Content_Types].xml", "xl/workbook.xml"} <= names:
        raise Forbidden("file.not_workbook")
    if any(
        name.casefold().endswith(("vbaproject.bin", "vbadata.xml")) or name.casefold().startswith(FORBIDDEN)
        for name in names
    ):
        raise Forbidden("file.macros")
    if sum(name.startswith("xl/worksheets/") for name in names) > MOST_SHEETS * 2:
        raise Forbidden("file.sheets")
    if sum(part.info.file_size for part in parts) > MOST_UNPACKED:
        raise Forbidden("file.swollen")
    unpacked, facts, styles = 0, dict[str, Facts](), Styles()
    for part in sorted(
        parts, key=lambda part: part.info.filename.casefold() != STYLES
    ):  # sheets name its styles
        text, name = unpack(data, part, MOST_UNPACKED - unpacked), part.info.filename
        unpacked += len(text)
        if unpacked > FREE_OF_RATIO and unpacked > MOST_RATIO * len(data):
            raise Forbidden("file.swollen")
        if name.casefold().endswith(TEXTS):
            formulas = _check_text(name, text)
            if name.casefold() == STYLES:
                styles = styles_of(text)
            elif name.startswith("xl/worksheets/") and name.endswith(".xml"):
                facts[name] = facts_of(text, styles)
                facts[name].formulas = formulas
    return unpacked, facts


def _check_text(name: str, text: bytes) -> list[str]:
    """Refuse a part that may not be parsed; of a sheet the cells that hold formulas."""
    encoding = _ENCODING.match(text[3:] if text.startswith(b"\xef\xbb\xbf") else text)
    if (
        b"\0" in text[:200]
        or text[:2] in (b"\xff\xfe", b"\xfe\xff")
        or (encoding and encoding[1].lower() not in (b"utf-8", b"us-ascii", b"ascii"))
    ):
        raise Forbidden("file.encoding")
    declares = b"<!" in text
    if declares and _DTD.search(text):
        raise Forbidden("file.dtd")
    if name == "[Content_Types].xml" and b"macroenabled" in text.lower():
        raise Forbidden("file.macros")
    if name == "xl/workbook.xml":
        _check_sheets(text)
    if not name.startswith("xl/worksheets/") or not name.endswith(".xml"):
        if not name.casefold().endswith(BIG_OR_LOOSE):
            _require_well_formed(text)
        return []
    if (declares or not _near(text)) and (_FAR.search(text) or _FAR_ROW.search(text)):
        raise Forbidden("file.far")
    if b"mergeCell" in text:
        _check_merges(text)
    return _formula_cells(text) if (b"<f" in text or _told(text, b":f")) and _FORMULA.search(text) else []


def _require_well_formed(text: bytes) -> None:
    """Every tag has its end: what mark.py looks for in styles, comments
    and properties is then found in one pass, however large they are."""
    try:
        expat.ParserCreate().Parse(text, True)
    except expat.ExpatError:
        raise Forbidden("file.broken") from None


def _near(text: bytes) -> bool:
    """Whether every cell and row says first, in double quotes and
    without a prefix, that it is near; anything else is looked at again."""
    first = text.find(b"<sheetData")
    if first < 0 or _told(text, b":c") or _told(text, b":row"):
        return False
    return not _UNPLAIN.search(text, first) and not _UNPLAIN_ROW.search(text, first)


def _told(text: bytes, sign: bytes) -> bool:
    """Whether a sign that begins with a colon stands in a sheet. Its head is full of colons, its rows mostly
    have none: these are passed over at the speed of a search for one letter."""
    rows = max(text.find(b"<sheetData"), 0)
    colon = text.find(b":", rows)
    return text.find(sign, 0, rows) >= 0 or (colon >= 0 and text.find(sign, colon) >= 0)


def _check_sheets(text: bytes) -> None:
    if re.search(rb"state\s*=\s*[\"']\s*veryHidden", text, re.IGNORECASE):
        raise Forbidden("file.very_hidden")
    if len(_SHEET.findall(text)) > MOST_SHEETS:
        raise Forbidden("file.sheets")


def _check_merges(text: bytes) -> None:
    for count, found in enumerate(_MERGE.finditer(text), 1):
        high = int(found[4]) - int(found[2]) + 1
        if (
            count > MOST_MERGES
            or high * (column_number(found[3].decode()) - column_number(found[1].decode()) + 1) > WIDEST_MERGE
        ):
            raise Forbidden("file.merges")


def _formula_cells(text: bytes) -> list[str]:
    """Names of the cells that hold a formula; Forbidden where a cell does not say its name. What a re-save
    turned into one, a plain truth or error, is none."""
    cells: list[str] = []
    for found in _FORMULA.finditer(text):
        said = _SAID.match(text, found.start())
        if said is not None and constant_of(said[1].decode("ascii", "replace")):
            continue
        opened = max(text.rfind(b"<c ", 0, found.start()), text.rfind(b":c ", 0, found.start()))
        named = _CELL.search(text, opened, text.find(b">", opened) + 1) if opened >= 0 else None
        if named is None or len(cells) >= MOST_MERGES:
            raise Forbidden("file.formulas")
        cells.append(named[1].decode())
    return cells


def column_number(letters: str) -> int:
    """1 for A, 27 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def repack(data: bytes, changed: Mapping[str, bytes], added: Mapping[str, bytes]) -> bytes:
    """The archive with some parts changed and some added;
    every other part keeps its packed bytes as they are."""
    out = BytesIO()
    directory = []
    for part in parts_of(data):
        text = changed.get(part.info.filename)
        if text is None:
            directory.append(
                _put(out, part.info, data[part.begins : part.ends], part.info.file_size, part.info.CRC)
            )
        else:
            directory.append(_put_new(out, part.info, text))
    for name, text in added.items():
        info = zipfile.ZipInfo(name)
        directory.append(_put_new(out, info, text))
    begins = out.tell()
    out.write(b"".join(directory))
    out.write(
        struct.pack(
            "<4s4H2LH", b"PK\x05\x06", 0, 0, len(directory), len(directory), out.tell() - begins, begins, 0
        )
    )
    return out.getvalue()


def _put_new(out: BytesIO, info: zipfile.ZipInfo, text: bytes) -> bytes:
    machine = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = machine.compress(text) + machine.flush()
    fresh = zipfile.ZipInfo(info.filename, info.date_time)
    fresh.compress_type = 8
    return _put(out, fresh, packed, len(text), zlib.crc32(text))


def _put(out: BytesIO, info: zipfile.ZipInfo, packed: bytes, size: int, crc: int) -> bytes:
    """Write one part; returns its entry of the directory. Sizes are known, so no descriptor follows."""
    plain = info.orig_filename.isascii()
    name, flags = info.orig_filename.encode("ascii" if plain else "utf-8"), 0 if plain else 0x800
    year, month, day, hour, minute, second = info.date_time
    when = (hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day)
    place = out.tell()
    common = (20, flags, info.compress_type, *when, crc, len(packed), size, len(name), 0)
    out.write(struct.pack("<4s5H3L2H", b"PK\x03\x04", *common) + name + packed)
    return struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, *common, 0, 0, 0, info.external_attr, place) + name
