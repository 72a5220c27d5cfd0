"""Every page that holds a table, so that the schema is whole wherever this one is imported."""

from __future__ import annotations

from models.access import grants as access
from models.core.base import Base
from models.definitions import definitions as versions
from models.definitions import report_forms as reportforms
from models.definitions import rubrics, topics
from models.directives import tables as directives
from models.duties import duties
from models.imports import uploads as imports
from models.meetings import attachments as files
from models.meetings import calendars, locks, meetings, members
from models.overview import bulk_approval as bulk_decisions
from models.overview import owed as duty_sources
from models.people import delegation, notices, people, signins
from models.platform import idempotency, jobs, journal, settings
from models.reports import supplements
from models.reports import tables as reports
from models.reports import yearly_forms as formsheets
from models.review import document_numbers as numbers
from models.review import issuing as issues
from models.review import pins
from models.scoring import followers
from models.scoring import grade_sums as summaries
from models.scoring import official_grades as official
from models.scoring import sheets as scores
from models.units import units
from models.workflow import tables as workflow

PAGES: tuple[object, ...] = (
    access,
    calendars,
    files,
    followers,
    idempotency,
    jobs,
    journal,
    locks,
    meetings,
    members,
    people,
    reports,
    reportforms,
)
PAGES += (
    delegation,
    directives,
    issues,
    notices,
    official,
    pins,
    rubrics,
    scores,
    settings,
    signins,
    topics,
    units,
    versions,
    workflow,
)
PAGES += (duties, duty_sources, formsheets, summaries, supplements)
PAGES += (bulk_decisions, imports, numbers)
metadata = Base.metadata
