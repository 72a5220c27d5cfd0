"""A definition as a workbook an officer understands and edits: its head,
fields, choices, columns, other maxima, rules, with lists and help.

What stands in which column is said once, in SHEETS; read.py brings the workbook back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from forms.excel.definitions.asked import asked_row
from forms.excel.definitions.help import HELP_SHEET, Labels, source_of, write_help
from forms.excel.definitions.written import LAYOUT, spoken_with
from forms.excel.write.book import FONT, FORMATS, new_workbook, put
from models.core.counts import GRADES
from models.definitions.definitions import DefinitionVersion, described
from models.definitions.formula_write import write
from models.definitions.kinds.base import show_decimal
from models.definitions.rubrics import RATES
from models.definitions.vocabulary import PLAIN, Vocabulary

LAST_ROW = 1_000
ALSO = "also."
"""Labels are words of codes in the reader's language, by context (`field`, `total`, `level`, `kind`,
`grade`, `fact`, `definition`); those of another language stand under the context with this before it."""


@dataclass(frozen=True)
class Place:
    """A column: name in the plain data, heading, help, how it
    is written and read (`way`), words of its codes, width."""

    name: str
    heading: str
    help: str = ""
    way: str = "text"
    words: str = ""
    width: int = 16


FIELDS = (
    Place("group_code", "Mã nhóm", "Mã của nhóm, chữ không dấu", width=14),
    Place("group", "Nhóm", "Tên nhóm tiêu chí", width=28),
    Place("code", "Mã", "Mã của mục: chữ không dấu, số, dấu gạch dưới; không trùng", width=18),
    Place("title", "Tên mục", "Câu chữ mà chi bộ đọc", width=44),
    Place("kind", "Loại", "Chọn trong danh sách", "word", "field"),
    Place("required", "Bắt buộc", "Có hoặc Không", "yes", width=10),
    Place("max", "Điểm tối đa", "Ví dụ 7 hoặc 4,5", "points", width=10),
    Place("step", "Bước điểm", "Ví dụ 0,5", "points", width=10),
    Place("floor", "Điểm sàn", "Điểm thấp nhất", "points", width=10),
    Place("fact", "Theo số liệu", "Số liệu của cuộc họp trả lời mục này", "word", "fact", 22),
    Place("not_applicable", "Có thể không áp dụng", "Có: đủ điểm khi nêu lý do", "yes", width=12),
    Place("low", "Không dưới", "Giới hạn dưới của số", "decimal", width=10),
    Place("high", "Không quá", "Giới hạn trên của số", "decimal", width=10),
    Place("rows", "Số dòng tối đa", "Của bảng", "whole", width=10),
    Place("formula", "Công thức", "Ví dụ: tổng([a]; [b]) / 2", "formula", width=34),
    Place("applies", "Chỉ áp dụng khi", "Ví dụ: hình thức thuộc (chuyên đề; kết hợp)", "formula", width=34),
    Place("total", "Tổng hợp lên trên", "Để trống: theo loại", "word", "total", 18),
    Place("weight", "Gia quyền theo mã", "Mã của mục là số nguyên", width=16),
    Place("help", "Hướng dẫn", "Lời dặn cạnh mục", width=34),
    Place("default", "Đề nghị sẵn", "Không dùng cho khung tiêu chí", "word", "default", 20),
    Place("default_value", "Giá trị đề nghị", "Giá trị cố định, hoặc tên số liệu", width=20),
    Place("list", "Danh mục", "Mã của danh mục dùng chung", width=16),
    Place("within", "Thu hẹp theo mã", "Mã của mục đứng trước, ví dụ tỉnh của huyện", width=16),
    Place("title_en", "Tên mục (tiếng Anh)", "Người đọc tiếng Anh thấy", width=34),
    Place("help_en", "Hướng dẫn (tiếng Anh)", width=34),
    Place("group_en", "Nhóm (tiếng Anh)", "Chỉ cần ghi ở một dòng của nhóm", width=28),
)
CHOICES = (
    Place("field", "Mã mục"),
    Place("code", "Mã"),
    Place("label", "Tên lựa chọn", width=34),
    Place("points", "Điểm", "", "points", width=10),
    Place("low", "Từ", "Tỷ lệ: phần trăm; thời lượng: phút", "edge", width=10),
    Place("high", "Đến dưới", "Để trống: không giới hạn", "edge", width=10),
    Place("label_en", "Tên lựa chọn (tiếng Anh)", width=34),
)
MAXIMA = (
    Place("field", "Mã mục"),
    Place("case", "Loại sinh hoạt", "Chọn loại sinh hoạt, hoặc viết điều kiện ở cột bên", "word", "kind"),
    Place("when", "Hoặc khi", "", "formula", width=44),
    Place("most", "Điểm tối đa", "", "points", width=12),
)
COLUMNS = (
    Place("field", "Mã mục"),
    Place("code", "Mã cột"),
    Place("title", "Tên cột", width=34),
    Place("kind", "Loại", "", "word", "field"),
    Place("labels", "Các lựa chọn", "mã: tên; cách nhau bằng dấu ;", "labels", width=34),
    Place("low", "Không dưới", "", "decimal"),
    Place("high", "Không quá", "", "decimal"),
    Place("total", "Tổng hợp lên trên", "", "word", "total"),
    Place("weight", "Gia quyền theo mã cột"),
    Place("required", "Bắt buộc", "", "yes", width=10),
    Place("title_en", "Tên cột (tiếng Anh)", width=34),
    Place("list", "Danh mục", "Mã của danh mục dùng chung", width=16),
    Place("within", "Thu hẹp theo mã cột", "Mã của cột đứng trước", width=16),
)
RULES = (
    Place("at", "Báo tại mã mục"),
    Place("must", "Phải đúng", "Ví dụ: [present] <= [due]", "formula", width=44),
    Place("when", "Chỉ khi", "", "formula", width=34),
    Place("level", "Mức", "Chặn lại, Nhắc, hoặc Phải giải trình", "word", "level"),
    Place("message", "Lời nhắn", "", width=44),
    Place("message_en", "Lời nhắn (tiếng Anh)", "", width=44),
)
HEAD = (
    Place("layout", "Bố cục", "Không sửa", "whole"),
    Place("kind", "Loại biểu", "Chọn trong danh sách", "word", "definition"),
    Place("code", "Mã", "Chữ không dấu"),
    Place("name", "Tên biểu"),
    Place("holds_from", "Áp dụng từ", "Ngày/tháng/năm", "date"),
    Place("lower_may", "Cấp dưới được đặt riêng", "Có hoặc Không", "yes"),
    Place("for", "Dùng cho loại sinh hoạt", "Cách nhau bằng dấu ;", "list", "kind"),
    Place("good", "Tốt từ", "", "points"),
    Place("fair", "Khá từ", "", "points"),
    Place("average", "Trung bình từ", "", "points"),
    Place("gate", "Tốt phải đủ điểm ở các mã", "Cách nhau bằng dấu ;", "list"),
    Place("else", "Nếu không thì xếp", "", "word", "grade"),
    Place("follower", "Có cột của người theo dõi", "Có hoặc Không", "yes"),
    Place("period", "Kỳ của biểu", "Của Biểu theo kỳ; để trống: năm", "word", "period"),
    Place("kinds", "Loại tổ chức phải lập", "Của Biểu theo kỳ; cách nhau bằng dấu ;", "list", "unit_kind"),
    Place("below", "Chỉ trong các tổ chức", "Mã tổ chức, cách nhau bằng dấu ;", "list"),
    Place("units", "Và từng tổ chức", "Mã tổ chức, cách nhau bằng dấu ;", "list"),
    Place("due_after", "Hạn: số ngày sau khi hết kỳ", "Chỉ ghi một trong hai dòng hạn", "whole"),
    Place("due_day", "Hạn: ngày của tháng sau kỳ", "Từ 1 đến 31", "whole"),
    Place("due_on", "Hạn của biểu lập một lần", "Ngày/tháng/năm", "date"),
    Place("route", "Ai duyệt", "Của Biểu theo kỳ; để trống: gửi là xong", "word", "form.route"),
    Place("name_en", "Tên biểu (tiếng Anh)", "Người đọc tiếng Anh thấy; để trống: như tên biểu"),
)
SHEETS: dict[str, tuple[Place, ...]] = {
    "Mục": FIELDS,
    "Lựa chọn": CHOICES,
    "Điểm khác": MAXIMA,
    "Cột của bảng": COLUMNS,
    "Quy tắc": RULES,
}
HEAD_SHEET = "Biểu"
YES_NO = ("Có", "Không")


@dataclass(frozen=True)
class Form:
    """A definition as plain data: its head, groups as `versions.fill` takes them, rules."""

    head: Mapping[str, Any]
    groups: list[Mapping[str, Any]]
    rules: Mapping[str, Any]


def form_of(version: DefinitionVersion) -> Form:
    """A version as plain data."""
    definition = version.definition
    head = {
        "kind": definition.kind,
        "code": definition.code,
        "name": definition.name,
        "holds_from": version.holds_from,
        "lower_may": version.lower_may,
        **({"name_en": definition.name_en} if definition.name_en else {}),
    }
    return Form(head, described(version), version.rule)


def write_definition(out: Any, form: Form, labels: Labels, spoken: Vocabulary = PLAIN) -> None:
    """Write the workbook: a sheet each for the head and the lists of SHEETS, then
    help with every code and its words; `spoken` is what its formulas call things."""
    book = new_workbook(out, constant_memory=False)
    add_definition(book, form, labels, styles_of(book), spoken)
    book.close()


def styles_of(book: Workbook) -> dict[str, Any]:
    """How cells of such a workbook look."""
    return {
        "head": book.add_format(
            {
                "bold": True,
                "border": 1,
                "text_wrap": True,
                "bg_color": "#F2E3C6",
                "font_name": FONT,
                "font_size": 12,
            }
        ),
        "text": book.add_format(
            {"border": 1, "text_wrap": True, "valign": "top", "font_name": FONT, "font_size": 12}
        ),
        "date": book.add_format(
            {
                "border": 1,
                "num_format": FORMATS["date"]["num_format"],
                "align": "left",
                "font_name": FONT,
                "font_size": 12,
            }
        ),
        "quiet": book.add_format(
            {"text_wrap": True, "valign": "top", "font_color": "#536072", "font_name": FONT, "font_size": 11}
        ),
    }


def add_definition(
    book: Workbook, form: Form, labels: Labels, styles: Mapping[str, Any], spoken: Vocabulary = PLAIN
) -> None:
    """Add the sheets of a definition to a workbook."""
    words = spoken_with(spoken, form.groups)
    _write_head(book.add_worksheet(HEAD_SHEET), form, labels, styles)
    rows = rows_of(form)
    for name, places in SHEETS.items():
        write_rows(book.add_worksheet(name), places, rows[name], (labels, words), styles)
    write_help(book.add_worksheet(HELP_SHEET), labels, spoken, styles)


def _write_head(sheet: Worksheet, form: Form, labels: Labels, styles: Mapping[str, Any]) -> None:
    values = head_row(form)
    for column, (heading, width) in enumerate((("Mục", 30), ("Giá trị", 50), ("Giải thích", 40))):
        sheet.set_column(column, column, width)
        put(sheet, 0, column, heading, styles["head"])
    for row, place in enumerate(HEAD, 1):
        put(sheet, row, 0, place.heading, styles["text"])
        put(
            sheet,
            row,
            1,
            out_of(place, values.get(place.name), labels),
            styles["date" if place.way == "date" else "text"],
        )
        put(sheet, row, 2, place.help, styles["quiet"])
        choose(sheet, row, row, 1, place, labels)


def head_row(form: Form) -> dict[str, Any]:
    """The head as one row by the names of HEAD."""
    rules = form.rules
    gate: Mapping[str, Any] = next(iter(rules.get("gates", ())), {})
    grades: dict[str, int] = dict(rules.get("grades", ()))
    head = {
        "layout": LAYOUT,
        **form.head,
        **asked_row(rules),
        "for": rules.get("for"),
        "gate": gate.get("needs_full"),
        "else": gate.get("else"),
    }
    return (
        head | {name: grades.get(name) for name in GRADES[:-1]} | {"follower": rules.get("follower", False)}
    )


def rows_of(form: Form) -> dict[str, list[dict[str, Any]]]:
    """The lists of the workbook by sheet."""
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in SHEETS}
    for group in form.groups:
        called = group_cells(group)
        if not group["fields"]:
            rows["Mục"].append(called)
        for field in group["fields"]:
            rows["Mục"].append({**field, **called})
            scale, english = 100 if field.get("fact") in RATES else 1, field.get("labels_en") or {}
            rows["Lựa chọn"] += [
                {"field": field["code"], "scale": scale, "label_en": english.get(choice["code"]), **choice}
                for choice in field.get("choices") or ()
            ]
            rows["Điểm khác"] += list(_maxima(field))
            rows["Cột của bảng"] += [
                {"field": field["code"], "labels": column.get("choices"), **column}
                for column in field.get("columns") or ()
            ]
    rows["Quy tắc"] = [dict(rule) for rule in form.rules.get("checks", ())]
    return rows


def group_cells(group: Mapping[str, Any]) -> dict[str, Any]:
    """A group as the cells of its rows say it."""
    return {"group_code": group["code"], "group": group["title"], "group_en": group.get("title_en")}


def _maxima(field: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for case, most in (field.get("max_by") or {}).items():
        yield {"field": field["code"], "case": case, "most": most}
    for tree, most in field.get("max_when") or ():
        yield {"field": field["code"], "when": tree, "most": most}


def write_rows(
    sheet: Worksheet,
    places: Sequence[Place],
    rows: Sequence[Mapping[str, Any]],
    words: tuple[Labels, Vocabulary],
    styles: Mapping[str, Any],
) -> None:
    """Write a list: its headings, drop-downs, and its rows by the names of its columns."""
    labels, spoken = words
    for column, place in enumerate(places):
        sheet.set_column(column, column, place.width)
        put(sheet, 0, column, place.heading, styles["head"])
        if place.help:
            sheet.write_comment(0, column, place.help)
        choose(sheet, 1, LAST_ROW, column, place, labels)
        for number, row in enumerate(rows, 1):
            put(
                sheet,
                number,
                column,
                out_of(place, row.get(place.name), labels, row.get("scale", 1), spoken),
                styles["date" if place.way == "date" else "text"],
            )
    sheet.freeze_panes(1, 0)


def choose(sheet: Worksheet, first: int, last: int, column: int, place: Place, labels: Labels) -> None:
    """A drop-down of what may stand in a cell, where Excel can hold it."""
    source = (
        list(YES_NO)
        if place.way == "yes"
        else list(labels.get(place.words, {}).values())
        if place.way == "word"
        else []
    )
    if source and sum(len(each) + 1 for each in source) < 255:
        sheet.data_validation(
            first, column, last, column, {"validate": "list", "source": source, "ignore_blank": True}
        )
    elif source and source_of(place.words, labels):
        where = source_of(place.words, labels)
        sheet.data_validation(first, column, last, column, {"validate": "list", "source": where})


def out_of(place: Place, value: Any, labels: Labels, scale: int = 1, spoken: Vocabulary = PLAIN) -> Any:
    """What stands in a cell for a plain value."""
    if value is None or value == []:
        return None
    return write(value, spoken) if place.way == "formula" else _OUT[place.way](place, value, labels, scale)


def _label(place: Place, code: str, labels: Labels) -> str:
    return labels.get(place.words, {}).get(code, code)


_OUT: dict[str, Any] = {
    "text": lambda _p, value, _l, _s: value,
    "whole": lambda _p, value, _l, _s: value,
    "date": lambda _p, value, _l, _s: value if isinstance(value, date) else None,
    "yes": lambda _p, value, _l, _s: YES_NO[0] if value else YES_NO[1],
    "points": lambda _p, value, _l, _s: value / 100,
    "edge": lambda _p, value, _l, scale: value / scale if scale != 1 else value,
    "decimal": lambda _p, value, _l, _s: show_decimal(value),
    "word": lambda place, value, labels, _s: _label(place, value, labels),
    "list": lambda place, value, labels, _s: "; ".join(_label(place, each, labels) for each in value),
    "labels": lambda _p, value, _l, _s: "; ".join(f"{each['code']}: {each['label']}" for each in value),
}
