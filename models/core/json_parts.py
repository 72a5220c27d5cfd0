"""JSON texts as they are read: a part of one taken out by the database, so that what a rule needs of a long
text travels alone; many of them at once."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
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


@contextmanager
def no_circles() -> Iterator[None]:
    """While a million values are made that hold no circles, nobody looks for any: a look goes through all
    that the program holds, and takes longer than the values do."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


def read_all(texts: Iterable[str | bytes]) -> list[Any]:
    """What each of these texts holds. Raises as `json.loads` does."""
    with no_circles():
        return [json.loads(text) for text in texts]


@compiles(JsonPart)
def _sqlite(element: JsonPart, compiler: Any, **more: Any) -> str:
    column, name = (compiler.process(each, **more) for each in element.clauses)
    return f"json_extract({column}, '$.' || {name})"


@compiles(JsonPart, "postgresql")
def _postgresql(element: JsonPart, compiler: Any, **more: Any) -> str:
    column, name = (compiler.process(each, **more) for each in element.clauses)
    return f"(CAST({column} AS json) ->> {name})"
