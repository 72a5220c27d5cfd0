"""Taking back a decision just made at a desk: by the route's own step, and only until the desk's unit has
itself sent up what it made of it (design 3.4, 3.6). No tables here; the step is the engine's."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.errors import Refusal
from models.meetings.locks import QuarterLock
from models.reports.tables import Report, StepEvent
from models.workflow.engine import Offer, offers, take
from models.workflow.tables import OWN, states


def way_back(db: Session, by: Principal, report: Report) -> Offer | None:
    """The step by which `by` opens again what they decided last on this report; None where somebody did
    something since, where the route has no such step, or where it may not be taken any more."""
    last = db.scalar(
        select(StepEvent).where(StepEvent.report_id == report.id).order_by(StepEvent.id.desc()).limit(1)
    )
    if last is None or last.person_id != by.person_id or last.to_state != report.state:
        return None
    if _sent_up(db, report):
        return None
    open_ = {code for code, state in states(db, report.route_id).items() if state.is_open}
    found = (each for each in offers(db, by, report) if each.step.actor != OWN and each.allowed)
    return next((each for each in found if each.step.to_state in open_), None)


def _sent_up(db: Session, report: Report) -> bool:
    """Whether the desk's unit has submitted or closed its own report of the quarter."""
    sent = (QuarterLock.unit_id == report.desk_unit_id) & (QuarterLock.quarter == report.quarter)
    return db.scalar(select(QuarterLock.id).where(sent).limit(1)) is not None


def take_back(
    db: Session, by: Principal, report: Report, row_version: int, version: int | None, reason: str
) -> Report:
    """Open again what one decided last. Raises `desk.too_late`, `note.required`, `stale`."""
    offer = way_back(db, by, report)
    if offer is None:
        raise Refusal("stale" if report.row_version != row_version else "desk.too_late")
    return take(db, by, report, offer.step.code, row_version=row_version, version=version, note=reason)
