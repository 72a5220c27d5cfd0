"""What is looked at before anything parses a workbook: malformed ones
are answered in time and by a sentence, what is past a limit is refused."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.excel.read import archive, raw
from forms.excel.read.archive import Forbidden, check_archive, column_number, parts_of, repack, unpack
from forms.excel.read.raw import read_book
from tests.forms.excel.hell import (
    HELL,
    LOWERED,
    SHEET,
    cell,
    changed,
    document,
    good,
    lowered,
    sheet,
)
from tests.forms.excel.read.refused import refusal_of


@pytest.mark.parametrize("name", HELL)
def test_a_malformed_workbook_is_answered_in_time_by_a_sentence(name: str) -> None:
    make, code = HELL[name]
    told = refusal_of(make())
    assert told == code or (not code and told in ("", "file.broken", "file.swollen", "file.unreadable"))


@pytest.mark.parametrize("name", LOWERED)
def test_what_is_past_a_limit_is_refused_and_else_read(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    make, code, limits = LOWERED[name]
    data = make()
    assert refusal_of(data) == ""
    monkeypatch.setattr(raw, "READER", lowered(**limits))
    assert refusal_of(data) == code


def test_the_corpus_holds_what_it_must() -> None:
    assert len(HELL) + len(LOWERED) >= 50


def test_what_the_directory_says_is_added_up_before_anything_is_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unpacked = list[object]()
    monkeypatch.setattr(archive, "MOST_UNPACKED", 1_000)
    monkeypatch.setattr(archive, "unpack", lambda *given: unpacked.append(given) or b"")
    with pytest.raises(Forbidden, match=r"file\.swollen"):
        check_archive(good())
    assert unpacked == []


@pytest.mark.parametrize(
    ("data", "name"), [(good(), SHEET), (document("ods"), "content.xml")], ids=["packed", "stored"]
)
def test_a_part_is_unpacked_up_to_what_is_left_and_no_further(data: bytes, name: str) -> None:
    part = next(each for each in parts_of(data) if each.info.filename == name)
    assert len(unpack(data, part, part.info.file_size)) == part.info.file_size
    with pytest.raises(Forbidden, match=r"file\.swollen"):
        unpack(data, part, part.info.file_size - 1)


def test_unpacking_stops_where_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    grown, inflated = list[int](), archive._inflated

    def watched(raw: bytes, most: int) -> Iterator[bytes]:
        for piece in inflated(raw, most):
            grown.append(len(piece))
            yield piece

    monkeypatch.setattr(archive, "CHUNK", 100)
    monkeypatch.setattr(archive, "_inflated", watched)
    data = changed({}, {"xl/media/image1.bin": b"\0" * 200_000})
    part = next(each for each in parts_of(data) if each.info.filename.endswith(".bin"))
    with pytest.raises(Forbidden, match=r"file\.swollen"):
        unpack(data, part, 250)
    assert 0 < sum(grown) <= 250


@pytest.mark.parametrize("name", ["IW1", "A200000"])
def test_far_cells_that_are_only_coloured_do_no_harm(name: str) -> None:
    data = sheet(cell("A1") + cell(name).replace(b"><v>1</v></c>", b' s="0"/>'))
    assert next(iter(read_book(data).values())).rows == [(1, [1])]


@pytest.mark.parametrize("name", ["IV199999", "IW1", "JA1", "AAA1", "A200000", "A1000000"])
def test_how_far_a_cell_may_stand(name: str) -> None:
    """Looked at by our own check alone: no reader sees these."""
    data = changed({SHEET: lambda _text: cell(name)})
    if name == "IV199999":
        check_archive(data)
        return
    with pytest.raises(Forbidden, match=r"file\.far"):
        check_archive(data)


@pytest.mark.parametrize(
    ("letters", "number"), [("A", 1), ("Z", 26), ("AA", 27), ("IV", 256), ("XFD", 16384)]
)
def test_letters_of_a_column_are_its_number(letters: str, number: int) -> None:
    assert column_number(letters) == number


def test_an_archive_packed_again_keeps_every_other_part_as_it_lies_there() -> None:
    data = good()
    done = repack(data, {SHEET: b"<x/>"}, {"xl/thêm.xml": b"<y/>"})
    was, now = ({part.info.filename: part for part in parts_of(each)} for each in (data, done))
    assert list(now) == [*was, "xl/thêm.xml"]
    assert (unpack(done, now[SHEET]), unpack(done, now["xl/thêm.xml"])) == (b"<x/>", b"<y/>")
    for name in was.keys() - {SHEET}:
        one, other = was[name], now[name]
        assert data[one.begins : one.ends] == done[other.begins : other.ends]
        assert (one.info.CRC, one.info.date_time) == (other.info.CRC, other.info.date_time)
    with zipfile.ZipFile(io.BytesIO(done)) as archive_:
        assert archive_.testzip() is None


def test_what_is_no_archive_cannot_be_packed_again() -> None:
    with pytest.raises(Forbidden, match=r"file\.not_workbook"):
        repack(b"nothing", {}, {})


@given(st.text(":crowf<> a", max_size=40), st.booleans())
def test_a_prefix_is_found_in_head_and_rows_alike(text: str, rows: bool) -> None:
    whole = f"{text[:20]}{'<sheetData' * rows}{text[20:]}".encode()
    for sign in (b":c", b":row", b":f"):
        assert archive._told(whole, sign) == (sign in whole)
