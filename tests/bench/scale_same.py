"""Whether two builds tell the same on the same office: every kind of page of every role, with every row and
sum of its tables. A page that says something else is printed with the words at which the two part; pages that
only one build's links lead to are counted apart.

Run as `python -m tests.bench.scale_same FOLDER [office] [login ...]`, FOLDER the other build's. Each works on
a copy of the office, which is brought to its schema; the copies are taken away again.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from admin.operations.serving import stand_for_good
from admin.web.request import SIGN_IN
from app import create_app
from models.core.base import make_engine, set_clock
from models.operations.migrate import migrate
from tests.bench.compare import WORK, machine
from tests.bench.pages import sign_in
from tests.bench.scale_measure import DAY, LOGINS
from tests.bench.scale_pages import walk
from tests.pages import read
from tests.paths import ROOT

RUN = "import runpy, sys; del sys.argv[0]; runpy.run_path(sys.argv[0], run_name='__main__')"
"""Runs this page with the rooms of the build in whose folder it is run."""
MOST_SHOWN = 40
"""Differences that are printed."""
AROUND = 60
"""Letters told before and after the place where two pages part."""


def told(file: Path, logins: list[str]) -> dict[str, str]:
    """What each page says, by login and address."""
    set_clock(DAY)
    app = create_app(f"sqlite:///{file}", file.parent, TESTING=True, WTF_CSRF_ENABLED=False)
    stand_for_good()
    found = {}
    for login in logins:
        client = app.test_client()
        client.set_cookie(SIGN_IN, sign_in(app.extensions["khoi.engine"], login))
        for url in walk(app, client):
            answer = client.get(url)
            if answer.mimetype == "text/html":
                found[f"{login} {url}"] = f"{answer.status_code} {read(answer).main.text}"
            answer.close()
    return found


def of_build(folder: Path, office: str, logins: list[str]) -> dict[str, str]:
    """The same of a build, which runs in a process of its own."""
    file = WORK / "scale" / f"{office}-{folder.name}.sqlite"
    shutil.copyfile(WORK / "scale" / f"{office}.sqlite", file)
    out = file.with_suffix(".json")
    words = [sys.executable, "-c", RUN, __file__, "--told", str(file), str(out), *logins]
    try:
        subprocess.run(words, check=True, cwd=folder)
        found: dict[str, str] = json.loads(out.read_text(encoding="utf-8"))
    finally:
        for each in file.parent.glob(f"{file.stem}.*"):
            each.unlink()
    return found


def parted(one: str, other: str) -> str:
    """Where two texts part, with a few letters around."""
    at = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return " <> ".join(repr(each[max(0, at - AROUND) : at + AROUND]) for each in (one, other))


def main() -> None:
    """Compare, and print what differs."""
    if sys.argv[1] == "--told":
        file, out, *logins = sys.argv[2:]
        engine = make_engine(f"sqlite:///{file}")
        migrate(engine)
        engine.dispose()
        Path(out).write_text(json.dumps(told(Path(file), logins)), encoding="utf-8")
        return
    other, office = Path(sys.argv[1]).resolve(), (sys.argv[2:] or ["S"])[0]
    logins = sys.argv[3:] or list(LOGINS)
    theirs, ours = (of_build(folder, office, logins) for folder in (other, ROOT))
    both = [key for key in ours if key in theirs]
    differ = [key for key in both if ours[key] != theirs[key]]
    print(f"{office}, {machine()}: {len(both)} pages in both, {len(differ)} differ")
    print(f"only there {len(theirs.keys() - ours.keys())}, only here {len(ours.keys() - theirs.keys())}")
    for key in differ[:MOST_SHOWN]:
        print(f"  {key}\n    {parted(theirs[key], ours[key])}")


if __name__ == "__main__":
    main()
