"""What docs/ and README name is there: tests and pages of the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.paths import ROOT

PAGES = [*(ROOT / "docs").glob("*.md"), ROOT / "README.md"]
TESTS = {path.name for path in (ROOT / "tests").rglob("test_*.py")}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_test_and_page_that_docs_name_is_there(page: Path) -> None:
    said = page.read_text(encoding="utf-8")
    paths = set(re.findall(r"`((?:tests|admin|models|forms)/[\w/]+\.py)", said))
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []
    assert set(re.findall(r"`(test_\w+\.py)", said)) <= TESTS
