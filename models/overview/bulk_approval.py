"""Approving many reports together (duyệt cùng lúc), or receiving them (tiếp nhận) where the route separates
that from deciding: a row for each ticked report, one after another, each with a result of its own.

The preview showed figures and version of each, so the row keeps the version and the row version that were
seen (design 3.5), and only what is clean is approved ("bulk approval of clean ones only, one transaction
each, a result per row"). Whose right it is and that nobody decides on an own submission is judged anew at
each row, by the posts held then (design 3.14). Who runs the rows is the worker; see admin/jobs/worker.py.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, selectinload

from models.access.grants import Principal
from models.access.guard import open_session
from models.access.scopes import Personal
from models.core.base import Base, Id, now
from models.core.errors import Invalid, Refusal
from models.overview.questions import Waiting, queue
from models.people.people import principal_of
from models.platform.jobs import LIVING, Job, ask, beat, living_at
from models.platform.journal import canonical
from models.reports.tables import Report
from models.workflow.engine import offers, take

STEPS = ("approve", "receive")
"""What may be done with many together."""
VERBS = {"approve": "report.decide", "receive": "report.receive"}
AT_ONCE = 25
"""Rows for which it is computed together whether they are
still clean: a fixed number of statements for so many."""


class BulkDecision(Personal, Base):
    """One report ticked for a `step` (`STEPS`) with others: what was shown of it, and what came of it.

    `standing`: waiting, done (taken on that version), refused (`code` and its `details` as JSON say why).
    """

    __tablename__ = "bulk_decision"
    __table_args__ = (UniqueConstraint("job_id", "report_id"),)

    id: Mapped[Id]
    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"))
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    unit_name: Mapped[str] = mapped_column(String(200))
    version: Mapped[int]
    row_version: Mapped[int]
    step: Mapped[str] = mapped_column(String(20), default="approve", server_default="approve")
    standing: Mapped[str] = mapped_column(String(10), default="waiting")
    code: Mapped[str] = mapped_column(String(40), default="")
    details: Mapped[str | None] = mapped_column(Text)
    decided_at: Mapped[datetime | None]


def ask_bulk(
    db: Session,
    by: Principal,
    seen: Mapping[int, tuple[int, int]],
    title: str,
    address: str,
    language: str,
    step: str = "approve",
) -> Job:
    """Ask for reports to be approved, or received, as they were shown: version
    and row version by report. A second click finds the first one's job.

    Raises `desk.nothing` where none is ticked, `access.unknown`
    for a report that `by` may not see, `job.quota`.
    """
    if not seen:
        raise Refusal("desk.nothing")
    known = {
        r.id: r
        for r in db.scalars(select(Report).where(Report.id.in_(seen)).options(selectinload(Report.unit_then)))
    }
    if len(known) < len(seen):
        raise Refusal("access.unknown")
    there = living_at(db, by, address)
    if there is not None:
        return there
    job = ask(db, by, title, address, language, len(seen))
    for number, (version, row_version) in seen.items():
        place = {
            "account_id": by.account_id,
            "job_id": job.id,
            "report_id": number,
            "unit_name": known[number].unit_then.name,
        }
        db.add(BulkDecision(**place, version=version, row_version=row_version, step=step))
    db.flush()
    return job


def decisions_of(db: Session, job: Job) -> list[BulkDecision]:
    """Every row of a job, in the order it was shown."""
    return list(
        db.scalars(select(BulkDecision).where(BulkDecision.job_id == job.id).order_by(BulkDecision.id))
    )


def under_way(db: Session, by: Principal) -> dict[int, int]:
    """Reports of own unfinished jobs that wait for their turn, each with its job."""
    found = select(BulkDecision.report_id, BulkDecision.job_id).join(Job, Job.id == BulkDecision.job_id)
    found = found.where(
        BulkDecision.account_id == by.account_id, BulkDecision.standing == "waiting", Job.standing.in_(LIVING)
    )
    return {report_id: job_id for report_id, job_id in db.execute(found)}


# the worker's side: `system` is the program's own session, every call a transaction of its own
def left(system: Session, job_id: int) -> list[tuple[int, int]]:
    """Row and report of the next ones that are not decided."""
    found = select(BulkDecision.id, BulkDecision.report_id).where(
        BulkDecision.job_id == job_id, BulkDecision.standing == "waiting"
    )
    return [
        (number, report_id)
        for number, report_id in system.execute(found.order_by(BulkDecision.id).limit(AT_ONCE))
    ]


def step_of(system: Session, job_id: int) -> str:
    """Which step a job takes with its reports."""
    found = select(BulkDecision.step).where(BulkDecision.job_id == job_id).order_by(BulkDecision.id).limit(1)
    return system.scalar(found) or "approve"


def clean_now(system: Session, account_id: int, reports: Collection[int], step: str = "approve") -> set[int]:
    """Which of these reports the owner may approve, or receive, today
    without looking at each; in a fixed number of statements."""
    by = _owner(system, account_id)
    with open_session(system.connection(), by) as session:
        return {each.report.id for each in queue(session, by, only=reports) if offered(each, step)}


def offered(each: Waiting, step: str) -> bool:
    """Whether a report at the desk may be taken together with others: what is clean is approved by
    who decides, and received by who only receives there (design 3.6)."""
    return each.clean and each.decides == (step == "approve")


def decide(system: Session, job: Job, holder: str, number: int, clean: Collection[int]) -> bool:
    """Decide one row, with what its owner may do by now: the step,
    the row's result and the job's progress stand or fall together.

    False when the job was given up or is another worker's by now; the job's
    row stays taken until this transaction ends, so that neither can happen
    between. Raises `desk.account` where the owner may not sign in any more.
    """
    done = select(func.count()).where(BulkDecision.job_id == job.id, BulkDecision.standing != "waiting")
    if not beat(system, job.id, holder, (system.scalar(done) or 0) + 1, job.rows_total):
        return False
    by = _owner(system, job.account_id)
    with open_session(system.connection(), by) as session, session.begin():
        row = session.scalars(
            select(BulkDecision).where(BulkDecision.id == number, BulkDecision.standing == "waiting")
        ).one()
        try:
            with session.begin_nested():
                _take(session, by, row, clean)
            row.standing = "done"
        except Refusal as refusal:
            row.standing, row.code, row.details = _told(refusal)
        row.decided_at = now()
    return True


def _take(db: Session, by: Principal, row: BulkDecision, clean: Collection[int]) -> None:
    report = db.scalar(select(Report).where(Report.id == row.report_id))
    if report is None:
        raise Refusal("access.denied", verb=VERBS[row.step])
    if report.row_version != row.row_version:
        raise Refusal("desk.moved")
    if report.id not in clean:
        raise _reason(db, by, report, row.step)
    take(db, by, report, row.step, row_version=row.row_version, version=row.version)


def _reason(db: Session, by: Principal, report: Report, step: str) -> Refusal:
    """Why a report that stands as it was shown is not taken with
    others: it is not for `by` to do, or it is not clean any more."""
    offer = next((each for each in offers(db, by, report) if each.step.code == step), None)
    if offer is None:
        return Refusal("access.denied", verb=VERBS[step])
    return offer.refusal or Refusal("desk.unclean")


def _told(refusal: Refusal) -> tuple[str, str, str]:
    if isinstance(refusal, Invalid):
        refusal = next(iter(refusal.fields.values()))
    code = (
        "desk.moved" if refusal.code == "stale" else refusal.code
    )  # nothing was typed here that could be kept
    return "refused", code[:40], canonical(refusal.values)


def _owner(system: Session, account_id: int) -> Principal:
    """Who asked, with the posts held by now; `desk.account` where the account was closed meanwhile."""
    try:
        return principal_of(system, account_id)
    except Refusal:
        raise Refusal("desk.account") from None


def outcome(system: Session, job_id: int) -> str:
    """How many rows came to what, as the job's result in JSON."""
    found = (
        select(BulkDecision.standing, func.count())
        .where(BulkDecision.job_id == job_id)
        .group_by(BulkDecision.standing)
    )
    return canonical({standing: count for standing, count in system.execute(found)})
