"""The backup made before the last upgrade stays, whatever was saved since: it alone leads back."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

from models.operations.backup import backups, prune, way_back


def lay(target: Path, *made: tuple[int, str]) -> None:
    """Backups made so many hours after midnight, each with its schema."""
    for hours, revision in made:
        at = datetime(2026, 12, 1) + timedelta(hours=hours)
        folder = target / f"khoi-{at:%Y%m%d-%H%M%S}-{hours:016x}"
        folder.mkdir()
        said = json.dumps({"revision": revision}) if revision else "{"
        (folder / "manifest.json").write_text(said)


def hours(target: Path) -> list[int]:
    return [int(each.head, 16) for each in backups(target)]


def test_one_made_later_the_same_day_drives_it_not_out(tmp_path: Path) -> None:
    lay(tmp_path, (2, "0046"), (9, "0046"), (10, "0047"), (11, "0047"))
    assert way_back(backups(tmp_path)) == backups(tmp_path)[2]
    prune(tmp_path)
    assert hours(tmp_path) == [11, 9], "the newest of the day and the newest of the schema before"


def test_it_stays_until_the_next_upgrade(tmp_path: Path) -> None:
    lay(tmp_path, (2, "0045"), (9, "0046"), (10, "0047"))
    for day in range(1, 30):
        lay(tmp_path, (24 * day + 3, "0047"))
        prune(tmp_path)
    assert 9 in hours(tmp_path) and 2 not in hours(tmp_path)
    lay(tmp_path, (24 * 30, "0048"))
    prune(tmp_path)
    assert 9 not in hours(tmp_path) and way_back(backups(tmp_path)) is not None


def test_without_an_upgrade_and_of_what_cannot_be_read_none_stays_for_it(tmp_path: Path) -> None:
    lay(tmp_path, (2, ""), (9, "0046"), (10, ""), (11, "0046"))
    assert way_back(backups(tmp_path)) is None and way_back([]) is None
    prune(tmp_path)
    assert hours(tmp_path) == [11]
