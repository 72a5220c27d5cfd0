"""A definition's workbook comes back: every mistake at its cell, then what `fill` takes (sheets.py)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from forms.excel.definitions.asked import asked_rules
from forms.excel.definitions.help import Labels
from forms.excel.definitions.lines import Book, Row, lined, list_in, value_in
from forms.excel.definitions.sheets import HEAD, HEAD_SHEET, SHEETS, Form
from forms.excel.definitions.strange import lines_meant, sheets_meant, tell_odd
from forms.excel.definitions.written import LAYOUT, LAYOUTS, Written, read_written
from forms.excel.read.asked import Asking
from forms.excel.read.raw import read_book
from forms.excel.read.rows import MOST_ROWS, CellProblem
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.core.spelling import fold
from models.definitions.rubrics import RATES
from models.definitions.vocabulary import PLAIN, Vocabulary, meant

CELLS = ("formula", "applies", "weight", "total", "title", "fact", "low", "step")
"""Columns of a field at which something may be wrong that only the whole tells."""
DEFINED = (HEAD_SHEET, *SHEETS)
"""The sheets of a definition."""


def read_definition(
    data: bytes,
    labels: Labels,
    spoken: Vocabulary = PLAIN,
    asking: Asking | None = None,
    others: Sequence[str] = (),
) -> Book:
    """Read a definition's workbook; `spoken` is what its formulas call things, `asking` how what was asked
    back is read, `others` sheets of the workbook that are read elsewhere. While it is asked which sheet the
    form stands on nothing is read. Raises Refusal for what is no such workbook; mistakes in cells are
    collected."""
    read, book = read_book(data), Book(asking=asking or Asking())
    meant = sheets_meant(book, read, DEFINED, others)
    sheets = {name: lined(raw) for name, raw in meant.items()}
    if sum(len(rows) for rows in sheets.values()) > MOST_ROWS:
        raise Refusal("file.rows", limit=MOST_ROWS)
    if fold(HEAD_SHEET) not in sheets or fold("Mục") not in sheets:
        if book.asking.questions:
            return book
        raise Refusal("file.sheets_missing", names=f"{HEAD_SHEET}, Mục")
    tell_odd(book, meant.values())
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


def _head(book: Book, rows: Sequence[Sequence[Any]], labels: Labels) -> dict[str, Any]:
    known = {fold(place.heading): place for place in HEAD}
    meant = lines_meant(book, HEAD_SHEET, rows, [place.heading for place in HEAD])
    values: dict[str, Any] = {}
    for number, row in enumerate(rows[1:], 2):
        place = known.get(fold(meant.get(number - 1, str(row[0])))) if row else None
        if place is None:
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
