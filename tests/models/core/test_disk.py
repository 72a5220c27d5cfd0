"""Files written whole or not at all, for the owner only; locks that
end with their process; network shares and folders that are shut."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.core import disk
from models.core.disk import (
    alone,
    close_to_others,
    copy_whole,
    filesystem,
    hash_of,
    is_open,
    require_own_disk,
    require_writable,
    sync_tree,
    write_whole,
)
from models.core.errors import Refusal
from tests.paths import ROOT

HOLDS = """
import sys
from pathlib import Path
from models.core.disk import alone
with alone(Path(sys.argv[1]), "server.second"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_bytes_are_put_under_a_name_whole_and_for_the_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"old and longer")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & 0o077 == 0


def test_what_cannot_be_written_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"old")

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_copy_is_the_same_bytes_for_the_owners_eyes_only_in_a_folder_made_for_it(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "deep" / "er" / "b"
    source.write_bytes(b"x" * 5_000_000)
    source.chmod(0o644)
    copy_whole(source, target)
    assert hash_of(target) == hash_of(source) == hashlib.sha256(b"x" * 5_000_000).hexdigest()
    assert target.stat().st_mode & 0o077 == 0


def test_every_file_and_every_folder_below_is_brought_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "file").write_bytes(b"x")
    synced: list[Path] = []
    monkeypatch.setattr(os, "fsync", lambda number: synced.append(Path(f"/proc/self/fd/{number}").readlink()))
    sync_tree(tmp_path)
    assert set(synced) == {tmp_path, *tmp_path.rglob("*")}


@pytest.mark.parametrize(
    ("where", "kind"),
    [
        # the nearest mount above a path decides, not the first line nor the last
        ("srv/office/khoi.sqlite", "nfs4"),
        ("srv/office/local/khoi.sqlite", "ext4"),
        ("srv/officers/khoi.sqlite", "xfs"),
        ("srv/a b/khoi.sqlite", "cifs"),
        ("elsewhere", "xfs"),
    ],
)
def test_the_kind_of_a_file_system_is_that_of_the_nearest_mount(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, kind: str
) -> None:
    lines = (
        f"/dev/vdb {tmp_path}/srv/office/local ext4 rw 0 0",
        "/dev/vda / xfs rw 0 0",
        f"server:/x {tmp_path}/srv/office nfs4 rw 0 0",
        f"server:/y {tmp_path}/srv/a\\040b cifs rw 0 0",
    )
    (tmp_path / "mounts").write_text("\n".join(lines))
    monkeypatch.setattr(disk, "MOUNTS", tmp_path / "mounts")
    assert filesystem(tmp_path / where) == kind
    if kind in ("nfs4", "cifs"):
        with pytest.raises(Refusal) as told:
            require_own_disk(tmp_path / where)
        assert (told.value.code, told.value.values["kind"]) == ("place.share", kind)
    else:
        require_own_disk(tmp_path / where)


def test_where_the_kernel_does_not_tell_nothing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "MOUNTS", tmp_path / "none")
    assert filesystem(tmp_path) == ""
    require_own_disk(tmp_path)


def test_a_folder_in_which_no_file_can_be_made_is_refused(tmp_path: Path) -> None:
    require_writable(tmp_path)
    assert not list(tmp_path.iterdir())
    with pytest.raises(Refusal) as told:
        require_writable(tmp_path / "not there")
    assert told.value.code == "place.readonly"


def test_one_process_holds_the_lock_its_number_is_told_and_it_ends_with_it(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(lock)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None and other.stdout.readline() == "held\n"
    try:
        with pytest.raises(Refusal) as told, alone(lock, "server.second"):
            pass
        assert (told.value.code, told.value.values) == ("server.second", {"number": str(other.pid)})
    finally:
        other.kill()
        other.communicate()
    with alone(lock, "server.second"):
        assert lock.read_text() == str(os.getpid())


def test_what_stands_open_is_closed_to_others_and_what_is_closed_stays(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "instance"
    outside.write_text("x")
    outside.chmod(0o644)
    (folder / "files").mkdir(parents=True)
    (folder / "files" / "a").write_text("x")
    (folder / "link").symlink_to(outside)
    for path, mode in ((folder, 0o755), (folder / "files", 0o775), (folder / "files" / "a", 0o664)):
        path.chmod(mode)
    assert is_open(folder)
    close_to_others(folder)
    modes = [
        path.stat().st_mode & 0o777 for path in (folder, folder / "files", folder / "files" / "a", outside)
    ]
    assert modes == [0o700, 0o700, 0o600, 0o644] and not is_open(folder)
    (folder / "files" / "a").chmod(0o640)
    close_to_others(folder)
    assert (folder / "files" / "a").stat().st_mode & 0o777 == 0o640, "nobody comes that far"
    assert not is_open(tmp_path / "nowhere")
