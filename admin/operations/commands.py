"""Commands of the terminal: run, demo, worker, migrate, mend-tree, code. With
admin/web/request.py the only place that commits; upkeep.py has the others."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import Engine, delete, select
from sqlalchemy import update as change
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from admin.jobs.worker import Runner
from admin.operations.exporting import add_commands as add_export
from admin.operations.exporting import export_quarter
from admin.operations.mail import tell_round
from admin.operations.proof import verify_file
from admin.operations.serving import serve_people
from admin.operations.upkeep import add_commands, keep, nightly, sentence, target_of
from admin.web.words import catalogue
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import ZONE, make_engine, now, set_shift, today
from models.core.disk import alone
from models.core.errors import Refusal
from models.core.troubles import database_trouble
from models.operations.backup import make_backup
from models.operations.health import require_place, require_served
from models.operations.migrate import is_old, migrate
from models.operations.restore import RUNNING
from models.operations.tree_health import mend
from models.overview.owed import follow_filers, open_due
from models.people.first_run import first_run_code, is_new
from models.people.people import Account, settle
from models.people.signins import SignIn, issue_code
from models.platform.idempotency import Once
from models.platform.store import Store
from models.reorganisation.enforcing import round_ as reorganise
from models.scoring.grade_sums import rebuild
from models.seed.demo.build import PASSWORD, build, logins, working_day
from models.workflow.redirecting import in_vain, redirect

KEPT = timedelta(days=7)
Maker = Callable[..., Flask]
log = logging.getLogger("khoi")


def main(make: Maker, instance: Path, address: Callable[[Path], str], words: list[str] | None = None) -> int:
    """Read the command line and do it; returns the exit code."""
    parser = argparse.ArgumentParser(prog="khoi")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("run", "demo"):
        commands.add_parser(name).add_argument(
            "--port", type=int, default=int(os.environ.get("PORT") or 8000)
        )
    commands.choices["demo"].add_argument("--only-build", action="store_true")
    for name in ("worker", "migrate", "rebuild-summaries", "mend-tree"):
        commands.add_parser(name)
    add_commands(commands)
    add_export(commands)
    commands.add_parser("code").add_argument("login")
    commands.add_parser("verify-sheet").add_argument("file", type=Path)
    asked = parser.parse_args(words)
    if asked.command == "verify-sheet":
        return verify_file(asked.file)
    folder = instance / "demo" if asked.command == "demo" else instance
    folder.mkdir(parents=True, exist_ok=True)
    where = f"sqlite:///{(folder / 'khoi.sqlite').resolve()}" if asked.command == "demo" else address(folder)
    try:
        return _do(asked, make, make_engine(where), where, folder)
    except Refusal as refusal:
        print(f"{refusal.code}: {sentence(refusal)}", file=sys.stderr)
        return 2
    except DBAPIError as error:
        print(
            f"{database_trouble(error).code}: {sentence(database_trouble(error))}\n  {error.orig}",
            file=sys.stderr,
        )
        return 2


def _do(asked: argparse.Namespace, make: Maker, engine: Engine, where: str, folder: Path) -> int:
    if asked.command == "worker":
        _set_clock(engine)
        return work(engine, folder, between=Runner(make(where, folder)).run_for)
    if asked.command == "export":
        _set_clock(engine)
        engine.dispose()
        return export_quarter(make(where, folder), asked)
    if asked.command == "rebuild-summaries":
        _set_clock(engine)
        return _rebuild(engine)
    if asked.command == "mend-tree":
        _set_clock(engine)
        return _mend(engine)
    done = keep(asked, engine, folder)
    if done is not None:
        return done
    with alone_if_serving(asked, engine, folder):
        return _begin(asked, make, engine, where, folder)


@contextmanager
def alone_if_serving(asked: argparse.Namespace, engine: Engine, folder: Path) -> Iterator[None]:
    """One server on one SQLite file; several may share a PostgreSQL.
    `migrate` and `demo --only-build` keep servers away too."""
    if engine.dialect.name != "sqlite" or asked.command == "code":
        yield
        return
    with alone(folder / RUNNING, "server.second"):
        yield


def _begin(asked: argparse.Namespace, make: Maker, engine: Engine, where: str, folder: Path) -> int:
    require_place(engine, folder)
    if asked.command == "demo" and not (folder / "whole").exists():
        _make_demo(engine, folder)
    if is_old(engine):
        print(
            "Sao lưu trước khi nâng cấp / a backup first: "
            f"{make_backup(engine, folder, target_of(folder)).folder.name}",
            flush=True,
        )
    migrate(engine, repair=asked.command == "migrate")
    if asked.command == "migrate" or (asked.command == "demo" and asked.only_build):
        return 0
    if asked.command == "code":
        return _code(engine, asked.login)
    _set_clock(engine, demonstration=asked.command == "demo")
    _greet(engine, asked)
    return _serve(make, engine, where, folder, asked.port)


def _make_demo(engine: Engine, folder: Path) -> None:
    """Build the demonstration from nothing; what a killed build left is thrown away first."""
    engine.dispose()
    for path in folder.glob("khoi.sqlite*"):
        path.unlink()
    print(
        "Đang lập Đảng bộ Khối trình diễn (khoảng hai phút) / making the "
        "demonstration, about two minutes ...",
        flush=True,
    )
    began = time.monotonic()
    migrate(engine)
    Store.root = folder / "files"
    build(engine)
    (folder / "whole").touch()
    print(f"{time.monotonic() - began:.0f} s", flush=True)


def _set_clock(engine: Engine, *, demonstration: bool | None = None) -> None:
    """A demonstration works at its own day; a set clock in an office, or
    an office's data as a demonstration, is refused (None: not asked)."""
    with open_session(engine, SYSTEM) as db:
        day = working_day(db)
    if demonstration is not None and (day is not None) != demonstration:
        raise Refusal("clock.set")
    if day is not None:
        noon = datetime(day.year, day.month, day.day, 9, tzinfo=ZONE)
        set_shift(noon - now())


def _greet(engine: Engine, asked: argparse.Namespace) -> None:
    print(f"\n  Khối: http://127.0.0.1:{asked.port}/\n", flush=True)
    with open_session(engine, SYSTEM) as db:
        if asked.command == "demo":
            print(f"  Ngày làm việc / working day: {today():%d/%m/%Y}   mật khẩu / password: {PASSWORD}\n")
            for role, unit, login in logins(db):
                print(f"    {login:<20} {_label('role', role)}{', ' + unit if unit else ''}")
        elif is_new(db):
            print(
                "  Máy chủ mới. Mở địa chỉ trên và nhập mã / a new server, open the "
                "address and enter the code:"
            )
            print(f"\n      {first_run_code(db)}\n\n  Chỉ xem thử / only looking: make demo")
        db.commit()
    print("\n  Ctrl C: dừng / stop\n", flush=True)


def _label(kind: str, code: str) -> str:
    message = catalogue("vi").get(code, context=kind)
    return str(message.string) if message is not None else code


def _serve(make: Maker, engine: Engine, where: str, folder: Path, port: int) -> int:
    """The server in this process, the worker in one of its own; both stop together."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    require_served(engine, folder)
    engine.dispose()
    app = make(where, folder)
    worker = subprocess.Popen(
        [sys.executable, "app.py", "worker"],
        env={**os.environ, "KHOI_DATABASE": where, "KHOI_INSTANCE": str(folder)},
        cwd=app.root_path,
    )
    log.info("serving on port %s", port)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        serve_people(app, os.environ.get("HOST", "127.0.0.1"), port)
    except (KeyboardInterrupt, SystemExit):
        pass
    finally:
        worker.terminate()
        worker.wait(timeout=10)
    return 0


def work(
    engine: Engine,
    folder: Path,
    *,
    rounds: int | None = None,
    pause: int = 60,
    between: Callable[[float], None] = time.sleep,
) -> int:
    """The worker: forgets form keys and ended sign-ins older than a week,
    makes the nightly backup, runs jobs in between. It ends with its server."""
    parent, done, settled = os.getppid(), 0, None
    while (rounds is None or done < rounds) and os.getppid() == parent:
        try:
            tidy(engine, new_day=settled != today())
            reorganise(lambda act: _apart(engine, act), lambda act: _reading(engine, act))
            settled = today()
            nightly(engine, folder)
            tell_round(engine)
        except (
            SQLAlchemyError,
            OSError,
            Refusal,
        ):  # a database that is away or a full disk: there again in a minute, perhaps
            log.exception("round of the worker")
        done += 1
        between(pause if rounds is None else 0)
    return 0


def tidy(engine: Engine, *, new_day: bool = False) -> None:
    """One round of the worker's tidying; on a new day posts have begun
    and ended, so accounts are put under those held now."""
    with open_session(engine, SYSTEM) as db:
        past = now() - KEPT
        open_due(db)
        if new_day:
            settle(db)
        follow_filers(db)
        db.execute(delete(Once).where(Once.at < past))
        db.execute(
            change(SignIn).where(SignIn.ended_at.is_(None), SignIn.seen_at < past).values(ended_at=now())
        )
        db.commit()
    _redirect(engine)


def _redirect(engine: Engine) -> None:
    """What waits for whoever vanished goes to the desk that decides now, each item in a
    short transaction of its own: after a reorganisation there may be hundreds."""
    with open_session(engine, SYSTEM) as db:
        waiting = [(type(item), item.id) for item in in_vain(db)]
    for table, number in waiting:
        _apart(engine, partial(_redirect_one, table, number))


def _redirect_one(table: type[Any], number: int, db: Session) -> bool:
    return redirect(db, SYSTEM, db.get_one(table, number))


def _apart(engine: Engine, act: Callable[[Session], Any]) -> Any:
    """One act of the worker in a transaction of its own."""
    with open_session(engine, SYSTEM) as db:
        result = act(db)
        db.commit()
    return result


def _reading(engine: Engine, act: Callable[[Session], Any]) -> Any:
    """Something the worker looks at, in a transaction that nobody waits for."""
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        return act(db)


def _rebuild(engine: Engine) -> int:
    """Count the summaries anew and open the quarters whose duties are not there."""
    with open_session(engine, SYSTEM) as db:
        print(rebuild(db), *open_due(db))
        db.commit()
    return 0


def _mend(engine: Engine) -> int:
    """Put right what `doctor` told of the tree and units and their history can tell."""
    with open_session(engine, SYSTEM) as db:
        for name, count in mend(db).items():
            print(f"{name}: {count}")
        db.commit()
    return 0


def _code(engine: Engine, login: str) -> int:
    """A one-time code for an account, for whoever holds the machine: the administrator's way back in."""
    with open_session(engine, SYSTEM) as db:
        account = db.scalar(select(Account).where(Account.login == login))
        if account is None:
            raise Refusal("access.unknown")
        print(issue_code(db, SYSTEM, account))
        db.commit()
    return 0
