"""docs/settings.md is what the program reads from its environment; what cannot be read is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from admin.operations.commands import main
from admin.operations.settings_page import page, require_settings
from admin.web.words import LANGUAGES
from models.told.environment import SETTINGS
from tests.admin.web.words import known
from tests.paths import ROOT


def test_the_page_in_docs_is_what_the_command_prints(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def unasked(*_given: object) -> str:
        raise AssertionError

    assert main(unasked, tmp_path, unasked, ["settings"]) == 0  # type: ignore[arg-type]
    said = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    assert capsys.readouterr().out == said == page()
    for each in SETTINGS.values():
        assert said.count(f"| `{each.name}` | ") == 1, each.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_says_what_it_means_and_where(language: str) -> None:
    assert known(language, "environment") == set(SETTINGS)
    assert known(language, "environment.where") == {one for each in SETTINGS.values() for one in each.where}
    assert known(language, "environment.default") <= {n for n, each in SETTINGS.items() if not each.default}


def test_a_server_with_a_setting_that_cannot_be_read_does_not_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    require_settings()
    monkeypatch.setenv("KHOI_PROCESSES", "two")
    assert main(lambda: None, tmp_path, str, ["run"]) == 2  # type: ignore[arg-type]
    assert "KHOI_PROCESSES" in capsys.readouterr().err
    assert main(lambda: None, tmp_path, str, ["settings"]) == 0  # type: ignore[arg-type]


@pytest.mark.parametrize("page_name", ["README.md", "README.vi.md"])
def test_the_readme_leads_there_and_tells_monitors_of_the_name(page_name: str) -> None:
    said = (ROOT / page_name).read_text(encoding="utf-8")
    assert "docs/settings.md" in said and "/health/ready" in said
