"""A report that was given back says so first of all: by whom, when, why, with how many remarks
(design 3.6). Derived from the steps taken; no tables here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
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
    return {number: _told(event, left.get(number, 0)) for number, event in back.items()}


def given_back(
    events: Iterable[StepEvent], steps: Sequence[Step], states: Mapping[str, State], pinned: Iterable[Pin]
) -> Return | None:
    """The same of one report whose history, route and remarks were read already."""
    back: StepEvent | None = None
    for event in events:
        if event.to_state not in states:
            continue
        for step in steps:
            if (step.code, step.from_state) != (event.step, event.from_state):
                continue
            if not states[event.to_state].is_open:
                back = None
            elif step.actor != OWN:
                back = event
    return _told(back, sum(pin.answer is None for pin in pinned)) if back is not None else None


def _told(event: StepEvent, remarks: int) -> Return:
    return Return(event.actor, event.on_behalf, event.at, event.note, remarks)
