"""One row under every scope, each of a table that has few columns, as it would stand in a unit."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from models.core.base import now
from models.meetings.calendars import MeetingPlan, MeetingWindow
from models.meetings.members import Member
from models.people.notices import Notice
from models.people.people import Person
from models.platform.idempotency import Once
from models.platform.journal import JournalRow
from models.platform.settings import Setting
from models.scoring.followers import FollowerAnswer
from models.units.units import Unit
from tests.make import NOV

PLACED = ("placed", "rises", "kept", "followed", "issued")
"""Scopes whose rows stand in a unit; the others stand nowhere."""


def rows_in(where: Unit, sheet_id: int, account_id: int, mark: str) -> dict[str, Any]:
    """Rows by the name of their scope, not yet in any session; `mark` keeps their keys apart."""
    place: dict[str, Any] = {"unit_id": where.id, "path": where.path}
    day = {"period": date(2019, 6, 1), "planned_on": date(2019, 6, 26), "begins_at": time(8)}
    noticed: dict[str, Any] = {"account_id": account_id, "kind": "stale", "subject": "report"}
    sent: dict[str, Any] = {"account_id": account_id, "key": mark, "body_hash": "x", "location": "/"}
    acted = {"actor": "x", "act": "test", "subject": "x", "details": "{}", "previous": mark, "hash": mark}
    return {
        "placed": Person(path=where.path, name="Nguyễn Văn A", search_key="nguyen van a"),
        "rises": MeetingPlan(**place, **day),
        "kept": Member(**place, name="Nguyễn Văn A", sort_key="a", search_key="nguyen van a"),
        "followed": FollowerAnswer(**place, sheet_id=sheet_id, field_code=mark, saved_at=now()),
        "issued": MeetingWindow(**place, starts_on=NOV, spans="[]"),
        "shipped": MeetingWindow(unit_id=None, path="", starts_on=NOV, spans="[]"),
        "personal": Notice(**noticed, day=NOV, at=now(), once=mark),
        "open": Setting(name=mark, value="x"),
        "sealed": Once(**sent, at=now()),
        "audited": JournalRow(**acted, at=now()),
    }
