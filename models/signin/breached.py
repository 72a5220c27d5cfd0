"""Passwords that stand in published breaches, where the office put a list of them beside its database (OWASP
ASVS 5.0, 6.2.12). Nobody outside is asked.

The list is made of the public file of SHA-1 hashes that Have I Been Pwned gives away, a line each, in their
order: of each the first eight bytes, so that a thousand million take 8 GB, a password is found in thirty
steps, and one in ten thousand million is taken for another. The hash only finds a line of that file.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from models.core.disk import sync_folder
from models.core.errors import Refusal
from models.platform.store import Store

KIND = b"khoi breached 1\n"
SIZE, DIGITS = 8, 40


def place() -> Path:
    """Where the list lies, if there is one."""
    return Store.root.parent / "breached"


def is_breached(password: str) -> bool:
    """Whether a password stands in the list; none does where there is no list."""
    wanted = hashlib.sha1(password.encode(), usedforsecurity=False).digest()[:SIZE]
    try:
        file = place().open("rb")
    except FileNotFoundError:
        return False
    with file:
        low, high = 0, (file.seek(0, os.SEEK_END) - len(KIND)) // SIZE
        while low < high:
            middle = (low + high) // 2
            file.seek(len(KIND) + middle * SIZE)
            found = file.read(SIZE)
            if found == wanted:
                return True
            low, high = (middle + 1, high) if found < wanted else (low, middle)
    return False


def keep_list(lines: Iterable[bytes], least: int = 1) -> int:
    """Make the list of lines `HASH:COUNT` in the order of their hashes, of those found `least` times, in
    place of an earlier one, whole or not at all; how many there are. Of the longest one line is held at once.
    Refuses `breached.line`, `breached.order`."""
    last, number, kept = b"", 0, 0
    target = place()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as file:
        try:
            file.write(KIND)
            for number, line in enumerate(lines, 1):
                found, count = _read(line, number)
                if found < last:
                    raise Refusal("breached.order", line=number)
                last = found
                if count >= least:
                    kept += 1
                    file.write(found[:SIZE])
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).replace(target)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
    sync_folder(target.parent)
    return kept


def _read(line: bytes, number: int) -> tuple[bytes, int]:
    """Hash and count of a line; found once where it says no count."""
    text, _colon, count = line.strip().partition(b":")
    try:
        if len(text) != DIGITS:
            raise ValueError
        return bytes.fromhex(text.decode("ascii")), int(count or b"1")
    except ValueError:
        raise Refusal("breached.line", line=number) from None
