"""Columns and filters of lists: one description each, for the screen and for Excel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_admin.model.filters import BaseFilter
from markupsafe import Markup, escape
from sqlalchemy import ColumnElement

from admin.web import address
from admin.web.words import shown
from forms.excel.write.book import Column as Sheet
from models.core.errors import Refusal


@dataclass(frozen=True)
class Column:
    """A column of a list, on screen and in Excel: name, heading, how
    a row gives it, what orders by it, its kind and width in Excel."""

    name: str
    heading: Any
    value: Callable[[Any], Any]
    order: Any = None
    kind: str = "text"
    width: int = 16
    badge: Callable[[Any], str] | None = None
    screen: Callable[[Any], Any] | None = None
    """What the screen shows where a workbook keeps something more exact."""
    total: Callable[[], Any] | None = None
    """What adds up over the whole list, as SQL; a list with such a column has a row of totals."""

    def sheet(self, words: Mapping[Any, str] | None = None) -> Sheet:
        """The column of a workbook in the reader's language;
        `words` stand for codes where a query gives them."""
        return Sheet(self.name, str(self.heading), self.kind, self.width, words)

    def cell(self, row: Any) -> Any:
        """The value on screen; a badge where the column has one."""
        return self.drawn()(row)

    def drawn(self) -> Callable[[Any], Markup]:
        """How each row's cell is drawn, made once for a page of them."""
        value, badge = self.screen or self.value, self.badge
        say: Callable[[Any], str] = SAID.get(self.kind, shown)

        def cell(row: Any) -> Markup:
            found = value(row)
            return escape("" if found is None else found if isinstance(found, str) else say(found))

        def marked(row: Any) -> Markup:
            text = cell(row)
            return Markup(f'<span class="tag {escape(badge(row))}">{text}</span>') if badge and text else text

        return marked if badge is not None else cell

    def cells(self, rows: Iterable[Any]) -> list[str]:
        """The cells of all rows."""
        cell = self.drawn()
        return [cell(row) for row in rows]


def _month(value: Any) -> str:
    return f"{value.month:02}/{value.year}"


def _day(value: Any) -> str:
    return f"{value.day:02}/{value.month:02}/{value.year}"


def _moment(value: Any) -> str:
    return f"{_day(value)} {value.hour:02}:{value.minute:02}"


def _points(value: Any) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


SAID: dict[str, Callable[[Any], str]] = {"month": _month, "moment": _moment, "points": _points}
"""How values of a kind of column are written on screen; others as everywhere (`shown`)."""


class Filter(BaseFilter):
    """A filter of a list: a condition from a typed value; choices are asked for at every page."""

    def __init__(
        self,
        name: Any,
        condition: Callable[[str], ColumnElement[bool]],
        choices: Callable[[], Sequence[tuple[str, str]]] | None = None,
    ) -> None:
        super().__init__(name, options=None, data_type=None)
        self.condition, self.choices = condition, choices

    def operation(self) -> Any:
        return ""

    def validate(self, value: str) -> bool:
        if value.isdecimal() and address.plain(value) is None:
            return False
        try:
            return value == "" or self.condition(value) is not None
        except (ValueError, KeyError, Refusal):
            return False

    def apply(self, query: Any, value: str, alias: Any = None) -> Any:
        return query.where(self.condition(value)) if value else query
