"""Guards and effects of the steps of an answer to a directive; the
general ones are in workflow/guards.py (letter L1; design 3.4-3.7, 3.14)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import DECIDING, RECEIVING, WRITING
from models.access.guard import looking
from models.core.base import today
from models.core.errors import Invalid, Refusal
from models.directives.answers import flag_above, freeze, lacking, missing
from models.directives.tables import AnswerEvent, DirectiveAnswer, need_not_closed, newest_answers
from models.people.notices import Serving, Telling, tell_all
from models.people.people import Post, held_on
from models.units.units import Unit
from models.workflow.guards import ANY_GUARDS, Move, desk_today
from models.workflow.items import ItemKind, Rule, joined
from models.workflow.redirecting import hand
from models.workflow.tables import OWN


def desk_of(db: Session, answer: DirectiveAnswer, submitter: int | None) -> int | None:
    """The deciding unit: whoever asked, or else whoever asked that one, with a deciding post held today
    by somebody else (design 3.14); where all of these are dissolved and nobody
    decides there any more, the nearest that stands above the unit today."""
    with looking(db) as system:
        chain, row = [answer.asked_by_id], system.get_one(DirectiveAnswer, answer.id)
        while row.above_id is not None:
            row = system.get_one(DirectiveAnswer, row.above_id)
            chain.append(row.asked_by_id)
        held = select(Post.unit_id).where(Post.unit_id.in_(chain), Post.role.in_(DECIDING), held_on(today()))
        filled = set(system.scalars(held.where(Post.person_id != (submitter or 0))))
        found = next((unit_id for unit_id in chain if unit_id in filled), None)
        standing = select(Unit.id).where(Unit.id.in_(chain), Unit.dissolved_on.is_(None)).limit(1)
        if found is None and system.scalar(standing) is None:
            found = desk_today(system, answer.unit_id, submitter)
    return found


def _not_closed(db: Session, move: Move[DirectiveAnswer]) -> None:
    """Nothing is taken, decided or opened under a directive its issuer has closed."""
    need_not_closed(db, move.item.directive_id, looking=move.looking)


def _has_desk(db: Session, move: Move[DirectiveAnswer]) -> None:
    if desk_of(db, move.item, move.by.person_id) is None:
        raise Refusal("route.no_decider")


def _to_desk(db: Session, move: Move[DirectiveAnswer]) -> None:
    move.item.desk_unit_id = desk_of(db, move.item, move.by.person_id)
    hand(db, move.by, move.item, move.item.desk_unit_id)


def _answered(db: Session, move: Move[DirectiveAnswer]) -> None:
    """Every required question is answered, and the plan is there where one is asked."""
    if move.item.directive.form_version_id is None:
        raise Refusal("directive.no_form")
    fields = {} if move.looking else lacking(db, move.item)
    if fields:
        raise Invalid(fields)


def _children_told(db: Session, move: Move[DirectiveAnswer]) -> None:
    """Every answer from below is there, or the reason why not is given unit by unit."""
    if move.looking:
        return
    left = [row for row in missing(db, move.item) if not move.gaps.get(row.unit_id, "").strip()]
    if left:
        raise Invalid({f"gap-{row.unit_id}": Refusal("report.gap", unit=row.unit_then.name) for row in left})


def _freeze(db: Session, move: Move[DirectiveAnswer]) -> None:
    answer: DirectiveAnswer = move.item
    version = freeze(db, move.by, answer, move.gaps)
    move.froze(version)
    answer.submitter_id, answer.submitted_for_id = (
        move.by.person_id,
        move.acting.giver_id if move.acting else None,
    )
    answer.first_submitted_at = answer.first_submitted_at or version.submitted_at
    answer.received_at = answer.received_at or version.submitted_at
    answer.stale = False


def _accept(db: Session, move: Move[DirectiveAnswer]) -> None:
    """This version now stands; answers above that took in an earlier one are stale."""
    last = move.newest(db)
    if last is None:
        raise Refusal("version.missing")
    changed = move.item.accepted_number not in (None, last.number)
    move.item.accepted_number = last.number
    if changed:
        db.flush()
        flag_above(db, move.item)


def announce(db: Session, moves: Sequence[Move[DirectiveAnswer]]) -> None:
    """Tell the other side of every step taken with an answer:
    the desk of what comes to it, the unit of what was decided."""
    heard = [move for move in moves if move.step.actor != OWN or move.item.desk_unit_id is not None]
    tell_all(db, [_telling(move) for move in heard], but=db.info["principal"].account_id)


def _telling(move: Move[DirectiveAnswer]) -> Telling:
    item, step, event = move.item, move.step, move.event
    to = Serving(item.desk_unit_id, RECEIVING) if step.actor == OWN else Serving(item.unit_id, WRITING)
    said: dict[str, Any] = {
        "unit": item.unit_then.name,
        "symbol": item.directive.symbol,
        "who": event.actor,
        "step": {"vi": step.name, "en": step.name_en},
    }
    said |= {"on_behalf": event.on_behalf} if event.on_behalf else {}
    return Telling(to, "answer", item, item.unit_id, said)


def moved(_db: Session, answer: DirectiveAnswer) -> tuple[str, dict[str, Any]]:
    """What a desk is told of an answer that came to it from one that vanished."""
    return "answer_redirected", {"unit": answer.unit_then.name, "symbol": answer.directive.symbol}


GUARDS = joined(ANY_GUARDS, {"has_desk": _has_desk, "answered": _answered, "children_told": _children_told})
EFFECTS: dict[str, Rule] = {"to_desk": _to_desk, "freeze": _freeze, "accept": _accept}
"""Guards and effects of the steps of an answer, by the names that routes use."""
ANSWER = ItemKind(
    "answer",
    DirectiveAnswer,
    AnswerEvent,
    "answer_id",
    GUARDS,
    EFFECTS,
    newest_answers,
    lambda answer: answer.directive.dated,
    desk_of,
    moved,
    lambda answer: f"directive_id={answer.directive_id}",
    announce,
    _not_closed,
)
