"""The rows of a list as HTML, drawn at once: a template took half of a page's time for its cells.

A cell is its column's value, escaped; words that come again are said once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from flask_babel import gettext as _
from markupsafe import Markup, escape

EMPTY = "–"
"""What leads to a row whose first column says nothing."""
PLACE = "id=0"


class Cells(Protocol):
    """A column as it is drawn."""

    name: str

    def cells(self, rows: Any) -> list[str]:
        """The cells of all rows, as HTML."""


def rows(
    columns: Sequence[tuple[Cells, Any]],
    data: Sequence[Any],
    number: Callable[[Any], int],
    opens: str | None,
    changes: str | None,
) -> Markup:
    """The table's rows. `columns` with their headings as they are shown; `number` tells a row's key;
    `opens` and `changes` are the addresses of a row's page and form with `id=0`, None for none."""
    keys = [number(row) for row in data]
    parts: list[Sequence[Any]] = []
    line = "<tr data-row>"
    page = _split(opens or changes)
    for place, (column, heading) in enumerate(columns):
        cells = column.cells(data)
        line += _cell(column.name, heading)
        if place == 0 and page is not None:
            line += f'<a href="{page[0]}%s{page[1]}" data-open>%s</a></td>'
            parts += [keys, [cell or EMPTY for cell in cells]]
        else:
            line += "%s</td>"
            parts.append(cells)
    form = _split(changes)
    if form is not None:
        line += f'<td class="nowrap"><a class="button small" href="{form[0]}%s{form[1]}">'
        line += f"{_plain(escape(_('Change')))}</a></td>"
        parts.append(keys)
    line += "</tr>\n"
    return Markup("".join([line % values for values in zip(*parts, strict=True)]))


def lines(columns: Sequence[tuple[str, Any, Sequence[Any]]]) -> Markup:
    """The rows of a table of cards: a tag with its attributes, a heading and the cells of all rows (HTML or
    numbers) for each column."""
    line = "<tr>"
    for tag, heading, _cells in columns:
        opened = f'<{tag} data-label="{escape(heading)}">'
        line += f"{_plain(opened)}%s</{tag.partition(' ')[0]}>"
    told = zip(*(cells for _tag, _heading, cells in columns), strict=True)
    return Markup("".join([f"{line}</tr>\n" % values for values in told]))


def link(url: str, text: str) -> str:
    """A link as a cell holds it."""
    return f'<a href="{escape(url)}">{escape(text)}</a>'


def _plain(text: str) -> str:
    """A text as it stands in what `%` fills in."""
    return text.replace("%", "%%")


def _cell(name: str, heading: Any) -> str:
    return _plain(f'<td data-label="{escape(heading)}" class="col-{name.replace(".", "-")}">')


def _split(address: str | None) -> tuple[str, str] | None:
    """An address before and after the number that it is of."""
    if address is None:
        return None
    before, _zero, after = address.partition(PLACE)
    return _plain(f"{escape(before)}id="), _plain(str(escape(after)))
