"""An archive made piece by piece: chunks join to one part, check sums to
one, the same with and without the faster library; too large a one is refused."""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.excel.write import zipped
from forms.excel.write.book import Column
from forms.excel.write.zipped import Archive, TooLarge, combine, pack
from tests.forms.excel.write.values import book
from tests.workbooks import by_calamine


def archive_of(parts: dict[str, list[bytes]]) -> bytes:
    made = Archive()
    pieces = [piece for name, each in parts.items() for piece in made.part(name, map(pack, each))]
    assert made.at == sum(map(len, pieces))
    return b"".join(pieces) + made.finish()


PARTS = {"a.xml": [b"one ", b"", b"two"], "folder/b.xml": [b"x" * 100_000], "empty": list[bytes]()}


@pytest.mark.parametrize("fast", [True, False])
def test_parts_come_back_whole_by_their_names(fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fast:
        monkeypatch.setattr(zipped, "isal_zlib", None)
    data = archive_of(PARTS)
    with zipfile.ZipFile(io.BytesIO(data)) as read:
        assert read.testzip() is None
        assert {name: read.read(name) for name in read.namelist()} == {
            name: b"".join(each) for name, each in PARTS.items()
        }
    assert archive_of(PARTS) == data, "the same rows give the same bytes"


@given(st.binary(max_size=300), st.binary(max_size=300))
def test_check_sums_of_two_runs_are_that_of_both(first: bytes, second: bytes) -> None:
    whole = zlib.crc32(first + second)
    assert combine(zlib.crc32(first), zlib.crc32(second), len(second)) == whole
    assert zipped._shift(zlib.crc32(first), len(second)) ^ zlib.crc32(second) == whole


def test_a_chunk_says_its_length_and_its_check_sum() -> None:
    chunk = pack(b"chunk" * 100)
    assert (chunk.size, chunk.crc) == (500, zlib.crc32(b"chunk" * 100))
    assert zlib.decompressobj(-15).decompress(chunk.data) == b"chunk" * 100


def test_a_part_or_an_archive_past_what_a_reader_can_open_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "MOST", 1_000)
    assert len(archive_of({"a": [b"x" * 1_000]})) < 1_000
    with pytest.raises(TooLarge, match=r"^a$"):
        archive_of({"a": [b"x" * 600, b"x" * 401]})
    many = {f"part {number}": [b"x"] for number in range(9)}
    with pytest.raises(TooLarge, match="directory"):
        archive_of(many)


def test_without_isal_the_archive_holds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    values = [[f"chữ {number}"] for number in range(3_000)]
    fast = book([Column("a", "Chữ")], values)
    monkeypatch.setattr(zipped, "isal_zlib", None)
    assert by_calamine(book([Column("a", "Chữ")], values)) == by_calamine(fast)
