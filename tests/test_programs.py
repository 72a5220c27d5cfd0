"""A program that the machine lacks is a skip that says which package brings it, or else a failure."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.programs import PACKAGES, convert, need, need_root

CI = Path(__file__).parents[1] / ".ci" / "run"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without programs."""
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("name", PACKAGES)
def test_without_a_program_the_skip_names_the_package(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REQUIRE_ALL", raising=False)
    with pytest.raises(pytest.skip.Exception, match=f"{name} .*apt-get install {PACKAGES[name]}"):
        need(name)


@pytest.mark.usefixtures("bare")
def test_where_everything_is_required_it_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("REQUIRE_ALL", "1")
    with pytest.raises(pytest.fail.Exception, match="libreoffice-writer"):
        convert("pdf", tmp_path / "out", tmp_path / "a.docx")


def test_what_only_root_may_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.delenv("REQUIRE_ALL", raising=False)
    with pytest.raises(pytest.skip.Exception, match="only root may mount"):
        need_root("mount a small disk")
    monkeypatch.setenv("REQUIRE_ALL", "1")
    with pytest.raises(pytest.fail.Exception, match="only root may mount"):
        need_root("mount a small disk")


def test_ci_installs_every_package_that_a_skip_names() -> None:
    installed = {word.strip('"') for word in CI.read_text(encoding="utf-8").split()}
    assert {package for packages in PACKAGES.values() for package in packages.split()} <= installed
