"""A directive is closed by its issuer, and opened again with a
reason: after a closing no answer is taken (letter L1; design 3.7).

Whoever never answered stays missing, in the directive and among
the duties; a directive is closed only once nobody has time left.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from models.access.grants import GRANTS, Principal, require
from models.access.guard import looking
from models.core.base import ZONE, now, today
from models.core.errors import Checks, Refusal
from models.core.spelling import tidy
from models.directives.tables import Directive, DirectiveAnswer, DirectiveClosing, need_not_closed
from models.duties.tables import Duty
from models.people.notices import tell
from models.people.people import Account, Post, held_on
from models.platform.journal import record
from models.units.units import Unit

MOST_NOTE = 1000


@dataclass(frozen=True)
class Standing:
    """Units asked when a directive is looked at for closing: how many,
    who has time left and until when, who never answered, what waits."""

    asked: int
    waiting: list[DirectiveAnswer]
    """Answers sent up that nobody has decided on yet: they stay outside the totals."""
    in_time_still: list[tuple[DirectiveAnswer, date]]
    silent: list[DirectiveAnswer]
    excused: dict[int, Duty]
    """Excused duties by the number of the answer."""
    last_given: date | None
    gone: dict[int, date]
    """Of the silent, those whose unit was dissolved since, and when: they stay missing as they
    were asked until they are excused or the directive is closed."""


def standing(db: Session, directive: Directive) -> Standing:
    """Where the units asked stand; in four statements, however many there are."""
    found = (
        select(DirectiveAnswer)
        .join(DirectiveAnswer.standing)
        .where(DirectiveAnswer.directive_id == directive.id)
    )
    rows = db.scalars(
        found.options(
            joinedload(DirectiveAnswer.directive),
            joinedload(DirectiveAnswer.standing),
            selectinload(DirectiveAnswer.unit_then),
        )
    ).all()
    rows = sorted(rows, key=lambda row: row.unit_then.sort_key)
    excused = {row.id: row.duty for row in rows if row.duty is not None and row.duty.excused_at is not None}
    silent = [row for row in rows if row.done_at is None]
    until = [(row, row.due.last) for row in silent if row.id not in excused]
    given = [row.done_at.astimezone(ZONE).date() for row in rows if row.done_at is not None]
    return Standing(
        asked=len(rows),
        waiting=[
            row
            for row in rows
            if row.first_submitted_at is not None and not row.standing.is_open and not row.standing.is_final
        ],
        in_time_still=[(row, last) for row, last in until if last >= today()],
        silent=silent,
        excused={row.id: excused[row.id] for row in silent if row.id in excused},
        last_given=max(given, default=None),
        gone=_gone(db, silent),
    )


def _gone(db: Session, silent: list[DirectiveAnswer]) -> dict[int, date]:
    """Read by the program itself: a unit that moved away is told like one that stayed."""
    with looking(db) as system:
        found = select(Unit.id, Unit.dissolved_on).where(Unit.id.in_([row.unit_id for row in silent]))
        ended = {number: day for number, day in system.execute(found) if day is not None}
    return {row.id: ended[row.unit_id] for row in silent if row.unit_id in ended}


def version_of(db: Session, directive: Directive) -> int:
    """How many closings and reopenings there were: what a form to close or open again was seen with."""
    return (
        db.scalar(
            select(func.max(DirectiveClosing.number)).where(DirectiveClosing.directive_id == directive.id)
        )
        or 0
    )


def close(
    db: Session, by: Principal, directive: Directive, version: int, on: date | None, note: str
) -> DirectiveClosing:
    """The issuer's deciding post closes it as of a day, with a note.
    Raises `Invalid` at `on_day`, `note`; `directive.still_time`, `stale`."""
    _prepare(db, by, directive, version)
    if directive.state != "issued":
        raise Refusal("directive.not_issued")
    need_not_closed(db, directive.id)
    there = standing(db, directive)
    if there.in_time_still:
        raise Refusal(
            "directive.still_time",
            count=len(there.in_time_still),
            last=max(last for _row, last in there.in_time_still),
        )
    checks = Checks()
    if checks.need(on, "on_day", "field.required") and on is not None:
        checks.need(on <= today(), "on_day", "directive.close_later", day=today())
        first = max(directive.dated, there.last_given or directive.dated)
        checks.need(on >= first, "on_day", "directive.close_before", day=first)
    _check_words(checks, "note", note, "field.required")
    checks.done()
    silent = len(there.silent)
    return _act(db, by, directive, version, True, on or today(), note, asked=there.asked, silent=silent)


def open_again(
    db: Session, by: Principal, directive: Directive, version: int, reason: str
) -> DirectiveClosing:
    """The issuer's deciding post opens a closed directive again, with
    a reason: answers are taken anew, and who never answered is told.

    Raises `Invalid` at `reason`; `directive.not_closed`, `stale`.
    """
    _prepare(db, by, directive, version)
    if version_of(db, directive) % 2 == 0:
        raise Refusal("directive.not_closed")
    checks = Checks()
    _check_words(checks, "reason", reason, "reason.required")
    checks.done()
    row = _act(db, by, directive, version, False, today(), reason)
    silent = [each.unit_id for each in standing(db, directive).silent]
    with looking(db) as system:
        held = (
            select(Account.id).join(Post, Post.person_id == Account.person_id).where(Post.unit_id.in_(silent))
        )
        accounts = set(
            system.scalars(
                held.where(
                    Post.role.in_(GRANTS["report.prepare"]), held_on(today()), Account.active.is_(True)
                )
            )
        )
    tell(db, accounts, "directive_open", directive, but=by.account_id, symbol=directive.symbol, who=by.name)
    return row


def _prepare(db: Session, by: Principal, directive: Directive, version: int) -> None:
    require(by, "directive.close", directive.unit_id, directive.path)
    db.execute(select(Directive.id).where(Directive.id == directive.id).with_for_update())
    if version_of(db, directive) != version:
        raise Refusal("stale")


def _check_words(checks: Checks, place: str, words: str, code: str) -> None:
    checks.need(tidy(words), place, code)
    checks.need(len(words) <= MOST_NOTE, place, "field.long", limit=MOST_NOTE)


def _act(
    db: Session,
    by: Principal,
    directive: Directive,
    version: int,
    closes: bool,
    on: date,
    note: str,
    **counts: int,
) -> DirectiveClosing:
    place = {"unit_id": directive.unit_id, "path": directive.path, "directive_id": directive.id}
    row = DirectiveClosing(
        **place, number=version + 1, closes=closes, on_day=on, note=tidy(note), at=now(), actor=by.name[:200]
    )
    row.person_id = by.person_id
    db.add(row)
    record(
        db,
        by,
        "directive.close" if closes else "directive.open_again",
        directive,
        day=on,
        number=row.number,
        **counts,
    )
    db.flush()
    db.expire(directive, ["closings"])
    return row
