"""Parts of a path in SQL, the same on both databases: what stands below a place is counted there by the unit
directly below it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Integer, String, func
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class FirstDot(FunctionElement[int]):
    """Where the first dot of a text stands, from 1; 0 for none."""

    type = Integer()
    name = "first_dot"
    inherit_cache = True


@compiles(FirstDot)
def _instr(element: FirstDot, compiler: Any, **kw: Any) -> str:
    return f"instr({compiler.process(element.clauses, **kw)}, '.')"


@compiles(FirstDot, "postgresql")
def _strpos(element: FirstDot, compiler: Any, **kw: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **kw)}, '.')"


def directly_below(column: ColumnElement[str] | Any, path: str) -> ColumnElement[str]:
    """The number, as text, of the unit directly below `path` under which a row at or below it stands; empty
    for a row at `path` itself (there is no dot, and one letter of nothing is nothing)."""
    rest = func.substr(column, len(path) + 1, type_=String)
    return func.substr(rest, 1, func.abs(FirstDot(rest) - 1), type_=String)
