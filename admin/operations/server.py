"""The server's own page: whether the worker lives, when each of its tasks was done last, which processes
ended and how. The administrator's alone, like `/server/health`, the same for a program."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from flask import current_app, render_template, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.lists.pages import Page
from admin.operations.rounds import TASKS
from admin.operations.standing import LATE, Process, Seen, seen, wrong_with
from admin.operations.upkeep import troubles
from admin.seen.health import LIVE, READY
from admin.seen.logs import FILE, FOLDER
from admin.web.words import say, shown, word
from models import VERSION
from models.core.base import now

NAMES = (*TASKS, "jobs")
"""What the worker does, in the order of its round."""


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
        super().__init__(name=__("Server"), endpoint="server", url="/server")

    @expose("/")
    def index(self) -> Any:
        folder = _folder()
        here = seen(folder)
        sentence, alarm = _said(here)
        wrong = [refusal for refusal in wrong_with(folder) if refusal.code != "health.round"]
        return render_template(
            "khoi/operations/server.html",
            title=_("Server"),
            sentence=sentence,
            alarms=[*([sentence] if alarm else []), *map(say, wrong)],
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
            "wrong": [{"code": each.code, "sentence": say(each)} for each in wrong_with(folder)],
        }


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
