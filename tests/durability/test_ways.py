"""Ways in beside a checkout (docs/trien-khai.md): systemd, the image's steps by hand in a tree that cannot be
written, one file for a machine without a network."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.durability.site import ask, ended, get, make_site, wait_for
from tests.paths import ROOT
from tests.programs import need, need_root, run

DEPLOY = ROOT / "docs" / "deploy"
MOST_EXPOSED = 25
"""Of 100, as systemd-analyze counts what a service could do beside its work."""
STUB = "import os, sys, tiny; print(tiny.SAID, *sys.argv[1:], os.environ['KHOI_INSTANCE'])\n"


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's: the word, and what follows on one line."""
    text = re.sub(r"\\\n\s*", " ", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return [(word, rest) for word, _blank, rest in (line.partition(" ") for line in lines)]


def copied(target: Path) -> None:
    """What the image holds of the checkout, in a folder."""
    for word, rest in instructions():
        *sources, into = rest.split()
        if word != "COPY" or sources[0].startswith("--") or into.startswith("/"):
            continue
        for source in sources:
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, target / into, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(ROOT / source, target / into)


def test_the_service_is_verified_and_may_do_little(tmp_path: Path) -> None:
    """With paths that are there: systemd looks for the programs that a service names."""
    own = tmp_path / "khoi.service"
    text = (DEPLOY / "khoi.service").read_text(encoding="utf-8")
    (tmp_path / "python").symlink_to(sys.executable)
    assert text.count("/usr/lib/khoi/.venv/bin/python") == 1
    text = text.replace("/usr/lib/khoi/.venv/bin/python", f"{tmp_path}/python")
    own.write_text(text.replace("=/usr/lib/khoi", f"={ROOT}"), encoding="utf-8")
    need("systemd-analyze")
    words = ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", str(own)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    run("systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", own)
    for line in (
        "User=khoi",
        "UMask=0077",
        "ProtectSystem=strict",
        "NoNewPrivileges=yes",
        "StateDirectory=khoi",
    ):
        assert f"\n{line}\n" in text, line


def test_every_setting_that_they_name_is_one_of_the_program() -> None:
    named = set[str]()
    for path in (
        *DEPLOY.iterdir(),
        ROOT / "Dockerfile",
        ROOT / "compose.yaml",
        ROOT / "docs" / "trien-khai.md",
    ):
        named |= set(re.findall(r"\bKHOI_[A-Z_]+[A-Z]", path.read_text(encoding="utf-8")))
    own = {"KHOI_NAME", "KHOI_DB_PASSWORD", "KHOI_FOLDER"}  # of compose.yaml and of the bundle
    pages = [ROOT / "app.py", *(ROOT / "admin").rglob("*.py"), *(ROOT / "models").rglob("*.py")]
    known = set(re.findall(r"\bKHOI_[A-Z_]+[A-Z]", "\n".join(p.read_text(encoding="utf-8") for p in pages)))
    assert named - own - known == set() and len(named) > 8
    compose = (ROOT / "compose.yaml").read_text(encoding="utf-8")
    for path in re.findall(r"\./([\w./-]+):", compose):
        assert (ROOT / path).exists() or path.endswith((".crt", ".key")), path


def test_the_image_has_what_its_steps_need_and_no_address_of_packages() -> None:
    told = instructions()
    assert [word for word, _rest in told if word == "FROM"] == ["FROM", "FROM"]
    known = {"ARG", "FROM", "COPY", "RUN", "WORKDIR", "ENV", "USER", "VOLUME", "EXPOSE", "STOPSIGNAL"}
    assert {word for word, _rest in told} <= known | {"HEALTHCHECK", "ENTRYPOINT", "CMD"}
    last = [rest for word, rest in told if word == "USER"][-1]
    assert last.split(":")[0] not in ("0", "root")
    for rest in (rest for word, rest in told if word == "RUN" and "pip install" in rest):
        assert "--only-binary :all:" in rest and "--require-hashes" in rest
    for path in (*DEPLOY.iterdir(), ROOT / "Dockerfile", ROOT / "compose.yaml"):
        assert not re.search(r"index-url|extra-index|https?://(?!127)", path.read_text(encoding="utf-8")), (
            path
        )


@pytest.mark.long
def test_the_images_steps_by_hand_in_a_tree_that_cannot_be_written(tmp_path: Path) -> None:
    """What the Dockerfile copies is enough; nothing is written beside the instance, and that is closed."""
    need_root("mount a tree that cannot be written")
    need("unshare")
    tree = tmp_path / "tree"
    tree.mkdir()
    copied(tree)
    hold = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && cd "$0" && ! touch x && exec "$@"'
    with ended(make_site("sqlite", tmp_path, None, "")) as site:
        site.server.root = tree
        site.server.prefix = (need("unshare"), "-m", "sh", "-c", hold, str(tree))
        site.server.more |= {"PYTHONDONTWRITEBYTECODE": "1", "KHOI_PROCESSES": "1"}
        site.server.start()
        page = site.browser("K.board_officer").open(site.server.port, "/")
        assert page.status == 200
        style = re.findall(r'href="(/static/khoi[^"]+)"', page.text)[0]
        assert get(site.server.port, style).status == 200
        assert ask(site.server.port, "GET", "/health/live").status == 200
        wait_for(lambda: (site.instance / "journal-head").exists())  # by the worker, in its first round
        site.server.stop()
        kept = [
            each for each in site.instance.rglob("*") if not each.name.startswith("khoi.sqlite")
        ]  # the test's
        assert [each for each in kept if stat.S_IMODE(each.stat().st_mode) & 0o077] == []
        assert {"journal-head", "log", "standing"} & {each.name for each in kept}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program of nothing much that needs one package, and the wheel of that."""
    folder, wheels = tmp_path / "program", tmp_path / "wheels"
    for name in ("admin", "forms", "models", "docs"):
        (folder / name).mkdir(parents=True)
    (folder / "models" / "__init__.py").write_text('VERSION = "1.2.3"\n')
    for name in ("Makefile", "pyproject.toml", "README.md", "README.vi.md", "CHANGELOG.md"):
        (folder / name).touch()
    (folder / "app.py").write_text(STUB)
    wheels.mkdir()
    wheel = wheels / "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as made:
        made.writestr("tiny.py", "SAID = 'tiny'\n")
        made.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        made.writestr(
            "tiny-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        made.writestr("tiny-1.0.dist-info/RECORD", "")
    sha256 = hashlib.sha256(wheel.read_bytes()).hexdigest()
    (folder / "requirements.lock").write_text(f"tiny==1.0 \\\n    --hash=sha256:{sha256}\n")
    return folder


def bundled(program: Path) -> Path:
    """The file that `make bundle` makes of it."""
    words = ["sh", str(DEPLOY / "bundle"), str(program), str(program.parent / "wheels"), str(program.parent)]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=os.environ | here())
    return Path(done.stdout.strip())


def here() -> dict[str, str]:
    """This Python, and an index that nobody could ask."""
    return {"PYTHON": sys.executable, "PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_NO_INDEX": ""}


def begun(file: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(file), *words],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | here() | more,
        cwd=file.parent,
        timeout=120,
    )


@pytest.mark.long
def test_one_file_unpacks_installs_and_starts(program: Path) -> None:
    file = bundled(program)
    assert (
        file.name
        == f"khoi-1.2.3-py{sys.version_info[0]}.{sys.version_info[1]}-linux-{platform.machine()}.run"
    )
    whole = file.read_bytes()
    assert bundled(program).read_bytes() == whole
    file.write_bytes(whole.replace(b"SAID = 'tiny'", b"SAID = 'tinY'"))
    assert begun(file).returncode == 1
    file.write_bytes(whole)  # copied again it serves, where the damaged one was unpacked
    done, data = begun(file), f"{program.parent}/khoi/instance"  # beside the program: the next build finds it
    assert (done.returncode, done.stdout) == (0, f"tiny run {data}\n"), done.stderr
    again = begun(file, "doctor", PYTHON="/no/such")  # installed already
    assert again.stdout == f"tiny doctor {data}\n"


def test_a_damaged_wheel_is_told_by_its_name_and_nothing_is_installed(program: Path) -> None:
    file = bundled(program)
    whole = file.read_bytes()
    assert whole.count(b"SAID = 'tiny'") == 1
    file.write_bytes(whole.replace(b"SAID = 'tiny'", b"SAID = 'tinY'"))
    done = begun(file)
    assert done.returncode == 1 and "\n  wheels/tiny-1.0-py3-none-any.whl\n" in done.stderr
    assert "hãy chép lại" in done.stderr and not (file.parent / "khoi" / file.stem / ".venv").exists()
    file.write_bytes(whole[: len(whole) // 3])
    cut = begun(file, KHOI_FOLDER=str(file.parent / "other"))
    assert cut.returncode == 1 and "bị cắt hoặc hỏng" in cut.stderr


def test_another_python_than_the_bundles_is_told(program: Path) -> None:
    file = bundled(program)
    strange = program.parent / "strange"
    strange.write_text("#!/bin/sh\necho 3.9 linux riscv64\n")
    strange.chmod(0o755)
    done = begun(file, PYTHON=str(strange))
    assert done.returncode == 1 and "máy này có: 3.9 linux riscv64" in done.stderr


def test_on_windows_it_says_what_to_use_instead() -> None:
    pretended = "import runpy, sys; sys.platform = 'win32'; runpy.run_path('app.py', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", pretended], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert "compose.yaml" in done.stderr and "WSL2" in done.stderr and "máy Linux" in done.stderr
