"""What the scanner says of a file, and what is done where it says nothing: one that answers as it is told."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from models.core.errors import Refusal
from models.platform.scanning import PART, require_harmless, scanner_address
from tests.clamd import scanner

DATA = b"%PDF-1.4 " + b"0123456789" * (PART // 4)
"""More than two parts."""


@pytest.mark.parametrize("kind", ["a path", "a port"])
def test_a_file_goes_to_the_scanner_whole_and_is_wound_back(kind: str, tmp_path: Path) -> None:
    file = BytesIO(DATA)
    file.read(5)
    with scanner(str(tmp_path / "clamd.ctl") if kind == "a path" else "") as made:
        require_harmless(made.address, "a.pdf", file)
        assert made.got == [DATA] and file.tell() == 0
        require_harmless("", "a.pdf", file)
        assert len(made.got) == 1, "nobody is asked where none is set"


def test_what_is_found_is_told_by_its_name() -> None:
    with scanner() as made:
        made.says = b"stream: Thu-Nghiem FOUND\0"
        with pytest.raises(Refusal, match=r"file\.infected") as told:
            require_harmless(made.address, "a.pdf", BytesIO(b"a"))
    assert told.value.values == {"name": "a.pdf", "what": "Thu-Nghiem"}


@pytest.mark.parametrize("says", [b"", b"INSTREAM size limit exceeded. ERROR\0", b"\xff\0", b"x" * 9000])
def test_whatever_else_it_says_nothing_is_taken(says: bytes) -> None:
    with scanner() as made:
        made.says = says
        with pytest.raises(Refusal, match=r"file\.unscanned"):
            require_harmless(made.address, "a.pdf", BytesIO(b"a"))


def test_nothing_is_taken_while_it_is_away(tmp_path: Path) -> None:
    with scanner() as made:
        gone = made.address
    for address in (gone, str(tmp_path / "none.ctl")):
        file = BytesIO(b"abc")
        with pytest.raises(Refusal, match=r"file\.unscanned"):
            require_harmless(address, "a.pdf", file)
        assert file.tell() == 0


@pytest.mark.parametrize(
    "text", ["", "clamd", "host:0", "host:99999", "/" + "a" * 100, "http://host:1/", "a b:1"]
)
def test_what_names_no_place_is_told(text: str) -> None:
    with pytest.raises(Refusal, match=r"field\.scanner"):
        scanner_address(text)


def test_a_path_and_a_port_are_places() -> None:
    assert scanner_address("/run/clamav/clamd.ctl") == "/run/clamav/clamd.ctl"
    assert scanner_address("scanner.lan:3310") == ("scanner.lan", 3310)
    assert scanner_address("[::1]:3310") == ("::1", 3310)
