"""After a form of a period was published or withdrawn the worker brings up to date what is owed of it, some
units at a time in transactions of their own; sheets that are begun go on with the version that holds where
that was asked for, and whoever was filling one in that was withdrawn is told (design 3.7, 3.9).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SUBMITTING, SYSTEM, WRITING, Principal
from models.access.guard import elevated
from models.access.scopes import under
from models.core.audience import audience_of
from models.core.base import today
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion
from models.definitions.in_force import held_among, published
from models.duties.opening import is_open, open_period
from models.duties.tables import Duty
from models.filling.owed_forms import SOURCE, known_forms
from models.filling.tables import FormTask, FormWithdrawal
from models.people.notices import Serving, Telling, tell_all
from models.platform.journal import canonical, record
from models.reports.period_forms import FormDraft, FormSheet
from models.units.along import take_along
from models.units.units import Unit, UnitSpell, stood_in, then_in

BACK = 4
"""Quarters back in which something may still be due: a form is due within a year of its period."""
AT_ONCE = 50
"""Units whose duties are made in one transaction."""


def version_changed(db: Session, by: Principal, version: DefinitionVersion) -> None:
    """A form was published or retired: the worker is told which quarters follow. One that leaves no other
    version of its form in force is withdrawn, which is told to whoever fills it in."""
    if version.definition.kind != "period_form":
        return
    retired = version.state == "retired"
    others = _others(db, version) if retired else []
    if retired and not others:
        row = FormWithdrawal(unit_id=version.unit_id, path=version.path, version_id=version.id)
        row.on_day, row.actor = today(), by.name[:200]
        db.add(row)
    ask_worker(db, version, moves=retired and bool(others))


def ask_worker(db: Session, version: DefinitionVersion, *, moves: bool) -> None:
    """Ask for the quarters in which something of the form may still be owed, or is begun and not sent;
    `moves`: what is begun there goes on with the version that holds."""
    db.flush()
    with elevated(db) as system:
        mine = select(FormTask).where(FormTask.version_id == version.id)
        known = {task.quarter: task for task in system.scalars(mine)}
        for quarter in _reached(system, version):
            task = known.get(quarter.first)
            if task is None:
                task = FormTask(version_id=version.id, quarter=quarter.first, after=0)
                system.add(task)
            task.after, task.moves = 0, moves or bool(task.moves)


def _others(db: Session, version: DefinitionVersion) -> Sequence[int]:
    """Other versions of the same form that hold today or will."""
    found = select(DefinitionVersion.id).where(DefinitionVersion.definition_id == version.definition_id)
    return db.scalars(found.where(DefinitionVersion.state == "published")).all()


def _reached(system: Session, version: DefinitionVersion) -> list[Quarter]:
    """Quarters whose duties were made and in which a period of the form is due today or later, be it by an
    extension, or a sheet of it is begun and not sent; of what is asked for once all in which it was."""
    here = Quarter.of(today())
    near = (here.shift(n) for n in range(-BACK, 2))
    quarters = {here, *(quarter for quarter in near if is_open(system, quarter))}
    forms = known_forms(system)
    those = [v for v in forms.versions if v.definition_id == version.definition_id] or [version]
    found = {
        quarter
        for quarter in quarters
        for each in those
        for term in audience_of(each).terms(quarter)
        if audience_of(each).period == "once" or audience_of(each).last_day(term) >= today()
    }
    later = select(Duty.quarter).where(Duty.source == SOURCE, Duty.subject_id == version.definition_id)
    later = later.where(Duty.quarter.in_([quarter.first for quarter in quarters]))
    found |= {Quarter.of(day) for day in system.scalars(later.where(Duty.extended_to >= today()).distinct())}
    begun = select(FormSheet.ends_on).join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    begun = begun.where(DefinitionVersion.definition_id == version.definition_id, FormSheet.sent_at.is_(None))
    found |= {Quarter.of(day) for day in system.scalars(begun.distinct())}
    return sorted(found)


def to_bring(db: Session) -> list[int]:
    """Numbers of what is left to do, the oldest first."""
    return list(db.scalars(select(FormTask.id).order_by(FormTask.id)))


def bring_forms(db: Session, task_id: int, count: int = AT_ONCE) -> bool:
    """Bring up to date what the next units owe of a form, in the caller's transaction; whether any were left.
    What was cut off goes on where it stopped."""
    with elevated(db) as system:
        task = system.get(FormTask, task_id)
        if task is None:
            return False
        version = system.get_one(DefinitionVersion, task.version_id)
        units = select(Unit.id).where(Unit.id > task.after).order_by(Unit.id).limit(count)
        if version.unit_id is not None:
            units = units.where(under(Unit.path, version.path))
        numbers = list(system.scalars(units))
        if not numbers:
            system.delete(task)
            return False
        quarter, moves = Quarter.of(task.quarter), task.moves
        task.after = numbers[-1]
        if moves:
            move_begun(system, version, quarter, numbers)
        if version.state == "retired":
            tell_withdrawn(system, version, numbers)
    open_period(db, quarter, numbers, (SOURCE,))
    return True


def move_begun(system: Session, version: DefinitionVersion, quarter: Quarter, units: Sequence[int]) -> int:
    """Sheets of the form that are begun and not sent, of periods that end in a quarter, go on with the
    version that holds on their last day; what was typed stays by the codes of its fields. Returns how
    many."""
    found = select(FormSheet).join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    found = found.where(DefinitionVersion.definition_id == version.definition_id)
    found = found.where(FormSheet.unit_id.in_(units), FormSheet.ends_on.between(quarter.first, quarter.last))
    sheets = system.scalars(found.order_by(FormSheet.id)).all()
    versions = published(system, "period_form") if sheets else []
    there = {(sheet.unit_id, sheet.starts_on, sheet.version_id, sheet.turn) for sheet in sheets}
    moved = 0
    for sheet in (each for each in sheets if each.sent_at is None):
        held = held_among(versions, "period_form", sheet.path, sheet.ends_on)
        to = next((v for v in held if v.definition_id == version.definition_id), None)
        key = (sheet.unit_id, sheet.starts_on, to.id if to is not None else 0, sheet.turn)
        if to is None or to.id == sheet.version_id or key in there:
            continue
        sheet.version_id, moved = to.id, moved + 1
        asked_on = audience_of(to).due_on
        if asked_on is not None and sheet.returned_at is None:
            sheet.starts_on = sheet.ends_on = asked_on
            take_along(system, sheet, stood_in(system, system.get_one(Unit, sheet.unit_id), asked_on))
        _rename(system, sheet, to.rule.get("moved") or {})
        there.add(key)
        record(system, SYSTEM, "form.move", sheet, number=to.number)
    return moved


def _rename(system: Session, sheet: FormSheet, names: Mapping[str, str]) -> None:
    """What was typed under a code that the newer version no longer has goes to the one its map names."""
    draft = system.scalar(select(FormDraft).where(FormDraft.sheet_id == sheet.id)) if names else None
    if draft is not None:
        typed = json.loads(draft.answers)
        kept = {code: value for code, value in typed.items() if code not in names}
        renamed = {names[code]: value for code, value in typed.items() if code in names}
        draft.answers = canonical(renamed | kept)


def tell_withdrawn(system: Session, version: DefinitionVersion, units: Sequence[int]) -> int:
    """Tell those who fill in or send for units that began a sheet of a version and did not send it, once
    each, that it was withdrawn; returns how many accounts were told."""
    row = system.scalar(select(FormWithdrawal).where(FormWithdrawal.version_id == version.id))
    if row is None:
        return 0
    found = select(FormSheet, UnitSpell.name)
    found = found.join(UnitSpell, then_in(UnitSpell, FormSheet.unit_id, FormSheet.ends_on))
    found = found.where(FormSheet.version_id == version.id, FormSheet.sent_at.is_(None))
    found = found.where(FormSheet.unit_id.in_(units)).order_by(FormSheet.id)
    name = version.definition.name
    return tell_all(
        system,
        [
            Telling(
                Serving(sheet.unit_id, WRITING | SUBMITTING),
                "form_withdrawn",
                sheet,
                sheet.unit_id,
                {"unit": called, "by": row.actor, "form": name},
                f"withdrawn:{sheet.id}",
            )
            for sheet, called in system.execute(found)
        ],
    )
