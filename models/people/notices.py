"""Telling people: a notice for each account, unread counts, a digest;
never needed: optional e-mail addresses (issue: "Telling people").

A notice holds codes and a few plain values (names, dates, counts), never what was
typed in a sheet; its sentence belongs to the catalogues of words. What is told stands
or falls with the act that tells it. Mails are sent by the worker, outside this page.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Date,
    Index,
    Select,
    String,
    Text,
    UniqueConstraint,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal
from models.access.guard import elevated, standing, values
from models.access.scopes import Personal
from models.core.base import Base, Id, now, today
from models.core.errors import Checks, Refusal
from models.people.people import Account, Post, held_on
from models.platform.bulk_rows import write_rows
from models.platform.journal import canonical, record

KINDS: tuple[str, ...] = (
    "submitted",
    "recalled",
    "redirected",
    "asked",
    "decision",
    "remark",
    "stale",
    "deadline",
    "reminder",
    "code_issued",
    "code_used",
    "code_used_office",
    "code_confirmed",
    "factor_taken_off",
    "post_given",
    "post_agreed",
    "kept_read",
    "job_done",
    "delegation",
    "official",
    "chase",
    "directive",
    "answer",
    "answer_redirected",
    "directive_open",
    "form_deadline",
    "form_reminder",
    "form_approved",
    "form_redirected",
    "form_returned",
    "form_withdrawn",
    "reorganisation_proposed",
    "reorganisation_decided",
    "reorganisation_withdrawn",
    "reorganisation_enforced",
    "reorganisation_warned",
    "reorganisation_stuck",
    "backup_old",
    "backup_none",
)
"""Codes of what is told; each has its sentences in the catalogues (contexts `notice` and `notice.many`)."""
MOST_COUNTED = 100
MOST_SHOWN = 100


class Notice(Personal, Base):
    """Something an account is told (thông báo): what happened on which row; read when its owner says so."""

    __tablename__ = "notice"
    __table_args__ = (
        UniqueConstraint("account_id", "once", name="uq_notice_account_id_once"),
        Index("ix_notice_account_id_read_at", "account_id", "read_at"),
    )

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(30))
    subject: Mapped[str] = mapped_column(String(60))
    subject_id: Mapped[int | None]
    unit_id: Mapped[int | None]  # no foreign key: a notice does not keep a unit from being erased
    details: Mapped[str] = mapped_column(Text, default="{}")
    once: Mapped[str | None] = mapped_column(String(80))
    day: Mapped[date]
    at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    mailed_at: Mapped[datetime | None]

    @property
    def values(self) -> dict[str, Any]:
        """What fills the sentence."""
        return dict(json.loads(self.details))


class MailAddress(Personal, Base):
    """Where an account wants its notices sent too, if anywhere."""

    __tablename__ = "mail_address"
    __table_args__ = (UniqueConstraint("account_id", name="uq_mail_address_account_id"),)

    id: Mapped[Id]
    address: Mapped[str] = mapped_column(String(200))


@dataclass(frozen=True)
class Serving:
    """Those who hold one of `roles` in a unit today."""

    unit_id: int | None
    roles: frozenset[str] | tuple[str, ...]


@dataclass(frozen=True)
class Telling:
    """Something accounts, or those who serve somewhere, are told: of what kind, about which row (or table and
    number), of which unit, with what fills its sentence."""

    to: Iterable[int] | Serving
    kind: str
    subject: Any
    unit_id: int | None
    values: Mapping[str, Any]
    once: str = ""

    @property
    def row(self) -> dict[str, Any]:
        """What is the same for all who are told."""
        pair = isinstance(self.subject, tuple)
        table, number = self.subject if pair else (type(self.subject).__tablename__, self.subject.id)
        place = {"subject": table, "subject_id": number, "unit_id": self.unit_id}
        return {"kind": self.kind, **place, "details": canonical(self.values), "once": self.once or None}


@dataclass(frozen=True)
class Line:
    """A line of the digest: notices of one kind, unit and day; one alone is shown whole."""

    kind: str
    day: date
    notices: tuple[Notice, ...]

    @property
    def unread(self) -> bool:
        """Whether any of them was not read yet."""
        return any(each.read_at is None for each in self.notices)


def tell(
    db: Session,
    to: Iterable[int] | Serving,
    kind: str,
    subject: Any,
    unit_id: int | None = None,
    *,
    but: int | None = None,
    once: str = "",
    **values: Any,
) -> int:
    """Tell accounts, or those who serve in a unit; returns how many were told.

    `subject` is the row it is about, or (table, id); `but` an account not to tell
    (who acted); an account already told `once` is not told again. Written by the
    program itself, in the caller's transaction. KeyError for a kind without words.
    """
    return tell_all(db, [Telling(to, kind, subject, unit_id, values, once)], but=but)


def tell_all(db: Session, told: Sequence[Telling], *, but: int | None = None) -> int:
    """The same of many things, each of which its own people are told; in as many statements as of one, where
    they serve by the same roles."""
    for each in told:
        if each.kind not in KINDS:
            raise KeyError(each.kind)
    if not told:
        return 0
    with elevated(db) as system:
        serving = _serving(system, [each.to for each in told if isinstance(each.to, Serving)])
        pairs = [
            (account, each)
            for each in told
            for account in sorted({*(serving[each.to] if isinstance(each.to, Serving) else each.to)} - {but})
        ]
        known = _told_once(system, [(account, each.once) for account, each in pairs if each.once])
        same: dict[str, Any] = {"day": today(), "at": now()}
        left = [(account, each) for account, each in pairs if (account, each.once) not in known]
        write_rows(system, [Notice(account_id=account, **each.row, **same) for account, each in left])
    return len(left)


def is_told(db: Session, to: Serving, once: str) -> bool:
    """Whether all who serve there were told `once` already. `db` is the program's own session, which may only
    read."""
    accounts = _serving(db, [to])[to]
    return len(_told_once(db, [(account, once) for account in accounts])) == len(accounts)


def _told_once(system: Session, pairs: Sequence[tuple[int, str]]) -> set[tuple[int, str]]:
    """Which of these accounts were told `once` already."""
    if not pairs:
        return set()
    found = select(Notice.account_id, Notice.once).where(Notice.account_id.in_({one for one, _ in pairs}))
    rows = system.execute(found.where(Notice.once.in_({once for _, once in pairs})))
    return {(account, once or "") for account, once in rows}


def tell_each(db: Session, kind: str, rows: Iterable[tuple[int, int, str, Mapping[str, Any]]]) -> int:
    """Tell accounts of units of theirs, each once: (account, unit, `once`, values); returns how many. The
    caller has asked who was told already. KeyError for a kind without words."""
    if kind not in KINDS:
        raise KeyError(kind)
    same: dict[str, Any] = {"kind": kind, "subject": "unit", "day": today(), "at": now()}
    told = [
        Notice(
            account_id=account, subject_id=unit, unit_id=unit, once=once, details=canonical(values), **same
        )
        for account, unit, once, values in rows
    ]
    with elevated(db) as system:
        write_rows(system, told)
    return len(told)


def _serving(system: Session, to: Iterable[Serving]) -> dict[Serving, list[int]]:
    """The accounts of those who serve in each place; a statement for all who serve by the same roles."""
    units: dict[frozenset[str], set[int | None]] = {}
    for each in to:
        units.setdefault(frozenset(each.roles), set()).add(each.unit_id)
    accounts: dict[tuple[int | None, frozenset[str]], list[int]] = {}
    for roles, there in units.items():
        asked = {
            "units": sorted(number for number in there if number is not None),
            "roles": sorted(roles),
            "day": today(),
        }
        for unit_id, account in values(system, _holders(None in there), asked):
            accounts.setdefault((unit_id, roles), []).append(account)
    return {each: accounts.get((each.unit_id, frozenset(each.roles)), []) for each in to}


@cache
def _holders(nowhere: bool) -> Any:
    """Accounts of those who hold one of some `roles` in one of some `units` on a `day`, or in none."""
    here: Any = Post.unit_id.in_(bindparam("units", expanding=True))
    here = or_(here, Post.unit_id.is_(None)) if nowhere else here
    found = select(Post.unit_id, Account.id).join(Account, Post.person_id == Account.person_id)
    found = found.where(here, Post.role.in_(bindparam("roles", expanding=True)), Account.active.is_(True))
    return standing(found.where(held_on(bindparam("day", type_=Date))).distinct())


def unread(db: Session, by: Principal) -> int:
    """Number of unread notices, counted up to 100; one statement."""
    return db.scalar(_unread(), {"account": by.account_id}) or 0


@cache
def _unread() -> Select[int]:
    """Asked for on every page, so built once."""
    return unread_of(bindparam("account"))


def unread_of(account: Any) -> Select[int]:
    """The statement of that number, for an `account` that may be a column of a statement around it."""
    mine = select(Notice.id).where(Notice.account_id == account, Notice.read_at.is_(None))
    mine = mine.limit(literal_column(str(MOST_COUNTED)))
    return select(func.count()).select_from(mine.correlate(Account).subquery())


def notices(
    db: Session, by: Principal, *, only_unread: bool = False, before: int | None = None
) -> list[Notice]:
    """The own notices, the newest first, a page of 100: of all, or of those older than the one numbered."""
    found = select(Notice).where(Notice.account_id == by.account_id)
    if before is not None:
        found = found.where(Notice.id < before)
    if only_unread:
        found = found.where(Notice.read_at.is_(None))
    return list(db.scalars(found.order_by(Notice.id.desc()).limit(MOST_SHOWN)))


def all_unread(db: Session, by: Principal) -> int:
    """Number of unread notices on all pages; one statement."""
    mine = select(func.count()).where(Notice.account_id == by.account_id, Notice.read_at.is_(None))
    return db.scalar(mine) or 0


def digest(found: Iterable[Notice]) -> list[Line]:
    """Notices as lines: those of one kind and day in one, in the order of their newest."""
    lines: dict[tuple[date, str], list[Notice]] = {}
    for each in found:
        lines.setdefault((each.day, each.kind), []).append(each)
    days = sorted({day for day, _ in lines}, reverse=True)
    return [Line(kind, on, tuple(parts)) for day in days for (on, kind), parts in lines.items() if on == day]


def get_notice(db: Session, by: Principal, number: int) -> Notice:
    """One of the own notices; 404 for another's."""
    found = db.scalar(select(Notice).where(Notice.id == number, Notice.account_id == by.account_id))
    if found is None:
        raise Refusal("access.unknown")
    return found


def mark_read(db: Session, by: Principal, *, number: int | None = None, up_to: int | None = None) -> int:
    """Mark one own notice as read, or all that were there
    (`up_to` the newest one shown); returns how many changed."""
    unread_ = update(Notice).where(Notice.account_id == by.account_id, Notice.read_at.is_(None))
    which = Notice.id == number if number is not None else Notice.id <= (up_to or 0)
    done = db.execute(unread_.where(which).values(read_at=now()).execution_options(synchronize_session=False))
    db.expire_all()
    return int(getattr(done, "rowcount", 0))


def mail_address(db: Session, by: Principal) -> str:
    """The own address, empty where none was given."""
    return db.scalar(select(MailAddress.address).where(MailAddress.account_id == by.account_id)) or ""


def set_mail_address(db: Session, by: Principal, address: str) -> None:
    """Keep an own address for notices, or none. Raises `Invalid` for what is no address."""
    address = address.strip()
    local, _, host = address.partition("@")
    sound = (
        local
        and host
        and "." in host
        and address.isascii()
        and address.isprintable()
        and not set(address) & set(' ,;<>()"\\')
    )
    checks = Checks()
    checks.need(not address or (sound and address.count("@") == 1), "address", "mail.address")
    checks.need(len(address) <= 200, "address", "field.long", limit=200)
    checks.done()
    row = db.scalar(select(MailAddress).where(MailAddress.account_id == by.account_id))
    if row is None:
        row = MailAddress(account_id=by.account_id)
    if row.id is None and not address:
        return
    row.address = address
    db.add(row)
    record(db, by, "mail.address", row, None)


@dataclass(frozen=True)
class Letter:
    """A mail to be sent: to which address, in which language, about how many notices, up to which."""

    account_id: int
    address: str
    language: str
    count: int
    newest: int


def letters(db: Session) -> list[Letter]:
    """A letter for each address with unread notices not mailed yet. `db` is the program's own session."""
    found = select(Account.id, MailAddress.address, Account.language, func.count(), func.max(Notice.id))
    found = found.join(MailAddress, MailAddress.account_id == Account.id).join(
        Notice, Notice.account_id == Account.id
    )
    found = found.where(
        Notice.read_at.is_(None),
        Notice.mailed_at.is_(None),
        Account.active.is_(True),
        MailAddress.address != "",
    )
    rows = db.execute(found.group_by(Account.id, MailAddress.address, Account.language).order_by(Account.id))
    return [Letter(*row) for row in rows]


def mailed(db: Session, letter: Letter) -> None:
    """Note that a letter went out, so that it never goes twice."""
    told = (
        (Notice.account_id == letter.account_id) & (Notice.id <= letter.newest) & Notice.mailed_at.is_(None)
    )
    db.execute(update(Notice).where(told).values(mailed_at=now()))
