"""The stubs that stand in for packages without types say nothing but what is in those packages:
each name is there, each function takes the same parameters (pyproject.toml, mypy_path)."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

STUBS = Path(__file__).parent / "stubs"
PAGES = sorted(STUBS.rglob("*.pyi"))
EVERYTHING = [("args", inspect.Parameter.VAR_POSITIONAL), ("kwargs", inspect.Parameter.VAR_KEYWORD)]


def module_of(page: Path) -> str:
    """The name under which a page's package is imported."""
    return ".".join(page.relative_to(STUBS).with_suffix("").parts).removesuffix(".__init__")


def said(node: ast.FunctionDef) -> list[tuple[str, Any]]:
    """Parameters of a function of a stub: name and kind, in order."""
    kind, args = inspect.Parameter, node.args
    found: list[tuple[str, Any]] = [(each.arg, kind.POSITIONAL_ONLY) for each in args.posonlyargs]
    found += [(each.arg, kind.POSITIONAL_OR_KEYWORD) for each in args.args]
    found += [(args.vararg.arg, kind.VAR_POSITIONAL)] if args.vararg else []
    found += [(each.arg, kind.KEYWORD_ONLY) for each in args.kwonlyargs]
    return found + ([(args.kwarg.arg, kind.VAR_KEYWORD)] if args.kwarg else [])


def taken(function: Any) -> list[tuple[str, Any]]:
    """The same of the real one; what passes everything on to Flask-Babel's domain is asked there."""
    found = [(each.name, each.kind) for each in inspect.signature(function).parameters.values()]
    if found == EVERYTHING and hasattr(import_module("flask_babel").Domain, function.__name__):
        return taken(getattr(import_module("flask_babel").Domain, function.__name__))[1:]
    return found


def wrong_names(body: list[ast.stmt], place: Any, path: str) -> Iterator[str]:
    """What a stub says of a module or a class and is not so."""
    for node in body:
        if isinstance(node, ast.ImportFrom):
            real = import_module(node.module or "")
            yield from (
                f"{path}: {each.name} of {node.module}"
                for each in node.names
                if not (hasattr(real, each.name) or node.module in ("typing", "collections.abc"))
            )
        elif isinstance(node, ast.ClassDef | ast.FunctionDef) and not hasattr(place, node.name):
            yield f"{path}.{node.name}"
        elif isinstance(node, ast.ClassDef):
            yield from wrong_names(node.body, getattr(place, node.name), f"{path}.{node.name}")
        elif isinstance(node, ast.FunctionDef) and not node.decorator_list:
            if said(node) != taken(getattr(place, node.name)):
                yield f"{path}.{node.name}{inspect.signature(getattr(place, node.name))}"
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
            given = inspect.isclass(place) and any(
                f"self.{name}" in inspect.getsource(each) for each in place.__mro__[:-1]
            )
            if not (hasattr(place, name) or given or name in getattr(place, "__annotations__", {})):
                yield f"{path}.{name}"


@pytest.mark.parametrize("page", PAGES, ids=module_of)
def test_a_stub_says_what_is_in_its_package(page: Path) -> None:
    tree, real = ast.parse(page.read_text(encoding="utf-8")), import_module(module_of(page))
    assert list(wrong_names(tree.body, real, module_of(page))) == []


def test_a_slip_in_a_stub_is_found() -> None:
    text = """
from flask_admin import nobody
class BaseView:
    name: str
    nought: str
    def render(self, template, *args): ...
    def is_accessible(self): ...
    def away(self): ...
def gone(): ...
"""
    found = list(wrong_names(ast.parse(text).body, import_module("flask_admin"), "flask_admin"))
    assert [each.partition("(")[0] for each in found] == [
        "flask_admin: nobody of flask_admin",
        "flask_admin.BaseView.nought",
        "flask_admin.BaseView.render",
        "flask_admin.BaseView.away",
        "flask_admin.gone",
    ]
