"""Guards and effects of steps, by name (design 3.4-3.7, 3.13, 3.14). A guard raises Refusal; an effect changes rows, never the state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.access import DECIDING, SYSTEM, Principal, ancestors_of, open_session
from models.base import today
from models.errors import Invalid, Refusal
from models.locks import QuarterLock
from models.numbers import sign_document
from models.people import Post, held_on
from models.periods import Quarter
from models.report_content import flag_above, freeze, missing, newest
from models.reports import Report
from models.rollup import unvoted
from models.units import spell_on, tree_on


@dataclass
class Move:
    """A step being taken: whose, on which report, with what was said."""

    by: Principal
    report: Report
    note: str = ""
    version: int | None = None
    gaps: Mapping[int, str] = field(default_factory=dict)
    unvoted_known: bool = False
    destination: str = ""
    looking: bool = False
    """Only asked whether the step is offered: what the step's form asks for is not there yet."""


def desk_of(db: Session, report: Report, submitter: int | None) -> int | None:
    """The deciding unit: the nearest stop above with a deciding post held today by somebody else than the submitter (design 3.14)."""
    above = ancestors_of(report.path)
    with open_session(db.connection(), SYSTEM) as system:
        tree = {s.path: s for s in tree_on(system, above[0], Quarter.of(report.quarter).last)} if above else {}
        stops = [tree[path].unit_id for path in reversed(above) if path in tree and tree[path].kind.is_stop]
        held = select(Post.unit_id).where(Post.unit_id.in_(stops), Post.role.in_(DECIDING), held_on(today()))
        filled = set(system.scalars(held.where(Post.person_id != (submitter or 0))))
    return next((unit_id for unit_id in stops if unit_id in filled), None)


def is_root(db: Session, report: Report) -> bool:
    """Whether the unit is the end of the route for the quarter: it closes and issues instead of submitting."""
    spell = spell_on(db, report.unit_id, Quarter.of(report.quarter).last)
    return spell is not None and spell.kind.is_root


def _at_root(db: Session, move: Move) -> None:
    if not is_root(db, move.report):
        raise Refusal("route.not_root")


def _below_root(db: Session, move: Move) -> None:
    if is_root(db, move.report):
        raise Refusal("route.root")


def _has_desk(db: Session, move: Move) -> None:
    if desk_of(db, move.report, move.by.person_id) is None:
        raise Refusal("route.no_decider")


def _quarter_over(_db: Session, move: Move) -> None:
    quarter = Quarter.of(move.report.quarter)
    if today() < quarter.months[2].replace(day=25):
        raise Refusal("report.early", quarter=quarter.roman)


def _children_told(db: Session, move: Move) -> None:
    """Every child's report is there, or the reason why not is given child by child."""
    if move.looking:
        return
    fields = {f"gap-{c.unit_id}": Refusal("report.gap", unit=c.name) for c in missing(db, move.report) if not move.gaps.get(c.unit_id, "").strip()}
    if fields:
        raise Invalid(fields)


def _sheets_told(db: Session, move: Move) -> None:
    """Only voted sheets count; submitting names those that are not, and is repeated knowingly."""
    if move.looking or move.unvoted_known:
        return
    spell = spell_on(db, move.report.unit_id, Quarter.of(move.report.quarter).last)
    left = unvoted(db, move.report.path, Quarter.of(move.report.quarter)) if spell is not None and spell.kind.is_cell else []
    if left:
        raise Invalid({"unvoted": Refusal("report.unvoted", days=", ".join(f"{m.held_on:%d/%m/%Y}" for m in left))})


def _not_own(_db: Session, move: Move) -> None:
    if move.report.submitter_id is not None and move.report.submitter_id == move.by.person_id:
        raise Refusal("route.own")


def _newest_seen(db: Session, move: Move) -> None:
    """A decision names the version that was seen (design 3.5)."""
    if move.looking:
        return
    last = newest(db, move.report)
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
    move.report.desk_unit_id = desk_of(db, move.report, move.by.person_id)


def _unlock(db: Session, move: Move) -> None:
    db.execute(delete(QuarterLock).where(QuarterLock.report_id == move.report.id))


def _accept(db: Session, move: Move) -> None:
    """This version now stands; reports above that took in an earlier one are stale."""
    last = newest(db, move.report)
    if last is None:
        raise Refusal("version.missing")
    changed = move.report.accepted_number not in (None, last.number)
    move.report.accepted_number = last.number
    if changed:
        db.flush()
        flag_above(db, move.report)


def _number(db: Session, move: Move) -> None:
    """Numbered per type and term at signing, once (numbers.py)."""
    last, report = newest(db, move.report), move.report
    if report.doc_number is None:
        said = {"version": last.number, "sha256": last.sha256} if last else {}
        report.doc_number = sign_document(db, move.by, (report.unit_id, report.path), "report", content=said, subject_id=report.id).number
    move.report.issued_on = today()
    move.report.destination = move.destination.strip()[:200]
    move.report.accepted_number = last.number if last else None


GUARDS: dict[str, Callable[[Session, Move], None]] = {
    "at_root": _at_root,
    "below_root": _below_root,
    "has_desk": _has_desk,
    "quarter_over": _quarter_over,
    "children_told": _children_told,
    "sheets_told": _sheets_told,
    "not_own": _not_own,
    "newest_seen": _newest_seen,
    "destination": _destination,
}
EFFECTS: dict[str, Callable[[Session, Move], None]] = {
    "freeze": _freeze,
    "to_desk": _to_desk,
    "unlock": _unlock,
    "accept": _accept,
    "number": _number,
}
