"""A table (bảng): rows of fields of simple kinds; stored as JSON rows of stored values by column."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from models.core.errors import Checks, Refusal
from models.definitions.kinds.base import FieldKind

MOST_ROWS = 50
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


def columns(table: Any) -> list[TableColumn]:
    """The columns of a table's field, from its options."""
    return [_column(each) for each in table.option.get("columns", ())]


def _column(values: Mapping[str, Any]) -> TableColumn:
    choices = tuple(TableChoice(c["code"], c["label"]) for c in values.get("choices", ()))
    rest = {
        name: values[name]
        for name in ("low", "high", "total", "weight", "title_en")
        if values.get(name) not in (None, "")
    }
    return TableColumn(
        values["code"], values["kind"], values["title"], rest, choices, bool(values.get("required"))
    )


def rows(value: str) -> list[dict[str, str]]:
    """Rows of a stored table."""
    return [dict(row) for row in json.loads(value)] if value else []


IN_TABLE: dict[str, FieldKind] = {}
"""Kinds a column may be of; filled by __init__.py, which knows them all."""


def _clean(table: Any, raw: Any, _most: int) -> str:
    typed = json.loads(raw) if isinstance(raw, str) else raw
    kept, checks = [], Checks()
    for number, row in enumerate(typed):
        clean = _row(table, row, number, checks)
        if clean:
            kept.append(clean)
    if checks.fields:
        raise next(iter(checks.fields.values()))
    if len(kept) > min(int(table.option.get("rows", MOST_ROWS)), MOST_ROWS):
        raise Refusal("field.rows", limit=table.option.get("rows", MOST_ROWS))
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if kept else ""


def _row(table: Any, row: Mapping[str, Any], number: int, checks: Checks) -> dict[str, str]:
    clean: dict[str, str] = {}
    blank = all(row.get(column.code) in (None, "") for column in columns(table))
    for column in columns(table):
        value = row.get(column.code)
        if value in (None, ""):
            checks.need(
                blank or not column.required,
                f"{number}",
                "field.cell",
                row=number + 1,
                column=column.title,
                why=Refusal("field.required"),
            )
            continue
        try:
            clean[column.code] = IN_TABLE[column.kind].clean(column, value, 0)
        except Refusal as refusal:
            checks.need(False, f"{number}", "field.cell", row=number + 1, column=column.title, why=refusal)
    return clean


def _show(table: Any, value: str) -> str:
    lines = []
    for number, row in enumerate(rows(value), 1):
        parts = (
            f"{c.title}: {IN_TABLE[c.kind].show(c, row[c.code])}" for c in columns(table) if row.get(c.code)
        )
        lines.append(f"{number}. " + "; ".join(parts))
    return "\n".join(lines)


def _edit(table: Any, value: str) -> list[dict[str, Any]]:
    known = {column.code: column for column in columns(table)}
    return [
        {code: IN_TABLE[known[code].kind].edit(known[code], v) for code, v in row.items() if code in known}
        for row in rows(value)
    ]


def _check(table: Any, checks: Checks) -> None:
    found = table.option.get("columns") or []
    checks.need(
        1 <= len(found) <= MOST_COLUMNS, table.code, "field.columns", title=table.title, limit=MOST_COLUMNS
    )
    codes = [each.get("code") for each in found]
    checks.need(len(set(codes)) == len(codes), table.code, "field.same_code", code=", ".join(map(str, codes)))
    inner = Checks()
    for each in found:
        kind = IN_TABLE.get(each.get("kind", ""))
        if (
            checks.need(
                kind is not None and each.get("title"),
                table.code,
                "field.column",
                title=table.title,
                column=each.get("title"),
            )
            and kind
        ):
            kind.check(_column(each), inner)
    for refusal in inner.fields.values():
        checks.need(False, table.code, refusal.code, **refusal.values)


def _number(_table: Any, value: str) -> Fraction | None:
    return Fraction(len(rows(value)))


KIND = FieldKind(
    "table",
    _clean,
    entry="table",
    edit=_edit,
    show=_show,
    number=_number,
    totals=("columns", "list", "none"),
    options=("columns", "rows"),
    check=_check,
)
