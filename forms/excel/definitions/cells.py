"""Where the mistakes of a definition's workbook stand: the cell of
a problem of the whole, and all of them in the workbook's order."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.utility import xl_cell_to_rowcol

from forms.excel.definitions.read import Book
from forms.excel.definitions.sheets import HEAD_SHEET, SHEETS
from models.core.errors import Refusal
from models.core.spelling import fold


def cell_of(book: Book, place: str, refusal: Refusal) -> str:
    """The cell where a problem of the whole belongs."""
    part = {
        "formula": "formula",
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
    }
    name = part.get(refusal.code) or part.get(refusal.code.partition(".")[0], "")
    if refusal.code in ("formula.words_only", "field.condition"):
        name = "applies"
    head = {
        "for": "head.for",
        "grades": "head.good",
        "gates": "head.gate",
        "total": "head.for",
        "groups": "head.kind",
    }.get(place, "")
    return (
        book.cells.get(head)
        or book.cells.get(f"{place}.{name}")
        or book.cells.get(place)
        or f"{HEAD_SHEET}!A1"
    )


def tell_stray(book: Book) -> None:
    """Beside other mistakes: rules that are told at no item
    of the form, so that everything is mended in one go."""
    codes = {each["code"] for group in book.form.groups for each in group["fields"]}
    for number, rule in enumerate(book.form.rules.get("checks", ())):
        if rule["at"] not in codes:
            book.wrong(
                book.cells[f"checks-{number}.at"], rule["at"], Refusal("formula.field", code=rule["at"])
            )


def in_order(cells: Sequence[str]) -> list[int]:
    """Places of cells in the order in which one walks through the workbook: sheet by sheet, row by row."""
    sheets = [fold(name) for name in (HEAD_SHEET, *SHEETS)]

    def key(place: int) -> tuple[int, int, int]:
        sheet, _mark, cell = cells[place].rpartition("!")
        name = fold(sheet)
        row, column = xl_cell_to_rowcol(cell) if cell[:1].isalpha() and cell[-1:].isdecimal() else (0, 0)
        return sheets.index(name) if name in sheets else len(sheets), row, column

    return sorted(range(len(cells)), key=key)
