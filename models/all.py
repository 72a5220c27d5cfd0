"""Every page that holds a table, so that the schema is whole wherever this one is imported."""

from __future__ import annotations

from models import (
    access,
    calendars,
    files,
    idempotency,
    imports,
    journal,
    locks,
    meetings,
    members,
    numbers,
    people,
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

PAGES: tuple[object, ...] = (access, calendars, files, idempotency, journal, locks, meetings, members, people, reports, reportforms, rubrics)
PAGES += (scores, settings, signins, topics, units, versions, workflow)
PAGES += (imports, numbers)
metadata = Base.metadata
