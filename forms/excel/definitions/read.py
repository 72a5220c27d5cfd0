"""A definition's workbook comes back: every mistake at its cell, then what `fill` takes (sheets.py)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from forms.excel.definitions.asked import asked_rules
from forms.excel.definitions.help import Labels
from forms.excel.definitions.sheets import HEAD, HEAD_SHEET, SHEETS, Form, Place
from forms.excel.definitions.strange import nearest, tell_odd, tell_strange_columns, tell_strange_sheets
from forms.excel.definitions.words import word_in, words_in
from forms.excel.definitions.written import LAYOUT, LAYOUTS, OLDER, Written, read_written
from forms.excel.read.child import DAY
from forms.excel.read.headings import filled
from forms.excel.read.raw import Raw, read_book
from forms.excel.read.rows import MOST_ROWS, CellProblem
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.core.naming import unseen, unshown
from models.core.spelling import fold
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import parse_decimal, parse_points
from models.definitions.rubrics import RATES
from models.definitions.vocabulary import PLAIN, Vocabulary, meant
from models.printed.meant import meant as meant_letters
from models.printed.meant import told

CELLS = ("formula", "applies", "weight", "total", "title", "fact", "low", "step")
"""Columns of a field at which something may be wrong that only the whole tells."""
NAMED = ("name", "title", "label", "group", "name_en", "title_en", "label_en", "group_en")
"""What is shown as a name."""


@dataclass
class Book:
    """What was read: the form, what is wrong in which cell, and the cell of every place a rule may name."""

    form: Form = field(default_factory=lambda: Form({}, [], {}))
    problems: list[CellProblem] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)
    layout: int = LAYOUT
    shown: dict[str, str] = field(default_factory=dict)
    """What numbers are shown as, by cell, where that is not what they are."""

    def wrong(self, cell: str, value: Any, refusal: Refusal) -> None:
        """Note a mistake; the first one in a cell stays, what follows from it is not said."""
        if all(problem.cell != cell for problem in self.problems):
            self.problems.append(CellProblem(cell, str(value or ""), refusal))


@dataclass(frozen=True)
class Row:
    """A row of a list: its values by column name and the cells they stand in."""

    values: Mapping[str, Any]
    cells: Mapping[str, str]


def read_definition(data: bytes, labels: Labels, spoken: Vocabulary = PLAIN) -> Book:
    """Read a definition's workbook; `spoken` is what its formulas call things. Raises Refusal
    for what is no such workbook; mistakes in cells are collected."""
    read = read_book(data)
    sheets = {fold(name): lined(raw) for name, raw in read.items()}
    if sum(len(rows) for rows in sheets.values()) > MOST_ROWS:
        raise Refusal("file.rows", limit=MOST_ROWS)
    if fold(HEAD_SHEET) not in sheets or fold("Mục") not in sheets:
        raise Refusal("file.sheets_missing", names=f"{HEAD_SHEET}, Mục")
    book = Book()
    tell_odd(book, read.values())
    held = ((name, bool(raw.rows)) for name, raw in read.items())
    tell_strange_sheets(book, held, (HEAD_SHEET, *SHEETS))
    head = _head(book, sheets[fold(HEAD_SHEET)], labels)
    lists = {
        name: list_in(book, name, places, sheets.get(fold(name), []), labels)
        for name, places in SHEETS.items()
    }
    groups, rules = _groups(book, lists, spoken), _rules(book, head, lists["Quy tắc"])
    told = {problem.cell for problem in book.problems}
    for written, refusal in read_written(groups, rules, spoken):
        if written.cell not in told:
            book.problems.append(CellProblem(written.cell, written.text, refusal))
    said = {n: head.get(n) for n in ("kind", "code", "name", "holds_from", "lower_may")}
    said |= {"name_en": head["name_en"]} if head.get("name_en") else {}
    book.form = Form(said, groups, rules)
    return book


def lined(raw: Raw) -> list[list[Any]]:
    """Rows of a sheet by their place, dates apart from text."""
    last = min(raw.rows[-1][0], MOST_ROWS + 1) if raw.rows else 0
    lines: list[list[Any]] = [[] for _ in range(last)]
    for number, row in raw.rows:
        if number <= last:
            lines[number - 1] = [
                {"date": v[1:]} if isinstance(v, str) and v.startswith(DAY) else v for v in row
            ]
    return lines


def _head(book: Book, rows: Sequence[Sequence[Any]], labels: Labels) -> dict[str, Any]:
    known = {fold(place.heading): place for place in HEAD}
    values: dict[str, Any] = {}
    for number, row in enumerate(rows[1:], 2):
        place = known.get(fold(str(row[0]))) if row else None
        if place is None:
            near = nearest(str(row[0]), (each.heading for each in HEAD)) if any(map(filled, row[:2])) else ""
            if near:
                book.wrong(f"{HEAD_SHEET}!A{number}", row[0], Refusal("line.unknown", near=near))
            continue
        cell = f"{HEAD_SHEET}!B{number}"
        book.cells[f"head.{place.name}"] = cell
        values[place.name] = value_in(book, cell, place, row[1] if len(row) > 1 else "", labels)
    book.layout = values.get("layout") or LAYOUT
    if book.layout not in LAYOUTS:
        book.wrong(
            book.cells.get("head.layout", f"{HEAD_SHEET}!B2"),
            book.layout,
            Refusal("file.layout", limit=LAYOUT),
        )
    for name in ("kind", "name", "holds_from"):
        if values.get(name) is None:
            book.wrong(book.cells.get(f"head.{name}", f"{HEAD_SHEET}!B2"), "", Refusal("field.required"))
    return values


def list_in(
    book: Book, name: str, places: Sequence[Place], rows: Sequence[Sequence[Any]], labels: Labels
) -> list[Row]:
    """The rows of a list of a workbook; what is wrong in a cell is noted in the book."""
    older = {fold(old): new for old, new in OLDER.get(book.layout, {}).get(name, {}).items()}
    headings = [fold(older.get(fold(str(value)), str(value))) for value in (rows[0] if rows else ())]
    at = {
        place.name: headings.index(fold(place.heading)) for place in places if fold(place.heading) in headings
    }
    free = [place.heading for place in places if place.name not in at]
    tell_strange_columns(book, name, rows, at.values(), free)
    found = []
    for number, row in enumerate(rows[1:], 2):
        if not any(value not in ("", None) for value in row):
            continue
        cells = {place.name: f"{name}!{xl_col_to_name(at.get(place.name, 0))}{number}" for place in places}
        raw = {
            place.name: row[at[place.name]] if place.name in at and at[place.name] < len(row) else ""
            for place in places
        }
        found.append(
            Row(
                {
                    place.name: value_in(book, cells[place.name], place, raw[place.name], labels)
                    for place in places
                },
                cells,
            )
        )
    return found


def value_in(book: Book, cell: str, place: Place, raw: Any, labels: Labels) -> Any:
    """What stands in a cell, as its column is read; None where nothing does or it cannot be read."""
    if raw in ("", None) or (isinstance(raw, str) and not raw.strip()):
        return None
    if place.way == "text" and cell in book.shown:
        raw = book.shown[cell]
    try:
        value = _IN[place.way](place, raw, labels)
        return _shown(value, place.name in NAMED) if isinstance(value, str) else value
    except Refusal as refusal:
        book.wrong(cell, raw["date"] if isinstance(raw, Mapping) else raw, refusal)
        return None


def _shown(value: str, named: bool) -> str:
    """Words as they stand in the file, where all are seen and shown; whoever wrote them mends the rest."""
    text, became = meant_letters(value)
    hidden = (unseen(value) if named else None) or unshown(text)
    if hidden is None and became:
        hidden = Refusal("field.meant", letters=told(became))
    if hidden is not None:
        raise hidden
    return text


def _text(_place: Place, raw: Any, _labels: Labels) -> str:
    if isinstance(raw, Mapping):  # a program made a day of a code or a text, and nobody knows of which
        raise Refusal("cell.day", day=raw["date"])
    whole = isinstance(raw, float) and raw.is_integer()  # a code of digits, as Excel keeps it
    text = str(int(raw) if whole else raw).strip()
    if len(text) > 2_000:
        raise Refusal("field.long", limit=2_000)
    return text


def _yes(_place: Place, raw: Any, _labels: Labels) -> bool:
    answer = {
        "co": True,
        "x": True,
        "yes": True,
        "true": True,
        "khong": False,
        "no": False,
        "false": False,
    }.get(fold(str(raw)))
    if answer is None:
        raise Refusal("field.yes")
    return answer


def _date(_place: Place, raw: Any, _labels: Labels) -> date:
    typed = raw["date"] if isinstance(raw, Mapping) else str(raw)
    return date.fromisoformat(KINDS["date"].clean(None, typed, 0))


def _whole(_place: Place, raw: Any, _labels: Labels) -> int:
    return int(KINDS["number"].clean(_NoRange, str(raw), 0))


class _NoRange:
    """Stands for a field without limits."""

    option: Mapping[str, Any] = {}


def _labelled(_place: Place, raw: Any, _labels: Labels) -> list[dict[str, str]]:
    found = []
    for part in str(raw).split(";"):
        code, colon, label = part.partition(":")
        if not colon or not code.strip() or not label.strip():
            raise Refusal("field.labels")
        found.append({"code": code.strip(), "label": label.strip()})
    return found


def _edge(_place: Place, raw: Any, _labels: Labels) -> int:
    try:
        return parse_points(raw)
    except Refusal:
        raise Refusal("cell.edge") from None


_IN: dict[str, Callable[[Place, Any, Labels], Any]] = {
    "text": _text,
    "yes": _yes,
    "word": word_in,
    "list": words_in,
    "date": _date,
    "whole": _whole,
    "labels": _labelled,
    "points": lambda _p, raw, _l: parse_points(raw),
    "edge": _edge,
    "decimal": lambda _p, raw, _l: parse_decimal(raw),
    "formula": _text,
}


def _groups(book: Book, lists: Mapping[str, Sequence[Row]], spoken: Vocabulary) -> list[Mapping[str, Any]]:
    groups: dict[str, dict[str, Any]] = {}
    fields: dict[str, dict[str, Any]] = {}
    for row in lists["Mục"]:
        values = dict(row.values)
        group_code = values.pop("group_code") or _need(book, row, "group_code")
        group = groups.setdefault(
            group_code, {"code": group_code, "title": values.pop("group", None) or group_code, "fields": []}
        )
        english = values.pop("group_en", None)
        if english:
            group.setdefault("title_en", english)
        if all(values.get(name) is None for name in ("code", "title", "kind")):
            continue  # a group without fields
        made = _field(book, row, values)
        if made.get("default") == "fact" and made.get("default_value"):
            made["default_value"] = meant(spoken.facts, made["default_value"])
        if made["code"] in fields:
            book.wrong(row.cells["code"], made["code"], Refusal("field.same_code", code=made["code"]))
            continue
        fields[made["code"]] = made
        group["fields"].append(made)
        book.cells[made["code"]] = row.cells["code"]
        book.cells |= {
            f"{made['code']}.{name}": row.cells[name]
            for name in (*CELLS, "default", "default_value", "list", "within")
        }
        made |= {name: _written(row, name) for name in ("formula", "applies") if name in made}
    _hang(book, fields, lists)
    return list(groups.values())


def _written(row: Row, name: str) -> Written | None:
    """A condition or formula that is read once the fields are known."""
    text = row.values[name]
    return Written(text, row.cells[name]) if text else None


def _need(book: Book, row: Row, name: str) -> str:
    book.wrong(row.cells[name], "", Refusal("field.required"))
    return "?"


def _field(book: Book, row: Row, values: Mapping[str, Any]) -> dict[str, Any]:
    made = {name: value for name, value in values.items() if value is not None and name != "group"}
    for name in ("code", "title", "kind"):
        made[name] = values.get(name) or _need(book, row, name)
    made |= {"help": values.get("help") or "", "required": bool(values.get("required")), "choices": []}
    if not made.get("not_applicable"):
        made.pop("not_applicable", None)
    return made


def _hang(book: Book, fields: Mapping[str, dict[str, Any]], lists: Mapping[str, Sequence[Row]]) -> None:
    """Choices, other maxima and columns at their fields."""
    for sheet, act in (("Lựa chọn", _choice), ("Điểm khác", _maximum), ("Cột của bảng", _column)):
        for row in lists[sheet]:
            if row.values["field"] is None:
                _need(book, row, "field")
                continue
            owner = fields.get(row.values["field"])
            if owner is None:
                book.wrong(
                    row.cells["field"],
                    row.values["field"],
                    Refusal("formula.field", code=row.values["field"], part="at"),
                )
                continue
            act(book, owner, row)


def _choice(book: Book, owner: dict[str, Any], row: Row) -> None:
    values = row.values
    edges = {}
    for name in ("low", "high"):
        edge = values[name]  # hundredths as read; rates are kept so, other facts are whole
        edges[name] = edge if edge is None or owner.get("fact") in RATES else edge // 100
    owner["choices"].append(
        {
            "code": values["code"] or _need(book, row, "code"),
            "label": values["label"] or _need(book, row, "label"),
            "points": values["points"] or 0,
            **edges,
        }
    )
    if values["label_en"] and values["code"]:
        owner.setdefault("labels_en", {})[values["code"]] = values["label_en"]
    book.cells.setdefault(f"{owner['code']}.choices", row.cells["label"])
    book.cells[f"{owner['code']}.choices.{len(owner['choices']) - 1}"] = row.cells["low"]


def _maximum(book: Book, owner: dict[str, Any], row: Row) -> None:
    values = row.values
    if values["most"] is None or (values["case"] is None) == (values["when"] is None):
        book.wrong(row.cells["most" if values["most"] is None else "case"], "", Refusal("file.maximum"))
        return
    book.cells[f"{owner['code']}.max_by.{values['case']}"] = row.cells["case"]
    if values["case"] is not None:
        owner.setdefault("max_by", {})[values["case"]] = values["most"]
    else:
        others = owner.setdefault("max_when", [])
        others.append([_written(row, "when"), values["most"]])
        book.cells[f"{owner['code']}.max_when.{len(others) - 1}"] = row.cells["when"]


def _column(book: Book, owner: dict[str, Any], row: Row) -> None:
    values = {
        name: value
        for name, value in row.values.items()
        if value not in (None, False) and name not in ("field", "labels")
    }
    for name in ("code", "title", "kind"):
        values[name] = row.values[name] or _need(book, row, name)
    if row.values["labels"]:
        values["choices"] = row.values["labels"]
    owner.setdefault("columns", []).append(values)
    book.cells[f"{owner['code']}.columns"] = row.cells["title"]
    place = f"{owner['code']}.columns.{len(owner['columns']) - 1}"
    book.cells[place] = row.cells["title"]
    book.cells |= {f"{place}.{name}": cell for name, cell in row.cells.items()}


def _rules(book: Book, head: Mapping[str, Any], rows: Sequence[Row]) -> dict[str, Any]:
    rules: dict[str, Any] = {}
    if head.get("kind") == "rubric":
        rules["for"] = head.get("for") or []
        rules["grades"] = [*([name, head.get(name) or 0] for name in GRADES[:-1]), ["poor", 0]]
        gate = {"grade": "good", "needs_full": head.get("gate"), "else": head.get("else") or "fair"}
        rules["gates"] = [gate] if head.get("gate") else []
        if head.get("follower"):
            rules["follower"] = True
    if head.get("kind") == "period_form":
        rules |= asked_rules(head, book.cells, book.wrong)
    checks = []
    for number, row in enumerate(rows):
        made = {n: row.values[n] or _need(book, row, n) for n in ("at", "must", "level", "message")}
        made |= {"message_en": row.values["message_en"]} if row.values["message_en"] else {}
        checks.append(made | {"must": _written(row, "must"), "when": _written(row, "when")})
        cells = {f".{name}": row.cells[name] for name in ("at", "must", "when", "level", "message")}
        book.cells |= {f"checks-{number}{end}": cell for end, cell in ({"": cells[".must"]} | cells).items()}
    return rules | ({"checks": checks} if checks else {})
