"""The house as a test: which page may know which, what a layer
may import, how long a function is, one scope for every table."""

from __future__ import annotations

import ast
import re
import statistics
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import models
import models.operations.wiring
from models.access.scopes import scope_of
from models.core.base import Base
from tests.paths import FLOORS, ROOT

PAGES = sorted((ROOT / "models").rglob("*.py"))
RANK = {
    (wing, room): n
    for wing, floors in FLOORS.items()
    for n, rooms in enumerate(floors)
    for room in (rooms.split() or [""])
}
CROWDED = 14
FOREIGN = {"sqlalchemy", "argon2", "alembic", "pyotp", "webauthn", "pyrage", "obstore"}
WRITES_STATE = {"models/workflow/engine.py"}
COMMITS = {
    "admin/web/request.py",
    "admin/operations/commands.py",
    "admin/operations/mail.py",
    "admin/operations/rounds.py",
    "models/access/late.py",
    "models/operations/migrate.py",
    "models/seed/demo/build.py",
}
"""Files that may commit: the web's request and its session, the commands, and what makes a whole database."""
LAYERS = {"models": {"models"}, "forms": {"forms", "models"}, "admin": {"admin", "forms", "models"}}
"""What each layer may import of the house."""
HOUSE = sorted(
    p
    for layer in (*LAYERS, "app.py")
    for p in ([ROOT / layer] if layer == "app.py" else (ROOT / layer).rglob("*.py"))
)


def room_of(path: Path) -> tuple[str, str]:
    """Wing and room; a folder inside a room (definitions/kinds) counts as the room."""
    wing, *rest = path.relative_to(ROOT).parts[:-1]
    place = "/".join(rest)
    while (wing, place) not in RANK and "/" in place:
        place = place.rpartition("/")[0]
    return wing, place


WRITTEN = [p for p in HOUSE if p.name != "app.py" and (p.name != "__init__.py" or p.parent.name == "kinds")]
MODULES = {".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): p for p in WRITTEN}


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def parsed(path: Path) -> ast.Module:
    """A page as a tree, read once for all that is asked of it."""
    return ast.parse(path.read_text())


def imports(tree: ast.AST) -> Iterator[str]:
    """Every module a page imports, in dotted form."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def functions(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Name and lines of body without the docstring, of every function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            yield node.name, (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


@pytest.mark.parametrize("path", WRITTEN, ids=short)
def test_a_room_knows_rooms_on_lower_floors_only(path: Path) -> None:
    own = room_of(path)
    assert own in RANK, f"{own} is no room"
    known = {MODULES[name] for name in imports(parsed(path)) if name in MODULES} - {path}
    above = {
        p for p in known if room_of(p)[0] == own[0] and room_of(p) != own and RANK[room_of(p)] >= RANK[own]
    }
    assert {short(p) for p in above} == set()


def test_the_pages_of_a_room_make_no_circle() -> None:
    knows = {p: {MODULES[n] for n in imports(parsed(p)) if n in MODULES} - {p} for p in WRITTEN}
    TopologicalSorter(knows).prepare()


def test_no_room_is_crowded() -> None:
    held = Counter(
        str(p.parent.relative_to(ROOT)) for p in WRITTEN if p.parent.name not in ("kinds", "versions")
    )
    assert {room: n for room, n in held.items() if n > CROWDED} == {}


def test_nothing_stands_loose_in_a_wing() -> None:
    loose = {
        short(p)
        for wing in ("models", "admin")
        for p in (ROOT / wing).glob("*.py")
        if p.name != "__init__.py"
    }
    assert loose == {"admin/menu.py"}


@pytest.mark.parametrize("path", PAGES, ids=short)
def test_rules_know_no_web_and_little_else(path: Path) -> None:
    roots = {name.partition(".")[0] for name in imports(parsed(path))}
    assert not roots & {"flask", "flask_admin", "wtforms", "admin", "forms", "app"}
    foreign = {
        root
        for root in roots
        if (ROOT / ".venv").exists() and root not in {"models", *FOREIGN} and root not in STANDARD
    }
    assert not foreign


STANDARD = set(__import__("sys").stdlib_module_names)


@pytest.mark.parametrize("layer", LAYERS)
def test_arrows_run_from_screens_to_forms_to_rules(layer: str) -> None:
    for path in (ROOT / layer).rglob("*.py"):
        roots = {name.partition(".")[0] for name in imports(parsed(path))}
        assert not (roots & {"admin", "forms", "models", "app"}) - LAYERS[layer], path
        assert "flask_admin" not in roots or layer == "admin", path


@pytest.mark.parametrize("path", HOUSE, ids=lambda p: str(p.relative_to(ROOT)))
def test_nothing_is_imported_inside_a_function(path: Path) -> None:
    tree = parsed(path)
    inside = [
        n
        for f in ast.walk(tree)
        if isinstance(f, ast.FunctionDef)
        for n in ast.walk(f)
        if isinstance(n, ast.Import | ast.ImportFrom)
    ]
    assert not inside


def test_every_page_has_a_docstring_and_a_bearable_length() -> None:
    counted = {short(p): len(p.read_text().splitlines()) for p in HOUSE if "versions" not in p.parts}
    ordered = sorted(counted.values())
    assert {name: lines for name, lines in counted.items() if lines > 400} == {}
    assert ordered[len(ordered) // 2] <= 150
    assert ordered[len(ordered) * 9 // 10] <= 340
    assert not [p for p in HOUSE if not ast.get_docstring(parsed(p))]


def test_functions_stay_short() -> None:
    written = [p for p in HOUSE if "versions" not in p.parts]
    lengths = {(str(p.relative_to(ROOT)), name): n for p in written for name, n in functions(parsed(p))}
    ordered = sorted(lengths.values())
    assert {key: n for key, n in lengths.items() if n > 60} == {}
    assert statistics.median(ordered) <= 9
    assert ordered[len(ordered) * 9 // 10] <= 25


def test_only_the_engine_writes_a_reports_state_and_rules_never_commit() -> None:
    for path in HOUSE:
        name, text = str(path.relative_to(ROOT)), path.read_text()
        assert "aliased(" not in text, "the gate does not reach an alias in a join"
        assert not re.search(r"\breport\.state\s*=[^=]", text) or name in WRITES_STATE
        assert not re.search(r"\.values\(state=", text) or name in WRITES_STATE
        assert ".commit(" not in text or name in COMMITS


def test_every_table_stands_under_exactly_one_scope() -> None:
    assert {
        mapper.class_.__name__ for mapper in Base.registry.mappers if not scope_of(mapper.class_)
    } == set()
    assert len(models.operations.wiring.metadata.tables) == len(list(Base.registry.mappers))


def test_the_checkouts_own_models_are_what_runs() -> None:
    assert models.__file__ is not None
    assert Path(models.__file__).is_relative_to(ROOT)


def test_every_folder_of_tests_is_a_package() -> None:
    assert not [p for p in (ROOT / "tests").rglob("test_*.py") if not (p.parent / "__init__.py").exists()]


def test_locks_carry_hashes_and_no_addresses() -> None:
    for lock in ROOT.glob("requirements*.lock"):
        text = lock.read_text()
        assert "--hash=sha256:" in text
        assert "://" not in text


def test_who_hears_whom_is_said_on_one_page() -> None:
    adds = {short(p) for p in HOUSE if re.search(r"^\w*[A-Z_]+\.(append|heard_by)\(", p.read_text(), re.M)}
    assert adds <= {"models/operations/wiring.py"}


TEMPLATES = ROOT / "admin" / "templates"


def test_no_line_of_a_template_is_too_long_to_read() -> None:
    long = [
        f"{short(path)}:{n}"
        for path in sorted(TEMPLATES.rglob("*.html"))
        for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > 140
    ]
    assert long == []


def test_templates_stand_in_folders_named_as_the_rooms_of_their_screens() -> None:
    rooms = {room for floor in FLOORS["admin"] for room in floor.split()}
    places = {
        path.relative_to(TEMPLATES / "khoi").parent.as_posix() for path in TEMPLATES.glob("khoi/**/*.html")
    }
    assert places <= rooms


def test_no_test_file_imports_another() -> None:
    """What tests share stands in helpers and in conftest.py."""
    named = {
        (short(p), name)
        for p in (ROOT / "tests").rglob("*.py")
        for name in imports(parsed(p))
        if name.startswith("tests.") and any(part.startswith("test_") for part in name.split("."))
    }
    assert named == set()


def test_the_page_of_the_house_names_every_room_and_no_other() -> None:
    """docs/architecture.md: the drawing has the rooms on their floors; every path it names is there."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    drawn: dict[str, list[set[str]]] = {}
    for line in re.findall(r"^    (?!-)(.*)$", text, re.M):
        wing, rooms = line[:10].strip(" /"), re.sub(r"\(.*?\)|menu\.py", "", line[10:]).split()
        drawn |= {wing: []} if wing else {}
        drawn[list(drawn)[-1]] += [set(rooms)] if rooms else []
    floors = {
        wing: [set(each.split()) for each in reversed(floors) if each] for wing, floors in FLOORS.items()
    }
    assert drawn == floors
    named = set(re.findall(r"`((?:app|admin|forms|models|tests|docs)/[\w/]+(?:\.py|/))`", text))
    assert {name for name in named if not (ROOT / name).exists()} == set()


def test_a_page_named_in_words_is_there() -> None:
    """What a docstring or a page of docs/ calls by its file name can be found under it."""
    known = {p.name for folder in (*LAYERS, "tests") for p in (ROOT / folder).rglob("*.py")} | {"app.py"}
    pages = [*HOUSE, *(ROOT / "docs").glob("*.md"), *ROOT.glob("README*.md")]
    named = {
        (short(p), name) for p in pages for name in re.findall(r"\b\w+\.py\b", p.read_text(encoding="utf-8"))
    }
    assert {(page, name) for page, name in named if name not in known} == set()


def test_what_has_rules_of_its_own_has_a_test_file_of_its_name() -> None:
    """A page of models/ or forms/ with a public function: `test_<page>.py`,
    or several that begin so, in a folder of its room. First rows, schema
    steps and kinds (one table of tests for all) have theirs elsewhere."""
    lacking = set()
    for path in (*(ROOT / "models").rglob("*.py"), *(ROOT / "forms").rglob("*.py")):
        own = path.relative_to(ROOT)
        public = [n for n in parsed(path).body if isinstance(n, ast.FunctionDef)]
        if {"seed", "migrations", "kinds"} & set(own.parts) or all(n.name.startswith("_") for n in public):
            continue
        rooms = [ROOT / "tests" / wing / Path(*own.parts[1:-1]) for wing in LAYERS] + [
            ROOT / "tests" / "durability"
        ]
        if not any(next(room.glob(f"test_{path.stem}*.py"), None) for room in rooms if room.exists()):
            lacking.add(str(own))
    assert lacking == set()
