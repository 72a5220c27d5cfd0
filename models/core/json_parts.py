"""A part of a JSON text, taken out by the database: what a rule needs of a long text travels alone."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class JsonPart(FunctionElement[str]):
    """A named part of the object in a column of text, as JSON text."""

    type = Text()
    name = "json_part"
    inherit_cache = True


def part_of(column: Any, name: str) -> JsonPart:
    """The part `name` of the object in `column`; NULL where it has none. `name` is a name of the program."""
    if not name.isidentifier():
        raise ValueError(f"no name of a part: {name}")
    return JsonPart(column, literal_column(f"'{name}'"))


@compiles(JsonPart)
def _sqlite(element: JsonPart, compiler: Any, **more: Any) -> str:
    column, name = (compiler.process(each, **more) for each in element.clauses)
    return f"json_extract({column}, '$.' || {name})"


@compiles(JsonPart, "postgresql")
def _postgresql(element: JsonPart, compiler: Any, **more: Any) -> str:
    column, name = (compiler.process(each, **more) for each in element.clauses)
    return f"(CAST({column} AS json) ->> {name})"
