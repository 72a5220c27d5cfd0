"""Every kind of form whose text is kept, on one page: which row it is about and which right sending it needs.
A form that is marked and stands not here is not kept (admin/web/drafts.py)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from admin.definitions.lines_told import teller
from admin.web import drafts
from admin.web.address import plain
from admin.web.drafts import About, Kind
from admin.web.marked import Typed
from admin.web.request import by, db
from forms.base import read_month
from models.access.grants import can
from models.choices.lists import ChoiceList
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion
from models.definitions.topics import Topic, TopicOrientation
from models.directives.tables import Directive, DirectiveAnswer
from models.duties.tables import Duty
from models.meetings.calendars import MeetingPlan, MeetingWindow
from models.meetings.meetings import Meeting
from models.meetings.members import Member
from models.people.delegation import Delegation
from models.people.drafts import OWN, Place
from models.people.people import Account, Post
from models.platform.journal import Rows
from models.platform.lost import File
from models.platform.settings import Setting
from models.reorganisation.tables import Reorganisation
from models.reports.period_forms import FormSheet
from models.reports.tables import Report
from models.review.document_numbers import SignedDocument, WordTemplate
from models.review.pins import Pin
from models.scoring.official_grades import OfficialGrade
from models.scoring.sheets import ScoreSheet
from models.signals.tables import SignalRule
from models.units.units import Unit
from models.workflow.tables import Route

OF_REPORT = ("report.prepare", "report.submit", "report.receive", "report.decide", "report.issue")


def _right(verbs: tuple[str, ...], unit_id: int | None, path: str) -> Place:
    """The right by which one may write there; raises `access.unknown` where one may not."""
    verb = next((verb for verb in verbs if can(by(), verb, unit_id, path)), None)
    if verb is None:
        raise Refusal("access.unknown")
    return Place(verb, unit_id, path)


def of(table: Any, *verbs: str, begun: bool = False) -> Callable[[int | None, Typed], Place]:
    """About a row of this table; a new one, where such may be begun, is about the unit that was chosen, or
    else the one in which the right is held."""

    def place(number: int | None, typed: Typed) -> Place:
        if number is None:
            return _new(verbs if begun else (), typed)
        row = db().scalar(select(table).where(table.id == number))
        if row is None:
            raise Refusal("access.unknown")
        return _right(verbs, _unit_of(row), row.path)

    return place


def from_row(table: Any, *verbs: str) -> Callable[[int | None, Typed], Place]:
    """A new one made from a row of this table that one may read, whoever's it is."""

    def place(number: int | None, typed: Typed) -> Place:
        if db().scalar(select(table.id).where(table.id == number)) is None:
            raise Refusal("access.unknown")
        return _new(verbs, typed)

    return place


def _unit_of(row: Any) -> int | None:
    if isinstance(row, Unit):
        return row.id
    if hasattr(row, "unit_id"):
        number: int | None = row.unit_id
        return number
    steps = [step for step in row.path.split(".") if step]  # a row that stands in the tree at its unit's path
    return int(steps[-1]) if steps else None


def _new(verbs: tuple[str, ...], typed: Typed) -> Place:
    chosen = plain(next(iter(typed.get("unit_id", ())), None))
    if chosen is not None:
        unit = db().scalar(select(Unit).where(Unit.id == chosen))
        if unit is None:
            raise Refusal("access.unknown")
        return _right(verbs, unit.id, unit.path)
    held = [(post.unit_id, post.path) for post in by().posts if _any(verbs, post.unit_id, post.path)]
    return _right(verbs, *next(iter(held), None) or _below(verbs) or (None, ""))


def _below(verbs: tuple[str, ...]) -> tuple[int, str] | None:
    """A unit under an own one, for a right that is held there only: none is chosen yet."""
    for post in by().posts:
        if post.path and _any(verbs, None, f"{post.path}0."):
            under = select(Unit).where(Unit.path.startswith(post.path), Unit.id != post.unit_id)
            unit = db().scalar(under.order_by(Unit.path, Unit.id).limit(1))
            if unit is not None:
                return unit.id, unit.path
    return None


def _any(verbs: tuple[str, ...], unit_id: int | None, path: str) -> bool:
    return any(can(by(), verb, unit_id, path) for verb in verbs)


def kind(
    table: Any,
    *verbs: str,
    begun: bool = False,
    decides: bool = False,
    saved: Callable[[int | None], Rows] | None = None,
    about: Callable[[Typed], About | None] | None = None,
) -> Kind:
    """A kind of form about a row of this table, which its verbs journal, unless `saved` says another."""

    def itself(number: int | None) -> Rows:
        return {table.__tablename__: [number]} if number is not None else {}

    return Kind(of(table, *verbs, begun=begun), decides, saved or itself, about)


def _report(report: int | None) -> Rows:
    """A report, and what is answered on its page."""
    pins = db().scalars(select(Pin.id).where(Pin.report_id == report))
    return {Report.__tablename__: [report or 0], Pin.__tablename__: list(pins)}


def _sheet(meeting: int | None) -> Rows:
    sheets = db().scalars(select(ScoreSheet.id).where(ScoreSheet.meeting_id == meeting))
    return {ScoreSheet.__tablename__: list(sheets)}


def _official(meeting: int | None) -> Rows:
    found = select(OfficialGrade.id).join(ScoreSheet, ScoreSheet.id == OfficialGrade.sheet_id)
    return {OfficialGrade.__tablename__: list(db().scalars(found.where(ScoreSheet.meeting_id == meeting)))}


def _signal(unit: int | None) -> Rows:
    """What an office set last."""
    found = select(func.max(SignalRule.id)).where(SignalRule.issuer == (unit or 0))
    return {SignalRule.__tablename__: [db().scalar(found) or 0]}


def _chosen(typed: Typed, name: str) -> str:
    return next(iter(typed.get(name, ())), "")


def _of_month(table: Any, column: Any, name: str, typed: Typed) -> About | None:
    """What stands of a unit's month, that was chosen in the form."""
    unit, month = plain(_chosen(typed, "unit_id")), _chosen(typed, name)
    try:
        first = read_month(month)
    except ValueError:
        return None
    row = db().scalar(select(table.id).where(table.unit_id == unit, column == first))
    return None if row is None else About({"unit": str(unit), name: month}, {table.__tablename__: [row]})


def _date(typed: Typed) -> About | None:
    return _of_month(MeetingPlan, MeetingPlan.period, "period", typed)


def _window(typed: Typed) -> About | None:
    return _of_month(MeetingWindow, MeetingWindow.starts_on, "starts_on", typed)


def _template(typed: Typed) -> About | None:
    """A unit's template of a kind of document, or that the shipped form holds there."""
    unit, named = plain(_chosen(typed, "unit_id")), _chosen(typed, "kind")
    if unit is None or not named.isalpha():
        return None
    found = select(WordTemplate.id).where(WordTemplate.unit_id == unit, WordTemplate.kind == named)
    return About({"unit": str(unit), "kind": named}, {WordTemplate.__tablename__: list(db().scalars(found))})


def mount() -> None:
    """Say which kinds there are."""
    drafts.KINDS.update(KINDS)
    drafts.PAGES.update(PAGES)


KINDS = {
    "narrative": kind(Report, "report.prepare", saved=_report),
    "step": kind(Report, *OF_REPORT, decides=True),
    "year": kind(FormSheet, "report.prepare", begun=True),
    "form_back": kind(FormSheet, "report.receive", decides=True),
    "meeting": kind(Meeting, "meeting.record", begun=True),
    "void": kind(Meeting, "meeting.record", decides=True),
    "sheet": kind(Meeting, "sheet.score", saved=_sheet),
    "follow": kind(Meeting, "sheet.follow", saved=_sheet),
    "window": kind(Unit, "window.prescribe", begun=True, about=_window),
    "official": kind(Meeting, "report.decide", saved=_official),
    "member": kind(Member, "member.change", begun=True),
    "answer": kind(DirectiveAnswer, "report.prepare"),
    "answer_step": kind(DirectiveAnswer, *OF_REPORT, decides=True),
    "pass": kind(DirectiveAnswer, "directive.issue"),
    "directive": kind(Directive, "directive.issue", begun=True),
    "closing": kind(Directive, "directive.close", decides=True),
    "definition": replace(kind(DefinitionVersion, "definition.change", begun=True), lines=teller),
    "topic": kind(Topic, "definition.change", begun=True),
    "choice_list": kind(ChoiceList, "definition.change", begun=True),
    "orientation": kind(TopicOrientation, "topic.orient", begun=True),
    "reorganisation": kind(Reorganisation, "unit.change", begun=True),
    "unit": kind(Unit, "unit.change", "unit.headcount", begun=True),
    "letter": kind(SignedDocument, "report.issue", begun=True),
    "date": kind(MeetingPlan, "meeting.plan", begun=True, about=_date),
    "delegation": kind(Delegation, *OF_REPORT, begun=True),
    "account": kind(Unit, "person.change", begun=True),
    "new_post": kind(Unit, "person.change", begun=True),
    "duty": kind(Duty, "duty.judge"),
    "vote": kind(Meeting, "sheet.vote", decides=True),
    "route": kind(Route, "definition.change", begun=True),
    "copied": Kind(from_row(Route, "definition.change")),
    "signal": kind(Unit, "definition.change", begun=True, saved=_signal),
    "template": kind(Unit, "definition.change", begun=True, about=_template),
    "term": kind(Unit, "report.issue", begun=True),
    "person": kind(Account, "person.change"),
    "post": kind(Post, "person.change", "settings.change"),
    "settings": kind(Unit, "settings.change", begun=True, saved=lambda _none: {Setting.__tablename__: None}),
    "lost": kind(
        Unit, "settings.change", begun=True, decides=True, saved=lambda _none: {File.__tablename__: None}
    ),
    "mail": Kind(lambda _number, _typed: Place(OWN, None, "")),
}
PAGES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "meetings.create_view": ("meeting", "", ()),
    "meetings.edit_view": ("meeting", "id", ()),
    "meetings.void_view": ("void", "id", ()),
    "scores.sheet_view": ("sheet", "meeting", ()),
    "scores.follow_view": ("follow", "meeting", ()),
    "official_grades.grade_view": ("official", "meeting", ()),
    "calendar.window_view": ("window", "", ()),
    "members.create_view": ("member", "", ()),
    "members.edit_view": ("member", "id", ()),
    "answers.pass_view": ("pass", "id", ()),
    "directives.create_view": ("directive", "", ()),
    "directives.edit_view": ("directive", "id", ()),
    "directives.close_view": ("closing", "id", ()),
    "directives.open_again_view": ("closing", "id", ()),
    "build.head_view": ("definition", "id", ()),
    "build.group_view": ("definition", "id", ("group",)),
    "build.field_view": ("definition", "id", ("field", "group")),
    "build.rule_view": ("definition", "id", ("rule",)),
    "library.many_view": ("definition", "id", ("group",)),
    "period_forms.fill_view": ("year", "id", ()),
    "choice_lists.create_view": ("choice_list", "", ()),
    "choice_lists.edit_view": ("choice_list", "id", ()),
    "topics.create_view": ("topic", "", ()),
    "topics.edit_view": ("topic", "id", ()),
    "orientations.create_view": ("orientation", "", ()),
    "reorganisations.create_view": ("reorganisation", "", ()),
    "reorganisations.edit_view": ("reorganisation", "id", ()),
    "reorganisations.row_view": ("reorganisation", "id", ("line",)),
    "reorganisations.withdraw_view": ("reorganisation", "id", ()),
    "units.create_view": ("unit", "", ()),
    "units.edit_view": ("unit", "id", ()),
    "units.act_view": ("unit", "id", ("act",)),
    "documents.letter_view": ("letter", "", ()),
    "documents.notice_view": ("letter", "", ()),
    "calendar.plan_view": ("date", "", ()),
    "delegations.create_view": ("delegation", "", ()),
    "accounts.create_view": ("account", "", ()),
    "posts.create_view": ("new_post", "", ()),
    "accounts.edit_view": ("person", "id", ()),
    "posts.edit_view": ("post", "id", ()),
    "cells.create_view": ("unit", "", ()),
    "cells.edit_view": ("unit", "id", ()),
    "period_forms.create_view": ("year", "", ()),
    "definitions.create_view": ("definition", "", ("kind",)),
    "definitions.draft_view": ("definition", "id", ()),
    "layouts.create_view": ("definition", "", ()),
    "layouts.draft_view": ("definition", "id", ()),
    "design.design_view": ("definition", "id", ()),
    "definitions.own_view": ("definition", "", ("id",)),
    "routes.create_view": ("route", "", ()),
    "routes.edit_view": ("route", "id", ()),
    "routes.copy_view": ("copied", "id", ()),
    "routes.state_view": ("route", "id", ("number",)),
    "routes.step_view": ("route", "id", ("number",)),
    "routes.move_view": ("route", "id", ("old",)),
    "directives.enclosures_view": ("directive", "id", ()),
    "reorganisations.counter_view": ("reorganisation", "id", ()),
    "documents.term_view": ("term", "", ()),
    "word_templates.templates_view": ("template", "", ()),
    "settings.index": ("settings", "", ()),
    "backups.lost_view": ("lost", "", ()),
}
"""Screens of one form: its kind, the name of the row in the address, and what else tells two such apart."""
