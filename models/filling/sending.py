"""A form of a period is sent, taken back by its unit, sent back by a superior with a remark; a superior
closes a period (design 3.5, 3.6). Only what is sent counts. Everything in it rises, nothing of meetings or
sheets. Who approves what is sent: deciding.py."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import RECEIVING, SUBMITTING, WRITING, Principal, require
from models.access.guard import looking
from models.core.base import now
from models.core.errors import Checks, Invalid, Refusal
from models.core.events import Event
from models.core.spelling import tidy
from models.definitions.definitions import DefinitionVersion
from models.filling.deciding import called, decision_of, decisions, need_returner
from models.filling.levels import first_desk
from models.filling.tables import FormClosing
from models.people.notices import Serving, Telling, tell_all
from models.platform.journal import canonical, record, stand_in_line
from models.reports.period_forms import FORMS_CHANGED, FormSheet, asked_of, lacking, need_in_use
from models.units.units import Unit, UnitSpell, then_in

MOST_REMARK = 500
FORM_MOVED = Event[[Session, FormSheet], None]("a form was sent, taken back or sent back")


def send_form(db: Session, by: Principal, sheet: FormSheet, seen: int) -> FormSheet:
    """Send what is written: from now on it counts, and is closed to changes; where its form names who
    approves it, it lies at the desk of the first of them, also when it was sent back by one further up: what
    was approved is not what is sent now. Lateness is judged by the first time, as of reports (domain.md 3).
    Raises `Invalid` at the fields that lack something or break a rule that blocks, `stale`, `form.sent`,
    `form.withdrawn`."""
    require(by, "report.submit", sheet.unit_id, sheet.path)
    _need_fresh(sheet, seen)
    if sheet.sent_at is not None:
        raise Refusal("form.sent")
    need_in_use(sheet)
    problems = lacking(db, sheet)
    if problems:
        raise Invalid(problems)
    taken = sheet.returned_at is None
    sheet.answers, sheet.sent_at, sheet.sent_by = canonical(asked_of(db, sheet)), now(), by.name[:200]
    if taken or sheet.first_sent_at is None:  # what its own unit took back was not sent
        sheet.first_sent_at = sheet.sent_at
    sheet.saved_at = sheet.saved_at or sheet.sent_at
    sheet.returned_at, sheet.returned_by, sheet.remark = None, "", ""
    sheet.submitter_id, sheet.submitted_for_id = by.person_id, _sends_for(by, sheet)
    with looking(db) as system:
        sheet.desk_unit_id = first_desk(system, sheet, by.person_id)
    record(db, by, "form.send", sheet)
    FORMS_CHANGED.tell(db, [sheet.id])
    FORM_MOVED.tell(db, sheet)
    return sheet


def take_back(db: Session, by: Principal, sheet: FormSheet, seen: int) -> FormSheet:
    """The unit opens what it sent again, while no superior closed the period or approved it. Raises `stale`,
    `form.unsent`, `form.closed`, `form.approved`."""
    require(by, "report.submit", sheet.unit_id, sheet.path)
    stand_in_line(db)
    _need_fresh(sheet, seen)
    if sheet.sent_at is None:
        raise Refusal("form.unsent")
    if sheet.level or sheet.approved_at is not None:
        raise Refusal("form.approved")
    if closing_of(db, sheet) is not None:
        raise Refusal("form.closed")
    _open_again(sheet)
    record(db, by, "form.take_back", sheet)
    FORMS_CHANGED.tell(db, [sheet.id])
    FORM_MOVED.tell(db, sheet)
    return sheet


def send_back(db: Session, by: Principal, sheet: FormSheet, seen: int, remark: str) -> FormSheet:
    """A superior sends it back with a remark; the unit is told, so are those who approved it, and what it did
    in time stays in time. Where it waits for approval the desk does, else whoever receives what the unit
    sends; never one's own. Raises `Invalid` at `remark`, `stale`, `form.unsent`, `form.own`, `route.own`."""
    stand_in_line(db)
    acting = need_returner(db, by, sheet)
    _need_fresh(sheet, seen)
    if sheet.sent_at is None:
        raise Refusal("form.unsent")
    checks = Checks()
    checks.need(tidy(remark), "remark", "field.required")
    checks.need(len(remark) <= MOST_REMARK, "remark", "field.long", limit=MOST_REMARK)
    checks.done()
    desk, told = sheet.desk_unit_id, [Serving(sheet.unit_id, WRITING | SUBMITTING), *_approved_by(db, sheet)]
    _open_again(sheet)
    sheet.returned_at, sheet.returned_by, sheet.remark = now(), by.name[:200], remark.strip()
    record(db, by, "form.send_back", sheet, **({"on_behalf": acting.giver_id} if acting else {}))
    name = called(db, [desk]).get(desk or 0, "")
    db.add(decision_of(by, sheet, "send_back", name, desk, acting, sheet.remark))
    FORMS_CHANGED.tell(db, [sheet.id])
    spell = then_in(UnitSpell, sheet.unit_id, sheet.ends_on)
    said: dict[str, Any] = {"unit": db.scalar(select(UnitSpell.name).where(spell)) or "", "by": by.name}
    said |= {"form": sheet.version.definition.name}
    tell_all(
        db,
        [Telling(to, "form_returned", sheet, sheet.unit_id, said) for to in told],
        but=by.account_id,
    )
    FORM_MOVED.tell(db, sheet)
    return sheet


def _open_again(sheet: FormSheet) -> None:
    """What was sent is its unit's again, and nobody's to approve."""
    sheet.sent_at, sheet.sent_by, sheet.approved_at = None, "", None
    sheet.desk_unit_id, sheet.level = None, 0


def _approved_by(db: Session, sheet: FormSheet) -> list[Serving]:
    """The offices that approved it since it was sent."""
    desks: list[int] = []
    for each in decisions(db, sheet):
        desks = (
            [] if each.act == "send_back" else [*desks, each.desk_id or 0] if each.act == "approve" else desks
        )
    return [Serving(desk, RECEIVING) for desk in dict.fromkeys(desks)]


def _sends_for(by: Principal, sheet: FormSheet) -> int | None:
    """In whose place it is sent, where no post of one's own allows it."""
    if by.system or any(post.role in SUBMITTING and post.unit_id == sheet.unit_id for post in by.posts):
        return None
    lent = (each for each in by.acting if "report.submit" in each.verbs)
    return next((each.giver_id for each in lent if each.held.unit_id == sheet.unit_id), None)


def close_term(
    db: Session, by: Principal, unit: Unit, version: DefinitionVersion, starts: date
) -> FormClosing:
    """A superior closes a period of a form for the units under it: nothing that was sent is taken back any
    more, what is late may still be sent. Closed once; raises `form.no_period` of one of each occasion."""
    require(by, "form.close", unit.id, unit.path)
    if version.rule.get("period") == "occasion":
        raise Refusal("form.no_period")
    known = closed_by(db, unit.id, version, starts)
    if known is not None:
        return known
    closing = FormClosing(
        unit_id=unit.id, path=unit.path, definition_id=version.definition_id, starts_on=starts
    )
    closing.closed_at, closing.closed_by = now(), by.name[:200]
    db.add(closing)
    record(db, by, "form.close", closing, unit.id, starts_on=starts)
    return closing


def open_term(db: Session, by: Principal, unit: Unit, version: DefinitionVersion, starts: date) -> None:
    """The same superior opens it again. Raises `form.not_closed`."""
    require(by, "form.close", unit.id, unit.path)
    closing = closed_by(db, unit.id, version, starts)
    if closing is None:
        raise Refusal("form.not_closed")
    record(db, by, "form.open", closing, unit.id, starts_on=starts)
    db.delete(closing)


def closing_of(db: Session, sheet: FormSheet) -> FormClosing | None:
    """Who above a sheet's unit closed its period, the nearest to the top; None where nobody did. Read by the
    program: that it is closed is told to whoever it stops."""
    above = [int(number) for number in sheet.path.split(".")[:-2] if number]
    found = select(FormClosing).where(FormClosing.unit_id.in_(above))
    found = found.where(FormClosing.definition_id == sheet.version.definition_id)
    found = found.where(FormClosing.starts_on == sheet.starts_on).order_by(FormClosing.path).limit(1)
    with looking(db) as system:  # whoever closed it may stand above the unit no more
        closing: FormClosing | None = system.scalar(found)
    return closing


def closed_by(db: Session, unit_id: int, version: DefinitionVersion, starts: date) -> FormClosing | None:
    """Whether a unit closed a period of a form."""
    found = select(FormClosing).where(FormClosing.unit_id == unit_id, FormClosing.starts_on == starts)
    return db.scalar(found.where(FormClosing.definition_id == version.definition_id))


def _need_fresh(sheet: FormSheet, seen: int) -> None:
    if sheet.row_version != seen:
        raise Refusal("stale")
