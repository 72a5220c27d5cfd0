"""A report that was given back says so first of all: by whom, when, why, with how many remarks
(design 3.6). Derived from the steps taken; no tables here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.reports.tables import Report, StepEvent
from models.review.pins import Pin
from models.workflow.tables import OWN, State, Step


@dataclass(frozen=True)
class Return:
    """Who gave a report back, in whose place (empty: the own post), when, with what note, and how many
    remarks wait for an answer."""

    who: str
    on_behalf: str
    at: datetime
    note: str
    remarks: int


def returned(db: Session, reports: Collection[int]) -> dict[int, Return]:
    """Those of these reports (by number) that somebody above gave back and that their unit has not sent up
    again; in two statements, however many they are. What a unit recalled itself was not given back.

    Read backwards from the newest step for as long as each led into an open state: one taken by another
    than the unit gave it back.
    """
    if not reports:
        return {}
    found = (
        select(StepEvent, Step.actor, State.is_open)
        .join(Report, Report.id == StepEvent.report_id)
        .join(
            Step,
            (Step.route_id == Report.route_id)
            & (Step.code == StepEvent.step)
            & (Step.from_state == StepEvent.from_state),
        )
        .join(State, (State.route_id == Report.route_id) & (State.code == StepEvent.to_state))
        .where(StepEvent.report_id.in_(reports))
        .order_by(StepEvent.id)
    )
    back: dict[int, StepEvent] = {}
    for event, actor, opens in db.execute(found):
        if not opens:
            back.pop(event.report_id, None)
        elif actor != OWN:
            back[event.report_id] = event
    if not back:
        return {}
    counts = select(Pin.report_id, func.count()).where(Pin.report_id.in_(back), Pin.answer.is_(None))
    left = {number: n for number, n in db.execute(counts.group_by(Pin.report_id))}
    return {
        number: Return(event.actor, event.on_behalf, event.at, event.note, left.get(number, 0))
        for number, event in back.items()
    }
