"""Files people sent: which are taken for what their names say, and that each lies there once and whole."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from models.core.errors import Refusal
from models.platform.store import MOST_BYTES, Store, Stored, keep, located, media_type_of, store

DOCX = b"PK\x03\x04...word/document.xml..."


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place of its own, which is not there yet."""
    monkeypatch.setattr(Store, "root", tmp_path / "files")
    return tmp_path / "files"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.pdf", b"%PDF-1.7 x", "application/pdf"),
        ("BIEN BAN.PDF", b"%PDF-1.7 x", "application/pdf"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("a.jpeg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("a.png", b"\x89PNG\r\n", "image/png"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "application/msword"),
        ("a.docx", DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.docx", b"PK\x03\x04...xl/workbook.xml", ""),
        ("a.DOCX", b"PK\x03\x04", ""),
        ("a.pdf", b"MZ %PDF-1.7", ""),
        ("a.png", b"%PDF-1.7 x", ""),
        ("a.pdf", b"", ""),
        ("a.exe", b"MZ", ""),
        ("a.pdf.exe", b"%PDF-1.7 x", ""),
        ("pdf", b"%PDF-1.7 x", ""),
    ],
)
def test_a_file_is_what_its_name_and_its_first_bytes_both_say(name: str, data: bytes, kind: str) -> None:
    assert media_type_of(name, data) == kind


def test_bytes_lie_under_their_hash_and_nothing_else_is_left(root: Path) -> None:
    name = store(b"noi dung")
    assert name == sha256(b"noi dung").hexdigest()
    assert located(name) == root / name[:2] / name
    assert [path for path in root.rglob("*") if path.is_file()] == [located(name)]
    assert located(name).read_bytes() == b"noi dung"


def test_the_same_bytes_are_written_once(root: Path) -> None:
    name = store(b"noi dung")
    first = located(name).stat()
    assert store(b"noi dung") == name != store(b"khac")
    again = located(name).stat()
    assert (again.st_ino, again.st_mtime_ns) == (first.st_ino, first.st_mtime_ns)
    assert len([path for path in root.rglob("*") if path.is_file()]) == 2


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("virus.exe", b"MZ", r"file\.kind"),
        ("fake.pdf", b"MZ", r"file\.kind"),
        ("a.pdf", b"%PDF-" + b"0" * MOST_BYTES, r"file\.large"),
    ],
)
def test_what_is_no_file_for_us_is_refused_and_nothing_of_it_kept(
    root: Path, name: str, data: bytes, code: str
) -> None:
    with pytest.raises(Refusal, match=code):
        keep(name, data)
    assert not root.exists()


def test_what_is_kept_says_what_it_is(root: Path) -> None:
    data = b"%PDF-1.4"
    assert keep(" bien  ban.pdf", data) == Stored(
        "bien ban.pdf", "application/pdf", 8, sha256(data).hexdigest()
    )
    assert located(sha256(data).hexdigest()).read_bytes() == data
