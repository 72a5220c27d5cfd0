"""A decided reorganisation takes effect at its day, by the worker: told of a day before where it would now
fail, switched in one short transaction, then its duties and desks in pieces that can be taken up again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import now, today
from models.core.errors import Refusal
from models.people.people import Person, Post
from models.people.people import settle as settle_people
from models.platform.journal import canonical, record
from models.reorganisation.acts import need_sound
from models.reorganisation.checks import judge, unit_named
from models.reorganisation.plan import PEOPLE_ACTS
from models.reorganisation.reading import rows_of
from models.reorganisation.switch import Switch, change_posts, end_misfits
from models.reorganisation.tables import Reorganisation
from models.reorganisation.telling import tell_issuers, tell_touched
from models.units.acts import AFTER_ACT
from models.units.units import UnitSpell

Transact = Callable[[Callable[[Session], Any]], Any]
"""Runs a function in a transaction of the program's own and commits it."""
AT_ONCE = 50
"""Units whose duties follow in one transaction."""


def enforce(db: Session, by: Principal, one: Reorganisation) -> list[int]:
    """Switch the tree now, in the caller's transaction; returns the units it touched, whose duties and desks
    `settle` brings up to date afterwards. Refuses what a check now refuses (`reorganisation.troubles`) and
    what is not due. `db` is the program's own session."""
    if one.state != "decided" or one.counts_from is None:
        raise Refusal("reorganisation.not_decided")
    if one.counts_from > today():
        raise Refusal("reorganisation.early", day=one.counts_from)
    judged = judge(db, one)
    need_sound(judged)
    on = judged.counts_from
    document = {
        "doc_symbol": one.doc_symbol,
        "doc_date": one.doc_date,
        "decided_on": one.on if one.on != on else None,
        "reorganisation_id": one.id,
    }
    switch = Switch(db, by, judged.played, on, document)
    touched = switch.run()
    posts = []
    for row in rows_of(one):
        number = unit_named(judged.played, row.code) if row.act in PEOPLE_ACTS else None
        if number is not None:
            posts.append((row, switch.numbers.get(number, number)))
    change_posts(db, posts, on)
    ended = end_misfits(db, touched, on)
    one.state, one.enforced_at, one.counts_from, one.stuck = "enforced", now(), on, ""
    record(
        db, by, "reorganisation.enforce", one, document=one.doc_symbol, units=len(touched), posts_ended=ended
    )
    tell_touched(db, by, one, judged.played, "reorganisation_enforced")
    return touched


def settle(db: Session, one: Reorganisation, after: int, count: int = AT_ONCE) -> int | None:
    """Bring duties and desks of the next units that changed on its day up to date, those with numbers above
    `after`; returns the last of them, None when there are no more. Run again it changes nothing more."""
    on = one.counts_from or one.on
    changed = select(UnitSpell.unit_id).where(
        or_(UnitSpell.starts_on == on, UnitSpell.ends_on == on), UnitSpell.unit_id > after
    )
    units = list(db.scalars(changed.distinct().order_by(UnitSpell.unit_id).limit(count)))
    if not units:
        one.settled_at = now()
        return None
    AFTER_ACT.tell(db, units, on)
    settle_people(db, Person.id.in_(select(Post.person_id).where(Post.unit_id.in_(units))))
    return units[-1]


def round_(transact: Transact) -> list[int]:
    """One round of the worker: what is due takes effect, what took effect is brought to its end, and issuers
    are told a day before of what would fail. Returns the numbers of those that took effect now."""
    done = [number for number in transact(_due) if transact(partial(_take_effect, number=number))]
    for number in transact(_unsettled):
        after: int | None = 0
        while after is not None:
            after = transact(partial(_settle_next, number=number, after=after))
    transact(_warn)
    return done


def _settle_next(db: Session, number: int, after: int) -> int | None:
    return settle(db, _get(db, number), after)


def _get(db: Session, number: int) -> Reorganisation:
    return db.scalars(select(Reorganisation).where(Reorganisation.id == number)).one()


def _due(db: Session) -> list[int]:
    due = select(Reorganisation.id).where(
        Reorganisation.state == "decided", Reorganisation.counts_from <= today()
    )
    return list(db.scalars(due.order_by(Reorganisation.counts_from, Reorganisation.id)))


def _unsettled(db: Session) -> list[int]:
    open_ = (Reorganisation.state == "enforced", Reorganisation.settled_at.is_(None))
    return list(db.scalars(select(Reorganisation.id).where(*open_).order_by(Reorganisation.id)))


def _take_effect(db: Session, number: int) -> bool:
    """Switch, or note why not and tell the issuers once a day: it is tried again at every round."""
    one = _get(db, number)
    try:
        with db.begin_nested():
            enforce(db, SYSTEM, one)
    except Refusal as refusal:
        db.refresh(one)
        _stuck(db, one, refusal, "reorganisation_stuck")
        return False
    return True


def _stuck(db: Session, one: Reorganisation, refusal: Refusal, kind: str) -> None:
    one.stuck = canonical(
        {"code": refusal.code, **{name: str(each) for name, each in refusal.values.items()}}
    )
    if one.told_on != today():
        one.told_on = today()
        tell_issuers(db, one, kind, once=f"{kind}-{one.id}-{today()}", on=one.counts_from or one.on)


def _warn(db: Session) -> None:
    """A day before, tell the issuers of what a check refuses by now; nothing is told twice on a day."""
    soon = (Reorganisation.state == "decided", Reorganisation.counts_from == today() + timedelta(days=1))
    waiting = select(Reorganisation).where(*soon, Reorganisation.told_on.is_distinct_from(today()))
    for one in db.scalars(waiting):
        try:
            need_sound(judge(db, one))
        except Refusal as refusal:
            _stuck(db, one, refusal, "reorganisation_warned")
        else:
            one.stuck, one.told_on = "", today()
