"""Both shelves answer the same: put once, read as what the name says, nobody is handed anything else."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from models.stores.service import Service
from models.stores.shelf import Folder, asked_of
from tests import far

DATA = b"%PDF-1.4 noi dung"
NAME = sha256(DATA).hexdigest()


@pytest.fixture(params=["folder", "service"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Folder | Service:
    return Folder(tmp_path / "files") if request.param == "folder" else far.service()


def change(shelf: Folder | Service, data: bytes) -> None:
    if isinstance(shelf, Folder):
        shelf.place(NAME).write_bytes(data)
    else:
        far.overwrite(shelf, NAME, data)


def test_what_was_put_is_there_by_its_name_and_read_as_it_was(shelf: Folder | Service) -> None:
    assert not shelf.holds(NAME) and list(shelf.names()) == []
    with pytest.raises(FileNotFoundError):
        shelf.opened(NAME)
    shelf.put(NAME, DATA)
    shelf.put(NAME, DATA)
    assert shelf.holds(NAME) and list(shelf.names()) == [NAME]
    with shelf.opened(NAME) as file:
        assert file.read() == DATA and file.fileno()
    shelf.remove(NAME)
    shelf.remove(NAME)
    assert list(shelf.names()) == []


def test_what_was_changed_underneath_is_handed_to_nobody_and_put_right_when_it_is_sent_again(
    shelf: Folder | Service, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shelf.put(NAME, DATA)
    for other in (b"x" * len(DATA), b"shorter"):
        change(shelf, other)
        assert not shelf.holds(NAME)
        caplog.clear()
        with pytest.raises(FileNotFoundError):
            shelf.opened(NAME)
        assert f"file {NAME[:16]} of the store is not what its name says" in caplog.text
        assert not shelf.copy_to(NAME, tmp_path / "copy") and not (tmp_path / "copy").exists()
        shelf.put(NAME, DATA)
        assert shelf.holds(NAME)


def test_whole_files_are_taken_in_and_copied_out(shelf: Folder | Service, tmp_path: Path) -> None:
    large = bytes(range(256)) * 2**16
    name = sha256(large).hexdigest()
    (tmp_path / "made").write_bytes(large)
    shelf.take_copy(name, tmp_path / "made")
    assert shelf.holds(name) and (tmp_path / "made").exists()
    shelf.remove(name)
    shelf.take_in(name, tmp_path / "made")
    assert shelf.holds(name) and not (tmp_path / "made").exists()
    assert shelf.copy_to(name, tmp_path / "out" / "copy")
    assert (tmp_path / "out" / "copy").read_bytes() == large
    assert (tmp_path / "out" / "copy").stat().st_mode & 0o077 == 0
    assert not shelf.copy_to(NAME, tmp_path / "none") and not (tmp_path / "none").exists()


def test_many_are_asked_in_their_order_and_the_first_that_fails_ends_it(shelf: Folder | Service) -> None:
    names = [sha256(bytes([n])).hexdigest() for n in range(20)]
    for n in range(0, 20, 2):
        shelf.put(names[n], bytes([n]))
    assert [there for _name, there in asked_of(shelf, names, shelf.holds)] == [True, False] * 10
    assert sorted(shelf.names()) == sorted(names[::2])

    def fail(name: str) -> bool:
        if name == names[3]:
            raise FileNotFoundError
        return True

    with pytest.raises(FileNotFoundError):
        list(asked_of(shelf, names, fail))


def test_servers_know_a_shelf_by_its_mark_whose_folder_is_another_one_than_any_other(tmp_path: Path) -> None:
    one, other = Folder(tmp_path / "one"), Folder(tmp_path / "other")
    assert one.mark == ""
    one.begin()
    other.begin()
    assert one.mark and one.mark != other.mark and Folder(tmp_path / "one").mark == one.mark
    one.begin()
    assert Folder(tmp_path / "one").mark == one.mark and list(one.names()) == []
    said = far.words()
    assert far.service(said).mark == far.service(said).mark != far.service().mark
