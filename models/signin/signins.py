"""Signing in: passwords, one-time codes, and sign-ins kept on the server (domain.md 4). What wrong tries
cost, and which browsers are known: tries.py.

A refusal never tells whether the name or the password was wrong.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, String, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import GRANTS, Principal, can, require
from models.access.guard import elevated, looking
from models.access.scopes import Personal, Sealed
from models.core.base import Base, Id, now, today
from models.core.errors import Refusal
from models.core.spelling import compared
from models.people.drafts import Draft, forget
from models.people.habits import own_account
from models.people.people import Account, Post, held_on, place_of, principal_of
from models.platform.journal import digest, record
from models.signin.codes import holds_until, tell_issued, unconfirmed, used_from_above
from models.signin.factor import is_asked
from models.signin.hashing import anew, hashed, match
from models.signin.letters import code_hash, hashes_of, new_code
from models.signin.passwords import check_password, own_words
from models.signin.tries import NOWHERE, Attempt, Caller, attempt, end_devices, forgive, remember_device
from models.units.units import Unit


class Secret(Sealed, Base):
    """Password and one-time code of an account, hashed."""

    __tablename__ = "secret"

    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200), default="")
    code_hash: Mapped[str] = mapped_column(String(64), default="")
    code_until: Mapped[datetime | None]


class SignIn(Personal, Base):
    """A sign-in its owner sees and ends; the browser holds the token, the server its hash."""

    __tablename__ = "sign_in"

    id: Mapped[Id]
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    began_at: Mapped[datetime] = mapped_column(index=True)
    seen_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    agent: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(String(45), default="")
    new_device: Mapped[bool] = mapped_column(default=False)
    factor_at: Mapped[datetime | None]
    """When a right code of the second factor was typed in it last."""


def issue_code(db: Session, by: Principal, account: Account) -> str:
    """A one-time code for an account, shown once; earlier codes end. A root unit's posts get theirs
    from the administrator. Raises `account.is_shut`: its code would open nothing."""
    require_issuer(db, by, account)
    if not account.active:
        raise Refusal("account.is_shut")
    code = new_code()
    with elevated(db) as system:
        row = _secret(system, account.id)
        first = not row.password_hash
        row.code_hash, row.code_until = code_hash(code), holds_until(system, first=first)
        forgive(system, account.id)
        units = [
            u
            for u in system.scalars(
                select(Post.unit_id).where(Post.person_id == account.person_id, held_on(today()))
            )
            if u
        ]
    record(db, by, "code.issue", account, units[0] if units else None)
    tell_issued(db, by, account, first=first)
    return code


def set_active(db: Session, by: Principal, account: Account, version: int, active: bool) -> Account:
    """Shut an account or open it again; shutting ends its sign-ins and its code. Nobody shuts the own one."""
    require_issuer(db, by, account)
    if account.row_version != version:
        raise Refusal("stale")
    if account.id == by.account_id:
        raise Refusal("account.own")
    account.active = active
    record(db, by, "account.open" if active else "account.shut", account, place_of(account)[0])
    if not active:
        with elevated(db) as system:
            _end_all(system, account.id)
            row = _secret(system, account.id)
            row.code_hash, row.code_until = "", None
        forget(db, Draft.account_id == account.id)
    return account


def _served(db: Session, account: Account) -> list[tuple[int | None, str]]:
    """Number and path of every unit whose superior must give the code: those of the posts held and of those
    that begin later (else whoever gives it today could open them then), or the account's own place."""
    kept = held_on(today()) | (Post.starts_on > today())
    with looking(db) as system:
        held = select(Post.unit_id, Post.path).where(Post.person_id == account.person_id, kept)
        posts = [(unit_id, path) for unit_id, path in system.execute(held)]
    return posts or [place_of(account)]


def require_issuer(db: Session, by: Principal, account: Account) -> None:
    """Refuse unless `may_issue`."""
    for unit_id, path in _served(db, account):
        require(by, "code.issue", unit_id, path)


def may_issue(db: Session, by: Principal, account: Account) -> bool:
    """Whether `by` may give this account a one-time code."""
    return all(can(by, "code.issue", unit_id, path) for unit_id, path in _served(db, account))


def issuable(db: Session, by: Principal, accounts: Sequence[Account]) -> list[Account]:
    """Those of some open accounts that `by` may give a one-time code, in one statement for all of them."""
    kept = held_on(today()) | (Post.starts_on > today())
    with looking(db) as system:
        found = select(Post.person_id, Post.unit_id, Post.path)
        rows = system.execute(found.where(Post.person_id.in_([a.person_id for a in accounts]), kept)).all()
    served: dict[int, list[tuple[int | None, str]]] = {}
    for person_id, unit_id, path in rows:
        served.setdefault(person_id, []).append((unit_id, path))
    return [
        account
        for account in accounts
        if account.active
        and all(
            can(by, "code.issue", *place) for place in served.get(account.person_id) or [place_of(account)]
        )
    ]


def with_password(db: Session, accounts: Collection[int]) -> set[int]:
    """Which of some accounts have chosen a password: they came in with their code."""
    with looking(db) as system:
        chosen = select(Secret.account_id).where(Secret.account_id.in_(accounts), Secret.password_hash != "")
        return set(system.scalars(chosen))


def end_codes(db: Session, accounts: Collection[int]) -> None:
    """Codes that were given but not used end when accounts come to others to administer: whoever gave
    them could otherwise still open an account that is no longer theirs."""
    db.execute(
        update(Secret).where(Secret.account_id.in_(accounts)).values(code_hash="", code_until=None),
        execution_options={"synchronize_session": False},
    )


def without_issuer(db: Session) -> list[Account]:
    """Open accounts for which nobody else may issue a code today (three statements). An administrator may for
    everybody; an administrator's own comes from whoever holds the machine (`app.py code`)."""
    day = today()
    posts = db.execute(
        select(Post.person_id, Post.role, Post.unit_id, Unit.path)
        .join(Account, Account.person_id == Post.person_id)
        .outerjoin(Unit, Unit.id == Post.unit_id)
        .where(held_on(day), Account.active)
    ).all()
    if any(role in GRANTS["code.issue"] and unit_id is None for _who, role, unit_id, _path in posts):
        return []
    issuers: dict[int | None, set[int]] = {}
    served: dict[int, list[str]] = {}
    for person_id, role, unit_id, path in posts:
        served.setdefault(person_id, []).append(path or "")
        if role in GRANTS["code.issue"]:
            issuers.setdefault(unit_id, set()).add(person_id)
    accounts = db.scalars(select(Account).where(Account.active).order_by(Account.id))
    return [row for row in accounts if not _issued_by(row, served.get(row.person_id) or [row.path], issuers)]


def _issued_by(account: Account, paths: Sequence[str], issuers: Mapping[int | None, set[int]]) -> set[int]:
    """Persons who hold a right to issue above every one of the paths."""
    above = [
        {who for number in path.split(".")[:-2] for who in issuers.get(int(number), ())} for path in paths
    ]
    return set.intersection(*above) - {account.person_id}


def redeem_code(db: Session, login: str, code: str, password: str, caller: Caller = NOWHERE) -> Account:
    """Set the first password, or a new one, with a one-time code; no browser is known any more. Who had a
    password already, and comes from no known browser, reads nothing that a cell kept before (codes.py). `db`
    is the program's own session."""
    account, row = _locate(db, login)
    tried = _attempt(db, "code", login, account, caller)
    good = (
        row is not None
        and row.code_hash in hashes_of(code)
        and row.code_until is not None
        and row.code_until > now()
    )
    if account is None or row is None or not good:
        tried.failed(db)
        raise Refusal("code.wrong")
    check_password(password, account.login, own_words(db, account))
    from_above = bool(row.password_hash) and (tried.device_id is None or unconfirmed(db, account))
    new = {"password_hash": hashed(password), "code_hash": "", "code_until": None}
    if not changed(db, row, Secret.code_hash == row.code_hash, **new):  # somebody was first with it
        raise Refusal("code.wrong")
    tried.went_right(db)
    end_everything(db, account.id)
    record(db, principal_of(db, account.id), "code.use", account, None)
    record(db, principal_of(db, account.id), "password.set", account, None)
    if from_above:
        used_from_above(db, account)
    return account


def change_password(db: Session, account_id: int, old: str, new: str, caller: Caller = NOWHERE) -> None:
    """Change the own password; every other sign-in ends, and no other browser is known any more."""
    account = db.get_one(Account, account_id)
    row = db.scalar(select(Secret).where(Secret.account_id == account_id))
    tried = _attempt(db, "password", account.login, account, caller)
    if row is None or not matches(row, old):
        tried.failed(db)
        raise Refusal("password.old")
    check_password(new, account.login, own_words(db, account))
    values = {"password_hash": hashed(new), "code_hash": "", "code_until": None}
    if not changed(db, row, Secret.password_hash == row.password_hash, **values):
        raise Refusal("password.old")
    tried.went_right(db)
    end_everything(db, account_id)
    record(db, principal_of(db, account_id), "password.set", account, None)


def require_password(db: Session, account_id: int, typed: str, caller: Caller) -> None:
    """Who asks knows the present password: whoever sits down at an open sign-in does not. Refuses
    `password.old`; commit on that, too. It is compared before anything is written."""
    tried = attempt(db, "password", caller, account_id=account_id)
    if not matches(db.scalar(select(Secret).where(Secret.account_id == account_id)), typed):
        tried.failed(db)
        raise Refusal("password.old")
    tried.went_right(db)


def sign_in(db: Session, login: str, password: str, caller: Caller = NOWHERE) -> str:
    """A token for the browser; the wrong try is counted by the caller's commit, so commit on `signin.wrong`
    and `signin.wait` too. Refuses `factor.asked` where a code is to follow: nothing has begun then
    (second_factor.py). The password is compared before anything is written: nobody waits for that. Who is
    not there, and who has no password, is answered after as long (hashing.py). Commit on `factor.asked`, too:
    a hash of before is made anew then."""
    account, row = _locate(db, login)
    tried = _attempt(db, "sign_in", login, account, caller)
    known = row.password_hash if row is not None else ""
    form = match(known, password)
    if account is None or row is None or not account.active or form is None:
        tried.failed(db)
        raise Refusal("signin.wrong")
    asked = is_asked(db, account.id, tried.device_id)
    new, ends = anew(known, form) or known, {} if asked else {"code_hash": "", "code_until": None}
    if (new != known or ends) and not changed(
        db, row, Secret.password_hash == known, password_hash=new, **ends
    ):  # a code ends with the next sign-in
        raise Refusal("signin.wrong")  # it is another one since
    if asked:  # what went wrong before goes on counting until the code is right
        raise Refusal("factor.asked", account=account.id, mark=digest(new))
    tried.went_right(db)
    return begin_sign_in(db, account, caller)


def begin_sign_in(db: Session, account: Account, caller: Caller = NOWHERE) -> str:
    """The same of somebody whose password was compared already, or was just chosen."""
    db.refresh(account)
    if not account.active:
        raise Refusal("signin.wrong")
    token = secrets.token_urlsafe(32)
    db.add(
        SignIn(
            token_hash=digest(token),
            account_id=account.id,
            began_at=now(),
            seen_at=now(),
            agent=caller.agent[:200],
            address=caller.address[:45],
        )
    )
    record(db, principal_of(db, account.id), "signin.begin", account, None)
    return token


def keep_device(db: Session, token: str, caller: Caller) -> str:
    """Know the browser in which a sign-in with this token began; what it is to keep from now on."""
    row = db.scalars(select(SignIn).where(SignIn.token_hash == digest(token))).one()
    device, row.new_device = remember_device(db, row.account_id, caller.device)
    return device


def _attempt(db: Session, door: str, login: str, account: Account | None, caller: Caller) -> Attempt:
    known = account.id if account is not None else None
    return attempt(db, door, caller, compared(login), known)


def sign_ins(db: Session, account_id: int) -> list[SignIn]:
    """Open sign-ins of an account, the newest first."""
    return list(
        db.scalars(
            select(SignIn)
            .where(SignIn.account_id == account_id, SignIn.ended_at.is_(None))
            .order_by(SignIn.seen_at.desc())
        )
    )


def own_sign_in(db: Session, by: Principal, number_: int) -> SignIn:
    """One of the own sign-ins; 404 for another's."""
    row = db.scalar(select(SignIn).where(SignIn.id == number_, SignIn.account_id == by.account_id))
    if row is None:
        raise Refusal("access.unknown")
    return row


def end_sign_in(db: Session, by: Principal, number_: int) -> None:
    """End one of the own sign-ins."""
    row = own_sign_in(db, by, number_)
    row.ended_at = now()
    record(db, by, "signin.end", row, None)


def end_begun(db: Session, number_: int) -> None:
    """End a sign-in in whose browser another one begins; `db` is the program's own session."""
    still = update(SignIn).where(SignIn.id == number_, SignIn.ended_at.is_(None)).values(ended_at=now())
    db.execute(still, execution_options={"synchronize_session": False})


def end_sign_ins(db: Session, by: Principal) -> None:
    """Sign out everywhere: every own sign-in ends, and no browser is known any more."""
    account = own_account(db, by)
    end_everything(db, account.id)
    record(db, by, "signin.end_all", account, None)


def end_everything(db: Session, account_id: int) -> None:
    """Every sign-in of an account ends, and no browser is known any more."""
    _end_all(db, account_id)
    end_devices(db, account_id)


def _end_all(db: Session, account_id: int) -> None:
    for row in sign_ins(db, account_id):
        row.ended_at = now()


def _secret(db: Session, account_id: int) -> Secret:
    row = db.scalar(select(Secret).where(Secret.account_id == account_id))
    if row is None:
        row = Secret(account_id=account_id)
        db.add(row)
        db.flush()
    return row


def _locate(db: Session, login: str) -> tuple[Account | None, Secret | None]:
    found = select(Account, Secret).outerjoin(Secret, Secret.account_id == Account.id)
    row = db.execute(found.where(Account.login == compared(login))).one_or_none()
    return (row[0], row[1]) if row is not None else (None, None)


def matches(row: Secret | None, password: str) -> bool:
    """Whether this is the password; nobody's takes as long."""
    return match(row.password_hash if row is not None else "", password) is not None


def changed(db: Session, row: Secret, still: ColumnElement[bool], **values: Any) -> bool:
    """Bring a secret to new values where what was read of it still holds; whether it did."""
    found = update(Secret).where(Secret.id == row.id, still).values(**values)
    done: Any = db.execute(found, execution_options={"synchronize_session": False})
    db.expire(row)
    return bool(done.rowcount)
