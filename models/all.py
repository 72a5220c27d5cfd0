"""Every page that holds a table, so that the schema is whole wherever this one is imported."""

from __future__ import annotations

from models import (
    access,
    bulk_decisions,
    calendars,
    delegation,
    directives,
    duties,
    duty_sources,
    files,
    followers,
    formsheets,
    idempotency,
    imports,
    issues,
    jobs,
    journal,
    locks,
    meetings,
    members,
    notices,
    numbers,
    official,
    people,
    pins,
    reportforms,
    reports,
    rubrics,
    scores,
    settings,
    signins,
    summaries,
    supplements,
    topics,
    units,
    versions,
)
from models.base import Base
from models.workflow import tables as workflow

PAGES: tuple[object, ...] = (access, calendars, files, followers, idempotency, jobs, journal, locks, meetings, members, people, reports, reportforms)
PAGES += (delegation, directives, issues, notices, official, pins, rubrics, scores, settings, signins, topics, units, versions, workflow)
PAGES += (duties, duty_sources, formsheets, summaries, supplements)
PAGES += (bulk_decisions, imports, numbers)
metadata = Base.metadata
