"""Programs of the machine that tests use: which package brings each, and LibreOffice with our fonts.

A test whose program is missing is skipped with the name of the Debian package that brings
it; where everything is required (REQUIRE_ALL, as `.ci/run` sets it) it fails instead.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

from models.printed.faces import FONTS

CHROMIUM = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""Browsers that play the journeys, the one that Debian brings first."""
PACKAGES = {
    **dict.fromkeys(CHROMIUM, "chromium-headless-shell"),
    "soffice": "libreoffice-writer libreoffice-calc",
    "pdffonts": "poppler-utils",
    "pdftotext": "poppler-utils",
    "ssconvert": "gnumeric",
    "strace": "strace",
    "nginx": "nginx-light",
    "caddy": "caddy",
    "systemd-analyze": "systemd",
    "unshare": "util-linux",
    "mount": "mount",
    "umount": "mount",
}
"""Each program and the Debian packages that bring it; `.ci/run` installs them (test_programs.py)."""
FONTS_OF_OURS = """<?xml version="1.0"?>
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <alias binding="same">
    <family>Times New Roman</family>
    <prefer><family>Liberation Serif</family></prefer>
  </alias>
</fontconfig>
"""


def need(*names: str) -> str:
    """Where a program is, the first that is there of these; without any the test ends here, skipped."""
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        lacking(f"{names[0]} is not on this machine: apt-get install {PACKAGES[names[0]]}")
    return found


def need_root(why: str) -> None:
    """The test ends here, skipped, for whoever is not root; `why` says what only root may."""
    if os.geteuid() != 0:
        lacking(f"only root may {why}")


def lacking(why: str) -> NoReturn:
    """The machine lacks something: the test is skipped, or fails where everything is required."""
    if os.environ.get("REQUIRE_ALL"):
        pytest.fail(why)
    # a machine without the program still runs all else; .ci/run sets REQUIRE_ALL and skips nothing
    pytest.skip(why)


def run(name: str, *words: object, timeout: float = 60, environment: Mapping[str, str] | None = None) -> str:
    """What a program says (UTF-8); the test is skipped without
    the program, and fails when it ends badly or takes longer (seconds)."""
    done = subprocess.run(
        [need(name), *(str(word) for word in words)],
        check=True,
        capture_output=True,
        text=True,
        timeout=timeout,
        env={**os.environ, **(environment or {})},
    )
    return done.stdout


def convert(kind: str, folder: Path, *files: Path, timeout: float = 150) -> None:
    """Have LibreOffice open files and save each in `folder` under its name as `kind` (pdf, xlsx, ods).

    It sees the product's own fonts and no others, so that every machine shows the same pages: without
    `fonts-liberation2` nothing on Debian stands for Times New Roman that has all Vietnamese letters.
    """
    own = folder / "libreoffice"
    own.mkdir(parents=True)
    fonts = own / "fonts.conf"
    fonts.write_text(FONTS_OF_OURS.format(fonts=FONTS, cache=own / "fonts"), encoding="utf-8")
    run(
        "soffice",
        f"-env:UserInstallation=file://{own}/profile",
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        folder,
        *files,
        timeout=timeout,
        environment={"FONTCONFIG_FILE": str(fonts)},
    )


SPREADSHEETS = ("soffice", "ssconvert")
"""Programs that save a workbook again as people do: LibreOffice and Gnumeric."""


def saved_again(program: str, folder: Path, books: Sequence[bytes]) -> list[bytes]:
    """Workbooks as one of SPREADSHEETS saves them, all in one go."""
    need(program)
    files, out = [folder / f"{number}.xlsx" for number in range(len(books))], folder / "out"
    for file, data in zip(files, books, strict=True):
        file.write_bytes(data)
    if program == "soffice":
        convert("xlsx", out, *files)
    else:
        out.mkdir()
        for file in files:
            run("ssconvert", file, out / file.name)
    return [(out / file.name).read_bytes() for file in files]
