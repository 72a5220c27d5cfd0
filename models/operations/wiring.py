"""Who hears whom, on one page: each event of the rooms with its listeners, in the order in which they
are called; what runs on routes; what is owed. No session is opened before this page has run.

It imports every page that holds a table, so the schema is whole wherever it is imported.
"""

from __future__ import annotations

from models.answers import answered_files
from models.core.base import Base
from models.definitions import definitions, report_forms, rubrics, topics
from models.directives import answers, own_form
from models.directives import steps as answer_steps
from models.duties import opening
from models.filling import opening_forms, owed_forms, sending
from models.filling import redirecting as forms_redirected
from models.filling import tables as forms_filled
from models.imports import uploads
from models.meetings import attachments, calendars, locks, meetings, members
from models.overview import bulk_approval, owed
from models.people import cell_posts, delegation, drafts, notices, people
from models.platform import finding, idempotency, jobs, journal, lost, room, settings
from models.reorganisation import tables as reorganisations
from models.reports import left_over, period_forms, supplements
from models.review import document_numbers, issuing, pins, tried_templates
from models.review import steps as report_steps
from models.scoring import followers, grade_sums, official_grades
from models.signals import tables as signals
from models.signin import codes, signins
from models.totals import date_sums, folding, form_sums, gap_sums, member_sums
from models.units import acts, amend, succession, sums
from models.workflow import engine, items, redirecting

people.ACTING.heard_by(delegation.acting_of)
people.HANDED_ON.heard_by(signins.end_codes)
people.POSTS_ENDED.heard_by(drafts.posts_ended)
codes.USED_FROM_ABOVE.heard_by(drafts.code_used, uploads.code_used)
people.POST_GIVEN.heard_by(cell_posts.tell_given)
people.UNFINISHED.heard_by(left_over.is_left)
acts.BEFORE_ACT.heard_by(locks.refuse_locked_act)
acts.AFTER_ACT.heard_by(
    grade_sums.carry_over,
    owed.tree_changed,
    redirecting.tree_changed,
    forms_redirected.tree_changed,
    drafts.units_changed,
    member_sums.tree_changed,
    folding.tree_changed,
    form_sums.carry_over,
)
acts.AFTER_PART.heard_by(
    grade_sums.carry_over,
    owed.units_changed,
    drafts.units_changed,
    member_sums.tree_changed,
    folding.tree_changed,
    form_sums.carry_over,
)
acts.RENAMED.heard_by(form_sums.carry_over)
amend.COUNTED.heard_by(form_sums.carry_over)
acts.AFTER_ALL.heard_by(owed.falls_anew, redirecting.tree_settled, forms_redirected.tree_settled)
acts.AFTER_MOVE.heard_by(people.settle_below)
acts.BEFORE_DELETE.heard_by(owed.before_delete, drafts.before_delete, member_sums.before_delete)
settings.SETTING_CHANGED.heard_by(owed.setting_changed)
calendars.WINDOW_CHANGED.heard_by(owed.window_changed)
meetings.MONTHS_CHANGED.heard_by(
    grade_sums.recount, owed.months_changed, date_sums.months_changed, form_sums.months_changed
)
period_forms.FORMS_CHANGED.heard_by(form_sums.sheets_changed)
engine.STEP_TAKEN.heard_by(owed.items_moved, gap_sums.items_moved)
supplements.SUPPLEMENT_MADE.heard_by(owed.item_moved, gap_sums.item_moved)
answers.PART_GIVEN.heard_by(owed.item_moved)
sending.FORM_MOVED.heard_by(owed_forms.form_moved)
definitions.VERSION_DROPPED.heard_by(own_form.need_not_asked)
definitions.VERSION_CHANGED.heard_by(opening_forms.version_changed)
lost.FILES_ASKED.heard_by(answered_files.answered_files)

for kind in (report_steps.REPORT, answer_steps.ANSWER):
    items.register(kind)
opening.SOURCES.update(owed.SOURCES)
opening.SOURCES[owed_forms.SOURCE] = owed_forms.forms_owed

HOLD_TABLES = (
    (attachments, bulk_approval, document_numbers, finding, followers, idempotency, issuing, jobs, journal),
    (members, reorganisations, room, signals, succession, sums),
    (
        notices,
        official_grades,
        pins,
        report_forms,
        rubrics,
        signins,
        supplements,
        topics,
        uploads,
        period_forms,
        forms_filled,
        tried_templates,
    ),
)
"""Pages imported for their tables alone."""
metadata = Base.metadata
