"""The help sheet of a definition's workbook: what may be written in it, each word
with its code and what it means; nothing that its kind of form refuses.

Drop-downs too long for Excel to hold look their words up here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from forms.excel.write.book import put
from models.definitions.formula_write import write
from models.definitions.vocabulary import Vocabulary

HELP_SHEET = "Hướng dẫn"
FIRST = 2
"""The row (from 0) in which lists begin."""
SECTIONS = {
    "figure": "Số liệu trong công thức",
    "fact": "Số liệu trả lời mục",
    "asked": "Hỏi trong điều kiện",
    "kind": "Hình thức sinh hoạt",
    "unit_kind": "Loại tổ chức",
    "field": "Loại mục",
    "total": "Tổng hợp",
}
MEANS = ".means"
WORDS = (
    "Điều kiện và công thức: [mã mục], {số liệu}, + - * / ( ), = <> < <= > >=, và, hoặc, không, "
    "là a, không phải là a, thuộc (a; b), tổng(..; ..), nhỏ nhất(..; ..), lớn nhất(..; ..), "
    'nếu(điều kiện; a; b), số ngày([từ]; [đến]), ghép chữ: [a] & " " & [b]. '
    "Ví dụ: hình thức là chuyên đề và [order] không phải là Không"
)
Labels = Mapping[str, Mapping[str, str]]


def listed(labels: Labels) -> Iterator[tuple[str, int, int]]:
    """The sections there are, each with its first column and how many it has: word, code, meaning if said."""
    column = 0
    for context in SECTIONS:
        if labels.get(context):
            width = 3 if labels.get(f"{context}{MEANS}") else 2
            yield context, column, width
            column += width


def source_of(context: str, labels: Labels) -> str:
    """Where a drop-down finds its words; empty where the sheet does not list them."""
    column = next((column for each, column, _width in listed(labels) if each == context), None)
    if column is None:
        return ""
    letter, last = xl_col_to_name(column), FIRST + len(labels[context])
    return f"='{HELP_SHEET}'!${letter}${FIRST + 1}:${letter}${last}"


def write_help(sheet: Worksheet, labels: Labels, spoken: Vocabulary, styles: Mapping[str, Any]) -> None:
    """Every word that may be written, with its code and its meaning."""
    put(sheet, 0, 0, WORDS, styles["quiet"])
    for context, column, width in listed(labels):
        headings = (SECTIONS[context], "Mã", "Nghĩa là")[:width]
        means = labels.get(f"{context}{MEANS}", {})
        for place, heading in enumerate(headings):
            sheet.set_column(column + place, column + place, (30, 20, 50)[place])
            put(sheet, FIRST - 1, column + place, heading, styles["head"])
        for row, (code, label) in enumerate(labels[context].items(), FIRST):
            word = write({"fact": code}, spoken) if context == "figure" else label
            for place, value in enumerate((word, code, means.get(code, ""))[:width]):
                put(sheet, row, column + place, value, styles["text"])
