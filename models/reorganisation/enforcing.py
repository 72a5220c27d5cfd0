"""A decided reorganisation takes effect at its day, by the worker: told of a day before where it would now
fail, switched in one short transaction, then its duties and desks in pieces that can be taken up again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import now, today
from models.core.errors import Refusal
from models.core.spelling import compared
from models.people.people import POSTS_ENDED, Person, Post
from models.people.people import settle as settle_people
from models.platform.ahead import Ahead, ahead, need_still, up_to_date
from models.platform.journal import canonical, record
from models.reorganisation.acts import need_sound
from models.reorganisation.checks import DAILY, Judged, judge, people_of
from models.reorganisation.plan import PEOPLE_ACTS
from models.reorganisation.reading import pieces, rows_of
from models.reorganisation.switch import Switch, change_posts, end_misfits
from models.reorganisation.tables import Reorganisation
from models.reorganisation.telling import tell_issuers, tell_touched
from models.units.acts import AFTER_ALL, AFTER_PART
from models.units.units import UnitSpell

Transact = Callable[[Callable[[Session], Any]], Any]
"""Runs a function in a transaction of the program's own and commits it."""
AT_ONCE = 100
"""Units whose duties follow in one transaction."""


def enforce(db: Session, by: Principal, one: Reorganisation, look: Ahead[Judged] | None = None) -> list[int]:
    """Switch the tree now, in the caller's transaction; returns the units it touched, whose duties and desks
    `settle` brings up to date afterwards. Refuses what a check now refuses (`reorganisation.troubles`), what
    is not due, and `stale` where somebody else's act came between. `db` is the program's own session; `look`
    is what `judge` found before the writer was taken, without it that is found here."""
    if one.state != "decided" or one.counts_from is None:
        raise Refusal("reorganisation.not_decided")
    if one.counts_from > today():
        raise Refusal("reorganisation.early", day=one.counts_from)
    known = up_to_date(db, look, lambda: judge(db, one), DAILY)
    judged = known.found
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
        number = judged.played.named(row.code) if row.act in PEOPLE_ACTS else None
        if number is not None:
            posts.append((row, switch.numbers.get(number, number)))
    change_posts(db, by, posts, on)
    ended = end_misfits(db, touched, on)
    one.state, one.enforced_at, one.counts_from, one.stuck = "enforced", now(), on, ""
    said: dict[str, Any] = {"document": one.doc_symbol, "units": len(touched), "posts_ended": ended}
    need_still(db, known, record(db, by, "reorganisation.enforce", one, **said))
    tell_touched(db, by, one, judged.played, "reorganisation_enforced")
    return touched


def settle(db: Session, one: Reorganisation, after: int, count: int = AT_ONCE) -> int | None:
    """Bring duties and desks up to date, some units at a time: first of those that changed on its day, then
    of those that are gone and for whom somebody else files since. `after` is 0 to begin with, then what was
    returned; None says that there are no more. Run again it changes nothing more."""
    on = one.counts_from or one.on
    changed = _changed(on).order_by(UnitSpell.unit_id)
    if after >= 0:
        units = list(db.scalars(changed.where(UnitSpell.unit_id > after).limit(count)))
        if not units:
            return -1
        _settle(db, units, on)
        return units[-1]
    every = set(db.scalars(changed))
    beside = {n for part in AFTER_ALL.tell(db, sorted(every), on) for n in part} - every
    units = sorted(n for n in beside if n > -1 - after)[:count]
    if not units:
        _settle_named(db, one)
        one.settled_at = now()
        return None
    _settle(db, units, on)
    return -1 - units[-1]


def _changed(on: date) -> Select[int]:
    changed = or_(UnitSpell.starts_on == on, UnitSpell.ends_on == on)
    return select(UnitSpell.unit_id).where(changed).distinct()


def _settle_named(db: Session, one: Reorganisation) -> None:
    """Of those whom rows name, accounts stand under the posts held now, also where the unit did not change;
    whose post ended has no drafts any more of what only that post may send."""
    rows = [row for row in rows_of(one) if row.act in PEOPLE_ACTS]
    people = people_of(db, rows)
    for some in pieces(sorted(set(people.values()))):
        settle_people(db, Person.id.in_(some))
    ended = {people.get(compared(row.login)) for row in rows if row.act == "end"} - {None}
    if ended:
        POSTS_ENDED.tell(db, sorted(n for n in ended if n is not None))


def _settle(db: Session, units: Sequence[int], on: date) -> None:
    AFTER_PART.tell(db, units, on)
    settle_people(db, Person.id.in_(select(Post.person_id).where(Post.unit_id.in_(units))))


def round_(transact: Transact, read: Transact | None = None) -> list[int]:
    """One round of the worker: what is due takes effect, what took effect is brought to its end, and issuers
    are told a day before of what would fail. Returns the numbers of those that took effect now. `read` runs a
    function in a transaction that does not write: there everything is looked at, and nobody waits for it."""
    read = read or transact
    done = [n for n in read(_due) if transact(partial(_take_effect, number=n, look=_look(read, n)))]
    for number in read(_unsettled):
        after: int | None = 0
        while after is not None:
            after = transact(partial(_settle_next, number=number, after=after))
    for number in read(_waiting):
        look = _look(read, number)
        if read(partial(_is_news, number=number, look=look)):
            transact(partial(_warn, number=number, look=look))
    return done


def _look(read: Transact, number: int) -> Ahead[Judged]:
    """A reorganisation judged where nobody waits."""
    found: Ahead[Judged] = read(lambda db: ahead(db, lambda: judge(db, _get(db, number)), DAILY))
    return found


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


def _take_effect(db: Session, number: int, look: Ahead[Judged]) -> bool:
    """Switch, or note why not and tell the issuers once a day: it is tried again at every round."""
    one = _get(db, number)
    if one.state != "decided":  # withdrawn since it was looked for
        return False
    try:
        with db.begin_nested():
            enforce(db, SYSTEM, one, look)
    except Refusal as refusal:
        db.refresh(one)
        if refusal.code == "stale":  # somebody acted meanwhile: the next round looks again
            return False
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


def _waiting(db: Session) -> list[int]:
    """Those of tomorrow; looked at every round, since anything may come in their way until midnight."""
    soon = (Reorganisation.state == "decided", Reorganisation.counts_from == today() + timedelta(days=1))
    return list(db.scalars(select(Reorganisation.id).where(*soon).order_by(Reorganisation.id)))


def _is_news(db: Session, number: int, look: Ahead[Judged]) -> bool:
    """Whether what was seen is not what the page says, or nobody was told of it today."""
    one = _get(db, number)
    if look.found.sound:
        return bool(one.stuck)
    return not one.stuck or one.told_on != today()


def _warn(db: Session, number: int, look: Ahead[Judged]) -> None:
    """A day before, tell the issuers of what a check refuses by now, once; where nothing stands in its way
    any more, its page says so too."""
    one = _get(db, number)
    if one.state != "decided":
        return
    try:
        need_sound(up_to_date(db, look, lambda: judge(db, one)).found)
    except Refusal as refusal:
        _stuck(db, one, refusal, "reorganisation_warned")
    else:
        one.stuck = ""
