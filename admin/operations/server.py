"""The state of the system (tình trạng hệ thống) in sentences with numbers, so that whoever is no programmer
can read it out on the telephone: what is well, what is not and what to do, the last failures by the numbers
of their requests; then when each task of the worker was done last, which processes ended and how. The
administrator's alone, like `/server/health`, the same for a program."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from flask import current_app, render_template, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Engine

from admin.lists.pages import Page
from admin.operations.backups import how_old
from admin.operations.rounds import TASKS
from admin.operations.standing import LATE, Process, Seen, seen, wrong_with
from admin.operations.upkeep import target_of, troubles
from admin.seen.errors import KEPT, Failed, last
from admin.seen.health import LIVE, READY
from admin.seen.logs import FILE, FOLDER
from admin.web.request import db
from admin.web.words import say, shown, word
from models import VERSION
from models.core.base import now
from models.core.errors import Refusal
from models.operations.backup import backups
from models.operations.health import LEAST_FREE, require_store
from models.operations.migrate import revision_of
from models.platform.store import Store, shelf

NAMES = (*TASKS, "jobs")
"""What the worker does, in the order of its round."""
SHOWN, LATELY = 10, timedelta(hours=24)
"""Failures that are listed; how far back broken pages are counted."""


def _folder() -> Path:
    return Path(current_app.instance_path)


def _said(here: Seen) -> tuple[str, bool]:
    """How the worker stands as a sentence, and whether it is an alarm."""
    if here.at is None:
        return _("The worker has not been seen yet"), False
    at = shown(here.at)
    if now() - here.at > LATE:
        return _("The worker was last seen at %(at)s", at=at), True
    return _("The worker works; it was seen at %(at)s", at=at), False


@dataclass(frozen=True)
class Line:
    """One sentence of the page: whether it is well (None: only told), and what to do where it is not."""

    good: bool | None
    said: str
    todo: str = ""

    @property
    def kind(self) -> str:
        """How it is marked."""
        return "plain" if self.good is None else "good" if self.good else "bad"

    @property
    def label(self) -> str:
        """The same in a word."""
        if self.good is None:
            return _("To know")
        return _("Well") if self.good else _("To do")


def _lines(here: Seen, folder: Path, failed: list[Failed]) -> list[Line]:
    """What is well and what is not, in the order in which it is read out."""
    engine: Engine = current_app.extensions["khoi.engine"]
    kind = "SQLite" if engine.dialect.name == "sqlite" else "PostgreSQL"
    revision = revision_of(db().connection()) or ""
    facts = {"version": VERSION, "kind": kind, "schema": revision}
    program = _("Khối version %(version)s runs on %(kind)s, with schema %(schema)s, and answers", **facts)
    lines = [Line(True, program), *_serving(here)]
    wrong = wrong_with(folder)
    stuck = [each for each in wrong if each.code in ("health.worker", "health.worker_ends")]
    worker, _late = _said(here)
    lines.append(Line(not stuck, worker, " ".join(map(say, stuck))) if here.at else Line(None, worker))
    age, alarm = how_old(backups(target_of(folder)))
    night = [say(each) for each in wrong if each.code == "backup.night"]
    make = _(
        "Leave the server running overnight, or make one now on the server: .venv/bin/python app.py backup"
    )
    lines.append(Line(not (alarm or night), age, " ".join(night) or (make if alarm else "")))
    lines += [_room(folder), *(Line(False, say(each)) for each in _store_away(folder))]
    undone = [Line(False, say(each)) for each in wrong if each.code == "health.round"]
    lines += undone or [Line(True, _("All that the server does by itself was done when it was tried last"))]
    if here.rows:
        lines.append(Line(None, word("plain_rows", here.rows)))
    return [*lines, _failures(failed)]


def _serving(here: Seen) -> list[Line]:
    serve = [each for each in here.processes if each.name != "worker"]
    if not (here.runs and serve):
        return [
            Line(None, _("Nobody watches the processes: the server was begun in another way than make run"))
        ]
    since = shown(min(each.since for each in serve))
    lines = [
        Line(True, _("%(count)s processes serve people; the oldest since %(at)s", count=len(serve), at=since))
    ]
    gone = [each for each in serve if not each.number]
    if gone:
        ended = _("%(count)s of them ended and begin again by themselves", count=len(gone))
        lines.append(
            Line(False, ended, _("Wait a minute and look again; if it stays so, read this page out"))
        )
    return lines


def _room(folder: Path) -> Line:
    free = shutil.disk_usage(folder).free
    if free < LEAST_FREE:
        return Line(False, say(Refusal("place.full", free=free // 2**20, least=LEAST_FREE // 2**20)))
    return Line(True, _("%(free)s GB are free on the disk", free=free // 2**30))


def _failures(failed: list[Failed]) -> Line:
    lately = [each for each in failed if now() - each.moment < LATELY]
    broken = sum(each.status >= 500 for each in lately)
    if not broken:
        return Line(True, _("In the last 24 hours nothing broke on anybody's page"))
    said = _("In the last 24 hours something broke on %(count)s pages", count=broken)
    return Line(False, said, _("Read the numbers below out to whoever maintains the program"))


def _told(each: Failed) -> dict[str, Any]:
    """One failure as it is read out."""
    code = str(each.status) if each.status < 500 or each.status == 503 else "500"
    what = word("failed", code) or word("failed", "other")
    return {"number": each.request, "at": shown(each.moment), "what": what, "code": each.code} | {
        "route": each.route,
        "account": "" if each.account is None else str(each.account),
        "kind": "bad" if each.status >= 500 else "plain",
    }


def server_tasks() -> list[dict[str, Any]]:
    """The line on the administrator's first page, where anything is wrong."""
    wrong = wrong_with(_folder())
    if not wrong:
        return []
    title = _("Something of the server's own work is not done")
    return [{"title": title, "detail": say(wrong[0]), "url": url_for("server.index"), "late": True}]


class ServerView(Page):
    """The server (máy chủ)."""

    verbs: ClassVar[tuple[str, ...]] = ("settings.change",)

    def __init__(self) -> None:
        super().__init__(name=__("State of the system"), endpoint="server", url="/server")

    @expose("/")
    def index(self) -> Any:
        folder = _folder()
        here, failed = seen(folder), last(folder / FOLDER, KEPT)
        lines = _lines(here, folder, failed)
        todo = sum(each.good is False for each in lines)
        return render_template(
            "khoi/operations/server.html",
            title=_("State of the system"),
            sentence=_("The server has %(count)s things to do", count=todo)
            if todo
            else _("The server is well"),
            at=shown(now()),
            lines=lines,
            failed=[_told(each) for each in failed[:SHOWN]],
            facts=_facts(here, folder),
            tasks=_tasks(here, folder),
            processes=[_row(each) for each in here.processes],
            words=here.worker.ends[-1]["words"] if here.worker and here.worker.ends else "",
        )

    @expose("/health")
    def health_view(self) -> Any:
        folder = _folder()
        here, failed = seen(folder), troubles(folder)
        tasks = {
            name: {"done": _iso(here.done.get(name)), "fails": failed.get(name)}
            for name in dict.fromkeys((*NAMES, *failed))
        }
        return {
            "version": VERSION,
            "watched": here.runs,
            "worker": {"at": _iso(here.at), "doing": here.doing, "since": _iso(here.since)},
            "plain_rows": here.rows,
            "tasks": tasks,
            "processes": [
                {"name": each.name, "number": each.number, "since": _iso(each.since), "ends": each.ends}
                for each in here.processes
            ],
            "store": shelf().mark,
            "wrong": [
                {"code": each.code, "sentence": say(each)}
                for each in (*wrong_with(folder), *_store_away(folder))
            ],
        }


def _store_away(folder: Path) -> list[Refusal]:
    """Whether the service that keeps files takes and gives, as it is now."""
    try:
        require_store(folder)
    except Refusal as refusal:
        return [refusal]
    return []


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _facts(here: Seen, folder: Path) -> list[tuple[str, str]]:
    doing, _space, rest = here.doing.partition(" ")
    in_hand = " ".join(part for part in (word("round", doing), rest) if part)
    since = f"{in_hand} ({shown(here.since)})" if in_hand else ""
    return [
        (_("Version"), VERSION),
        (_("In hand"), since or _("nothing")),
        (_("Large workbooks"), word("plain_rows", here.rows) if here.rows else _("made fast, by polars")),
        (_("Kept files"), shelf().mark or str(Store.root)),
        (_("Log"), str(folder / FOLDER / FILE)),
        (_("For programs that look after servers"), f"{LIVE} · {READY} · {url_for('server.health_view')}"),
    ]


def _tasks(here: Seen, folder: Path) -> list[dict[str, Any]]:
    """Each task: when it was done last, and since when and why it is not; those that fail come first."""
    failed = troubles(folder)
    found = []
    for name in NAMES:
        trouble = failed.get(name)
        since = shown(datetime.fromisoformat(trouble["since"])) if trouble else ""
        done = shown(here.done.get(name)) or _("not yet")
        row = {"name": word("round", name), "done": done, "since": since}
        found.append({**row, "said": trouble["said"] if trouble else ""})
    return sorted(found, key=lambda row: not row["since"])


def _row(each: Process) -> dict[str, Any]:
    last = each.ends[-1] if each.ends else None
    number = each.name.rpartition(" ")[2]
    return {
        "name": _("Worker") if each.name == "worker" else _("Serving %(number)s", number=number),
        "number": str(each.number) if each.number else _("begins again soon"),
        "since": shown(each.since),
        "ended": shown(datetime.fromisoformat(last["at"])) if last else "",
        "how": last["how"] if last else "",
    }
