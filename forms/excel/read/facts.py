"""What a sheet says of its cells beside their values, looked up in its text: which are merged, which hold
an error, which rows are hidden, which numbers are shown otherwise than they are, and which text is written in
an old font. The program that reads values tells none of it.

This runs in the limited child process, on parts that archive.py has passed. Each of these is rare: a part in
which its sign does not stand at all is passed over at the speed of a search for bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from forms.old_fonts import font_of

MOST_CELLS = 20_000
"""Cells of one kind that are told; a list has no more rows (`MOST_ROWS` of rows.py)."""
ERRORS = frozenset(("#N/A", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#DIV/0!", "#GETTING_DATA"))
TRUTHS = {"TRUE": "TRUE", "FALSE": "FALSE", "TRUE()": "TRUE", "FALSE()": "FALSE"}
"""Formulas as which some programs write what was a plain truth."""
_HERE = rb"<(?:\w+:)?"
_REF = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3}\d{1,7})[\"']")
_STYLE = re.compile(rb"\bs\s*=\s*[\"'](\d{1,6})[\"']")
_TYPE = re.compile(rb"\bt\s*=\s*[\"'](\w+)[\"']")
_VALUE = re.compile(
    rb"\s*(?:<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>))?\s*<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)<"
)
"""What follows a cell's own tag: its formula, if it has one, and its value."""
_ERROR = re.compile(_HERE + rb"c\s[^>]*?\bt\s*=\s*[\"']e[\"'][^>]*>")
_MERGE = re.compile(_HERE + rb"mergeCell\s[^>]*?ref\s*=\s*[\"']([A-Z]{1,3}\d+:[A-Z]{1,3}\d+)[\"']")
_ROW = re.compile(_HERE + rb"row\s([^>]*)>")
_ROW_NUMBER = re.compile(rb"\br\s*=\s*[\"'](\d{1,7})[\"']")
_COLUMN = re.compile(_HERE + rb"col\s([^>]*)>")
_REACH = re.compile(rb"\bm(?:in|ax)\s*=\s*[\"'](\d{1,5})[\"']")
_HIDDEN = re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_LITERAL = re.compile(r"\\(.)|\"([^\"]*)\"|([0#?.,%]+)|([-+/(): ])|(.)")
DATED = frozenset("dDmMyYhHsS")
PARTLY = ("my", "dm", "y", "m", "d")
"""Parts of a day of which the reader of a sheet does not see the whole."""


@dataclass
class Facts:
    """Of a sheet: cells with formulas, merged ranges, errors by cell, hidden rows and columns (from 0 on,
    first and last of each range), what numbers are shown as
    by cell (None: as something that is not told here), days of which day or year is not shown, with the parts
    that are, cells in an old font with its name."""

    formulas: list[str] = field(default_factory=list)
    merges: list[str] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)
    hidden: list[int] = field(default_factory=list)
    veiled: list[tuple[int, int]] = field(default_factory=list)
    shown: dict[str, str | None] = field(default_factory=dict)
    days: dict[str, str] = field(default_factory=dict)
    fonts: dict[str, str] = field(default_factory=dict)

    def plain(self) -> dict[str, Any]:
        """As JSON holds it; what is empty is left out."""
        return {name: value for name, value in vars(self).items() if value}


@dataclass(frozen=True)
class Styles:
    """Of a workbook's styles by number: the format of those that show a number otherwise than it is, which
    parts those show that show a day without its day or year, and the old font of those that have one."""

    formats: dict[int, str] = field(default_factory=dict)
    days: dict[int, str] = field(default_factory=dict)
    fonts: dict[int, str] = field(default_factory=dict)


def styles_of(text: bytes) -> Styles:
    """The styles of a workbook (the text of its part), as far as they are told."""
    seen = _Seen()
    machine = expat.ParserCreate()
    machine.StartElementHandler, machine.EndElementHandler = seen.begin, seen.end
    machine.Parse(text, True)
    return Styles(seen.formats, seen.days, seen.old)


class _Seen:
    """Reads styles: number formats and fonts by their numbers, then the cell formats that name them."""

    def __init__(self) -> None:
        self.codes = {1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%"}
        self.codes |= {16: "d-mmm", 17: "mmm-yy"}
        self.fonts: list[str] = []
        self.formats: dict[int, str] = {}
        self.days: dict[int, str] = {}
        self.old: dict[int, str] = {}
        self._within: list[str] = []
        self._count = 0

    def begin(self, name: str, told: dict[str, str]) -> None:
        tag, above = name.rpartition(":")[2], self._within[-1] if self._within else ""
        self._within.append(tag)
        if tag == "numFmt" and told.get("numFmtId", "").isdigit():
            self.codes[int(told["numFmtId"])] = told.get("formatCode", "")
        elif tag == "font" and above == "fonts":
            self.fonts.append("")
        elif tag == "name" and above == "font" and self.fonts:
            self.fonts[-1] = told.get("val", "")
        elif tag == "xf" and above == "cellXfs":
            self._cell_format(told)

    def _cell_format(self, told: dict[str, str]) -> None:
        code = self.codes.get(int(told.get("numFmtId") or 0), "")
        if otherwise(code):
            self.formats[self._count] = code
        elif parts_shown(code) in PARTLY:
            self.days[self._count] = parts_shown(code)
        number = int(told.get("fontId") or 0)
        font = self.fonts[number] if number < len(self.fonts) else ""
        if font_of(font) is not None:
            self.old[self._count] = font
        self._count += 1

    def end(self, _name: str) -> None:
        self._within.pop()


def otherwise(code: str) -> bool:
    """Whether a number format may show a number as other letters than its own: fixed figures (`000`, `0.00`),
    letters before or behind, points between thousands. No date, no text."""
    bare = re.sub(r"\\.|\"[^\"]*\"", "", code.partition(";")[0])
    if (
        not code
        or code.casefold() == "general"
        or "@" in bare
        or DATED & set(re.sub(r"\[[^\]]*\]", "", bare))
    ):
        return False
    return bare not in ("0", "#", "0.##", "#.##", "0.#", "")


def parts_shown(code: str) -> str:
    """Which parts of a day a number format shows, of `dmy`; nothing for one of numbers, text or times."""
    bare = re.sub(r"\\.|\"[^\"]*\"|\[[^\]]*\]", "", code.partition(";")[0]).casefold()
    if bare == "general" or not set(bare) <= set("dmyhs/ .,-:0ap"):
        return ""
    clock = "h" in bare or "s" in bare
    return "".join(part for part in "dmy" if part in bare and (part != "m" or not clock or "d" in bare))


def displayed(value: str, code: str) -> str | None:
    """A number (`7`, `1.1`) as a format shows it, with a code's own point (`1.10`); a share in hundredths
    (`50%`); None where what is shown depends on the machine (points between thousands) or the format is none
    of the plain ones."""
    try:
        number = float(value)
    except ValueError:
        return None
    first = code.partition(";")[0]
    share = re.fullmatch(r"0(?:\.(0{1,4}))?%", first)
    if share is not None:
        return f"{number * 100:.{len(share[1] or '')}f}%".replace(".", ",")
    before, digits, after = "", "", ""
    for escaped, quoted, places, sign, other in _LITERAL.findall(first):
        if places and digits:
            return None
        if places:
            digits = places
        elif other:
            return None
        elif digits:
            after += escaped or quoted or sign
        else:
            before += escaped or quoted or sign
    whole, point, decimals = digits.partition(".")
    if not digits or number < 0 or set(digits) - set("0#.") or set(decimals) - {"0"}:
        return None
    text = f"{number:.{len(decimals)}f}"
    if abs(float(text) - number) > 1e-9:
        return None
    left, _point, right = text.partition(".")
    left = left.zfill(whole.count("0"))
    return f"{before}{left}{'.' + right if point else ''}{after}"


def facts_of(text: bytes, styles: Styles) -> Facts:
    """What a sheet's text says of its cells."""
    facts = Facts()
    if b"mergeCell" in text:
        facts.merges = [found.decode() for found in _MERGE.findall(text)]
    if b'"e"' in text or (b"'" in text and b"'e'" in text):
        facts.errors = _errors(text)
    if b"hidden" in text:
        facts.hidden, facts.veiled = _hidden(text), _veiled(text)
    asked = styles.formats.keys() | styles.fonts.keys() | styles.days.keys()
    if asked and text.count(b"<row") <= MOST_CELLS:
        _styled(text, asked, styles, facts)
    return facts


def _errors(text: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in _ERROR.finditer(text):
        named = _REF.search(tag[0])
        value = _VALUE.match(text, tag.end())
        if named is not None and value is not None and len(found) < MOST_CELLS:
            found[named[1].decode()] = value[1].decode()[:20]
    return found


def _hidden(text: bytes) -> list[int]:
    rows = []
    for found in _ROW.finditer(text):
        number = _ROW_NUMBER.search(found[1]) if _HIDDEN.search(found[1]) else None
        if number is not None:
            rows.append(int(number[1]))
    return rows[:MOST_CELLS]


def _veiled(text: bytes) -> list[tuple[int, int]]:
    found = []
    for column in _COLUMN.finditer(text, 0, max(0, text.find(b"sheetData"))):
        reach = sorted(int(each) - 1 for each in _REACH.findall(column[1]))
        if len(reach) > 1 and _HIDDEN.search(column[1]):
            found.append((reach[0], reach[-1]))
    return found


def _styled(text: bytes, asked: Any, styles: Styles, facts: Facts) -> None:
    """Cells of some styles: what their numbers are shown as, and text in old fonts."""
    one_of = b"|".join(str(number).encode() for number in sorted(asked))
    cells = re.compile(_HERE + rb"c\s[^>]*?\bs\s*=\s*[\"'](?:" + one_of + rb")[\"'][^>]*(?<!/)>")
    for tag in cells.finditer(text):
        named, style, kind = _REF.search(tag[0]), _STYLE.search(tag[0]), _TYPE.search(tag[0])
        if named is None or style is None:
            continue
        cell, number, said = named[1].decode(), int(style[1]), kind[1] if kind else b"n"
        if said == b"n" and number in styles.formats and len(facts.shown) < MOST_CELLS:
            value = _VALUE.match(text, tag.end())
            if value is not None:
                facts.shown[cell] = displayed(value[1].decode(), styles.formats[number])
        elif said == b"n" and number in styles.days and len(facts.days) < MOST_CELLS:
            facts.days[cell] = styles.days[number]
        elif (
            said in (b"s", b"str", b"inlineStr") and number in styles.fonts and len(facts.fonts) < MOST_CELLS
        ):
            facts.fonts[cell] = styles.fonts[number]


def constant_of(formula: str) -> str:
    """What a formula says that some programs write for a plain error or truth; nothing for a true formula."""
    bare = formula.strip().upper().removeprefix("OF:").lstrip("=")
    return bare if bare in ERRORS else TRUTHS.get(bare, "")
