"""Parts of a path in SQL, the same on both databases: what stands below a place is counted there by the unit
directly below it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Integer, String, and_, bindparam, func
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


def at_or_below(column: Any) -> ColumnElement[bool]:
    """Rows at or below a place that the statement is given as values (`place`), as an index range."""
    return and_(column >= bindparam("place", type_=String), column < bindparam("beyond", type_=String))


def place(path: str) -> dict[str, Any]:
    """The values of a place."""
    return {"place": path, "beyond": f"{path[:-1]}/"}


def directly_below(column: ColumnElement[str] | Any, path: str | ColumnElement[int]) -> ColumnElement[str]:
    """The number, as text, of the unit directly below `path` under which a row at or below it stands; empty
    for a row at `path` itself (there is no dot, and one letter of nothing is nothing). In the place of `path`
    stands, where it is a value of the statement, the number of the first letter behind it."""
    behind = len(path) + 1 if isinstance(path, str) else path
    rest = func.substr(column, behind, type_=String)
    return func.substr(rest, 1, func.abs(FirstDot(rest) - 1), type_=String)
