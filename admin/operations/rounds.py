"""The worker's round: tasks that stand each alone, so that one that fails keeps no other away, and none holds
the writer for long: what is to be done is looked for where nobody waits, and done in short transactions,
some rows at a time, which whoever comes after a kill takes up again.

What fails is logged and kept in the instance's folder, until the task is done again: `doctor` and the
administrator's page of the server tell it, and when each was done last (standing.py). With commands.py one of
the few places that commit.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Engine, Select, delete, select
from sqlalchemy import update as change
from sqlalchemy.orm import Session

from admin.jobs.work import Stop
from admin.jobs.worker import turn, watch
from admin.operations.mail import mail_round
from admin.operations.standing import Standing
from admin.operations.upkeep import nightly, old_backup, sentence, tell_troubles, troubles
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import day_of, now, today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.troubles import first_line, told_shortly
from models.duties.opening import FIRST, Mark, open_period
from models.filling.opening_forms import bring_forms, to_bring
from models.filling.redirecting import forms_in_vain, redirect_forms
from models.filling.reminding import forms_to_remind, remind_of_forms
from models.operations.health import witness
from models.operations.statistics import refresh
from models.overview.owed import astray, open_asked, open_next, recent, to_open, unasked
from models.overview.reminders import remind_of, to_remind
from models.people.drafts import Draft, forget, lost_drafts, old_drafts, reconsider
from models.people.notices import Serving, is_told, tell
from models.people.people import Account, Person, settle, unsettled
from models.platform.idempotency import Once
from models.reorganisation.enforcing import round_ as reorganise
from models.reports.left_over import hand_over, to_hand
from models.signin.signins import SignIn
from models.signin.tries import drop_tries, outdated
from models.totals.folding import fold, to_fold
from models.workflow.redirecting import in_vain, redirect

KEPT = timedelta(days=7)
AGAIN = timedelta(minutes=10)
AT_ONCE = 100
"""Rows that are changed in one transaction."""
OPENED_AT_ONCE = 50
"""Units whose duties of a quarter are made in one transaction: a cell has five and more."""
DELETED_AT_ONCE = 500
"""Keys and sign-ins, of which each is a row alone."""
LOOKED_AT = 1000
"""Persons who are looked at in one statement."""
log = logging.getLogger("khoi")
T = TypeVar("T")


class Round:
    """The worker's rounds on one office; knows which tasks of a day are done."""

    def __init__(self, engine: Engine, folder: Path, standing: Standing | None = None) -> None:
        self.engine, self.folder = engine, folder
        self.standing = standing or Standing(folder)
        self.done: dict[str, date] = {}
        self.opened = False
        self.told: datetime | None = None

    def run(self, *names: str) -> dict[str, str]:
        """Each task once, or those named, those of a day once a day; returns what was said by those that
        failed."""
        failed: dict[str, str] = {}
        before, others = troubles(self.folder), set[str]()
        for name, task in TASKS.items():
            if names and name not in names:
                continue
            day = today()
            if name in DAILY and self.done.get(name) == day:
                continue
            self.standing.alive(name)
            try:
                with turn(self.engine, name) as mine:
                    if not mine:
                        others.add(name)
                        continue
                    task(self)
                self.done[name] = day
                self.standing.succeeded(name)
            except Exception as error:
                failed[name] = _told(name, error, before.get(name, {}).get("said", ""))
        tell_troubles(self.folder, failed, set(names or TASKS) - failed.keys() - others)
        return failed

    def apart(self, act: Callable[[Session], Any]) -> Any:
        """One act in a transaction of its own."""
        with open_session(self.engine, SYSTEM) as db:
            result = act(db)
            db.commit()
        return result

    def reading(self, act: Callable[[Session], Any]) -> Any:
        """Something looked at in a transaction that nobody waits for."""
        with open_session(self.engine.execution_options(reading=True), SYSTEM) as db:
            return act(db)


def _told(name: str, error: Exception, before: str) -> str:
    """Log why a task failed: whole the first time, in one line as long as it fails for the same reason, or
    where the reason is known. Returns what was said."""
    where = f"the worker's round, {name}"
    if isinstance(error, Refusal):
        said = sentence(error)
        log.warning("%s: %s", where, said)
        return said
    said = first_line(error)
    if not told_shortly(where, error):
        log.error("%s: %s", where, said, exc_info=None if said == before else error)
    return said


def in_turn(things: Iterable[T], act: Callable[[T], Any]) -> None:
    """Do it with each, also after one that failed; what failed first is raised at the end."""
    first: Exception | None = None
    for thing in things:
        try:
            act(thing)
        except Exception as error:
            if not told_shortly("one of the worker's round", error):
                log.exception("one of the worker's round")
            first = first or error
    if first is not None:
        raise first


def _duties(here: Round) -> None:
    """Quarters are opened, what directives ask becomes duties."""

    def open_(quarter: Quarter) -> None:
        mark: Mark | None = FIRST
        while mark is not None:
            mark = here.apart(partial(open_next, quarter=quarter, mark=mark, count=OPENED_AT_ONCE))
        here.opened = True

    def ask(quarter: Quarter) -> None:
        last = 0
        while found := here.reading(partial(unasked, quarter=quarter, after=last, count=AT_ONCE)):
            here.apart(partial(open_asked, quarter=quarter, found=found))
            last = found[-1][0]

    in_turn(here.reading(to_open), open_)
    in_turn(recent(), ask)


def _forms(here: Round) -> None:
    """What is owed of forms of a period that were published or withdrawn follows, some units at a time."""

    def bring(task: int) -> None:
        while here.apart(partial(bring_forms, task_id=task)):
            pass

    in_turn(here.reading(to_bring), bring)


def _sums(here: Round) -> None:
    """What changed below a province or a country is folded into its rows, level by level, each place by
    itself."""
    while places := here.reading(partial(to_fold, count=AT_ONCE)):
        in_turn(places, lambda each: here.apart(partial(fold, above=each[0], period=each[1])))


def _filers(here: Round) -> None:
    """Reports' duties go to whoever files them today."""
    for quarter, units in here.reading(astray):
        for some in pieces(units):
            here.apart(partial(open_period, quarter=quarter, units=some, sources=("report",)))


def _heirs(here: Round) -> None:
    """Units that go on from others read what they take in from them."""
    in_turn(here.reading(to_hand), lambda each: here.apart(partial(hand_over, what=each)))


def _accounts(here: Round) -> None:
    """On a new day posts have begun and ended: accounts and names stand under those held now."""
    last = 0
    while people := here.reading(partial(_found, select(Person.id), Person.id, last, LOOKED_AT)):
        names, accounts = here.reading(partial(_settled, Person.id.between(last + 1, people[-1])))
        for which, numbers in ((Person.id, names), (Account.id, accounts)):
            for part in pieces(sorted(numbers)):
                here.apart(partial(_settle, which.in_(part)))
        last = people[-1]


def _found(asked: Select[int], number: Any, after: int, count: int, db: Session) -> Sequence[int]:
    """The next of the numbers asked for."""
    return db.scalars(asked.where(number > after).order_by(number).limit(count)).all()


def _settled(which: ColumnElement[bool], db: Session) -> Any:
    return unsettled(db, which)


def _settle(which: ColumnElement[bool], db: Session) -> None:
    settle(db, which)


def _drafts(here: Round) -> None:
    """Drafts go that nobody came back to or that may be sent no more."""
    last = 0
    while some := here.reading(
        partial(_found, select(Draft.id).where(old_drafts()), Draft.id, last, AT_ONCE)
    ):
        here.apart(partial(_forget, some))
        last = some[-1]
    for part in pieces(here.reading(lost_drafts)):
        here.apart(partial(_reconsider, part))


def _forget(drafts: Sequence[int], db: Session) -> None:
    forget(db, Draft.id.in_(drafts), old_drafts())


def _reconsider(drafts: Sequence[int], db: Session) -> None:
    reconsider(db, Draft.id.in_(drafts))


def _keys(here: Round) -> None:
    """Form keys older than a week are forgotten, found by their own index."""
    old = select(Once.id).where(Once.at < now() - KEPT).order_by(Once.at).limit(DELETED_AT_ONCE)
    while some := here.reading(lambda db: db.scalars(old).all()):
        here.apart(partial(_execute, delete(Once).where(Once.id.in_(some))))


def _sign_ins(here: Round) -> None:
    """Sign-ins that nobody came back to for a week are ended."""
    idle, last = (SignIn.ended_at.is_(None), SignIn.seen_at < now() - KEPT), 0
    asked = select(SignIn.id).where(*idle)
    while some := here.reading(partial(_found, asked, SignIn.id, last, DELETED_AT_ONCE)):
        ended = change(SignIn).where(SignIn.id.in_(some), *idle).values(ended_at=now())
        here.apart(partial(_execute, ended))
        last = some[-1]


def _tries(here: Round) -> None:
    """Refused tries go that are old, or more than are kept."""
    while some := here.reading(partial(outdated, count=DELETED_AT_ONCE)):
        here.apart(partial(drop_tries, numbers=some))


def _execute(statement: Any, db: Session) -> None:
    db.execute(statement)


def _desks(here: Round) -> None:
    """What waits for whoever vanished goes to the desk that decides now, each item by itself: after a
    reorganisation there may be hundreds."""
    waiting = here.reading(lambda db: [(type(item), item.id) for item in in_vain(db)])
    in_turn(waiting, lambda one: here.apart(lambda db: redirect(db, SYSTEM, db.get_one(*one))))
    after = 0
    while forms := here.reading(partial(forms_in_vain, after=after)):
        here.apart(partial(redirect_forms, by=SYSTEM, numbers=forms))
        after = forms[-1]


def _reorganisations(here: Round) -> None:
    reorganise(here.apart, here.reading)


def _witness(here: Round) -> None:
    """The journal's head outside the database."""
    witness(here.engine, here.folder)


def _backup(here: Round) -> None:
    nightly(here.engine, here.folder)


def _backup_age(here: Round) -> None:
    """Administrators are told that the newest backup is too old, or that there is none: once for each backup
    that grew old, with a mail where they gave an address, not at each round."""
    alarm, who = old_backup(here.engine, here.folder), Serving(None, frozenset({"administrator"}))
    if alarm is not None and not here.reading(partial(is_told, to=who, once=alarm.once)):
        about: Any = {"subject": ("backup", None), "once": alarm.once, **alarm.values}
        here.apart(lambda db: tell(db, who, alarm.kind, **about))


def _reminders(here: Round) -> None:
    """Whose report or form is near its day or past it is told. Where nobody was left it is looked again after
    a while only, or on a new day: a minute sooner helps nobody."""
    if here.told is not None and today() == day_of(here.told) and abs(now() - here.told) < AGAIN:
        return
    last = 0
    while units := here.reading(partial(to_remind, after=last)):
        here.apart(partial(remind_of, units=units))
        last = units[-1]
    form = 0
    while duties := here.reading(partial(forms_to_remind, after=form)):
        here.apart(partial(remind_of_forms, duties=duties))
        form = duties[-1]
    here.told = None if last or form else now()


def _mails(here: Round) -> None:
    mail_round(here.engine)


def _statistics(here: Round) -> None:
    """What the database knows of its tables follows a quarter that was opened, and each day's work."""
    day = today()
    if here.opened or here.done.get("counted") != day:
        refresh(here.engine)
        here.opened, here.done["counted"] = False, day


def pieces(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """So many at a time."""
    return (numbers[start : start + AT_ONCE] for start in range(0, len(numbers), AT_ONCE))


TASKS: dict[str, Callable[[Round], None]] = {
    "witness": _witness,
    "duties": _duties,
    "forms": _forms,
    "sums": _sums,
    "accounts": _accounts,
    "drafts": _drafts,
    "filers": _filers,
    "heirs": _heirs,
    "keys": _keys,
    "sign_ins": _sign_ins,
    "tries": _tries,
    "desks": _desks,
    "reorganisations": _reorganisations,
    "backup": _backup,
    "backup_age": _backup_age,
    "reminders": _reminders,
    "mails": _mails,
    "statistics": _statistics,
}
"""What a round does, by its name in the catalogues, in this order."""
DAILY = frozenset({"accounts", "drafts", "sign_ins"})
"""What is done once a day, tried again at the next round where it failed."""


def work(
    engine: Engine,
    folder: Path,
    *,
    rounds: int | None = None,
    pause: int = 60,
    between: Callable[[float], object] = time.sleep,
    standing: Standing | None = None,
    stop: Stop | None = None,
) -> int:
    """The worker: rounds of what is to be done here, jobs in between, whose success is noted unless
    `between` says False. It ends with its server."""
    here, parent, done, stop = Round(engine, folder, standing), watch(), 0, stop or Stop()
    while (rounds is None or done < rounds) and os.getppid() == parent and not stop.told:
        with stop.may_break():
            here.run()
        done += 1
        try:
            if between(pause if rounds is None else 0) is not False:
                here.standing.succeeded("jobs")
        except Exception as error:  # the next round is made all the same, after a while
            if not told_shortly("between the worker's rounds", error):
                log.exception("between the worker's rounds")
            with stop.may_break():
                time.sleep(pause if rounds is None else 0)
    return 0
