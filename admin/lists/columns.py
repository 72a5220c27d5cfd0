"""Columns and filters of lists: one description each, for the screen and for Excel."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_admin.model.filters import BaseFilter
from markupsafe import Markup, escape
from sqlalchemy import ColumnElement

from admin.web import address
from admin.web.words import shown
from forms.excel.write.book import Column as Sheet


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

    def sheet(self, words: Mapping[Any, str] | None = None) -> Sheet:
        """The column of a workbook in the reader's language;
        `words` stand for codes where a query gives them."""
        return Sheet(self.name, str(self.heading), self.kind, self.width, words)

    def cell(self, row: Any) -> Any:
        """The value on screen; a badge where the column has one."""
        value = shown_of(self.kind, self.value(row))
        if self.badge is None or not value:
            return value
        return Markup('<span class="tag {}">{}</span>').format(escape(self.badge(row)), value)


def shown_of(kind: str, value: Any) -> str:
    """A value of a column on screen."""
    if value is None:
        return ""
    if kind == "month":
        return f"{value:%m/%Y}"
    if kind == "moment":
        return f"{value:%d/%m/%Y %H:%M}"
    if kind == "points":
        return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return shown(value)


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
        except (ValueError, KeyError):
            return False

    def apply(self, query: Any, value: str, alias: Any = None) -> Any:
        return query.where(self.condition(value)) if value else query
