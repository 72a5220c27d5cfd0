"""Commands that keep an office: backup, restore, restore-drill, verify-journal, what `doctor` says; the
worker's nightly round. See docs/sao-luu.md."""

from __future__ import annotations

import argparse
import json
import logging
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from admin.moving import move as moving
from admin.moving import packages
from admin.operations.proof import (
    check_copy,
    copied,
    found,
    second_of,
    tell_gaps,
    tell_lost,
    tell_store,
)
from admin.web.words import catalogue, shown
from forms.excel.write.engine import lacking
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, today
from models.core.disk import write_whole
from models.core.errors import Refusal
from models.operations.backup import (
    ALARM,
    Backup,
    backups,
    due,
    make_backup,
    manifest_of,
    suspects,
)
from models.operations.backup_far import Far
from models.operations.health import (
    findings,
    named,
    require_lost_told,
)
from models.operations.restore import drill, restore
from models.platform.journal import canonical, verify
from models.seed.demo.build import working_day
from models.signals.caught import odd_ones
from models.signin.breached import keep_list, place
from models.told.environment import told

FAILURE = "last-failure"
TROUBLES = "worker-troubles"
"""In the instance's folder: what of the worker's round failed."""
AGAIN = timedelta(hours=1)
LONGEST_DRILL = 15
log = logging.getLogger("khoi")


def target_of(instance: Path) -> Path:
    """Where backups are kept: `KHOI_BACKUPS`, or beside the database."""
    return Path(told("KHOI_BACKUPS") or instance / "backups")


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Put this page's commands on the command line."""
    commands.add_parser("backup", help="Sao lưu ngay / make a backup now")
    commands.add_parser("backups", help="Liệt kê bản sao lưu / list them")
    for name, said in (
        ("restore", "Phục hồi / bring a backup back"),
        ("restore-drill", "Diễn tập phục hồi / try that one can be brought back"),
    ):
        commands.add_parser(name, help=said).add_argument(
            "backup", nargs="?", help="tên hoặc đường dẫn; bỏ trống: bản mới nhất / the newest"
        )
    check = commands.add_parser("check-backup", help="Kiểm tra một bản sao lưu / look at a backup, anywhere")
    check.add_argument("folder")
    lost = commands.add_parser(
        "lost", help="Tài liệu thiếu, đã mất / files missing and lost; record one as lost"
    )
    lost.add_argument("file", nargs="?", help="8 chữ đầu trở lên của mã tệp / the first letters of its hash")
    lost.add_argument("reason", nargs="?", default="", help="lý do / why")
    lost.add_argument(
        "--bring-back",
        nargs="?",
        const="",
        metavar="FOLDER",
        help="mang tệp thiếu về từ các bản sao lưu / bring missing files back, from a folder or all backups",
    )
    store = commands.add_parser(
        "store", help="Kho tệp và khóa biểu mẫu / the store of files and the key of forms"
    )
    store.add_argument("--take", action="store_true", help="từ nay theo máy này / from now on as set here")
    commands.add_parser("doctor", help="Khám máy chủ / examine the server")
    breached = commands.add_parser("breached", help="Nạp danh sách mật khẩu đã lộ / read breached passwords")
    breached.add_argument("file", type=Path)
    breached.add_argument("--least", type=int, default=1, help="đã lộ ít nhất / found at least so many times")
    commands.add_parser("verify-journal", help="Kiểm tra nhật ký / walk the journal")
    moving.add_commands(commands)
    packages.add_commands(commands)


def keep(asked: argparse.Namespace, engine: Engine, instance: Path) -> int | None:
    """Do one of this page's commands; None when it is another's."""
    target = target_of(instance)
    if asked.command == "backup":
        return _backup(engine, instance)
    if asked.command == "backups":
        return _list(target)
    if asked.command == "lost":
        return tell_lost(asked, engine, instance, _folders(instance))
    if asked.command == "store":
        return tell_store(engine, instance, take=asked.take)
    if asked.command == "restore":
        source = found(target, asked.backup)
        print(
            f"Đã phục hồi {source.name}. Dữ liệu trước đó nằm ở / what was there is in: "
            f"{restore(engine, instance, source)}"
        )
        tell_gaps(manifest_of(source))
        return 0
    if asked.command == "restore-drill":
        return _drill(engine, found(target, asked.backup))
    if asked.command == "breached":
        with asked.file.open("rb") as lines:
            print(f"{keep_list(lines, asked.least)} mật khẩu / passwords: {place()}")
        return 0
    if asked.command == "verify-journal":
        return _verify(engine)
    done = moving.keep(asked, engine, instance)
    if done is not None:
        return done
    return packages.keep(asked, engine, instance, target, lambda each: check_copy(str(each)), sentence)


def sentence(refusal: Refusal) -> str:
    """A refusal in Vietnamese, for the terminal."""
    words = _vietnamese("refusal", refusal.code)
    return words % {name: shown(value) for name, value in refusal.values.items()} if words else str(refusal)


def _vietnamese(context: str, code: str) -> str:
    message = catalogue("vi").get(code, context=context)
    return str(message.string) if message is not None else ""


def _backup(engine: Engine, instance: Path) -> int:
    began = time.monotonic()
    made = make_backup(engine, instance, target_of(instance))
    copied(made)
    (target_of(instance) / FAILURE).unlink(missing_ok=True)
    print(f"{made.folder}\n{time.monotonic() - began:.1f} s")
    tell_gaps(made.manifest)
    return 0


def _list(target: Path) -> int:
    for each in backups(target):
        print(f"{each.folder.name}  {each.at:%d/%m/%Y %H:%M}")
        tell_gaps(each.manifest)
    for each in suspects(target):
        print(f"{each.folder.name}  {each.at:%d/%m/%Y %H:%M}")
        tell_gaps(each.manifest)
    second = second_of()
    if isinstance(second, Far):
        print(f"{second.name}:")
        for at, name in second.known():
            print(f"{name}  {at:%d/%m/%Y %H:%M}")
    return 0


def _folders(instance: Path) -> list[Path]:
    """Where files may lie that are missing: in each backup, the newest first, and in the office's own folder
    where it keeps its files elsewhere by now."""
    second = second_of()
    known = [*backups(target_of(instance)), *(backups(second) if isinstance(second, Path) else ())]
    return [instance / "files", *(each.folder / "files" for each in known)]


def may_go_on(made: Backup, *, asked: bool) -> None:
    """Warn where the backup before a new schema lacks attachments, which the schema has nothing to do with; a
    command of somebody's own hand goes on after a yes. Raises `migrate.no`."""
    lacks = made.manifest.get("missing", ())
    if not lacks:
        return
    warning = Refusal("backup.lacks", count=len(lacks), what=named(lacks))
    print(f"{warning.code}: {sentence(warning)}", flush=True)
    if not asked:
        return
    print("Vẫn nâng cấp? Gõ: có / go on all the same? Type: yes > ", end="", flush=True)
    if not (sys.stdin and sys.stdin.readline().strip().casefold() in YES):
        print()
        raise Refusal("migrate.no")


YES = frozenset({"có", "co", "c", "yes", "y"})


def _drill(engine: Engine, source: Path) -> int:
    found = drill(engine, source)
    counted = ", ".join(f"{name} {n}" for name, n in found.counted.items())
    print(f"{found.backup}: {counted}")
    tell_gaps(manifest_of(source))
    for each in found.differs:
        print(f"  khác / differs: {each}", file=sys.stderr)
    late = found.minutes > LONGEST_DRILL
    print(
        f"{found.minutes:.2f} phút / minutes{' (> 15!)' if late else ''}: "
        f"{'hỏng / broken' if found.differs else 'phục hồi được / restorable'}"
    )
    return 1 if found.differs or late else 0


def examine(engine: Engine, instance: Path, more: Sequence[Refusal] = ()) -> int:
    """Tell everything that is wrong and what to do, `more` of it too; 0 when nothing is, else 1. Signals that
    tell nothing apart, and rows that are made in plain Python, are told beside it: an office that has them is
    served all the same."""
    found = [*findings(engine, instance, target_of(instance)), *more]
    for refusal in found:
        print(f"{refusal.code}: {sentence(refusal)}")
    if not found:
        print("Không thấy gì phải sửa / nothing to mend")
        for refusal in telling_nothing(engine):
            print(f"{refusal.code}: {sentence(refusal)}")
    with suppress(SQLAlchemyError):  # told above
        try:
            require_lost_told(engine, instance)
        except Refusal as refusal:
            print(f"{refusal.code}: {sentence(refusal)}")
    why = lacking()
    if why:
        plain = Refusal("health.plain_rows", why=_vietnamese("plain_rows", why))
        print(f"{plain.code}: {sentence(plain)}")
    return 1 if found else 0


def telling_nothing(engine: Engine) -> list[Refusal]:
    """Signals that asked about no report of the last year, or about nearly all."""
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        return [
            Refusal(
                f"signal.{tally.odd}",
                name=_vietnamese("signal", rule.code),
                n=tally.n,
                of=tally.of,
            )
            for rule, tally in odd_ones(db, SYSTEM)
        ]


def _verify(engine: Engine) -> int:
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        broken = verify(db)
    print(
        "nhật ký nguyên vẹn / the journal is whole"
        if broken is None
        else f"hỏng từ dòng / broken from row {broken}"
    )
    return 0 if broken is None else 1


def nightly(engine: Engine, instance: Path) -> Backup | None:
    """The worker's round: the backup of the night when it is due. One that failed is kept for the screen and
    tried again after an hour; until then `backup.night` is raised each time."""
    target = target_of(instance)
    failed, known = target / FAILURE, backups(target)
    waits = failed.exists() and now().timestamp() - failed.stat().st_mtime < AGAIN.total_seconds()
    if waits:
        raise Refusal("backup.night", said=failed.read_text(encoding="utf-8", errors="replace"))
    done = not due(known[0].at if known else None, now())
    if (done and not (failed.exists() and known and second_of())) or _is_demonstration(engine):
        return None
    try:
        made = known[0] if done else make_backup(engine, instance, target, nightly=True)
        copied(made)
    except (Refusal, OSError, SQLAlchemyError) as error:
        said = sentence(error) if isinstance(error, Refusal) else str(error)
        with suppress(OSError):  # the very disk that is full
            target.mkdir(parents=True, exist_ok=True)
            write_whole(failed, said.encode())
        raise Refusal("backup.night", said=said) from error
    failed.unlink(missing_ok=True)
    return made


@dataclass(frozen=True)
class OldBackup:
    """What administrators are told of the newest backup: the notice's kind, by what once, what fills it."""

    kind: str
    once: str
    values: dict[str, str]


def old_backup(engine: Engine, instance: Path) -> OldBackup | None:
    """What is to be told where the newest backup is older than 26 hours, or there is none; None elsewhere."""
    known = backups(target_of(instance))
    if known and now() - known[0].at <= ALARM:
        return None
    if _is_demonstration(engine):
        return None
    if not known:
        return OldBackup("backup_none", f"backup_none-{today():%Y-%m}", {})
    return OldBackup("backup_old", f"backup_old-{known[0].folder.name}", {"on": f"{known[0].at:%Y-%m-%d}"})


def _is_demonstration(engine: Engine) -> bool:
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        return working_day(db) is not None


def tell_troubles(folder: Path, failed: dict[str, str], done: Iterable[str]) -> None:
    """Keep what failed, since when and what was said, until it is done again; a disk that takes nothing is
    told by the log alone."""
    was = troubles(folder)
    known = {name: said for name, said in was.items() if name not in set(done)}
    for name, said in failed.items():
        known[name] = {"since": known.get(name, {}).get("since", now().isoformat()), "said": said}
    if known == was:
        return
    try:
        if known:
            write_whole(folder / TROUBLES, canonical(known).encode())
        else:
            (folder / TROUBLES).unlink(missing_ok=True)
    except OSError:
        log.exception("the worker's troubles")


def troubles(folder: Path) -> dict[str, dict[str, str]]:
    """Tasks of the round that failed when they were last tried: since when, and what was said."""
    try:
        found: dict[str, dict[str, str]] = json.loads((folder / TROUBLES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def undone(instance: Path) -> list[Refusal]:
    """The same to be told: each with its words, since when it fails, and what was said."""
    return [
        Refusal(
            "health.round",
            task=_vietnamese("round", name),
            since=datetime.fromisoformat(each["since"]),
            said=each["said"],
        )
        for name, each in troubles(instance).items()
    ]
