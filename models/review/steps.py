"""Guards and effects of decisions on what was shown: pins, receiving,
stale reports, signing, and who is told (design 3.5, 3.6, 3.14).

They join those of rules.py under their names; a guard
raises Refusal, an effect changes rows, never the state.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import GRANTS, RECEIVING, SUBMITTING
from models.access.guard import elevated
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.people.notices import Serving, tell
from models.people.people import Post, held_on
from models.platform.settings import switched_on
from models.reports.content import flag_above, newest
from models.reports.tables import Report, ReportVersion, StepEvent
from models.review.issuing import issue
from models.review.pins import Look, drafts, mark_seen, open_pins, pins, send_pins, settle
from models.units.units import Unit
from models.workflow.guards import EFFECTS, GUARDS, Move, can_decide, desk_of
from models.workflow.items import HIDDEN
from models.workflow.tables import Step

BOARD = frozenset({"board_officer", "board_head"})
"""Who receives for a Bloc (Ban Tổ chức) where receiving is not deciding."""
WRITERS = frozenset(GRANTS["report.prepare"])
HIDDEN.add("route.not_stale")


def board_of(db: Session, unit_id: int | None) -> bool:
    """Whether the desk of this unit receives by its board and decides
    by others: the switch is on and somebody of the board serves today."""
    if unit_id is None or not switched_on(db, "board_receives"):
        return False
    with elevated(db) as system:
        held = select(Post.id).where(Post.unit_id == unit_id, Post.role.in_(BOARD), held_on(today()))
        return system.scalar(held.limit(1)) is not None


def was_received(db: Session, report: Report) -> bool:
    """Whether the newest version, or one with the same hash, was
    received: what the board agreed to is not asked again unchanged."""
    last = newest(db, report)
    found = select(Look.id).where(
        Look.report_id == report.id, Look.received.is_(True), Look.sha256 == (last.sha256 if last else "")
    )
    return db.scalar(found.limit(1)) is not None


def _received(db: Session, move: Move) -> None:
    """Where receiving is not deciding, only received reports are decided (design 3.6)."""
    if board_of(db, move.report.desk_unit_id) and not was_received(db, move.report):
        raise Refusal("route.receive_first")


def _receiver(db: Session, move: Move) -> None:
    """Where receiving is not deciding, those who only decide do not receive."""
    unit_id = move.report.desk_unit_id
    if board_of(db, unit_id) and not any(
        post.unit_id == unit_id and post.role in BOARD for post in move.by.posts
    ):
        raise Refusal("route.board_receives")


def _pins_answered(db: Session, move: Move) -> None:
    """Every remark that must be met is answered before the report goes up again."""
    left = [pin for pin in open_pins(pins(db, move.report)) if pin.weight == "must" and pin.answer is None]
    if left:
        raise Refusal("pin.open", n=len(left))


def _no_drafts(db: Session, move: Move) -> None:
    """Nothing that was typed is lost: remarks are sent back or taken back before approving."""
    left = drafts(db, move.report)
    if left:
        raise Refusal("pin.unsent", n=len(left))


def _is_stale(_db: Session, move: Move) -> None:
    if not move.report.stale:
        raise Refusal("route.not_stale")


def _not_asked(db: Session, move: Move) -> None:
    """One question at a time: not again before somebody took another step."""
    last = db.scalar(
        select(StepEvent).where(StepEvent.report_id == move.report.id).order_by(StepEvent.id.desc()).limit(1)
    )
    if last is not None and last.from_state == last.to_state and not move.report.stale:
        raise Refusal("route.asked")


def _pins(db: Session, move: Move) -> None:
    """The desk's remarks go with the report, which comes back to this desk."""
    send_pins(db, move.by, move.report)
    move.report.returned_unit_id = move.report.desk_unit_id


def _settle(db: Session, move: Move) -> None:
    last = newest(db, move.report)
    if last is not None:
        settle(db, move.report, last)
    move.report.submitted_for_id = move.acting.giver_id if move.acting else None


def _to_desk(db: Session, move: Move) -> None:
    """To whoever sent it back, while that desk can decide; else to the nearest that can."""
    report, submitter = move.report, move.by.person_id
    back = report.returned_unit_id
    report.desk_unit_id = (
        back if back is not None and can_decide(db, back, submitter) else desk_of(db, report, submitter)
    )
    report.returned_unit_id = None


def _seen(db: Session, move: Move) -> None:
    """Deciding is seeing; where one desk receives and decides, it receives in the same act."""
    mark_seen(db, move.by, move.report)
    if not board_of(db, move.report.desk_unit_id):
        mark_seen(db, move.by, move.report, received=True)


def _receive(db: Session, move: Move) -> None:
    mark_seen(db, move.by, move.report)
    mark_seen(db, move.by, move.report, received=True)


def _accept(db: Session, move: Move) -> None:
    """This version now stands. Where its content differs from
    the one that stood, what took that in is stale, and told so."""
    report, last = move.report, newest(db, move.report)
    if last is None:
        raise Refusal("version.missing")
    stood = select(ReportVersion.sha256).where(
        ReportVersion.report_id == report.id, ReportVersion.number == report.accepted_number
    )
    before = db.scalar(stood)
    report.accepted_number = last.number
    if before not in (None, last.sha256):
        db.flush()
        quarter, below = Quarter.of(report.quarter).roman, _name(db, report.unit_id)
        for each in flag_above(db, report):
            tell(
                db,
                Serving(each.unit_id, WRITERS),
                "stale",
                each,
                each.unit_id,
                unit=_name(db, each.unit_id),
                quarter=quarter,
                below=below,
            )
        db.expire_all()


def _keep(_db: Session, move: Move) -> None:
    """The report stays as it was issued or approved; the
    reason stands in its history and in the journal's step."""
    move.report.stale = False


def _number(db: Session, move: Move) -> None:
    """Numbers run without gaps within the unit and the type, given
    at signing; documents are kept as they go out (domain.md 6)."""
    last = newest(db, move.report)
    if last is None:
        raise Refusal("version.missing")
    issue(db, move.by, move.report, last, move.destination)


def _name(db: Session, unit_id: int | None) -> str:
    with elevated(db) as system:
        return system.scalar(select(Unit.name).where(Unit.id == unit_id)) or ""


def announce(db: Session, item: Any) -> None:
    """Tell the other side of every step taken: the desk of what comes to it, the unit of what was decided."""
    if not isinstance(item, Report):
        return
    event = db.scalars(
        select(StepEvent).where(StepEvent.report_id == item.id).order_by(StepEvent.id.desc()).limit(1)
    ).one()
    step = db.scalar(
        select(Step).where(
            Step.route_id == item.route_id, Step.code == event.step, Step.from_state == event.from_state
        )
    )
    if step is None or (step.actor == "own" and item.desk_unit_id is None):
        return
    own = step.actor == "own"
    to = Serving(item.desk_unit_id, RECEIVING) if own else Serving(item.unit_id, WRITERS | SUBMITTING)
    account = db.info["principal"].account_id
    left = len(open_pins(pins(db, item)))
    said: dict[str, Any] = {
        "unit": _name(db, item.unit_id),
        "quarter": Quarter.of(item.quarter).roman,
        "who": event.actor,
    }
    said |= {"step": {"vi": step.name, "en": step.name_en}, "n": left}
    said |= {"on_behalf": event.on_behalf} if event.on_behalf else {}
    kind = _kind_of(step, left)
    if kind:
        tell(db, to, kind, item, item.unit_id, but=account, **said)


def _kind_of(step: Step, open_: int) -> str:
    """What a step is told as; nothing for what stays inside the unit."""
    if step.actor != "own":
        return "remark" if "pins" in step.effect_names and open_ else "decision"
    if "to_desk" in step.effect_names:
        return "submitted"
    if "unlock" in step.effect_names:
        return "recalled"
    return "asked" if "ask" in step.effect_names else ""


GUARDS |= {
    "received": _received,
    "receiver": _receiver,
    "pins_answered": _pins_answered,
    "no_drafts": _no_drafts,
    "is_stale": _is_stale,
    "not_asked": _not_asked,
}
EFFECTS |= {
    "pins": _pins,
    "settle": _settle,
    "to_desk": _to_desk,
    "seen": _seen,
    "receive": _receive,
    "accept": _accept,
    "keep": _keep,
    "number": _number,
    "ask": lambda _db, _move: None,
}
