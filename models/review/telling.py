"""Who is told of a step of a report: the desk of what comes to it, the unit of what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from models.access.grants import RECEIVING, SUBMITTING, WRITING
from models.access.guard import looking, standing, values
from models.core.periods import Quarter
from models.people.notices import Serving, Telling, tell_all
from models.reports.tables import Report
from models.review.pins import open_pins, pinned, remarks
from models.units.units import UnitSpell, then_in
from models.workflow.guards import Move
from models.workflow.tables import OWN, Step


def announce(db: Session, moves: Sequence[Move[Report]]) -> None:
    """Tell the other side of every step taken: the desk of what comes to it, the unit of what was decided."""
    heard = [move for move in moves if move.step.actor != OWN or move.item.desk_unit_id is not None]
    open_ = {move.item.id: len(open_pins(remarks(pinned(db, move.known, move.item)))) for move in heard}
    kinds = [(move, _kind_of(move.step, open_[move.item.id])) for move in heard]
    names = names_of(db, [move.item for move, kind in kinds if kind])
    told = [_telling(move, kind, names, open_[move.item.id]) for move, kind in kinds if kind]
    tell_all(db, told, but=db.info["principal"].account_id)


def _telling(move: Move[Report], kind: str, names: Mapping[int, str], open_: int) -> Telling:
    report, step, event = move.item, move.step, move.event
    own = step.actor == OWN
    to = Serving(report.desk_unit_id, RECEIVING) if own else Serving(report.unit_id, WRITING | SUBMITTING)
    said: dict[str, Any] = {"unit": names.get(report.id, ""), "quarter": Quarter.of(report.quarter).roman}
    said |= {"who": event.actor, "step": {"vi": step.name, "en": step.name_en}, "n": open_}
    said |= {"on_behalf": event.on_behalf} if event.on_behalf else {}
    return Telling(to, kind, report, report.unit_id, said)


def moved(db: Session, report: Report) -> tuple[str, dict[str, Any]]:
    """What a desk is told of a report that came to it from one that vanished."""
    return "redirected", {"unit": name_of(db, report), "quarter": Quarter.of(report.quarter).roman}


def _kind_of(step: Step, open_: int) -> str:
    """What a step is told as; nothing for what stays inside the unit."""
    if step.actor != OWN:
        return "remark" if "pins" in step.effect_names and open_ else "decision"
    if "to_desk" in step.effect_names:
        return "submitted"
    if "unlock" in step.effect_names:
        return "recalled"
    return "asked" if "ask" in step.effect_names else ""


def name_of(db: Session, report: Report) -> str:
    """Whose report it is, in the words of its quarter; it may stand above whoever acts."""
    return names_of(db, [report]).get(report.id, "")


def names_of(db: Session, reports: Sequence[Report]) -> dict[int, str]:
    """The same of many reports, by report; in one statement."""
    if not reports:
        return {}
    with looking(db) as system:
        rows = values(system, _names(), {"reports": [report.id for report in reports]})
        return {number: name for number, name in rows}


@cache
def _names() -> Any:
    found = select(Report.id, UnitSpell.name)
    found = found.join(UnitSpell, then_in(UnitSpell, Report.unit_id, Report.quarter))
    return standing(found.where(Report.id.in_(bindparam("reports", expanding=True))))
