"""Rows of a long table as lines, one a row, its columns set apart by tabs, as they are copied from a
spreadsheet, or by `|`; as light for an old computer with 2,000 of them as with two. What is wrong is told
with its line and column; the text stays as it was typed."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from fractions import Fraction
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import TextAreaField
from wtforms.validators import Optional, ValidationError

from forms.base import sentence, tell_letters
from models.core.errors import Refusal
from models.core.spelling import fold, tidy
from models.core.typed import TwoWays, pointed
from models.definitions.kinds import KINDS, table
from models.definitions.kinds.base import no_number, show_number
from models.printed.meant import meant_cells

MOST_LETTERS = 400_000


class PastedRowsField(TextAreaField):
    """The rows of a table, typed or pasted as lines; its data are rows as the kind takes them."""

    data: Any
    became: tuple[tuple[str, str], ...]
    """What letters became that files do not show as they stand."""

    def __init__(self, field: Any, most: int, **more: Any) -> None:
        self.own, self.most, self.became = table.columns(field), most, ()
        hint = _(
            "One row a line, copied from a spreadsheet: %(columns)s. At most %(most)s rows.",
            columns=" | ".join(column.title for column in self.own),
            most=most,
        )
        summed = [n for n, column in enumerate(self.own) if _adds(column)]
        keys = {"rows": 12, "wrap": "off", "data-rows": ",".join(map(str, summed)), "class": "pasted"}
        said = f"{field.help} " if field.help else ""
        super().__init__(field.title, [Optional()], description=said + hint, render_kw=keys, **more)

    def process_data(self, value: Any) -> None:
        self.data = value or []

    def process_formdata(self, valuelist: list[Any]) -> None:
        if valuelist:
            text, self.became = meant_cells(str(valuelist[0]).replace("\r\n", "\n"))
            self.raw_data = [text]
            lines = text.split("\n")
            heads = [fold(column.title) for column in self.own]
            self.data = [self._row(_parts(line), heads) for line in lines]

    def _row(self, cells: list[str], heads: list[str]) -> dict[str, Any]:
        """A line's row; a line of headings, as it is copied along, is an empty one."""
        if [fold(cell) for cell in cells] == heads:
            return {}
        pairs = zip(self.own, cells, strict=False)
        return {c.code: KINDS[c.kind].read(c, cell) for c, cell in pairs if cell}

    def pre_validate(self, form: Any) -> None:
        text = str(self.raw_data[0]) if self.raw_data else ""
        if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
            raise ValidationError(
                gettext("This text holds a letter that cannot be stored. Please type it again.")
            )
        if len(text) > MOST_LETTERS:
            raise ValidationError(gettext("This text is longer than %(limit)s letters.", limit=MOST_LETTERS))
        for number, line in enumerate(text.split("\n"), 1):
            if len(_parts(line.rstrip("\t|"))) > len(self.own):
                words = gettext("Line %(n)s has more cells than the table has columns.", n=number)
                raise ValidationError(words)
        self._one_way_only()
        tell_letters(self.became, None)

    def _one_way_only(self) -> None:
        """Refuse the first number whose point may part thousands or decimals."""
        for row in self.data or ():
            for column in self.own:
                if KINDS[column.kind].pointed:
                    try:
                        pointed(tidy(str(row.get(column.code) or "")))
                    except TwoWays as two:
                        raise ValidationError(sentence(two)) from None

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "\n".join("\t".join(_cell(c, row.get(c.code)) for c in self.own) for row in self.data or ())

    @property
    def sums(self) -> list[tuple[str, str]]:
        """What columns of numbers add up to, by title, of the rows that can be read; and how many rows."""
        rows = [row for row in self.data or () if any(row.values())]
        told = [(str(gettext("Rows")), str(len(rows)))]
        for column in (each for each in self.own if _adds(each)):
            found = (_number(column, row.get(column.code)) for row in rows)
            told.append((column.title, show_number(sum(found, Fraction(0)), 4)))
        return told


def _parts(line: str) -> list[str]:
    """Cells of a line: set apart by tabs, as they are copied, or by `|`, as they are typed."""
    return [cell.strip() for cell in line.split("\t" if "\t" in line else "|")]


def _adds(column: Any) -> bool:
    kind = KINDS[column.kind]
    return kind.number is not no_number and kind.entry == "line"


def _number(column: Any, raw: Any) -> Fraction:
    if raw in (None, ""):
        return Fraction(0)
    with suppress(Refusal):
        kind = KINDS[column.kind]
        return kind.number(column, kind.clean(column, raw, 0)) or Fraction(0)
    return Fraction(0)


def _cell(column: Any, value: Any) -> str:
    """What stands in a cell of a kept row: labels for codes, one line."""
    if value in (None, ""):
        return ""
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    kind = KINDS[column.kind]
    text = str(kind.cell(column, value)) if kind.entry in ("one", "yes_no", "listed") else str(value)
    return " ".join(text.split())
