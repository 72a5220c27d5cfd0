"""Guards and effects of steps, by name (design 3.4-3.7, 3.13, 3.14).
A guard raises Refusal; an effect changes rows, never the state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.access.grants import DECIDING, SYSTEM, Acting, Principal, ancestors_of
from models.access.guard import open_session
from models.core.base import today
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter
from models.meetings.locks import QuarterLock
from models.people.delegation import delegated_units
from models.people.people import Post, held_on
from models.reports.content import freeze, missing, newest
from models.reports.figures import unvoted
from models.reports.tables import Report, StepEvent
from models.units.units import spell_on, tree_on
from models.workflow.items import ITEMS, ItemKind, Rule, kind_of


@dataclass
class Move:
    """A step being taken: whose, on which item, with what was said."""

    by: Principal
    item: Any
    note: str = ""
    version: int | None = None
    gaps: Mapping[int, str] = field(default_factory=dict)
    unvoted_known: bool = False
    destination: str = ""
    looking: bool = False
    """Only asked whether the step is offered: what the step's form asks for is not there yet."""
    acting: Acting | None = None
    """In whose place, where it is not by a post of one's own."""

    @property
    def report(self) -> Report:
        """The item, where it is a report."""
        report: Report = self.item
        return report


def desk_of(db: Session, report: Any, submitter: int | None) -> int | None:
    """The deciding unit: the nearest stop above with a deciding post
    held today by somebody else than the submitter (design 3.14)."""
    above = ancestors_of(report.path)
    with open_session(db.connection(), SYSTEM) as system:
        tree = {s.path: s for s in tree_on(system, above[0], kind_of(report).day(report))} if above else {}
        stops = [tree[path].unit_id for path in reversed(above) if path in tree and tree[path].kind.is_stop]
        held = select(Post.unit_id).where(Post.unit_id.in_(stops), Post.role.in_(DECIDING), held_on(today()))
        filled = set(system.scalars(held.where(Post.person_id != (submitter or 0))))
        filled |= delegated_units(
            system, [spell.unit_id for spell in tree.values() if spell.kind.is_root], submitter
        )
    return next((unit_id for unit_id in stops if unit_id in filled), None)


def can_decide(db: Session, unit_id: int, submitter: int | None) -> bool:
    """Whether somebody else than the submitter holds a deciding post in a unit today."""
    with open_session(db.connection(), SYSTEM) as system:
        held = select(Post.id).where(
            Post.unit_id == unit_id,
            Post.role.in_(DECIDING),
            held_on(today()),
            Post.person_id != (submitter or 0),
        )
        return system.scalar(held.limit(1)) is not None


def is_root(db: Session, report: Any) -> bool:
    """Whether the unit is the end of the route for the
    item's day: it closes and issues instead of submitting."""
    spell = spell_on(db, report.unit_id, kind_of(report).day(report))
    return spell is not None and spell.kind.is_root


def parent_of(item: Any) -> int | None:
    """The unit directly above the item's in the tree of its day, which its path keeps."""
    above = item.path.split(".")[-3:-2]
    return int(above[0]) if above else None


def _at_root(db: Session, move: Move) -> None:
    if not is_root(db, move.item):
        raise Refusal("route.not_root")


def _below_root(db: Session, move: Move) -> None:
    if is_root(db, move.item):
        raise Refusal("route.root")


def _below_sectional(db: Session, move: Move) -> None:
    if not _is_below_sectional(db, move.item):
        raise Refusal("route.not_sectional")


def _not_below_sectional(db: Session, move: Move) -> None:
    if _is_below_sectional(db, move.item):
        raise Refusal("route.sectional")


def _is_below_sectional(db: Session, item: Any) -> bool:
    """Whether the unit directly above is itself a committee under a committee, on the item's day."""
    day = kind_of(item).day(item)
    parent = spell_on(db, parent_of(item) or 0, day)
    above = spell_on(db, parent.parent_id or 0, day) if parent is not None else None
    return parent is not None and above is not None and not above.kind.is_root


def _has_desk(db: Session, move: Move) -> None:
    if desk_of(db, move.item, move.by.person_id) is None:
        raise Refusal("route.no_decider")


def _quarter_over(_db: Session, move: Move) -> None:
    quarter = Quarter.of(move.report.quarter)
    if today() < quarter.months[2].replace(day=25):
        raise Refusal("report.early", quarter=quarter.roman)


def _children_told(db: Session, move: Move) -> None:
    """Every child's report is there, or the reason why not is given child by child."""
    if move.looking:
        return
    fields = {
        f"gap-{c.unit_id}": Refusal("report.gap", unit=c.name)
        for c in missing(db, move.report)
        if not move.gaps.get(c.unit_id, "").strip()
    }
    if fields:
        raise Invalid(fields)


def _sheets_told(db: Session, move: Move) -> None:
    """Only voted sheets count; submitting names those that are not, and is repeated knowingly."""
    if move.looking or move.unvoted_known:
        return
    spell = spell_on(db, move.report.unit_id, Quarter.of(move.report.quarter).last)
    left = (
        unvoted(db, move.report.path, Quarter.of(move.report.quarter))
        if spell is not None and spell.kind.is_cell
        else []
    )
    if left:
        raise Invalid(
            {"unvoted": Refusal("report.unvoted", days=", ".join(f"{m.held_on:%d/%m/%Y}" for m in left))}
        )


def _not_own(db: Session, move: Move) -> None:
    """Nobody decides on an own submission: nor on what was
    submitted in one's name, nor in the submitter's name.

    Only at the root, above which there is no unit, may a
    delegate decide on what the giver submitted (design 3.14).
    """
    mine = {move.item.submitter_id, move.item.submitted_for_id} - {None}
    if move.by.person_id in mine:
        raise Refusal("route.own")
    if move.acting is not None and move.acting.giver_id in mine:
        desk = spell_on(db, move.item.desk_unit_id or 0, kind_of(move.item).day(move.item))
        if desk is None or not desk.kind.is_root:
            raise Refusal("route.own_delegated", giver=move.acting.giver)


def _newest_seen(db: Session, move: Move) -> None:
    """A decision names the version that was seen (design 3.5)."""
    if move.looking:
        return
    last = kind_of(move.item).newest(db, move.item)
    if move.version is None:
        raise Refusal("version.missing")
    if last is None or last.number != move.version:
        raise Refusal("version.stale", seen=move.version, newest=last.number if last else 0)


def _destination(_db: Session, move: Move) -> None:
    if not move.looking and not move.destination.strip():
        raise Invalid({"destination": Refusal("field.required")})


def _freeze(db: Session, move: Move) -> None:
    report = move.report
    version = freeze(db, move.by, report, move.gaps)
    report.submitter_id = move.by.person_id
    report.first_submitted_at = report.first_submitted_at or version.submitted_at
    report.stale = False
    db.add(QuarterLock(unit_id=report.unit_id, path=report.path, quarter=report.quarter, report_id=report.id))


def _to_desk(db: Session, move: Move) -> None:
    move.item.desk_unit_id = desk_of(db, move.item, move.by.person_id)


def _unlock(db: Session, move: Move) -> None:
    db.execute(delete(QuarterLock).where(QuarterLock.report_id == move.report.id))


ANY_GUARDS: dict[str, Rule] = {
    "at_root": _at_root,
    "below_root": _below_root,
    "below_sectional": _below_sectional,
    "not_below_sectional": _not_below_sectional,
    "has_desk": _has_desk,
    "not_own": _not_own,
    "newest_seen": _newest_seen,
}
"""Guards that fit whatever runs on a route."""
ANY_EFFECTS: dict[str, Rule] = {"to_desk": _to_desk}
GUARDS: dict[str, Callable[[Session, Move], None]] = {
    **ANY_GUARDS,
    "quarter_over": _quarter_over,
    "children_told": _children_told,
    "sheets_told": _sheets_told,
    "destination": _destination,
}
EFFECTS: dict[str, Callable[[Session, Move], None]] = {
    **ANY_EFFECTS,
    "freeze": _freeze,
    "unlock": _unlock,
}
ITEMS["report"] = ItemKind(
    "report",
    Report,
    StepEvent,
    "report_id",
    GUARDS,
    EFFECTS,
    newest,
    lambda report: Quarter.of(report.quarter).last,
)
