"""A judged file brought in: at once, or, over a second, as a job that
tells its rows, can be given up until it writes, and survives its worker.

The job's address is that of the confirmation, so it names the file
and the hash of what was shown; what it did stands in the job's row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from flask import render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from admin.imports.found import fingerprint, kept_file, secret, upload_of
from admin.imports.judge import Counted, Judged, Kind, judge
from admin.imports.kinds import KINDS
from admin.jobs.kinds import JobKind, own_words, register, said_of
from admin.jobs.work import Told, Write, whole
from admin.web import address
from admin.web.words import language
from forms.excel.read.filled import Filled, open_filled
from models.access.grants import Principal
from models.core.errors import Refusal
from models.imports.plan import CHANGED, NEW, Planned
from models.imports.uploads import Upload, chosen_for, drop_uploads
from models.platform.ahead import Ahead, ahead, up_to_date
from models.platform.jobs import Job, ask, living_at
from models.platform.journal import canonical, need_fresh


def _untold(_rows: int) -> None:
    pass


@dataclass(frozen=True)
class Brought:
    """What came in: the rows that were made or changed, and the rows of the file that were chosen."""

    made: Any
    chosen: Sequence[Planned]


def bring(
    db: Session,
    by: Principal,
    upload: Upload,
    filled: Filled,
    seen: str,
    *,
    per_unit: bool,
    told: Callable[[int], None] = _untold,
    look: Ahead[Judged] | None = None,
) -> Brought:
    """Judge a kept file again and write what was shown; refuses
    `import.moved` when something changed in between. Called by page or job.

    `told` hears of the rows of the file: half of them when they are judged, half when they are written.
    `look` is the file judged before the writer was taken, of a kind that can be brought in by it.
    """
    kind, count = KINDS[upload.kind], filled.lines
    chosen_so = chosen_for(db, by, upload)
    judged = up_to_date(
        db, look, lambda: judge(db, by, kind, filled, lambda rows: told(rows // 2), chosen_so)
    ).found
    if judged.sheet.questions:
        raise Refusal("import.asked", n=len(judged.sheet.questions))
    if seen != fingerprint(judged, upload):
        raise Refusal("import.moved")
    half, chosen = count // 2, judged.plan.take(per_unit)
    drop_uploads(db, Upload.id == upload.id)  # first: everybody locks a job's row before the journal's line
    made = kind.bring(db, by, Counted(chosen, lambda rows: told(half + rows * (count - half) // len(chosen))))
    return Brought(made, chosen)


def look_at(
    db: Session, by: Principal, upload: Upload, filled: Filled, told: Callable[[int], None] = _untold
) -> Ahead[Judged]:
    """A file judged while nobody waits; `told` hears of half of its rows."""
    kind, chosen = KINDS[upload.kind], chosen_for(db, by, upload)
    return ahead(db, lambda: judge(db, by, kind, filled, lambda rows: told(rows // 2), chosen))


def after(kind: Kind, made: Any) -> str:
    """Where what was brought in is seen."""
    if kind.code == "narrative":
        return str(url_for("reports.details_view", id=made[0].id))
    if kind.code == "answers":
        return str(url_for("answers.details_view", id=made[0].id))
    if kind.code == "moves":
        return str(url_for("reorganisations.details_view", id=made[0].id))
    pages = {"units": "units.tree_view", "people": "accounts.index_view"}
    return str(url_for(pages.get(kind.code, "meetings.index_view")))


def ask_bring(db: Session, by: Principal, upload: Upload, rows: int, seen: str, *, per_unit: bool) -> Job:
    """Ask for a kept file to be brought in as a job; a second click finds the first one's."""
    here = url_for(
        "imports.confirm_view",
        id=upload.id,
        file=upload.sha256,
        seen=seen[:64],
        per_unit="1" if per_unit else None,
    )
    if upload.kind == "people":  # the worker brings in what was asked for, and can ask nobody for a code
        need_fresh(by, "post.begin")
    title = _("Bring in: %(name)s", name=upload.name)
    return living_at(db, by, here) or ask(db, by, title, here, language(), rows)


def bring_job(db: Session, by: Principal, told: Told) -> Write:
    """Read a kept file; returns the half that judges it and
    writes what was shown, telling its rows, in one transaction.

    SQLite has one writer: there the file is judged before
    it too, while it can still be given up and nobody waits.
    """
    number, seen, per_unit = (
        address.number(),
        request.args.get("seen", ""),
        bool(request.args.get("per_unit")),
    )
    upload = kept_file(db, number, request.args["file"])
    kind, filled = KINDS[upload.kind], open_filled(upload.data, secret())
    told.total = filled.lines
    look = None
    if kind.apart or db.get_bind().dialect.name == "sqlite":
        look = look_at(db, by, upload, filled, told)
        if seen != fingerprint(look.found, upload):
            raise Refusal("import.moved")
        look.found.plan.take(per_unit)

    def write(own: Session, now_by: Principal) -> str:
        done = bring(
            own,
            now_by,
            kept_file(own, number, request.args["file"]),
            filled,
            seen,
            per_unit=per_unit,
            told=told,
            look=look if kind.apart else None,
        )
        own.flush()
        kinds = {what: sum(row.what == what for row in done.chosen) for what in (NEW, CHANGED)}
        said = {
            "kind": kind.code,
            "after": after(kind, done.made),
            "units": len({row.unit for row in done.chosen}),
            "count": kinds,
        }
        return canonical(
            said | {"accounts": [account.id for account in done.made] if kind.code == "people" else []}
        )

    return write


def _result(job: Job, why: str) -> str:
    """What was brought in; of a job that failed why, and the way back to its file where that is kept."""
    kept = job.standing == "failed" and job.wrong != "import.gone"
    back = (upload_of(job) or "") if kept else ""
    return render_template("khoi/jobs/result.html", job=job, said=said_of(job), why=why, back=back)


register(
    JobKind(
        "bring",
        whole(bring_job),
        "/imports/confirm/",
        result=_result,
        words=own_words("act", "running", "failed"),
    )
)
