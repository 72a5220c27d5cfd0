"""A whole directive as one workbook, out and in: what it says and asks, to whom it is addressed, what is
enclosed (by name: files stay where they are), and the questions of its own form as that form's workbook has
them, so that the same file comes in as a form, too. Every mistake stands at its cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from forms.excel.definitions.help import Labels
from forms.excel.definitions.lines import Book, Row, lined, list_in, value_in
from forms.excel.definitions.read import DEFINED, read_definition
from forms.excel.definitions.sheets import (
    HEAD_SHEET,
    Form,
    Place,
    add_definition,
    choose,
    out_of,
    styles_of,
    write_rows,
)
from forms.excel.definitions.strange import has_sheet, lines_meant, sheets_meant, tell_odd
from forms.excel.read.asked import Asking
from forms.excel.read.raw import read_book
from forms.excel.write.book import new_workbook, put
from models.core.errors import Refusal
from models.core.spelling import fold
from models.definitions.vocabulary import PLAIN, Vocabulary

LETTER, TO, ENCLOSED = "Công văn", "Nơi nhận", "Văn bản kèm theo"
READ = (LETTER, TO, ENCLOSED)
HEAD = (
    Place("symbol", "Số, ký hiệu", "Ví dụ 285-CV/ĐUK"),
    Place("dated", "Ngày ban hành", "Ngày/tháng/năm", "date"),
    Place("abstract", "Trích yếu"),
    Place("asks_receipt", "Yêu cầu báo đã nhận", "Có hoặc Không", "yes"),
    Place("asks_plan", "Yêu cầu gửi kế hoạch", "Có hoặc Không", "yes"),
    Place("plan_on", "Hạn gửi kế hoạch", "Ngày/tháng/năm; để trống: theo hạn báo cáo", "date"),
    Place("answer", "Báo cáo kết quả bằng", "Chọn trong danh sách", "word", "answer"),
    Place("due_on", "Hạn báo cáo kết quả", "Ngày/tháng/năm", "date"),
    Place("due_strict", "Cách tính hạn", "Chọn trong danh sách", "word", "strict"),
    Place("desk", "Gửi qua", "Ví dụ qua Ban Tổ chức Đảng ủy"),
)
NEEDED = ("symbol", "dated", "abstract", "answer", "due_on")
BODY, MORE = "Toàn văn", "Toàn văn (tiếp)"
"""A row for each line of the text; a line that is too long for a cell goes on in the next."""
BODY_HELP = "Mỗi dòng một ô; thêm dòng thì chép cả nhãn ở cột A"
MOST_IN_CELL = 30_000
LINE = re.compile("\r\n|\r|\n")
"""What ends a line of the text."""
ADDRESSED = (
    Place("how", "Gửi", "Chọn trong danh sách", "word", "to", 34),
    Place("code", "Mã", "Mã đơn vị; mã hoặc tên của loại hình", width=24),
    Place("name", "Tên", "Để dễ đọc; không dùng khi nhận lại", width=50),
)
TEXTS = (
    Place("symbol", "Số, ký hiệu", width=20),
    Place("dated", "Ngày", "Ngày/tháng/năm", "date", width=14),
    Place("title", "Tên văn bản", width=60),
    Place("file", "Tên tệp", "Tệp ở lại phần mềm; chỉ ghi tên", width=34),
)
WORDS: Labels = {
    "answer": {"words": "Lời văn", "form": "Biểu mẫu ở các trang sau", "none": "Không yêu cầu báo cáo"},
    "strict": {"before": "trước ngày này", "by": "chậm nhất ngày này"},
    "to": {
        "kinds": "Mọi đơn vị thuộc loại hình",
        "units": "Đơn vị và toàn bộ trực thuộc",
        "single": "Riêng đơn vị",
    },
}
"""Words of the workbook's own codes."""


@dataclass
class Letter:
    """A directive as plain data: its head by the names of `HEAD` and its `body`; whom it is addressed to
    (`how`, `code`, `name`); what is enclosed; its own form, where it asks for one."""

    head: dict[str, Any] = field(default_factory=dict)
    to: list[Mapping[str, Any]] = field(default_factory=list)
    enclosures: list[Mapping[str, Any]] = field(default_factory=list)
    form: Form | None = None


@dataclass
class Brought:
    """What a workbook says, what is wrong in it, and the rows it stands in."""

    letter: Letter
    book: Book
    to: Sequence[Row] = ()
    enclosures: Sequence[Row] = ()


def write_letter(out: Any, letter: Letter, labels: Labels, spoken: Vocabulary = PLAIN) -> None:
    """Write the workbook; `labels`: words of what stands in a form's sheets; `spoken`: what its formulas call
    things."""
    book = new_workbook(out, constant_memory=False)
    styles = styles_of(book)
    sheet = book.add_worksheet(LETTER)
    for column, (heading, width) in enumerate((("Mục", 30), ("Nội dung", 90), ("Giải thích", 44))):
        sheet.set_column(column, column, width)
        put(sheet, 0, column, heading, styles["head"])
    for row, place in enumerate(HEAD, 1):
        style = styles["date" if place.way == "date" else "text"]
        put(sheet, row, 0, place.heading, styles["text"])
        put(sheet, row, 1, out_of(place, letter.head.get(place.name), WORDS), style)
        put(sheet, row, 2, place.help, styles["quiet"])
        choose(sheet, row, row, 1, place, WORDS)
    for row, (heading, text) in enumerate(_lines(letter.head.get("body") or ""), len(HEAD) + 1):
        put(sheet, row, 0, heading, styles["text"])
        put(sheet, row, 1, text, styles["text"])
    put(sheet, len(HEAD) + 1, 2, BODY_HELP, styles["quiet"])
    sheet.freeze_panes(1, 0)
    write_rows(book.add_worksheet(TO), ADDRESSED, letter.to, (WORDS, PLAIN), styles)
    write_rows(book.add_worksheet(ENCLOSED), TEXTS, letter.enclosures, (WORDS, PLAIN), styles)
    if letter.form is not None:
        add_definition(book, letter.form, labels, styles, spoken)
    book.close()


def _lines(body: str) -> Iterator[tuple[str, str]]:
    for line in LINE.split(body):
        yield BODY, line[:MOST_IN_CELL]
        for place in range(MOST_IN_CELL, len(line), MOST_IN_CELL):
            yield MORE, line[place : place + MOST_IN_CELL]


def read_letter(
    data: bytes, labels: Labels, spoken: Vocabulary = PLAIN, asking: Asking | None = None
) -> Brought:
    """Read such a workbook; `asking`: how what was asked back is read. While it is asked on which sheet the
    letter stands nothing is read. Raises Refusal for what is none; mistakes in cells are collected."""
    read, book, letter = read_book(data), Book(asking=asking or Asking()), Letter()
    meant = sheets_meant(book, read, READ, DEFINED)
    sheets = {name: lined(raw) for name, raw in meant.items()}
    if fold(LETTER) not in sheets or fold(TO) not in sheets:
        if book.asking.questions:
            return Brought(letter, book)
        raise Refusal("file.sheets_missing", names=f"{LETTER}, {TO}")
    if has_sheet(book.asking, read, HEAD_SHEET):
        book = read_definition(data, labels, spoken, book.asking, READ)
        letter.form = book.form
    tell_odd(book, meant.values())
    letter.head = _head(book, sheets[fold(LETTER)])
    found = Brought(letter, book)
    found.to = list_in(book, TO, ADDRESSED, sheets[fold(TO)], WORDS)
    found.enclosures = list_in(book, ENCLOSED, TEXTS, sheets.get(fold(ENCLOSED), []), WORDS)
    for rows, needed in ((found.to, ("how", "code")), (found.enclosures, ("symbol", "dated", "title"))):
        for row in rows:
            for name in needed:
                if row.values[name] is None:
                    book.wrong(row.cells[name], "", Refusal("field.required"))
    if letter.head.get("answer") == "form" and letter.form is None:
        book.wrong(book.cells["letter.answer"], WORDS["answer"]["form"], Refusal("directive.form_missing"))
    letter.to = [row.values for row in found.to]
    letter.enclosures = [row.values for row in found.enclosures]
    return found


def _head(book: Book, rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
    """The head, and the text put together from its rows."""
    known, head, text = {fold(place.heading): place for place in HEAD}, dict[str, Any](), list[str]()
    meant = lines_meant(book, LETTER, rows, [*(place.heading for place in HEAD), BODY, MORE])
    for number, row in enumerate(rows[1:], 2):
        heading = fold(meant.get(number - 1, str(row[0]))) if row else ""
        raw = row[1] if len(row) > 1 else ""
        cell = f"{LETTER}!B{number}"
        if heading in (fold(BODY), fold(MORE)):
            book.cells.setdefault("letter.body", cell)
            if heading == fold(BODY) or not text:
                text.append(_said(raw))
            else:
                text[-1] += _said(raw)
        elif heading in known:
            place = known[heading]
            book.cells[f"letter.{place.name}"] = cell
            head[place.name] = value_in(book, cell, place, raw, WORDS)
    for name in NEEDED:
        if head.get(name) is None:
            place_ = next(place for place in HEAD if place.name == name)
            cell = book.cells.setdefault(f"letter.{name}", f"{LETTER}!A1")
            book.wrong(cell, place_.heading if cell.endswith("!A1") else "", Refusal("field.required"))
    return head | {"body": "\n".join(text).strip()}


def _said(raw: Any) -> str:
    """A line of the text as it stands; a day or a number that Excel made of it reads as it was typed."""
    if isinstance(raw, Mapping):
        return "/".join(reversed(str(raw["date"]).split("-")))
    return str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw).replace("\0", "")
