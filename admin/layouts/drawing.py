"""A layout drawn for a unit and a period: its rows through the reader's own session, its table and
letterhead. One road for the designer's preview, a page, Excel, Word and PDF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.reports.issued import ends, groups, kinds, of_report, official, with_leaves
from admin.web.request import by, db
from admin.web.words import said_of
from forms.excel.sheets.frame import Official
from forms.layouts.figures import denominator_of, figure_rows, frozen_meetings
from forms.layouts.sheet import After, headed, missing_after, nothing_after
from forms.layouts.table import Table, table_of
from models.access.scopes import under
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter, Term
from models.definitions.definitions import Definition, DefinitionVersion, get_version
from models.layouts.layouts import form_meant, offers_now
from models.layouts.offers import MEETINGS, MONTH, OF_FORMS, OF_REPORTS, PLANS, Offer
from models.layouts.rows import Row, answer_rows, meeting_rows, month_rows, plan_rows
from models.layouts.tree import period_of
from models.reports.content import newest
from models.reports.period_forms import FormSheet
from models.reports.period_forms import period_of as form_period
from models.reports.tables import Report
from models.units.units import UnitSpell, stood_in

Tree = Mapping[str, Any]


@dataclass(frozen=True)
class Drawn:
    """A layout with everything it is printed with."""

    table: Table
    official: Official
    after: After
    unit: UnitSpell
    term: Term


@dataclass(frozen=True)
class Told:
    """Rows with what stands around them: the denominator, the letterhead, who is missing below."""

    rows: list[Row]
    official: Official
    denominator: str = ""
    body: Mapping[str, Any] | None = None


def term_of(tree: Tree, day: date, form: DefinitionVersion | None) -> Term:
    """The period of a layout's list that holds a day."""
    kind = period_of(tree["source"]) or (form_period(form) if form is not None else "year")
    return Term.of(kind, day)


def draw(
    tree: Tree,
    unit: UnitSpell,
    day: date,
    *,
    live: bool = False,
    empty: bool = False,
    beside: Sequence[UnitSpell] = (),
) -> Drawn:
    """A whole tree drawn for a unit and the period of a day. Raises `layout.form`, `layout.no_report`: there
    is nothing to be listed. `live`: meetings as they stand, not as a report took them in; `empty`: its
    headings alone; `beside`: units whose registered dates are listed with its own."""
    forms = _forms(db(), tree, unit, day) if tree["source"]["kind"] in OF_FORMS else []
    form = forms[0] if forms else None
    term = term_of(tree, day, form)
    offers = _offers(tree, unit, day, forms)
    told = _bare(unit, term) if empty else _told(tree, (unit, *beside), term, forms, live)
    said = said_of(unit.name, term)
    table = table_of(tree, offers, told.rows, said, told.denominator)
    after = missing_after(table, told.body) if told.body is not None else nothing_after
    return Drawn(table, headed(told.official, tree), after, unit, term)


def _bare(unit: UnitSpell, term: Term) -> Told:
    """No rows, under the unit's letterhead."""
    return Told([], official(db(), unit, "", today(), as_of=term.last))


def _offers(tree: Tree, unit: UnitSpell, day: date, forms: list[DefinitionVersion]) -> dict[str, Offer]:
    """What the source offers; of answers to several versions of a form what any of them does, the newest
    one's words first."""
    found: dict[str, Offer] = {}
    asked: list[DefinitionVersion | None] = [*forms] or [None]
    for form in asked:
        found = offers_now(db(), tree, unit.path, day, form) | found
    if tree["source"]["kind"] in OF_FORMS and not found:
        raise Refusal("layout.form", form=tree["source"]["form"])
    return found


def _forms(session: Session, tree: Tree, unit: UnitSpell, day: date) -> list[DefinitionVersion]:
    """The versions of a form that units at and below answered in the period, the newest first; the one in
    force where nobody did."""
    code = tree["source"]["form"]
    meant = form_meant(session, code, unit.path, day)
    if meant is None:
        return []
    term = Term.of(form_period(meant), day)
    found = select(FormSheet.version_id).join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    found = found.join(Definition, Definition.id == DefinitionVersion.definition_id)
    found = found.where(
        Definition.code == code,
        Definition.kind == "period_form",
        FormSheet.starts_on == term.first,
        FormSheet.ends_on == term.last,
        under(FormSheet.path, stood_in(session, unit, term.last)),
    )
    answered = sorted(set(session.scalars(found)), reverse=True)
    return [get_version(session, number) for number in answered] or [meant]


def _told(
    tree: Tree, units: Sequence[UnitSpell], term: Term, forms: list[DefinitionVersion], live: bool
) -> Told:
    kind, session, unit = tree["source"]["kind"], db(), units[0]
    if kind in OF_REPORTS or (kind == MEETINGS and not live):
        found = _of_report(tree, unit, Quarter.of(term.first))
        if found is not None:
            return found
    head = _bare(unit, term).official
    if kind == MONTH:
        return Told(month_rows(session, unit, term.first), head)
    if kind == PLANS:
        return Told(plan_rows(session, units, term.first), head)
    if kind == MEETINGS:
        quarter = Quarter.of(term.first)
        return Told(meeting_rows(session, unit, quarter, tree["source"]["meetings"]), head)
    rows = [row for form in forms for row in answer_rows(session, by(), unit, form, term, tree["source"])]
    return Told(rows, head)


def _of_report(tree: Tree, unit: UnitSpell, quarter: Quarter) -> Told | None:
    """Rows of the unit's report of a quarter, its letterhead and who is missing; None for meetings of a unit
    that began none."""
    session, source = db(), tree["source"]
    report = session.scalar(
        select(Report).where(Report.unit_id == unit.unit_id, Report.quarter == quarter.first)
    )
    if report is None:
        if source["kind"] == MEETINGS:
            return None
        raise Refusal("layout.no_report", unit=unit.name, quarter=quarter.roman)
    version = newest(session, report)
    body, leaves = with_leaves(session, report, version)
    head = of_report(session, report, version)
    if source["kind"] == MEETINGS:
        rows = frozen_meetings(leaves, groups(session), source["meetings"])
    else:
        rows = figure_rows(source["kind"], body, leaves, kinds(session), ends(session, body))
    return Told(rows, head, denominator_of(body, rows), body)


def term_asked(tree: Tree, day: date) -> Term:
    """The period of a layout's list that holds a day, before its unit is known; a form's by its code."""
    code = tree["source"]["form"] if tree["source"]["kind"] in OF_FORMS else ""
    return term_of(tree, day, form_meant(db(), code, "", day) if code else None)
