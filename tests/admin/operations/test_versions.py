"""The version: one number, which the package, the list of changes and the command tell alike."""

from __future__ import annotations

import re
import tomllib
from datetime import date

import pytest

from admin.operations.commands import main
from models import VERSION
from tests.paths import ROOT


def test_one_number_is_told_everywhere(capsys: pytest.CaptureFixture[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"] and project["project"]["dynamic"] == ["version"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "models.VERSION"}
    assert re.fullmatch(r"20\d\d\.(1[0-2]|[1-9])\.[1-9]\d?", VERSION)

    def no_office(*_given: object, **_named: object) -> None:
        raise AssertionError("the version is told without an office")

    assert main(no_office, ROOT / "nowhere", no_office, ["version"]) == 0  # type: ignore[arg-type]
    assert capsys.readouterr().out == f"Khối {VERSION}\n"
    assert not (ROOT / "nowhere").exists()


def test_the_list_of_changes_begins_with_this_version_and_goes_back_by_date() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heads = re.findall(r"^## (.+?) \((\d\d)/(\d\d)/(\d{4})\)$", text, re.M)
    assert heads and heads[0][0] == VERSION and len(heads) == text.count("\n## ")
    days = [date(int(year), int(month), int(day)) for _number, day, month, year in heads]
    assert days == sorted(days, reverse=True)
    assert max(map(len, text.splitlines())) <= 140
