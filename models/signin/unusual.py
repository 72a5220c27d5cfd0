"""What is unusual about sign-ins, for whoever administers: accounts at which many tries fail, addresses that
try many accounts, posts that decide and were signed in to from a browser they did not know. What counts as a
try and what it costs: tries.py. Only the program's own session reads it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import DECIDING, Principal, require
from models.core.base import now, today
from models.people.people import Account, Person, Post, held_on
from models.signin.signins import SignIn
from models.signin.tries import Try

LOOKED_BACK = timedelta(days=7)
MANY_TRIES, MANY_NAMES = 10, 10
"""From how many on tries at one account, and accounts tried from one address, are unusual."""
WATCHED = DECIDING | {"administrator", "auditor"}
MOST = 50
"""Rows of each list, those first that failed most or came last."""


@dataclass(frozen=True)
class Attacked:
    """An account at which many tries were refused."""

    login: str
    name: str
    tries: int
    addresses: int
    last_at: datetime


@dataclass(frozen=True)
class Trying:
    """An address from which many accounts were tried."""

    network: str
    names: int
    tries: int
    last_at: datetime


@dataclass(frozen=True)
class Unknown:
    """A sign-in of a post that decides, from a browser it did not know."""

    login: str
    name: str
    address: str
    agent: str
    began_at: datetime


@dataclass(frozen=True)
class Unusual:
    """All of it, of the last days."""

    attacked: list[Attacked]
    trying: list[Trying]
    unknown: list[Unknown]


def unusual(db: Session, by: Principal) -> Unusual:
    """What is unusual of the last seven days, for whoever may change settings; `db` is the program's own
    session."""
    require(by, "settings.change")
    since = now() - LOOKED_BACK
    return Unusual(_attacked(db, since), _trying(db, since), _unknown(db, since))


def _attacked(db: Session, since: datetime) -> list[Attacked]:
    tries = func.count(Try.id)
    found = (
        select(Account.login, Person.name, tries, func.count(Try.network.distinct()), func.max(Try.at))
        .join(Account, Account.id == Try.account_id)
        .join(Person, Person.id == Account.person_id)
        .where(Try.at > since)
        .group_by(Account.login, Person.name)
        .having(tries >= MANY_TRIES)
        .order_by(tries.desc(), Account.login)
    )
    return [Attacked(*row) for row in db.execute(found.limit(MOST))]


def _trying(db: Session, since: datetime) -> list[Trying]:
    names = func.count(Try.who.distinct())
    found = (
        select(Try.network, names, func.count(Try.id), func.max(Try.at))
        .where(Try.at > since)
        .group_by(Try.network)
        .having(names >= MANY_NAMES)
        .order_by(names.desc(), Try.network)
    )
    return [Trying(*row) for row in db.execute(found.limit(MOST))]


def _unknown(db: Session, since: datetime) -> list[Unknown]:
    # asked of each: all who decide in a country are many, new browsers of a week are few
    decides = select(Post.id).where(Post.person_id == Account.person_id, Post.role.in_(WATCHED))
    decides = decides.where(held_on(today()))
    found = (
        select(Account.login, Person.name, SignIn.address, SignIn.agent, SignIn.began_at)
        .join(Account, Account.id == SignIn.account_id)
        .join(Person, Person.id == Account.person_id)
        .where(SignIn.began_at > since, SignIn.new_device, decides.exists())
        .order_by(SignIn.began_at.desc(), SignIn.id.desc())
    )
    return [Unknown(*row) for row in db.execute(found.limit(MOST))]
