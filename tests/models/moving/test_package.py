"""A backup sealed to another office: it comes out there as it was, nowhere else, and what is no part of a
backup comes out nowhere."""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import tarfile
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from pyrage import encrypt_io, x25519
from sqlalchemy import Engine, text

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.core.errors import Refusal
from models.moving import package as page
from models.moving.package import ARCHIVES, OWN_KEY, Pulled, archive, archived, opened, own_key, pack
from models.operations.backup import KEY, make_backup
from models.operations.checking import check_whole
from models.people.people import Person
from models.platform.journal import record
from tests.offices import new_database

SECRET = b"k" * 64
FILE = b"%PDF-1.4 " + bytes(range(256)) * 9000


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of an office with a word that is searched for, its key of forms, and an attachment."""
    folder = tmp_path_factory.mktemp("sender")
    engine = make_engine(new_database("", folder / "khoi.sqlite"))
    (folder / KEY).write_bytes(SECRET)
    name = sha256(FILE).hexdigest()
    (folder / "files" / name[:2]).mkdir(parents=True)
    (folder / "files" / name[:2] / name).write_bytes(FILE)
    with open_session(engine, SYSTEM) as db:
        person = Person(name="Mẫu", search_key="mau", path="")
        db.add(person)
        record(db, SYSTEM, "person.amend", person, None, reason="Lời của chi bộ")
        db.commit()
    made = make_backup(engine, folder, folder / "backups").folder
    engine.dispose()
    return made


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "receiver"
    folder.mkdir(mode=0o700)
    yield folder
    for path in folder.rglob("*"):
        if path.is_dir():
            path.chmod(0o700)


@pytest.fixture
def package(sent: Path, receiver: Path, tmp_path: Path) -> Path:
    pack(sent, own_key(receiver), tmp_path / "office.age")
    return tmp_path / "office.age"


def held(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_it_comes_out_as_it_was_but_for_the_key_of_forms(sent: Path, receiver: Path, package: Path) -> None:
    with opened(package, receiver) as found:
        assert found.folder.name == sent.name
        assert check_whole(found.folder).wrong == []
        was, now = held(sent), held(found.folder)
        assert was.pop(KEY) == SECRET
        said, told = (json.loads(each.pop("manifest.json")) for each in (was, now))
        assert said["files"].pop(KEY) and said == told
        assert now == was and FILE in now.values()
        assert not found.folder.parent.stat().st_mode & 0o077
    assert [path.name for path in receiver.iterdir()] == [OWN_KEY], "nothing of it is left"


def test_nothing_of_it_can_be_read_on_the_way(package: Path) -> None:
    data = package.read_bytes()
    assert data.startswith(b"age-encryption.org/v1\n")
    for word in (b"SQLite", b"manifest", b"khoi-", SECRET, "Lời của chi bộ".encode()):
        assert word not in data
    assert not package.stat().st_mode & 0o077


def test_the_same_key_stays_and_its_secret_half_is_the_owners_alone(receiver: Path) -> None:
    key = own_key(receiver)
    assert key.startswith("age1") and own_key(receiver) == key
    assert not (receiver / OWN_KEY).stat().st_mode & 0o077
    assert key not in (receiver / OWN_KEY).read_text()


def test_no_backup_holds_the_key_that_opens_packages(tmp_path: Path) -> None:
    engine = make_engine(new_database("", tmp_path / "khoi.sqlite"))
    own_key(tmp_path)
    made = make_backup(engine, tmp_path, tmp_path / "backups").folder
    engine.dispose()
    assert not [path for path in made.rglob("*") if OWN_KEY in path.name]


def test_another_office_cannot_open_it(package: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(Refusal, match=r"package\.no_key"), opened(package, other):
        pass
    own_key(other)
    with pytest.raises(Refusal, match=r"package\.other_key"), opened(package, other):
        pass
    assert [path.name for path in other.iterdir()] == [OWN_KEY]


@pytest.mark.parametrize("key", ["", "age1", "ssh-ed25519 AAAA", "AGE-SECRET-KEY-1"])
def test_what_is_no_key_is_told_before_anything_is_written(sent: Path, tmp_path: Path, key: str) -> None:
    with pytest.raises(Refusal, match=r"package\.key"):
        pack(sent, key, tmp_path / "out.age")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_written_over(sent: Path, package: Path, receiver: Path) -> None:
    before = package.read_bytes()
    with pytest.raises(Refusal, match=r"package\.exists"):
        pack(sent, own_key(receiver), package)
    assert package.read_bytes() == before


def test_a_backup_that_is_not_what_it_was_is_not_sent(sent: Path, receiver: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(sent, tmp_path / sent.name)
    (copy / KEY).write_bytes(b"other")
    with pytest.raises(Refusal, match=r"backup\.damaged"):
        pack(copy, own_key(receiver), tmp_path / "out.age")
    assert not [path for path in tmp_path.iterdir() if "out.age" in path.name]


def test_a_place_that_cannot_be_written_and_a_package_that_is_not_there_are_told(
    sent: Path, receiver: Path, tmp_path: Path
) -> None:
    with pytest.raises(Refusal, match=r"package\.disk"):
        pack(sent, own_key(receiver), tmp_path / "nowhere" / "out.age")
    with pytest.raises(Refusal, match=r"package\.none"), opened(tmp_path / "nothing.age", receiver):
        pass


def changed(data: bytes, at: float) -> bytes:
    where = int(len(data) * at)
    return data[:where] + bytes([data[where] ^ 1]) + data[where + 1 :]


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: changed(data, 0.5),
        lambda data: changed(data, 0.999),
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: data[:10],
        lambda data: b"",
        lambda data: data + b"x",
        lambda data: b"PK\x03\x04" + data,
    ],
)
def test_whatever_is_changed_on_the_way_is_told(
    package: Path, receiver: Path, harm: Callable[[bytes], bytes]
) -> None:
    package.write_bytes(harm(package.read_bytes()))
    with pytest.raises(Refusal, match=r"package\.damaged"), opened(package, receiver):
        pass
    assert [path.name for path in receiver.iterdir()] == [OWN_KEY]


NAME = "khoi-20261125-020003-3f9a1c0b7d2e4a55"


def tar(*parts: tuple[str, bytes, bytes], end: bytes = bytes(1024)) -> bytes:
    """An archive of a sender who wants harm: name, kind, content."""
    made = b""
    for name, kind, data in parts:
        info = tarfile.TarInfo(name)
        info.size, info.type = len(data), kind
        made += info.tobuf(tarfile.USTAR_FORMAT) + data + bytes(-len(data) % 512)
    return made + end


REG, LINK, SYM = tarfile.REGTYPE, tarfile.LNKTYPE, tarfile.SYMTYPE


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"no archive at all",
        tar(),
        tar((f"{NAME}/../../evil", REG, b"x")),
        tar(("/etc/evil", REG, b"x")),
        tar((f"{NAME}/secret", REG, b"x")),
        tar((f"{NAME}/files/aa/short", REG, b"x")),
        tar((f"{NAME}/manifest.json", SYM, b"")),
        tar((f"{NAME}/manifest.json", LINK, b"")),
        tar((f"{NAME}/manifest.json", tarfile.XHDTYPE, b"x" * 2000)),
        tar((f"{NAME}/manifest.json", REG, b"{}"), (f"{NAME}/manifest.json", REG, b"{}")),
        tar((f"{NAME}/manifest.json", REG, b"{}"), (f"{NAME[:-1]}6/khoi.sqlite", REG, b"")),
        tar((f"{NAME}/manifest.json", REG, b"{}"), end=b""),
        tar((f"{NAME}/manifest.json", REG, b"x" * 4000), end=b"")[:2000],
    ],
)
def test_an_archive_that_holds_anything_else_is_refused(receiver: Path, tmp_path: Path, plain: bytes) -> None:
    for data in (gzip.compress(plain), plain):
        sealed = tmp_path / "sealed.age"
        with sealed.open("wb") as out:
            encrypt_io(io.BytesIO(data), out, [x25519.Recipient.from_str(own_key(receiver))])
        with pytest.raises(Refusal, match=r"package\.damaged"), opened(sealed, receiver):
            pass
    assert [path.name for path in receiver.iterdir()] == [OWN_KEY]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["receiver", "sealed.age"]


def test_what_would_fill_the_disk_is_refused(
    receiver: Path, tmp_path: Path, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "LEAST_FREE", shutil.disk_usage(receiver).free)
    with pytest.raises(Refusal, match=r"place\.full"), opened(package, receiver):
        pass


def test_a_backup_in_it_that_is_not_whole_is_told(sent: Path, receiver: Path, tmp_path: Path) -> None:
    """A journal that its sender forged before it was sealed."""
    copy = shutil.copytree(sent, tmp_path / sent.name)
    engine = make_engine(f"sqlite:///{copy / 'khoi.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER keep_journal_update"))
        connection.execute(text("UPDATE journal SET actor = 'another'"))
    engine.dispose()
    manifest = json.loads((copy / "manifest.json").read_text())
    for left in copy.glob("khoi.sqlite-*"):
        left.unlink()
    path = copy / "khoi.sqlite"
    manifest["files"]["khoi.sqlite"] = {"size": path.stat().st_size, "sha256": page.hash_of(path)}
    (copy / "manifest.json").write_text(json.dumps(manifest))
    pack(copy, own_key(receiver), tmp_path / "forged.age")
    with opened(tmp_path / "forged.age", receiver) as found:
        assert [each.partition(":")[0] for each in check_whole(found.folder).wrong] == ["journal"]
    with pytest.raises(Refusal, match=r"package\.wrong"):
        archive(tmp_path / "forged.age", receiver)
    assert archived(receiver) == []


def test_it_is_kept_as_an_archive_that_still_verifies_and_is_only_read(
    sent: Path, receiver: Path, package: Path
) -> None:
    place = archive(package, receiver)
    assert archived(receiver) == [place] == [receiver / ARCHIVES / sent.name]
    found = check_whole(place)
    assert found.wrong == [] and found.head.startswith(sent.name[-16:])
    assert {path.stat().st_mode & 0o277 for path in [place, *place.rglob("*")]} == {0}
    with pytest.raises(Refusal, match=r"package\.archived"):
        archive(package, receiver)
    place.chmod(0o700)
    (place / "khoi.sqlite").chmod(0o600)
    with (place / "khoi.sqlite").open("r+b") as file:
        file.seek(5000)
        file.write(b"x")
    assert check_whole(place).wrong != []


def test_what_comes_in_parts_is_read_whole_in_whatever_pieces() -> None:
    parts = [b"", b"abc", b"", b"d" * 10, b"e"]
    for most in (1, 2, 5, 100):
        read = Pulled(iter(parts))
        assert b"".join(iter(partial(read.read, most), b"")) == b"".join(parts)
        assert read.read(most) == b""


def test_the_file_is_only_the_owners_also_under_a_loose_mask(
    sent: Path, receiver: Path, tmp_path: Path
) -> None:
    before = os.umask(0)
    try:
        pack(sent, own_key(receiver), tmp_path / "loose.age")
    finally:
        os.umask(before)
    assert not (tmp_path / "loose.age").stat().st_mode & 0o077


@pytest.mark.parametrize("prepared", ["sqlite"], indirect=True)
def test_the_archive_is_no_part_of_any_page(prepared: Engine, receiver: Path, package: Path) -> None:
    """It is a folder beside the office: its people and meetings stand in no table here."""
    archive(package, receiver)
    with open_session(prepared, SYSTEM) as db:
        assert db.scalar(text("SELECT count(*) FROM person WHERE search_key = 'mau'")) == 0
