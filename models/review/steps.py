"""What happens at each step of a report: its guards and effects by name (design 3.4-3.7, 3.13, 3.14).

A guard raises Refusal, an effect changes rows, never the state. Guards that fit whatever
runs on a route are in workflow/guards.py; who is told of a step, in telling.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Date, Select, bindparam, select
from sqlalchemy.orm import Session

from models.access.grants import WRITING
from models.access.guard import looking, values
from models.core.base import today
from models.core.errors import Invalid, Refusal
from models.core.naming import unseen
from models.core.periods import Quarter
from models.meetings.locks import lock, locked, unlock
from models.people.notices import Serving, tell
from models.people.people import Post, held_on
from models.platform.settings import switched_on
from models.reports.content import filed, freeze, missing
from models.reports.figures import unvoted
from models.reports.stale import flag_above
from models.reports.tables import Report, ReportVersion, StepEvent, newest_versions
from models.review.issuing import issue
from models.review.pins import (
    Look,
    drafts_of,
    looks_of,
    mark_seen,
    open_pins,
    pinned,
    pins_of,
    remarks,
    send_pins,
    settle,
)
from models.review.telling import announce, moved, name_of
from models.workflow.guards import ANY_GUARDS, Apart, Move, can_decide, desk_of, has_desk
from models.workflow.items import ItemKind, Rule, joined
from models.workflow.redirecting import REDIRECT, hand, redirect

BOARD = frozenset({"board_officer", "board_head"})
"""Who receives for a Bloc (Ban Tổ chức) where receiving is not deciding."""


def boards(db: Session, units: Collection[int | None]) -> set[int]:
    """Those desks of these that receive by their board and decide by others: the switch is on and somebody
    of the board serves there today. In one statement."""
    desks = {unit_id for unit_id in units if unit_id is not None}
    if not desks or not switched_on(db, "board_receives"):
        return set()
    with looking(db) as system:
        return {row[0] for row in values(system, _of_boards(), {"desks": sorted(desks), "day": today()})}


@cache
def _of_boards() -> Select[Any]:
    """Those of `desks` at which somebody of the board serves on a `day`."""
    here = Post.unit_id.in_(bindparam("desks", expanding=True))
    return select(Post.unit_id).where(here, Post.role.in_(BOARD), held_on(bindparam("day", type_=Date)))


def _boards(db: Session, reports: Sequence[Report]) -> dict[int | None, bool]:
    desks = {report.desk_unit_id for report in reports}
    by_board = boards(db, desks)
    return {desk: desk in by_board for desk in desks}


def _by_board(db: Session, move: Move[Report]) -> bool:
    """Whether the report's desk receives by its board; an effect may have sent it to another."""
    desk, found = move.item.desk_unit_id, move.known.of(db, _boards)
    if desk not in found:
        found[desk] = desk in boards(db, [desk])
    return found[desk]


def was_received(looks: Iterable[Look], last: ReportVersion | None) -> bool:
    """Whether the newest version, or one with the same hash, was
    received: what the board agreed to is not asked again unchanged."""
    return any(look.received and last is not None and look.sha256 == last.sha256 for look in looks)


def _received(db: Session, move: Move[Report]) -> None:
    """Where receiving is not deciding, only received reports are decided (design 3.6)."""
    if _by_board(db, move):
        looks = move.known.of(db, looks_of).get(move.item.id, ())
        if not was_received(looks, move.newest(db)):
            raise Refusal("route.receive_first")


def _receiver(db: Session, move: Move[Report]) -> None:
    """Where receiving is not deciding, those who only decide do not receive."""
    unit_id = move.item.desk_unit_id
    if _by_board(db, move) and not any(
        post.unit_id == unit_id and post.role in BOARD for post in move.by.posts
    ):
        raise Refusal("route.board_receives")


def _pins_answered(db: Session, move: Move[Report]) -> None:
    """Every remark that must be met is answered before the report goes up again; answers go along with it."""
    if move.looking:
        return
    asked = open_pins(remarks(pinned(db, move.known, move.item)))
    left = [pin for pin in asked if pin.weight == "must" and pin.answer is None]
    if left:
        raise Invalid({f"answer-{left[0].id}": Refusal("pin.open", n=len(left))})


def _no_drafts(db: Session, move: Move[Report]) -> None:
    """Nothing that was typed is lost: remarks are sent back or taken back before approving."""
    left = move.known.of(db, drafts_of).get(move.item.id)
    if left:
        raise Refusal("pin.unsent", n=len(left))


def _is_stale(_db: Session, move: Move[Report]) -> None:
    if not move.item.stale:
        raise Refusal("route.not_stale")


def _not_asked(db: Session, move: Move[Report]) -> None:
    """One question at a time: not again before somebody took another step."""
    steps = select(StepEvent).where(StepEvent.report_id == move.item.id, StepEvent.step != REDIRECT)
    last = db.scalar(steps.order_by(StepEvent.id.desc()).limit(1))
    if last is not None and last.from_state == last.to_state and not move.item.stale:
        raise Refusal("route.asked")


def _quarter_over(_db: Session, move: Move[Report]) -> None:
    quarter = Quarter.of(move.item.quarter)
    if today() < quarter.months[2].replace(day=25):
        raise Refusal("report.early", quarter=quarter.roman)


def _children_told(db: Session, move: Move[Report]) -> None:
    """Every child's report is there, or the reason why not is given child by child."""
    if move.looking:
        return
    fields = {
        f"gap-{c.unit_id}": Refusal("report.gap", unit=c.name)
        for c in missing(db, move.item)
        if not move.gaps.get(c.unit_id, "").strip()
    }
    if fields:
        raise Invalid(fields)


def _sheets_told(db: Session, move: Move[Report]) -> None:
    """Only voted sheets count; submitting names those that are not, and is repeated knowingly."""
    if move.looking or move.unvoted_known:
        return
    left = unvoted(db, move.item.unit_id, Quarter.of(move.item.quarter))
    if left:
        raise Invalid(
            {"unvoted": Refusal("report.unvoted", days=", ".join(f"{m.held_on:%d/%m/%Y}" for m in left))}
        )


def _destination(_db: Session, move: Move[Report]) -> None:
    if not move.looking and not move.destination.strip():
        raise Invalid({"destination": Refusal("field.required")})
    found = unseen(move.destination)
    if found is not None:
        raise Invalid({"destination": found})


def _pins(db: Session, move: Move[Report]) -> None:
    """The desk's remarks go with the report, which comes back to this desk."""
    found = move.known.of(db, drafts_of).get(move.item.id, ())
    send_pins(db, move.by, move.item, found, move.newest(db))
    move.known.forget(drafts_of)
    move.known.forget(pins_of)
    move.item.returned_unit_id = move.item.desk_unit_id


def _settle(db: Session, move: Move[Report]) -> None:
    last = move.newest(db)
    if last is not None:
        settle(pinned(db, move.known, move.item), last)
    move.item.submitted_for_id = move.acting.giver_id if move.acting else None


def _to_desk(db: Session, move: Move[Report]) -> None:
    """To whoever sent it back, while that desk can decide; else to the nearest that can."""
    report, submitter = move.item, move.by.person_id
    back = report.returned_unit_id
    here = back is not None and can_decide(db, back, submitter)
    report.desk_unit_id = back if here else move.desk or desk_of(db, report, submitter)
    report.returned_unit_id = None
    hand(db, move.by, report, report.desk_unit_id)


def _seen(db: Session, move: Move[Report]) -> None:
    """Deciding is seeing; where one desk receives and decides, it receives in the same act."""
    mark_seen(db, move.by, move.item, known=move.known)
    if not _by_board(db, move):
        mark_seen(db, move.by, move.item, received=True, known=move.known)


def _receive(db: Session, move: Move[Report]) -> None:
    mark_seen(db, move.by, move.item, known=move.known)
    mark_seen(db, move.by, move.item, received=True, known=move.known)


def _accept(db: Session, move: Move[Report]) -> None:
    """This version now stands. Where its content differs from
    the one that stood, what took that in is stale, and told so."""
    report, last = move.item, move.newest(db)
    if last is None:
        raise Refusal("version.missing")
    before = move.known.of(db, _stood).get(report.id) if report.accepted_number is not None else None
    report.accepted_number = last.number
    if before not in (None, last.sha256):
        if move.known.many:
            raise Apart
        db.flush()
        quarter, below = Quarter.of(report.quarter).roman, name_of(db, report)
        for each in flag_above(db, report):
            tell(
                db,
                Serving(each.unit_id, WRITING),
                "stale",
                each,
                each.unit_id,
                unit=name_of(db, each),
                quarter=quarter,
                below=below,
            )
        db.expire_all()


def _stood(db: Session, reports: Sequence[Report]) -> dict[int, str]:
    """The hash of the version that stands of each report."""
    found = select(ReportVersion.report_id, ReportVersion.sha256)
    found = found.join(Report, Report.id == ReportVersion.report_id)
    found = found.where(Report.id.in_([report.id for report in reports]))
    rows = db.execute(found.where(ReportVersion.number == Report.accepted_number))
    return {report_id: sha256 for report_id, sha256 in rows}


def _keep(_db: Session, move: Move[Report]) -> None:
    """The report stays as it was issued or approved; the
    reason stands in its history and in the journal's step."""
    move.item.stale = False


def _ask(db: Session, move: Move[Report]) -> None:
    """The question goes to a desk that is there (workflow/redirecting.py)."""
    redirect(db, move.by, move.item)


def _number(db: Session, move: Move[Report]) -> None:
    """Numbers run without gaps within the unit and the type, given
    at signing; documents are kept as they go out (domain.md 6)."""
    last = move.newest(db)
    if last is None:
        raise Refusal("version.missing")
    issue(db, move.by, move.item, last, move.destination)


def _freeze(db: Session, move: Move[Report]) -> None:
    """The version, and the locks of what it counted: of those, too, for which it files. Where the unit
    above has filed for this one, and that stands, it does not file itself any more."""
    report = move.item
    if locked(db, report.unit_id, report.quarter):
        raise Refusal("report.locked", quarter=Quarter.of(report.quarter).roman)
    version = freeze(db, move.by, report, move.gaps)
    move.froze(version)
    report.submitter_id = move.by.person_id
    report.first_submitted_at = report.first_submitted_at or version.submitted_at
    report.stale = False
    lock(db, report.id, report.quarter, {report.unit_id, *filed(version)})


def _unlock(db: Session, move: Move[Report]) -> None:
    unlock(db, move.item.id)


GUARDS = joined(
    ANY_GUARDS,
    {
        "has_desk": has_desk,
        "quarter_over": _quarter_over,
        "children_told": _children_told,
        "sheets_told": _sheets_told,
        "destination": _destination,
        "received": _received,
        "receiver": _receiver,
        "pins_answered": _pins_answered,
        "no_drafts": _no_drafts,
        "is_stale": _is_stale,
        "not_asked": _not_asked,
    },
)
EFFECTS: dict[str, Rule] = {
    "freeze": _freeze,
    "unlock": _unlock,
    "to_desk": _to_desk,
    "settle": _settle,
    "pins": _pins,
    "seen": _seen,
    "receive": _receive,
    "accept": _accept,
    "keep": _keep,
    "number": _number,
    "ask": _ask,
}
"""Guards and effects of the steps of a report, by the names that routes use."""
TOGETHER = {"newest_seen", "not_own", "received", "receiver", "no_drafts", "accept", "seen", "receive"}
"""Those that ask of all reports at once: what bulk approval is made of."""
REPORT = ItemKind(
    "report",
    Report,
    StepEvent,
    "report_id",
    GUARDS,
    EFFECTS,
    newest_versions,
    lambda report: Quarter.of(report.quarter).last,
    desk_of,
    moved,
    lambda report: f"quarter={report.quarter}",
    announce,
    together=frozenset(TOGETHER),
)
