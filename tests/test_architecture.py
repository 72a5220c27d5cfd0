"""The house as a test: which page may know which, what a layer may import, how long a function is, one scope for every table."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

import models
import models.all
from models.access import scope_of
from models.base import Base

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "models").rglob("*.py"))
ORDER = (
    ("errors", "periods", "texts"),
    ("changes",),
    ("postgresql", "troubles"),
    ("base", "criteria", "disk"),
    ("access",),
    ("journal",),
    ("units",),
    ("unit_acts",),
    ("people", "settings", "idempotency"),
    ("notices",),
    ("delegation",),
    ("signins", "locks", "jobs"),
    ("workflow", "workflow.tables", "workflow.items"),
    ("topics", "dues"),
    ("kinds.base",),
    ("kinds", "formulas", *(f"kinds.{p.stem}" for p in (ROOT / "models" / "kinds").glob("*.py") if p.stem not in ("base", "__init__"))),
    ("fields", "formula_text"),
    ("rules",),
    ("totals",),
    ("rule_checks",),
    ("versions",),
    ("reportforms", "calendars", "members", "drafts"),
    ("meeting_input",),
    ("meetings", "prefetch", "bulk_rows"),
    ("meeting_facts", "files", "bulk_meetings"),
    ("rubrics",),
    ("scores", "bulk", "duties"),
    ("bulk_sheets",),
    ("reports", "numbers", "directives", "followers", "sheet_moves"),
    ("directive_acts", "answer_figures"),
    ("answers",),
    ("rollup", "trial", "answer_imports"),
    ("formsheets", "report_content", "differences", "proofs", "lineage"),
    ("pins", "issues", "stale"),
    ("workflow.rules",),
    ("workflow.decisions", "workflow.answer_rules"),
    ("official",),
    ("workflow.engine",),
    ("duty_sources", "duty_lists", "supplements", "directive_closing"),
    ("summaries",),
    ("unusual",),
    ("workflow.queue", "bulk_decisions"),
    ("routes",),
    ("triggers", "seed_units", "seed_topics", "seed_rubric", "seed_route", "waiting", "setup", "imports"),
    ("all",),
    ("reminders", "seed_answer_route"),
    (
        "seed",
        "demo.names",
        "demo.letter",
        "demo",
        "migrations",
        "migrations.versions",
        *(f"migrations.versions.{p.stem}" for p in (ROOT / "models/migrations/versions").glob("r*.py")),
    ),
    ("migrate", "migrations.env", "demo.tree"),
    ("demo.quarters", "demo.directive", "backup", "drill"),
    ("demo.build", "restore"),
    ("health",),
)
RANK = {name: rank for rank, names in enumerate(ORDER) for name in names}
FOREIGN = {"sqlalchemy", "argon2", "alembic"}
SEED_DATA = ("seed_rubric", "names")
WRITES_STATE = {"models/workflow/engine.py"}
COMMITS = {"admin/base.py", "admin/commands.py", "models/migrate.py", "models/demo/build.py", "admin/mail.py"}
"""Files that may commit: the web's request, the commands, and what makes a whole database."""
LAYERS = {"models": {"models"}, "forms": {"forms", "models"}, "admin": {"admin", "forms", "models"}}
"""What each layer may import of the house."""
HOUSE = sorted(p for layer in (*LAYERS, "app.py") for p in ([ROOT / layer] if layer == "app.py" else (ROOT / layer).rglob("*.py")))


def page(path: Path) -> str:
    """Dotted name below models."""
    parts = path.relative_to(ROOT / "models").with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


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


@pytest.mark.parametrize("path", PAGES, ids=page)
def test_a_page_knows_only_pages_below_it(path: Path) -> None:
    own = page(path)
    if not own:
        return
    known = {name.removeprefix("models.") for name in imports(ast.parse(path.read_text())) if name.startswith("models.")}
    assert own in RANK, f"{own} has no place in the order yet"
    assert not {name for name in known if name in RANK and RANK[name] >= RANK[own]}


@pytest.mark.parametrize("path", PAGES, ids=page)
def test_rules_know_no_web_and_little_else(path: Path) -> None:
    roots = {name.partition(".")[0] for name in imports(ast.parse(path.read_text()))}
    assert not roots & {"flask", "flask_admin", "wtforms", "admin", "forms", "app"}
    foreign = {root for root in roots if (ROOT / ".venv").exists() and root not in {"models", *FOREIGN} and root not in STANDARD}
    assert not foreign


STANDARD = set(__import__("sys").stdlib_module_names)


@pytest.mark.parametrize("layer", LAYERS)
def test_arrows_run_from_screens_to_forms_to_rules(layer: str) -> None:
    for path in (ROOT / layer).rglob("*.py"):
        roots = {name.partition(".")[0] for name in imports(ast.parse(path.read_text()))}
        assert not (roots & {"admin", "forms", "models", "app"}) - LAYERS[layer], path
        assert "flask_admin" not in roots or layer == "admin", path


@pytest.mark.parametrize("path", HOUSE, ids=lambda p: str(p.relative_to(ROOT)))
def test_nothing_is_imported_inside_a_function(path: Path) -> None:
    tree = ast.parse(path.read_text())
    inside = [n for f in ast.walk(tree) if isinstance(f, ast.FunctionDef) for n in ast.walk(f) if isinstance(n, ast.Import | ast.ImportFrom)]
    assert not inside


def test_every_page_has_a_docstring_and_a_bearable_length() -> None:
    counted = {str(p.relative_to(ROOT)): len(p.read_text().splitlines()) for p in HOUSE if "versions" not in p.parts}
    assert not {name: lines for name, lines in counted.items() if lines > 350}
    assert not [p for p in HOUSE if not ast.get_docstring(ast.parse(p.read_text()))]


def test_functions_stay_short() -> None:
    written = [p for p in HOUSE if "versions" not in p.parts]
    lengths = {(str(p.relative_to(ROOT)), name): n for p in written for name, n in functions(ast.parse(p.read_text()))}
    ordered = sorted(lengths.values())
    assert {key: n for key, n in lengths.items() if n > 50} == {}
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
    assert {mapper.class_.__name__ for mapper in Base.registry.mappers if not scope_of(mapper.class_)} == set()
    assert len(models.all.metadata.tables) == len(list(Base.registry.mappers))


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
