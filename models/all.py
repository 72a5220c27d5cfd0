"""Every page that holds a table, so that the schema is whole wherever this one is imported."""

from __future__ import annotations

from models import (
    access,
    calendars,
    delegation,
    directives,
    files,
    followers,
    formsheets,
    idempotency,
    issues,
    journal,
    locks,
    meetings,
    members,
    notices,
    people,
    pins,
    reportforms,
    reports,
    rubrics,
    scores,
    settings,
    signins,
    topics,
    units,
    versions,
)
from models.base import Base
from models.workflow import tables as workflow

PAGES: tuple[object, ...] = (access, calendars, files, followers, idempotency, journal, locks, meetings, members, people, reports, reportforms)
PAGES += (delegation, directives, issues, notices, pins, rubrics, scores, settings, signins, topics, units, versions, workflow)
PAGES += (formsheets,)
metadata = Base.metadata
