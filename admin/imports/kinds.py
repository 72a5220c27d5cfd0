"""The kinds of workbook that come in: templates, columns,
rules. Knows no request: a job runs them as well as a page.

Columns are in forms/excel/read/columns.py, rules in models/imports/; pages in admin/imports/imports.py.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from admin.imports.answers import answer_columns, answer_rows, answers_template
from admin.imports.judge import Content, Judged, Kind
from admin.imports.meetings import (
    all_topics,
    meeting_rows,
    meetings_template,
    months_of,
    needed_unit,
    sheet_entries,
    sheet_rows,
    sheets_template,
)
from admin.web import address
from forms.excel.read import columns as lists
from forms.excel.read.answers import how_written, in_cells
from forms.excel.read.asked import TWIN
from forms.excel.read.filled import Filled
from forms.excel.read.rows import Sheet
from forms.excel.read.templates import Stamp
from forms.said import title_of
from models.access.grants import Principal, can
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter, add_months
from models.core.spelling import compared
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.in_force import in_force
from models.definitions.report_forms import in_a_cell, with_reasons
from models.imports.answers import bring_answers, plan_answers
from models.imports.lists import (
    bring_narrative,
    bring_people,
    plan_narrative,
    plan_people,
)
from models.imports.meetings import bring_meetings, plan_meetings
from models.imports.moves import bring_moves, plan_moves
from models.imports.plan import Row
from models.imports.sheets import bring_sheets, plan_sheets
from models.imports.units import bring_units, headcounts_of, plan_units
from models.people.people import Account, Post, held_on
from models.proposing.proposals import from_last, proposals, proposes
from models.reorganisation.acts import may_draft
from models.reorganisation.reading import rows_of
from models.reorganisation.tables import Reorganisation
from models.reports.content import content, last_narrative, narrative
from models.reports.tables import Report
from models.units.units import Unit, UnitKind, get_unit, stood_in


def _narrative_template(db: Session, by: Principal, unit: Unit | None, period: str) -> Content:
    unit = needed_unit(unit)
    if not can(by, "report.prepare", unit.id, unit.path):
        raise Refusal("access.unknown")
    quarter = Quarter.of(months_of(period)[0])
    report = db.scalar(select(Report).where(Report.unit_id == unit.id, Report.quarter == quarter.first))
    version = (
        get_version(db, report.form_version_id)
        if report is not None
        else in_force(db, "report_form", stood_in(db, unit, quarter.first), quarter.last)
    )
    there = narrative(db, report) if report is not None else {}
    found = {} if there or report is None or not proposes(version) else _proposed(db, report, version)
    said = f" ({_('proposed')})"
    rows: list[dict[str, Any]] = [
        {"code": f.code, "title": title_of(f) + said * (f.code in found), "how": how_written(f)}
        | {"text": in_a_cell(f, (there or found)[f.code]) if (there or found).get(f.code) else None}
        for f in in_cells(with_reasons(version))
    ]
    title = _("Report of %(unit)s, quarter %(period)s", unit=unit.name, period=quarter.roman)
    stamp = Stamp("narrative", (unit.code,), str(quarter), _("Narrative"), version.id)
    return Content(
        stamp,
        title,
        _("The text of the report; figures are computed by the program."),
        lists.narrative_entries(),
        rows,
        0,
    )


def _proposed(db: Session, report: Report, version: DefinitionVersion) -> dict[str, str]:
    """What the narrative proposes while nothing of it is written."""
    last = last_narrative(db, report) if from_last(version) else None
    return proposals(version, content(db, report)["figures"], last or {})


def _narrative_rows(_db: Session, filled: Filled, sheet: Sheet, _judged: Judged) -> list[Row]:
    stamp = filled.stamp
    if stamp is None:
        raise Refusal("file.unstamped")
    more = {"unit": stamp.units[0], "quarter": Quarter.parse(stamp.period)}
    return [(number, {**values, **more}) for number, values in sheet.rows]


def _units_template(db: Session, _by: Principal, _unit: Unit | None, _period: str) -> Content:
    kinds = list(db.scalars(select(UnitKind).order_by(UnitKind.position)))
    units = list(db.scalars(select(Unit).where(Unit.dissolved_on.is_(None)).order_by(Unit.path)))
    codes, members = {unit.id: unit.code for unit in units}, headcounts_of(db, units) if units else {}
    rows = [
        {
            "code": u.code,
            "name": u.name,
            "kind": u.kind.name,
            "parent": codes.get(u.parent_id or 0),
            "founded_on": u.founded_on,
            "contact": u.contact,
        }
        | {"members": members.get(u.id)}
        for u in units
    ]
    stamp = Stamp("units", (), "", _("Units"))
    return Content(
        stamp,
        _("Units"),
        _("New units below; members and contacts may be changed."),
        lists.unit_entries(kinds),
        rows,
    )


def _people_template(db: Session, by: Principal, _unit: Unit | None, _period: str) -> Content:
    found = (
        select(Post, Account.login)
        .join(Account, Account.person_id == Post.person_id)
        .where(held_on(today()), Post.unit_id.is_not(None))
    )
    rows = []
    for post, login in db.execute(found.options(selectinload(Post.unit)).order_by(Post.path, Post.id)):
        if post.unit is not None and can(by, "person.change", post.unit.id, post.unit.path):
            rows.append(
                {
                    "name": post.holder,
                    "login": login,
                    "role": lists.role_word(post.role),
                    "unit": post.unit.code,
                    "starts_on": post.starts_on,
                }
            )
    stamp = Stamp("people", (), "", _("Accounts"))
    return Content(
        stamp, _("Accounts and posts"), _("New people and further posts below."), lists.people_entries(), rows
    )


def _moves_template(db: Session, by: Principal, _unit: Unit | None, period: str) -> Content:
    """The lines of a reorganisation, named by its number; an empty list without one."""
    if not may_draft(by):
        raise Refusal("access.unknown")
    kinds = list(db.scalars(select(UnitKind).order_by(UnitKind.position)))
    asked = period.startswith("r")
    number = address.plain(period.removeprefix("r")) if asked else None
    one = db.scalar(select(Reorganisation).where(Reorganisation.id == number))
    if asked and one is None:
        raise Refusal("access.unknown")
    rows = [lists.move_cells(vars(row), kinds) for row in rows_of(one)] if one is not None else []
    stamp = Stamp("moves", (), str(one.id) if one is not None else "", _("Lines"))
    title = _("Reorganisation %(document)s", document=one.doc_symbol if one is not None else "")
    said = _("One line for each act; the order of lines says nothing. Units are named by their codes.")
    return Content(stamp, title.strip(), said, lists.move_entries(kinds), rows)


def _moves_rows(db: Session, filled: Filled, sheet: Sheet, _judged: Judged) -> list[Row]:
    kinds = list(db.scalars(select(UnitKind)))
    into = filled.stamp.period if filled.stamp is not None else ""
    return [(number, lists.move_values(values, kinds) | {"into": into}) for number, values in sheet.rows]


def _holds(verb: str) -> Callable[[Session, Principal], bool]:
    return lambda _db, by: any(can(by, verb, post.unit_id, post.path) for post in by.posts)


def _unit_rows(_db: Session, _filled: Filled, sheet: Sheet, _judged: Judged) -> list[Row]:
    chosen = sheet.asking.chosen
    meant = {key.partition(":")[2] for key in chosen if key.startswith(f"{TWIN}:")}
    return [
        (number, {**values, "another": True} if compared(str(values.get("code") or "")) in meant else values)
        for number, values in sheet.rows
    ]


def _plain(_db: Session, _filled: Filled, sheet: Sheet, _judged: Judged) -> list[Row]:
    return list(sheet.rows)


def _with_roles(db: Session, _filled: Filled, sheet: Sheet, _judged: Judged) -> list[Row]:
    named = select(Unit).options(joinedload(Unit.kind))
    kinds = {compared(unit.code): unit.kind for unit in db.scalars(named)}
    return [(number, lists.with_roles(values, kinds)) for number, values in sheet.rows]


def _below(_db: Session, by: Principal) -> bool:
    """Somebody who may enrol people under an own unit, or anywhere."""
    return any(can(by, "person.change", None, f"{post.path}0.") for post in by.posts) or can(
        by, "settings.change"
    )


def _founds(_db: Session, by: Principal) -> bool:
    return can(by, "settings.change") or _holds("unit.change")(_db, by)


KINDS: dict[str, Kind] = {
    kind.code: kind
    for kind in (
        Kind(
            "sheets",
            __("Meetings with score sheets"),
            __(
                "A year of your own cell in one workbook; past quarters can be entered this "
                "way. It stays in the cell."
            ),
            _holds("sheet.items"),
            sheets_template,
            sheet_entries,
            sheet_rows,
            plan_sheets,
            bring_sheets,
            "year",
            at_once=60,
        ),
        Kind(
            "meetings",
            __("Meetings"),
            __(
                "What may rise from cells, of one cell or of all cells of a committee. A "
                "cell brings in its own rows."
            ),
            _holds("meeting.see"),
            meetings_template,
            lambda db, _stamp: lists.meeting_entries(all_topics(db), kept=False),
            meeting_rows,
            plan_meetings,
            bring_meetings,
            "year",
        ),
        Kind(
            "narrative",
            __("Text of a report"),
            __("The narrative of an own unit's quarterly report."),
            _holds("report.prepare"),
            _narrative_template,
            lambda _db, _stamp: lists.narrative_entries(),
            _narrative_rows,
            plan_narrative,
            bring_narrative,
            "quarter",
        ),
        Kind(
            "answers",
            __("Answers to directives"),
            __("What an own unit answers to a directive; a draft until it is submitted on its page."),
            _holds("report.prepare"),
            answers_template,
            answer_columns,
            answer_rows,
            plan_answers,
            bring_answers,
            "directive",
        ),
        Kind(
            "units",
            __("Units from Excel"),
            __(
                "New units, members and contacts. Names, kinds and superiors change by a decision on the "
                "unit's page."
            ),
            _founds,
            _units_template,
            lambda db, _stamp: lists.unit_entries(
                list(db.scalars(select(UnitKind).order_by(UnitKind.position)))
            ),
            _unit_rows,
            plan_units,
            bring_units,
            stamped=False,
            at_once=50,
        ),
        Kind(
            "moves",
            __("Reorganisation from Excel"),
            __("Many units merged, split, moved or dissolved by one document; it comes in as a draft."),
            lambda _db, by: may_draft(by),
            _moves_template,
            lambda db, _stamp: lists.move_entries(
                list(db.scalars(select(UnitKind).order_by(UnitKind.position)))
            ),
            _moves_rows,
            plan_moves,
            bring_moves,
            stamped=False,
            apart=True,
        ),
        Kind(
            "people",
            __("Accounts from Excel"),
            __(
                "New accounts come back as slips with one-time codes; people who are "
                "there may get further posts."
            ),
            _below,
            _people_template,
            lambda _db, _stamp: lists.people_entries(),
            _with_roles,
            plan_people,
            bring_people,
            stamped=False,
            at_once=50,
        ),
    )
}
"""Every kind by its code, in the order of the page."""


def template_unit(db: Session, asked: str) -> Unit | None:
    """The unit a template is asked for; 404 for a stranger's."""
    number = address.plain(asked)
    return get_unit(db, number) if number is not None else None


def year_of(day: date) -> str:
    """The year a template is proposed for: January still works on the year before."""
    return str(add_months(day.replace(day=1), -1).year)
