"""Dumps of schemas that programs of the past left: `python -m tests.schemas.past COMMIT ...` takes each of
these commits out of the history, lets its own test play a quarter on both databases, and dumps what it left
by that commit's own means. To be called by hand, for a commit whose schema steps are today's first ones."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.paths import ROOT

HERE = Path(__file__).parent
STEPS = "models/migrations/versions"
PLAYS = "tests/admin/test_quarter.py"
PLUGIN = """
from models.operations.migrate import newest
from tests.schemas.dump import dump

def pytest_runtest_teardown(item, nextitem):
    if nextitem is None or item.callspec.params != nextitem.callspec.params:
        dump(item.funcargs["office"].engine, newest())
"""


def git(*words: str) -> bytes:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True).stdout


def require_same(commit: str) -> None:
    """Fail where a step of that commit is none of today's, or was another then."""
    steps = [git("ls-tree", at, f"{STEPS}/").decode().splitlines() for at in (commit, "HEAD")]
    changed = {line for line in steps[0] if "/r0" in line} - {*steps[1]}
    if changed:
        raise SystemExit(f"{commit}: other steps than today: {sorted(changed)}")


def dumped(commit: str) -> list[Path]:
    """Both dumps of the schema of a commit, laid beside this page."""
    require_same(commit)
    with TemporaryDirectory() as place:
        root, plugin = Path(place, "tree"), Path(place, "plugin")
        root.mkdir()
        plugin.mkdir()
        subprocess.run(["tar", "x"], cwd=root, input=git("archive", commit), check=True)
        (plugin / "dumping.py").write_text(PLUGIN)
        known = {path: path.stat().st_mtime_ns for path in (root / "tests/schemas").glob("*.sql")}
        for long in ("", "ci"):  # each plays on one of the databases
            subprocess.run(
                [sys.executable, "-m", "pytest", "-q", "-p", "dumping", "-p", "no:cacheprovider", PLAYS],
                cwd=root,
                env={**os.environ, "PYTHONPATH": f"{plugin}:{root}", "KHOI_LONG": long},
                check=False,  # what it played is looked at where it is loaded
            )
        later = [p for p in (root / "tests/schemas").glob("*.sql") if known.get(p) != p.stat().st_mtime_ns]
        return [Path(shutil.copy(path, HERE / path.name)) for path in sorted(later)]


if __name__ == "__main__":
    for each in sys.argv[1:]:
        print(each, *(f"{path.name} {path.stat().st_size >> 10} kB" for path in dumped(each)))
