"""A layout as a workbook an officer understands and edits: its head, its columns, the headings over them, and
a help sheet of exactly what its source offers. What comes back is the tree, every mistake at its cell.

Written and read with the cells of the definitions' workbook (forms/excel/definitions).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from forms.excel.definitions.help import Labels
from forms.excel.definitions.lines import Book, Row, lined, list_in, value_in
from forms.excel.definitions.sheets import HEAD_SHEET as FORM_SHEET
from forms.excel.definitions.sheets import Form, Place, add_definition, choose, out_of, styles_of
from forms.excel.definitions.strange import has_sheet, lines_meant, sheets_meant, tell_odd
from forms.excel.read.asked import Asking
from forms.excel.read.raw import read_book
from forms.excel.write.book import new_workbook, put
from models.core.errors import Refusal
from models.core.spelling import fold
from models.definitions.vocabulary import Vocabulary
from models.layouts.offers import SOURCES, Offer, offered
from models.layouts.tree import (
    ALIGNS,
    FITS,
    FORMATS,
    FRAMES,
    TOTALS,
    TURNS,
    WHICH,
    numbered,
    pair_of,
    whole,
)

HEAD_SHEET, COLUMN_SHEET, SPAN_SHEET, HELP_SHEET = "Mẫu", "Cột", "Tiêu đề gộp", "Hướng dẫn mẫu"
READ = (HEAD_SHEET, COLUMN_SHEET, SPAN_SHEET)
LAST_ROW = 70
LINES = "mỗi dòng cách nhau bằng dấu |"
HEAD = (
    Place("name", "Tên mẫu"),
    Place("code", "Mã", "Chữ không dấu; trùng mã mẫu có sẵn thì thay mẫu đó"),
    Place("holds_from", "Áp dụng từ", "Ngày/tháng/năm", "date"),
    Place("lower_may", "Cấp dưới được đặt riêng", "Có hoặc Không", "yes"),
    Place("kind", "Mỗi dòng là", "Chọn trong danh sách", "word", "source"),
    Place("form", "Biểu theo kỳ", "Mã của biểu, khi mỗi dòng lấy từ biểu theo kỳ"),
    Place("table", "Bảng trong biểu", "Mã của mục kiểu bảng"),
    Place("meetings", "Những kỳ sinh hoạt nào", "Của nguồn là kỳ sinh hoạt", "word", "which"),
    Place("titles", "Tên danh sách", f"{{thang}}, {{quy}}, {{nam}}, {{ky}}, {{don_vi}} tự điền; {LINES}"),
    Place("numbers", "Có hàng số thứ tự cột", "Có hoặc Không", "yes"),
    Place("group", "Gộp theo cấp trên", "Có: mỗi cấp trên một nhóm, có dòng cộng", "yes"),
    Place("total", "Chữ của dòng tổng", "Để trống: không có dòng tổng"),
    Place("notes", "Ghi chú dưới bảng", LINES),
    Place("recipients", "Nơi nhận", f"Để trống: theo văn bản; {LINES}"),
    Place("signing", "Chữ ký", f"Để trống: theo chức danh; {LINES}"),
    Place("turn", "Khổ giấy", "Chọn trong danh sách", "word", "turn"),
    Place("fit", "Cách in", "Chọn trong danh sách", "word", "fit"),
    Place("heights", "Chiều cao hàng tiêu đề", "Để trống: vừa đủ chữ", "decimal"),
    Place("frame", "Đầu và cuối trang", "Chọn trong danh sách", "word", "frame"),
    Place("head_left", "Tên cơ quan: đến cột", "Số thứ tự cột; để trống: theo độ rộng", "whole"),
    Place("head_right", "Tên Đảng, địa danh, ngày: từ cột", "Số thứ tự cột; để trống: theo độ rộng", "whole"),
    Place("foot_left", "Nơi nhận: từ cột", "Số thứ tự cột; để trống: theo độ rộng", "whole"),
    Place("foot_right", "Chữ ký: từ cột", "Số thứ tự cột; để trống: theo độ rộng", "whole"),
)
COLUMNS = (
    Place("heading", "Tiêu đề cột", width=34),
    Place("what", "Nội dung", "Chọn trong danh sách, hoặc mã ở trang Hướng dẫn", "word", "offer", 40),
    Place("width", "Độ rộng", "Số chữ, ví dụ 6,5", "decimal", width=10),
    Place("total", "Ở dòng tổng", "Để trống: không tính", "word", "way", 30),
    Place("format", "Cách viết", "Để trống: như thường lệ", "word", "format", 24),
    Place("align", "Căn chữ", "Để trống: như thường lệ", "word", "align", 12),
    Place("suffix", "Chữ sau số tổng", width=16),
)
SPANS = (
    Place("row", "Hàng tiêu đề", "1 là hàng trên cùng", "whole", width=12),
    Place("label", "Tiêu đề gộp", width=40),
    Place("from", "Từ cột", "", "whole", width=10),
    Place("to", "Đến cột", "", "whole", width=10),
)
OF_SOURCE = ("kind", "form", "table", "meetings")
OF_PAPER = ("turn", "fit", "frame")
OF_ENDS = ("head", "foot")
OF_LINES = ("titles", "notes", "recipients", "signing")
MOST_ROW = 5


@dataclass
class Came:
    """What came back: head, tree, what is wrong in which cell, the cell of every place a check may name; the
    form that stands in the same workbook."""

    book: Book
    head: Mapping[str, Any] = field(default_factory=dict)
    tree: Mapping[str, Any] = field(default_factory=dict)
    form: Form | None = None


def labels_of(word: Callable[[str, str], str]) -> dict[str, dict[str, str]]:
    """Words of every code that stands in the workbook; `word` says them by context and code."""
    lists = {"source": SOURCES, "which": WHICH, "turn": TURNS, "fit": FITS, "frame": FRAMES, "way": TOTALS}
    lists |= {"format": FORMATS[1:], "align": ALIGNS[1:]}
    found = {context: {code: word(context, code) for code in codes} for context, codes in lists.items()}
    codes = dict.fromkeys(offer.code for source in SOURCES for offer in offered(source))
    return found | {"offer": {code: word("offer", code) for code in codes}}


def said_offers(offers: Mapping[str, Offer], words: Mapping[str, str]) -> dict[str, str]:
    """What people call each thing that is offered, no two alike: where two have one name, with their code."""
    named = {code: offer.title or words.get(code, code) for code, offer in offers.items()}
    often = [fold(name) for name in named.values()]
    return {code: f"{n} [{code}]" if often.count(fold(n)) > 1 else n for code, n in named.items()}


def write_layout(
    out: Any,
    head: Mapping[str, Any],
    rules: Any,
    offers: Mapping[str, Offer],
    labels: Labels,
) -> None:
    """Write the workbook. `head`: name, code, holds_from, lower_may; `labels`: words of codes of `source`,
    `which`, `turn`, `fit`, `way`, `format`, `align`, and under `offer` of what every source offers."""
    book = new_workbook(out, constant_memory=False)
    add_layout(book, head, rules, offers, labels)
    book.close()


def write_both(
    out: Any,
    form: Form,
    words: tuple[Labels, Vocabulary],
    layout: tuple[Mapping[str, Any], Any],
    offers: Mapping[str, Offer],
    labels: Labels,
) -> None:
    """One workbook of a form of a period and of a list made of its answers: the sheets of either."""
    book = new_workbook(out, constant_memory=False)
    add_definition(book, form, words[0], styles_of(book), words[1])
    add_layout(book, *layout, offers, labels)
    book.close()


def holds_form(data: bytes, asking: Asking) -> bool:
    """Whether a workbook holds a form beside its list."""
    return has_sheet(asking, read_book(data), FORM_SHEET)


def add_layout(
    book: Workbook,
    head: Mapping[str, Any],
    rules: Any,
    offers: Mapping[str, Offer],
    labels: Labels,
) -> None:
    """Add the sheets of a layout to a workbook."""
    tree = whole(rules)
    said = said_offers(offers, labels["offer"])
    words = {**labels, "offer": said}
    styles = styles_of(book)
    _write_head(book.add_worksheet(HEAD_SHEET), head_row(head, tree), words, styles)
    columns = [{**each, "width": _plain(each["width"])} for each in tree["columns"]]
    _write_list(book.add_worksheet(COLUMN_SHEET), COLUMNS, columns, words, styles, len(said))
    spans = [{"row": n, **span} for n, row in enumerate(tree["spans"], 1) for span in row]
    _write_list(book.add_worksheet(SPAN_SHEET), SPANS, spans, words, styles, 0)
    _write_help(book, offers, said, words, styles)


def _plain(number: float) -> str:
    return f"{number:g}"


def head_row(head: Mapping[str, Any], tree: Mapping[str, Any]) -> dict[str, Any]:
    """What stands on the first sheet, by the names of its places."""
    found = {**head, **{name: tree[name] for name in ("numbers", "group", "total")}}
    found |= {name: tree["source"][name] or None for name in OF_SOURCE}
    found |= {name: tree["paper"][name] for name in OF_PAPER}
    found |= {name: " | ".join(tree[name]) for name in OF_LINES}
    for name in OF_ENDS:
        found |= dict(zip((f"{name}_left", f"{name}_right"), numbered(tree[name]), strict=True))
    return found | {"heights": _plain(tree["heights"]) if tree["heights"] else None}


def _write_head(sheet: Worksheet, row: Mapping[str, Any], labels: Labels, styles: Mapping[str, Any]) -> None:
    for column, (heading, width) in enumerate((("Mục", 30), ("Giá trị", 60), ("Giải thích", 50))):
        sheet.set_column(column, column, width)
        put(sheet, 0, column, heading, styles["head"])
    for line, place in enumerate(HEAD, 1):
        put(sheet, line, 0, place.heading, styles["text"])
        style = styles["date" if place.way == "date" else "text"]
        put(sheet, line, 1, out_of(place, row.get(place.name), labels), style)
        put(sheet, line, 2, place.help, styles["quiet"])
        choose(sheet, line, line, 1, place, labels)


def _write_list(
    sheet: Worksheet,
    places: Sequence[Place],
    rows: Sequence[Mapping[str, Any]],
    labels: Labels,
    styles: Mapping[str, Any],
    offered: int,
) -> None:
    for column, place in enumerate(places):
        sheet.set_column(column, column, place.width)
        put(sheet, 0, column, place.heading, styles["head"])
        if place.help:
            sheet.write_comment(0, column, place.help)
        if place.words == "offer":
            source = f"='{HELP_SHEET}'!$A$2:$A${offered + 1}"
            rule = {"validate": "list", "source": source, "ignore_blank": True, "error_type": "warning"}
            sheet.data_validation(1, column, LAST_ROW, column, rule)
        else:
            choose(sheet, 1, LAST_ROW, column, place, labels)
        for line, row in enumerate(rows, 1):
            value = row.get(place.name)
            kept = None if value in ("", "none") else value
            put(sheet, line, column, out_of(place, kept, labels), styles["text"])
    sheet.freeze_panes(1, 0)


def _write_help(
    book: Workbook,
    offers: Mapping[str, Offer],
    said: Mapping[str, str],
    labels: Labels,
    styles: Mapping[str, Any],
) -> None:
    """All the source offers and nothing else: name, code, how it is written, what a total row may say."""
    sheet = book.add_worksheet(HELP_SHEET)
    heads = (("Nội dung của nguồn này", 44), ("Mã", 26), ("Cách viết", 40), ("Ở dòng tổng", 70))
    for column, (heading, width) in enumerate(heads):
        sheet.set_column(column, column, width)
        put(sheet, 0, column, heading, styles["head"])
    for line, (code, offer) in enumerate(offers.items(), 1):
        ways = "; ".join(labels["way"][way] for way in offer.totals)
        written = "; ".join(labels["format"][each] for each in offer.formats)
        for column, value in enumerate((said[code], code, written, ways)):
            put(sheet, line, column, value, styles["text"])
    sheet.freeze_panes(1, 0)


# back


def read_layout(
    data: bytes,
    labels: Labels,
    offers_for: Callable[[Mapping[str, Any]], Mapping[str, Offer]],
    asking: Asking | None = None,
    others: Sequence[str] = (),
) -> Came:
    """Read a layout's workbook. Raises Refusal for what is no such workbook; mistakes in cells are collected.
    `offers_for` tells what a whole tree's source offers; `asking` how what was asked back is read, `others`
    sheets of the workbook that are read elsewhere. While it is asked on which sheet the list stands nothing
    is read."""
    read, came = read_book(data), Came(Book(asking=asking or Asking()))
    meant = sheets_meant(came.book, read, READ, others)
    sheets = {name: lined(raw) for name, raw in meant.items()}
    if fold(HEAD_SHEET) not in sheets or fold(COLUMN_SHEET) not in sheets:
        if came.book.asking.questions:
            return came
        raise Refusal("file.sheets_missing", names=f"{HEAD_SHEET}, {COLUMN_SHEET}")
    tell_odd(came.book, meant.values())
    head = _read_head(came.book, sheets[fold(HEAD_SHEET)], labels)
    tree = _head_tree(head)
    said = said_offers(offers_for(whole(tree)), labels["offer"])
    words = {**labels, "offer": said}
    columns = list_in(came.book, COLUMN_SHEET, _lenient(COLUMNS), sheets[fold(COLUMN_SHEET)], words)
    spans = list_in(came.book, SPAN_SHEET, SPANS, sheets.get(fold(SPAN_SHEET), []), words)
    tree["columns"] = [_column(came.book, number, row, said) for number, row in enumerate(columns)]
    tree["spans"] = _spans(came.book, spans)
    came.head = {name: head.get(name) for name in ("name", "code", "holds_from", "lower_may")}
    came.tree = whole(tree)
    return came


def _lenient(places: Sequence[Place]) -> list[Place]:
    """Columns as they are read: what a column shows is looked up here, and kept where it is not offered."""
    return [Place(p.name, p.heading) if p.words == "offer" else p for p in places]


def _read_head(book: Book, rows: Sequence[Sequence[Any]], labels: Labels) -> dict[str, Any]:
    known = {fold(place.heading): place for place in HEAD}
    meant = lines_meant(book, HEAD_SHEET, rows, [place.heading for place in HEAD])
    values: dict[str, Any] = {}
    for number, row in enumerate(rows[1:], 2):
        place = known.get(fold(meant.get(number - 1, str(row[0])))) if row else None
        if place is not None:
            cell = f"{HEAD_SHEET}!B{number}"
            book.cells[place.name] = cell
            values[place.name] = value_in(book, cell, place, row[1] if len(row) > 1 else "", labels)
    for name in ("name", "holds_from", "kind"):
        if values.get(name) is None:
            book.wrong(book.cells.get(name, f"{HEAD_SHEET}!B2"), "", Refusal("field.required"))
    return values


def _head_tree(head: Mapping[str, Any]) -> dict[str, Any]:
    tree: dict[str, Any] = {name: head.get(name) for name in ("numbers", "group", "total")}
    tree["numbers"] = head.get("numbers") is not False
    tree["source"] = {name: head.get(name) for name in OF_SOURCE}
    tree["paper"] = {name: head.get(name) for name in OF_PAPER}
    tree |= {name: [each.strip() for each in (head.get(name) or "").split("|")] for name in OF_LINES}
    tree |= {name: pair_of(head.get(f"{name}_left"), head.get(f"{name}_right")) for name in OF_ENDS}
    return tree | {"heights": float(head.get("heights") or 0)}


def _column(book: Book, number: int, row: Row, said: Mapping[str, str]) -> dict[str, Any]:
    values, place = dict(row.values), f"columns-{number}"
    book.cells |= {f"{place}-{name}": cell for name, cell in row.cells.items()}
    wanted = fold(values.get("what") or "")
    values["what"] = next((c for c, word in said.items() if wanted in (fold(c), fold(word))), values["what"])
    width = values.get("width")
    return {**values, "width": float(width) if width else None}


def _spans(book: Book, rows: Sequence[Row]) -> list[list[dict[str, Any]]]:
    found: list[list[dict[str, Any]]] = []
    for row in rows:
        at = row.values.get("row") or 1
        if not 1 <= at <= MOST_ROW:
            book.wrong(row.cells["row"], at, Refusal("field.between", low=1, high=MOST_ROW))
            continue
        found += [[] for _ in range(at - len(found))]
        book.cells[f"spans-{at - 1}-{len(found[at - 1])}"] = row.cells["label"]
        found[at - 1].append({name: row.values.get(name) for name in ("label", "from", "to")})
    return found


def cell_of(book: Book, place: str) -> str:
    """The cell where a mistake of the tree belongs."""
    first = {"columns": f"{COLUMN_SHEET}!A2", "spans": f"{SPAN_SHEET}!B2"}
    first |= {name: book.cells.get(f"{name}_left", "") for name in OF_ENDS}
    return book.cells.get(place) or first.get(place.partition("-")[0]) or f"{HEAD_SHEET}!A1"
