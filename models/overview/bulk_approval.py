"""Approving many reports together (duyệt cùng lúc), or receiving them (tiếp nhận) where the route separates
that from deciding: a row for each ticked report, each with a result of its own, a part of them at once.

The preview showed figures and version of each, so the row keeps the version and the row version that were
seen (design 3.5), and only what is clean is approved. A part is one short transaction, in which the engine
takes the step with all of them together (`take_all`): what a row is refused for, or cannot be taken along
with, undoes nothing of the others. Whose right it is and that nobody decides on an own submission is judged
anew at each part, by the posts held then (design 3.14). Who runs the parts is the worker; see
admin/desk/bulk.py.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
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
from models.review.issuing import DRAWN, Drawn, NotDrawn
from models.workflow.engine import Seen, offers, take, take_all

STEPS = ("approve", "receive")
"""What may be done with many together."""
VERBS = {"approve": "report.decide", "receive": "report.receive"}
AT_ONCE = 50
"""Rows of a part: it is computed together whether they are still clean, and they
are decided in one transaction; a fixed number of statements for so many."""


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


def draw_wanted(system: Session, account_id: int, drawn: Drawn) -> None:
    """Draw what signings of the part before came to without having it, while nobody waits."""
    with open_session(system.connection(), _owner(system, account_id)) as session:
        while drawn.wanted:
            drawn.draw(session, drawn.wanted.pop())


def decide(
    system: Session,
    job: Job,
    holder: str,
    numbers: Sequence[int],
    clean: Collection[int],
    drawn: Drawn | None = None,
) -> bool:
    """Decide a part of the rows, with what its owner may do by now: the steps,
    the rows' results and the job's progress stand or fall together. What is signed by its step and has no
    documents yet is left for the next part (`draw_wanted`).

    False when the job was given up or is another worker's by now; the job's
    row stays taken until this transaction ends, so that neither can happen
    between. Raises `desk.account` where the owner may not sign in any more.
    """
    over = select(func.count()).where(BulkDecision.job_id == job.id, BulkDecision.standing != "waiting")
    if not beat(system, job.id, holder, (system.scalar(over) or 0) + len(numbers), job.rows_total):
        return False
    by = _owner(system, job.account_id)
    with open_session(system.connection(), by) as session, session.begin():
        if drawn is not None:
            session.info[DRAWN] = drawn
        waiting = select(BulkDecision).where(
            BulkDecision.id.in_(numbers), BulkDecision.standing == "waiting", BulkDecision.job_id == job.id
        )
        rows = list(session.scalars(waiting.order_by(BulkDecision.id)))
        refused = _take(session, by, rows, clean)
        wanted = {each.paper.report_id for each in (drawn.wanted if drawn is not None else ())}
        rows = [row for row in rows if row.report_id not in wanted]
        for row in rows:
            row.decided_at = now()
            if row.id not in refused:
                row.standing = "done"
        session.flush()  # rows that change alike are one statement
        for row in rows:
            if row.id in refused:
                row.standing, row.code, row.details = _told(refused[row.id])
    return True


def _take(
    db: Session, by: Principal, rows: Sequence[BulkDecision], clean: Collection[int]
) -> dict[int, Refusal]:
    """Take the step with what stands as it was shown and is clean; why not with the others, by row."""
    found = select(Report).where(Report.id.in_([row.report_id for row in rows]))
    reports = {report.id: report for report in db.scalars(found)}
    refused: dict[int, Refusal] = {}
    seen: dict[int, BulkDecision] = {}
    for row in rows:
        report = reports.get(row.report_id)
        if report is None:
            refused[row.id] = Refusal("access.denied", verb=VERBS[row.step])
        elif report.row_version != row.row_version:
            refused[row.id] = Refusal("desk.moved")
        elif report.id not in clean:
            refused[row.id] = _reason(db, by, report, row.step)
        else:
            seen[report.id] = row
    for step in sorted({row.step for row in seen.values()}):
        those = [
            Seen(reports[n], row.row_version, row.version) for n, row in seen.items() if row.step == step
        ]
        many = take_all(db, by, step, those)
        refused |= {seen[number].id: refusal for number, refusal in many.refused.items()}
        for number in many.apart:
            refusal = _take_one(db, by, reports[number], seen[number])
            refused |= {seen[number].id: refusal} if refusal is not None else {}
    return refused


def _take_one(db: Session, by: Principal, report: Report, row: BulkDecision) -> Refusal | None:
    """The same by the single verb; nothing of it stands where it is refused."""
    try:
        with db.begin_nested():
            take(db, by, report, row.step, row_version=row.row_version, version=row.version)
    except Refusal as refusal:
        return refusal
    except NotDrawn as wanted:
        db.expire_all()
        db.info[DRAWN].wanted.append(wanted)
    return None


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
