"""An office's backup sealed to another office (`package-key`, `pack-office`), looked at there
(`check-package`, `compare-package`), and kept there as an archive (`keep-package`, `archives`). See
docs/gui-co-quan.md."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine

from admin.moving.meets import Say, compare_package
from models.moving.package import archive, archived, opened, own_key, pack
from models.operations.backup import find_backup

Tell = Callable[[Path], int]
"""Looks at a backup and prints what it is; 0 where all of it is as it was made."""


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Put this page's commands on the command line."""
    commands.add_parser(
        "package-key", help="Khóa nhận gói của cơ quan này / this office's key to be sealed to"
    )
    sends = commands.add_parser("pack-office", help="Đóng gói một bản sao lưu / seal a backup to an office")
    sends.add_argument("key", help="khóa của nơi nhận / the receiving office's key: age1...")
    sends.add_argument("file", type=Path, help="tệp sẽ lập / the file to make")
    sends.add_argument("backup", nargs="?", help="bỏ trống: bản mới nhất / the newest")
    for name, said in (
        ("check-package", "Kiểm tra một gói gửi đến / look at a package"),
        ("keep-package", "Cất gói vào kho lưu / keep it as an archive"),
    ):
        commands.add_parser(name, help=said).add_argument("file", type=Path)
    meets = commands.add_parser("compare-package", help="Mã, tên đăng nhập trùng / what of it is taken here")
    meets.add_argument("file", type=Path)
    meets.add_argument("table", type=Path, nargs="?", help="bảng .csv: lập nếu chưa có / made, or read again")
    commands.add_parser("archives", help="Kiểm tra các kho lưu / look at every archive")


def keep(
    asked: argparse.Namespace, engine: Engine, instance: Path, target: Path, tell: Tell, say: Say
) -> int | None:
    """Do one of this page's commands; None when it is another's."""
    if asked.command == "package-key":
        print(own_key(instance))
        return 0
    if asked.command == "pack-office":
        made = pack(find_backup(target, asked.backup), asked.key, asked.file)
        print(f"{asked.file}  {made.size}\n{made.backup}\nSHA-256 {made.sha256}")
        print("Đọc mã này cho nơi nhận qua điện thoại / read this number to the receiving office")
        return 0
    if asked.command == "check-package":
        with opened(asked.file, instance) as found:
            print(f"SHA-256 {found.sha256}", flush=True)
            return tell(found.folder)
    if asked.command == "compare-package":
        return compare_package(asked.file, asked.table, engine, instance, say)
    if asked.command == "keep-package":
        print(archive(asked.file, instance))
        return 0
    if asked.command == "archives":
        return max((tell(folder) for folder in archived(instance)), default=0)
    return None
