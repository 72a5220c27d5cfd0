"""The engine: `offers()` says what may be done with a report and why not, `take()` does it and is the sole writer of its state (design 3.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Table, select, update
from sqlalchemy.orm import Session

from models.access import GRANTS, TREE, UNDER, Principal
from models.access import OWN as OWN_REACH
from models.base import now
from models.errors import Refusal
from models.journal import record
from models.report_content import newest
from models.reports import Report, StepEvent
from models.workflow.rules import EFFECTS, GUARDS, Move
from models.workflow.tables import OWN, Step, steps_from

TAKEN: list[Callable[[Session, Report], None]] = []
"""Told of every step taken, in the same transaction: what is owed above this page follows the report."""


@dataclass(frozen=True)
class Offer:
    """A step from the present state: open to this person, or the reason why not."""

    step: Step
    refusal: Refusal | None = None

    @property
    def allowed(self) -> bool:
        """Whether it may be taken."""
        return self.refusal is None


def get_report(db: Session, number: int) -> Report:
    """The report; 404 for a stranger."""
    report = db.scalar(select(Report).where(Report.id == number))
    if report is None:
        raise Refusal("access.unknown")
    return report


def offers(db: Session, by: Principal, report: Report) -> list[Offer]:
    """Steps that leave the present state, those of others left out, each with its refusal where a rule stands against it."""
    found = []
    for step in steps_from(db, report.state):
        if not _is_actor(by, report, step):
            continue
        try:
            _guard(db, step, Move(by, report, looking=True))
            found.append(Offer(step))
        except Refusal as refusal:
            if refusal.code not in ("route.root", "route.not_root"):
                found.append(Offer(step, refusal))
    return found


def take(
    db: Session,
    by: Principal,
    report: Report,
    code: str,
    *,
    row_version: int,
    version: int | None = None,
    note: str = "",
    gaps: Mapping[int, str] | None = None,
    unvoted_known: bool = False,
    destination: str = "",
) -> Report:
    """Take a step: actor, note and guards; then state and row version change together or not at all, with one event for each.

    `row_version` is that of the page; `version` the frozen one a decision was made on. Raises `stale` when somebody was first.
    """
    step = next((s for s in steps_from(db, report.state) if s.code == code), None)
    if report.row_version != row_version or step is None:
        raise Refusal("stale")
    if not _is_actor(by, report, step):
        raise Refusal("access.denied", verb=step.grant)
    if step.needs_note and not note.strip():
        raise Refusal("note.required")
    move = Move(by, report, note.strip(), version, gaps or {}, unvoted_known, destination)
    _guard(db, step, move)
    _write_state(db, report, step, row_version)
    for name in step.effect_names:
        EFFECTS[name](db, move)
    last = newest(db, report)
    event = StepEvent(unit_id=report.unit_id, path=report.path, report_id=report.id, row_version=row_version, step=code, at=now())
    event.from_state, event.to_state, event.note = step.from_state, step.to_state, move.note[:2000]
    event.person_id, event.actor, event.version_number = by.person_id, by.name, last.number if last else None
    db.add(event)
    record(db, by, f"report.{code}", report, version=event.version_number, sha256=last.sha256 if last else None)
    for hear in TAKEN:
        hear(db, report)
    return report


def _is_actor(by: Principal, report: Report, step: Step) -> bool:
    """Own unit: a post there with the grant. Desk: a post in the very unit that decides, with the grant."""
    unit_id = report.unit_id if step.actor == OWN else report.desk_unit_id
    reaches = (OWN_REACH, TREE) if step.actor == OWN else (UNDER, TREE)
    roles = GRANTS[step.grant]
    return any(post.unit_id == unit_id and roles.get(post.role) in reaches for post in by.posts if unit_id is not None)


def _guard(db: Session, step: Step, move: Move) -> None:
    for name in step.guard_names:
        GUARDS[name](db, move)


def _write_state(db: Session, report: Report, step: Step, row_version: int) -> None:
    db.flush()
    same = (Report.id == report.id) & (Report.state == step.from_state) & (Report.row_version == row_version)
    wrote = db.connection().execute(update(cast(Table, Report.__table__)).where(same).values(state=step.to_state, row_version=row_version + 1))
    if wrote.rowcount != 1:
        raise Refusal("stale")
    db.refresh(report)


def history(db: Session, report: Report) -> list[StepEvent]:
    """Steps taken, in order."""
    return list(db.scalars(select(StepEvent).where(StepEvent.report_id == report.id).order_by(StepEvent.id)))
