"""Reminding of very much that is missing, as a job: part after part, each in a transaction of its own, so
that all are reached and nobody waits for the writer. What is missing is judged anew at each part."""

from __future__ import annotations

from functools import partial
from typing import Any

from flask import g, render_template
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy.orm import Session

from admin.duties.chasing import SCREEN, chased
from admin.duties.counts import named
from admin.duties.words import in_both, know
from admin.jobs.kinds import JobKind, own_words, said_of
from admin.jobs.work import NotWanted, Work, acting
from models.access.guard import open_session
from models.core.base import today
from models.overview.chasing import chase, chased_after
from models.overview.tally import Below
from models.people.people import principal_of
from models.platform.jobs import Job, beat
from models.platform.journal import canonical

PART = 40
"""Duties of which is reminded in one transaction: under a tenth of a second of the writer's time."""


def remind_each(work: Work) -> None:
    """Remind of duty after duty in the order of their numbers; whoever takes the job over goes on after the
    last part that was kept, so that nothing is told or counted twice. Whether its owner may still judge them
    is asked at each part; of what was done or excused meanwhile nobody is reminded."""
    job, said = work.job, said_of(work.job)
    done, told, last = (int(said.get(name, 0)) for name in ("duties", "told", "last"))
    with acting(work.app, work.database, work.principal, job.address, job.language, "POST"):
        _unit, which = chased()
        g.db.rollback()
        while True:
            seen = done
            done, told, last = work.transact(partial(_part, work, which, (done, told, last)))
            if done - seen < PART:
                break
    work.end(result=canonical({"duties": done, "told": told}))


def _part(work: Work, which: Below, so_far: tuple[int, int, int], system: Session) -> tuple[int, int, int]:
    """The next part: how many duties by now, how many accounts were told, the number of the last; kept with
    the part itself."""
    job, (done, told, after) = work.job, so_far
    by = principal_of(system, job.account_id)
    with open_session(system.connection(), by) as session, session.begin():
        duties = chased_after(session, which, today(), after, PART)
        last = duties[-1].id if duties else after
        know(session, duties)
        told += chase(session, by, duties, in_both, today())
    done += len(duties)
    kept = canonical({"duties": done, "told": told, "last": last})
    if not beat(system, job.id, work.holder, done, max(job.rows_total, done), kept):
        raise NotWanted
    return done, told, last


def reminded_page(job: Job, why: str) -> str:
    """What came of it: of how much was reminded, how many accounts were told."""
    said = said_of(job)
    rows = [] if why else [{"what": named("duties_missing", said["duties"]), "n": said["told"]}]
    columns: list[dict[str, Any]] = [{"label": _("Reminded of"), "key": "what"}]
    columns.append({"label": _("Accounts told"), "key": "n", "num": True})
    return render_template(
        "khoi/web/table.html", title=job.title, columns=columns, rows=rows, acts=[], empty_title=why
    )


REMINDING = JobKind(
    "chase",
    remind_each,
    SCREEN,
    result=reminded_page,
    words=own_words("chase", "running", "failed"),
    given_up=__("Stopped. Who was reminded stays reminded."),
)
