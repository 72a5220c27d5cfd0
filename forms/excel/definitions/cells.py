"""Where the mistakes of a definition's workbook stand: the cell of
a problem of the whole, and all of them in the workbook's order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xlsxwriter.utility import xl_cell_to_rowcol

from forms.excel.definitions.read import Book
from forms.excel.definitions.sheets import HEAD_SHEET, SHEETS
from models.core.errors import Refusal
from models.core.spelling import fold

HANGING = ("Lựa chọn", "Điểm khác", "Cột của bảng")
"""Sheets whose rows hang on a field."""
SUMS = ("rubric.total", "rubric.many_cases", "rubric.no_points")
"""What is said of a whole in which some row cannot be read, and may be right once it can."""
HUNG = (
    *("rubric.bands", "rubric.no_bands", "rubric.choice_max", "field.choices", "field.same_label"),
    *("field.columns", "rubric.many_cases"),
)
"""The same where a row hangs on no field."""
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


def whole_too(book: Book, found: Mapping[str, Refusal]) -> dict[str, Refusal]:
    """Of what is wrong with a form as a whole, what does not merely follow from mistakes in cells: nothing
    about a field with a mistake in one of its rows, or naming one; no sums where a row cannot be read."""
    rows = {_row(problem.cell) for problem in book.problems}
    hurt = {
        key.partition(".")[0]
        for key, cell in book.cells.items()
        if not key.startswith(("head.", "checks-")) and _row(cell) in rows
    }
    told = {problem.cell for problem in book.problems}
    sheets = {sheet for sheet, _number in rows}
    follows = set(SUMS) if sheets & {"Mục", *HANGING} else set()
    cells = {problem.cell.rstrip("0123456789") for problem in book.problems}
    follows |= set(HUNG) if cells & {f"{sheet}!A" for sheet in HANGING} else set()
    follows |= set(NAMED) if "Mục!C" in cells else set()
    return {
        place: refusal
        for place, refusal in found.items()
        if place.partition(".")[0] not in hurt
        and not (place.startswith("checks-") and cell_of(book, place, refusal) in told)
        and str(refusal.values.get("code", "")).partition(".")[0] not in hurt
        and refusal.code not in follows
    }


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
