"""`move-to` brings the office's database into another one, `move-undo` goes on in the old one all the same.
See docs/chuyen-du-lieu.md."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from sqlalchemy import Engine

from admin.web.words import shown
from models.moving.move import come_back, engine_at, move

YES = frozenset({"có", "co", "c", "yes", "y"})


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Put this page's commands on the command line."""
    to = commands.add_parser(
        "move-to", help="Chuyển cơ sở dữ liệu sang nơi khác / bring the database elsewhere"
    )
    to.add_argument("address", help="postgresql+psycopg://... | sqlite:///...")
    back = commands.add_parser("move-undo", help="Dùng lại nơi cũ / go on in the old database all the same")
    back.add_argument("--yes", action="store_true", help="không hỏi / do not ask")


def keep(asked: argparse.Namespace, engine: Engine, instance: Path) -> int | None:
    """Do one of this page's commands; None when it is another's."""
    if asked.command == "move-to":
        return _move(engine, asked.address, instance)
    if asked.command == "move-undo":
        return _undo(engine, sure=asked.yes)
    return None


def _move(engine: Engine, address: str, instance: Path) -> int:
    target, began = engine_at(address), time.monotonic()

    def say(table: str, rows: int, left: int) -> None:
        print(f"  {time.monotonic() - began:6.1f} s  {table}: {rows}  ({left})", flush=True)

    done = move(engine, target, instance, say)
    for name, found in done.sums.items():
        print(f"{found.hash}  {found.rows:>9}  {name}")
    if done.head:
        print(f"{sum(found.rows for found in done.sums.values())} dòng / rows, {done.head[:16]}")
    print(
        f"{time.monotonic() - began:.1f} s. Đã chuyển. Từ nay chạy với / moved; from now on run with:\n"
        f"  KHOI_DATABASE={target.url.render_as_string()}"
    )
    target.dispose()
    return 0


def _undo(engine: Engine, *, sure: bool) -> int:
    if not sure:
        print(
            "Nơi cũ giữ dữ liệu lúc chuyển; việc làm ở nơi mới từ đó không có ở đây. Vẫn dùng lại? Gõ: có\n"
            "what was done in the new place since is not here; go on here all the same? Type: yes > ",
            end="",
            flush=True,
        )
        if not (sys.stdin and sys.stdin.readline().strip().casefold() in YES):
            print()
            return 2
    mark = come_back(engine)
    print(f"Dùng lại nơi cũ / back in the old place. {mark.other}: {shown(mark.at)}")
    return 0
