"""A list of breached passwords that the office put beside its database: made of a file in the public form,
here a tiny one of invented passwords."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from hashlib import sha1
from pathlib import Path

import pytest

from models.core.errors import Refusal
from models.platform.store import Store
from models.signin.breached import KIND, SIZE, is_breached, keep_list, place
from models.signin.passwords import broken_rules

WORDS = [f"dong-song-vang-{n}" for n in range(50)]


@pytest.fixture(autouse=True)
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Store, "root", tmp_path / "files")


def line(word: str, count: int = 1) -> bytes:
    return f"{sha1(word.encode()).hexdigest().upper()}:{count}\r\n".encode()


def lines(words: list[str], count: int = 1) -> list[bytes]:
    return sorted(line(word, count) for word in words)


def test_where_there_is_no_list_nothing_stands_in_it() -> None:
    assert not is_breached(WORDS[0]) and not place().exists()


def test_each_password_of_the_list_is_found_and_no_other() -> None:
    assert keep_list(lines(WORDS)) == 50
    assert all(map(is_breached, WORDS)) and not is_breached("dong-song-vang-50")
    assert place().stat().st_size == len(KIND) + 50 * SIZE
    codes = [refusal.code for refusal in broken_rules(WORDS[7], "cb01")]
    assert codes == ["password.breached"]
    assert broken_rules("dong-song-vang-50", "cb01") == []


def test_those_found_seldom_may_be_left_out_and_a_new_list_takes_the_place_of_the_old() -> None:
    keep_list(lines(WORDS))
    assert keep_list(sorted([line("mot-hai-ba-bon", 9), line("nam-sau-bay-tam", 10)]), least=10) == 1
    assert is_breached("nam-sau-bay-tam")
    assert not is_breached("mot-hai-ba-bon") and not is_breached(WORDS[0])


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (b"khong phai\n", r"breached\.line"),
        (b"ABC:1\n", r"breached\.line"),
        (b"0" * 40 + b":x\n", r"breached\.line"),
        (b"0" * 40 + b":1\n", r"breached\.order"),
    ],
)
def test_what_is_no_such_file_is_refused_by_its_line_and_the_old_list_stays(wrong: bytes, code: str) -> None:
    keep_list(lines(WORDS))
    with pytest.raises(Refusal, match=code) as told:
        keep_list([*lines(["mot-hai-ba-bon"]), wrong])
    assert told.value.values == {"line": 2} and is_breached(WORDS[0])
    assert [each.name for each in place().parent.iterdir()] == ["breached"], "nothing half is left"


def test_a_long_file_needs_no_more_memory_than_a_short_one() -> None:
    def many() -> Iterator[bytes]:
        for n in range(100_000):
            yield b"%040X:3\n" % (n * 2**130)

    tracemalloc.start()
    try:
        assert keep_list(many()) == 100_000
        assert tracemalloc.get_traced_memory()[1] < 200_000
    finally:
        tracemalloc.stop()
