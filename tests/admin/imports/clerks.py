"""Workbooks as clerks send them, and what their preview says."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import xlsxwriter

from tests.admin.uploads import confirm, edited, upload
from tests.offices import Office
from tests.pages import read
from tests.programs import saved_again

CELL = "Chi bộ trực thuộc"
FIRST_MONTH = 4
"""The row above January's in a year's template."""
Make = Callable[[], bytes]


@dataclass(frozen=True)
class Sent:
    """A file and what its sender must hear: at cells, in notes, as questions; the rows that would come in (a
    piece of each). `answers`: readings chosen, by code of the question."""

    make: Callable[..., bytes]
    cells: Mapping[str, str]
    rows: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    answers: Mapping[str, str] | None = None
    refused: str = ""
    program: str = ""
    """By which the file is saved again before it is sent."""

    def data(self, folder: Path, *template: bytes) -> bytes:
        """The file as it is sent; of a template filled in, that template."""
        made = self.make(*template)
        return saved_again(self.program, folder, [made])[0] if self.program else made


def typed(*lines: list[Any], fill: Callable[[Any], None] | None = None) -> Make:
    """A list typed into a workbook, row by row; `fill` sees its sheet."""

    def make() -> bytes:
        book = openpyxl.Workbook()
        for line in lines:
            book.worksheets[0].append(line)
        if fill is not None:
            fill(book.worksheets[0])
        out = io.BytesIO()
        book.save(out)
        return out.getvalue()

    return make


def written(fill: Callable[[Any, Any], None], **options: Any) -> Make:
    """A workbook as XlsxWriter makes it; `fill(book, sheet)`."""

    def make() -> bytes:
        out = io.BytesIO()
        book = xlsxwriter.Workbook(out, {"in_memory": True, **options})
        fill(book, book.add_worksheet("Danh sách"))
        book.close()
        return out.getvalue()

    return make


def filled(
    *rows: tuple[int, Mapping[str, Any]], edit: Callable[..., None] | None = None
) -> Callable[..., bytes]:
    """A year's template filled in: numbers of rows with what stands there by column; `edit(sheet, at)`."""

    def make(template: bytes) -> bytes:
        def fill(sheet: Any, at: dict[str, int]) -> None:
            for row, values in rows:
                for name, value in values.items():
                    sheet.cell(row, at[name]).value = value
            if edit is not None:
                edit(sheet, at)

        return edited(template, fill).getvalue()

    return make


def month(number: int, **values: Any) -> tuple[int, dict[str, Any]]:
    """A month's row in a template of 2018 with a regular meeting on its 26th."""
    usual = {"held_on": f"26/{number:02}/2018", "kind": "Thường kỳ", "begins_at": "14h30", "ends_at": "16h30"}
    return FIRST_MONTH + number, usual | {"members": 12, "present": 12, "speakers": 7} | values


def template(office: Office, who: str, kind: str, unit: str = "") -> bytes:
    number = office.cast.units[unit] if unit else ""
    return office.get(who, f"/imports/template/?kind={kind}&unit={number}&period=2018").data


@dataclass(frozen=True)
class Told:
    """What a preview says: texts of its cells, rows, notes, questions."""

    page: Any
    cells: Mapping[str, str]
    rows: tuple[str, ...]
    notes: str
    asked: tuple[str, ...]


def told(page: Any) -> Told:
    parts = read(page)
    lines = [line for table in parts.all("table.cards") for line in table.all("tbody tr")]
    by_name = [(line.first("th").text, " | ".join(cell.text for cell in line.all("td"))) for line in lines]
    return Told(
        page,
        {name: text for name, text in by_name if not name.isdecimal()},
        tuple(text for name, text in by_name if name.isdecimal()),
        " ".join(part.text for part in parts.all("#notes")),
        tuple(part.text for part in parts.all("#asked fieldset")),
    )


def sent_in(
    office: Office, who: str, kind: str, data: bytes, answers: Mapping[str, str] | None = None
) -> Told:
    """A file sent; with `answers` what it asks back is answered."""
    page = upload(office, who, f"/imports/kind/?kind={kind}", io.BytesIO(data))
    if not answers:
        return told(page)
    form = read(page).form("/imports/read/")
    keys = [field.get("value") for field in form.all("input[name=key]")]
    chosen = {
        f"read{n}": answers[key.rpartition(":")[0] if "heading" not in key else key]
        for n, key in enumerate(keys)
    }
    done = office.send(who, "/imports/read/", id=form.fields["id"], key=keys, **chosen)
    return told(office.get(who, done.headers["Location"]))


def hold(office: Office, who: str, kind: str, data: bytes, sent: Sent) -> None:
    """The sender hears what the file means or lacks; what is sound comes in and is then there."""
    first = sent_in(office, who, kind, data)
    if sent.refused:
        assert first.page.status_code == 422 and sent.refused in first.page.text
        return
    assert len(first.asked) == len(sent.asked), first.asked
    for piece in sent.asked:
        assert any(piece in text for text in first.asked), first.asked
    final = sent_in(office, who, kind, data, sent.answers) if sent.answers else first
    assert final.cells.keys() == sent.cells.keys(), final.cells
    for cell, piece in sent.cells.items():
        assert piece in final.cells[cell], final.cells[cell]
    for piece in sent.notes:
        assert piece in first.notes, first.notes
    assert len(final.rows) == len(sent.rows), final.rows
    for piece in sent.rows:
        assert any(piece in row for row in final.rows), final.rows
    if not sent.cells and not final.asked:
        assert confirm(office, who, final.page).status_code in (200, 303)
        assert "Không có gì thay đổi" in sent_in(office, who, kind, data, _left(sent)).page.text


def _left(sent: Sent) -> Mapping[str, str] | None:
    """Answers that the next file of the same sender needs again: what headings mean is remembered."""
    left = {key: value for key, value in (sent.answers or {}).items() if not key.startswith("heading:")}
    return left or None
