"""What server, worker, commands and backups write is nobody else's on the machine; what stood open is
closed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.paths import ROOT


def test_whatever_is_written_is_closed_to_others_and_what_stood_open_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "instance"
    folder.mkdir()
    (folder / "files").mkdir()
    (folder / "files" / "old").write_text("of before")
    for path in (folder, folder / "files", folder / "files" / "old"):
        path.chmod(0o777)
    mine = {key: value for key, value in os.environ.items() if not key.startswith("KHOI_")}
    for words in ("migrate", "backup", "doctor"):
        done = subprocess.run(
            [sys.executable, "app.py", words],
            cwd=ROOT,
            env=mine | {"KHOI_INSTANCE": str(folder)},
            capture_output=True,
            text=True,
            check=False,
            umask=0o022,
        )
        assert "place.open" not in done.stdout + done.stderr, done.stdout
    written = [folder, *folder.rglob("*")]
    assert {path.name for path in written} >= {"khoi.sqlite", "old", "backups", "manifest.json"}
    assert [path for path in written if path.stat().st_mode & 0o077] == []
