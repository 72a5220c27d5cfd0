"""Where the mistakes of a definition's workbook stand: the cell of
a problem of the whole, and all of them in the workbook's order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from xlsxwriter.utility import xl_cell_to_rowcol

from forms.excel.definitions.lines import Book
from forms.excel.definitions.sheets import HEAD_SHEET, SHEETS, Form
from models.core.errors import Refusal
from models.core.spelling import fold
from models.definitions.kinds import KINDS

HANGING = ("Lựa chọn", "Điểm khác", "Cột của bảng")
"""Sheets whose rows hang on a field."""
SUMS = ("rubric.total", "rubric.many_cases", "rubric.no_points")
"""What is said of a whole in which some row cannot be read, and may be right once it can."""
HUNG = (
    *("rubric.bands", "rubric.no_bands", "rubric.choice_max", "field.choices", "field.same_label"),
    *("field.columns", "rubric.many_cases"),
)
"""The same where a row hangs on no field."""
FED_BY = {
    "rubric.bands": ("Mục!E", "Mục!J", "Lựa chọn!E", "Lựa chọn!F"),
    "rubric.no_bands": ("Mục!E", "Mục!J", "Lựa chọn!E", "Lựa chọn!F"),
}
"""What is said of a field whatever else is wrong in its rows, as long as these columns can be read."""
STOOD_IN = "text"
"""The kind of a field whose kind cannot be read, so that all else is judged; nothing is said of it itself."""
NAMED = ("formula.field", "formula.choice", "rubric.gate", "definition.empty", "field.weight")
"""The same where the code of a field cannot be read."""


def cell_of(book: Book, place: str, refusal: Refusal) -> str:
    """The cell where a problem of the whole belongs."""
    part = {
        "formula": "formula",
        "formula.words_only": "applies",
        "field.condition": "applies",
        "rubric.bands": f"choices.{refusal.values.get('place')}",
        "rubric.no_bands": "choices",
        "rubric.choice_max": "choices",
        "field.choices": "choices",
        "field.same_label": "choices",
        "field.columns": "columns",
        "field.column": "columns",
        "rubric.fact": "fact",
        "form.fact": "fact",
        "form.figure": "kind",
        "field.figure": "fact",
        "field.figure_twice": "fact",
        "field.total": "total",
        "field.weight": "weight",
        "field.same_title": "title",
        "field.range_order": "low",
        "field.step_size": "step",
        "field.default": "default",
        "field.list": "list",
        "field.within_field": "within",
        "field.within_astray": "within",
        "rubric.default": "default",
        "field.default_fact": "default_value",
        "field.default_value": "default_value",
    }
    base = place.partition(".")[0]
    name = (
        refusal.values.get("part") or part.get(refusal.code) or part.get(refusal.code.partition(".")[0], "")
    )
    head = {
        "for": "head.for",
        "grades": "head.good",
        "gates": "head.gate",
        "total": "head.for",
        "groups": "head.kind",
    }.get(place, "")
    if ".columns." in place:
        column = ".".join(place.split(".")[:3])
        of_column = {"field.column": "kind", "field.choices": "labels", "field.same_label": "labels"}
        at = of_column.get(refusal.code, name)
        return book.cells.get(f"{column}.{at}") or book.cells.get(column) or f"{HEAD_SHEET}!A1"
    return (
        book.cells.get(head)
        or book.cells.get(f"{base}.{name}")
        or book.cells.get(place)
        or book.cells.get(base)
        or f"{HEAD_SHEET}!A1"
    )


def tell_stray(book: Book) -> None:
    """Beside other mistakes: rules that are told at no item
    of the form, so that everything is mended in one go."""
    codes = {each["code"] for group in book.form.groups for each in group["fields"]}
    for number, rule in enumerate(book.form.rules.get("checks", ())):
        if rule["at"] not in codes:
            book.wrong(
                book.cells[f"checks-{number}.at"],
                rule["at"],
                Refusal("formula.field", code=rule["at"], part="at"),
            )


def judged_as(form: Form) -> Form:
    """A form as far as it can be judged: a field whose kind cannot be read stands as one of another kind,
    or nothing could be said of the whole before it is mended."""
    groups: list[Mapping[str, Any]] = [
        {**group, "fields": [f if f["kind"] in KINDS else {**f, "kind": STOOD_IN} for f in group["fields"]]}
        for group in form.groups
    ]
    return Form(form.head, groups, form.rules)


def whole_too(book: Book, found: Mapping[str, Refusal]) -> dict[str, Refusal]:
    """Of what is wrong with a form as a whole, what does not merely follow from mistakes in cells: of a field
    with a mistake in one of its rows only what that does not touch, nothing that names it; no sums where a
    row cannot be read."""
    rows = {_row(problem.cell): problem.cell for problem in book.problems}
    hurt: dict[str, set[str]] = {}
    for key, cell in book.cells.items():
        if not key.startswith(("head.", "checks-")) and _row(cell) in rows:
            wrong = {each.cell for each in book.problems if _row(each.cell) == _row(cell)}
            hurt.setdefault(key.partition(".")[0], set()).update(each.rstrip("0123456789") for each in wrong)
    told = {problem.cell for problem in book.problems}
    sheets = {sheet for sheet, _number in rows}
    follows = set(SUMS) if sheets & {"Mục", *HANGING} else set()
    cells = {problem.cell.rstrip("0123456789") for problem in book.problems}
    codes = {each["code"] for group in book.form.groups for each in group["fields"]} - {"?"}
    astray = _astray(book)

    def stands(place: str, refusal: Refusal) -> bool:
        base = place.partition(".")[0]
        if base == "?" or refusal.code in follows or cell_of(book, place, refusal) in told:
            return False
        if str(refusal.values.get("code", "")).partition(".")[0] in hurt:
            return False
        if refusal.code in NAMED and "Mục!C" in cells and not _misspelt(refusal, codes, hurt):
            return False
        if refusal.code in HUNG and (None in astray or base in astray):
            return False
        of_itself = refusal.code.startswith("formula.")
        return base not in hurt or of_itself or not hurt[base] & set(FED_BY.get(refusal.code, hurt[base]))

    return {place: refusal for place, refusal in found.items() if stands(place, refusal)}


def _misspelt(refusal: Refusal, codes: Collection[str], hurt: Collection[str]) -> bool:
    """Whether a name is wrong whatever the code that cannot be read says: nearly another item's, or an answer
    that an item which can be read does not have."""
    if refusal.code == "formula.choice":
        return str(refusal.values.get("name", "")).partition(".")[2] not in hurt
    return bool(get_close_matches(str(refusal.values.get("code", "")), codes, 1, 0.6))


def _astray(book: Book) -> set[str | None]:
    """Fields to which rows that hang on none may belong: those that are called nearly so; None for any."""
    codes = [each["code"] for group in book.form.groups for each in group["fields"]]
    found: set[str | None] = set()
    for problem in book.problems:
        if problem.cell.rstrip("0123456789") in {f"{sheet}!A" for sheet in HANGING}:
            found |= set(get_close_matches(problem.value, codes, 3, 0.6) or [None])
    return found


def _row(cell: str) -> tuple[str, str]:
    sheet, _mark, name = cell.rpartition("!")
    return sheet, name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def in_order(cells: Sequence[str]) -> list[int]:
    """Places of cells in the order in which one walks through the workbook: sheet by sheet, row by row."""
    sheets = [fold(name) for name in (HEAD_SHEET, *SHEETS)]

    def key(place: int) -> tuple[int, int, int]:
        sheet, _mark, cell = cells[place].rpartition("!")
        name = fold(sheet)
        row, column = xl_cell_to_rowcol(cell) if cell[:1].isalpha() and cell[-1:].isdecimal() else (0, 0)
        return sheets.index(name) if name in sheets else len(sheets), row, column

    return sorted(range(len(cells)), key=key)
