"""What every official sheet shares: its letter, the head of
an official document, recipients and signature (domain.md 6)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from forms.excel.write.book import FONT, FORMATS, put
from models.review.letterhead import place_date

SIGNED = 6
"""Lines below "Nơi nhận" at which the name of who signs stands: room for the signature between."""


@dataclass(frozen=True)
class Official:
    """Head and foot of an official sheet (domain.md 6)."""

    superior: str
    body: str
    symbol: str
    place: str
    day: date
    title: str
    signing: tuple[str, ...] = ("T/M BAN THƯỜNG VỤ", "BÍ THƯ")
    recipients: tuple[str, ...] = ("- Lưu.",)
    signer: str = ""
    journal_head: str = ""


@dataclass
class Styles:
    book: Workbook
    made: dict[str, Format] = field(default_factory=dict)

    def get(self, kind: str = "text", **more: Any) -> Format:
        """A format in the official letter, made once."""
        key = f"{kind}{sorted(more.items())}"
        if key not in self.made:
            self.made[key] = self.book.add_format(
                {"font_name": FONT, "font_size": 11, "valign": "vcenter"} | FORMATS[kind] | more
            )
        return self.made[key]


def head(
    sheet: Worksheet,
    styles: Styles,
    official: Official,
    last: int,
    titles: Sequence[str],
    sides: tuple[int, int],
) -> None:
    """Rows 0 to 5: the body left (columns 0 to `sides[0]`), the Party's
    name and the date right (from `sides[1]`), the titles in the middle."""
    bold, plain = styles.get(bold=True, align="center"), styles.get(align="center")
    split, right = sides
    sheet.merge_range(0, 0, 0, split, official.superior.upper(), plain)
    sheet.merge_range(1, 0, 1, split, official.body.upper(), bold)
    if official.symbol:
        sheet.merge_range(2, 0, 2, split, f"Số {official.symbol}", plain)
    sheet.merge_range(
        0, right, 0, last, "ĐẢNG CỘNG SẢN VIỆT NAM", styles.get(bold=True, align="center", underline=1)
    )
    sheet.merge_range(
        2, right, 2, last, place_date(official.place, official.day), styles.get(italic=True, align="center")
    )
    for line, title in enumerate(titles, 4):
        sheet.merge_range(line, 0, line, last, title, bold)


def grow(sheet: Worksheet, line: int, texts: Iterable[tuple[Any, float]], bold: bool = False) -> None:
    """Make a row as high as its longest wrapped text needs; each text with
    its column's width in letters. Not every program does it by itself."""
    fits = 0.9 if bold else 1.05
    lines = max((math.ceil(len(str(text or "")) / (width * fits)) for text, width in texts), default=1)
    if lines > 1:
        sheet.set_row(line, 15 * lines)


def numbers(sheet: Worksheet, styles: Styles, line: int, count: int) -> None:
    """The row of column numbers under a heading."""
    for column in range(count):
        put(sheet, line, column, column + 1, styles.get("integer", italic=True, border=1, align="center"))


def foot(
    sheet: Worksheet, styles: Styles, line: int, official: Official, left: int, right: tuple[int, int]
) -> None:
    """Recipients left, who signs right, and in small letters the version's hash with the journal's head."""
    put(sheet, line, left, "Nơi nhận:", styles.get(bold=True, italic=True))
    for step, recipient in enumerate(official.recipients, 1):
        put(sheet, line + step, left, recipient, styles.get(text_wrap=False))
    for step, signing in enumerate(official.signing):
        sheet.merge_range(
            line + step, right[0], line + step, right[1], signing, styles.get(bold=True, align="center")
        )
    if official.signer:
        name = styles.get(bold=True, align="center")
        sheet.merge_range(line + SIGNED, right[0], line + SIGNED, right[1], official.signer, name)
    if official.journal_head:
        put(sheet, line + SIGNED + 2, left, official.journal_head, styles.get(font_size=7, text_wrap=False))
