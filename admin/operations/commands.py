"""Commands of the terminal: run, demo, worker, migrate, mend-tree, code. With
admin/web/request.py the only place that commits; upkeep.py has the others."""

from __future__ import annotations

import argparse
import logging
import os
import secrets
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from flask import Flask
from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError

from admin.jobs.work import Stop, Stopped
from admin.jobs.worker import Runner
from admin.operations import prefork
from admin.operations.exporting import add_commands as add_export
from admin.operations.exporting import export_quarter
from admin.operations.proof import check_copy, verify_file
from admin.operations.rounds import work
from admin.operations.serving import serve_people, stand_for_good
from admin.operations.settings_page import page, require_settings
from admin.operations.standing import Standing, wrong_with
from admin.operations.upkeep import (
    add_commands,
    examine,
    keep,
    may_go_on,
    sentence,
    target_of,
)
from admin.seen import logs
from admin.seen.counts import Counts
from admin.seen.requests import listen
from admin.web.address import plain
from admin.web.words import catalogue
from models import VERSION
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import ZONE, make_engine, now, set_shift, today
from models.core.disk import alone, close_to_others
from models.core.errors import Refusal
from models.core.spelling import compared
from models.core.troubles import database_trouble
from models.operations.backup import Backup, backups, make_backup
from models.operations.health import go_by_these, require_place, require_same, require_served
from models.operations.migrate import is_old, migrate, require_ready
from models.operations.piece_triggers import rebuild_pieces
from models.operations.restore import RUNNING
from models.operations.tree_health import mend, tree_findings
from models.overview.owed import open_due
from models.people.people import Account
from models.platform.jobs import lie_in
from models.platform.store import Store
from models.scoring.grade_sums import rebuild
from models.seed.demo.build import PASSWORD, build, logins, working_day
from models.signin.first_run import first_run_code, is_new
from models.signin.signins import issue_code
from models.told.environment import LISTENING, WATCH, WORKER, forget, is_handed, spoken, told, unknown, whole
from models.totals.folding import mark_all
from models.totals.form_sums import rebuild_forms

Maker = Callable[..., Flask]
log = logging.getLogger("khoi")


def main(make: Maker, instance: Path, address: Callable[[Path], str], words: list[str] | None = None) -> int:
    """Read the command line and do it; returns the exit code."""
    parser = argparse.ArgumentParser(prog="khoi")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("run", "demo"):
        commands.add_parser(name).add_argument("--port", type=_port, default=told("PORT"))
    commands.choices["demo"].add_argument("--only-build", action="store_true")
    for name in ("worker", "ready", "migrate", "rebuild-summaries", "mend-tree", "version", "settings"):
        commands.add_parser(name)
    add_commands(commands)
    add_export(commands)
    commands.add_parser("code").add_argument("login")
    commands.add_parser("verify-sheet").add_argument("file", type=Path)
    commands.choices["migrate"].add_argument("--yes", action="store_true", help="không hỏi / do not ask")
    asked = parser.parse_args(words)
    if asked.command == "verify-sheet":
        return verify_file(asked.file)
    if asked.command == "version":
        print(f"Khối {VERSION}")
        return 0
    if asked.command == "settings":
        print(page(), end="")
        return 0
    folder = instance / "demo" if asked.command == "demo" else instance
    try:
        require_settings()
        if asked.command == "check-backup":  # on a machine on which no office is, and none is made
            return check_copy(asked.folder)
        folder.mkdir(parents=True, exist_ok=True)
        if asked.command == "demo":
            forget("KHOI_STORE")  # its files are no office's
        lie_in(folder, spoken())
        own = f"sqlite:///{(folder / 'khoi.sqlite').resolve()}"
        where = own if asked.command == "demo" else address(folder)
        return _do(asked, make, make_engine(where), where, folder)
    except Refusal as refusal:
        print(f"{refusal.code}: {sentence(refusal)}", file=sys.stderr)
        return 2
    except DBAPIError as error:
        trouble = database_trouble(error)
        print(f"{trouble.code}: {sentence(trouble)}\n  {error.orig}", file=sys.stderr)
        return 2


def _port(text: str) -> int:
    """The number of a port as it was typed."""
    number = plain(text)
    if number is None or not 0 < number < 65536:
        raise argparse.ArgumentTypeError(f"1-65535: {text}")
    return number


def _do(asked: argparse.Namespace, make: Maker, engine: Engine, where: str, folder: Path) -> int:
    if asked.command in ("worker", "export", "rebuild-summaries", "mend-tree", "lost", "store"):
        require_ready(engine)  # these read the newest schema; an older one is told, with what to do
    if asked.command == "ready":
        require_place(engine, folder)
        require_served(engine, folder)
        is_old(engine)
        require_same(engine, folder)
        make(where, folder)
        return 0
    if asked.command == "worker":
        require_same(engine, folder)
        _set_clock(engine)
        return _worker(make(where, folder), engine, folder)
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
    if asked.command in ("lost", "store"):
        _set_clock(engine)
    if asked.command == "doctor":
        return examine(engine, folder, wrong_with(folder))
    done = keep(asked, engine, folder)
    if done is not None:
        return done
    with alone_if_serving(asked, engine, folder) as held:
        return _begin(asked, make, engine, where, folder, held)


@contextmanager
def alone_if_serving(asked: argparse.Namespace, engine: Engine, folder: Path) -> Iterator[int | None]:
    """One server on one SQLite file; several may share a PostgreSQL.
    `migrate` and `demo --only-build` keep servers away too. Yields the file that holds the lock."""
    if engine.dialect.name != "sqlite" or asked.command == "code":
        yield None
        return
    with alone(folder / RUNNING, "server.second") as held:
        yield held


def _begin(
    asked: argparse.Namespace, make: Maker, engine: Engine, where: str, folder: Path, held: int | None
) -> int:
    """A port that is taken is told before anything is made or printed."""
    serves = asked.command in ("run", "demo") and not getattr(asked, "only_build", False)
    with ExitStack() as bound:
        found = prefork.listening(told("HOST"), asked.port) if serves else []
        sockets = [bound.enter_context(one) for one in found]
        return _go_on(asked, make, engine, where, folder, held, sockets)


def _go_on(
    asked: argparse.Namespace,
    make: Maker,
    engine: Engine,
    where: str,
    folder: Path,
    held: int | None,
    sockets: Sequence[socket.socket],
) -> int:
    require_place(engine, folder)
    for each in (folder, target_of(folder)):
        close_to_others(each)
    if asked.command == "demo" and not (folder / "whole").exists():
        _make_demo(engine, folder)
    if is_old(engine):
        prefork.end_those_before()
        made = _saved_first(engine, folder)
        print(f"Sao lưu trước khi nâng cấp / a backup first: {made.folder.name}", flush=True)
        may_go_on(made, asked=asked.command == "migrate" and not asked.yes)
    migrate(engine, repair=asked.command == "migrate")
    if asked.command == "migrate" or (asked.command == "demo" and asked.only_build):
        return 0
    if asked.command == "code":
        return _code(engine, asked.login)
    _set_clock(engine, demonstration=asked.command == "demo")
    if not is_handed(LISTENING):  # begun anew nobody is greeted
        _greet(engine, asked)
    return _serve(make, engine, where, folder, sockets, held)


def _saved_first(engine: Engine, instance: Path) -> Backup:
    """A backup before a new schema, in a process of its own where files lie in a service: who has spoken to
    one may fork no more (models/stores/service.py). Raises as `make_backup`, or `backup.failed`."""
    target = target_of(instance)
    if Store.service is None:
        return make_backup(engine, instance, target)
    engine.dispose()
    number = prefork.forked(lambda: make_backup(engine, instance, target))()
    _number, status = os.waitpid(number, 0)
    if status:
        raise Refusal("backup.failed", folder=str(target), said=f"status {status}")
    return backups(target)[0]


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


def _serve(
    make: Maker,
    engine: Engine,
    where: str,
    folder: Path,
    sockets: Sequence[socket.socket],
    held: int | None,
) -> int:
    """Processes that serve, and the worker in one of its own; all stop together (prefork.py)."""
    logs.begin(folder)
    require_served(engine, folder)
    require_same(engine, folder)
    app, count, here = make(where, folder), prefork.wanted(), os.getpid()
    go_by_these(engine, folder)
    engine.dispose()
    counts: Counts | None = app.extensions.get("khoi.counts")
    stand_for_good()
    environment = whole(KHOI_DATABASE=where, KHOI_INSTANCE=str(folder))
    environment.pop(LISTENING, None)
    environment |= {WATCH: str(here), WORKER: secrets.token_hex(4)}

    def serve(part: int) -> None:
        if counts is not None:
            counts.settle(part)
        if held is not None:
            os.close(held)  # the lock is of the process that watches
        serve_people(app, sockets, here)

    def worker() -> None:
        for one in sockets:
            one.close()
        if held is not None:
            os.close(held)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl C is told to all; who watches tells it to end
        os.chdir(app.root_path)
        environment.update(logs.apart(folder))
        os.execve(sys.executable, [sys.executable, "-X", "faulthandler", "app.py", "worker"], environment)

    children = [prefork.Child(f"server {n + 1}", prefork.forked(partial(serve, n))) for n in range(count)]
    children.append(prefork.Child("worker", prefork.forked(worker), words=partial(logs.last_words, folder)))
    port = sockets[0].getsockname()[1]
    for name in unknown():
        log.warning("%s is no setting of this program: see app.py settings", name)
    log.info("Khối %s: port %s, %s processes, watched by process %s", VERSION, port, count, here)
    prefork.Watch(sockets, held, app.root_path, children, instance=folder).run()
    return 0


def _worker(app: Flask, engine: Engine, folder: Path) -> int:
    """The worker's process: told to end (SIGTERM) it gives back what it has in hand."""
    logs.begin(folder)
    stop, standing = Stop(), Standing(folder)
    runner = Runner(app, alive=standing.alive, stop=stop)
    standing.rows = lambda: runner.lacks
    counts: Counts | None = app.extensions.get("khoi.counts")
    if counts is not None:
        listen(engine, counts)
        standing.held = counts.held_flat
    signal.signal(signal.SIGTERM, stop.hear)
    standing.alive("begin")
    if runner.lacks:
        log.warning("rows are made in plain Python: %s", runner.lacks)
    try:
        with stop.may_break():
            runner.take_back()
        return work(engine, folder, between=runner.run_for, standing=standing, stop=stop)
    except Stopped:
        return 0


def _rebuild(engine: Engine) -> int:
    """Count the summaries anew, open the quarters whose duties are not there, and make anew by what names
    are found."""
    with open_session(engine, SYSTEM) as db:
        print(rebuild(db), *open_due(db))
        rebuild_forms(db)
        mark_all(db)
        rebuild_pieces(db.connection())
        db.commit()
    return 0


def _mend(engine: Engine) -> int:
    """Put right what `doctor` told of the tree and the history of units can tell; what is left is told, with
    what to do."""
    with open_session(engine, SYSTEM) as db:
        done = mend(db)
        db.commit()
    for name, count in done.items():
        print(f"{name}: {count}")
    print(
        f"Đã sửa {sum(done.values())} dòng / rows mended"
        if done
        else "Không có gì sửa được bằng lệnh này / nothing that this command mends"
    )
    left = list(tree_findings(engine))
    for refusal in left:
        print(f"{refusal.code}: {sentence(refusal)}")
    return 1 if left else 0


def _code(engine: Engine, login: str) -> int:
    """A one-time code for an account, for whoever holds the machine: the administrator's way back in."""
    with open_session(engine, SYSTEM) as db:
        account = db.scalar(select(Account).where(Account.login == compared(login)))
        if account is None:
            raise Refusal("access.unknown")
        print(issue_code(db, SYSTEM, account))
        db.commit()
    return 0
