"""Forms of a period filled in by units and added up the tree (design 3.8): what a superior shows is made of
its units' counts, never of their means. A form is answered on one version for one month, quarter, half-year
or year; its facts are the figures of the unit's own months in it (figures.py)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    and_,
    delete,
    func,
    select,
)
from sqlalchemy.orm import Mapped, Session, foreign, mapped_column, relationship, selectinload

from models.access.grants import Principal, require
from models.access.guard import elevated
from models.access.scopes import Kept, Rises, under
from models.core.audience import audience_of
from models.core.base import Base, Id, now, today
from models.core.errors import Checks, Invalid, Refusal
from models.core.events import Event
from models.core.periods import Term
from models.definitions.definitions import Definition, DefinitionVersion, get_version
from models.definitions.formulas import Known
from models.definitions.in_force import all_in_force
from models.definitions.judging import Message, called, computed, facts_of, know
from models.definitions.kinds import KINDS
from models.definitions.report_forms import asked_only, clean_answers, findings, letters_lacking, reason_at
from models.platform.journal import canonical, record
from models.reports.figures import Figures, cell_terms
from models.units.along import take_along
from models.units.units import Place, Unit, UnitSpell, above_then, number_of, spell_on, stood_in, then_in
from models.workflow.tables import ByLevels

FORMS_CHANGED = Event[[Session, Sequence[int]], None]("what sheets of a form count for changed")
"""Told the numbers of the sheets, once the act that changed them is recorded."""


class FormSheet(ByLevels, Rises, Base):
    """A unit's answer to a form of a period (biểu theo kỳ). `answers` is JSON of stored values by code, as
    they were sent; what is typed before is a `FormDraft`. It counts while `sent_at` stands: where that is
    gone again, its unit took it back, or its superior sent it back with a `remark` (filling/sending.py).
    Where its form says who approves it, it lies at their desks (filling/deciding.py)."""

    __tablename__ = "form_sheet"
    follows = "ends_on"
    __table_args__ = (
        UniqueConstraint(
            "unit_id", "starts_on", "version_id", "turn", name="uq_form_sheet_unit_id_starts_on"
        ),
        Index("ix_form_sheet_ends_on", "ends_on", "id"),
        Index("ix_form_sheet_version_id", "version_id", "starts_on", "path"),
        Index("ix_form_sheet_desk_unit_id", "desk_unit_id", "version_id", "starts_on"),
    )

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    turn: Mapped[int] = mapped_column(default=1)
    """Which of several of one day, of a form of each occasion."""
    answers: Mapped[str] = mapped_column(Text, default="{}")
    saved_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    sent_by: Mapped[str] = mapped_column(String(200), default="")
    first_sent_at: Mapped[datetime | None]
    """By which lateness is judged, until its unit takes it back."""
    returned_at: Mapped[datetime | None]
    returned_by: Mapped[str] = mapped_column(String(200), default="")
    remark: Mapped[str] = mapped_column(String(500), default="")
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    unit_then: Mapped[UnitSpell] = relationship(primaryjoin=lambda: in_term(UnitSpell), viewonly=True)
    """The unit as it was at the end of the period."""
    version: Mapped[DefinitionVersion] = relationship(lazy="joined", innerjoin=True, viewonly=True)

    @property
    def term(self) -> Term:
        """Its period."""
        return Term.between(self.starts_on, self.ends_on)

    @property
    def values(self) -> dict[str, str]:
        """Stored values by code, as they were sent last."""
        return dict(json.loads(self.answers))

    @property
    def state(self) -> str:
        """Where it is: `sent`, `returned` by a superior, `taken` back by its unit, a `draft`, or `begun`; of
        what is sent for approval: `waiting`, `passed` by some of those who approve it, `approved` by all."""
        moments = self.sent_at, self.returned_at, self.first_sent_at, self.saved_at
        return state_of(*moments, self.approved_at, self.desk_unit_id, self.level)


class FormDraft(Kept, Base):
    """What is typed into a sheet and not sent; read in the unit only, as the narrative of a report is."""

    __tablename__ = "form_draft"
    follows = "sheet_id"

    id: Mapped[Id]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("form_sheet.id"), unique=True)
    answers: Mapped[str] = mapped_column(Text, default="{}")


STATES = ("begun", "draft", "sent", "waiting", "passed", "approved", "taken", "returned")
MOMENTS: tuple[Any, ...] = (FormSheet.sent_at, FormSheet.returned_at, FormSheet.first_sent_at)
MOMENTS += (FormSheet.saved_at, FormSheet.approved_at, FormSheet.desk_unit_id, FormSheet.level)
"""By which lists tell the state of a sheet (`state_of`); the first says whether it was sent."""


def state_of(
    sent: datetime | None,
    returned: datetime | None,
    first: datetime | None,
    saved: datetime | None,
    approved: datetime | None = None,
    desk: int | None = None,
    level: int = 0,
) -> str:
    """A sheet's state by its moments, the desk at which it lies, and how many approved it."""
    if sent is not None:
        waits = "passed" if level else "waiting"
        return "approved" if approved is not None else waits if desk is not None else "sent"
    if returned is not None:
        return "returned"
    return "taken" if first is not None else "draft" if saved is not None else "begun"


def in_term(spell: Any) -> ColumnElement[bool]:
    """What the unit of a sheet was in the quarter of its period's last day (`then_in`)."""
    found: ColumnElement[bool] = and_(
        spell.unit_id == foreign(FormSheet.unit_id),
        spell.counts_from <= FormSheet.ends_on,
        spell.counts_until > FormSheet.ends_on,
    )
    return found


def period_of(version: DefinitionVersion) -> str:
    """Of which period a form is: a name of `PERIODS`; of a year where it does not say."""
    return str(version.rule.get("period", "year"))


def begin_form(
    db: Session, by: Principal, unit: Unit, term: Term, code: str = "", day: date | None = None
) -> FormSheet:
    """The unit's sheet of a form for a period, begun when there is none: of the form with this code, or of
    the only one of such periods, in force on its last day. What is asked for once is of its own day whatever
    period is named; at each occasion one is begun anew for its `day`. One on an older version of the form is
    gone on with; where nothing was typed yet, on the newest; what was withdrawn stays as it is beside it.

    Raises `form.year`; `form.not_asked`; `Invalid` at `form`: none is in force, or several are and none is
    named; at `part`: it is of other periods (`form.of_quarter`); at `day`: the occasion's is lacking, or to
    come."""
    require(by, "report.prepare", unit.id, unit.path)
    if not 2000 <= term.first.year <= 2999:
        raise Refusal("form.year")
    version, term = _meant(db, unit, term, code, day)
    place, audience = stood_in(db, unit, term.last), audience_of(version)
    then = spell_on(db, unit.id, term.last)
    if audience.named and not audience.asks(unit.id, then.kind_code if then else unit.kind_code, place):
        raise Refusal("form.not_asked")
    found = select(FormSheet).join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    found = found.where(FormSheet.unit_id == unit.id)
    found = found.where(DefinitionVersion.definition_id == version.definition_id)
    if audience.period != "once":  # its day may have been another
        found = found.where(FormSheet.starts_on == term.first)
    known = db.scalars(found.order_by(FormSheet.id)).all()
    several = audience.period == "occasion"
    going = [each for each in known if each.sent_at is not None or each.version.state != "retired"]
    if going and not several:
        sheet = next((each for each in going if each.version_id == version.id), going[-1])
        fresh = sheet.version_id != version.id and sheet.state == "begun"
        if fresh or (sheet.starts_on != term.first and sheet.state in ("begun", "draft", "taken")):
            sheet.version_id = version.id if fresh else sheet.version_id
            sheet.starts_on, sheet.ends_on = term.first, term.last
            take_along(db, sheet, place)
            db.flush()
            db.refresh(sheet)
        return sheet
    sheet = FormSheet(unit_id=unit.id, path=place, version_id=version.id)
    sheet.turn = len(known) + 1 if several else 1
    sheet.starts_on, sheet.ends_on = term.first, term.last
    db.add(sheet)
    record(db, by, "form.begin", sheet, starts_on=term.first, last_on=term.last)
    return sheet


def _meant(
    db: Session, unit: Unit, term: Term, code: str, day: date | None
) -> tuple[DefinitionVersion, Term]:
    """Which version is begun, and for which period."""
    timeless = all_in_force(db, "period_form", unit.path, today()) if code else []
    named = [version for version in timeless if version.definition.code == code]
    if named and period_of(named[0]) == "once":
        return named[0], Term(audience_of(named[0]).due_on or today(), 0)
    if named and period_of(named[0]) == "occasion":
        checks = Checks()
        checks.need(day, "day", "field.required")
        checks.need(day is None or day <= today(), "day", "form.to_come")
        checks.done()
        return named[0], Term(day or today(), 0)
    held = all_in_force(db, "period_form", stood_in(db, unit, term.last), term.last)
    meant = [version for version in held if code in ("", version.definition.code)]
    if not meant:
        raise Invalid({"form": Refusal("definition.none", kind="period_form", day=term.last)})
    fitting = [version for version in meant if period_of(version) == term.kind]
    if not fitting:
        raise Invalid({"part": Refusal(f"form.of_{period_of(meant[0])}")})
    if len(fitting) > 1:
        raise Invalid({"form": Refusal("field.required")})
    return fitting[0], term


def forms_known(db: Session) -> dict[str, tuple[Message, str]]:
    """Name and period of the forms that are published for somebody's units, by code; of forms of one code,
    those of the newest version of the issuer below."""
    found = select(DefinitionVersion).join(Definition)
    found = found.where(Definition.kind == "period_form", DefinitionVersion.state == "published")
    found = found.order_by(Definition.name, func.length(Definition.path), DefinitionVersion.number)
    return {each.definition.code: (called(each.definition), period_of(each)) for each in db.scalars(found)}


def fill_form(db: Session, by: Principal, sheet: FormSheet, seen: int, typed: Mapping[str, Any]) -> FormSheet:
    """Keep what was typed as the unit's draft, whatever is still lacking. Raises `Invalid` at the fields that
    a kind refuses, `form.sent` once it is sent."""
    require(by, "report.prepare", sheet.unit_id, sheet.path)
    if sheet.row_version != seen:
        raise Refusal("stale")
    if sheet.sent_at is not None:
        raise Refusal("form.sent")
    need_in_use(sheet)
    values = clean_answers(get_version(db, sheet.version_id), typed, own=())
    draft = _draft(db, sheet)
    if draft is None:
        with elevated(db) as system:  # one that was begun before what a post in the cell opens stays unread
            system.execute(delete(FormDraft).where(FormDraft.sheet_id == sheet.id))
        draft = FormDraft(unit_id=sheet.unit_id, path=sheet.path, sheet_id=sheet.id)
        db.add(draft)
    draft.answers, sheet.saved_at = canonical(values), now()
    record(db, by, "form.fill", sheet)
    return sheet


def need_in_use(sheet: FormSheet) -> None:
    """Raises `form.withdrawn` where the version of a sheet was taken out of use."""
    if sheet.version.state == "retired":
        raise Refusal("form.withdrawn")


def _draft(db: Session, sheet: FormSheet) -> FormDraft | None:
    return db.scalar(select(FormDraft).where(FormDraft.sheet_id == sheet.id))


def written(db: Session, sheet: FormSheet) -> dict[str, str]:
    """What its unit has typed so far, else what it sent last; of all others what was sent last."""
    draft = _draft(db, sheet) if sheet.sent_at is None else None
    return dict(json.loads(draft.answers)) if draft is not None else sheet.values


def lacking(db: Session, sheet: FormSheet) -> dict[str, Refusal]:
    """What must still be given before the form is sent, and what a rule blocks or wants explained, each at
    its field; nothing of a question that is hidden."""
    version, values, known = get_version(db, sheet.version_id), written(db, sheet), known_of(db, sheet)
    checks = Checks()
    for field in version.fields:
        if field.required and KINDS[field.kind].filled and field.code not in known.hidden:
            checks.need(values.get(field.code), field.code, "directive.field_missing", title=field.title)
    for code, refusal in letters_lacking(version.fields, values).items():
        checks.need(False, code, refusal.code, **refusal.values)
    for broken in findings(version, values, term_figures(db, sheet), case_of(sheet)):
        at = reason_at(version, broken.at) if broken.level == "explain" else broken.at
        checks.need(broken.level == "warn", at, "rule.broken", message=broken.message)
    return checks.fields


def asked_of(db: Session, sheet: FormSheet) -> dict[str, str]:
    """What is written, without answers to questions that are hidden: what is sent."""
    return asked_only(get_version(db, sheet.version_id), written(db, sheet), known_of(db, sheet))


def case_of(sheet: FormSheet) -> dict[str, str]:
    """What conditions of a form may ask of the unit: its kind at the end of the period."""
    return {"unit_kind": sheet.unit_then.kind_code if sheet.unit_then is not None else ""}


def term_figures(db: Session, sheet: FormSheet) -> Figures:
    """The counts of a cell's months of the period; nothing for a unit that holds no meetings of its own,
    or of a single day."""
    if not sheet.term.months:
        return {}
    return cell_terms(db, [sheet.unit_id], sheet.term).get(sheet.unit_id, {})


def known_of(db: Session, sheet: FormSheet) -> Known:
    """All that is known of a sheet as it is `written`."""
    version = get_version(db, sheet.version_id)
    return know(version, case_of(sheet), written(db, sheet), term_figures(db, sheet))


def last_answers(db: Session, sheet: FormSheet) -> dict[str, str]:
    """What the unit answered to the same form, in whichever version, for the period before."""
    same = select(DefinitionVersion.id).where(DefinitionVersion.definition_id == sheet.version.definition_id)
    found = select(FormSheet).where(FormSheet.unit_id == sheet.unit_id, FormSheet.version_id.in_(same))
    found = found.where(FormSheet.ends_on < sheet.starts_on).order_by(FormSheet.ends_on.desc())
    before = db.scalar(found.limit(1))
    return before.values if before is not None else {}


def outcome_of(db: Session, sheet: FormSheet) -> dict[str, str]:
    """Values of what is asked, as `written` gives them, and computed ones."""
    version, known = get_version(db, sheet.version_id), known_of(db, sheet)
    return asked_only(version, written(db, sheet), known) | computed(version, known)


def counting() -> ColumnElement[bool]:
    """Which sheets count in what a form comes to: those that were sent, also while they wait for approval,
    as figures of reports do. It is asked here alone."""
    return FormSheet.sent_at.is_not(None)


def filled_each(
    db: Session, version: DefinitionVersion, term: Term, sheets: Sequence[tuple[FormSheet, str]]
) -> list[tuple[dict[str, str], Known]]:
    """What was asked and sent in each of these sheets of a form and period, with computed values, and what
    they were computed from; beside each the kind of its unit then. A number of statements that does not grow
    with them."""
    asks = facts_of(version) and term.months
    figures = cell_terms(db, [sheet.unit_id for sheet, _kind in sheets], term) if asks else {}
    found = []
    for sheet, kind in sheets:
        known = know(version, {"unit_kind": kind}, sheet.values, figures.get(sheet.unit_id, {}))
        found.append((asked_only(version, sheet.values, known) | computed(version, known), known))
    return found


class Answered(NamedTuple):
    """What a unit answered: the sheet's number, the unit as it was called then, its superior's name, when it
    was sent, stored values by code with computed ones, what these were computed from, and where it is."""

    number: int
    unit: str
    above: str
    sent_at: datetime | None
    values: dict[str, str]
    known: Known
    state: str = "sent"


def answered(
    db: Session, by: Principal, unit: Place, version: DefinitionVersion, term: Term
) -> list[Answered]:
    """What the units at and under `unit` sent of a version for a period, in the order of units; a number
    of statements that does not grow with them."""
    require(by, "report.see", number_of(unit), unit.path)
    then = then_in(UnitSpell, FormSheet.unit_id, term.last)
    found = select(FormSheet, UnitSpell).join(UnitSpell, then).order_by(UnitSpell.sort_key, FormSheet.id)
    found = found.where(
        FormSheet.version_id == version.id,
        _in_term(version, term),
        FormSheet.sent_at.is_not(None),
        under(FormSheet.path, stood_in(db, unit, term.last)),
    )
    rows = db.execute(found.options(selectinload(UnitSpell.above))).all()
    filled = filled_each(db, version, term, [(sheet, spell.kind_code) for sheet, spell in rows])
    return [
        Answered(
            sheet.id, spell.name, above_then(spell, term.last), sheet.sent_at, values, known, sheet.state
        )
        for (sheet, spell), (values, known) in zip(rows, filled, strict=True)
    ]


def counted_in(version: DefinitionVersion, term: Term) -> Term:
    """Over which period sheets are added up: their own; those of each occasion over the year."""
    return Term.of("year", term.first) if period_of(version) == "occasion" else term


def _in_term(version: DefinitionVersion, term: Term) -> ColumnElement[bool]:
    if period_of(version) == "occasion":
        return FormSheet.starts_on.between(term.first, term.last)
    return FormSheet.starts_on == term.first
