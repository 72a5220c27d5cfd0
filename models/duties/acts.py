"""What superiors do with a duty: excuse it, lift the excuse, give more time (design 3.7)."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from sqlalchemy import (
    CursorResult,
    select,
    update,
)
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.core.base import now
from models.core.errors import Checks, Refusal
from models.core.periods import Due
from models.core.spelling import tidy
from models.duties.tables import Duty
from models.platform.journal import record
from models.units.sums import mark_above


def get_duty(db: Session, number: int) -> Duty:
    """The duty, or 404 for a stranger."""
    duty = db.scalar(select(Duty).where(Duty.id == number))
    if duty is None:
        raise Refusal("access.unknown")
    return duty


def excuse(db: Session, by: Principal, duty: Duty, version: int, reason: str, document: str = "") -> Duty:
    """A superior excuses a unit from a duty, with the reason and the
    document; never one's own unit. Raises `Invalid`, `stale`, `duty.own`."""
    _may_judge(by, duty)
    checks = Checks()
    checks.need(tidy(reason), "reason", "reason.required")
    checks.need(len(reason) <= 500, "reason", "field.long", limit=500)
    checks.need(len(document) <= 200, "document", "field.long", limit=200)
    checks.need(not duty.done or (duty.done_on or duty.last_day) > duty.last_day, "reason", "duty.done")
    checks.done()
    said = {
        "excuse_reason": tidy(reason),
        "excuse_document": tidy(document),
        "excused_by": by.name[:200],
        "excused_at": now(),
    }
    _write(db, duty, version, said)
    record(
        db,
        by,
        "duty.excuse",
        duty,
        duty.unit_id,
        source=duty.source,
        period=duty.period,
        document=duty.excuse_document,
    )
    return duty


def lift_excuse(db: Session, by: Principal, duty: Duty, version: int) -> Duty:
    """Take an excuse back: the duty stands again as it stood."""
    _may_judge(by, duty)
    if duty.excused_at is None:
        raise Refusal("duty.not_excused")
    _write(
        db, duty, version, {"excuse_reason": "", "excuse_document": "", "excused_by": "", "excused_at": None}
    )
    record(db, by, "duty.lift", duty, duty.unit_id, source=duty.source, period=duty.period)
    return duty


def extend(
    db: Session, by: Principal, duty: Duty, version: int, to: date, reason: str, *, before: bool = False
) -> Duty:
    """Give a unit more time: to `to`, or with `before` to the end of
    the day before it. The original date stays and both are shown."""
    _may_judge(by, duty)
    last = Due(to, before).last
    checks = Checks()
    checks.need(last > duty.due_on, "to", "duty.not_longer", due=duty.due_on)
    checks.need((last - duty.due_on).days <= 366, "to", "duty.too_long")
    checks.need(tidy(reason), "reason", "reason.required")
    checks.need(len(reason) <= 500, "reason", "field.long", limit=500)
    checks.done()
    _write(
        db, duty, version, {"extended_to": last, "extend_reason": tidy(reason), "extended_by": by.name[:200]}
    )
    record(
        db,
        by,
        "duty.extend",
        duty,
        duty.unit_id,
        source=duty.source,
        period=duty.period,
        due=duty.due_on,
        to=last,
    )
    return duty


def _may_judge(by: Principal, duty: Duty) -> None:
    require(by, "duty.judge", duty.unit_id, duty.path)
    if not by.system and {duty.unit_id, duty.about_id} & by.own_units:
        raise Refusal("duty.own")  # no one decides on an own submission, through whatever post (design 3.14)


def _write(db: Session, duty: Duty, version: int, values: dict[str, Any]) -> None:
    """Write and count the row's version up together or not at all."""
    same = (Duty.id == duty.id) & (Duty.row_version == version)
    kept = (
        update(Duty)
        .where(same)
        .values(row_version=version + 1, **values)
        .execution_options(synchronize_session=False)
    )
    wrote = cast("CursorResult[Any]", db.execute(kept))
    if wrote.rowcount != 1:
        raise Refusal("stale")
    db.refresh(duty)
    mark_above(db, [(duty.path, duty.quarter)])
