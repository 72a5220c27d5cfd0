"""The state of the system as it is read out on the telephone: numbered sentences, what to do, failures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from admin.operations.standing import LATE, WATCHED, WORKER, Standing, keep_watched
from admin.operations.upkeep import TROUBLES, tell_troubles
from admin.seen.errors import FILE, keep
from admin.seen.logs import FOLDER
from models import VERSION
from models.core.base import ZONE, now, set_clock
from models.operations.migrate import newest
from tests.offices import Office
from tests.pages import read as page_of


@pytest.fixture
def folder(office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The office's own folder with a backup of last night, and nothing else told in it."""
    monkeypatch.setenv("KHOI_BACKUPS", str(tmp_path))
    at = (now() - timedelta(hours=5)).astimezone(ZONE)
    saved = tmp_path / f"khoi-{at:%Y%m%d-%H%M%S}-{'0' * 16}"
    saved.mkdir()
    (saved / "manifest.json").write_text("{}")
    place = Path(office.app.instance_path)
    (place / FOLDER).mkdir(exist_ok=True)
    for _time in range(2):
        for name in (WORKER, WATCHED, TROUBLES, f"{FOLDER}/{FILE}"):
            (place / name).unlink(missing_ok=True)
        if _time == 0:
            yield place


def lines(office: Office) -> list[str]:
    """The numbered sentences, each with its mark and what to do."""
    page = page_of(office.get("administrator", "/server/").text)
    text = re.sub(r"\s+", " ", page.main.text)
    starts = re.split(r" (?=\d\. [\wỔ])", text.partition("Các lỗi gần nhất")[0])
    return [each for each in starts if re.match(r"\d\. ", each)]


def runs(folder: Path, *numbers: int) -> None:
    since = (now() - timedelta(hours=3)).isoformat()
    kinds = [*(f"server {n + 1}" for n in range(len(numbers) - 1)), "worker"]
    told = [{"name": k, "number": n, "since": since, "ends": []} for k, n in zip(kinds, numbers, strict=True)]
    keep_watched(folder, told)


def test_where_all_is_well_every_sentence_says_so(office: Office, folder: Path) -> None:
    runs(folder, 11, 12, 13)
    Standing(folder).alive("mails")
    page = page_of(office.get("administrator", "/server/").text)
    assert page.first("h1").text == "Máy chủ hoạt động tốt"
    said = lines(office)
    assert [each[:2] for each in said] == [f"{n}." for n in range(1, len(said) + 1)]
    assert all(" Tốt" in each or " Để biết" in each for each in said) and "Phải làm" not in page.main.text
    assert VERSION in said[0] and f"lược đồ số {newest()}" in said[0]
    assert said[1].startswith("2. 2 tiến trình đang phục vụ") and "cách đây 5 giờ" in said[3]
    assert "Chưa có ai nhận trang báo lỗi" in page.main.text


def test_what_is_not_well_says_what_to_do(office: Office, folder: Path, tmp_path: Path) -> None:
    runs(folder, 11, 0, 13)
    Standing(folder).alive("mails")
    tell_troubles(folder, {"reminders": "không ghi được"}, [])
    for saved in tmp_path.glob("khoi-*"):
        (saved / "manifest.json").unlink()
    set_clock(now() + LATE + timedelta(minutes=1))
    page = page_of(office.get("administrator", "/server/").text)
    assert page.first("h1").text == "Máy chủ có 4 việc cần làm"
    asked = [each for each in lines(office) if " Cần làm" in each]
    assert len(asked) == 4 and "không ghi được" in asked[3]
    assert "Đợi một phút" in asked[0] and "app.py backup" in asked[2]
    assert "Phải làm" in asked[0] and "Phải làm" in asked[1]


def test_the_last_failures_are_found_by_their_numbers(office: Office, folder: Path) -> None:
    keep(folder / FOLDER, "1111-2222", 500, "500-1111-2222", "desk.index", 7)
    keep(folder / FOLDER, "3333-4444", 404, "access.unknown", "reports.index", 8)
    set_clock(now() + timedelta(hours=1))
    text = page_of(office.get("administrator", "/server/").text).main.text
    assert text.index("3333-4444") < text.index("1111-2222")
    assert "trang bị hỏng" in text and "không có trang ấy" in text and "desk.index" in text
    assert [each for each in lines(office) if "có 1 lần trang bị hỏng" in each and " Cần làm" in each]
    (folder / FOLDER / FILE).unlink()
    moment = now()
    set_clock(moment - timedelta(hours=25))
    keep(folder / FOLDER, "5555-6666", 500, "500-5555-6666", "desk.index", 7)
    set_clock(moment)
    assert [each for each in lines(office) if "không trang nào của ai bị hỏng" in each]


def test_a_full_disk_is_told(office: Office, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("admin.operations.server.LEAST_FREE", 2**60)
    assert [each for each in lines(office) if "MB" in each and " Cần làm" in each]
