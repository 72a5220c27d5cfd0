"""A table (bảng): rows of fields of simple kinds; stored as JSON rows of stored values by column."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from models.core.errors import Checks, Refusal
from models.definitions.kinds.base import FieldKind

FEW_ROWS = 50
"""Rows of a table that does not say how many; more than these are filled in as lines, pasted from a
spreadsheet, and shown in part."""
MOST_ROWS = 2_000
MOST_COLUMNS = 12


@dataclass(frozen=True)
class TableChoice:
    """A choice of a column."""

    code: str
    label: str


@dataclass(frozen=True)
class TableColumn:
    """A column as a field of its own."""

    code: str
    kind: str
    title: str
    option: Mapping[str, Any] = field(default_factory=dict)
    choices: tuple[TableChoice, ...] = ()
    required: bool = False
    help: str = ""
    owner: Any = None
    """The table's field, in whose session look-ups are made."""
    known: dict[str, Any] = field(default_factory=dict, compare=False)
    """What was looked up ahead for all rows at once."""

    @property
    def path(self) -> str:
        """Where the form was issued."""
        return str(getattr(self.owner, "path", ""))


class WrongRows(Refusal):
    """What is wrong in the rows of a table, by row (the first is 0) and column."""

    def __init__(self, cells: Mapping[tuple[int, str], Refusal]) -> None:
        first = next(iter(cells.values()))
        super().__init__(first.code, **first.values)
        self.cells = cells


def most_rows(table: Any) -> int:
    """How many rows a table may have."""
    return min(int(table.option.get("rows") or FEW_ROWS), MOST_ROWS)


def columns(table: Any) -> list[TableColumn]:
    """The columns of a table's field, from its options."""
    return [_column(each, table) for each in table.option.get("columns", ())]


def _column(values: Mapping[str, Any], table: Any = None) -> TableColumn:
    choices = tuple(TableChoice(c["code"], c["label"]) for c in values.get("choices", ()))
    rest = {
        name: values[name]
        for name in ("low", "high", "total", "weight", "title_en", "list", "within", "edition")
        if values.get(name) not in (None, "")
    }
    return TableColumn(
        values["code"],
        values["kind"],
        values["title"],
        rest,
        choices,
        bool(values.get("required")),
        owner=table,
    )


def rows(value: str) -> list[dict[str, str]]:
    """Rows of a stored table."""
    return [dict(row) for row in json.loads(value)] if value else []


IN_TABLE: dict[str, FieldKind] = {}
"""Kinds a column may be of; filled by __init__.py, which knows them all."""


def _clean(table: Any, raw: Any, _most: int) -> str:
    typed = json.loads(raw) if isinstance(raw, str) else raw
    own, wrong = columns(table), dict[tuple[int, str], Refusal]()
    look_up(own, typed)
    kept = [clean for number, row in enumerate(typed) if (clean := _row(own, row, number, wrong))]
    if wrong:
        raise WrongRows(wrong)
    if len(kept) > most_rows(table):
        raise Refusal("field.rows", limit=most_rows(table))
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if kept else ""


def look_up(own: Sequence[TableColumn], typed: Sequence[Mapping[str, Any]]) -> None:
    """What columns look up in the database, for all rows in a few statements."""
    for column in own:
        ahead = IN_TABLE[column.kind].ahead
        if ahead is not None:
            found = {str(row[column.code]) for row in typed if row.get(column.code) not in (None, "")}
            ahead(column, sorted(found))


def _row(
    own: Sequence[TableColumn], row: Mapping[str, Any], number: int, wrong: dict[tuple[int, str], Refusal]
) -> dict[str, str]:
    clean: dict[str, str] = {}
    blank = all(row.get(column.code) in (None, "") for column in own)
    for column in own:
        value, why = row.get(column.code), None
        if value in (None, ""):
            why = Refusal("field.required") if column.required and not blank else None
        else:
            try:
                clean[column.code] = IN_TABLE[column.kind].clean(column, value, 0)
            except Refusal as refusal:
                why = refusal
        if why is not None:
            at = (number, column.code)
            wrong[at] = Refusal("field.cell", row=number + 1, column=column.title, why=why)
    for column in own:
        value = clean.get(column.code) if "within" in column.option else None
        if value:
            try:
                IN_TABLE[column.kind].fits(column, value, clean)
            except Refusal as refusal:
                at = (number, column.code)
                wrong[at] = Refusal("field.cell", row=number + 1, column=column.title, why=refusal)
    return clean


def _show(table: Any, value: str) -> str:
    """The first rows as people read them, and how many there are where that is not all."""
    own, found, lines = columns(table), rows(value), list[str]()
    look_up(own, found[:FEW_ROWS])
    for number, row in enumerate(found[:FEW_ROWS], 1):
        parts = (f"{c.title}: {IN_TABLE[c.kind].show(c, row[c.code])}" for c in own if row.get(c.code))
        lines.append(f"{number}. " + "; ".join(parts))
    if len(found) > FEW_ROWS:
        lines.append(f"… {len(found)}")
    return "\n".join(lines)


def _edit(table: Any, value: str) -> list[dict[str, Any]]:
    known, found = {column.code: column for column in columns(table)}, rows(value)
    look_up(list(known.values()), found)
    return [
        {code: IN_TABLE[known[code].kind].edit(known[code], v) for code, v in row.items() if code in known}
        for row in found
    ]


def _check(table: Any, checks: Checks) -> None:
    found = table.option.get("columns") or []
    checks.need(
        1 <= len(found) <= MOST_COLUMNS, table.code, "field.columns", title=table.title, limit=MOST_COLUMNS
    )
    most = table.option.get("rows")
    checks.need(most is None or 1 <= int(most) <= MOST_ROWS, table.code, "field.rows_most", limit=MOST_ROWS)
    codes = [each.get("code") for each in found]
    checks.need(len(set(codes)) == len(codes), table.code, "field.same_code", code=", ".join(map(str, codes)))
    for number, each in enumerate(found):
        place, kind = f"{table.code}.columns.{number}", IN_TABLE.get(each.get("kind", ""))
        sound = kind is not None and each.get("title")
        values = {"title": table.title, "column": each.get("title") or str(number + 1)}
        if not checks.need(sound, place, "field.column", **values) or kind is None:
            continue
        inner, column = Checks(), _column(each, table)
        kind.check(column, inner)
        for refusal in inner.fields.values():
            checks.need(False, place, refusal.code, **refusal.values)
        way, within = each.get("total"), each.get("within")
        checks.need(way in (None, "", *kind.totals), place, "field.total", title=each["title"])
        before = [one.get("code") for one in found[:number]]
        named = within in (None, "", *before)
        checks.need(named, place, "field.within_field", title=each["title"], code=within)


def _number(_table: Any, value: str) -> Fraction | None:
    return Fraction(len(rows(value)))


KIND = FieldKind(
    "table",
    _clean,
    entry="table",
    edit=_edit,
    show=_show,
    number=_number,
    totals=("columns", "rows", "list", "none"),
    options=("columns", "rows"),
    check=_check,
)
