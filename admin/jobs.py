"""One's own long work: what is waiting, how far it is, the files that were sent, to be had again byte for byte."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import Response, flash, jsonify, redirect, render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.base import by, db
from admin.exports import XLSX, said_left
from admin.views import Page
from admin.words import say, word
from models.base import now
from models.errors import Refusal
from models.jobs import LIVING, Job, cancel, jobs_of, on_shelf, own_job

COLOURS = {"done": "good", "failed": "bad", "running": "act"}


def _asked(values: Any) -> Job:
    number = values.get("id", "")
    if not number.isascii() or not number.isdecimal() or len(number) > 9:
        raise Refusal("access.unknown")
    return own_job(db(), by(), int(number))


def row_of(job: Job) -> dict[str, Any]:
    """A job as the page and its script show it."""
    percent = min(100, job.rows_done * 100 // job.rows_total) if job.rows_total else 0
    return {
        "id": job.id,
        "standing": job.standing,
        "living": job.standing in LIVING,
        "words": word("job", job.standing),
        "done": job.rows_done,
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
        rows = [row_of(job) | {"job": job, "colour": COLOURS.get(job.standing, "plain"), "wrong": _why(job)} for job in jobs]
        return render_template("khoi/jobs.html", rows=rows, open=sum(row["living"] for row in rows))

    @expose("/standing/")
    def standing_view(self) -> Response:
        """How far the own jobs are, for the page's script."""
        return jsonify([row_of(job) for job in jobs_of(db(), by())])

    @expose("/file/")
    def file_view(self) -> Response:
        """The file of a finished job, the same bytes as ever."""
        job = _asked(request.args)
        path = on_shelf(job.sha256)
        if job.standing != "done" or not path.exists():
            raise Refusal("file.lost")
        return send_file(path, mimetype=XLSX, as_attachment=True, download_name=job.file_name, max_age=0, etag=job.sha256)

    @expose("/cancel/", methods=("POST",))
    def cancel_view(self) -> Any:
        cancel(db(), by(), _asked(request.form))
        flash(_("Given up. Nothing of it is kept."), "success")
        return redirect(url_for("jobs.index"), 303)


def _why(job: Job) -> str:
    return say(Refusal(job.wrong)) if job.wrong else ""
