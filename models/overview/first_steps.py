"""What a new office does first, as a list that ticks itself: each step reads a fact. It is gone
once the last step is done, whatever was left out on the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Exists, select
from sqlalchemy.orm import Session

from models.access.guard import looking
from models.access.scopes import under
from models.definitions.topics import TopicOrientation
from models.meetings.calendars import MeetingWindow
from models.meetings.meetings import Meeting
from models.people.people import Post
from models.reports.tables import Report
from models.signin.signins import SignIn
from models.units.units import Unit
from models.workflow.tables import Route

Steps = Mapping[str, bool]
"""By the code of a step in their order: whether it is done."""


def of_an_administrator(db: Session, account_id: int | None) -> Steps:
    """Units, accounts, routes, the first to sign in beside the administrator, the first meeting. Only whether
    there are any is read, so the program asks: an administrator reads no meetings."""
    others = SignIn.account_id != (account_id or 0)
    facts = {
        "units": _any(Unit, Unit.parent_id.is_not(None)),
        "accounts": _any(Post, Post.unit_id.is_not(None)),
        "routes": _any(Route, Route.state == "published"),
        "signed_in": _any(SignIn, others),
        "meeting": _any(Meeting),
    }
    with looking(db) as system:
        return _left(system, facts)


def of_an_officer(db: Session, unit: Unit) -> Steps:
    """Of who serves in a unit above cells, about what stands below it: units, posts, the days of meetings,
    topics, the first meeting, the first report approved."""
    approved = _any(Report, *_below(Report, unit), Report.accepted_number.is_not(None))
    if db.scalar(select(approved)):
        return {}
    facts = {
        "units_below": _any(Unit, *_below(Unit, unit)),
        "posts_below": _any(Post, *_below(Post, unit)),
        "window": _any(MeetingWindow, MeetingWindow.unit_id == unit.id),
        "topics": _any(TopicOrientation, TopicOrientation.unit_id == unit.id),
        "meeting_below": _any(Meeting, *_below(Meeting, unit)),
        "report_below": approved,
    }
    return _left(db, facts)


def _below(table: Any, unit: Unit) -> tuple[ColumnElement[bool], ...]:
    return under(table.path, unit.path), table.path != unit.path


def _any(table: Any, *where: ColumnElement[bool]) -> Exists:
    return select(table.id).where(*where).exists()


def _left(db: Session, facts: Mapping[str, Exists]) -> Steps:
    """The facts in one statement; none where the last is one."""
    found = db.execute(select(*(fact.label(code) for code, fact in facts.items()))).one()
    done = {code: bool(getattr(found, code)) for code in facts}
    return {} if list(done.values())[-1] else done
