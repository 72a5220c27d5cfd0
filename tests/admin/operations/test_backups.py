"""The administrator's page of backups: the age as its heading,
an alarm after 26 hours, the last failure; nobody else's."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from admin.operations.upkeep import FAILURE
from models.core.base import ZONE, now
from tests.offices import Office


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for backups."""
    monkeypatch.setenv("KHOI_BACKUPS", str(tmp_path))
    return tmp_path


def put(kept: Path, hours: int) -> str:
    name = f"khoi-{now().astimezone(ZONE) - timedelta(hours=hours):%Y%m%d-%H%M%S}-{'ab' * 8}"
    (kept / name).mkdir()
    (kept / name / "manifest.json").write_text("{}")
    return name


@pytest.mark.parametrize(
    ("hours", "said", "alarm"),
    [(None, "Chưa có bản sao lưu", True), (25, "cách đây 25 giờ", False), (27, "đã 27 giờ", True)],
)
def test_the_heading_is_the_age_and_rings_after_26_hours(
    office: Office, kept: Path, hours: int | None, said: str, alarm: bool
) -> None:
    name = put(kept, hours) if hours is not None else ""
    page = office.get("administrator", "/backups/").text
    assert said in page.partition("</h1>")[0] and name in page
    assert ('role="alert"' in page) is alarm
    home = office.get("administrator", "/").text
    assert said in home and "/backups/" in home


def test_the_last_failure_is_told(office: Office, kept: Path) -> None:
    put(kept, 1)
    (kept / FAILURE).write_text("Ổ đĩa <đầy>", encoding="utf-8")
    assert "Ổ đĩa &lt;đầy&gt;" in office.get("administrator", "/backups/").text


@pytest.mark.parametrize("who", ["K.bloc_secretary", "D1.cell_secretary", "auditor"])
def test_nobody_else_opens_it(office: Office, kept: Path, who: str) -> None:
    assert office.get(who, "/backups/").status_code == 404
