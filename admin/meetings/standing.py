"""What stands of what the calendar's forms replace: a month's date, a window from a month on. A form is drawn
with it, and made on its marks (models/platform/marks.py)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from flask import request
from sqlalchemy import select

from admin.web import address
from admin.web.request import db
from admin.web.words import choices
from models.core.base import today
from models.core.periods import add_months, month_of
from models.meetings.calendars import WINDOWS, MeetingPlan, MeetingWindow
from models.platform.marks import mark_of, marks_of, unchanged_one
from models.units.units import Unit

MONTHS = range(-2, 4)
"""Months around the present one for which a date may be registered."""
Standing = Mapping[str, Any]


def thing(unit_id: int | None, month: date | None) -> str:
    """What tells apart, in a form, what it replaces: a unit and a month."""
    return f"{unit_id}.{month:%Y-%m}" if month else f"{unit_id}."


def asked(units: Sequence[Unit], name: str, month: date | None) -> tuple[int, date | None]:
    """The unit and the month that an address asks a form about: the first own unit and `month` where it asks
    for none."""
    number = address.plain(request.args.get("unit"))
    unit = number if number in {unit.id for unit in units} else units[0].id
    return unit, address.month(name) if request.args.get(name) else month


def planned(cells: Sequence[Unit]) -> dict[str, MeetingPlan]:
    """The dates that stand for these cells in the months one may choose: a new one takes their place."""
    first = add_months(month_of(today()), MONTHS[0])
    found = select(MeetingPlan).where(
        MeetingPlan.unit_id.in_([cell.id for cell in cells]), MeetingPlan.period >= first
    )
    rows = db().scalars(found.order_by(MeetingPlan.id).execution_options(populate_existing=True))
    return {thing(row.unit_id, row.period): row for row in rows}


def prescribed(units: Sequence[Unit]) -> dict[str, MeetingWindow]:
    """The windows that stand for these units: one of the same month is replaced."""
    found = select(MeetingWindow).where(MeetingWindow.unit_id.in_([unit.id for unit in units]))
    rows = db().scalars(found.order_by(MeetingWindow.id).execution_options(populate_existing=True))
    return {thing(row.unit_id, row.starts_on): row for row in rows}


def said(rows: Standing) -> dict[str, list[Any]]:
    """What of them a version is told from."""
    return {
        name: [row.id, row.row_version] if isinstance(row, MeetingPlan) else [row.id, row.spans, row.note]
        for name, row in rows.items()
    }


def version(rows: Standing) -> dict[str, Any]:
    """Version and marks of a form about these, as its template takes them."""
    now = said(rows)
    return {"row_version": address.version_due(mark_of(now)), "stood": address.marks_shown(marks_of(now))}


def unchanged(read: Any, name: str) -> None:
    """Go on only while what this form replaces is what it was made on; raises `stale`."""
    seen, stood = address.version_sent(), address.marks_sent()
    unchanged_one(db(), lambda: said(read()), name, seen, stood)


AS_IS = "as_is"
"""A window that is spelled out, not one of those offered by name: kept as it stands."""


def window_code(row: MeetingWindow) -> str:
    """What a window is called."""
    return next((code for code, spans in WINDOWS.items() if spans == row.window), AS_IS)


def windows_offered(row: MeetingWindow | None) -> list[tuple[str, str]]:
    """The windows one may choose, and the one that stands where it has no name: told by its days."""
    named = choices("window", WINDOWS)
    if row is None or window_code(row) != AS_IS:
        return named
    days = (span.days(row.starts_on) for span in row.window)
    return [*named, (AS_IS, "; ".join(f"{first:%d/%m}–{last:%d/%m}" for first, last in days))]
