"""An office sets its signals: switches one on or off, changes its numbers or its level, goes back to what
holds above it. Each is a published row that retires the one before, journalled (design 3.9, 3.12)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.core.base import now
from models.core.errors import Checks, Refusal
from models.platform.journal import canonical, record
from models.signals.catalogue import get_rule
from models.signals.rules import Rule
from models.signals.tables import LEVELS, PUBLISHED, SignalRule
from models.units.units import Unit

RETIRED = "retired"


def own_row(db: Session, unit_id: int | None, code: str) -> SignalRule | None:
    """The row that an issuer itself has published of a signal, if any; None as issuer: the one for all."""
    found = select(SignalRule).where(SignalRule.code == code, SignalRule.state == PUBLISHED)
    return db.scalar(found.where(SignalRule.issuer == (unit_id or 0)))


def set_signal(
    db: Session,
    by: Principal,
    unit: Unit | None,
    code: str,
    seen: int,
    *,
    asked: bool,
    level: str,
    numbers: Mapping[str, int | None],
) -> SignalRule:
    """Publish how `unit` (None: for all) sets a signal for everything under it; what it had set is retired.

    `seen`: the row that the page showed, 0 for none. Raises `stale` where another holds by now, `Invalid` at
    each number that is missing or outside its range.
    """
    rule = get_rule(code)
    _require(by, unit)
    fits = fitting(rule, level, numbers)
    _retire(db, unit, code, seen)
    row = SignalRule(
        unit_id=unit.id if unit else None,
        path=unit.path if unit else "",
        issuer=unit.id if unit else 0,
        code=code,
        asked=asked,
        level=level,
        numbers=canonical(fits),
        published_at=now(),
        published_by=by.name,
    )
    db.add(row)
    said: dict[str, Any] = {"asks": asked, "level": level, "numbers": row.numbers}
    record(db, by, "signal.set", row, row.unit_id, code=code, **said)
    return row


def fitting(rule: Rule, level: str, numbers: Mapping[str, int | None]) -> dict[str, int]:
    """The numbers of a signal as they were typed. Raises `Invalid` at each that is missing or outside its
    range."""
    checks, fits = Checks(), {}
    checks.need(level in LEVELS, "level", "field.choice")
    for number in rule.numbers:
        typed = numbers.get(number.name)
        if checks.need(typed is not None, number.name, "field.required") and typed is not None:
            within = number.low <= typed <= number.high
            checks.need(within, number.name, "field.range", low=number.low, high=number.high)
            fits[number.name] = typed
    checks.done()
    return fits


def unset_signal(db: Session, by: Principal, unit: Unit | None, code: str, seen: int) -> None:
    """Take back what `unit` had set: what holds above it holds again, or what is shipped."""
    get_rule(code)
    _require(by, unit)
    row = _retire(db, unit, code, seen)
    if row is None:
        raise Refusal("signal.as_above")
    record(db, by, "signal.unset", row, row.unit_id, code=code)


def _require(by: Principal, unit: Unit | None) -> None:
    require(by, "definition.change", unit.id if unit else None, unit.path if unit else "")


def _retire(db: Session, unit: Unit | None, code: str, seen: int) -> SignalRule | None:
    row = own_row(db, unit.id if unit else None, code)
    if (row.id if row is not None else 0) != seen:
        raise Refusal("stale")
    if row is not None:
        row.state, row.retired_at = RETIRED, now()
        db.flush()
    return row
