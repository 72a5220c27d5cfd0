"""One's own long work: what is waiting, how far it is, the files
that were sent, to be had again byte for byte, what an act did."""

from __future__ import annotations

import mimetypes
from typing import Any, ClassVar

from flask import Response, flash, jsonify, redirect, render_template, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.jobs.kinds import kind_of, said_of
from admin.lists.exports import XLSX, said_left
from admin.lists.pages import Page
from admin.lists.slips import slips
from admin.web import address
from admin.web.request import by, db
from admin.web.sent_files import handed
from admin.web.words import say, word
from models.core.base import now
from models.core.errors import Refusal
from models.people.people import Account
from models.platform.jobs import (
    LIVING,
    Job,
    cancel,
    drop_file,
    jobs_of,
    noted,
    own_job,
    results,
    taken_by,
)
from models.platform.journal import canonical
from models.platform.room import MB, sent_by
from models.platform.settings import number
from models.signin.signins import issue_code

COLOURS = {"done": "good", "failed": "bad", "running": "act"}


def _asked() -> Job:
    return own_job(db(), by(), address.number())


def row_of(job: Job) -> dict[str, Any]:
    """A job as the page and its script show it."""
    done = noted(job)
    percent = min(100, done * 100 // job.rows_total) if job.rows_total else 0
    kind = kind_of(job)
    return {
        "id": job.id,
        "standing": job.standing,
        "living": job.standing in LIVING,
        "act": kind.result is not None,
        "bulk": kind.lasting,
        "judging": kind.previews,
        "words": word("job", kind.words.get(job.standing, job.standing)),
        "done": done,
        "total": job.rows_total,
        "percent": 100 if job.standing == "done" else percent,
        "left": said_left(job.seconds_left(now())),
    }


class JobsView(Page):
    """The own jobs."""

    verbs: ClassVar[tuple[str, ...]] = ("job.ask",)

    def __init__(self) -> None:
        super().__init__(name=__("My files"), endpoint="jobs", url="/jobs")

    @expose("/")
    def index(self) -> Any:
        jobs = jobs_of(db(), by())
        rows = [
            row_of(job)
            | {
                "job": job,
                "kept": _kept(job),
                "colour": COLOURS.get(job.standing, "plain"),
                "wrong": _why(job),
            }
            for job in jobs
        ]
        living = [row for row in rows if row["living"]]
        return render_template(
            "khoi/jobs/jobs.html",
            rows=rows,
            open=len(living),
            acts=any(row["act"] for row in living),
            mixed=any(row["act"] for row in rows),
            room=_room(),
        )

    @expose("/standing/")
    def standing_view(self) -> Response:
        """How far the own jobs are, for the page's script."""
        return jsonify([row_of(job) for job in jobs_of(db(), by())])

    @expose("/file/")
    def file_view(self) -> Response:
        """The file of a finished job, the same bytes as ever."""
        job = _asked()
        if not _kept(job):
            raise Refusal("file.lost")
        try:
            file = results().opened(job.sha256)
        except FileNotFoundError:
            raise Refusal("file.lost") from None
        return handed(file, job.sha256, job.file_name, mimetypes.guess_type(job.file_name)[0] or XLSX)

    @expose("/result/")
    def result_view(self) -> Any:
        """What an act did, or why it came to nothing, as its kind shows it."""
        job = _asked()
        kind = kind_of(job)
        if kind.result is None or job.standing not in kind.shown:
            raise Refusal("file.lost")
        return kind.result(job, _why(job))

    @expose("/slips/", methods=("POST",))
    def slips_view(self) -> Any:
        """One-time codes of the accounts an import made: shown once, so
        they are given when they are asked for and never lie in a job."""
        job = _asked()
        said = dict(said_of(job))
        numbers = said.pop("accounts", []) if job.standing == "done" else []
        if not numbers:
            raise Refusal("job.slips")
        accounts = db().scalars(select(Account).where(Account.id.in_(numbers)).order_by(Account.login)).all()
        job.result = canonical(said)
        issued = [(account, issue_code(db(), by(), account)) for account in accounts]
        return slips(issued, url_for("accounts.index_view"))

    @expose("/drop/", methods=("POST",))
    def drop_view(self) -> Any:
        """A finished file is kept no longer: it takes no room any more."""
        drop_file(db(), by(), _asked())
        flash(_("Removed. It can be made anew at any time."), "success")
        return redirect(url_for("jobs.index"), 303)

    @expose("/cancel/", methods=("POST",))
    def cancel_view(self) -> Any:
        job = cancel(db(), by(), _asked())
        kind = kind_of(job)
        flash(str(kind.given_up or _("Given up. Nothing of it is kept.")), "success")
        return redirect(
            url_for("jobs.result_view", id=job.id) if kind.lasting else url_for("jobs.index"), 303
        )


def _kept(job: Job) -> bool:
    """Whether the file of a job is still kept."""
    return job.standing == "done" and (job.kept_until is None or job.kept_until > now())


def _room() -> dict[str, int]:
    """How many MB the own finished files take, how many of attachments were sent, and what is allowed."""
    return {
        "made": taken_by(db(), by()) // MB,
        "most": number(db(), "jobs_mb"),
        "sent": sent_by(db(), by()) // MB,
        "limit": number(db(), "attachments_mb"),
    }


def _why(job: Job) -> str:
    return say(Refusal(job.wrong, **said_of(job))) if job.wrong else ""
