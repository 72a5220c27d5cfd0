"""The page of security: it names every item of ASVS 5.0, levels 1 and 2, once, and tests that are there."""

from __future__ import annotations

import ast
import re
from collections import Counter

from tests.paths import ROOT

PAGE = ROOT / "docs" / "security.md"
ITEMS = {
    "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1,
    "3.2": 2, "3.3": 4, "3.4": 6, "3.5": 5, "3.7": 2, "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4,
    "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3, "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3,
    "6.8": 4, "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5, "7.5": 2, "7.6": 2, "8.1": 2, "8.2": 3, "8.3": 1,
    "8.4": 1, "9.1": 3, "9.2": 4, "10.1": 2, "10.2": 2, "10.3": 4, "10.4": 11, "10.5": 5, "10.6": 2,
    "10.7": 3, "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1, "12.1": 3, "12.2": 2,
    "12.3": 4, "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5, "14.1": 2, "14.2": 4, "14.3": 3, "15.1": 3,
    "15.2": 3, "15.3": 7, "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3,
    "17.1": 1, "17.2": 4, "17.3": 2,
}  # fmt: skip
"""How many items of levels 1 and 2 each section has: they come first in it."""


def test_every_item_of_levels_1_and_2_is_named_once() -> None:
    wanted = {f"{section}.{number}" for section, most in ITEMS.items() for number in range(1, most + 1)}
    assert len(wanted) == 253
    text = PAGE.read_text(encoding="utf-8").partition("### 1 ")[2]
    tables, _heading, rest = text.partition("### What does not apply")
    named = Counter(re.findall(r"^\| (\d+\.\d+\.\d+) \|", tables, re.M))
    named.update(re.findall(r"\b\d+\.\d+\.\d+\b", rest))
    assert set(named) == wanted and set(named.values()) == {1}


def test_each_row_says_how_and_where_it_is_seen() -> None:
    rows = re.findall(r"^\| \d+\.\d+\.\d+ \|.*$", PAGE.read_text(encoding="utf-8"), re.M)
    assert all(len([cell for cell in row.split("|") if cell.strip()]) == 4 for row in rows)


def test_what_it_names_is_there() -> None:
    text = PAGE.read_text(encoding="utf-8")
    named = set(re.findall(r"(?<![\w/])((?:tests|models|admin|forms|docs)/[\w./-]+\.\w+)(?:::(\w+))?", text))
    assert len(named) > 60
    for path, test in named:
        assert (ROOT / path).is_file(), path
        if test:
            tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
            assert test in {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}, (
                path,
                test,
            )


def test_what_runs_is_listed_and_installed_from_wheels_alone() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    installs = re.findall(r"pip install .*", makefile)
    assert installs and all("$(WHEELS)" in each for each in installs)
    assert "--only-binary :all: --require-hashes" in makefile
    assert "cyclonedx-py requirements --output-reproducible --of JSON" in makefile
    assert "cyclonedx-bom==" in (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
