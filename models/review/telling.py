"""Who is told of a step of a report: the desk of what comes to it, the unit of what was decided."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import RECEIVING, SUBMITTING, WRITING
from models.access.guard import elevated
from models.core.periods import Quarter
from models.people.notices import Serving, tell
from models.reports.tables import Report, StepEvent
from models.review.pins import open_pins, pins
from models.units.units import UnitSpell, then_in
from models.workflow.tables import Step


def announce(db: Session, item: Report) -> None:
    """Tell the other side of every step taken: the desk of what comes to it, the unit of what was decided."""
    event = db.scalars(
        select(StepEvent).where(StepEvent.report_id == item.id).order_by(StepEvent.id.desc()).limit(1)
    ).one()
    step = db.scalar(
        select(Step).where(
            Step.route_id == item.route_id, Step.code == event.step, Step.from_state == event.from_state
        )
    )
    if step is None or (step.actor == "own" and item.desk_unit_id is None):
        return
    own = step.actor == "own"
    to = Serving(item.desk_unit_id, RECEIVING) if own else Serving(item.unit_id, WRITING | SUBMITTING)
    account = db.info["principal"].account_id
    left = len(open_pins(pins(db, item)))
    said: dict[str, Any] = {
        "unit": name_of(db, item),
        "quarter": Quarter.of(item.quarter).roman,
        "who": event.actor,
    }
    said |= {"step": {"vi": step.name, "en": step.name_en}, "n": left}
    said |= {"on_behalf": event.on_behalf} if event.on_behalf else {}
    kind = _kind_of(step, left)
    if kind:
        tell(db, to, kind, item, item.unit_id, but=account, **said)


def moved(db: Session, report: Report) -> tuple[str, dict[str, Any]]:
    """What a desk is told of a report that came to it from one that vanished."""
    return "redirected", {"unit": name_of(db, report), "quarter": Quarter.of(report.quarter).roman}


def _kind_of(step: Step, open_: int) -> str:
    """What a step is told as; nothing for what stays inside the unit."""
    if step.actor != "own":
        return "remark" if "pins" in step.effect_names and open_ else "decision"
    if "to_desk" in step.effect_names:
        return "submitted"
    if "unlock" in step.effect_names:
        return "recalled"
    return "asked" if "ask" in step.effect_names else ""


def name_of(db: Session, report: Report) -> str:
    """Whose report it is, in the words of its quarter; it may stand above whoever acts."""
    with elevated(db) as system:
        then = then_in(UnitSpell, report.unit_id, report.quarter)
        return system.scalar(select(UnitSpell.name).where(then)) or ""
