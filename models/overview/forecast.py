"""What publishing a draft touches: units, versions of their own, sheets and reports (design 3.9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.scopes import under
from models.core.audience import audience_of
from models.definitions.definitions import Definition, DefinitionVersion
from models.definitions.in_force import SIDE_BY_SIDE, sources
from models.meetings.meetings import Meeting
from models.reports.tables import Report
from models.scoring.sheets import ScoreSheet
from models.units.units import UnitSpell, in_force_on, tree_on


@dataclass(frozen=True)
class Forecast:
    """What publishing touches: cells (or units that owe reports) under the
    issuer, those that keep another version, what is open and what stands."""

    units: int
    keep_own: int
    held_back: int
    open_sheets: int
    voted_sheets: int
    reports: int
    codes_lost: tuple[str, ...]

    @property
    def to_map(self) -> tuple[str, ...]:
        """Fields of which it is asked where their answers go: those that are lost, while sheets are open that
        a cell may still move to this version. The map moves nothing else (scoring/sheet_moves.py)."""
        return self.codes_lost if self.open_sheets else ()


def forecast(db: Session, version: DefinitionVersion) -> Forecast:
    """What publishing a draft touches from the day it holds; read within what its issuer may see."""
    place = (
        tree_on(db, version.path, version.holds_from) if version.path else _everywhere(db, version.holds_from)
    )
    wanted = (
        [spell for spell in place if spell.kind.is_cell]
        if version.definition.kind == "rubric"
        else [s for s in place if _owes(version, s)]
    )
    own = _own_below(db, version, wanted)
    before = _before(db, version)
    codes = {field.code for field in version.fields}
    lost = (
        tuple(field.code for field in before.fields if field.code not in codes) if before is not None else ()
    )
    held = 0 if version.lower_may else len(own)
    return Forecast(
        len(wanted),
        len(own) - held,
        held,
        _sheets(db, version, False),
        _sheets(db, version, True),
        _reports(db, version),
        lost,
    )


def _owes(version: DefinitionVersion, spell: UnitSpell) -> bool:
    """Whether a unit owes what a form is of: a report; of a form of a period, whom it names."""
    audience = audience_of(version)
    if version.definition.kind in SIDE_BY_SIDE and audience.named:
        return audience.asks(spell.unit_id, spell.kind_code, spell.path)
    return spell.kind.owes_report


def _everywhere(db: Session, day: date) -> list[UnitSpell]:
    return list(db.scalars(select(UnitSpell).where(in_force_on(day))))


def _own_below(db: Session, version: DefinitionVersion, wanted: Iterable[UnitSpell]) -> list[UnitSpell]:
    """Units for which a lower issuer has a version of its own on that day."""
    found = (
        select(DefinitionVersion.path)
        .join(Definition)
        .where(Definition.kind == version.definition.kind, DefinitionVersion.state == "published")
    )
    if version.definition.kind in SIDE_BY_SIDE:
        found = found.where(Definition.code == version.definition.code)
    paths = [
        p
        for p in db.scalars(found.where(DefinitionVersion.holds_from <= version.holds_from))
        if p != version.path and p.startswith(version.path)
    ]
    return [spell for spell in wanted if any(path and spell.path.startswith(path) for path in paths)]


def _before(db: Session, version: DefinitionVersion) -> DefinitionVersion | None:
    """The version that holds at the issuer's own place before this one."""
    found = sources(db, version.definition.kind, version.path, version.holds_from)
    return next(
        (
            source.version
            for source in found
            if source.why == "holds" and source.version.id != version.id and _same(source.version, version)
        ),
        None,
    )


def _same(one: DefinitionVersion, other: DefinitionVersion) -> bool:
    """Whether of two versions of a kind one may take the other's place; of forms side by side by code."""
    return other.definition.kind not in SIDE_BY_SIDE or one.definition.code == other.definition.code


def _sheets(db: Session, version: DefinitionVersion, voted: bool) -> int:
    if version.definition.kind != "rubric":
        return 0
    found = (
        select(func.count(ScoreSheet.id))
        .join(Meeting, Meeting.id == ScoreSheet.meeting_id)
        .where(Meeting.period >= version.holds_from)
    )
    found = found.where(
        (ScoreSheet.stage == "voted") if voted else (ScoreSheet.stage != "voted"),
        ScoreSheet.version_id != version.id,
    )
    return db.scalar(found.where(under(ScoreSheet.path, version.path)) if version.path else found) or 0


def _reports(db: Session, version: DefinitionVersion) -> int:
    if version.definition.kind != "report_form":
        return 0
    found = select(func.count(Report.id)).where(
        Report.quarter >= version.holds_from, Report.form_version_id != version.id
    )
    return db.scalar(found.where(under(Report.path, version.path)) if version.path else found) or 0
